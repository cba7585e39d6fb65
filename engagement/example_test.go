package engagement_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

func ExampleDefinition_Of() {
	reel := engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(1830), Comments: endorse.MustCount(94),
		Reach: endorse.MustCount(21400), Followers: endorse.MustCount(12600),
	}}
	byFollowers := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	byReach := engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments)
	for _, definition := range []engagement.Definition{byFollowers, byReach} {
		rate, err := definition.Of(reel)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(rate.Value.Round(4, endorse.HalfEven).Percent(), "by", rate.Definition.Base)
	}
	// Output:
	// 15.27% by followers
	// 8.99% by reach
}

// Likes that the creator hides are not zero likes.
func ExampleDefinition_Of_hidden() {
	story := engagement.Post{Counts: endorse.Counts{
		Comments: endorse.MustCount(12), Followers: endorse.MustCount(12600),
	}}
	_, err := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments).Of(story)
	fmt.Println(err)
	// Output: engagement-rate (likes+comments) by followers: likes not known
}

func ExampleWeightedRate() {
	weights := engagement.MustWeights("0.1*likes+0.75*comments+1*saves+1.5*shares")
	rate, err := engagement.WeightedRate(engagement.ByViews, weights).Of(engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(900), Comments: endorse.MustCount(40), Saves: endorse.MustCount(70),
		Shares: endorse.MustCount(20), Views: endorse.MustCount(10000),
	}})
	fmt.Println(rate.Numerator, "of", rate.Denominator, "is", rate.Value.Percent(), err)
	// Output: 220 of 10000 is 2.2% <nil>
}

func ExampleCommentLikeRatio() {
	rate, err := engagement.CommentLikeRatio().Of(engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(2000), Comments: endorse.MustCount(24),
	}})
	fmt.Println(rate.Value, err)
	_, err = engagement.CommentLikeRatio().Of(engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(0), Comments: endorse.MustCount(24),
	}})
	fmt.Println(err)
	// Output:
	// 0.012 <nil>
	// comment-like-ratio by likes: ratio over zero
}

// likesAt is a post with that many likes and no comments, at the followers of
// that day.
func likesAt(likes, followers int64) engagement.Post {
	return engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(likes), Comments: endorse.MustCount(0), Followers: endorse.MustCount(followers),
	}}
}

func ExampleSummary() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	summary, err := engagement.NewSummary(definition)
	if err != nil {
		fmt.Println(err)
		return
	}
	summary.Add(likesAt(50, 1000))   // a small account: 5 %
	summary.Add(likesAt(900, 90000)) // a large one: 1 %
	summary.Add(engagement.Post{})   // nothing known
	summary.Add(likesAt(3, 0))       // no followers
	pooled, _ := summary.Pooled()
	mean, _ := summary.Mean()
	fmt.Println(pooled.Value.Round(4, endorse.HalfEven).Percent(), "pooled,", mean.Value.Percent(), "mean")
	for _, l := range summary.LeftOut() {
		fmt.Println("left out:", l.Posts, l.Reason, l.Count)
	}
	// Output:
	// 1.04% pooled, 3% mean
	// left out: 1 unknown-count likes
	// left out: 1 zero-base
}

// Shards that two machines counted add up to what one would have.
func ExampleSummary_Merge() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	monday, _ := engagement.Summarise(definition, []engagement.Post{likesAt(10, 1000), likesAt(40, 1000)})
	tuesday, _ := engagement.Summarise(definition, []engagement.Post{likesAt(70, 1000)})
	sent, _ := tuesday.MarshalBinary()

	var received engagement.Summary
	if err := received.UnmarshalBinary(sent); err != nil {
		fmt.Println(err)
		return
	}
	err := monday.Merge(received)
	mean, _ := monday.Mean()
	fmt.Println(mean, err)
	// Output: 4% mean engagement-rate (likes+comments) by followers, 3 posts <nil>
}

func ExampleSummary_Interval() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	summary, _ := engagement.Summarise(definition, []engagement.Post{
		likesAt(210, 10000), likesAt(260, 10100), likesAt(180, 10200), likesAt(320, 10300), likesAt(240, 10400),
	})
	pooled, _ := summary.Pooled()
	interval, err := summary.Interval(endorse.MustRate("0.95"))
	fmt.Println(pooled.Value.Round(4, endorse.HalfEven).Percent())
	fmt.Println(interval.Low.Round(4, endorse.HalfEven).Percent(), "to", interval.High.Round(4, endorse.HalfEven).Percent(), interval.Method, err)
	// Output:
	// 2.37%
	// 1.74% to 3% ratio-of-sums <nil>
}

func ExampleRate_Wilson() {
	link := engagement.Post{Counts: endorse.Counts{
		Clicks: endorse.MustCount(12), Impressions: endorse.MustCount(800), Likes: endorse.MustCount(31), Comments: endorse.MustCount(4),
	}}
	ctr, _ := engagement.ClickThroughRate(engagement.ByImpressions).Of(link)
	interval, err := ctr.Wilson(endorse.MustRate("0.95"))
	fmt.Println(ctr.Value.Percent(), interval.Low.Round(4, endorse.HalfEven).Percent(), interval.High.Round(4, endorse.HalfEven).Percent(), err)

	rate, _ := engagement.EngagementRate(engagement.ByImpressions, engagement.LikesAndComments).Of(link)
	_, err = rate.Wilson(endorse.MustRate("0.95"))
	fmt.Println(err)
	// Output:
	// 1.5% 0.86% 2.6% <nil>
	// interval of 4.375% one-post engagement-rate (likes+comments) by impressions, 1 post: not a proportion
}

func ExampleSample_Median() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	sample, _ := engagement.SampleOf(definition, []engagement.Post{
		likesAt(100, 10000), likesAt(120, 10000), likesAt(140, 10000), likesAt(110, 10000), likesAt(9000, 10000), // one went viral
	})
	median, _ := sample.Median()
	mean, _ := sample.Summary().Mean()
	trimmed, _ := sample.Trimmed(endorse.MustRate("0.2"))
	fmt.Println(median.Value.Percent(), mean.Value.Percent(), trimmed.Value.Round(4, endorse.HalfEven).Percent())
	// Output: 1.2% 18.94% 1.23%
}

func ExampleDailyRate() {
	day := func(n int, likes int64) engagement.Day {
		return engagement.Day{On: endorse.On(2026, 3, n), Counts: likesAt(likes, 5000).Counts}
	}
	rate, err := engagement.DailyRate(
		engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments),
		[]engagement.Day{day(1, 100), day(2, 50), day(3, 150)},
	)
	fmt.Println(rate, err)
	// Output: 2% daily engagement-rate (likes+comments) by followers, 3 days <nil>
}

func ExamplePostingFrequency() {
	march := endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 28))
	posts := []engagement.Post{{On: endorse.On(2026, 3, 1)}, {On: endorse.On(2026, 3, 9)}, {On: endorse.On(2026, 4, 2)}}
	cadence, err := engagement.PostingFrequency(posts, march)
	fmt.Println(cadence.PerWeek, "a week from", cadence.Posts, "posts,", cadence.Outside, "outside", err)
	// Output: 0.5 a week from 2 posts, 1 outside <nil>
}

func ExampleLookup() {
	match, err := engagement.Lookup(engagement.Query{
		Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Followers: endorse.MustCount(40000),
		Population: engagement.Creators, Metric: engagement.MetricEngagementRate,
		Base: engagement.ByFollowers, Statistic: engagement.Mean, On: endorse.On(2026, 12, 1),
	})
	b := match.Benchmark
	fmt.Println(b.Value.Percent(), b.Publisher, b.Date, b.Followers, b.Verified, err)
	fmt.Println(match.Differences)
	// Output:
	// 8.1% Organic Media Buying 2025 [10000,100000) micro read <nil>
	// not-measured
}

// An agency looks at a Swedish creator's last posts: how many can be used, what
// the rate is and how sure, and what others on the platform get.
func Example_creatorBesideHerPeers() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	posts := []engagement.Post{
		likesAt(310, 6200), likesAt(190, 6230), likesAt(240, 6300), likesAt(280, 6350), likesAt(2900, 6400),
		{Counts: endorse.Counts{Comments: endorse.MustCount(8), Followers: endorse.MustCount(6450)}}, // likes hidden
	}
	sample, err := engagement.SampleOf(definition, posts)
	if err != nil {
		fmt.Println(err)
		return
	}
	summary := sample.Summary()
	mean, _ := summary.Mean()
	median, _ := sample.Median()
	interval, _ := summary.Interval(endorse.MustRate("0.95"))
	percent := func(r endorse.Rate) string { return r.Round(4, endorse.HalfEven).Percent() }
	fmt.Printf("%d posts used, %d left out\n", mean.Used, mean.LeftOut)
	fmt.Println("mean", percent(mean.Value), "median", percent(median.Value))
	fmt.Println("interval of the pooled rate:", percent(interval.Low), "to", percent(interval.High))

	match, err := engagement.Lookup(engagement.Query{
		Platform: endorse.Instagram, Country: "SE", Followers: endorse.MustCount(6450), Population: engagement.Creators,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean, On: endorse.On(2025, 3, 1),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	beside, err := mean.Against(match.Benchmark)
	fmt.Println(beside, match.Differences, err)

	_, err = median.Against(match.Benchmark)
	fmt.Println(err)
	// Output:
	// 5 posts used, 1 left out
	// mean 12.32% median 4.41%
	// interval of the pooled rate: 0% to 35.65%
	// 3.61 of Statista 2024-06 (3.41% mean engagement-rate by followers, [1000,10000) nano) not-measured <nil>
	// comparing rates: statistic is "median" here and "mean" there
}

// The same post by every base that its counts allow.
func ExampleEngagementRate() {
	post := engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(400), Comments: endorse.MustCount(20), Shares: endorse.MustCount(10), Saves: endorse.MustCount(70),
		Followers: endorse.MustCount(10_000), Reach: endorse.MustCount(4_000), Impressions: endorse.MustCount(6_250),
	}}
	for _, base := range []engagement.Base{engagement.ByFollowers, engagement.ByReach, engagement.ByImpressions, engagement.ByViews} {
		rate, err := engagement.EngagementRate(base, engagement.LikesCommentsSharesSaves).Of(post)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(rate.Value.Percent(), "by", base)
	}
	// Output:
	// 5% by followers
	// 12.5% by reach
	// 8% by impressions
	// engagement-rate (likes+comments+shares+saves) by views: views not known
}

// Rates of a video beside its engagement: who saw it, who clicked, who stayed.
func ExampleCompletionRate() {
	video := engagement.Post{Length: endorse.MustCount(30), Counts: endorse.Counts{
		Followers: endorse.MustCount(20_000), Reach: endorse.MustCount(9_000), Views: endorse.MustCount(12_000),
		Impressions: endorse.MustCount(16_000), Clicks: endorse.MustCount(240), Saves: endorse.MustCount(160),
		Starts: endorse.MustCount(10_000), ThreeSecondViews: endorse.MustCount(8_000), Completions: endorse.MustCount(2_500),
		WatchSeconds: endorse.MustCount(144_000),
	}}
	for _, d := range []engagement.Definition{
		engagement.ReachRate(), engagement.ViewRate(), engagement.ClickThroughRate(engagement.ByImpressions),
		engagement.ActionRate(engagement.ByReach, endorse.CountSaves), engagement.CompletionRate(), engagement.ViewThroughRate(),
		engagement.HookRate(), engagement.HoldRate(), engagement.AverageViewPercentage(),
	} {
		rate, err := d.Of(video)
		fmt.Println(d, rate.Value.Round(4, endorse.HalfEven).Percent(), err)
	}
	// Output:
	// reach-rate by followers 45% <nil>
	// view-rate by followers 60% <nil>
	// click-through-rate by impressions 1.5% <nil>
	// action-rate (saves) by reach 1.78% <nil>
	// completion-rate by starts 25% <nil>
	// view-through-rate by impressions 15.62% <nil>
	// hook-rate by impressions 50% <nil>
	// hold-rate by three-second-views 31.25% <nil>
	// average-view-percentage by play-time 40% <nil>
}

// Two accounts with the same mean: one is steady, the other lives off a hit.
func ExampleSummary_Consistency() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	steady, _ := engagement.Summarise(definition, []engagement.Post{likesAt(290, 10000), likesAt(300, 10000), likesAt(310, 10000)})
	lucky, _ := engagement.Summarise(definition, []engagement.Post{likesAt(50, 10000), likesAt(50, 10000), likesAt(800, 10000)})
	for _, s := range []engagement.Summary{steady, lucky} {
		mean, _ := s.Mean()
		variation, err := s.Consistency()
		fmt.Println(mean.Value.Percent(), variation.Round(2, endorse.HalfEven), err)
	}
	// Output:
	// 3% 0.03 <nil>
	// 3% 1.44 <nil>
}

func ExampleSample_Trimmed() {
	sample, _ := engagement.SampleOf(
		engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments),
		[]engagement.Post{likesAt(10, 1000), likesAt(40, 1000), likesAt(50, 1000), likesAt(60, 1000), likesAt(900, 1000)},
	)
	fmt.Println(sample.Trimmed(endorse.MustRate("0.2")))
	_, err := sample.Trimmed(endorse.MustRate("0.5"))
	fmt.Println(err)
	// Output:
	// 5% trimmed engagement-rate (likes+comments) by followers, 5 posts <nil>
	// trimming 0.5 at each end: not between 0 and below 0.5
}

// A benchmark of one's own, and what may not be held against it.
func ExampleRate_Against() {
	house := engagement.Benchmark{
		Publisher: "our last campaign", URL: "https://example.org/report", Date: "2026-02",
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean,
		Value: endorse.MustRate("2%"), Measured: endorse.Yes,
	}
	posts := []engagement.Post{likesAt(24, 1000), likesAt(26, 1000)}
	summary, _ := engagement.Summarise(engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments), posts)
	mean, _ := summary.Mean()
	beside, err := mean.Against(house)
	fmt.Println(beside, err)
	fmt.Println(beside.Difference.Percent(), "more")

	pooled, _ := summary.Pooled()
	_, err = pooled.Against(house)
	fmt.Println(err)
	// Output:
	// 1.25 of our last campaign 2026-02 (2% mean engagement-rate by followers) <nil>
	// 0.5% more
	// comparing rates: statistic is "pooled" here and "mean" there
}
