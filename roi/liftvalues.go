package roi

import (
	"math"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// UnmarshalJSON reads an object with the members of Lift; another member is an
// [*endorse.ParseError]. null leaves l alone.
func (l *Lift) UnmarshalJSON(b []byte) error {
	type plain Lift
	return strict.Whole("lift", b, (*plain)(l))
}

// Relative is [LiftRelative] with its interval by [MethodMover]. If nobody in
// the control group converted, it is [ErrNoControlConversions].
func (l Lift) Relative() (Estimate, error) {
	value, err := LiftRelative(l.Treated, l.Control)
	if err != nil {
		return Estimate{}, err
	}
	p, err := pairOf(l.Treated, l.Control)
	if err != nil {
		return Estimate{}, err
	}
	level := l.Absolute.Interval.Level
	if err := checkLevel("confidence level", level); err != nil {
		return Estimate{}, err
	}
	low, high := moverRatio(p.shares(level))
	interval, err := intervalOf(low-1, high-1, level, MethodMover)
	return Estimate{value, interval}, err
}

// moverRatio is the interval of a / b (Donner and Zou 2012), for a b above zero.
func moverRatio(a, b proportion) (low, high float64) {
	product := float64(a.p * b.p)
	square := float64(product * product)
	smallA, largeB := a.low*(float64(2*a.p)-a.low), b.high*(float64(2*b.p)-b.high)
	largeA, smallB := a.high*(float64(2*a.p)-a.high), b.low*(float64(2*b.p)-b.low)
	low = smallA / (product + math.Sqrt(max(square-float64(smallA*largeB), 0)))
	if a.p == 0 {
		low = 0
	}
	return low, (product + math.Sqrt(max(square-float64(largeA*smallB), 0))) / smallB
}

// Incremental is [IncrementalConversions] with the interval of the absolute
// lift, times the people of the treated group.
func (l Lift) Incremental() (Estimate, error) {
	value, err := IncrementalConversions(l.Treated, l.Control)
	if err != nil {
		return Estimate{}, err
	}
	people, _ := l.Treated.People.Rate()
	e := l.Absolute.Times(people)
	e.Value = value
	return e, nil
}

// Revenue is what the incremental conversions brought at that mean value of an
// order: the likely one, and the ends of the interval. How far order values
// scatter is not in it, so it is rather too narrow.
func (l Lift) Revenue(orderValue endorse.Money) (MoneyRange, error) {
	if err := notNegative("order value", orderValue); err != nil {
		return MoneyRange{}, err
	}
	e, err := l.Incremental()
	if err != nil {
		return MoneyRange{}, err
	}
	return MoneyRange{orderValue.Times(e.Interval.Low), orderValue.Times(e.Value), orderValue.Times(e.Interval.High)}, nil
}

// IROAS is [Lift.Revenue] by cost, to 12 places, half even, with the interval.
// No cost is [ErrNoCost].
func (l Lift) IROAS(orderValue, cost endorse.Money) (Estimate, error) {
	revenue, err := l.Revenue(orderValue)
	if err != nil {
		return Estimate{}, err
	}
	r, err := revenue.OverCost(cost)
	if err != nil {
		return Estimate{}, err
	}
	interval := endorse.Interval{Low: r.Low, High: r.High, Level: l.Absolute.Interval.Level, Method: l.Absolute.Interval.Method}
	return Estimate{r.Likely, interval}, nil
}

// Profit is [Lift.Revenue] × margin - cost, exact. A margin above 1 is
// [ErrMarginAboveOne].
func (l Lift) Profit(orderValue endorse.Money, margin endorse.Rate, cost endorse.Money) (MoneyRange, error) {
	revenue, err := l.Revenue(orderValue)
	if err != nil {
		return MoneyRange{}, err
	}
	return revenue.Profit(margin, cost)
}
