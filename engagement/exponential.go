package engagement

import (
	"math/big"
	"sync"
)

// Exponential and logarithm of real numbers, by series, so that every machine
// gives the same digits.

// enough is the size next to 1 at which a term no longer counts.
var enough = sync.OnceValue(func() *big.Float { return newReal().SetMantExp(realOf(1), -realBits) })

// lnTwo is the natural logarithm of 2.
var lnTwo = sync.OnceValue(func() *big.Float { return twiceArcTanh(realQuo(realOf(1), realOf(3))) })

// twiceArcTanh is 2 artanh y = 2 (y + y³/3 + y⁵/5 + …), for |y| well below 1.
func twiceArcTanh(y *big.Float) *big.Float {
	sum, power, square := newReal(), newReal().Set(y), realMul(y, y)
	for k := 1.0; ; k += 2 {
		term := realQuo(power, realOf(k))
		if term.Sign() == 0 || newReal().Abs(term).Cmp(enough()) < 0 {
			return sum.Mul(sum, realOf(2))
		}
		sum.Add(sum, term)
		power.Mul(power, square)
	}
}

// realLn is the natural logarithm of x, which is above zero: with x = m 2^e
// and m around 1, ln x = 2 artanh((m-1)/(m+1)) + e ln 2.
func realLn(x *big.Float) *big.Float {
	m := newReal()
	e := x.MantExp(m)
	if m.Cmp(realOf(0.70710678)) < 0 {
		m.Mul(m, realOf(2))
		e--
	}
	y := realQuo(realSub(m, realOf(1)), realAdd(m, realOf(1)))
	return realAdd(twiceArcTanh(y), realMul(realOf(float64(e)), lnTwo()))
}

// maxExponent is the largest argument of realExp in size; beyond it nothing
// has a use here.
const maxExponent = 1 << 20

// realExp is e to the x, infinite or 0 if x is beyond maxExponent: with
// x = k ln 2 + r, the series of r / 2^halvings, squared again.
func realExp(x *big.Float) *big.Float {
	const halvings = 12
	if newReal().Abs(x).Cmp(realOf(maxExponent)) > 0 {
		if x.Sign() < 0 {
			return newReal()
		}
		return newReal().SetInf(false)
	}
	k, _ := realQuo(x, lnTwo()).Int64()
	r := realSub(x, realMul(realOf(float64(k)), lnTwo()))
	r.SetMantExp(r, -halvings)
	sum, term := realOf(1), realOf(1)
	for n := 1.0; newReal().Abs(term).Cmp(enough()) > 0; n++ {
		term.Mul(term, r).Quo(term, realOf(n))
		sum.Add(sum, term)
	}
	for range halvings {
		sum.Mul(sum, sum)
	}
	return sum.SetMantExp(sum, int(k))
}

// realPow is x to the y, for x above zero.
func realPow(x, y *big.Float) *big.Float { return realExp(realMul(y, realLn(x))) }
