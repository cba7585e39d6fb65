package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestLanguageOfALabel holds the language that a label has to be in.
func TestLanguageOfALabel(t *testing.T) {
	t.Parallel()
	inGerman := []law.Wording{{Text: "Werbung", Lang: "de", Verdict: law.Accepted}, {Text: "#xyz", Lang: "und", Verdict: law.Accepted}}
	place := func(languages []string, measures ...law.Measure) law.Regime {
		r := asks(law.SameLanguage, measures...)
		r.Languages, r.Wordings = languages, inGerman
		return r
	}
	english, german, none := place([]string{"en"}), place([]string{"de"}), place([]string{})
	own := place([]string{"de"}, law.Measure{Kind: law.PlaceLanguage})
	in := func(language, caption string) disclosure.Publication {
		return with(inText(caption), func(p *disclosure.Publication) { p.Language = language })
	}
	outside := in("de", "Ad. A jar")
	outside.Profile = "Werbung"
	rows := []trial{
		{"that of the post", german, in("en", "Ad. A jar"), "", "met caption"},
		{"not that of the post", english, in("de", "Ad. Eine Creme"), "", "breached wrong-language caption"},
		{"that of the place, where that of the post is not said", english, in("", "Ad. A jar"), "", "met caption"},
		{"not that of the place", german, in("", "Ad. Eine Creme"), "", "breached wrong-language caption"},
		{"that of the post where the place wants its own", own, in("en", "Ad. A jar"), "", "breached wrong-language caption"},
		{"a place without a language", none, in("", "Ad. A jar"), "", "met caption"},
		{"a place without a language, and a post with one", none, in("de", "Ad. A jar"), "", "breached wrong-language caption"},
		{"of no language", english, in("de", "#xyz Eine Creme"), "", "met caption"},
		{"of no language, in a post whose language no wording has", english, in("ga", "#xyz Oíche chiúin"), "", "met caption"},
		{"of one language, in a post whose language no wording has", english, in("ga", "Ad. Oíche chiúin"), "", "breached wrong-language caption"},
		{"said in both", german, in("de", "Ad | Werbung. Eine Creme"), "", "met caption"},
		{"taken back in the other", german, in("de", "Ad. Eine Creme. Keine Werbung"), "", "breached wrong-language caption"},
		{"a word of a sentence in the other", german, in("de", "Ad. Hier kommt viel Werbung für eine Creme"), "", "breached wrong-language caption"},
		{"in the profile in the other", german, outside, "", "breached wrong-language caption"},
		{"under the buttons: the label speaks all the same", english, with(covered(endorse.FormatPost), func(p *disclosure.Publication) { p.Language = "de" }), "", "breached wrong-language overlays[0]"},
		{"the platform's label", withTool(english, law.Sufficient), byTool(in("de", "Eine Creme")), "", ""},
	}
	for i := range rows {
		rows[i].code = "same-language"
	}
	holdTrials(t, rows)
}

// TestLabelOnOneSurface holds rules that want a label in the title or on the thumbnail.
func TestLabelOnOneSurface(t *testing.T) {
	t.Parallel()
	title, thumbnail := asks(law.InTitle), asks(law.Thumbnail)
	other := thumbnail
	other.Wordings = []law.Wording{{Text: "Commercial", Lang: "en", Verdict: law.Accepted}}
	on := func(caption, title, thumbnail string) disclosure.Publication {
		return disclosure.Publication{Format: endorse.FormatLongVideo, Platform: endorse.YouTube, Caption: caption, Title: title, Thumbnail: thumbnail}
	}
	shownToo := with(video(60, shown(0, 60)), func(p *disclosure.Publication) { p.Thumbnail = "Ad" })
	saidToo := with(spoken(said(0)), func(p *disclosure.Publication) { p.Thumbnail = "Ad" })
	hidden := with(covered(endorse.FormatLongVideo), func(p *disclosure.Publication) { p.Thumbnail = "Ad" })
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, l.Placements[0].Rule.String(), want})
	}
	add("in the title", title, on("", "Ad: a jar", ""), "met title")
	add("in the caption", title, on("Ad. A jar", "A jar", ""), "breached late-label caption")
	add("nobody looked at the title", title, seeing(on("Ad. A jar", "", ""), disclosure.OnCaption), "unclear late-label title")
	add("on the thumbnail as in the caption", thumbnail, on("Ad. A jar", "", "A jar (Ad)"), "met thumbnail:7")
	add("on the thumbnail as on the picture", thumbnail, shownToo, "met thumbnail")
	add("on the thumbnail as in the sound", thumbnail, saidToo, "met thumbnail")
	add("on the thumbnail as under the buttons", thumbnail, hidden, "breached not-on-media overlays[0]")
	add("another label on the thumbnail", other, on("Ad. A jar", "", "Commercial"), "breached not-on-media caption")
	add("taken back on the thumbnail", thumbnail, on("Ad. A jar", "", "Not an ad"), "breached not-on-media caption")
	add("nobody looked at the thumbnail", thumbnail, seeing(on("Ad. A jar", "", ""), disclosure.OnCaption), "unclear not-on-media thumbnail")
	holdTrials(t, rows)
}

// TestLabelNobodySees holds labels that cannot be read, or lie under the buttons.
func TestLabelNobodySees(t *testing.T) {
	t.Parallel()
	legible, clear := asks(law.Legible), asks(law.NotHiddenByInterface)
	hidden := covered(endorse.FormatPost)
	blurred := disclosure.Publication{Format: endorse.FormatPost, Overlays: []disclosure.Overlay{{Text: "Ad", Legible: endorse.No}}}
	second := with(blurred, func(p *disclosure.Publication) { p.Overlays = append(p.Overlays, hidden.Overlays...) })
	told := func(p disclosure.Publication) disclosure.Publication {
		return with(p, func(p *disclosure.Publication) { p.Caption = "Ad. A jar" })
	}
	spokenToo := with(blurred, func(p *disclosure.Publication) {
		p.Spoken, p.Format = []disclosure.Line{said(0)}, endorse.FormatLongVideo
	})
	limited := func(p law.Placement) law.Regime {
		p.Rule = law.Legible
		return law.Regime{Placements: []law.Placement{p}}
	}
	astray := with(frames(endorse.FormatStory, false), func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{shown(0, 0)} })
	owing := limited(law.Placement{When: law.OnDuty})
	owing.Connections = []law.Connection{{Tie: law.Payment, Asks: law.Required}, {Tie: law.Loan, Asks: law.Required}}
	owed := with(blurred, func(p *disclosure.Publication) {
		p.Ties = []disclosure.Tie{{Kind: law.Payment, Duty: endorse.No}, {Kind: law.Loan, Duty: endorse.Yes}}
	})
	rows := []trial{
		{"cannot be read", legible, blurred, "legible", "breached illegible-label overlays[0]"},
		{"can be read in the caption", legible, told(blurred), "legible", "met caption"},
		{"can be heard", legible, spokenToo, "legible", "met spoken[0]"},
		{"can be read", legible, disclosure.Publication{Overlays: []disclosure.Overlay{shown(0, 0)}}, "legible", "met overlays[0]"},
		{"lies under the buttons and could be read", legible, hidden, "legible", "met overlays[0]"},
		{"by the platform's label", withTool(legible, law.Sufficient), byTool(blurred), "legible", "met overlays[0]"},
		{"by the platform's label, of which it is open whether it does", withTool(legible, law.Unsettled), byTool(blurred), "legible", "met overlays[0]"},
		{"on no frame of the story", legible, astray, "legible", "met"},
		{"lies under the buttons", clear, hidden, "not-hidden-by-interface", "breached hidden-label overlays[0]"},
		{"one of two lies under the buttons", clear, second, "not-hidden-by-interface", "breached hidden-label overlays[0]"},
		{"clear of the buttons in the caption", clear, told(hidden), "not-hidden-by-interface", "met caption"},
		{"clear of the buttons and blurred", clear, blurred, "not-hidden-by-interface", "met overlays[0]"},

		{"no row on buttons: the tie's own", legible, hidden, "payment", "breached hidden-label overlays[0]"},
		{"no row on reading: the tie's own", clear, blurred, "payment", "breached illegible-label overlays[0]"},
		{"a row that must be kept speaks instead", legible, blurred, "payment", ""},
		{"advice does not speak instead", limited(law.Placement{Strength: law.Should}), blurred, "payment", "breached illegible-label overlays[0]"},
		{"nor does a row on stories", limited(law.Placement{Formats: law.Story}), blurred, "payment", "breached illegible-label overlays[0]"},
		{"nor does a row that speaks of another tie", owing, owed, "payment", "breached illegible-label overlays[0]"},
		{"seen elsewhere: nothing hidden", clear, told(blurred), "payment", ""},
		{"both faults of two labels", asks(law.InTitle), second, "payment", "breached hidden-label overlays[0], breached illegible-label overlays[0]"},
	}
	holdTrials(t, rows)
}

// TestNearTheClaim holds labels beside the links and codes, and the brand by name.
func TestNearTheClaim(t *testing.T) {
	t.Parallel()
	near := asks(law.NearClaim)
	brand := asks(law.NearClaim, law.Measure{Kind: law.NamesBrand})
	const link = "https://shop.example/x"
	long := func(p disclosure.Publication) disclosure.Publication {
		return with(p, func(p *disclosure.Publication) { p.Format = endorse.FormatArticle })
	}
	linked := func(p disclosure.Publication) disclosure.Publication {
		return with(p, func(p *disclosure.Publication) { p.Links = []string{link} })
	}
	of := func(p disclosure.Publication, names ...string) disclosure.Publication {
		return with(p, func(p *disclosure.Publication) { p.Brand = names })
	}
	picture := disclosure.Publication{Format: endorse.FormatPost, Overlays: []disclosure.Overlay{shown(0, 0)}}
	rows := []trial{
		{"in its line", near, inText("A jar. Ad " + link), "", "met caption:7"},
		{"in the line before", near, inText("A jar\nAd\n" + link), "", "met caption:6"},
		{"in the line behind", near, inText("A jar\n" + link + "\nAd"), "", "met caption:29"},
		{"two lines before", near, inText("A jar. Ad\n\n" + link), "", "breached after-link caption:7"},
		{"two lines behind", near, inText(link + "\n\nAd"), "", "breached after-link caption:24"},
		{"beside a code", near, inText("A jar\nAd: use code SAVE20"), "", "met caption:6"},
		{"first, of a post", near, inText("Ad\nA jar\nof cream\n" + link), "", "met caption"},
		{"first, of an article", near, long(inText("Ad\nA jar\nof cream\n" + link)), "", "unclear after-link caption"},
		{"first, of an article with a link attached", near, long(linked(inText("Ad. A jar"))), "", "met caption"},
		{"late, with a link attached", near, linked(inText("A jar. Ad")), "", "breached after-link caption:7"},
		{"the second label is beside it", near, inText("A jar. Ad\nof cream\nAd " + link), "", "met caption:19"},
		{"beside the second of two links", near, inText("A jar\nof\ncream\n" + link + "\nfor\nthe\nAd " + link), "", "met caption:46"},
		{"on the picture, with a link attached", near, linked(picture), "", "met overlays[0]"},
		{"under the buttons, with a link attached", near, linked(covered(endorse.FormatPost)), "", "breached after-link overlays[0]"},
		{"no link", near, inText("A jar. Ad"), "", ""},

		{"the brand is named", brand, of(inText("Ad. A jar by XYZ"), "XYZ"), "", "met"},
		{"the brand is tagged", brand, with(of(inText("Ad. A jar"), "XYZ"), func(p *disclosure.Publication) { p.Tags = []string{"@xyz"} }), "", "met"},
		{"the brand is not named", brand, of(inText("Ad. A jar"), "XYZ"), "", "breached missing-mention"},
		{"who the brand is, is not said", brand, inText("Ad. A jar"), "", "unclear unknown-fact brand"},
		{"nobody looked whether it is named", brand, seeing(of(inText("Ad. A jar"), "XYZ"), disclosure.OnCaption|disclosure.OnTitle), "", "unclear missing-mention overlays"},
	}
	for i := range rows {
		rows[i].code = "near-claim"
	}
	holdTrials(t, rows)
}
