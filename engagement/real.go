package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// realBits is the precision of real numbers on the way to a result: some 77
// digits, whatever the machine.
const realBits = 256

// realInt is a whole number as a real one.
func realInt(n *big.Int) *big.Float { return new(big.Float).SetPrec(realBits).SetInt(n) }

func realOf(x float64) *big.Float { return new(big.Float).SetPrec(realBits).SetFloat64(x) }

func realQuo(a, b *big.Float) *big.Float { return newReal().Quo(a, b) }

func newReal() *big.Float { return new(big.Float).SetPrec(realBits) }

// roundReal rounds to 12 places, half even; [ErrTooLarge] beyond 24 digits
// before the point.
func roundReal(x *big.Float) (endorse.Rate, error) {
	s := x.Text('f', ratePlaces)
	if len(s) > maxIntDigits+1+ratePlaces {
		return endorse.Rate{}, ErrTooLarge
	}
	return endorse.ParseRate(s)
}
