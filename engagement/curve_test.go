package engagement_test

import (
	"encoding/json"
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

// sized are benchmarks that differ in size and value alone.
func sized(points ...struct {
	from, below int64
	value       string
}) []engagement.Benchmark {
	var list []engagement.Benchmark
	for _, p := range points {
		b := own()[0]
		b.Followers, b.Value = engagement.Range{From: p.from, Below: p.below}, endorse.MustRate(p.value)
		list = append(list, b)
	}
	return list
}

type point = struct {
	from, below int64
	value       string
}

func TestCurve(t *testing.T) {
	t.Parallel()
	// Middles 1,000 (the bound of what begins at 0), 10,000 and 1,000,000.
	c, err := engagement.NewCurve(sized(point{100_000, 10_000_000, "0.01"}, point{0, 1000, "0.08"}, point{1000, 100_000, "0.04"})...)
	if err != nil {
		t.Fatal(err)
	}
	rows := []struct {
		name      string
		followers int64
		want      string
	}{
		{"in the first range", 10, "0.08"},
		{"at its bound", 1000, "0.08"},
		{"half way in logarithms", 3162, "0.05657"},
		{"the middle of the second", 10_000, "0.04"},
		{"half way to the third", 100_000, "0.02"},
		{"the middle of the third", 1_000_000, "0.01"},
		{"beyond it, in its range", 9_999_999, "0.01"},
	}
	for _, r := range rows {
		if got, err := c.At(n(r.followers)); err != nil || got.Round(6, endorse.HalfEven).String() != r.want {
			t.Errorf("%s: %v, %v; want %s", r.name, got, err, r.want)
		}
	}
	if _, err := c.At(n(10_000_000)); !errors.Is(err, engagement.ErrBeyondCurve) {
		t.Errorf("beyond all ranges: %v", err)
	}
	var unknown *endorse.UnknownCountError
	if _, err := c.At(endorse.Count{}); !errors.As(err, &unknown) {
		t.Errorf("a size not known: %v", err)
	}
	if c.Direction() != engagement.Falling || c.Source().Publisher != own()[0].Publisher {
		t.Errorf("%v of %s", c.Direction(), c.Source().Publisher)
	}
	large, _ := engagement.NewCurve(sized(point{1000, 10_000, "0.08"}, point{10_000, 100_000, "0.04"}, point{100_000, 0, "0.01"})...)
	if got, err := large.At(n(1000)); err != nil || got.String() != "0.08" {
		t.Errorf("the smallest account on it: %v, %v", got, err)
	}
	if _, err := large.At(n(999)); !errors.Is(err, engagement.ErrBeyondCurve) {
		t.Errorf("one below: %v", err)
	}
	rising, _ := engagement.NewCurve(sized(point{0, 10, "0.1"}, point{10, 100, "0.2"}, point{100, 0, "0.3"})...)
	if rising.Direction() != engagement.Rising {
		t.Errorf("higher from size to size is %v", rising.Direction())
	}
	if err := json.Unmarshal([]byte("[]"), &rising); err != nil || !rising.IsZero() {
		t.Errorf("an empty array: %v, %v; want no curve", rising.Points(), err)
	}
	text, _ := json.Marshal(c)
	var back engagement.Curve
	if err := json.Unmarshal(text, &back); err != nil || !back.Equal(c) {
		t.Errorf("%s does not read back: %v", text, err)
	}
	if err := json.Unmarshal([]byte(`[{"publisher":"x"}]`), &back); err == nil || !back.Equal(c) {
		t.Errorf("half a curve reads: %v", err)
	}
}

func TestCurveRefuses(t *testing.T) {
	t.Parallel()
	good := sized(point{0, 10, "0.3"}, point{10, 100, "0.2"}, point{100, 0, "0.1"})
	var few *engagement.FewError
	if _, err := engagement.NewCurve(good[:2]...); !errors.As(err, &few) || few.Least != engagement.LeastCurvePoints {
		t.Errorf("two points: %v", err)
	}
	other := append([]engagement.Benchmark(nil), good...)
	other[1].Date = "2019"
	for name, points := range map[string][]engagement.Benchmark{
		"another date":    other,
		"a range twice":   append(good[:2:2], good[1]),
		"overlapping":     sized(point{0, 10, "0.3"}, point{9, 100, "0.2"}, point{100, 0, "0.1"}),
		"open in between": sized(point{0, 10, "0.3"}, point{10, 0, "0.2"}, point{100, 0, "0.1"}),
	} {
		if _, err := engagement.NewCurve(points...); !errors.Is(err, engagement.ErrCurve) {
			t.Errorf("%s: %v, want ErrCurve", name, err)
		}
	}
	var none engagement.Curve
	if _, err := none.At(n(5)); !errors.Is(err, engagement.ErrBeyondCurve) || none.Direction() != engagement.DirectionNotSaid || !none.IsZero() {
		t.Errorf("no curve: %v", err)
	}
	if _, err := none.Exponent(); !errors.Is(err, engagement.ErrBeyondCurve) {
		t.Errorf("the exponent of no curve: %v", err)
	}
	mixed, _ := engagement.NewCurve(sized(point{0, 10, "0.3"}, point{10, 100, "0.4"}, point{100, 0, "0.1"})...)
	if mixed.Direction() != engagement.Undecided {
		t.Errorf("up and down is %v", mixed.Direction())
	}
}

// The exponent is that of the plain formula; on a true power it is the power.
func TestExponent(t *testing.T) {
	t.Parallel()
	c, _ := engagement.NewCurve(sized(point{1000, 100_000, "0.08"}, point{100_000, 10_000_000, "0.008"}, point{10_000_000, 1_000_000_000, "0.0008"})...)
	if got, err := c.Exponent(); err != nil || got.String() != "-0.5" {
		t.Errorf("Exponent = %v, %v; want a tenth for each hundredfold", got, err)
	}
}

// A published curve stays between its lowest and highest value, and where it
// falls a larger account has no higher rate.
func TestPublishedCurves(t *testing.T) {
	t.Parallel()
	all := engagement.Curves()
	if len(all) < 4 {
		t.Fatalf("%d curves", len(all))
	}
	falling := 0
	for _, c := range all {
		source, points := c.Source(), c.Points()
		if source.Publisher == "" || source.Date == "" || len(points) < engagement.LeastCurvePoints {
			t.Errorf("%+v: no source, or too few points", source)
		}
		exponent, err := c.Exponent()
		if err != nil || c.Direction() == engagement.Falling && exponent.Sign() >= 0 {
			t.Errorf("%s %s: exponent %v, %v", source.Publisher, source.Date, exponent, err)
		}
		if c.Direction() == engagement.Falling {
			falling++
		}
	}
	if falling < len(all)/2 {
		t.Errorf("%d of %d fall with size", falling, len(all))
	}
	rapid.Check(t, func(t *rapid.T) {
		c := rapid.SampledFrom(all).Draw(t, "curve")
		a := rapid.Int64Range(1000, 50_000_000).Draw(t, "a")
		b := rapid.Int64Range(a, 100_000_000).Draw(t, "b")
		x, err1 := c.At(n(a))
		y, err2 := c.At(n(b))
		if err1 != nil || err2 != nil {
			return
		}
		if c.Direction() == engagement.Falling && x.Cmp(y) < 0 {
			t.Fatalf("%d has %v and %d has %v", a, x, b, y)
		}
		low, high := math.Inf(1), math.Inf(-1)
		for _, p := range c.Points() {
			low, high = min(low, p.Value.Float64()), max(high, p.Value.Float64())
		}
		if v := x.Float64(); v < low-1e-12 || v > high+1e-12 {
			t.Fatalf("%v is outside %v to %v", v, low, high)
		}
	})
}
