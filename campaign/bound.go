package campaign

import (
	"math"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign/internal/pick"
)

// Proof is a bound on what any plan can be worth that can be checked without trust
// in how the plan was found (weak duality). For any slopes s and prices μ, none
// below zero, and any choice that keeps the limits,
//
//	value ≤ Σ (N - s - s ln(N / s)) + Σ μ b + Σ max (Σ s w - Σ μ a)
//
// where a segment of N people stands for its straight line of the slope s, the
// limits are a x ≤ b, w is -ln(1 - R / N) of an offer in a segment, and the last sum
// goes over persons, each with the best answer for itself. Orders and margins stand
// there as they are, without slopes. Offers that have to be in or out are.
type Proof struct {
	Slopes []Slope `json:"slopes,omitempty"` // one a segment, in the order of the problem; none if reach is not the aim
	Prices []Price `json:"prices,omitempty"` // those above zero

	// Bound is what they give, raised by more than what the arithmetic may have
	// lost, and rounded up to 6 places.
	Bound endorse.Rate `json:"bound"`
}

// Slope is how many people of a segment a small addition still reaches, of as many
// that see it at random, where the plan is: N for nothing reached, less with more.
type Slope struct {
	Segment string       `json:"segment,omitempty"` // its id; empty for a population without segments
	People  endorse.Rate `json:"people"`            // of the segment, from 0 to all of it
}

// Price is what a little more of a limit would be worth, in the unit of the plan for
// each unit of the limit: for the budget, how many people one more euro reaches. It
// holds for the relaxation, in which parts of offers can be had.
type Price struct {
	Limit Limit        `json:"limit"` // one of the problem's
	Worth endorse.Rate `json:"worth"` // 0 or above
}

// perUnit is how many of the model's units are one of the limit's.
func (x *planning) perUnit(l pick.Line) float64 {
	if l.Kind <= pick.Least && x.counts[l.Of] == OfMoney {
		return math.Pow10(int(-x.scale))
	}
	return 1
}

// bound is what slopes and prices give; false if they are not those of the problem.
func (x *planning) bound(p Proof) (endorse.Rate, bool) {
	lines := x.model.Lines()
	d := pick.Dual{Slopes: make([]float64, len(x.given.Segments)), Prices: make([]float64, len(lines))}
	if len(p.Slopes) != len(d.Slopes) {
		return endorse.Rate{}, false
	}
	for g, s := range p.Slopes {
		if s.Segment != x.segments[g].ID || s.People.Sign() < 0 {
			return endorse.Rate{}, false
		}
		d.Slopes[g] = s.People.Float64()
	}
	place := make(map[Limit]int, len(lines))
	for k, l := range lines {
		place[x.limitOf(l)] = k
	}
	for _, price := range p.Prices {
		k, known := place[price.Limit]
		if !known || price.Worth.Sign() < 0 || d.Prices[k] != 0 {
			return endorse.Rate{}, false
		}
		d.Prices[k] = price.Worth.Float64() / x.perUnit(lines[k])
	}
	return above(x.model.Bound(d))
}

// above is a number rounded up to 6 places.
func above(bound float64) (endorse.Rate, bool) {
	r, err := endorse.ApproxRate(bound)
	return r.Add(smallest).Round(6, endorse.Ceiling), err == nil
}

var smallest = endorse.MustRate("0.000000000001")
