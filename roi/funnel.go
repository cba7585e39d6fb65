package roi

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Funnel is the way from people to money, with what each step may be. All are
// the caller's: from past posts, from a benchmark, from the brand's own shop.
type Funnel struct {
	// Reach is how many different people will see the posts, over all of them.
	Reach Range `json:"reach"`

	// Frequency is how often each sees one, 1 or more.
	Frequency Range `json:"frequency"`

	// ClickRate is clicks by impressions, 0 to 1.
	ClickRate Range `json:"click_rate"`

	// ConversionRate is orders by clicks, 0 or more.
	ConversionRate Range `json:"conversion_rate"`

	// OrderValue is the mean value of an order, net of discounts and refunds.
	OrderValue MoneyRange `json:"order_value"`
}

// UnmarshalJSON reads an object with the members of Funnel; another member is an
// [*endorse.ParseError]. null leaves f alone.
func (f *Funnel) UnmarshalJSON(b []byte) error {
	type plain Funnel
	return strict.Whole("funnel", b, (*plain)(f))
}

// Input names an input of a [Funnel].
type Input uint8

// The inputs, in the order of the way.
const (
	InputNotSaid Input = iota
	InputReach
	InputFrequency
	InputClickRate
	InputConversionRate
	InputOrderValue
)

var inputNames = [...]string{"", "reach", "frequency", "click-rate", "conversion-rate", "order-value"}

// String is the text form, "" for an input that there is not.
func (i Input) String() string {
	if int(i) < len(inputNames) {
		return inputNames[i]
	}
	return ""
}

// MarshalText writes the text form.
func (i Input) MarshalText() ([]byte, error) { return []byte(i.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (i *Input) UnmarshalText(b []byte) error {
	k := slices.Index(inputNames[:], string(b))
	if k < 0 {
		return &endorse.ParseError{What: "input", Input: string(b), Why: "no input of a funnel"}
	}
	*i = Input(k)
	return nil
}

// rates are the inputs but for the order value.
func (f Funnel) rates() []Range {
	return []Range{f.Reach, f.Frequency, f.ClickRate, f.ConversionRate}
}

// Validate reports all faults of the inputs, each a [*RangeError]: an input that
// is not said ([endorse.ErrNotKnown]) or not in order ([ErrUnordered]), one
// below zero ([ErrNegative]), people who see it less than once, and more clicks
// than impressions.
func (f Funnel) Validate() error {
	var faults []error
	fault := func(i Input, err error) { faults = append(faults, &RangeError{i.String(), err}) }
	for k, r := range f.rates() {
		i := InputReach + Input(k)
		switch {
		case r.IsZero():
			fault(i, &UnknownError{i.String()})
		case !r.ordered():
			fault(i, ErrUnordered)
		case r.Low.Sign() < 0:
			fault(i, ErrNegative)
		case i == InputFrequency && r.Low.Cmp(unity) < 0:
			fault(i, fmt.Errorf("%v: people see it once at least", r.Low))
		case i == InputClickRate && r.High.Cmp(unity) > 0:
			fault(i, fmt.Errorf("%v: more clicks than impressions", r.High))
		}
	}
	if err := f.OrderValue.validate(); err != nil {
		fault(InputOrderValue, err)
	}
	return errors.Join(faults...)
}

func (m MoneyRange) validate() error {
	for _, amount := range []endorse.Money{m.Low, m.Likely, m.High} {
		if err := notNegative("amount", amount); err != nil {
			return err
		}
	}
	return m.ordered()
}

// Swing is how far the revenue moves with one input alone, the others being as
// is likely.
type Swing struct {
	Input  Input         `json:"input"`   // the input that moves
	AtLow  endorse.Money `json:"at_low"`  // revenue at the low end of the input
	AtHigh endorse.Money `json:"at_high"` // revenue at its high end
}

// Width is AtHigh - AtLow.
func (s Swing) Width() endorse.Money {
	w, err := s.AtHigh.Sub(s.AtLow)
	if err != nil {
		return endorse.Money{}
	}
	return w
}

// Sensitivity says which input moves the revenue most, that one first; inputs
// that move it alike are in the order of the way. It is exact. What
// [Funnel.Validate] reports is returned.
func (f Funnel) Sensitivity() ([]Swing, error) {
	if err := f.Validate(); err != nil {
		return nil, err
	}
	inputs := append(f.rates(), Range{})
	swings := make([]Swing, 0, len(inputs))
	for k := range inputs {
		low, high := f.OrderValue.Likely, f.OrderValue.Likely
		if k == len(inputs)-1 {
			low, high = f.OrderValue.Low, f.OrderValue.High
		}
		for j, r := range f.rates() {
			if j != k {
				r.Low, r.High = r.Likely, r.Likely
			}
			low, high = low.Times(r.Low), high.Times(r.High)
		}
		swings = append(swings, Swing{InputReach + Input(k), low, high})
	}
	slices.SortStableFunc(swings, func(a, b Swing) int {
		c, _ := b.Width().Cmp(a.Width()) // of one currency
		return cmp.Or(c, cmp.Compare(a.Input, b.Input))
	})
	return swings, nil
}
