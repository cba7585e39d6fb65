package campaign

import (
	"math"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/stat"
)

// LeastPosts is how many posts a forecast or a comparison needs; of fewer, nothing
// can be told.
const LeastPosts = 5

// MethodPrediction is the method of the interval of a goal: the sum of posts to
// come, by the mean and the scatter of those so far, with Student's t.
const MethodPrediction = "prediction-of-a-sum"

// MethodMean is the method of an interval for a mean of posts, with Student's t.
const MethodMean = "student-mean"

// level is the confidence of all intervals of a status.
var level = endorse.MustRate("0.95")

// sample is numbers of posts: how many, their sum, and that of their squares, all
// exact, so that order does not matter.
type sample struct {
	n            int64
	sum, squares endorse.Rate
}

func (s *sample) add(x endorse.Rate) {
	s.n++
	s.sum = s.sum.Add(x)
	s.squares = s.squares.Add(x.Times(x))
}

// mean is the sum over the number, to 12 places, half even.
func (s sample) mean() endorse.Rate {
	mean, err := s.sum.Over(endorse.RateOfInt(s.n))
	if err != nil {
		return endorse.Rate{}
	}
	return mean
}

// deviation is the standard deviation with n-1 below the line. What stands under
// the root is exact before it is rounded to a float.
func (s sample) deviation() float64 {
	if s.n < 2 {
		return math.Inf(1)
	}
	n := endorse.RateOfInt(s.n)
	square := s.squares.Times(n).Sub(s.sum.Times(s.sum)).Float64()
	return math.Sqrt(max(square, 0) / float64(s.n) / float64(s.n-1))
}

// expected is the sum with m more numbers like those so far, to 12 places.
func (s sample) expected(m int64) endorse.Rate {
	total := s.sum.Times(endorse.RateOfInt(s.n + m))
	total, err := total.Over(endorse.RateOfInt(s.n))
	if err != nil {
		return s.sum
	}
	return total
}

// ahead is the interval of the sum with m more numbers: the sum so far, and m
// times the mean plus and minus t s √(m + m²/n), since the mean itself is known
// from n only. What comes is not below zero, and of nothing to come there is no
// interval.
func (s sample) ahead(m int64) (endorse.Interval, error) {
	if s.n < 2 || m < 1 {
		return endorse.Interval{}, nil
	}
	k := float64(m)
	root := math.Sqrt(k + float64(k*k)/float64(s.n))
	half := float64(s.quantile() * float64(s.deviation()*root))
	return s.around(s.expected(m), s.sum, half, MethodPrediction)
}

// aroundMean is the interval of the mean of many such numbers, not below zero.
func (s sample) aroundMean() (endorse.Interval, error) {
	if s.n < 2 {
		return endorse.Interval{}, nil
	}
	half := float64(s.quantile() * s.deviation() / math.Sqrt(float64(s.n)))
	return s.around(s.mean(), endorse.Rate{}, half, MethodMean)
}

func (s sample) quantile() float64 {
	return stat.StudentQuantile(level.Float64(), int(min(s.n-1, stat.MostFreedom)))
}

// around is an interval of a half-width, which is not below a least number. The
// half-width is a float; its ends have 12 places.
func (s sample) around(middle, least endorse.Rate, half float64, method string) (endorse.Interval, error) {
	width, err := endorse.ApproxRate(half)
	if err != nil {
		return endorse.Interval{}, err
	}
	i := endorse.Interval{Low: middle.Sub(width), High: middle.Add(width), Level: level, Method: method}
	if i.Low.Cmp(least) < 0 {
		i.Low = least
	}
	return i, nil
}
