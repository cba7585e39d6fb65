package engagement_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// What a tool that looked at 500 followers and 200 comments says, with how sure
// that can be for all of them. Who judged, and how, is for the caller to know.
func ExampleFakeFollowerShare() {
	fake, err := engagement.FakeFollowerShare(endorse.MustCount(412), endorse.MustCount(500))
	if err != nil {
		fmt.Println(err)
		return
	}
	reachable, err := engagement.Reachability(endorse.MustCount(360), endorse.MustCount(500))
	if err != nil {
		fmt.Println(err)
		return
	}
	genuine, err := engagement.CommentAuthenticity(endorse.MustCount(171), endorse.MustCount(200))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, share := range []engagement.Proportion{fake, reachable, genuine} {
		interval, err := share.Wilson(endorse.MustRate("0.95"))
		fmt.Println(share.Value.Percent(), "of", share.Whole, "from", interval.Low.Round(3, endorse.HalfEven).Percent(),
			"to", interval.High.Round(3, endorse.HalfEven).Percent(), err)
	}
	// Output:
	// 17.6% of 500 from 14.5% to 21.2% <nil>
	// 72% of 500 from 67.9% to 75.8% <nil>
	// 85.5% of 200 from 80% to 89.7% <nil>
}

// No comment was looked at, which is not the same as no genuine one.
func ExampleCommentAuthenticity() {
	share, err := engagement.CommentAuthenticity(endorse.MustCount(171), endorse.MustCount(200))
	fmt.Println(share.Value.Percent(), "of", share.Whole, err)
	_, err = engagement.CommentAuthenticity(endorse.MustCount(0), endorse.MustCount(0))
	fmt.Println(err)
	// Output:
	// 85.5% of 200 <nil>
	// ratio over zero
}

// What to ask for before a score is relied on.
func ExampleScore_Missing() {
	score, err := engagement.NewScore(
		engagement.Part{Name: "credible", Value: endorse.MustRate("0.9"), Weight: endorse.MustRate("2"), Basis: "450 of 500"},
		engagement.Part{Name: "growth", Weight: endorse.MustRate("1"), Missing: "one reading only"},
		engagement.Part{Name: "audience", Weight: endorse.MustRate("2"), Missing: "no export of the platform"},
	)
	fmt.Println(score.Value, "from", score.Covered.Percent(), "of the weight", err)
	for _, part := range score.Missing() {
		fmt.Println("ask for", part.Name+":", part.Missing)
	}
	// Output:
	// 0.9 from 40% of the weight <nil>
	// ask for growth: one reading only
	// ask for audience: no export of the platform
}

// One number for a plan, by the method that the team has settled on.
func ExampleUniqueReach_Estimate() {
	reach := engagement.Reach{
		Audiences:  []endorse.Count{endorse.MustCount(400_000), endorse.MustCount(300_000)},
		Population: endorse.MustCount(2_000_000),
	}
	unique, err := reach.Unique()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, method := range []string{"independence", "tree-of-overlaps"} {
		people, known := unique.Estimate(method)
		fmt.Println(method, people, known)
	}
	// Output:
	// independence 640000 true
	// tree-of-overlaps 0 false
}

// An agency asks its own figures, all sizes of account and those of the size
// alone: the closest answers first, and says how it differs.
func ExampleQuery_Among() {
	all := engagement.Benchmark{
		Publisher: "the agency", URL: "https://agency.example/rates", Date: "2026-01", Platform: endorse.TikTok, Population: engagement.Creators,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Median,
		Value: endorse.MustRate("4.2%"), Measured: endorse.Yes,
	}
	micro := all
	micro.Followers, micro.Value = engagement.Range{From: 10_000, Below: 50_000}, endorse.MustRate("5.1%")
	matches, err := engagement.Query{
		Platform: endorse.TikTok, Followers: endorse.MustCount(40_000), Population: engagement.Creators,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Median, On: endorse.On(2026, 6, 1),
	}.Among([]engagement.Benchmark{all, micro})
	for _, m := range matches {
		fmt.Printf("%s, differences: %q\n", m.Benchmark.Value.Percent(), m.Differences)
	}
	fmt.Println(err)
	// Output:
	// 5.1%, differences: "exact"
	// 4.2%, differences: "wider-range"
	// <nil>
}

// What the account gained in the days of a campaign.
func ExampleHistory_Within() {
	during := march().Within(endorse.Between(endorse.On(2026, 3, 7), endorse.On(2026, 3, 11)))
	growth, err := during.Growth()
	if err != nil {
		fmt.Println(err)
		return
	}
	gained, err := growth.Net()
	fmt.Println(during.Len(), "readings,", gained, "more in", growth.Days, "days", err)
	// Output: 5 readings, 42 more in 4 days <nil>
}

// A brand that sells in Germany and Austria asks of one audience at a time.
func ExampleWish_In() {
	wish := engagement.Wish{
		Dimension: engagement.Place, Measure: engagement.InTarget,
		Target: engagement.MustShares("DE: 1, AT: 1"), Weight: endorse.RateOfInt(1),
	}
	share, err := wish.In(engagement.Audience{Place: engagement.MustShares("DE: 40%, AT: 12%, US: 48%")})
	fmt.Println(share.Percent(), err)
	_, err = wish.In(engagement.Audience{})
	fmt.Println(err)
	// Output:
	// 52% <nil>
	// audience by place: not known
}

// Of those who take a side, four in five are pleased; neutral mentions do not
// count.
func ExampleSentiment_PositiveShare() {
	mentions := engagement.Sentiment{Positive: endorse.MustCount(80), Negative: endorse.MustCount(20), Neutral: endorse.MustCount(100)}
	share, err := mentions.PositiveShare()
	fmt.Println(share.Percent(), err)
	// Output: 80% <nil>
}

// How far a post was sent on, and how often each person saw it.
func ExampleVirality() {
	post := engagement.Post{Counts: endorse.Counts{
		Shares: endorse.MustCount(82), Impressions: endorse.MustCount(41_000), Reach: endorse.MustCount(25_000),
	}}
	virality, err := engagement.Virality().Of(post)
	fmt.Println("sent on:", virality.Value.Percent(), err)
	frequency, err := engagement.Frequency().Of(post)
	fmt.Println("seen:", frequency.Value, "times", err)
	// Output:
	// sent on: 0.2% <nil>
	// seen: 1.64 times <nil>
}

// A campaign that everybody saw nearly twice; where nobody knows the reach there
// is no frequency.
func ExampleFrequency() {
	post := engagement.Post{Counts: endorse.Counts{Impressions: endorse.MustCount(41_000), Reach: endorse.MustCount(25_000)}}
	rate, err := engagement.Frequency().Of(post)
	fmt.Println(rate.Value, err)
	post.Counts.Reach = endorse.Count{}
	_, err = engagement.Frequency().Of(post)
	fmt.Println(err)
	// Output:
	// 1.64 <nil>
	// frequency by reach: reach not known
}

// A stream: who of the followers came, and who of them wrote.
func ExampleLiveViewerRate() {
	stream := engagement.Post{Counts: endorse.Counts{
		Viewers: endorse.MustCount(1_200), Chatters: endorse.MustCount(180), Followers: endorse.MustCount(24_000),
	}}
	for _, definition := range []engagement.Definition{engagement.LiveViewerRate(), engagement.LiveChatRate()} {
		rate, err := definition.Of(stream)
		fmt.Println(definition, rate.Value.Percent(), err)
	}
	// Output:
	// live-viewer-rate by followers 5% <nil>
	// live-chat-rate by followers 0.75% <nil>
}

// Quantiles of a month of posts that nobody wants to keep.
func ExampleDigestOf() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	digest, err := engagement.DigestOf(definition, []engagement.Post{likesAt(10, 1_000), likesAt(20, 1_000), likesAt(30, 1_000)})
	if err != nil {
		fmt.Println(err)
		return
	}
	median, err := digest.Quantile(endorse.MustRate("0.5"))
	fmt.Println(median.Low.Round(4, endorse.HalfEven), "to", median.High.Round(4, endorse.HalfEven), "of", median.Used, "posts", err)
	// Output: 0.02 to 0.0201 of 3 posts <nil>
}

// A sample that grows as posts come in; the second hides its likes.
func ExampleNewSample() {
	sample, err := engagement.NewSample(engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, post := range []engagement.Post{
		likesAt(20, 1_000),
		{Counts: endorse.Counts{Comments: endorse.MustCount(8), Followers: endorse.MustCount(1_000)}},
		likesAt(30, 1_000),
	} {
		sample.Add(post)
	}
	median, err := sample.Median()
	fmt.Println(median.Value.Percent(), "of", median.Used, "posts,", median.LeftOut, "left out", err)
	// Output: 2.5% of 2 posts, 1 left out <nil>
}

// Actions by the names that a contract gives: a set that counts likes twice is none.
func ExampleNewActions() {
	actions, err := engagement.NewActions(endorse.CountSaves, endorse.CountLikes, endorse.CountComments)
	fmt.Println(actions, actions.Len(), err)
	_, err = engagement.NewActions(endorse.CountLikes, endorse.CountReactions)
	fmt.Println(err != nil)
	// Output:
	// likes+comments+saves 3 <nil>
	// true
}

// Weights are the caller's: a save is worth three likes here.
func ExampleNewWeights() {
	weights, err := engagement.NewWeights(
		engagement.Weight{Count: endorse.CountLikes, Weight: endorse.RateOfInt(1)},
		engagement.Weight{Count: endorse.CountSaves, Weight: endorse.RateOfInt(3)},
	)
	fmt.Println(engagement.WeightedRate(engagement.ByReach, weights), err)
	// Output:
	// weighted-rate (1*likes+3*saves) by reach <nil>
}

// How an audience divides by age, as a platform shows it; what is left is not known.
func ExampleNewShares() {
	ages, err := engagement.NewShares(
		engagement.Share{Group: "18-24", Part: endorse.MustRate("46%")},
		engagement.Share{Group: "25-34", Part: endorse.MustRate("31%")},
	)
	young, known := ages.Of("18-24")
	fmt.Println(young.Percent(), known, ages.Sum().Percent(), ages.Whole(), err)
	_, err = engagement.NewShares(engagement.Share{Group: "18-24", Part: endorse.MustRate("146%")})
	fmt.Println(err)
	// Output:
	// 46% true 77% false <nil>
	// share of 18-24 1.46: not between 0 and 1
}

// A share of something that this package has no name for.
func ExampleNewProportion() {
	local, err := engagement.NewProportion("followers in Kent", endorse.MustCount(84), endorse.MustCount(200))
	fmt.Println(local.Of, local.Value.Percent(), err)
	_, err = engagement.NewProportion("followers in Kent", endorse.MustCount(201), endorse.MustCount(200))
	fmt.Println(err)
	// Output:
	// followers in Kent 42% <nil>
	// followers in Kent: 201 is no part of 200
}

// A publisher's ranges as one line, and what it has for a size between two of them.
func ExampleNewCurve() {
	at := func(from, below int64, value string) engagement.Benchmark {
		return engagement.Benchmark{
			Publisher: "our own accounts", URL: "https://example.org/2026", Date: "2026-02", Platform: endorse.TikTok,
			Followers: engagement.Range{From: from, Below: below}, Metric: engagement.MetricEngagementRate,
			Base: engagement.ByFollowers, Statistic: engagement.Mean, Value: endorse.MustRate(value), Measured: endorse.Yes,
		}
	}
	curve, err := engagement.NewCurve(at(1_000, 10_000, "8%"), at(10_000, 100_000, "4%"), at(100_000, 1_000_000, "2%"))
	if err != nil {
		fmt.Println(err)
		return
	}
	rate, err := curve.At(endorse.MustCount(100_000))
	fmt.Println(curve.Direction(), rate.Round(4, endorse.HalfEven).Percent(), err)
	_, err = curve.At(endorse.MustCount(2_000_000))
	fmt.Println(err)
	// Output:
	// falling 2.83% <nil>
	// size beyond the curve
}
