package engagement_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// The tree takes the overlaps that share most, wherever they hang, and takes
// an audience with no overlap known for independent.
func TestReachTree(t *testing.T) {
	t.Parallel()
	pair := func(a, b int, both int64) engagement.Pair { return engagement.Pair{A: a, B: b, Both: n(both)} }
	rows := []struct {
		name  string
		reach engagement.Reach
		high  string
		tree  string
		why   string
	}{
		{"a hub", engagement.Reach{Audiences: counts(100, 60, 60, 60), Pairs: []engagement.Pair{pair(0, 1, 50), pair(0, 2, 50), pair(0, 3, 50)}},
			"130", "", "280 less three overlaps with the first"},
		{"a hub that is not the first", engagement.Reach{Audiences: counts(60, 60, 100, 60), Pairs: []engagement.Pair{pair(2, 0, 50), pair(2, 1, 40), pair(2, 3, 30)}},
			"160", "", "280 less 50, 40 and 30"},
		{"two overlaps of three", engagement.Reach{Audiences: counts(100, 100, 100), Pairs: []engagement.Pair{pair(0, 1, 10), pair(1, 2, 30), pair(0, 2, 20)}},
			"250", "", "300 less the two that share most, 30 and 20"},
		{"one of which nothing is known", engagement.Reach{Audiences: counts(500, 400, 200), Pairs: []engagement.Pair{pair(0, 1, 300)}, Population: n(1000)},
			"800", "680", "outside: 0.5, of those 0.8 outside the second, and 0.8 outside the third"},
		{"three overlaps alike", engagement.Reach{Audiences: counts(500, 400, 200), Pairs: []engagement.Pair{pair(0, 1, 100), pair(0, 2, 100), pair(1, 2, 100)}, Population: n(1000)},
			"900", "840", "both hang on the first: 0.5 outside, of those 0.4 and 0.8"},
		{"two alike, and then a larger", engagement.Reach{Audiences: counts(500, 400, 200), Pairs: []engagement.Pair{pair(0, 1, 100), pair(0, 2, 100), pair(1, 2, 150)}, Population: n(1000)},
			"850", "816.666666666667", "the second given joins first: 0.5 outside, of those 0.4, of those 0.9167 outside the third"},
		{"one that is everybody", engagement.Reach{Audiences: counts(100, 50), Pairs: []engagement.Pair{pair(0, 1, 50)}, Population: n(100)},
			"100", "100", "nobody is outside"},
	}
	for _, r := range rows {
		got, err := r.reach.Unique()
		if err != nil || got.High.People.String() != r.high {
			t.Errorf("%s: at most %v, %v; want %s: %s", r.name, got.High, err, r.high, r.why)
		}
		if estimate, ok := got.Estimate(engagement.MethodTreeOfOverlaps); ok != (r.tree != "") || ok && estimate.String() != r.tree {
			t.Errorf("%s: tree %v, %v; want %q: %s", r.name, estimate, ok, r.tree, r.why)
		}
	}
}

// A thousand audiences are not too many.
func TestMostAudiences(t *testing.T) {
	t.Parallel()
	audiences := make([]endorse.Count, 1000)
	for i := range audiences {
		audiences[i] = n(1)
	}
	if low, high, err := (engagement.Reach{Audiences: audiences}).Exclusive(0); err != nil || low != 0 || high != 1 {
		t.Errorf("Exclusive = %d to %d, %v", low, high, err)
	}
}
