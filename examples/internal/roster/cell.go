package roster

import (
	"math/big"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// unknowns are the cells that programs write where they know nothing. -1 is
// what clients read where an account hides its likes.
var unknowns = []string{"", "-", "–", "—", "-1", "n/a", "na", "null", "hidden", "unknown"}

// Unknown reports whether a cell says that nothing is known. "-1" does so for
// counts, which are never below zero.
func Unknown(cell string) bool {
	return len(cell) <= 8 && slices.Contains(unknowns, strings.ToLower(cell))
}

// ParseCount reads a count as [endorse.ParseCount] does, a hidden one, and
// "36225.0", which is how programs write whole numbers in a column with gaps.
func ParseCount(cell string) (endorse.Count, error) {
	if Unknown(cell) {
		return endorse.Count{}, nil
	}
	if whole, ok := strings.CutSuffix(cell, ".0"); ok && whole != "" && strings.Trim(whole, "0123456789") == "" {
		cell = whole
	}
	return endorse.ParseCount(cell)
}

// ParseAverage reads the count of an average post, which need not be whole: it
// is rounded to the nearest, ties to even, and marked as rounded.
func ParseAverage(cell string) (endorse.Count, error) {
	c, err := ParseCount(cell)
	if err == nil || strings.Contains(cell, "%") {
		return c, err
	}
	average, badRate := endorse.ParseRate(cell)
	if badRate != nil || average.Sign() < 0 {
		return endorse.Count{}, err
	}
	if c, err = endorse.ParseCount(average.Round(0, endorse.HalfEven).String()); err != nil {
		return endorse.Count{}, err
	}
	return c.AsRounded(), nil
}

// SetCount reads the cell of a column of counts or averages into the counts. An
// empty cell is not known.
func SetCount(to *endorse.Counts, m Meaning, cell string) error {
	parse := ParseAverage
	if m.Kind == Count {
		parse = ParseCount
	}
	c, err := parse(cell)
	if err == nil {
		*to = to.With(m.Count, c)
	}
	return err
}

// ParseDay reads a day: "2026-03-01", "2026/03/01", "01.03.2026" with the day
// first, each perhaps with a time behind it, which is left out: the day is that
// of the zone in which the cell is written. "03/01/2026" may be in January or
// March and is an error. A cell that says nothing is no day.
func ParseDay(cell string) (endorse.Date, error) {
	if cell != "-1" && Unknown(cell) {
		return endorse.Date{}, nil
	}
	day := cell
	if i := strings.IndexAny(cell, "T "); i > 0 && timeOfDay(cell[i+1:]) {
		day = cell[:i]
	}
	switch {
	case shaped(day, "0000/00/00"):
		day = strings.ReplaceAll(day, "/", "-")
	case shaped(day, "00.00.0000"):
		day = day[6:] + "-" + day[3:5] + "-" + day[:2]
	case strings.Count(day, "/") == 2:
		return endorse.Date{}, &endorse.ParseError{What: "day", Input: cell, Why: "day or month first? write 2026-03-01"}
	}
	d, err := endorse.ParseDate(day)
	if err != nil && day != cell {
		return endorse.Date{}, &endorse.ParseError{What: "day", Input: cell, Why: "no such day"}
	}
	return d, err
}

// shaped reports whether s has digits where the pattern has 0, and else the same.
func shaped(s, pattern string) bool {
	return len(s) == len(pattern) && strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '0'
		}
		return r
	}, s) == pattern
}

// timeOfDay reports whether s begins like a time, "09:30".
func timeOfDay(s string) bool { return len(s) >= 5 && shaped(s[:5], "00:00") }

// Rate is a rate as somebody else computed it.
type Rate struct {
	Text    string   // as in the table, without a percent sign
	Value   *big.Rat // nil is not given
	Percent bool     // whether a percent sign stood behind it
}

// String is the rate as it stands in the table, "" if it is not given.
func (r Rate) String() string {
	if r.Value != nil && r.Percent {
		return r.Text + "%"
	}
	return r.Text
}

// maxGiven bounds the text of a given rate, in bytes. Floats take up to 25.
const maxGiven = 40

// ParseGiven reads a rate as somebody else computed it: digits and a point,
// with as many places as there are, and perhaps a percent sign.
func ParseGiven(cell string) (Rate, error) {
	if cell != "-1" && Unknown(cell) {
		return Rate{}, nil
	}
	text, percent := strings.CutSuffix(cell, "%")
	text = strings.TrimSpace(text)
	digits := strings.TrimLeft(text, "+-")
	if len(text) > maxGiven || len(text)-len(digits) > 1 || strings.Trim(digits, "0123456789.") != "" {
		return Rate{}, &endorse.ParseError{What: "rate", Input: cell, Why: "not a number"}
	}
	value, ok := new(big.Rat).SetString(text)
	if !ok {
		return Rate{}, &endorse.ParseError{What: "rate", Input: cell, Why: "not a number"}
	}
	return Rate{text, value, percent}, nil
}
