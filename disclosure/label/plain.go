package label

import "math/bits"

// skimWords reads the plain words from start on, of which the first stands behind g: it passes over those that change nothing and takes the others.
// False says that what comes next is for read.
func (sc *scratch) skimWords(start int, g glue) bool {
	t := &sc.t
	for {
		at, w := sc.rush(start)
		if at != start {
			g = glueSpace
		}
		if w.end == 0 {
			return at != start && (at >= len(t.text) || !isAlnum(t.text[at]))
		}
		if sc.take(at, w, g); sc.tied() {
			return false
		}
		sc.watch()
		if w.end+1 >= len(t.text) || t.text[w.end] != ' ' {
			return true
		}
		start, g = w.end+1, glueSpace
	}
}

// rush passes over the plain words from i on that change nothing, a space between them or a mark and a space, and returns where the first that does
// begins, or where something else stands. Whether a word begins something shows with the next.
func (sc *scratch) rush(i int) (int, head) {
	s, text := sc.s, sc.t.text
	alive, passed := sc.follows, int32(0)
	hash, begins := uint64(0), uint64(0) // of the word before, and whether something begins with it
	for {
		n, w := int32(0), head{}
		if i, n, hash, begins, w = s.glide(text, i, alive, sc.gaps, &sc.brands.heads, hash, begins); n > 0 {
			passed, alive = passed+n, sc.gaps
		}
		if n == 0 || text[i-1] == ' ' {
			if w.end == 0 {
				w = headAt(text, i)
			}
			if begins&1 != 0 && (w.end == 0 || s.pairs.at(hash, w.hash) != 0) && sc.opens(wordBefore(text, i), i-1, hash) {
				return sc.back(passed, i)
			}
			begins = uint64(s.begins.at(w.hash))
			if w.end == 0 || (begins>>1|sc.brands.heads.at(w.letters)|alive>>fewAt(w.hash))&1 != 0 && sc.changes(i, w, alive) {
				sc.passTo(passed, i-1)
				return i, w
			}
			passed++
			hash, alive = w.hash, sc.gaps
			if i = w.end + 1; w.end < len(text) && text[w.end] == ' ' {
				continue
			}
		}
		if begins&1 != 0 && sc.opens(wordBefore(text, i), i-1, hash) {
			return sc.back(passed, i)
		}
		if sc.passTo(passed, i-1); !sc.passMark(i - 1) {
			return i - 1, head{}
		}
		i, passed, begins = i+1, 0, 0
	}
}

// glide passes over words of less than eight letters, a space between them, that change nothing. It returns where the next word stands, or what stands
// behind a mark, how many it has passed over, what rush holds of the last, and the next one if it may change something. Most of a text goes through here,
// so that it does with few variables and without calls.
func (s *Scanner) glide(text string, i int, alive, gaps uint64, heads *bigrams, hash, begins uint64) (at int, passed int32, last, lastBegins uint64, next head) {
	for i+8 <= len(text) {
		x := load8(text[i : i+8])
		stops := letterStops(x)
		if stops == 0 {
			break
		}
		bit := bits.TrailingZeros64(stops) & 0x38
		letters, behind := (x|smalls)&(1<<bit-1), x>>bit
		h := mix(0, letters)
		if letters == 0 || byte(behind) != ' ' && joins[byte(behind)] && uint16(behind) != '.'|' '<<8 {
			break
		}
		word := uint64(s.begins.at(h))
		if (word>>1|begins&s.pairs.at(hash, h)|heads.at(letters))&1 != 0 || alive != 0 && alive&few(h) != 0 {
			next = head{i + bit>>3, h, letters}
			break
		}
		passed++
		i, alive, hash, begins = i+bit>>3+1, gaps, h, word
		if byte(behind) != ' ' {
			break
		}
	}
	return i, passed, hash, begins, next
}

// back returns the last of some words, which ends before i.
func (sc *scratch) back(words int32, i int) (int, head) {
	at := wordBefore(sc.t.text, i)
	sc.passTo(words-1, at-1)
	return at, headAt(sc.t.text, at)
}

// wordBefore returns where the plain word begins that ends, with one byte behind it, before i.
func wordBefore(text string, i int) int {
	for i--; i > 0 && isAlnum(text[i-1]); {
		i--
	}
	return i
}

// passMark passes over the mark behind a plain word if a space and a word follow, and nothing waits for the mark or ends with it.
func (sc *scratch) passMark(at int) bool {
	t := &sc.t
	if at+2 >= len(t.text) || t.text[at+1] != ' ' || !isAlnum(t.text[at+2]) || len(sc.armed) > 0 || sc.s.opens[t.text[at]&0x7F] {
		return false
	}
	switch t.text[at] {
	case '.', '!', '?':
		t.breakSentence()
	case ',', ';', ':':
		t.breakClause()
	default:
		return false
	}
	t.pos, t.prev = at+1, kindPunct
	return true
}

// letterStops marks, in the high bits, the first byte of x that is no ASCII letter, and some of those behind it.
func letterStops(x uint64) uint64 {
	small := x | smalls
	return (small + 0x05*ones | ^(small + 0x1F*ones) | x) & highs
}

// passTo passes over plain words, if there are any, that end at a place.
func (sc *scratch) passTo(words int32, end int) {
	if words == 0 {
		return
	}
	sc.pass(words)
	sc.t.pos = end
	if len(sc.threads) > 0 {
		sc.threads, sc.follows = sc.threads[:0], sc.gaps
	}
}

// pass counts plain words.
func (sc *scratch) pass(words int32) {
	t := &sc.t
	t.prev = kindWord
	t.at.words += words
	t.at.tokens += words
	t.at.run += words
	sc.prevRun = false
}

// take reads a plain word, as read would. One whose symbol is known begins no brand, and nothing waits for one.
func (sc *scratch) take(start int, w head, g glue) {
	t, tok := &sc.t, &sc.tok
	sc.pass(1)
	*tok = token{kind: kindWord, glue: g, start: int32(start), end: int32(w.end), hash: w.hash}
	t.pos, t.n, t.fresh, t.twins = start, 0, true, false
	n := w.end - start
	if n <= 8 {
		tok.cases(load(t.text, start) & (^uint64(0) >> (64 - 8*n)))
	} else {
		t.plainLetters(tok)
	}
	t.pos = w.end
	if sc.known == unread {
		if n <= 8 {
			t.put8(n, w.letters)
		}
		sc.look()
		return
	}
	sc.next = sc.next[:0]
	sc.step(sc.known)
	sc.stepCode()
	sc.turnOver()
}

// unread is the symbol of a word that was not looked up.
const unread = -1 << 31

// cases notes whether there are capital and small ones among up to eight ASCII letters and digits.
func (tok *token) cases(x uint64) {
	const letterBit = 0x40 * ones
	if x&^(x<<1)&letterBit != 0 {
		tok.fold = Case
	}
	tok.lower = x&(x<<1)&letterBit != 0
}
