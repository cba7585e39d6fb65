package engagement_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

func part(name, value, weight string) engagement.Part {
	return engagement.Part{Name: name, Value: endorse.MustRate(value), Weight: endorse.MustRate(weight)}
}

func TestScore(t *testing.T) {
	t.Parallel()
	missing := part("audience", "0", "5")
	missing.Missing = "no list of followers"
	got, err := engagement.NewScore(part("engagement", "0.8", "3"), missing, part("growth", "0.4", "2"))
	if err != nil || got.Value.String() != "0.64" || got.Covered.String() != "0.5" || len(got.Parts) != 3 {
		t.Errorf("NewScore = %+v, %v; want (3 × 0.8 + 2 × 0.4) / 5, half of all weight", got, err)
	}
	if m := got.Missing(); len(m) != 1 || m[0].Name != "audience" {
		t.Errorf("missing %+v", m)
	}
	if p := got.Parts[1].Points(); !p.IsZero() {
		t.Errorf("a missing part adds %v", p)
	}
}

func TestScoreRefuses(t *testing.T) {
	t.Parallel()
	unknown := part("a", "0", "1")
	unknown.Missing = "hidden"
	var share *engagement.ShareError
	var group *engagement.GroupError
	for name, r := range map[string]struct {
		parts []engagement.Part
		want  func(error) bool
	}{
		"no part":             {nil, func(err error) bool { return errors.Is(err, engagement.ErrNothingKnown) }},
		"nothing known":       {[]engagement.Part{unknown}, func(err error) bool { return errors.Is(err, engagement.ErrNothingKnown) }},
		"all weights zero":    {[]engagement.Part{part("a", "0.5", "0"), part("b", "1", "0")}, func(err error) bool { return errors.Is(err, endorse.ErrZeroBase) }},
		"a weight below zero": {[]engagement.Part{part("a", "0.5", "-1")}, func(err error) bool { return errors.Is(err, engagement.ErrWeights) }},
		"a value above one":   {[]engagement.Part{part("a", "1.1", "1")}, func(err error) bool { return errors.As(err, &share) }},
		"no name":             {[]engagement.Part{part("", "0.5", "1")}, func(err error) bool { return errors.As(err, &group) }},
		"a name twice":        {[]engagement.Part{part("a", "0.5", "1"), part("a", "0.5", "1")}, func(err error) bool { return errors.As(err, &group) }},
	} {
		if _, err := engagement.NewScore(r.parts...); !r.want(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The score lies between its lowest and highest part, is the points over the
// weights, and does not change with the unit of the weights.
func TestScoreLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		percent := func(name string) endorse.Rate {
			return endorse.RateOfInt(int64(rapid.IntRange(0, 100).Draw(t, name))).Times(endorse.MustRate("0.01"))
		}
		var parts, doubled []engagement.Part
		low, high, points, weights := endorse.RateOfInt(1), endorse.Rate{}, endorse.Rate{}, endorse.Rate{}
		for i := range rapid.IntRange(1, 5).Draw(t, "parts") {
			p := engagement.Part{Name: string(rune('a' + i)), Value: percent("value"), Weight: percent("weight").Add(endorse.MustRate("0.01"))}
			parts = append(parts, p)
			points, weights = points.Add(p.Points()), weights.Add(p.Weight)
			if p.Value.Cmp(low) < 0 {
				low = p.Value
			}
			if p.Value.Cmp(high) > 0 {
				high = p.Value
			}
			p.Weight = p.Weight.Times(endorse.RateOfInt(2))
			doubled = append(doubled, p)
		}
		score, err := engagement.NewScore(parts...)
		if err != nil || score.Value.Cmp(low) < 0 || score.Value.Cmp(high) > 0 {
			t.Fatalf("%v, %v; parts from %v to %v", score.Value, err, low, high)
		}
		if want, _ := points.Over(weights); !score.Value.Equal(want) {
			t.Fatalf("%v, want %v", score.Value, want)
		}
		if other, _ := engagement.NewScore(doubled...); !other.Value.Equal(score.Value) {
			t.Fatalf("%v with weights doubled, %v before", other.Value, score.Value)
		}
	})
}
