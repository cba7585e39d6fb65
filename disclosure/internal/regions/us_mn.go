package regions

import (
	"github.com/endorse-go/endorse"
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
		{ID: "us-mn-minneapolis", Title: "Minneapolis freelance worker protections", Citation: "City of Minneapolis, freelance ordinance in force from 1 January 2021, as noted in summaries of city ordinances", Kind: law.Statute, Binding: true, Days: since(2021, 1, 1), Verified: law.Secondary, Checked: on(2026, 11, 25)},
	},
	Actors: []law.ActorRule{
		{ID: "us-mn-minor-age", Kind: law.AgeLimit, AgeBelow: 14, Detail: "Under-14s may not work in content creation: not in 30% or more of paid video content, and all profit is theirs if they appear; minors of 14 and over get a trust share above the same 30% in 30 days, or keep what they earn with own content; removal can be asked for from age 13.", Days: since(2025, 7, 1), Instrument: "us-mn-vlog"},
		{ID: "us-mn-minor", Kind: law.MinorEarnings, AgeBelow: 18, Detail: "Minors of 14 to 17 who are shown in at least 30% of paid content in 30 days get a share into trust until 18; of those under 14 all profit is the child's.", Days: since(2025, 7, 1), Instrument: "us-mn-vlog"},
		{ID: "us-mn-minneapolis-written", Kind: law.WrittenContract, When: law.Judgement, Amount: endorse.MustMoney("USD 600"), Basis: law.PerYearAndBrand, Detail: "In the city of Minneapolis: written contract from 600 USD in a calendar year, or 200 USD in seven days; pay by the day of the contract.", Instrument: "us-mn-minneapolis"},
	},
}
