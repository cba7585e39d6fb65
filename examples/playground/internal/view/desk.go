package view

import (
	"cmp"
	"encoding/json"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
)

// Desk answers the page. It never changes and is safe for concurrent use.
type Desk struct {
	checker *disclosure.Checker
}

// New is a desk over a checker.
func New(c *disclosure.Checker) Desk { return Desk{c} }

// View is what the page shows of a post: faults, or a report.
type View struct {
	Faults  []Fault  `json:"faults,omitempty"`
	On      string   `json:"on,omitempty"`      // the day whose law was held against it
	Outcome string   `json:"outcome,omitempty"` // the worst of the markets
	Markets []Market `json:"markets,omitempty"`
	Texts   []Text   `json:"texts"`             // the surfaces that a finding speaks of
	Assumed []string `json:"assumed,omitempty"` // what was taken as given
	Version string   `json:"version,omitempty"` // of the library
	Book    string   `json:"book,omitempty"`    // digest of the law
}

// Market is what the check came to in one region.
type Market struct {
	Region   string    `json:"region"`
	Name     string    `json:"name"` // English; the region's code if the law has no name for it
	Outcome  string    `json:"outcome"`
	Findings []Finding `json:"findings"` // what decides first
}

// Finding is one rule held against the post.
type Finding struct {
	N        int    `json:"n"` // counted through the whole view, from 0
	Code     string `json:"code"`
	Outcome  string `json:"outcome"`
	Must     bool   `json:"must"` // otherwise advice
	Reason   string `json:"reason,omitempty"`
	Says     string `json:"says"`
	Surface  string `json:"surface,omitempty"`
	From     int    `json:"from"` // UTF-16 code units
	Until    int    `json:"until"`
	Quote    string `json:"quote,omitempty"`
	Citation string `json:"citation,omitempty"`
	URL      string `json:"url,omitempty"`
	Binding  bool   `json:"binding"`
	Verified string `json:"verified,omitempty"` // how the text was looked at
	Checked  string `json:"checked,omitempty"`  // on which day
	Since    string `json:"since,omitempty"`    // first day of the text; empty is not known
	Last     string `json:"last,omitempty"`     // its last day; empty is that none is known
}

// Check holds a post, in the line format, against the law.
func (d Desk) Check(post []byte) View {
	p, faults := read(post)
	if faults != nil {
		return View{Faults: faults}
	}
	r, err := d.checker.Check(p)
	if err != nil {
		return View{Faults: faultsOf(err)}
	}
	v := View{On: p.On.String(), Outcome: r.Outcome().String(), Assumed: r.Assumed, Version: r.Version, Book: r.Book}
	n := 0
	for _, m := range r.Markets {
		shown := Market{Region: string(m.Region), Name: d.name(m.Region), Outcome: m.Outcome.String(), Findings: []Finding{}}
		for _, f := range byWeight(m.Findings) {
			shown.Findings = append(shown.Findings, d.finding(n, f))
			n++
		}
		v.Markets = append(v.Markets, shown)
	}
	v.Texts = mark(&p, v.Markets)
	return v
}

// read reads a post that has a market: without one there is nothing to say.
func read(post []byte) (disclosure.Publication, []Fault) {
	var p disclosure.Publication
	if err := json.Unmarshal(post, &p); err != nil {
		return p, faultsOf(err)
	}
	if len(p.Markets) == 0 {
		return p, []Fault{{Field: "markets", Says: "no market: choose at least one"}}
	}
	return p, nil
}

func (d Desk) name(r endorse.Region) string {
	regime, _ := d.checker.Book().Regime(r)
	return cmp.Or(regime.Name, string(r))
}

func (d Desk) finding(n int, f disclosure.Finding) Finding {
	on, saw := f.Basis(), f.Evidence()
	shown := Finding{
		N: n, Code: on.Code, Outcome: f.Outcome.String(), Must: f.Must, Reason: f.Reason.String(), Says: f.Says(),
		Surface: saw.Surface, From: saw.Span.Start, Until: saw.Span.End, Quote: saw.Quote,
		Citation: on.Citation, URL: on.URL, Binding: on.Binding,
	}
	if text, ok := d.checker.Book().Instrument(on.Instrument); ok {
		shown.Verified, shown.Checked = text.Verified.String(), text.Checked.String()
		shown.Since, shown.Last = text.Days.From.String(), text.Days.Until.String()
	}
	return shown
}

// byWeight puts what is breached before what is unclear before what is met, in
// each what must be kept before advice; else the order stays.
func byWeight(findings []disclosure.Finding) []disclosure.Finding {
	sorted := slices.Clone(findings)
	slices.SortStableFunc(sorted, func(a, b disclosure.Finding) int {
		return cmp.Compare(weight(b.Outcome.String(), b.Must), weight(a.Outcome.String(), a.Must))
	})
	return sorted
}

// weight is how much a finding matters to who reads it.
func weight(outcome string, must bool) int {
	w := 0
	switch outcome {
	case "breached":
		w = 5
	case "unclear":
		w = 4
	case "met":
		return 1
	}
	if !must {
		w -= 2
	}
	return w
}
