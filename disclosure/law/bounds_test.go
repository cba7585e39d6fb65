package law_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

// TestFirstBeyondTheLast: what is one beyond the last of a closed set, or the first
// that is too long, is refused; the last and the longest are taken.
func TestFirstBeyondTheLast(t *testing.T) {
	for _, row := range []struct {
		want  string // "" is that it is taken
		spoil func(*Regime)
	}{
		{`AQ.connections[0]: no such sector`, func(r *Regime) { r.Connections[0].Sectors = OtherSector << 1 }},
		{``, func(r *Regime) { r.Connections[0].Sectors = OtherSector }},
		{`AQ.content[0]: no such sector`, func(r *Regime) { r.Content[0].Sectors = OtherSector << 1 }},
		{`AQ.wordings[0]: no such format`, func(r *Regime) { r.Wordings[0].Formats = Pin << 1 }},
		{``, func(r *Regime) { r.Wordings[0].Formats = Pin }},
		{`AQ.placements[0]: no such format`, func(r *Regime) { r.Placements[0].Formats = Pin << 1 }},
		{`AQ.placements[0]: a place for no tie`, func(r *Regime) { r.Placements[0].Ties = NoTie }},
		{`AQ.languages[0]: no language "ca-valenciano"`, func(r *Regime) { r.Languages[0] = "ca-valenciano" }},
		{``, func(r *Regime) { r.Languages[0] = "ca-valencia" }},
		{``, func(r *Regime) { r.Languages[0] = "zh-419-X1" }},
		{`AQ.languages[0]: no language "e."`, func(r *Regime) { r.Languages[0] = "e." }},
		{`AQ.languages[0]: no language "e}"`, func(r *Regime) { r.Languages[0] = "e}" }},
		{`AQ.languages[0]: no language "é"`, func(r *Regime) { r.Languages[0] = "é" }},
		{`AQ.content[0]: id "aq-re.touched" is not kebab case`, func(r *Regime) { r.Content[0].ID = "aq-re.touched" }},
		{`AQ.content[0]: id "aq-retouché" is not kebab case`, func(r *Regime) { r.Content[0].ID = "aq-retouché" }},
		{``, func(r *Regime) { r.Content[0].ID = "aq-az09" }},
	} {
		r := ice()
		row.spoil(&r)
		if err := r.Validate(); row.want == "" && err != nil || row.want != "" && (err == nil || err.Error() != row.want) {
			t.Errorf("got %v, want %s", err, row.want)
		}
	}
}

// TestVerdictsThatClash: two verdicts on one wording clash where they speak of one tie
// and one format; each wording is told of one that it contradicts.
func TestVerdictsThatClash(t *testing.T) {
	for name, row := range map[string]struct {
		own, other Wording
		want       bool
	}{
		"all ties and all formats":         {Wording{}, Wording{}, true},
		"one tie of all":                   {Wording{}, Wording{Ties: Loan}, true},
		"all ties, where one has":          {Wording{Ties: Loan}, Wording{}, true},
		"a tie in common":                  {Wording{Ties: Loan | Payment}, Wording{Ties: Payment | Affiliate}, true},
		"no tie in common":                 {Wording{Ties: Loan}, Wording{Ties: Payment}, false},
		"one format of all":                {Wording{}, Wording{Formats: Story}, true},
		"a format in common":               {Wording{Formats: Story | Post}, Wording{Formats: Post}, true},
		"no format in common":              {Wording{Formats: Story}, Wording{Formats: Post}, false},
		"a tie, and no format in common":   {Wording{Ties: Loan, Formats: Story}, Wording{Ties: Loan, Formats: Post}, false},
		"a format, and no tie in common":   {Wording{Ties: Loan, Formats: Story}, Wording{Ties: Payment, Formats: Story}, false},
		"a tie and a format, both the one": {Wording{Ties: Loan, Formats: Story}, Wording{Ties: Loan, Formats: Story}, true},
	} {
		r := ice()
		for i, w := range []Wording{row.own, row.other} {
			w.Text, w.Lang, w.Verdict, w.Instrument = "Promo", "en", []Verdict{Accepted, Insufficient}[i], []string{"aq-code", "aq-guide"}[i]
			r.Wordings = append(r.Wordings, w)
		}
		if err := r.Validate(); (err != nil) != row.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	r := ice()
	for i, v := range []Verdict{Accepted, Accepted, Insufficient, Prohibited} {
		r.Wordings = append(r.Wordings, Wording{Text: "Promo", Lang: "en", Verdict: v, Instrument: "aq-code", Part: fmt.Sprint(i)})
	}
	if err := r.Validate(); err == nil || err.Error() != `AQ.wordings[7]: "Promo" has another verdict in wordings[5]`+"\n"+`AQ.wordings[8]: "Promo" has another verdict in wordings[5]` {
		t.Errorf("two after two: %v", err)
	}
	r = ice()
	for i := range 102 {
		r.Wordings = append(r.Wordings, Wording{Text: "Promo", Lang: "en", Verdict: Accepted, Instrument: "aq-code", Part: fmt.Sprint(i)})
	}
	r.Wordings = append(r.Wordings, Wording{Text: "AD", Lang: "en", Verdict: Prohibited, Instrument: "aq-code"})
	err := r.Validate()
	if got := strings.Split(fmt.Sprint(err), "\n"); len(got) != 3 || !strings.Contains(got[1], "wordings[106]: \"Promo\" stands more than 100 times") || !strings.Contains(got[2], "wordings[107]: \"AD\" has another verdict in wordings[0]") {
		t.Errorf("more of one text than are held against each other: %v", err)
	}
}

// TestFaultsAreCounted: of a regime as of a book a thousand faults are told.
func TestFaultsAreCounted(t *testing.T) {
	faults := func(err error) int { return len(strings.Split(err.Error(), "\n")) }
	bad, worse := ice(), islands()
	bad.Parents = nil
	for i := range 1500 {
		bad.Languages = append(bad.Languages, "")
		worse.Parents = append(worse.Parents, Membership{Region: endorse.Region(fmt.Sprint("X", i))})
	}
	if err := bad.Validate(); faults(err) != 1000 {
		t.Errorf("%d faults of a regime", faults(err))
	}
	_, err := NewBook(&bad, &worse)
	if err == nil || faults(err) != 1000 || errors.Unwrap(err) != nil {
		t.Errorf("%d faults of a book of two", faults(err))
	}
}

// TestOneRowIsALaw: a regime that says nothing else speaks by a row of whatever kind.
func TestOneRowIsALaw(t *testing.T) {
	whole := ice()
	for name, row := range map[string]func(*Regime){
		"wording":   func(r *Regime) { r.Wordings = whole.Wordings[:1] },
		"placement": func(r *Regime) { r.Placements = whole.Placements[:1] },
		"tool":      func(r *Regime) { r.Tools = whole.Tools[1:] },
		"content":   func(r *Regime) { r.Content = whole.Content[:1] },
		"actor":     func(r *Regime) { r.Actors = whole.Actors[:1] },
	} {
		r := Regime{Region: "AQ", Name: "Antarctica", Instruments: whole.Instruments}
		row(&r)
		alone, err := NewBook(&r)
		r.Connections = whole.Connections[:1]
		both, errBoth := NewBook(&r)
		if err != nil || errBoth != nil || !alone.At("AQ", on(2022, 1, 1)).Own || !both.At("AQ", on(2022, 1, 1)).Own {
			t.Errorf("%s: it says nothing, alone or beside a tie: %v, %v", name, err, errBoth)
		}
	}
}

// TestUnionDoesNotMakeAPartWhole: the law of a part is whole with that of its country,
// whatever is known of the union above.
func TestUnionDoesNotMakeAPartWhole(t *testing.T) {
	union, country := islands(), ice()
	union.CompleteFrom, country.Parents[0].Days = on(2024, 1, 1), endorse.Period{}
	part := Regime{Region: "AQ-ROS", Name: "Ross", CompleteFrom: on(2020, 5, 5), Parents: []Membership{{Region: "AQ"}}}
	b, err := NewBook(&union, &country, &part)
	if err != nil {
		t.Fatal(err)
	}
	if f := b.At("AQ-ROS", on(2025, 1, 1)); f.CompleteFrom != on(2021, 1, 1) || len(f.Regimes) != 3 {
		t.Errorf("complete from %s by %v", f.CompleteFrom, f.Regimes)
	}
}

// TestNothingChangesBeforeMembership: a row of a union that ended before a member came
// is no change there, not even the day before.
func TestNothingChangesBeforeMembership(t *testing.T) {
	union := ice()
	union.Connections = append(union.Connections, Connection{Tie: Loan, Asks: Required, Days: endorse.Period{Until: on(2023, 6, 29)}, Instrument: "aq-code"})
	parent := islands()
	b, err := NewBook(&union, &parent)
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range b.Changes("HM") {
		if day.Before(on(2023, 7, 1)) {
			t.Errorf("%s, before it became a member", day)
		}
	}
}

// TestPageLeavesOut: a page shows no number that a measure has not, and the penalties
// of the texts in force alone.
func TestPageLeavesOut(t *testing.T) {
	r, parent := ice(), islands()
	r.Instruments = append(r.Instruments, Instrument{ID: "aq-new", Title: "New", Citation: "New", Kind: Statute, Days: endorse.Period{From: on(2030, 1, 1)}, Checked: on(2026, 1, 1)})
	r.Penalties = append([]Penalty{{Detail: "a new fine", Instrument: "aq-new"}}, r.Penalties...)
	r.Placements[2].Measures = []Measure{{Kind: WholePart}}
	b, err := NewBook(&r, &parent)
	if err != nil {
		t.Fatal(err)
	}
	page := b.Markdown("AQ", on(2022, 6, 1))
	if !strings.Contains(page, "whole-part |") || strings.Contains(page, "a new fine") || !strings.Contains(page, "up to this sum") {
		t.Error(page)
	}
}

// TestRefusedWords: an error on a word lists those that there are.
func TestRefusedWords(t *testing.T) {
	var s Strength
	var ties Ties
	for want, err := range map[string]error{"not one of must, should": s.UnmarshalText([]byte("may")), "not one of payment, free-product": ties.UnmarshalText([]byte("pay"))} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
	if got := (NoTie << 1).Each(); got != nil {
		t.Errorf("%v is a tie", got)
	}
}
