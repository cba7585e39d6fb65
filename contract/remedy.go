package contract

import "github.com/endorse-go/endorse/internal/word"

// Remedy is what makes good a shortfall.
type Remedy uint8

// The values of [Remedy].
const (
	RemedyNotSaid Remedy = iota
	Extension            // more time to reach the number
	ExtraPost
	Distribution // paid reach at the creator's cost
	Credit       // part of the fee back
)

var remedyNames = []string{"", "extension", "extra-post", "distribution", "credit"}

// String is the text form.
func (r Remedy) String() string { return word.Of(r, remedyNames) }

// MarshalText writes the text form.
func (r Remedy) MarshalText() ([]byte, error) { return word.Text(r, remedyNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *Remedy) UnmarshalText(b []byte) error { return word.Read(r, remedyNames, b) }

// ShortfallFrom says from which number a shortfall is counted once the tolerance
// is missed.
type ShortfallFrom uint8

// The values of [ShortfallFrom].
const (
	ShortfallFromNotSaid ShortfallFrom = iota
	FromTolerated                      // the number less the tolerance
	FromGuaranteed                     // the whole number
)

var shortfallFromNames = []string{"", "tolerated", "guaranteed"}

// String is the text form.
func (s ShortfallFrom) String() string { return word.Of(s, shortfallFromNames) }

// MarshalText writes the text form.
func (s ShortfallFrom) MarshalText() ([]byte, error) { return word.Text(s, shortfallFromNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *ShortfallFrom) UnmarshalText(b []byte) error { return word.Read(s, shortfallFromNames, b) }
