package engagement_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// A signal holds the posts of an account against what is usual among its
// peers.
func ExampleUsual_Look() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	peers, _ := engagement.NewDigest(definition)
	for likes := range int64(40) {
		peers.Add(likesAt(200+10*likes, 10_000)) // 2 % to 5.9 %
	}
	usual, err := engagement.UsualAmong(peers, endorse.MustRate("0.1"), endorse.MustRate("0.9"), "40 nano accounts, March 2026")
	if err != nil {
		fmt.Println(err)
		return
	}
	summary, _ := engagement.Summarise(definition, []engagement.Post{likesAt(60, 10_000), likesAt(80, 10_000), likesAt(70, 10_000)})
	signal, err := usual.Look(summary)
	fmt.Println(signal.Kind, signal.Seen.Percent(), signal.Side, "what is usual by", signal.Usual.Source)
	fmt.Println("sureness", signal.Sure, "from", signal.Rests, "posts", err)
	// Output:
	// far-from-usual 0.7% under what is usual by 40 nano accounts, March 2026
	// sureness slight from 3 posts <nil>
}

func ExampleUsual_LookVariance() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	summary, _ := engagement.Summarise(definition, []engagement.Post{
		likesAt(301, 10_000), likesAt(299, 10_000), likesAt(300, 10_000), likesAt(300, 10_000), likesAt(300, 10_000),
	})
	usual := engagement.Usual{From: endorse.MustRate("0.1"), Source: "our own accounts, 2025"}
	signal, err := usual.LookVariance(summary)
	fmt.Println(signal.Kind, signal.Seen.Round(4, endorse.HalfEven), signal.Side, err)
	// Output: little-variance 0.0024 under <nil>
}

func ExampleUsual_LookFollowing() {
	account := endorse.Counts{Followers: endorse.MustCount(3_000), Following: endorse.MustCount(6_400)}
	signal, err := engagement.UsualFollowing().LookFollowing(account)
	fmt.Println(signal.Kind, signal.Seen, signal.Side, err)
	ratio := engagement.Usual{Below: endorse.MustRate("1"), Source: "our own rule"}
	signal, err = ratio.LookFollowRatio(account)
	fmt.Println(signal.Kind, signal.Seen.Round(2, endorse.HalfEven), signal.Side, err)
	// Output:
	// many-followed 6400 over <nil>
	// follows-to-followers 2.13 over <nil>
}

// A range of medians takes the median of the posts.
func ExampleUsual_LookMedian() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	sample, _ := engagement.SampleOf(definition, []engagement.Post{likesAt(21, 1_000), likesAt(24, 1_000), likesAt(400, 1_000)})
	usual := engagement.Usual{
		From: endorse.MustRate("3%"), Below: endorse.MustRate("5%"), Statistic: engagement.Median, Source: "a publisher",
	}
	signal, err := usual.LookMedian(sample)
	fmt.Println(signal.Seen.Percent(), signal.Side, "what is usual", err)
	_, err = usual.Look(sample.Summary())
	fmt.Println(err)
	// Output:
	// 2.4% under what is usual <nil>
	// comparing rates: statistic is "pooled" here and "median" there
}

// A score shows its parts, the caller's weights, and what was missing.
func ExampleNewScore() {
	comments, _ := engagement.UsualCommentLike().Look(summed(engagement.CommentLikeRatio(), engagement.Post{
		Counts: endorse.Counts{Likes: endorse.MustCount(1_000), Comments: endorse.MustCount(40)},
	}))
	score, err := engagement.NewScore(
		comments.Part(endorse.MustRate("2")),
		engagement.Part{Name: "credible", Value: endorse.MustRate("0.9"), Weight: endorse.MustRate("2"), Basis: "450 of 500"},
		engagement.Part{Name: "growth", Weight: endorse.MustRate("1"), Missing: "one reading only"},
	)
	fmt.Println(score.Value, "from", score.Covered, "of the weight", err)
	for _, part := range score.Parts {
		if part.Missing != "" {
			fmt.Println(part.Name, "is missing:", part.Missing)
			continue
		}
		fmt.Println(part.Name, part.Weight, "×", part.Value, "=", part.Points())
	}
	// Output:
	// 0.7 from 0.8 of the weight <nil>
	// comments-to-likes 2 × 0.5 = 1
	// credible 2 × 0.9 = 1.8
	// growth is missing: one reading only
}

// Few posts say little: their rate is drawn towards that of peers.
func ExampleSummary_Shrink() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	summary, _ := engagement.Summarise(definition, []engagement.Post{likesAt(90, 1_000), likesAt(110, 1_000)})
	prior := engagement.Prior{
		Metric: definition.Metric, Base: definition.Base, Source: "peers of March 2026",
		Mean: endorse.MustRate("3%"), Weight: endorse.MustRate("6000"),
	}
	shrunk, err := summary.Shrink(prior)
	if err != nil {
		fmt.Println(err)
		return
	}
	interval, _ := shrunk.Interval(endorse.MustRate("0.95"))
	fmt.Println(shrunk.Value.Percent(), "by", shrunk.Model+",", shrunk.Pull.Percent(), "of it from", shrunk.Prior.Source)
	fmt.Println(interval.Low.Round(4, endorse.HalfEven).Percent(), "to", interval.High.Round(4, endorse.HalfEven).Percent())
	// Output:
	// 4.75% by gamma-poisson, 75% of it from peers of March 2026
	// 4.28% to 5.24%
}

func ExamplePriorOf() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	var peers []engagement.Summary
	for _, likes := range []int64{200, 300, 450, 250} {
		peer, _ := engagement.Summarise(definition, []engagement.Post{likesAt(likes, 10_000), likesAt(likes+40, 10_000)})
		peers = append(peers, peer)
	}
	prior, err := engagement.PriorOf(peers, "four peers")
	fmt.Println(prior.Mean.Percent(), "that counts as much as", prior.Weight.Round(0, endorse.HalfEven), "followers", err)
	// Output: 3.2% that counts as much as 278 followers <nil>
}

func ExampleBenchmark_Prior() {
	match, _ := engagement.Lookup(engagement.Query{
		Platform: endorse.Instagram, Followers: endorse.MustCount(5_000), Population: engagement.Creators,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean, On: endorse.On(2026, 12, 1),
	})
	prior, err := match.Benchmark.Prior(endorse.RateOfInt(20_000))
	fmt.Println(prior.Mean.Percent(), "with the weight of", prior.Weight, "followers", err)
	// Output: 4.8% with the weight of 20000 followers <nil>
}

// How a post did beside the creator's own.
func ExampleSample_Effect() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	own, _ := engagement.SampleOf(definition, []engagement.Post{
		likesAt(200, 10_000), likesAt(240, 10_000), likesAt(250, 10_000), likesAt(310, 10_000), likesAt(900, 10_000),
	})
	effect, err := own.Effect(likesAt(400, 10_000))
	fmt.Println(effect.Ratio, "of usual, better than", effect.Rank.Below.Percent(), err)
	// Output: 1.6 of usual, better than 80% <nil>
}

func ExampleTotal() {
	posts := []engagement.Post{
		{Counts: endorse.Counts{Leads: endorse.MustCount(12), Enquiries: endorse.MustCount(31)}},
		{Counts: endorse.Counts{Leads: endorse.MustCount(7)}},
	}
	for _, name := range []endorse.CountName{endorse.CountLeads, endorse.CountEnquiries} {
		tally, err := engagement.Total(posts, name)
		fmt.Println(tally.Sum, tally.Name, "of", tally.Known, "posts,", tally.Unknown, "not known", err)
	}
	// Output:
	// 19 leads of 2 posts, 0 not known <nil>
	// 31 enquiries of 1 posts, 1 not known <nil>
}

func ExampleRate_Engagements() {
	rate, _ := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments).Of(likesAt(35, 1_000))
	expected, err := rate.Engagements(endorse.MustCount(48_200))
	fmt.Println(expected, err)
	// Output: 1687 <nil>
}
