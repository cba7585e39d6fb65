package engagement_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/tier"
)

func ExampleBands_Place() {
	definition := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	sample, _ := engagement.SampleOf(definition, []engagement.Post{likesAt(38, 1_000), likesAt(41, 1_000), likesAt(60, 1_000)})
	median, _ := sample.Median()
	bands, err := engagement.BandsFor(engagement.Query{
		Platform: endorse.Instagram, Followers: endorse.MustCount(5_000),
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Median, On: endorse.On(2026, 12, 1),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	position, err := bands[0].Place(median)
	fmt.Println(median.Value.Percent(), "is", position.Band, "by", position.Bands.Publisher, position.Bands.Date, err)
	// Output: 4.1% is average [3%,5%) by Untapper 2026 <nil>
}

// What publishers measured of a tier on a platform.
func ExampleExpect() {
	nano, _ := engagement.RangeOf(tier.Standard(endorse.TikTok), "nano")
	expected, err := engagement.Expect(engagement.Query{
		Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Range: nano, Population: engagement.Creators,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean, On: endorse.On(2026, 12, 1),
	})
	fmt.Println(expected.Low.Percent(), "to", expected.High.Percent(), "by", len(expected.Matches), "benchmarks:", expected.Differences, err)
	for _, match := range expected.Matches {
		fmt.Println(match.Benchmark.Publisher, match.Benchmark.Date, match.Benchmark.Value.Percent())
	}
	// Output:
	// 7.5% to 12.6% by 4 benchmarks: wider-range, older, one-country, not-measured <nil>
	// Organic Media Buying 2025 10.3%
	// Influencer Marketing Hub 2025 10.3%
	// HypeAuditor 2023 12.6%
	// IQFluence 2025 7.5%
}

// One publisher's rates by size, as a curve.
func ExampleCurve() {
	for _, curve := range engagement.Curves() {
		source := curve.Source()
		if source.Platform != endorse.Instagram {
			continue
		}
		exponent, _ := curve.Exponent()
		fmt.Println(source.Publisher, source.Date, curve.Direction(), "with exponent", exponent.Round(2, endorse.HalfEven))
		for _, followers := range []int64{5_000, 50_000, 500_000} {
			rate, err := curve.At(endorse.MustCount(followers))
			fmt.Println(followers, rate.Round(4, endorse.HalfEven).Percent(), err)
		}
	}
	// Output:
	// Organic Media Buying 2025 falling with exponent -0.22
	// 5000 4.18% <nil>
	// 50000 2.24% <nil>
	// 500000 1.58% <nil>
}

func ExampleBenchmark_Old() {
	benchmark := engagement.Benchmark{Date: "2025-03"}
	fmt.Println(benchmark.Old(endorse.On(2026, 3, 31), 0), benchmark.Old(endorse.On(2026, 4, 1), 0))
	fmt.Println(benchmark.Old(endorse.On(2026, 4, 1), 24))
	// Output:
	// false true
	// false
}
