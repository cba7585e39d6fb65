package label

import "math/bits"

// skimWords reads the plain words from start on, one space between them, of which the first stands behind g: it passes over those that change nothing
// and takes the others. False says that what comes next is for read.
func (sc *scratch) skimWords(start int, g glue) bool {
	t := &sc.t
	for any := false; ; any = true {
		if sc.follows == sc.gaps {
			if passed, at := sc.s.rush(t.text, start, sc.gaps, &sc.brands.heads); passed > 0 {
				sc.passTo(passed, at-1)
				if start, g, any = at, glueSpace, true; t.text[at-1] != ' ' {
					return true
				}
			}
		}
		w := headAt(t.text, start)
		if w.end == 0 {
			return any
		}
		if sc.changes(w) {
			if sc.take(start, w, g); sc.tied() {
				return false
			}
			sc.watch()
		} else {
			sc.passTo(1, w.end)
		}
		if w.end+1 >= len(t.text) || t.text[w.end] != ' ' {
			return true
		}
		start, g = w.end+1, glueSpace
	}
}

// changes reports whether a plain word may begin something, or go on with it.
func (sc *scratch) changes(w head) bool {
	s := sc.s
	if sc.follows>>fewAt(w.hash)&1|sc.brands.heads.at(w.letters)|s.begins.alone(w.hash) != 0 {
		return true
	}
	return s.begins.has(w.hash) && s.leads(sc.t.text, w)
}

// leads reports whether what stands behind a word may come second in something.
func (s *Scanner) leads(text string, w head) bool {
	if w.end == len(text) {
		return false
	}
	switch b := text[w.end]; {
	case b == ' ':
		next := headAt(text, w.end+1)
		return next.end == 0 || s.pairs.at(w.hash, next.hash) != 0
	case b < 0x80 && ascii[b].class == punct && b != '#' && b != '@' && !isSoft(rune(b)):
		return s.pairs.at(w.hash, mix(0, uint64(b))) != 0
	}
	return true
}

// rush passes over the words of ASCII letters from i on, one space between them, as long as they change nothing. It returns how many they are, and
// where the next one begins. Words that may follow an open gap change something; nothing else is alive. Whether a word begins something shows with the
// next. Most of a text goes through here, so that it does with few variables and without calls.
func (s *Scanner) rush(text string, i int, gaps uint64, heads *bigrams) (passed int32, at int) {
	hash, begins := uint64(0), uint64(0) // of the word before, and whether something begins with it
	for i+8 <= len(text) {
		x := load8(text[i : i+8])
		small, stops, end := x|smalls, letterStops(x), i
		head, h := small, uint64(0)
		if stops == 0 { // eight letters or more
			if end += 8; end+8 > len(text) {
				break
			}
			h = mix(0, small)
			x = load8(text[end : end+8])
			if stops, small = letterStops(x), x|smalls; stops == 0 {
				break
			}
		}
		bit := bits.TrailingZeros64(stops) & 63
		behind := byte(x >> (bit &^ 7))
		if behind != ' ' && joins[behind] {
			break
		}
		if small &= stops&-stops>>7 - 1; end == i {
			head = small
		}
		if small != 0 {
			h = mix(h, small)
		} else if h == 0 {
			break
		}
		word := &s.begins[h>>8&255]
		leads := begins & s.pairs.at(hash, h)
		if (gaps>>fewAt(h)|heads.at(head)|word.alone>>(h&63)|leads)&1 != 0 {
			begins = leads
			break
		}
		hash, begins = h, word.some>>(h&63)&1
		i = end + bit>>3 + 1
		if passed++; behind != ' ' {
			break
		}
	}
	if begins != 0 {
		return passed - 1, wordBefore(text, i)
	}
	return passed, i
}

// wordBefore returns where the word of letters begins that ends, with one byte behind it, before i.
func wordBefore(text string, i int) int {
	for i--; i > 0 && isLetter(text[i-1]); {
		i--
	}
	return i
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }

// letterStops marks, in the high bits, the first byte of x that is no ASCII letter, and some of those behind it.
func letterStops(x uint64) uint64 {
	small := x | smalls
	return (small + 0x05*ones | ^(small + 0x1F*ones) | x) & highs
}

// passTo passes over plain words that end at a place.
func (sc *scratch) passTo(words int32, end int) {
	sc.pass(words)
	sc.t.pos = end
	if len(sc.threads) > 0 {
		sc.threads, sc.follows = sc.threads[:0], sc.gaps
	}
}

// pass counts plain words that were passed over.
func (sc *scratch) pass(words int32) {
	if words == 0 {
		return
	}
	t := &sc.t
	t.prev = kindWord
	t.at.words += words
	t.at.tokens += words
	t.at.run += words
	sc.prevRun = false
}

// take reads a plain word, as read would.
func (sc *scratch) take(start int, w head, g glue) {
	t, tok := &sc.t, &sc.tok
	sc.pass(1)
	*tok = token{kind: kindWord, glue: g, start: int32(start), end: int32(w.end), hash: w.hash}
	t.pos, t.n, t.fresh, t.twins = start, 0, true, false
	if n := w.end - start; n <= 8 {
		t.put8(n, w.letters)
		tok.cases(load(t.text, start) & (^uint64(0) >> (64 - 8*n)))
	} else {
		t.plainLetters(tok)
	}
	t.pos = w.end
	sc.look()
}

// cases notes whether there are capital and small ones among up to eight ASCII letters and digits.
func (tok *token) cases(x uint64) {
	const letterBit = 0x40 * ones
	if x&^(x<<1)&letterBit != 0 {
		tok.fold = Case
	}
	tok.lower = x&(x<<1)&letterBit != 0
}
