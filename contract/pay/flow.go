package pay

import "github.com/endorse-go/endorse"

// flow takes the selected lines down to the streams that they reach.
func (r *run) flow(o *op, sel []int32) {
	if o == nil || len(sel) == 0 {
		return
	}
	switch {
	case o.stream:
		r.streamed(o, sel)
	case o.kind == opRules:
		r.flowRules(o, sel)
	case o.kind == opDuring || o.kind == opRecurring:
		if r.frozen(o) || r.open(o) {
			r.flow(o.kids[0], r.reaching(o, sel))
		}
	case o.kind == opBonus:
		r.counted(o, sel)
	default:
		for _, kid := range o.kids {
			r.flow(kid, sel)
		}
	}
}

// flowRules parts the lines among the rules.
func (r *run) flowRules(o *op, sel []int32) {
	mark := r.usedI
	choice, some := r.takeInts(len(sel)), r.takeInts(len(sel))
	for k, i := range sel {
		choice[k] = int32(r.ruleOf(o, i))
	}
	for k := range sel {
		j := choice[k]
		if j < 0 {
			continue
		}
		n := 0
		for m := k; m < len(sel); m++ {
			if choice[m] == j {
				some[n], choice[m] = sel[m], -1
				n++
			}
		}
		if o.kids[j] == nil && r.trace != nil {
			r.trace.exclude(o, int(j), some[:n])
		}
		r.flow(o.kids[j], some[:n])
	}
	r.usedI = mark
}

// ruleOf is the rule that holds for a line, or that held when it was decided.
func (r *run) ruleOf(o *op, i int32) int {
	if !r.frozen(o) {
		return r.choose(o, r.line(i))
	}
	for j, kid := range o.kids {
		if kid != nil && r.reached1(kid, i) {
			return j
		}
	}
	return -1
}

// frozen reports whether what happens below was decided before.
func (r *run) frozen(o *op) bool { return r.was != nil && o.first < o.end }

// reaching is the lines that go on below: of an order that was decided, those
// that did.
func (r *run) reaching(o *op, sel []int32) []int32 {
	if !r.frozen(o) {
		return sel
	}
	some := r.takeInts(len(sel))
	n := 0
	for _, i := range sel {
		if r.reached1(o, i) {
			some[n] = i
			n++
		}
	}
	return some[:n]
}

// reached1 reports whether a line reached a stream at or below the op.
func (r *run) reached1(o *op, i int32) bool {
	for s := o.first; s < o.end; s++ {
		if r.was[r.slot(i, s)].Via != 0 {
			return true
		}
	}
	return false
}

// slot is the place of a line and stream among the amounts.
func (r *run) slot(i int32, stream int) int { return int(i)*len(r.p.streams) + stream }

// counted puts the order on the measure of a bonus.
func (r *run) counted(o *op, sel []int32) {
	if o.by.sells() && r.counts(o) {
		r.t.at(o.cell, o.over, r.o.On).add(r.weigh(sel))
	}
}

// streamed settles one stream: what the lines earn in it, rounded, and what the
// bounds around it let through.
func (r *run) streamed(o *op, sel []int32) {
	markI, markP := r.usedI, r.usedP
	if r.frozen(o) {
		sel = r.reaching(o, sel)
	}
	dst := r.takePieces(len(sel))
	for k, i := range sel {
		dst[k] = piece{}
		if r.was != nil {
			dst[k].way = uint32(uint64(r.was[r.slot(i, o.first)].Via) - o.via)
		}
	}
	switch {
	case r.taken != nil:
		r.takeBack(o, sel, dst)
	case r.was != nil:
		r.again(o, sel, dst)
	default:
		r.price(o, sel, dst)
	}
	r.usedI, r.usedP = markI, markP
}

// price decides, rounds, and passes the bounds.
func (r *run) price(o *op, sel []int32, dst []piece) {
	if o.tierTotal() {
		r.totalled(o, sel, dst)
	} else {
		r.eval(o, sel, dst)
		r.round(o, dst)
	}
	var sum endorse.Money
	for k, i := range sel {
		e := r.p.money(dst[k].money)
		sum = plus(sum, e)
		r.out[r.slot(i, o.first)] = Amount{e, r.p.money(r.push(o, i, e)), Via(o.via + uint64(dst[k].way))}
	}
	if o.tierTotal() {
		r.remember(o, sel, sum)
	}
	r.earn(o, sum)
}

// earn adds to what the party has earned.
func (r *run) earn(o *op, m endorse.Money) {
	if len(r.p.hooks) > 0 && !o.other() {
		r.earned = plus(r.earned, m)
	}
}

// round makes whole minor units, where the plan says.
func (r *run) round(o *op, dst []piece) {
	switch r.p.at {
	case RoundLine:
		for k := range dst {
			dst[k].money = dst[k].money.Round(r.p.mode)
		}
	case RoundOrder:
		var upTo endorse.Money
		roundRunning(dst, &upTo, r.p.mode)
	case RoundPeriod:
		roundRunning(dst, &r.t.at(o.rounded, Month, r.o.On).total, r.p.mode)
	}
}

// roundRunning rounds the running total; an amount is the difference of two.
func roundRunning(dst []piece, upTo *endorse.Money, mode endorse.Rounding) {
	paid := upTo.Round(mode)
	for k := range dst {
		*upTo = plus(*upTo, dst[k].money)
		next := upTo.Round(mode)
		dst[k].money, paid = minus(next, paid), next
	}
	*upTo = upTo.RoundTo(keptPlaces, endorse.HalfEven)
}

// keptPlaces is how many digits of a running total are kept from one order to
// the next.
const keptPlaces = 12
