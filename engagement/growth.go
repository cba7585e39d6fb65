package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// yearDays is the length of the year in annualised rates.
const yearDays = 365

// Growth is how the followers of an account changed from one reading to a
// later one. It may be put together by hand, of two counts and the days between
// them; days are needed for all but [Growth.Net] and [Growth.Rate].
type Growth struct {
	From    Reading `json:"from"`    // the earlier reading
	Until   Reading `json:"until"`   // the later reading
	Days    int     `json:"days"`    // from the one day to the other
	Missing int     `json:"missing"` // days between them without a reading
}

// Growth is the change from the first reading to the last. Readings need not
// stand on the first and last day of a period that was asked for: From and
// Until say what was compared. Fewer than two readings are a [*FewError].
func (h History) Growth() (Growth, error) {
	if len(h.readings) < 2 {
		return Growth{}, &FewError{"readings", len(h.readings), 2}
	}
	from, until := h.readings[0], h.readings[len(h.readings)-1]
	days := daysBetween(from.On, until.On)
	return Growth{from, until, days, days + 1 - len(h.readings)}, nil
}

// Rounded reports whether an end comes from shorthand such as 475.8m, so that
// a small change can't be seen.
func (g Growth) Rounded() bool { return g.From.Followers.Rounded() || g.Until.Followers.Rounded() }

// ends are both counts; one that is not known is an error.
func (g Growth) ends() (from, until int64, err error) {
	from, ok1 := g.From.Followers.Int64()
	until, ok2 := g.Until.Followers.Int64()
	if !ok1 || !ok2 {
		return 0, 0, &endorse.UnknownCountError{Name: endorse.CountFollowers}
	}
	return from, until, nil
}

// Net is the followers gained less those lost: end - start. An end that is not
// known is an [*endorse.UnknownCountError].
func (g Growth) Net() (int64, error) {
	from, until, err := g.ends()
	return until - from, err
}

// Rate is the growth rate of the period: (end - start) / start, to 12 places,
// half even. A start of zero is [endorse.ErrZeroBase]; other errors are those
// of [Growth.Net].
func (g Growth) Rate() (endorse.Rate, error) { return g.rate(1, 1) }

// Annualised is the growth rate as some calculators give it: Rate times 365 by
// the days, linear and not compounded. Errors as for [Growth.Rate]; no days are
// [endorse.ErrZeroBase].
func (g Growth) Annualised() (endorse.Rate, error) { return g.rate(yearDays, int64(g.Days)) }

// rate is net × times / (start × by), rounded once.
func (g Growth) rate(times, by int64) (endorse.Rate, error) {
	from, until, err := g.ends()
	if err != nil {
		return endorse.Rate{}, err
	}
	if from == 0 || by <= 0 {
		return endorse.Rate{}, endorse.ErrZeroBase
	}
	return ratioOfInts(product(big.NewInt(until-from), big.NewInt(times)), product(big.NewInt(from), big.NewInt(by)))
}

// PerDay is the followers gained a day, to 12 places, half even; it may be
// below zero. Errors as for [Growth.Net]; no days are [endorse.ErrZeroBase].
func (g Growth) PerDay() (endorse.Rate, error) {
	net, err := g.Net()
	if err != nil {
		return endorse.Rate{}, err
	}
	if g.Days <= 0 {
		return endorse.Rate{}, endorse.ErrZeroBase
	}
	return endorse.RateOfInt(net).Over(endorse.RateOfInt(int64(g.Days)))
}

// Compound is the growth rate over so many days if growth is compounded:
// (end / start)^(days / Days) - 1, a real number rounded to 12 places. Days
// below zero look back. Losing everyone is -1, and cannot be looked back from,
// which is [endorse.ErrZeroBase]. Other errors are those of [Growth.Annualised],
// and [ErrTooLarge].
func (g Growth) Compound(days int) (endorse.Rate, error) {
	factor, err := g.factor(days)
	if err != nil {
		return endorse.Rate{}, err
	}
	return roundReal(realSub(factor, realOf(1)))
}

// CAGR is the compound annual growth rate, of 365 days: [Growth.Compound] of a
// year.
func (g Growth) CAGR() (endorse.Rate, error) { return g.Compound(yearDays) }

// factor is (end / start)^(days / Days).
func (g Growth) factor(days int) (*big.Float, error) {
	from, until, err := g.ends()
	switch {
	case err != nil:
		return nil, err
	case from == 0 || g.Days <= 0 || until == 0 && days < 0:
		return nil, endorse.ErrZeroBase
	case until == 0 && days > 0:
		return newReal(), nil
	case days == 0:
		return realOf(1), nil
	}
	ratio := realQuo(realInt(big.NewInt(until)), realInt(big.NewInt(from)))
	return realPow(ratio, realQuo(realOf(float64(days)), realOf(float64(g.Days)))), nil
}

// Flow is what moved the followers of a period, where gains and losses are
// known apart.
type Flow struct {
	Start  endorse.Count `json:"start,omitzero"`  // followers at the beginning
	Gained endorse.Count `json:"gained,omitzero"` // new followers
	Lost   endorse.Count `json:"lost,omitzero"`   // followers who left
}

// UnmarshalJSON reads an object of start, gained and lost; another member is
// an [endorse.ParseError], and null leaves f alone.
func (f *Flow) UnmarshalJSON(b []byte) error {
	type plain Flow
	return strict.Whole("flow", b, (*plain)(f))
}

// Net is the followers gained less those lost. What is not known is
// [endorse.ErrNotKnown].
func (f Flow) Net() (int64, error) {
	gained, ok1 := f.Gained.Int64()
	lost, ok2 := f.Lost.Int64()
	if !ok1 || !ok2 {
		return 0, endorse.ErrNotKnown
	}
	return gained - lost, nil
}

// NetRate is gains less losses by the start. What is not known is
// [endorse.ErrNotKnown], a start of zero [endorse.ErrZeroBase].
func (f Flow) NetRate() (endorse.Rate, error) {
	net, err := f.Net()
	if err != nil {
		return endorse.Rate{}, err
	}
	start, known := f.Start.Rate()
	if !known {
		return endorse.Rate{}, endorse.ErrNotKnown
	}
	return endorse.RateOfInt(net).Over(start)
}

// GainRate is the new followers by the start, losses left aside: what some
// tools call the growth rate. Errors as for [Flow.NetRate].
func (f Flow) GainRate() (endorse.Rate, error) { return endorse.RateOf(f.Gained, f.Start) }

// LossRate is the followers who left by the start. Errors as for
// [Flow.NetRate].
func (f Flow) LossRate() (endorse.Rate, error) { return endorse.RateOf(f.Lost, f.Start) }
