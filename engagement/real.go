package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// realBits is the precision of real numbers on the way to a result: some 77
// digits, whatever the machine.
const realBits = 256

// realInt is a whole number as a real one.
func realInt(n *big.Int) *big.Float { return newReal().SetInt(n) }

func realOf(x float64) *big.Float { return newReal().SetFloat64(x) }

// realRate is a rate as a real number; its decimal text may not fit exactly.
func realRate(r endorse.Rate) *big.Float {
	x, _ := newReal().SetString(r.String())
	return x
}

func realAdd(a, b *big.Float) *big.Float { return newReal().Add(a, b) }

func realSub(a, b *big.Float) *big.Float { return newReal().Sub(a, b) }

func realMul(a, b *big.Float) *big.Float { return newReal().Mul(a, b) }

func realQuo(a, b *big.Float) *big.Float { return newReal().Quo(a, b) }

func newReal() *big.Float { return new(big.Float).SetPrec(realBits) }

// roundReal rounds to 12 places, half even; [ErrTooLarge] beyond 24 digits
// before the point.
func roundReal(x *big.Float) (endorse.Rate, error) {
	if x.IsInf() || x.MantExp(nil) > 128 {
		return endorse.Rate{}, ErrTooLarge
	}
	s := x.Text('f', ratePlaces)
	digits := len(s)
	if x.Signbit() {
		digits--
	}
	if digits > maxIntDigits+1+ratePlaces {
		return endorse.Rate{}, ErrTooLarge
	}
	return endorse.ParseRate(s)
}

// signedRate is n units of the given place, which may be below zero.
func signedRate(n *big.Int, places int) (endorse.Rate, error) {
	r, err := rateOfUnits(new(big.Int).Abs(n), places)
	if err != nil || n.Sign() >= 0 {
		return r, err
	}
	return r.Neg(), nil
}

// ratioOfInts is a / b to 12 places, half even; b is above zero.
func ratioOfInts(a, b *big.Int) (endorse.Rate, error) {
	shifted := product(a, big.NewInt(unitsPerRate))
	q, r := new(big.Int).DivMod(shifted, b, new(big.Int))
	switch twice := r.Lsh(r, 1).Cmp(b); {
	case twice > 0, twice == 0 && q.Bit(0) == 1:
		q.Add(q, big.NewInt(1))
	}
	return signedRate(q, ratePlaces)
}
