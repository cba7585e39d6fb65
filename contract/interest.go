package contract

import "github.com/endorse-go/endorse"

// Interest is what a late payment costs, with all it rests on.
type Interest struct {
	Principal endorse.Money `json:"principal"` // the debt, or the part of it, that was late
	Rate      endorse.Rate  `json:"rate"`      // for a year
	Count     DayCount      `json:"day_count"` // how days became part of a year

	// Days run from the day after the due day to the day of payment, both
	// included, as the day count counts them: under 30/360 a month has 30. The
	// amount is principal × rate × days ÷ 365 or 360.
	Days int `json:"days"`

	Amount endorse.Money `json:"amount"` // rounded once, halves away from zero
	Fixed  endorse.Money `json:"fixed"`  // the sum due once; the zero Money if none is
	Total  endorse.Money `json:"total"`  // amount and fixed
}

// Interest is what is due on a principal that was due on one day and is paid on
// another. Principal × rate × days ÷ days of the year is multiplied first and
// rounded once, halves away from zero; published calculators that round the day
// rate first are some pence off. Paid in time, nothing is due.
func (l Late) Interest(principal endorse.Money, due, paid endorse.Date) (Interest, error) {
	i := Interest{Principal: principal, Rate: l.Yearly(), Count: choose(l.Count == DayCountNotSaid, Act365, l.Count)}
	days, known := due.DaysUntil(paid)
	if !known {
		return Interest{}, &FaultError{"due", endorse.ErrNotKnown}
	}
	if days <= 0 || principal.Sign() <= 0 {
		i.Amount, i.Total = principal.TimesInt(0), principal.TimesInt(0)
		return i, nil
	}
	counted, year := i.Count.counted(due, paid)
	i.Days = int(counted)
	var err error
	if i.Amount, err = portion(principal.Times(i.Rate), counted, year); err != nil {
		return Interest{}, err
	}
	if i.Fixed, err = l.fixed(principal); err != nil {
		return Interest{}, err
	}
	i.Total, err = i.Amount.Add(i.Fixed)
	return i, err
}

// counted is the days from one day to another as the convention counts them, and
// those of its year.
func (d DayCount) counted(from, until endorse.Date) (days, year int64) {
	if d == Thirty360 {
		y1, m1, d1 := from.Split()
		y2, m2, d2 := until.Split()
		d1 = min(d1, 30)
		if d1 == 30 {
			d2 = min(d2, 30)
		}
		return int64(360*(y2-y1) + 30*(m2-m1) + d2 - d1), 360
	}
	n, _ := from.DaysUntil(until)
	return int64(n), choose[int64](d == Act360, 360, 365)
}

// fixed is the sum due once for a debt.
func (l Late) fixed(debt endorse.Money) (endorse.Money, error) {
	var sum endorse.Money
	for _, f := range l.Fixed {
		c, err := debt.Cmp(f.From)
		if err != nil {
			return endorse.Money{}, err
		}
		if c >= 0 {
			sum = f.Sum
		}
	}
	return sum, nil
}
