package roi

import "math"

// The functions here are real numbers by nature. Products are converted before
// they are added, so that no machine fuses the two and all give the same digits.

// normalWithin is the probability that a normal variable lies within ±z, to 15
// places: √(2/π) e^(-z²/2) (z + z³/3 + z⁵/(3·5) + …), of positive terms.
func normalWithin(z float64) float64 {
	if z > 9 {
		return 1 // what is left is below 10^-18
	}
	square, term, sum, exp, power := z*z, z, 0.0, 0.0, 1.0
	for k := 1.0; term > sum*tooSmall || power > exp*tooSmall; k++ {
		sum += term
		exp += power
		term = term * square / (2*k + 1)
		power = power * square / (2 * k)
	}
	return 2 / (math.Sqrt2 * math.SqrtPi) * sum / exp
}

// tooSmall is next to nothing beside a sum of positive terms.
const tooSmall = 1e-18

// normalBelow is the probability that a normal variable lies below z.
func normalBelow(z float64) float64 {
	half := normalWithin(math.Abs(z)) / 2
	if z < 0 {
		return 0.5 - half
	}
	return 0.5 + half
}

// normalQuantile is the z such that a normal variable lies within ±z with that
// probability, to 12 places: 1.959963984540 for 0.95.
func normalQuantile(level float64) float64 { return bisect(level, normalWithin) }

// studentWithin is the probability that Student's t of n degrees of freedom lies
// within ±t: the finite sums of Abramowitz and Stegun, 26.7.3 and 26.7.4.
func studentWithin(t float64, n int) float64 {
	x := t / math.Sqrt(float64(n))
	cos := 1 / math.Sqrt(1+float64(x*x))
	sin := x * cos
	odd := n % 2
	term, sum := 1.0, 0.0
	if odd == 1 {
		term = cos
	}
	for k := odd; k < n-1; k += 2 {
		sum += term
		term = float64(term * float64(k+1) / float64(k+2) * cos * cos)
	}
	if odd == 1 {
		return (arcTangent(x) + float64(sin*sum)) * 2 / math.Pi
	}
	return sin * sum
}

// maxFreedom bounds the degrees of freedom that are told apart. More count as so
// many, which is the wider interval by less than a thousandth.
const maxFreedom = 1000

// studentQuantile is the bound within which, either side of 0, Student's t lies
// with that probability.
func studentQuantile(level float64, n int) float64 {
	return bisect(level, func(t float64) float64 { return studentWithin(t, n) })
}

// bisect finds where a function that grows from 0 to 1 over the positive numbers
// has that value.
func bisect(value float64, f func(float64) float64) float64 {
	low, high := 0.0, 1.0
	for f(high) < value && high < 1e9 {
		low, high = high, high*2
	}
	for range 60 {
		if middle := (low + high) / 2; f(middle) < value {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}

// arcTangent halves the angle of a number that is not below zero four times,
// and sums the series.
func arcTangent(x float64) float64 {
	for range 4 {
		x /= 1 + math.Sqrt(1+float64(x*x))
	}
	square, power, sum := x*x, x, 0.0
	for k := 1.0; k < 41; k += 2 {
		sum += float64(power / k)
		power = -power * square
	}
	return 16 * sum
}

// arcSineRoot is the arc sine of the root of a share, 0 to 1.
func arcSineRoot(share float64) float64 {
	if share >= 1 {
		return math.Pi / 2
	}
	return arcTangent(math.Sqrt(share / (1 - share)))
}
