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
	}
	for _, r := range rows {
		terms := sample()
		r.change(&terms.Deliverables[1])
		if got := terms.Summary(); !strings.Contains(got, r.want) {
			t.Errorf("%s: no %q in\n%s", r.name, r.want, got)
		}
	}
}
