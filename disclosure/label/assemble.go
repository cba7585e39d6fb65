package label

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// build extends the open ends by a part and returns the new ones.
func (b *builder) build(from []port, p part, w int32) []port {
	switch p := p.(type) {
	case words:
		return b.buildWords(from, p.text, w)
	case tagged:
		return b.step(from, item{symbol: b.tagSymbol(p.place), under: bit(p.under), kind: kindWord}, w, needSpace)
	case hole:
		return b.buildHole(from, p, w)
	case gap:
		return b.buildSlip(from, slip{min: int8(p.min), max: int8(p.max)})
	case sequence:
		for _, q := range p {
			from = b.build(from, q, w)
		}
		return from
	case choice:
		return b.buildChoice(from, p, w)
	}
	return from
}

func bit(set bool) uint32 {
	if set {
		return 1
	}
	return 0
}

func (b *builder) buildChoice(from []port, p choice, w int32) []port {
	var to []port
	if p.optional {
		to = append(to, from...)
	}
	for _, q := range p.options {
		to = append(to, b.build(from, q, w)...)
	}
	slices.SortFunc(to, comparePorts)
	return slices.Compact(to)
}

func comparePorts(x, y port) int {
	if x.state != y.state {
		return int(x.state - y.state)
	}
	return int(x.need) - int(y.need)
}

// tokens reads literal text as the scanner will, links apart.
func (b *builder) tokens(text string) iter.Seq2[*token, *tokenizer] {
	return func(yield func(*token, *tokenizer) bool) {
		t := &tokenizer{text: text, table: b.s.table}
		for tok := (token{}); ; {
			t.nextPlain(&tok)
			if tok.kind == kindEnd || !yield(&tok, t) {
				return
			}
		}
	}
}

// item is what an edge waits for.
type item struct {
	symbol       int32
	marks, under uint32
	kind         kind
}

func (b *builder) buildWords(from []port, text string, w int32) []port {
	first := true
	for tok, t := range b.tokens(text) {
		it := item{b.s.vocab.add(t.key(), tok.kind.sigil()), tok.marks, tok.under, tok.kind}
		next := b.step(from, it, w, needOf(tok, first))
		if tok.mark == '-' && !first {
			next = append(next, hyphened(from)...)
		}
		from, first = next, false
	}
	return from
}

// hyphened returns the open ends that go on over a hyphen instead of a dash.
func hyphened(from []port) []port {
	out := slices.Clone(from)
	for i := range out {
		out[i].need, out[i].punct = needHyphen, false
	}
	return out
}

// needOf reads off a wording what stands before its token.
func needOf(tok *token, first bool) need {
	switch {
	case tok.kind == kindPunct, tok.kind == kindSymbol:
		return needAny
	case first:
		return needSpace
	case tok.glue == glueHyphen:
		return needJoined
	case tok.glue == glueNone && tok.kind == kindRun:
		return needTight
	case tok.glue == glueNone:
		return needAny
	}
	return needSpace
}

// needAt joins what the open end allows with what the token needs.
func (p port) needAt(n need) need {
	switch {
	case p.bare, p.punct:
		return needAny
	case p.need == needHyphen, p.need == needAny:
		return p.need
	case n == needTight && !p.run: // "PR投稿" may be written with a space
		return needAny
	}
	return n
}

// step adds one token behind all open ends.
func (b *builder) step(from []port, it item, w int32, n need) []port {
	b.held[w] = append(b.held[w], it.symbol)
	to, ok := b.shared(from, it, n)
	if !ok {
		to = b.newState(from)
		for _, p := range from {
			st := &b.s.states[p.state]
			st.edges = append(st.edges, edge{it.symbol, to, it.marks, it.under, p.needAt(n)})
		}
	}
	mark := it.kind == kindPunct || it.kind == kindSymbol
	return []port{{state: to, need: needSpace, run: it.kind == kindRun, punct: mark}}
}

// shared returns the state that another entry has already built for the same beginning.
func (b *builder) shared(from []port, it item, n need) (int32, bool) {
	if len(from) != 1 || !b.s.states[from[0].state].tree {
		return 0, false
	}
	for _, e := range b.s.states[from[0].state].edges {
		want := edge{it.symbol, e.to, it.marks, it.under, from[0].needAt(n)}
		if e == want && b.s.states[e.to].tree {
			return e.to, true
		}
	}
	return 0, false
}

func (b *builder) newState(from []port) int32 {
	one := len(from) == 1
	b.s.states = append(b.s.states, state{
		tree:  one && b.s.states[from[0].state].tree,
		meets: !one || b.s.states[from[0].state].meets,
	})
	return int32(len(b.s.states) - 1)
}

// buildHole adds a place.
func (b *builder) buildHole(from []port, h hole, w int32) []port {
	switch h.name {
	case "{link}":
		return b.step(from, item{symbol: symbolLink, kind: kindWord}, w, needAny)
	case "{code}":
		return b.step(from, item{symbol: symbolCode, kind: kindWord}, w, needSpace)
	}
	return b.buildSlip(from, slip{})
}

// buildSlip adds a gap, or a brand place if the slip has no width.
func (b *builder) buildSlip(from []port, sl slip) []port {
	to, ok := b.sharedSlip(from, sl)
	if !ok {
		to = b.newState(from)
		b.s.states[to].meets, b.s.states[to].gap = true, sl.max > 0
		for _, p := range from {
			sl.to = to
			st := &b.s.states[p.state]
			st.slips = append(st.slips, sl)
		}
	}
	return []port{{state: to, need: needAny}}
}

func (b *builder) sharedSlip(from []port, sl slip) (int32, bool) {
	if len(from) != 1 || !b.s.states[from[0].state].tree {
		return 0, false
	}
	for _, old := range b.s.states[from[0].state].slips {
		sl.to = old.to
		if old == sl && b.s.states[old.to].tree {
			return old.to, true
		}
	}
	return 0, false
}

// tagSymbol returns the symbol of a brand place inside a token.
func (b *builder) tagSymbol(p tagPlace) int32 {
	i := slices.Index(b.s.places, p)
	if i < 0 {
		i = len(b.s.places)
		b.s.places = append(b.s.places, p)
	}
	return symbolPlace(i)
}

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

// shape counts what an entry is made of; gap widths are added up.
type shape struct{ tokens, gaps, brands, width int }

// span returns a bound on the tokens of a match.
func (sh shape) span() int32 { return int32(sh.tokens + sh.width + sh.brands*MaxBrandName) }

// measure checks a parsed entry before anything is built.
func (b *builder) measure(p part) (shape, error) {
	var sh shape
	if err := b.count(p, &sh); err != nil {
		return sh, err
	}
	first, last, empty := ends(p)
	switch {
	case sh.tokens+sh.gaps+sh.brands > maxParts:
		return sh, ErrLongText
	case sh.tokens == 0, empty:
		return sh, ErrEmptyText
	case first, last:
		return sh, fmt.Errorf("%w: a gap at the beginning or end", ErrPattern)
	case adjacent(p):
		return sh, fmt.Errorf("%w: two gaps side by side", ErrPattern)
	}
	return sh, nil
}

func (b *builder) count(p part, sh *shape) error {
	switch p := p.(type) {
	case words:
		return b.countWords(p.text, sh)
	case tagged:
		sh.tokens++
	case hole:
		sh.brands += int(bit(p.name == "{brand}"))
		sh.tokens += int(bit(p.name != "{brand}"))
	case gap:
		sh.gaps++
		sh.width += p.max
	case sequence:
		return b.countAll(p, sh)
	case choice:
		return b.countAll(p.options, sh)
	}
	return nil
}

func (b *builder) countAll(parts []part, sh *shape) error {
	for _, q := range parts {
		if err := b.count(q, sh); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) countWords(text string, sh *shape) error {
	for _, t := range b.tokens(text) {
		if t.n > maxKey {
			return ErrLongWord
		}
		sh.tokens++
	}
	return nil
}

// ends reports whether a part may begin or end with a gap, and whether it may be empty.
func ends(p part) (first, last, empty bool) {
	switch p := p.(type) {
	case words:
		return false, false, strings.TrimSpace(p.text) == ""
	case gap:
		return true, true, false
	case sequence:
		return endsOf(p)
	case choice:
		empty = p.optional
		for _, q := range p.options {
			f, l, e := ends(q)
			first, last, empty = first || f, last || l, empty || e
		}
	}
	return first, last, empty
}

func endsOf(seq sequence) (first, last, empty bool) {
	empty = true
	for _, q := range seq {
		f, _, e := ends(q)
		first = first || empty && f
		empty = empty && e
	}
	open := true
	for _, q := range slices.Backward(seq) {
		_, l, e := ends(q)
		last = last || open && l
		open = open && e
	}
	return first, last, empty
}

// adjacent reports whether two gaps may come to stand side by side.
func adjacent(p part) bool {
	switch p := p.(type) {
	case choice:
		return slices.ContainsFunc(p.options, adjacent)
	case sequence:
		open := false
		for _, q := range p {
			f, l, e := ends(q)
			if adjacent(q) || open && f {
				return true
			}
			open = l || open && e
		}
	}
	return false
}
