package roi

import (
	"math"

	"github.com/endorse-go/endorse"
)

// Methods of intervals and p-values, as the results name them.
const (
	MethodNewcombe  = "newcombe-wilson" // two proportions: Newcombe 1998, method 10, from Wilson's intervals
	MethodMover     = "mover-wilson"    // ratios, and sums of several proportions: Donner and Zou 2012, from Wilson's intervals
	MethodPooledZ   = "two-proportion z, pooled, two-sided"
	MethodUnpooledZ = "z, not pooled, two-sided"
	MethodWelch     = "welch" // means of two samples, Student's t with Welch's degrees of freedom
)

// Estimate is a number with the interval that the data leave it. It is right to
// 12 places; the interval is real by nature and right to 9 or more.
type Estimate struct {
	Value    endorse.Rate     `json:"value"`    // to 12 places
	Interval endorse.Interval `json:"interval"` // that the true value should lie in
}

// Times is the estimate and its interval in other units, such as people for
// rates; a factor below zero turns the ends around.
func (e Estimate) Times(r endorse.Rate) Estimate {
	e.Value = e.Value.Times(r)
	e.Interval.Low, e.Interval.High = e.Interval.Low.Times(r), e.Interval.High.Times(r)
	if r.Sign() < 0 {
		e.Interval.Low, e.Interval.High = e.Interval.High, e.Interval.Low
	}
	return e
}

// Lift is what a test against a control group showed.
type Lift struct {
	Treated Group `json:"treated"` // the group that saw the posts
	Control Group `json:"control"` // the group that did not

	// Absolute is [LiftAbsolute], its interval by [MethodNewcombe].
	Absolute Estimate `json:"absolute"`

	// PValue is how often groups without a difference would show one as large,
	// by Test. It is no probability that there is none.
	PValue endorse.Rate `json:"p_value"`
	Test   string       `json:"test"`
}

// MeasureLift compares two groups of people who were put into one or the other
// by chance. Groups in which fewer than 5 are expected to convert, or not to,
// are a [*SmallSampleError]: no interval is made up for them. A level outside
// 0.5 to 0.9999 is a [*LevelError].
//
// Who chose to follow a creator was not put there by chance, and looking again
// until the p-value is small makes it mean nothing.
func MeasureLift(treated, control Group, level endorse.Rate) (Lift, error) {
	if err := checkLevel("confidence level", level); err != nil {
		return Lift{}, err
	}
	p, err := pairOf(treated, control)
	if err != nil {
		return Lift{}, err
	}
	if err := p.carries("treated", "control"); err != nil {
		return Lift{}, err
	}
	absolute, err := LiftAbsolute(treated, control)
	if err != nil {
		return Lift{}, err
	}
	t, c := p.shares(level)
	below, above := newcombe(t, c)
	interval, err := intervalOf(absolute.Float64()-below, absolute.Float64()+above, level, MethodNewcombe)
	if err != nil {
		return Lift{}, err
	}
	value, err := endorse.ApproxRate(p.pooled())
	return Lift{treated, control, Estimate{absolute, interval}, value, MethodPooledZ}, err
}

// carries refuses groups that are too small, by their names.
func (p pair) carries(treated, control string) error {
	for _, g := range []struct {
		name   string
		people endorse.Rate
	}{{treated, p.nt}, {control, p.nc}} {
		all, yes := p.nt.Add(p.nc), p.ct.Add(p.cc)
		for _, outcome := range []endorse.Rate{yes, all.Sub(yes)} {
			expected, err := g.people.Times(outcome).Over(all)
			if err != nil {
				return err
			}
			if expected.Cmp(endorse.RateOfInt(5)) < 0 {
				return &SmallSampleError{g.name, expected}
			}
		}
	}
	return nil
}

// pooled is the two-sided p-value of the z-test.
func (p pair) pooled() float64 {
	nt, nc := p.nt.Float64(), p.nc.Float64()
	all := (p.ct.Float64() + p.cc.Float64()) / (nt + nc)
	spread := math.Sqrt(all * (1 - all) * (1/nt + 1/nc))
	lift := p.ct.Float64()/nt - p.cc.Float64()/nc
	return 1 - normalWithin(math.Abs(lift)/spread)
}

// proportion is a share with its Wilson interval.
type proportion struct{ p, low, high float64 }

func (p pair) shares(level endorse.Rate) (treated, control proportion) {
	z := normalQuantile(level.Float64())
	return wilson(p.ct.Float64(), p.nt.Float64(), z), wilson(p.cc.Float64(), p.nc.Float64(), z)
}

// wilson is the score interval (Wilson 1927) of k of n.
func wilson(k, n, z float64) proportion {
	square := float64(z * z)
	spread := float64(z * math.Sqrt(square+float64(4*k*(n-k)/n)))
	middle, below := float64(2*k)+square, 2*(n+square)
	return proportion{k / n, max((middle-spread)/below, 0), min((middle+spread)/below, 1)}
}

// newcombe is how far below and above the difference a - b the interval reaches:
// the roots of the sums of the squared distances.
func newcombe(a, b proportion) (below, above float64) {
	return root(a.p-a.low, b.high-b.p), root(a.high-a.p, b.p-b.low)
}

// root is the root of the sum of squares.
func root(sides ...float64) float64 {
	sum := 0.0
	for _, x := range sides {
		sum += float64(x * x)
	}
	return math.Sqrt(sum)
}

func intervalOf(low, high float64, level endorse.Rate, method string) (endorse.Interval, error) {
	l, err := endorse.ApproxRate(low)
	if err != nil {
		return endorse.Interval{}, err
	}
	h, err := endorse.ApproxRate(high)
	return endorse.Interval{Low: l, High: h, Level: level, Method: method}, err
}
