package tier

import (
	"math"

	"github.com/endorse-go/endorse"
)

// Next is the rung above that count, and how many more are missing to its
// first count: at least 1. Below the lowest rung it is the lowest. It is false
// on the last rung, for a count that is not known, and on the zero Ladder. What
// is missing to a rounded count is rounded.
func (l Ladder) Next(c endorse.Count) (Rung, endorse.Count, bool) {
	n, known := c.Int64()
	i := l.index(n) + 1
	if !known || i == len(l.list()) {
		return Rung{}, endorse.Count{}, false
	}
	next := l.rungs[i]
	missing, err := endorse.NewCount(next.From - n)
	if err != nil {
		return Rung{}, endorse.Count{}, false
	}
	if c.Rounded() {
		missing = missing.AsRounded()
	}
	return next, missing, true
}

// Borderline reports whether a rounded count may in truth stand on another
// rung than it does. Shorthand does not say how it was shortened, so the last
// digit that is not zero is taken as the one that was rounded or cut off: 48.2K
// stands for 48,150 to 48,299, and 10K for 5,000 to 19,999. An exact count and
// one that is not known are never borderline.
func (l Ladder) Borderline(c endorse.Count) bool {
	n, _ := c.Int64()
	if !c.Rounded() || l.body == nil {
		return false
	}
	low, high := spread(n)
	return l.index(low) != l.index(high)
}

// spread is the least and the greatest count that n may stand for.
func spread(n int64) (low, high int64) {
	if n == 0 {
		return 0, math.MaxInt64 // "0M" has no digit to go by
	}
	step := int64(1)
	for rest := n; rest%10 == 0; rest /= 10 {
		step *= 10
	}
	high = math.MaxInt64
	if n <= math.MaxInt64-step {
		high = n + step - 1
	}
	return n - step/2, high
}
