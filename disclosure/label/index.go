package label

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// index notes what each word may do: follow a gap (all others leave open gaps alone), negate by itself, be a mark.
func (b *builder) index() {
	s := b.s
	for i := range b.nodes {
		n := &b.nodes[i]
		for e := range b.edges.of(n.edges) {
			if e.symbol >= 0 {
				s.vocab.words[e.symbol].after = s.vocab.words[e.symbol].after || n.gap
			}
			s.codes = s.codes || e.symbol == symbolCode
			s.codeGap = s.codeGap || n.gap && e.symbol == symbolCode
		}
	}
	for _, w := range s.vocab.words {
		key := s.vocab.key(w)
		if r, size := utf8.DecodeRune(key); w.sigil == 0 && size == len(key) {
			s.marks[min(r, 0x80)] = true
		}
	}
}

// root sorts the edges of the first state, which every token asks for, by symbol.
func (b *builder) root() {
	s := b.s
	s.rootAt = make([]int32, len(s.vocab.words)+1)
	s.other = make(map[int32][]edge)
	for e := range b.edges.of(b.nodes[0].edges) {
		if e.symbol < 0 {
			s.other[e.symbol] = append(s.other[e.symbol], *e)
		} else {
			s.rootAt[e.symbol+1]++
		}
	}
	for i := range s.vocab.words {
		s.rootAt[i+1] += s.rootAt[i]
	}
	s.roots = make([]edge, s.rootAt[len(s.vocab.words)])
	next := slices.Clone(s.rootAt)
	for e := range b.edges.of(b.nodes[0].edges) {
		if e.symbol >= 0 {
			s.roots[next[e.symbol]] = *e
			next[e.symbol]++
		}
	}
	for i, w := range s.vocab.words {
		b.sift(int32(i), w)
	}
	s.codeFirst = len(s.other[symbolCode]) > 0
	s.brandWords = slices.ContainsFunc(s.places, func(p tagPlace) bool { return p.sigil == 0 })
	s.brandInside = slices.ContainsFunc(s.places, func(p tagPlace) bool { return p.sigil == 0 && p.pre != "" })
}

// sift notes a word in the sieves that it passes.
func (b *builder) sift(id int32, w vocable) {
	s := b.s
	roots := s.rootEdges(id)
	if w.sigil != 0 || len(roots) == 0 && !w.after {
		return
	}
	key := s.vocab.key(w)
	hash := hashOf(key)
	if r, size := utf8.DecodeRune(key); size == len(key) && r < 0x80 {
		s.opens[r] = true
	} else if size == len(key) && classOf(r) != letter && classOf(r) != runRune {
		s.opensWide = true
	}
	s.any.add(hash)
	if len(roots) == 0 {
		return
	}
	s.begins.add(hash, begin)
	for _, e := range roots {
		if !b.pair(hash, &b.nodes[e.to]) {
			s.begins.add(hash, beginAlone)
		}
	}
}

// pair notes the words that may come second, and reports whether there is nothing else.
func (b *builder) pair(hash uint64, n *node) bool {
	for e := range b.edges.of(n.edges) {
		if e.symbol < 0 || b.s.vocab.words[e.symbol].sigil != 0 {
			return false
		}
		b.s.pairs.add(hash, b.s.vocab.hash(e.symbol))
	}
	return !n.ends()
}

// rootEdges returns the edges of the first state on a symbol.
func (s *Scanner) rootEdges(symbol int32) []edge {
	if symbol < 0 {
		return s.other[symbol]
	}
	return s.roots[s.rootAt[symbol]:s.rootAt[symbol+1]]
}

// lay puts the states into tables. The edges of the first state are its roots.
func (b *builder) lay() {
	s := b.s
	s.states = make([]state, len(b.nodes)+1)
	s.edges, s.accepts = make([]edge, 0, len(b.edges)), make([]int32, 0, len(s.wordings))
	for i := range s.states {
		st := &s.states[i]
		st.edges, st.slips, st.accepts = int32(len(s.edges)), int32(len(s.slips)), int32(len(s.accepts))
		if i == len(b.nodes) {
			return
		}
		n := &b.nodes[i]
		st.meets, st.stops = n.meets, n.ends()
		for sl := range b.slips.of(n.slips) {
			s.slips = append(s.slips, *sl)
		}
		for w := range b.accepts.of(n.accepts) {
			s.accepts = append(s.accepts, *w)
		}
		if i == 0 {
			continue
		}
		from := len(s.edges)
		for e := range b.edges.of(n.edges) {
			s.edges = append(s.edges, *e)
			switch {
			case e.symbol >= 0:
				st.follows |= 1 << s.vocab.words[e.symbol].few
			case e.symbol == symbolCode:
				st.follows = everyWord
			}
		}
		if edges := s.edges[from:]; len(edges) > fewEdges {
			slices.SortStableFunc(edges, func(x, y edge) int { return cmp.Compare(x.symbol, y.symbol) })
		}
	}
}
