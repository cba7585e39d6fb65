package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// Methods of the intervals, as [endorse.Interval] names them.
const (
	MethodWilson      = "wilson"
	MethodRatioOfSums = "ratio-of-sums"
)

// NotProportionError is a rate that has no Wilson interval: one that may count
// the same thing several times above the line, that is not of one post or
// pooled, or that has more above the line than below.
type NotProportionError struct {
	Rate Rate // the rate asked about
}

// Error is the rate in words.
func (e *NotProportionError) Error() string {
	if e.Rate.IsZero() {
		return "interval of no rate"
	}
	return "interval of " + e.Rate.String() + ": not a proportion"
}

// LevelError is a confidence level outside 0.5 to 0.9999.
type LevelError struct {
	Level endorse.Rate // the level given
}

// Error names the level.
func (e *LevelError) Error() string {
	return "confidence level " + e.Level.String() + ": not between 0.5 and 0.9999"
}

var (
	minLevel = endorse.MustRate("0.5")
	maxLevel = endorse.MustRate("0.9999")
)

func checkLevel(level endorse.Rate) error {
	if level.Cmp(minLevel) < 0 || level.Cmp(maxLevel) > 0 {
		return &LevelError{level}
	}
	return nil
}

// Wilson is the score interval of Wilson (1927), without correction for
// continuity, for a true proportion of one post or pooled: clicks of
// impressions, completions of starts, see [Metric.Proportion]. Any other rate
// is a [*NotProportionError], a level outside 0.5 to 0.9999 a [*LevelError].
//
// It takes each impression for a draw of its own. Impressions of the same
// people and posts go together, so over several posts the interval is rather
// too narrow; [Summary.Interval] is the wider, honest one.
func (r Rate) Wilson(level endorse.Rate) (endorse.Interval, error) {
	if err := checkLevel(level); err != nil {
		return endorse.Interval{}, err
	}
	part, ok1 := wholeNumber(r.Numerator)
	whole, ok2 := wholeNumber(r.Denominator)
	single := r.Statistic == OnePost || r.Statistic == Pooled
	if !single || !ok1 || !ok2 || !r.Definition.Metric.Proportion(r.Definition.Base) ||
		part.Sign() < 0 || whole.Sign() <= 0 || part.Cmp(whole) > 0 {
		return endorse.Interval{}, &NotProportionError{r}
	}
	low, high := wilson(part, whole, normalQuantile(level.Float64()))
	return intervalOf(low, high, level, MethodWilson)
}

// wilson is (2k + z² ∓ z √(z² + 4k(n-k)/n)) / 2(n + z²). The square of z fits
// exactly, so for none the low end is exactly 0 and for all the high one 1.
func wilson(k, n *big.Int, z float64) (low, high *big.Float) {
	zr := realOf(z)
	zz := newReal().Mul(zr, zr)
	under := newReal().Mul(realInt(k), realInt(new(big.Int).Sub(n, k)))
	under = realQuo(under.Mul(under, realOf(4)), realInt(n))
	spread := under.Add(under, zz)
	spread.Sqrt(spread).Mul(spread, zr)
	middle := newReal().Add(realInt(new(big.Int).Lsh(k, 1)), zz)
	below := newReal().Add(realInt(n), zz)
	below.Mul(below, realOf(2))
	low = realQuo(newReal().Sub(middle, spread), below)
	high = realQuo(newReal().Add(middle, spread), below)
	return low, high
}

// Interval is an interval for the pooled rate, by the ratio of sums over
// posts: posts are the draws, so it holds for rates that exceed 1 and for
// actions that one person takes several times. Its half-width is Student's t
// with one degree of freedom less than there are posts, times
// √(n/(n-1) Σ(e - R b)²) / Σb, where e is what counts, b the base and R the
// pooled rate; a low end below 0 becomes 0.
//
// It says how far the rate may lie from that of many posts made the same way,
// not from that of other creators. With very few posts, and where one post
// outweighs the others, it covers less often than its level says. Posts that
// all have the same rate give an interval without width. One post has none,
// which is [ErrFewPosts]; a level outside 0.5 to 0.9999 is a [*LevelError].
func (s Summary) Interval(level endorse.Rate) (endorse.Interval, error) {
	if err := checkLevel(level); err != nil {
		return endorse.Interval{}, err
	}
	if s.used < 2 {
		return endorse.Interval{}, ErrFewPosts
	}
	t := realOf(studentQuantile(level.Float64(), s.used-1))
	width := t.Mul(t, s.standardError())
	rate := realQuo(realInt(s.sums.e.big()), realInt(s.sums.b.big()))
	low, high := newReal().Sub(rate, width), newReal().Add(rate, width)
	if low.Sign() < 0 {
		low.SetInt64(0)
	}
	if s.def.Metric == MetricWeightedRate {
		low, high = realQuo(low, realOf(unitsPerWeight)), realQuo(high, realOf(unitsPerWeight))
	}
	return intervalOf(low, high, level, MethodRatioOfSums)
}

// standardError is √(n/(n-1) Σ(e - R b)²) / Σb, where (Σb)² Σ(e - R b)² is the
// whole number B² Σee - 2EB Σeb + E² Σbb.
func (s *Summary) standardError() *big.Float {
	e, b := s.sums.e.big(), s.sums.b.big()
	bb := new(big.Int).Mul(b, b)
	square := new(big.Int).Mul(bb, s.sums.ee.big())
	cross := new(big.Int).Mul(e, b)
	cross.Mul(cross, s.sums.eb.big()).Lsh(cross, 1)
	square.Sub(square, cross)
	square.Add(square, new(big.Int).Mul(e.Mul(e, e), s.sums.bb.big()))
	square.Mul(square, big.NewInt(s.used))
	variance := realQuo(realInt(square), realInt(big.NewInt(s.used-1)))
	return realQuo(variance.Sqrt(variance), realInt(bb))
}

func intervalOf(low, high *big.Float, level endorse.Rate, method string) (endorse.Interval, error) {
	l, err := roundReal(low)
	if err != nil {
		return endorse.Interval{}, err
	}
	h, err := roundReal(high)
	if err != nil {
		return endorse.Interval{}, err
	}
	return endorse.Interval{Low: l, High: h, Level: level, Method: method}, nil
}

// wholeNumber is r as a whole number, if it is one.
func wholeNumber(r endorse.Rate) (*big.Int, bool) {
	return new(big.Int).SetString(r.String(), 10)
}
