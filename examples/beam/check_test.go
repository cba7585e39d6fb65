package main

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/lines"
	"github.com/google/go-cmp/cmp"
)

// posts is the sample of the program check several times, under other ids.
func posts(t *testing.T) []string {
	t.Helper()
	var all []string
	for i := range 12 {
		for _, one := range linesOf(t, "../check/sample.jsonl") {
			all = append(all, strings.Replace(one, `{"id":"`, fmt.Sprintf(`{"id":"%c-`, 'a'+i), 1))
		}
	}
	return all
}

// TestCheck compares the pipeline with the program check, line by line, among
// lines that have to be refused.
func TestCheck(t *testing.T) {
	good := posts(t)
	refused := []string{
		`{"id":"cut off"`,
		`null`,
		"{\"id\":\"\xff\"}",
		`{"id":"no market","on":"2026-03-01","platform":"instagram","format":"post"}`,
		good[0] + " " + good[1],
		strings.Replace(good[2], `{"id":"`, `{"id":"conflict`, 1),
		strings.Replace(good[3], strings.SplitN(good[3], `"`, 5)[3], strings.Replace(strings.SplitN(good[2], `"`, 5)[3], "a-", "conflicta-", 1), 1),
		strings.Repeat("x", lines.Max+1),
	}
	all := slices.Concat(refused[:4], good, []string{"", " \t"}, refused[4:])
	want, _ := program(t, "check", strings.Join(good, "\n"))
	if len(want) < len(good) {
		t.Fatalf("the program gives %d lines for %d posts", len(want), len(good))
	}
	counts := layouts[0].run(t, options{job: "check", check: check{Fix: true}}, all).files["counts"]
	holds(t, options{job: "check", check: check{Fix: true}}, all, map[string][]string{"findings": want, "counts": counts}, refused)
}

// TestCheckCounts holds what is counted: posts, by market and outcome, and by
// the reasons of their findings.
func TestCheckCounts(t *testing.T) {
	const post = `{"id":"%s","on":"2026-03-01","platform":"instagram","format":"post","language":"en","ties":["payment"],"caption":"%s"}`
	l := layout{files: 1, block: blockSize, output: 3} // with files that no line goes to
	got := l.run(t, options{job: "check", check: check{Markets: []endorse.Region{"AQ"}}}, []string{
		fmt.Sprintf(post, "a", "Advert"), fmt.Sprintf(post, "b", "hello"), fmt.Sprintf(post, "c", "hello"),
	})
	want := []string{`{"market":"AQ","outcome":"unclear","posts":3}`, `{"market":"AQ","outcome":"unclear","reason":"no-law","posts":3}`}
	if diff := cmp.Diff(want, got.files["counts"]); diff != "" {
		t.Errorf("counts mismatch (-want +got)\n%s", diff)
	}
	if got.sum != (sum{lines: 3, taken: 3}) || got.sum.exit() != 0 {
		t.Errorf("%v, exit code %d", got.sum, got.sum.exit())
	}
}

// TestTally: a post counts once for a reason, however many findings have it.
func TestTally(t *testing.T) {
	m := disclosure.Market{Region: "GB", Outcome: disclosure.Breached, Findings: []disclosure.Finding{
		{Outcome: disclosure.Breached, Reason: disclosure.LateLabel}, {Outcome: disclosure.Met},
		{Outcome: disclosure.Breached, Reason: disclosure.LateLabel}, {Outcome: disclosure.Unclear, Reason: disclosure.LateLabel},
	}}
	var got []string
	tally(&m, func(key string, posts int64) { got = append(got, string(countRow(key, posts))) })
	want := []string{
		`{"market":"GB","outcome":"breached","posts":1}`,
		`{"market":"GB","outcome":"breached","reason":"late-label","posts":1}`,
		`{"market":"GB","outcome":"unclear","reason":"late-label","posts":1}`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mismatch (-want +got)\n%s", diff)
	}
}

// TestNoInput: a pattern that matches nothing is no empty input.
func TestNoInput(t *testing.T) {
	for _, row := range []struct {
		o    options
		want string // what is told
	}{
		{options{job: "check", inputs: t.TempDir() + "/*", out: sink{t.TempDir(), 1}, block: blockSize}, "no files matching pattern"},
		{options{job: "check", out: sink{t.TempDir(), 1}}, "no -input"}, // complete names the sample
		{options{job: "check", inputs: "x", out: sink{t.TempDir(), 0}}, "-files 0 is not 1 or more"},
		{options{job: "chek", inputs: "x", out: sink{t.TempDir(), 1}}, `-job "chek" is none of`},
		{options{job: "settle", inputs: "x", out: sink{t.TempDir(), 1}}, "-plan plan.json"},
	} {
		s, err := row.o.run(t.Context())
		if err == nil {
			t.Errorf("%+v: %v, want an error", row.o, s)
		} else if got := row.o.tell(err); !strings.Contains(got, row.want) || strings.Count(got, "\n") > 1 {
			t.Errorf("%+v: %q, want %q", row.o, got, row.want)
		}
	}
}
