package lawfile_test

import (
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/google/go-cmp/cmp"
)

func load(args ...string) (*law.Book, error) {
	var s lawfile.Source
	flags := flag.NewFlagSet("x", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	s.Flags(flags)
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	return s.Load()
}

func TestLoad(t *testing.T) {
	ours, err := load()
	if err != nil || ours.Digest() != disclosure.Law().Digest() {
		t.Errorf("without flags the book is not the library's: %v", err)
	}
	book, err := load("-book", "testdata/book.json")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]endorse.Region{"AQ", "BV"}, book.Regions()); diff != "" {
		t.Errorf("regions mismatch (-want +got):\n%s", diff)
	}
	changed, err := load("-book", "testdata/book.json", "-with", "testdata/change.json")
	if err != nil {
		t.Fatal(err)
	}
	want := []law.Change{{Region: "AQ", ID: "aq-code-2020/label/en/gifted", Kind: law.Altered}}
	if diff := cmp.Diff(want, book.Diff(changed, endorse.On(2026, 3, 1))); diff != "" {
		t.Errorf("what -with changes mismatch (-want +got):\n%s", diff)
	}
}

// TestMark reads a book with a byte-order mark, as editors write it.
func TestMark(t *testing.T) {
	name := filepath.Join(t.TempDir(), "book.json")
	if err := os.WriteFile(name, []byte("\ufeff{\"version\":1,\"regimes\":[]}\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := load("-book", name); err != nil {
		t.Error(err)
	}
}

// TestWithInOrder lays two changes of one row over the book: the later flag
// has the last word.
func TestWithInOrder(t *testing.T) {
	dir := t.TempDir()
	file := func(name, detail string) string {
		path := filepath.Join(dir, name)
		text := `{"region":"AQ","name":"Testland","connections":[{"tie":"payment","asks":"required","detail":"` + detail + `","instrument":"aq-code-2020"}]}`
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	book, err := load("-with", file("1", "one"), "-with", file("2", "two"), "-book", "testdata/book.json")
	if err != nil {
		t.Fatal(err)
	}
	aq, _ := book.Regime("AQ")
	if got := aq.Connections[0].Detail; got != "two" {
		t.Errorf("detail = %q, want that of the second file", got)
	}
}

func TestLoadErrors(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.json")
	for _, row := range []struct{ name, text, flag, want string }{
		{"empty", "", "-book", "EOF"},
		{"unknown field", `{"version":1,"regimes":[],"colour":1}`, "-book", "colour"},
		{"another version", `{"version":2,"regimes":[]}`, "-book", "version 2"},
		{"digest of another book", `{"version":1,"digest":"00","regimes":[]}`, "-book", "digest"},
		{"more after it", `{"version":1,"regimes":[]} {}`, "-book", "after its end"},
		{"a regime is no book", `{"region":"AQ","name":"x"}`, "-book", "region"},
		{"a book is no regime", `{"version":1,"regimes":[]}`, "-with", "version"},
		{"invalid UTF-8", "{\"version\":1,\"digest\":\"\xff\",\"regimes\":[]}", "-book", "not UTF-8"},
		{"nested", strings.Repeat("[", 1_000_000), "-book", "parsing book"},
		{"31 February", `{"region":"AQ","name":"x","complete_from":"2026-02-31"}`, "-with", "2026-02-31"},
		{"row on nothing", `{"region":"AQ","name":"x","connections":[{"tie":"payment","asks":"required","instrument":"aq-no"}]}`, "-with", `no instrument "aq-no"`},
	} {
		if err := os.WriteFile(bad, []byte(row.text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := load(row.flag, bad)
		if err == nil || !strings.HasPrefix(err.Error(), bad+": ") || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: error = %v, want the file's name and %q", row.name, err, row.want)
		}
	}
	if _, err := load("-book", bad+"x"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no such file: %v", err)
	}
}
