package pay

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// Back is part of an order that was priced and is taken back.
type Back struct {
	// Order holds what goes back: the day, stage and facts of the sale, and for
	// every line of it the quantity and the base that go back, above zero or
	// zero. Below zero it comes back again, as after a chargeback that was won.
	Order *Order

	// Was is what Price gave for the order.
	Was []Amount

	// Taken is how much of Was goes back, above zero as the quantities are, in
	// the shape of Was.
	Taken []Amount

	// Whole says that no item is left of an order that had some: it no longer
	// counts as one, or, coming back again, does.
	Whole bool
}

// Return takes part of an order off a tally: totals, caps and earnings of the
// spans fall by it. What that changes beyond the amounts taken (a lower band
// for a whole span, room under a cap) is posted by the next Close. A limited
// number of orders is not given back.
func (p *Program) Return(t *Tally, b Back) error {
	if err := p.has(t, b.Order); err != nil {
		return err
	}
	if len(b.Order.Lines) == 0 {
		return nil
	}
	if n := len(b.Order.Lines) * len(p.streams); len(b.Was) != n || len(b.Taken) != n {
		return orderError(b.Order, -1, ErrShape)
	}
	if len(p.streams) == 0 { // a bonus alone: what is taken is nothing, and said all the same
		b.Was, b.Taken = []Amount{}, []Amount{}
	}
	if err := p.check(b.Order); err != nil {
		return err
	}
	t.begin(p, b.Order.On)
	if p.takeDirectly(t, &b) {
		return nil
	}
	r := run{visit: visit{p: p, t: t, o: b.Order, taken: b.Taken}, was: b.Was, gone: b.Whole}
	r.flow(p.root, r.all())
	r.after()
	return r.err
}

// takeBack takes a stream's part of a return off what is remembered.
func (r *run) takeBack(o *op, sel []int32, dst []piece) {
	var sum endorse.Money
	for _, i := range sel {
		taken := r.taken[r.slot(i, o.first)]
		sum = minus(sum, taken.Earned)
		out := r.pushBack(o, taken.Earned.Neg(), taken.Paid.Neg())
		if free := plus(out, taken.Paid); !free.IsZero() {
			c := r.t.at(o.released, Lifetime, r.o.On)
			c.total = plus(c.total, free)
		}
	}
	if o.tierTotal() {
		r.remember(o, sel, sum)
	} else {
		if o.tiered {
			r.eval(o, sel, dst) // for their totals
		}
		if r.p.at == RoundPeriod && !Month.Around(r.o.On).Until.Before(r.t.forgot) {
			c := r.t.at(o.rounded, Month, r.o.On)
			c.total = plus(c.total, sum)
		}
	}
	r.earn(o, sum)
}

// pushBack takes a return through the bounds. Bounds that do not give room back
// let through what was paid, no more.
func (r *run) pushBack(o *op, m, paid endorse.Money) endorse.Money {
	for b, branch := o.above, o.branch; b != nil; b, branch = b.above, b.branch {
		if b.used || b.kind == opLimited || b.kind == opCapped && r.forgotten(b) {
			m = within(m, paid.Abs())
			continue
		}
		m = r.bound(b, branch, m)
	}
	return m
}

// Again is what an order earns after part of it went back: the plan applied to
// left, with the rules, bands and windows as they were decided when it was sold
// (was, from Price), and no more paid than was. It is the target of a refund
// that recomputes. left has the lines of sold, in their order; a line that went
// back whole has quantity and base of zero. What an order had of a month's rounded
// total it keeps in proportion.
func (p *Program) Again(sold, left *Order, was, dst []Amount) ([]Amount, error) {
	if p.root == nil || sold == nil || left == nil {
		return dst, ErrNothing
	}
	if len(left.Lines) != len(sold.Lines) || len(was) != len(sold.Lines)*len(p.streams) {
		return dst, orderError(sold, -1, ErrShape)
	}
	if err := p.check(left); err != nil {
		return dst, err
	}
	from := len(dst)
	dst = append(dst, make([]Amount, len(was))...)
	r := run{visit: visit{p: p, o: left}, whole: sold, was: was, out: dst[from:]}
	r.flow(p.root, r.all())
	return dst, r.err
}

// again decides a stream anew, as it was decided.
func (r *run) again(o *op, sel []int32, dst []piece) {
	if o.tierTotal() && o.reading == Marginal {
		r.share(o, sel, dst)
	} else {
		r.eval(o, sel, dst)
		r.roundAgain(o, sel, dst)
	}
	trimmed := slices.ContainsFunc(sel, func(i int32) bool {
		was := r.was[r.slot(i, o.first)]
		return !was.Earned.Equal(was.Paid)
	})
	for k, i := range sel {
		was := r.was[r.slot(i, o.first)]
		e := r.p.money(dst[k].money)
		paid := e
		if trimmed {
			paid = lesser(was.Paid, e)
		}
		r.out[r.slot(i, o.first)] = Amount{e, paid, was.Via}
	}
}

// roundAgain makes whole minor units of what is left, where the plan says.
func (r *run) roundAgain(o *op, sel []int32, dst []piece) {
	if !o.tierTotal() && r.p.at != RoundLine {
		r.roundTotal(o, sel, dst)
		return
	}
	for k := range dst {
		dst[k].money = dst[k].money.Round(r.p.mode)
	}
}

// roundTotal rounds what is left of an order, and spreads it over its lines by what is
// left of theirs. Of a month's running total, which went on, an order keeps its part in
// proportion.
func (r *run) roundTotal(o *op, sel []int32, dst []piece) {
	mark := r.usedP
	sold := r.asSold(o, sel)
	var was endorse.Money
	weights, kept := make([]endorse.Money, len(sel)), make([]endorse.Money, len(sel))
	for k, i := range sel {
		had := r.was[r.slot(i, o.first)].Earned
		was = plus(was, had)
		weights[k] = r.proportion(had, dst[k].money, sold[k].money)
		if !dst[k].money.IsZero() {
			kept[k] = had
		}
	}
	if !slices.ContainsFunc(weights, func(m endorse.Money) bool { return !m.IsZero() }) {
		weights = kept // too little for a cent of any line
	}
	target := total(dst).Round(r.p.mode)
	if r.p.at == RoundPeriod {
		target = r.proportion(was, total(dst), total(sold))
	}
	for k := range dst {
		dst[k].money = endorse.Money{}
	}
	spread(target, weights, func(k int, share endorse.Money) { dst[k].money = share })
	r.usedP = mark
}

// asSold is what the lines earned when they were sold, exactly.
func (r *run) asSold(o *op, sel []int32) []piece {
	dst, left := r.takePieces(len(sel)), r.o
	for k, i := range sel {
		dst[k] = piece{way: uint32(uint64(r.was[r.slot(i, o.first)].Via) - o.via)}
	}
	r.o = r.whole
	r.eval(o, sel, dst)
	r.o = left
	return dst
}

// proportion is what is left of an amount that was rounded; of nothing, what is there.
func (r *run) proportion(was, left, sold endorse.Money) endorse.Money {
	m, err := Proportion(was, left, sold, r.p.mode)
	if err != nil {
		return left.Round(r.p.mode)
	}
	return m
}

// share is the part of a marginal line that is left.
func (r *run) share(o *op, sel []int32, dst []piece) {
	for k, i := range sel {
		was := r.was[r.slot(i, o.first)].Earned
		part, whole := r.line(i).Base, r.whole.Lines[i].Base
		if o.by != ByRevenue {
			part, whole = r.number(r.line(i).Quantity), r.number(r.whole.Lines[i].Quantity)
		}
		m, err := Proportion(was, part, whole, r.p.mode)
		if err != nil {
			m = endorse.Money{}
		}
		dst[k].money = m
	}
}

// number is a number of things as an amount, for proportions.
func (r *run) number(n int64) endorse.Money {
	m, _ := endorse.MoneyOfMinor(n, r.p.plan.Currency)
	return m
}
