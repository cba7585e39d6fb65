package roi

import (
	"fmt"

	"github.com/endorse-go/endorse"
)

// LTVOnRevenue is order value × orders a year × years, exact: all that a
// customer will pay. Held against a cost it flatters; see [LTVOnMargin]. It
// counts no discount for later years.
func LTVOnRevenue(orderValue endorse.Money, ordersPerYear, years endorse.Rate) (endorse.Money, error) {
	if err := notNegative("order value", orderValue); err != nil {
		return endorse.Money{}, err
	}
	if ordersPerYear.Sign() < 0 {
		return endorse.Money{}, fmt.Errorf("orders a year of %v: %w", ordersPerYear, ErrNegative)
	}
	if years.Sign() < 0 {
		return endorse.Money{}, fmt.Errorf("years of %v: %w", years, ErrNegative)
	}
	return orderValue.Times(ordersPerYear).Times(years), nil
}

// LTVOnMargin is order value × orders a year × years × margin, exact: what a
// customer will leave after the goods. A margin above 1 is [ErrMarginAboveOne].
func LTVOnMargin(orderValue endorse.Money, ordersPerYear, years, margin endorse.Rate) (endorse.Money, error) {
	if err := marginInRange(margin); err != nil {
		return endorse.Money{}, err
	}
	ltv, err := LTVOnRevenue(orderValue, ordersPerYear, years)
	if err != nil {
		return endorse.Money{}, err
	}
	return ltv.Times(margin), nil
}

// LTVToCAC is lifetime value / acquisition cost, to 12 places, half even; 3 is
// the usual bar, for a lifetime value on margin. A CAC of zero is [ErrNoCAC].
func LTVToCAC(ltv, cac endorse.Money) (endorse.Rate, error) {
	if err := said("lifetime value", ltv); err != nil {
		return endorse.Rate{}, err
	}
	if err := positive("CAC", cac, ErrNoCAC); err != nil {
		return endorse.Rate{}, err
	}
	return ltv.Over(cac)
}

// LTVForRatio is CAC × ratio, exact: the lifetime value that a wanted
// [LTVToCAC] takes.
func LTVForRatio(cac endorse.Money, ratio endorse.Rate) (endorse.Money, error) {
	if err := notNegative("CAC", cac); err != nil {
		return endorse.Money{}, err
	}
	if ratio.Sign() < 0 {
		return endorse.Money{}, fmt.Errorf("ratio of %v: %w", ratio, ErrNegative)
	}
	return cac.Times(ratio), nil
}
