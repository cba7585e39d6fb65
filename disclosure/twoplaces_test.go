package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestPlacesSideBySide holds what the law of one place, and what another calls the same
// words, leave of a finding in the first.
func TestPlacesSideBySide(t *testing.T) {
	t.Parallel()
	const yes, no = law.Accepted, law.Insufficient
	in := func(lang string, w law.Wording) law.Wording { w.Lang = lang; return w }
	own := func(r law.Regime, rows ...law.Placement) law.Regime { r.Placements = rows; return r }
	sameLanguage := law.Placement{Rule: law.SameLanguage}
	speaking := func(lang, caption string) disclosure.Publication {
		return with(inText(caption), func(p *disclosure.Publication) { p.Language, p.Brand = lang, []string{"Acme"} })
	}
	alleged := wording("collab", yes, law.Affiliate)
	alleged.Instrument = "memory"
	placed := law.Wording{Text: "[brand] ad", Form: law.Placed, Verdict: yes}
	for _, row := range []struct {
		name        string
		here, there law.Regime
		post        disclosure.Publication
		code, want  string
	}{
		{"a label of no language, where the post is in one that no law names", own(worded(in("und", wording("Ad", yes, 0))), sameLanguage), law.Regime{},
			speaking("ga", "Ad. Próca"), "same-language", "met caption"},
		{"a label of another language, where the post is in one that no law names", own(worded(wording("Ad", yes, 0)), sameLanguage), law.Regime{},
			speaking("ga", "Ad. Próca"), "same-language", "breached wrong-language caption"},
		{"a hashtag read as a word is in the language of the word", own(worded(wording("Ad", yes, 0), law.Wording{Form: law.Unlisted, Lang: "und", Verdict: yes}), sameLanguage), worded(in("de", onlyWhen(wording("#ad", law.Qualified, 0), law.OnDuty))),
			speaking("de", "#ad. Eine Creme"), "same-language", "breached wrong-language caption"},
		{"a word that another place writes otherwise", worded(wording("copromo", yes, 0), law.Wording{Form: law.Unlisted, Lang: "und", Verdict: no}), worded(wording("co-promo", yes, 0)),
			inText("co-promo. A jar"), "label", "breached ambiguous-label caption"},
		{"rows for other ties: the first speaks, and where it is alleged the tie itself is cited", worded(wording("collab", yes, law.Loan), alleged), law.Regime{},
			inText("collab. A jar"), "payment", "breached understated-tie caption"},
		{"the words that end another label", worded(wording("Ad", yes, 0)), worded(placed, wording("Ad", no, 0)),
			speaking("", "Acme ad. A jar"), "label", "met caption:5"},
		{"the label that ends in others", worded(placed, wording("Ad", no, 0)), worded(wording("Ad", yes, 0)),
			speaking("", "Acme ad. A jar"), "label", "met caption"},
	} {
		for _, turned := range []bool{false, true} {
			places := []endorse.Region{"AD", "AE"}
			if turned {
				places = []endorse.Region{"AE", "AD"}
			}
			checker, err := disclosure.NewChecker(mustBook(madeUp(places[0], row.here), madeUp(places[1], row.there)))
			if err != nil {
				t.Fatal(err)
			}
			p := paid(row.post, "")
			p.Markets = []endorse.Region{"AD", "AE"}
			report, err := checker.Check(p)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range report.Markets {
				if got := verdictOn(m, row.code); m.Region == places[0] && got != row.want {
					t.Errorf("%s, in %s: %s, want %s\n%s", row.name, m.Region, got, row.want, describe(m))
				}
			}
		}
	}
}
