package roi

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Customer is what one customer leaves over time, for a lifetime value with a
// horizon and a discount. A period is of whatever length the caller means, the
// same for all fields.
type Customer struct {
	// Contribution is the margin that a customer leaves in a period in which
	// they buy: order value × orders × margin.
	Contribution endorse.Money `json:"contribution"`

	// Retention is the share of customers that stay from one period to the next,
	// 0 to 1. All are there in the first.
	Retention endorse.Rate `json:"retention"`

	// Discount is what a period's wait takes off, such as 0.1 a year; 0 is none.
	Discount endorse.Rate `json:"discount"`

	// Periods is the horizon, 1 to 1,200: what comes later does not count.
	Periods int `json:"periods"`

	// Paid says when in a period the contribution comes.
	Paid Timing `json:"paid"`
}

// Timing says when in a period money comes. The zero value is the stricter one.
type Timing uint8

// The timings.
const (
	AtEnd   Timing = iota // the first period is discounted too
	AtStart               // the first period is not discounted
)

// ErrHorizon is a horizon outside 1 to 1,200 periods.
var ErrHorizon = errors.New("horizon is not 1 to 1,200 periods")

// ErrNotPaidBack is a cost that has not come back by the horizon.
var ErrNotPaidBack = errors.New("not paid back within the horizon")

// UnmarshalJSON reads an object with the members of Customer; another member is
// an [*endorse.ParseError]. null leaves c alone.
func (c *Customer) UnmarshalJSON(b []byte) error {
	type plain Customer
	return strict.Whole("customer", b, (*plain)(c))
}

// String is "end" or "start".
func (t Timing) String() string {
	if t == AtStart {
		return "start"
	}
	return "end"
}

// MarshalText writes the text form.
func (t Timing) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (t *Timing) UnmarshalText(b []byte) error {
	for _, known := range []Timing{AtEnd, AtStart} {
		if known.String() == string(b) {
			*t = known
			return nil
		}
	}
	return &endorse.ParseError{What: "timing", Input: string(b), Why: "neither end nor start"}
}

// Validate reports the first fault.
func (c Customer) Validate() error {
	if err := said("contribution", c.Contribution); err != nil {
		return err
	}
	switch {
	case c.Retention.Sign() < 0 || c.Retention.Cmp(unity) > 0:
		return fmt.Errorf("retention of %v: not 0 to 1", c.Retention)
	case c.Discount.Sign() < 0:
		return fmt.Errorf("discount of %v: %w", c.Discount, ErrNegative)
	case c.Periods < 1 || c.Periods > 1200:
		return ErrHorizon
	}
	return nil
}

// LTV is the sum, over the periods up to the horizon, of contribution ×
// retention^k / (1 + discount)^k, k counting from 0 at [AtStart] and, for the
// discount, from 1 at [AtEnd]. The factor on the contribution is rounded once, to
// 12 places, half even. Retention and discount have 12 places at most; more are
// rounded so before.
func (c Customer) LTV() (endorse.Money, error) {
	if err := c.Validate(); err != nil {
		return endorse.Money{}, err
	}
	var sum annuity
	for range c.Periods {
		sum = c.next(sum)
	}
	factor, err := sum.over.Over(sum.under)
	if err != nil {
		return endorse.Money{}, err
	}
	return c.Contribution.Times(factor), nil
}

// Payback is after how many whole periods the discounted contributions cover the
// cost: the least number that does, exactly; 0 for a cost of zero. A contribution
// of zero or below is [ErrNoContribution], a cost not covered by the horizon
// [ErrNotPaidBack]. Without retention and discount it is [PaybackPeriod],
// rounded up.
func (c Customer) Payback(cost endorse.Money) (int, error) {
	if err := c.Validate(); err != nil {
		return 0, err
	}
	if err := notNegative("cost", cost); err != nil {
		return 0, err
	}
	if c.Contribution.Sign() <= 0 {
		return 0, ErrNoContribution
	}
	if _, err := c.Contribution.Cmp(cost); err != nil || cost.IsZero() {
		return 0, err
	}
	var sum annuity
	for k := range c.Periods {
		sum = c.next(sum)
		if back, err := c.Contribution.Times(sum.over).Cmp(cost.Times(sum.under)); err != nil || back >= 0 {
			return k + 1, err
		}
	}
	return 0, ErrNotPaidBack
}

// annuity is the factor after some periods, over / under, and the share of
// customers of the next.
type annuity struct {
	over, under, staying endorse.Rate
	begun                bool
}

// next adds a period: the share that is still there, over (1 + discount) to the
// number of periods waited.
func (c Customer) next(a annuity) annuity {
	wait := unity.Add(c.Discount.Round(12, endorse.HalfEven))
	stay := c.Retention.Round(12, endorse.HalfEven)
	switch {
	case !a.begun && c.Paid == AtStart:
		return annuity{unity, unity, stay, true}
	case !a.begun:
		return annuity{unity, wait, stay, true}
	}
	return annuity{a.over.Times(wait).Add(a.staying), a.under.Times(wait), a.staying.Times(stay), true}
}
