package campaign

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// exactBits is the precision of shares of a population on the way to a result.
const exactBits = 320

// reached is how many people a set reaches, nil if that is not known of one of its
// offers or of the population.
func (x *planning) reached(set []int) ([]PlanReach, error) {
	var list []PlanReach
	for _, i := range set {
		if x.people[i] == nil {
			return nil, nil
		}
	}
	for g, s := range x.segments {
		r, err := x.reachedIn(g, set)
		if err != nil {
			return nil, err
		}
		r.Segment, r.Population = s.ID, s.People
		list = append(list, r)
	}
	return list, nil
}

// reachedIn is the reach in one segment: of each person the largest offer, and
// persons by N (1 - Π (1 - R / N)), to 12 places, half even.
func (x *planning) reachedIn(g int, set []int) (PlanReach, error) {
	largest, order := map[int]int64{}, []int(nil)
	for _, i := range set {
		who := x.persons[i]
		if _, known := largest[who]; !known {
			order = append(order, who)
		}
		largest[who] = max(largest[who], x.people[i][g])
	}
	n, _ := x.segments[g].People.Int64()
	outside, all := exactInt(n), exactInt(n)
	gross, most := endorse.Rate{}, int64(0)
	for _, who := range order {
		outside.Mul(outside, exactInt(n-largest[who]))
		outside.Quo(outside, all)
		gross = gross.Add(endorse.RateOfInt(largest[who]))
		most = max(most, largest[who])
	}
	people, err := endorse.ParseRate(all.Sub(all, outside).Text('f', 12))
	high := gross
	if whole := endorse.RateOfInt(n); whole.Cmp(gross) < 0 {
		high = whole
	}
	return PlanReach{Gross: gross, People: people, Low: endorse.RateOfInt(most), High: high}, err
}

func exactInt(n int64) *big.Float { return new(big.Float).SetPrec(exactBits).SetInt64(n) }
