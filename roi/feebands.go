package roi

import (
	"sync"

	"github.com/endorse-go/endorse"
)

// readFeeBands makes the published bands, in the order of their sources.
var readFeeBands = sync.OnceValue(func() []FeeBand {
	m := endorse.MustMoney
	perPost := func(source, rung, low, high, note string) FeeBand {
		return FeeBand{Source: source, Rung: rung, Basis: PerPost, Low: m("USD " + low), High: m("USD " + high), Note: note}
	}
	perMille := func(source, rung, low, high string) FeeBand {
		return FeeBand{Source: source, Rung: rung, Basis: PerThousandViews, Low: m("USD " + low), High: m("USD " + high)}
	}
	india := func(rung, low, high string) FeeBand {
		return FeeBand{Source: "katha-ads", Format: endorse.FormatShortVideo, Rung: rung, Called: "reel", Basis: PerEngagement, Low: m("INR " + low), High: m("INR " + high), Note: "India."}
	}
	bands := []FeeBand{
		perPost("easyappsecom-2026", "nano", "50", "250", "Or product alone."),
		perPost("easyappsecom-2026", "micro", "200", "1200", ""),
		perPost("easyappsecom-2026", "mid", "1000", "5000", ""),
		perPost("easyappsecom-2026", "macro", "5000", "25000", ""),
		perPost("easyappsecom-2026", "celebrity", "25000", "500000", ""),
		perMille("easyappsecom-2026", "nano", "10", "25"),
		perMille("easyappsecom-2026", "micro", "15", "35"),
		perMille("easyappsecom-2026", "mid", "25", "55"),
		perMille("easyappsecom-2026", "macro", "40", "80"),
		perMille("easyappsecom-2026", "celebrity", "60", "150"),
		perMille("untapper-2026", "micro", "10", "25"),
		perMille("untapper-2026", "macro", "25", "50"),
		perPost("agentcalc", "nano", "100", "500", ""),
		perPost("agentcalc", "micro", "500", "5000", ""),
		perPost("agentcalc", "mid", "5000", "50000", ""),
		perPost("agentcalc", "macro", "50000", "200000", ""),
		perPost("agentcalc", "mega", "200000", "1000000", "Printed as 1M and more: the upper end is open."),
		{Source: "costcalculator", Platform: endorse.Instagram, Basis: PerThousandFollowers, Low: m("USD 10"), High: m("USD 15")},
		{Source: "costcalculator", Platform: endorse.TikTok, Basis: PerThousandFollowers, Low: m("USD 5"), High: m("USD 10")},
		{Source: "costcalculator", Platform: endorse.YouTube, Basis: PerThousandViews, Low: m("USD 20"), High: m("USD 30")},
		{Source: "costcalculator", Format: endorse.FormatArticle, Called: "newsletter", Basis: PerThousandViews, Low: m("USD 15"), High: m("USD 25"), Note: "A thousand readers."},
		{Source: "rule-100-per-10k", Format: endorse.FormatPost, Called: "feed post", Basis: PerThousandFollowers, Low: m("USD 10"), High: m("USD 30"), Note: "The upper end is three times the rule."},
		india("nano", "2.1", "5.6"),
		india("micro", "3.5", "8.4"),
		india("macro", "7", "17.5"),
	}
	return append(bands, sponsorRateBands()...)
})

// sponsorRateBands are the prices of a thousand views at sponsorrate, one figure
// each.
func sponsorRateBands() []FeeBand {
	row := func(p endorse.Platform, f endorse.Format, called, price string) FeeBand {
		amount := endorse.MustMoney("USD " + price)
		return FeeBand{Source: "sponsorrate", Platform: p, Format: f, Called: called, Basis: PerThousandViews, Low: amount, High: amount}
	}
	return []FeeBand{
		row(endorse.Instagram, endorse.FormatStory, "story", "5"),
		row(endorse.Instagram, endorse.FormatShortVideo, "reel", "8"),
		row(endorse.Instagram, endorse.FormatPost, "feed", "10"),
		row(endorse.Instagram, endorse.FormatCarousel, "carousel", "12"),
		row(endorse.TikTok, endorse.FormatShortVideo, "video", "6"),
		row(endorse.TikTok, endorse.FormatStory, "story", "3"),
		row(endorse.YouTube, endorse.FormatLongVideo, "dedicated", "20"),
		row(endorse.YouTube, endorse.FormatLongVideo, "integration", "12"),
		row(endorse.YouTube, endorse.FormatShortVideo, "Shorts", "4"),
		row(endorse.Snapchat, endorse.FormatStory, "story", "5"),
		row(endorse.Snapchat, endorse.FormatShortVideo, "Spotlight", "6"),
		row(endorse.X, endorse.FormatText, "post", "4"),
		row(endorse.X, endorse.FormatText, "thread", "8"),
		row(endorse.X, endorse.FormatLongVideo, "video", "6"),
		row(endorse.LinkedIn, endorse.FormatPost, "post", "15"),
		row(endorse.LinkedIn, endorse.FormatArticle, "article", "20"),
		row(endorse.LinkedIn, endorse.FormatLongVideo, "video", "18"),
		row(endorse.Twitch, endorse.FormatLive, "integration", "15"),
		row(endorse.Twitch, endorse.FormatLive, "dedicated", "25"),
		row(endorse.Twitch, endorse.FormatLive, "panel", "3"),
		row(endorse.Twitch, endorse.FormatLive, "shout-out", "2"),
		row(endorse.Facebook, endorse.FormatPost, "post", "6"),
		row(endorse.Facebook, endorse.FormatLongVideo, "video", "8"),
		row(endorse.Facebook, endorse.FormatShortVideo, "reel", "7"),
		row(endorse.Facebook, endorse.FormatStory, "story", "4"),
		row(endorse.Facebook, endorse.FormatLive, "live", "10"),
	}
}
