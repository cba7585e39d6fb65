package label

import (
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// TestRunesAreReadAsByLibrary holds that all code points, and bytes that are none, are read as the library reads them.
func TestRunesAreReadAsByLibrary(t *testing.T) {
	t.Parallel()
	for r := rune(0); r <= utf8.MaxRune; r++ {
		text := string(r)
		if got, size := (&tokenizer{text: text}).rune(0); got != r && utf8.ValidRune(r) || size != len(text) {
			t.Fatalf("%U: %U of %d bytes", r, got, size)
		}
	}
	edges := []byte{0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF}
	rapid.Check(t, func(t *rapid.T) {
		for range 20 {
			text := string(rapid.SliceOfN(rapid.SampledFrom(edges), 1, 5).Draw(t, "bytes"))
			want, wantSize := utf8.DecodeRuneInString(text)
			if got, size := (&tokenizer{text: text}).rune(0); got != want || size != wantSize {
				t.Fatalf("%x: %U of %d bytes, want %U of %d", text, got, size, want, wantSize)
			}
		}
	})
}
