package engagement_test

import (
	"encoding/json"
	"errors"
	"math/bits"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

func TestOverlap(t *testing.T) {
	t.Parallel()
	o := engagement.Overlap{A: n(50_000), B: n(20_000), Both: n(5_000)}
	smaller, err1 := o.BySmaller()
	union, err2 := o.ByUnion()
	people, err3 := o.Union()
	duplication, err4 := o.DuplicationRate()
	onlyA, onlyB, err5 := o.Exclusive()
	if err := errors.Join(err1, err2, err3, err4, err5); err != nil {
		t.Fatal(err)
	}
	if smaller.String() != "0.25" || union.String() != "0.076923076923" || people.String() != "65000" ||
		duplication.String() != "0.071428571429" || onlyA != 45_000 || onlyB != 15_000 {
		t.Errorf("by smaller %v, by union %v, union %v, duplication %v, only A %d, only B %d", smaller, union, people, duplication, onlyA, onlyB)
	}
	for name, r := range map[string]struct {
		of   engagement.Overlap
		want error
	}{
		"more in both than in one": {engagement.Overlap{A: n(5), B: n(9), Both: n(6)}, engagement.ErrOverlap},
		"overlap not known":        {engagement.Overlap{A: n(5), B: n(9)}, endorse.ErrNotKnown},
		"size not known":           {engagement.Overlap{A: n(5), Both: n(0)}, endorse.ErrNotKnown},
		"two empty audiences":      {engagement.Overlap{A: n(0), B: n(0), Both: n(0)}, endorse.ErrZeroBase},
	} {
		if _, err := r.of.BySmaller(); !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", name, err, r.want)
		}
		if _, err := r.of.ByUnion(); !errors.Is(err, r.want) {
			t.Errorf("%s, by union: %v, want %v", name, err, r.want)
		}
	}
}

func counts(of ...int64) []endorse.Count {
	var list []endorse.Count
	for _, c := range of {
		list = append(list, n(c))
	}
	return list
}

func TestUniqueReach(t *testing.T) {
	t.Parallel()
	pairs := func(of ...int64) []engagement.Pair {
		var list []engagement.Pair
		for i := 0; i < len(of); i += 3 {
			list = append(list, engagement.Pair{A: int(of[i]), B: int(of[i+1]), Both: n(of[i+2])})
		}
		return list
	}
	rows := []struct {
		name              string
		reach             engagement.Reach
		low, lowBy        string
		high, highBy      string
		independent, tree string
		why               string
	}{
		{"sizes alone", engagement.Reach{Audiences: counts(100, 60)}, "100", "largest", "160", "sum", "", "", "max(A, B) to A + B"},
		{"two with their overlap", engagement.Reach{Audiences: counts(100, 60), Pairs: pairs(0, 1, 20)}, "140", "largest-pair", "140", "hunter-worsley", "", "", "A + B - both, exactly"},
		{"in a population", engagement.Reach{Audiences: counts(5000, 5000), Population: n(10000)}, "5000", "largest", "10000", "sum", "7500", "", "10,000 (1 - 0.5²)"},
		{"a small population", engagement.Reach{Audiences: counts(80, 60), Population: n(100)}, "80", "largest", "100", "hunter-worsley", "92", "", "40 of them must overlap"},
		{"three, the third stands apart", engagement.Reach{Audiences: counts(100, 100, 100), Pairs: pairs(0, 1, 50, 1, 2, 50, 0, 2, 50)}, "150", "largest-pair", "200", "hunter-worsley", "", "", "300 less two of three pairs; all pairs are no estimate"},
		{"four, sharing little", engagement.Reach{Audiences: counts(100, 100, 100, 100), Pairs: pairs(0, 1, 10, 0, 2, 10, 0, 3, 10, 1, 2, 10, 1, 3, 10, 2, 3, 10)}, "340", "dawson-sankoff", "370", "hunter-worsley", "", "", "k = 1: 400 - 60; a tree of three pairs"},
		{"pairs in a population", engagement.Reach{Audiences: counts(400, 300), Pairs: pairs(0, 1, 100), Population: n(1000)}, "600", "largest-pair", "600", "hunter-worsley", "", "600", "the tree is exact for two, independence says 580 and is not given"},
		{"one audience", engagement.Reach{Audiences: counts(7), Population: n(10)}, "7", "largest", "7", "sum", "7", "", ""},
		{"nobody", engagement.Reach{Audiences: counts(0, 0)}, "0", "largest", "0", "sum", "", "", ""},
		{"three in a chain", engagement.Reach{Audiences: counts(500, 400, 200), Pairs: pairs(0, 1, 300, 1, 2, 100), Population: n(1000)}, "600", "largest-pair", "700", "hunter-worsley", "", "666.666666666667", "outside: 0.5, of those 0.8 outside the second, of those 0.8333 outside the third"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			got, err := r.reach.Unique()
			if err != nil {
				t.Fatal(err)
			}
			if got.Low.People.String() != r.low || got.Low.Method != r.lowBy || got.High.People.String() != r.high || got.High.Method != r.highBy {
				t.Errorf("%+v to %+v; want %s by %s to %s by %s: %s", got.Low, got.High, r.low, r.lowBy, r.high, r.highBy, r.why)
			}
			for method, want := range map[string]string{engagement.MethodIndependence: r.independent, engagement.MethodTreeOfOverlaps: r.tree} {
				estimate, ok := got.Estimate(method)
				if ok != (want != "") || ok && estimate.String() != want {
					t.Errorf("%s: %v, %v; want %q: %s", method, estimate, ok, want, r.why)
				}
			}
		})
	}
}

// A plan of 400 spots, each reaching 0.1 % of everybody, reaches 33 %
// (latinbusinesstoday.com).
func TestReachByIndependence(t *testing.T) {
	t.Parallel()
	spots := make([]endorse.Count, 400)
	for i := range spots {
		spots[i] = n(1000)
	}
	got, err := engagement.ReachByIndependence(n(1_000_000), spots...)
	if err != nil || got.Round(0, endorse.HalfEven).String() != "329814" {
		t.Errorf("%v, %v; want 1,000,000 (1 - 0.999^400) = 329,814", got, err)
	}
	if _, err := engagement.ReachByIndependence(endorse.Count{}, spots...); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("a population not known: %v", err)
	}
}

func TestReachUndefined(t *testing.T) {
	t.Parallel()
	two := counts(100, 60)
	pair := func(a, b int, both endorse.Count) engagement.Reach {
		return engagement.Reach{Audiences: two, Pairs: []engagement.Pair{{A: a, B: b, Both: both}}}
	}
	twice := pair(0, 1, n(5))
	twice.Pairs = append(twice.Pairs, engagement.Pair{A: 1, B: 0, Both: n(5)})
	crowded := pair(0, 1, n(20))
	crowded.Population = n(120)
	rows := []struct {
		name string
		of   engagement.Reach
		want error
		pair bool
	}{
		{"no audience", engagement.Reach{}, engagement.ErrAudiences, false},
		{"too many", engagement.Reach{Audiences: make([]endorse.Count, 1001)}, engagement.ErrAudiences, false},
		{"a size not known", engagement.Reach{Audiences: []endorse.Count{n(1), {}}}, endorse.ErrNotKnown, false},
		{"larger than everybody", engagement.Reach{Audiences: two, Population: n(99)}, engagement.ErrOverlap, false},
		{"an overlap not known", pair(0, 1, endorse.Count{}), endorse.ErrNotKnown, true},
		{"an overlap above the smaller", pair(0, 1, n(61)), engagement.ErrOverlap, true},
		{"an overlap too small for the population", crowded, engagement.ErrOverlap, true},
		{"a pair twice", twice, engagement.ErrOverlap, true},
		{"of one with itself", pair(1, 1, n(5)), nil, true},
		{"a place that there is not", pair(0, 2, n(5)), nil, true},
		{"a place below zero", pair(-1, 1, n(5)), nil, true},
	}
	for _, r := range rows {
		_, err := r.of.Unique()
		var bad *engagement.PairError
		if err == nil || r.want != nil && !errors.Is(err, r.want) || errors.As(err, &bad) != r.pair {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
		if _, _, err2 := r.of.Exclusive(0); err2 == nil {
			t.Errorf("%s: Exclusive has no error", r.name)
		}
	}
	// Three halves that pairwise share nobody do not fit into one and a half.
	apart := engagement.Reach{Audiences: counts(50, 50, 50), Population: n(140), Pairs: []engagement.Pair{{0, 1, n(0)}, {0, 2, n(0)}, {1, 2, n(0)}}}
	if _, err := apart.Unique(); !errors.Is(err, engagement.ErrOverlap) {
		t.Errorf("bounds that cross: %v", err)
	}
	for _, place := range []int{-1, 2} {
		var pair *engagement.PairError
		if _, _, err := (engagement.Reach{Audiences: two}).Exclusive(place); !errors.Is(err, engagement.ErrNoAudience) || errors.As(err, &pair) {
			t.Errorf("an audience that there is not: %v", err)
		}
	}
}

// Drawn sets of people: the bounds hold their true union and the true numbers
// of exclusive followers, whichever of the overlaps are told.
func TestReachHoldsTruth(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		people := rapid.SliceOfN(rapid.Uint8Range(0, 31), 1, 60).Draw(t, "people")
		size := rapid.IntRange(1, 5).Draw(t, "audiences")
		sizes, union, exclusive := make([]int64, size), int64(0), make([]int64, size)
		both := map[[2]int]int64{}
		for _, in := range people {
			in &= 1<<size - 1
			if in != 0 {
				union++
			}
			for a := range size {
				if in>>a&1 == 0 {
					continue
				}
				sizes[a]++
				if bits.OnesCount8(in) == 1 {
					exclusive[a]++
				}
				for b := a + 1; b < size; b++ {
					both[[2]int{a, b}] += int64(in >> b & 1)
				}
			}
		}
		reach := engagement.Reach{Audiences: counts(sizes...)}
		if rapid.Bool().Draw(t, "population") {
			reach.Population = n(int64(len(people)))
		}
		for a := range size {
			for b := a + 1; b < size; b++ {
				if rapid.Bool().Draw(t, "told") {
					reach.Pairs = append(reach.Pairs, engagement.Pair{A: b, B: a, Both: n(both[[2]int{a, b}])})
				}
			}
		}
		got, err := reach.Unique()
		truth := endorse.RateOfInt(union)
		if err != nil || got.Low.People.Cmp(truth) > 0 || got.High.People.Cmp(truth) < 0 {
			t.Fatalf("%+v to %+v, %v; the union is %d", got.Low, got.High, err, union)
		}
		for _, e := range got.Estimates {
			if e.People.Cmp(got.Low.People) < 0 || e.People.Cmp(got.High.People) > 0 {
				t.Fatalf("%+v is outside %v to %v", e, got.Low, got.High)
			}
		}
		for a := range size {
			low, high, err := reach.Exclusive(a)
			if err != nil || low > exclusive[a] || high < exclusive[a] {
				t.Fatalf("exclusive of %d: %d to %d, %v; it is %d", a, low, high, err, exclusive[a])
			}
		}
	})
}

// More told never widens the bounds, and the order of audiences is nothing.
func TestReachLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := known(t, "a"), known(t, "b"), known(t, "c")
		both := rapid.Int64Range(0, min(a, b)).Draw(t, "both")
		blind := engagement.Reach{Audiences: counts(a, b, c)}
		told := engagement.Reach{Audiences: counts(a, b, c), Pairs: []engagement.Pair{{0, 1, n(both)}}}
		turned := engagement.Reach{Audiences: counts(c, b, a), Pairs: []engagement.Pair{{1, 2, n(both)}}}
		x, err1 := blind.Unique()
		y, err2 := told.Unique()
		z, err3 := turned.Unique()
		if errors.Join(err1, err2, err3) != nil || y.Low.People.Cmp(x.Low.People) < 0 || y.High.People.Cmp(x.High.People) > 0 {
			t.Fatalf("%+v narrowed to %+v", x, y)
		}
		if !y.Low.People.Equal(z.Low.People) || !y.High.People.Equal(z.High.People) {
			t.Fatalf("%+v turned is %+v", y, z)
		}
		duplication, err := y.Duplication(y.High.People)
		if err != nil || duplication.Sign() < 0 || duplication.Cmp(endorse.RateOfInt(1)) > 0 {
			t.Fatalf("duplication %v, %v", duplication, err)
		}
	})
}

func TestReachJSON(t *testing.T) {
	t.Parallel()
	r := engagement.Reach{Audiences: counts(5, 6), Pairs: []engagement.Pair{{0, 1, n(2)}}, Population: n(20)}
	b, err := json.Marshal(r)
	want := `{"audiences":[5,6],"pairs":[{"a":0,"b":1,"both":2}],"population":20}`
	if err != nil || string(b) != want {
		t.Errorf("Marshal = %s, %v; want %s", b, err, want)
	}
	var back engagement.Reach
	if err := json.Unmarshal(b, &back); err != nil || len(back.Pairs) != 1 || back.Population != n(20) {
		t.Errorf("reads back as %+v, %v", back, err)
	}
}
