package contract_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse/contract"
)

// TestSentencesOfADeliverable: what is said stands there, what is not is left out.
func TestSentencesOfADeliverable(t *testing.T) {
	rows := []struct {
		name, want string
		change     func(*contract.Deliverable)
	}{
		{"how many", "Deliverable stories: 1 × story on Instagram of 3 frames", func(*contract.Deliverable) {}},
		{"how many is not said", "Deliverable stories: story on Instagram of 3 frames", func(d *contract.Deliverable) { d.Count = 0 }},
		{"who shares the fee", "for EUR 300.00 of the fee, shared by anna (2) and bea (1.5).", func(d *contract.Deliverable) {
			d.Shares = []contract.Weight{{Party: "anna", Weight: rate("2")}, {Party: "bea", Weight: rate("1.5")}}
		}},
		{"what is forbidden", "without alcohol and #rival, without approval", func(d *contract.Deliverable) { d.MustNot = []string{"alcohol", "#rival"} }},
	}
	for _, r := range rows {
		terms := sample()
		r.change(&terms.Deliverables[1])
		if got := terms.Summary(); !strings.Contains(got, r.want) {
			t.Errorf("%s: no %q in\n%s", r.name, r.want, got)
		}
	}
}
