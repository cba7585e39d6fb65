package main

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/campaign/internal/story"
	"github.com/endorse-go/endorse/examples/internal/console"
)

const folder = "internal/story/sample"

// TestBare tells the embedded campaign whole, on standard output alone.
func TestBare(t *testing.T) {
	got := program("")
	if got.code != 0 || got.err != "" {
		t.Fatalf("exit code %d, %s", got.code, got.err)
	}
	at := 0
	for i, title := range []string{"1. THE BRIEF", "2. WHO FITS", "3. WHAT TO TAKE", "4. AGREEMENTS", "5. WHAT ONE CREATOR", "6. POSTS HELD", "7. WHAT WAS OWED",
		"8. WHAT CAME", "9. WHO WAS TOLD", "10. THE REPORT"} {
		next := strings.Index(got.out[at:], title)
		if next < 0 {
			t.Fatalf("step %d, %q, is missing or out of order", i+1, title)
		}
		at += next
	}
	for line := range strings.Lines(got.out) {
		if n := console.Width(strings.TrimSuffix(line, "\n")); n > 100 {
			t.Errorf("%d cells: %s", n, line)
		}
	}
	if fromFolder := program("", "-in", folder); fromFolder != got {
		t.Errorf("the folder itself gives something else: exit code %d, %s", fromFolder.code, fromFolder.err)
	}
}

// TestSteps shows each step alone, which is what it is within the whole.
func TestSteps(t *testing.T) {
	whole := program("").out
	for _, step := range story.Names() {
		got := program("", "-step", step)
		if got.code != 0 || got.err != "" || !strings.Contains(whole, got.out) || got.out == "" {
			t.Errorf("-step %s: exit code %d, %s, %d bytes", step, got.code, got.err, len(got.out))
		}
		var members map[string]json.RawMessage
		text := program("", "-step", step, "-format", "json").out
		if err := json.Unmarshal([]byte(text), &members); err != nil || len(members) != 1 || members[step] == nil {
			t.Errorf("-step %s -format json: %v, %d members", step, err, len(members))
		}
	}
	list := program("", "-step", "list")
	if list.code != 0 || strings.Count(list.out, "\n") != len(story.Names()) {
		t.Errorf("-step list: exit code %d, %s", list.code, list.out)
	}
	unknown := program("", "-step", "brie")
	if unknown.code != 2 || unknown.out != "" || !strings.Contains(unknown.err, `"brie" is none of`) || !strings.Contains(unknown.err, list.out) {
		t.Errorf("-step brie: exit code %d, %s", unknown.code, unknown.err)
	}
}

// TestFormatDecides reads files in both forms: by format 2 a campaign is told, by
// version 1 its figures are printed, and told if a step is asked for.
func TestFormatDecides(t *testing.T) {
	two, err := os.ReadFile(folder + "/campaign.json")
	if err != nil {
		t.Fatal(err)
	}
	bare := `{"format":2,"brief":{"id":"b","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"5","currency":"EUR"}},"events":[]}`
	for _, row := range []struct {
		name, in string
		args     []string
		code     int
		says     string // on either stream
	}{
		{"format 2", string(two), nil, 0, "10. THE REPORT"},
		{"format 2, a step", string(two), []string{"-step", "deliver"}, 0, "late by 3 days"},
		{"format 2 alone has no offers", string(two), []string{"-step", "plan"}, 0, "no offers were given"},
		{"format 2 without events", bare, nil, 0, "No creator is asked for a post yet"},
		{"version 1", string(sample), nil, 0, "AUDIENCE AND ENGAGEMENT"},
		{"version 1, a step", string(sample), []string{"-step", "results"}, 0, "8. WHAT CAME OF IT"},
		{"format after the brief", `{"brief":{"id":"b","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"5","currency":"EUR"}},"format":2,"events":[]}`, nil, 0, "1. THE BRIEF"},
		{"format 3", `{"format":3}`, nil, 2, "standard input: "},
		{"neither", `{"name":"x"}`, nil, 2, "version: member missing"},
		{"no JSON", `brief`, nil, 2, "standard input: "},
		{"empty", ``, nil, 2, "standard input: "},
		{"an event that is refused", strings.Replace(bare, "[]", `[{"on":"2026-03-01","event":"seen","post":"p"}]`, 1), nil, 2, "events[0]"},
		{"a member twice", strings.Replace(bare, `"id":"b"`, `"id":"b","id":"c"`, 1), nil, 2, "brief.id: there twice"},
		{"a day before the last event", string(two), []string{"-on", "2026-04-01", "-step", "pay"}, 2, "pay: on: "},
		{"a later day", string(two), []string{"-on", "2026-06-01", "-step", "deliver"}, 0, "As of 2026-06-01"},
		{"csv of another step", string(two), []string{"-step", "brief", "-format", "csv"}, 2, "csv holds the results"},
	} {
		got := program(row.in, append([]string{"-in", "-"}, row.args...)...)
		if got.code != row.code || !strings.Contains(got.out+got.err, row.says) {
			t.Errorf("%s: exit code %d, want %d and %q\n%s", row.name, got.code, row.code, row.says, got.err)
		}
	}
}

// TestOnLater: what was to come has come due by June, and the last reel is missing.
func TestOnLater(t *testing.T) {
	got := program("", "-on", "2026-06-01", "-step", "deliver").out
	if !strings.Contains(got, "missing") || strings.Contains(got, "pending") {
		t.Errorf("%s", got)
	}
}

// copied is the folder of the sample, with some files changed; an empty text leaves
// the file out.
func copied(t *testing.T, change map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	entries, err := fs.ReadDir(story.Sample(), ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, err := fs.ReadFile(story.Sample(), e.Name())
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := change[e.Name()]; ok {
			data = []byte(text)
		}
		if len(data) == 0 {
			continue
		}
		if err := os.WriteFile(filepath.Join(dir, e.Name()), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestFolder reads folders that lack files or have bad ones: what is bad is told with
// file and place, and the rest goes on.
func TestFolder(t *testing.T) {
	for _, row := range []struct {
		name   string
		change map[string]string
		code   int
		err    string // after the name of the folder
		out    string
	}{
		{"no campaign", map[string]string{"campaign.json": ""}, 2, "campaign.json: no such file", ""},
		{"no orders", map[string]string{"orders.jsonl": ""}, 0, "", "10. THE REPORT"},
		{"campaign alone", map[string]string{"creators.json": "", "criteria.json": "", "offers.json": "", "elsewhere.json": "", "programme.json": "", "orders.jsonl": ""}, 0, "", "There is no plan"},
		{"bad campaign", map[string]string{"campaign.json": `{"format":2,"brief":{}}`}, 2, "campaign.json: ", ""},
		{"bad creator", map[string]string{"creators.json": `{"format":1,"creators":[{"id":"a","platform":"instagram","told":2,"judged":1}]}`}, 2, "creators.json: creators[0].told", "10. THE REPORT"},
		{"criteria without a weight", map[string]string{"criteria.json": `{"weights":{}}`}, 2, "criteria.json: ", "10. THE REPORT"},
		{"criteria with another member", map[string]string{"criteria.json": `{"weigths":{}}`}, 2, "criteria.json: ", "10. THE REPORT"},
		{"offers of nothing", map[string]string{"offers.json": `{"format":1,"aim":"reach"}`}, 2, "offers.json: ", "There is no plan"},
		{"bad terms", map[string]string{"elsewhere.json": `[{"id":"x"}]`}, 2, "elsewhere.json: ", "10. THE REPORT"},
		{"bad programme", map[string]string{"programme.json": `{"format":1}`}, 2, "programme.json: ", "10. THE REPORT"},
		{"order that is none", map[string]string{"orders.jsonl": "\n\n{\"event\":\"nap\"}\n"}, 2, "orders.jsonl: line 3: ", "10. THE REPORT"},
		{"order that the programme refuses", map[string]string{"orders.jsonl": "{\"event\":\"order\",\"id\":\"1\"}\n"}, 2, "orders.jsonl: line 1: ", "10. THE REPORT"},
		{"orders of no programme", map[string]string{"programme.json": ""}, 2, "orders.jsonl: there is no programme", "10. THE REPORT"},
	} {
		dir := copied(t, row.change)
		got := program("", "-in", dir)
		want := row.err
		if want != "" {
			want = dir + ": " + want
		}
		if got.code != row.code || !strings.Contains(got.err, want) || want == "" && got.err != "" || !strings.Contains(got.out, row.out) {
			t.Errorf("%s: exit code %d, standard error %q", row.name, got.code, got.err)
		}
	}
	if got := program("", "-in", filepath.Join(t.TempDir(), "none")); got.code != 2 || !strings.Contains(got.err, "none") {
		t.Errorf("no such folder: exit code %d, %s", got.code, got.err)
	}
}

// TestInfeasible: limits that do not go together are named, and are no failure.
func TestInfeasible(t *testing.T) {
	data, err := fs.ReadFile(story.Sample(), "offers.json")
	if err != nil {
		t.Fatal(err)
	}
	poor := strings.Replace(string(data), `"amount": "7600.00"`, `"amount": "76.00"`, 1)
	got := program("", "-in", copied(t, map[string]string{"offers.json": poor}), "-step", "plan")
	if got.code != 0 || got.err != "" || !strings.Contains(got.out, "There is no plan") || !strings.Contains(got.out, "budget") {
		t.Errorf("exit code %d, %s%s", got.code, got.err, got.out)
	}
}

// TestWholeRaw: text that a spreadsheet would run is made safe unless -raw is given.
func TestWholeRaw(t *testing.T) {
	text := `{"format":2,"brief":{"id":"b","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"5","currency":"EUR"}},"events":[
		{"on":"2026-03-01","event":"selected","creator":{"id":"=a","platform":"instagram"}},{"on":"2026-03-01","event":"started"},
		{"on":"2026-03-01","event":"published","creator":"=a","post":{"id":"p","format":"post"}}]}`
	safe, raw := program(text, "-in", "-", "-format", "csv"), program(text, "-in", "-", "-format", "csv", "-raw")
	if !strings.Contains(safe.out, "\n'=a,") || !strings.Contains(raw.out, "\n=a,") {
		t.Errorf("safe: %s%s\nraw: %s", safe.err, safe.out, raw.out)
	}
}

// TestReadme runs the commands that README.md shows, from the root of the module.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir("../..")
	ran := 0
	for line := range strings.Lines(string(text)) {
		command, ok := strings.CutPrefix(strings.TrimSpace(line), "go run ./examples/campaign")
		if !ok {
			continue
		}
		args, _, _ := strings.Cut(command, "   ") // what follows says what it does
		if got := program("", strings.Fields(args)...); got.code != 0 || got.out == "" {
			t.Errorf("%s: exit code %d, %s", strings.TrimSpace(line), got.code, got.err)
		}
		ran++
	}
	if ran < 8 {
		t.Errorf("%d commands", ran)
	}
}

// FuzzWhole reads any text as a campaign and tells it.
func FuzzWhole(f *testing.F) {
	for _, s := range []string{
		`{"format":2,"brief":{"id":"b","days":{"from":"2026-03-01","until":"2026-03-31"},"budget":{"amount":"5","currency":"EUR"}},"events":[
			{"on":"2026-03-01","event":"selected","creator":{"id":"a","platform":"instagram","asks":{"fee":{"amount":"5","currency":"EUR"}}}},{"on":"2026-03-01","event":"started"},
			{"on":"2026-03-02","event":"published","creator":"a","post":{"id":"p","format":"post"},"text":{"caption":"ad","markets":["FR"],"facts":{"retouched":true}}},
			{"on":"2026-03-03","event":"measured","post":"p","counts":{"likes":3,"followers":0},"revenue":{"amount":"0","currency":"USD"}}]}`,
		`{"format":2,"brief":{"id":"b","goals":[{"id":"g","revenue":{"amount":"1","currency":"JPY"}}],"days":{"from":"2026-03-01","until":"2026-03-01"},"budget":{"amount":"0","currency":"EUR"}},"events":[]}`,
		`{"format":2}`, `{"format":`, `{"version":1}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := story.ReadCampaign([]byte(text)); err != nil && len(text) > 4096 {
			return
		}
		for _, format := range []string{"table", "json"} {
			got := program(text, "-in", "-", "-format", format)
			if got.code == 2 && got.err == "" {
				t.Error("refused without a reason")
			}
			if format == "json" && got.out != "" && !json.Valid([]byte(got.out)) {
				t.Errorf("no JSON: %s", got.out)
			}
			for line := range strings.Lines(got.out) {
				if format == "table" && strings.Contains(text, `"format"`) && console.Width(line) > 100 {
					t.Errorf("%d cells: %s", console.Width(line), line)
				}
			}
		}
	})
}
