package disclosure_test

import (
	"slices"
	"strings"
	"time"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// deepMarkets are the places whose law is written out, a part of one, a member
// of the Union without a file, and a place that nobody wrote about.
var deepMarkets = []endorse.Region{
	"EU", "US", "GB", "IE", "DE", "FR", "ES", "NL", "SE", "IN", "KR", "US-NY", "AT", "AQ",
}

// neutral is prose without wording, tag, link or negation in the languages of
// the markets.
var neutral = []string{
	"A soft cream for the evening", "Eine weiche Creme am Abend", "Une crème douce le soir", "Una crema suave de noche",
	"Een zachte avondcrème", "En len kräm om kvällen", "शाम की नरम क्रीम", "저녁에 바르는 부드러운 크림", "Oíche chiúin cois farraige",
}

var (
	// days lie mostly where the rows of all places are whole.
	days = rapid.Custom(func(t *rapid.T) endorse.Date {
		if rapid.IntRange(0, 3).Draw(t, "late") > 0 {
			return endorse.On(2026, 3, 1).AddDays(rapid.IntRange(0, 300).Draw(t, "day"))
		}
		return endorse.On(2021, 1, 1).AddDays(rapid.IntRange(0, 2170).Draw(t, "day"))
	})
	proses   = rapid.SampledFrom(neutral)
	someFact = rapid.SampledFrom([]endorse.Fact{endorse.NotSaid, endorse.NotSaid, endorse.Yes, endorse.No})
	someTie  = rapid.Custom(func(t *rapid.T) disclosure.Tie {
		tie := disclosure.Tie{
			Kind:  law.Payment << rapid.IntRange(0, 16).Draw(t, "kind"),
			Asked: someFact.Draw(t, "asked"), Duty: someFact.Draw(t, "duty"),
			Control: someFact.Draw(t, "control"), Public: someFact.Draw(t, "public"),
		}
		if rapid.Bool().Draw(t, "ended") {
			tie.Months = endorse.MustCount(rapid.Int64Range(0, 30).Draw(t, "months"))
		}
		return tie
	})
	someFacts = rapid.Custom(func(t *rapid.T) disclosure.Facts {
		return disclosure.Facts{
			Retouched: someFact.Draw(t, "retouched"), AI: someFact.Draw(t, "ai"),
			MainProduct: someFact.Draw(t, "main product"), Control: someFact.Draw(t, "control"),
			Minor: someFact.Draw(t, "minor"), Boosted: someFact.Draw(t, "boosted"),
			Licensed: someFact.Draw(t, "licensed"), OwnAccount: someFact.Draw(t, "own account"),
			PlainAd: someFact.Draw(t, "plain ad"),
		}
	})
)

// labelTexts are the wordings of a place, of whatever worth, with the brand in
// their places.
var labelTexts = func() map[endorse.Region][]string {
	texts := map[endorse.Region][]string{}
	for region, w := range disclosure.Law().Wordings() {
		if w.Form == law.Literal || w.Form == law.Placed {
			text := strings.NewReplacer("[brand]", "XYZ", "[product]", "cream").Replace(w.Text)
			texts[region] = append(texts[region], text)
		}
	}
	for _, m := range []endorse.Region{"US-NY", "AT", "AQ"} {
		texts[m] = texts[map[endorse.Region]endorse.Region{"US-NY": "US", "AT": "DE", "AQ": "GB"}[m]]
	}
	return texts
}()

// writing draws the text of a surface: pieces of which some are wordings of
// the market, or take them back.
func writing(market endorse.Region) *rapid.Generator[string] {
	pieces := slices.Concat(labelTexts[market], labelTexts[market], neutral, []string{
		"#skin", "#night", "https://shop.example/xyz", "not an", "code XYZ20", "this video was sponsored by XYZ",
		"some links are affiliate links", "XYZ sent me this for free", "@xyzofficial", "Ad", "Werbung",
	})
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for i := range rapid.IntRange(0, 4).Draw(t, "pieces") {
			if i > 0 {
				b.WriteString(rapid.SampledFrom([]string{" ", ". ", "\n", " – "}).Draw(t, "between"))
			}
			b.WriteString(rapid.SampledFrom(pieces).Draw(t, "piece"))
		}
		return b.String()
	})
}

// posts draws a publication in one market with one or more ties.
var posts = rapid.Custom(func(t *rapid.T) disclosure.Publication {
	market := rapid.SampledFrom(deepMarkets).Draw(t, "market")
	texts := writing(market)
	p := disclosure.Publication{
		ID: "p", On: days.Draw(t, "on"), Markets: []endorse.Region{market}, Brand: []string{"XYZ"},
		Platform: rapid.SampledFrom([]endorse.Platform{"", endorse.Instagram, endorse.TikTok, endorse.YouTube, endorse.Blog}).Draw(t, "platform"),
		Format:   rapid.SampledFrom(endorse.Formats()).Draw(t, "format"),
		Language: rapid.SampledFrom([]string{"", "en", "de", "fr", "ko"}).Draw(t, "language"),
		Caption:  texts.Draw(t, "caption"),
		Facts:    someFacts.Draw(t, "facts"),
	}
	for range rapid.IntRange(1, 3).Draw(t, "ties") {
		p.Ties = append(p.Ties, someTie.Draw(t, "tie"))
	}
	if rapid.IntRange(0, 3).Draw(t, "has a sector") == 0 {
		p.Sector = law.Alcohol << rapid.IntRange(0, 38).Draw(t, "sector")
	}
	drawMedia(t, &p, texts)
	if rapid.IntRange(0, 3).Draw(t, "elsewhere") == 0 {
		p.Profile, p.FirstComment = texts.Draw(t, "profile"), texts.Draw(t, "comment")
		p.PlatformLabel = rapid.SampledFrom([]string{"", "Paid partnership", "Bezahlte Partnerschaft"}).Draw(t, "label")
		p.Links = rapid.SampledFrom([][]string{nil, {"https://amzn.to/abc"}}).Draw(t, "links")
	}
	return p
})

// moments draws when something is said, or that it is not said when.
var moments = rapid.Custom(func(t *rapid.T) disclosure.Moment {
	if second := rapid.IntRange(-1, 90).Draw(t, "second"); second >= 0 {
		return disclosure.At(time.Duration(second) * time.Second)
	}
	return disclosure.Moment{}
})

// drawMedia draws what is seen and heard, for the formats that have it.
func drawMedia(t *rapid.T, p *disclosure.Publication, texts *rapid.Generator[string]) {
	second := rapid.IntRange(0, 90)
	overlays := func() (list []disclosure.Overlay) {
		for range rapid.IntRange(0, 2).Draw(t, "overlays") {
			from := second.Draw(t, "from")
			list = append(list, disclosure.Overlay{
				Text: texts.Draw(t, "overlay"), From: time.Duration(from) * time.Second,
				To:      time.Duration(from+second.Draw(t, "for")) * time.Second,
				Legible: someFact.Draw(t, "legible"), Covered: someFact.Draw(t, "covered"),
			})
		}
		return list
	}
	switch f := p.Format; {
	case f == endorse.FormatStory || f == endorse.FormatCarousel:
		for range rapid.IntRange(0, 3).Draw(t, "frames") {
			p.Frames = append(p.Frames, disclosure.Frame{Overlays: overlays()})
		}
	case f.Video() || f == endorse.FormatAudio:
		p.Duration = time.Duration(second.Draw(t, "duration")) * time.Second
		for range rapid.IntRange(0, 2).Draw(t, "spoken") {
			p.Spoken = append(p.Spoken, disclosure.Line{Text: texts.Draw(t, "spoken line"), At: moments.Draw(t, "at")})
		}
		p.Title = texts.Draw(t, "title")
	}
	if p.Format != endorse.FormatText && p.Format != endorse.FormatAudio && len(p.Frames) == 0 {
		p.Overlays = overlays()
	}
}
