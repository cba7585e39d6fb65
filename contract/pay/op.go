package pay

import "github.com/endorse-go/endorse"

// op is a node made ready: its fields by name, whatever its type.
type op struct {
	kind opKind
	node Node
	path string
	rule string // the name of the nearest rule above
	id   int
	slot int // which of the parent's kids it is
	up   *op
	kids []*op // nil where a rule pays nothing

	amount   endorse.Money
	rate     endorse.Rate
	per      Per
	over     Span
	reading  Reading
	by       Measure
	counting Stage
	edge     Edge
	counted  bool // refunds come off the total
	allLines bool
	steps    []measure      // thresholds of tiers
	linear   []linear       // what the bands of tier totals pay
	rolling  int            // days
	previous bool           // the span before decides
	days     endorse.Period // of a window
	ranked   []int          // rules by rank
	matches  []matcher      // their conditions
	used     bool           // a refund gives no room back
	most     int64          // orders

	above      *op // the next bound that adds up over orders
	branch     int
	turn       int // when it acts at the end of a span: 1 with what measures earnings, 2 after it
	stream     bool
	tiered     bool // a stream with totals of tiers in it
	first, end int  // the streams at or below it
	via        uint64
	ways       uint64
	offsets    []uint64
	cell       int // the first of its cells
	released   int
	rounded    int
	limit      int
	seat       int // of tiers, among those of a direct stream
}

type opKind uint8

const (
	opShare opKind = iota
	opFlat
	opFixed
	opPerCount
	opCountTiers
	opBonus
	opTiers
	opRules
	opDuring
	opRecurring
	opSum
	opGreatest
	opLeast
	opAdjusted
	opFloored
	opCapped
	opLimited
	opGuaranteed
	opRecouped
)

func newOp(n Node) *op {
	switch n := n.(type) {
	case ShareOfSales:
		return &op{kind: opShare, node: n, rate: n.Rate}
	case Flat:
		return &op{kind: opFlat, node: n, amount: n.Amount, per: n.Per}
	case Fixed:
		return &op{kind: opFixed, node: n, amount: n.Amount, over: n.Every}
	case PerCount:
		return &op{kind: opPerCount, node: n, amount: n.Price, over: n.Over, by: ByCounts}
	case CountTiers:
		return &op{kind: opCountTiers, node: n, over: n.Over, by: ByCounts}
	case Bonus:
		return &op{kind: opBonus, node: n, over: n.Over, by: n.By, counting: n.Counting, edge: n.Edge, counted: n.Returns == Counted}
	case Tiers:
		return tiersOp(n)
	case Rules:
		return rulesOp(n)
	case During:
		return &op{kind: opDuring, node: n, days: n.Days}
	case Recurring:
		return &op{kind: opRecurring, node: n}
	}
	return boundOp(n)
}

func boundOp(n Node) *op {
	switch n := n.(type) {
	case Greatest:
		return &op{kind: opGreatest, node: n, per: n.Per, over: n.Over}
	case Least:
		return &op{kind: opLeast, node: n, per: n.Per, over: n.Over}
	case Adjusted:
		return &op{kind: opAdjusted, node: n, rate: n.Rate}
	case Floored:
		return &op{kind: opFloored, node: n, amount: n.Amount, per: n.Per}
	case Capped:
		return &op{kind: opCapped, node: n, amount: n.Amount, per: n.Per, over: n.Over, used: n.Room == Used}
	case Limited:
		return &op{kind: opLimited, node: n, per: n.Per, over: n.Over, most: n.Orders}
	case Guaranteed:
		return &op{kind: opGuaranteed, node: n, amount: n.Amount, over: n.Over}
	case Recouped:
		return &op{kind: opRecouped, node: n, amount: n.Advance, rate: n.Rate, over: n.Over}
	}
	return &op{kind: opSum, node: n}
}

// byOrder reports whether an order alone, and the totals of tiers, decide what
// the op earns.
func (o *op) byOrder() bool {
	switch o.kind {
	case opShare, opFlat, opAdjusted, opFloored:
		return true
	case opCapped, opGreatest, opLeast:
		return o.per != PerParty && o.per != PerCustomer
	case opTiers:
		return !o.tierTotal()
	case opSum, opRules, opDuring, opRecurring:
		for _, kid := range o.kids {
			if kid != nil && !kid.byOrder() {
				return false
			}
		}
		return true
	}
	return false
}

// tierTotal reports whether a total decides what all orders of a span earn.
func (o *op) tierTotal() bool {
	return o.kind == opTiers && (o.reading == Marginal || o.reading == Retroactive) && !o.ownBands()
}

// ownBands reports whether each order crosses the bands by itself.
func (o *op) ownBands() bool { return o.kind == opTiers && o.reading == Marginal && o.per == PerOrder }

// addsUp reports whether the op is a bound over orders.
func (o *op) addsUp() bool {
	switch o.kind {
	case opCapped, opGreatest, opLeast:
		return o.per == PerParty || o.per == PerCustomer
	case opLimited, opGuaranteed, opRecouped:
		return true
	}
	return false
}

// other reports whether the op stands in a part of a comparison over spans that is
// not the first, which is not paid as it accrues.
func (o *op) other() bool {
	for b, branch := o.above, o.branch; b != nil; b, branch = b.above, b.branch {
		if branch != 0 && (b.kind == opGreatest || b.kind == opLeast) {
			return true
		}
	}
	return false
}

// closes reports whether the end of a span makes the op act.
func (o *op) closes() bool {
	switch o.kind {
	case opFixed, opPerCount, opCountTiers, opBonus, opGuaranteed, opRecouped:
		return true
	case opGreatest, opLeast:
		return o.addsUp()
	}
	return o.tierTotal()
}

// cells is how many cells the op remembers in.
func (o *op) cells() int {
	switch o.kind {
	case opTiers:
		return 2 // what is measured; what was paid on and paid
	case opGreatest, opLeast:
		return len(o.kids)
	case opGuaranteed:
		return 3 // the span; everything earned and added, or what is owed; everything guaranteed
	case opRecouped:
		return 2 // since the last span; everything
	}
	return 1
}
