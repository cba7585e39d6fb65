package engagement_test

import (
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
)

var byFollowers = engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)

// post is a post of so many likes, without comments, at so many followers.
func post(likes, followers int64) engagement.Post {
	return engagement.Post{Counts: endorse.Counts{Likes: n(likes), Comments: n(0), Followers: n(followers)}}
}

func TestStatistics(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name                         string
		posts                        []engagement.Post
		pooled, mean, median, spread string
		why                          string
	}{
		{"one post", []engagement.Post{post(30, 1000)}, "0.03", "0.03", "0.03", "", "no scatter of one"},
		{"equal bases", []engagement.Post{post(10, 1000), post(30, 1000)}, "0.02", "0.02", "0.02", "0.707106781187", "pooled is the mean"},
		{"unequal bases", []engagement.Post{post(10, 1000), post(10, 100)}, "0.018181818182", "0.055", "0.055", "1.15708382376", "the large post weighs more in the pool"},
		{"one viral post", []engagement.Post{post(10, 1000), post(20, 1000), post(3000, 1000)}, "1.01", "1.01", "0.02", "1.706334462039", "the median does not move; rates exceed 1"},
		{"even number", []engagement.Post{post(10, 1000), post(20, 1000), post(40, 1000), post(90, 1000)}, "0.04", "0.04", "0.03", "0.889756521003", "mean of the middle two"},
		{"all zero", []engagement.Post{post(0, 1000), post(0, 2000)}, "0", "0", "0", "", "no scatter by a mean of 0"},
		{"all alike", []engagement.Post{post(5, 100), post(50, 1000)}, "0.05", "0.05", "0.05", "0", ""},
		{"a third", []engagement.Post{post(1, 3), post(1, 3)}, "0.333333333333", "0.333333333333", "0.333333333333", "0", "12 places"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			sample, err := engagement.SampleOf(byFollowers, r.posts)
			if err != nil {
				t.Fatal(err)
			}
			s := sample.Summary()
			for _, got := range []struct {
				want string
				rate func() (engagement.Rate, error)
			}{{r.pooled, s.Pooled}, {r.mean, s.Mean}, {r.median, sample.Median}} {
				rate, err := got.rate()
				if err != nil || rate.Value.String() != got.want {
					t.Errorf("%v, %v; want %s: %s", rate, err, got.want, r.why)
				}
				if err := rate.Validate(); err != nil {
					t.Errorf("%v: %v", rate, err)
				}
			}
			spread, err := s.Consistency()
			if (err != nil) != (r.spread == "") || err == nil && spread.String() != r.spread {
				t.Errorf("Consistency = %v, %v; want %q: %s", spread, err, r.spread, r.why)
			}
		})
	}
}

// A summary rounds a post's rate as Definition.Of does: half even.
func TestTies(t *testing.T) {
	t.Parallel()
	for likes, want := range map[int64]string{1: "0", 3: "0.000000000002", 5: "0.000000000002", 7: "0.000000000004"} {
		p := post(likes, 2e12)
		s, _ := engagement.Summarise(byFollowers, []engagement.Post{p})
		mean, err1 := s.Mean()
		one, err2 := byFollowers.Of(p)
		if err1 != nil || err2 != nil || mean.Value.String() != want || one.Value.String() != want {
			t.Errorf("%d of 2e12: mean %v, one post %v, %v %v; want %s", likes, mean.Value, one.Value, err1, err2, want)
		}
	}
}

func TestTrimmed(t *testing.T) {
	t.Parallel()
	var posts []engagement.Post
	for _, likes := range []int64{900, 10, 50, 30, 20, 40, 0, 60, 70, 80} {
		posts = append(posts, post(likes, 1000))
	}
	rows := []struct {
		share, want string
		ok          bool
		why         string
	}{
		{"0", "0.126", true, "the mean"},
		{"0.099", "0.126", true, "0.99 of a post is none"},
		{"0.1", "0.045", true, "without 0 and 900"},
		{"0.199", "0.045", true, "1.99 posts are one"},
		{"0.4", "0.045", true, "without the lowest and highest four"},
		{"0.499999999999", "0.045", true, "the middle two are left"},
		{"0.5", "", false, "nothing is left"},
		{"-0.1", "", false, ""},
	}
	sample, err := engagement.SampleOf(byFollowers, posts)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows {
		got, err := sample.Trimmed(endorse.MustRate(r.share))
		if !r.ok {
			var bad *engagement.TrimError
			if !errors.As(err, &bad) {
				t.Errorf("Trimmed(%s) = %v, want a TrimError: %s", r.share, err, r.why)
			}
			continue
		}
		if err != nil || got.Value.String() != r.want || got.Trim.String() != r.share || got.Used != 10 || got.Validate() != nil {
			t.Errorf("Trimmed(%s) = %v, %v; want %s: %s", r.share, got, err, r.want, r.why)
		}
	}
}

func TestLeftOut(t *testing.T) {
	t.Parallel()
	likesHidden := engagement.Post{Counts: endorse.Counts{Comments: n(4), Followers: n(100)}}
	nothing := engagement.Post{}
	noFollowers := engagement.Post{Counts: endorse.Counts{Likes: n(1), Comments: n(4)}}
	s, err := engagement.Summarise(byFollowers, []engagement.Post{
		post(10, 100), likesHidden, nothing, noFollowers, post(1, 0), post(math.MaxInt64, 5), likesHidden,
		{Counts: endorse.Counts{Likes: n(math.MaxInt64), Comments: n(1), Followers: n(1)}},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []engagement.LeftOut{
		{Reason: engagement.ReasonUnknownCount, Count: endorse.CountLikes, Posts: 3},
		{Reason: engagement.ReasonUnknownCount, Count: endorse.CountFollowers, Posts: 1},
		{Reason: engagement.ReasonZeroBase, Posts: 1},
		{Reason: engagement.ReasonTooLarge, Posts: 1},
	}
	if diff := cmp.Diff(want, s.LeftOut()); diff != "" {
		t.Errorf("LeftOut mismatch (-want +got)\n%s", diff)
	}
	mean, err := s.Mean()
	if err != nil || mean.Used != 2 || mean.LeftOut != 6 {
		t.Errorf("Mean = %v used, %v left out, %v; want 2 and 6", mean.Used, mean.LeftOut, err)
	}
}

func TestNoPosts(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, []engagement.Post{{}, post(1, 0)})
	s := sample.Summary()
	level := endorse.MustRate("0.95")
	_, pooled := s.Pooled()
	_, mean := s.Mean()
	_, median := sample.Median()
	_, trimmed := sample.Trimmed(endorse.MustRate("0.1"))
	for _, err := range []error{pooled, mean, median, trimmed} {
		if !errors.Is(err, engagement.ErrNoPosts) {
			t.Errorf("error %v, want ErrNoPosts", err)
		}
	}
	_, interval := s.Interval(level)
	_, scatter := s.Consistency()
	for _, err := range []error{interval, scatter} {
		if !errors.Is(err, engagement.ErrFewPosts) {
			t.Errorf("error %v, want ErrFewPosts", err)
		}
	}
}

func TestZeroSummary(t *testing.T) {
	t.Parallel()
	var zero engagement.Summary
	if zero.Add(post(1, 10)) {
		t.Error("a summary without a definition used a post")
	}
	s, _ := engagement.Summarise(byFollowers, []engagement.Post{post(1, 10)})
	want := []engagement.LeftOut{{Reason: engagement.ReasonNoDefinition, Posts: 1}}
	for _, merge := range [][2]engagement.Summary{{zero, s}, {s, zero}} {
		got := merge[0]
		if err := got.Merge(merge[1]); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got.LeftOut()); diff != "" || got.Used() != 1 || got.Definition() != byFollowers {
			t.Errorf("merged with the zero summary: %d used (-want +got)\n%s", got.Used(), diff)
		}
	}
}

func TestMergeRefuses(t *testing.T) {
	t.Parallel()
	reach := engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments)
	a, _ := engagement.Summarise(byFollowers, []engagement.Post{post(1, 10)})
	b, _ := engagement.Summarise(reach, []engagement.Post{full()})
	before := a
	var mismatch *engagement.MismatchError
	if err := a.Merge(b); !errors.As(err, &mismatch) || !a.Equal(before) {
		t.Errorf("Merge = %v, want a MismatchError and nothing changed", err)
	}
}

// Doubling a summary 62 times is 2^62 posts, which fits; once more does not.
func TestMergeToTheEnd(t *testing.T) {
	t.Parallel()
	s, _ := engagement.Summarise(byFollowers, []engagement.Post{post(math.MaxInt64, 1)})
	for range 62 {
		if err := s.Merge(s); err != nil {
			t.Fatal(err)
		}
	}
	before := s
	if err := s.Merge(s); !errors.Is(err, engagement.ErrTooLarge) || !s.Equal(before) {
		t.Errorf("Merge = %v, want ErrTooLarge and nothing changed", err)
	}
	b, _ := s.MarshalBinary()
	var back engagement.Summary
	if err := back.UnmarshalBinary(b); err != nil || !back.Equal(s) {
		t.Errorf("the largest sums do not read back: %v", err)
	}
	if _, err := s.Pooled(); !errors.Is(err, engagement.ErrTooLarge) {
		t.Errorf("Pooled = %v, want ErrTooLarge, for the sum has 38 digits", err)
	}
	if _, err := s.Interval(endorse.MustRate("0.95")); err != nil {
		t.Errorf("Interval: %v", err)
	}
}

func TestDailyRate(t *testing.T) {
	t.Parallel()
	day := func(on endorse.Date, p engagement.Post) engagement.Day {
		return engagement.Day{On: on, Counts: p.Counts}
	}
	first := endorse.On(2026, 3, 1)
	days := []engagement.Day{
		day(first, post(10, 1000)), day(first.AddDays(1), post(30, 1000)), day(first.AddDays(2), engagement.Post{}),
	}
	got, err := engagement.DailyRate(byFollowers, days)
	if err != nil || got.Statistic != engagement.Daily || got.Value.String() != "0.02" || got.Used != 2 || got.LeftOut != 1 {
		t.Errorf("DailyRate = %v, %v left out, %v", got, got.LeftOut, err)
	}
	if want := "2% daily engagement-rate (likes+comments) by followers, 2 days"; got.String() != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
	var bad *engagement.DayError
	if _, err := engagement.DailyRate(byFollowers, append(days, day(first, post(1, 2)))); !errors.As(err, &bad) || bad.Row != 3 {
		t.Errorf("a day twice: %v", err)
	}
	if _, err := engagement.DailyRate(byFollowers, []engagement.Day{{}}); !errors.As(err, &bad) || bad.Row != 0 {
		t.Errorf("a day not said: %v", err)
	}
	if _, err := engagement.DailyRate(byFollowers, nil); !errors.Is(err, engagement.ErrNoPosts) {
		t.Errorf("no days: %v", err)
	}
}

func TestPostingFrequency(t *testing.T) {
	t.Parallel()
	on := func(days ...endorse.Date) (posts []engagement.Post) {
		for _, d := range days {
			posts = append(posts, engagement.Post{On: d})
		}
		return posts
	}
	march := endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 28))
	got, err := engagement.PostingFrequency(on(
		endorse.On(2026, 2, 28), endorse.On(2026, 3, 1), endorse.On(2026, 3, 14), endorse.On(2026, 3, 28), endorse.On(2026, 3, 29), endorse.Date{},
	), march)
	want := engagement.Cadence{PerWeek: endorse.MustRate("0.75"), Within: march, Posts: 3, Outside: 2, Undated: 1}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("PostingFrequency: %v (-want +got)\n%s", err, diff)
	}
	none, err := engagement.PostingFrequency(nil, march)
	if err != nil || !none.PerWeek.IsZero() {
		t.Errorf("no posts in four weeks = %v, %v; want 0, which is known", none, err)
	}
	if _, err := engagement.PostingFrequency(nil, endorse.Period{From: march.From}); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("open period: %v, want ErrNotKnown", err)
	}
	if _, err := engagement.PostingFrequency(nil, endorse.Period{From: march.Until, Until: march.From}); err == nil {
		t.Error("a reversed period has no error")
	}
}
