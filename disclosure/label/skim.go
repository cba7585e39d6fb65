package label

import (
	"unicode/utf8"
)

// sieve tells for most words at once that nothing begins with them. It is a bit set by hash.
type sieve [256]uint64

func (s *sieve) add(hash uint64)      { s[hash>>8&255] |= 1 << (hash & 63) }
func (s *sieve) has(hash uint64) bool { return s[hash>>8&255]>>(hash&63)&1 != 0 }

// pairs is a larger sieve, for two words in a row.
type pairs [1024]uint64

func (s *pairs) add(first, second uint64) {
	h := mix(first, second)
	s[h>>8&1023] |= 1 << (h & 63)
}

func (s *pairs) has(first, second uint64) bool {
	h := mix(first, second)
	return s[h>>8&1023]>>(h&63)&1 != 0
}

// skim passes over plain words and marks that begin nothing and lead nowhere, while no brand is waited for. It is the fast way through most of a
// text, and changes what read would have changed.
func (sc *scratch) skim() {
	if len(sc.waiting)+len(sc.partials) > 0 || sc.s.slow(sc) || len(sc.threads) > 0 && !sc.lose() {
		return
	}
	sc.watch()
	t := &sc.t
	if t.pos == 0 && !sc.skimFirst() {
		return
	}
	for t.pos < len(t.text) {
		b := t.text[t.pos]
		switch {
		case b == ' ' && t.pos+1 < len(t.text) && isAlnum(t.text[t.pos+1]):
			if !sc.skimWords() {
				return
			}
		case b == ' ', b == '\n':
			if !sc.skimSpace() {
				return
			}
		case b >= 0x80:
			if !sc.skimWide() {
				return
			}
		case b == '#', b == '@', sc.s.opens[b], ascii[b].class != punct, b == '-' && t.hyphen() > 0:
			return
		default:
			sc.skimMark(rune(b), 1)
		}
	}
}

// lose drops the threads if the next token is a plain word that none of them goes on with, and reports whether it is.
func (sc *scratch) lose() bool {
	w := readHead(sc.t.text, sc.t.pos)
	if w.end == 0 || joined(sc.t.text, w.end) || sc.brands.begins(w.letters) {
		return false
	}
	for i := range sc.threads {
		if st := &sc.s.states[sc.threads[i].state]; st.code || st.follows&few(w.hash) != 0 {
			return false
		}
	}
	sc.threads = sc.threads[:0]
	return true
}

// watch closes the gaps that the next word is too far from, and notes which words may follow the others.
func (sc *scratch) watch() {
	sc.follows = 0
	if len(sc.armed) == 0 {
		return
	}
	kept := 0
	for i := range sc.armed {
		a := &sc.armed[i]
		if sc.t.at.tokens-a.token > int32(a.max) {
			continue
		}
		sc.follows |= sc.s.states[a.state].follows
		if kept != i {
			sc.armed[kept] = *a
		}
		kept++
	}
	sc.armed = sc.armed[:kept]
}

// few is a small sieve: one of 64 bits by hash.
func few(hash uint64) uint64 { return 1 << (hash >> 16 & 63) }

// slow reports whether the wordings hold what skim does not see: a code that begins one or may follow the open gap, or a word with a
// brand in its middle.
func (s *Scanner) slow(sc *scratch) bool {
	return s.codeFirst || s.codeGap && len(sc.armed) > 0 || s.brandInside && len(sc.brands.names) > 0
}

// skimSpace passes over white space; a word behind it is left to read, since the space matters to it.
func (sc *scratch) skimSpace() bool {
	t := &sc.t
	if len(sc.armed) > 0 {
		return false
	}
	t.skipSpace()
	t.prev = kindEnd
	sc.prevRun = false
	return t.pos == len(t.text) || !isAlnum(t.text[t.pos])
}

// skimMark passes over one mark.
func (sc *scratch) skimMark(r rune, size int) {
	t := &sc.t
	sentence := t.at.sentence
	t.pos += size
	t.end(r)
	t.prev = kindPunct
	sc.prevRun = false
	if t.at.sentence != sentence {
		sc.armed = sc.armed[:0]
	}
}

// skimWide passes over an emoji, a mark, or a character of a script without spaces.
func (sc *scratch) skimWide() bool {
	t := &sc.t
	r, size := utf8.DecodeRuneInString(t.text[t.pos:])
	f := foldRune(t.table, r)
	switch f.class {
	case symbol:
		if sc.s.opensWide {
			return false
		}
		t.pos += size
		t.prev, sc.prevRun = kindSymbol, false
		return true
	case punct:
		if f.out < 0x80 && (f.out == '#' || f.out == '@' || sc.s.opens[f.out&0x7F]) || f.out >= 0x80 && sc.s.opensWide || hyphenAt(t.text, t.pos) > 0 {
			return false
		}
		sc.skimMark(f.out, size)
		return true
	case space, newline, ignored:
		return sc.skimSpace()
	case runRune:
		return f.out == r && sc.skimRun(r, size)
	}
	return false
}

// skimRun passes over one character of a script without spaces.
func (sc *scratch) skimRun(r rune, size int) bool {
	t := &sc.t
	next := t.pos + size
	if r < 0x3000 || size != 3 || sc.brands.begins(load(t.text[:next], t.pos)) {
		return false
	}
	if hash := mix(0, load(t.text[:next], t.pos)); sc.s.first.has(hash) || sc.follows&few(hash) != 0 {
		return false
	}
	if next < len(t.text) && t.text[next] >= 0x80 {
		if after, _ := utf8.DecodeRuneInString(t.text[next:]); foldRune(t.table, after).class == mark {
			return false
		}
	}
	if t.prev != kindRun {
		t.at.words++
	}
	t.at.tokens++
	t.at.run++
	t.pos, t.prev, sc.prevRun = next, kindRun, true
	return true
}

// skimFirst passes over the first word of a text that begins with one; false says that it must be read.
func (sc *scratch) skimFirst() bool {
	text := sc.t.text
	end, hash, letters := wordAt(text, 0)
	w := head{end, hash, letters}
	if end == 0 || sc.brands.begins(letters) || joined(text, end) || sc.s.first.has(hash) && !sc.s.leadsNowhere(text, w, readHead(text, end)) {
		return false
	}
	sc.pass(end, 1)
	return true
}

// pass moves on over so many plain words.
func (sc *scratch) pass(to int, words int32) {
	t := &sc.t
	t.pos, t.prev = to, kindWord
	t.at.words += words
	t.at.tokens += words
	t.at.run += words
	sc.prevRun = false
}

// skimWords passes over words that stand behind one space each; false says that the next token must be read.
func (sc *scratch) skimWords() bool {
	text, pos, words := sc.t.text, sc.t.pos, int32(0)
	done := false
	w := readHead(text, pos)
	for w.end > 0 {
		next := head{}
		if sc.follows&few(w.hash) != 0 || sc.brands.begins(w.letters) || joined(text, w.end) {
			done = true
			break
		}
		if sc.s.first.has(w.hash) {
			if next = readHead(text, w.end); !sc.s.leadsNowhere(text, w, next) {
				done = true
				break
			}
		}
		pos = w.end
		words++
		if w = next; w.end == 0 {
			w = readHead(text, pos)
		}
	}
	if words > 0 {
		sc.pass(pos, words)
	}
	return !done
}
