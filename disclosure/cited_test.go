package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestFindingsNameTheTie holds that a finding on a tie says which, and one on content none.
func TestFindingsNameTheTie(t *testing.T) {
	t.Parallel()
	r := worded()
	r.Placements = []law.Placement{{Rule: law.StartOfText}}
	r.Content = []law.ContentRule{{Effect: law.Ban, Sectors: law.Alcohol}}
	checker, err := disclosure.NewChecker(mustBook(madeUp("AD", r)))
	if err != nil {
		t.Fatal(err)
	}
	p := paid(inText("A jar. Ad"), "AD")
	p.Sector, p.Ties = law.Alcohol, []disclosure.Tie{{Kind: law.Loan}, {Kind: law.Payment}}
	report, err := checker.Check(p)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range report.Markets[0].Findings {
		got = append(got, strings.TrimPrefix(f.Code(), "ad-code/")+" "+f.Tie.String())
	}
	if want := []string{"label payment", "other *", "start-of-text payment"}; !slices.Equal(got, want) {
		t.Errorf("findings %q, want %q: what is said of two ties is said once", got, want)
	}
}

// TestLabelsCited holds which row is cited, and what is quoted: of labels in several places the
// first, of wordings on the same words the row with the lowest code.
func TestLabelsCited(t *testing.T) {
	t.Parallel()
	decree := func(w law.Wording) law.Wording { w.Instrument = "decree"; return w }
	place := worded(decree(wording("promo", law.Accepted, 0)), wording("adver", law.Accepted, 0), decree(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted}))
	for _, text := range []string{"Ad for grown people", "brought by an Ad"} {
		place.Content = append(place.Content, law.ContentRule{ID: "row-" + strings.ToLower(text[:2]), Effect: law.Mention, Texts: []law.Message{{Text: text, Lang: "en"}}})
	}
	checker, err := disclosure.NewChecker(mustBook(madeUp("AD", place), madeUp("AE", tagged(law.Regime{}))))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct{ name, title, caption, want string }{
		{"the first, of the higher code", "", "Promo | adver. A jar", "ad-decree/label caption Promo"},
		{"the first, of the lower code", "", "Adver | promo. A jar", "ad-code/label caption Adver"},
		{"in the title, of the higher code", "Promo: a jar", "Adver. A jar", "ad-decree/label title Promo"},
		{"a tag read in two ways", "", "#ad A jar", "ad-code/label caption #ad"},
		{"a message that begins with the label", "", "Ad for grown people", "ad-code/label caption Ad"},
		{"a message that ends with the label", "", "Brought by an Ad", "ad-code/label caption Ad"},
	} {
		p := paid(inText(row.caption), "AD")
		p.Title = row.title
		report, err := checker.Check(p)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range report.Markets[0].Findings {
			if text := map[string]string{"title": p.Title, "caption": p.Caption}[f.Evidence().Surface]; f.Evidence().Span.In(text) != f.Evidence().Quote {
				t.Errorf("%s: %q is quoted, %q stands there", row.name, f.Evidence().Quote, f.Evidence().Span.In(text))
			}
			if strings.HasSuffix(f.Code(), "/label") {
				got = append(got, f.Code()+" "+f.Evidence().Surface+" "+f.Evidence().Quote)
			}
			if f.Outcome == disclosure.Met && strings.HasSuffix(f.Code(), "/other") && f.Evidence().Quote != p.Caption {
				t.Errorf("%s: the message is %q", row.name, f.Evidence().Quote)
			}
		}
		if !slices.Equal(got, []string{row.want}) {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}

// TestOneCodeSaysItOnce holds that of two rows with one code that say the same of one place the
// one that must be kept is told, and that a market without a finding has none.
func TestOneCodeSaysItOnce(t *testing.T) {
	t.Parallel()
	r := law.Regime{Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Should}, {Rule: law.StartOfText, Strength: law.Must, Part: "b"}, {Rule: law.StartOfText, Strength: law.Should, Part: "c"},
	}}
	checker, err := disclosure.NewChecker(mustBook(madeUp("AD", r), madeUp("AE", r)))
	if err != nil {
		t.Fatal(err)
	}
	p := paid(inText("A jar. Ad"), "AD")
	report, err := checker.Check(p)
	if err != nil {
		t.Fatal(err)
	}
	if m := report.Markets[0]; len(m.Findings) != 2 || !m.Findings[1].Must || m.Outcome != disclosure.Breached {
		t.Error(describe(m))
	}
	p.Caption, p.Ties, p.Markets = "A jar", []disclosure.Tie{{Kind: law.NoTie}}, []endorse.Region{"AF", "AD", "AE"}
	if report, err = checker.Check(p); err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{1, 0, 0} {
		if m := report.Markets[i]; len(m.Findings) != want || (m.Findings == nil) != (want == 0) {
			t.Error(describe(m))
		}
	}
}
