package console_test

import (
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/google/go-cmp/cmp"
)

func ExampleTable() {
	t := console.Table{Columns: []console.Column{{Head: "Creator", Max: 12}, {Head: "Followers", Align: console.Right}}}
	t.Add("春野はる 🍜", "48,200")
	t.Add("Bartholomew the Third", "900")
	t.Rule()
	t.Add("Total", "")
	_ = t.Write(os.Stdout, console.Painter{})
	// Output:
	// Creator       Followers
	// ───────────────────────
	// 春野はる 🍜      48,200
	// Bartholomew…        900
	// ───────────────────────
	// Total
}

// TestTableLinesUp checks that the last column ends in one cell column, which
// counting runes or bytes would not give.
func TestTableLinesUp(t *testing.T) {
	table := console.Table{Columns: []console.Column{{Head: "A"}, {Head: "B", Align: console.Right}}}
	for _, name := range []string{"plain", "春野", "👩\u200d👩\u200d👧 family", "e\u0301", "\x1b[2Jclear", "a\nb"} {
		table.Add(name, "1")
	}
	var b bytes.Buffer
	if err := table.Write(&b, console.Painter{}); err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n") {
		if got, want := console.Width(line), console.Width("👩\u200d👩\u200d👧 family")+2+1; got != want {
			t.Errorf("line %d takes %d cells, want %d: %q", i, got, want, line)
		}
	}
}

func TestPainter(t *testing.T) {
	env := func(string) string { return "" }
	if got := console.PainterFor(&bytes.Buffer{}, env).Paint(console.Bold, "x"); got != "x" {
		t.Errorf("a buffer is no terminal, got %q", got)
	}
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Skip(err)
	}
	defer null.Close()
	if got := console.PainterFor(null, env).Paint(console.Bold, "x"); got != "x" {
		t.Errorf("the null device is no terminal, got %q", got)
	}
}

func TestTableDropsAndFills(t *testing.T) {
	table := console.Table{Columns: []console.Column{{Head: "A"}, {Head: "B"}}}
	table.Add("1", "2", "3")
	table.Add("4")
	var b bytes.Buffer
	if err := table.Write(&b, console.Painter{}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("A  B\n────\n1  2\n4\n", b.String()); diff != "" {
		t.Errorf("Write mismatch (-want +got):\n%s", diff)
	}
}
