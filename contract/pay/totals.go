package pay

import "github.com/endorse-go/endorse"

// totalled pays an order by a total of its span. Marginal lines are differences
// of the rounded total; retroactive ones are paid at the rate reached with the
// order, and the span's end re-rates them. Amounts are whole minor units.
func (r *run) totalled(o *op, sel []int32, dst []piece) {
	if o.reading == Marginal {
		r.marginal(o, sel, dst)
	} else {
		r.retroactive(o, sel, dst)
	}
	if r.trace != nil {
		r.trace.note(o, sel, dst)
	}
}

func (r *run) marginal(o *op, sel []int32, dst []piece) {
	c := r.t.peek(o.cell, o.over, r.o.On)
	at := c.of(o.by)
	paid := o.marginal(at).Round(r.p.mode)
	first := true
	for k, i := range sel {
		l := r.line(i)
		step := weight{base: l.Base, units: l.Quantity}
		if first && l.Quantity > 0 {
			step.order, first = 1, false
		}
		from := at
		at = at.plus(step.measure(o.by))
		if r.trace != nil {
			r.trace.step(o, i, from, at)
		}
		next := o.marginal(at).Round(r.p.mode)
		dst[k] = piece{money: minus(next, paid)}
		paid = next
	}
}

func (r *run) retroactive(o *op, sel []int32, dst []piece) {
	r.kid(o, band(o.steps, r.standing(o, r.weigh(sel)), o.by, o.edge), sel, dst)
	for k := range dst {
		dst[k].money = dst[k].money.Round(r.p.mode)
	}
}

// remember puts a priced order, or a return, on the totals of a stream that a
// total decides. Its first cell is what is measured, its second what is paid
// on, and how much was paid.
func (r *run) remember(o *op, sel []int32, earned endorse.Money) {
	if r.taken != nil && !o.counted || r.forgotten(o) {
		return
	}
	w := r.weigh(sel)
	if !o.allLines && o.by.sells() && r.counts(o) {
		r.t.at(o.cell, o.over, r.o.On).add(w)
	}
	c := r.t.at(o.cell+1, o.over, r.o.On)
	c.add(w)
	c.out = plus(c.out, earned)
}

// target is what a total earns in all, paidOn being the totals that it pays on.
func (o *op) target(measured measure, paidOn *cell, mode endorse.Rounding) endorse.Money {
	if o.reading == Marginal {
		return o.marginal(measured).Round(mode)
	}
	i := band(o.steps, measured, o.by, o.edge)
	return o.linear[i].on(paidOn).Round(mode)
}
