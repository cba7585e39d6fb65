package sheet_test

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func ExampleWriter() {
	w := sheet.NewWriter(os.Stdout, sheet.Safe)
	w.Write(sheet.Text("creator"), sheet.Text("roi"))
	w.Write(sheet.Text("@ada"), sheet.Number("-0.15"))
	_ = w.Flush()
	// Output:
	// creator,roi
	// '@ada,-0.15
}

func TestDefuse(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"formula", "=1+1", "'=1+1"},
		{"plus", "+1", "'+1"},
		{"minus", "-1", "'-1"},
		{"at", "@x", "'@x"},
		{"tab", "\t=1", "'\t=1"},
		{"carriage return", "\r=1", "'\r=1"},
		{"later in the text", "a=1", "a=1"},
		{"empty", "", ""},
		{"minus sign of typography", "−1", "−1"},
	} {
		if got := sheet.Defuse(row.text); got != row.want {
			t.Errorf("%s: Defuse(%q) = %q, want %q", row.name, row.text, got, row.want)
		}
	}
}

func TestRawLeavesTextAlone(t *testing.T) {
	var b bytes.Buffer
	w := sheet.NewWriter(&b, sheet.Raw)
	w.Write(sheet.Text("=1+1"), sheet.Number("-2"))
	if err := w.Flush(); err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != "=1+1,-2\n" {
		t.Errorf("raw row = %q", got)
	}
}

func TestWriterKeepsTheErrorBelow(t *testing.T) {
	want := errors.New("nobody listens")
	w := sheet.NewWriter(failing{want}, sheet.Safe)
	w.Write(sheet.Text("x"))
	if err := w.Flush(); !errors.Is(err, want) {
		t.Errorf("Flush = %v, want %v", err, want)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// TestRoundTrip writes cells and reads them back.
func TestRoundTrip(t *testing.T) {
	parts := []string{"a", ",", ";", "\"", "春", "\n", "x y", "5", "=", "|", "\t."}
	rapid.Check(t, func(t *rapid.T) {
		cell := rapid.Custom(func(t *rapid.T) string {
			s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 5).Draw(t, "parts"), "")
			return strings.TrimSpace(s)
		})
		want := rapid.SliceOfN(cell, 2, 5).Draw(t, "cells")
		var b bytes.Buffer
		w := sheet.NewWriter(&b, sheet.Raw)
		w.Write(sheet.Text("first"), sheet.Text("line"))
		row := make([]sheet.Cell, len(want))
		for i, s := range want {
			row[i] = sheet.Text(s)
		}
		w.Write(row...)
		if err := w.Flush(); err != nil {
			t.Fatal(err)
		}
		r := sheet.NewReader(&b)
		if _, err := r.Next(); err != nil {
			t.Fatal(err)
		}
		got, err := r.Next()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got.Cells); diff != "" {
			t.Fatalf("round trip mismatch (-want +got):\n%s", diff)
		}
	})
}
