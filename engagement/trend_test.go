package engagement_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

var level95 = endorse.MustRate("0.95")

// weekly are posts of every seventh day from 2026-01-01, of 1,000 followers
// each.
func weekly(likes ...int64) []engagement.Post {
	var posts []engagement.Post
	for i, l := range likes {
		p := post(l, 1000)
		p.On = endorse.On(2026, 1, 1).AddDays(7 * i)
		posts = append(posts, p)
	}
	return posts
}

// anyDay is a day of the year, one of the first or last there is, or not said.
func anyDay(t *rapid.T) endorse.Date {
	first := rapid.SampledFrom([]endorse.Date{{}, endorse.On(1, 1, 1), endorse.On(2026, 1, 1), endorse.On(2026, 1, 1), endorse.On(9999, 12, 1)}).Draw(t, "on")
	if first.IsZero() {
		return first
	}
	return first.AddDays(rapid.IntRange(0, 30).Draw(t, "days on"))
}

func TestTrend(t *testing.T) {
	t.Parallel()
	late := weekly(10, 20, 30, 40, 50)
	late[4].On = endorse.On(9999, 12, 31)
	rows := []struct {
		name      string
		posts     []engagement.Post
		perDay    string
		low, high string
		direction engagement.Direction
		why       string
	}{
		{"a straight rise", weekly(10, 17, 24, 31, 38), "0.001", "0.001", "0.001", engagement.Rising, "0.007 in 7 days, nothing beside the line"},
		{"a straight fall", weekly(38, 31, 24, 17, 10), "-0.001", "-0.001", "-0.001", engagement.Falling, ""},
		{"flat", weekly(20, 20, 20, 20, 20), "0", "0", "0", engagement.Undecided, ""},
		{"up and down", weekly(10, 30, 10, 30, 10), "0", "-0.001818540746", "0.001818540746", engagement.Undecided,
			"residuals -8, 12, -8, 12, -8 of 1000, squares 480; days from their middle, squares 490: 3.182446305 √(480/3/490) / 1000"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			s, _ := engagement.Summarise(byFollowers, r.posts)
			got, err := s.Trend(level95)
			if err != nil {
				t.Fatal(err)
			}
			if got.PerDay.String() != r.perDay || got.Interval.Low.String() != r.low || got.Interval.High.String() != r.high ||
				got.Direction != r.direction || got.Interval.Method != engagement.MethodLeastSquares || got.Posts != 5 {
				t.Errorf("Trend = %+v; want %s in %s to %s, %v: %s", got, r.perDay, r.low, r.high, r.direction, r.why)
			}
		})
	}
	s, _ := engagement.Summarise(byFollowers, late)
	if _, err := s.Trend(level95); err != nil {
		t.Errorf("a post on the last day there is: %v", err)
	}
}

func TestTrendUndefined(t *testing.T) {
	t.Parallel()
	sameDay, undated := weekly(1, 2, 3, 4, 5), weekly(1, 2, 3, 4, 5)
	for i := range sameDay {
		sameDay[i].On = sameDay[0].On
	}
	undated[2].On = endorse.Date{}
	of := func(posts []engagement.Post) engagement.Summary {
		s, _ := engagement.Summarise(byFollowers, posts)
		return s
	}
	if _, err := of(sameDay).Trend(level95); !errors.Is(err, engagement.ErrOneDay) {
		t.Errorf("posts of one day: %v, want ErrOneDay", err)
	}
	for name, posts := range map[string][]engagement.Post{"none": nil, "four": weekly(1, 2, 3, 4), "one of five undated": undated} {
		var few *engagement.FewError
		if _, err := of(posts).Trend(level95); !errors.As(err, &few) || few.Least != engagement.LeastTrendPosts {
			t.Errorf("%s: %v, want a FewError", name, err)
		}
	}
	var bad *engagement.LevelError
	if _, err := of(weekly(1, 2, 3, 4, 5)).Trend(endorse.MustRate("95")); !errors.As(err, &bad) {
		t.Errorf("level 95: %v, want a LevelError", err)
	}
}

// The slope is that of the plain formula in floats, and turning the days
// around turns its sign.
func TestTrendEqualsPlain(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(5, 12).Draw(t, "posts")
		posts, turned := make([]engagement.Post, size), make([]engagement.Post, size)
		x, y := make([]float64, size), make([]float64, size)
		for i := range posts {
			likes := rapid.Int64Range(0, 2000).Draw(t, "likes")
			days := rapid.IntRange(0, 300).Draw(t, "day")
			posts[i] = post(likes, 1000)
			turned[i] = post(likes, 1000)
			posts[i].On, turned[i].On = endorse.On(2026, 1, 1).AddDays(days), endorse.On(2026, 1, 1).AddDays(-days)
			x[i], y[i] = float64(days), float64(likes)/1000
		}
		s, _ := engagement.Summarise(byFollowers, posts)
		back, _ := engagement.Summarise(byFollowers, turned)
		got, err := s.Trend(level95)
		if err != nil {
			return
		}
		if want := slope(x, y); math.Abs(got.PerDay.Float64()-want) > 1e-10*(1+math.Abs(want)) {
			t.Fatalf("slope %v, want %v", got.PerDay, want)
		}
		mirror, err := back.Trend(level95)
		if err != nil || !mirror.PerDay.Equal(got.PerDay.Neg()) || !mirror.Interval.Low.Equal(got.Interval.High.Neg()) {
			t.Fatalf("%v turned around is %v, %v", got, mirror, err)
		}
		if !got.Interval.Contains(got.PerDay) {
			t.Fatalf("%v is not in %v", got.PerDay, got.Interval)
		}
	})
}

func slope(x, y []float64) float64 {
	n, mx, my := float64(len(x)), 0.0, 0.0
	for i := range x {
		mx, my = mx+x[i]/n, my+y[i]/n
	}
	xy, xx := 0.0, 0.0
	for i := range x {
		xy, xx = xy+(x[i]-mx)*(y[i]-my), xx+(x[i]-mx)*(x[i]-mx)
	}
	return xy / xx
}

// Posts that scatter normally around a line have it in the interval of 0.95 in
// 95 of 100 accounts.
func TestTrendCoverage(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1805, 1))
	const accounts = 3000
	truth, held := endorse.MustRate("0.0002"), 0
	for range accounts {
		s, _ := engagement.NewSummary(byFollowers)
		for i := range 8 {
			p := post(int64(30000+200*5*i)+int64(4000*random.NormFloat64()), 1_000_000)
			p.On = endorse.On(2026, 1, 1).AddDays(5 * i)
			s.Add(p)
		}
		got, err := s.Trend(level95)
		if err != nil {
			t.Fatal(err)
		}
		if got.Interval.Contains(truth) {
			held++
		}
	}
	if share := float64(held) / accounts; share < 0.94 || share > 0.96 {
		t.Errorf("covers %.4f", share)
	}
}
