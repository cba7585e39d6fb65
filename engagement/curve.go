package engagement

import (
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"sync"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Curve is how the rate changes with the size of the audience, as one publisher
// gave it in one year: mostly it falls. Publishers cut sizes and count actions
// differently, so points of two are never joined.
type Curve struct {
	points []Benchmark // by range
}

// LeastCurvePoints is the number of ranges below which there is no curve.
const LeastCurvePoints = 3

// ErrCurve is benchmarks that make no curve: of two publishers, dates or
// definitions, or with ranges that overlap or stand twice.
var ErrCurve = errors.New("curve: benchmarks that do not go together")

// ErrBeyondCurve is a size that none of a curve's ranges holds, and that lies
// not between two of them.
var ErrBeyondCurve = errors.New("size beyond the curve")

// NewCurve makes a curve of benchmarks of several ranges of size that share
// all else. What [Benchmark.Validate] refuses is an error; fewer than 3 are a
// [*FewError]; what does not go together is [ErrCurve].
func NewCurve(benchmarks ...Benchmark) (Curve, error) {
	c := Curve{slices.Clone(benchmarks)}
	if len(c.points) < LeastCurvePoints {
		return Curve{}, &FewError{"ranges", len(c.points), LeastCurvePoints}
	}
	slices.SortStableFunc(c.points, func(a, b Benchmark) int { return int(min(1, max(-1, a.Followers.From-b.Followers.From))) })
	for i, b := range c.points {
		if err := b.Validate(); err != nil {
			return Curve{}, err
		}
		if i == 0 {
			continue
		}
		before := c.points[i-1].Followers
		if kinOf(b) != kinOf(c.points[0]) || before.Below == 0 || before.Below > b.Followers.From {
			return Curve{}, ErrCurve
		}
	}
	return c, nil
}

// kinOf is the benchmark without what differs along a curve.
func kinOf(b Benchmark) Benchmark {
	b.Value, b.Followers, b.Note, b.Verified, b.Checked = endorse.Rate{}, Range{}, "", 0, endorse.Date{}
	return b
}

// Curves lists the curves that the published benchmarks hold, in the order in
// which they begin in the table. The slice is the caller's.
func Curves() []Curve { return slices.Clone(publishedCurves()) }

var publishedCurves = sync.OnceValue(func() []Curve {
	var kin []Benchmark
	groups := map[Benchmark][]Benchmark{}
	for _, b := range published() {
		if b.Followers.All() {
			continue
		}
		k := kinOf(b)
		if groups[k] == nil {
			kin = append(kin, k)
		}
		groups[k] = append(groups[k], b)
	}
	var curves []Curve
	for _, k := range kin {
		if c, err := NewCurve(groups[k]...); err == nil {
			curves = append(curves, c)
		}
	}
	return curves
})

// IsZero reports whether there is no curve.
func (c Curve) IsZero() bool { return len(c.points) == 0 }

// Points lists the benchmarks that the curve goes through, the smallest
// accounts first. The slice is the caller's.
func (c Curve) Points() []Benchmark { return slices.Clone(c.points) }

// Equal reports whether both go through the same benchmarks.
func (c Curve) Equal(d Curve) bool {
	return slices.EqualFunc(c.points, d.points, func(a, b Benchmark) bool {
		same := a.Value.Equal(b.Value)
		a.Value, b.Value = endorse.Rate{}, endorse.Rate{}
		return same && a == b
	})
}

// MarshalJSON writes the benchmarks as an array, the smallest accounts first.
func (c Curve) MarshalJSON() ([]byte, error) {
	if c.IsZero() {
		return []byte("[]"), nil
	}
	return json.Marshal(c.points)
}

// UnmarshalJSON reads an array of benchmarks; what [NewCurve] refuses is
// refused, but an empty array, which is no curve. null leaves c alone.
func (c *Curve) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	var points []Benchmark
	if err := strict.One("curve", b, &points); err != nil {
		return err
	}
	var d Curve
	if len(points) > 0 {
		var err error
		if d, err = NewCurve(points...); err != nil {
			return err
		}
	}
	*c = d
	return nil
}

// Source is the first of the points: its publisher, address, date, platform,
// format, metric, base and statistic are those of all.
func (c Curve) Source() Benchmark {
	if c.IsZero() {
		return Benchmark{}
	}
	return c.points[0]
}

// At is the rate that the curve has for an account of so many followers, a
// real number to 12 places: a power between the middles of two ranges, and
// within the first and last range, beyond their middles, what the publisher
// gave. The middle is the geometric one; a range from 0, or without an end, has
// its other bound for a middle. A count that is not known is an
// [*endorse.UnknownCountError], a size beyond all ranges [ErrBeyondCurve].
func (c Curve) At(followers endorse.Count) (endorse.Rate, error) {
	n, known := followers.Int64()
	if !known {
		return endorse.Rate{}, &endorse.UnknownCountError{Name: endorse.CountFollowers}
	}
	if c.IsZero() {
		return endorse.Rate{}, ErrBeyondCurve
	}
	first, last := c.points[0], c.points[len(c.points)-1]
	if n < first.Followers.From || last.Followers.Below != 0 && n >= last.Followers.Below {
		return endorse.Rate{}, ErrBeyondCurve
	}
	size := realInt(big.NewInt(n))
	for i, b := range c.points {
		middle := middleOf(b.Followers)
		switch {
		case size.Cmp(middle) >= 0:
		case i == 0:
			return b.Value, nil
		default:
			return between(size, c.points[i-1], b)
		}
	}
	return last.Value, nil
}

// middleOf is the geometric middle of a range.
func middleOf(r Range) *big.Float {
	switch {
	case r.Below == 0:
		return realInt(big.NewInt(r.From))
	case r.From == 0:
		return realInt(big.NewInt(r.Below))
	}
	m := realInt(product(big.NewInt(r.From), big.NewInt(r.Below)))
	return m.Sqrt(m)
}

// between is the power through the middles of a and b: the value of a times
// (b / a)^share, where share is how far the size lies from a to b in logarithms.
func between(size *big.Float, a, b Benchmark) (endorse.Rate, error) {
	from, until := middleOf(a.Followers), middleOf(b.Followers)
	share := realQuo(realLn(realQuo(size, from)), realLn(realQuo(until, from)))
	low := realRate(a.Value)
	return roundReal(realMul(low, realPow(realQuo(realRate(b.Value), low), share)))
}

// Exponent is the slope of the straight line through logarithms of size and
// rate, by least squares over the middles of the ranges: -0.2 is a rate that
// falls by 13 % with each doubling of the audience. It is a real number to 12
// places. No curve is [ErrBeyondCurve].
func (c Curve) Exponent() (endorse.Rate, error) {
	if c.IsZero() {
		return endorse.Rate{}, ErrBeyondCurve
	}
	n := realOf(float64(len(c.points)))
	x, y, xx, xy := newReal(), newReal(), newReal(), newReal()
	for _, b := range c.points {
		size, rate := realLn(middleOf(b.Followers)), realLn(realRate(b.Value))
		x.Add(x, size)
		y.Add(y, rate)
		xx.Add(xx, realMul(size, size))
		xy.Add(xy, realMul(size, rate))
	}
	above := realSub(realMul(n, xy), realMul(x, y))
	return roundReal(realQuo(above, realSub(realMul(n, xx), realMul(x, x))))
}

// Direction is [Falling] if each range has a lower rate than the one of smaller
// accounts before it, which is the inverse relation; [Rising] if each has a
// higher one; else [Undecided]. It is not said without a curve.
func (c Curve) Direction() Direction {
	falls, rises := 0, 0
	for i := 1; i < len(c.points); i++ {
		switch c.points[i].Value.Cmp(c.points[i-1].Value) {
		case -1:
			falls++
		case 1:
			rises++
		}
	}
	switch steps := len(c.points) - 1; {
	case c.IsZero():
		return DirectionNotSaid
	case falls == steps:
		return Falling
	case rises == steps:
		return Rising
	}
	return Undecided
}
