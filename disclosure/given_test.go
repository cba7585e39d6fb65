package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestSentenceOfAPresent: where any clear wording does, a sentence that tells of a thing
// given is worth no more than the place's words for things given to the tie.
func TestSentenceOfAPresent(t *testing.T) {
	t.Parallel()
	given := func(text string, ties law.Ties) law.Wording {
		return onlyWhen(wording(text, law.Qualified, ties), law.NoControl)
	}
	clear := law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted}
	present := func(control endorse.Fact) disclosure.Publication {
		return with(inText("Acme sent me this for free. A jar"), func(p *disclosure.Publication) {
			p.Brand, p.Ties = []string{"Acme"}, []disclosure.Tie{{Kind: law.FreeProduct, Control: control}}
		})
	}
	lent := given("lent", law.Loan)
	owed := onlyWhen(wording("gifted", law.Qualified, law.FreeProduct), law.OnDuty)
	says := func(caption string) disclosure.Publication {
		return with(present(endorse.Yes), func(p *disclosure.Publication) { p.Caption = caption })
	}
	holdTrials(t, []trial{
		{"no word for things given", worded(clear), present(endorse.Yes), "label", "met caption"},
		{"the brand had a say", worded(clear, given("gifted", law.FreeProduct)), present(endorse.Yes), "label", "breached understated-tie caption"},
		{"it had none", worded(clear, given("gifted", law.FreeProduct)), present(endorse.No), "label", "met caption"},
		{"a word for things lent is for others", worded(clear, lent), present(endorse.Yes), "label", "met caption"},
		{"a word on another condition is no such word", worded(clear, owed), present(endorse.Yes), "label", "met caption"},
		{"nor one for whatever tie", worded(clear, given("collab", 0)), present(endorse.Yes), "label", "met caption"},
		{"nor one for money as well", worded(clear, given("collab", law.FreeProduct|law.Payment)), present(endorse.Yes), "label", "met caption"},
		{"a plain label is no sentence", worded(clear, given("gifted", law.FreeProduct)), says("Paid partnership. A jar"), "label", "met caption"},
		{"a sentence that says advertising tells of no present", worded(clear, given("gifted", law.FreeProduct)), says("This is an advertisement. A jar"), "label", "met caption"},
		{"a word for things lent, and one for presents", worded(clear, lent, given("gifted", law.FreeProduct)), present(endorse.Yes), "label", "breached understated-tie caption"},
	})
}

// TestPresentCites: where both would do, the row for any clear wording is cited.
func TestPresentCites(t *testing.T) {
	t.Parallel()
	gifted := onlyWhen(wording("gifted", law.Qualified, law.FreeProduct), law.NoControl)
	gifted.Instrument = "decree"
	checker, err := disclosure.NewChecker(mustBook(madeUp("AD", worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted}, gifted))))
	if err != nil {
		t.Fatal(err)
	}
	p := paid(inText("Acme sent me this for free. A jar"), "AD")
	p.Brand, p.Ties = []string{"Acme"}, []disclosure.Tie{{Kind: law.FreeProduct, Control: endorse.No}}
	report, err := checker.Check(p)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Markets[0].Findings {
		if f.Outcome != disclosure.Met || f.Basis().Instrument != "ad-code" {
			t.Errorf("%s: %v by %s", f.Code(), f.Outcome, f.Basis().Instrument)
		}
	}
}

// TestOneBrandHoweverWritten: names that differ in case are one brand, which its handle
// names as well.
func TestOneBrandHoweverWritten(t *testing.T) {
	t.Parallel()
	named := asks(law.NearClaim, law.Measure{Kind: law.NamesBrand})
	to := func(names ...string) disclosure.Publication {
		return with(inText("Ad. A jar by @jarsdaily"), func(p *disclosure.Publication) {
			p.Brand = []string{"Acme", "@jarsdaily"}
			for _, name := range names {
				p.Ties = append(p.Ties, disclosure.Tie{Kind: law.Payment, Brand: name})
			}
		})
	}
	holdTrials(t, []trial{
		{"one name", named, to("Acme", "Acme"), "near-claim", "met"},
		{"in capitals", named, to("ACME", "acme"), "near-claim", "met"},
		{"another brand", named, to("Acme", "Zed"), "near-claim", "met, breached missing-mention"},
	})
}
