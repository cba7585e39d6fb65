package campaign

import "github.com/endorse-go/endorse"

// Estimate is an expected number of something, such as orders, that may be not
// known. It may have parts: 12.5 orders are 25 for two such posts. The zero value
// is not known, which is not an expectation of none. Estimates compare with
// [Estimate.Equal].
type Estimate struct {
	n     endorse.Rate
	known bool
}

// EstimateOf is a known expectation.
func EstimateOf(n endorse.Rate) Estimate { return Estimate{n, true} }

// Rate is the number, and whether it is known.
func (e Estimate) Rate() (endorse.Rate, bool) { return e.n, e.known }

// Equal reports whether both are the same number, or both not known.
func (e Estimate) Equal(f Estimate) bool { return e.known == f.known && e.n.Equal(f.n) }

// IsZero reports whether the number is not known; a known 0 is no zero value.
func (e Estimate) IsZero() bool { return !e.known }

// String is the number, "" if it is not known.
func (e Estimate) String() string {
	if !e.known {
		return ""
	}
	return e.n.String()
}

// MarshalJSON writes the number as a string, null if it is not known.
func (e Estimate) MarshalJSON() ([]byte, error) {
	if !e.known {
		return []byte("null"), nil
	}
	text, err := e.n.MarshalText()
	return []byte(`"` + string(text) + `"`), err
}

// UnmarshalJSON reads what [endorse.Rate.UnmarshalJSON] reads; null is not known.
func (e *Estimate) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*e = Estimate{}
		return nil
	}
	var n endorse.Rate
	if err := n.UnmarshalJSON(b); err != nil {
		return err
	}
	*e = EstimateOf(n)
	return nil
}
