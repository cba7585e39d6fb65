package campaign

import (
	"encoding/json"

	"github.com/endorse-go/endorse"
)

// Figure is a number with all that it rests on. The zero Figure is not known.
type Figure struct {
	// Name is the stable word for what it is: "revenue", "engagement-rate".
	Name string

	// Value is the number for people: "EUR 1200.00", "3.1%", "48200"; empty if it is
	// not known. Number is the same in Unit, rounded no further than Base says.
	Value  string
	Number endorse.Rate

	// Unit is the currency of money, what is counted for counts, and empty for a
	// ratio.
	Unit string

	// Base is what it is of, or over what; Source is where it comes from.
	Base   string
	Source string

	// Interval is in Unit too; the zero Interval if there is none.
	Interval endorse.Interval

	// Used is how many posts it rests on, LeftOut how many had no such number. Both
	// are zero where it does not rest on posts.
	Used    int64
	LeftOut int64

	// Missing says why it is not known, or what a number that there is lacks.
	Missing string
}

// Known reports whether there is a number.
func (f Figure) Known() bool { return f.Value != "" }

// Money is the figure as an amount; false if it is none.
func (f Figure) Money() (endorse.Money, bool) {
	c, err := endorse.ParseCurrency(f.Unit)
	if err != nil || !f.Known() {
		return endorse.Money{}, false
	}
	m, err := endorse.NewMoney(f.Number.Decimal(), c)
	return m, err == nil
}

// String is the value, or in brackets why there is none.
func (f Figure) String() string {
	if f.Known() {
		return f.Value
	}
	return "(" + either(f.Missing != "", f.Missing, "not known") + ")"
}

// figureForm is a figure as JSON: without a number where none is known.
type figureForm struct {
	Name     string           `json:"name"`
	Value    string           `json:"value,omitempty"`
	Number   *endorse.Rate    `json:"number,omitempty"`
	Unit     string           `json:"unit,omitempty"`
	Base     string           `json:"base,omitempty"`
	Source   string           `json:"source,omitempty"`
	Interval endorse.Interval `json:"interval,omitzero"`
	Used     int64            `json:"used,omitzero"`
	LeftOut  int64            `json:"left_out,omitzero"`
	Missing  string           `json:"missing,omitempty"`
}

// MarshalJSON writes an object with the members name, value, number, unit, base,
// source, interval, used, left_out and missing; what is empty is left out, and
// number is there if and only if it is known.
func (f Figure) MarshalJSON() ([]byte, error) {
	form := figureForm{f.Name, f.Value, nil, f.Unit, f.Base, f.Source, f.Interval, f.Used, f.LeftOut, f.Missing}
	if f.Known() {
		form.Number = &f.Number
	}
	return json.Marshal(form)
}

// figureOf is a figure of a number of things.
func figureOf(name string, n int64, unit string) Figure {
	number := endorse.RateOfInt(n)
	return Figure{Name: name, Value: number.String(), Number: number, Unit: unit}
}

// figureOfMoney is a figure of an amount; the zero Money is not known.
func figureOfMoney(name string, m endorse.Money) Figure {
	if m.Currency() == 0 {
		return Figure{Name: name, Missing: "no amount is known"}
	}
	number, err := endorse.NewRate(m.Decimal())
	if err != nil {
		return Figure{Name: name, Missing: err.Error()}
	}
	return Figure{Name: name, Value: m.String(), Number: number, Unit: m.Currency().String()}
}

// figureOfShare is a figure of a ratio that is read in percent.
func figureOfShare(name string, r endorse.Rate) Figure {
	return Figure{Name: name, Value: r.Round(4, endorse.HalfEven).Percent(), Number: r}
}

// figureOfRatio is a figure of a ratio that is read as a multiple.
func figureOfRatio(name string, r endorse.Rate) Figure {
	return Figure{Name: name, Value: r.Round(2, endorse.HalfEven).String(), Number: r}
}

// without is a figure that is not known, and why.
func without(name, why string) Figure { return Figure{Name: name, Missing: why} }

// over says what the figure is of and where it comes from.
func (f Figure) over(base, source string) Figure {
	f.Base, f.Source = base, source
	return f
}

// of says on how many posts the figure rests.
func (f Figure) of(used, leftOut int64) Figure {
	f.Used, f.LeftOut = used, leftOut
	return f
}
