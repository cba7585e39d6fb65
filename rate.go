package endorse

import (
	"database/sql/driver"
	"encoding/json"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// Rate is an exact ratio without a unit: 0.031 is 3.1 %. Engagement rates,
// commission rates, exchange rates, ROI and multiples such as ROAS are Rates.
// It may be negative and may exceed one. The zero value is 0. Rates compare
// with [Rate.Equal], not with ==.
type Rate struct {
	n number
}

// ParseRate reads "0.031", or "3.1%" with or without a space before the sign:
// an optional sign, digits, and a point with digits. At most 24 digits before
// the point and 12 after it, counted in the ratio, so a percentage has at most
// 10. Exponents, separators and commas are a [*ParseError].
func ParseRate(s string) (Rate, error) {
	if len(s) > maxNumberText {
		return Rate{}, &ParseError{"rate", s, "too long"}
	}
	text, percent := strings.CutSuffix(s, "%")
	if percent {
		text = strings.TrimRight(text, " \u00a0\u202f")
	}
	n, why := parseNumber(text)
	if why == "" && percent {
		if n.form += 2; n.checkBounds() != nil {
			why = ErrTooLong.Error()
		}
	}
	if why != "" {
		return Rate{}, &ParseError{"rate", s, why}
	}
	return Rate{n}, nil
}

// MustRate is [ParseRate] for literals; it panics on an error.
func MustRate(s string) Rate {
	r, err := ParseRate(s)
	if err != nil {
		panic(err)
	}
	return r
}

// NewRate takes a decimal over. More than 24 digits before the point or 12
// after it are [ErrTooLong].
func NewRate(d decimal.Decimal) (Rate, error) {
	if err := checkDecimal(d); err != nil {
		return Rate{}, err
	}
	return Rate{fromDecimal(d)}, nil
}

// RateOfInt is the whole number n as a Rate.
func RateOfInt(n int64) Rate { return Rate{small(n, 0)} }

// RateOf is part / whole to 12 places, half even. A count that is not known is
// [ErrNotKnown]; a whole of zero is [ErrZeroBase].
func RateOf(part, whole Count) (Rate, error) {
	p, ok1 := part.Int64()
	w, ok2 := whole.Int64()
	if !ok1 || !ok2 {
		return Rate{}, ErrNotKnown
	}
	if w == 0 {
		return Rate{}, ErrZeroBase
	}
	return Rate{small(p, 0).over(small(w, 0))}, nil
}

// ApproxRate rounds a float to 12 places, half even on its shortest decimal
// text. It is the door for statistics that are real numbers by nature, such as
// the ends of an interval. NaN and infinities are a [*ParseError], magnitudes
// of 10^24 and above [ErrTooLong].
func ApproxRate(x float64) (Rate, error) {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return Rate{}, &ParseError{"rate", strconv.FormatFloat(x, 'g', -1, 64), "not a finite number"}
	}
	if math.Abs(x) >= 1e24 {
		return Rate{}, ErrTooLong
	}
	whole, fraction, _ := strings.Cut(strconv.FormatFloat(x, 'f', -1, 64), ".")
	c, _ := new(big.Int).SetString(whole+fraction, 10)
	d := decimal.NewFromBigInt(c, -int32(len(fraction)))
	return Rate{fromDecimal(d).round(quotientPlaces, HalfEven)}, nil
}

// Add is r + s.
func (r Rate) Add(s Rate) Rate { return Rate{r.n.plus(s.n)} }

// Sub is r - s.
func (r Rate) Sub(s Rate) Rate { return Rate{r.n.plus(s.n.negated())} }

// Neg is -r.
func (r Rate) Neg() Rate { return Rate{r.n.negated()} }

// Abs is r without its sign.
func (r Rate) Abs() Rate {
	if r.n.neg() {
		return r.Neg()
	}
	return r
}

// Times is r × s, exactly.
func (r Rate) Times(s Rate) Rate { return Rate{r.n.times(s.n)} }

// Over is r / s to 12 places, half even; an s of zero is [ErrZeroBase].
func (r Rate) Over(s Rate) (Rate, error) {
	if s.IsZero() {
		return Rate{}, ErrZeroBase
	}
	return Rate{r.n.over(s.n)}, nil
}

// Cmp is -1 if r is less than s, 0 if they are equal, +1 if it is greater.
func (r Rate) Cmp(s Rate) int { return r.n.cmp(s.n) }

// Equal reports whether both are the same number; 0.5 equals 0.50.
func (r Rate) Equal(s Rate) bool { return r.n.cmp(s.n) == 0 }

// IsZero reports whether r is 0.
func (r Rate) IsZero() bool { return r.n.isZero() }

// Sign is -1, 0 or +1.
func (r Rate) Sign() int { return r.n.sign() }

// Round is r at so many places after the point, 0 or more; [Exact] and
// negative places leave r as it is. For whole tenths of a percent, round to 3
// places.
func (r Rate) Round(places int, mode Rounding) Rate { return Rate{r.n.round(places, mode)} }

// Decimal is r as a decimal.
func (r Rate) Decimal() decimal.Decimal { return r.n.decimal() }

// Float64 is the float next to r, for charts and statistics. Nothing that is
// compared, summed or stored should pass through it.
func (r Rate) Float64() float64 {
	f, _ := strconv.ParseFloat(r.String(), 64)
	return f
}

// String is r in full, without an exponent or zeros at the end: "0.031".
func (r Rate) String() string {
	var buf [64]byte
	return string(r.n.appendText(buf[:0], 0))
}

// Percent is r as a percentage in full, "3.1%". Round first for fewer digits.
func (r Rate) Percent() string {
	var buf [64]byte
	return string(append(r.n.times(small(100, 0)).appendText(buf[:0], 0), '%'))
}

// MarshalText writes [Rate.String]. A rate with more digits than [ParseRate]
// reads is [ErrTooLong]: round it first.
func (r Rate) MarshalText() ([]byte, error) {
	if err := r.n.checkBounds(); err != nil {
		return nil, err
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads what [ParseRate] reads.
func (r *Rate) UnmarshalText(b []byte) error {
	s, err := ParseRate(string(b))
	if err != nil {
		return err
	}
	*r = s
	return nil
}

// UnmarshalJSON reads a string that [ParseRate] reads, or a JSON number
// without an exponent. null leaves r alone.
func (r *Rate) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	s, err := jsonText("rate", b)
	if err != nil {
		return err
	}
	return r.UnmarshalText([]byte(s))
}

// MarshalJSON writes the text form as a JSON string.
func (r Rate) MarshalJSON() ([]byte, error) {
	b, err := r.MarshalText()
	if err != nil {
		return nil, err
	}
	return json.Marshal(string(b))
}

// Scan reads a database text or integer column as [ParseRate] does; floats are
// refused, NULL is an error.
func (r *Rate) Scan(src any) error {
	s, err := columnText("rate", src)
	if err != nil {
		return err
	}
	return r.UnmarshalText([]byte(s))
}

// Value is the text form for a database column.
func (r Rate) Value() (driver.Value, error) {
	b, err := r.MarshalText()
	return string(b), err
}
