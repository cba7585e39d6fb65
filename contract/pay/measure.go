package pay

import "github.com/endorse-go/endorse"

// measure is what is held against a threshold: an amount, or a number.
type measure struct {
	money endorse.Money
	n     int64
}

// isMoney reports whether thresholds are amounts.
func (m Measure) isMoney() bool { return m == ByRevenue || m == ByEarnings }

// plus is the sum of two measures.
func (m measure) plus(n measure) measure { return measure{plus(m.money, n.money), m.n + n.n} }

// neg is the measure with the other sign.
func (m measure) neg() measure { return measure{m.money.Neg(), -m.n} }

// of is the measure in a cell.
func (c *cell) of(by Measure) measure {
	switch by {
	case ByOrders:
		return measure{n: c.orders}
	case ByRevenue, ByEarnings:
		return measure{money: c.total}
	}
	return measure{n: c.units}
}

// under compares a measure with a threshold: whether it is below it, or, where
// thresholds must be exceeded, not above it.
func (m measure) under(threshold measure, by Measure, edge Edge) bool {
	var c int
	if by.isMoney() {
		c, _ = m.money.Cmp(threshold.money)
	} else {
		c = compare(m.n, threshold.n)
	}
	return c < 0 || c == 0 && edge == Exceeded
}

func compare(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// band is the last step that a measure has passed; below all it is the first.
func band(steps []measure, m measure, by Measure, edge Edge) int {
	low, high := 1, len(steps) // steps before low are passed, from high on not
	for low < high {
		mid := int(uint(low+high) / 2)
		if m.under(steps[mid], by, edge) {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low - 1
}

// weight is what an order adds to totals, and below zero what a return takes
// off them.
type weight struct {
	base  endorse.Money
	order int64
	units int64
}

// weigh adds up the selected lines. They are an order if they hold an item.
func (r *run) weigh(sel []int32) weight {
	var w weight
	for _, i := range sel {
		l := r.line(i)
		w.base = plus(w.base, l.Base)
		w.units += l.Quantity
		if l.Quantity > 0 {
			w.order = 1
		}
	}
	if r.taken != nil {
		w.base, w.units, w.order = w.base.Neg(), -w.units, r.orderBack(sel)
	}
	return w
}

// orderBack is -1 where no item is left of an order, +1 where they are there
// again.
func (r *run) orderBack(sel []int32) int64 {
	if !r.gone {
		return 0
	}
	for _, i := range sel {
		if l := r.line(i); l.Quantity < 0 || l.Base.Sign() < 0 {
			return 1
		}
	}
	return -1
}

// measure is the weight as a measure.
func (w weight) measure(by Measure) measure {
	switch by {
	case ByOrders:
		return measure{n: w.order}
	case ByRevenue:
		return measure{money: w.base}
	case ByUnits:
		return measure{n: w.units}
	}
	return measure{}
}

// sells reports whether orders are what is measured, and not what a platform
// counted or the plan itself earned.
func (m Measure) sells() bool { return m != ByEarnings && m != ByCounts }

// add puts the weight on a cell.
func (c *cell) add(w weight) {
	c.total = plus(c.total, w.base)
	c.orders += w.order
	c.units += w.units
}

// counts reports whether the order counts towards the total of an op.
func (r *visit) counts(o *op) bool {
	return r.t != nil && r.o.Stage >= o.counting && (r.taken == nil || o.counted && !r.forgotten(o))
}
