package main

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestForest compares groups with those of a plain search, in whatever order and
// parts they were joined.
func TestForest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.SampledFrom([]string{"a", "b", "c", "d", "e", "f", "g"})
		joins := rapid.SliceOfN(rapid.SliceOfN(id, 2, 3), 0, 8).Draw(t, "joins")
		cut := rapid.IntRange(0, len(joins)).Draw(t, "cut")
		a, b := newForest(), newForest()
		for i, ids := range joins {
			if i < cut {
				a.join(ids...)
			} else {
				b.join(ids...)
			}
		}
		text, err := encodeForest(b)
		if err != nil {
			t.Fatal(err)
		}
		if b, err = decodeForest(text); err != nil {
			t.Fatal(err)
		}
		a = mergeForests(a, b)
		for _, id := range []string{"a", "b", "c", "d", "e", "f", "g"} {
			group := reach(id, joins)
			if got := a.root(id); got != group[0] {
				t.Errorf("root of %s = %s, want %s", id, got, group[0])
			}
			if got := a.below()[group[0]]; !slices.Equal(got, group[1:]) {
				t.Errorf("below %s: %q, want %q", group[0], got, group[1:])
			}
		}
	})
}

// reach is what an id reaches by joins, sorted.
func reach(id string, joins [][]string) []string {
	group := []string{id}
	for range joins {
		for _, ids := range joins {
			if slices.ContainsFunc(ids, func(s string) bool { return slices.Contains(group, s) }) {
				group = once(append(group, ids...))
			}
		}
	}
	return group
}
