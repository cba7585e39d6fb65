package pay

import "github.com/endorse-go/endorse"

// eval writes what the selected lines earn in an op, exactly.
func (r *run) eval(o *op, sel []int32, dst []piece) {
	if o == nil || len(sel) == 0 {
		clear(dst)
		return
	}
	switch o.kind {
	case opShare:
		for k, i := range sel {
			dst[k] = piece{money: r.line(i).Base.Times(o.rate)}
		}
	case opFlat:
		r.flat(o, sel, dst)
	case opSum:
		r.sum(o, sel, dst)
	case opRules:
		r.rules(o, sel, dst)
	case opTiers:
		r.tiers(o, sel, dst)
	case opDuring, opRecurring:
		r.window(o, sel, dst)
	case opGreatest, opLeast:
		r.best(o, sel, dst)
	case opAdjusted:
		r.eval(o.kids[0], sel, dst)
		for k := range dst {
			dst[k].money = dst[k].money.Times(o.rate)
		}
	case opFloored, opCapped:
		r.eval(o.kids[0], sel, dst)
		r.limitOrder(o, sel, dst)
	}
	if r.trace != nil {
		r.trace.note(o, sel, dst)
	}
}

// kid evaluates one of several kids: on the way down the way is the kid's own,
// on the way up it is the op's.
func (r *run) kid(o *op, j int, sel []int32, dst []piece) {
	from := uint32(o.offsets[j])
	if r.was != nil {
		for k := range dst {
			dst[k].way -= from
		}
	}
	r.eval(o.kids[j], sel, dst)
	for k := range dst {
		dst[k].way += from
	}
}

// kidOf is the kid that a way leads to.
func (o *op) kidOf(way uint32) int {
	j := len(o.offsets) - 1
	for j > 0 && uint64(way) < o.offsets[j] {
		j--
	}
	return j
}

func (r *run) sum(o *op, sel []int32, dst []piece) {
	mark := r.usedP
	part, ways := r.takePieces(len(sel)), r.takePieces(len(sel))
	copy(ways, dst)
	clear(dst)
	for j, kid := range o.kids {
		for k := range part {
			part[k].way = uint32(uint64(ways[k].way) / o.offsets[j] % kid.ways)
		}
		r.eval(kid, sel, part)
		for k, p := range part {
			dst[k].money = plus(dst[k].money, p.money)
			dst[k].way += p.way * uint32(o.offsets[j])
		}
	}
	r.usedP = mark
}

// split evaluates each line in the kid that choose names for it.
func (r *run) split(o *op, sel []int32, dst []piece, choose func(i int32, p piece) int) {
	if len(sel) == 1 {
		r.kid(o, choose(sel[0], dst[0]), sel, dst)
		return
	}
	markI, markP := r.usedI, r.usedP
	choice, some := r.takeInts(len(sel)), r.takeInts(len(sel))
	part := r.takePieces(len(sel))
	for k, i := range sel {
		choice[k] = int32(choose(i, dst[k]))
	}
	for k := range sel {
		j := choice[k]
		if j < 0 {
			continue
		}
		n := 0
		for m := k; m < len(sel); m++ {
			if choice[m] == j {
				some[n], part[n] = sel[m], dst[m]
				n++
			}
		}
		r.kid(o, int(j), some[:n], part[:n])
		n = 0
		for m := k; m < len(sel); m++ {
			if choice[m] == j {
				dst[m], choice[m] = part[n], -1
				n++
			}
		}
	}
	r.usedI, r.usedP = markI, markP
}

func (r *run) rules(o *op, sel []int32, dst []piece) {
	if r.was != nil {
		r.split(o, sel, dst, func(_ int32, p piece) int { return o.kidOf(p.way) })
		return
	}
	r.split(o, sel, dst, func(i int32, _ piece) int { return r.choose(o, r.line(i)) })
}

// window lets lines through to the kid or not: way 0 is outside.
func (r *run) window(o *op, sel []int32, dst []piece) {
	markI, markP := r.usedI, r.usedP
	some, part := r.takeInts(len(sel)), r.takePieces(len(sel))
	n := 0
	for k, i := range sel {
		if r.inside(o, dst[k].way) {
			some[n], part[n] = i, dst[k]
			n++
		}
	}
	r.kid(o, 0, some[:n], part[:n])
	n = 0
	for k := range sel {
		if r.inside(o, dst[k].way) {
			dst[k] = part[n]
			n++
		} else {
			dst[k] = piece{}
		}
	}
	r.usedI, r.usedP = markI, markP
}

func (r *run) inside(o *op, way uint32) bool {
	if r.was != nil {
		return way > 0
	}
	return r.open(o)
}

// best pays the part that comes to most, or least, by line or by order.
func (r *run) best(o *op, sel []int32, dst []piece) {
	switch {
	case r.taken != nil:
		r.every(o, sel, dst)
	case r.was != nil:
		r.split(o, sel, dst, func(_ int32, p piece) int { return o.kidOf(p.way) })
	default:
		r.contest(o, sel, dst)
	}
}

func (r *run) contest(o *op, sel []int32, dst []piece) {
	r.kid(o, 0, sel, dst)
	mark := r.usedP
	part := r.takePieces(len(sel))
	for j := 1; j < len(o.kids); j++ {
		r.kid(o, j, sel, part)
		if o.per == PerOrder && better(o.kind, total(part), total(dst)) {
			copy(dst, part)
		}
		for k := range dst {
			if o.per == PerLine && better(o.kind, part[k].money, dst[k].money) {
				dst[k] = part[k]
			}
		}
	}
	r.usedP = mark
}

// every takes a return off the totals of all parts: the order counted in them,
// whichever was the best. Which way it took in the others nobody kept, so the
// facts of the sale decide again.
func (r *run) every(o *op, sel []int32, dst []piece) {
	was := r.was
	r.was = nil
	for j := range o.kids {
		r.kid(o, j, sel, dst)
	}
	r.was = was
}

// better reports whether a beats b; the first of equals wins.
func better(k opKind, a, b endorse.Money) bool {
	if k == opLeast {
		return less(a, b)
	}
	return less(b, a)
}

func total(ps []piece) endorse.Money {
	var m endorse.Money
	for _, p := range ps {
		m = plus(m, p.money)
	}
	return m
}
