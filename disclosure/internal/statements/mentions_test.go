package statements_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestHintsAtIsPlain holds the look-up by first bytes against trying every stem.
func TestHintsAtIsPlain(t *testing.T) {
	t.Parallel()
	for kind, stems := range map[law.ContentKind][]string{law.RetouchedImage: statements.Retouched, law.AIGenerated: statements.Made} {
		parts := rapid.SampledFrom(append([]string{"", "a", "é", "s", "お", "한"}, stems...))
		rapid.Check(t, func(t *rapid.T) {
			word := parts.Draw(t, "before") + parts.Draw(t, "stem") + parts.Draw(t, "after")
			want := false
			for _, stem := range stems {
				want = want || word == stem || len(stem) > 2 && strings.HasPrefix(word, stem) || stem[0] >= 0x80 && strings.Contains(word, stem)
			}
			if got, known := statements.HintsAt(kind, []string{word}); got != want || !known {
				t.Fatalf("%q: %v %v, want %v", word, got, known, want)
			}
		})
	}
}
