package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestFixAndTheBrand holds when the name of the brand stands beside the wordings of a fix.
func TestFixAndTheBrand(t *testing.T) {
	t.Parallel()
	const yes, no = law.Accepted, law.Insufficient
	placed := law.Wording{Text: "advert by [brand]", Form: law.Placed, Verdict: yes}
	only := func(rows ...law.Wording) law.Regime { return worded(append(rows, wording("Ad", no, 0))...) }
	named := func(r law.Regime) law.Regime {
		r.Placements = []law.Placement{{Rule: law.NearClaim, Measures: []law.Measure{{Kind: law.NamesBrand}}}}
		return r
	}
	promo, advert := wording("promo", yes, 0), wording("advert", yes, 0)
	plain := onlyWhen(wording("promo", law.Qualified, 0), law.UnlessWithBrand)
	post := with(inText("A jar"), func(p *disclosure.Publication) { p.Brand = []string{"Acme"} })
	for _, row := range []mended{
		{"one place wants it named", []law.Regime{named(only(promo)), only(advert)}, post, "caption: promo | advert | Acme"},
		{"none wants it named", []law.Regime{only(promo), only(advert)}, post, "caption: promo | advert"},
		{"another wording names it", []law.Regime{named(only(promo)), only(placed)}, post, "caption: promo | advert by Acme"},
		{"a wording is enough only without it", []law.Regime{only(plain), only(advert)}, post, "caption: advert | promo"},
		{"nobody saw whether it is named", []law.Regime{named(only(promo, placed))}, seeing(post, disclosure.OnTitle|disclosure.OnCaption|disclosure.OnOverlays|disclosure.OnPlatformLabel|disclosure.OnLinks), "caption: advert by Acme"},
	} {
		holdFixes(t, []mended{row})
	}
}

// TestFixKeepsToThePlace holds that a fix takes no words of another place that leave it open
// whether they do in this one, and does not turn on a label that leaves more open.
func TestFixKeepsToThePlace(t *testing.T) {
	t.Parallel()
	const yes, no = law.Accepted, law.Insufficient
	rest := []law.Wording{wording("Ad", no, 0), {Form: law.Unlisted, Lang: "und", Verdict: no}}
	here := worded(append([]law.Wording{wording("sponsored", yes, law.Payment), wording("promo", yes, law.PersonalRelationship)}, rest...)...)
	closed := func(own string) law.Regime {
		return worded(append([]law.Wording{wording(own, yes, 0), wording("sponsored content", yes, 0)}, rest...)...)
	}
	there := worded(wording("fee", yes, 0), wording("promo", yes, 0), wording("Ad", no, 0))
	two := with(inText("A jar"), func(p *disclosure.Publication) {
		p.Ties = []disclosure.Tie{{Kind: law.Payment}, {Kind: law.Family}}
	})
	heard := worded(rest...)
	heard.Placements, heard.Tools = asks(law.SpokenInAudio).Placements, []law.Tool{{Verdict: law.Recommended}}
	for _, row := range []mended{
		{"open for one tie is not told", []law.Regime{here, there}, two, "caption: fee | sponsored; left 0"},
		{"one for both, whose lists are closed", []law.Regime{closed("promo"), closed("advert")}, inText("A jar"), "caption: sponsored content"},
		{"the tool leaves more open", []law.Regime{heard}, inText("A jar"), "left 0"},
	} {
		holdFixes(t, []mended{row})
	}
}
