package pay

// The direct way prices line by line, without selections and room for them. It
// is for plans of one stream in which lines do not look at each other: shares,
// flat amounts, rules over them, tiers that the total before the order decides.
// Bounds over orders may stand around it. It gives what [run.flow] gives, which
// settles all plans.

// maxBands is how many tiers a direct stream may have.
const maxBands = 4

// straight finds the stream of a program that can go the direct way, nil if
// there is none.
func (p *Program) straight() *op {
	if len(p.streams) != 1 || len(p.hooks) > 0 || p.at != RoundLine {
		return nil
	}
	s, tiers := p.streams[0], 0
	for o := s.up; o != nil; o = o.up {
		if !o.addsUp() || len(o.kids) != 1 {
			return nil
		}
	}
	s.walk(func(o *op) {
		if o.kind == opTiers {
			o.seat = tiers
			tiers++
		}
	})
	if tiers > maxBands || !s.lineByLine() {
		return nil
	}
	return s
}

// lineByLine reports whether each line decides by itself what it earns in the
// op and below it, and nothing that it asks can be missing.
func (o *op) lineByLine() bool {
	switch o.kind {
	case opShare:
		return true
	case opFlat:
		return o.per == PerItem || o.per == PerLine
	case opFloored, opCapped:
		if o.per == PerOrder {
			return false
		}
	case opTiers:
		if o.reading != RateBefore {
			return false
		}
	case opRules:
		for i := range o.matches {
			if m := &o.matches[i]; m.PaymentFrom != 0 || m.PaymentBelow != 0 || m.MonthFrom != 0 || m.MonthBelow != 0 {
				return false
			}
		}
	case opDuring, opSum, opAdjusted:
	default:
		return false
	}
	for _, kid := range o.kids {
		if kid != nil && !kid.lineByLine() {
			return false
		}
	}
	return true
}

// direct is an order on the direct way.
type direct struct {
	visit
	bands [maxBands]seen
}

// seen is a band that was decided for an order, the total that its lines go on, nil
// if they do not count, and whether the order stands on it; or of a return, whether
// lines come back again.
type seen struct {
	band           int32
	decided, order bool
	total          *cell
}

// directly prices an order the direct way.
func (p *Program) directly(t *Tally, o *Order, out []Amount) error {
	r := direct{visit: visit{p: p, t: t, o: o}}
	s := p.direct
	for i := range o.Lines {
		got := r.one(s, &o.Lines[i])
		e := p.money(got.money.Round(p.mode))
		a := &out[i]
		a.Earned, a.Paid, a.Via = e, e, Via(s.via+uint64(got.way))
		if s.above != nil {
			a.Paid = p.money(r.push(s, int32(i), e))
		}
	}
	return r.err
}

// one is what a line earns in an op, as eval has it.
func (r *direct) one(o *op, l *OrderLine) piece {
	way := uint32(0)
	for o != nil {
		j := 0
		switch o.kind {
		case opShare:
			return piece{l.Base.Times(o.rate), way}
		case opFlat:
			return piece{o.flatOf(l), way}
		case opRules:
			j = r.choose(o, l)
		case opTiers:
			j = r.bandOf(o, l)
		case opDuring:
			if !r.open(o) {
				return piece{way: way}
			}
		default:
			got := r.combined(o, l)
			return piece{got.money, got.way + way}
		}
		way += uint32(o.offsets[j])
		o = o.kids[j]
	}
	return piece{way: way}
}

// combined is what a line earns in an op that makes something of what it earns
// below.
func (r *direct) combined(o *op, l *OrderLine) piece {
	if o.kind == opSum {
		return r.parts(o, l)
	}
	got := r.one(o.kids[0], l)
	if o.kind == opAdjusted {
		got.money = got.money.Times(o.rate)
	} else {
		got.money = o.limitLine(l, got.money)
	}
	return got
}

// parts adds up what a line earns in the parts of a sum.
func (r *direct) parts(o *op, l *OrderLine) piece {
	var sum piece
	for j, kid := range o.kids {
		if kid != nil {
			got := r.one(kid, l)
			sum.money = plus(sum.money, got.money)
			sum.way += got.way * uint32(o.offsets[j])
		}
	}
	return sum
}

// bandOf is the band that held before the order. The first line that asks
// decides it, and each line goes on the total.
func (r *direct) bandOf(o *op, l *OrderLine) int {
	seen := &r.bands[o.seat]
	if !seen.decided {
		seen.decided = true
		if o.by.sells() && r.counts(o) {
			seen.total = r.t.at(o.cell, o.over, r.o.On)
		}
		seen.band = int32(band(o.steps, r.before(o, seen.total), o.by, o.edge))
	}
	if seen.total != nil {
		w := weight{base: l.Base, units: l.Quantity}
		if l.Quantity > 0 && !seen.order {
			w.order, seen.order = 1, true
		}
		seen.total.add(w)
	}
	return int(seen.band)
}

// before is the total before the order, which may be the one that its lines go on.
func (r *direct) before(o *op, total *cell) measure {
	if total == nil || o.rolling > 0 || o.previous {
		return r.reached(o)
	}
	return total.of(o.by)
}
