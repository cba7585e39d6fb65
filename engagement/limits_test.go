package engagement_test

import (
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// Half a unit of the twelfth place goes to the even neighbour, above zero and
// below it.
func TestRatioHalfEven(t *testing.T) {
	t.Parallel()
	const followers = 2_000_000_000_000
	for net, want := range map[int64]string{
		1: "0", 2: "0.000000000001", 3: "0.000000000002", 5: "0.000000000002", 7: "0.000000000004",
		-1: "0", -3: "-0.000000000002", -5: "-0.000000000002",
	} {
		if got, err := grown(followers, followers+net, 1).Rate(); err != nil || got.String() != want {
			t.Errorf("%+d of 2 × 10^12 = %v, %v; want %s", net, got, err, want)
		}
	}
}

// A result has at most 24 digits before the point.
func TestMostDigits(t *testing.T) {
	t.Parallel()
	tenfold := grown(1, 10, 1)
	got, err := tenfold.Project(22)
	if err != nil || got.Compound.String() != "100000000000000000000000" {
		t.Errorf("tenfold each day, after 23 days: %v, %v; want 10^23", got.Compound, err)
	}
	if _, err := tenfold.Project(23); !errors.Is(err, engagement.ErrTooLarge) {
		t.Errorf("after 24 days: %v, want ErrTooLarge", err)
	}
	s := summed(byFollowers, post(math.MaxInt64, 1))
	for range 16 {
		_ = s.Merge(s)
	}
	pooled, err := s.Pooled()
	if err != nil || pooled.Numerator.String() != "604462909807314587287552" || pooled.Value.String() != "9223372036854775807" {
		t.Errorf("2^16 posts of 2^63 - 1: %v, %v", pooled.Numerator, err)
	}
	_ = s.Merge(s)
	if _, err := s.Pooled(); !errors.Is(err, engagement.ErrTooLarge) {
		t.Errorf("2^17 posts of 2^63 - 1: %v, want ErrTooLarge", err)
	}
}

// What a post adds up to is at most 2^63 - 1, which it may be.
func TestLargestPost(t *testing.T) {
	t.Parallel()
	light := engagement.WeightedRate(engagement.ByFollowers, engagement.MustWeights("0.000001*likes+0.000001*comments"))
	rows := []struct {
		name   string
		define engagement.Definition
		counts endorse.Counts
		length int64
		ok     bool
	}{
		{"weighted, all there is", light, endorse.Counts{Likes: n(math.MaxInt64), Comments: n(0)}, 1, true},
		{"weighted, all but one and one", light, endorse.Counts{Likes: n(math.MaxInt64 - 1), Comments: n(1)}, 1, true},
		{"weighted, one more", light, endorse.Counts{Likes: n(math.MaxInt64), Comments: n(1)}, 1, false},
		{"play time, all there is", engagement.AverageViewPercentage(), endorse.Counts{WatchSeconds: n(1), Views: n(math.MaxInt64)}, 1, true},
		{"play time, one more", engagement.AverageViewPercentage(), endorse.Counts{WatchSeconds: n(1), Views: n(1 << 62)}, 2, false},
	}
	for _, r := range rows {
		r.counts.Followers = n(1)
		_, err := r.define.Of(engagement.Post{Counts: r.counts, Length: n(r.length)})
		if r.ok && err != nil || !r.ok && !errors.Is(err, engagement.ErrTooLarge) {
			t.Errorf("%s: %v, want it to fit: %v", r.name, err, r.ok)
		}
	}
}

// So many posts as 63 bits count can be merged, and not one more.
func TestMostPosts(t *testing.T) {
	t.Parallel()
	var all engagement.Summary
	part := summed(byFollowers, post(1, 10))
	for i := range 63 { // 2^0 + 2^1 + … + 2^62
		if err := all.Merge(part); err != nil {
			t.Fatalf("2^%d more: %v", i, err)
		}
		if i < 62 {
			_ = part.Merge(part)
		}
	}
	if all.Used() != math.MaxInt64 || all.Add(post(1, 10)) {
		t.Errorf("%d posts, and one more fits", all.Used())
	}
	if err := all.Merge(summed(byFollowers, post(1, 10))); !errors.Is(err, engagement.ErrTooLarge) {
		t.Errorf("one more: %v, want ErrTooLarge", err)
	}
}

// Sums carry from word to word: those of squares beyond 2^128, a rate that is
// rounded up to 2^64 units, and rates above 2^64 units times days.
func TestCarries(t *testing.T) {
	t.Parallel()
	var posts []engagement.Post
	for i := range int64(7) {
		posts = append(posts, post(math.MaxInt64-i, math.MaxInt64-2*i))
	}
	huge := summed(byFollowers, posts...)
	form, _ := huge.MarshalBinary()
	var back engagement.Summary
	if err := back.UnmarshalBinary(form); err != nil || !back.Equal(huge) {
		t.Errorf("seven of 2^63: the sums can't be: %v", err)
	}
	up := post(7_378_697_629_649_841_343, 400_000_000_009)
	one, err1 := byFollowers.Of(up)
	mean, err2 := summed(byFollowers, up).Mean()
	if err := errors.Join(err1, err2); err != nil || one.Value.String() != "18446744.073709551616" || !mean.Value.Equal(one.Value) {
		t.Errorf("%v by itself, mean %v, %v; want 2^64 units of both", one.Value, mean.Value, err)
	}
	viral := weekly(7e8, 14e8, 21e8, 28e8, 35e8)
	for i := range viral {
		viral[i].Counts.Followers = n(1)
	}
	trend, err := summed(byFollowers, viral...).Trend(level95)
	if err != nil || trend.PerDay.String() != "100000000" || trend.Direction != engagement.Rising {
		t.Errorf("a hundred million more each day: %+v, %v", trend, err)
	}
}

// An account without followers at the end stays as it is for no day, and has
// lost everyone after any. One end that is not known is not zero.
func TestGrowthEnds(t *testing.T) {
	t.Parallel()
	for days, want := range map[int]string{0: "0", 1: "-1", 400: "-1"} {
		if got, err := grown(50, 0, 10).Compound(days); err != nil || got.String() != want {
			t.Errorf("losing everyone, over %d days: %v, %v; want %s", days, got, err, want)
		}
	}
	for name, g := range map[string]engagement.Growth{
		"start": {Until: engagement.Reading{Followers: n(5)}, Days: 3},
		"end":   {From: engagement.Reading{Followers: n(5)}, Days: 3},
	} {
		var unknown *endorse.UnknownCountError
		if _, err := g.Net(); !errors.As(err, &unknown) || unknown.Name != endorse.CountFollowers {
			t.Errorf("%s not known: %v", name, err)
		}
	}
}
