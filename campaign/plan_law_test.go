package campaign_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"pgregory.net/rapid"
)

// TestPlanAgainstAllSets: a plan keeps the limits, is the best of all sets, is never
// over the budget, and stands up to its own check; an impossible problem says so.
func TestPlanAgainstAllSets(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanProblem(t)
		want, possible := plain{p}.best()
		plan, err := p.Plan()
		var infeasible *campaign.InfeasibleError
		if errors.As(err, &infeasible) != !possible {
			t.Fatalf("%v; possible: %v", err, possible)
		}
		if !possible {
			return
		}
		set := plain{p}.chosen(plan)
		if !(plain{p}).allowed(set) || len(set)+len(plan.LeftOut) != len(p.Offers) {
			t.Fatalf("chose %+v", plan.Chosen)
		}
		if got := plan.Value.Float64(); !plan.Exact || !near(got, want) || !near(got, plain{p}.worth(set)) {
			t.Fatalf("worth %v (%v), exact %v, want %v", got, plain{p}.worth(set), plan.Exact, want)
		}
		if cost := (plain{p}).cost(set); !cost.Equal(plan.Cost) {
			t.Fatalf("costs %v, said %v", cost, plan.Cost)
		}
		if plan.Left.Sign() < 0 || plan.Proof.Bound.Float64() < want-1e-6 {
			t.Fatalf("left %v, bound %v of %v", plan.Left, plan.Proof.Bound, want)
		}
		if err := plan.Verify(p); err != nil {
			t.Fatalf("verify: %v", err)
		}
	})
}

// TestPlanExplainsItself: what an offer adds is the difference that it makes with
// what depends on it, and each reason for leaving one out is true.
func TestPlanExplainsItself(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanProblem(t)
		plan, err := p.Plan()
		if err != nil {
			return
		}
		set := plain{p}.chosen(plan)
		at := map[string]campaign.Offer{}
		for _, o := range p.Offers {
			at[o.ID] = o
		}
		for _, c := range plan.Chosen {
			var rest []campaign.Offer
			for _, o := range set {
				if o.ID != c.Offer && (len(o.Needs) == 0 || o.Needs[0] != c.Offer) {
					rest = append(rest, o)
				}
			}
			if want := (plain{p}).worth(set) - (plain{p}).worth(rest); want-c.Adds.Float64() > 6e-4 || c.Adds.Float64()-want > 6e-4 {
				t.Fatalf("%s adds %v, said %v", c.Offer, want, c.Adds)
			}
		}
		for _, l := range plan.LeftOut {
			more := append([]campaign.Offer{at[l.Offer]}, set...)
			for _, need := range at[l.Offer].Needs {
				more = append(more, at[need])
			}
			q := plain{p}
			switch over, _ := q.cost(dedupe(more)).Cmp(p.Budget); l.Why {
			case campaign.OutByBudget:
				if over <= 0 {
					t.Fatalf("%s would fit into the budget", l.Offer)
				}
			case campaign.OutForNothing:
				if q.worth(dedupe(more)) > q.worth(set)+6e-4 {
					t.Fatalf("%s adds something", l.Offer)
				}
			case campaign.OutUnsought, campaign.LeftOutNotSaid:
				t.Fatalf("%s: %v in an exact plan", l.Offer, l.Why)
			}
			if q.allowed(dedupe(more)) && q.worth(dedupe(more)) > q.worth(set)+1e-3 {
				t.Fatalf("%s could be added", l.Offer)
			}
		}
	})
}

func dedupe(set []campaign.Offer) []campaign.Offer {
	seen, list := map[string]bool{}, []campaign.Offer(nil)
	for _, o := range set {
		if !seen[o.ID] {
			seen[o.ID] = true
			list = append(list, o)
		}
	}
	return list
}

// TestPlanOrder: the order of the lists changes nothing, to the byte.
func TestPlanOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanProblem(t)
		q := p
		q.Offers = rapid.Permutation(p.Offers).Draw(t, "offers")
		q.Constraints = rapid.Permutation(p.Constraints).Draw(t, "constraints")
		q.Segments = rapid.Permutation(p.Segments).Draw(t, "segments")
		q.Rates = rapid.Permutation(p.Rates).Draw(t, "rates")
		for i, pair := range q.Apart {
			q.Apart = append([][2]string{}, q.Apart...)
			q.Apart[i] = [2]string{pair[1], pair[0]}
		}
		one, err1 := p.Plan()
		two, err2 := q.Plan()
		a, _ := json.Marshal(one)
		b, _ := json.Marshal(two)
		if !bytes.Equal(a, b) || (err1 == nil) != (err2 == nil) || err1 != nil && err1.Error() != err2.Error() {
			t.Fatalf("%s, %v\nin another order %s, %v", a, err1, b, err2)
		}
	})
}

// TestPlanMoreBudget: more money never makes the best plan worse, and a problem that
// is possible stays so.
func TestPlanMoreBudget(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanProblem(t)
		one, err := p.Plan()
		if err != nil {
			return
		}
		p.Budget, _ = p.Budget.Add(cents(rapid.IntRange(0, 3000).Draw(t, "more"), endorse.EUR))
		two, err := p.Plan()
		if err != nil || two.Value.Float64() < one.Value.Float64()-1e-7 {
			t.Fatalf("%v with less, %v with more: %v", one.Value, two.Value, err)
		}
	})
}

// TestPlanWithoutSearch: one node is enough for an honest answer: a plan that keeps
// the limits, and a bound that the best plan is not above; or that none was found.
func TestPlanWithoutSearch(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanProblem(t)
		want, possible := plain{p}.best()
		p.Nodes = 1
		plan, err := p.Plan()
		if err != nil {
			if errors.Is(err, campaign.ErrNoPlan) || !possible {
				return
			}
			t.Fatal(err)
		}
		if set := (plain{p}).chosen(plan); !(plain{p}).allowed(set) {
			t.Fatalf("chose %+v", plan.Chosen)
		}
		if value, bound := plan.Value.Float64(), plan.Bound.Float64(); bound < want-1e-6 || value > want+1e-6 || plan.Exact && value < want-1e-6 {
			t.Fatalf("%v to %v, exact %v; the best is %v", value, bound, plan.Exact, want)
		}
		if err := plan.Verify(p); err != nil && !errors.Is(err, campaign.ErrNoEnd) {
			t.Fatalf("verify: %v", err)
		}
	})
}

// TestPlanStopped: a search that is stopped says so, and its bound is above the plan
// that a longer one finds.
func TestPlanStopped(t *testing.T) {
	t.Parallel()
	p := market(60, campaign.MostReach)
	best, err := p.Plan()
	if err != nil || !best.Exact || best.Method != campaign.BranchAndBound {
		t.Fatalf("%v, %v, %v", best.Exact, best.Method, err)
	}
	p.Nodes = 1
	plan, err := p.Plan()
	if err != nil || plan.Exact || plan.Method != campaign.Greedy || plan.Nodes != 1 {
		t.Fatalf("exact %v by %v after %d nodes, %v", plan.Exact, plan.Method, plan.Nodes, err)
	}
	if plan.Value.Cmp(best.Value) > 0 || plan.Bound.Cmp(best.Value) < 0 || !plan.Gap.Equal(plan.Bound.Sub(plan.Value)) {
		t.Errorf("%v to %v, gap %v; the best is %v", plan.Value, plan.Bound, plan.Gap, best.Value)
	}
	if err := plan.Verify(p); err != nil {
		t.Error(err)
	}
}

// TestPlanConflict: limits that are named as impossible are, and without any one of
// them the rest is possible.
func TestPlanConflict(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanProblem(t)
		_, err := p.Plan()
		var infeasible *campaign.InfeasibleError
		if !errors.As(err, &infeasible) {
			return
		}
		if len(infeasible.Limits) == 0 {
			t.Fatal("no limit named")
		}
		if _, possible := (plain{only(p, infeasible.Limits)}).best(); possible {
			t.Fatalf("possible: %v", infeasible)
		}
	})
}

// only is the problem with those limits and no others. A constraint of which one
// part is named is kept whole.
func only(p campaign.Problem, limits []campaign.Limit) campaign.Problem {
	q := p
	q.Must, q.MustNot, q.Apart, q.Constraints = nil, nil, nil, nil
	q.Budget = endorse.MustMoney("EUR 1000000")
	q.Offers = append([]campaign.Offer{}, p.Offers...)
	for i := range q.Offers {
		q.Offers[i].Needs = nil
	}
	kept := map[string]bool{}
	for _, l := range limits {
		switch l.Kind {
		case campaign.LimitBudget:
			q.Budget = p.Budget
		case campaign.LimitMust:
			q.Must = append(q.Must, l.ID)
		case campaign.LimitMustNot:
			q.MustNot = append(q.MustNot, l.ID)
		case campaign.LimitApart:
			q.Apart = append(q.Apart, [2]string{l.ID, l.And})
		case campaign.LimitNeeds:
			for i := range q.Offers {
				if q.Offers[i].ID == l.ID {
					q.Offers[i].Needs = append(q.Offers[i].Needs, l.And)
				}
			}
		default:
			for _, c := range p.Constraints {
				if c.ID == l.ID && !kept[c.ID] {
					kept[c.ID] = true
					q.Constraints = append(q.Constraints, c)
				}
			}
		}
	}
	return q
}

// TestPlanJSON: problem and plan come back from their JSON as they were.
func TestPlanJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanProblem(t)
		data, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		q, err := campaign.ParseProblem(data)
		if again, _ := json.Marshal(q); err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%v: %s came back as %s", err, data, again)
		}
		plan, err := p.Plan()
		if err != nil {
			return
		}
		data, err = json.Marshal(plan)
		if err != nil {
			t.Fatal(err)
		}
		read, err := campaign.ParsePlan(data)
		if again, _ := json.Marshal(read); err != nil || !bytes.Equal(again, data) {
			t.Fatalf("%v: %s came back as %s", err, data, again)
		}
		if err := read.Verify(q); err != nil {
			t.Fatal(err)
		}
	})
}
