package engagement_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

func ExampleAudience_Match() {
	audience := engagement.Audience{
		Age:    engagement.MustShares("18-24: 50%, 25-34: 30%, 35+: 20%"),
		Gender: engagement.MustShares("women: 80%, men: 20%"),
		Place:  engagement.MustShares("DE: 40%, AT: 12%"), // the largest only
	}
	score, err := audience.Match(
		engagement.Wish{
			Dimension: engagement.Age, Measure: engagement.Intersection,
			Target: engagement.MustShares("18-24: 20%, 25-34: 60%, 35+: 20%"), Weight: endorse.MustRate("2"),
		},
		engagement.Wish{
			Dimension: engagement.Place, Measure: engagement.InTarget,
			Target: engagement.MustShares("DE: 1, AT: 1"), Weight: endorse.MustRate("1"),
		},
		engagement.Wish{
			Dimension: engagement.Language, Measure: engagement.InTarget,
			Target: engagement.MustShares("de: 1"), Weight: endorse.MustRate("1"),
		},
	)
	fmt.Println(score.Value, "of what", score.Covered, "of the weight can see,", err)
	for _, part := range score.Parts {
		if part.Missing != "" {
			fmt.Println(part.Name, "is missing:", part.Missing)
			continue
		}
		fmt.Println(part.Name, part.Basis, part.Weight, "×", part.Value)
	}
	// Output:
	// 0.64 of what 0.75 of the weight can see, <nil>
	// age intersection 2 × 0.7
	// place in-target 1 × 0.52
	// language is missing: audience by language: not known
}

// Two measures go by the name of audience match.
func ExampleShares_Intersection() {
	audience := engagement.MustShares("18-24: 50%, 25-34: 30%, 35+: 20%")
	target := engagement.MustShares("18-24: 80%, 25-34: 20%")
	same, err := audience.Intersection(target)
	fmt.Println(same.Percent(), err)
	within, err := audience.InTarget("18-24", "25-34")
	fmt.Println(within.Percent(), err)
	// Output:
	// 70% <nil>
	// 80% <nil>
}

func ExampleShares_InTarget() {
	countries := engagement.MustShares("DE: 40%, AT: 12%") // the publisher lists two
	_, err := countries.InTarget("DE", "CH")
	fmt.Println(err)
	// Output: group "CH": share not known
}

func ExampleShares_MeanShare() {
	interests := engagement.MustShares("beauty: 60%, travel: 50%, food: 20%") // one person has several
	match, err := interests.MeanShare(engagement.MustShares("beauty: 75%, food: 25%"))
	fmt.Println(match, err)
	// Output: 0.5 <nil>
}

func ExampleCredibleShare() {
	share, err := engagement.CredibleShare(endorse.MustCount(412), endorse.MustCount(500))
	if err != nil {
		fmt.Println(err)
		return
	}
	interval, _ := share.Wilson(endorse.MustRate("0.95"))
	fmt.Println(share.Value.Percent(), "of", share.Whole, "looked at")
	fmt.Println(interval.Low.Round(3, endorse.HalfEven).Percent(), "to", interval.High.Round(3, endorse.HalfEven).Percent())
	// Output:
	// 82.4% of 500 looked at
	// 78.8% to 85.5%
}

func ExampleAudienceTypes_Shares() {
	types := engagement.AudienceTypes{
		Real: endorse.MustCount(620), Influencers: endorse.MustCount(40),
		MassFollowers: endorse.MustCount(220), Suspicious: endorse.MustCount(120),
	}
	shares, err := types.Shares()
	for _, share := range shares.All() {
		fmt.Println(share.Group, share.Part.Percent())
	}
	fmt.Println(shares.Sum(), err)
	// Output:
	// influencers 4%
	// mass_followers 22%
	// real 62%
	// suspicious 12%
	// 1 <nil>
}

// The same overlap is a quarter, a thirteenth or a fourteenth.
func ExampleOverlap() {
	overlap := engagement.Overlap{A: endorse.MustCount(50_000), B: endorse.MustCount(20_000), Both: endorse.MustCount(5_000)}
	smaller, _ := overlap.BySmaller()
	union, _ := overlap.ByUnion()
	duplication, err := overlap.DuplicationRate()
	fmt.Println(smaller.Percent(), "by the smaller")
	fmt.Println(union.Round(4, endorse.HalfEven).Percent(), "by the union")
	fmt.Println(duplication.Round(4, endorse.HalfEven).Percent(), "of the sum,", err)
	// Output:
	// 25% by the smaller
	// 7.69% by the union
	// 7.14% of the sum, <nil>
}

// With the people of all three known the union is exact; without them it would
// come out 5,000 short.
func ExampleTriple() {
	followers := endorse.MustCount
	three := engagement.Triple{
		A: followers(100_000), B: followers(80_000), C: followers(60_000),
		AB: followers(30_000), AC: followers(20_000), BC: followers(10_000), ABC: followers(5_000),
	}
	union, err := three.Union()
	shared, _ := three.SharedByList()
	fmt.Println(union, "different people,", shared.Round(4, endorse.HalfEven).Percent(), "of them follow two or more", err)
	// Output: 185000 different people, 27.03% of them follow two or more <nil>
}

// How many different people three creators reach, from less or more that is
// known.
func ExampleReach_Unique() {
	reach := engagement.Reach{Audiences: []endorse.Count{
		endorse.MustCount(400_000), endorse.MustCount(300_000), endorse.MustCount(200_000),
	}}
	sizes, _ := reach.Unique()
	fmt.Println(sizes.Low.People, "to", sizes.High.People)

	reach.Pairs = []engagement.Pair{{A: 0, B: 1, Both: endorse.MustCount(150_000)}, {A: 1, B: 2, Both: endorse.MustCount(80_000)}}
	reach.Population = endorse.MustCount(2_000_000)
	pairs, err := reach.Unique()
	fmt.Println(pairs.Low.People, "("+pairs.Low.Method+") to", pairs.High.People, "("+pairs.High.Method+")", err)
	for _, estimate := range pairs.Estimates {
		fmt.Println(estimate.People.Round(0, endorse.HalfEven), "by", estimate.Method)
	}
	// Output:
	// 400000 to 900000
	// 550000 (largest-pair) to 670000 (hunter-worsley) <nil>
	// 652353 by tree-of-overlaps
}

func ExampleReach_Exclusive() {
	reach := engagement.Reach{
		Audiences: []endorse.Count{endorse.MustCount(1_000), endorse.MustCount(800), endorse.MustCount(500)},
		Pairs:     []engagement.Pair{{A: 0, B: 1, Both: endorse.MustCount(300)}, {A: 0, B: 2, Both: endorse.MustCount(200)}},
	}
	low, high, err := reach.Exclusive(0)
	fmt.Println(low, "to", high, "follow the first alone", err)
	// Output: 500 to 700 follow the first alone <nil>
}

func ExampleReachByIndependence() {
	people, err := engagement.ReachByIndependence(endorse.MustCount(10_000), endorse.MustCount(5_000), endorse.MustCount(4_000))
	fmt.Println(people, err)
	// Output: 7000 <nil>
}

func ExampleGrossAudience() {
	gross, err := engagement.GrossAudience(endorse.MustCount(400_000), endorse.MustCount(300_000))
	fmt.Println(gross, err)
	// Output: 700000 <nil>
}

func ExampleSentiment() {
	mentions := engagement.Sentiment{Positive: endorse.MustCount(80), Negative: endorse.MustCount(20), Neutral: endorse.MustCount(100)}
	net, _ := mentions.Net()
	sided, _ := mentions.NetExcludingNeutral()
	interval, err := mentions.Interval(endorse.MustRate("0.95"))
	fmt.Println(net, "with neutral,", sided, "without")
	fmt.Println(interval.Low.Round(3, endorse.HalfEven), "to", interval.High.Round(3, endorse.HalfEven), err)
	// Output:
	// 0.3 with neutral, 0.6 without
	// 0.208 to 0.386 <nil>
}

func ExampleSentiment_Weighted() {
	mentions := engagement.Sentiment{Positive: endorse.MustCount(60), Negative: endorse.MustCount(20), Neutral: endorse.MustCount(20)}
	weights := engagement.Tones{Positive: endorse.MustRate("1"), Negative: endorse.MustRate("2"), Neutral: endorse.MustRate("1")}
	score, err := mentions.Weighted(weights, endorse.MustRate("1"))
	fmt.Println(score, err)
	// Output: 0.166666666667 <nil>
}

func ExampleSentiment_OnScale() {
	mentions := engagement.Sentiment{Positive: endorse.MustCount(60), Negative: endorse.MustCount(20), Neutral: endorse.MustCount(20)}
	mean, err := mentions.OnScale(engagement.Tones{Positive: endorse.MustRate("5"), Neutral: endorse.MustRate("3"), Negative: endorse.MustRate("1")})
	fmt.Println(mean, err)
	// Output: 3.8 <nil>
}

func ExampleShareOfVoice() {
	shares, err := engagement.ShareOfVoice(
		engagement.Voice{Name: "Kettle & Co", Count: endorse.MustCount(420)},
		engagement.Voice{Name: "Teapots", Count: endorse.MustCount(780)},
	)
	ours, _ := shares.Of("Kettle & Co")
	fmt.Println(ours.Percent(), "of", len(shares.All()), "brands' mentions", err)
	// Output: 35% of 2 brands' mentions <nil>
}

func ExampleShareOfValue() {
	shares, err := engagement.ShareOfValue(
		engagement.Value{Name: "Kettle & Co", Amount: endorse.MustMoney("EUR 1250.50")},
		engagement.Value{Name: "Teapots", Amount: endorse.MustMoney("EUR 3751.50")},
	)
	ours, _ := shares.Of("Kettle & Co")
	fmt.Println(ours.Percent(), err)
	// Output: 25% <nil>
}
