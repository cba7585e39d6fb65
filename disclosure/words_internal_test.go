package disclosure

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestWordsAreFields holds the words of a text against what strings makes of it.
func TestWordsAreFields(t *testing.T) {
	t.Parallel()
	pieces := rapid.SampledFrom([]string{"a", "Z9", " ", "#", "é", "광고", "\u0301", "…", "\xff", "\n", "-", "٣"})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(pieces, 0, 12).Draw(t, "pieces"), "")
		want := strings.FieldsFunc(s, func(r rune) bool { return !isWord(r) })
		if got := appendWords(nil, s); !slices.Equal(got, want) {
			t.Fatalf("words of %q: %q, want %q", s, got, want)
		}
	})
}
