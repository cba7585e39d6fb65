package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files")

// Invented law, so that what tests expect stays while the library's changes.
const (
	testBook = "../internal/lawfile/testdata/book.json"
	testWith = "../internal/lawfile/testdata/change.json"
)

var today = endorse.On(2026, 3, 1)

// outcome is what a run of the program leaves behind.
type outcome struct {
	code     int
	out, err string
}

func program(args ...string) outcome {
	var out, err bytes.Buffer
	code := run(args, &out, &err, today)
	return outcome{code, out.String(), err.String()}
}

func readBook(t *testing.T) *law.Book {
	t.Helper()
	book, err := lawfile.Read(testBook)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// changedBook is a file with the invented law as changed.
func changedBook(t *testing.T) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "changed.json")
	whole := program("-book", testBook, "-with", testWith, "-format", "json")
	if err := os.WriteFile(name, []byte(whole.out), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestGolden holds the output byte for byte, but for the digest of the book.
// After a wanted change: go test ./examples/lawbook -update, and read the diff.
func TestGolden(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
	}{
		{"contents.md", nil},
		{"page.json", []string{"-region", "AQ", "-on", "2024-05-31", "-format", "json"}},
		{"changes.md", []string{"-region", "AQ", "-changes"}},
		{"changes.json", []string{"-region", "HM", "-changes", "-format", "json"}},
		{"diff.md", []string{"-region", "AQ", "-on", "2024-05-31", "-diff", "2024-06-01"}},
		{"diff.json", []string{"-region", "AQ", "-on", "2024-05-31", "-diff", "2024-06-01", "-format", "json"}},
		{"stale.md", []string{"-stale", "2026-01-01"}},
		{"stale.json", []string{"-stale", "2026-01-01", "-format", "json"}},
	} {
		got := program(append([]string{"-book", testBook}, row.args...)...)
		if got.code != 0 || got.err != "" {
			t.Errorf("%s: exit code %d, %s", row.name, got.code, got.err)
		}
		digest := readBook(t).Digest()
		if book, err := law.ParseBook([]byte(got.out)); err == nil {
			digest = book.Digest()
		}
		golden(t, row.name+".golden", strings.ReplaceAll(got.out, digest, "DIGEST"))
	}
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

// TestPage: a region's page is the library's, and the days of change after it.
func TestPage(t *testing.T) {
	for _, row := range []struct {
		region endorse.Region
		args   []string
		day    endorse.Date
		days   string
	}{
		{"AQ", []string{"-on", "2024-05-31"}, endorse.On(2024, 5, 31), "2019-01-01, 2020-01-01, 2021-01-01, 2024-06-01, 2025-01-01, 2025-07-01"},
		{"HM", nil, today, "2022-07-01"},
		{"BV", nil, today, ""},
	} {
		got := program(append([]string{"-book", testBook, "-region", string(row.region)}, row.args...)...)
		want := readBook(t).Markdown(row.region, row.day)
		if row.days != "" {
			want += "\n## Days of change\n\n" + row.days + "\n"
		}
		if diff := cmp.Diff(outcome{0, want, ""}, got, cmp.AllowUnexported(outcome{})); diff != "" {
			t.Errorf("%s mismatch (-want +got):\n%s", row.region, diff)
		}
	}
}

func TestFlags(t *testing.T) {
	changed := changedBook(t)
	for _, row := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"help", []string{"-h"}, 0, "usage: lawbook"},
		{"unknown flag", []string{"-x"}, 2, "not defined"},
		{"unknown format", []string{"-format", "csv"}, 2, `"csv" is none of md, json`},
		{"unknown region", []string{"-region", "XX"}, 2, `parsing region "XX"`},
		{"region without a name", []string{"-region", ""}, 2, `parsing region ""`},
		{"31 February", []string{"-on", "2026-02-31"}, 2, "no such day"},
		{"31 February to compare with", []string{"-diff", "2026-02-31"}, 2, "no such day"},
		{"31 February, stale", []string{"-stale", "2026-02-31"}, 2, "no such day"},
		{"region without its flag", []string{"DE"}, 2, "-region"},
		{"two questions", []string{"-changes", "-stale", "2026-01-01"}, 2, "-stale and -changes do not go together"},
		{"a day for all days", []string{"-changes", "-on", "2026-01-01"}, 2, "-on and -changes do not go together"},
		{"two days for one", []string{"-stale", "2026-01-01", "-on", "2026-01-01"}, 2, "-on and -stale do not go together"},
		{"no such book", []string{"-book", "none.json"}, 2, "none.json"},
		{"no such book to compare with", []string{"-diff", "none.json"}, 2, "none.json"},
		{"not a book", []string{"-diff", "run_test.go"}, 2, "run_test.go: parsing book"},
		{"a folder", []string{"-book", "testdata"}, 2, "testdata"},
		{"regime of another world", []string{"-with", testWith}, 2, `no instrument "aq-code-2020"`},
		{"code that is repaired", []string{"-region", "uk", "-diff", changed}, 0, ""},
	} {
		got := program(row.args...)
		if got.code != row.code || !strings.Contains(got.err, row.says) || row.code == 2 && got.out != "" {
			t.Errorf("%s: exit code %d, output %q, standard error %q; want %d, %q", row.name, got.code, got.out, got.err, row.code, row.says)
		}
	}
}

// TestUnknownPlace: a place that the book does not know is no error, and
// nothing is made up for it.
func TestUnknownPlace(t *testing.T) {
	for _, region := range []string{"HM", "CX"} { // HM is a member from 2022-07-01 on
		page := program("-book", testBook, "-region", region, "-on", "2022-06-30")
		if page.code != 0 || !strings.Contains(page.out, "No law in this book") || !strings.Contains(page.err, "no law for "+region+" on 2022-06-30") {
			t.Errorf("%s: %+v", region, page)
		}
		part := program("-book", testBook, "-region", region, "-on", "2022-06-30", "-format", "json")
		if book, err := law.ParseBook([]byte(part.out)); err != nil || len(book.Regions()) != 0 {
			t.Errorf("%s: %v, %s", region, err, part.out)
		}
	}
}

// TestStale holds the boundary: the day itself is not stale.
func TestStale(t *testing.T) {
	for _, row := range []struct {
		day, region string
		want        []string
		why         string
	}{
		{"2023-05-05", "", nil, "the day it was checked"},
		{"2023-05-06", "", []string{"bv-act"}, "the day after"},
		{"2025-01-15", "", []string{"bv-act"}, ""},
		{"2025-01-16", "", []string{"aq-guide-2019", "bv-act"}, ""},
		{"2025-01-16", "AQ", []string{"aq-guide-2019", "bv-act"}, "BV's law held in AQ once"},
		{"2025-01-16", "HM", []string{"bv-act"}, "a member"},
		{"2025-01-16", "BV", []string{"bv-act"}, ""},
	} {
		args := []string{"-book", testBook, "-format", "json", "-stale", row.day}
		if row.region != "" {
			args = append(args, "-region", row.region)
		}
		var list []staleText
		if err := json.Unmarshal([]byte(program(args...).out), &list); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range list {
			got = append(got, s.ID)
			if !strings.HasPrefix(s.ID, strings.ToLower(string(s.Region))+"-") {
				t.Errorf("%s is said to be of %s", s.ID, s.Region)
			}
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("before %s in %q mismatch (-want +got) %s:\n%s", row.day, row.region, row.why, diff)
		}
	}
}
