package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/rtrackers/offsetrange"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// TestReadParts holds that a file gives the same lines, each once and with its
// place, however it is cut into parts.
func TestReadParts(t *testing.T) {
	file := fileio.ReadableFile{Metadata: fileio.FileMetadata{Path: filepath.Join(t.TempDir(), "in.jsonl")}}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("aä\ufeff\r\n\n "))).Draw(t, "text")
		if err := os.WriteFile(file.Metadata.Path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		file.Metadata.Size = int64(len(text))
		fn := &readFn{Block: blockSize}
		whole := readPart(t, fn, file, fn.CreateInitialRestriction(file))
		for _, l := range whole {
			if at := text[l.Offset:]; l.Offset != 0 && (text[l.Offset-1] != '\n' || at[:len(l.Text)] != string(l.Text)) {
				t.Errorf("%q does not begin at byte %d", l.Text, l.Offset)
			}
		}
		fn.Block = rapid.Int64Range(1, 9).Draw(t, "block")
		var parts []Line
		for _, r := range fn.SplitRestriction(file, fn.CreateInitialRestriction(file)) {
			parts = append(parts, readPart(t, fn, file, r)...)
		}
		if diff := cmp.Diff(whole, parts); diff != "" {
			t.Errorf("%q in parts of %d mismatch (-whole +parts)\n%s", text, fn.Block, diff)
		}
	})
}

// readPart reads a part of a file, which must be done then.
func readPart(t *rapid.T, fn *readFn, file fileio.ReadableFile, r offsetrange.Restriction) (all []Line) {
	tracker := fn.CreateTracker(r)
	err := fn.ProcessElement(context.Background(), tracker, file,
		func(l Line) { all = append(all, l) },
		func(text []byte) { t.Errorf("refused: %s", text) })
	if err != nil || !tracker.IsDone() {
		t.Errorf("part %v: error %v, done %v", r, err, tracker.IsDone())
	}
	return all
}

// TestReadSplit cuts the rest of a part off while it is read: what was read and
// the rest are the whole.
func TestReadSplit(t *testing.T) {
	text := "first\nsecond\nthird\nfourth\n"
	name := filepath.Join(t.TempDir(), "in.jsonl")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	file := fileio.ReadableFile{Metadata: fileio.FileMetadata{Path: name, Size: int64(len(text))}}
	for _, fraction := range []float64{0, 0.3, 0.9} {
		fn := &readFn{Block: blockSize}
		tracker := fn.CreateTracker(fn.CreateInitialRestriction(file))
		var got []string
		var rest any
		read := func(l Line) {
			if got = append(got, string(l.Text)); len(got) == 2 {
				_, rest, _ = tracker.TrySplit(fraction)
			}
		}
		none := func(text []byte) { t.Errorf("refused: %s", text) }
		if err := fn.ProcessElement(t.Context(), tracker, file, read, none); err != nil {
			t.Fatal(err)
		}
		if rest != nil {
			again := fn.CreateTracker(rest.(offsetrange.Restriction))
			if err := fn.ProcessElement(t.Context(), again, file, read, none); err != nil {
				t.Fatal(err)
			}
		}
		if want := []string{"first", "second", "third", "fourth"}; !slices.Equal(got, want) {
			t.Errorf("cut at %v: %q, want %q", fraction, got, want)
		}
	}
}

// TestLineCoder holds what workers send each other to be what was sent, and bytes
// that nobody sent to be refused.
func TestLineCoder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := Line{rapid.String().Draw(t, "file"), rapid.Int64Min(0).Draw(t, "offset"), rapid.SliceOf(rapid.Byte()).Draw(t, "text")}
		text := encodeLine(want)
		got, err := decodeLine(text)
		if err != nil || got.File != want.File || got.Offset != want.Offset || string(got.Text) != string(want.Text) {
			t.Errorf("%v: %v, error %v", want, got, err)
		}
		if _, err := decodeLine(text[:rapid.IntRange(0, len(want.File)).Draw(t, "cut")]); err == nil && len(want.File) > 0 {
			t.Errorf("%v: no error for a part", want)
		}
	})
}

// TestParcelCoder is the same of parcels.
func TestParcelCoder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.StringN(0, 5, -1), 0, 3)
		want := Parcel{rapid.Bool().Draw(t, "ordered"), rapid.String().Draw(t, "customer"), list.Draw(t, "parties"),
			rapid.SliceOfN(list, 0, 3).Draw(t, "shared"), rapid.SliceOfN(rapid.SliceOf(rapid.Byte()), 0, 3).Draw(t, "events")}
		text := encodeParcel(want)
		got, err := decodeParcel(text)
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
			t.Errorf("error %v, mismatch (-want +got)\n%s", err, diff)
		}
		if _, err := decodeParcel(text[:rapid.IntRange(0, len(text)-1).Draw(t, "cut")]); err == nil {
			t.Errorf("%v: no error for a part", want)
		}
		if _, err := decodeParcel(append(text, 0)); err == nil {
			t.Errorf("%v: no error for more", want)
		}
	})
}
