package story

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse/examples/internal/console"
)

// tooWide is the first line that is wider than the page.
func tooWide(text string) string {
	for line := range strings.Lines(text) {
		if line = strings.TrimSuffix(line, "\n"); console.Width(line) > Width {
			return line
		}
	}
	return ""
}

// changed is the sample with texts replaced in all files.
func changed(t testing.TB, pairs ...string) fs.FS {
	t.Helper()
	folder, r := fstest.MapFS{}, strings.NewReplacer(pairs...)
	entries, err := fs.ReadDir(Sample(), ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		data, err := fs.ReadFile(Sample(), e.Name())
		if err != nil {
			t.Fatal(err)
		}
		folder[e.Name()] = &fstest.MapFile{Data: []byte(r.Replace(string(data)))}
	}
	return folder
}

func readAll(t testing.TB, folder fs.FS) *Case {
	t.Helper()
	k, err := Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// named are pairs that replace names of creators, not those in terms, which are signed.
func named(names ...string) []string {
	const before, after = `"name": "`, "\",\n        \"platform\""
	var pairs []string
	for i := 0; i < len(names); i += 2 {
		for _, end := range []string{after, strings.Replace(after, "        ", "      ", 1)} {
			pairs = append(pairs, before+names[i]+end, before+names[i+1]+end)
		}
	}
	return pairs
}

// TestWidth holds that no line is wider than 100 cells: of the sample, and where
// names are long, wide or of one piece.
func TestWidth(t *testing.T) {
	long, plain := strings.Repeat("ABCDEFGHIJ", 30), textOf(t, tell(t, sampleCase(t), ""))
	for _, row := range []struct {
		name  string
		pairs []string
	}{
		{"as it is", nil},
		{"wide letters", named("Ada Sampleton", strings.Repeat("春野", 60), "Cleo Exemple", "클레오 👩‍👩‍👧 "+strings.Repeat("한", 90))},
		{"one long word", []string{`"title": "Spring Kettle"`, `"title": "` + long + `"`, `["Nowhere Teapots"`, `["` + long[:96] + `"`, "Show how it pours", long}},
		{"long ids", []string{`"ada-reel-1"`, `"` + long + `"`, `"bo-film"`, `"` + long + "-film" + `"`}},
		{"huge amounts", []string{`"amount": "9500.00"`, `"amount": "950000000000000000.00"`, `"amount": "240.00"`, `"amount": "24000000000000000.00"`}},
		{"escape sequences", named("Ada Sampleton", `\u001b[31mAda\u202e`)},
	} {
		got := textOf(t, tell(t, readAll(t, changed(t, row.pairs...)), ""))
		if row.pairs != nil && got == plain {
			t.Errorf("%s: nothing was replaced", row.name)
		}
		if line := tooWide(got); line != "" {
			t.Errorf("%s: %d cells: %s", row.name, console.Width(line), line)
		}
		if strings.ContainsAny(got, "\x1b\u202e\t") {
			t.Errorf("%s: text from outside steers the terminal", row.name)
		}
	}
}

// TestGridFits draws tables of any columns and cells.
func TestGridFits(t *testing.T) {
	cell := rapid.SampledFrom([]string{"", "Ada", "EUR 1,234,567.00", "春野", strings.Repeat("long ", 30), strings.Repeat("word", 40), "🇯🇵🍜"})
	rapid.Check(t, func(t *rapid.T) {
		heads := rapid.SliceOfN(rapid.SampledFrom([]string{"A", ">Amount", "~What there is to say", "Head of some length"}), 1, 16).Draw(t, "heads")
		g, p := cols(heads...), &page{}
		for range rapid.IntRange(1, 5).Draw(t, "rows") {
			row := make([]string, len(heads))
			for i := range row {
				row[i] = cell.Draw(t, "cell")
			}
			g.add(row...)
		}
		p.table(g)
		if line := tooWide(p.b.String()); line != "" {
			t.Fatalf("%d cells: %s", console.Width(line), line)
		}
	})
}

// TestNumbersStayWhole: where text can be cut, numbers are not.
func TestNumbersStayWhole(t *testing.T) {
	g, p := cols("Name", ">Amount", "~What"), &page{}
	g.add("Ada Sampleton", "EUR 1,234,567,890.00", strings.Repeat("word ", 40))
	p.table(g)
	if got := p.b.String(); !strings.Contains(got, "EUR 1,234,567,890.00") || !strings.Contains(got, "Ada Sampleton") {
		t.Errorf("cut:\n%s", got)
	}
}

// TestManyRows: a long table says how much of it is not shown.
func TestManyRows(t *testing.T) {
	g, p := cols("Name"), &page{}
	for range MaxRows + 3 {
		g.add("x")
	}
	p.table(g)
	if got := p.b.String(); !strings.Contains(got, "3 more: -format json has all") || strings.Count(got, "x\n") != MaxRows {
		t.Errorf("%s", got)
	}
}

func TestFold(t *testing.T) {
	for _, row := range []struct {
		name, text string
		cells      int
		want       []string
	}{
		{"fits", "a b", 3, []string{"a b"}},
		{"at a space", "ab cd", 4, []string{"ab", "cd"}},
		{"within a word", "abcdef", 4, []string{"abcd", "ef"}},
		{"wide letters", "春野はる", 4, []string{"春野", "はる"}},
		{"nothing", "", 4, nil},
	} {
		got := fold(row.text, row.cells)
		if strings.Join(got, "|") != strings.Join(row.want, "|") {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}
