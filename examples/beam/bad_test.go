package main

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// fault is a line of bad.jsonl.
type fault struct {
	File   string
	Offset int64
	Error  string
}

// places holds that each fault names the place of a line that is to be refused,
// every one of them at least once, and none twice.
func (l layout) places(t *testing.T, faults, refused []string) {
	t.Helper()
	var found []string
	seen := map[fault]bool{}
	for _, text := range faults {
		var f fault
		if err := json.Unmarshal([]byte(text), &f); err != nil {
			t.Fatal(err)
		}
		if f.Error == "" || seen[fault{File: f.File, Offset: f.Offset}] {
			t.Errorf("without a reason, or twice: %.300s", text)
		}
		seen[fault{File: f.File, Offset: f.Offset}] = true
		found = append(found, f.line(t))
	}
	slices.Sort(found)
	want := slices.Sorted(slices.Values(refused))
	if diff := cmp.Diff(slices.Compact(want), slices.Compact(found)); diff != "" {
		t.Errorf("refused lines mismatch (-want +got)\n%.2000s", diff)
	}
	if len(found) < len(refused) {
		t.Errorf("%d lines are refused, want %d or more", len(found), len(refused))
	}
}

// line is what stands where the fault says.
func (f fault) line(t *testing.T) string {
	t.Helper()
	file, err := os.Open(f.File)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var in io.Reader = file
	if strings.HasSuffix(f.File, ".gz") {
		if in, err = gzip.NewReader(file); err != nil {
			t.Fatal(err)
		}
	}
	text, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	line, _, _ := strings.Cut(string(text[f.Offset:]), "\n")
	if before := text[:f.Offset]; len(before) > 0 && before[len(before)-1] != '\n' {
		t.Errorf("%s: no line begins at byte %d", f.File, f.Offset)
	}
	return line
}
