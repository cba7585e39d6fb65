package engagement

import (
	"math"
	"math/big"
)

// Quantiles of the gamma and the beta distribution, by Newton's steps on their
// series of positive terms, kept between bounds that close in. Shapes above
// manyDraws are taken by the expansion of Cornish and Fisher around the normal.

const (
	manyDraws     = 100_000
	quantileSteps = 200
	closeEnough   = 1e-14
)

// gammaQuantiles are the points of a gamma distribution of that shape and rate
// 1 with a probability of tail below the one and above the other; level is
// 1 - 2 tail.
func gammaQuantiles(shape, tail *big.Float, level float64) (low, high *big.Float) {
	if shape.Cmp(realOf(manyDraws)) > 0 {
		deviation := newReal().Sqrt(shape)
		skew := realQuo(realOf(2), deviation)
		kurt := realQuo(realOf(6), shape)
		return expansion(shape, deviation, skew, kurt, level)
	}
	g := gamma{shape, lnGamma(realAdd(shape, realOf(1)))}
	above := realAdd(realMul(shape, realOf(4)), realOf(400))
	z := normalQuantile(level)
	low = quantile(g, tail, above, nearGamma(shape, -z))
	return low, quantile(g, realSub(realOf(1), tail), above, nearGamma(shape, z))
}

// nearGamma is where the search begins: a (1 - 1/9a + z/(3√a))³ (Wilson and
// Hilferty).
func nearGamma(shape *big.Float, z float64) *big.Float {
	a, _ := shape.Float64()
	root := 1 - 1/(9*a) + z/(3*math.Sqrt(a))
	return realOf(max(a*root*root*root, a/1000))
}

// betaQuantiles are the points of a beta distribution, likewise.
func betaQuantiles(a, b, tail *big.Float, level float64) (low, high *big.Float) {
	if a.Cmp(b) > 0 {
		low, high = betaQuantiles(b, a, tail, level)
		return realSub(realOf(1), high), realSub(realOf(1), low)
	}
	if a.Cmp(realOf(manyDraws)) > 0 {
		return betaExpansion(a, b, level)
	}
	sum := realAdd(a, b)
	ln := realSub(lnGamma(sum), realAdd(lnGamma(realAdd(a, realOf(1))), lnGamma(b)))
	d := beta{a, b, ln}
	z := normalQuantile(level)
	near := func(z float64) *big.Float {
		g := nearGamma(a, z)
		return realQuo(g, realAdd(g, b))
	}
	low = quantile(d, tail, realOf(1), near(-z))
	return low, quantile(d, realSub(realOf(1), tail), realOf(1), near(z))
}

// betaExpansion is that of a beta distribution with many draws on both sides.
func betaExpansion(a, b *big.Float, level float64) (low, high *big.Float) {
	n, ab := realAdd(a, b), realMul(a, b)
	n1, n2, n3 := realAdd(n, realOf(1)), realAdd(n, realOf(2)), realAdd(n, realOf(3))
	deviation := realQuo(realQuo(ab, realMul(n, n)), n1)
	deviation.Sqrt(deviation)
	gap := realSub(b, a)
	skew := realQuo(realMul(gap, realOf(2)), n2)
	skew.Mul(skew, newReal().Sqrt(realQuo(n1, ab)))
	kurt := realSub(realMul(realMul(gap, gap), n1), realMul(ab, n2))
	kurt.Mul(kurt, realOf(6)).Quo(kurt, ab).Quo(kurt, n2).Quo(kurt, n3)
	return expansion(realQuo(a, n), deviation, skew, kurt, level)
}

// expansion is mean + deviation × w, with
// w = z + (z²-1) γ₁/6 + (z³-3z) γ₂/24 - (2z³-5z) γ₁²/36.
func expansion(mean, deviation, skew, kurt *big.Float, level float64) (low, high *big.Float) {
	at := func(z float64) *big.Float {
		w := realMul(realOf(poly(z, -1.0/6, 0, 1.0/6)), skew)
		w.Add(w, realMul(realOf(poly(z, 0, -3.0/24, 0, 1.0/24)), kurt))
		w.Sub(w, realMul(realOf(poly(z, 0, -5.0/36, 0, 2.0/36)), realMul(skew, skew)))
		return realAdd(mean, realMul(deviation, w.Add(w, realOf(z))))
	}
	z := normalQuantile(level)
	return at(-z), at(z)
}

// distribution gives the probability below a point, and its density there.
type distribution interface {
	below(x *big.Float) (probability, density *big.Float)
}

// quantile is the point between 0 and above with that probability below it,
// sought from x.
func quantile(d distribution, probability, above, x *big.Float) *big.Float {
	low, high := newReal(), newReal().Set(above)
	for range quantileSteps {
		p, density := d.below(x)
		gap := realSub(probability, p)
		if gap.Sign() > 0 {
			low.Set(x)
		} else {
			high.Set(x)
		}
		next := newReal()
		if density.Sign() > 0 {
			next = realAdd(x, realQuo(gap, density))
		}
		if next.Cmp(low) <= 0 || next.Cmp(high) >= 0 {
			next = realQuo(realAdd(low, high), realOf(2))
		}
		step := newReal().Abs(realSub(next, x))
		if x = next; step.Cmp(realMul(x, realOf(closeEnough))) <= 0 {
			break
		}
	}
	return x
}

// gamma is a gamma distribution of rate 1, with ln Γ(shape + 1).
type gamma struct{ shape, ln *big.Float }

// below is x^a e^-x / Γ(a+1) (1 + x/(a+1) + x²/((a+1)(a+2)) + …).
func (g gamma) below(x *big.Float) (probability, density *big.Float) {
	front := realSub(realMul(g.shape, realLn(x)), x)
	front = realExp(front.Sub(front, g.ln))
	a, _ := g.shape.Float64()
	top, _ := x.Float64()
	sum := series(func(n float64) float64 { return top / (a + n) })
	return realMul(front, sum), realQuo(realMul(front, g.shape), x)
}

// beta is a beta distribution, with ln Γ(a+b) - ln Γ(a+1) - ln Γ(b).
type beta struct{ a, b, ln *big.Float }

// below is x^a (1-x)^b Γ(a+b) / (Γ(a+1) Γ(b)) times
// (1 + (a+b) x/(a+1) + (a+b)(a+b+1) x²/((a+1)(a+2)) + …), and above one half what
// the mirrored distribution leaves.
func (d beta) below(x *big.Float) (probability, density *big.Float) {
	rest := realSub(realOf(1), x)
	if x.Cmp(realOf(0.5)) > 0 {
		mirror := beta{d.b, d.a, realAdd(d.ln, realSub(realLn(d.a), realLn(d.b)))}
		above, density := mirror.lowerPart(rest, x)
		return realSub(realOf(1), above), density
	}
	return d.lowerPart(x, rest)
}

func (d beta) lowerPart(x, rest *big.Float) (probability, density *big.Float) {
	front := realAdd(realMul(d.a, realLn(x)), realMul(d.b, realLn(rest)))
	front = realExp(front.Add(front, d.ln))
	a, _ := d.a.Float64()
	b, _ := d.b.Float64()
	at, _ := x.Float64()
	sum := series(func(n float64) float64 { return (a + b + n - 1) * at / (a + n) })
	return realMul(front, sum), realQuo(realMul(front, d.a), realMul(x, rest))
}

// series is 1 + f(1) + f(1) f(2) + …, for factors that fall below 1. All terms
// are positive, so it keeps some 13 digits.
func series(factor func(n float64) float64) *big.Float {
	sum, term := 1.0, 1.0
	for n := 1.0; n < maxTerms; n++ {
		f := factor(n)
		term *= f
		sum += float64(term)
		if f < 1 && term < sum*tooSmall*(1-f) {
			break
		}
	}
	return realOf(sum)
}

// maxTerms is far beyond what shapes up to manyDraws need.
const maxTerms = 10_000_000

// lnGamma is ln Γ(x) for x above zero: shifted up, then Stirling's series.
func lnGamma(x *big.Float) *big.Float {
	shift := realOf(1)
	for x = newReal().Set(x); x.Cmp(realOf(60)) < 0; x.Add(x, realOf(1)) {
		shift.Mul(shift, x)
	}
	// (x - 1/2) ln x - x + ln(2π)/2 + Σ B₂ₖ / (2k (2k-1) x^(2k-1))
	sum := realMul(realSub(x, realOf(0.5)), realLn(x))
	sum.Sub(sum, x)
	sum.Add(sum, realQuo(realLn(twoPi()), realOf(2)))
	square, power := realMul(x, x), newReal().Set(x)
	for _, c := range stirling {
		sum.Add(sum, realQuo(newReal().SetRat(big.NewRat(c[0], c[1])), power))
		power.Mul(power, square)
	}
	return sum.Sub(sum, realLn(shift))
}

// stirling are B₂ₖ / (2k (2k-1)).
var stirling = [...][2]int64{
	{1, 12}, {-1, 360}, {1, 1260}, {-1, 1680}, {1, 1188}, {-691, 360360}, {1, 156},
	{-3617, 122400}, {43867, 244188}, {-174611, 125400},
}

// twoPi is 2π, to 40 digits.
func twoPi() *big.Float {
	x, _ := newReal().SetString("6.283185307179586476925286766559005768394")
	return x
}
