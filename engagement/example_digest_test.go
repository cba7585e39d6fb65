package engagement_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

func ExampleDigest() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	monday, _ := engagement.NewDigest(definition)
	tuesday, _ := engagement.NewDigest(definition)
	for likes := range int64(1_000) {
		monday.Add(likesAt(likes, 10_000))
		tuesday.Add(likesAt(likes+500, 10_000))
	}
	if err := monday.Merge(tuesday); err != nil {
		fmt.Println(err)
		return
	}
	q, err := monday.Quantile(endorse.MustRate("0.5"))
	fmt.Println(q.Low.Round(6, endorse.HalfEven), "to", q.High.Round(6, endorse.HalfEven), "of", q.Used, "posts", err)
	// Output: 0.074625 to 0.075162 of 2000 posts <nil>
}

func ExampleSample_Quantile() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	sample, _ := engagement.SampleOf(definition, []engagement.Post{likesAt(10, 1_000), likesAt(20, 1_000), likesAt(30, 1_000), likesAt(40, 1_000)})
	for _, at := range []string{"0", "0.25", "0.5", "0.9", "1"} {
		q, err := sample.Quantile(endorse.MustRate(at))
		fmt.Println(at, q.Value.Percent(), err)
	}
	// Output:
	// 0 1% <nil>
	// 0.25 1% <nil>
	// 0.5 2% <nil>
	// 0.9 4% <nil>
	// 1 4% <nil>
}

// A creator's percentile among peers.
func ExampleSample_Rank() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	peers, _ := engagement.SampleOf(definition, []engagement.Post{likesAt(10, 1_000), likesAt(20, 1_000), likesAt(30, 1_000), likesAt(40, 1_000)})
	rank, err := peers.Rank(endorse.MustRate("3.5%"))
	fmt.Println("above", rank.Below.Percent(), "of", rank.Used, "peers", err)
	// Output: above 75% of 4 peers <nil>
}

func ExampleSample_Skew() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	sample, _ := engagement.SampleOf(definition, []engagement.Post{likesAt(20, 1_000), likesAt(25, 1_000), likesAt(315, 1_000)})
	skew, err := sample.Skew()
	fmt.Println("the mean is", skew.Ratio, "times the median", err)
	// Output: the mean is 4.8 times the median <nil>
}

func ExampleSample_MedianInterval() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	sample, _ := engagement.SampleOf(definition, []engagement.Post{
		likesAt(20, 1_000), likesAt(24, 1_000), likesAt(25, 1_000), likesAt(27, 1_000), likesAt(31, 1_000), likesAt(900, 1_000),
	})
	interval, err := sample.MedianInterval(endorse.MustRate("0.95"))
	fmt.Println(interval.Low.Percent(), "to", interval.High.Percent(), "by", interval.Method, err)
	interval, err = sample.MedianInterval(endorse.MustRate("0.75"))
	fmt.Println(interval.Low.Percent(), "to", interval.High.Percent(), err)
	// Output:
	// 2% to 90% by order-statistics <nil>
	// 2.4% to 3.1% <nil>
}
