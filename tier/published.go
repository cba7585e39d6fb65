package tier

import (
	"slices"
	"sync"

	"github.com/endorse-go/endorse"
)

// lookedAt is the day on which the ladders below were checked.
var lookedAt = endorse.On(2026, 11, 21)

// published holds the ladders in the order of this file. What was left out,
// and why, is in the package comment.
var published = [...]sheet{
	{
		source: Source{
			ID:        "seed",
			Publisher: "endorse (seed scheme)",
			Published: "2026-11-21",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "The scheme that this library started from: three names, neither nano nor mid; below 1,000 there is no name.",
		},
		rungs: []Rung{
			{Name: "micro", From: 1000, Below: 100_000},
			{Name: "macro", From: 100_000, Below: 1_000_000},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "stim-2019",
			Publisher: "Mediakix (Standard Terminology in Influencer Marketing)",
			URL:       "https://mediakix.com/influencer-marketing-resources/influencer-tiers/",
			Published: "2019",
			Platform:  endorse.Instagram,
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "The bounds from mid-tier up are as pages that cite Mediakix repeat them. The page says that no standard exists and gives YouTube tiers of its own.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 50_000},
			{Name: "mid-tier", From: 50_000, Below: 500_000, Note: "as pages that cite the publisher repeat it"},
			{Name: "macro", From: 500_000, Below: 1_000_000, Note: "as pages that cite the publisher repeat it"},
			{Name: "mega", From: 1_000_000, Note: "as pages that cite the publisher repeat it"},
		},
	},
	{
		source: Source{
			ID:        "hypeauditor-2026",
			Publisher: "HypeAuditor",
			URL:       "https://www.emarketer.com/content/smaller-creators-deliver-efficiency-roi-pressure-mounts",
			Via:       "EMARKETER; Statista",
			Published: "2026",
			Platform:  endorse.Instagram,
			Verified:  Secondary,
			Checked:   lookedAt,
			Note:      "Nano, micro and mega are as quoted from the report of 2026; the mid tier is from a summary of the edition of 2023. The cuts are those of stim-2019.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 50_000},
			{Name: "mid-tier", From: 50_000, Below: 500_000, Note: "from a summary of the edition of 2023"},
			{Name: "macro", From: 500_000, Below: 1_000_000, Note: "the bounds are implied by its neighbours"},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "hypeauditor-2021",
			Publisher: "HypeAuditor (UK figures at Statista)",
			URL:       "https://datasetsearch.research.google.com/search?query=average+engagement+rate+on+instagram+for+influencers",
			Via:       "Statista",
			Published: "2021",
			Platform:  endorse.Instagram,
			Verified:  Secondary,
			Checked:   lookedAt,
			Note:      "The same publisher cut lower up to 2021: its micro ended at 20,000, where later editions start theirs at 10,000 and end it at 50,000.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 5000},
			{Name: "micro", From: 5000, Below: 20_000},
			{Name: "mid-tier", From: 20_000, Below: 100_000, Note: "as in hireinfluence-2022"},
			{Name: "macro", From: 100_000, Below: 1_000_000, Note: "as in hireinfluence-2022"},
			{Name: "mega", From: 1_000_000, Note: "as in hireinfluence-2022"},
		},
	},
	{
		source: Source{
			ID:        "hypeauditor-2018",
			Publisher: "HypeAuditor",
			URL:       "https://hypeauditor.com/blog/how-do-micro-influencers-and-mega-influencers-compare-in-instagram-engagement-rates",
			Published: "2018",
			Platform:  endorse.Instagram,
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "Six tiers with names that nobody else kept. The page carries no date; the year is inferred from it.",
		},
		rungs: []Rung{
			{Name: "instagram user", From: 0, Below: 1000},
			{Name: "rookie", From: 1000, Below: 5000},
			{Name: "up-and-coming", From: 5000, Below: 20_000},
			{Name: "prosumer", From: 20_000, Below: 100_000},
			{Name: "maven", From: 100_000, Below: 1_000_000},
			{Name: "celebrity", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "hireinfluence-2022",
			Publisher: "HireInfluence",
			URL:       "https://blog.eonetwork.org/2022/07/how-to-determine-the-ideal-type-of-influencer-for-your-social-media-campaign/",
			Published: "2022-07",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "An agency's sheet, with the cuts of hypeauditor-2021.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 5000},
			{Name: "micro", From: 5000, Below: 20_000},
			{Name: "mid-tier", From: 20_000, Below: 100_000},
			{Name: "macro", From: 100_000, Below: 1_000_000},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "imh-2018",
			Publisher: "Influencer Marketing Hub",
			URL:       "https://spaceside.eu/online-influencer-categories/",
			Via:       "spaceside.eu",
			Published: "2018",
			Verified:  Secondary,
			Checked:   lookedAt,
			Note:      "The one widely copied scheme with a cut at 40,000; its nano lies below 1,000, where most others start theirs.",
		},
		rungs: []Rung{
			{Name: "nano", From: 0, Below: 1000, Note: "the bound is remembered, not read"},
			{Name: "micro", From: 1000, Below: 40_000},
			{Name: "macro", From: 40_000, Below: 1_000_000},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "iab-uk",
			Publisher: "IAB UK jargon buster",
			URL:       "https://www.iabuk.com/jargon-buster/creator-tiers",
			Published: "2025",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "A trade body. It prints lower bounds only (1k+, 10k+ and so on), so each rung ends where the next starts. Top is what others call mega.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 50_000},
			{Name: "mid", From: 50_000, Below: 500_000},
			{Name: "macro", From: 500_000, Below: 1_000_000},
			{Name: "top", From: 1_000_000, Below: 5_000_000},
			{Name: "vip", From: 5_000_000},
		},
	},
	{
		source: Source{
			ID:        "nielsen-2022",
			Publisher: "Nielsen",
			URL:       "https://www.marketingcharts.com/cross-media-and-traditional/sponsorships-traditional-and-cross-channel-226049",
			Via:       "MarketingCharts",
			Published: "2022-06",
			Verified:  Secondary,
			Checked:   lookedAt,
			Note:      "Mid is only 50,000 to 100,000. Anyone above 1,000 followers counts as an influencer here.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 50_000},
			{Name: "mid", From: 50_000, Below: 100_000},
			{Name: "macro", From: 100_000, Below: 1_000_000, Note: "the bounds are implied by its neighbours"},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "upfluence-2019",
			Publisher: "Upfluence",
			URL:       "https://www.scribd.com/document/551566335/Influencer-Types-Platforms-Engagement-2019",
			Published: "2019-04",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "A white paper on Instagram, YouTube, Facebook and Twitter, which prints the bounds.",
		},
		rungs: []Rung{
			{Name: "micro", From: 0, Below: 15_000},
			{Name: "regular", From: 15_000, Below: 50_000, Note: "the name is remembered, not read"},
			{Name: "rising", From: 50_000, Below: 100_000, Note: "the name is remembered, not read"},
			{Name: "mid-tier", From: 100_000, Below: 500_000},
			{Name: "macro", From: 500_000, Below: 1_000_000},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "five-tier-100k",
			Publisher: "The Collaborations Agency",
			URL:       "https://www.thecollaborationsagency.com/articles/size-matters",
			Published: "2025",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "The other common form with five tiers: micro runs to 100,000 and mid starts there, where stim-2019 cuts at 50,000.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 100_000},
			{Name: "mid-tier", From: 100_000, Below: 500_000},
			{Name: "macro", From: 500_000, Below: 1_000_000},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "elysian",
			Publisher: "Elysian Management",
			URL:       "https://www.elysian-management.com/what-is-an-influencer",
			Published: "2021",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "A talent agency. Nano ends at 3,000 and mega starts at 500,000.",
		},
		rungs: []Rung{
			{Name: "nano", From: 0, Below: 3000},
			{Name: "micro", From: 3000, Below: 100_000},
			{Name: "macro", From: 100_000, Below: 500_000},
			{Name: "mega", From: 500_000},
		},
	},
	{
		source: Source{
			ID:        "afterteam",
			Publisher: "Afterteam",
			URL:       "https://afterteam.com/influencer-marketing/",
			Published: "2020",
			Platform:  endorse.Instagram,
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "The page prints 100K to 500K for micro and for macro alike, a slip; micro is read as what its neighbours leave.",
		},
		rungs: []Rung{
			{Name: "nano", From: 0, Below: 5000},
			{Name: "micro", From: 5000, Below: 100_000, Note: "printed as 100K to 500K; read as what its neighbours leave"},
			{Name: "macro", From: 100_000, Below: 500_000},
			{Name: "mega", From: 500_000, Below: 5_000_000},
			{Name: "celebrity", From: 5_000_000},
		},
	},
	{
		source: Source{
			ID:        "agentcalc",
			Publisher: "AgentCalc",
			URL:       "https://agentcalc.com/influencer-marketing-campaign-roi-calculator",
			Published: "2025",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "A calculator's page. Mega starts at 2,000,000 only.",
		},
		rungs: []Rung{
			{Name: "nano", From: 1000, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 100_000},
			{Name: "mid-tier", From: 100_000, Below: 500_000},
			{Name: "macro", From: 500_000, Below: 2_000_000},
			{Name: "mega", From: 2_000_000},
		},
	},
	{
		source: Source{
			ID:        "devutl",
			Publisher: "DevUtl",
			URL:       "https://devutl.com/engagement-rate-calculator",
			Published: "2025",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "A calculator's page. Nano lies below 1,000 and micro ends at 5,000; the two bands above it have no name.",
		},
		rungs: []Rung{
			{Name: "nano", From: 0, Below: 1000},
			{Name: "micro", From: 1000, Below: 5000},
			{Name: "tier 3", From: 5000, Below: 20_000, Note: "the page gives no name"},
			{Name: "tier 4", From: 20_000, Below: 100_000, Note: "the page gives no name"},
			{Name: "macro", From: 100_000, Below: 1_000_000},
			{Name: "mega", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "influencer-hero-youtube",
			Publisher: "Influencer Hero",
			URL:       "https://influencer-hero.com/resources/free-youtube-engagement-rate-calculator",
			Published: "2024-01",
			Platform:  endorse.YouTube,
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "Nano and micro are split in two for a table of engagement rates; the three bands above carry their bounds for a name.",
		},
		rungs: []Rung{
			{Name: "nano small", From: 1000, Below: 5000},
			{Name: "nano medium", From: 5000, Below: 10_000},
			{Name: "micro small", From: 10_000, Below: 50_000},
			{Name: "micro medium", From: 50_000, Below: 100_000},
			{Name: "100K-500K", From: 100_000, Below: 500_000},
			{Name: "500K-1M", From: 500_000, Below: 1_000_000},
			{Name: "1M+", From: 1_000_000},
		},
	},
	{
		source: Source{
			ID:        "buzzguru-twitch",
			Publisher: "BuzzGuru (InfluencerTools)",
			URL:       "https://influencertools.tech/twitch-er-calculator",
			Published: "2023",
			Platform:  endorse.Twitch,
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "The follower bands of a table of engagement rates on Twitch; they carry their bounds for a name. The cuts are far lower than elsewhere.",
		},
		rungs: []Rung{
			{Name: "0-100", From: 0, Below: 100},
			{Name: "100-1K", From: 100, Below: 1000},
			{Name: "1K-5K", From: 1000, Below: 5000},
			{Name: "5K-10K", From: 5000, Below: 10_000},
			{Name: "10K-50K", From: 10_000, Below: 50_000},
			{Name: "50K-100K", From: 50_000, Below: 100_000},
			{Name: "100K+", From: 100_000},
		},
	},
	{
		source: Source{
			ID:        "unnamed-4-calculator-cl",
			Publisher: "Calculator.cl",
			URL:       "https://calculator.cl/social-media-engagement-calculator",
			Published: "2024",
			Verified:  Read,
			Checked:   lookedAt,
			Note:      "A calculator's page. Three tiers; macro has no upper bound, and there is no mega.",
		},
		rungs: []Rung{
			{Name: "nano", From: 0, Below: 10_000},
			{Name: "micro", From: 10_000, Below: 100_000},
			{Name: "macro", From: 100_000},
		},
	},
}

// sheet is a ladder as it is written down.
type sheet struct {
	source Source
	rungs  []Rung
}

// shipped makes the ladders of this package: the published, then the standard
// ones.
var shipped = sync.OnceValue(func() []Ladder {
	list := make([]Ladder, 0, len(published)+len(standards))
	for _, s := range published {
		list = append(list, newLadder(s.source, s.rungs))
	}
	for _, s := range standards {
		list = append(list, newLadder(s.source, s.rungs))
	}
	return list
})

// Published lists the published ladders that this package has, in a fixed
// order; the package comment names those that it leaves out. The slice is the
// caller's. The [Standard] ladders, which are our own, are not among them.
func Published() []Ladder { return slices.Clone(shipped()[:len(published)]) }

// Lookup is the ladder of this package with that id, published or standard.
func Lookup(id string) (Ladder, bool) {
	for _, l := range shipped() {
		if l.source.ID == id {
			return l, true
		}
	}
	return Ladder{}, false
}
