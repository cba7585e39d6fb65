package disclosure_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// docTable reads the table of rules and reasons out of the package's
// documentation.
func docTable(t *testing.T) map[string][]string {
	t.Helper()
	source, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string][]string{}
	for _, m := range regexp.MustCompile(`(?m)^//\t([a-z-]+) {2,}([a-z, -]+)$`).FindAllStringSubmatch(string(source), -1) {
		if table[m[1]] != nil {
			t.Errorf("%s stands twice in the table", m[1])
		}
		table[m[1]] = strings.Split(m[2], ", ")
	}
	return table
}

// TestTableOfRules holds the table of the documentation against the rules and
// the reasons that there are.
func TestTableOfRules(t *testing.T) {
	table := docTable(t)
	for _, rule := range law.Rules() {
		if len(table[rule.String()]) == 0 {
			t.Errorf("the table lacks %s", rule)
		}
		for _, name := range table[rule.String()] {
			var reason disclosure.Reason
			if err := reason.UnmarshalText([]byte(name)); err != nil || reason == disclosure.NoReason {
				t.Errorf("%s: %q is no reason", rule, name)
			}
		}
		delete(table, rule.String())
	}
	for name := range table {
		t.Errorf("%s is no rule", name)
	}
}

// TestTableIsTrue: no finding on a rule of placement has a reason that the
// table does not give it.
func TestTableIsTrue(t *testing.T) {
	table := docTable(t)
	rapid.Check(t, func(t *rapid.T) {
		for _, f := range judge(t, posts.Draw(t, "post")).Markets[0].Findings {
			_, kind, _ := strings.Cut(f.Code(), "/")
			reasons := table[kind]
			if reasons == nil || f.Outcome == disclosure.Met {
				continue
			}
			known := append(slices.Clone(reasons), "unknown-fact", "memory-only", "missing-label")
			if !slices.Contains(known, f.Reason.String()) {
				t.Fatalf("%s is %s, which the table does not say", f.Code(), f.Reason)
			}
		}
	})
}
