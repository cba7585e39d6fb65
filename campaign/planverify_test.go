package campaign_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// TestVerifySees: whatever is changed in a plan is seen, at its path.
func TestVerifySees(t *testing.T) {
	t.Parallel()
	p := town("EUR 20", offer("a", "EUR 10", 500), offer("b", "EUR 8", 400), offer("c", "EUR 7", 350), offer("d", "EUR 2", 90), offer("e", "USD 3", 120, needing("d")))
	p.Constraints = []campaign.Constraint{{ID: "three", AtMost: campaign.Quantity{Offers: endorse.MustCount(3)}}}
	p.MustNot = []string{"c"}
	hard := p
	hard.Nodes = 1
	rows := []struct {
		name string
		of   campaign.Problem
		do   func(t *testing.T, plan *campaign.Plan)
		path string
		want error
	}{
		{"the aim", p, func(_ *testing.T, q *campaign.Plan) { q.Aim = campaign.MostOrders }, "aim", campaign.ErrDiffer},
		{"the value", p, func(_ *testing.T, q *campaign.Plan) { q.Value = q.Value.Add(endorse.MustRate("0.000001")) }, "value", campaign.ErrDiffer},
		{"the bound", p, func(_ *testing.T, q *campaign.Plan) { q.Bound = q.Bound.Sub(endorse.MustRate("0.000001")) }, "bound", campaign.ErrDiffer},
		{"the gap", p, func(_ *testing.T, q *campaign.Plan) { q.Gap = endorse.RateOfInt(1) }, "gap", campaign.ErrDiffer},
		{"the cost", p, func(_ *testing.T, q *campaign.Plan) { q.Cost = endorse.MustMoney("EUR 1") }, "cost", campaign.ErrDiffer},
		{"what is left", p, func(_ *testing.T, q *campaign.Plan) { q.Left = endorse.MustMoney("EUR 1") }, "left", campaign.ErrDiffer},
		{"the reach", p, func(_ *testing.T, q *campaign.Plan) { q.Reach[0].Low = endorse.RateOfInt(499) }, "reach", campaign.ErrDiffer},
		{"what an offer adds", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[0].Adds = endorse.RateOfInt(1) }, "chosen", campaign.ErrDiffer},
		{"why one is out", p, func(_ *testing.T, q *campaign.Plan) { q.LeftOut[0].Why = campaign.OutByBudget }, "left_out", campaign.ErrDiffer},
		{"an offer of nobody", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[0].Offer = "x" }, "chosen[0].offer", campaign.ErrNoSuch},
		{"an offer twice", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[1].Offer = q.Chosen[0].Offer }, "chosen[1].offer", campaign.ErrTwice},
		{"one that must not be in", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[1].Offer = "c" }, "chosen", campaign.ErrBroken},
		{"the bound of the proof", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Bound = q.Value }, "proof", campaign.ErrProof},
		{"a price", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Prices[0].Worth = endorse.MustRate("0.5") }, "proof", campaign.ErrProof},
		{"a price below zero", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Prices[0].Worth = endorse.MustRate("-1") }, "proof", campaign.ErrProof},
		{"a price of no limit", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Prices[0].Limit.ID = "x" }, "proof", campaign.ErrProof},
		{"a slope of another segment", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Slopes[0].Segment = "x" }, "proof", campaign.ErrProof},
		{"no method", p, func(_ *testing.T, q *campaign.Plan) { q.Method = campaign.MethodNotSaid }, "method", campaign.ErrKind},
		{"a method that there is not", p, func(_ *testing.T, q *campaign.Plan) { q.Method = campaign.Greedy + 1 }, "method", campaign.ErrKind},
		{"nodes below zero", p, func(_ *testing.T, q *campaign.Plan) { q.Nodes = -1 }, "nodes", campaign.ErrNegative},
		{"no slope", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Slopes = nil }, "proof", campaign.ErrProof},
		{"an exact plan that is not", p, func(t *testing.T, q *campaign.Plan) { *q = worse(t, p, "b", "d") }, "exact", campaign.ErrBetter},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			plan, err := r.of.Plan()
			if err != nil || plan.Verify(r.of) != nil {
				t.Fatalf("%v, %v", err, plan.Verify(r.of))
			}
			r.do(t, &plan)
			err = plan.Verify(r.of)
			var fault *campaign.FaultError
			if !errors.Is(err, r.want) || !errors.As(err, &fault) {
				t.Fatalf("got %v, want %v", err, r.want)
			}
			if !strings.Contains(err.Error(), r.path+": ") {
				t.Errorf("got %v, want it at %v", err, r.path)
			}
		})
	}
}

// worse is the plan of some offers, made of a problem in which only those may be in,
// and said to be a plan of the whole.
func worse(t *testing.T, p campaign.Problem, ids ...string) campaign.Plan {
	t.Helper()
	best, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	only := p
	only.MustNot = nil
	for _, o := range p.Offers {
		if !strings.Contains(strings.Join(ids, " "), o.ID) {
			only.MustNot = append(only.MustNot, o.ID)
		}
	}
	plan, err := only.Plan()
	if err != nil {
		t.Fatal(err)
	}
	plan.Proof = best.Proof
	plan.LeftOut = leftOutOf(t, p, plan)
	return plan
}

// leftOutOf takes the reasons for what is out from the check itself: the plan is to
// be right in all but that it is not the best.
func leftOutOf(t *testing.T, p campaign.Problem, plan campaign.Plan) []campaign.LeftOut {
	t.Helper()
	p.Must = nil
	for _, c := range plan.Chosen {
		p.Must = append(p.Must, c.Offer)
	}
	p.Constraints = append([]campaign.Constraint{}, p.Constraints...)
	p.Constraints = append(p.Constraints, campaign.Constraint{ID: "no more", AtMost: campaign.Quantity{Offers: endorse.MustCount(int64(len(plan.Chosen)))}})
	full, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	for i := range full.LeftOut {
		if l := &full.LeftOut[i]; l.Why == campaign.OutByLimit {
			l.Why, l.By = campaign.OutUnsought, campaign.Limit{}
		}
	}
	return full.LeftOut
}

// TestVerifySeesLimits: a plan of offers that break a limit is seen, whichever it is.
func TestVerifySeesLimits(t *testing.T) {
	t.Parallel()
	one := []campaign.Constraint{{ID: "c", AtMost: campaign.Quantity{Offers: endorse.MustCount(1)}}}
	rows := []struct {
		chosen string
		p      campaign.Problem
		want   string
	}{
		{"a b", town("EUR 10.99", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), "budget"},
		{"a b", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.Constraints = one }), "at-most, c, offers"},
		{"a b", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{ID: "c", AtMost: campaign.Quantity{Money: endorse.MustMoney("EUR 10.99")}}}
		}), "at-most, c, money"},
		{"a b", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) {
			p.Offers[0].Count, p.Offers[1].Count = 2, 2
			p.Constraints = []campaign.Constraint{{ID: "c", AtMost: campaign.Quantity{Posts: endorse.MustCount(3)}}}
		}), "at-most, c, posts"},
		{"a", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{ID: "c", AtLeast: campaign.Quantity{Creators: endorse.MustCount(2)}}}
		}), "at-least, c, creators"},
		{"a", town("EUR 20", offer("a", "EUR 6", 1, needing("b")), offer("b", "EUR 5", 1)), "needs, a, b"},
		{"a b", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.Apart = [][2]string{{"b", "a"}} }), "apart, b, a"},
		{"a", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.Must = []string{"b"} }), "must, b"},
		{"a", with(town("EUR 20", offer("a", "EUR 6", 1)), func(p *campaign.Problem) { p.MustNot = []string{"a"} }), "must-not, a"},
	}
	for _, r := range rows {
		var plan campaign.Plan
		for id := range strings.FieldsSeq(r.chosen) {
			plan.Chosen = append(plan.Chosen, campaign.Choice{Offer: id})
		}
		err := plan.Verify(r.p)
		var broken *campaign.BrokenLimitError
		if !errors.As(err, &broken) || broken.Limit.String() != r.want {
			t.Errorf("%s: %v, want %s", r.chosen, err, r.want)
		}
	}
}
