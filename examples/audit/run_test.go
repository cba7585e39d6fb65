package main

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
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
// ./examples/audit -update, and read the diff.
func TestGolden(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
		code int
	}{
		{"sample.table", nil, 0},
		{"sample.csv", []string{"-format", "csv"}, 0},
		{"usual.table", []string{"-usual", "testdata/usual.json", "-weights", "far-from-usual=2,comments-to-likes=1,flat-engagement=1", "sample.csv"}, 0},
		{"accounts.table", []string{"-on", "2026-03-31", "testdata/accounts.csv"}, 2},
		{"accounts.csv", []string{"-format", "csv", "testdata/accounts.csv"}, 2},
		{"history.table", []string{"testdata/history.jsonl"}, 2},
		{"history.json", []string{"-format", "json", "testdata/history.jsonl"}, 2},
	} {
		t.Run(row.name, func(t *testing.T) {
			got := program("", row.args...)
			if got.code != row.code {
				t.Errorf("exit code = %d, want %d", got.code, row.code)
			}
			golden.Check(t, row.name, got.out)
			golden.Check(t, row.name+".stderr", got.err)
		})
	}
}

// TestSampleFits holds that the drawn sample fits into 120 columns, without
// colour in a pipe.
func TestSampleFits(t *testing.T) {
	got := program("")
	if strings.Contains(got.out, "\x1b") {
		t.Error("colour in a pipe")
	}
	for line := range strings.SplitSeq(got.out, "\n") {
		if w := console.Width(line); w > 120 {
			t.Errorf("%d columns: %s", w, line)
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
		{"help", []string{"-help"}, 0, "accuses nobody"},
		{"unknown flag", []string{"-x"}, 2, "not defined"},
		{"unknown format", []string{"-format", "xml"}, 2, "table, csv, json"},
		{"unknown rows", []string{"-rows", "people"}, 2, "not creators, readings or posts"},
		{"unknown base", []string{"-base", "likes"}, 2, "not followers, reach, impressions or views"},
		{"unknown action", []string{"-actions", "waves"}, 2, "waves"},
		{"actions count the base", []string{"-actions", "views", "-base", "views"}, 2, "base is among the actions"},
		{"31 February", []string{"-on", "2026-02-31"}, 2, "no such day"},
		{"unknown signal", []string{"-weights", "fraud=1"}, 2, "fraud"},
		{"no weight", []string{"-weights", "sawtooth"}, 2, "sawtooth"},
		{"weight below zero", []string{"-weights", "sawtooth=-1"}, 2, "weight below zero"},
		{"weight twice", []string{"-weights", "sawtooth=1,sawtooth=2"}, 2, "given twice"},
		{"no such file", []string{"testdata/none.csv"}, 2, "none.csv"},
		{"no such rules", []string{"-usual", "testdata/none.json"}, 2, "none.json"},
		{"rules that are a table", []string{"-usual", "sample.csv"}, 2, "sample.csv: line 1"},
	} {
		got := program("", row.args...)
		if got.code != row.code || !strings.Contains(got.err, row.says) || got.out != "" {
			t.Errorf("%s: exit code %d, standard error %q; want %d, %q", row.name, got.code, got.err, row.code, row.says)
		}
	}
}

// TestWholeFileErrors are files of which nothing can be read.
func TestWholeFileErrors(t *testing.T) {
	for _, row := range []struct {
		name, text string
		args       []string
		says       string
	}{
		{"empty", "", nil, "standard input: no line with headers"},
		{"no creator", "Likes,Followers\n1,2\n", nil, "no column names the creator"},
		{"creator alone", "Name\nAda\n", nil, "no column that is known"},
		{"headers alone", "Name,Likes\n", nil, "no creator could be read"},
		{"long header", strings.Repeat("x", 10<<20) + "\n", nil, "line 1: line longer than 1 MiB"},
		{"UTF-16", "\xff\xfeN\x00", nil, "UTF-16"},
		{"readings without a day", "Name,Followers\nAda,1\n", []string{"-rows", "readings"}, "no column says the day"},
		{"an array", "[{\"creator\":\"ada\"}]\n", nil, "no column names the creator"},
	} {
		got := program(row.text, append(row.args, "-")...)
		if got.code != 2 || got.out != "" || !strings.Contains(got.err, row.says) || len(got.err) > 1000 {
			t.Errorf("%s: exit code %d, output %q, standard error %.300q", row.name, got.code, got.out, got.err)
		}
	}
}

// TestBadRows expects one line on standard error for each thing that is wrong,
// and the good rows all the same.
func TestBadRows(t *testing.T) {
	const head = "name,platform,date,likes,comments,followers,er\n"
	const good = "Ada,instagram,2026-03-01,10,1,1000,1%\n"
	for _, row := range []struct{ name, text, want string }{
		{"count", "Bo,x,2026-03-01,ten,1,1000,\n", `line 3, column 4 (likes): parsing count "ten": not a number`},
		{"day", "Bo,x,03/01/2026,1,1,1000,\n", `line 3, column 3 (date): parsing day "03/01/2026": day or month first? write 2026-03-01`},
		{"two cells", "Bo,x,2026-02-30,1,1,-7,\n", `line 3, column 3 (date): parsing date "2026-02-30": no such day` + "\n" + `line 3, column 6 (followers): parsing count "-7": negative`},
		{"no name", ",x,2026-03-01,1,1,1,\n", "line 3: no creator"},
		{"cell without a header", "Bo,x,2026-03-01,1,1,1,1%,1\n", "line 3, column 8: cell without a header"},
		{"too few cells", "Bo\n", ""},
		{"rate", "Bo,x,2026-03-01,1,1,1,NaN%\n", `line 3, column 7 (er): parsing rate "NaN%": not a number`},
		{"open quote", "\"Bo,x\n", "line 3, column 1: quoted cell is not closed"},
		{"long line", strings.Repeat("9", 2<<20) + "\n", "line 3: line longer than 1 MiB"},
		{"no UTF-8", "B\xff,x,2026-03-01,1,1,1,\n", "line 3, column 1: bytes that are not UTF-8"},
	} {
		got := program(head+good+row.text+strings.Replace(good, "Ada", "Cy", 1), "-format", "csv", "-")
		_, after, _ := strings.Cut(got.err, "a row is a post, or a creator's followers on a day\n")
		want, creators := "", 3
		if row.want != "" {
			want, creators = "standard input: "+strings.ReplaceAll(row.want, "\n", "\nstandard input: ")+"\n", 2
		}
		if row.name == "rate" {
			creators = 3 // nothing is computed from it
		}
		if after != want || got.code != min(len(want), 2) {
			t.Errorf("%s: exit code %d, standard error %q, want %q", row.name, got.code, after, want)
		}
		if n := strings.Count(got.out, "\n") - 1; n != creators {
			t.Errorf("%s: %d creators, want %d", row.name, n, creators)
		}
	}
}

// TestBadLines is TestBadRows for JSON lines.
func TestBadLines(t *testing.T) {
	const good = `{"creator":"ada","counts":{"followers":1000}}` + "\n"
	for _, row := range []struct{ name, text, want string }{
		{"no JSON", "{creator", "line 2, column 2: invalid character 'c' looking for beginning of object key string"},
		{"no creator", `{"platform":"x"}`, "line 2, column 1: creator: member missing"},
		{"empty creator", `{"creator":""}`, "line 2, column 12: creator: empty"},
		{"unknown member", `{"creator":"bo","likes":1}`, "line 2, column 25: likes: no such member"},
		{"given twice", `{"creator":"bo","creator":"cy"}`, "line 2, column 27: creator: member given twice"},
		{"negative", `{"creator":"bo","counts":{"likes":-1}}`, "line 2, column 26: counts: "},
		{"followers among averages", `{"creator":"bo","averages":{"followers":5}}`, "line 2, column 28: averages: followers, following and posts stand in counts"},
		{"rate", `{"creator":"bo","engagement_rate":"much"}`, `line 2, column 35: engagement_rate: parsing rate "much": not a number`},
		{"two things", `{"creator":"","on":"2026-02-31"}`, "line 2, column 12: creator: empty\nstandard input: line 2, column 20: on: "},
		{"text behind", `{"creator":"bo"} x`, "line 2, column 17: text after the end of the value"},
		{"an array", `[]`, "line 2, column 1: not an object"},
		{"long line", `{"creator":"` + strings.Repeat("x", 2<<20) + `"}`, "line 2: line longer than 1 MiB"},
		{"no UTF-8", "{\"creator\":\"b\xff\"}", "line 2, column 14: bytes that are not UTF-8"},
	} {
		got := program(good+row.text+"\n\n"+strings.Replace(good, "ada", "cy", 1), "-format", "csv", "-")
		if !strings.HasPrefix(got.err, "standard input: "+row.want) || got.code != 2 || len(got.err) > 600 {
			t.Errorf("%s: exit code %d, standard error %.300q, want %q", row.name, got.code, got.err, row.want)
		}
		if n := strings.Count(got.out, "\n") - 1; n != 2 {
			t.Errorf("%s: %d creators, want 2", row.name, n)
		}
	}
}

func TestRaw(t *testing.T) {
	const text = "name,likes,comments,followers\n=2+3,10,1,1000\n"
	for _, row := range []struct {
		args []string
		want string
	}{
		{[]string{"-format", "csv", "-"}, "\n'=2+3,"},
		{[]string{"-format", "csv", "-raw", "-"}, "\n=2+3,"},
	} {
		if got := program(text, row.args...).out; !strings.Contains(got, row.want) {
			t.Errorf("%v: %s", row.args, got)
		}
	}
}

// TestJSONNumbers holds that no ratio is a JSON number: programs would read it
// as a float.
func TestJSONNumbers(t *testing.T) {
	got := program("", "-format", "json")
	dec := json.NewDecoder(strings.NewReader(got.out))
	dec.UseNumber()
	for {
		token, err := dec.Token()
		if err != nil {
			break
		}
		if n, ok := token.(json.Number); ok && strings.ContainsAny(n.String(), ".eE") {
			t.Errorf("number %s", n)
		}
	}
	if !json.Valid([]byte(got.out)) {
		t.Error("no JSON")
	}
}

// TestReadme reads what README.md shows, as it would be typed.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```json\n(.*?)```").FindAllStringSubmatch(string(text), -1)
	if len(blocks) != 2 {
		t.Fatalf("%d blocks of JSON, want a line and own rules", len(blocks))
	}
	line := strings.ReplaceAll(blocks[0][1], "\n", "")
	if got := program(line, "-"); got.code != 0 {
		t.Errorf("line: %s", got.err)
	}
	if err := newCustoms().decode([]byte(blocks[1][1])); err != nil {
		t.Errorf("own rules: %v", err)
	}
}
