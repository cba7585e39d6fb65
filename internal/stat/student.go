// Package stat has what the statistics of several packages rest on. Its numbers
// are real by nature and the same on every machine: products are converted before
// they are added, so that no machine fuses the two.
package stat

import "math"

// MostFreedom bounds the degrees of freedom that are told apart. More count as so
// many, which is the wider interval by less than a thousandth.
const MostFreedom = 1000

// StudentQuantile is the bound within which, either side of 0, Student's t of n
// degrees of freedom lies with the probability level, to 9 significant digits for
// levels of 0.5 to 0.9999: 2.776445105 for 0.95 and 4. Fewer than one degree has
// no bound, which is infinity.
func StudentQuantile(level float64, n int) float64 {
	if n < 1 {
		return math.Inf(1)
	}
	n = min(n, MostFreedom)
	high := 1.0
	for within(high, n) < level && high < 1e6 {
		high *= 2
	}
	low := 0.0
	for range 64 {
		middle := (low + high) / 2
		if within(middle, n) < level {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}

// within is the probability that |t| is no more than x: with tan a = x/√n, the
// finite sums in sin a and cos a of Abramowitz and Stegun, 26.7.3 and 26.7.4.
func within(x float64, n int) float64 {
	tan := x / math.Sqrt(float64(n))
	square := 1 / (1 + float64(tan*tan)) // of the cosine
	cos := math.Sqrt(square)
	sin := tan * cos
	if n%2 == 0 {
		return sin * powers(square, 1, n)
	}
	angle := arcTangent(tan)
	if n > 1 {
		angle += float64(sin * cos * powers(square, 2, n))
	}
	return angle * 2 / math.Pi
}

// powers is 1 + k/(k+1) c + k(k+2)/((k+1)(k+3)) c² + …, up to degree n.
func powers(c float64, k, n int) float64 {
	sum, term := 0.0, 1.0
	for ; k < n; k += 2 {
		sum += term
		term = term * c * float64(k) / float64(k+1)
	}
	return sum
}

// arcTangent halves the angle until the series of a few terms is exact.
func arcTangent(x float64) float64 {
	parts := 1.0
	for x > 0.1 {
		x /= 1 + math.Sqrt(1+float64(x*x))
		parts *= 2
	}
	sum, power := 0.0, x
	for k := 1; k < 33; k += 2 {
		sum += power / float64(k)
		power = -power * float64(x*x)
	}
	return parts * sum
}
