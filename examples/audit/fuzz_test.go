package main

import (
	"encoding/json"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse/examples/internal/console"
)

// quietly is a standard error that nobody reads.
func quietly() *console.Progress { return console.NewProgress(io.Discard, false, time.Now) }

// FuzzAudit holds that no file brings the program down, that nothing is refused
// without a reason, and that JSON output is JSON.
func FuzzAudit(f *testing.F) {
	for _, name := range []string{"testdata/accounts.csv", "testdata/history.jsonl", "sample.csv"} {
		text, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text[:min(len(text), 600)])) // short, so that they are quickly made shorter
	}
	for _, s := range []string{
		"name,likes\nAda,10\n", "name,date,followers\na,0001-01-01,1\na,9999-12-31,9223372036854775807\n", "\xff", "sep=|\nname|likes\n\"x\n",
		"name,followers,likes,comments,posts\na,1,9223372036854775807,9223372036854775807,9223372036854775807\n",
		"name,followers,avg likes,recent avg likes\na,1,9223372036854775807,1\n",
		`{"creator":"a","readings":[{"on":"2026-01-01","followers":1},{"on":"2026-01-01","followers":2}],"posts":[{}]}`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, format := range []string{"table", "csv", "json"} {
			got := program(text, "-format", format, "-platform", "instagram", "-on", "2026-03-31", "-weights", "sawtooth=1,many-followed=2", "-")
			if got.code == 2 && got.err == "" {
				t.Error("refused without a reason")
			}
			if format == "json" && got.out != "" && !json.Valid([]byte(got.out)) {
				t.Errorf("no JSON: %s", got.out)
			}
		}
	})
}

// FuzzLine holds that a line is read or refused with its place.
func FuzzLine(f *testing.F) {
	text, err := os.ReadFile("testdata/history.jsonl")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.SplitSeq(string(text), "\n") {
		f.Add([]byte(line))
	}
	f.Fuzz(func(t *testing.T, line []byte) {
		r, err := decodeLine(line, 7, "")
		switch {
		case err != nil && !strings.HasPrefix(err.Error(), "line 7"):
			t.Errorf("no place: %v", err)
		case err == nil && r.creator == "":
			t.Error("no creator")
		}
	})
}

// FuzzCustoms holds that own rules that are read can be held against.
func FuzzCustoms(f *testing.F) {
	text, err := os.ReadFile("testdata/usual.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`{"watch":null}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		c := newCustoms()
		if c.decode(text) != nil {
			return
		}
		for k, u := range c.usual {
			if err := u.Validate(); err != nil {
				t.Errorf("%v: %v", k, err)
			}
		}
	})
}
