package label

// skimWords reads the plain words from start on, one space between them, of which the first stands behind g: it passes over those that change nothing
// and takes the others. False says that what comes next is for read.
func (sc *scratch) skimWords(start int, g glue) bool {
	t, text := &sc.t, sc.t.text
	w := headAt(text, start)
	if w.end == 0 {
		return false
	}
	passed := int32(0)
	for ; w.end > 0; g = glueSpace {
		next := behind(text, w.end)
		if len(sc.threads) > 0 && !sc.loses(w) || sc.follows&few(w.hash) != 0 || sc.brands.begins(w.letters) || sc.s.leads(w, next) {
			sc.pass(passed)
			passed = 0
			if sc.take(start, g); sc.tied() {
				return false
			}
			sc.watch()
		} else {
			passed++
		}
		t.pos = w.end
		start, w = w.end+1, next
	}
	sc.pass(passed)
	return true
}

// loses drops the threads, if none of them goes on with the plain word, and reports whether it did.
func (sc *scratch) loses(w head) bool {
	if sc.brands.begins(w.letters) {
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

// leads reports whether a plain word begins something that may go on with the next one. Without a plain word behind it, it may.
func (s *Scanner) leads(w, next head) bool {
	return s.first.has(w.hash) && (next.end == 0 || s.lone.has(w.hash) || s.pairs.has(w.hash, next.hash))
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
func (sc *scratch) take(start int, g glue) {
	t, tok := &sc.t, &sc.tok
	sc.pass(1)
	*tok = token{kind: kindWord, glue: g, start: int32(start)}
	t.pos, t.n, t.fresh, t.twins = start, 0, true, false
	tok.hash = t.plainLetters(tok)
	tok.end = int32(t.pos)
	sc.look()
}
