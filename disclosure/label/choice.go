package label

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// buildChoice adds alternatives.
func (b *builder) buildChoice(from []port, p *choice, w int32) []port {
	var to []port
	if p.optional {
		to = append(to, from...)
	}
	single, others := b.singles(p.options)
	if len(single) > 1 {
		to = append(to, b.stepSet(from, single))
	} else {
		others = p.options
	}
	for _, q := range others {
		to = append(to, b.build(from, q, w)...)
	}
	slices.SortFunc(to, comparePorts)
	return slices.Compact(to)
}

// singles parts the options that are one word each from the others.
func (b *builder) singles(options []part) (single []item, others []part) {
	single = b.set[:0]
	for _, q := range options {
		if it, ok := b.single(q); ok {
			single = append(single, it)
		} else {
			others = append(others, q)
		}
	}
	b.set = single
	slices.SortFunc(single, func(x, y item) int { return cmp.Compare(x.symbol, y.symbol) })
	return single, others
}

func (b *builder) single(p part) (it item, ok bool) {
	if seq, is := p.(sequence); is && len(seq) == 1 {
		p = seq[0]
	}
	text, is := p.(*words)
	if !is {
		return it, false
	}
	lits, _ := b.literals(text)
	if len(lits) != 1 || lits[0].kind != kindWord && lits[0].kind != kindHashtag {
		return it, false
	}
	return lits[0].item, true
}

// plainWord reports whether a text is one word of the letters a to z, which is its own key. Most words of patterns are.
func plainWord(text string) bool {
	return text != "" && len(text) <= maxKey && isPlain([]byte(text))
}

// stepSet adds one of several words behind all open ends. Sets are by far the most of what patterns are made of; one state for all of its words, and
// one for the same set in all entries that begin alike, keeps the automaton small.
func (b *builder) stepSet(from []port, set []item) port {
	for _, it := range set {
		b.held = append(b.held, it.symbol)
	}
	b.key = b.key[:0]
	if len(from) == 1 {
		b.key = appendSet(b.key, from[0].state, from[0].needAt(needSpace), set)
	}
	to, ok := b.sets[string(b.key)]
	if !ok {
		to = b.newState(from)
		b.nodes[to].set, b.nodes[to].tree = b.nodes[to].tree, false
		for _, p := range from {
			for _, it := range set {
				b.edges.add(&b.nodes[p.state].edges, edge{it.symbol, to, it.marks, it.under, p.needAt(needSpace)})
			}
		}
		if len(b.key) > 0 {
			b.sets[string(b.key)] = to
		}
	}
	return port{state: to, need: needSpace}
}

// appendSet appends what tells sets of words behind a state apart.
func appendSet(key []byte, state int32, n need, set []item) []byte {
	key = binary.AppendVarint(append(key, byte(n)), int64(state))
	for _, it := range set {
		key = binary.AppendVarint(key, int64(it.symbol))
		key = binary.AppendUvarint(key, uint64(it.marks)<<32|uint64(it.under))
	}
	return key
}
