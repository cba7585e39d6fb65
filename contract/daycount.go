package contract

import "github.com/endorse-go/endorse/internal/word"

// Roll says what becomes of a due day that is no business day. The zero value
// leaves it.
type Roll uint8

// The values of [Roll].
const (
	Stays            Roll = iota
	NextBusiness          // moves to the next business day
	PreviousBusiness      // moves to the business day before
)

var rollNames = []string{"stays", "next", "previous"}

// String is the text form.
func (r Roll) String() string { return word.Of(r, rollNames) }

// MarshalText writes the text form.
func (r Roll) MarshalText() ([]byte, error) { return word.Text(r, rollNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *Roll) UnmarshalText(b []byte) error { return word.Read(r, rollNames, b) }

// DayCount is how days become a part of a year for interest.
type DayCount uint8

// The values of [DayCount].
const (
	DayCountNotSaid DayCount = iota
	Act365                   // days over 365, also in leap years
	Act360                   // days over 360
	Thirty360                // months of 30 days over 360, the bond basis (ISDA 2006, 4.16(f))
)

var dayCountNames = []string{"", "act/365", "act/360", "30/360"}

// String is the text form.
func (d DayCount) String() string { return word.Of(d, dayCountNames) }

// MarshalText writes the text form.
func (d DayCount) MarshalText() ([]byte, error) { return word.Text(d, dayCountNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (d *DayCount) UnmarshalText(b []byte) error { return word.Read(d, dayCountNames, b) }

// Per is the time that a rate of interest is for. The zero value is a year.
type Per uint8

// The values of [Per].
const (
	PerYear  Per = iota
	PerMonth     // twelve of them are the rate of a year
)

var perNames = []string{"year", "month"}

// String is the text form.
func (p Per) String() string { return word.Of(p, perNames) }

// MarshalText writes the text form.
func (p Per) MarshalText() ([]byte, error) { return word.Text(p, perNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (p *Per) UnmarshalText(b []byte) error { return word.Read(p, perNames, b) }
