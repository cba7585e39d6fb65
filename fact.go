package endorse

import (
	"database/sql/driver"
	"strings"
)

// Fact is yes, no, or not said. The zero value is not said, which is never
// taken for no. Facts are comparable with ==; in order, not said comes before
// yes, and yes before no.
type Fact uint8

// The three values of a [Fact].
const (
	NotSaid Fact = iota
	Yes
	No
)

// FactOf is Yes for true and No for false.
func FactOf(b bool) Fact {
	if b {
		return Yes
	}
	return No
}

// Said reports whether the fact is yes or no.
func (f Fact) Said() bool { return f == Yes || f == No }

// Bool gives the fact and whether it was said.
func (f Fact) Bool() (yes, said bool) { return f == Yes, f.Said() }

// String is "yes", "no" or "not-said".
func (f Fact) String() string {
	switch f {
	case Yes:
		return "yes"
	case No:
		return "no"
	}
	return "not-said"
}

// ParseFact reads yes, true, y, 1 as [Yes]; no, false, n, 0 as [No]; empty
// text, "-", "null", "unknown" and "not-said" as [NotSaid]; in any case, spaces
// around it aside. Other text is a [*ParseError].
func ParseFact(s string) (Fact, error) {
	if len(s) > maxWords {
		return NotSaid, &ParseError{"fact", s, "neither yes, no nor not said"}
	}
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "yes", "true", "y", "1":
		return Yes, nil
	case "no", "false", "n", "0":
		return No, nil
	case "", "-", "null", "unknown", "not-said", "not said":
		return NotSaid, nil
	}
	return NotSaid, &ParseError{"fact", s, "neither yes, no nor not said"}
}

// MarshalJSON writes true, false, or null for not said. With the tag
// "omitzero" a fact that is not said is left out.
func (f Fact) MarshalJSON() ([]byte, error) {
	switch f {
	case Yes:
		return []byte("true"), nil
	case No:
		return []byte("false"), nil
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads true, false, null, 1, 0, or a string that [ParseFact]
// reads.
func (f *Fact) UnmarshalJSON(b []byte) error {
	s, err := jsonText("fact", b)
	if err != nil {
		return err
	}
	g, err := ParseFact(s)
	if err != nil {
		return err
	}
	*f = g
	return nil
}

// MarshalText writes "yes", "no", or nothing for not said.
func (f Fact) MarshalText() ([]byte, error) {
	if !f.Said() {
		return nil, nil
	}
	return []byte(f.String()), nil
}

// UnmarshalText reads what [ParseFact] reads.
func (f *Fact) UnmarshalText(b []byte) error {
	g, err := ParseFact(string(b))
	if err != nil {
		return err
	}
	*f = g
	return nil
}

// Scan reads a database column of booleans, or of text or integers as
// [ParseFact] reads them; NULL is not said.
func (f *Fact) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*f = NotSaid
		return nil
	case bool:
		*f = FactOf(v)
		return nil
	}
	s, err := columnText("fact", src)
	if err != nil {
		return err
	}
	return f.UnmarshalText([]byte(s))
}

// Value is a boolean for a database column, NULL for a fact that is not said.
func (f Fact) Value() (driver.Value, error) {
	if yes, said := f.Bool(); said {
		return yes, nil
	}
	return nil, nil
}
