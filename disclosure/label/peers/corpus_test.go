package peers

import (
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/cases"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// lawNeedles are the literal wordings of the law of all regions, folded, each once.
func lawNeedles() []string {
	fold := cases.Fold()
	var list []string
	for _, w := range disclosure.Law().Wordings() {
		if w.Form == law.Literal && len(w.Text) > 1 {
			list = append(list, fold.String(w.Text))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// ofNeedles is our scanner compiled with the needles, each with its number as id.
func ofNeedles(needles []string) *label.Scanner {
	var entries []label.Entry
	for i, n := range needles {
		entries = append(entries, label.Entry{ID: i, Text: n, Role: label.Wording})
	}
	return label.MustCompile(entries)
}

// ofLaw is our scanner with all that the checker looks for: the wordings, with places
// for brands too, and the sentences that tell of ties.
func ofLaw() *label.Scanner {
	var entries []label.Entry
	for _, w := range disclosure.Law().Wordings() {
		switch w.Form {
		case law.Literal:
			entries = append(entries, label.Entry{Text: w.Text, Role: label.Wording})
		case law.Placed:
			text := strings.NewReplacer("[brand]", "{brand}", "[product]", "{product}").Replace(w.Text)
			entries = append(entries, label.Entry{Text: text, Role: label.Wording, Form: label.Placed})
		}
	}
	for _, s := range statements.All() {
		entries = append(entries, label.Entry{Text: s.Pattern, Role: s.Sense.Role(), Form: label.Pattern, Reach: s.Reach})
	}
	return label.MustCompile(entries)
}

// captions are those of the scanner's own benchmarks.
func captions(tb testing.TB, name string) []string {
	tb.Helper()
	data, err := os.ReadFile("../testdata/captions_" + name + ".txt")
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Split(string(data), "\n%%\n")
}
