package roi

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
)

// Cases for which there is no number. Those over nothing wrap
// [endorse.ErrZeroBase].
var (
	ErrNoCost         = zero("no cost")
	ErrNoImpressions  = zero("no impressions")
	ErrNoReach        = zero("no reach")
	ErrNoViews        = zero("no views")
	ErrNoCompletions  = zero("no completed views")
	ErrNoEngagements  = zero("no engagements")
	ErrNoFollowers    = zero("no followers")
	ErrNoClicks       = zero("no clicks")
	ErrNoLeads        = zero("no leads")
	ErrNoConversions  = zero("no conversions")
	ErrNoNewCustomers = zero("no new customers")
	ErrNoBase         = zero("nothing to convert") // of a conversion rate
	ErrNoPrice        = zero("price of zero")
	ErrNoRevenue      = zero("no revenue")
	ErrNoCAC          = zero("customer acquisition cost of zero")

	// ErrNoGain is a number of followers that did not grow.
	ErrNoGain = errors.New("no followers gained")

	// ErrNoMargin is a margin of zero or below: no number of orders breaks
	// even.
	ErrNoMargin = errors.New("margin is not above zero")

	// ErrMarginAboveOne is a margin of more than the whole price, such as 40
	// where 40% was meant.
	ErrMarginAboveOne = errors.New("margin is above 1 (100%)")

	// ErrMarginWithinTarget is a margin that the wanted profit uses up.
	ErrMarginWithinTarget = errors.New("margin is not above the target profit")

	// ErrNoContribution is a contribution a period of zero or below: the cost
	// never comes back.
	ErrNoContribution = errors.New("contribution is not above zero")

	// ErrNegative is a cost, price, number a year or number of years below
	// zero.
	ErrNegative = errors.New("below zero")
)

func zero(what string) error { return fmt.Errorf("%s: %w", what, endorse.ErrZeroBase) }

// UnknownError is an amount in no currency, a count that no
// [endorse.CountName] names, a range or a factor, that is needed and not known. It wraps
// [endorse.ErrNotKnown].
type UnknownError struct {
	What string // what is not known: "cost", "revenue", "engagements"
}

// Error names what is not known.
func (e *UnknownError) Error() string { return e.What + " not known" }

// Unwrap is [endorse.ErrNotKnown].
func (e *UnknownError) Unwrap() error { return endorse.ErrNotKnown }

// said refuses the zero Money: an amount in no currency is not known, which is
// not an amount of zero.
func said(what string, m endorse.Money) error {
	if m.Currency() == 0 {
		return &UnknownError{what}
	}
	return nil
}

// notNegative refuses an amount that is not known or below zero.
func notNegative(what string, m endorse.Money) error {
	if err := said(what, m); err != nil {
		return err
	}
	if m.Sign() < 0 {
		return fmt.Errorf("%s of %v: %w", what, m, ErrNegative)
	}
	return nil
}

// positive is notNegative, with an error of its own for zero.
func positive(what string, m endorse.Money, none error) error {
	if err := notNegative(what, m); err != nil {
		return err
	}
	if m.IsZero() {
		return none
	}
	return nil
}

// marginInRange refuses what cannot be a share of revenue. A margin below zero
// is a sale at a loss.
func marginInRange(margin endorse.Rate) error {
	if margin.Cmp(endorse.RateOfInt(1)) > 0 {
		return ErrMarginAboveOne
	}
	return nil
}

// marginPositive refuses what no sale can earn a cost back with.
func marginPositive(margin endorse.Rate) error {
	if margin.Sign() <= 0 {
		return ErrNoMargin
	}
	return marginInRange(margin)
}
