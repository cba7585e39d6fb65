package roi

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Range is what an input or a result of a forecast may be. The zero Range, and
// any other literal of zeros alone, is not said; Exactly of zero is, and so is a
// result that comes to zero.
type Range struct {
	Low    endorse.Rate `json:"low"`    // the least to be reckoned with, included
	Likely endorse.Rate `json:"likely"` // from Low to High
	High   endorse.Rate `json:"high"`   // the most to be reckoned with, included

	said bool // also where all are zero
}

// Exactly is the range of a number that is sure, zero included.
func Exactly(r endorse.Rate) Range { return Range{r, r, r, true} }

// RangeOf is the range of an estimate with an interval, such as an engagement or
// click rate of past posts.
func RangeOf(likely endorse.Rate, i endorse.Interval) Range {
	return Range{i.Low, likely, i.High, true}
}

// IsZero reports whether the range is not said.
func (r Range) IsZero() bool {
	return !r.said && r.Low.IsZero() && r.Likely.IsZero() && r.High.IsZero()
}

// Equal reports whether both are the same range, or both not said.
func (r Range) Equal(s Range) bool {
	return r.Low.Equal(s.Low) && r.Likely.Equal(s.Likely) && r.High.Equal(s.High) && r.IsZero() == s.IsZero()
}

// MarshalJSON writes an object of low, likely and high; null if the range is not
// said.
func (r Range) MarshalJSON() ([]byte, error) {
	if r.IsZero() {
		return []byte("null"), nil
	}
	type plain Range
	return json.Marshal(plain(r))
}

// UnmarshalJSON reads an object of low, likely and high; another member is an
// [*endorse.ParseError], and so are ends in the wrong order. An object with all
// three is said, be they zero. null leaves r alone.
func (r *Range) UnmarshalJSON(b []byte) error {
	type plain Range
	read := plain(*r)
	if err := strict.Whole("range", b, &read); err != nil {
		return err
	}
	var given struct{ Low, Likely, High *json.RawMessage }
	if err := json.Unmarshal(b, &given); err != nil {
		return err
	}
	read.said = read.said || given.Low != nil && given.Likely != nil && given.High != nil
	if !Range(read).ordered() {
		return &endorse.ParseError{What: "range", Input: string(b), Why: ErrUnordered.Error()}
	}
	*r = Range(read)
	return nil
}

func (r Range) ordered() bool { return r.Low.Cmp(r.Likely) <= 0 && r.Likely.Cmp(r.High) <= 0 }

// times is both ranges at once, for ranges not below zero.
func (r Range) times(s Range) Range {
	return Range{r.Low.Times(s.Low), r.Likely.Times(s.Likely), r.High.Times(s.High), true}
}

// ErrUnordered is a range whose low end is above what is likely, or that above
// the high end.
var ErrUnordered = errors.New("low, likely and high are not in order")

// RangeError is a fault of an input of a forecast.
type RangeError struct {
	Input string // text form of the [Input]
	Err   error  // what is wrong, such as [ErrUnordered] or [endorse.ErrNotKnown]
}

// Error names the input.
func (e *RangeError) Error() string { return fmt.Sprintf("%s: %v", e.Input, e.Err) }

// Unwrap is the fault.
func (e *RangeError) Unwrap() error { return e.Err }

// MoneyRange is an amount with what it may be at the least and the most, in one
// currency. The zero MoneyRange is not said; EUR 0 is.
type MoneyRange struct {
	Low    endorse.Money `json:"low"`    // the least to be reckoned with, included
	Likely endorse.Money `json:"likely"` // from Low to High, in the same currency
	High   endorse.Money `json:"high"`   // the most to be reckoned with, included
}

// ExactMoney is the range of an amount that is sure.
func ExactMoney(m endorse.Money) MoneyRange { return MoneyRange{m, m, m} }

// UnmarshalJSON reads an object of low, likely and high; another member is an
// [*endorse.ParseError], and so are ends in the wrong order or another currency.
// null leaves m alone.
func (m *MoneyRange) UnmarshalJSON(b []byte) error {
	type plain MoneyRange
	read := plain(*m)
	if err := strict.Whole("range of money", b, &read); err != nil {
		return err
	}
	if err := MoneyRange(read).ordered(); err != nil {
		return &endorse.ParseError{What: "range of money", Input: string(b), Why: err.Error()}
	}
	*m = MoneyRange(read)
	return nil
}

func (m MoneyRange) ordered() error {
	up, err1 := m.Low.Cmp(m.Likely)
	down, err2 := m.Likely.Cmp(m.High)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	if up > 0 || down > 0 {
		return ErrUnordered
	}
	return nil
}

// each makes a range of the three amounts.
func (m MoneyRange) each(f func(endorse.Money) (endorse.Money, error)) (MoneyRange, error) {
	low, err1 := f(m.Low)
	likely, err2 := f(m.Likely)
	high, err3 := f(m.High)
	if err := firstError(err1, err2, err3); err != nil {
		return MoneyRange{}, err
	}
	return MoneyRange{low, likely, high}, nil
}

// firstError is the first error.
func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// Round is each amount in whole minor units.
func (m MoneyRange) Round(mode endorse.Rounding) MoneyRange {
	return MoneyRange{m.Low.Round(mode), m.Likely.Round(mode), m.High.Round(mode)}
}

// OverCost is each amount by the cost, to 12 places, half even: a range of
// [ROAS]. No cost is [ErrNoCost].
func (m MoneyRange) OverCost(cost endorse.Money) (Range, error) {
	low, err1 := ROAS(m.Low, cost)
	likely, err2 := ROAS(m.Likely, cost)
	high, err3 := ROAS(m.High, cost)
	if err := firstError(err1, err2, err3); err != nil {
		return Range{}, err
	}
	return Range{low, likely, high, true}, nil
}

// Profit is each amount × margin - cost, exact: a range of [NetProfit]. A margin
// above 1 is [ErrMarginAboveOne]. With a margin below zero more sales lose more,
// and the ends change places.
func (m MoneyRange) Profit(margin endorse.Rate, cost endorse.Money) (MoneyRange, error) {
	p, err := m.each(func(revenue endorse.Money) (endorse.Money, error) { return NetProfit(revenue, margin, cost) })
	if margin.Sign() < 0 {
		p.Low, p.High = p.High, p.Low
	}
	return p, err
}
