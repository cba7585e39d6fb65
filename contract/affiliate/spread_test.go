package affiliate

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// proportion and spread are plain integers; the exact ones of the packages below
// are their oracle.
func TestProportion(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		most := rapid.SampledFrom([]int64{10, 1000, maxMinor}).Draw(t, "most")
		amount := rapid.Int64Range(-most, most).Draw(t, "amount")
		whole := rapid.Int64Range(1, most).Draw(t, "whole")
		part := rapid.Int64Range(0, whole).Draw(t, "part")
		want, err := pay.Proportion(euros(amount), euros(part), euros(whole), endorse.HalfAway)
		if err != nil {
			t.Fatal(err)
		}
		if got := proportion(amount, part, whole); !euros(got).Equal(want) {
			t.Fatalf("proportion(%d, %d, %d) = %d, want %s", amount, part, whole, got, want)
		}
	})
}

// TestHalves: a half goes away from zero.
func TestHalves(t *testing.T) {
	for _, row := range []struct{ amount, part, whole, want int64 }{{1, 1, 2, 1}, {-1, 1, 2, -1}, {3, 1, 2, 2}, {5, 3, 10, 2}, {1, 499, 1000, 0}, {1, 501, 1000, 1}, {7, 0, 3, 0}, {7, 3, 3, 7}} {
		if got := proportion(row.amount, row.part, row.whole); got != row.want {
			t.Errorf("%d × %d ÷ %d = %d, want %d", row.amount, row.part, row.whole, got, row.want)
		}
	}
}

func TestSpread(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.Int64Range(0, 1000), 1, 6).Draw(t, "values")
		total := rapid.Int64Range(1, 5000).Draw(t, "total")
		weights, sum := make([]endorse.Rate, len(values)), int64(0)
		for i, v := range values {
			weights[i] = endorse.RateOfInt(v)
			sum += v
		}
		if sum == 0 {
			for i := range weights {
				weights[i] = one
			}
		}
		want, err := euros(total).Allocate(weights...)
		if err != nil {
			t.Fatal(err)
		}
		for i, n := range spread(total, values) {
			if !euros(n).Equal(want[i]) {
				t.Fatalf("spread(%d, %v)[%d] = %d, want %s", total, values, i, n, want[i])
			}
		}
	})
}

// periodsBetween counts calendar periods, and calendar days follow the zone.
func TestPeriodsBetween(t *testing.T) {
	for _, row := range []struct {
		span     pay.Span
		from, to endorse.Date
		want     int
	}{
		{pay.Month, endorse.On(2025, 10, 15), endorse.On(2025, 10, 31), 0},
		{pay.Month, endorse.On(2025, 10, 15), endorse.On(2025, 11, 1), 1},
		{pay.Month, endorse.On(2025, 10, 31), endorse.On(2026, 10, 1), 12},
		{pay.Week, endorse.On(2025, 10, 5), endorse.On(2025, 10, 6), 1},
		{pay.Quarter, endorse.On(2025, 10, 1), endorse.On(2026, 1, 1), 1},
	} {
		if got := periodsBetween(row.span, row.from, row.to); got != row.want {
			t.Errorf("%v from %s to %s: %d, want %d", row.span, row.from, row.to, got, row.want)
		}
	}
}
