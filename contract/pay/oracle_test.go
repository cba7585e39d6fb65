package pay_test

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// oracle settles an activity the plain way: big.Rat, a walk through the plan
// for every order and for every day's end, and a log of everything that is
// searched whenever a total is asked for.
type oracle struct {
	plan   Plan
	from   endorse.Date
	until  endorse.Date
	log    map[string][]entry  // by path
	sums   map[string]*big.Rat // by path and whatever tells spans apart
	orders map[string]*big.Rat // what each order came to
	total  *big.Rat
	spans  []Span              // of whatever acts at the end of one
	done   map[string]*big.Rat // what closed before the rest of the day, by path
	others int                 // parts of comparisons that are not the first, around here
	late   bool                // bonuses by earnings have been decided
}

// entry is something that happened on a day.
type entry struct {
	day           endorse.Date
	base          *big.Rat
	orders, units int64
	stage         Stage
}

func rat(m endorse.Money) *big.Rat { return m.Decimal().Rat() }

func zero() *big.Rat { return new(big.Rat) }

func whole(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

// oracleOf settles a valid activity whose orders are sorted.
func oracleOf(p Plan, a Activity) *oracle {
	q := &oracle{plan: p, from: a.Period.From, until: a.Period.Until,
		log: map[string][]entry{}, sums: map[string]*big.Rat{}, orders: map[string]*big.Rat{}, total: zero()}
	q.collect(p.Pay)
	for day := q.from; !day.After(q.until); day = day.AddDays(1) {
		for _, n := range a.Increases { // without an id, they are the first of the day
			if n.On == day {
				q.increase("", p.Pay, n)
			}
		}
		for i := range a.Orders {
			if o := &a.Orders[i]; o.On == day {
				q.orders[o.ID] = add(q.flow("", p.Pay, o, lines(o))...)
				q.total = add(q.total, q.orders[o.ID])
				q.log["all"] = append(q.log["all"], weigh(o, lines(o)))
				q.log["earned"] = append(q.log["earned"], entry{day: day, base: q.sum("earned " + o.ID), stage: o.Stage})
			}
		}
		q.total = add(q.total, q.end(day))
	}
	return q
}

func (q *oracle) all() endorse.Period { return endorse.Period{From: q.from, Until: q.until} }

func lines(o *Order) []int {
	var sel []int
	for i := range o.Lines {
		sel = append(sel, i)
	}
	return sel
}

func add(xs ...*big.Rat) *big.Rat {
	sum := zero()
	for _, x := range xs {
		sum.Add(sum, x)
	}
	return sum
}

func times(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }
func sub(a, b *big.Rat) *big.Rat   { return new(big.Rat).Sub(a, b) }

func smaller(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Rat) *big.Rat {
	return new(big.Rat).Neg(smaller(new(big.Rat).Neg(a), new(big.Rat).Neg(b)))
}

// cents rounds to two places, in the mode of the plan.
func (q *oracle) cents(x *big.Rat) *big.Rat {
	n, rest := new(big.Int).QuoRem(new(big.Int).Mul(new(big.Int).Abs(x.Num()), big.NewInt(100)), x.Denom(), new(big.Int))
	half, neg := new(big.Int).Lsh(rest, 1).Cmp(x.Denom()), x.Sign() < 0
	if away := map[endorse.Rounding]bool{
		endorse.Exact: half >= 0, endorse.HalfAway: half >= 0, endorse.HalfEven: half > 0 || half == 0 && n.Bit(0) == 1,
		endorse.Up: true, endorse.Ceiling: !neg, endorse.Floor: neg,
	}[q.plan.Rounding.Mode]; away && rest.Sign() > 0 {
		n.Add(n, big.NewInt(1))
	}
	if neg {
		n.Neg(n)
	}
	return new(big.Rat).SetFrac(n, big.NewInt(100))
}

// rounded is what the lines of a stream come to where the plan rounds.
func (q *oracle) rounded(path string, o *Order, v []*big.Rat) []*big.Rat {
	out, upTo := make([]*big.Rat, len(v)), zero()
	if q.plan.Rounding.At == RoundPeriod {
		upTo = q.sum("rounded " + path + spanKey(Month, o.On))
	}
	for k, x := range v {
		if q.plan.Rounding.At == RoundLine {
			upTo.SetInt64(0)
		}
		before := q.cents(upTo)
		upTo.Add(upTo, x)
		out[k] = sub(q.cents(upTo), before)
	}
	return out
}

// sameSpan reports whether two days lie in one span.
func sameSpan(s Span, a, b endorse.Date) bool { return spanKey(s, a) == spanKey(s, b) }

func spanKey(s Span, d endorse.Date) string {
	switch s {
	case Day:
		return d.String()
	case Week:
		n, _ := endorse.On(2001, 1, 1).DaysUntil(d) // a Monday
		return strconv.Itoa(n / 7)
	case Month:
		return d.String()[:7]
	case Quarter:
		return strconv.Itoa(d.Year()) + "q" + strconv.Itoa((d.Month()+2)/3)
	case Year:
		return d.String()[:4]
	}
	return ""
}

// count adds up the entries of a path that a test lets through.
func (q *oracle) count(path string, from Stage, in func(endorse.Date) bool) entry {
	sum := entry{base: zero()}
	for _, e := range q.log[path] {
		if in(e.day) && e.stage >= from {
			sum.base.Add(sum.base, e.base)
			sum.orders += e.orders
			sum.units += e.units
		}
	}
	return sum
}

func (e entry) by(m Measure) *big.Rat {
	switch m {
	case ByOrders:
		return whole(e.orders)
	case ByRevenue, ByEarnings:
		return e.base
	}
	return whole(e.units)
}

// weigh is what the lines of an order add to a total.
func weigh(o *Order, sel []int) entry {
	e := entry{day: o.On, base: zero(), stage: o.Stage}
	for _, i := range sel {
		l := o.Lines[i]
		e.base.Add(e.base, rat(l.Base))
		e.units += l.Quantity
		if l.Quantity > 0 {
			e.orders = 1
		}
	}
	return e
}

// orderly reports whether a node looks at orders alone.
func orderly(n Node) bool {
	switch n := n.(type) {
	case nil, ShareOfSales, Flat, Floored, Adjusted:
		return true
	case Tiers:
		return n.Reading != Marginal && n.Reading != Retroactive || n.Per == PerOrder
	case Capped:
		return n.Per != PerParty && n.Per != PerCustomer
	case Greatest:
		return n.Per != PerParty
	case Least:
		return n.Per != PerParty
	case Sum:
		return !slices.ContainsFunc(n.Of, func(k Node) bool { return !orderly(k) })
	case Rules:
		return orderly(n.Else) && !slices.ContainsFunc(n.Rules, func(r Rule) bool { return !orderly(r.Pay) })
	case During:
		return orderly(n.Of)
	case Recurring:
		return orderly(n.Of)
	}
	return false
}

// flow is what an order pays in a node, whole cents by line.
func (q *oracle) flow(path string, n Node, o *Order, sel []int) []*big.Rat {
	out := make([]*big.Rat, len(sel))
	for k := range out {
		out[k] = zero()
	}
	if n == nil || len(sel) == 0 {
		return out
	}
	if orderly(n) {
		out = q.rounded(path, o, q.exact(path, n, o, sel))
		q.earn(o, out)
		return out
	}
	switch n := n.(type) {
	case Tiers:
		out = q.total1(path, n, o, sel)
		q.earn(o, out)
	case Sum:
		for j, k := range n.Of {
			for i, x := range q.flow(path+"/"+strconv.Itoa(j), k, o, sel) {
				out[i] = add(out[i], x)
			}
		}
	case Rules:
		return q.ruled(path, n, o, sel, q.flow)
	case During:
		if n.Days.Contains(o.On) {
			return q.flow(path+"/", n.Of, o, sel)
		}
	case Recurring:
		if recurs(n, o) {
			return q.flow(path+"/", n.Of, o, sel)
		}
	case Bonus:
		if n.By != ByCounts {
			q.log[path] = append(q.log[path], weigh(o, sel))
		}
	default:
		return q.bounded(path, n, o, sel)
	}
	return out
}

// earn logs earnings for whatever measures them.
func (q *oracle) earn(o *Order, out []*big.Rat) {
	if q.others > 0 {
		return
	}
	q.sum("earned "+o.ID).Add(q.sum("earned "+o.ID), add(out...))
}

func (q *oracle) ruled(path string, n Rules, o *Order, sel []int, pay func(string, Node, *Order, []int) []*big.Rat) []*big.Rat {
	out := make([]*big.Rat, len(sel))
	groups := map[int][]int{}
	for k, i := range sel {
		j := firstRule(n, o, o.Lines[i])
		groups[j] = append(groups[j], k)
	}
	for j := range len(n.Rules) + 1 {
		ks := groups[j]
		if len(ks) == 0 {
			continue
		}
		node := n.Else
		if j < len(n.Rules) {
			node = n.Rules[j].Pay
		}
		var some []int
		for _, k := range ks {
			some = append(some, sel[k])
		}
		for m, x := range pay(path+"/"+strconv.Itoa(j), node, o, some) {
			out[ks[m]] = x
		}
	}
	return out
}

// firstRule is the rule of the lowest rank that holds; generated plans match by
// article, category, customer and size.
func firstRule(n Rules, o *Order, l OrderLine) int {
	best := len(n.Rules)
	for j, r := range n.Rules {
		if holds(r.When, o, l) && (best == len(n.Rules) || r.Rank < n.Rules[best].Rank) {
			best = j
		}
	}
	return best
}

// holds is the condition in three values: what is not said fits neither in it nor in
// its opposite.
func holds(m Match, o *Order, l OrderLine) bool {
	ok, unknown := true, false
	if len(m.SKUs) > 0 {
		ok, unknown = l.SKU == "" || slices.Contains(m.SKUs, l.SKU), l.SKU == ""
	}
	if len(m.Categories) > 0 {
		ok = ok && slices.ContainsFunc(l.Categories, func(c string) bool { return slices.Contains(m.Categories, c) })
	}
	if len(m.Customers) > 0 {
		ok, unknown = ok && (o.Status == CustomerNotSaid || slices.Contains(m.Customers, o.Status)), unknown || o.Status == CustomerNotSaid
	}
	if m.OrderFrom.Currency() != 0 {
		sum := zero()
		for _, l := range o.Lines {
			sum.Add(sum, rat(l.Base))
		}
		ok = ok && sum.Cmp(rat(m.OrderFrom)) >= 0
	}
	if m.ItemFrom.Currency() != 0 {
		each := zero()
		if l.Quantity != 0 {
			each.Abs(new(big.Rat).Quo(rat(l.Base), whole(l.Quantity)))
		}
		ok, unknown = ok && (l.Quantity == 0 || each.Cmp(rat(m.ItemFrom)) >= 0), unknown || l.Quantity == 0
	}
	if m.Not {
		return !ok
	}
	return ok && !unknown
}

func recurs(n Recurring, o *Order) bool {
	if n.Payments > 0 && o.Payment > n.Payments {
		return false
	}
	return n.Months == 0 || !o.On.Before(o.Since) && o.On.Before(o.Since.AddMonths(n.Months))
}
