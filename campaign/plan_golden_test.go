package campaign_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/endorse-go/endorse/campaign"
)

// TestPlanFiles: the JSON forms of a problem and of its plan are those in testdata,
// and the plan that stands there is still the one that is made, to the byte. Where
// it is not, the numbers of users change too: say so.
func TestPlanFiles(t *testing.T) {
	t.Parallel()
	problem, err := os.ReadFile("testdata/plan-problem.json")
	if err != nil {
		t.Fatal(err)
	}
	p, err := campaign.ParseProblem(problem)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []struct {
		name string
		of   any
	}{{"testdata/plan-problem.json", p}, {"testdata/plan.json", plan}} {
		got, err := json.MarshalIndent(file.of, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile(file.name, append(got, '\n'), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file.name)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(append(got, '\n'), want) {
			t.Errorf("%s is now\n%s", file.name, got)
		}
	}
}
