package lines_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/endorse-go/endorse/examples/internal/lines"
	"github.com/google/go-cmp/cmp"
)

// read is every line of a text, "too long" for one that is.
func read(t *testing.T, in io.Reader) (texts []string, last error) {
	t.Helper()
	r := lines.NewReader(in)
	for {
		text, err := r.Append([]byte("kept:"))
		switch {
		case errors.Is(err, lines.ErrTooLong):
			texts = append(texts, "too long")
		case err != nil:
			if string(text) != "kept:" {
				t.Errorf("on an error dst = %q", text)
			}
			return texts, err
		default:
			texts = append(texts, strings.TrimPrefix(string(text), "kept:"))
		}
		if r.Number() != len(texts) {
			t.Errorf("line %d has number %d", len(texts), r.Number())
		}
	}
}

func TestReader(t *testing.T) {
	full, over := strings.Repeat("x", lines.Max), strings.Repeat("x", lines.Max+1)
	for _, row := range []struct {
		name, in string
		want     []string
		why      string
	}{
		{"empty", "", nil, ""},
		{"one", "a\n", []string{"a"}, ""},
		{"last without end", "a\nb", []string{"a", "b"}, ""},
		{"blank lines", "\n\na\n\n", []string{"", "", "a", ""}, "they have numbers"},
		{"CR LF", "a\r\nb\r\n", []string{"a", "b"}, ""},
		{"CR inside", "a\rb\n", []string{"a\rb"}, "a CR alone ends no line"},
		{"mark", "\ufeffa\n\ufeffb\n", []string{"a", "\ufeffb"}, "only the input's first is a mark"},
		{"longest", full + "\nb\n", []string{full, "b"}, ""},
		{"longest with CR LF", full + "\r\nb\n", []string{full, "b"}, ""},
		{"longest without end", full, []string{full}, ""},
		{"one too long", "a\n" + over + "\nb\n", []string{"a", "too long", "b"}, "the next line is read"},
		{"one too long with CR", over + "\r\nb", []string{"too long", "b"}, ""},
		{"far too long", over + over + over, []string{"too long"}, ""},
	} {
		for kind, in := range map[string]io.Reader{"at once": strings.NewReader(row.in), "halves": iotest.HalfReader(strings.NewReader(row.in))} {
			got, err := read(t, in)
			if diff := cmp.Diff(row.want, got); diff != "" || err != io.EOF {
				t.Errorf("%s, %s: %v (%s)\n%.500s", row.name, kind, err, row.why, diff)
			}
		}
	}
}

func TestReaderError(t *testing.T) {
	want := errors.New("cable pulled")
	got, err := read(t, io.MultiReader(strings.NewReader("a\nhalf"), iotest.ErrReader(want)))
	if diff := cmp.Diff([]string{"a"}, got); diff != "" || !errors.Is(err, want) {
		t.Errorf("error = %v, lines (-want +got):\n%s", err, diff)
	}
}

func TestReady(t *testing.T) {
	r := lines.NewReader(strings.NewReader("a\nb\nc"))
	if r.Ready() {
		t.Error("ready before anything was read")
	}
	for i, want := range []bool{true, false} {
		if _, err := r.Append(nil); err != nil {
			t.Fatal(err)
		}
		if got := r.Ready(); got != want {
			t.Errorf("after line %d Ready = %v, want %v", i+1, got, want)
		}
	}
}

// TestOffset: the byte at which a line begins, whatever its end, with marks, and
// after lines that are skipped.
func TestOffset(t *testing.T) {
	text := "\ufeffa\nbä\r\n\n" + strings.Repeat("x", lines.Max+9) + "\nlast"
	want := []int64{0, 5, 10, 11, lines.Max + 21, lines.Max + 25}
	r := lines.NewReader(iotest.HalfReader(strings.NewReader(text)))
	got := []int64{r.Offset()}
	for _, err := r.Append(nil); err == nil || errors.Is(err, lines.ErrTooLong); _, err = r.Append(nil) {
		got = append(got, r.Offset())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("offsets mismatch (-want +got):\n%s", diff)
	}
}
