package label

// What stands ahead in a text tells of most words that come first in wordings, or next in what is alive, that nothing comes of them. It is looked up
// here, in the automaton but without its threads; to say yes where the answer is not plain costs time only.

// ahead is how many words are looked at behind one.
const ahead = 2

// changes reports whether a plain word may begin a brand's name, goes on with what is alive, or begins something by itself or with what stands behind.
func (sc *scratch) changes(start int, w head, alive uint64) bool {
	s := sc.s
	if sc.known = unread; sc.brands.begins(w.letters) || alive == everyWord {
		return true
	}
	symbol := s.vocab.findPlain(sc.t.text[start:w.end], w.hash)
	sc.known = symbol
	switch {
	case symbol == noSymbol:
		return false
	case alive&few(w.hash) != 0 && sc.awaits(symbol, few(w.hash)):
		return true
	}
	return s.begins.at(w.hash)&beginAlone != 0 && sc.leads(symbol, w.end)
}

// awaits reports whether something that is alive, or an open gap, goes on with a word or mark, whose bit in the sieves of states is given.
func (sc *scratch) awaits(symbol int32, bit uint64) bool {
	for i := range sc.threads {
		if sc.s.hasEdge(sc.threads[i].state, symbol, bit) {
			return true
		}
	}
	for i := range sc.armed {
		if sc.s.hasEdge(sc.armed[i].state, symbol, bit) {
			return true
		}
	}
	return false
}

// opens reports whether something may begin with a plain word.
func (sc *scratch) opens(start, end int, hash uint64) bool {
	sc.known = sc.s.vocab.findPlain(sc.t.text[start:end], hash)
	return sc.known != noSymbol && sc.leads(sc.known, end)
}

// leads reports whether something begins with a word that ends there and with what stands behind it.
func (sc *scratch) leads(symbol int32, end int) bool {
	roots := sc.s.rootEdges(symbol)
	for i := range roots {
		if sc.goesOn(roots[i].to, end, ahead) {
			return true
		}
	}
	return false
}

// goesOn reports whether something ends in a state, or goes on with what stands behind a word, as far as some words show.
func (sc *scratch) goesOn(state int32, end, words int) bool {
	st, text := &sc.s.states[state], sc.t.text
	switch {
	case st.stops, words == 0:
		return true
	case end == len(text):
		return false
	}
	switch b := text[end]; {
	case b == ' ':
		w := headAt(text, end+1)
		if w.end == 0 || st.follows == everyWord || sc.brands.begins(w.letters) {
			return true
		}
		return st.follows&few(w.hash) != 0 && sc.goesOnWith(state, end+1, w, words-1)
	case b < 0x80 && ascii[b].class == punct && b != '#' && b != '@' && !isSoft(rune(b)):
		return st.follows&few(mix(0, uint64(b))) != 0
	}
	return true
}

// goesOnWith is goesOn for the plain word that begins at start.
func (sc *scratch) goesOnWith(state int32, start int, w head, words int) bool {
	symbol := sc.s.vocab.findPlain(sc.t.text[start:w.end], w.hash)
	if symbol == noSymbol {
		return false
	}
	edges := sc.s.edgesOn(state, symbol)
	for i := range edges {
		switch {
		case edges[i].symbol == symbol && sc.goesOn(edges[i].to, w.end, words):
			return true
		case edges[i].symbol != symbol && len(edges) > fewEdges:
			return false
		}
	}
	return false
}

// hasEdge reports whether a state has an edge on a symbol with that bit.
func (s *Scanner) hasEdge(state, symbol int32, bit uint64) bool {
	if s.states[state].follows&bit == 0 {
		return false
	}
	edges := s.edgesOn(state, symbol)
	for i := range edges {
		if edges[i].symbol == symbol || len(edges) > fewEdges {
			return edges[i].symbol == symbol
		}
	}
	return false
}
