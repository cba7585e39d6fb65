package roi

import (
	"fmt"
	"math"

	"github.com/endorse-go/endorse"
)

// BreakEvenOrders is the least number of whole orders whose margin covers the
// cost: cost / (price × margin), rounded up, exactly. Price is the mean value of
// an order, net of discounts. A cost of zero needs none. A price of zero is
// [ErrNoPrice], a margin of zero or below [ErrNoMargin], and more orders than
// 9,223,372,036,854,775,807 are [endorse.ErrTooLong].
func BreakEvenOrders(cost, price endorse.Money, margin endorse.Rate) (endorse.Count, error) {
	if err := notNegative("cost", cost); err != nil {
		return endorse.Count{}, err
	}
	if err := positive("price", price, ErrNoPrice); err != nil {
		return endorse.Count{}, err
	}
	if err := marginPositive(margin); err != nil {
		return endorse.Count{}, err
	}
	return ceilOver(cost, price.Times(margin))
}

// ceilOver is the least n with n × one >= cost, for a cost not below zero and
// one above it. The quotient has 12 places: one just above a whole number may
// have become it, and then one more is needed. The product decides.
func ceilOver(cost, one endorse.Money) (endorse.Count, error) {
	r, err := cost.Over(one)
	if err != nil {
		return endorse.Count{}, err
	}
	n := r.Round(0, endorse.Ceiling)
	if c, _ := one.Times(n).Cmp(cost); c < 0 { // both of one currency
		n = n.Add(unity)
	}
	if n.Cmp(endorse.RateOfInt(math.MaxInt64)) > 0 {
		return endorse.Count{}, endorse.ErrTooLong
	}
	return endorse.NewCount(n.Decimal().IntPart())
}

// BreakEvenROAS is 1 / margin, to 12 places, half even: the [ROAS] at which a
// campaign neither earns nor loses. A margin of zero or below is [ErrNoMargin].
func BreakEvenROAS(margin endorse.Rate) (endorse.Rate, error) {
	if err := marginPositive(margin); err != nil {
		return endorse.Rate{}, err
	}
	return endorse.RateOfInt(1).Over(margin)
}

// TargetROAS is 1 / (margin - profit), to 12 places, half even: the [ROAS] that
// leaves profit, a share of revenue, after goods and campaign. A margin not
// above the profit is [ErrMarginWithinTarget].
func TargetROAS(margin, profit endorse.Rate) (endorse.Rate, error) {
	if err := marginPositive(margin); err != nil {
		return endorse.Rate{}, err
	}
	if profit.Sign() < 0 {
		return endorse.Rate{}, fmt.Errorf("target profit of %v: %w", profit, ErrNegative)
	}
	left := margin.Sub(profit)
	if left.Sign() <= 0 {
		return endorse.Rate{}, ErrMarginWithinTarget
	}
	return endorse.RateOfInt(1).Over(left)
}

// PaybackPeriod is cost / contribution, to 12 places, half even: after how many
// periods, of whatever length the contribution is for, the cost has come back.
// A contribution of zero or below is [ErrNoContribution].
func PaybackPeriod(cost, contribution endorse.Money) (endorse.Rate, error) {
	if err := notNegative("cost", cost); err != nil {
		return endorse.Rate{}, err
	}
	if err := said("contribution", contribution); err != nil {
		return endorse.Rate{}, err
	}
	if contribution.Sign() <= 0 {
		return endorse.Rate{}, ErrNoContribution
	}
	return cost.Over(contribution)
}
