package stat_test

import (
	"math"
	"testing"

	"github.com/endorse-go/endorse/internal/stat"
)

// The quantiles are those of printed tables, with their digits.
func TestStudentQuantile(t *testing.T) {
	t.Parallel()
	rows := []struct {
		level float64
		n     int
		want  float64
		to    float64
	}{
		{0.95, 1, 12.706204736, 1e-8},
		{0.95, 2, 4.302652730, 1e-8},
		{0.95, 3, 3.182446305, 1e-8},
		{0.95, 4, 2.776445105, 1e-8},
		{0.95, 10, 2.228138852, 1e-8},
		{0.95, 30, 2.042272456, 1e-8},
		{0.95, 120, 1.979930405, 1e-8},
		{0.5, 1, 1, 1e-12},
		{0.99, 9, 3.249835542, 1e-8},
		{0.9999, 5, 11.17771, 1e-5},
		{0.8, 7, 1.414923928, 1e-8},
	}
	for _, r := range rows {
		if got := stat.StudentQuantile(r.level, r.n); math.Abs(got-r.want) > r.to {
			t.Errorf("StudentQuantile(%v, %d) = %.9f, want %.9f", r.level, r.n, got, r.want)
		}
	}
}

func TestStudentQuantileEnds(t *testing.T) {
	t.Parallel()
	if got := stat.StudentQuantile(0.95, 0); !math.IsInf(got, 1) {
		t.Errorf("no freedom: %v, want infinity", got)
	}
	if a, b := stat.StudentQuantile(0.95, stat.MostFreedom), stat.StudentQuantile(0.95, math.MaxInt); a != b {
		t.Errorf("freedom above the bound: %v, want that of the bound, %v", b, a)
	}
	const normal = 1.959963985
	if got := stat.StudentQuantile(0.95, math.MaxInt); got < normal || got > normal*1.002 {
		t.Errorf("much freedom: %v, want a little above the normal's %v", got, normal)
	}
}

// TestStudentQuantileFalls: more posts are never a wider interval.
func TestStudentQuantileFalls(t *testing.T) {
	t.Parallel()
	for _, level := range []float64{0.5, 0.8, 0.95, 0.9999} {
		last := math.Inf(1)
		for n := 1; n <= 60; n++ {
			q := stat.StudentQuantile(level, n)
			if q >= last {
				t.Fatalf("level %v: %v at %d degrees, not below %v", level, q, n, last)
			}
			last = q
		}
	}
}
