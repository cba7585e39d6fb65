package campaign

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign/internal/pick"
)

// reachPlaces is how many digits after the point what an offer adds to reach has.
const reachPlaces = 3

// describe is the plan of a set of offers, in order.
func (x *planning) describe(set []int, proof Proof, method PlanMethod, nodes int) (Plan, error) {
	p := Plan{Aim: x.Aim, Unit: x.unit(), Exact: method == BranchAndBound, Method: method, Nodes: nodes, Proof: proof}
	d := x.description(set)
	for _, i := range set {
		p.Chosen = append(p.Chosen, d.choice(i))
		p.Cost, _ = p.Cost.Add(x.costs[i]) // one currency
	}
	for i := range x.Offers {
		if !d.in[i] {
			p.LeftOut = append(p.LeftOut, d.leftOut(i))
		}
	}
	if len(set) == 0 {
		p.Cost, _ = x.Budget.Sub(x.Budget)
	}
	p.Left, _ = x.Budget.Sub(p.Cost)
	var err error
	if p.Reach, err = x.reached(set); err != nil {
		return Plan{}, err
	}
	p.Value = x.value(set, p.Reach)
	p.Bound = p.Value
	if !p.Exact && proof.Bound.Cmp(p.Value) > 0 {
		p.Bound = proof.Bound
	}
	p.Gap = p.Bound.Sub(p.Value)
	return p, nil
}

// value is what a set is worth by the aim.
func (x *planning) value(set []int, reach []PlanReach) endorse.Rate {
	var sum endorse.Rate
	for _, r := range reach {
		if x.Aim == MostReach {
			sum = sum.Add(r.People)
		}
	}
	for _, i := range set {
		sum = sum.Add(x.worth[i])
	}
	return sum
}

// description is a set of offers with what is asked of it again and again.
type description struct {
	x        *planning
	in       []bool
	out      []bool // that must not be in
	must     []bool
	neededBy [][]int
	apart    [][]int
	picked   *pick.Choice
}

func (x *planning) description(set []int) *description {
	n := len(x.Offers)
	d := &description{x: x, in: make([]bool, n), out: make([]bool, n), must: make([]bool, n),
		neededBy: make([][]int, n), apart: make([][]int, n), picked: x.model.Choice(set)}
	mark := func(list []bool, places []int) {
		for _, i := range places {
			list[i] = true
		}
	}
	mark(d.in, set)
	mark(d.out, x.given.Out)
	mark(d.must, x.given.In)
	for _, e := range x.given.Needs {
		d.neededBy[e[1]] = append(d.neededBy[e[1]], e[0])
	}
	for _, e := range x.given.Apart {
		d.apart[e[0]] = append(d.apart[e[0]], e[1])
		d.apart[e[1]] = append(d.apart[e[1]], e[0])
	}
	return d
}

func (d *description) choice(i int) Choice {
	o := &d.x.Offers[i]
	c := Choice{Offer: o.ID, Creator: o.Creator, Cost: o.Cost, Amount: d.x.costs[i]}
	gone := d.closure(i, func(j int) []int { return d.neededBy[j] }, true)
	c.Adds = d.adds(gone, d.picked.Without(gone))
	for _, j := range d.neededBy[i] {
		if d.in[j] {
			c.By = append(c.By, d.x.Offers[j].ID)
		}
	}
	alone := d.adds([]int{i}, d.picked.Without([]int{i}))
	switch {
	case d.must[i]:
		c.Why = InAsMust
	case alone.Sign() <= 0 && len(c.By) > 0:
		c.Why = InAsNeeded
	case alone.Sign() <= 0:
		c.Why = InForLimit
	default:
		c.Why = InForAim
	}
	return c
}

// adds is what offers together add: the sum of what they are worth, or people.
func (d *description) adds(items []int, people float64) endorse.Rate {
	if d.x.Aim == MostReach {
		r, _ := endorse.ApproxRate(people) // finite: at most the population
		return r.Round(reachPlaces, endorse.HalfEven)
	}
	var sum endorse.Rate
	for _, i := range items {
		sum = sum.Add(d.x.worth[i])
	}
	return sum
}

// closure is an offer with all that are linked to it, those in the plan or those
// not in it, the offer first.
func (d *description) closure(i int, links func(j int) []int, in bool) []int {
	list := []int{i}
	seen := map[int]bool{i: true}
	for k := 0; k < len(list); k++ {
		for _, j := range links(list[k]) {
			if d.in[j] == in && !seen[j] {
				seen[j] = true
				list = append(list, j)
			}
		}
	}
	return list
}

func (d *description) needs(i int) []int {
	var list []int
	for _, id := range d.x.Offers[i].Needs {
		list = append(list, d.x.place[id])
	}
	slices.Sort(list)
	return list
}

// leftOut finds the first reason that keeps an offer out.
func (d *description) leftOut(i int) LeftOut {
	o := &d.x.Offers[i]
	items := d.closure(i, d.needs, false)
	people, row := d.picked.With(items)
	l := LeftOut{Offer: o.ID, Creator: o.Creator, Amount: d.x.costs[i], Adds: d.adds(items, people)}
	barred := slices.IndexFunc(items[1:], func(j int) bool { return d.out[j] })
	rival := d.rival(items)
	switch {
	case d.out[i]:
		l.Why = OutAsMustNot
	case barred >= 0:
		l.Why, l.With = OutByNeed, d.x.Offers[items[1+barred]].ID
	case l.Adds.Sign() <= 0:
		l.Why = OutForNothing
	case rival >= 0:
		l.Why, l.With = OutByConflict, d.x.Offers[rival].ID
	case row > 0:
		l.Why, l.By = OutByLimit, d.x.limitOf(pick.Line{Kind: pick.Most, Of: row})
	case row == 0:
		l.Why, l.By = OutByBudget, d.x.limits[0]
	default:
		l.Why = OutUnsought
	}
	return l
}

// rival is the first offer that is apart from one of those: one in the plan, or
// another of them; -1 if there is none.
func (d *description) rival(items []int) int {
	for _, i := range items {
		for _, j := range d.apart[i] {
			if d.in[j] || slices.Contains(items, j) {
				return j
			}
		}
	}
	return -1
}
