package disclosure_test

import (
	"cmp"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// worded is a place that has to be told every tie, with what it says of wordings.
func worded(rows ...law.Wording) law.Regime {
	r := law.Regime{Wordings: rows}
	for tie := law.Payment; tie < law.NoTie; tie <<= 1 {
		r.Connections = append(r.Connections, law.Connection{Tie: tie, Asks: law.Required})
	}
	for i := range r.Wordings {
		row := &r.Wordings[i]
		row.Lang, row.Part = cmp.Or(row.Lang, "en"), string(rune('a'+i))
	}
	return r
}

func wording(text string, v law.Verdict, ties law.Ties) law.Wording {
	return law.Wording{Text: text, Verdict: v, Ties: ties}
}

func onlyWhen(w law.Wording, c law.Condition) law.Wording { w.When = c; return w }

// tied is a caption of a post with one tie.
func tied(kind law.Ties, caption string) disclosure.Publication {
	return with(inText(caption), func(p *disclosure.Publication) { p.Ties = []disclosure.Tie{{Kind: kind}} })
}

// TestWorthForATie holds what a wording is worth for a tie, by rows for it, for all ties, and
// for others.
func TestWorthForATie(t *testing.T) {
	t.Parallel()
	const (
		yes, no     = law.Accepted, law.Insufficient
		met         = "label: met caption"
		vague       = "label: breached ambiguous-label caption"
		understated = "label: breached understated-tie caption"
		unlisted    = "label: unclear unlisted-wording caption"
	)
	faulty := func(f law.Fault) law.Regime {
		return worded(law.Wording{Text: "collab", Verdict: no, Fault: f})
	}
	alleged := wording("collab", yes, 0)
	alleged.Instrument = "memory"
	shouted := law.Wording{Text: "COLLAB", Verdict: no, Instrument: "memory"}
	loan, fee := worded(wording("collab", yes, law.Loan)), worded(wording("collab", yes, law.Payment))
	sales := worded(wording("collab", yes, law.Affiliate))
	mixed := worded(wording("collab", yes, law.Loan|law.Affiliate))
	staff := worded(wording("collab", yes, law.Employment))
	collab := func(kind law.Ties) disclosure.Publication { return tied(kind, "collab. A jar") }
	main := mainPart(collab(law.Payment), endorse.Yes)
	side := mainPart(collab(law.Payment), endorse.No)
	strict := worded(wording("collab", yes, 0), onlyWhen(wording("collab", no, 0), law.MainProduct))
	both := worded(wording("collab", yes, 0), onlyWhen(wording("collab", no, 0), law.MainProduct), onlyWhen(wording("collab", no, 0), law.Boosted))
	boosted := with(side, func(p *disclosure.Publication) { p.Facts.Boosted = endorse.Yes })
	allegedFee := onlyWhen(wording("collab", law.Qualified, law.Payment), law.Boosted)
	allegedFee.Instrument = "memory"
	story := wording("collab", yes, 0)
	story.Formats = law.Story
	tiktok := wording("collab", yes, 0)
	tiktok.Platforms = []endorse.Platform{endorse.TikTok}
	rows := []trial{
		{"accepted", worded(wording("collab", yes, 0)), collab(law.Payment), "", met},
		{"insufficient", worded(wording("collab", no, 0)), collab(law.Payment), "", vague},
		{"in a foreign language", faulty(law.Foreign), collab(law.Payment), "", "label: breached wrong-language caption"},
		{"understating", faulty(law.Understates), collab(law.Payment), "", understated},
		{"accepted, as is alleged", worded(alleged), collab(law.Payment), "", "label: unclear memory-only caption"},
		{"insufficient, as is alleged: the tie's own row", worded(shouted), tied(law.Payment, "COLLAB. A jar"), "", "payment: breached ambiguous-label caption"},
		{"the row that spells it so speaks", worded(wording("collab", no, 0), shouted), collab(law.Payment), "", vague},
		{"the row that spells it otherwise does not", worded(wording("collab", no, 0), shouted), tied(law.Payment, "COLLAB. A jar"), "", "payment: breached ambiguous-label caption"},
		{"a row for the tie before one for all", worded(onlyWhen(wording("collab", no, 0), law.Judgement), wording("collab", yes, law.Payment)), collab(law.Payment), "", met},
		{"a row for the tie before one for all, stricter", worded(onlyWhen(wording("collab", law.Qualified, 0), law.MainProduct), wording("collab", no, law.Payment)), main, "", vague},
		{"of rows for all the stricter", strict, main, "", vague},
		{"a stricter one that does not hold", strict, side, "", met},
		{"the stricter of two that may hold, the second", both, boosted, "", vague},
		{"for the tie, as is alleged, before one for all", worded(allegedFee, wording("collab", no, 0)), boosted, "", "label: unclear memory-only caption"},
		{"for a loan, of a fee", loan, collab(law.Payment), "", understated},
		{"for a fee, of a loan", fee, collab(law.Loan), "", unlisted},
		{"for a share of sales, of a fee", sales, collab(law.Payment), "", understated},
		{"for a share of sales, of a loan", sales, collab(law.Loan), "", unlisted},
		{"for a loan, of a share of sales", loan, collab(law.Affiliate), "", understated},
		{"for loans and sales, of a fee", mixed, collab(law.Payment), "", understated},
		{"for loans and sales, of a benefit to come", mixed, collab(law.FutureBenefit), "", unlisted},
		{"for a fee, of staff", fee, collab(law.Employment), "", understated},
		{"for a fee, of family", fee, collab(law.Family), "", understated},
		{"for staff, of a fee", staff, collab(law.Payment), "", unlisted},
		{"for staff, of owners", staff, collab(law.Ownership), "", unlisted},
		{"insufficient for a loan, of a fee", worded(wording("collab", no, law.Loan)), collab(law.Payment), "", vague},
		{"prohibited for a loan, of a fee", worded(wording("collab", law.Prohibited, law.Loan)), collab(law.Payment), "", vague},
		{"of rows for other ties the better", worded(wording("collab", no, law.Discount), wording("collab", yes, law.Loan)), collab(law.Payment), "", understated},
		{"on stories", worded(story), collab(law.Payment), "", "payment: unclear unlisted-wording caption"},
		{"on another platform", worded(tiktok), collab(law.Payment), "", "payment: unclear unlisted-wording caption"},
	}
	for i := range rows {
		rows[i].code = "*"
	}
	holdTrials(t, rows)
}

// TestWordingOnACondition holds wordings that are enough on a condition, and what they are
// where it fails or is open.
func TestWordingOnACondition(t *testing.T) {
	t.Parallel()
	if_ := func(c law.Condition) law.Regime {
		return worded(law.Wording{Text: "#collab", Verdict: law.Qualified, When: c})
	}
	not := func(c law.Condition) law.Regime {
		return worded(wording("#collab", law.Accepted, 0), onlyWhen(wording("#collab", law.Insufficient, 0), c))
	}
	collab := inText("#collab A jar")
	by := func(p disclosure.Publication, names ...string) disclosure.Publication { p.Brand = names; return p }
	in := func(language string) disclosure.Publication {
		return with(collab, func(p *disclosure.Publication) { p.Language = language })
	}
	owed := func(is endorse.Fact) disclosure.Publication {
		return with(collab, func(p *disclosure.Publication) { p.Ties = []disclosure.Tie{{Kind: law.Payment, Duty: is}} })
	}
	tool := with(inText("A jar"), func(p *disclosure.Publication) { p.PlatformLabel = "#collab" })
	const (
		met, vague = "met caption", "breached ambiguous-label caption"
	)
	rows := []trial{
		{"the brand is named", if_(law.WithBrand), by(inText("#collab A jar by XYZ"), "XYZ"), "", met},
		{"the brand is not named", if_(law.WithBrand), by(collab, "XYZ"), "", vague},
		{"who the brand is, is not said", if_(law.WithBrand), collab, "", "unclear unknown-fact caption brand"},
		{"unless the brand is named: named", not(law.UnlessWithBrand), by(inText("#collab A jar by XYZ"), "XYZ"), "", met},
		{"unless the brand is named: not named", not(law.UnlessWithBrand), by(collab, "XYZ"), "", vague},
		{"beside a link", if_(law.BesideLink), inText("#collab https://shop.example/x"), "", met},
		{"beside no link", if_(law.BesideLink), collab, "", vague},
		{"first and alone", if_(law.FirstAndAlone), collab, "", met},
		{"among hashtags", if_(law.FirstAndAlone), inText("#collab #b A jar"), "", "breached buried-label caption"},
		{"late", if_(law.FirstAndAlone), inText("A jar #collab"), "", "breached late-label caption:6"},
		{"in its language", if_(law.InItsLanguage), in("en-GB"), "", met},
		{"in another language", if_(law.InItsLanguage), in("de"), "", "breached wrong-language caption"},
		{"the language is not said", if_(law.InItsLanguage), in(""), "", "unclear unknown-fact caption language"},
		{"unless in its language: it is", not(law.UnlessInItsLanguage), in("en"), "", met},
		{"unless in its language: it is not", not(law.UnlessInItsLanguage), in("de"), "", vague},
		{"unless in its language: it is not said", not(law.UnlessInItsLanguage), in(""), "", vague},
		{"not alone", if_(law.NotAlone), collab, "", vague},
		{"as the platform's label, by hand", if_(law.AsPlatformLabel), collab, "", "unclear unlisted-wording caption"},
		{"as the platform's label", if_(law.AsPlatformLabel), tool, "", "met platform_label"},
		{"owed", if_(law.OnDuty), owed(endorse.Yes), "", met},
		{"not owed", if_(law.OnDuty), owed(endorse.No), "", "breached understated-tie caption"},
		{"whether owed is not said", if_(law.OnDuty), owed(0), "", "unclear unknown-fact caption ties[0].duty"},
		{"for people to judge", if_(law.Judgement), collab, "", "unclear ambiguous-label caption"},
		{"the product plays no main part", if_(law.MainProduct), mainPart(collab, endorse.No), "", vague},
		{"the product is not beside others", if_(law.Subordinate), mainPart(collab, endorse.Yes), "", "breached understated-tie caption"},
	}
	for i := range rows {
		rows[i].code = "label"
	}
	holdTrials(t, rows)
}
