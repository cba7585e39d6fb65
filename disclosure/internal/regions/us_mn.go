package regions

import (
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&usmn) }

// usmn is the law of Minnesota beside that of the United States.
var usmn = law.Regime{
	Region:  "US-MN",
	Name:    "Minnesota",
	Parents: []law.Membership{{Region: "US"}},
	// The ties, wordings and places are the country's; the rows here have their own days.
	CompleteFrom: on(2023, 7, 26),
	Instruments: []law.Instrument{
		{ID: "us-mn-vlog", Title: "Minnesota: minors appearing in internet content creation", Citation: "Minn. Stat. 181A.13; Laws 2024, ch. 103", Kind: law.Statute, Binding: true, Days: since(2025, 7, 1), URL: "https://www.house.mn.gov/NewLaws/story/2024/5573", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Actors: []law.ActorRule{
		{ID: "us-mn-minor-age", Kind: law.AgeLimit, AgeBelow: 14, Detail: "Under-14s may not work in content creation: not in 30% or more of paid video content, and all profit is theirs if they appear; minors of 14 and over get a trust share above the same 30% in 30 days, or keep what they earn with own content; removal can be asked for from age 13.", Days: since(2025, 7, 1), Instrument: "us-mn-vlog"},
	},
}
