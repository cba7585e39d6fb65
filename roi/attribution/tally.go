package attribution

import (
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
)

// rule weighs the touches of one path by itself, of which there is one at
// least. The weights are not below zero, one is above, and they add up to less
// than 2^63.
type rule interface {
	weigh(p *Path, weights []int64) error
}

// byRule adds up over all paths that converted what a rule gives each touch.
func byRule(paths []Path, r rule) (shares, error) {
	t := tally{scale: scaleOf(paths), byDenominator: make(map[int64]*sums)}
	var weights []int64
	for i := range paths {
		p := &paths[i]
		if p.Conversions == 0 || len(p.Touches) == 0 {
			continue
		}
		weights = slices.Grow(weights[:0], len(p.Touches))[:len(p.Touches)]
		clear(weights)
		if err := r.weigh(p, weights); err != nil {
			return shares{}, &PathError{i, err}
		}
		t.add(p, weights)
	}
	return t.shares(), nil
}

// tally adds up fractions by denominator, so that a sum over a million paths
// stays small and exact.
type tally struct {
	channels      intern
	scale         int32 // digits after the point of the finest value
	byDenominator map[int64]*sums
	product       big.Int
}

// sums are numerators by channel.
type sums struct {
	conversions, value []big.Int
}

func (s *sums) grow(n int) {
	for len(s.conversions) < n {
		s.conversions = append(s.conversions, big.Int{})
		s.value = append(s.value, big.Int{})
	}
}

// maxDenominator is the largest denominator of a path's shares that stays as it
// is; beyond it they become parts of 10^18.
const maxDenominator = 1 << 20

func (t *tally) add(p *Path, weights []int64) {
	total := lowest(weights)
	if total > maxDenominator {
		total = toParts(weights)
	}
	s := t.byDenominator[total]
	if s == nil {
		s = new(sums)
		t.byDenominator[total] = s
	}
	people, value := big.NewInt(p.Conversions), unitsOf(p.Value, t.scale)
	var w big.Int
	for i, touch := range p.Touches {
		c := t.channels.id(touch.Channel)
		s.grow(c + 1)
		w.SetInt64(weights[i])
		s.conversions[c].Add(&s.conversions[c], t.product.Mul(people, &w))
		s.value[c].Add(&s.value[c], t.product.Mul(value, &w))
	}
}

// lowest brings weights to lowest terms and returns their sum.
func lowest(weights []int64) int64 {
	var gcd, total int64
	for _, w := range weights {
		for gcd, w = w, gcd; w != 0; {
			gcd, w = w, gcd%w
		}
	}
	for i := range weights {
		weights[i] /= gcd
		total += weights[i]
	}
	return total
}

// toParts brings weights to whole parts of 10^18.
func toParts(weights []int64) int64 {
	wide := make([]*big.Int, len(weights))
	for i, w := range weights {
		wide[i] = big.NewInt(w)
	}
	for i, part := range apportion(limb, wide) {
		weights[i] = part.Int64()
	}
	return limb.Int64()
}

// shares sums over the denominators.
func (t *tally) shares() shares {
	n := len(t.channels.names)
	out := shares{channels: slices.Clone(t.channels.names), conversions: zeros(n), value: zeros(n)}
	var part big.Rat
	for total, s := range t.byDenominator {
		whole := big.NewInt(total)
		for c := range s.conversions {
			out.conversions[c].Add(out.conversions[c], part.SetFrac(&s.conversions[c], whole))
			out.value[c].Add(out.value[c], part.SetFrac(&s.value[c], whole))
		}
	}
	return out
}

func zeros(n int) []*big.Rat {
	out := make([]*big.Rat, n)
	for i := range out {
		out[i] = new(big.Rat)
	}
	return out
}

// scaleOf is the most digits after the point that a value has.
func scaleOf(paths []Path) (scale int32) {
	for i := range paths {
		d := paths[i].Value.Decimal()
		scale = max(scale, -d.Exponent())
	}
	return scale
}

// unitsOf is the amount in units of 10^-scale.
func unitsOf(m endorse.Money, scale int32) *big.Int {
	d := m.Decimal()
	return shift(d.Coefficient(), scale+d.Exponent())
}

// shift is n with so many zeros at its end.
func shift(n *big.Int, zeros int32) *big.Int {
	if zeros == 0 {
		return n
	}
	return n.Mul(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(zeros)), nil))
}
