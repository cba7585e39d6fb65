package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files")

// testBook is an invented law, so that what tests expect stays while the
// library's law changes.
const testBook = "../internal/lawfile/testdata/book.json"

// good is a line that gives one line, as met.
const good = `{"id":"p","on":"2026-03-01","platform":"instagram","format":"post","markets":["AQ"],"ties":["payment"],"caption":"Advert"}`

// outcome is what a run of the program leaves behind.
type outcome struct {
	code     int
	out, err string
}

// program runs with the invented law.
func program(stdin string, args ...string) outcome {
	return programOn(strings.NewReader(stdin), args...)
}

func programOn(stdin io.Reader, args ...string) outcome {
	var out, err bytes.Buffer
	code := run(append([]string{"-book", testBook}, args...), stdin, &out, &err)
	return outcome{code, out.String(), err.String()}
}

// lineCount is how many lines a text has.
func lineCount(s string) int { return strings.Count(s, "\n") }

// TestGolden holds the output byte for byte. After a wanted change: go test
// ./examples/check -update, and read the diff.
func TestGolden(t *testing.T) {
	for _, format := range []string{"json", "csv", "table"} {
		got := program("", "-markets", "AQ", "-format", format, "testdata/posts.jsonl")
		if got.code != 2 {
			t.Errorf("%s: exit code = %d, want 2: one line is bad", format, got.code)
		}
		golden(t, "posts."+format+".golden", masked(t, got.out))
		golden(t, "posts.stderr.golden", got.err)
	}
}

// masked takes out what changes with every release.
func masked(t *testing.T, out string) string {
	t.Helper()
	book, err := lawfile.Read(testBook)
	if err != nil {
		t.Fatal(err)
	}
	return strings.NewReplacer(book.Digest(), "DIGEST", `"version":"`+disclosure.Version, `"version":"VERSION`, ","+disclosure.Version+",", ",VERSION,").Replace(out)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s mismatch (-want +got):\n%s", path, diff)
	}
}

// TestShape holds the names of the members and their order, which other
// programs rely on.
func TestShape(t *testing.T) {
	got := program(strings.Replace(good, "Advert", "Gifted <b>", 1), "-fix=false")
	names := memberNames(t, got.out)
	want := "id market outcome findings code reason outcome must verified binding instrument citation url surface span quote fact says"
	if !strings.HasPrefix(names, want+" ") || !strings.HasSuffix(names, "fix version book") {
		t.Errorf("members are\n%s\nwant findings of\n%s", names, want)
	}
	if book, err := lawfile.Read(testBook); err != nil || !strings.HasSuffix(got.out, `"version":"`+disclosure.Version+`","book":"`+book.Digest()+"\"}\n") {
		t.Errorf("version or book are not those of the check: %s, %v", got.out, err)
	}
	if strings.Contains(got.out, `\u003c`) {
		t.Errorf("characters are escaped as if for HTML: %s", got.out)
	}
}

// memberNames lists the names of all members of a JSON line, in order.
func memberNames(t *testing.T, line string) string {
	t.Helper()
	var names []string
	dec := json.NewDecoder(strings.NewReader(line))
	var open []json.Delim
	key := true
	for {
		token, err := dec.Token()
		if err == io.EOF {
			return strings.Join(names, " ")
		}
		if err != nil {
			t.Fatal(err)
		}
		switch d, isDelim := token.(json.Delim); {
		case isDelim && (d == '{' || d == '['):
			open, key = append(open, d), d == '{'
			continue
		case isDelim:
			open = open[:len(open)-1]
		case key:
			names, key = append(names, token.(string)), false
			continue
		}
		key = len(open) > 0 && open[len(open)-1] == '{'
	}
}

func TestExitCodes(t *testing.T) {
	breached := strings.Replace(good, "Advert", "teapot", 1)
	unclear := strings.Replace(good, `"ties":["payment"],`, "", 1)
	for _, row := range []struct {
		name, in string
		want     int
		why      string
	}{
		{"nothing", "", 0, ""},
		{"met", good, 0, ""},
		{"unclear", unclear, 0, "nothing is known to be wrong"},
		{"breached", good + "\n" + breached, 1, ""},
		{"unreadable", good + "\n{", 2, ""},
		{"unreadable outranks breached", breached + "\n{", 2, ""},
		{"whatever the order", "{\n" + breached, 2, ""},
	} {
		if got := program(row.in); got.code != row.want {
			t.Errorf("%s: exit code %d, want %d %s\n%s%s", row.name, got.code, row.want, row.why, got.out, got.err)
		}
	}
}

// TestMarkets: -markets speaks for posts that name none, and the post's own
// win.
func TestMarkets(t *testing.T) {
	none := strings.Replace(good, `"markets":["AQ"],`, "", 1)
	empty := strings.Replace(good, `["AQ"]`, "[]", 1)
	for _, row := range []struct {
		name, in string
		args     []string
		want     []string // markets in the output
	}{
		{"own", good, nil, []string{"AQ"}},
		{"own wins", good, []string{"-markets", "BV"}, []string{"AQ"}},
		{"given", none, []string{"-markets", "BV,AQ"}, []string{"BV", "AQ"}},
		{"given for an empty list", empty, []string{"-markets", "AQ"}, []string{"AQ"}},
		{"spaces, case, a code that is repaired", none, []string{"-markets", "uk, aq"}, []string{"GB", "AQ"}},
		{"one twice", none, []string{"-markets", "AQ,aq"}, []string{"AQ"}},
		{"none", none, nil, nil},
	} {
		got := program(row.in, row.args...)
		var markets []string
		for dec := json.NewDecoder(strings.NewReader(got.out)); dec.More(); {
			var line struct{ Market string }
			if err := dec.Decode(&line); err != nil {
				t.Fatal(err)
			}
			markets = append(markets, line.Market)
		}
		if diff := cmp.Diff(row.want, markets); diff != "" {
			t.Errorf("%s: markets mismatch (-want +got):\n%s", row.name, diff)
		}
		if refused := `{"line":1,"error":"markets: none, and none are given by -markets"}` + "\n"; row.want == nil && got.err != refused {
			t.Errorf("%s: standard error %q", row.name, got.err)
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
		{"help", []string{"-h"}, 0, "usage: check"},
		{"unknown flag", []string{"-x"}, 2, "not defined"},
		{"unknown format", []string{"-format", "xml"}, 2, "table, csv, json"},
		{"unknown region", []string{"-markets", "GB,XX"}, 2, `parsing region "XX"`},
		{"no region", []string{"-markets", ""}, 2, `parsing region ""`},
		{"no workers", []string{"-workers", "0"}, 2, "-workers 0"},
		{"too many workers", []string{"-workers", "1025"}, 2, "-workers 1025"},
		{"no such book", []string{"-book", "none.json"}, 2, "none.json"},
		{"no such file", []string{"none.jsonl"}, 2, `{"error":"open none.jsonl: `},
		{"a folder", []string{"testdata"}, 2, `{"line":1,"error":"reading: read testdata: `},
	} {
		got := program("", row.args...)
		if got.code != row.code || !strings.Contains(got.err, row.says) || got.out != "" {
			t.Errorf("%s: exit code %d, output %q, standard error %q; want %d, %q", row.name, got.code, got.out, got.err, row.code, row.says)
		}
	}
}

// TestInputs reads several files: lines count from 1 in each, and faults name
// theirs. One that is not there costs no other.
func TestInputs(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	a, b := file("a", good+"\n{\n"), file("b", "{\n"+good)
	got := program("\n[]", a, dir+"/none", "-", b)
	if lineCount(got.out) != 2 || got.code != 2 {
		t.Errorf("exit code %d, output %q", got.code, got.out)
	}
	want := []string{
		`{"file":"` + a + `","line":2,"error":"column 1: unexpected end of JSON input"}`,
		`{"file":"` + dir + `/none","error":"open ` + dir + `/none: no such file or directory"}`,
		`{"file":"standard input","line":2,"error":"array instead of an object"}`,
		`{"file":"` + b + `","line":1,"error":"column 1: unexpected end of JSON input"}`, "",
	}
	if diff := cmp.Diff(strings.Join(want, "\n"), got.err); diff != "" {
		t.Errorf("standard error mismatch (-want +got):\n%s", diff)
	}
}

// TestSample runs the posts that are shown to who calls the program bare, by
// the library's own law: each is read, and all four outcomes are among them.
func TestSample(t *testing.T) {
	terminal, err := os.Open("/dev/ptmx")
	if err != nil {
		t.Skip("no terminal to be had:", err)
	}
	defer terminal.Close()
	var out, errs bytes.Buffer
	if code := run([]string{"-format", "json"}, terminal, &out, &errs); code != 1 || !strings.Contains(errs.String(), "sample posts") {
		t.Errorf("exit code %d, standard error %q", code, errs.String())
	}
	for _, want := range []string{"met", "breached", "unclear", "not-required"} {
		if !strings.Contains(out.String(), `,"outcome":"`+want+`","findings"`) {
			t.Errorf("no market of the sample is %s", want)
		}
	}
	if got := lineCount(out.String()); got != bytes.Count(sample, []byte("\n"))+1 {
		t.Errorf("%d lines from %d posts, of which one has two markets", got, bytes.Count(sample, []byte("\n")))
	}
	out.Reset()
	if code := run(nil, terminal, &out, &errs); code != 1 || !strings.HasPrefix(out.String(), "gifted-alone  GB  breached\n") {
		t.Errorf("without -format: exit code %d, %.100q", code, out.String())
	}
}

func TestWith(t *testing.T) {
	gifted := strings.Replace(good, "Advert", "gifted", 1)
	if got := program(gifted); got.code != 1 {
		t.Errorf("by the book: exit code %d, %s", got.code, got.err)
	}
	if got := program(gifted, "-with", "../internal/lawfile/testdata/change.json"); got.code != 0 {
		t.Errorf("by the book as changed: exit code %d, %s", got.code, got.out)
	}
}

// TestFix: a breach comes with what mends it, unless nobody wants it.
func TestFix(t *testing.T) {
	breached := strings.Replace(good, "Advert", "teapot", 1)
	with, without := program(breached), program(breached, "-fix=false")
	if strings.Contains(with.out, `"fix":""`) || !strings.Contains(without.out, `"fix":""`) {
		t.Errorf("with: %s\nwithout: %s", with.out, without.out)
	}
}
