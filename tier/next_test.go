package tier_test

import (
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
	"pgregory.net/rapid"
)

func TestNext(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, ladder string
		count        endorse.Count
		rung         string
		missing      endorse.Count
		ok           bool
	}{
		{"below the lowest", "seed", endorse.MustCount(999), "micro", endorse.MustCount(1), true},
		{"none at all", "seed", endorse.MustCount(0), "micro", endorse.MustCount(1000), true},
		{"at the lowest bound", "seed", endorse.MustCount(1000), "macro", endorse.MustCount(99_000), true},
		{"one short", "seed", endorse.MustCount(99_999), "macro", endorse.MustCount(1), true},
		{"just there", "seed", endorse.MustCount(100_000), "mega", endorse.MustCount(900_000), true},
		{"rounded", "seed", endorse.MustCount(99_000).AsRounded(), "macro", endorse.MustCount(1000).AsRounded(), true},
		{"on the last rung", "seed", endorse.MustCount(1_000_000), "", endorse.Count{}, false},
		{"not known", "seed", endorse.Count{}, "", endorse.Count{}, false},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			rung, missing, ok := lookup(t, row.ladder).Next(row.count)
			if rung.Name != row.rung || missing != row.missing || ok != row.ok {
				t.Errorf("Next(%v) = %v, %v, %v, want %s, %v, %v", row.count, rung, missing, ok, row.rung, row.missing, row.ok)
			}
		})
	}
}

// TestNextIsReached adds what is missing: that stands on the next rung, and one
// less does not.
func TestNextIsReached(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l, c := drawLadder(t, "one"), drawCount(t)
		rung, missing, ok := l.Next(c)
		if !ok {
			return
		}
		have, _ := c.Int64()
		more, _ := missing.Int64()
		if got := l.Of(endorse.MustCount(have + more)); got.Name() != rung.Name {
			t.Fatalf("%d + %d stands at %v, want %v", have, more, got, rung)
		}
		if got := l.Of(endorse.MustCount(have + more - 1)); got.Name() != l.Of(c).Name() {
			t.Fatalf("%d + %d - 1 stands at %v already", have, more, got)
		}
	})
}

func TestBorderline(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, ladder, count string
		want                bool
		why                 string
	}{
		{"exact at a bound", "stim-2019", "10000", false, "an exact count is sure"},
		{"shorthand at a bound", "stim-2019", "10K", true, "9.9K may be rounded up to it"},
		{"shorthand far from a bound", "stim-2019", "48.2K", false, "48,150 to 48,299"},
		{"cut off below a bound", "stim-2019", "49.9K", false, "up to 49,999"},
		{"two digits", "stim-2019", "20K", false, "15,000 to 29,999"},
		{"rounded up below a bound", "stim-2019", "49K", false, "48,500 to 49,999"},
		{"one digit in the millions", "iab-uk", "4M", false, "3,500,000 to 4,999,999"},
		{"one digit at a bound", "iab-uk", "5M", true, "4.6M may be rounded up to it"},
		{"a million", "seed", "1M", true, "from 500,000"},
		{"cut off above an odd bound", "upfluence-2019", "10K", true, "up to 19,999, and micro ends at 15,000"},
		{"zero thousand", "seed", "0K", true, "nothing to go by"},
		{"not known", "seed", "", false, "no count, no border"},
		{"marked as about", "seed", "~100000", true, ""},
		{"marked, with all digits", "seed", "~99999", false, "99,999 to 99,999"},
		{"greatest", "seed", "~9223372036854775807", false, ""},
		{"greatest with zeros", "seed", "~9000000000000000000", false, ""},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			c, err := endorse.ParseCount(row.count)
			if err != nil {
				t.Fatal(err)
			}
			if got := lookup(t, row.ladder).Borderline(c); got != row.want {
				t.Errorf("Borderline(%s) = %v, want %v: %s", row.count, got, row.want, row.why)
			}
		})
	}
}

func TestTranslate(t *testing.T) {
	t.Parallel()
	type stretch = tier.Overlap
	rows := []struct {
		name, from, rung, to string
		want                 []stretch
	}{
		{"seed's micro in three rungs", "seed", "micro", "stim-2019", []stretch{
			{"micro", "nano", 1000, 10_000}, {"micro", "micro", 10_000, 50_000}, {"micro", "mid-tier", 50_000, 100_000}}},
		{"one in one", "stim-2019", "micro", "seed", []stretch{{"micro", "micro", 10_000, 50_000}}},
		{"below the other", "imh-2018", "nano", "seed", []stretch{{"nano", "", 0, 1000}}},
		{"partly below the other", "elysian", "nano", "seed", []stretch{{"nano", "", 0, 1000}, {"nano", "micro", 1000, 3000}}},
		{"open on both", "stim-2019", "mega", "seed", []stretch{{"mega", "mega", 1_000_000, 0}}},
		{"open, the other cuts on", "seed", "mega", "iab-uk", []stretch{{"mega", "top", 1_000_000, 5_000_000}, {"mega", "vip", 5_000_000, 0}}},
		{"itself", "seed", "macro", "seed", []stretch{{"macro", "macro", 100_000, 1_000_000}}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			got, ok := lookup(t, row.from).Translate(row.rung, lookup(t, row.to))
			if !ok || len(got) != len(row.want) {
				t.Fatalf("Translate(%s) = %v, %v, want %v", row.rung, got, ok, row.want)
			}
			for i := range got {
				if got[i] != row.want[i] {
					t.Errorf("stretch %d = %v, want %v", i, got[i], row.want[i])
				}
			}
		})
	}
	if got, ok := lookup(t, "seed").Translate("nano", lookup(t, "iab-uk")); ok {
		t.Errorf("Translate of a rung that there is not = %v", got)
	}
}

// TestCompareAgreesWithOf holds the stretches against both ladders: they have
// no gap, and each count in one has the names that it says.
func TestCompareAgreesWithOf(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawLadder(t, "one"), drawLadder(t, "two")
		from := int64(0)
		for _, o := range a.Compare(b) {
			if o.From != from {
				t.Fatalf("stretch %v starts beyond %d", o, from)
			}
			from = o.Below
			last := int64(math.MaxInt64)
			if o.Below != 0 {
				last = o.Below - 1
			}
			for _, n := range []int64{o.From, last} {
				if c := endorse.MustCount(n); a.Of(c).Name() != o.Rung || b.Of(c).Name() != o.Other {
					t.Fatalf("%d is %v and %v, not as in %v", n, a.Of(c), b.Of(c), o)
				}
			}
		}
		if from != 0 {
			t.Fatalf("the last stretch ends at %d", from)
		}
	})
}

func TestByViews(t *testing.T) {
	t.Parallel()
	count := func(list ...int64) (counts []endorse.Count) {
		for _, n := range list {
			counts = append(counts, endorse.MustCount(n))
		}
		return counts
	}
	rows := []struct {
		name          string
		views         []endorse.Count
		want          string
		used, leftOut int
		why           string
	}{
		{"one viral post", count(2000, 3000, 4_000_000), "seed/micro (3000 median-views)", 3, 0, "a median, not a mean"},
		{"order does not count", count(4_000_000, 2000, 3000), "seed/micro (3000 median-views)", 3, 0, ""},
		{"even", count(90_000, 120_000), "seed/macro (105000 median-views)", 2, 0, "mean of the middle two"},
		{"half below a bound", count(99_999, 100_000), "seed/micro (99999 median-views)", 2, 0, "99,999.5 is not 100,000"},
		{"half below the lowest", count(999, 1000), "seed/below (999 median-views)", 2, 0, ""},
		{"hidden views", append(count(2000, 3000, 5000), endorse.Count{}), "seed/micro (3000 median-views)", 3, 1, "left out, not zero"},
		{"all hidden", make([]endorse.Count, 3), "seed/not-known (median-views)", 0, 3, ""},
		{"no posts", nil, "seed/not-known (median-views)", 0, 0, ""},
		{"rounded", []endorse.Count{endorse.MustCount(2000), endorse.MustCount(4000).AsRounded()}, "seed/micro (~3000 median-views)", 2, 0, ""},
		{"greatest", count(math.MaxInt64, math.MaxInt64), "seed/mega (9223372036854775807 median-views)", 2, 0, "no overflow"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			got := lookup(t, "seed").ByViews(row.views...)
			if got.Tier.String() != row.want || got.Used != row.used || got.LeftOut != row.leftOut {
				t.Errorf("ByViews = %v, want %v, %d, %d: %s", got, row.want, row.used, row.leftOut, row.why)
			}
		})
	}
}

func TestByViewsLeavesTheSliceAlone(t *testing.T) {
	t.Parallel()
	views := []endorse.Count{endorse.MustCount(3), endorse.MustCount(1), endorse.MustCount(2)}
	lookup(t, "seed").ByViews(views...)
	if views[0] != endorse.MustCount(3) || views[1] != endorse.MustCount(1) {
		t.Errorf("ByViews sorted the caller's slice: %v", views)
	}
}
