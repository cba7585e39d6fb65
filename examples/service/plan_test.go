package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/campaign"
)

// answeredPlan asks for a plan and reads it as a stranger would.
func answeredPlan(t *testing.T, s *service, body string) campaign.Plan {
	t.Helper()
	r := asked{target: "/plan", body: body}.send(s)
	text := bodyOf(t, r)
	var got struct {
		Plan json.RawMessage
		Says []string
	}
	if err := json.Unmarshal(text, &got); err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("status %d: %s", r.StatusCode, text)
	}
	p, err := campaign.ParsePlan(got.Plan)
	if err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprint(p.Explain()); fmt.Sprint(got.Says) != want {
		t.Errorf("it says %v, want %s", got.Says, want)
	}
	return p
}

// TestPlanHolds holds answers against the problems, by what they prove.
func TestPlanHolds(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	for _, row := range []struct {
		name, body, method string
	}{
		{"reach", sample(t, "plan"), "branch-and-bound"},
		{"orders", sample(t, "plan-orders"), "branch-and-bound"},
		{"a search that is given up", change(t, "plan", `"aim"`, `"nodes":1,"aim"`), "greedy"},
	} {
		problem, err := campaign.ParseProblem([]byte(row.body))
		if err != nil {
			t.Fatal(err)
		}
		p := answeredPlan(t, s, row.body)
		if err := p.Verify(problem); err != nil {
			t.Errorf("%s: %v", row.name, err)
		}
		if p.Method.String() != row.method {
			t.Errorf("%s: by %v, want %s", row.name, p.Method, row.method)
		}
	}
}

// TestPlanBounds holds how many offers are taken.
func TestPlanBounds(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	offers := func(n int) string {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprintf(`{"id":"o%d","creator":"c","count":1,"cost":{"amount":"1.00","currency":"EUR"},"orders":"1","revenue":null}`, i))
		}
		return `{"format":1,"aim":"orders","budget":{"amount":"10.00","currency":"EUR"},"offers":[` + strings.Join(list, ",") + `]}`
	}
	if p := answeredPlan(t, s, offers(maxOffers)); len(p.Chosen) != 10 {
		t.Errorf("%d offers chosen, want 10", len(p.Chosen))
	}
	r := asked{target: "/plan", body: offers(maxOffers + 1)}.send(s)
	if p := problemOf(t, r); p.Status != http.StatusUnprocessableEntity || p.Faults[0].Path != "offers" {
		t.Errorf("%+v", p)
	}
}
