package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/shell"
)

// try runs the program on a standard input.
func try(stdin string, args ...string) (code int, out, errs string) {
	var stdout, stderr bytes.Buffer
	code = run(args, strings.NewReader(stdin), &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

// empty is a campaign in which nothing happened yet.
const empty = `{"format":2,"brief":{"id":"new","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"10.00","currency":"EUR"}}}`

func TestBadInput(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "none.json")
	for _, row := range []struct {
		name, stdin string
		args        []string
		want        string
	}{
		{"no JSON", `{`, []string{"-in", "-"}, "report: standard input: json: "},
		{"no campaign", `{"format":2}`, []string{"-in", "-"}, "brief"},
		{"another format", `{"format":9,"brief":{}}`, []string{"-in", "-"}, "format: a format that is not read"},
		{"an event that is refused", strings.Replace(empty, `"EUR"}}}`, `"EUR"}},"events":[{"on":"2026-03-01","event":"finished"}]}`, 1), []string{"-in", "-"}, "events[0]"},
		{"no file", "", []string{"-in", missing}, missing},
		{"a member that a statement has not", `[{"payot":{}}]`, []string{"-statements", "-"}, "report: standard input: json: unknown field"},
		{"a statement without a party", `[{}]`, []string{"-statements", "-"}, "report: "},
		{"two lists of statements", `[] []`, []string{"-statements", "-"}, "more than one value"},
		{"a day before the last event", "", []string{"-on", "2026-03-01"}, "report: "},
		{"no such day", "", []string{"-on", "2026-02-30"}, "-on"},
		{"no such base", "", []string{"-base", "hope"}, "-base"},
		{"no entries", "", []string{"-top", "0"}, "-top is 1 to 40"},
		{"a word too many", "", []string{"campaign.json"}, `unexpected "campaign.json"`},
		{"standard input twice", "", []string{"-in", "-", "-statements", "-"}, "only one"},
		{"no law", "", []string{"-book", missing}, missing},
	} {
		t.Run(row.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "report.html")
			code, stdout, stderr := try(row.stdin, append([]string{"-o", out}, row.args...)...)
			if code != shell.Unreadable || stdout != "" || !strings.Contains(stderr, row.want) {
				t.Errorf("exit %d, output %q, error %q, want %d, none and %q", code, stdout, stderr, shell.Unreadable, row.want)
			}
			if _, err := os.Stat(out); err == nil {
				t.Error("a page was written")
			}
		})
	}
}

func TestRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "report.html")
	if code, out, errs := try("", "-o", file); code != shell.Fine || out+errs != "" {
		t.Fatalf("exit %d, %q %q", code, out, errs)
	}
	page, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	code, out, errs := try(string(sampleCampaign), "-in", "-", "-statements", "statements.json")
	if code != shell.Fine || out != string(page) {
		t.Errorf("the embedded campaign read from standard input is another page: exit %d, %q", code, errs)
	}
}

// TestEmpty has a campaign without posts, creators, goals and money.
func TestEmpty(t *testing.T) {
	code, out, errs := try(empty, "-in", "-")
	if code != shell.Fine {
		t.Fatalf("exit %d, %q", code, errs)
	}
	for _, want := range []string{"As of 2026-03-01", "The brief has no goal", "Nobody has posted", "No account has a post", "No post was checked", "No agreement", "Nobody was chosen", "Nothing was agreed"} {
		if !strings.Contains(out, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.Contains(out, "<svg") || strings.Contains(out, "NaN") {
		t.Error("the page draws nothing")
	}
}

// TestOldFormat reads a campaign as format 1 has it.
func TestOldFormat(t *testing.T) {
	code, out, errs := try("", "-in", "../../campaign/testdata/state-format-1.json")
	if code != shell.Fine || !strings.Contains(out, "<svg") {
		t.Errorf("exit %d, %q", code, errs)
	}
}

// TestSettled reads statements as examples/settle writes them.
func TestSettled(t *testing.T) {
	settled, err := os.ReadFile("../settle/testdata/sample.january.json.golden")
	if err != nil {
		t.Fatal(err)
	}
	got, err := parseStatements(settled)
	if err != nil || len(got) == 0 {
		t.Fatalf("%d statements, %v", len(got), err)
	}
	for _, st := range got {
		if st.Party == "" || len(st.Lines) == 0 || st.Lines[0].Amount.Currency() != st.Currency {
			t.Errorf("statement %+v", st)
		}
	}
}
