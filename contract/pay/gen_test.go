package pay_test

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// gen draws plans that are valid by construction.
type gen struct {
	t     *rapid.T
	names int
}

func (g *gen) int(from, to int) int { return rapid.IntRange(from, to).Draw(g.t, "n") }

func (g *gen) coin() bool { return rapid.Bool().Draw(g.t, "coin") }

func oneOf[T any](g *gen, list ...T) T { return list[g.int(0, len(list)-1)] }

// money is an amount of up to so many cents.
func (g *gen) money(cents int) endorse.Money {
	m, _ := endorse.MoneyOfMinor(int64(g.int(0, cents)), endorse.EUR)
	return m
}

func (g *gen) rate() endorse.Rate {
	return endorse.RateOfInt(int64(g.int(0, 10000))).Times(endorse.MustRate("0.0001"))
}

// rounds is a plan that rounds somewhere, somehow.
func (g *gen) rounds(p Plan) Plan {
	p.Rounding.At = oneOf(g, RoundLine, RoundOrder, RoundPeriod)
	p.Rounding.Mode = oneOf(g, endorse.Exact, endorse.HalfEven, endorse.Up, endorse.Down, endorse.Ceiling, endorse.Floor)
	return p
}

func (g *gen) span() Span { return oneOf(g, Lifetime, Day, Week, Month, Quarter, Year) }

// orderly draws a node that looks at orders alone.
func (g *gen) orderly(depth int) Node {
	if depth <= 0 {
		return g.leaf()
	}
	switch g.int(0, 10) {
	case 10:
		return Adjusted{Rate: endorse.RateOfInt(int64(g.int(0, 30))).Times(endorse.MustRate("0.1")), Of: g.orderly(depth - 1)}
	case 0:
		return Sum{Of: []Node{g.orderly(depth - 1), g.orderly(depth - 1)}}
	case 1:
		return g.rules(func() Node { return g.orderly(depth - 1) })
	case 2:
		return Floored{Amount: g.money(500), Per: oneOf(g, PerItem, PerLine, PerOrder), Of: g.orderly(depth - 1)}
	case 3:
		return Capped{Amount: eur("5").TimesInt(int64(g.int(1, 9))), Per: oneOf(g, PerItem, PerLine, PerOrder), Of: g.orderly(depth - 1)}
	case 4:
		return Greatest{Of: []Node{g.orderly(depth - 1), g.leaf()}, Per: PerOrder}
	case 5:
		return Least{Of: []Node{g.byLine(), g.byLine()}, Per: PerLine}
	case 6:
		return g.running()
	case 7:
		return g.window(g.orderly(depth - 1))
	}
	return g.leaf()
}

func (g *gen) leaf() Node {
	if g.coin() {
		return ShareOfSales{Rate: g.rate()}
	}
	return Flat{Amount: g.money(300), Per: oneOf(g, PerItem, PerProduct, PerLine, PerOrder)}
}

// byLine draws a node that looks at lines alone, or at totals.
func (g *gen) byLine() Node {
	switch g.int(0, 3) {
	case 0:
		return Flat{Amount: g.money(300), Per: oneOf(g, PerItem, PerLine)}
	case 1:
		return g.rules(func() Node { return ShareOfSales{Rate: g.rate()} })
	case 2:
		return Tiers{Reading: oneOf(g, RateBefore, RateAfter), By: ByRevenue, Over: g.span(), Bands: g.bands(ByRevenue, func() Node { return ShareOfSales{Rate: g.rate()} })}
	}
	return ShareOfSales{Rate: g.rate()}
}

func (g *gen) window(of Node) Node {
	if g.coin() {
		return During{Days: g.days(), Of: of}
	}
	return Recurring{Months: g.int(0, 3), Payments: g.int(1, 4), Of: of}
}

func (g *gen) rules(of func() Node) Node {
	var n Rules
	for range g.int(1, 3) {
		g.names++
		r := Rule{Name: "r" + strconv.Itoa(g.names), When: g.match()}
		if g.int(0, 4) > 0 {
			r.Pay = of()
		}
		n.Rules = append(n.Rules, r)
	}
	for i, rank := range rapid.Permutation([]int{1, 2, 3}[:len(n.Rules)]).Draw(g.t, "ranks") {
		n.Rules[i].Rank = rank
	}
	if g.coin() {
		n.Else = of()
	}
	return n
}

func (g *gen) match() Match {
	m := Match{Not: g.int(0, 3) == 0}
	switch g.int(0, 5) {
	case 5:
		m.SKUs = []string{oneOf(g, "a", "b")}
		if g.coin() {
			m.Customers = []CustomerStatus{oneOf(g, NewCustomer, ReturningCustomer)}
		}
	case 4:
		m.ItemFrom = g.money(20000)
	case 0:
		m.Categories = []string{oneOf(g, "shoes", "belts")}
	case 1:
		m.Customers = []CustomerStatus{oneOf(g, NewCustomer, ReturningCustomer)}
	case 2:
		m.OrderFrom = g.money(20000)
	}
	return m
}

// bands draws thresholds that ascend, and what each pays.
func (g *gen) bands(by Measure, pay func() Node) []Band {
	var out []Band
	at := 0
	for i := range g.int(1, 4) {
		b := Band{Pay: pay()}
		if i > 0 {
			at += g.int(1, 6)
			if by == ByRevenue || by == ByEarnings {
				b.FromAmount = eur(strconv.Itoa(at * 60))
			} else {
				b.From = int64(at)
			}
		}
		out = append(out, b)
	}
	return out
}

func (g *gen) running() Node {
	if g.int(0, 3) == 0 {
		return g.ownBands()
	}
	n := Tiers{Reading: oneOf(g, RateBefore, RateAfter, Slab), By: oneOf(g, ByRevenue, ByUnits), Edge: oneOf(g, Reached, Exceeded)}
	if n.Reading != Slab {
		n.Over, n.Counting, n.Lines = g.span(), oneOf(g, Tracked, Approved), oneOf(g, Reaching, AllLines)
		n.By = oneOf(g, ByRevenue, ByUnits, ByOrders)
		if n.Reading == RateBefore && g.int(0, 3) == 0 {
			n.By, n.Counting, n.Lines = oneOf(g, ByEarnings, ByCounts), Tracked, Reaching
		}
		if n.By == ByCounts {
			n.Counts = []endorse.CountName{endorse.CountViews}
		}
		if g.int(0, 3) == 0 {
			n.Over, n.Rolling = Lifetime, g.int(1, 40)
		} else if n.Reading == RateBefore && n.Over != Lifetime && g.coin() {
			n.Standing = Previous
		}
	}
	n.Bands = g.bands(n.By, g.leaf)
	return n
}

// ownBands draws bands that each order crosses by itself.
func (g *gen) ownBands() Node {
	by := oneOf(g, ByRevenue, ByUnits)
	return Tiers{Reading: Marginal, By: by, Per: PerOrder, Bands: g.bands(by, func() Node { return g.measured(by) })}
}

// totals draws tiers that a total decides.
func (g *gen) totals() Node {
	by := oneOf(g, ByRevenue, ByOrders, ByUnits)
	if g.coin() {
		return Tiers{Reading: Marginal, By: by, Over: g.span(), Bands: g.bands(by, func() Node { return g.measured(by) })}
	}
	n := Tiers{Reading: Retroactive, By: by, Over: g.span(), Lines: oneOf(g, Reaching, AllLines), Counting: oneOf(g, Tracked, Approved), Edge: oneOf(g, Reached, Exceeded)}
	if g.int(0, 3) == 0 {
		n.By, n.Lines, n.Counting, n.Counts = ByCounts, Reaching, Tracked, []endorse.CountName{endorse.CountViews}
	}
	n.Bands = g.bands(n.By, func() Node {
		return Sum{Of: []Node{ShareOfSales{Rate: g.rate()}, Flat{Amount: g.money(100), Per: oneOf(g, PerItem, PerOrder)}}}
	})
	return n
}

func (g *gen) measured(by Measure) Node {
	switch by {
	case ByRevenue:
		return ShareOfSales{Rate: g.rate()}
	case ByOrders:
		return Flat{Amount: g.money(300), Per: PerOrder}
	}
	return Flat{Amount: g.money(300), Per: PerItem}
}

// node draws any node. Inside a bound per customer only orders earn.
func (g *gen) node(depth int, customer bool) Node {
	if depth <= 0 {
		return g.orderly(1)
	}
	in := func() Node { return g.node(depth-1, customer) }
	k := g.int(0, 15)
	if customer {
		k = g.int(0, 5)
	}
	switch k {
	case 0:
		return g.orderly(depth)
	case 1:
		return Sum{Of: []Node{in(), in()}}
	case 2:
		return Capped{Amount: g.money(3000), Per: PerParty, Over: g.span(), Of: in()}
	case 3:
		return Capped{Amount: g.money(2000), Per: PerCustomer, Over: g.span(), Of: g.node(depth-1, true)}
	case 4:
		return Limited{Orders: int64(g.int(1, 4)), Per: oneOf(g, PerCustomer, PerParty), Over: g.span(), Of: g.node(depth-1, true)}
	case 5:
		return g.rules(func() Node { return g.node(0, customer) })
	case 6, 7:
		return g.totals()
	case 8:
		every := g.span()
		return Fixed{Amount: g.money(9000), Every: every, ProRata: every != Lifetime && g.coin()}
	case 9:
		return g.counted()
	case 10:
		return g.bonus()
	case 11:
		return During{Days: g.days(), Of: in()}
	case 12:
		return oneOf[Node](g, Greatest{Of: []Node{in(), in()}, Per: PerParty, Over: g.span()}, Least{Of: []Node{in(), in()}, Per: PerParty, Over: g.span()})
	case 13:
		over := g.span()
		n := Guaranteed{Amount: g.money(9000), Over: over, Cumulative: g.coin(), ProRata: over != Lifetime && g.coin(), Of: g.node(0, false)}
		n.Recoverable = over != Lifetime && !n.Cumulative && g.coin()
		return n
	case 14:
		return Recouped{Advance: g.money(9000), Rate: endorse.MustRate("0." + strconv.Itoa(g.int(1, 9))), Over: g.span(), Negative: oneOf(g, Carried, Reopened), Of: in()}
	}
	return g.orderly(depth)
}

func (g *gen) counted() Node {
	counts := [][]endorse.CountName{{endorse.CountViews}, {endorse.CountClicks, endorse.CountViews}}
	if g.coin() {
		n := PerCount{Counts: oneOf(g, counts...), Price: g.money(300), Lot: int64(g.int(0, 7)), Lots: oneOf(g, PartLots, FullLots, StartedLots), Above: int64(g.int(0, 9)), Over: g.span()}
		if g.coin() {
			n.UpTo = n.Above + int64(g.int(1, 40))
		}
		return n
	}
	n := CountTiers{Counts: oneOf(g, counts...), Reading: oneOf(g, Marginal, Retroactive), Lot: int64(g.int(0, 7)), Over: g.span()}
	for i := range g.int(1, 3) {
		n.Bands = append(n.Bands, CountBand{int64(i * g.int(7, 9)), g.money(300)})
	}
	slices.SortFunc(n.Bands, func(a, b CountBand) int { return int(a.From - b.From) })
	return n
}

func (g *gen) bonus() Node {
	n := Bonus{By: oneOf(g, ByRevenue, ByOrders, ByUnits, ByEarnings, ByCounts), Over: g.span(), Edge: oneOf(g, Reached, Exceeded), Stack: oneOf(g, Each, HighestOnly)}
	if n.By == ByCounts {
		n.Counts = []endorse.CountName{endorse.CountViews}
	} else {
		n.Counting = oneOf(g, Tracked, Approved)
	}
	money := n.By == ByRevenue || n.By == ByEarnings
	for i := range g.int(1, 3) {
		m := Milestone{Amount: g.money(900)}
		if money {
			m.FromAmount = eur(strconv.Itoa(10 * (i*3 + 1)))
		} else {
			m.From = int64(i*3 + 1)
		}
		n.At = append(n.At, m)
	}
	if g.coin() {
		n.Further = Further{Amount: g.money(300), Every: int64(g.int(1, 3)), UpTo: int64(g.int(0, 20))}
		if money {
			n.Further = Further{Amount: g.money(300), EveryAmount: eur(strconv.Itoa(g.int(5, 30))), UpToAmount: g.money(40000)}
		}
	}
	return n
}

func (g *gen) day() endorse.Date { return endorse.On(2026, 1, 1).AddDays(g.int(0, 200)) }

// activity draws up to eight orders and some counts of half a year. Credits are
// lines below zero.
func (g *gen) activity(credits bool) Activity {
	from := g.day()
	a := Activity{Period: endorse.Period{From: from, Until: from.AddDays(g.int(1, 150))}}
	n, _ := a.Period.Days()
	for i := range g.int(0, 8) {
		o := Order{
			ID: fmt.Sprintf("o%02d", i), On: from.AddDays(g.int(0, n-1)), Customer: oneOf(g, "ann", "bob"), Status: oneOf(g, NewCustomer, ReturningCustomer, CustomerNotSaid),
			Payment: g.int(1, 5), Stage: oneOf(g, Tracked, Approved, Paid),
		}
		o.Since = o.On.AddDays(-g.int(0, 100))
		for range g.int(1, 3) {
			l := OrderLine{SKU: oneOf(g, "a", "b", "c", ""), Categories: []string{oneOf(g, "shoes", "belts", "hats")}, Quantity: int64(g.int(0, 3)), Base: g.money(30000)}
			if credits && g.int(0, 4) == 0 {
				l.Base, l.Quantity = l.Base.Neg(), -l.Quantity
			}
			o.Lines = append(o.Lines, l)
		}
		a.Orders = append(a.Orders, o)
	}
	slices.SortFunc(a.Orders, func(x, y Order) int {
		if c := x.On.Compare(y.On); c != 0 {
			return c
		}
		return map[bool]int{true: -1, false: 1}[x.ID < y.ID]
	})
	for range g.int(0, 4) {
		a.Increases = append(a.Increases, Increase{On: from.AddDays(g.int(0, n-1)), Count: oneOf(g, endorse.CountViews, endorse.CountClicks), More: int64(g.int(-2, 20))})
	}
	return a
}

func (g *gen) days() endorse.Period {
	from := g.day()
	return endorse.Period{From: from, Until: from.AddDays(g.int(0, 90))}
}
