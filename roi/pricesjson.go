package roi

import (
	"encoding/json"

	"github.com/endorse-go/endorse/internal/strict"
)

// pricesForm is the JSON form of Prices: the members of PriceSource, then the
// rows.
type pricesForm struct {
	PriceSource
	Prices []Price `json:"prices"`
}

// MarshalJSON writes the members of [PriceSource], then "prices", a list of
// [Price]; null for the zero Prices.
func (p Prices) MarshalJSON() ([]byte, error) {
	if p.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(pricesForm{p.source, p.rows})
}

// UnmarshalJSON reads what [Prices.MarshalJSON] writes. Members that there are
// not are an [*endorse.ParseError], and what [NewPrices] refuses is refused.
func (p *Prices) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*p = Prices{}
		return nil
	}
	var form pricesForm
	if err := strict.Whole("prices", b, &form); err != nil {
		return err
	}
	read, err := NewPrices(form.PriceSource, form.Prices...)
	if err != nil {
		return err
	}
	*p = read
	return nil
}
