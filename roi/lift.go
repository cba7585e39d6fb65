package roi

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// LiftAbsolute is the rate of the treated group less that of the control, in
// points (0.012 is 1.2 points), to 12 places, half even.
func LiftAbsolute(treated, control Group) (endorse.Rate, error) {
	p, err := pairOf(treated, control)
	if err != nil {
		return endorse.Rate{}, err
	}
	return over(p.gain(), p.nt.Times(p.nc), ErrNoPeople)
}

// LiftRelative is [LiftAbsolute] as a share of the control's rate, to 12 places,
// half even. If nobody in the control group converted, it is
// [ErrNoControlConversions].
func LiftRelative(treated, control Group) (endorse.Rate, error) {
	p, err := pairOf(treated, control)
	if err != nil {
		return endorse.Rate{}, err
	}
	return over(p.gain(), p.cc.Times(p.nt), ErrNoControlConversions)
}

// IncrementalConversions is how many more converted than would have at the
// control's rate: ct - nt × cc / nc, to 12 places, half even. It is below zero
// where the control did better.
func IncrementalConversions(treated, control Group) (endorse.Rate, error) {
	p, err := pairOf(treated, control)
	if err != nil {
		return endorse.Rate{}, err
	}
	return over(p.gain(), p.nc, ErrNoPeople)
}

// IncrementalShare is [IncrementalConversions] as a share of all conversions of
// the treated group: what is left of what attribution would count. If there are
// none, it is [ErrNoTreated].
func IncrementalShare(treated, control Group) (endorse.Rate, error) {
	p, err := pairOf(treated, control)
	if err != nil {
		return endorse.Rate{}, err
	}
	return over(p.gain(), p.ct.Times(p.nc), ErrNoTreated)
}

// HeadroomLift is [LiftAbsolute] as a share of those in the control group who
// did not convert, and so could have. If all did, it is [ErrNoHeadroom].
func HeadroomLift(treated, control Group) (endorse.Rate, error) {
	p, err := pairOf(treated, control)
	if err != nil {
		return endorse.Rate{}, err
	}
	return over(p.gain(), p.nc.Sub(p.cc).Times(p.nt), ErrNoHeadroom)
}

// CPAIncremental is the cost of an incremental conversion, to 12 places, half
// even. A lift of zero or below is [ErrNoLift].
func CPAIncremental(cost endorse.Money, treated, control Group) (endorse.Money, error) {
	more, err := IncrementalConversions(treated, control)
	if err != nil {
		return endorse.Money{}, err
	}
	return costPerLift(cost, more)
}

// CostPerLiftedUser is cost / (reach × absolute lift), to 12 places, half even:
// the lift of a survey carried over to all who were reached. A reach of zero is
// [ErrNoReach], a lift of zero or below [ErrNoLift].
func CostPerLiftedUser(cost endorse.Money, reach endorse.Count, absolute endorse.Rate) (endorse.Money, error) {
	n, known := reach.Rate()
	switch {
	case !known:
		return endorse.Money{}, unknown(endorse.CountReach)
	case n.IsZero():
		return endorse.Money{}, ErrNoReach
	}
	return costPerLift(cost, n.Times(absolute))
}

// costPerLift is the cost of one of so many.
func costPerLift(cost endorse.Money, more endorse.Rate) (endorse.Money, error) {
	if err := notNegative("cost", cost); err != nil {
		return endorse.Money{}, err
	}
	if more.Sign() <= 0 {
		return endorse.Money{}, ErrNoLift
	}
	one, err := endorse.ParseAmount("1", cost.Currency())
	if err != nil {
		return endorse.Money{}, err
	}
	each, err := cost.Over(one.Times(more))
	return one.Times(each), err
}

// Sales is what a group of people spent together.
type Sales struct {
	People  endorse.Count `json:"people"`  // all of the group, buyers or not; must be known
	Revenue endorse.Money `json:"revenue"` // net of discounts and refunds
}

// UnmarshalJSON reads an object of people and revenue; another member is an
// [*endorse.ParseError]. null leaves s alone.
func (s *Sales) UnmarshalJSON(b []byte) error {
	type plain Sales
	return strict.Whole("sales", b, (*plain)(s))
}

// IncrementalRevenue is what the treated group spent beyond what it would have
// at the control's spending a head: rt - nt × rc / nc, to 12 places, half even.
// It is below zero where the control spent more. Sums alone tell nothing of how
// sure it is; [Lift.Revenue] has an interval.
func IncrementalRevenue(treated, control Sales) (endorse.Money, error) {
	for _, s := range []Sales{treated, control} {
		n, known := s.People.Int64()
		switch {
		case !known:
			return endorse.Money{}, &UnknownError{"people of a group"}
		case n == 0:
			return endorse.Money{}, ErrNoPeople
		}
		if err := said("revenue", s.Revenue); err != nil {
			return endorse.Money{}, err
		}
	}
	nt, _ := treated.People.Int64()
	nc, _ := control.People.Int64()
	gain, err := treated.Revenue.TimesInt(nc).Sub(control.Revenue.TimesInt(nt))
	if err != nil {
		return endorse.Money{}, err
	}
	return gain.Per(control.People)
}

// IROAS is incremental revenue / cost, to 12 places, half even. It may be below
// 1 where the attributed [ROAS] is 4, and below zero. No cost is [ErrNoCost].
func IROAS(incrementalRevenue, cost endorse.Money) (endorse.Rate, error) {
	return overCost("incremental revenue", incrementalRevenue, cost)
}

// IncrementalProfit is incremental revenue × margin - cost, exact.
func IncrementalProfit(incrementalRevenue endorse.Money, margin endorse.Rate, cost endorse.Money) (endorse.Money, error) {
	return NetProfit(incrementalRevenue, margin, cost)
}
