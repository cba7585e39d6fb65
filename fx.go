package endorse

import "errors"

// FX is an exchange rate of a day. Nothing in the library knows a rate; the
// caller brings it.
type FX struct {
	From   Currency `json:"from"`             // the currency that is changed; must be of ISO 4217
	To     Currency `json:"to"`               // the currency that it is changed into; must be of ISO 4217
	Rate   Rate     `json:"rate"`             // units of To for one unit of From; must be above zero
	On     Date     `json:"on,omitzero"`      // the day that the rate is of; zero is not said
	Source string   `json:"source,omitempty"` // who published it; empty is not said
}

// ErrRateNotPositive is an exchange rate of zero or below.
var ErrRateNotPositive = errors.New("exchange rate is not above zero")

// Validate reports both currencies that are not ISO 4217 codes, joined, and
// [ErrRateNotPositive].
func (fx FX) Validate() error {
	var errs []error
	for _, c := range []Currency{fx.From, fx.To} {
		if !c.Valid() {
			errs = append(errs, &ParseError{"currency", c.String(), "not an ISO 4217 code"})
		}
	}
	if fx.Rate.Sign() <= 0 {
		errs = append(errs, ErrRateNotPositive)
	}
	return errors.Join(errs...)
}

// UnmarshalJSON reads {"from":"USD","to":"EUR","rate":"0.92","on":"2026-03-31"}
// and "source"; a member that there is not is a [*ParseError]. Parts that are
// left out are not said: [FX.Validate] asks for them. null leaves fx alone.
func (fx *FX) UnmarshalJSON(b []byte) error {
	type plain FX
	return decodeWhole("exchange rate", b, (*plain)(fx))
}

// Convert is m in the currency fx.To: the amount times the rate, rounded once,
// to that currency's minor digits; [Exact] keeps every digit. Money in another
// currency than fx.From is a [*CurrencyMismatchError]; the zero Money stays
// what it is. What [FX.Validate] reports is returned.
func (m Money) Convert(fx FX, mode Rounding) (Money, error) {
	if err := fx.Validate(); err != nil {
		return Money{}, err
	}
	if m.Currency() == 0 {
		return m, nil
	}
	if m.Currency() != fx.From {
		return Money{}, &CurrencyMismatchError{m.Currency(), fx.From}
	}
	return Money{m.n.times(fx.Rate.n).in(fx.To)}.Round(mode), nil
}
