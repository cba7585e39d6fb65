package pay

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
)

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

	// Amount is what the line comes to, in whole minor units; below zero it takes
	// back. Only a part may have more digits, with what rounding makes of them as
	// another part.
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
	Share              // a share of the base
	FlatAmount         // a flat amount
	FixedFee           // a fixed fee
	CountPrice         // a price for what was counted
	Milestones         // a bonus
	Excluded           // nothing, because a rule excludes the line or none holds
	OutOfWindow        // nothing, because of the day, the months or the number of payments
	NothingSold        // nothing, because there is no base and no item, or orders earn nothing by the plan
	Adjustment         // what a factor changed
	FloorAdded         // added by a floor
	CapTrimmed         // trimmed by a cap
	LimitTrimmed       // nothing, because so many orders have earned
	CapReleased        // room under a cap that a refund gave back
	GuaranteeMade      // added by a guarantee
	AdvanceHeld        // withheld for an advance
	Rerated            // the span's tier against what was paid so far
	Compared           // a part that was greater or less by the end of the span
	RoundedOff         // the difference that rounding made

	GuaranteeRecovered // taken back of what a guarantee added before
)

var kindNames = []string{
	"", "settlement", "order", "line", "share", "flat", "fixed", "counts", "bonus", "excluded", "out-of-window",
	"nothing-sold", "adjustment", "floor", "cap", "limit", "cap-released", "guarantee", "advance", "re-rated", "compared", "rounding",
	"guarantee-recovered",
}

// ErrParts is a line whose parts do not add up to it.
var ErrParts = errors.New("parts do not add up")

// Check reports [ErrParts], with the node, for the first line whose parts do not
// add up to it. Lines of this package always do; it is for those that came from
// elsewhere.
func (l Line) Check() error {
	if len(l.Parts) == 0 {
		return nil
	}
	var sum endorse.Money
	for _, p := range l.Parts {
		if err := p.Check(); err != nil {
			return err
		}
		var err error
		if sum, err = sum.Add(p.Amount); err != nil {
			return fmt.Errorf("%s: %w", l.Node, err)
		}
	}
	if c, err := sum.Cmp(l.Amount); err != nil || c != 0 {
		return fmt.Errorf("%s: %w: %v of %v", l.Node, ErrParts, sum, l.Amount)
	}
	return nil
}
