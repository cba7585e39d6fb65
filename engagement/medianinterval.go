package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// MethodOrderStatistics is the interval of a median: between two of the posts'
// own rates.
const MethodOrderStatistics = "order-statistics"

// MedianInterval is an interval for the median rate of many posts made the
// same way, between two of the rates there are, after the sign test: whatever
// the rates' distribution, it holds the median at least as often as its level
// says, as long as posts are independent. At 0.95 it takes 6 posts, and then
// goes from the lowest to the highest; too few for the level are a [*FewError],
// a level outside 0.5 to 0.9999 is a [*LevelError].
func (s Sample) MedianInterval(level endorse.Rate) (endorse.Interval, error) {
	if err := checkLevel(level); err != nil {
		return endorse.Interval{}, err
	}
	tail := realQuo(realSub(realOf(1), realRate(level)), realOf(2))
	n := len(s.rates)
	k := medianRank(n, tail)
	if k == 0 {
		return endorse.Interval{}, &FewError{"posts", n, leastForMedian(tail)}
	}
	rates := s.sorted()
	return endorse.Interval{Low: rates[k-1].rate(), High: rates[n-k].rate(), Level: level, Method: MethodOrderStatistics}, nil
}

// medianRank is the largest k such that fewer than k of n fair coins show heads
// with a probability of at most tail, which is below a half; 0 if there is none.
func medianRank(n int, tail *big.Float) int {
	chance := newReal().SetMantExp(realOf(1), -n) // of exactly k heads
	below, k := newReal(), 0
	for below.Add(below, chance).Cmp(tail) <= 0 {
		chance.Mul(chance, realOf(float64(n-k))).Quo(chance, realOf(float64(k+1)))
		k++
	}
	return k
}

// leastForMedian is the number of posts from which there is an interval: the
// first n with 2^-n at most tail.
func leastForMedian(tail *big.Float) int {
	n := 1
	for newReal().SetMantExp(realOf(1), -n).Cmp(tail) > 0 {
		n++
	}
	return n
}
