package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestFirstOfTheText holds which labels stand first: nothing but labels that say advertising
// anywhere may stand before them, and a sentence is first where it is the first sentence.
func TestFirstOfTheText(t *testing.T) {
	t.Parallel()
	lent := worded(wording("Ad", law.Insufficient, 0), wording("lent", law.Accepted, 0), wording("collab", law.Insufficient, 0))
	lent.Placements = []law.Placement{{Rule: law.StartOfText}}
	any := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted})
	any.Placements, any.Languages = lent.Placements, []string{"en", "de"}
	elsewhere := worded(law.Wording{Text: "Werbung", Lang: "de", Verdict: law.Accepted})
	by := func(caption string) disclosure.Publication {
		return with(inText(caption), func(p *disclosure.Publication) { p.Brand = []string{"xyz"} })
	}
	rows := []trial{
		{"alone", lent, inText("Lent. A jar"), "", "met caption"},
		{"behind one that says advertising elsewhere", lent, inText("Ad | Lent. A jar"), "", "met caption:5"},
		{"behind two", lent, inText("Ad | Werbung | Lent. A jar"), "", "met caption:15"},
		{"behind one that says nothing", lent, inText("Collab | Lent. A jar"), "", "breached late-label caption:9"},
		{"behind one that is taken back", lent, inText("Not an ad | Lent. A jar"), "", "breached late-label caption:12"},
		{"behind words and one that says advertising", lent, inText("A jar. Ad | Lent"), "", "breached late-label caption:12"},
		{"behind one and words", lent, inText("Ad jar | Lent"), "", "breached late-label caption:9"},
		{"behind emoji", lent, inText("✨ Lent. A jar"), "", "met caption:4"},
		{"a sentence, behind its own words", any, by("Today we are kindly sponsored by xyz. A jar"), "", "met caption:13"},
		{"the second sentence", any, by("A jar. Today we are kindly sponsored by xyz"), "", "breached late-label caption:20"},
		{"a sentence on the second line", any, by("A jar\nToday we are kindly sponsored by xyz"), "", "breached late-label caption:19"},
	}
	for i := range rows {
		rows[i].code = "start-of-text"
	}
	rows = append(rows, trial{"where it is said so", elsewhere, inText("Werbung. A jar"), "label", "met caption"})
	holdTrials(t, rows)
}

// TestWordOrLabel holds when a single word is a word of a sentence like any other.
func TestWordOrLabel(t *testing.T) {
	t.Parallel()
	place := worded(wording("paid collab", law.Accepted, 0), wording("co-ad", law.Accepted, 0), law.Wording{Text: "광고", Lang: "ko", Verdict: law.Accepted}, law.Wording{Text: "유료 광", Lang: "ko", Verdict: law.Accepted})
	any := worded(law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted}, wording("paid collab", law.Accepted, 0))
	tool := with(inText("A jar"), func(p *disclosure.Publication) { p.PlatformLabel, p.Platform = "This ad comes along", endorse.YouTube })
	promoted := law.Wording{Text: "promoted by [brand]", Form: law.Placed, Verdict: law.Accepted}
	of, ofAny := worded(promoted), worded(promoted, law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted})
	placed := func(text string) law.Regime {
		return worded(law.Wording{Text: text, Form: law.Placed, Verdict: law.Accepted}, law.Wording{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted})
	}
	one, signs := placed("promoted [brand]"), placed("“gracias a [brand]")
	const word, label = "unclear ambiguous-label caption", "met caption"
	rows := []trial{
		{"between words", place, inText("I saw the ad about jars"), "", word + ":10"},
		{"behind a comma", place, inText("Hello, ad about jars"), "", word + ":7"},
		{"behind words and before a comma", place, inText("I saw the ad, about jars"), "", word + ":10"},
		{"behind one word and before a comma", place, inText("Contains ad, about jars"), "", label + ":9"},
		{"behind a name and a word", place, inText("@jars presents ad, about jars"), "", label + ":15"},
		{"behind a tag", place, inText("I saw #jars ad"), "", label + ":12"},
		{"behind a colon", place, inText("I saw this: ad about jars"), "", label + ":12"},
		{"behind a tab and before one", place, inText("I saw the\tad\tabout jars"), "", word + ":10"},
		{"between spaces that do not break", place, inText("I saw the\u00a0ad\u00a0about jars"), "", word + ":11"},
		{"at the beginning", place, inText("Ad about jars"), "", label},
		{"at the end", place, inText("I saw the ad"), "", word + ":10"},
		{"at the end, set apart", place, inText("I saw the jars. Ad"), "", label + ":16"},
		{"at the end, behind an apostrophe", place, inText("I saw that’s ad"), "", word + ":15"},
		{"a vowel for a bar behind it", place, inText("광고ㅣA jar"), "", label},
		{"crossed", place, inText("Ad ❌ A jar"), "", word},
		{"in a bracket that is crossed", place, inText("(ad) 🚫 A jar"), "", word + ":1"},
		{"adorned with crosses", place, inText("❌ Ad ❌ A jar"), "", label + ":4"},
		{"adorned with crosses as emoji", place, inText("✖\ufe0f Ad ✖\ufe0f A jar"), "", label + ":7"},
		{"crossed behind another cross", place, inText("❌ No jar. Ad ❌"), "", word + ":12"},
		{"before words that deny it", place, inText("Ad (not sponsored), a jar"), "", word},
		{"behind words that deny it", place, inText("#notanad Ad. A jar"), "", word + ":9"},
		{"further from words that deny it", place, inText("Ad. A jar, not sponsored"), "", label},
		{"behind words that deny it in two languages", place, inText("自掏腰包 Ad. A jar"), "", word + ":13"},
		{"a letter from words that deny it", place, inText("Ad 2 #notanad. A jar"), "", label},
		{"behind a word that goes on from words that deny it", place, inText("自腹で買った! Ad. A jar"), "", label + ":20"},
		{"behind an adjective that denies what it stands behind", place, inText("Neplătit. Ad. A jar"), "", label + ":11"},
		{"before an adjective that denies what it stands with", place, inText("Ad, unpaid work for a jar"), "", label},
		{"several words", place, inText("I saw the paid collab about jars"), "", label + ":10"},
		{"a word with a hyphen", place, inText("I saw the co-ad about jars"), "", label + ":10"},
		{"inside a longer word of Hangul", place, inText("옥외광고 A jar"), "", word + ":6"},
		{"several words of Hangul with an ending", place, inText("유료 광고임 A jar"), "", label},
		{"a word of Hangul between words", place, inText("A 광고 jar"), "", label + ":2"},
		{"on the platform's label", place, tool, "", "met platform_label"},
		{"several words as a tag", any, inText("#PaidCollab A jar"), "", label},
		{"words before the brand as a tag", ofAny, inText("#PromotedBy @acme A jar"), "", label},
		{"the same, where no row takes any clear wording", of, inText("#PromotedBy @acme A jar"), "", "unclear unlisted-wording caption"},
		{"the same without the brand", ofAny, inText("#PromotedBy a jar"), "", ""},
		{"one word before the brand as a tag", one, inText("#Promoted @acme A jar"), "", ""},
		{"one word before the brand", one, inText("Promoted @acme. A jar"), "", label},
		{"words in signs before the brand as a tag", signs, inText("#“GraciasA @acme A jar"), "", ""},
		{"words in signs before the brand", signs, inText("“Gracias a @acme! A jar"), "", label},
		{"several words as a part of a tag", any, inText("#PaidCollabWeek A jar"), "", ""},
	}
	for i := range rows {
		rows[i].code = "label"
	}
	holdTrials(t, rows)
}
