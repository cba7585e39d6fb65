package statements_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/internal/regions"
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// The study's pins and the labels that people gave them by reading are not part of this repository:
//
//	go test ./disclosure/internal/statements -run Pins -v -pins FILE.jsonl -labels FILE.jsonl
var (
	pinsFile   = flag.String("pins", "", "pins, one JSON object a line: id, caption, disclosed")
	labelsFile = flag.String("labels", "", "labels of some of the pins: id, affiliate, sponsor, denial, other_sense, phrase")
	differ     = flag.Int("differ", 0, "show this many pins where the scanner and the authors' clusters differ")
)

type pin struct {
	ID, Caption string
	Disclosed   bool
}

type pinLabel struct {
	ID, Affiliate, Sponsor, Phrase string
	Denial                         bool
	OtherSense                     bool `json:"other_sense"`
}

// read is what the scanner finds in one pin.
type read struct {
	affiliate, sponsor, denial, otherSense bool
	quotes                                 []string
}

// pinWords are labels by themselves, read as the labels of the pins were given: "#ad" at a pin with an affiliate link tells of that link.
var pinWords = map[string]law.Ties{
	"#ad": law.Affiliate, "#ads": law.Affiliate, "ad": law.Affiliate, "#affiliate": law.Affiliate, "#affiliatelink": law.Affiliate, "#affiliatelinks": law.Affiliate,
	"affiliate": law.Affiliate, "#sponsored": law.Payment, "sponsored": law.Payment, "#sponsoredpost": law.Payment, "sponsored post": law.Payment,
}

// pinReader finds the wordings of all law that we know, the words above, and the sentences.
type pinReader struct {
	scanner *label.Scanner
	tells   []law.Ties // by id
}

func newPinReader(t *testing.T) *pinReader {
	t.Helper()
	r := &pinReader{}
	var entries []label.Entry
	add := func(text string, role label.Role, form label.Form, reach int, tells law.Ties) {
		entries = append(entries, label.Entry{ID: len(entries), Text: text, Role: role, Form: form, Reach: reach})
		r.tells = append(r.tells, tells)
	}
	for _, regime := range regions.All() {
		for _, w := range regime.Wordings {
			if w.Form == law.Literal {
				add(w.Text, label.Wording, label.Literal, 0, pinWords[strings.ToLower(w.Text)])
			}
		}
	}
	for text, tells := range pinWords {
		add(text, label.Wording, label.Literal, 0, tells)
	}
	for _, s := range statements.All() {
		tells := s.Tells
		if s.Sense != statements.Plain {
			tells = 0
		}
		add(s.Pattern, s.Sense.Role(), label.Pattern, s.Reach, tells)
	}
	scanner, err := label.Compile(entries)
	if err != nil {
		t.Fatal(err)
	}
	r.scanner = scanner
	return r
}

// read tells what a caption says: labels and plain sentences that are not denied, fused, or another sense.
func (r *pinReader) read(t *testing.T, caption string) read {
	t.Helper()
	result, err := r.scanner.Scan(caption, label.Brands{})
	if err != nil {
		t.Fatal(err)
	}
	var out read
	for _, m := range result.Matches {
		switch {
		case m.Role == label.Denial, m.Negated:
			out.denial = true
			continue
		case m.Role == label.OtherSense:
			out.otherSense = true
		case m.Under.Any(label.RolesOf(label.OtherSense, label.Denial)), m.Fused:
			continue
		}
		var tells law.Ties
		for id := range r.scanner.IDs(m.Wording) {
			tells |= r.tells[id]
		}
		if tells != 0 {
			out.quotes = append(out.quotes, m.Span.In(caption))
		}
		out.affiliate = out.affiliate || tells&law.Affiliate != 0
		out.sponsor = out.sponsor || tells&law.Payment != 0
	}
	return out
}

// score counts how often what is found is so.
type score struct{ found, missed, wrong int }

func (s *score) count(got, want bool) bool {
	switch {
	case got && want:
		s.found++
	case want:
		s.missed++
	case got:
		s.wrong++
	}
	return got == want
}

func (s score) recall() share    { return share{s.found, s.found + s.missed} }
func (s score) precision() share { return share{s.found, s.found + s.wrong} }

// share is so many of a whole.
type share struct{ part, whole int }

func (s share) String() string {
	if s.whole == 0 {
		return "none"
	}
	return fmt.Sprintf("%.1f %%", 100*float64(s.part)/float64(s.whole))
}

func (s share) below(percent int) bool { return 100*s.part < percent*s.whole }

// TestPinsAgainstReaders prints recall and precision against the labels that people gave by reading, and each pin that differs. Clear affiliate and clear sponsor
// must reach 97 % both ways.
func TestPinsAgainstReaders(t *testing.T) {
	pins := pinsOf(t)
	labels := jsonLines[pinLabel](t, *labelsFile)
	byID := make(map[string]pin)
	for _, p := range pins {
		byID[p.ID] = p
	}
	reader := newPinReader(t)
	names := []string{"clear affiliate", "clear sponsor", "other sense", "denial"}
	scores := make([]score, len(names))
	for _, l := range labels {
		caption := byID[l.ID].Caption
		got := reader.read(t, caption)
		found := []bool{got.affiliate, got.sponsor, got.otherSense, got.denial}
		want := []bool{l.Affiliate == "clear", l.Sponsor == "clear", l.OtherSense, l.Denial}
		for i, name := range names {
			if !scores[i].count(found[i], want[i]) {
				t.Logf("%s: found %t, read %t %q: %q in %q", name, found[i], want[i], l.Phrase, got.quotes, caption)
			}
		}
	}
	for i, name := range names {
		s := scores[i]
		t.Logf("%-16s recall %s, precision %s (found %d, missed %d, wrong %d)", name, s.recall(), s.precision(), s.found, s.missed, s.wrong)
		if i < 2 && (s.recall().below(97) || s.precision().below(97)) {
			t.Errorf("%s is below 97 %%", name)
		}
	}
}

// TestPinsAgainstAuthors prints how the scanner and the authors' clusters agree on all pins. The clusters are noisy, so that it asserts nothing.
func TestPinsAgainstAuthors(t *testing.T) {
	reader := newPinReader(t)
	var s score
	shown := 0
	for _, p := range pinsOf(t) {
		got := reader.read(t, p.Caption)
		if !s.count(got.affiliate || got.sponsor, p.Disclosed) && shown < *differ {
			shown++
			t.Logf("the authors say %t: %q in %q", p.Disclosed, got.quotes, p.Caption)
		}
	}
	t.Logf("both %d, authors alone %d, scanner alone %d", s.found, s.missed, s.wrong)
}

func pinsOf(t *testing.T) []pin {
	t.Helper()
	if *pinsFile == "" || *labelsFile == "" {
		t.Skip("no -pins and -labels given")
	}
	return jsonLines[pin](t, *pinsFile)
}

func jsonLines[T any](t *testing.T, path string) []T {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out []T
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var v T
		if err := json.Unmarshal(lines.Bytes(), &v); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, v)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}
