package roi_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// TestDifferenceInDifferences: 5 % to 6.5 % against 5 % to 5.4 % is 1.1 points.
func TestDifferenceInDifferences(t *testing.T) {
	t.Parallel()
	treated := roi.BeforeAfter{Before: group(500, 10_000), After: group(650, 10_000)}
	control := roi.BeforeAfter{Before: group(500, 10_000), After: group(540, 10_000)}
	d, err := roi.DifferenceInDifferences(treated, control, level95)
	if err != nil {
		t.Fatal(err)
	}
	check(t, "difference", d.Estimate.Value.String(), "0.011", "")
	check(t, "interval", ends(d.Estimate.Interval, 11), "0.0020797561 0.01993107476", "")
	check(t, "p-value", d.PValue.Round(11, endorse.HalfEven).String(), "0.01558240738", "")
	turned, err := roi.DifferenceInDifferences(control, treated, level95)
	if err != nil || !turned.Estimate.Value.Equal(d.Estimate.Value.Neg()) || !turned.PValue.Equal(d.PValue) {
		t.Errorf("exchanged: %v, %v", turned, err)
	}
	small := roi.BeforeAfter{Before: group(1, 10), After: group(2, 10)}
	check(t, "ten people", errText(second(roi.DifferenceInDifferences(treated, small, level95))), "control after group too small: 1.5 expected where 5 are needed", "")
	check(t, "nobody before", errText(second(roi.DifferenceInDifferences(roi.BeforeAfter{After: group(5, 9), Before: group(0, 0)}, control, level95))), "treated before: "+roi.ErrNoPeople.Error(), "")
	var few *roi.SmallSampleError
	for _, bad := range []error{
		second(roi.DifferenceInDifferences(small, control, level95)), second(roi.DifferenceInDifferences(treated, small, level95)),
	} {
		if !errors.As(bad, &few) {
			t.Errorf("ten people: %v", bad)
		}
	}
	if err := second(roi.DifferenceInDifferences(roi.BeforeAfter{}, control, level95)); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("groups not said: %v", err)
	}
	if err := second(roi.DifferenceInDifferences(treated, control, r("95"))); err == nil {
		t.Error("a level of 95")
	}
}

func changes(after ...string) (list []roi.Change) {
	for _, a := range after {
		list = append(list, roi.Change{Before: r("100"), After: r("100").Add(r(a))})
	}
	return list
}

// TestDifferenceOfChanges: means 12.5 and 4; squared errors 1.75 and 1/3, so 4.03
// degrees of freedom, t of 4 being 2.7764451052.
func TestDifferenceOfChanges(t *testing.T) {
	t.Parallel()
	d, err := roi.DifferenceOfChanges(changes("12", "15", "9", "14"), changes("3", "5", "4"), level95)
	if err != nil {
		t.Fatal(err)
	}
	check(t, "difference", d.Estimate.Value.String()+" "+ends(d.Estimate.Interval, 9), "8.5 4.492546678 12.507453322", "")
	check(t, "method", d.Test+", "+d.Estimate.Interval.Method, "welch, welch", "")
	if d.PValue.Cmp(r("0.004")) < 0 || d.PValue.Cmp(r("0.005")) > 0 {
		t.Errorf("p-value %v", d.PValue)
	}
	rows := []struct {
		name             string
		treated, control []roi.Change
		want             error
	}{
		{"one region", changes("1"), changes("1", "2"), roi.ErrFewUnits},
		{"no control", changes("1", "2"), nil, roi.ErrFewUnits},
		{"all alike", changes("1", "1"), changes("2", "2"), roi.ErrNoSpread},
		{"one side alike", changes("1", "1"), changes("2", "3"), nil},
	}
	for _, row := range rows {
		if _, err := roi.DifferenceOfChanges(row.treated, row.control, level95); !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, err, row.want)
		}
	}
}

// TestChangesCover draws regions that scatter: the interval holds the true
// difference at least as often as its level says, and not always.
func TestChangesCover(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 4))
	draw := func(count int, mean, spread float64) (list []roi.Change) {
		for range count {
			before := 50 + 10*random.NormFloat64()
			b, _ := endorse.ApproxRate(before)
			a, _ := endorse.ApproxRate(before + mean + spread*random.NormFloat64())
			list = append(list, roi.Change{Before: b, After: a})
		}
		return list
	}
	const tests = 2000
	held := 0
	for range tests {
		d, err := roi.DifferenceOfChanges(draw(8, 5, 2), draw(12, 2, 4), level95)
		if err != nil {
			t.Fatal(err)
		}
		if d.Estimate.Interval.Contains(r("3")) {
			held++
		}
	}
	if share := float64(held) / tests; share < 0.9305 || share > 0.975 {
		t.Errorf("the interval holds the difference in %.4f", share)
	}
}
