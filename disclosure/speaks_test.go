package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestLongestSpeaks holds which of several labels on the same words speaks.
func TestLongestSpeaks(t *testing.T) {
	t.Parallel()
	const yes, no = law.Accepted, law.Insufficient
	pair := func(longer, inner law.Verdict) law.Regime {
		return worded(wording("collab", inner, 0), wording("paid collab", longer, 0))
	}
	inside := worded(wording("collab", no, 0), wording("paid collab, an ad by friends", no, 0))
	apart := worded(wording("gifted jar of the week", no, 0), wording("loaned", no, 0))
	any := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: yes}, wording("partnership", no, 0))
	both := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: yes}, wording("partnership", yes, 0))
	closed := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: no}, wording("partnership", yes, 0))
	partner := func(v law.Verdict) law.Regime { return worded(wording("partnership", v, 0)) }
	sponsored := func(v law.Verdict) law.Regime { return worded(wording("sponsored", v, 0)) }
	brand := worded(law.Wording{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: no})
	by := func(caption string) disclosure.Publication {
		return with(inText(caption), func(p *disclosure.Publication) { p.Brand = []string{"xyz"} })
	}
	titled := func(title, caption string) disclosure.Publication {
		return disclosure.Publication{Format: endorse.FormatLongVideo, Title: title, Caption: caption}
	}
	const (
		met, vague = "label: met caption", "label: breached ambiguous-label caption"
		open       = "payment: unclear unlisted-wording caption"
		paid       = "This post is sponsored by xyz"
	)
	rows := []trial{
		{"longer and enough", pair(yes, no), inText("Paid collab. A jar"), "", met},
		{"longer and not enough", pair(no, yes), inText("Paid collab. A jar"), "", vague},
		{"the shorter stands elsewhere as well", pair(no, yes), inText("Paid collab. Collab. A jar"), "", met + ":13"},
		{"the shorter stands before", pair(no, yes), inText("Collab. Paid collab. A jar"), "", met},
		{"the second of two inside one", inside, inText("Paid collab, an ad by friends. A jar"), "", vague},
		{"the same words of another text", apart, titled("Gifted jar of the week", "Ad. A jar"), "", met},
		{"the same words of another text, the other way round", apart, titled("Ad: loaned", "Gifted jar of the week"), "", "label: met title"},

		{"longer, of no row, where any clear wording does", any, inText("Paid partnership. A jar"), "", met},
		{"longer, of no row, as good as one inside that is listed", both, inText("Paid partnership. A jar"), "", met + ":5"},
		{"longer, of no row, where the list is closed", closed, inText("Paid partnership. A jar"), "", met + ":5"},
		{"longer, of no row, around one that does not do", partner(no), inText("Paid partnership. A jar"), "", vague + ":5"},
		{"longer, of no row, around one that does", partner(yes), inText("Paid partnership. A jar"), "", met + ":5"},
		{"a sentence around a word that does not do", sponsored(no), by(paid), "", vague + ":13"},
		{"a sentence around a word that does", sponsored(yes), by(paid), "", met + ":13"},
		{"a sentence around the brand's tag alone", brand, by("Kindly sponsored by @xyz"), "", open},
		{"a sentence that understates, around a word that does not do", worded(wording("for free", no, 0)), by("I got this for free"), "", "discount: unclear untold-tie caption, payment: breached understated-tie caption"},
	}
	for i := range rows {
		rows[i].code = "*"
	}
	holdTrials(t, rows)
}

// TestSentencesAsLabels holds what a sentence tells of a tie is worth where no row lists it.
func TestSentencesAsLabels(t *testing.T) {
	t.Parallel()
	place := worded()
	list := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted})
	closed := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Prohibited})
	loans := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted, Ties: law.Loan})
	german := worded()
	german.Languages = []string{"de"}
	none := worded()
	none.Languages = []string{}
	by := func(kind law.Ties, caption string) disclosure.Publication {
		return with(tied(kind, caption), func(p *disclosure.Publication) { p.Brand = []string{"xyz"} })
	}
	english := with(by(law.Payment, "Kindly sponsored by xyz"), func(p *disclosure.Publication) { p.Language = "en" })
	const (
		sponsored = "Kindly sponsored by xyz"
		earns     = "We earn a commission"
		staff     = "I work for xyz"
		owner     = "We own this shop"
		free      = "I got this for free"
		open      = "unclear unlisted-wording caption"
		lesser    = "breached understated-tie caption"
		missing   = "breached missing-label"
	)
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, code, want string) {
		rows = append(rows, trial{name, l, p, code, want})
	}
	add("it tells the tie", place, by(law.Payment, sponsored), "payment", open)
	add("it tells less", place, by(law.Payment, free), "payment", lesser)
	add("it tells less: a share of sales", place, by(law.Payment, earns), "payment", lesser)
	add("it tells another tie of more weight", place, by(law.Loan, sponsored), "loan", open)
	add("it tells a fee, of staff", place, by(law.Employment, sponsored), "employment", lesser)
	add("it tells staff", place, by(law.Employment, staff), "employment", open)
	add("it tells staff, of a fee", place, by(law.Payment, staff), "payment", missing)
	add("it tells an owner, of staff", place, by(law.Employment, owner), "employment", missing)
	add("any clear wording does", list, by(law.Payment, sponsored), "label", "met caption")
	add("any clear wording does, and it tells less", list, by(law.Payment, free), "payment", lesser)
	add("any clear wording does, and it tells another tie", list, by(law.Loan, sponsored), "loan", open)
	add("any does for another tie", loans, by(law.Payment, sponsored), "payment", open)
	add("none but the listed do", closed, by(law.Payment, sponsored), "label", "breached ambiguous-label caption")
	add("none but the listed do, another tie", closed, by(law.Loan, sponsored), "label", "breached ambiguous-label caption")
	add("in no language of the place", german, by(law.Payment, sponsored), "payment", missing)
	add("in that of the post", german, english, "payment", open)
	add("a place without a language understands all", none, by(law.Payment, sponsored), "payment", open)
	add("what platforms write", place, inText("Paid partnership. A jar"), "payment", open)
	add("what platforms write, in no language of the place", german, inText("Paid partnership. A jar"), "payment", open)
	holdTrials(t, rows)
}

// TestLabelsThatMayBeNone holds labels that are taken back, are a word of a sentence, or a tag.
func TestLabelsThatMayBeNone(t *testing.T) {
	t.Parallel()
	place := worded(wording("collab", law.Insufficient, 0), law.Wording{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: law.Insufficient})
	any := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted})
	loans := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted, Ties: law.Loan})
	closed := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Insufficient})
	by := func(caption string) disclosure.Publication {
		return with(inText(caption), func(p *disclosure.Publication) { p.Brand = []string{"xyz"} })
	}
	spokenWord := spoken(disclosure.Line{Text: "Here comes an ad about a jar"})
	const missing = "payment: breached missing-label"
	open := worded(onlyWhen(wording("collab", law.Qualified, 0), law.Judgement))
	tag := worded(law.Wording{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: law.Qualified, When: law.Judgement})
	rows := []trial{
		{"taken back", place, inText("Not an ad. A jar"), "", "label: breached cancelled-label caption:7"},
		{"taken back, and said", place, inText("Not an ad. A jar.\n\nAd: a jar"), "", "label: met caption:19"},
		{"a word of a sentence", place, inText("I saw the ad about jars"), "", "label: unclear ambiguous-label caption:10"},
		{"a poor word of a sentence", place, inText("I saw the collab about jars"), "", missing},
		{"a word of what is said", place, spokenWord, "", "label: met spoken[0]:14"},
		{"an open word of a sentence", open, inText("I saw the collab about jars"), "", "label: unclear ambiguous-label caption:10"},
		{"the brand's tag, which may be enough", tag, by("A jar by @xyz"), "", "label: unclear ambiguous-label caption:9"},
		{"set apart by a comma", place, inText("An ad, about jars"), "", "label: met caption:3"},
		{"set apart by a line", place, inText("I saw\nad\nabout jars"), "", "label: met caption:6"},
		{"the brand's tag alone", place, by("A jar by @xyz"), "", "label: breached ambiguous-label caption:9, payment: breached missing-label"},
		{"the word as a tag", place, inText("#Ad A jar"), "", "label: unclear unlisted-wording caption"},
		{"the word as a tag, where any clear wording does", any, inText("#Ad A jar"), "", "label: met caption"},
		{"the word as a tag, where any does for another tie", loans, inText("#Ad A jar"), "", "label: unclear unlisted-wording caption"},
		{"the word as a tag, where the list is closed", closed, inText("#Ad A jar"), "", "label: unclear unlisted-wording caption"},
		{"a part of a tag, and the word as a tag", any, inText("#MyAdLife A jar #Ad"), "", "label: met caption:16"},
		{"a part of a tag", place, inText("#mycollabweek A jar"), "", missing},
	}
	for i := range rows {
		rows[i].code = "*"
	}
	holdTrials(t, rows)

	second := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Insufficient}, wording("promo", law.Accepted, 0))
	others := []trial{ // of one book, so that the tag is known as one
		{"a tag that this place lists", tagged(worded()), inText("#ad A jar"), "*", "label: met caption"},
		{"a tag that another place lists, where this one lists the word", closed, inText("#ad A jar"), "*", "label: unclear unlisted-wording caption"},
		{"a tag that another place lists, where any clear wording does", any, inText("#ad A jar"), "*", "label: met caption"},
		{"a second tag that this place lists", worded(wording("#promo", law.Accepted, 0)), inText("#promo A jar"), "*", "label: met caption"},
		{"a second tag, where this place lists the word", second, inText("#promo A jar"), "*", "label: unclear unlisted-wording caption"},
		{"the first tag, where this place lists the second word", second, inText("#ad A jar"), "*", "label: unclear unlisted-wording caption"},
	}
	holdTrials(t, others)
}
