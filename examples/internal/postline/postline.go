// Package postline checks the post in a line of JSON, and says in one line what
// is wrong with a line that it refuses. It is what the programs have in common
// that check posts by the line.
package postline

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// Reasons why a line is refused, besides those of the library.
var (
	errNotUTF8  = errors.New("bytes that are not UTF-8")
	errMissing  = errors.New("missing")
	errNoMarket = errors.New("none, and none are given by -markets")
)

// Judge checks one line at a time. It may be shared by workers.
type Judge struct {
	Checker *disclosure.Checker
	Markets []endorse.Region // of posts that name none
	Fix     bool             // look for what mends a breach, at the cost of some hundred checks
}

// Report is the check of the post in a line.
func (j *Judge) Report(text []byte) (disclosure.Report, error) {
	p, err := j.Post(text)
	if err != nil {
		return disclosure.Report{}, err
	}
	report, err := j.Checker.Check(p)
	if err == nil && j.Fix && report.Outcome() == disclosure.Breached {
		report.Fix, err = j.Checker.Fix(p)
	}
	return report, err
}

// Post is the post in a line, with all that the programs ask for.
func (j *Judge) Post(text []byte) (disclosure.Publication, error) {
	p, err := decode(text)
	if err != nil {
		return p, err
	}
	if len(p.Markets) == 0 {
		p.Markets = j.Markets
	}
	return p, complete(&p)
}

// decode reads the post of a line. Errors of syntax name the column, in bytes
// from 1.
func decode(text []byte) (p disclosure.Publication, err error) {
	if at := invalidAt(text); at >= 0 {
		return p, fmt.Errorf("column %d: %w", at+1, errNotUTF8)
	}
	err = p.UnmarshalJSON(text)
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok {
		err = fmt.Errorf("column %d: %w", max(syntax.Offset, 1), syntax)
	}
	return p, err
}

// invalidAt is where the first bytes stand that are no UTF-8, -1 if all are.
func invalidAt(text []byte) int {
	if utf8.Valid(text) {
		return -1
	}
	at := 0
	for {
		r, n := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && n == 1 {
			return at
		}
		at += n
	}
}

// complete says what a post lacks that the program asks for.
func complete(p *disclosure.Publication) error {
	var errs []error
	need := func(name string, there bool, why error) {
		if !there {
			errs = append(errs, fmt.Errorf("%s: %w", name, why))
		}
	}
	need("id", p.ID != "", errMissing)
	need("platform", p.Platform != "", errMissing)
	need("format", p.Format != endorse.FormatNotSaid, errMissing)
	need("markets", len(p.Markets) > 0, errNoMarket)
	return errors.Join(errs...)
}

// Bounds of a message: a line may have more that is wrong than anybody reads.
const (
	MaxReasons = 8
	MaxReason  = 240 // bytes
)

// Reasons is everything that is wrong with a line, as one line.
func Reasons(err error) string {
	all := shell.Flatten(err)
	var texts []string
	for _, e := range all[:min(len(all), MaxReasons)] {
		texts = append(texts, shorten(e.Error()))
	}
	if more := len(all) - MaxReasons; more > 0 {
		texts = append(texts, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(texts, "; ")
}

func shorten(s string) string {
	if len(s) <= MaxReason {
		return s
	}
	n := MaxReason
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
