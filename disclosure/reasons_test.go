package disclosure_test

import (
	"path/filepath"
	"testing"

	"github.com/endorse-go/endorse/disclosure"
)

// TestEveryReasonHasACase holds that each reason is what some case expects, and
// so that the checker can come to it.
func TestEveryReasonHasACase(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	cases := map[string]int{}
	for _, file := range files {
		c, err := readCase(file)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		for _, w := range c.wants {
			if !w.not {
				cases[w.reason]++
				cases["market "+w.outcome]++
			}
		}
	}
	for _, reason := range disclosure.Reasons() {
		if cases[reason.String()] == 0 {
			t.Errorf("no case expects %s", reason)
		}
	}
	for _, o := range []disclosure.Outcome{disclosure.NotRequired, disclosure.Met, disclosure.Unclear, disclosure.Breached} {
		if cases["market "+o.String()] == 0 {
			t.Errorf("no case expects %s", o)
		}
	}
}
