package pay

import "github.com/endorse-go/endorse"

// Close ends all spans whose last day is on or before the day, in their order,
// and appends what that posts to dst, with what returns changed in spans that
// were closed before. What is measured over a lifetime posts what it has come to
// whenever a span of the plan ends, and on the day. A day that was closed
// already posts the changes alone; a second time there are none.
func (p *Program) Close(t *Tally, through endorse.Date, dst []Posting) ([]Posting, error) {
	return p.finish(t, through, dst, false)
}

// End is Close for the last time: spans that go on beyond the day end with it,
// and none begins after it.
func (p *Program) End(t *Tally, on endorse.Date, dst []Posting) ([]Posting, error) {
	return p.finish(t, on, dst, true)
}

func (p *Program) finish(t *Tally, day endorse.Date, dst []Posting, ending bool) ([]Posting, error) {
	if err := p.has(t); err != nil {
		return dst, err
	}
	if day.IsZero() {
		return dst, &MissingError{"", "day", "pay"}
	}
	t.begin(p, day)
	if n, _ := t.closed.DaysUntil(day); n > maxDays {
		return dst, ErrFar
	}
	if t.ended || !day.After(t.closed) {
		day = t.closed
	}
	p.closeSpans(t, day.AddDays(-1))
	p.pass(t, day, true, ending && !t.ended)
	t.ended = t.ended || ending
	dst = append(dst, t.queue...)
	t.queue = nil
	return dst, nil
}

// closeSpans closes the spans that end up to a day, one end after the other.
func (p *Program) closeSpans(t *Tally, through endorse.Date) {
	for len(p.spans) > 0 && !t.next.IsZero() && !t.next.After(through) {
		p.pass(t, t.next, false, false)
	}
	if through.After(t.closed) {
		t.closed = through
	}
}

// nextEnd is the earliest end of a span on a day or after it.
func (p *Program) nextEnd(day endorse.Date) endorse.Date {
	var next endorse.Date
	for _, s := range p.spans {
		if u := s.Around(day).Until; next.IsZero() || u.Before(next) {
			next = u
		}
	}
	return next
}

// pass lets everything that a day ends act, children before parents. The last
// pass is that of the closing itself.
func (p *Program) pass(t *Tally, day endorse.Date, last, ending bool) {
	c := closing{p: p, t: t, day: day, last: last, ending: ending, again: !day.After(t.closed)}
	if last {
		c.release()
	}
	for _, o := range p.closers {
		c.act(o)
	}
	if day.After(t.closed) {
		t.closed = day
		t.next = p.nextEnd(day.AddDays(1))
	}
}

// closing is the end of a day.
type closing struct {
	p            *Program
	t            *Tally
	day          endorse.Date
	last, ending bool
	again        bool // the day was closed before
}

// ends reports whether the op's span ends on the day, for the first time.
func (c *closing) ends(o *op) bool {
	if o.over == Lifetime {
		return c.ending
	}
	if o.over.Around(c.day).Until == c.day {
		return !c.again
	}
	return c.ending
}

func (c *closing) act(o *op) {
	switch o.kind {
	case opFixed:
		c.fixed(o)
	case opGuaranteed:
		if c.ends(o) {
			c.guarantee(o)
		}
	case opRecouped:
		if c.ends(o) || o.over == Lifetime && c.last && !c.again {
			c.recoup(o)
		}
	case opGreatest, opLeast:
		c.compare(o)
	default:
		c.totals(o)
	}
}

// post sends a posting's Earned through the bounds above an op.
func (c *closing) post(o *op, post Posting) {
	if post.Earned.IsZero() {
		return
	}
	out, day := post.Earned, c.day
	if u := post.Days.Until; !u.IsZero() && u.Before(day) {
		day = u
	}
	for b, branch := o.above, o.branch; b != nil; b, branch = b.above, b.branch {
		if b.kind == opCapped {
			out = b.trim(c.t.at(b.cell, b.over, day), out)
		} else {
			out = c.t.pass(b, branch, day, out)
		}
		if branch != 0 && (b.kind == opGreatest || b.kind == opLeast) {
			return
		}
	}
	c.earn(o, day, post.Earned)
	post.Via, post.Days, post.Amount = Via(c.p.nodes+uint64(o.id)), c.within(post.Days), c.p.money(out)
	post.Base = c.p.money(post.Base)
	c.t.queue = append(c.t.queue, post)
}

// earn adds to what the party has earned, before bounds, and before what such a
// total decides.
func (c *closing) earn(o *op, day endorse.Date, m endorse.Money) {
	if o.turn > 0 || o.kind == opGuaranteed || o.kind == opRecouped {
		return
	}
	for _, h := range c.p.hooks {
		if h.by == ByEarnings {
			c.t.at(h.cell, h.over, day).add(weight{base: m})
		}
	}
}

// within is the part of a span that lies in the terms, up to the day.
func (c *closing) within(days endorse.Period) endorse.Period {
	in, ok := days.Intersect(endorse.Period{From: c.t.from, Until: c.day})
	if !ok {
		return endorse.Period{From: c.day, Until: c.day}
	}
	return in
}

// release posts the room that returns gave back.
func (c *closing) release() {
	for _, s := range c.p.streams {
		for i := range c.t.cells[s.released] {
			cell := &c.t.cells[s.released][i]
			if m := cell.total; s.above != nil && !m.IsZero() {
				cell.total = endorse.Money{}
				c.t.queue = append(c.t.queue, Posting{
					Kind: CapReleased, Via: Via(c.p.nodes + uint64(s.above.id)), Days: c.within(endorse.Period{}), Base: c.p.zero, Earned: m, Amount: m,
				})
			}
		}
	}
}

// totals posts what the ended spans of an op come to beyond what was paid.
func (c *closing) totals(o *op) {
	paidIn := o.cell
	if o.tierTotal() {
		paidIn++
	}
	for i := range c.t.cells[paidIn] {
		paid := &c.t.cells[paidIn][i]
		if !c.ended(o, paid) {
			continue
		}
		post := c.worth(o, paid)
		post.Earned, post.Days = minus(post.Earned, paid.out), paid.days
		paid.out = plus(paid.out, post.Earned)
		c.post(o, post)
	}
}

// ended reports whether a cell's span is over.
func (c *closing) ended(o *op, in *cell) bool {
	if o.over == Lifetime {
		return !c.again || c.ending || c.t.ended
	}
	return c.ending || c.t.ended || !in.days.Until.After(c.day)
}

// worth is what a cell comes to in all, and what that rests on.
func (c *closing) worth(o *op, paid *cell) Posting {
	if !o.tierTotal() {
		post := o.worth(paid)
		post.Earned = post.Earned.Round(c.p.mode)
		return post
	}
	in := c.t.peek(o.cell, o.over, paid.days.From)
	measured := in.of(o.by)
	i := band(o.steps, measured, o.by, o.edge)
	return Posting{
		Kind: Rerated, Base: measured.money, Number: measured.n, Rate: o.linear[i].rate,
		Earned: o.target(measured, paid, c.p.mode),
	}
}
