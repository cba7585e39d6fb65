package engagement

import (
	"math"
	"testing"
)

func TestNormalQuantile(t *testing.T) {
	t.Parallel()
	for _, level := range []float64{0.5, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999} {
		got, want := normalQuantile(level), math.Sqrt2*math.Erfinv(level)
		if math.Abs(got-want) > 5e-12*want {
			t.Errorf("normalQuantile(%v) = %.15f, want %.15f", level, got, want)
		}
	}
}

func TestStudentQuantile(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name  string
		level float64
		n     int64
		want  float64
		why   string
	}{
		{"one degree", 0.95, 1, math.Tan(math.Pi * 0.475), "Cauchy: tan(πL/2)"},
		{"one degree, far out", 0.9999, 1, math.Tan(math.Pi * 0.49995), "Cauchy"},
		{"one degree, narrow", 0.5, 1, 1, "Cauchy: the quartile is 1"},
		{"two degrees", 0.95, 2, 0.95 / math.Sqrt((1-0.95*0.95)/2), "closed form L √(2/(1-L²))"},
		{"two degrees, 99 %", 0.99, 2, 0.99 / math.Sqrt((1-0.99*0.99)/2), "closed form"},
		{"ten degrees", 0.95, 10, 2.228138851964939, "printed tables"},
		{"thirty degrees", 0.95, 30, 2.042272456301238, "printed tables"},
		{"a hundred degrees", 0.99, 100, 2.625890521, "printed tables"},
		{"no end of degrees", 0.95, math.MaxInt64, 1.959963984540054, "the normal quantile"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			if got := studentQuantile(r.level, r.n); math.Abs(got-r.want) > 1e-9*r.want {
				t.Errorf("studentQuantile(%v, %d) = %.15f, want %.15f: %s", r.level, r.n, got, r.want, r.why)
			}
		})
	}
}

// The sum and the expansion must meet where one takes over from the other.
func TestStudentQuantileJoins(t *testing.T) {
	t.Parallel()
	for _, level := range []float64{0.5, 0.9, 0.95, 0.99, 0.999, 0.9999} {
		exact := studentQuantile(level, exactDegrees)
		wide := studentExpansion(normalQuantile(level), exactDegrees)
		if math.Abs(exact-wide) > 1e-9*exact {
			t.Errorf("level %v: %.15f by the sum, %.15f by the expansion", level, exact, wide)
		}
	}
}

// A wider level or fewer posts never give a smaller quantile.
func TestStudentQuantileMonotone(t *testing.T) {
	t.Parallel()
	levels := []float64{0.5, 0.7, 0.9, 0.95, 0.99, 0.9999}
	for n := int64(1); n < 260; n++ {
		for i, level := range levels {
			q := studentQuantile(level, n)
			if q <= studentQuantile(level, n+1) {
				t.Fatalf("level %v: %d degrees not above %d", level, n, n+1)
			}
			if i > 0 && q <= studentQuantile(levels[i-1], n) {
				t.Fatalf("%d degrees: level %v not above %v", n, level, levels[i-1])
			}
		}
	}
}
