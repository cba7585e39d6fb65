package pay

import "github.com/endorse-go/endorse"

// Explain is the line of an order as Price would settle it next, down to the
// leaves. The tally is not touched.
func (p *Program) Explain(t *Tally, o *Order) (Line, error) {
	if err := p.has(t, o); err != nil {
		return Line{}, err
	}
	return p.explain(t.Clone(), o)
}

// explain prices an order and builds its line.
func (p *Program) explain(t *Tally, o *Order) (Line, error) {
	tr := newTrace(o)
	out, err := p.price(t, o, nil, tr)
	if err != nil {
		return Line{}, err
	}
	b := builder{p, tr}
	line := b.new(OrderEarned, p.root)
	line.Order, line.Days = o.ID, endorse.Period{From: o.On, Until: o.On}
	for i := range o.Lines {
		line.add(b.orderLine(o, i, out[i*len(p.streams):(i+1)*len(p.streams)]))
	}
	return line, nil
}

// builder makes lines of what a trace noted.
type builder struct {
	p *Program
	t *trace
}

func (b *builder) new(kind Kind, o *op) Line {
	return b.p.newLine(kind, o.path, o.rule)
}

func (p *Program) newLine(kind Kind, path, rule string) Line {
	return Line{Plan: p.plan.ID, Version: p.plan.Version, Kind: kind, Node: path, Rule: rule, Base: p.zero, Amount: p.zero}
}

// add makes a line a part.
func (l *Line) add(part Line) {
	l.Parts = append(l.Parts, part)
	l.Amount = plus(l.Amount, part.Amount)
}

// orderLine is what one line of an order earns: what each stream calculated,
// what rounding changed, what the bounds took.
func (b *builder) orderLine(o *Order, i int, out []Amount) Line {
	l := b.new(LineEarned, b.p.root)
	l.Order, l.OrderLine, l.Base, l.Number = o.ID, i+1, o.Lines[i].Base, o.Lines[i].Quantity
	for s, a := range out {
		if a.Via == 0 {
			continue
		}
		stream := b.p.streams[s]
		var sum endorse.Money
		for _, part := range b.earned(stream, o, int32(i)) {
			sum = plus(sum, part.Amount)
			l.add(part)
		}
		if off := minus(a.Earned, sum); !off.IsZero() {
			l.add(b.changed(RoundedOff, stream, off))
		}
		for _, bite := range b.t.bites {
			if bite.stream == stream && bite.line == int32(i) {
				l.add(b.changed(bite.bound.bites(), bite.bound, bite.amount))
			}
		}
	}
	if len(l.Parts) == 0 {
		l.add(b.nothing(i))
	}
	return l
}

// bites is the kind of line that shows what a bound did to an order.
func (o *op) bites() Kind {
	switch o.kind {
	case opLimited:
		return LimitTrimmed
	case opGreatest, opLeast:
		return Compared
	}
	return CapTrimmed
}

func (b *builder) changed(kind Kind, o *op, m endorse.Money) Line {
	l := b.new(kind, o)
	l.Amount = plus(l.Amount, m)
	return l
}

// nothing says why a line reaches no stream.
func (b *builder) nothing(i int) Line {
	if e := b.t.excluded[i]; e != nil {
		return b.excluded(e.rules, e.kid)
	}
	if len(b.p.streams) == 0 {
		return b.new(NothingSold, b.p.root)
	}
	return b.new(OutOfWindow, b.p.root)
}

func (b *builder) excluded(o *op, kid int) Line {
	l := b.new(Excluded, o)
	c := children(o.node)[kid]
	if c.rule != "" {
		l.Rule = c.rule
	}
	l.Node += c.at
	return l
}

// earned lists what a line earned in an op, to the leaves.
func (b *builder) earned(o *op, order *Order, i int32) []Line {
	note := b.t.notes[o][i]
	switch o.kind {
	case opShare, opFlat:
		return []Line{b.leaf(o, &order.Lines[i], note.money)}
	case opSum:
		var parts []Line
		for _, kid := range o.kids {
			parts = append(parts, b.earned(kid, order, i)...)
		}
		return parts
	case opAdjusted, opFloored, opCapped:
		return b.limited(o, note.money, b.earned(o.kids[0], order, i))
	case opTiers:
		if o.reading == Marginal {
			return b.bands(o, i)
		}
	case opDuring, opRecurring:
		if note.way == 0 {
			return []Line{b.new(OutOfWindow, o)}
		}
	}
	j := o.kidOf(note.way)
	if o.kids[j] == nil {
		return []Line{b.excluded(o, j)}
	}
	return b.earned(o.kids[j], order, i)
}

// leaf is a share or a flat amount.
func (b *builder) leaf(o *op, l *OrderLine, m endorse.Money) Line {
	line := b.changed(Share, o, kept(m))
	line.Base, line.Rate = l.Base, o.rate
	if o.kind == opFlat {
		line.Kind, line.Number = FlatAmount, 1
		if o.per == PerItem {
			line.Number = l.Quantity
		}
	}
	if m.IsZero() && (o.kind == opFlat || l.Base.IsZero()) {
		line.Kind, line.Number = NothingSold, l.Quantity
	}
	return line
}

// limited adds what a floor or cap of the order did.
func (b *builder) limited(o *op, m endorse.Money, parts []Line) []Line {
	var sum endorse.Money
	for _, p := range parts {
		sum = plus(sum, p.Amount)
	}
	kind := map[opKind]Kind{opAdjusted: Adjustment, opFloored: FloorAdded, opCapped: CapTrimmed}[o.kind]
	if d := minus(kept(m), sum); !d.RoundTo(keptPlaces-1, endorse.HalfAway).IsZero() {
		parts = append(parts, b.changed(kind, o, d))
	}
	return parts
}

// bands splits a marginal line over the bands that it crosses.
func (b *builder) bands(o *op, i int32) []Line {
	s := b.t.steps[o][i]
	from, to := band(o.steps, s.from, o.by, Reached), band(o.steps, s.to, o.by, Reached)
	var parts []Line
	for j := min(from, to); j <= max(from, to); j++ {
		low, high := s.from, s.to
		if j > min(from, to) {
			low, high = o.enter(j, low, high)
		}
		if j < max(from, to) {
			low, high = o.leave(j+1, low, high)
		}
		m := kept(o.linear[j].of(o.by, low, high))
		part := b.changed(Share, o.kids[j], m)
		part.Rate, part.Number = o.linear[j].rate, high.n-low.n
		if o.by == ByRevenue {
			part.Base = minus(high.money, low.money)
		} else {
			part.Kind = FlatAmount
		}
		if len(parts) == 0 || !m.IsZero() || !part.Base.IsZero() {
			parts = append(parts, part)
		}
	}
	return parts
}

// enter begins a step at the threshold of a band, leave ends it there; a step
// that goes down does both the other way round.
func (o *op) enter(j int, low, high measure) (measure, measure) {
	if high.under(low, o.by, Reached) {
		return low, o.steps[j]
	}
	return o.steps[j], high
}

func (o *op) leave(j int, low, high measure) (measure, measure) {
	if high.under(low, o.by, Reached) {
		return o.steps[j], high
	}
	return low, o.steps[j]
}

// kept is an exact amount with the digits that a line has room for.
func kept(m endorse.Money) endorse.Money { return m.RoundTo(keptPlaces, endorse.HalfEven) }
