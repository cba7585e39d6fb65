package tier_test

import (
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
	"pgregory.net/rapid"
)

// lookup is a ladder of the package that must be there.
func lookup(t testing.TB, id string) tier.Ladder {
	t.Helper()
	l, ok := tier.Lookup(id)
	if !ok {
		t.Fatalf("Lookup(%q) finds nothing", id)
	}
	return l
}

// drawLadder draws a valid ladder of one to eight rungs.
func drawLadder(t *rapid.T, label string) tier.Ladder {
	n := rapid.IntRange(1, 8).Draw(t, label+" rungs")
	rungs := make([]tier.Rung, n)
	from := rapid.Int64Range(0, 2000).Draw(t, label+" lowest")
	for i := range rungs {
		rungs[i] = tier.Rung{Name: "r" + strconv.Itoa(i), From: from}
		if i < n-1 {
			from += rapid.Int64Range(1, 5000).Draw(t, label+" width")
			rungs[i].Below = from
		}
	}
	return tier.Must(tier.New(tier.Source{ID: "own-" + label}, rungs...))
}

// drawCount draws a count that is exact, rounded or not known, often close to
// the bounds that drawLadder makes.
func drawCount(t *rapid.T) endorse.Count {
	if rapid.IntRange(0, 9).Draw(t, "known") == 0 {
		return endorse.Count{}
	}
	c := endorse.MustCount(rapid.OneOf(rapid.Int64Range(0, 40_000), rapid.Int64Min(0)).Draw(t, "count"))
	if rapid.Bool().Draw(t, "rounded") {
		c = c.AsRounded()
	}
	return c
}
