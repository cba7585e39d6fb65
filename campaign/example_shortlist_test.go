package campaign_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// kettleBrief is what a made-up maker of teapots wants of a spring campaign.
func kettleBrief() campaign.Brief {
	return campaign.Brief{
		ID: "spring-kettle", Title: "Spring Kettle", Brand: []string{"Nowhere Teapots", "nowhereteapots"},
		Objective: campaign.Sales, Approach: campaign.ApproachPaid, Trade: campaign.B2C,
		Days:    endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31)),
		Markets: []endorse.Region{"DE", "GB"}, Niches: []string{"tea", "ceramics"},
		Budget: endorse.MustMoney("EUR 10000"), Margin: endorse.MustRate("50%"),
		Rates:  []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.92")}},
		Goals:  []campaign.Goal{{ID: "orders", Count: endorse.CountConversions, Of: endorse.MustCount(400)}},
		Wanted: []campaign.Wanted{{Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 2, Each: true}},
		Audience: []engagement.Wish{
			{Dimension: engagement.Place, Measure: engagement.InTarget, Target: engagement.MustShares("DE: 1, GB: 1"), Weight: endorse.RateOfInt(2)},
			{Dimension: engagement.Age, Measure: engagement.InTarget, Target: engagement.MustShares("25-34: 1, 35-44: 1"), Weight: endorse.RateOfInt(1)},
		},
	}
}

func kettlePost(day int, reach, likes, comments int64) engagement.Post {
	return engagement.Post{On: endorse.On(2026, 2, day), Counts: endorse.Counts{
		Reach: endorse.MustCount(reach), Likes: endorse.MustCount(likes), Comments: endorse.MustCount(comments),
	}}
}

// rateCard is what the brand's own rate card has for such a creator.
func rateCard(low, high string) roi.Fee {
	line := roi.FeeLine{What: "two posts", Low: endorse.MustMoney(low), High: endorse.MustMoney(high)}
	return roi.Fee{Source: "the brand's rate card", Lines: []roi.FeeLine{line}, Low: line.Low, High: line.High}
}

// kettleCreators are made up like the brief.
func kettleCreators() []campaign.Creator {
	return []campaign.Creator{
		{
			ID: "ada", Name: "Ada Sampleton", Platform: endorse.Instagram, Followers: endorse.MustCount(48_000), Niches: []string{"Tea", "travel"},
			Audience: engagement.Audience{Place: engagement.MustShares("DE: 61%, GB: 12%, AT: 27%"), Age: engagement.MustShares("18-24: 30%, 25-34: 45%, 35-44: 25%")},
			Posts:    []engagement.Post{kettlePost(3, 18_000, 1_500, 22), kettlePost(10, 22_000, 1_300, 19), kettlePost(17, 20_000, 1_600, 25)},
			Growth:   []engagement.Reading{{On: endorse.On(2026, 1, 28), Followers: endorse.MustCount(47_500)}, {On: endorse.On(2026, 2, 27), Followers: endorse.MustCount(48_000)}},
			Past:     []campaign.Past{{Campaign: "winter-kettle", Until: endorse.On(2025, 12, 20), Cost: endorse.MustMoney("EUR 2000"), Revenue: endorse.MustMoney("EUR 5200")}},
			Safe:     endorse.Yes, Judged: endorse.MustCount(20), Told: endorse.MustCount(19),
			Asks: roi.Quote{Fee: endorse.MustMoney("EUR 2400")},
			Fair: rateCard("EUR 1800", "EUR 2600"),
		},
		{
			ID: "bo", Name: "Bo Placeholder", Platform: endorse.Instagram, Followers: endorse.MustCount(9_300),
			Posts: []engagement.Post{kettlePost(5, 5_500, 352, 5)}, Asks: roi.Quote{Fee: endorse.MustMoney("USD 350")},
		},
		{ID: "cy", Name: "Cy Example", Platform: endorse.TikTok, Followers: endorse.MustCount(212_000)},
	}
}

// kettleCriteria are those of a brand that looks at who is reached and at what it
// costs before anything else.
func kettleCriteria() campaign.Criteria {
	weights := campaign.EvenWeights()
	weights.Audience, weights.Price = endorse.RateOfInt(3), endorse.RateOfInt(2)
	return campaign.Criteria{
		Weights: weights, Covered: endorse.MustRate("40%"),
		Exposure: endorse.CountReach, Of: endorse.MustCount(25_000),
		Rate:      engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments),
		Statistic: engagement.Mean, Growth: endorse.MustRate("2%"), SafeOnly: true,
	}
}

// A brand asks who of three creators fits its campaign, and why.
func ExampleShortlist() {
	ranking, err := campaign.Shortlist(kettleBrief(), kettleCreators(), kettleCriteria(), endorse.On(2026, 2, 28))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, fit := range append(ranking.Placed, ranking.Apart...) {
		for _, line := range fit.Explain() {
			fmt.Println(line)
		}
		fmt.Println()
	}
	for _, out := range ranking.Excluded {
		fmt.Println(out.Creator, "is out:", out.Bar, "–", out.Basis)
	}
	// Output:
	// ada: place 1, score 0.69, 100% of the weight known
	// audience by place 0.73 × 2: 73% by in-target
	// signals 1 × 1: 2 signals looked at, none raised
	// safety 1 × 1: somebody looked: suits the brand
	// price 0.46 × 2: EUR 2400.00 asked, a fair fee is EUR 1800.00 to EUR 2600.00 (the brand's rate card)
	// reach 0.8 × 1: median reach 20000 of 3 posts, of 25000 wanted
	// record 0.76 × 1: tie told in 19 of 20 posts checked, at least 76.39%
	// growth 0.76 × 1: 1.05% in 30 days, from 2026-01-28 to 2026-02-27, of 2%
	// audience by age 0.7 × 1: 70% by in-target
	// results 0.65 × 1: ROAS 2.6 of 1 earlier campaign, against 2, break-even at a margin of 50%
	// niche 0.5 × 1: tea: 1 of 2 wanted
	// engagement 0.42 × 1: 3.1% mean engagement-rate (likes+comments) by followers of 3 posts, by today's followers for 3 posts, against 3.65% (Organic Media Buying 2025, https://organicmediabuying.com/blog/micro-vs-nano-vs-macro-influencers.html, not-measured; middle of it and 2 more)
	//
	// bo: not enough known for a place, score 0.61, 23.08% of the weight known
	// signals 1 × 1: 2 signals looked at, none raised
	// engagement 0.62 × 1: 3.84% mean engagement-rate (likes+comments) by followers of 1 post, by today's followers for 1 post, against 3.1% (Organic Media Buying 2025, https://organicmediabuying.com/blog/micro-vs-nano-vs-macro-influencers.html, not-measured; middle of it and 7 more)
	// reach 0.22 × 1: median reach 5500 of 1 post, of 25000 wanted
	// niche not known: what the creator is known for is not said
	// audience by place not known: not known
	// audience by age not known: not known
	// growth not known: 0 readings, at least 2 needed
	// results not known: no earlier campaign
	// safety not known: nobody said whether the account suits the brand
	// price not known: no fair fee and no CPM to hold the price against
	// record not known: neither licence nor disclosure record is known
	//
	// cy is out: other-platform – no post is wanted on TikTok
}
