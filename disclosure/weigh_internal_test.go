package disclosure

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestStrain: what a fix is weighed by. A breach of what must be kept outweighs all
// advice, each counts, and what is open counts where it must be kept.
func TestStrain(t *testing.T) {
	t.Parallel()
	must := func(o Outcome, r Reason) note { return note{outcome: o, reason: r, must: true, sight: sight{at: -1}} }
	advice := func(o Outcome, r Reason) note { return note{outcome: o, reason: r, sight: sight{at: -1}} }
	onText := func(n note) note { n.at = 0; return n }
	for _, row := range []struct {
		name  string
		notes []note
		want  strain
	}{
		{"two breaches", []note{must(Breached, MissingLabel), must(Breached, NotOnMedia)}, strain{breached: 2 * weightOfMust}},
		{"a breach and advice", []note{must(Breached, LateLabel), advice(Breached, BuriedLabel)}, strain{breached: weightOfMust + 1}},
		{"the tool is advised", []note{advice(Breached, ToolNotEnough)}, strain{tool: true}},
		{"an open label", []note{must(Unclear, UnlistedWording)}, strain{open: 1}},
		{"advice that is open", []note{advice(Unclear, UnlistedWording)}, strain{}},
		{"a fact that a wording hangs on", []note{onText(must(Unclear, UnknownFact))}, strain{open: 1}},
		{"a fact that the tie hangs on", []note{must(Unclear, UnknownFact)}, strain{}},
		{"a wording that rests on memory", []note{onText(must(Unclear, MemoryOnly))}, strain{open: 1}},
		{"a tie that rests on memory", []note{must(Unclear, MemoryOnly)}, strain{}},
		{"no law", []note{must(Unclear, NoLaw), must(Unclear, AudienceLimit)}, strain{}},
		{"a hint in the text", []note{onText(must(Unclear, UntoldTie))}, strain{}},
		{"no fault of a label", []note{must(Breached, BannedCategory), must(Breached, LicenceMissing)}, strain{}},
	} {
		c := &check{notes: row.notes}
		if got := c.strain(); got != row.want {
			t.Errorf("%s: %+v, want %+v", row.name, got, row.want)
		}
	}
}

// TestOutspeaks: which of two labels on the same words speaks.
func TestOutspeaks(t *testing.T) {
	t.Parallel()
	at := func(from, to int, g grade, listed bool) *rated {
		return &rated{candidate: &candidate{match: &label.Match{Span: label.Span{Start: from, End: to}}}, worth: worth{grade: g, listed: listed}}
	}
	for _, row := range []struct {
		name       string
		other, one *rated
		want       bool
	}{
		{"the longer, where no row names either", at(0, 9, vague, false), at(0, 2, vague, false), true},
		{"the longer, though worth less", at(0, 9, vague, false), at(0, 2, open, false), true},
		{"not the shorter", at(0, 2, open, false), at(0, 9, vague, false), false},
		{"a longer one that a row names", at(0, 9, vague, true), at(0, 2, enough, true), true},
		{"not a longer one without a row, if one is named and worth as much", at(0, 9, enough, false), at(0, 2, enough, true), false},
		{"a longer one without a row, if the named one is worth less", at(0, 9, enough, false), at(0, 2, vague, true), true},
		{"but not if it is open", at(0, 9, open, false), at(0, 2, vague, true), false},
		{"a named one inside a sentence that is open", at(2, 4, vague, true), at(0, 9, open, false), true},
		{"not one beside it", at(10, 12, enough, true), at(0, 9, vague, false), false},
	} {
		if got := outspeaks(row.other, row.one); got != row.want {
			t.Errorf("%s: %t, want %t", row.name, got, row.want)
		}
	}
}

// TestEqualsKeepTheirOrder: of two labels whose rows have one code, and of two items
// that ask for as much, the first stays.
func TestEqualsKeepTheirOrder(t *testing.T) {
	t.Parallel()
	m := &label.Match{Span: label.Span{End: 2}}
	labelled := func(rank int32) *rated {
		return &rated{candidate: &candidate{match: m}, worth: worth{row: &source{rank: rank}}}
	}
	low, first, second := labelled(1), labelled(2), labelled(2)
	if list := enlist(enlist(enlist(nil, first), second), low); list[0] != low || list[1] != first || list[2] != second {
		t.Error("labels of one rank changed places")
	}
	have := Item{Must: true, Markets: []endorse.Region{"GB"}, Measures: []law.Measure{{Kind: law.WithinLines, N: 3}}}
	next := Item{Must: true, Markets: []endorse.Region{"IE"}, Measures: []law.Measure{{Kind: law.WithinFirstTags, N: 3}}}
	if join(&have, &next); have.Measures[0].Kind != law.WithinLines || len(have.Markets) != 2 {
		t.Errorf("%v in %v", have.Measures, have.Markets)
	}
	next.Measures = []law.Measure{{Kind: law.WithinLines, N: 1}}
	if join(&have, &next); have.Measures[0].N != 1 {
		t.Errorf("within one line is stricter than within %v", have.Measures)
	}
}

// TestLabelsNeedTheirBrand: a wording with a place for the brand is left out where no
// brand is known, and no wording is offered twice.
func TestLabelsNeedTheirBrand(t *testing.T) {
	t.Parallel()
	c, err := NewChecker(Law())
	if err != nil {
		t.Fatal(err)
	}
	for _, brand := range [][]string{nil, {"XYZ"}} {
		p := &Publication{On: endorse.On(2026, 3, 1), Brand: brand, Ties: []Tie{{Kind: law.Payment}}}
		for _, region := range Law().Regions() {
			seen := map[string]bool{}
			for _, m := range c.labelsFor(region, p) {
				if m.Text == "" || seen[m.Text] {
					t.Errorf("%s with brands %v: %q", region, brand, m.Text)
				}
				seen[m.Text] = true
			}
		}
	}
}
