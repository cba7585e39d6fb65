package disclosure

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse/disclosure/label"
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

// TestWordsAreCutAsKeys holds the cut of a word from a key against folding it.
func TestWordsAreCutAsKeys(t *testing.T) {
	t.Parallel()
	words := rapid.SampledFrom([]string{"XYZ", "xyz", "Acme", "acmé", "ＡＣＭＥ", "7Up", "7", "up", "ſa", "K2", "k2", "А", "A", "\u0301", "광고", "straße"})
	rapid.Check(t, func(t *rapid.T) {
		key := label.FoldKey(words.Draw(t, "first")) + label.FoldKey(words.Draw(t, "second"))
		word := words.Draw(t, "word")
		rest, ok := strings.CutPrefix(key, label.FoldKey(word))
		if got, gotOK := cutWord(key, word); got != rest || gotOK != ok {
			t.Fatalf("%q cut from %q: %q %v, want %q %v", word, key, got, gotOK, rest, ok)
		}
	})
}
