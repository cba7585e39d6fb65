package pay

import "github.com/endorse-go/endorse"

// push takes an amount of a line through the bounds around an op, from the
// inside out, and returns what comes out of the last.
func (r *visit) push(o *op, i int32, m endorse.Money) endorse.Money {
	for b, branch := o.above, o.branch; b != nil; b, branch = b.above, b.branch {
		out := r.bound(b, branch, m)
		if r.trace != nil {
			r.trace.bite(b, o, i, minus(out, m))
		}
		m = out
	}
	return m
}

// bound is what one bound lets through.
func (r *visit) bound(b *op, branch int, m endorse.Money) endorse.Money {
	switch b.kind {
	case opCapped:
		return b.trim(r.capCell(b), m)
	case opLimited:
		return r.admit(b, m)
	}
	return r.t.pass(b, branch, r.o.On, m)
}

// capCell is the cell of a cap: of the party, or of the customer.
func (r *visit) capCell(b *op) *cell {
	if b.per == PerParty {
		return r.t.at(b.cell, b.over, r.o.On)
	}
	if r.o.Customer == "" {
		r.fail(&MissingError{r.o.ID, "customer", b.path})
		return &cell{}
	}
	return r.t.of(b, r.o.On, r.o.Customer)
}

// trim lets an amount through as far as there is room. What is below zero makes
// room, and moves up what was trimmed before.
func (b *op) trim(c *cell, m endorse.Money) endorse.Money {
	before := lesser(c.total, b.amount)
	c.total = plus(c.total, m)
	return minus(lesser(c.total, b.amount), before)
}

// admit lets an order through while there are not too many. Orders that earn
// nothing take no place.
func (r *visit) admit(b *op, m endorse.Money) endorse.Money {
	bit := uint64(1) << b.limit
	switch {
	case r.admitted&bit != 0 || m.Sign() <= 0:
		return m
	case r.refused&bit != 0:
		return endorse.Money{}
	}
	c := r.capCell(b)
	if c.orders >= b.most {
		r.refused |= bit
		return endorse.Money{}
	}
	c.orders++
	r.admitted |= bit
	return m
}

// pass notes an amount where the end of a span will ask for it: in the span of
// the day, or, where that is closed, in the one that is open.
func (t *Tally) pass(b *op, branch int, day endorse.Date, m endorse.Money) endorse.Money {
	if !day.After(t.closed) {
		day = t.closed.AddDays(1)
	}
	switch b.kind {
	case opGuaranteed, opRecouped:
		c := t.at(b.cell, b.over, day)
		c.total = plus(c.total, m)
	case opGreatest, opLeast:
		for j := range b.kids {
			c := t.at(b.cell+j, b.over, day)
			if j == branch {
				c.total = plus(c.total, m)
			}
		}
		if branch != 0 {
			return endorse.Money{}
		}
	}
	return m
}
