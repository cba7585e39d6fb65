package label

import "math/bits"

// skimWords reads the plain words from start on, one space between them, of which the first stands behind g: it passes over those that change nothing
// and takes the others. False says that what comes next is for read.
func (sc *scratch) skimWords(start int, g glue) bool {
	t := &sc.t
	for any := false; ; any = true {
		if passed, at := sc.s.rush(t.text, start, sc.follows, sc.gaps, &sc.brands.heads); passed > 0 {
			sc.passTo(passed, at-1)
			if start, g, any = at, glueSpace, true; t.text[at-1] != ' ' {
				return true
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
	if sc.follows>>fewAt(w.hash)&1|sc.brands.heads.at(w.letters)|s.lone.at(w.hash) != 0 {
		return true
	}
	return s.first.has(w.hash) && s.leads(sc.t.text, w)
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
// where the next one begins. The words that may follow are those of follows for the first, and of gaps for the others. Whether a word begins something shows
// with the next. Most of a text goes through here, so that it does with few variables and without calls.
func (s *Scanner) rush(text string, i int, follows, gaps uint64, heads *bigrams) (passed int32, at int) {
	last, hash, begins := i, uint64(0), uint64(0) // of the word before: where it stands, its hash, and whether something begins with it
	for i+8 <= len(text) {
		x := load8(text[i : i+8])
		small := x | smalls
		stops, next := letterStops(x), i
		h := uint64(0)
		head := small
		if stops == 0 { // eight letters or more
			if next += 8; next+8 > len(text) {
				break
			}
			h = mix(0, small)
			x = load8(text[next : next+8])
			if stops, small = letterStops(x), x|smalls; stops == 0 {
				break
			}
		}
		bit := bits.TrailingZeros64(stops) & 63
		behind := byte(x >> (bit &^ 7))
		if joins[behind] {
			break
		}
		if small &= stops&-stops>>7 - 1; small != 0 {
			h = mix(h, small)
		}
		if next == i {
			head = small
		}
		if h == 0 {
			break
		}
		leads := begins & s.pairs.at(hash, h)
		if follows>>fewAt(h)&1|heads.at(head)|s.lone.at(h)|leads != 0 {
			begins = leads
			break
		}
		last, hash, begins, follows = i, h, s.first.at(h), gaps
		i = next + bit>>3 + 1
		if passed++; behind != ' ' {
			break
		}
	}
	if begins != 0 {
		return passed - 1, last
	}
	return passed, i
}

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
