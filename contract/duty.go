package contract

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Duty is something that the law or good practice asks of terms, and whether they
// satisfy it.
type Duty struct {
	// Code is the stable code: that of a check of this package ("C03"), or that of
	// the row of the book that it rests on ("us-il-fwpa/payment-term"). Check is
	// the check that a row belongs to, empty for rows that belong to none.
	Code  string `json:"code"`
	Check string `json:"check,omitempty"`

	// Severity is how much it weighs, Answer what the terms say to it.
	Severity Severity `json:"severity"`
	Answer   Answer   `json:"answer"`

	// Path is the clause that was looked at, Fields those that would satisfy the
	// duty. Both may be empty.
	Path   string   `json:"path,omitempty"`
	Fields []string `json:"fields,omitempty"`

	// Asks is what is asked, Found what the terms say to it.
	Asks  string `json:"asks"`
	Found string `json:"found,omitempty"`

	// Region, Row and Instrument are those of the law that it rests on; empty for
	// practice. Day is the day by whose law it was looked at.
	Region     endorse.Region `json:"region,omitempty"`
	Row        string         `json:"row,omitempty"`
	Instrument law.Instrument `json:"instrument,omitzero"`
	Day        endorse.Date   `json:"day"`
}

// String is the duty in a line.
func (d Duty) String() string {
	text := fmt.Sprintf("%s %s (%s): %s", d.Code, d.Answer, d.Severity, d.Asks)
	if d.Found != "" {
		text += " Found: " + d.Found + "."
	}
	if len(d.Fields) > 0 && d.Answer != Satisfied {
		text += " Say it in " + strings.Join(d.Fields, ", ") + "."
	}
	if d.Instrument.Citation != "" {
		text += " [" + d.Instrument.Citation + "]"
	}
	return text
}

// Duties lists what is asked of the terms on a day: the checks of this package, and
// the rows on people and deals that the book has in force for the law that governs
// them, the places of the parties and the markets. Satisfied ones are listed too;
// rows that no field decides are for people. Earlier terms of the same brand and
// creator count towards thresholds that add up, and are looked at for conflicts.
// A row that rests on memory alone is at most unclear.
//
// The order is by check, then by region and row. It reports terms that are not
// valid, and a day that is not said. It is no legal advice.
func Duties(t Terms, book *law.Book, day endorse.Date, earlier ...Terms) ([]Duty, error) {
	if err := t.Validate(); err != nil {
		return nil, err
	}
	if day.IsZero() || book == nil {
		return nil, &FaultError{"day", ErrNotSaid}
	}
	x := &examiner{terms: &t, book: book, day: day, earlier: earlier, values: map[*Terms]value{}}
	for _, c := range checks {
		x.check = c
		c.look(x)
	}
	x.rows()
	slices.SortStableFunc(x.duties, func(a, b Duty) int {
		return cmp.Or(cmp.Compare(orLast(a.Check), orLast(b.Check)), cmp.Compare(a.Region, b.Region), cmp.Compare(a.Row, b.Row))
	})
	return x.duties, nil
}

// orLast puts what has no check behind what has one.
func orLast(check string) string { return choose(check == "", "~", check) }

type examiner struct {
	terms   *Terms
	book    *law.Book
	day     endorse.Date
	earlier []Terms
	values  map[*Terms]value
	check   check
	duties  []Duty
}

// check is a check of this package.
type check struct {
	code     string
	severity Severity
	asks     string
	look     func(*examiner)
}

// report adds what the current check found at a path. No missing fields is
// satisfied.
func (x *examiner) report(at, found string, missing ...string) {
	missing = slices.DeleteFunc(missing, func(s string) bool { return s == "" })
	x.answer(choose(len(missing) == 0, Satisfied, Unsatisfied), at, found, missing...)
}

func (x *examiner) answer(a Answer, at, found string, fields ...string) {
	x.duties = append(x.duties, Duty{
		Code: x.check.code, Check: x.check.code, Severity: x.check.severity, Asks: x.check.asks,
		Answer: a, Path: at, Found: found, Fields: fields, Day: x.day,
	})
}

// need is the field if it is not there.
func need(there bool, field string) string { return choose(there, "", field) }
