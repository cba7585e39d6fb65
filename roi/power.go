package roi

import (
	"errors"
	"fmt"
	"math"

	"github.com/endorse-go/endorse"
)

// ErrNoDifference is a plan for a test that is to tell two equal rates apart.
var ErrNoDifference = errors.New("the rates do not differ")

// ErrOutOfReach is a difference that so few people cannot show, since the rate
// would have to exceed 1.
var ErrOutOfReach = errors.New("no rate up to 1 can be told from it")

// Test is the plan of a two-sided test of two groups of the same size.
type Test struct {
	Level endorse.Rate `json:"level"` // confidence level, such as 0.95
	Power endorse.Rate `json:"power"` // how often a true difference is to be found, such as 0.8
}

// SampleSize is how many people each group needs so that a difference between
// these rates is found as often as Power says:
//
//	(z_level + z_power)² (p₁(1 - p₁) + p₂(1 - p₂)) / (p₂ - p₁)²
//
// rounded up; the form that pools the variance differs by well under a hundredth
// for small lifts. Equal rates are [ErrNoDifference].
func (t Test) SampleSize(p1, p2 endorse.Rate) (endorse.Count, error) {
	z, err := t.z()
	if err != nil {
		return endorse.Count{}, err
	}
	if err := checkRates(p1, p2); err != nil {
		return endorse.Count{}, err
	}
	d := p2.Sub(p1).Float64()
	n := math.Ceil(z * z * variance(p1, p2) / (d * d))
	if n >= math.MaxInt64 {
		return endorse.Count{}, endorse.ErrTooLong
	}
	return endorse.NewCount(max(int64(n), 1))
}

// PowerOf is how often groups of n people each find a difference between these
// rates at that confidence level, to 12 places: the power for which
// [Test.SampleSize] gives n. Below a half the data will more likely miss it.
func PowerOf(p1, p2 endorse.Rate, n endorse.Count, level endorse.Rate) (endorse.Rate, error) {
	if err := checkLevel("confidence level", level); err != nil {
		return endorse.Rate{}, err
	}
	if err := checkRates(p1, p2); err != nil {
		return endorse.Rate{}, err
	}
	people, known := n.Int64()
	switch {
	case !known:
		return endorse.Rate{}, &UnknownError{"people of a group"}
	case people == 0:
		return endorse.Rate{}, ErrNoPeople
	}
	d := math.Abs(p2.Sub(p1).Float64())
	if v := variance(p1, p2); v > 0 {
		z := float64(d*math.Sqrt(float64(people)/v)) - normalQuantile(level.Float64())
		return endorse.ApproxRate(normalBelow(z))
	}
	return unity, nil // nobody against everybody
}

// Detectable is the least absolute lift above the rate p that groups of n people
// each find as often as Power says, to 12 places. If the rate would have to
// exceed 1, as above a rate of 1 any would, it is [ErrOutOfReach].
func (t Test) Detectable(p endorse.Rate, n endorse.Count) (endorse.Rate, error) {
	z, err := t.z()
	if err != nil {
		return endorse.Rate{}, err
	}
	if err := checkRates(p, unity.Sub(p)); err != nil && !errors.Is(err, ErrNoDifference) {
		return endorse.Rate{}, err
	}
	people, known := n.Int64()
	switch {
	case !known:
		return endorse.Rate{}, &UnknownError{"people of a group"}
	case people == 0:
		return endorse.Rate{}, ErrNoPeople
	}
	// n d² = z² (p(1-p) + (p+d)(1-p-d)), a square equation in d.
	share, square := p.Float64(), float64(z*z)
	a, b, c := float64(people)+square, float64(square*(1-float64(2*share))), 2*square*share*(1-share)
	d := (b + math.Sqrt(float64(b*b)+float64(4*a*c))) / (2 * a)
	if share+d > 1 || p.Equal(unity) {
		return endorse.Rate{}, ErrOutOfReach
	}
	return endorse.ApproxRate(d)
}

// z is the sum of the two quantiles.
func (t Test) z() (float64, error) {
	if err := checkLevel("confidence level", t.Level); err != nil {
		return 0, err
	}
	if err := checkLevel("power", t.Power); err != nil {
		return 0, err
	}
	return normalQuantile(t.Level.Float64()) + normalQuantile(2*t.Power.Float64()-1), nil
}

// checkRates refuses what is no share, and two that are equal.
func checkRates(p1, p2 endorse.Rate) error {
	for _, p := range []endorse.Rate{p1, p2} {
		if p.Sign() < 0 || p.Cmp(unity) > 0 {
			return fmt.Errorf("rate of %v: not 0 to 1", p)
		}
	}
	if p1.Equal(p2) {
		return ErrNoDifference
	}
	return nil
}

// variance is the sum of the variances of one person of each group.
func variance(p1, p2 endorse.Rate) float64 {
	return unity.Sub(p1).Times(p1).Add(unity.Sub(p2).Times(p2)).Float64()
}
