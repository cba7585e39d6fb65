package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
)

// pagesDay is the day whose law the pages in the repository show.
var pagesDay = endorse.On(2026, 11, 25)

// TestPagesAreCurrent holds the pages in the repository against the book, byte
// for byte, and finds those of regions that are no more.
func TestPagesAreCurrent(t *testing.T) {
	o := options{on: pagesDay, format: markdown, pages: "pages"}
	want := o.renderPages(disclosure.Law())
	if *update {
		if err := os.RemoveAll(o.pages); err != nil {
			t.Fatal(err)
		}
		if err := o.writePages(disclosure.Law()); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range want {
		got, err := os.ReadFile(filepath.Join(o.pages, name))
		if err != nil || string(got) != text {
			t.Errorf("pages/%s is not what the book says (%v): go run ./examples/lawbook -on %s -pages examples/lawbook/pages", name, err, pagesDay)
		}
	}
	files, err := os.ReadDir(o.pages)
	if err != nil || len(files) != len(want) {
		t.Errorf("%d pages for %d: %v", len(files), len(want), err)
	}
}

func TestPages(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	if got := program("-book", testBook, "-on", "2026-03-01", "-pages", dir); got.code != 0 || got.out != "" {
		t.Fatalf("%+v", got)
	}
	book := readBook(t)
	list, err := os.ReadFile(filepath.Join(dir, "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, region := range book.Regions() {
		page, err := os.ReadFile(filepath.Join(dir, pageName(region)))
		if err != nil || strings.Contains(string(page), book.Digest()) || !strings.Contains(string(list), "("+pageName(region)+")") {
			t.Errorf("%s: %v", region, err)
		}
	}
	for _, bad := range [][]string{{"-pages", dir, "-format", "json"}, {"-pages", dir, "-region", "DE"}, {"-pages", dir, "-changes"}} {
		if got := program(bad...); got.code != 2 {
			t.Errorf("%q: code %d", bad, got.code)
		}
	}
	blocked := filepath.Join(dir, "README.md", "below")
	if got := program("-book", testBook, "-pages", blocked); got.code != 2 || got.err == "" {
		t.Errorf("a folder that can't be made: %+v", got)
	}
}
