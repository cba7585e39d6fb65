package label

// skimWords reads the plain words from start on, one space between them, of which the first stands behind g: it passes over those that change nothing
// and takes the others. False says that what comes next is for read.
func (sc *scratch) skimWords(start int, g glue) bool {
	t, s, text := &sc.t, sc.s, sc.t.text
	w := headAt(text, start)
	if w.end == 0 {
		return false
	}
	passed := int32(0)
	for ; w.end > 0; g = glueSpace {
		next := head{}
		if i := w.end + 1; i < len(text) && text[w.end] == ' ' {
			short := false
			if i+8 <= len(text) { // most words are of fewer than eight letters; for those this is headAt
				x := load8(text[i : i+8])
				bit := plainBits(x) & 63
				small := (x | smalls) & (1<<bit - 1)
				next = head{i + bit>>3, mix(0, small), small}
				short = small != 0 && !joins[byte(x>>bit)]
			}
			if !short {
				next = headAt(text, i)
			}
		}
		leads := s.first.at(w.hash) & (s.lone.at(w.hash) | s.pairs.at(w.hash, next.hash) | uint64(next.end-1)>>63)
		if sc.follows>>fewAt(w.hash)&1|sc.brands.heads.at(w.letters)|leads == 0 {
			if len(sc.threads) > 0 {
				sc.threads = sc.threads[:0]
				sc.watch()
			}
			passed++
		} else {
			sc.pass(passed)
			passed = 0
			if sc.take(start, w, g); sc.tied() {
				return false
			}
			sc.watch()
		}
		t.pos = w.end
		start, w = w.end+1, next
	}
	sc.pass(passed)
	return true
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
