package tier_test

import (
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestOf(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name     string
		ladder   string
		count    endorse.Count
		standing tier.Standing
		want     string
		why      string
	}{
		{"one below the lowest", "seed", endorse.MustCount(999), tier.Below, "", "the seed has no name below 1,000"},
		{"lowest bound", "seed", endorse.MustCount(1000), tier.OnRung, "micro", "From is included"},
		{"one above the lowest bound", "seed", endorse.MustCount(1001), tier.OnRung, "micro", ""},
		{"last of micro", "seed", endorse.MustCount(99_999), tier.OnRung, "micro", ""},
		{"first of macro", "seed", endorse.MustCount(100_000), tier.OnRung, "macro", "Below is not included"},
		{"last of macro", "seed", endorse.MustCount(999_999), tier.OnRung, "macro", ""},
		{"first of mega", "seed", endorse.MustCount(1_000_000), tier.OnRung, "mega", "half-open: exactly a million is mega"},
		{"greatest count", "seed", endorse.MustCount(math.MaxInt64), tier.OnRung, "mega", "the last rung is open"},
		{"none", "seed", endorse.MustCount(0), tier.Below, "", "zero is known, and below"},
		{"not known", "seed", endorse.Count{}, tier.NotKnown, "", "unknown is not zero"},
		{"none on a ladder from 0", "imh-2018", endorse.MustCount(0), tier.OnRung, "nano", ""},
		{"rounded", "seed", endorse.MustCount(48_200).AsRounded(), tier.OnRung, "micro", "placed as the number that it shows"},
		{"same number, other ladder", "stim-2019", endorse.MustCount(99_999), tier.OnRung, "mid-tier", ""},
		{"Twitch starts far lower", "standard-twitch-2026", endorse.MustCount(100), tier.OnRung, "nano", ""},
		{"Twitch below", "standard-twitch-2026", endorse.MustCount(99), tier.Below, "", ""},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			got := lookup(t, row.ladder).Of(row.count)
			if got.Standing() != row.standing || got.Name() != row.want {
				t.Errorf("Of(%v) = %v %q, want %v %q: %s", row.count, got.Standing(), got.Name(), row.standing, row.want, row.why)
			}
			if got.Ladder() != row.ladder || got.Size() != row.count || got.By() != tier.Followers {
				t.Errorf("Of(%v) = %v, which lost its ladder, count or basis", row.count, got)
			}
		})
	}
}

func TestZeroLadder(t *testing.T) {
	t.Parallel()
	var l tier.Ladder
	if got := l.Of(endorse.MustCount(5)); !got.IsZero() {
		t.Errorf("Of on the zero Ladder = %v, want the zero Tier", got)
	}
	if _, _, ok := l.Next(endorse.MustCount(5)); ok {
		t.Error("Next on the zero Ladder finds a rung")
	}
	if l.Borderline(endorse.MustCount(5).AsRounded()) || l.Rungs() != nil || l.ID() != "" || !l.IsZero() {
		t.Error("the zero Ladder has something")
	}
	if got := l.Compare(l); len(got) != 1 || got[0] != (tier.Overlap{}) {
		t.Errorf("Compare of zero Ladders = %v, want one stretch without names", got)
	}
	if got := l.ByViews(endorse.MustCount(3)); !got.Tier.IsZero() {
		t.Errorf("ByViews on the zero Ladder = %v", got)
	}
}

// TestOfAgreesWithContains holds the search from the top down against the
// bounds themselves.
// TestContains has the counts around both ends of a rung.
func TestContains(t *testing.T) {
	t.Parallel()
	micro, top := tier.Rung{Name: "micro", From: 1_000, Below: 100_000}, tier.Rung{Name: "mega", From: 1_000_000}
	for _, r := range []struct {
		rung tier.Rung
		n    int64
		want bool
	}{
		{micro, 999, false}, {micro, 1_000, true}, {micro, 99_999, true}, {micro, 100_000, false},
		{top, 999_999, false}, {top, 1_000_000, true}, {top, math.MaxInt64, true},
	} {
		if got := r.rung.Contains(r.n); got != r.want {
			t.Errorf("%v contains %d: %v, want %v", r.rung, r.n, got, r.want)
		}
	}
}

func TestOfAgreesWithContains(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l, c := drawLadder(t, "one"), drawCount(t)
		got := l.Of(c)
		n, known := c.Int64()
		want := tier.NotKnown
		if known {
			want = tier.Below
		}
		for _, r := range l.Rungs() {
			if known && r.Contains(n) {
				want = tier.OnRung
				if got.Name() != r.Name {
					t.Fatalf("Of(%d) = %v, but %v contains it", n, got, r)
				}
			}
		}
		if got.Standing() != want {
			t.Fatalf("Of(%v) stands %v, want %v", c, got.Standing(), want)
		}
	})
}

func TestRungsAreCopies(t *testing.T) {
	t.Parallel()
	given := []tier.Rung{{Name: "small", From: 0, Below: 10}, {Name: "large", From: 10}}
	l := tier.Must(tier.New(tier.Source{ID: "own"}, given...))
	given[0].Name = "changed"
	l.Rungs()[1].Name = "changed"
	want := []tier.Rung{{Name: "small", From: 0, Below: 10}, {Name: "large", From: 10}}
	if diff := cmp.Diff(want, l.Rungs()); diff != "" {
		t.Errorf("the ladder changed with a slice outside it (-want +got):\n%s", diff)
	}
	tier.Published()[0] = l
	if got := tier.Published()[0].ID(); got != "seed" {
		t.Errorf("Published()[0] became %q", got)
	}
}

func TestRung(t *testing.T) {
	t.Parallel()
	l := lookup(t, "seed")
	r, ok := l.Rung("mega")
	if want := "mega [1000000, ∞)"; !ok || r.String() != want {
		t.Errorf("Rung(mega) = %v, %v, want %v", r, ok, want)
	}
	if r, ok := l.Rung("Mega"); ok {
		t.Errorf("Rung(Mega) = %v; names are exact", r)
	}
	if got, want := l.Rungs()[0].String(), "micro [1000, 100000)"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
}

func TestEqual(t *testing.T) {
	t.Parallel()
	own, cuts := tier.Source{ID: "own"}, []tier.Rung{{Name: "small", Below: 10}, {Name: "large", From: 10}}
	l := tier.Must(tier.New(own, cuts...))
	rows := []struct {
		name  string
		other tier.Ladder
		want  bool
	}{
		{"itself", l, true},
		{"made again", tier.Must(tier.New(own, cuts...)), true},
		{"other source", tier.Must(tier.New(tier.Source{ID: "own", Verified: tier.Read}, cuts...)), false},
		{"other cuts", tier.Must(tier.New(own, tier.Rung{Name: "small"})), false},
		{"zero", tier.Ladder{}, false},
	}
	for _, row := range rows {
		if got := l.Equal(row.other); got != row.want || row.other.Equal(l) != got {
			t.Errorf("%s: Equal = %v, want %v, from either side", row.name, got, row.want)
		}
	}
}
