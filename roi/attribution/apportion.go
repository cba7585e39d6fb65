package attribution

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
)

func cmpChannel(a, b Channel) int { return cmp.Compare(a, b) }

// apportion splits so many units in proportion to the weights, with nothing
// lost: what is left after rounding down goes, a unit each, to the largest
// remainders, among equals to the first. One weight is above zero.
func apportion(units *big.Int, weights []*big.Int) []*big.Int {
	total, left := new(big.Int), new(big.Int).Set(units)
	for _, w := range weights {
		total.Add(total, w)
	}
	parts, rests := make([]*big.Int, len(weights)), make([]*big.Int, len(weights))
	for i, w := range weights {
		n := new(big.Int).Mul(units, w)
		parts[i], rests[i] = n.QuoRem(n, total, new(big.Int))
		left.Sub(left, parts[i])
	}
	order := make([]int, len(weights))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return rests[j].Cmp(rests[i]) })
	for _, i := range order[:left.Int64()] {
		parts[i].Add(parts[i], big.NewInt(1))
	}
	return parts
}

// limb is how much of a whole number goes into a rate at once.
var limb = big.NewInt(1_000_000_000_000_000_000)

// wholeRate is a whole number, not below zero, as a Rate, exactly.
func wholeRate(n *big.Int) endorse.Rate {
	if n.IsInt64() {
		return endorse.RateOfInt(n.Int64())
	}
	high, low := new(big.Int).QuoRem(n, limb, new(big.Int))
	return wholeRate(high).Times(endorse.RateOfInt(limb.Int64())).Add(endorse.RateOfInt(low.Int64()))
}

// ratOf is a Rate as a fraction, exactly.
func ratOf(r endorse.Rate) *big.Rat { return r.Decimal().Rat() }

// intern numbers channels in order of appearance.
type intern struct {
	ids   map[Channel]int
	names []Channel
}

func (n *intern) id(c Channel) int {
	id, ok := n.ids[c]
	if !ok {
		if n.ids == nil {
			n.ids = make(map[Channel]int)
		}
		id = len(n.names)
		n.ids[c] = id
		n.names = append(n.names, c)
	}
	return id
}
