package sheet_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/google/go-cmp/cmp"
)

// readAll gives every record and the text of every error, in order.
func readAll(t testing.TB, text string) (records [][]string, faults []string) {
	t.Helper()
	r := sheet.NewReader(strings.NewReader(text))
	for {
		record, err := r.Next()
		var bad *sheet.Error
		switch {
		case err == io.EOF:
			return records, faults
		case errors.As(err, &bad):
			faults = append(faults, err.Error())
		case err != nil:
			t.Fatalf("Next: %v", err)
		default:
			records = append(records, record.Cells)
		}
	}
}

func TestReader(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       [][]string
		faults     []string
	}{
		{"plain", "a,b\n1,2\n", [][]string{{"a", "b"}, {"1", "2"}}, nil},
		{"no end of line", "a,b\n1,2", [][]string{{"a", "b"}, {"1", "2"}}, nil},
		{"CR LF", "a,b\r\n1,2\r\n", [][]string{{"a", "b"}, {"1", "2"}}, nil},
		{"byte-order mark", "\ufeffa,b\n", [][]string{{"a", "b"}}, nil},
		{"byte-order mark before a quote", "\ufeff\"a\",b\n", [][]string{{"a", "b"}}, nil},
		{"semicolons", "a;b;c\n1,5;2;3\n", [][]string{{"a", "b", "c"}, {"1,5", "2", "3"}}, nil},
		{"tabs", "a\tb\n1\t\n", [][]string{{"a", "b"}, {"1", ""}}, nil},
		{"bars", "a|b\n1|2\n", [][]string{{"a", "b"}, {"1", "2"}}, nil},
		{"sep line", "sep=;\na,b;c\n", [][]string{{"a,b", "c"}}, nil},
		{"commas inside quotes do not count", "\"a,b,c\";d\n", [][]string{{"a,b,c", "d"}}, nil},
		{"quoted comma", "\"a,b\",c\n", [][]string{{"a,b", "c"}}, nil},
		{"doubled quote", "\"say \"\"hi\"\"\",c\n", [][]string{{`say "hi"`, "c"}}, nil},
		{"quoted line break", "\"a\nb\",c\nd,e\n", [][]string{{"a\nb", "c"}, {"d", "e"}}, nil},
		{"quote inside a cell", "5\" screen,b\n", [][]string{{`5" screen`, "b"}}, nil},
		{"spaces around", " a , \"b\" ,c\n", [][]string{{"a", "b", "c"}}, nil},
		{"empty cells", "a,,\n,,c\n", [][]string{{"a", "", ""}, {"", "", "c"}}, nil},
		{"blank lines", "a,b\n\n   \n1,2\n", [][]string{{"a", "b"}, {"1", "2"}}, nil},
		{"one column", "a\nb\n", [][]string{{"a"}, {"b"}}, nil},
		{"nothing", "", nil, nil},
		{"quote never closed", "a,b\n1,\"2\n3,4\n", [][]string{{"a", "b"}, {"3", "4"}},
			[]string{"line 2, column 2: quoted cell is not closed"}},
		{"text after a quote", "a,b\n\"1\"x,2\n3,4\n", [][]string{{"a", "b"}, {"3", "4"}},
			[]string{"line 2, column 1: text after a closing quote"}},
		{"two lines that open a quote", "a,b\n\"1,2\n\"3,4\n5,6\n", [][]string{{"a", "b"}, {"5", "6"}},
			[]string{"line 2, column 1: text after a closing quote", "line 3, column 1: quoted cell is not closed"}},
		{"no UTF-8", "a,b\n1,\xff\n3,4\n", [][]string{{"a", "b"}, {"3", "4"}},
			[]string{"line 2, column 2: bytes that are not UTF-8"}},
		{"UTF-16", "\xff\xfea\x00,\x00", nil, []string{"line 1: the file is UTF-16: save it as UTF-8"}},
		{"too many cells", "a\n" + strings.Repeat(",", sheet.MaxCells) + "\nb\n", [][]string{{"a"}, {"b"}},
			[]string{"line 2, column 1000: more than 1000 cells"}},
		{"long line", "a,b\n" + strings.Repeat("x", 10<<20) + "\n1,2\n", [][]string{{"a", "b"}, {"1", "2"}},
			[]string{"line 2: line longer than 1 MiB"}},
		{"long line in a quoted cell", "a,b\n\"1\n" + strings.Repeat("x", 2<<20) + "\n1,2\n", [][]string{{"a", "b"}, {"1", "2"}},
			[]string{"line 2, column 1: quoted cell is not closed", "line 3: line longer than 1 MiB"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			got, faults := readAll(t, row.text)
			if diff := cmp.Diff(row.want, got); diff != "" {
				t.Errorf("records mismatch (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(row.faults, faults); diff != "" {
				t.Errorf("errors mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// TestLongestLine holds the bound: MaxLine bytes are read, one more is not.
func TestLongestLine(t *testing.T) {
	for _, end := range []string{"", "\n", "\r\n"} {
		if got, faults := readAll(t, strings.Repeat("x", sheet.MaxLine)+end); len(got) != 1 || faults != nil {
			t.Errorf("MaxLine bytes and %q: %d records, errors %q", end, len(got), faults)
		}
		if got, faults := readAll(t, strings.Repeat("x", sheet.MaxLine+1)+end); len(got) != 0 || len(faults) != 1 {
			t.Errorf("MaxLine+1 bytes and %q: %d records, errors %q", end, len(got), faults)
		}
	}
}

func TestLineNumbers(t *testing.T) {
	r := sheet.NewReader(strings.NewReader("a\n\n\"b\nc\"\n\"d\ne\n"))
	var got []int
	for {
		record, err := r.Next()
		if err == io.EOF {
			break
		}
		var bad *sheet.Error
		if errors.As(err, &bad) {
			record.Line = -bad.Line
		}
		got = append(got, record.Line)
	}
	if diff := cmp.Diff([]int{1, 3, -5, 6}, got); diff != "" {
		t.Errorf("lines mismatch, bad ones negative (-want +got):\n%s", diff)
	}
}

type broken struct{ err error }

func (b broken) Read([]byte) (int, error) { return 0, b.err }

func TestReaderPassesOnTheErrorBelow(t *testing.T) {
	want := errors.New("disk on fire")
	r := sheet.NewReader(io.MultiReader(strings.NewReader("a,b\n"), broken{want}))
	if _, err := r.Next(); err != nil {
		t.Fatalf("first record: %v", err)
	}
	if _, err := r.Next(); !errors.Is(err, want) {
		t.Errorf("Next = %v, want %v", err, want)
	}
}

func FuzzReader(f *testing.F) {
	for _, s := range []string{
		"a,b\n1,2\n", "\ufeffname;likes\n\"x\";1.2k\n", "sep=;\n", "\"a\nb\"\"c\",d\n", "\"\"\"x\n\"\"\n", "\xff\xfe", "a\t\"b\"\t\r\n",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		records, faults := readAll(t, s)
		if n := strings.Count(s, "\n") + 1; len(records)+len(faults) > n {
			t.Errorf("%d records and %d errors from %d lines", len(records), len(faults), n)
		}
		for _, cells := range records {
			if len(cells) > sheet.MaxCells {
				t.Errorf("record of %d cells", len(cells))
			}
		}
	})
}
