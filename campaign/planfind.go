package campaign

import (
	"errors"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign/internal/pick"
)

// ErrNoPlan is that no plan was found before the search gave up. There may be one.
var ErrNoPlan = errors.New("no plan found within the limit of nodes; there may be one")

// InfeasibleError is that no choice keeps all limits. It names some that cannot be
// kept together, though any but one of them can.
type InfeasibleError struct {
	Limits []Limit // in the order of the problem; none if it could not be told which
}

// Error names the limits.
func (e *InfeasibleError) Error() string {
	var names []string
	for _, l := range e.Limits {
		names = append(names, l.String())
	}
	if len(names) == 0 {
		return "no plan keeps all limits"
	}
	return "no plan keeps these limits together: " + strings.Join(names, "; ")
}

// Plan chooses offers: the best there are, or good ones with a bound on how much
// better others could be.
//
// A greedy comes first (by what an offer adds for its cost, by what it adds, after
// the single best, and by the prices of the relaxation, with exchanges), then a
// branch and bound that goes on until nothing better is left or its nodes are used
// up. With some dozens of offers it ends, as a rule after some hundred nodes. The
// bound comes from a relaxation: a price on each limit, and for reach a straight
// line above the curve of each segment. Prices and lines are in the plan, and
// [Plan.Verify] checks it.
//
// The plan depends on the problem alone, not on the order of its lists, on time or
// on the machine. Of plans of one value it is always the same.
//
// Errors are what [Problem.Validate] reports, an [*InfeasibleError] if no choice
// keeps all limits, and [ErrNoPlan] if the search gave up without one.
func (p Problem) Plan() (Plan, error) {
	x, err := p.planning()
	if err != nil {
		return Plan{}, err
	}
	r := x.model.Solve(x.nodes())
	switch {
	case r.Found:
		return x.describe(r.Items, x.proof(r.Root), methodOf(r), r.Nodes)
	case r.Proved:
		return Plan{}, &InfeasibleError{x.conflict()}
	}
	return Plan{}, ErrNoPlan
}

func methodOf(r pick.Result) PlanMethod {
	switch {
	case r.Proved:
		return BranchAndBound
	case r.Greedy:
		return Greedy
	}
	return BrokenOff
}

// Bounds of looking for limits that cannot be kept together.
const (
	maxSuspects = 400
	nodesForOne = 2_000
)

// conflict finds limits that cannot be kept together by leaving out one after the
// other: one without which the rest still cannot be kept is none of them.
func (x *planning) conflict() []Limit {
	all := x.suspects()
	if len(all) > maxSuspects {
		return nil
	}
	dropped := make([]bool, len(all))
	var left []Limit
	for k := range all {
		dropped[k] = true
		possible, certain := x.without(all, dropped)
		if possible || !certain {
			dropped[k] = false
			left = append(left, all[k].Limit)
		}
	}
	return left
}

// suspect is a limit, and how to leave it out of a model.
type suspect struct {
	Limit
	drop func(p *pick.Problem)
}

func (x *planning) suspects() []suspect {
	var all []suspect
	for r, limit := range x.limits {
		row := x.given.Rows[r]
		if row.HasMost {
			all = append(all, suspect{x.limitOf(pick.Line{Kind: pick.Most, Of: r}), func(p *pick.Problem) { p.Rows[r].HasMost = false }})
		}
		if !row.Least.IsZero() && limit.Kind != LimitBudget {
			all = append(all, suspect{x.limitOf(pick.Line{Kind: pick.Least, Of: r}), func(p *pick.Problem) { p.Rows[r].Least = pick.Int{} }})
		}
	}
	for k := range x.given.Needs {
		all = append(all, suspect{x.limitOf(pick.Line{Kind: pick.Need, Of: k}), func(p *pick.Problem) { p.Needs[k] = [2]int{-1} }})
	}
	for k := range x.given.Apart {
		all = append(all, suspect{x.limitOf(pick.Line{Kind: pick.Clash, Of: k}), func(p *pick.Problem) { p.Apart[k] = [2]int{-1} }})
	}
	for k, i := range x.given.In {
		all = append(all, suspect{Limit{Kind: LimitMust, ID: x.Offers[i].ID}, func(p *pick.Problem) { p.In[k] = -1 }})
	}
	for k, i := range x.given.Out {
		all = append(all, suspect{Limit{Kind: LimitMustNot, ID: x.Offers[i].ID}, func(p *pick.Problem) { p.Out[k] = -1 }})
	}
	return all
}

// without reports whether the problem is possible without the limits that were
// dropped, and whether that is certain.
func (x *planning) without(all []suspect, dropped []bool) (possible, certain bool) {
	p := x.given.Copy()
	for k, s := range all {
		if dropped[k] {
			s.drop(&p)
		}
	}
	p.Tidy()
	m, err := pick.New(p)
	if err != nil {
		return false, false
	}
	return m.Possible(nodesForOne)
}

// proof is slopes and prices in the units of the problem, to 12 places, and the
// bound that they give as they stand here.
func (x *planning) proof(d pick.Dual) Proof {
	var p Proof
	for g, slope := range d.Slopes {
		r, err := endorse.ApproxRate(slope)
		if err == nil {
			p.Slopes = append(p.Slopes, Slope{x.segments[g].ID, r})
		}
	}
	for k, l := range x.model.Lines() {
		r, err := endorse.ApproxRate(d.Prices[k] * x.perUnit(l))
		if err == nil && r.Sign() > 0 {
			p.Prices = append(p.Prices, Price{x.limitOf(l), r})
		}
	}
	p.Bound, _ = x.bound(p)
	return p
}
