package main

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

// judge checks one line at a time. It is shared by the workers.
type judge struct {
	checker *disclosure.Checker
	markets []endorse.Region // of posts that name none
	fix     bool             // look for what mends a breach, at the cost of some hundred checks
}

// report is the check of the post in a line.
func (j *judge) report(text []byte) (disclosure.Report, error) {
	p, err := decode(text)
	if err != nil {
		return disclosure.Report{}, err
	}
	if len(p.Markets) == 0 {
		p.Markets = j.markets
	}
	if err := complete(&p); err != nil {
		return disclosure.Report{}, err
	}
	report, err := j.checker.Check(p)
	if err == nil && j.fix && report.Outcome() == disclosure.Breached {
		report.Fix, err = j.checker.Fix(p)
	}
	return report, err
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
	maxReasons = 8
	maxReason  = 240 // bytes
)

// reasons is everything that is wrong with a line, as one line.
func reasons(err error) string {
	all := shell.Flatten(err)
	var texts []string
	for _, e := range all[:min(len(all), maxReasons)] {
		texts = append(texts, shorten(e.Error()))
	}
	if more := len(all) - maxReasons; more > 0 {
		texts = append(texts, fmt.Sprintf("and %d more", more))
	}
	return strings.Join(texts, "; ")
}

func shorten(s string) string {
	if len(s) <= maxReason {
		return s
	}
	n := maxReason
	for !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n] + "…"
}
