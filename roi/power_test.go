package roi_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

var usual = roi.Test{Level: r("0.95"), Power: r("0.8")}

func TestSampleSize(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, p1, p2, want string }{
		{"a point on five", "0.05", "0.06", "8155"},
		{"half a point on two", "0.02", "0.025", "13807"},
		{"four points at the middle", "0.5", "0.54", "2445"},
		{"down", "0.3", "0.2", "291"},
		{"all against none", "0", "1", "1"},
		{"equal", "0.2", "0.2", "error"},
		{"no rate", "-0.1", "0.2", "error"},
		{"above one", "0.1", "1.01", "error"},
		{"a trillionth", "0.5", "0.500000000001", "error"},
	}
	for _, row := range rows {
		got, err := usual.SampleSize(r(row.p1), r(row.p2))
		check(t, "SampleSize", result(got, err), row.want, row.name)
	}
	if _, err := usual.SampleSize(r("0.2"), r("0.2")); !errors.Is(err, roi.ErrNoDifference) {
		t.Errorf("equal rates: %v", err)
	}
	var level *roi.LevelError
	for _, bad := range []roi.Test{{Level: r("0.95")}, {Power: r("0.8")}, {Level: r("0.4"), Power: r("0.8")}, {Level: r("0.95"), Power: r("1")}} {
		if _, err := bad.SampleSize(r("0.1"), r("0.2")); !errors.As(err, &level) {
			t.Errorf("%v: %v", bad, err)
		}
		if _, err := bad.Detectable(r("0.1"), n(100)); !errors.As(err, &level) {
			t.Errorf("%v: %v", bad, err)
		}
	}
}

// TestDetectableFitsPublishedCounts: Display & Video 360 states how many answers
// it takes to detect absolute lifts; at a rate of a half, where it takes most,
// two groups need between the least and twice the most of each.
func TestDetectableFitsPublishedCounts(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		lift        string
		least, most int64
	}{{"0.04", 1200, 2800}, {"0.03", 2800, 5000}, {"0.02", 5000, 11_000}, {"0.015", 11_000, 20_000}, {"0.01", 20_000, 45_000}} {
		each, err := usual.SampleSize(r("0.5"), r("0.5").Add(r(row.lift)))
		got, _ := each.Int64()
		if err != nil || 2*got < row.least || got > 2*row.most {
			t.Errorf("%s needs %d each, published %d to %d, %v", row.lift, got, row.least, row.most, err)
		}
	}
}

func TestPower(t *testing.T) {
	t.Parallel()
	got, err := roi.PowerOf(r("0.05"), r("0.06"), n(5000), level95)
	check(t, "PowerOf", result(got.Round(9, endorse.HalfEven), err), "0.592405024", "5,000 each find it in 59 %")
	got, err = roi.PowerOf(r("0"), r("1"), n(5), level95)
	check(t, "PowerOf", result(got, err), "1", "nobody against everybody")
	d, err := usual.Detectable(r("0.05"), n(8155))
	check(t, "Detectable", result(d.Round(9, endorse.HalfEven), err), "0.009999991", "8,155 each find a point")
	_, err = usual.Detectable(r("0.9"), n(20))
	check(t, "Detectable", errText(err), roi.ErrOutOfReach.Error(), "")
	d, err = usual.Detectable(r("0.5"), n(2445))
	check(t, "Detectable at a half", result(d.Round(6, endorse.HalfEven), err), "0.039999", "")
	for _, bad := range []error{
		second(usual.Detectable(r("0.5"), n(0))), second(usual.Detectable(r("0.5"), endorse.Count{})), second(usual.Detectable(r("2"), n(5))),
		second(roi.PowerOf(r("0.1"), r("0.2"), n(0), level95)), second(roi.PowerOf(r("0.1"), r("0.2"), endorse.Count{}, level95)),
		second(roi.PowerOf(r("0.1"), r("0.1"), n(9), level95)), second(roi.PowerOf(r("0.1"), r("0.2"), n(9), r("95"))),
	} {
		if bad == nil {
			t.Error("a number where there is none")
		}
	}
}

// TestPowerLaws: so many people have the power that was asked, one less has not;
// more power, a higher level and a smaller difference need more.
func TestPowerLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p1, p2 := drawShare(t, "p1"), drawShare(t, "p2")
		if p1.Sub(p2).Abs().Cmp(r("0.001")) < 0 {
			return
		}
		size, err := usual.SampleSize(p1, p2)
		if err != nil {
			t.Fatal(err)
		}
		people, _ := size.Int64()
		power, err := roi.PowerOf(p1, p2, size, level95)
		if err != nil || power.Cmp(r("0.799999999")) < 0 {
			t.Errorf("%d people have power %v, %v", people, power, err)
		}
		if people > 1 {
			if less, err := roi.PowerOf(p1, p2, n(people-1), level95); err != nil || less.Cmp(r("0.800000001")) > 0 {
				t.Errorf("%d people have power %v already", people-1, less)
			}
		}
		for _, more := range []roi.Test{{Level: r("0.99"), Power: r("0.8")}, {Level: r("0.95"), Power: r("0.9")}} {
			if larger, err := more.SampleSize(p1, p2); err != nil || larger.Cmp(size) < 0 {
				t.Errorf("%v needs %v, %v needs %v", more, larger, usual, size)
			}
		}
		d, err := usual.Detectable(p1, size)
		if p2.Cmp(p1) > 0 && (err != nil || d.Cmp(p2.Sub(p1).Add(r("0.000000001"))) > 0) {
			t.Errorf("%v people detect %v above %v, not %v; %v", size, d, p1, p2.Sub(p1), err)
		}
	})
}
