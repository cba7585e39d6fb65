package roi

import (
	"math"
	"testing"
)

func TestQuantiles(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ level, want float64 }{
		{0, 0}, {0.5, 0.674489750196082}, {0.8, 1.281551565544601}, {0.95, 1.959963984540054}, {0.99, 2.575829303548901}, {0.9999, 3.890591886413122},
	} {
		if got := normalQuantile(row.level); math.Abs(got-row.want) > 1e-12 {
			t.Errorf("normal within %v: %.15f, want %.15f", row.level, got, row.want)
		}
		if got := normalWithin(row.want); math.Abs(got-row.level) > 1e-14 {
			t.Errorf("normal within ±%v: %.17f, want %v", row.want, got, row.level)
		}
	}
	for _, row := range []struct {
		n    int
		want float64
	}{{1, 12.7062047364}, {2, 4.3026527297}, {3, 3.1824463053}, {4, 2.7764451052}, {5, 2.5705818356}, {10, 2.2281388520}, {30, 2.0422724563}, {1000, 1.9623390808}} {
		if got := studentQuantile(0.95, row.n); math.Abs(got-row.want) > 1e-9 {
			t.Errorf("Student of %d: %.12f, want %.10f", row.n, got, row.want)
		}
	}
	for _, z := range []float64{0, 1e-9, 0.1, 1, 3, 8.999, 9, 9.001, 50, 1e300, math.Inf(1)} {
		if got, want := normalWithin(z), math.Erf(z/math.Sqrt2); math.Abs(got-want) > 2e-15 {
			t.Errorf("normal within ±%v: %v, want %v", z, got, want)
		}
		if got, want := normalBelow(-z), math.Erfc(z/math.Sqrt2)/2; math.Abs(got-want) > 2e-15 {
			t.Errorf("normal below -%v: %v, want %v", z, got, want)
		}
	}
	for _, share := range []float64{0, 1e-12, 0.01, 0.3, 0.5, 0.9, 0.9999, 1} {
		if got, want := arcSineRoot(share), math.Asin(math.Sqrt(share)); math.Abs(got-want) > 1e-14 {
			t.Errorf("arc sine of the root of %v: %v, want %v", share, got, want)
		}
	}
}
