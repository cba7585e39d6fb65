package disclosure

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse/disclosure/label"
)

// TestOutspoken holds looking near a label against looking at all of them.
func TestOutspoken(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		labels := rapid.SliceOfN(rapid.Custom(drawRated), 0, 12).Draw(t, "labels")
		slices.SortStableFunc(labels, func(a, b rated) int {
			return cmp.Or(a.at-b.at, a.match.Span.Start-b.match.Span.Start, b.match.Span.End-a.match.Span.End)
		})
		findReach(labels)
		for i := range labels {
			want := slices.ContainsFunc(labels, func(other rated) bool {
				return other.at == labels[i].at && outspeaks(&other, &labels[i])
			})
			if got := outspoken(labels, i); got != want {
				t.Errorf("label %d is outspoken: %t, want %t", i, got, want)
			}
		}
	})
}

func drawRated(t *rapid.T) rated {
	start := rapid.IntRange(0, 12).Draw(t, "start")
	m := &label.Match{Span: label.Span{Start: start, End: start + rapid.IntRange(1, 6).Draw(t, "length")}}
	k := &candidate{at: rapid.IntRange(0, 1).Draw(t, "text"), match: m}
	w := worth{grade: rapid.SampledFrom([]grade{vague, named, open, open + 1}).Draw(t, "grade"), listed: rapid.Bool().Draw(t, "listed")}
	return rated{candidate: k, worth: w}
}
