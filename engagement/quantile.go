package engagement

import "math"

// Products are converted before they are added, so that no machine fuses the
// two and all give the same digits.

// normalQuantile is the z between whose negative and itself a normal variable
// lies with probability level, to 12 significant digits for levels of 0.5 to
// 0.9999: 1.959963984540 for 0.95. The area within ±z is concave in z, so
// Newton's steps from below never pass the root.
func normalQuantile(level float64) float64 {
	z := 0.0
	for range maxSteps {
		area, density := normalArea(z)
		step := (level - area) / density
		z += step
		if step < stepEnough {
			break
		}
	}
	return z
}

const (
	maxSteps   = 100
	stepEnough = 1e-13
	tooSmall   = 1e-18 // next to a sum of positive terms
)

// normalArea is the probability of lying within ±z, and its derivative, by
// series of positive terms: √(2/π) e^(-z²/2) (z + z³/3 + z⁵/(3·5) + …).
func normalArea(z float64) (area, density float64) {
	square := z * z
	sum, term := 0.0, z
	exp, power := 1.0, 1.0
	for k := 1.0; term > sum*tooSmall || power > exp*tooSmall; k++ {
		sum += term
		term = term * square / (2*k + 1)
		power = power * square / (2 * k)
		exp += power
	}
	density = 2 / (math.Sqrt2 * math.SqrtPi) / exp
	return density * sum, density
}

// studentQuantile is the t between whose negative and itself a Student
// variable of n degrees of freedom lies with probability level, to 9
// significant digits for levels of 0.5 to 0.9999.
func studentQuantile(level float64, n int64) float64 {
	z := normalQuantile(level)
	if n > exactDegrees {
		return studentExpansion(z, float64(n))
	}
	t := z
	for range maxSteps {
		area, density := studentArea(t, int(n))
		step := (level - area) / density
		t += step
		if step < stepEnough*t {
			break
		}
	}
	return t
}

// exactDegrees is the number of degrees of freedom up to which the area under
// Student's density is summed exactly.
const exactDegrees = 200

// studentArea is the probability of lying within ±t for n degrees of freedom,
// and its derivative. With t = √n tan a it is the integral of cos^(n-1) to a,
// over that to a right angle; both follow from those of n - 2.
func studentArea(t float64, n int) (area, density float64) {
	x := t / math.Sqrt(float64(n))
	cos := 1 / math.Sqrt(1+float64(x*x))
	sin := x * cos
	part, whole, power, from := arcTangent(x), math.Pi/2, cos, 1
	if n%2 == 0 {
		part, whole, power, from = sin, 1, cos*cos, 2
	}
	for m := from + 2; m <= n; m += 2 {
		part = float64(float64(power*sin)+float64(float64(m-2)*part)) / float64(m-1)
		whole = whole * float64(m-2) / float64(m-1)
		power = power * cos * cos
	}
	return part / whole, power * cos / (math.Sqrt(float64(n)) * whole)
}

// arcTangent is the arc tangent of a positive number: four halvings of the
// angle, then its series.
func arcTangent(x float64) float64 {
	for range 4 {
		x = x / (1 + math.Sqrt(1+float64(x*x)))
	}
	square, power, sum := x*x, x, 0.0
	for k := 1.0; k < 40; k += 2 {
		sum += float64(power / k)
		power = -power * square
	}
	return 16 * sum
}

// studentExpansion is the expansion of Student's t around the normal z by
// powers of 1/n (Fisher and Cornish), to the fourth.
func studentExpansion(z, n float64) float64 {
	q := z * z
	g1 := z * poly(q, 1, 1) / 4
	g2 := z * poly(q, 3, 16, 5) / 96
	g3 := z * poly(q, -15, 17, 19, 3) / 384
	g4 := z * poly(q, -945, -1920, 1482, 776, 79) / 92160
	return poly(1/n, z, g1, g2, g3, g4)
}

// poly is c[0] + c[1] x + c[2] x² + …
func poly(x float64, c ...float64) float64 {
	sum := 0.0
	for i := len(c) - 1; i >= 0; i-- {
		sum = float64(sum*x) + c[i]
	}
	return sum
}
