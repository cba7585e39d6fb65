package endorse

import (
	"bytes"
	"database/sql/driver"
	"math"
	"strconv"
)

// Count is a number of things, such as likes or followers, that may be not
// known. Absent and hidden counts are not known, which is not zero; the zero
// value is not known. A Count read from shorthand such as "475.8m" remembers
// that it is rounded. Counts are comparable with ==, which tells a rounded
// count from an exact one; [Count.Cmp] compares the numbers.
type Count struct {
	n     int64
	state countState
}

type countState uint8

const (
	countUnknown countState = iota
	countExact
	countRounded
)

// NewCount is an exact count. A negative number is a [*ParseError]: programs
// report hidden counts as -1, and whoever knows that should leave the Count
// unset.
func NewCount(n int64) (Count, error) {
	if n < 0 {
		return Count{}, &ParseError{"count", strconv.FormatInt(n, 10), "negative: leave a hidden count unset"}
	}
	return Count{n, countExact}, nil
}

// MustCount is [NewCount] for literals; it panics on a negative number.
func MustCount(n int64) Count {
	c, err := NewCount(n)
	if err != nil {
		panic(err)
	}
	return c
}

// AsRounded is c marked as rounded; a count that is not known stays so.
func (c Count) AsRounded() Count {
	if c.state == countExact {
		c.state = countRounded
	}
	return c
}

// Int64 is the number, and whether it is known.
func (c Count) Int64() (n int64, known bool) { return c.n, c.state != countUnknown }

// Known reports whether the number is known.
func (c Count) Known() bool { return c.state != countUnknown }

// Rounded reports whether the number comes from shorthand and so is not exact.
func (c Count) Rounded() bool { return c.state == countRounded }

// Add is the sum, not known if either is not; it is rounded if either is. A
// sum above 9,223,372,036,854,775,807 is [ErrTooLong].
func (c Count) Add(d Count) (Count, error) {
	if !c.Known() || !d.Known() {
		return Count{}, nil
	}
	if c.n > math.MaxInt64-d.n {
		return Count{}, ErrTooLong
	}
	return Count{c.n + d.n, max(c.state, d.state)}, nil
}

// Cmp is -1 if c is less than d, 0 if they are the same number, +1 if c is
// greater. A count that is not known comes before all others.
func (c Count) Cmp(d Count) int {
	switch {
	case c.Known() != d.Known():
		if d.Known() {
			return -1
		}
		return 1
	case c.n < d.n:
		return -1
	case c.n > d.n:
		return 1
	}
	return 0
}

// Equal reports whether both are the same count: the same number, exact or
// rounded alike, or both not known.
func (c Count) Equal(d Count) bool { return c == d }

// Rate is the count as a whole number; false if it is not known.
func (c Count) Rate() (Rate, bool) { return RateOfInt(c.n), c.Known() }

// String is the number, after "~" if it is rounded, and "" if it is not known.
func (c Count) String() string {
	var buf [24]byte
	return string(c.appendText(buf[:0]))
}

func (c Count) appendText(b []byte) []byte {
	switch c.state {
	case countExact:
		return strconv.AppendInt(b, c.n, 10)
	case countRounded:
		return strconv.AppendInt(append(b, '~'), c.n, 10)
	}
	return b
}

// MarshalText writes [Count.String].
func (c Count) MarshalText() ([]byte, error) { return c.appendText(nil), nil }

// UnmarshalText reads what [ParseCount] reads.
func (c *Count) UnmarshalText(b []byte) error {
	d, err := ParseCount(string(b))
	if err != nil {
		return err
	}
	*c = d
	return nil
}

// MarshalJSON writes a number, a string such as "~475800000" if it is rounded,
// and null if it is not known. With the tag "omitzero" a count that is not
// known is left out.
func (c Count) MarshalJSON() ([]byte, error) {
	switch c.state {
	case countExact:
		return strconv.AppendInt(nil, c.n, 10), nil
	case countRounded:
		return append(c.appendText([]byte{'"'}), '"'), nil
	}
	return []byte("null"), nil
}

// UnmarshalJSON reads a whole number that is not negative, null, or a string
// that [ParseCount] reads.
func (c *Count) UnmarshalJSON(b []byte) error {
	s, err := jsonText("count", b)
	if err != nil {
		return err
	}
	if len(b) > 0 && b[0] != '"' && bytes.ContainsAny(b, ".eE") {
		return &ParseError{"count", s, "not a whole number"}
	}
	return c.UnmarshalText([]byte(s))
}

// Scan reads a database column of integers or text; NULL is not known.
func (c *Count) Scan(src any) error {
	if src == nil {
		*c = Count{}
		return nil
	}
	s, err := columnText("count", src)
	if err != nil {
		return err
	}
	return c.UnmarshalText([]byte(s))
}

// Value is an integer for an exact count, text for a rounded one, NULL for one
// that is not known.
func (c Count) Value() (driver.Value, error) {
	switch c.state {
	case countExact:
		return c.n, nil
	case countRounded:
		return c.String(), nil
	}
	return nil, nil
}
