package pay

import (
	"errors"
	"math"
	"slices"

	"github.com/endorse-go/endorse"
)

// ErrTooManyWays is a plan with more combinations of rules and bands than a
// [Via] can number: 4,294,967,295.
var ErrTooManyWays = errors.New("more ways through the plan than can be numbered")

// Compile checks a plan as [Plan.Validate] does and makes it ready. Beside its
// faults there is [ErrTooManyWays].
func Compile(plan Plan) (*Program, error) {
	if err := plan.Validate(); err != nil {
		return nil, err
	}
	p := &Program{plan: plan, mode: orHalfAway(plan.Rounding.Mode), at: plan.Rounding.At}
	p.zero, _ = endorse.MoneyOfMinor(0, plan.Currency)
	p.root = p.add(nil, 0, child{at: "pay", node: plan.Pay}, "")
	p.classify(p.root)
	p.inTurn()
	p.direct = p.straight()
	return p, p.number()
}

// add makes the op of a node and of what stands below it, parents first.
func (p *Program) add(up *op, slot int, c child, rule string) *op {
	if c.node == nil {
		return nil
	}
	o := newOp(c.node)
	o.id, o.up, o.slot, o.path, o.rule = len(p.ops), up, slot, c.at, rule
	if up != nil {
		o.path = up.path + c.at
	}
	if c.rule != "" {
		o.rule = c.rule
	}
	p.ops = append(p.ops, o)
	for i, k := range children(c.node) {
		o.kids = append(o.kids, p.add(o, i, k, o.rule))
	}
	return o
}

// classify finds the streams and what acts when a span ends, and gives cells to
// what remembers. Children come before their parents. A bound around something
// that acts ends spans too: what a lifetime has come to is posted in them.
func (p *Program) classify(o *op) {
	if o == nil {
		return
	}
	o.first = len(p.streams)
	closers := len(p.closers)
	o.above, o.branch = o.bound()
	if o.byOrder() || o.tierTotal() {
		p.stream(o)
	} else {
		for _, kid := range o.kids {
			p.classify(kid)
		}
		p.remember(o)
	}
	o.end = len(p.streams)
	if o.closes() {
		p.closers = append(p.closers, o)
	}
	if len(p.closers) > closers && (o.closes() || o.addsUp()) && o.over != Lifetime && !slices.Contains(p.spans, o.over) {
		p.spans = append(p.spans, o.over)
	}
}

// stream makes the op a stream of its own.
func (p *Program) stream(o *op) {
	p.streams = append(p.streams, o)
	o.stream = true
	o.released = p.cell(1)
	if p.at == RoundPeriod {
		o.rounded = p.cell(1)
	}
	o.walk(p.remember)
	o.walk(func(k *op) { o.tiered = o.tiered || k.kind == opTiers && k.reading != Slab && !k.ownBands() })
}

// remember gives the op the cells that it needs.
func (p *Program) remember(o *op) {
	o.cell = p.cell(o.cells())
	if o.kind == opLimited {
		o.limit = p.limits
		p.limits++
	}
	if o.by == ByEarnings || o.allLines {
		p.hooks = append(p.hooks, o)
	}
}

func (p *Program) cell(n int) int {
	p.cells += n
	return p.cells - n
}

// inTurn puts bonuses by earnings after everything else that earns, and what stands
// around them last.
func (p *Program) inTurn() {
	for _, o := range p.closers {
		if o.kind != opBonus || o.by != ByEarnings {
			continue
		}
		o.turn = 1
		for u := o.up; u != nil; u = u.up {
			u.turn = 2
		}
	}
	slices.SortStableFunc(p.closers, func(a, b *op) int { return a.turn - b.turn })
}

// number gives every way through the plan a number of its own, from 1: the ways
// of the streams, then the nodes themselves, for what spans earn.
func (p *Program) number() error {
	next := uint64(1)
	for _, s := range p.streams {
		s.number()
		s.via = next
		if next += s.ways; next > math.MaxUint32 {
			return ErrTooManyWays
		}
	}
	p.nodes = next
	if next+uint64(len(p.ops)) > math.MaxUint32 {
		return ErrTooManyWays
	}
	return nil
}

// number counts the ways below an op, and says where those of each kid begin.
// More than can be numbered stay more than can be numbered.
func (o *op) number() {
	if o.kind == opSum {
		o.numberSum()
		return
	}
	next := uint64(0)
	if o.kind == opDuring || o.kind == opRecurring {
		next = 1 // outside the window
	}
	for _, kid := range o.kids {
		o.offsets = append(o.offsets, next)
		next = min(next+kid.numbered(), tooMany)
	}
	o.ways = max(next, 1)
	if o.kind == opTiers && o.reading == Marginal {
		o.ways = 1
	}
}

// numberSum makes each combination of the parts' ways a way.
func (o *op) numberSum() {
	o.ways = 1
	for _, kid := range o.kids {
		o.offsets = append(o.offsets, o.ways)
		o.ways = min(o.ways*kid.numbered(), tooMany)
	}
}

const tooMany = uint64(math.MaxUint32) + 1

func (o *op) numbered() uint64 {
	if o == nil {
		return 1
	}
	o.number()
	return o.ways
}

// walk visits the op and all below it.
func (o *op) walk(visit func(*op)) {
	if o == nil {
		return
	}
	visit(o)
	for _, kid := range o.kids {
		kid.walk(visit)
	}
}

// bound is the nearest bound above that adds up over orders, and which of its
// parts leads here.
func (o *op) bound() (*op, int) {
	branch := o.slot
	for b := o.up; b != nil; b = b.up {
		if b.addsUp() {
			return b, branch
		}
		branch = b.slot
	}
	return nil, 0
}

// live is the days on which the windows above let anything through.
func (o *op) live() endorse.Period {
	var days endorse.Period
	for u := o.up; u != nil; u = u.up {
		if d, ok := u.node.(During); ok {
			in, overlap := days.Intersect(d.Days)
			if !overlap {
				return noDays
			}
			days = in
		}
	}
	return days
}

// noDays is a period that holds no day.
var noDays = endorse.Period{From: endorse.On(2, 1, 1), Until: endorse.On(1, 1, 1)}
