package main

import (
	"flag"
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/shell"
)

// parsed is the options of a command line.
func parsed(t *testing.T, args ...string) options {
	t.Helper()
	o := options{block: blockSize}
	set := flag.NewFlagSet("beam", flag.ContinueOnError)
	o.flags(set)
	if err := set.Parse(args); err != nil {
		t.Fatal(err)
	}
	o.complete()
	return o
}

// TestSample: without an input each job takes its sample, which shows what it
// does, and prints what it would have written.
func TestSample(t *testing.T) {
	for _, row := range []struct {
		job  string
		sum  sum
		exit int
		want []string // in what is printed
	}{
		{"check", sum{lines: 9, taken: 7, repeated: 1, blank: 1, wanting: 4}, shell.Breached, []string{
			"counts.jsonl:", `  {"market":"GB","outcome":"breached","posts":2}`, `  {"market":"GB","outcome":"not-required","posts":1}`,
			"findings.jsonl:", `  {"id":"label-last","market":"GB","outcome":"breached",`, "bad.jsonl:",
		}},
		{"engagement", sum{lines: 7, taken: 6, repeated: 1}, shell.Fine, []string{
			"engagement.jsonl:", `"month":"2026-04","definition":{"metric":"engagement-rate","base":"followers","actions":"likes+comments"},"pooled":"0.032459016393"`,
		}},
		{"settle", sum{lines: 7, taken: 6, repeated: 1, wanting: 1}, shell.Breached, []string{
			"statements.jsonl:", `"party":"agency"`, `"party":"ada"`, "problems.jsonl:", `"order":"A9"`,
		}},
	} {
		t.Run(row.job, func(t *testing.T) {
			o := parsed(t, "-job", row.job)
			o.out.Folder += "/" + row.job
			if got := addedUp(t, &o); got != row.sum || got.exit() != row.exit {
				t.Errorf("%v, exit code %d, want %v and %d", got, got.exit(), row.sum, row.exit)
			}
			var b strings.Builder
			if err := printFiles(t.Context(), &b, o.out.Folder); err != nil {
				t.Fatal(err)
			}
			for _, want := range row.want {
				if !strings.Contains(b.String(), want) {
					t.Errorf("%s is not in\n%s", want, &b)
				}
			}
			for line := range strings.Lines(b.String()) {
				if len(line) > shown+10 {
					t.Errorf("a line of %d bytes", len(line))
				}
			}
		})
	}
}

// TestComplete: the sample stands in for an input that was not named, and never
// for one that was; what was read is written.
func TestComplete(t *testing.T) {
	for _, row := range []struct {
		args                 string
		inputs, plan, folder string
	}{
		{"", "memfs://sample/check.jsonl", "memfs://sample/plan.json", "memfs://out"},
		{"-output x", "memfs://sample/check.jsonl", "memfs://sample/plan.json", "x"},
		{"-job settle -plan p", "memfs://sample/settle.jsonl", "p", "memfs://out"},
		{"-job settle -input e", "e", "", "out"},
		{"-input e -output x", "e", "", "x"},
	} {
		o := parsed(t, strings.Fields(row.args)...)
		got := fmt.Sprint(o.inputs, " ", o.plan, " ", o.out.Folder)
		if want := fmt.Sprint(row.inputs, " ", row.plan, " ", row.folder); got != want {
			t.Errorf("%q: %s, want %s", row.args, got, want)
		}
	}
}

// TestExit: a line that could not be read outranks what is to be looked at.
func TestExit(t *testing.T) {
	for _, row := range []struct {
		sum  sum
		want int
	}{
		{sum{lines: 3, taken: 2, repeated: 1}, shell.Fine},
		{sum{lines: 3, taken: 3, wanting: 1}, shell.Breached},
		{sum{lines: 3, taken: 2, bad: 1, wanting: 1}, shell.Unreadable},
	} {
		if got := row.sum.exit(); got != row.want {
			t.Errorf("%v: %d, want %d", row.sum, got, row.want)
		}
	}
}
