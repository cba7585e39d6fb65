package pay

import "github.com/endorse-go/endorse"

// Tiers pays by bands of a total, in one of the five readings that the word
// "tiered" is used for; see [Reading].
type Tiers struct {
	// Reading must be said.
	Reading Reading `json:"reading"`

	// By says what places an order: [ByRevenue], [ByOrders], [ByUnits],
	// [ByEarnings] or [ByCounts]. It must be said. Earnings, which the rate itself
	// decides, can be read [RateBefore] only. Counts are no part of an order: they
	// can be read RateBefore, by what was counted until then, and Retroactive.
	By Measure `json:"by"`

	// Counts names what [ByCounts] adds up: new customers, leads.
	Counts []endorse.CountName `json:"counts,omitempty"`

	// Per says what the bands begin anew for. [PerParty], as is the zero value, is
	// the party's total over the span. [PerOrder] is each order by itself, its
	// lines in their order: 3 % of the first 1000 of an order and 2 % of what is
	// beyond. It goes with Marginal, by revenue or units, and without a span.
	Per Per `json:"per,omitzero"`

	// Over is the span after which the total begins again at nothing; [Lifetime],
	// the zero value, never. Slab has no total and no span.
	Over Span `json:"over,omitzero"`

	// Rolling is a number of days, the order's own included, in which the total
	// is counted instead of Over. It goes with RateBefore and RateAfter.
	Rolling int `json:"rolling,omitzero"`

	// Standing is which span's total decides: the span of the order (the zero
	// value), or the one before it, for terms that promote by the last month.
	// Previous goes with RateBefore.
	Standing Standing `json:"standing,omitzero"`

	// Lines says which lines count towards the total: those that reach this
	// node, the zero value, or all of the party's.
	Lines Lines `json:"lines,omitzero"`

	// Counting is the least stage of the orders that count. Orders below it
	// earn, but lift nobody.
	Counting Stage `json:"counting,omitzero"`

	// Edge says whether a total at From is in the band ([Reached], the zero
	// value) or below it ([Exceeded]). Marginal tiers have no edge: what is beyond
	// From is in the band, so that the first 10 orders are those below From 10.
	Edge Edge `json:"edge,omitzero"`

	// Returns says whether refunds come off the total ([Counted], the zero
	// value) or leave it as it was.
	Returns Returns `json:"returns,omitzero"`

	// Bands are in ascending order, the first from zero, the last open.
	Bands []Band `json:"bands"`
}

// Band is one band of [Tiers]: from its threshold up to the next band's. The
// first band has no threshold.
type Band struct {
	From       int64         `json:"from,omitzero"`        // threshold in orders, units or counts
	FromAmount endorse.Money `json:"from_amount,omitzero"` // threshold in money

	// Pay is what an order earns in the band: nodes that need no memory. In the
	// readings marginal and retroactive it is a [ShareOfSales], a [Flat] or a
	// [Sum] of these.
	Pay Node `json:"pay"`
}

// Rules pays each order line by exactly one rule: the first, by rank, whose
// condition holds. The line says which one.
type Rules struct {
	// Rules are tried by ascending Rank, equal ranks in the order of the list.
	// Either all have a rank of their own or none has one.
	Rules []Rule `json:"rules"`

	// Else is what a line earns that no rule holds for; nil is nothing.
	Else Node `json:"else,omitempty"`
}

// Rule is one of [Rules].
type Rule struct {
	// Name stands on the line that the rule decides. It must be said and be its
	// own. The rule of the lowest Rank is tried first; When says for what it
	// holds, and the zero value is every line.
	Name string `json:"name"`
	Rank int    `json:"rank,omitzero"`
	When Match  `json:"when"`

	// Pay is what a line earns by the rule; nil is nothing: the line is
	// excluded, and says so.
	Pay Node `json:"pay,omitempty"`
}

// Match is a condition on an order line. All fields that are given must hold;
// in a list one entry suffices. Text compares exactly. The zero Match holds for
// every line.
type Match struct {
	// SKUs, Products and Categories are what the line is, Customers whether its
	// buyer is new. What is not said, an empty SKU or product or the status of a
	// customer, is in no list. A line without categories is in none, and known to be.
	SKUs       []string         `json:"skus,omitempty"`
	Products   []string         `json:"products,omitempty"`
	Categories []string         `json:"categories,omitempty"`
	Customers  []CustomerStatus `json:"customers,omitempty"`

	// Labels are the caller's own words for lines and orders: a campaign, a
	// country, a creator's group. Package affiliate adds how an order was
	// credited: "credit:code", "credit:view".
	Labels []string `json:"labels,omitempty"`

	// OrderFrom, included, and OrderBelow, not included, bound the base of the
	// whole order.
	OrderFrom  endorse.Money `json:"order_from,omitzero"`
	OrderBelow endorse.Money `json:"order_below,omitzero"`

	// ItemFrom, included, and ItemBelow, not included, bound the base of one item
	// of the line. A line without items has no such base, and is in no such bound.
	ItemFrom  endorse.Money `json:"item_from,omitzero"`
	ItemBelow endorse.Money `json:"item_below,omitzero"`

	// UnitsFrom, included, and UnitsBelow, not included, bound the items of the
	// whole order. 0 is no bound here and below.
	UnitsFrom  int64 `json:"units_from,omitzero"`
	UnitsBelow int64 `json:"units_below,omitzero"`

	// PaymentFrom, 1 for the first, and PaymentBelow bound the number of the
	// customer's payment.
	PaymentFrom  int `json:"payment_from,omitzero"`
	PaymentBelow int `json:"payment_below,omitzero"`

	// MonthFrom and MonthBelow bound the full months since the customer's first
	// payment, 0 in the first.
	MonthFrom  int `json:"month_from,omitzero"`
	MonthBelow int `json:"month_below,omitzero"`

	// Days are the days of the order.
	Days endorse.Period `json:"days,omitzero"`

	// Not turns the condition round: it then holds where something is known not
	// to fit. Where that turns on what is not said, or on the base of an item of
	// no items, it holds in neither form, and the line goes on to the next rule.
	Not bool `json:"not,omitzero"`
}

// During pays what happens on the days of a period; the rest earns nothing.
type During struct {
	// Days are first and last day, both included; Of is what earns on them.
	Days endorse.Period `json:"days"`
	Of   Node           `json:"of"`
}

// Recurring pays the payments of a customer until a limit. A payment earns
// while both limits that are given hold.
type Recurring struct {
	// Months is how many months from the customer's first payment earn: from
	// that day, included, to the day so many months later, not included; where
	// that month is shorter, its last day.
	Months int `json:"months,omitzero"`

	// Payments is how many payments earn, the first included. 0 is no limit, in
	// Months too. Of is what they earn by.
	Payments int  `json:"payments,omitzero"`
	Of       Node `json:"of"`
}

func (Tiers) kind() string     { return "tiers" }
func (Rules) kind() string     { return "rules" }
func (During) kind() string    { return "during" }
func (Recurring) kind() string { return "recurring" }
