package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/endorse-go/endorse/examples/internal/lines"
	"github.com/endorse-go/endorse/examples/internal/postline"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// with is the good line with one member more, or another value of one.
func with(member string) string { return strings.Replace(good, `{`, `{`+member+`,`, 1) }

// TestBadLines puts each bad line between two good ones: it costs itself and
// no other, and says its number and why.
func TestBadLines(t *testing.T) {
	for _, row := range []struct{ name, line, want string }{
		{"cut off", good[:20], "column 20: unexpected end"},
		{"no JSON", "id,on,platform", "column 1: invalid character"},
		{"a list", "[" + good + "]", "array instead of an object"},
		{"null", "null", "null instead of an object"},
		{"two objects", good + good, "after top-level value"},
		{"invalid UTF-8", strings.Replace(good, "Advert", "Adv\xffert", 1), "column 118: bytes that are not UTF-8"},
		{"UTF-16", "\xff\xfe{\x00", "column 1: bytes that are not UTF-8"},
		{"NUL", "\x00" + good, "column 1: invalid character"},
		{"mark in a later line", "\ufeff" + good, "column 1: invalid character"},
		{"NaN", with(`"followers":NaN`), "column 14: invalid character"},
		{"NaN as text", with(`"duration":"NaN"`), "duration"},
		{"infinite", with(`"duration":1e999`), "duration"},
		{"below zero", with(`"duration":-1`), "duration"},
		{"unknown field", with(`"colour":"red"`), `unknown field "colour"`},
		{"field in another case", with(`"Caption":"x"`), `unknown field "Caption"`},
		{"unknown field deep", with(`"frames":[{"overlays":[{"txt":"Ad"}]}]`), `frames[0].overlays[0]: unknown field "txt"`},
		{"unknown region", strings.Replace(good, "AQ", "XX", 1), `parsing region "XX"`},
		{"31 February", strings.Replace(good, "2026-03-01", "2026-02-31", 1), `on: parsing date "2026-02-31": no such day`},
		{"no day", strings.Replace(good, `"on":"2026-03-01",`, "", 1), "on: no day"},
		{"no id", strings.Replace(good, `"id":"p",`, "", 1), "id: missing"},
		{"empty id", strings.Replace(good, `"id":"p"`, `"id":""`, 1), "id: missing"},
		{"no platform and format", strings.Replace(good, `"platform":"instagram","format":"post",`, "", 1), "platform: missing; format: missing"},
		{"unknown format", strings.Replace(good, `"post"`, `"poster"`, 1), "format"},
		{"unknown tie", strings.Replace(good, `"payment"`, `"bribe"`, 1), "ties[0]"},
		{"none beside a tie", strings.Replace(good, `"payment"`, `"payment","none"`, 1), "none stands beside other ties"},
		{"number for text", strings.Replace(good, `"Advert"`, `7`, 1), "caption: number where there should be text"},
		{"nested", strings.Repeat("[", 20_000), "exceeded max depth"},
		{"nested inside a field", with(`"links":` + strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000)), "links"},
		{"longest line but one", strings.Repeat("x", lines.Max), "column 1: invalid character"},
		{"too long", strings.Repeat("x", lines.Max+1), "line longer than 1 MiB"},
		{"text over 64 KiB", strings.Replace(good, "Advert", strings.Repeat("x", 65<<10), 1), "caption"},
	} {
		got := program(good + "\n" + row.line + "\n" + good + "\n")
		if lineCount(got.out) != 2 || lineCount(got.err) != 1 || got.code != 2 {
			t.Errorf("%s: exit code %d, %d lines out, standard error %.300q", row.name, got.code, lineCount(got.out), got.err)
			continue
		}
		var f map[string]any
		if err := json.Unmarshal([]byte(got.err), &f); err != nil {
			t.Fatal(err)
		}
		if f["line"] != 2.0 || len(f) != 2 || !strings.Contains(f["error"].(string), row.want) {
			t.Errorf("%s: fault %v, want line 2 and %q", row.name, f, row.want)
		}
	}
}

// TestManyWrongFields: a line may be wrong more often, and at greater length,
// than anybody reads.
func TestManyWrongFields(t *testing.T) {
	line := strings.Replace(good, `"AQ"`, strings.Repeat(`"XX",`, 20_000)+`"AQ"`, 1)
	got := program(line)
	if lineCount(got.err) != 1 || lineCount(got.out) != 0 || len(got.err) > postline.MaxReasons*(postline.MaxReason+50) {
		t.Errorf("%d lines out, standard error of %d bytes: %.400s", lineCount(got.out), len(got.err), got.err)
	}
}

// TestFramings are texts that hold the same posts.
func TestFramings(t *testing.T) {
	want := program(good + "\n" + good + "\n")
	if lineCount(want.out) != 2 || want.code != 0 || want.err != "" {
		t.Fatalf("two lines: %+v", want)
	}
	for name, text := range map[string]string{
		"CR LF":            good + "\r\n" + good + "\r\n",
		"mark":             "\ufeff" + good + "\n" + good,
		"mark and CR LF":   "\ufeff" + good + "\r\n" + good,
		"no end":           good + "\n" + good,
		"blank lines":      "\n \t\n" + good + "\n\r\n\n" + good + "\n\n",
		"spaces around":    "  " + good + "\t\n " + good,
		"mark, then blank": "\ufeff\n" + good + "\n" + good,
	} {
		if got := program(text); got != want {
			t.Errorf("%s: %+v", name, got)
		}
	}
	for name, text := range map[string]string{"empty": "", "blank": "\n\n  \n", "mark alone": "\ufeff"} {
		if got := program(text); got != (outcome{}) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

// checkedBy is what the program makes of a text, with a checker that is there
// already.
func checkedBy(j *postline.Judge, text string) outcome {
	var out, errs bytes.Buffer
	s := stream{judge: j, print: printerFor(shell.JSON, sheet.Safe, console.Painter{}), workers: 1, monitor: &monitor{out: &errs}, out: &out}
	total, err := s.run([]string{"-"}, strings.NewReader(text))
	return outcome{exitCode(total, err), out.String(), errs.String()}
}

// FuzzLine holds of any line: it is either checked in all its markets or
// refused with one fault, and what comes out is lines of JSON.
func FuzzLine(f *testing.F) {
	for _, s := range []string{
		good, "", "{}", "null", "[]", good[:30], "{\"id\":\"\xff\"}", with(`"followers":NaN`), with(`"colour":1`), with(`"minors":"25%"`),
		with(`"overlays":[{"text":"Ad","from":0,"to":3.5,"legible":true}],"spoken":[{"text":"x","at":2}],"facts":{"ai":null}`),
		with(`"ties":[{"kind":"past-relationship","months":5}],"seen":["caption"],"frames":[{"overlays":null}]`),
		strings.Repeat("[", 100), `{"id":"\u0000\ud800","on":"2026-02-31"}`,
	} {
		f.Add(s)
	}
	book, err := lawfile.Read(testBook)
	if err != nil {
		f.Fatal(err)
	}
	checker, err := disclosure.NewChecker(book)
	if err != nil {
		f.Fatal(err)
	}
	j := &postline.Judge{Checker: checker, Markets: []endorse.Region{"AQ", "HM"}}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsAny(text, "\n") || len(text) > 10_000 {
			t.Skip("a line, and no long one")
		}
		got := checkedBy(j, text)
		for _, line := range strings.SplitAfter(got.out+got.err, "\n") {
			if line != "" && !json.Valid([]byte(line)) {
				t.Errorf("not JSON: %q", line)
			}
		}
		blank := strings.TrimSpace(strings.TrimPrefix(text, "\ufeff")) == ""
		switch refused := lineCount(got.err); {
		case refused > 1, refused == 1 && (got.out != "" || got.code != 2):
			t.Errorf("%d faults, exit code %d, output %q", refused, got.code, got.out)
		case refused == 0 && !blank && got.out == "":
			t.Error("neither checked nor refused")
		case len(got.err) > postline.MaxReasons*(postline.MaxReason+50)*6:
			t.Errorf("fault of %d bytes", len(got.err))
		}
	})
}
