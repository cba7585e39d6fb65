package engagement_test

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

// anyCount draws unknown, zero, small, everyday and huge counts.
func anyCount(t *rapid.T, name string) endorse.Count {
	switch rapid.IntRange(0, 9).Draw(t, name+" kind") {
	case 0:
		return endorse.Count{}
	case 1:
		return n(0)
	case 2:
		return n(rapid.Int64Range(math.MaxInt64/2, math.MaxInt64).Draw(t, name))
	case 3:
		return n(rapid.Int64Range(1000, 1e9).Draw(t, name)).AsRounded()
	}
	return n(rapid.Int64Range(1, 1e6).Draw(t, name))
}

// known draws a count that is known, above zero and everyday.
func known(t *rapid.T, name string) int64 { return rapid.Int64Range(1, 1e9).Draw(t, name) }

func anyPost(t *rapid.T) engagement.Post {
	return engagement.Post{
		On:     anyDay(t),
		Length: anyCount(t, "length"),
		Counts: endorse.Counts{
			Likes: anyCount(t, "likes"), Comments: anyCount(t, "comments"), Shares: anyCount(t, "shares"),
			Followers: anyCount(t, "followers"), Views: anyCount(t, "views"), WatchSeconds: anyCount(t, "watched"),
			Clicks: anyCount(t, "clicks"), Impressions: anyCount(t, "impressions"),
		},
	}
}

func somePosts(t *rapid.T, least, most int) []engagement.Post {
	posts := make([]engagement.Post, rapid.IntRange(least, most).Draw(t, "posts"))
	for i := range posts {
		posts[i] = anyPost(t)
	}
	return posts
}

var definitions = []engagement.Definition{
	byFollowers,
	engagement.EngagementRate(engagement.ByViews, engagement.LikesCommentsShares),
	engagement.WeightedRate(engagement.ByFollowers, engagement.MustWeights("0.333333*likes+2*comments")),
	engagement.AverageViewPercentage(),
	engagement.ClickThroughRate(engagement.ByImpressions),
}

func anyDefinition(t *rapid.T) engagement.Definition {
	return rapid.SampledFrom(definitions).Draw(t, "definition")
}

// What a summary says equals what a plain program of fractions says, with
// each post's rate taken from Definition.Of.
func TestSummaryEqualsPlain(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, posts := anyDefinition(t), somePosts(t, 1, 6)
		sample, err := engagement.SampleOf(d, posts)
		if err != nil {
			t.Fatal(err)
		}
		e, b, r := new(big.Rat), new(big.Rat), new(big.Rat)
		var rates []*big.Rat
		for _, p := range posts {
			rate, err := d.Of(p)
			if err != nil {
				continue
			}
			rates = append(rates, ratOf(t, rate.Value))
			e.Add(e, ratOf(t, rate.Numerator))
			b.Add(b, ratOf(t, rate.Denominator))
			r.Add(r, ratOf(t, rate.Value))
		}
		s := sample.Summary()
		if s.Used() != int64(len(rates)) {
			t.Fatalf("%d used, want %d", s.Used(), len(rates))
		}
		if len(rates) == 0 {
			return
		}
		slices.SortFunc(rates, (*big.Rat).Cmp)
		middle := new(big.Rat).Add(rates[(len(rates)-1)/2], rates[len(rates)/2])
		same(t, "pooled", s.Pooled, new(big.Rat).Quo(e, b))
		same(t, "mean", s.Mean, r.Quo(r, big.NewRat(int64(len(rates)), 1)))
		same(t, "median", sample.Median, middle.Quo(middle, big.NewRat(2, 1)))
	})
}

func ratOf(t *rapid.T, r endorse.Rate) *big.Rat {
	q, ok := new(big.Rat).SetString(r.String())
	if !ok {
		t.Fatalf("no number: %v", r)
	}
	return q
}

// same holds a rate against an exact fraction rounded to 12 places.
func same(t *rapid.T, what string, rate func() (engagement.Rate, error), want *big.Rat) {
	got, err := rate()
	if err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	gap := new(big.Rat).Sub(ratOf(t, got.Value), want)
	if gap.Abs(gap).Cmp(big.NewRat(1, 2_000_000_000_000)) > 0 {
		t.Fatalf("%s = %v, want %v", what, got.Value, want.FloatString(14))
	}
	if err := got.Validate(); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

// Shards merged in any order and grouping are the one pass, to the byte.
func TestMergeLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, posts := anyDefinition(t), somePosts(t, 0, 8)
		whole, err := engagement.SampleOf(d, posts)
		if err != nil {
			t.Fatal(err)
		}
		shards := make([]engagement.Sample, rapid.IntRange(1, 4).Draw(t, "shards"))
		for i := range shards {
			shards[i], _ = engagement.NewSample(d)
		}
		for _, p := range posts {
			shards[rapid.IntRange(0, len(shards)-1).Draw(t, "shard")].Add(p)
		}
		for len(shards) > 1 {
			i := rapid.IntRange(1, len(shards)-1).Draw(t, "merge")
			into := rapid.IntRange(0, i-1).Draw(t, "into")
			if err := shards[into].Merge(shards[i]); err != nil {
				t.Fatal(err)
			}
			shards = slices.Delete(shards, i, i+1)
		}
		if !shards[0].Equal(whole) || !shards[0].Summary().Equal(whole.Summary()) {
			t.Fatal("merged shards differ from one pass")
		}
		if got, want := encoded(t, shards[0]), encoded(t, whole); !slices.Equal(got, want) {
			t.Fatal("merged shards are written otherwise than one pass")
		}
	})
}

func TestEncodingRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		sample, err := engagement.SampleOf(anyDefinition(t), somePosts(t, 0, 6))
		if err != nil {
			t.Fatal(err)
		}
		var again engagement.Sample
		if err := again.UnmarshalBinary(encoded(t, sample)); err != nil || !again.Equal(sample) {
			t.Fatalf("sample does not read back: %v", err)
		}
		var summary engagement.Summary
		text, _ := sample.Summary().MarshalText()
		if err := summary.UnmarshalText(text); err != nil || !summary.Equal(sample.Summary()) {
			t.Fatalf("summary does not read back: %v", err)
		}
	})
}

// More likes never lower a rate, and never a pooled, mean or median one.
func TestMonotone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		posts := make([]engagement.Post, rapid.IntRange(1, 6).Draw(t, "posts"))
		for i := range posts {
			posts[i] = post(known(t, "likes"), known(t, "followers"))
		}
		before, _ := engagement.SampleOf(byFollowers, posts)
		i := rapid.IntRange(0, len(posts)-1).Draw(t, "which")
		likes, _ := posts[i].Counts.Likes.Int64()
		posts[i].Counts.Likes = n(likes + known(t, "more"))
		after, _ := engagement.SampleOf(byFollowers, posts)
		for _, pair := range [][2]func() (engagement.Rate, error){
			{before.Summary().Pooled, after.Summary().Pooled},
			{before.Summary().Mean, after.Summary().Mean},
			{before.Median, after.Median},
		} {
			b, _ := pair[0]()
			a, _ := pair[1]()
			if c, err := b.Cmp(a); err != nil || c > 0 {
				t.Fatalf("%v fell to %v, %v", b, a, err)
			}
		}
	})
}

// An account k times as large with k times the likes has the same rates.
func TestScale(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.Int64Range(2, 1000).Draw(t, "k")
		var small, large []engagement.Post
		for range rapid.IntRange(2, 6).Draw(t, "posts") {
			likes, followers := known(t, "likes"), known(t, "followers")
			small, large = append(small, post(likes, followers)), append(large, post(k*likes, k*followers))
		}
		a, _ := engagement.Summarise(byFollowers, small)
		b, _ := engagement.Summarise(byFollowers, large)
		level := endorse.MustRate("0.95")
		ai, err1 := a.Interval(level)
		bi, err2 := b.Interval(level)
		ap, _ := a.Pooled()
		bp, _ := b.Pooled()
		if err1 != nil || err2 != nil || !ap.Value.Equal(bp.Value) || !ai.Equal(bi) {
			t.Fatalf("%v in %v and %v in %v: %v %v", ap, ai, bp, bi, err1, err2)
		}
	})
}

// The interval holds the pooled rate, and a wider level a wider interval.
func TestIntervalHoldsRate(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s, err := engagement.Summarise(anyDefinition(t), somePosts(t, 2, 6))
		if err != nil {
			t.Fatal(err)
		}
		pooled, err := s.Pooled()
		if err != nil || s.Used() < 2 {
			return
		}
		narrow, err1 := s.Interval(endorse.MustRate("0.9"))
		wide, err2 := s.Interval(endorse.MustRate("0.99"))
		if err1 != nil || err2 != nil || !narrow.Contains(pooled.Value) || wide.Low.Cmp(narrow.Low) > 0 || wide.High.Cmp(narrow.High) < 0 {
			t.Fatalf("%v: %v in %v, %v %v", pooled.Value, narrow, wide, err1, err2)
		}
	})
}
