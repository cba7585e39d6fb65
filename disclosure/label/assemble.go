package label

import (
	"iter"
	"slices"
)

// build extends the open ends by a part and returns the new ones.
func (b *builder) build(from []port, p part, w int32) []port {
	switch p := p.(type) {
	case *words:
		return b.buildWords(from, p)
	case tagged:
		return b.step(from, item{symbol: b.tagSymbol(p.place), under: bit(p.under), kind: kindWord}, needSpace)
	case hole:
		return b.buildHole(from, p, w)
	case gap:
		return b.buildSlip(from, slip{min: int8(p.min), max: int8(p.max)})
	case sequence:
		for _, q := range p {
			from = b.build(from, q, w)
		}
		return from
	case *choice:
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

// one is a list of one that has its room in a longer list.
func one[T any](room *[]T, x T) []T {
	n := len(*room)
	*room = append(*room, x)
	return (*room)[n : n+1 : n+1]
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
		t, tok := &b.reader, &b.read
		t.table = b.s.table
		t.reset(text)
		for t.nextPlain(tok); tok.kind != kindEnd && yield(tok, t); t.nextPlain(tok) {
		}
	}
}

// item is what an edge waits for.
type item struct {
	symbol       int32
	marks, under uint32
	kind         kind
}

// literal is a token of literal text as an item, with what stands before each.
type literal struct {
	item
	need   need
	hyphen bool // a hyphen behind others
}

// literals cuts literal text into items, once: it is measured, and then built.
func (b *builder) literals(p *words) ([]literal, error) {
	if p.lits != nil {
		return p.lits, nil
	}
	start := len(b.lits)
	if plainWord(p.text) {
		b.lits = append(b.lits, literal{item{symbol: b.s.vocab.add([]byte(p.text), 0), kind: kindWord}, needSpace, false})
	} else {
		for tok, t := range b.tokens(p.text) {
			if t.n > maxKey {
				return nil, ErrLongWord
			}
			first := len(b.lits) == start
			it := item{b.s.vocab.add(t.key(), tok.kind.sigil()), tok.marks, tok.under, tok.kind}
			b.lits = append(b.lits, literal{it, needOf(tok, first), tok.mark == '-' && !first})
		}
	}
	p.lits = b.lits[start:]
	return p.lits, nil
}

func (b *builder) buildWords(from []port, p *words) []port {
	lits, _ := b.literals(p)
	for _, c := range lits {
		next := b.step(from, c.item, c.need)
		if c.hyphen {
			next = append(next, hyphened(from)...)
		}
		from = next
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
func (b *builder) step(from []port, it item, n need) []port {
	b.held = append(b.held, it.symbol)
	to, ok := b.shared(from, it, n)
	if !ok {
		to = b.newState(from)
		for _, p := range from {
			b.edges.add(&b.nodes[p.state].edges, edge{it.symbol, to, it.marks, it.under, p.needAt(n)})
		}
		if len(from) == 1 && from[0].state == 0 {
			b.heads[edge{it.symbol, 0, it.marks, it.under, from[0].needAt(n)}] = to
		}
	}
	mark := it.kind == kindPunct || it.kind == kindSymbol
	return one(&b.ports, port{state: to, need: needSpace, run: it.kind == kindRun, punct: mark})
}

// shared returns the state that another entry has already built for the same beginning. The first state has edges by the thousand.
func (b *builder) shared(from []port, it item, n need) (int32, bool) {
	if len(from) != 1 || !b.nodes[from[0].state].goesOn() {
		return 0, false
	}
	want := edge{it.symbol, 0, it.marks, it.under, from[0].needAt(n)}
	if from[0].state == 0 {
		to, ok := b.heads[want]
		return to, ok
	}
	for e := range b.edges.of(b.nodes[from[0].state].edges) {
		want.to = e.to
		if *e == want && b.nodes[e.to].tree {
			return e.to, true
		}
	}
	return 0, false
}

func (b *builder) newState(from []port) int32 {
	one := len(from) == 1
	b.nodes = append(b.nodes, node{
		tree:  one && b.nodes[from[0].state].goesOn(),
		meets: !one || b.nodes[from[0].state].meets,
	})
	return int32(len(b.nodes) - 1)
}

// buildHole adds a place.
func (b *builder) buildHole(from []port, h hole, w int32) []port {
	switch h.name {
	case "{link}":
		return b.step(from, item{symbol: symbolLink, kind: kindWord}, needAny)
	case "{code}":
		return b.step(from, item{symbol: symbolCode, kind: kindWord}, needSpace)
	}
	return b.buildSlip(from, slip{})
}

// buildSlip adds a gap, or a brand place if the slip has no width.
func (b *builder) buildSlip(from []port, sl slip) []port {
	to, ok := b.sharedSlip(from, sl)
	if !ok {
		to = b.newState(from)
		b.nodes[to].meets, b.nodes[to].gap = true, sl.max > 0
		for _, p := range from {
			sl.to = to
			b.slips.add(&b.nodes[p.state].slips, sl)
		}
	}
	return one(&b.ports, port{state: to, need: needAny})
}

func (b *builder) sharedSlip(from []port, sl slip) (int32, bool) {
	if len(from) != 1 || !b.nodes[from[0].state].goesOn() {
		return 0, false
	}
	for old := range b.slips.of(b.nodes[from[0].state].slips) {
		sl.to = old.to
		if *old == sl && b.nodes[old.to].tree {
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
