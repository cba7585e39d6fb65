package roi

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// UnmarshalJSON reads an object of prices, total, lines, unknown and unpriced.
// Another member is an [*endorse.ParseError], and so are lines whose value is
// not count by price, or that do not add up to the total. null leaves v alone.
func (v *EMV) UnmarshalJSON(b []byte) error {
	type plain EMV
	read := plain(*v)
	if err := strict.Whole("earned media value", b, &read); err != nil {
		return err
	}
	if !EMV(read).addsUp() {
		return &endorse.ParseError{What: "earned media value", Input: string(b), Why: "the lines do not add up"}
	}
	*v = EMV(read)
	return nil
}

// addsUp reports whether the lines say what they hold and what they come to.
func (v EMV) addsUp() bool {
	sum, err := v.summed()
	return err == nil && sum.Total.Equal(v.Total) && !slices.ContainsFunc(v.Lines, func(l EMVLine) bool {
		price := Price{Action: l.Action, Amount: l.Price, Unit: l.Unit}
		want := line(l.Action, l.Count, price)
		return len(checkPrice(price, l.Price)) > 0 || !l.Count.Known() || !l.Value.Equal(want.Value)
	})
}
