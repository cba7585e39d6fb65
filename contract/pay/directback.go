package pay

// takeDirectly takes part of an order off the totals that the direct way put it on,
// as [run.takeBack] does; false leaves it to that.
func (p *Program) takeDirectly(t *Tally, b *Back) bool {
	s := p.direct
	if s == nil || s.above != nil {
		return false
	}
	for i := range b.Taken {
		if b.Taken[i].Earned != b.Taken[i].Paid {
			return false // what bounds trimmed, and there are none
		}
	}
	r := direct{visit: visit{p: p, t: t, o: b.Order, taken: b.Taken}}
	for i := range b.Order.Lines {
		if via := b.Was[i].Via; s.tiered && via != 0 {
			r.back(s, uint32(uint64(via)-s.via), &b.Order.Lines[i])
		}
	}
	for i := range r.bands {
		if seen := &r.bands[i]; b.Whole && seen.total != nil {
			seen.total.add(weight{order: seen.orderBack()})
		}
	}
	return true
}

// back takes a line off the totals of the tiers on the way that it went.
func (r *direct) back(o *op, way uint32, l *OrderLine) {
	for o != nil {
		j := 0
		switch o.kind {
		case opShare, opFlat:
			return
		case opRules:
			j = o.kidOf(way)
		case opTiers:
			j = o.kidOf(way)
			r.off(o, l)
		case opDuring:
			if way == 0 {
				return
			}
		case opSum:
			for j, kid := range o.kids {
				r.back(kid, uint32(uint64(way)/o.offsets[j]%kid.ways), l)
			}
			return
		}
		way -= uint32(o.offsets[j])
		o = o.kids[j]
	}
}

// off takes a line off a total.
func (r *direct) off(o *op, l *OrderLine) {
	seen := &r.bands[o.seat]
	if !seen.decided {
		seen.decided = true
		if o.by.sells() && r.counts(o) {
			seen.total = r.t.at(o.cell, o.over, r.o.On)
		}
	}
	if seen.total != nil {
		seen.total.add(weight{base: l.Base.Neg(), units: -l.Quantity})
		seen.order = seen.order || l.Quantity < 0 || l.Base.Sign() < 0
	}
}

// orderBack is what an order that is gone, or there again, adds to a total.
func (s *seen) orderBack() int64 {
	if s.order {
		return 1
	}
	return -1
}
