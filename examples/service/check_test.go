package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/golden"
)

// indented is JSON for a golden file.
func indented(t *testing.T, text []byte) string {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, text, "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestAnswers holds answers byte for byte, of those samples that hang neither on
// the law of the day nor on how a search goes.
func TestAnswers(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	for name, target := range map[string]string{
		"settle": "/settle", "engagement": "/engagement", "engagement-clicks": "/engagement",
	} {
		r := asked{target: target, body: sample(t, name)}.send(s)
		if r.StatusCode != http.StatusOK {
			t.Errorf("%s: status %d", name, r.StatusCode)
		}
		golden.Check(t, name, indented(t, bodyOf(t, r)))
	}
}

// TestCheckIsTheLibrary holds that what is answered is what the library says, as
// the program check writes it: its lines, in a list.
func TestCheckIsTheLibrary(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	var p disclosure.Publication
	if err := p.UnmarshalJSON([]byte(sample(t, "check"))); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		target string
		fix    bool
	}{{"/check", true}, {"/check?fix=true", true}, {"/check?fix=false", false}} {
		report, err := s.checker.Check(p)
		if err == nil && row.fix {
			report.Fix, err = s.checker.Fix(p)
		}
		if err != nil {
			t.Fatal(err)
		}
		lines, err := report.AppendLines(nil)
		if err != nil {
			t.Fatal(err)
		}
		want := "[" + strings.ReplaceAll(strings.TrimSpace(string(lines)), "\n", ",") + "]\n"
		if got := string(bodyOf(t, asked{target: row.target, body: sample(t, "check")}.send(s))); got != want {
			t.Errorf("%s: %s\nwant %s", row.target, got, want)
		}
	}
}

// TestBriefIsTheLibrary holds that a draft gives the library's checklist.
func TestBriefIsTheLibrary(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	var p disclosure.Publication
	if err := p.UnmarshalJSON([]byte(sample(t, "brief"))); err != nil {
		t.Fatal(err)
	}
	brief, err := s.checker.Brief(p)
	if err != nil {
		t.Fatal(err)
	}
	want, err := brief.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if got := string(bodyOf(t, asked{target: "/brief", body: sample(t, "brief")}.send(s))); got != string(want)+"\n" {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// TestRoomForFix holds that what can't be done in time is not begun.
func TestRoomForFix(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithTimeout(t.Context(), time.Hour)
	defer cancel()
	if !roomForFix(ctx, time.Second) || roomForFix(ctx, 10*time.Second) || !roomForFix(t.Context(), time.Hour) {
		t.Error("an hour has room for 500 checks of a second, and not of ten; no bound has room for all")
	}
	s, _ := newTest(t, "", nil)
	soon, stop := context.WithTimeout(t.Context(), time.Minute/4e6)
	defer stop()
	v, err := s.parse([]byte(sample(t, "check")))
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.check(soon, request{body: v})
	if p, ok := errors.AsType[*problem](err); !ok || p.Status != http.StatusServiceUnavailable || !strings.Contains(p.Detail, "fix=false") {
		t.Errorf("check without time to mend: %v", err)
	}
}
