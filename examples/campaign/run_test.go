package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/golden"
)

// outcome is what a run of the program leaves behind.
type outcome struct {
	code     int
	out, err string
}

func program(stdin string, args ...string) outcome {
	var out, err bytes.Buffer
	code := run(args, strings.NewReader(stdin), &out, &err)
	return outcome{code, out.String(), err.String()}
}

// TestGolden holds the output byte for byte. After a wanted change: go test
// ./examples/campaign -update, and read the diff.
func TestGolden(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
		code int
	}{
		{"sample.table", []string{"-figures"}, 0},
		{"sample.csv", []string{"-figures", "-format", "csv"}, 0},
		{"sample.json", []string{"-figures", "-format", "json"}, 0},
		{"results.table", []string{"-creators", "testdata/results.csv", "-currency", "EUR", "-platform", "instagram", "-on", "2026-03-31"}, 0},
		{"results.json", []string{"-creators", "testdata/results.csv", "-currency", "EUR", "-format", "json"}, 0},
		{"results.check", []string{"-creators", "testdata/results.csv", "-currency", "EUR", "-check"}, 0},
		{"accounts.table", []string{"-creators", "testdata/accounts.csv", "-platform", "instagram", "-on", "2026-03-31"}, 2},
		{"accounts.check", []string{"-creators", "testdata/accounts.csv", "-check"}, 2},
		{"dirty.csv", []string{"-creators", "testdata/dirty.csv", "-format", "csv"}, 2},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := program("", row.args...)
			if got.code != row.code {
				t.Errorf("exit code = %d, want %d", got.code, row.code)
			}
			golden.Check(t, row.name, got.out)
			if row.args != nil && got.err != "" {
				golden.Check(t, row.name+".stderr", got.err)
			}
		})
	}
}

// TestSampleFits holds the promises about the drawn sample: what it is made of,
// and that it fits into 120 columns without a colour in a pipe.
func TestSampleFits(t *testing.T) {
	c, err := decodeCampaign(sample)
	if err != nil {
		t.Fatal(err)
	}
	platforms, currencies, posts := map[string]bool{}, map[string]bool{}, 0
	for _, who := range c.creators {
		platforms[string(who.platform)] = true
		currencies[who.outlay.Product.Currency().String()+who.outlay.Fees.Currency().String()] = true
		posts += len(who.posts)
	}
	if len(c.creators) != 12 || len(platforms) != 4 || posts != 60 || len(c.rates) != 2 {
		t.Errorf("%d creators, %d platforms, %d posts, %d exchange rates", len(c.creators), len(platforms), posts, len(c.rates))
	}
	got := program("", "-figures")
	if got.code != 0 || got.err != "" {
		t.Errorf("exit code %d, standard error %q", got.code, got.err)
	}
	if strings.Contains(got.out, "\x1b") {
		t.Error("colour in a pipe")
	}
	for _, line := range strings.Split(got.out, "\n") {
		if w := console.Width(line); w > 120 {
			t.Errorf("%d columns: %s", w, line)
		}
	}
}

// TestColumnsLineUp checks that the numbers under "Followers" end where their
// head ends, whatever stands in the names.
func TestColumnsLineUp(t *testing.T) {
	_, table, _ := strings.Cut(program("", "-figures").out, "Creator")
	head, table, _ := strings.Cut(table, "\n")
	i := strings.Index(head, "Followers")
	edge := console.Width("Creator" + head[:i] + "Followers")
	rows := strings.Split(table, "\n")[1:13]
	for _, row := range rows {
		upTo := strings.TrimSuffix(console.Cut(row, edge+1), "…")
		if console.Width(upTo) != edge || !strings.ContainsAny(upTo[len(upTo)-1:], "0123456789") {
			t.Errorf("followers do not end at column %d: %s", edge, row)
		}
	}
}

func TestFlags(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"help", []string{"-help"}, 0, "-creators"},
		{"unknown flag", []string{"-x"}, 2, "not defined"},
		{"unknown format", []string{"-format", "xml"}, 2, "table, csv, json"},
		{"unknown currency", []string{"-currency", "EUX"}, 2, "EUX"},
		{"unknown base", []string{"-creators", "-", "-base", "likes"}, 2, "not followers"},
		{"31 February", []string{"-on", "2026-02-31"}, 2, "no such day"},
		{"two inputs", []string{"-in", "a", "-creators", "b"}, 2, "do not go together"},
		{"file without a flag", []string{"a.csv"}, 2, "-in or -creators"},
		{"check without a table", []string{"-check"}, 2, "needs -creators"},
		{"actions count the base", []string{"-creators", "-", "-actions", "views", "-base", "views"}, 2, "base is among the actions"},
		{"no such file", []string{"-in", "testdata/none.json"}, 2, "none.json"},
		{"nothing to compare", []string{"-creators", "testdata/dirty.csv", "-check"}, 2, "no column brings a rate along"},
	} {
		got := program("", row.args...)
		if got.code != row.code || !strings.Contains(got.err, row.says) {
			t.Errorf("%s: exit code %d, standard error %q; want %d, %q", row.name, got.code, got.err, row.code, row.says)
		}
	}
}

// TestWholeFileErrors are files of which nothing can be read.
func TestWholeFileErrors(t *testing.T) {
	for _, row := range []struct{ name, text, says string }{
		{"empty", "", "standard input: no line with headers"},
		{"no creator", "Likes,Followers\n1,2\n", "no column names the creator"},
		{"creator alone", "Name\nAda\n", "no column that is known"},
		{"long header", strings.Repeat("x", 10<<20) + "\n", "line 1: line longer than 1 MiB"},
		{"UTF-16", "\xff\xfeN\x00", "UTF-16"},
	} {
		got := program(row.text, "-creators", "-")
		if got.code != 2 || got.out != "" || !strings.Contains(got.err, row.says) {
			t.Errorf("%s: exit code %d, output %q, standard error %q", row.name, got.code, got.out, got.err)
		}
	}
}

// TestLongLine is a row of 10 MB between good ones.
func TestLongLine(t *testing.T) {
	text := "name,likes,comments,followers\nAda,10,1,1000\n" + strings.Repeat("9", 10<<20) + "\nBo,20,2,1000\n"
	got := program(text, "-creators", "-", "-format", "json")
	var r report
	if err := json.Unmarshal([]byte(got.out), &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Creators) != 2 || got.code != 2 {
		t.Errorf("%d creators, exit code %d", len(r.Creators), got.code)
	}
	if !strings.Contains(got.err, "standard input: line 3: line longer than 1 MiB") || len(got.err) > 1000 {
		t.Errorf("standard error of %d bytes: %.200s", len(got.err), got.err)
	}
}

func TestCurrency(t *testing.T) {
	const text = "name,likes,comments,followers,cost,revenue\nAda,10,1,1000,50,75\n"
	for _, row := range []struct {
		name, text string
		args       []string
		code       int
		want, why  string
	}{
		{"by flag", text, []string{"-currency", "EUR"}, 0, `"roi": "0.5"`, ""},
		{"nowhere", text, nil, 2, `"engagement_rate": "0.011"`, "amounts are left out, the rest goes on"},
		{"in the header", strings.Replace(text, "cost,revenue", "cost (USD),revenue_usd", 1), nil, 0, `"currency": "USD"`, ""},
		{"header beats flag", strings.Replace(text, "cost,revenue", "cost usd,revenue usd", 1), []string{"-currency", "EUR"}, 0, `"currency": "USD"`, ""},
		{"signs", strings.Replace(text, "50,75", "€50,€75", 1), []string{"-currency", "EUR"}, 0, `"roi": "0.5"`, ""},
		{"another sign", strings.Replace(text, "50,75", "£50,75", 1), []string{"-currency", "EUR"}, 2, `"creators": []`, "the row is refused"},
	} {
		got := program(row.text, append([]string{"-creators", "-", "-format", "json"}, row.args...)...)
		if got.code != row.code || !strings.Contains(got.out, row.want) {
			t.Errorf("%s: exit code %d, want %d (%s)\n%s%s", row.name, got.code, row.code, row.why, got.err, got.out)
		}
	}
}

func TestRaw(t *testing.T) {
	const text = "name,likes,comments,followers\n\"=HYPERLINK(\"\"x\"\")\",10,1,1000\n"
	safe := program(text, "-creators", "-", "-format", "csv").out
	raw := program(text, "-creators", "-", "-format", "csv", "-raw").out
	if !strings.Contains(safe, `"'=HYPERLINK(""x"")",`) {
		t.Errorf("safe: %s", safe)
	}
	if !strings.Contains(raw, `"=HYPERLINK(""x"")",`) {
		t.Errorf("raw: %s", raw)
	}
}

// TestNothingRead holds that a table of bad rows alone prints no empty report.
func TestNothingRead(t *testing.T) {
	got := program("Name,Followers\nA,x\n", "-creators", "-")
	if got.code != 2 || got.out != "" || !strings.Contains(got.err, `line 2, column 2 (Followers): parsing count "x"`) {
		t.Errorf("code %d, %q, %q", got.code, got.out, got.err)
	}
}
