package pay

func (v *validator) tiers(path string, n Tiers) {
	oneOfWords(v, path+".reading", n.Reading, Marginal, RateBefore, RateAfter, Retroactive, Slab)
	oneOfWords(v, path+".by", n.By, ByRevenue, ByOrders, ByUnits, ByEarnings, ByCounts)
	v.measuredCounts(path, n.By, n.Counts)
	v.hold(path+".per", n.Per == PerNotSaid || n.Per == PerParty || n.Per == PerOrder, ErrNotHere)
	v.span(path+".over", n.Over)
	in(v, path+".standing", n.Standing, standingNames)
	in(v, path+".lines", n.Lines, linesNames)
	in(v, path+".counting", n.Counting, stageNames)
	in(v, path+".edge", n.Edge, edgeNames)
	in(v, path+".returns", n.Returns, returnsNames)
	v.hold(path+".rolling", n.Rolling >= 0 && n.Rolling <= maxRolling, ErrNotHere)
	v.hold(path+".by", n.By != ByEarnings || n.Reading == RateBefore, ErrCircular)
	v.tiersTogether(path, n)
	if n.By == ByCounts {
		v.tiersOfCounts(path, n)
	}
	v.bands(path+".bands", n)
}

// maxRolling is the most days that a rolling total looks back: three years.
const maxRolling = 1096

// tiersTogether refuses fields that say nothing in a reading.
func (v *validator) tiersTogether(path string, n Tiers) {
	running := n.Reading == RateBefore || n.Reading == RateAfter
	v.hold(path+".rolling", n.Rolling == 0 || running && n.Over == Lifetime && n.Standing == Current, ErrNotHere)
	v.hold(path+".standing", n.Standing == Current || n.Reading == RateBefore && n.Over != Lifetime, ErrNotHere)
	if n.Per == PerOrder {
		v.hold(path+".per", n.Reading == Marginal && n.Over == Lifetime && n.Returns == Counted, ErrNotHere)
		v.hold(path+".by", n.By != ByOrders, ErrNotHere)
	}
	switch n.Reading {
	case Slab:
		v.hold(path+".over", n.Over == Lifetime, ErrNotHere)
		v.hold(path+".by", n.By != ByOrders, ErrNotHere)
		v.hold(path, n.Lines == Reaching && n.Counting == Tracked && n.Returns == Counted, ErrNotHere)
	case Marginal:
		v.hold(path+".edge", n.Edge == Reached, ErrNotHere)
		v.hold(path+".lines", n.Lines == Reaching, ErrNotHere)
		v.hold(path+".counting", n.Counting == Tracked, ErrNotHere)
	}
}

// tiersOfCounts refuses what asks of counts that they were orders. With an order
// and before it they are the same.
func (v *validator) tiersOfCounts(path string, n Tiers) {
	v.hold(path+".by", n.Reading == RateBefore || n.Reading == Retroactive, ErrNotHere)
	v.hold(path, n.Lines == Reaching && n.Counting == Tracked && n.Returns == Counted, ErrNotHere)
}

func (v *validator) bands(path string, n Tiers) {
	v.hold(path, len(n.Bands) > 0, ErrEmpty)
	if !v.room(path, len(n.Bands)) {
		return
	}
	for i, b := range n.Bands {
		at := index(path, i)
		v.threshold(at, n.By, b.From, b.FromAmount, i == 0)
		if i > 0 {
			a := n.Bands[i-1]
			v.hold(at, measure{b.FromAmount, b.From}.above(measure{a.FromAmount, a.From}, n.By), ErrBands)
		}
		switch n.Reading {
		case Marginal:
			v.hold(at+".pay", measured(b.Pay, n.By), ErrNotMeasured)
		case Retroactive:
			v.hold(at+".pay", isLinear(b.Pay), ErrNotLinear)
		}
	}
}

// measured reports whether a band pays what its total measures.
func measured(n Node, by Measure) bool {
	return linearly(n, func(n Node) bool {
		f, ok := n.(Flat)
		return !ok && by == ByRevenue ||
			ok && (by == ByOrders && f.Per == PerOrder || by == ByUnits && f.Per == PerItem)
	})
}

func isLinear(n Node) bool {
	return linearly(n, func(n Node) bool {
		f, ok := n.(Flat)
		return !ok || f.Per == PerOrder || f.Per == PerItem
	})
}

// linearly reports whether a node is a share, a flat amount, or a sum of these,
// each of which passes. More than a plan may hold is none.
func linearly(n Node, passes func(Node) bool) bool {
	todo := []Node{n}
	for seen := 0; len(todo) > 0; seen++ {
		n, todo = todo[len(todo)-1], todo[:len(todo)-1]
		switch k := n.(type) {
		case Sum:
			todo = append(todo, k.Of...)
		case ShareOfSales, Flat:
			if !passes(n) {
				return false
			}
		default:
			return false
		}
		if len(todo)+seen > MaxNodes {
			return false
		}
	}
	return true
}

func (v *validator) rules(path string, n Rules) {
	v.hold(path+".rules", len(n.Rules) > 0, ErrEmpty)
	if !v.room(path+".rules", len(n.Rules)) {
		return
	}
	names, ranks := map[string]bool{"": true}, map[int]bool{}
	for i, r := range n.Rules {
		at := index(path+".rules", i)
		v.hold(at+".name", !names[r.Name], ErrName)
		names[r.Name], ranks[r.Rank] = true, true
		v.match(at+".when", r.When)
	}
	v.hold(path+".rules", len(ranks) == len(n.Rules) || len(ranks) == 1 && ranks[0], ErrRanks)
}

func (v *validator) match(path string, m Match) {
	for i, c := range m.Customers {
		at := index(path+".customers", i)
		v.hold(at, c == NewCustomer || c == ReturningCustomer, ErrNoWord)
	}
	v.optionalMoney(path+".order_from", m.OrderFrom)
	v.optionalMoney(path+".order_below", m.OrderBelow)
	v.optionalMoney(path+".item_from", m.ItemFrom)
	v.optionalMoney(path+".item_below", m.ItemBelow)
	v.hold(path+".item_below", m.ItemBelow.Currency() == 0 || less(m.ItemFrom, m.ItemBelow), ErrReversed)
	v.days(path+".days", m.Days)
	v.reach(path+".units", m.UnitsFrom, m.UnitsBelow)
	v.reach(path+".payment", int64(m.PaymentFrom), int64(m.PaymentBelow))
	v.reach(path+".month", int64(m.MonthFrom), int64(m.MonthBelow))
	v.hold(path+".order_below", m.OrderBelow.Currency() == 0 || less(m.OrderFrom, m.OrderBelow), ErrReversed)
}

// reach validates a half-open range of numbers.
func (v *validator) reach(path string, from, below int64) {
	v.number(path+"_from", from)
	v.hold(path+"_below", below == 0 || from < below, ErrReversed)
}
