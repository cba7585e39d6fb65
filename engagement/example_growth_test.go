package engagement_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// read is a reading of March 2026.
func read(day int, followers int64) engagement.Reading {
	return engagement.Reading{On: endorse.On(2026, 3, day), Followers: endorse.MustCount(followers)}
}

// march is an account that gains some ten followers a day, and 800 on the
// 12th; nobody looked on the 6th.
func march() engagement.History {
	history, _ := engagement.NewHistory([]engagement.Reading{
		read(1, 10_000), read(2, 10_011), read(3, 10_020), read(4, 10_034), read(5, 10_042), read(7, 10_064),
		read(8, 10_073), read(9, 10_085), read(10, 10_094), read(11, 10_106), read(12, 10_906), read(13, 10_915),
	})
	return history
}

func ExampleNewHistory() {
	history, err := engagement.NewHistory([]engagement.Reading{
		read(9, 1_300), read(1, 1_000), {On: endorse.On(2026, 3, 4)}, read(2, 1_010),
	})
	fmt.Println(history.Len(), "readings,", history.Unknown(), "not known,", err)
	for _, gap := range history.Gaps() {
		fmt.Println("nobody knows", gap)
	}
	for _, gain := range history.Gains() {
		fmt.Println(gain.Net, "in", gain.Days, "days,", gain.PerDay.Round(2, endorse.HalfEven), "a day")
	}
	// Output:
	// 3 readings, 1 not known, <nil>
	// nobody knows 2026-03-03/2026-03-08
	// 10 in 1 days, 10 a day
	// 290 in 7 days, 41.43 a day
}

// The same growth under the three names that go by "growth rate".
func ExampleGrowth() {
	history, _ := engagement.NewHistory([]engagement.Reading{read(1, 20_000), read(31, 21_000)})
	growth, err := history.Growth()
	if err != nil {
		fmt.Println(err)
		return
	}
	rate, _ := growth.Rate()
	annualised, _ := growth.Annualised()
	cagr, _ := growth.CAGR()
	fmt.Println(rate.Percent(), "in", growth.Days, "days")
	fmt.Println(annualised.Round(4, endorse.HalfEven).Percent(), "a year, linear")
	fmt.Println(cagr.Round(4, endorse.HalfEven).Percent(), "a year, compounded")
	// Output:
	// 5% in 30 days
	// 60.83% a year, linear
	// 81.05% a year, compounded
}

func ExampleGrowth_Rate() {
	history, _ := engagement.NewHistory([]engagement.Reading{read(1, 0), read(31, 500)})
	growth, _ := history.Growth()
	_, err := growth.Rate()
	perDay, _ := growth.PerDay()
	fmt.Println(err)
	fmt.Println(perDay.Round(1, endorse.HalfEven), "a day")
	// Output:
	// ratio over zero
	// 16.7 a day
}

// Two months at the pace of one: as many followers, or the same share.
func ExampleGrowth_Project() {
	history, _ := engagement.NewHistory([]engagement.Reading{read(1, 10_000), read(31, 11_000)})
	growth, _ := history.Growth()
	projection, err := growth.Project(60)
	fmt.Println(projection.Linear, "or", projection.Compound, err)
	// Output: 13000 or 13310 <nil>
}

func ExampleHistory_Forecast() {
	forecast, err := march().Forecast(endorse.On(2026, 3, 20), endorse.MustRate("0.9"))
	if err != nil {
		fmt.Println(err)
		return
	}
	round := func(r endorse.Rate) endorse.Rate { return r.Round(0, endorse.HalfEven) }
	fmt.Println(round(forecast.Followers), "followers in", forecast.Days, "days")
	fmt.Println(round(forecast.Interval.Low), "to", round(forecast.Interval.High), "by a", forecast.Interval.Method)
	// Output:
	// 11449 followers in 7 days
	// 10006 to 12891 by a random-walk
}

// One tool's growth rate leaves the losses out.
func ExampleFlow() {
	flow := engagement.Flow{Start: endorse.MustCount(2_000), Gained: endorse.MustCount(300), Lost: endorse.MustCount(180)}
	gain, _ := flow.GainRate()
	loss, _ := flow.LossRate()
	net, err := flow.NetRate()
	fmt.Println(gain.Percent(), "gained,", loss.Percent(), "lost,", net.Percent(), "net", err)
	// Output: 15% gained, 9% lost, 6% net <nil>
}

func ExampleHistory_Spikes() {
	spikes, err := march().Spikes(engagement.UsualThreshold())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("median", spikes.Median, "a day,", spikes.Scale, spikes.Spread)
	for _, spike := range spikes.Spikes {
		fmt.Println(spike.Within.From, "gained", spike.Net, "score", spike.Score.Round(1, endorse.HalfEven))
	}
	// Output:
	// median 11 a day, median-deviation 2
	// 2026-03-12 gained 800 score 266.1
}

// A jump on a day with a post, or soon after one, is explained by it.
func ExampleHistory_JumpsWithoutPosts() {
	signal, err := march().JumpsWithoutPosts([]engagement.Post{{On: endorse.On(2026, 3, 3)}}, engagement.UsualWatch())
	fmt.Println(signal.Seen, signal.Kind, signal.Side, "what is usual, sureness", signal.Sure, err)
	signal, err = march().JumpsWithoutPosts([]engagement.Post{{On: endorse.On(2026, 3, 11)}}, engagement.UsualWatch())
	fmt.Println(signal.Seen, signal.Raised(), err)
	// Output:
	// 1 jump-without-posts over what is usual, sureness slight <nil>
	// 0 false <nil>
}

func ExampleHistory_Sawtooth() {
	readings := march().Readings()
	readings = append(readings, read(14, 10_925), read(15, 10_400))
	history, _ := engagement.NewHistory(readings)
	signal, err := history.Sawtooth(engagement.UsualWatch())
	fmt.Println(signal.Seen, signal.Kind, "on", signal.Days, err)
	// Output: 1 sawtooth on [2026-03-12/2026-03-12] <nil>
}

func ExampleSummary_Trend() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	summary, _ := engagement.NewSummary(definition)
	for week, likes := range []int64{410, 380, 395, 350, 340, 330} {
		post := likesAt(likes, 10_000)
		post.On = endorse.On(2026, 3, 1).AddDays(7 * week)
		summary.Add(post)
	}
	trend, err := summary.Trend(endorse.MustRate("0.95"))
	fmt.Println(trend.Direction, "by", trend.PerDay.Round(6, endorse.HalfEven), "a day, over", trend.Posts, "posts", err)
	// Output: falling by -0.000231 a day, over 6 posts <nil>
}

// Followers doubled, what posts bring did not move.
func ExampleUsual_FlatEngagement() {
	var posts []engagement.Post
	for day, followers := range []int64{1_000, 1_000, 1_000, 1_000, 1_000, 2_000, 2_000, 2_000, 2_000, 2_000} {
		post := likesAt(40, followers)
		post.On = endorse.On(2026, 3, 1).AddDays(day)
		posts = append(posts, post)
	}
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	usual := engagement.Usual{From: endorse.MustRate("0.8"), Source: "our own accounts, 2025"}
	signal, err := usual.FlatEngagement(definition, posts)
	fmt.Println(signal.Kind, signal.Seen, signal.Side, "what is usual by", signal.Usual.Source, err)
	// Output: flat-engagement 0.5 under what is usual by our own accounts, 2025 <nil>
}
