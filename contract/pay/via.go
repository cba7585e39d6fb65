package pay

import "sort"

// Via is a way through the plan by number: which rule won, which band held, or
// which node posted. [Program.Where] puts it into words. It means something
// only to programs of the same plan. The zero Via is no way.
type Via uint32

// Where is the path of the node that decided ("pay.of[0].rules[2].pay"), and the
// name of the rule that led to it, if one did. Both are empty for a Via that is
// none of the plan's.
func (p *Program) Where(v Via) (path, rule string) {
	path, rule, _ = p.decided(v)
	return path, rule
}

// decided also gives the op, nil where a rule pays nothing.
func (p *Program) decided(v Via) (path, rule string, o *op) {
	switch n := uint64(v); {
	case n == 0 || n >= p.nodes+uint64(len(p.ops)):
		return "", "", nil
	case n >= p.nodes:
		o := p.ops[n-p.nodes]
		return o.path, o.rule, o
	default:
		i := sort.Search(len(p.streams), func(i int) bool { return p.streams[i].via > n }) - 1
		return p.streams[i].decided(n - p.streams[i].via)
	}
}

// decided follows a way down to the node that earns. A sum is where it ends,
// though a rule inside it may have chosen.
func (o *op) decided(way uint64) (path, rule string, at *op) {
	switch o.kind {
	case opSum:
		rule = o.rule
		for j, kid := range o.kids {
			if rule != "" {
				break
			}
			_, rule, _ = kid.decided(way / o.offsets[j] % kid.ways)
		}
		return o.path, rule, o
	case opTiers:
		if o.reading == Marginal {
			return o.path, o.rule, o
		}
	case opAdjusted, opFloored, opCapped, opRules, opGreatest, opLeast, opDuring, opRecurring:
	default:
		return o.path, o.rule, o
	}
	return o.into(way)
}

// into follows a way into the kid that it leads to.
func (o *op) into(way uint64) (path, rule string, at *op) {
	j := o.kidOf(uint32(way))
	switch {
	case way < o.offsets[0]: // outside a window
		return o.path, o.rule, nil
	case o.kids[j] == nil:
		c := children(o.node)[j]
		if c.rule == "" {
			c.rule = o.rule
		}
		return o.path + c.at, c.rule, nil
	}
	return o.kids[j].decided(way - o.offsets[j])
}

// Says is what decided, in plain English: "9% of sales", "nothing". It is empty
// for a Via that is none of the plan's.
func (p *Program) Says(v Via) string {
	path, _, o := p.decided(v)
	switch {
	case path == "":
		return ""
	case o == nil:
		return "nothing"
	}
	if text, ok := short(o.node); ok {
		return text
	}
	if n, ok := o.node.(Tiers); ok {
		if o.ownBands() {
			return readingWords[n.Reading] + measuredBy(n) + " of each order"
		}
		return readingWords[n.Reading] + measuredBy(n) + overWords(o.over)
	}
	return phrase(o.node)
}
