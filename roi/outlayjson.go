package roi

import (
	"encoding/json"
	"fmt"

	"github.com/endorse-go/endorse"
)

// MarshalJSON writes an object of the costs that are said, by their text form
// and in the order of the fields: {"fees":{"amount":"12.30","currency":"EUR"}}.
func (o Outlay) MarshalJSON() ([]byte, error) {
	b := []byte{'{'}
	for _, c := range Costs() {
		if o.Of(c).Currency() == 0 {
			continue
		}
		m, err := o.Of(c).MarshalJSON()
		if err != nil {
			return nil, fmt.Errorf("writing %v: %w", c, err)
		}
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(append(append(b, '"'), c.String()...), `":`...)
		b = append(b, m...)
	}
	return append(b, '}'), nil
}

// UnmarshalJSON reads what [Outlay.MarshalJSON] writes. A member that is no
// cost is an [*endorse.ParseError]; null is the zero
// Outlay, and a cost of null is not said.
func (o *Outlay) UnmarshalJSON(b []byte) error {
	var form map[Cost]endorse.Money
	if err := json.Unmarshal(b, &form); err != nil {
		return &endorse.ParseError{What: "outlay", Input: string(b), Why: err.Error()}
	}
	var read Outlay
	for c, m := range form {
		if c == CostNotSaid {
			return &endorse.ParseError{What: "outlay", Input: string(b), Why: "a cost without a name"}
		}
		read = read.With(c, m)
	}
	*o = read
	return nil
}
