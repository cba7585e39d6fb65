package disclosure_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestNoBook holds that a checker without a book says so, whatever it is asked.
func TestNoBook(t *testing.T) {
	t.Parallel()
	p := post("GB", "2026-03-01", law.Payment, "Ad")
	for name, c := range map[string]*disclosure.Checker{"nil": nil, "zero": {}} {
		_, err1 := c.Check(p)
		_, err2 := c.Brief(p)
		_, err3 := c.Fix(p)
		for _, err := range []error{err1, err2, err3} {
			if !errors.Is(err, disclosure.ErrNoBook) {
				t.Errorf("%s checker: %v", name, err)
			}
		}
		if c.Book() != nil {
			t.Errorf("%s checker has a book", name)
		}
	}
	if _, err := disclosure.NewChecker(nil); !errors.Is(err, disclosure.ErrNoBook) {
		t.Errorf("of no book: %v", err)
	}
	if ourChecker().Book().Digest() != disclosure.Law().Digest() {
		t.Error("the book is another")
	}
}

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
		got = append(got, strings.TrimPrefix(f.Code, "ad-code/")+" "+f.Tie.String())
	}
	if want := []string{"label payment", "other *", "start-of-text payment"}; !slices.Equal(got, want) {
		t.Errorf("findings %q, want %q: what is said of two ties is said once", got, want)
	}
}

// TestAssumedPlain holds that a report says where it took a post not to be plainly advertising.
func TestAssumedPlain(t *testing.T) {
	t.Parallel()
	shown := connected(law.Connection{Asks: law.Conditional, When: law.UnlessShownPlain})
	checker, err := disclosure.NewChecker(mustBook(madeUp("AD", shown), madeUp("AE", law.Regime{})))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name    string
		markets []endorse.Region
		plain   endorse.Fact
		want    bool
	}{
		{"not said", []endorse.Region{"AD"}, 0, true},
		{"not said, and asked in the first market alone", []endorse.Region{"AD", "AE"}, 0, true},
		{"not said, and not asked", []endorse.Region{"AE"}, 0, false},
		{"said", []endorse.Region{"AD"}, endorse.No, false},
	} {
		p := paid(inText("Ad. A jar"), "AD")
		p.Markets, p.Facts.PlainAd = row.markets, row.plain
		report, err := checker.Check(p)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(report.Assumed, func(s string) bool { return strings.HasPrefix(s, "plain_ad: ") }); got != row.want {
			t.Errorf("%s: assumed %v, want %v", row.name, got, row.want)
		}
	}
}

// TestNoTieInAPlaceOfNoLaw holds that silence of the book is no pass, even for a post with no
// tie: nobody knows what the place asks.
func TestNoTieInAPlaceOfNoLaw(t *testing.T) {
	t.Parallel()
	for market, want := range map[endorse.Region]disclosure.Outcome{"AQ": disclosure.Unclear, "GB": disclosure.NotRequired} {
		if m := check(t, post(market, "2026-03-01", law.NoTie, "A jar")); m.Outcome != want {
			t.Errorf("%s, want %s\n%s", m.Outcome, want, describe(m))
		}
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
			if text := map[string]string{"title": p.Title, "caption": p.Caption}[f.Surface]; f.Span.In(text) != f.Quote {
				t.Errorf("%s: %q is quoted, %q stands there", row.name, f.Quote, f.Span.In(text))
			}
			if strings.HasSuffix(f.Code, "/label") {
				got = append(got, f.Code+" "+f.Surface+" "+f.Quote)
			}
			if f.Outcome == disclosure.Met && strings.HasSuffix(f.Code, "/other") && f.Quote != p.Caption {
				t.Errorf("%s: the message is %q", row.name, f.Quote)
			}
		}
		if !slices.Equal(got, []string{row.want}) {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}
