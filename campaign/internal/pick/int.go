package pick

import (
	"math"
	"math/big"
	"math/bits"
)

// Int is a whole number from 0 to 2^127 - 1, so that two of them add up without a
// carry. Sums of more are kept below that by [New].
type Int struct{ Hi, Lo uint64 }

// IntOf is a number that is not negative; false if it is too large or negative.
func IntOf(n *big.Int) (Int, bool) {
	if n.Sign() < 0 || n.BitLen() > 126 {
		return Int{}, false
	}
	low := new(big.Int).And(n, new(big.Int).SetUint64(math.MaxUint64))
	return Int{new(big.Int).Rsh(n, 64).Uint64(), low.Uint64()}, true
}

// Small is a number of one word.
func Small(n uint64) Int { return Int{0, n} }

// Add is a + b.
func (a Int) Add(b Int) Int {
	lo, carry := bits.Add64(a.Lo, b.Lo, 0)
	hi, _ := bits.Add64(a.Hi, b.Hi, carry)
	return Int{hi, lo}
}

// Sub is a - b, which must not be below zero.
func (a Int) Sub(b Int) Int {
	lo, borrow := bits.Sub64(a.Lo, b.Lo, 0)
	hi, _ := bits.Sub64(a.Hi, b.Hi, borrow)
	return Int{hi, lo}
}

// Less reports whether a < b.
func (a Int) Less(b Int) bool { return a.Hi < b.Hi || a.Hi == b.Hi && a.Lo < b.Lo }

// IsZero reports whether a is 0.
func (a Int) IsZero() bool { return a == Int{} }

// Float is the nearest float, within a few units of its last place.
func (a Int) Float() float64 {
	return mul(float64(a.Hi), 1<<64) + float64(a.Lo)
}
