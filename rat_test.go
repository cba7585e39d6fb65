package endorse_test

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// decimalOf makes a decimal of plain text without asking decimal's parser,
// which obeys a package variable.
func decimalOf(s string) decimal.Decimal {
	whole, fraction, _ := strings.Cut(s, ".")
	c, ok := new(big.Int).SetString(whole+fraction, 10)
	if !ok {
		panic(s)
	}
	return decimal.NewFromBigInt(c, -int32(len(fraction)))
}

// rat is the exact value of plain decimal text.
func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		panic(s)
	}
	return r
}
