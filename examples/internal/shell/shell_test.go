package shell_test

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/google/go-cmp/cmp"
)

func TestFormatFlag(t *testing.T) {
	var f shell.Format
	flags := flag.NewFlagSet("x", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Var(&f, "format", "")
	if f != shell.Table {
		t.Errorf("zero Format = %v, want table", f)
	}
	if err := flags.Parse([]string{"-format", "json"}); err != nil || f != shell.JSON {
		t.Errorf("-format json = %v, %v", f, err)
	}
	if err := flags.Parse([]string{"-format", "xml"}); err == nil || f != shell.JSON {
		t.Errorf("-format xml = %v, %v, want an error and the old value", f, err)
	}
}

func TestProblems(t *testing.T) {
	var b bytes.Buffer
	p := shell.NewProblems(&b, "a.csv")
	p.Report(nil)
	if p.Exit() != shell.Fine {
		t.Errorf("Exit = %d before anything was reported", p.Exit())
	}
	p.Report(errors.Join(errors.New("one"), errors.Join(errors.New("two"), nil)))
	if diff := cmp.Diff("a.csv: one\na.csv: two\n", b.String()); diff != "" {
		t.Errorf("report mismatch (-want +got):\n%s", diff)
	}
	if p.Count() != 2 || p.Exit() != shell.Unreadable {
		t.Errorf("Count, Exit = %d, %d, want 2, 2", p.Count(), p.Exit())
	}
}

func TestOpen(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(name, []byte("file"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct{ name, want, shown string }{
		{"-", "input", "standard input"},
		{name, "file", name},
	} {
		in, shown, err := shell.Open(row.name, strings.NewReader("input"))
		if err != nil {
			t.Fatal(err)
		}
		got, _ := io.ReadAll(in)
		if string(got) != row.want || shown != row.shown {
			t.Errorf("Open(%q) holds %q, shown as %q", row.name, got, shown)
		}
		if err := in.Close(); err != nil {
			t.Error(err)
		}
	}
	if _, _, err := shell.Open(name+"x", nil); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no such file: %v", err)
	}
}

func TestReadAll(t *testing.T) {
	for _, row := range []struct {
		size int
		want error
	}{{9, nil}, {10, nil}, {11, shell.ErrTooLarge}} {
		got, err := shell.ReadAll(strings.NewReader(strings.Repeat("x", row.size)), 10)
		if !errors.Is(err, row.want) || row.want == nil && len(got) != row.size {
			t.Errorf("%d of at most 10 bytes: %d, %v", row.size, len(got), err)
		}
	}
}
