package engagement_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

func clicks(clicks, impressions int64) engagement.Post {
	return engagement.Post{Counts: endorse.Counts{Clicks: n(clicks), Impressions: n(impressions), Likes: n(clicks), Comments: n(0), Reach: n(impressions)}}
}

func TestWilson(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name      string
		k, n      int64
		level     string
		low, high string
		why       string
	}{
		{"81 of 263", 81, 263, "0.95", "0.2553", "0.3662", "Newcombe 1998, table I, method 3"},
		{"15 of 148", 15, 148, "0.95", "0.0624", "0.1605", "Newcombe 1998"},
		{"none of 20", 0, 20, "0.95", "0", "0.1611", "Newcombe 1998: the low end is 0"},
		{"1 of 29", 1, 29, "0.95", "0.0061", "0.1718", "Newcombe 1998"},
		{"all of 20", 20, 20, "0.95", "0.8389", "1", "the mirror of none"},
		{"half of 2", 1, 2, "0.5", "0.2848", "0.7152", "z² = 0.4549: 0.5 ∓ 0.6745 √(0.125 + 0.4549/16) / 1.2275"},
		{"1 of a million", 1, 1000000, "0.99", "0", "0", "to four places"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			rate, err := engagement.ClickThroughRate(engagement.ByImpressions).Of(clicks(r.k, r.n))
			if err != nil {
				t.Fatal(err)
			}
			got, err := rate.Wilson(endorse.MustRate(r.level))
			if err != nil || got.Method != engagement.MethodWilson || got.Level.String() != r.level {
				t.Fatalf("Wilson = %v, %v", got, err)
			}
			low, high := got.Low.Round(4, endorse.HalfAway).String(), got.High.Round(4, endorse.HalfAway).String()
			if low != r.low || high != r.high {
				t.Errorf("%d of %d: %s to %s, want %s to %s: %s", r.k, r.n, low, high, r.low, r.high, r.why)
			}
			if !got.Contains(rate.Value) {
				t.Errorf("%v does not hold %v", got, rate.Value)
			}
		})
	}
}

func TestWilsonRefuses(t *testing.T) {
	t.Parallel()
	level := endorse.MustRate("0.95")
	of := func(d engagement.Definition, p engagement.Post) engagement.Rate {
		r, err := d.Of(p)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	sample, _ := engagement.SampleOf(engagement.CompletionRate(), []engagement.Post{full(), full()})
	mean, _ := sample.Summary().Mean()
	median, _ := sample.Median()
	ends := []engagement.Post{full(), full()}
	ends[0].Counts.Completions, ends[1].Counts.Completions = ends[0].Counts.Starts, n(0)
	both, _ := engagement.Summarise(engagement.CompletionRate(), ends)
	allAndNone, _ := both.Mean()
	rows := []struct {
		name string
		rate engagement.Rate
		why  string
	}{
		{"engagement rate by reach", of(engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments), full()), "one person engages several times"},
		{"reach rate", of(engagement.ReachRate(), full()), "reach goes beyond followers"},
		{"clicks by reach", of(engagement.ClickThroughRate(engagement.ByReach), full()), "one person clicks twice"},
		{"average view percentage", of(engagement.AverageViewPercentage(), full()), "seconds are no draws"},
		{"more clicks than impressions", of(engagement.ClickThroughRate(engagement.ByImpressions), clicks(11, 10)), "above 1"},
		{"mean of completion rates", mean, "not a count of a count"},
		{"median of completion rates", median, ""},
		{"mean of all and none", allAndNone, "1 over 2, but of rates"},
		{"no rate", engagement.Rate{}, ""},
		{"none of none, put together by hand", engagement.Rate{Definition: engagement.CompletionRate(), Statistic: engagement.Pooled}, "0 over 0"},
	}
	for _, r := range rows {
		var bad *engagement.NotProportionError
		if got, err := r.rate.Wilson(level); !errors.As(err, &bad) || !got.IsZero() {
			t.Errorf("%s: %v, %v; want a NotProportionError: %s", r.name, got, err, r.why)
		}
	}
	pooled, _ := sample.Summary().Pooled()
	if _, err := pooled.Wilson(level); err != nil {
		t.Errorf("pooled completion rate: %v", err)
	}
}

func TestLevels(t *testing.T) {
	t.Parallel()
	rate, _ := engagement.CompletionRate().Of(full())
	s, _ := engagement.Summarise(engagement.CompletionRate(), []engagement.Post{full(), full()})
	for level, ok := range map[string]bool{
		"0.4999": false, "0.5": true, "0.95": true, "0.9999": true, "0.99991": false, "1": false, "95": false, "-0.95": false, "0": false,
	} {
		_, err1 := rate.Wilson(endorse.MustRate(level))
		_, err2 := s.Interval(endorse.MustRate(level))
		var bad *engagement.LevelError
		if (err1 == nil) != ok || (err2 == nil) != ok || !ok && (!errors.As(err1, &bad) || !errors.As(err2, &bad)) {
			t.Errorf("level %s: %v, %v; want ok %v", level, err1, err2, ok)
		}
	}
}

func TestInterval(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name      string
		posts     []engagement.Post
		low, high string
		why       string
	}{
		{"two posts", []engagement.Post{post(10, 1000), post(30, 1000)}, "0", "0.147062047362", "0.02 ∓ 12.7062 × 0.01; the low end stops at 0"},
		{"three posts", []engagement.Post{post(10, 1000), post(20, 1000), post(30, 1000)}, "0", "0.044841377118", "0.02 ∓ 4.30265 × 0.01/√3"},
		{"four posts", []engagement.Post{post(20, 1000), post(30, 1000), post(30, 1000), post(40, 1000)}, "0.017007717364", "0.042992282636", "0.03 ∓ 3.182446 × 0.00816497/2"},
		{"all alike", []engagement.Post{post(5, 100), post(50, 1000)}, "0.05", "0.05", "no width"},
		{"as large as counts get", slices.Repeat([]engagement.Post{post(math.MaxInt64, math.MaxInt64)}, 5), "1", "1", "the sums carry beyond two words"},
		{"nobody engaged", []engagement.Post{post(0, 100), post(0, 1000)}, "0", "0", "no width"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			s, _ := engagement.Summarise(byFollowers, r.posts)
			got, err := s.Interval(endorse.MustRate("0.95"))
			if err != nil || got.Low.String() != r.low || got.High.String() != r.high || got.Method != engagement.MethodRatioOfSums {
				t.Errorf("Interval = %v to %v, %v; want %s to %s: %s", got.Low, got.High, err, r.low, r.high, r.why)
			}
		})
	}
}

// Weighting all actions by 1 changes nothing: the unit of a millionth cancels.
func TestIntervalWeighted(t *testing.T) {
	t.Parallel()
	posts := []engagement.Post{full(), full(), full()}
	posts[1].Counts.Likes, posts[2].Counts.Followers = n(700), n(21000)
	ones := engagement.WeightedRate(engagement.ByFollowers, engagement.MustWeights("1*likes+1*comments"))
	plain, _ := engagement.Summarise(byFollowers, posts)
	weighted, _ := engagement.Summarise(ones, posts)
	level := endorse.MustRate("0.9")
	a, err1 := plain.Interval(level)
	b, err2 := weighted.Interval(level)
	if err1 != nil || err2 != nil || !a.Equal(b) {
		t.Errorf("%v plain and %v weighted by 1: %v %v", a, b, err1, err2)
	}
}

// TestCoverage draws accounts whose long-run rate is known and counts how
// often the interval of 0.95 holds it. The seeds are fixed, so the figures are
// too.
func TestCoverage(t *testing.T) {
	t.Parallel()
	const accounts = 2000
	level := endorse.MustRate("0.95")
	rows := []struct {
		name        string
		posts       int
		spread      float64 // standard deviation of the logarithm of a post's rate
		bases       float64 // the same of its base
		least, most float64
		why         string
	}{
		{"12 posts much alike", 12, 0.3, 0.1, 0.93, 0.965, "near its level"},
		{"12 posts of very different reach", 12, 0.3, 0.8, 0.88, 0.965, "one large post is most of the sum"},
		{"30 posts, some go far", 30, 0.8, 0.3, 0.90, 0.965, "skew costs some"},
		{"200 posts, some go far", 200, 0.8, 0.3, 0.93, 0.965, "and less with more posts"},
		{"3 posts much alike", 3, 0.3, 0.1, 0.92, 0.975, "Student's t makes up for three"},
	}
	for i, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(2026, uint64(i)))
			held := 0
			for range accounts {
				s, _ := engagement.NewSummary(byFollowers)
				for range r.posts {
					base := 10000 * math.Exp(r.bases*random.NormFloat64())
					rate := 0.03 * math.Exp(r.spread*random.NormFloat64()-r.spread*r.spread/2)
					s.Add(post(int64(base*rate+0.5), int64(base+0.5)))
				}
				got, err := s.Interval(level)
				if err != nil {
					t.Fatal(err)
				}
				if got.Contains(endorse.MustRate("0.03")) {
					held++
				}
			}
			share := float64(held) / accounts
			t.Logf("%.4f", share)
			if share < r.least || share > r.most {
				t.Errorf("covers %.4f, want %v to %v: %s", share, r.least, r.most, r.why)
			}
		})
	}
}

// Wilson covers a proportion near its level, small and large.
func TestWilsonCoverage(t *testing.T) {
	t.Parallel()
	const draws = 2000
	level := endorse.MustRate("0.95")
	for i, p := range []float64{0.02, 0.3} {
		random := rand.New(rand.NewPCG(1927, uint64(i)))
		truth, _ := endorse.ApproxRate(p)
		held := 0
		for range draws {
			k := int64(0)
			for range 200 {
				if random.Float64() < p {
					k++
				}
			}
			rate, _ := engagement.ClickThroughRate(engagement.ByImpressions).Of(clicks(k, 200))
			got, err := rate.Wilson(level)
			if err != nil {
				t.Fatal(err)
			}
			if got.Contains(truth) {
				held++
			}
		}
		if share := float64(held) / draws; share < 0.93 || share > 0.985 {
			t.Errorf("proportion %v: covers %.4f", p, share)
		}
	}
}
