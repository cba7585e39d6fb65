package pay

import "github.com/endorse-go/endorse"

// Sum pays all its parts.
type Sum struct {
	Of []Node `json:"of"` // the parts, one or more
}

// Greatest pays the part that comes to most.
type Greatest struct {
	// Of are the parts that are compared, one or more.
	Of []Node `json:"of"`

	// Per says where the parts are compared: [PerLine], [PerOrder], or
	// [PerParty] over a span. It must be said. Per party the first part is paid
	// as it accrues, and the end of the span adds what another comes to beyond
	// it.
	Per Per `json:"per"`

	// Over is the span, for PerParty.
	Over Span `json:"over,omitzero"`
}

// Least pays the part that comes to least.
type Least struct {
	// Of, Per and Over are as in [Greatest]; per party the end of the span takes
	// back what the first part is above the least.
	Of   []Node `json:"of"`
	Per  Per    `json:"per"`
	Over Span   `json:"over,omitzero"`
}

// Adjusted is Of times a rate: 120 % raises what an order earns by a fifth, 50 %
// halves it. What it adjusts is decided by the order alone.
type Adjusted struct {
	// Rate is what Of is multiplied by, zero or above; a factor may be above 1 in
	// every plan.
	Rate endorse.Rate `json:"rate"`
	Of   Node         `json:"of"`
}

// Floored lifts what an order earns to a least amount. It holds only while the
// base is above zero, so that what is refunded whole earns nothing. A least
// amount for a span is [Guaranteed].
type Floored struct {
	// Amount is the floor, zero or above.
	Amount endorse.Money `json:"amount"`

	// Per is [PerItem], [PerLine] or [PerOrder]. It must be said. Of is what is
	// lifted.
	Per Per  `json:"per"`
	Of  Node `json:"of"`
}

// Capped is Of, at most Amount. What is trimmed stays visible on the line.
type Capped struct {
	// Amount is the cap, zero or above.
	Amount endorse.Money `json:"amount"`

	// Per is [PerItem], [PerLine], [PerOrder], [PerCustomer] or [PerParty]. It
	// must be said. In the last two the cap trims in the order of time and id.
	Per Per `json:"per"`

	// Over is the span in which PerCustomer and PerParty add up. Lifetime, the
	// zero value, is the budget of the whole deal.
	Over Span `json:"over,omitzero"`

	// Room says whether a refund ([Program.Return]) gives back room under the cap
	// ([Released], the zero value) or leaves it used. Credits always give room. Of
	// is what is capped.
	Room Room `json:"room,omitzero"`
	Of   Node `json:"of"`
}

// Limited is Of for at most so many orders, in the order of time and id.
type Limited struct {
	Orders int64 `json:"orders"` // how many, above zero; the first so many earn

	// Per is [PerCustomer] or [PerParty]. It must be said.
	Per Per `json:"per"`

	// Over is the span in which orders are counted, Of what they earn by.
	Over Span `json:"over,omitzero"`
	Of   Node `json:"of"`
}

// Guaranteed adds what Of lacks to a minimum, at the end of each span. A minimum
// of zero forgives a span that earned below zero: no negative carry-over.
type Guaranteed struct {
	// Amount is the guarantee for one span, zero or above.
	Amount endorse.Money `json:"amount"`

	// Over is the span.
	Over Span `json:"over,omitzero"`

	// Cumulative compares the guarantees of all spans so far with everything
	// earned so far, instead of each span alone. What was added is never taken
	// back.
	Cumulative bool `json:"cumulative,omitzero"`

	// ProRata cuts the guarantee of a span that the settlement covers in part,
	// by days.
	ProRata bool `json:"pro_rata,omitzero"`

	// Recoverable takes what was added back from what later spans earn beyond
	// their guarantee: a recoverable draw. What the last span leaves owed is
	// nobody's. It goes with a span, and not with Cumulative. Of is what is lifted.
	Recoverable bool `json:"recoverable,omitzero"`
	Of          Node `json:"of"`
}

// Recouped withholds from Of what was paid in advance. Stand it around a
// guarantee, not inside: otherwise the guarantee pays the advance back.
type Recouped struct {
	// Advance is what was paid first, zero or above.
	Advance endorse.Money `json:"advance"`

	// Rate is the share of the earnings that is withheld, from 0 to 1; zero
	// would withhold nothing and is refused.
	Rate endorse.Rate `json:"rate"`

	// Over is the span at whose end is withheld.
	Over Span `json:"over,omitzero"`

	// Negative says what a span with earnings below zero does: [Carried], the
	// zero value, takes them off the earnings of the next; [Reopened] gives back
	// Rate of them from what was recouped, up to all of it. Of is what earns.
	Negative Negative `json:"negative,omitzero"`
	Of       Node     `json:"of"`
}

func (Sum) kind() string        { return "sum" }
func (Greatest) kind() string   { return "greatest" }
func (Least) kind() string      { return "least" }
func (Adjusted) kind() string   { return "adjusted" }
func (Floored) kind() string    { return "floored" }
func (Capped) kind() string     { return "capped" }
func (Limited) kind() string    { return "limited" }
func (Guaranteed) kind() string { return "guaranteed" }
func (Recouped) kind() string   { return "recouped" }
