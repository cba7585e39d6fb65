package label

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// index notes what each word may do: follow a gap (all others leave open gaps alone), negate by itself, be a mark.
func (b *builder) index() {
	s := b.s
	s.after = make([]bool, len(s.vocab.words))
	s.negators = make([]bool, len(s.vocab.words))
	for i := range s.states {
		st := &s.states[i]
		for _, e := range st.edges {
			if e.symbol >= 0 {
				s.after[e.symbol] = s.after[e.symbol] || st.gap
				st.follows |= few(hashOf([]byte(s.vocab.words[e.symbol].key)))
			}
			st.code = st.code || e.symbol == symbolCode
			s.codes = s.codes || st.code
			s.codeGap = s.codeGap || st.gap && e.symbol == symbolCode
		}
	}
	for id, w := range s.vocab.words {
		s.negators[id] = b.negs[int32(id)]
		if r, size := utf8.DecodeRuneInString(w.key); w.sigil == 0 && size == len(w.key) {
			s.marks[min(r, 0x80)] = true
		}
	}
}

// root sorts the edges of the first state, which every token asks for, by symbol.
func (b *builder) root() {
	s := b.s
	s.rootAt = make([]int32, len(s.vocab.words)+1)
	s.other = make(map[int32][]edge)
	edges := slices.Clone(s.states[0].edges)
	slices.SortStableFunc(edges, func(x, y edge) int { return cmp.Compare(x.symbol, y.symbol) })
	for _, e := range edges {
		if e.symbol < 0 {
			s.other[e.symbol] = append(s.other[e.symbol], e)
			continue
		}
		s.roots = append(s.roots, e)
		s.rootAt[e.symbol+1]++
	}
	for i, w := range s.vocab.words {
		s.rootAt[i+1] += s.rootAt[i]
		b.sift(int32(i), w)
	}
	s.codeFirst = len(s.other[symbolCode]) > 0
	s.brandInside = slices.ContainsFunc(s.places, func(p tagPlace) bool { return p.sigil == 0 && p.pre != "" })
}

// sift notes a word in the sieves that it passes.
func (b *builder) sift(id int32, w vocableText) {
	s := b.s
	roots := s.rootEdges(id)
	if w.sigil != 0 || len(roots) == 0 && !s.after[id] {
		return
	}
	hash := hashOf([]byte(w.key))
	if r, size := utf8.DecodeRuneInString(w.key); size == len(w.key) && r < 0x80 {
		s.opens[r] = true
	} else if size == len(w.key) && classOf(r) != letter && classOf(r) != runRune {
		s.opensWide = true
	}
	s.any.add(hash)
	if len(roots) == 0 {
		return
	}
	s.first.add(hash)
	for _, e := range roots {
		if !b.pair(hash, &s.states[e.to]) {
			s.lone.add(hash)
		}
	}
}

// pair notes the words that may come second, and reports whether there is nothing else.
func (b *builder) pair(hash uint64, st *state) bool {
	for _, e := range st.edges {
		if e.symbol < 0 || b.s.vocab.words[e.symbol].sigil != 0 {
			return false
		}
		b.s.pairs.add(hash, hashOf([]byte(b.s.vocab.words[e.symbol].key)))
	}
	return len(st.accepts)+len(st.slips) == 0
}

// rootEdges returns the edges of the first state on a symbol.
func (s *Scanner) rootEdges(symbol int32) []edge {
	if symbol < 0 {
		return s.other[symbol]
	}
	return s.roots[s.rootAt[symbol]:s.rootAt[symbol+1]]
}
