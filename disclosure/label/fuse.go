package label

import (
	"bytes"
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// maxFused bounds the hashtags that are searched for labels, in folded bytes.
const maxFused = 63

// fusedHead is the number of bytes by which longer labels are sifted, at their beginning and end.
const fusedHead = 4

// fusedEdge is the least number of letters of a label that is found at an edge of a hashtag which nothing marks.
const fusedEdge = 6

// tagPlaces follows the wordings that have their brand place inside this token.
func (sc *scratch) tagPlaces(key []byte) {
	sigil := sc.tok.kind.sigil()
	if len(sc.s.places) == 0 || sc.tok.kind == kindRun || sigil == 0 && !sc.s.brandWords {
		return
	}
	within := bytesIn(key)
	for n, name := range sc.brands.names {
		if sc.brands.bytes[n]&^within != 0 || indexOf(key, name) < 0 {
			continue
		}
		for i := range sc.s.places {
			if p := &sc.s.places[i]; p.sigil == sigil && p.holds(key, name) {
				sc.stepPlace(symbolPlace(i))
			}
		}
	}
}

// holds reports whether key is the place with name in it.
func (p *tagPlace) holds(key []byte, name string) bool {
	if len(key) != len(p.pre)+len(name)+len(p.suf) {
		return false
	}
	rest := key[len(p.pre):]
	return string(key[:len(p.pre)]) == p.pre && string(rest[:len(name)]) == name && string(rest[len(name):]) == p.suf
}

// indexOf returns where name, which is not empty, begins in key, -1 if it does not.
func indexOf(key []byte, name string) int {
	for i := 0; ; i++ {
		next := bytes.IndexByte(key[i:], name[0])
		if i += next; next < 0 || i+len(name) > len(key) {
			return -1
		}
		if string(key[i:i+len(name)]) == name {
			return i
		}
	}
}

// stepPlace is step for a place inside the token: the threads it makes have their brand by name.
func (sc *scratch) stepPlace(symbol int32) {
	old := len(sc.next)
	sc.step(symbol)
	for i := old; i < len(sc.next); i++ {
		sc.next[i].brand = Named
	}
}

// fuse reports the longest label that is a part of the hashtag at hand. A part begins and ends at an edge of the hashtag,
// an underscore, a change from small to capital letters, between letters and digits, or at a brand; one end may stand free if
// the label has six letters or more and begins or ends the hashtag, or if it stands next to a brand.
func (sc *scratch) fuse() {
	key := sc.t.key()
	if len(key) > maxFused || sc.s.fusedMax == 0 {
		return
	}
	cuts, brands := sc.cuts(key)
	if id, from := sc.s.fusedIn(key, cuts, brands); id != noSymbol {
		sc.fusedHit(id, key[:from])
	}
}

// fusedIn returns the longest label in a hashtag, the first of equals, and where it begins.
func (s *Scanner) fusedIn(key []byte, cuts, brands uint64) (label int32, from int) {
	label = noSymbol
	length := 0
	for starts := s.fusedStarts(key, cuts, brands); starts != 0; starts &= starts - 1 {
		a := bits.TrailingZeros64(starts)
		to := labelEnds(a, len(key), cuts, brands) >> (a + 2) << (a + 2)
		if a+fusedHead <= len(key) && !s.fusedHeads.has(mix(0, loadKey(key[:a+fusedHead], a))) {
			to &= 1<<(a+fusedHead) - 1
		}
		for ; to != 0; to &= to - 1 {
			b := bits.TrailingZeros64(to)
			if b-a <= length || b-a > s.fusedMax {
				continue
			}
			if id := s.fused.find(key[a:b], hashOf(key[a:b]), 0); id != noSymbol {
				label, from, length = id, a, b-a
			}
		}
	}
	return label, from
}

// fusedStarts returns, as bits, where a label may begin in a hashtag: at the edges, and anywhere if there is a brand, or if one may end the hashtag.
func (s *Scanner) fusedStarts(key []byte, cuts, brands uint64) uint64 {
	n := len(key)
	if brands != 0 || n >= fusedEdge && s.fusedTails.has(mix(0, loadKey(key, n-fusedHead))) {
		return 1<<n - 1
	}
	return cuts & (1<<n - 1)
}

// beginsFused reports whether a label may begin somewhere in a hashtag.
func (s *Scanner) beginsFused(key []byte) bool {
	for i := 0; i+1 < len(key); i++ {
		if x := loadKey(key, i); s.fusedShort.at(x) != 0 || s.fusedHeads.has(mix(0, x&(1<<(8*fusedHead)-1))) {
			return true
		}
	}
	return false
}

// labelEnds returns, as bits, where a label that begins at a may end in a key of n bytes.
func labelEnds(a, n int, cuts, brands uint64) uint64 {
	all := uint64(1)<<n<<1 - 1
	if cuts>>a&1 == 0 { // free at its beginning: up to the end of the hashtag, or to a brand
		to := brands &^ (1 << n)
		if n-a >= fusedEdge {
			to |= 1 << n
		}
		return to & all
	}
	switch {
	case a == 0:
		return (cuts | all>>fusedEdge<<fusedEdge) & all
	case brands>>a&1 != 0:
		return all
	}
	return cuts & all
}

// cuts returns where the parts of a hashtag meet, as bits by byte of its key, and where brands begin and end; nothing if no label begins there anyway.
func (sc *scratch) cuts(key []byte) (cuts, brands uint64) {
	cuts = 1 | 1<<len(key)
	within := bytesIn(key)
	for n, name := range sc.brands.names {
		if sc.brands.bytes[n]&^within != 0 {
			continue
		}
		if i := indexOf(key, name); i >= 0 {
			brands |= 1<<i | 1<<(i+len(name))
		}
	}
	cuts |= brands
	text := sc.t.text[sc.tok.start:sc.tok.end]
	if plain, ok := plainCuts(text[1:]); ok {
		return cuts | plain, brands
	}
	if !sc.s.beginsFused(key) {
		return 0, 0
	}
	at, last := 0, rune(0)
	for i, r := range text {
		f := foldRune(sc.t.table, r)
		if f.class == letter || f.class == runRune {
			if at > 0 && at < 64 && cut(last, r) {
				cuts |= 1 << at
			}
			at += keyLen(f, r)
		}
		if i > 0 && f.class != ignored && f.class != mark {
			last = r
		}
	}
	if at != len(key) { // marks that are letters; the places are not known
		cuts = 1 | 1<<len(key) | brands
	}
	return cuts, brands
}

// plainCuts is cuts for a hashtag of ASCII letters and digits alone, without its edges, eight bytes at a time.
func plainCuts(tag string) (cuts uint64, ok bool) {
	const gather = 0x0102040810204080 // brings the lowest bits of eight bytes together in the highest byte
	var lastDigits, lastCapitals uint64
	for i := 0; i < len(tag); i += 8 {
		x := load(tag, i)
		if plainBits(x) < 8*min(8, len(tag)-i) {
			return 0, false
		}
		digits, capitals := between(x, '0', '9'), between(x, 'A', 'Z')
		cut := digits ^ (digits<<8 | lastDigits>>56) | capitals&^(capitals<<8|lastCapitals>>56)
		cuts |= cut >> 7 * gather >> 56 << i
		lastDigits, lastCapitals = digits, capitals
	}
	return cuts &^ 1, true
}

// isPlain reports whether a key has the letters a to z alone.
func isPlain(key []byte) bool {
	for _, b := range key {
		if b < 'a' || b > 'z' {
			return false
		}
	}
	return true
}

// cut reports whether a part ends between two runes of a hashtag.
func cut(last, r rune) bool {
	digit := func(r rune) bool { return '0' <= r && r <= '9' }
	run := isRun(r)
	switch {
	case last == '_', digit(last) != digit(r), isRun(last) != run:
		return true
	case run:
		return false
	}
	return unicode.IsUpper(r) && !unicode.IsUpper(last)
}

func keyLen(f folded, r rune) int {
	if f.out >= 0 {
		return utf8.RuneLen(f.out)
	}
	var buf [20 * utf8.UTFMax]byte
	return len(expand(buf[:0], r))
}

// fusedHit adds the matches of a label inside the hashtag. Their span is the hashtag.
func (sc *scratch) fusedHit(id int32, before []byte) {
	th := thread{from: sc.origin(), reading: reading{fold: sc.tok.fold}}
	negated := sc.deniedBy(before)
	for _, w := range sc.s.fusedTo[id] {
		sc.hit(th, w)
		h := &sc.hits[len(sc.hits)-1]
		h.fused, h.negated = true, negated
	}
}

// deniedBy reports whether the part of a hashtag before a label begins with a negator.
func (sc *scratch) deniedBy(before []byte) bool {
	for i := range before {
		if id := sc.s.vocab.find(before[:i+1], hashOf(before[:i+1]), 0); id != noSymbol && sc.s.negators[id] {
			return true
		}
	}
	return false
}
