package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestBriefTakesTheStricterMeasure holds that of two markets with one rule the stricter
// speaks for both, whichever comes first.
func TestBriefTakesTheStricterMeasure(t *testing.T) {
	t.Parallel()
	m := func(kind law.MeasureKind, n ...int) law.Measure {
		m := law.Measure{Kind: kind}
		if len(n) > 0 {
			m.N = n[0]
		}
		if len(n) > 1 {
			m.D = n[1]
		}
		return m
	}
	upTo := law.Measure{Kind: law.AtLeastSeconds, N: 5, UpTo: 30}
	rule := func(s law.Strength, ms ...law.Measure) law.Placement {
		return law.Placement{Rule: law.ThroughoutVideo, Strength: s, Measures: ms}
	}
	must := func(ms ...law.Measure) law.Placement { return rule(law.Must, ms...) }
	rows := []struct {
		name            string
		stricter, other law.Placement
	}{
		{"all before the promotional part", must(), must(m(law.WholePart))},
		{"the promotional part before a share", must(m(law.WholePart)), must(m(law.ShareOfLength, 99, 100))},
		{"a bigger share", must(m(law.ShareOfLength, 2, 3)), must(m(law.ShareOfLength, 1, 2))},
		{"a share before an interval", must(m(law.ShareOfLength, 1, 100)), must(m(law.EverySeconds, 1))},
		{"more often", must(m(law.EverySeconds, 10)), must(m(law.EverySeconds, 20))},
		{"sooner", must(m(law.WithinSeconds, 3)), must(m(law.WithinSeconds, 5))},
		{"an interval before seconds", must(m(law.EverySeconds, 3600)), must(m(law.AtLeastSeconds, 3600))},
		{"longer", must(m(law.AtLeastSeconds, 6)), must(m(law.AtLeastSeconds, 5))},
		{"two seconds before start and end", must(m(law.AtLeastSeconds, 2)), must(m(law.StartAndEnd))},
		{"start and end before start", must(m(law.StartAndEnd)), must(m(law.AtStart))},
		{"first and last frame before the first", must(m(law.FirstAndLastFrame)), must(m(law.FirstFrame))},
		{"fewer lines", must(m(law.WithinLines, 2)), must(m(law.WithinLines, 3))},
		{"fewer tags", must(m(law.WithinFirstTags, 1)), must(m(law.WithinFirstTags, 2))},
		{"the most of several", must(upTo, m(law.ShareOfLength, 1, 2)), must(upTo, m(law.ShareOfLength, 1, 3))},
		{"the most of several, listed first", must(law.Measure{Kind: law.AtLeastSeconds, N: 9, UpTo: 30}, m(law.AtLeastSeconds, 2)), must(m(law.AtLeastSeconds, 8))},
		{"what must be kept before stricter advice", must(m(law.AtLeastSeconds, 5)), rule(law.Should)},
		{"advice: the stricter", rule(law.Should, m(law.AtLeastSeconds, 6)), rule(law.Should, m(law.AtLeastSeconds, 5))},
		{"as strict", must(m(law.AtLeastSeconds, 5)), must(m(law.AtLeastSeconds, 5))},
	}
	places := countries(2 * len(rows))
	regimes := make([]*law.Regime, 0, len(places))
	for i, row := range rows {
		regimes = append(regimes, madeUp(places[2*i], law.Regime{Placements: []law.Placement{row.stricter}}), madeUp(places[2*i+1], law.Regime{Placements: []law.Placement{row.other}}))
	}
	checker, err := disclosure.NewChecker(mustBook(regimes...))
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		both := places[2*i : 2*i+2]
		for _, markets := range [][]endorse.Region{both, {both[1], both[0]}} {
			p := paid(disclosure.Publication{Format: endorse.FormatLongVideo}, "")
			p.Markets = markets
			b, err := checker.Brief(p)
			if err != nil {
				t.Fatal(err)
			}
			all := slices.DeleteFunc(b.All, func(i disclosure.Item) bool { return i.Kind != disclosure.ItemPlace })
			if len(all) != 1 || !slices.Equal(all[0].Markets, both) || !slices.Equal(all[0].Measures, row.stricter.Measures) || all[0].Must != (row.stricter.Strength == law.Must) {
				t.Errorf("%s, %v: %+v", row.name, markets, all)
			}
		}
	}
}

// TestBriefOfAllMarkets holds what items of several markets are one, and in which order all
// stand.
func TestBriefOfAllMarkets(t *testing.T) {
	t.Parallel()
	loanOnly := law.Connection{Tie: law.Loan, Asks: law.Required}
	one, two := connected(law.Connection{Asks: law.Required}, loanOnly), connected(law.Connection{Asks: law.NotRequired}, loanOnly)
	one.Placements = []law.Placement{{Rule: law.EachPost}, {Rule: law.Legible, Ties: law.Loan}, {Rule: law.BeforeFold, Group: "a"}, {Rule: law.InTitle, Strength: law.Should}}
	two.Placements = []law.Placement{{Rule: law.EachPost}, {Rule: law.Legible}, {Rule: law.BeforeFold}, {Rule: law.StartOfText}}
	one.Tools = []law.Tool{{Verdict: law.Recommended}}
	two.Tools = one.Tools
	a, b := endorse.Region("AD"), endorse.Region("AE")
	checker, err := disclosure.NewChecker(mustBook(madeUp(a, one), madeUp(b, two)))
	if err != nil {
		t.Fatal(err)
	}
	p := paid(disclosure.Publication{Format: endorse.FormatPost, Platform: endorse.Instagram, Ties: []disclosure.Tie{{Kind: law.Payment}, {Kind: law.Loan}}}, "")
	p.Markets = []endorse.Region{b, a, b}
	brief, err := checker.Brief(p)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, i := range brief.All {
		var markets []string
		for _, m := range i.Markets {
			markets = append(markets, string(m))
		}
		got = append(got, itemText(i)+" ["+strings.Join(markets, " ")+"]")
	}
	want := []string{
		"tie must payment payment yes [AD]",
		"tie must loan loan yes [AD AE]",
		"place must start-of-text [AE]",
		"place must before-fold of a [AD]",
		"place must before-fold [AE]",
		"place must legible [AE]",
		"place must legible loan [AD]",
		"place must each-post [AD AE]",
		"tie advice payment payment no [AE]",
		"place advice in-title [AD]",
		"tool advice tool [AD]",
		"tool advice tool [AE]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestBriefLosesNothing holds that each item of a market stands in the list of all, once, with
// the markets that have it.
func TestBriefLosesNothing(t *testing.T) {
	t.Parallel()
	for _, format := range []endorse.Format{endorse.FormatPost, endorse.FormatShortVideo} {
		p := draft("BG", format, law.Payment)
		p.Markets, p.Sector = []endorse.Region{"BG", "HR", "FR", "KR", "IN"}, law.Gambling
		b := briefOf(t, p)
		type row struct {
			kind         disclosure.ItemKind
			code, detail string
		}
		all, shared := map[row][]endorse.Region{}, false
		for _, i := range b.All {
			if i.Kind == disclosure.ItemTie || i.Kind == disclosure.ItemPlace {
				continue
			}
			one := row{i.Kind, i.Code, i.Detail}
			if _, twice := all[one]; twice {
				t.Errorf("%s stands twice", i.Code)
			}
			all[one], shared = i.Markets, shared || len(i.Markets) > 1
		}
		for _, m := range b.Markets {
			for _, i := range m.Items {
				switch i.Kind {
				case disclosure.ItemTie, disclosure.ItemPlace, disclosure.ItemWording, disclosure.ItemAvoid:
				default:
					if !slices.Contains(all[row{i.Kind, i.Code, i.Detail}], m.Region) {
						t.Errorf("%s of %s is lost", i.Code, m.Region)
					}
				}
			}
		}
		if !shared {
			t.Error("no item is of several markets")
		}
	}
}
