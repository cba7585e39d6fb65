package pay_test

import (
	"math/big"
	"strconv"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// exact is what lines earn in a node that looks at orders alone.
func (q *oracle) exact(path string, n Node, o *Order, sel []int) []*big.Rat {
	out := make([]*big.Rat, len(sel))
	for k := range out {
		out[k] = zero()
	}
	if n == nil || len(sel) == 0 {
		return out
	}
	switch n := n.(type) {
	case ShareOfSales:
		for k, i := range sel {
			out[k] = times(rat(o.Lines[i].Base), n.Rate.Decimal().Rat())
		}
	case Flat:
		q.exactFlat(n, o, sel, out)
	case Sum:
		for j, kid := range n.Of {
			for k, x := range q.exact(path+"/"+strconv.Itoa(j), kid, o, sel) {
				out[k] = add(out[k], x)
			}
		}
	case Rules:
		return q.ruled(path, n, o, sel, q.exact)
	case During:
		if n.Days.Contains(o.On) {
			return q.exact(path+"/", n.Of, o, sel)
		}
	case Recurring:
		if recurs(n, o) {
			return q.exact(path+"/", n.Of, o, sel)
		}
	case Tiers:
		if n.Per == PerOrder {
			return ownBands(n, o, sel)
		}
		return q.banded(path, n, o, sel)
	case Greatest:
		return q.exactBest(path, n.Of, n.Per, 1, o, sel)
	case Least:
		return q.exactBest(path, n.Of, n.Per, -1, o, sel)
	case Adjusted:
		for k, x := range q.exact(path+"/", n.Of, o, sel) {
			out[k] = times(x, n.Rate.Decimal().Rat())
		}
	case Floored:
		return q.bound(q.exact(path+"/", n.Of, o, sel), o, sel, n.Per, rat(n.Amount), true)
	case Capped:
		return q.bound(q.exact(path+"/", n.Of, o, sel), o, sel, n.Per, rat(n.Amount), false)
	}
	return out
}

func (q *oracle) exactFlat(n Flat, o *Order, sel []int, out []*big.Rat) {
	seen, any := map[string]bool{}, -1
	for k, i := range sel {
		l := o.Lines[i]
		if l.Quantity > 0 && any < 0 {
			any = k
		}
		switch {
		case n.Per == PerItem:
			out[k] = times(rat(n.Amount), whole(l.Quantity))
		case n.Per == PerLine && l.Quantity > 0:
			out[k] = rat(n.Amount)
		case n.Per == PerProduct && l.Quantity > 0 && (l.SKU == "" || !seen[l.SKU]):
			out[k], seen[l.SKU] = rat(n.Amount), true
		}
	}
	if n.Per == PerOrder && any >= 0 {
		overLines(rat(n.Amount), o, sel, out)
	}
}

// overLines adds an amount of the order to its lines, by base.
func overLines(m *big.Rat, o *Order, sel []int, out []*big.Rat) {
	weights := make([]*big.Rat, len(sel))
	first := 0
	for k, i := range sel {
		weights[k] = larger(rat(o.Lines[i].Base), zero())
	}
	for k := len(sel) - 1; k >= 0; k-- {
		if o.Lines[sel[k]].Quantity > 0 {
			first = k
		}
	}
	if add(weights...).Sign() == 0 {
		out[first] = add(out[first], m)
		return
	}
	for k, x := range spreadOver(m, weights) {
		out[k] = add(out[k], x)
	}
}

// spreadOver splits an amount: each part up to and with a weight is cut to
// cents, the last weight that is not zero has the rest.
func spreadOver(m *big.Rat, weights []*big.Rat) []*big.Rat {
	out := make([]*big.Rat, len(weights))
	last := 0
	for k, w := range weights {
		out[k] = zero()
		if w.Sign() != 0 {
			last = k
		}
	}
	given := zero()
	for k := range last {
		x := times(m, new(big.Rat).Quo(add(weights[:k+1]...), add(weights...)))
		n := new(big.Int).Quo(new(big.Int).Mul(x.Num(), big.NewInt(100)), x.Denom())
		cut := new(big.Rat).SetFrac(n, big.NewInt(100))
		out[k], given = sub(cut, given), cut
	}
	out[last] = sub(m, given)
	return out
}

// exactBest compares by sign 1 for the greatest, -1 for the least.
func (q *oracle) exactBest(path string, of []Node, per Per, sign int, o *Order, sel []int) []*big.Rat {
	var best []*big.Rat
	for j, kid := range of {
		v := q.exact(path+"/"+strconv.Itoa(j), kid, o, sel)
		switch {
		case j == 0:
			best = v
		case per == PerOrder && add(v...).Cmp(add(best...))*sign > 0:
			best = v
		case per == PerLine:
			for k := range v {
				if v[k].Cmp(best[k])*sign > 0 {
					best[k] = v[k]
				}
			}
		}
	}
	return best
}

// bound applies a floor or cap.
func (q *oracle) bound(v []*big.Rat, o *Order, sel []int, per Per, limit *big.Rat, floor bool) []*big.Rat {
	one := func(x, limit *big.Rat, base *big.Rat) *big.Rat {
		if floor {
			if base.Sign() > 0 {
				return larger(x, limit)
			}
			return x
		}
		return larger(smaller(x, limit), new(big.Rat).Neg(limit))
	}
	if per == PerOrder {
		was := zero()
		for _, x := range v {
			if q.plan.Rounding.At == RoundLine {
				x = q.cents(x)
			}
			was.Add(was, x)
		}
		if q.plan.Rounding.At == RoundOrder {
			was = q.cents(was)
		}
		now := one(was, limit, weigh(o, sel).base)
		switch {
		case now.Cmp(was) == 0:
		case floor:
			for k := range v {
				v[k] = zero()
			}
			overLines(now, o, sel, v)
		default:
			return spreadOver(now, v)
		}
		return v
	}
	for k, i := range sel {
		l := limit
		if per == PerItem {
			l = times(l, new(big.Rat).Abs(whole(o.Lines[i].Quantity)))
		}
		v[k] = one(v[k], l, rat(o.Lines[i].Base))
	}
	return v
}

// banded pays the band that decides for the order.
func (q *oracle) banded(path string, n Tiers, o *Order, sel []int) []*big.Rat {
	mine := weigh(o, sel)
	measure := q.count(logOf(path, n), n.Counting, func(d endorse.Date) bool { return q.sees(n, o.On, d) })
	if n.Lines == AllLines {
		mine = weigh(o, lines(o))
	}
	x := measure.by(n.By)
	switch {
	case n.Reading == Slab:
		x = new(big.Rat).Abs(mine.by(n.By))
	case n.Reading == RateAfter && o.Stage >= n.Counting:
		x = add(x, mine.by(n.By))
	}
	j := bandOf(n, x)
	out := q.exact(path+"/"+strconv.Itoa(j), n.Bands[j].Pay, o, sel)
	if logOf(path, n) == path && n.By != ByCounts {
		q.log[path] = append(q.log[path], mine)
	}
	return out
}

// logOf is where the total of tiers is looked up.
func logOf(path string, n Tiers) string {
	switch {
	case n.By == ByEarnings:
		return "earned"
	case n.Lines == AllLines:
		return "all"
	}
	return path
}

// sees reports whether what happened on a day counts for an order of another.
func (q *oracle) sees(n Tiers, order, d endorse.Date) bool {
	if n.Rolling > 0 {
		return !d.Before(order.AddDays(1-n.Rolling)) && !d.After(order)
	}
	if n.Standing == Previous {
		for back := order; ; back = back.AddDays(-1) {
			if !sameSpan(n.Over, back, order) {
				return sameSpan(n.Over, back, d)
			}
		}
	}
	return sameSpan(n.Over, order, d)
}

// bandOf looks at every band.
func bandOf(n Tiers, x *big.Rat) int {
	best := 0
	for j, b := range n.Bands {
		from := whole(b.From)
		if n.By == ByRevenue || n.By == ByEarnings {
			from = rat(b.FromAmount)
		}
		if c := x.Cmp(from); j > 0 && (c > 0 || c == 0 && n.Edge == Reached) {
			best = j
		}
	}
	return best
}

// total1 pays by a total of the span: marginal orders the difference of two
// rounded totals, retroactive ones the rate reached.
func (q *oracle) total1(path string, n Tiers, o *Order, sel []int) []*big.Rat {
	in := func(d endorse.Date) bool { return sameSpan(n.Over, o.On, d) }
	before := q.count(logOf(path, n), n.Counting, in)
	mine := weigh(o, sel)
	out := make([]*big.Rat, len(sel))
	for k := range out {
		out[k] = zero()
	}
	if n.Reading == Marginal {
		x, counted := before.by(n.By), false
		for k, i := range sel {
			step := weigh(o, []int{i})
			if counted {
				step.orders = 0
			}
			counted = counted || step.orders > 0
			out[k] = sub(q.cents(marginalOf(n, add(x, step.by(n.By)))), q.cents(marginalOf(n, x)))
			x = add(x, step.by(n.By))
		}
	} else {
		x := before.by(n.By)
		all := mine
		if n.Lines == AllLines {
			all = weigh(o, lines(o))
		}
		if o.Stage >= n.Counting && n.By != ByCounts {
			x = add(x, all.by(n.By))
		}
		j := bandOf(n, x)
		for k, v := range q.exact(path+"/"+strconv.Itoa(j), n.Bands[j].Pay, o, sel) {
			out[k] = q.cents(v)
		}
	}
	q.log[path+"paid"] = append(q.log[path+"paid"], mine)
	if logOf(path, n) == path && n.By != ByCounts {
		q.log[path] = append(q.log[path], mine)
	}
	q.log[path+"out"] = append(q.log[path+"out"], entry{day: o.On, base: add(out...)})
	return out
}

// ownBands pays an order by itself, band by band, and a credit as its opposite.
func ownBands(n Tiers, o *Order, sel []int) []*big.Rat {
	out := make([]*big.Rat, len(sel))
	sign := whole(1)
	if weigh(o, sel).by(n.By).Sign() < 0 {
		sign = whole(-1)
	}
	x := zero()
	for k, i := range sel {
		next := add(x, weigh(o, []int{i}).by(n.By))
		out[k] = times(sign, sub(marginalOf(n, times(sign, next)), marginalOf(n, times(sign, x))))
		x = next
	}
	return out
}

// marginalOf pays band by band.
func marginalOf(n Tiers, x *big.Rat) *big.Rat {
	sum := zero()
	for j, b := range n.Bands {
		from, high := whole(b.From), x
		if n.By == ByRevenue {
			from = rat(b.FromAmount)
		}
		if j+1 < len(n.Bands) {
			next := whole(n.Bands[j+1].From)
			if n.By == ByRevenue {
				next = rat(n.Bands[j+1].FromAmount)
			}
			high = smaller(x, next)
		}
		part := sub(high, from)
		if j > 0 {
			part = larger(part, zero())
		}
		sum.Add(sum, times(part, perUnit(b.Pay)))
	}
	return sum
}

// perUnit is what one unit of the measure pays.
func perUnit(n Node) *big.Rat {
	switch n := n.(type) {
	case ShareOfSales:
		return n.Rate.Decimal().Rat()
	case Flat:
		return rat(n.Amount)
	case Sum:
		sum := zero()
		for _, k := range n.Of {
			sum.Add(sum, perUnit(k))
		}
		return sum
	}
	return zero()
}
