package pay

// Per says on what a node works. The zero value is not said.
type Per uint8

const (
	PerNotSaid  Per = iota
	PerItem         // one piece: quantity times
	PerProduct      // one distinct product of an order
	PerLine         // one line of an order
	PerOrder        // one order, spread over its lines by base
	PerCustomer     // one customer over a span
	PerParty        // the party that is paid, over a span
)

var perNames = []string{"", "item", "product", "line", "order", "customer", "party"}

// Span is a stretch of the calendar in which a total, cap or guarantee is
// counted and after which it begins again. Spans follow the civil days of the
// activity: weeks begin on Monday, quarters in January, April, July and October.
// The zero value is the whole life of the deal.
type Span uint8

const (
	Lifetime Span = iota // all days of the deal
	Day                  // a civil day
	Week                 // Monday to Sunday
	Month                // a month of the calendar
	Quarter              // three months from January, April, July or October
	Year                 // a year of the calendar
)

var spanNames = []string{"lifetime", "day", "week", "month", "quarter", "year"}

// Reading is one of the five meanings of "tiered". With 5 % from 0, 8 % from
// 1000 and 12 % from 3000, orders of 700, 600, 1900 and 400 earn 282, 265, 359,
// 432 and 237 in the order of the constants. The zero value is not said.
type Reading uint8

const (
	ReadingNotSaid Reading = iota

	// Marginal pays each unit at the rate of the band it falls in; an order may
	// be split. Also called graduated. How orders are cut changes nothing.
	Marginal

	// RateBefore pays the whole order at the rate that was reached before it.
	RateBefore

	// RateAfter pays the whole order at the rate that is reached with it.
	RateAfter

	// Retroactive pays everything of the span at the rate that the span's total
	// reaches. Also called volume. An order is paid at the rate reached with it,
	// and the end of the span re-rates.
	Retroactive

	// Slab pays each order at the band of its own size; nothing adds up.
	Slab
)

var readingNames = []string{"", "marginal", "rate-before", "rate-after", "retroactive", "slab"}

// Measure is what is held against thresholds. The zero value is not said.
//
// Earnings are what orders were paid and what the ends of spans add to it: tiers
// re-rated, fees, counts and bonuses, the part of a comparison that counts; that has no
// stage, and counts from any. Bounds over spans come after. A bonus by earnings is no
// part of them, nor what a comparison makes of one.
type Measure uint8

const (
	MeasureNotSaid Measure = iota
	ByRevenue              // the base of orders
	ByOrders               // the number of orders that hold an item
	ByUnits                // the number of items
	ByEarnings             // what the party has earned by the whole plan, before bounds over spans
	ByCounts               // what a platform counts, or new customers
)

var measureNames = []string{"", "revenue", "orders", "units", "earnings", "counts"}

// Stage is how far an order has come. The zero value is tracked: it happened.
type Stage uint8

const (
	Tracked  Stage = iota // it happened
	Approved              // it was found to be right
	Locked                // it can no longer go back
	Paid                  // it was paid out
)

var stageNames = []string{"tracked", "approved", "locked", "paid"}

// Edge says what happens exactly at a threshold.
type Edge uint8

const (
	Reached  Edge = iota // a total at the threshold has it
	Exceeded             // only a total above the threshold has it
)

var edgeNames = []string{"reached", "exceeded"}

// Lots says what a lot begun earns.
type Lots uint8

const (
	PartLots    Lots = iota // its part of the price
	FullLots                // nothing
	StartedLots             // the whole price
)

var lotsNames = []string{"part", "full", "started"}

// Standing is which span's total decides the band.
type Standing uint8

const (
	Current  Standing = iota // that of the span that the order is in
	Previous                 // that of the span before it
)

var standingNames = []string{"current", "previous"}

// Lines says which order lines count towards a total.
type Lines uint8

const (
	Reaching Lines = iota // lines that reach the node
	AllLines              // all lines of the party
)

var linesNames = []string{"reaching", "all"}

// Returns says what a refund does to a total.
type Returns uint8

const (
	Counted Returns = iota // it comes off
	Kept                   // it leaves the total as it was
)

var returnsNames = []string{"counted", "kept"}

// Stack says which of several milestones passed pay.
type Stack uint8

const (
	Each        Stack = iota // each of them
	HighestOnly              // the highest alone
)

var stackNames = []string{"each", "highest"}

// Room says what a refund does to a cap over a span.
type Room uint8

const (
	Released Room = iota // the room comes back, what was trimmed before moves up
	Used                 // the room stays used
)

var roomNames = []string{"released", "used"}

// Negative says what earnings below zero do to an advance.
type Negative uint8

const (
	Carried  Negative = iota // they come off the earnings of the next span
	Reopened                 // what was recouped is given back
)

var negativeNames = []string{"carried", "reopened"}

// CustomerStatus is whether a customer has bought before. The zero value is not
// said; a rule that asks for it then holds for neither, be it turned round or not.
type CustomerStatus uint8

const (
	CustomerNotSaid   CustomerStatus = iota
	NewCustomer                      // it is the first purchase
	ReturningCustomer                // there was one before
)

var customerNames = []string{"", "new", "returning"}

// Level is where amounts are rounded.
type Level uint8

const (
	RoundLine   Level = iota // each order line, the default
	RoundOrder               // each order, spread over its lines with nothing lost
	RoundPeriod              // the running total of each month, so that lines add up to the rounded total
)

var levelNames = []string{"line", "order", "period"}
