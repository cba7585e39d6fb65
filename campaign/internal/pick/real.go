package pick

import "math"

// mul is x × y, rounded by itself: the compiler may otherwise fuse it with an
// addition on some machines and give other bits.
func mul(x, y float64) float64 { return float64(x * y) }

// ln is the natural logarithm of x > 0, within a few units of the last place.
// [math.Log] is not the same on all machines.
func ln(x float64) float64 {
	m, e := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m, e = 2*m, e-1
	}
	return mul(float64(e), math.Ln2) + twiceArtanh((m-1)/(m+1))
}

// depth is -ln(1 - q) for a share q and rest = 1 - q, each exact for itself.
func depth(q, rest float64) float64 {
	if q > 0.25 {
		return -ln(rest)
	}
	return twiceArtanh(q / (2 - q))
}

// twiceArtanh is 2 artanh z for |z| < 0.172 by its power series.
func twiceArtanh(z float64) float64 {
	zz, sum := mul(z, z), 0.0
	for k := 23; k >= 1; k -= 2 {
		sum = mul(sum, zz) + 1/float64(k)
	}
	return mul(2*z, sum)
}

// exp is e^x, within a few units of the last place, for |x| below 700.
func exp(x float64) float64 {
	x = min(max(x, -700), 700)
	k := math.Floor(mul(x, math.Log2E) + 0.5)
	r, sum := x-mul(k, math.Ln2), 1.0
	for i := 16; i >= 1; i-- {
		sum = 1 + mul(r, sum)/float64(i)
	}
	return math.Ldexp(sum, int(k))
}
