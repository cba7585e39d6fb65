package attribution

import (
	"math/big"
	"math/bits"
	"sync"
	"time"
)

// halvings is 2^(62 - age/life) in whole numbers, for an age not below zero and
// a life above it. The fraction of the exponent is taken bit by bit, so that
// every machine gives the same digits; the result is right to 17 of them.
func halvings(age, life time.Duration) uint64 {
	whole := uint64(age / life)
	if whole > 62 {
		return 0
	}
	// The remainder over life, as 64 bits behind the point.
	fraction, _ := bits.Div64(uint64(age%life), 0, uint64(life))
	product := uint64(1 << 63)
	for i, root := range roots() {
		if fraction&(1<<(63-i)) != 0 {
			high, low := bits.Mul64(product, root)
			product = high + low>>63 // rounded
		}
	}
	return (product >> whole) >> 1
}

// roots are 2^-(1/2), 2^-(1/4), … 2^-(2^-64), each as 64 bits behind the point.
var roots = sync.OnceValue(func() (list [64]uint64) {
	x := new(big.Float).SetPrec(200).SetFloat64(0.5)
	for i := range list {
		x.Sqrt(x)
		bits64 := new(big.Float).SetMantExp(x, 64)
		if n, _ := bits64.Add(bits64, big.NewFloat(0.5)).Int(nil); n.IsUint64() {
			list[i] = n.Uint64()
		} else {
			list[i] = ^uint64(0)
		}
	}
	return list
})
