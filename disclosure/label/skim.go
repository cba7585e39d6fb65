package label

import "math/bits"

// sieve tells for most words at once that nothing begins with them. It is a bit set by hash.
type sieve [256]uint64

func (s *sieve) add(hash uint64)      { s[hash>>8&255] |= 1 << (hash & 63) }
func (s *sieve) has(hash uint64) bool { return s[hash>>8&255]>>(hash&63)&1 != 0 }

// skim passes over plain words and marks that begin nothing, while nothing is open. It is the fast way through most of a
// text in ASCII, and changes what read would have changed.
func (sc *scratch) skim() {
	if len(sc.threads)+len(sc.waiting)+len(sc.partials) > 0 {
		return
	}
	t := &sc.t
	for t.pos > 0 && t.pos < len(t.text) {
		b := t.text[t.pos]
		switch {
		case b == ' ' && t.pos+1 < len(t.text) && isAlnum(t.text[t.pos+1]):
			if !sc.skimWords() {
				return
			}
		case b >= 0x80 || b == '#' || b == '@' || sc.s.opens[b]:
			return
		case ascii[b].class == punct && (b != '-' || t.hyphen() == 0):
			sc.skimMark(b)
		case (b == ' ' || b == '\n') && len(sc.armed) == 0:
			t.skipSpace()
			t.prev = kindEnd
			if t.pos < len(t.text) && isAlnum(t.text[t.pos]) {
				return
			}
		default:
			return
		}
	}
}

// skimMark passes over one mark.
func (sc *scratch) skimMark(b byte) {
	t := &sc.t
	sentence := t.at.sentence
	t.pos++
	t.end(rune(b))
	t.prev = kindPunct
	sc.prevRun = false
	if t.at.sentence != sentence {
		sc.armed = sc.armed[:0]
	}
}

// skimWords passes over words that stand behind one space each; false says that the next token must be read.
func (sc *scratch) skimWords() bool {
	t := &sc.t
	text, pos, words := t.text, t.pos, int32(0)
	sieve := &sc.s.first
	if len(sc.armed) > 0 {
		sieve = &sc.s.any
	}
	done := false
	for pos < len(text) && text[pos] == ' ' {
		end, hash, first := wordAt(text, pos+1)
		if end == pos+1 {
			break
		}
		if done = sieve.has(hash) || sc.brands.first[first] || joined(text, end); done {
			break
		}
		pos = end
		words++
	}
	if words > 0 {
		t.pos, t.prev = pos, kindWord
		t.at.words += words
		t.at.tokens += words
		t.at.run += words
		sc.prevRun = false
	}
	return !done
}

// joined reports whether the word that ends at i may go on: as a link, a mailbox, a compound, or in another script.
func joined(text string, i int) bool {
	if i == len(text) || text[i] < 0x80 && ascii[text[i]].stops == 0 {
		return false
	}
	if i+1 == len(text) {
		return text[i] >= 0x80
	}
	next := text[i+1]
	switch text[i] {
	case '.', '-':
		return next >= 0x80 || ascii[next].class == letter
	case ':':
		return next == '/'
	}
	return true
}

// wordAt returns where the ASCII word at i ends, its hash, and its first small letter.
func wordAt(text string, i int) (end int, hash uint64, first byte) {
	for {
		var x uint64
		if i+8 <= len(text) {
			b := text[i : i+8]
			x = uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
				uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		} else {
			x = load(text, i)
		}
		low := x &^ highs
		all := (between(low|smalls, 'a', 'z') | between(low, '0', '9')) &^ (x & highs)
		n := bits.TrailingZeros64(^all&highs) >> 3
		small := (x | smalls) & (uint64(1)<<(8*n) - 1)
		if first == 0 {
			first = byte(small)
		}
		if n > 0 {
			hash = mix(hash, small)
		}
		i += n
		if n < 8 {
			return i, hash, first
		}
	}
}
