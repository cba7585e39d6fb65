package disclosure_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// tagged is the place with "#ad" as a label beside "Ad".
func tagged(r law.Regime) law.Regime {
	r.Wordings = []law.Wording{{Text: "#ad", Lang: "en", Verdict: law.Accepted}}
	return r
}

func inText(caption string) disclosure.Publication { return captioned(endorse.FormatPost, caption) }

// TestPlaceInTheText holds where in a caption a label may stand.
func TestPlaceInTheText(t *testing.T) {
	t.Parallel()
	start, fold := asks(law.StartOfText), asks(law.BeforeFold)
	lines := asks(law.StartOfText, law.Measure{Kind: law.WithinLines, N: 2})
	firstTags := tagged(asks(law.StartOfText, law.Measure{Kind: law.WithinFirstTags, N: 3}))
	among := tagged(asks(law.NotAmongHashtags))
	ends := tagged(asks(law.NotAmongHashtags, law.Measure{Kind: law.FirstOrLastTag}))
	two := tagged(asks(law.NotAmongHashtags, law.Measure{Kind: law.WithinFirstTags, N: 2}))
	link, end := asks(law.NotOnlyAfterLink), tagged(asks(law.NotOnlyAtEnd))
	long := strings.Repeat("a jar ", 20) // 120 characters, 40 words
	on := func(p endorse.Platform, f endorse.Format) disclosure.Publication {
		return disclosure.Publication{Platform: p, Format: f, Caption: long + "... Ad"}
	}
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, l.Placements[0].Rule.String(), want})
	}
	add("first", start, inText("Ad. A jar"), "met caption")
	add("behind words", start, inText("A jar. Ad"), "breached late-label caption:7")
	add("on the second of two lines", lines, inText("A jar\nAd"), "met caption:6")
	add("on the third line", lines, inText("A jar\nof cream\nAd"), "breached late-label caption:15")
	add("third tag of three", firstTags, inText("A jar #a #b #ad"), "met caption:12")
	add("fourth tag", firstTags, inText("A jar #a #b #c #ad"), "breached late-label caption:15")
	add("no tag", firstTags, inText("A jar #a. Ad"), "breached late-label caption:10")

	add("a tag alone", among, inText("A jar #ad"), "met caption:6")
	add("first of a run", among, inText("A jar #ad #b"), "met caption:6")
	add("last of a run", among, inText("A jar #b #ad"), "breached buried-label caption:9")
	add("words between", among, inText("A jar #b of #ad"), "met caption:12")
	add("last of a run will do", ends, inText("A jar #b #ad"), "met caption:9")
	add("in the middle", ends, inText("A jar #b #ad #c"), "breached buried-label caption:9")
	add("second of the first two", two, inText("A jar #b #ad #c"), "met caption:9")
	add("third", two, inText("A jar #a #b #ad"), "breached buried-label caption:12")

	add("before the link", link, inText("A jar. Ad https://shop.example/x"), "met caption:7")
	add("behind the link", link, inText("A jar https://shop.example/x Ad"), "breached after-link caption:29")
	add("at the end", end, inText("A jar. Ad"), "breached late-label caption:7")
	add("at the end, and all there is", end, inText("Ad"), "met caption")
	add("before the end", end, inText("A jar. Ad. Of cream"), "met caption:7")
	add("at the end, beside the link it speaks of", end, inText("A jar. Ad https://shop.example/x"), "met caption:7")
	add("a tag at the end, beside a link", end, inText("A jar. #ad https://shop.example/x"), "breached late-label caption:7")
	add("words and tags behind it", end, inText("A jar. Ad. Of cream #night #calm"), "met caption:7")
	add("only tags behind it", end, inText("A jar. Ad #night"), "breached late-label caption:7")

	add("up to the fold", fold, inText(long+"...Ad"), "met caption:123")
	add("over the fold", fold, inText(long+"....Ad"), "breached late-label caption:124")
	add("on the last line shown", fold, inText("A jar\nAd"), "met caption:6")
	add("on the line behind", fold, inText("A jar\n\nAd"), "breached late-label caption:7")
	add("no lines are known", fold, with(inText("A jar\n\nAd"), func(p *disclosure.Publication) { p.Platform = endorse.X }), "met caption:7")
	add("the platform is not said", fold, on("", endorse.FormatPost), "unclear late-label caption:124 platform")
	add("its fold is not known", fold, on(endorse.Twitch, endorse.FormatPost), "unclear late-label caption:124 fold")
	add("an article has none", fold, on(endorse.Pinterest, endorse.FormatArticle), "met caption:124")
	add("a title has none", fold, disclosure.Publication{Format: endorse.FormatLongVideo, Platform: endorse.YouTube, Title: strings.Repeat("a jar ", 40) + "Ad"}, "met title:240")
	holdTrials(t, rows)
}

// TestTextOrPicture holds labels on the picture or in the sound against rules on the
// place in the text.
func TestTextOrPicture(t *testing.T) {
	t.Parallel()
	start, fold, link := asks(law.StartOfText), asks(law.BeforeFold), asks(law.NotOnlyAfterLink)
	either := law.Regime{Placements: []law.Placement{
		{Rule: law.StartOfText, Group: "a"}, {Rule: law.OnTheMedia, Group: "a"},
	}}
	heard := law.Regime{Placements: []law.Placement{{Rule: law.StartOfText, Group: "a"}, {Rule: law.SpokenAndOnScreen, Group: "a"}}}
	texts := law.Regime{Placements: []law.Placement{
		{Rule: law.StartOfText, Group: "a"}, {Rule: law.BeforeFold, Group: "a"}, {Rule: law.OnTheMedia, Group: "b"},
	}}
	const audio, story = endorse.FormatAudio, endorse.FormatStory
	podcast := func(caption string, lines ...disclosure.Line) disclosure.Publication {
		return disclosure.Publication{Format: audio, Caption: caption, Spoken: lines, Duration: secs(60)}
	}
	both := func(caption string, o disclosure.Overlay) disclosure.Publication {
		return with(video(60, o), func(p *disclosure.Publication) { p.Caption = caption })
	}
	block := func(text string) disclosure.Publication {
		return disclosure.Publication{Format: story, Overlays: []disclosure.Overlay{{Text: text}}}
	}
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, l.Placements[0].Rule.String(), want})
	}
	add("shown by second 3", start, video(60, shown(3, 9)), "met overlays[0]")
	add("shown later", start, video(60, shown(3.001, 9)), "breached late-label overlays[0]")
	add("shown later, before the fold", fold, video(60, shown(3.001, 9)), "breached late-label overlays[0]")
	add("shown later is behind no link", link, video(60, shown(3.001, 9)), "met overlays[0]")
	add("said by second 3", start, spoken(said(3)), "met spoken[0]")
	add("said later", start, spoken(said(4)), "breached late-label spoken[0]")
	add("said later, shown later still", start, with(spoken(said(4)), func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{shown(9, 12)} }), "breached late-label overlays[0]")
	add("late in the text, early on the picture", start, both("A jar. Ad", shown(0, 9)), "met overlays[0]")
	add("late in the text and on the picture", start, both("A jar. Ad", shown(9, 12)), "breached late-label caption:7")
	add("first in the text, late on the picture", start, both("Ad. A jar", shown(9, 12)), "met caption")
	add("the first frame", start, frames(endorse.FormatCarousel, true, false), "met frames[0].overlays[0]")
	add("the second frame", start, frames(endorse.FormatCarousel, false, true), "breached late-label frames[1].overlays[0]")
	add("first in the block of a story", start, block("Ad. A jar"), "met overlays[0]")
	add("later in the block of a story", start, block("A jar. Ad"), "breached late-label overlays[0]:7")
	add("later in the block of a story, before the fold", fold, block("A jar. Ad"), "met overlays[0]:7")
	add("later on a picture that is no story", start, with(block("A jar. Ad"), func(p *disclosure.Publication) { p.Format = endorse.FormatPost }), "met overlays[0]:7")
	add("under the buttons: judged as hidden", start, covered(endorse.FormatPost), "")
	add("late in the text, and the platform's label", withTool(start, law.Unsettled), byTool(inText("A jar. Ad")), "met")
	add("instead of a label in sound", either, podcast("", said(0)), "breached missing-label spoken[0]")
	add("late in the text, and heard at once", either, podcast("A jar. Ad", said(0)), "breached late-label caption:7")
	add("first in the text, and not on the picture", either, inText("Ad. A jar"), "met caption")
	add("instead of a label heard and seen", heard, podcast("", said(0)), "breached missing-label spoken[0]")
	add("one of two places in the text, and heard at once", texts, podcast("", said(0)), "met spoken[0]")
	add("on the picture: that row speaks", either, both("A jar. Ad", shown(0, 9)), "")
	holdTrials(t, rows)
}
