package pay

import "github.com/endorse-go/endorse"

// Node is a part of a plan that says how something is earned. The set is
// closed: a node earns ([Fixed], [Flat], [ShareOfSales], [PerCount],
// [CountTiers], [Bonus]), chooses ([Rules], [Tiers], [During], [Recurring]),
// combines ([Sum], [Greatest], [Least], [Adjusted]) or bounds ([Floored], [Capped],
// [Limited], [Guaranteed], [Recouped]). Nodes are values; a plan must not be
// changed while it is used.
type Node interface {
	// kind is the node's name in JSON.
	kind() string
}

// Fixed is a fee that no sale decides: a fee for the deal, a retainer by the
// month, a slotting fee.
type Fixed struct {
	// Amount is the fee, zero or above.
	Amount endorse.Money `json:"amount"`

	// Every is the span that each earns the fee once, at its end. Lifetime,
	// the zero value, earns it once, when the first span of the plan ends or
	// the tally is closed.
	Every Span `json:"every,omitzero"`

	// ProRata cuts the fee of a span that the settlement covers in part, by
	// days.
	ProRata bool `json:"pro_rata,omitzero"`
}

// Flat is an amount of money for each order, item or distinct product,
// whatever it costs. An order earns it if it has a quantity, even at a price
// of zero.
type Flat struct {
	// Amount is what each earns, zero or above.
	Amount endorse.Money `json:"amount"`

	// Per says what earns the amount once: [PerOrder], [PerItem], [PerProduct]
	// or [PerLine]. It must be said.
	Per Per `json:"per"`
}

// ShareOfSales is a percentage of the base, which is what is left of a price
// after everything that the programme takes out of it (tax, shipping,
// discount).
type ShareOfSales struct {
	// Rate is from 0 to 1 (100 %) unless [Plan].RatesAboveOne.
	Rate endorse.Rate `json:"rate"`
}

// PerCount is a price for what a platform counts: clicks (CPC), leads (CPL),
// views (CPV), engagements (CPE), a thousand impressions (CPM). It rests on the
// total counted in the span, so that parts reported day by day add up to the
// whole. [CPM], [CPC], [CPL], [CPV] and [CPE] make the common ones.
type PerCount struct {
	// Counts names what is counted; several add up (likes and comments).
	Counts []endorse.CountName `json:"counts"`

	// Price is of one lot. It may be below a minor unit: EUR 0.0035 a view.
	Price endorse.Money `json:"price"`

	// Lot is how many make a lot, 1000 for CPM. Zero is 1.
	Lot int64 `json:"lot,omitzero"`

	// Lots says what a lot begun earns: a part of the price by default.
	Lots Lots `json:"lots,omitzero"`

	// Above is the number that earns nothing; what is counted beyond it does.
	Above int64 `json:"above,omitzero"`

	// UpTo is the number beyond which nothing is earned. Zero is no end.
	UpTo int64 `json:"up_to,omitzero"`

	// Over is the span in which Above, UpTo and begun lots are counted.
	Over Span `json:"over,omitzero"`
}

// CountTiers is a price by bands of what a platform counts: the first 100,000
// views at one price for a thousand, those beyond at another.
type CountTiers struct {
	Counts []endorse.CountName `json:"counts"` // what is counted; several add up

	// Reading is [Marginal] (each band's number at its own price) or
	// [Retroactive] (all at the price of the band that the total reaches).
	Reading Reading `json:"reading"`

	// Lot is how many make a lot, zero is 1. Begun lots earn their part.
	Lot int64 `json:"lot,omitzero"`

	// Over is the span in which the total is counted.
	Over Span `json:"over,omitzero"`

	// Edge says whether a total at From is in the band ([Reached], the zero
	// value) or below it ([Exceeded]). It goes with Retroactive: read marginal,
	// the first 1000 are those below From 1000, whichever the edge.
	Edge Edge `json:"edge,omitzero"`

	// Bands are in ascending order, the first from 0, the last open.
	Bands []CountBand `json:"bands"`
}

// CountBand is one band of [CountTiers]: from From up to the next band's.
type CountBand struct {
	From  int64         `json:"from"`  // number that begins it, 0 for the first
	Price endorse.Money `json:"price"` // of one lot, zero or above
}

// Bonus is money for reaching a number or an amount in a span. It is earned
// once in each span, when the span ends.
type Bonus struct {
	// By says what is measured; [ByCounts] measures Counts.
	By Measure `json:"by"`

	// Counts names what [ByCounts] adds up.
	Counts []endorse.CountName `json:"counts,omitempty"`

	// Counting is the least stage of the orders that count.
	Counting Stage `json:"counting,omitzero"`

	// Over is the span in which it is measured.
	Over Span `json:"over,omitzero"`

	// Edge says whether a threshold is reached or must be exceeded.
	Edge Edge `json:"edge,omitzero"`

	// At are the milestones, in ascending order.
	At []Milestone `json:"at"`

	// Stack says whether each milestone passed pays ([Each], the zero value)
	// or only the highest.
	Stack Stack `json:"stack,omitzero"`

	// Returns says whether refunds come off the measure ([Counted], the zero
	// value), which can take a bonus back, or leave it as it was.
	Returns Returns `json:"returns,omitzero"`

	// Further pays for steps beyond the last milestone.
	Further Further `json:"further,omitzero"`
}

// Milestone is a threshold and what passing it pays.
type Milestone struct {
	From       int64         `json:"from,omitzero"`        // threshold where orders, units or counts are measured, above zero
	FromAmount endorse.Money `json:"from_amount,omitzero"` // threshold where money is
	Amount     endorse.Money `json:"amount"`               // what passing it pays, zero or above
}

// Further is an amount for each full step beyond the last milestone: 20.00 for
// each further 5, at most up to 25 in all. The zero value is no further steps.
type Further struct {
	// Every is the step where things are counted, EveryAmount where money is.
	Every       int64         `json:"every,omitzero"`
	EveryAmount endorse.Money `json:"every_amount,omitzero"`

	// Amount is what each step pays.
	Amount endorse.Money `json:"amount"`

	// UpTo, where things are counted, and UpToAmount, where money is, are the
	// measure beyond which no step pays; zero is no end.
	UpTo       int64         `json:"up_to,omitzero"`
	UpToAmount endorse.Money `json:"up_to_amount,omitzero"`
}

func (Fixed) kind() string        { return "fixed" }
func (Flat) kind() string         { return "flat" }
func (ShareOfSales) kind() string { return "share-of-sales" }
func (PerCount) kind() string     { return "per-count" }
func (CountTiers) kind() string   { return "count-tiers" }
func (Bonus) kind() string        { return "bonus" }

// CPM is a price for a thousand impressions.
func CPM(price endorse.Money) PerCount { return perCount(price, 1000, endorse.CountImpressions) }

// CPC is a price for a click.
func CPC(price endorse.Money) PerCount { return perCount(price, 1, endorse.CountClicks) }

// CPL is a price for a lead.
func CPL(price endorse.Money) PerCount { return perCount(price, 1, endorse.CountLeads) }

// CPV is a price for a view.
func CPV(price endorse.Money) PerCount { return perCount(price, 1, endorse.CountViews) }

// CPE is a price for an engagement; which counts are one is never assumed.
func CPE(price endorse.Money, counts ...endorse.CountName) PerCount {
	return perCount(price, 1, counts...)
}

func perCount(price endorse.Money, lot int64, counts ...endorse.CountName) PerCount {
	return PerCount{Counts: counts, Price: price, Lot: lot}
}
