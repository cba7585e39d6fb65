package pay

import "github.com/endorse-go/endorse"

// linear is what a band of a total pays: by amount of sales, order and item.
type linear struct {
	rate        endorse.Rate
	order, item endorse.Money
	upTo        endorse.Money // marginal: what all bands before pay together
}

func tiersOp(n Tiers) *op {
	o := &op{
		kind: opTiers, node: n, reading: n.Reading, by: n.By, per: n.Per, over: n.Over, counting: n.Counting, edge: n.Edge,
		counted: n.Returns == Counted, allLines: n.Lines == AllLines, rolling: n.Rolling, previous: n.Standing == Previous,
	}
	if n.Rolling > 0 {
		o.over = Day
	}
	for _, b := range n.Bands {
		o.steps = append(o.steps, measure{b.FromAmount, b.From})
	}
	if o.tierTotal() || o.ownBands() {
		for i, b := range n.Bands {
			l := linearOf(b.Pay)
			if i > 0 && n.Reading == Marginal {
				before := o.linear[i-1]
				l.upTo = plus(before.upTo, before.of(n.By, o.steps[i-1], o.steps[i]))
			}
			o.linear = append(o.linear, l)
		}
	}
	return o
}

// linearOf adds up shares and flat amounts.
func linearOf(n Node) linear {
	switch n := n.(type) {
	case ShareOfSales:
		return linear{rate: n.Rate}
	case Flat:
		if n.Per == PerOrder {
			return linear{order: n.Amount}
		}
		return linear{item: n.Amount}
	case Sum:
		var l linear
		for _, part := range n.Of {
			k := linearOf(part)
			l = linear{rate: l.rate.Add(k.rate), order: plus(l.order, k.order), item: plus(l.item, k.item)}
		}
		return l
	}
	return linear{}
}

// of is what the band pays for what lies between two measures.
func (l linear) of(by Measure, from, to measure) endorse.Money {
	switch by {
	case ByRevenue:
		return minus(to.money, from.money).Times(l.rate)
	case ByOrders:
		return l.order.TimesInt(to.n - from.n)
	}
	return l.item.TimesInt(to.n - from.n)
}

// on is what the band pays on totals.
func (l linear) on(c *cell) endorse.Money {
	return plus(c.total.Times(l.rate), plus(l.order.TimesInt(c.orders), l.item.TimesInt(c.units)))
}

// marginal is what a total earns, band by band. A total below zero is in the
// first band.
func (o *op) marginal(m measure) endorse.Money {
	i := band(o.steps, m, o.by, Reached)
	return plus(o.linear[i].upTo, o.linear[i].of(o.by, o.steps[i], m))
}

// tiers pays the band that a total, or the order's own size, decides.
func (r *run) tiers(o *op, sel []int32, dst []piece) {
	if len(sel) == 0 {
		return
	}
	if o.ownBands() {
		r.own(o, sel, dst)
		return
	}
	w := r.weigh(sel)
	if r.was != nil {
		r.split(o, sel, dst, func(_ int32, p piece) int { return o.kidOf(p.way) })
	} else {
		r.kid(o, band(o.steps, r.standing(o, w), o.by, o.edge), sel, dst)
	}
	if o.reading != Slab && !o.allLines && o.by.sells() && r.counts(o) {
		r.t.at(o.cell, o.over, r.o.On).add(w)
	}
}

// own pays an order by the bands that it crosses by itself. A credit is what its
// opposite would have earned, taken off.
func (r *run) own(o *op, sel []int32, dst []piece) {
	size := r.weigh(sel).measure(o.by)
	credit := size.money.Sign() < 0 || size.n < 0
	var at measure
	for k, i := range sel {
		l := r.line(i)
		from := at
		at = at.plus(weight{base: l.Base, units: l.Quantity}.measure(o.by))
		to := at
		if credit {
			from, to = to.neg(), from.neg()
		}
		if r.trace != nil {
			r.trace.step(o, i, from, to)
		}
		dst[k] = piece{money: minus(o.marginal(to), o.marginal(from))}
	}
}

// standing is the measure that decides the band of an order.
func (r *run) standing(o *op, w weight) measure {
	if o.reading == Slab {
		return measure{w.base.Abs(), max(w.units, -w.units)}
	}
	m := r.reached(o)
	if o.reading == RateBefore || r.o.Stage < o.counting {
		return m
	}
	if o.allLines {
		mark := r.usedI
		w = r.weigh(r.all())
		r.usedI = mark
	}
	return m.plus(w.measure(o.by))
}

// reached is the total before the order.
func (r *visit) reached(o *op) measure {
	switch {
	case o.rolling > 0:
		return r.t.rolling(o, r.o.On)
	case o.previous:
		c := r.t.peek(o.cell, o.over, o.over.before(r.o.On).Until)
		return c.of(o.by)
	}
	c := r.t.peek(o.cell, o.over, r.o.On)
	return c.of(o.by)
}

// rolling is the total of the last days, the day's own included.
func (t *Tally) rolling(o *op, day endorse.Date) measure {
	var m measure
	first := day.AddDays(1 - o.rolling)
	in := t.cells[o.cell]
	for i := len(in) - 1; i >= 0 && !in[i].days.From.Before(first); i-- {
		if !in[i].days.From.After(day) {
			m = m.plus(in[i].of(o.by))
		}
	}
	return m
}
