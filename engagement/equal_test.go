package engagement_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// Two rates that differ in one part alone are not equal, whichever it is.
func TestRateEqual(t *testing.T) {
	t.Parallel()
	rate, _ := summed(byFollowers, rated(10, 20)...).Pooled()
	other := endorse.MustRate("0.25")
	for name, change := range map[string]func(*engagement.Rate){
		"definition":  func(r *engagement.Rate) { r.Definition = engagement.ReachRate() },
		"statistic":   func(r *engagement.Rate) { r.Statistic = engagement.Mean },
		"trim":        func(r *engagement.Rate) { r.Trim = other },
		"value":       func(r *engagement.Rate) { r.Value = other },
		"numerator":   func(r *engagement.Rate) { r.Numerator = other },
		"denominator": func(r *engagement.Rate) { r.Denominator = other },
		"used":        func(r *engagement.Rate) { r.Used++ },
		"left out":    func(r *engagement.Rate) { r.LeftOut++ },
		"rounded":     func(r *engagement.Rate) { r.Rounded++ },
	} {
		changed := rate
		if change(&changed); changed.Equal(rate) || rate.Equal(changed) || !changed.Equal(changed) {
			t.Errorf("rates of another %s: equal", name)
		}
	}
}

// Samples and digests are equal if they were fed alike, not if they merely
// have the same rates, or the same sums.
func TestFedAlike(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name           string
		a, b           []engagement.Post
		sample, digest bool
		why            string
	}{
		{"in another order", rated(1, 2, 6), rated(6, 1, 2), true, true, ""},
		{"the same rates of other counts", rated(10), []engagement.Post{post(100, 10_000)}, false, false, "0.01 by ten times the followers"},
		{"the same sums of other rates", rated(0, 4, 5), rated(1, 2, 6), false, false, "9 in all, 41 in squares"},
	}
	for _, r := range rows {
		s, _ := engagement.SampleOf(byFollowers, r.a)
		u, _ := engagement.SampleOf(byFollowers, r.b)
		if got := s.Equal(u); got != r.sample || u.Equal(s) != got {
			t.Errorf("samples, %s: equal %v, want %v: %s", r.name, got, r.sample, r.why)
		}
		d, _ := engagement.DigestOf(byFollowers, r.a)
		e, _ := engagement.DigestOf(byFollowers, r.b)
		if got := d.Equal(e); got != r.digest || e.Equal(d) != got {
			t.Errorf("digests, %s: equal %v, want %v: %s", r.name, got, r.digest, r.why)
		}
	}
}

// Shares are equal by group and part, curves by all that their points say.
func TestListsEqual(t *testing.T) {
	t.Parallel()
	shares := engagement.MustShares("a: 40%, b: 60%")
	for other, want := range map[string]bool{"b: 0.6, a: 0.40": true, "a: 60%, b: 40%": false, "a: 40%, c: 60%": false, "a: 40%": false} {
		if got := shares.Equal(engagement.MustShares(other)); got != want {
			t.Errorf("%v beside %q: equal %v, want %v", shares.All(), other, got, want)
		}
	}
	points := sized(point{0, 10, "0.3"}, point{10, 100, "0.2"}, point{100, 0, "0.1"})
	curve, _ := engagement.NewCurve(points...)
	for name, change := range map[string]func(*engagement.Benchmark){
		"value": func(b *engagement.Benchmark) { b.Value = endorse.MustRate("0.25") },
		"note":  func(b *engagement.Benchmark) { b.Note = "another" },
	} {
		list := curve.Points()
		change(&list[1])
		if other, err := engagement.NewCurve(list...); err != nil || other.Equal(curve) {
			t.Errorf("curves with a point of another %s: equal (%v)", name, err)
		}
	}
	same, _ := engagement.NewCurve(points[2], points[0], points[1])
	if !same.Equal(curve) {
		t.Error("the same points in another order: not equal")
	}
}
