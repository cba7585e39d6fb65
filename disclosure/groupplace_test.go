package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestRowsOfAGroup holds rows of which one is enough.
func TestRowsOfAGroup(t *testing.T) {
	t.Parallel()
	group := func(rows ...law.Placement) law.Regime {
		for i := range rows {
			rows[i].Group = "a"
		}
		return law.Regime{Placements: rows}
	}
	start, fold := law.Placement{Rule: law.StartOfText}, law.Placement{Rule: law.BeforeFold}
	maybe := law.Placement{Rule: law.StartOfText, When: law.OnControl}
	tags := law.Placement{Rule: law.NotAmongHashtags}
	language := law.Placement{Rule: law.SameLanguage}
	german := inText("Ad. A jar")
	german.Language = "de"
	late := inText("A jar. Ad")
	far := inText("A jar\nof cream\nfor the evening\nAd")
	onMedia, unlooked := law.Placement{Rule: law.OnTheMedia}, seeing(inText("Ad. A jar"), disclosure.OnCaption)
	rows := []trial{
		{"kept by the one: it alone speaks", group(start, fold), late, "before-fold", "met caption:7"},
		{"kept by the one: the other is silent", group(start, fold), late, "start-of-text", ""},
		{"kept by none: both speak, first", group(start, fold), far, "start-of-text", "breached late-label caption:31"},
		{"kept by none: both speak, second", group(start, fold), far, "before-fold", "breached late-label caption:31"},
		{"kept by both: first", group(start, fold), inText("Ad. A jar"), "start-of-text", "met caption"},
		{"kept by both: second", group(start, fold), inText("Ad. A jar"), "before-fold", "met caption"},
		{"a row of which it is open whether it speaks keeps nothing for sure", group(maybe, fold), with(inText("Ad. A jar"), func(p *disclosure.Publication) { p.Platform = endorse.Twitch }), "start-of-text", "met caption"},
		{"open whether the one that is kept speaks: unclear", group(maybe, language), german, "start-of-text", "unclear unknown-fact caption ties[0].control"},
		{"open whether the one that is kept speaks: the breach waits", group(maybe, language), german, "same-language", ""},
		{"it speaks: met", group(maybe, language), with(german, func(p *disclosure.Publication) { p.Facts.Control = endorse.Yes }), "start-of-text", "met caption"},
		{"it does not speak: the other counts", group(maybe, language), with(german, func(p *disclosure.Publication) { p.Facts.Control = endorse.No }), "same-language", "breached wrong-language caption"},
		{"open whether it speaks, and both are kept", group(maybe, tags), inText("Ad. A jar"), "start-of-text", "met caption"},
		{"open whether it speaks, alone and kept", group(maybe), inText("Ad. A jar"), "start-of-text", "met caption"},
		{"open whether it speaks, alone and not kept", group(maybe), late, "start-of-text", "unclear late-label caption:7 ties[0].control"},
		{"an open one outranks one that is not kept", group(maybe, law.Placement{Rule: law.OnTheMedia}), late, "on-the-media", ""},
		{"kept for sure by one, open by another", group(fold, onMedia), unlooked, "before-fold", "met caption"},
		{"kept for sure by one, the open one is silent", group(fold, onMedia), unlooked, "on-the-media", ""},
		{"one group after another: first", twoGroups(), late, "start-of-text", "breached late-label caption:7"},
		{"one group after another: second", twoGroups(), late, "before-fold", "met caption:7"},
	}
	holdTrials(t, rows)
}

func twoGroups() law.Regime {
	return law.Regime{Placements: []law.Placement{
		{Rule: law.StartOfText, Group: "a"}, {Rule: law.BeforeFold, Group: "b"},
	}}
}

// TestRowsThatMaySpeak holds rows of placement that are about some posts alone.
func TestRowsThatMaySpeak(t *testing.T) {
	t.Parallel()
	one := func(p law.Placement) law.Regime {
		p.Rule = law.StartOfText
		return law.Regime{Placements: []law.Placement{p}}
	}
	stories := one(law.Placement{Formats: law.Story})
	instagram := one(law.Placement{Platforms: []endorse.Platform{endorse.Instagram}})
	loans := one(law.Placement{Ties: law.Loan | law.Discount})
	control := one(law.Placement{When: law.OnControl})
	late := inText("A jar. Ad")
	on := func(f endorse.Format, p endorse.Platform) disclosure.Publication {
		return disclosure.Publication{Format: f, Platform: p, Caption: "A jar. Ad"}
	}
	controlled := func(is endorse.Fact) disclosure.Publication {
		return with(late, func(p *disclosure.Publication) { p.Facts.Control = is })
	}
	const breached = "breached late-label caption:7"
	rows := []trial{
		{"of stories", stories, on(endorse.FormatStory, endorse.Instagram), "", breached},
		{"of stories, to a post", stories, late, "", ""},
		{"of stories, and the format is not said", stories, on(0, endorse.Instagram), "", "unclear late-label caption:7 format"},
		{"of any format, and the format is not said", one(law.Placement{}), on(0, endorse.Instagram), "", breached},
		{"of a platform", instagram, late, "", breached},
		{"of another", instagram, on(endorse.FormatPost, endorse.TikTok), "", ""},
		{"of a platform, and it is not said", instagram, on(endorse.FormatPost, ""), "", "unclear late-label caption:7 platform"},
		{"of other ties", loans, late, "", ""},
		{"of a condition that holds", control, controlled(endorse.Yes), "", breached},
		{"of a condition that fails", control, controlled(endorse.No), "", ""},
		{"of a condition that is open", control, late, "", "unclear late-label caption:7 ties[0].control"},
		{"advice", one(law.Placement{Strength: law.Should}), late, "", breached},
	}
	for i := range rows {
		rows[i].code = "start-of-text"
	}
	holdTrials(t, rows)
}

// TestBestOfSeveral holds which of several labels in the text the rules look at: the one
// whose place breaks the fewest, one that must be kept outweighing all advice.
func TestBestOfSeveral(t *testing.T) {
	t.Parallel()
	rules := func(rows ...law.Placement) law.Regime { return tagged(law.Regime{Placements: rows}) }
	link, tags := law.Placement{Rule: law.NotOnlyAfterLink}, law.Placement{Rule: law.NotAmongHashtags}
	end, start := law.Placement{Rule: law.NotOnlyAtEnd}, law.Placement{Rule: law.StartOfText}
	should := func(p law.Placement) law.Placement { p.Strength = law.Should; return p }
	later := func(p law.Placement, when law.Condition) law.Placement { p.When = when; return p }
	loan := func(p law.Placement) law.Placement { p.Ties = law.Loan; return p }
	// The first is among hashtags, the second behind the link, the third neither.
	const buried, behind, neither = "caption:9", "caption:68", "caption:16"
	twoBad := inText("A jar #b #ad of the cream I take each evening now https://s.example Ad, a jar")
	third := inText("A jar #b #ad of Ad, cream https://s.example Ad, a jar")
	known := with(twoBad, func(p *disclosure.Publication) { p.Facts.Control = endorse.No })
	rows := []trial{
		{"one breach each: the first speaks", rules(link, tags), twoBad, "not-among-hashtags", "breached buried-label " + buried},
		{"and keeps the other", rules(link, tags), twoBad, "not-only-after-link", "met " + buried},
		{"advice before what must be kept", rules(link, should(tags)), twoBad, "not-among-hashtags", "breached buried-label " + buried},
		{"a must against advice: the other speaks", rules(should(link), tags), twoBad, "not-only-after-link", "breached after-link " + behind},
		{"a must against advice: the must is kept", rules(should(link), tags), twoBad, "not-among-hashtags", "met " + behind},
		{"a must against two pieces of advice", rules(should(link), should(end), tags), twoBad, "not-among-hashtags", "met " + behind},
		{"the third breaks none", rules(link, tags, end), third, "not-among-hashtags", "met " + neither},
		{"fewer breaches", rules(link, tags, start, later(should(end), law.OnControl)), third, "not-only-after-link", "met " + neither},
		{"a row that does not speak counts for nothing", rules(link, later(tags, law.OnControl)), known, "not-only-after-link", "met " + buried},
		{"a row of which it is open whether it speaks counts for nothing", rules(should(link), later(tags, law.OnControl)), twoBad, "not-only-after-link", "met " + buried},
		{"a row for another tie helps to choose", rules(link, loan(tags)), third, "not-only-after-link", "met " + neither},
		{"a row for another tie is no finding", rules(link, loan(tags)), third, "not-among-hashtags", ""},
	}
	holdTrials(t, rows)
}

// TestOpenLabelBesideALateOne holds that what a label would keep of which it is open
// whether it does is no breach.
func TestOpenLabelBesideALateOne(t *testing.T) {
	t.Parallel()
	place := asks(law.StartOfText)
	place.Wordings = []law.Wording{
		{Text: "collab", Lang: "en", Verdict: law.Qualified, When: law.MainProduct},
		{Text: "teamwork", Lang: "en", Verdict: law.Qualified, When: law.Judgement},
		{Text: "jointly", Lang: "en", Verdict: law.Qualified, When: law.OnDuty},
	}
	advice := place
	advice.Placements = []law.Placement{{Rule: law.StartOfText, Strength: law.Should}}
	mainly := func(s string, is endorse.Fact) disclosure.Publication { return mainPart(inText(s), is) }
	profile := inText("A jar. Ad")
	profile.Profile = "Collab"
	shownToo := with(inText("A jar. Ad"), func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{{Text: "Collab"}} })
	bothToo := with(profile, func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{{Text: "Jointly"}} })
	rows := []trial{
		{"it turns on a fact, on the picture", place, shownToo, "", "unclear late-label caption:7 main_product"},
		{"the fact is that of the label on the post", place, bothToo, "", "unclear late-label caption:7 ties[0].duty"},
		{"it turns on a fact", place, inText("Collab. A jar. Ad"), "", "unclear late-label caption:15 main_product"},
		{"it is for people to judge", place, inText("Teamwork. A jar. Ad"), "", "unclear late-label caption:17"},
		{"it does", place, mainly("Collab. A jar. Ad", endorse.Yes), "", "met caption"},
		{"it does not", place, mainly("Collab. A jar. Ad", endorse.No), "", "breached late-label caption:15"},
		{"it is late itself", place, inText("A jar. Collab. A jar. Ad"), "", "breached late-label caption:22"},
		{"it stands in the profile", place, profile, "", "breached late-label caption:7"},
		{"it may do, and the platform's label does", withTool(place, law.Sufficient), byTool(inText("Collab. A jar")), "", "met caption"},
		{"advice decides nothing and stays", advice, inText("Collab. A jar. Ad"), "", "breached late-label caption:15"},
	}
	for i := range rows {
		rows[i].code = "start-of-text"
	}
	holdTrials(t, rows)
}

// TestPlaceOfAPoorLabel holds that of a label that is not enough by its wording only the
// place in the text is looked at, and only what is wrong with it.
func TestPlaceOfAPoorLabel(t *testing.T) {
	t.Parallel()
	poor := func(rows ...law.Placement) law.Regime {
		return law.Regime{Placements: rows, Wordings: []law.Wording{{Text: "collab", Lang: "en", Verdict: law.Insufficient}}}
	}
	in := func(group string, r law.Rule) law.Placement { return law.Placement{Rule: r, Group: group} }
	start, media := in("", law.StartOfText), in("", law.OnTheMedia)
	either := poor(in("a", law.StartOfText), in("a", law.BeforeFold))
	late, far := inText("A jar. Collab"), inText("A jar\nof cream\nfor the evening\nCollab")
	picture := disclosure.Publication{Format: endorse.FormatPost, Overlays: []disclosure.Overlay{{Text: "Collab"}}}
	rows := []trial{
		{"late", poor(start), late, "", "label: breached ambiguous-label caption:7, start-of-text: breached late-label caption:7"},
		{"first", poor(start), inText("Collab. A jar"), "", "label: breached ambiguous-label caption"},
		{"not on the picture", poor(media), late, "", "label: breached ambiguous-label caption:7"},
		{"on the picture alone", poor(start, media), picture, "", "label: breached ambiguous-label overlays[0]"},
		{"late, where one of two places will do", either, late, "", "label: breached ambiguous-label caption:7"},
		{"late by both", either, far, "", "before-fold: breached late-label caption:31, label: breached ambiguous-label caption:31, start-of-text: breached late-label caption:31"},
		{"open whether it is enough, and late by one of two", openOf(either), late, "", "before-fold: met caption:7, label: unclear ambiguous-label caption:7"},
	}
	for i := range rows {
		rows[i].code = "*"
	}
	holdTrials(t, rows)
}

// openOf is the place where it is for people to judge whether the wording is enough.
func openOf(r law.Regime) law.Regime {
	r.Wordings = []law.Wording{{Text: "collab", Lang: "en", Verdict: law.Qualified, When: law.Judgement}}
	return r
}
