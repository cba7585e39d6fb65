package disclosure_test

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// trial is a place made up to hold one rule apart from all others, a post there, and
// what the findings with a code come to.
type trial struct {
	name string
	law  law.Regime // beside that payment has to be told, and that "Ad" is enough
	post disclosure.Publication
	code string // without the instrument: "start-of-video"; "*" is all, each with its own
	want string // outcome, reason, surface with where it starts if not at 0, and fact; findings parted by ", "
}

// holdTrials judges each trial in a place of its own, all of them in one book.
func holdTrials(t *testing.T, trials []trial) {
	t.Helper()
	places := countries(len(trials))
	regimes := make([]*law.Regime, len(trials))
	for i, one := range trials {
		regimes[i] = madeUp(places[i], one.law)
	}
	checker, err := disclosure.NewChecker(mustBook(regimes...))
	if err != nil {
		t.Fatal(err)
	}
	for i, one := range trials {
		t.Run(one.name, func(t *testing.T) {
			report, err := checker.Check(paid(one.post, places[i]))
			if err != nil {
				t.Fatal(err)
			}
			if got := verdictOn(report.Markets[0], one.code); got != one.want {
				t.Errorf("%s: %s, want %s\n%s", one.code, got, one.want, describe(report.Markets[0]))
			}
		})
	}
}

// countries are the first so many countries by code.
func countries(n int) (list []endorse.Region) {
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z' && len(list) < n; b++ {
			if r := endorse.Region(string(a) + string(b)); r.Valid() && r != endorse.EU && !r.IsPart() {
				list = append(list, r)
			}
		}
	}
	return list
}

// madeUp is the law of a place that was read, is whole and rests on one code.
func madeUp(place endorse.Region, r law.Regime) *law.Regime {
	id := strings.ToLower(string(place)) + "-code"
	r.Region, r.Name, r.CompleteFrom = place, "Made up", endorse.On(2020, 1, 1)
	if r.Languages == nil {
		r.Languages = []string{"en"}
	}
	day := endorse.On(2026, 1, 1)
	r.Instruments = []law.Instrument{
		{ID: id, Title: "Code", Citation: "Code", Kind: law.Statute, Verified: law.Read, Checked: day},
		{ID: strings.TrimSuffix(id, "code") + "alleged", Title: "Hearsay", Citation: "Hearsay", Kind: law.Statute, Checked: day},
		{ID: strings.TrimSuffix(id, "code") + "decree", Title: "Decree", Citation: "Decree", Kind: law.Statute, Verified: law.Read, Checked: day},
	}
	if r.Connections == nil {
		r.Connections = []law.Connection{{Tie: law.Payment, Asks: law.Required}}
	}
	if !slices.ContainsFunc(r.Wordings, func(w law.Wording) bool { return w.Text == "Ad" }) {
		r.Wordings = append([]law.Wording{{Text: "Ad", Lang: "en", Verdict: law.Accepted}}, r.Wordings...)
	}
	r.Connections = resting(id, r.Connections, func(row *law.Connection) *string { return &row.Instrument })
	r.Wordings = resting(id, r.Wordings, func(row *law.Wording) *string { return &row.Instrument })
	r.Placements = resting(id, r.Placements, func(row *law.Placement) *string {
		row.Strength = max(row.Strength, law.Must)
		return &row.Instrument
	})
	r.Tools = resting(id, r.Tools, func(row *law.Tool) *string { return &row.Instrument })
	r.Content = resting(id, r.Content, func(row *law.ContentRule) *string {
		if row.Kind == law.ContentNotSaid {
			row.Kind = law.OtherContent
		}
		row.ID, row.Strength = cmp.Or(row.ID, "row"), max(row.Strength, law.Must)
		return &row.Instrument
	})
	r.Actors = resting(id, r.Actors, func(row *law.ActorRule) *string { return &row.Instrument })
	return &r
}

// resting is the rows with the code of the place as what they rest on; those said to
// rest on memory or on a decree do so.
func resting[T any](code string, rows []T, instrument func(*T) *string) []T {
	rows = slices.Clone(rows)
	for i := range rows {
		on := instrument(&rows[i])
		*on = map[string]string{"": code, "memory": strings.TrimSuffix(code, "code") + "alleged", "decree": strings.TrimSuffix(code, "code") + "decree"}[*on]
	}
	return rows
}

// paid is the post in the place, for money where it names no tie.
func paid(p disclosure.Publication, place endorse.Region) disclosure.Publication {
	p.On, p.Markets = endorse.On(2026, 3, 1), []endorse.Region{place}
	if p.Ties == nil {
		p.Ties = []disclosure.Tie{{Kind: law.Payment}}
	}
	return p
}

// verdictOn is what the findings with the code come to.
func verdictOn(m disclosure.Market, code string) string {
	var list []string
	for _, f := range m.Findings {
		_, own, _ := strings.Cut(f.Code(), "/")
		if own == code || code == "*" {
			at := f.Evidence().Surface
			if f.Evidence().Span.Start > 0 {
				at += ":" + strconv.Itoa(f.Evidence().Span.Start)
			}
			words := []string{map[string]string{"*": own + ":"}[code], f.Outcome.String(), f.Reason.String(), at, f.Evidence().Fact}
			list = append(list, strings.Join(strings.Fields(strings.Join(words, " ")), " "))
		}
	}
	return strings.Join(list, ", ")
}

// asks is a place with one rule, which must be kept.
func asks(rule law.Rule, measures ...law.Measure) law.Regime {
	return law.Regime{Placements: []law.Placement{{Rule: rule, Measures: measures}}}
}

// shown is a label on the picture from and to so many seconds.
func shown(from, to float64) disclosure.Overlay {
	return disclosure.Overlay{Text: "Ad", From: secs(from), To: secs(to)}
}

// said is a label spoken after so many seconds.
func said(at float64) disclosure.Line {
	return disclosure.Line{Text: "Ad. A jar", At: disclosure.At(secs(at))}
}

func secs(n float64) time.Duration { return time.Duration(n * float64(time.Second)) }
