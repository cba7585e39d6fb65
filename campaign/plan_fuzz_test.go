package campaign_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// FuzzProblem: a problem that is read is written in the same bytes again and again,
// and has a plan that stands up to its check, or an error.
func FuzzProblem(f *testing.F) {
	for _, p := range []campaign.Problem{launch(), town("EUR 10"), market(12, campaign.MostMargin)} {
		data, err := json.Marshal(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"format":1,"aim":"orders","budget":{"amount":"0.000000000001","currency":"JPY"},"offers":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := campaign.ParseProblem(data)
		if err != nil || len(p.Offers) > 40 || len(p.Constraints) > 10 {
			return
		}
		first, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		q, err := campaign.ParseProblem(first)
		if again, _ := json.Marshal(q); err != nil || !bytes.Equal(first, again) {
			t.Fatalf("%v: %s\nthen %s", err, first, again)
		}
		p.Nodes = 200
		plan, err := p.Plan()
		if err != nil {
			return
		}
		if plan.Left.Sign() < 0 || plan.Bound.Cmp(plan.Value) < 0 {
			t.Fatalf("left %v, worth %v of %v", plan.Left, plan.Value, plan.Bound)
		}
		if _, err := json.Marshal(plan); err != nil {
			t.Fatal(err)
		}
		p.Nodes = 100_000
		if err := plan.Verify(p); err != nil && plan.Exact {
			t.Fatal(err)
		}
	})
}

// FuzzPlan: what is read as a plan is written in the same bytes again and again, and
// its check copes with it.
func FuzzPlan(f *testing.F) {
	p := launch()
	plan, err := p.Plan()
	if err != nil {
		f.Fatal(err)
	}
	data, err := json.Marshal(plan)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		plan, err := campaign.ParsePlan(data)
		if err != nil {
			return
		}
		first, err := json.Marshal(plan)
		if err != nil {
			t.Fatal(err)
		}
		read, err := campaign.ParsePlan(first)
		if again, _ := json.Marshal(read); err != nil || !bytes.Equal(first, again) {
			t.Fatalf("%v: %s\nthen %s", err, first, again)
		}
		if plan.Verify(p) == nil && (plan.Cost.Currency() != endorse.EUR || plan.Bound.Cmp(plan.Value) < 0) {
			t.Fatalf("%s passes", first)
		}
		plan.Explain()
	})
}
