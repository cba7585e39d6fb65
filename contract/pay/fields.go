package pay

import "github.com/endorse-go/endorse"

// fields validates what a node says itself.
func (v *validator) fields(path string, n Node) {
	switch n := n.(type) {
	case ShareOfSales:
		v.share(path+".rate", n.Rate)
	case Flat:
		v.money(path+".amount", n.Amount)
		oneOfWords(v, path+".per", n.Per, PerItem, PerProduct, PerLine, PerOrder)
	case Fixed:
		v.money(path+".amount", n.Amount)
		v.span(path+".every", n.Every)
		v.hold(path+".pro_rata", !n.ProRata || n.Every != Lifetime, ErrNotHere)
	case PerCount:
		v.perCount(path, n)
	case CountTiers:
		v.countTiers(path, n)
	case Bonus:
		v.bonus(path, n)
	case Tiers:
		v.tiers(path, n)
	case Rules:
		v.rules(path, n)
	case During:
		v.days(path+".days", n.Days)
	case Recurring:
		v.number(path+".months", int64(n.Months))
		v.number(path+".payments", int64(n.Payments))
		v.hold(path, n.Months != 0 || n.Payments != 0, ErrEmpty)
	default:
		v.bound(path, n)
	}
}

// bound validates what combines and bounds.
func (v *validator) bound(path string, n Node) {
	switch n := n.(type) {
	case Sum:
		v.hold(path+".of", len(n.Of) > 0, ErrEmpty)
	case Greatest:
		v.best(path, n.Of, n.Per, n.Over)
	case Least:
		v.best(path, n.Of, n.Per, n.Over)
	case Adjusted:
		v.hold(path+".rate", n.Rate.Sign() >= 0, ErrNegative)
	case Floored:
		v.bounding(path+".amount", n.Amount)
		oneOfWords(v, path+".per", n.Per, PerItem, PerLine, PerOrder)
		v.floorAtCap(path, n)
	case Capped:
		v.capped(path, n)
	case Limited:
		v.hold(path+".orders", n.Orders > 0, ErrNotPositive)
		v.per(path, n.Per, n.Over, PerCustomer, PerParty)
	case Guaranteed:
		v.bounding(path+".amount", n.Amount)
		v.span(path+".over", n.Over)
		v.hold(path+".pro_rata", !n.ProRata || n.Over != Lifetime, ErrNotHere)
		v.hold(path+".recoverable", !n.Recoverable || n.Over != Lifetime && !n.Cumulative, ErrNotHere)
	case Recouped:
		v.bounding(path+".advance", n.Advance)
		v.hold(path+".rate", n.Rate.Sign() > 0, ErrNotPositive)
		v.hold(path+".rate", n.Rate.Cmp(endorse.RateOfInt(1)) <= 0, ErrAboveOne)
		v.span(path+".over", n.Over)
		in(v, path+".negative", n.Negative, negativeNames)
	}
}

func (v *validator) span(path string, s Span) { in(v, path, s, spanNames) }

// per validates where a bound works; only one over customers or the party has
// a span.
func (v *validator) per(path string, per Per, over Span, allowed ...Per) {
	oneOfWords(v, path+".per", per, allowed...)
	v.span(path+".over", over)
	v.hold(path+".over", over == Lifetime || per == PerParty || per == PerCustomer, ErrNotHere)
}

func (v *validator) best(path string, of []Node, per Per, over Span) {
	v.hold(path+".of", len(of) > 0, ErrEmpty)
	v.per(path, per, over, PerLine, PerOrder, PerParty)
}

func (v *validator) capped(path string, n Capped) {
	v.bounding(path+".amount", n.Amount)
	v.per(path, n.Per, n.Over, PerItem, PerLine, PerOrder, PerCustomer, PerParty)
	in(v, path+".room", n.Room, roomNames)
	v.hold(path+".room", n.Room == Released || n.Per == PerParty || n.Per == PerCustomer, ErrNotHere)
	if f, ok := n.Of.(Floored); ok && f.Per == n.Per {
		v.hold(path+".of.amount", !less(n.Amount, f.Amount), ErrFloorAtCap)
	}
}

// floorAtCap refuses a floor right around a lower cap.
func (v *validator) floorAtCap(path string, n Floored) {
	if c, ok := n.Of.(Capped); ok && c.Per == n.Per {
		v.hold(path+".amount", !less(c.Amount, n.Amount), ErrFloorAtCap)
	}
}

func (v *validator) countNames(path string, names []endorse.CountName) {
	v.hold(path, len(names) > 0, ErrEmpty)
	for i, n := range names {
		v.hold(index(path, i), n != endorse.CountNotSaid && n.String() != "", ErrNoWord)
	}
}

// measuredCounts holds that counts are named where they are measured.
func (v *validator) measuredCounts(path string, by Measure, names []endorse.CountName) {
	if by == ByCounts {
		v.countNames(path+".counts", names)
	} else {
		v.hold(path+".counts", len(names) == 0, ErrNotHere)
	}
}

func (v *validator) perCount(path string, n PerCount) {
	v.countNames(path+".counts", n.Counts)
	v.money(path+".price", n.Price)
	v.number(path+".lot", n.Lot)
	in(v, path+".lots", n.Lots, lotsNames)
	v.number(path+".above", n.Above)
	v.hold(path+".up_to", n.UpTo == 0 || n.UpTo >= n.Above, ErrBands)
	v.span(path+".over", n.Over)
}

func (v *validator) countTiers(path string, n CountTiers) {
	v.countNames(path+".counts", n.Counts)
	oneOfWords(v, path+".reading", n.Reading, Marginal, Retroactive)
	v.number(path+".lot", n.Lot)
	v.span(path+".over", n.Over)
	in(v, path+".edge", n.Edge, edgeNames)
	v.hold(path+".edge", n.Edge == Reached || n.Reading != Marginal, ErrNotHere)
	v.hold(path+".bands", len(n.Bands) > 0, ErrEmpty)
	if !v.room(path+".bands", len(n.Bands)) {
		return
	}
	for i, b := range n.Bands {
		at := index(path+".bands", i)
		v.money(at+".price", b.Price)
		v.ascends(at+".from", i, b.From, func() int64 { return n.Bands[i-1].From })
	}
}

// ascends holds that bands start at zero and go up.
func (v *validator) ascends(path string, i int, from int64, before func() int64) {
	if i == 0 {
		v.hold(path, from == 0, ErrFirstBand)
	} else {
		v.hold(path, from > before(), ErrBands)
	}
}

func (v *validator) bonus(path string, n Bonus) {
	oneOfWords(v, path+".by", n.By, ByRevenue, ByOrders, ByUnits, ByEarnings, ByCounts)
	v.measuredCounts(path, n.By, n.Counts)
	in(v, path+".counting", n.Counting, stageNames)
	v.span(path+".over", n.Over)
	in(v, path+".edge", n.Edge, edgeNames)
	in(v, path+".stack", n.Stack, stackNames)
	in(v, path+".returns", n.Returns, returnsNames)
	v.hold(path+".at", len(n.At) > 0, ErrEmpty)
	if !v.room(path+".at", len(n.At)) {
		return
	}
	for i, m := range n.At {
		at := index(path+".at", i)
		v.money(at+".amount", m.Amount)
		v.threshold(at, n.By, m.From, m.FromAmount, false)
		if i > 0 {
			b := n.At[i-1]
			v.hold(at, measure{m.FromAmount, m.From}.above(measure{b.FromAmount, b.From}, n.By), ErrBands)
		}
	}
	v.further(path+".further", n.By, n.Further)
}

func (m measure) above(n measure, by Measure) bool { return !m.under(n, by, Exceeded) }

// threshold holds that a threshold is an amount where money is measured, and a
// number elsewhere. The first band has neither.
func (v *validator) threshold(path string, by Measure, n int64, m endorse.Money, first bool) {
	switch {
	case first:
		v.hold(path+".from", n == 0, ErrFirstBand)
		v.hold(path+".from_amount", m.IsZero(), ErrFirstBand)
		v.optionalMoney(path+".from_amount", m)
	case by.isMoney():
		v.money(path+".from_amount", m)
		v.hold(path+".from", n == 0, ErrNotHere)
	default:
		v.number(path+".from", n)
		v.hold(path+".from_amount", m.Currency() == 0, ErrNotHere)
	}
}

func (v *validator) further(path string, by Measure, f Further) {
	if f == (Further{}) {
		return
	}
	v.money(path+".amount", f.Amount)
	if by.isMoney() {
		v.money(path+".every_amount", f.EveryAmount)
		v.hold(path+".every_amount", f.EveryAmount.Sign() > 0, ErrNotPositive)
		v.optionalMoney(path+".up_to_amount", f.UpToAmount)
		v.hold(path, f.Every == 0 && f.UpTo == 0, ErrNotHere)
		return
	}
	v.hold(path+".every", f.Every > 0, ErrNotPositive)
	v.number(path+".up_to", f.UpTo)
	v.hold(path, f.EveryAmount.Currency() == 0 && f.UpToAmount.Currency() == 0, ErrNotHere)
}
