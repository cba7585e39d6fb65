package pay

import "github.com/endorse-go/endorse"

// Line is an amount and what it rests on. Parts add up to it, down to the
// leaves.
type Line struct {
	// Plan and Version are those of the plan.
	Plan    string `json:"plan"`
	Version int    `json:"version"`

	// Kind says what the line is for.
	Kind Kind `json:"kind"`

	// Node is the path of the node that decided, such as "pay.of[1].else".
	Node string `json:"node,omitempty"`

	// Rule is the name of the rule that won, if a rule did.
	Rule string `json:"rule,omitempty"`

	// Order and OrderLine, from 1, say which order line it rests on; Days which
	// days, for what a span earns.
	Order     string         `json:"order,omitempty"`
	OrderLine int            `json:"order_line,omitzero"`
	Days      endorse.Period `json:"days,omitzero"`

	// Base, Rate and Number are what was calculated with: an amount of sales,
	// the share of it, a number of items or views. What was not used is zero.
	Base   endorse.Money `json:"base"`
	Rate   endorse.Rate  `json:"rate,omitzero"`
	Number int64         `json:"number,omitzero"`

	Amount endorse.Money `json:"amount"`

	// Parts are what the amount consists of. What a bound trimmed or added is
	// a part of its own.
	Parts []Line `json:"parts,omitempty"`
}

// Kind says what a line is for. The zero value is not said.
type Kind uint8

const (
	KindNotSaid   Kind = iota
	Settlement         // everything of an activity
	OrderEarned        // an order
	LineEarned         // an order line
	SpanEarned         // what the end of a span earns or takes
	Share              // a share of the base
	FlatAmount         // a flat amount
	FixedFee           // a fixed fee
	CountPrice         // a price for what was counted
	Milestones         // a bonus
	Excluded           // nothing, because a rule excludes the line or none holds
	OutOfWindow        // nothing, because of the day, the months or the number of payments
	NothingSold        // nothing, because there is no base and no item
	FloorAdded         // added by a floor
	CapTrimmed         // trimmed by a cap
	LimitTrimmed       // nothing, because so many orders have earned
	CapReleased        // room under a cap that a refund gave back
	GuaranteeMade      // added by a guarantee
	AdvanceHeld        // withheld for an advance
	Rerated            // the span's tier against what was paid so far
	Compared           // a part that was greater or less by the end of the span
	RoundedOff         // the difference that rounding made
)
