package endorse

import (
	"cmp"
	"errors"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"
)

// ErrNegativeWeight is a share of less than nothing.
var ErrNegativeWeight = errors.New("negative weight")

// maxParts bounds how many parts money is split into at once.
const maxParts = 1 << 20

// ErrTooMany is a request for more parts than one call makes: 1,048,576.
var ErrTooMany = errors.New("too many parts")

// Allocate splits m in proportion to the weights, one part a weight, with
// nothing lost: the parts add up to m. A part is a whole number of minor units,
// or of m's own last digit where that is finer. What is left after rounding
// down goes, a unit each, to the parts with the largest remainder, and among
// equals to the first (Hamilton's method). A larger weight never gets less, and
// the parts of -m are those of m negated. A negative weight is
// [ErrNegativeWeight]; no weights, or all of them zero, is [ErrZeroBase].
func (m Money) Allocate(weights ...Rate) ([]Money, error) {
	if len(weights) > maxParts {
		return nil, ErrTooMany
	}
	shares, total, err := wholeWeights(weights)
	if err != nil {
		return nil, err
	}
	units, scale := m.units()
	parts, left := quotas(units, shares, total)
	byRemainder := make([]int, len(parts))
	for i := range byRemainder {
		byRemainder[i] = i
	}
	slices.SortStableFunc(byRemainder, func(i, j int) int {
		return cmp.Or(parts[j].rest.Cmp(parts[i].rest), cmp.Compare(i, j))
	})
	for _, i := range byRemainder[:left] {
		parts[i].units.Add(parts[i].units, big.NewInt(1))
	}
	out := make([]Money, len(parts))
	for i, p := range parts {
		out[i] = Money{fromDecimal(decimal.NewFromBigInt(p.units, -scale)).in(m.Currency())}
		if m.n.neg() {
			out[i] = out[i].Neg()
		}
	}
	return out, nil
}

// Split is [Money.Allocate] to n equal weights. An n of zero or below is
// [ErrZeroBase].
func (m Money) Split(n int) ([]Money, error) {
	if n <= 0 {
		return nil, ErrZeroBase
	}
	if n > maxParts {
		return nil, ErrTooMany
	}
	weights := make([]Rate, n)
	for i := range weights {
		weights[i] = RateOfInt(1)
	}
	return m.Allocate(weights...)
}

// wholeWeights brings the weights to whole numbers in the same proportion.
func wholeWeights(weights []Rate) (shares []*big.Int, total *big.Int, err error) {
	var scale int32
	for _, w := range weights {
		if w.n.neg() {
			return nil, nil, ErrNegativeWeight
		}
		scale = max(scale, -w.n.decimal().Exponent())
	}
	shares, total = make([]*big.Int, len(weights)), new(big.Int)
	for i, w := range weights {
		d := w.n.decimal()
		c := d.Coefficient()
		shares[i] = c.Mul(c, pow10(int(scale+d.Exponent())))
		total.Add(total, shares[i])
	}
	if total.Sign() == 0 {
		return nil, nil, ErrZeroBase
	}
	return shares, total, nil
}

// units is the magnitude of m in minor units, or in units of its own last
// digit where that is finer.
func (m Money) units() (*big.Int, int32) {
	d := m.n.decimal()
	c, e := stripZeros(d.Coefficient(), d.Exponent())
	if scale := int32(m.Currency().Digits()); -e < scale {
		c.Mul(c, pow10(int(scale+e)))
		e = -scale
	}
	return c.Abs(c), -e
}

// quota is a part rounded down and what that took from it.
type quota struct {
	units, rest *big.Int
}

// quotas rounds each part down; left is the number of units that remain.
func quotas(units *big.Int, shares []*big.Int, total *big.Int) (parts []quota, left int) {
	parts = make([]quota, len(shares))
	rest := new(big.Int).Set(units)
	for i, s := range shares {
		q, r := new(big.Int), new(big.Int)
		q.QuoRem(r.Mul(units, s), total, r)
		parts[i] = quota{q, r}
		rest.Sub(rest, q)
	}
	return parts, int(rest.Int64())
}
