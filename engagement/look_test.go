package engagement_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// A mean is held against a range of means, a median against one of medians,
// and nothing else.
func TestLookByStatistic(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, []engagement.Post{post(100, 1000), post(10, 10_000), post(20, 10_000)})
	by := func(s engagement.Statistic) engagement.Usual {
		u := usual("0.01", "0.02")
		u.Metric, u.Base, u.Statistic = byFollowers.Metric, byFollowers.Base, s
		return u
	}
	for statistic, want := range map[engagement.Statistic]string{
		engagement.StatisticNotSaid: "0.006190476190", engagement.Pooled: "0.006190476190", engagement.Mean: "0.034333333333",
	} {
		got, err := by(statistic).Look(sample.Summary())
		if err != nil || !got.Seen.Equal(endorse.MustRate(want)) {
			t.Errorf("%v: %v, %v; want %s", statistic, got.Seen, err, want)
		}
	}
	for _, statistic := range []engagement.Statistic{engagement.StatisticNotSaid, engagement.Median} {
		got, err := by(statistic).LookMedian(sample)
		if err != nil || got.Seen.String() != "0.002" || !got.Interval.IsZero() {
			t.Errorf("median, %v: %+v, %v", statistic, got, err)
		}
	}
	var bad *engagement.MismatchError
	if _, err := by(engagement.Median).Look(sample.Summary()); !errors.As(err, &bad) || bad.What != "statistic" {
		t.Errorf("a pooled rate beside medians: %v", err)
	}
	if _, err := by(engagement.Mean).LookMedian(sample); !errors.As(err, &bad) || bad.What != "statistic" {
		t.Errorf("a median beside means: %v", err)
	}
	reach := by(engagement.Pooled)
	reach.Base = engagement.ByReach
	if _, err := reach.Look(sample.Summary()); !errors.As(err, &bad) || bad.What != "base" {
		t.Errorf("beside a range by reach: %v", err)
	}
	if _, err := engagement.UsualCommentLike().Look(sample.Summary()); !errors.As(err, &bad) || bad.What != "metric" {
		t.Errorf("beside a range of another metric: %v", err)
	}
}

func TestMedianInterval(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name      string
		posts     int64
		level     string
		low, high string
		why       string
	}{
		{"six", 6, "0.95", "0.001", "0.006", "2 / 64 outside"},
		{"nine", 9, "0.95", "0.002", "0.008", "20 / 512 outside, 92 / 512 with one more cut"},
		{"twelve", 12, "0.95", "0.003", "0.01", "158 / 4096 outside"},
		{"twelve, surer", 12, "0.99", "0.002", "0.011", "26 / 4096 outside"},
		{"twenty", 20, "0.95", "0.006", "0.015", "21,700 / 1,048,576 on a side, 60,460 with one more cut"},
		{"forty", 40, "0.95", "0.014", "0.027", "the 14th and the 27th, as tables of the sign test have it"},
		{"two at a half", 2, "0.5", "0.001", "0.002", "exactly a half outside"},
	}
	for _, r := range rows {
		var rates []int64
		for i := range r.posts {
			rates = append(rates, i+1)
		}
		s, _ := engagement.SampleOf(byFollowers, rated(rates...))
		got, err := s.MedianInterval(endorse.MustRate(r.level))
		if err != nil || got.Low.String() != r.low || got.High.String() != r.high || got.Method != engagement.MethodOrderStatistics {
			t.Errorf("%s: %+v, %v; want %s to %s: %s", r.name, got, err, r.low, r.high, r.why)
		}
	}
	five, _ := engagement.SampleOf(byFollowers, rated(1, 2, 3, 4, 5))
	var few *engagement.FewError
	if _, err := five.MedianInterval(level95); !errors.As(err, &few) || few.Least != 6 {
		t.Errorf("five posts: %v", err)
	}
	single, _ := engagement.SampleOf(byFollowers, rated(1))
	for level, least := range map[string]int{"0.5": 2, "0.75": 3, "0.76": 4} {
		if _, err := single.MedianInterval(endorse.MustRate(level)); !errors.As(err, &few) || few.Least != least {
			t.Errorf("one post at %s: %v, want at least %d", level, err, least)
		}
	}
	empty, _ := engagement.NewSample(byFollowers)
	if _, err := empty.MedianInterval(level95); !errors.As(err, &few) {
		t.Errorf("no post: %v", err)
	}
}

func TestExpectedUsual(t *testing.T) {
	t.Parallel()
	q := instagram(5000, engagement.Mean)
	expected, err := engagement.Expect(q)
	if err != nil {
		t.Fatal(err)
	}
	u, err := expected.Usual()
	if err != nil || u.Side(expected.High) != engagement.Within || u.Side(expected.Low) != engagement.Within || u.Statistic != engagement.Mean || u.Base != engagement.ByFollowers {
		t.Errorf("%+v, %v", u, err)
	}
	got, err := u.Look(summed(byFollowers, rated(300, 400)...))
	if err != nil || got.Side != engagement.Over || got.Kind != engagement.FarFromUsual {
		t.Errorf("thirty times what is usual: %+v, %v", got, err)
	}
	expected.Matches = expected.Matches[:1]
	var few *engagement.FewError
	if _, err := expected.Usual(); !errors.As(err, &few) {
		t.Errorf("a single figure: %v", err)
	}
}
