package pay

import "github.com/endorse-go/endorse"

// fixed earns a fee for each span that ends; for a lifetime once, the first time
// that something ends.
func (c *closing) fixed(o *op) {
	days := c.within(o.over.Around(c.day))
	if o.over == Lifetime {
		paid := c.t.at(o.cell, Lifetime, c.day)
		if c.again && !c.ending || paid.orders > 0 {
			return
		}
		if _, ok := days.Intersect(o.live()); ok {
			paid.orders = 1
			c.post(o, Posting{Kind: FixedFee, Days: days, Earned: o.amount.Round(c.p.mode)})
		}
		return
	}
	n := o.node.(Fixed)
	if days, ok := days.Intersect(o.live()); ok && c.ends(o) {
		c.post(o, Posting{Kind: FixedFee, Days: days, Earned: c.share(o, days, n.ProRata)})
	}
}

// share is the op's amount for a span, cut by days if it is covered in part.
func (c *closing) share(o *op, days endorse.Period, proRata bool) endorse.Money {
	have, whole := wholeDays(days), wholeDays(o.over.Around(c.day))
	if !proRata || o.over == Lifetime || have >= whole {
		return o.amount.Round(c.p.mode)
	}
	part, _ := endorse.MoneyOfMinor(have, c.p.plan.Currency)
	all, _ := endorse.MoneyOfMinor(whole, c.p.plan.Currency)
	m, err := Proportion(o.amount, part, all, c.p.mode)
	if err != nil {
		return o.amount.Round(c.p.mode)
	}
	return m
}

// guarantee adds what a span lacks to its minimum, or all spans together to
// theirs.
func (c *closing) guarantee(o *op) {
	n := o.node.(Guaranteed)
	days, ok := c.within(o.over.Around(c.day)).Intersect(o.live())
	if !ok {
		return
	}
	earned := c.t.peek(o.cell, o.over, c.day).total
	least := c.share(o, days, n.ProRata)
	if n.Recoverable {
		c.draw(o, Posting{Kind: GuaranteeMade, Days: days, Base: earned, Earned: minus(least, earned)})
		return
	}
	if n.Cumulative {
		all, promised := c.t.at(o.cell+1, Lifetime, c.day), c.t.at(o.cell+2, Lifetime, c.day)
		all.total = plus(all.total, earned)
		promised.total = plus(promised.total, least)
		earned, least = plus(all.total, all.out), promised.total
		all.out = plus(all.out, greater(minus(least, earned), endorse.Money{}))
	}
	c.post(o, Posting{Kind: GuaranteeMade, Days: days, Base: earned, Earned: greater(minus(least, earned), endorse.Money{})})
}

// draw adds what a span lacks, and takes it back from what a later one has
// beyond its own guarantee.
func (c *closing) draw(o *op, post Posting) {
	owed := c.t.at(o.cell+1, Lifetime, c.day)
	post.Earned = greater(post.Earned, owed.out.Neg())
	owed.out = plus(owed.out, post.Earned)
	if post.Earned.Sign() < 0 {
		post.Kind = GuaranteeRecovered
	}
	c.post(o, post)
}

// recoup withholds from what has been earned since the last time, with what was
// carried.
func (c *closing) recoup(o *op) {
	n := o.node.(Recouped)
	var earned endorse.Money
	for i := range c.t.cells[o.cell] {
		since := &c.t.cells[o.cell][i]
		if since.days.From.After(c.day) {
			break
		}
		earned = plus(earned, since.total)
		since.total = endorse.Money{}
	}
	all := c.t.at(o.cell+1, Lifetime, c.day)
	earned, all.total = plus(earned, all.total), endorse.Money{}
	held := earned.Times(o.rate).Round(c.p.mode)
	switch {
	case held.Sign() < 0 && n.Negative == Carried:
		all.total = earned
		return
	case held.Sign() < 0:
		held = greater(held, all.out.Neg())
	default:
		held = lesser(held, minus(o.amount, all.out))
	}
	all.out = plus(all.out, held)
	c.post(o, Posting{Kind: AdvanceHeld, Days: o.over.Around(c.day), Base: earned, Rate: o.rate, Earned: held.Neg()})
}

// compare makes the first part up to the best, or takes it down to the least.
func (c *closing) compare(o *op) {
	for i := range c.t.cells[o.cell] {
		first := &c.t.cells[o.cell][i]
		if !c.settles(o, first) {
			continue
		}
		best := first.total
		for j := 1; j < len(o.kids); j++ {
			if m := c.t.peek(o.cell+j, o.over, first.days.From).total; better(o.kind, m, best) {
				best = m
			}
		}
		more := minus(minus(best, first.total), first.out)
		first.out = plus(first.out, more)
		c.post(o, Posting{Kind: Compared, Days: first.days, Base: best, Earned: more})
	}
}

// settles reports whether parts are compared over a cell's span now: when it is
// over, a lifetime at the end.
func (c *closing) settles(o *op, in *cell) bool {
	if o.over == Lifetime {
		return c.ending
	}
	return c.ended(o, in)
}
