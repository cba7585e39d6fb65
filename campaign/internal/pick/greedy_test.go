package pick

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// greedySorts have no least, so that nothing goes in but what is asked for and what
// that needs. Some items are needed by two: once they are in, the other costs less.
var greedySorts = []sort{
	{"sums", 30, 0, 1, true, false, false},
	{"people", 24, 1, 1, true, false, false},
	{"classes of three in two segments", 24, 2, 3, true, false, false},
}

func (f sort) madeWithPairs(seed uint64) Problem {
	p := f.made(seed)
	p.Needs, p.Apart = [][2]int{{1, 4}, {3, 4}, {2, 8}, {9, 8}, {11, 5}, {12, 13}, {12, 14}}, [][2]int{{0, 7}, {3, 10}, {10, 16}}
	p.Out = []int{6}
	return p
}

// plainBundle is what an item and all that it needs add to a set, and cost.
func plainBundle(p Problem, set []int, i int) (gain, cost float64) {
	more := slices.Clone(set)
	add := func(j int) {
		if !slices.Contains(more, j) {
			more = append(more, j)
			cost += p.Rows[0].Members[j].Amount.Float()
		}
	}
	add(i)
	for _, e := range p.Needs {
		if e[0] == i {
			add(e[1])
		}
	}
	return worth(p, more) - worth(p, set), cost
}

// TestFillIsGreedy: fill takes, each time, the item that is first by the rule as the
// set stands, with what it needs, as if it looked at all of them again.
func TestFillIsGreedy(t *testing.T) {
	t.Parallel()
	rules := map[string]rule{
		"by gain for cost": func(_ int, gain, cost float64) float64 { return gain / cost },
		"by gain":          func(_ int, gain, _ float64) float64 { return gain },
	}
	mine := map[string]rule{"by gain for cost": byDensity, "by gain": byGain}
	for _, f := range greedySorts {
		for seed := range uint64(12) {
			p := f.madeWithPairs(seed)
			for name, by := range rules {
				m, _ := New(p)
				s, _ := m.start()
				want := plainFill(m, p, by)
				if ok := s.fill(mine[name]); !ok || !slices.Equal(s.chosen(), want) {
					t.Errorf("%s, %d, %s: %v, want %v", f.name, seed, name, s.chosen(), want)
				}
			}
		}
	}
}

func plainFill(m *Model, p Problem, by rule) []int {
	s, _ := m.start()
	for {
		best, most := -1, math.Inf(-1)
		for i := range p.Items {
			gain, cost := plainBundle(p, s.chosen(), i)
			mark := len(s.trail)
			fits := s.at[i] == free && s.fix(i, in)
			s.undo(mark)
			if v := by(i, gain, cost); fits && gain > m.Precision() && v > most {
				best, most = i, v
			}
		}
		if best < 0 {
			return s.chosen()
		}
		s.fix(best, in)
	}
}

// TestMeetByAmount: a row gets its least from the items that are first by the rule for
// what they give to it, and from no more than it takes.
func TestMeetByAmount(t *testing.T) {
	t.Parallel()
	for seed := range uint64(12) {
		p := sorts[0].made(seed)
		row := Row{Least: Small(60)}
		for i := range p.Items {
			if i%4 != 0 {
				row.Members = append(row.Members, Member{i, i, Small(uint64(1 + (i*7+int(seed))%13))})
			}
		}
		p.Rows = []Row{{Members: p.Rows[0].Members, Most: Small(100_000), HasMost: true}, row}
		m, _ := New(p)
		cost := func(i int) float64 { return p.Rows[0].Members[i].Amount.Float() }
		for name, r := range map[string]struct {
			by   rule
			rank func(e Member) float64
		}{
			"by cost":          {byCost, func(e Member) float64 { return -cost(e.Item) / e.Amount.Float() }},
			"by gain for cost": {byDensity, func(e Member) float64 { return p.Items[e.Item].Value / (cost(e.Item) / e.Amount.Float()) }},
		} {
			order := slices.SortedFunc(slices.Values(row.Members), func(a, b Member) int { return cmp.Compare(r.rank(b), r.rank(a)) })
			var want []int
			for sum := uint64(0); sum < 60; order = order[1:] {
				want, sum = append(want, order[0].Item), sum+order[0].Amount.Lo
			}
			slices.Sort(want)
			s, _ := m.start()
			if ok := s.meet(1, r.by, always); !ok || !slices.Equal(s.chosen(), want) {
				t.Errorf("%d, %s: %v, want %v", seed, name, s.chosen(), want)
			}
		}
	}
}

// TestSingle is the item that adds most by itself, with what it needs, if any does.
func TestSingle(t *testing.T) {
	t.Parallel()
	values := func(list ...float64) (items []Item) {
		for i, v := range list {
			items = append(items, Item{Class: i, Value: v})
		}
		return items
	}
	rows := []struct {
		name string
		p    Problem
		want int
	}{
		{"the largest", Problem{Items: values(3, 9, 5)}, 1},
		{"the first of equals", Problem{Items: values(3, 9, 9)}, 1},
		{"that is not out", Problem{Items: values(9, 3, 5), Out: []int{0}}, 2},
		{"that is not in", Problem{Items: values(9, 3, 5), In: []int{0}}, 2},
		{"with what it needs", Problem{Items: values(6, 3, 4, 0), Needs: [][2]int{{1, 2}, {0, 3}}}, 1},
		{"with what it needs, which is a loss", Problem{Items: values(9, -5, 5), Needs: [][2]int{{0, 1}}}, 2},
		{"but for what cannot be", Problem{Items: values(9, 1, 5), Needs: [][2]int{{0, 1}}, Out: []int{1}}, 2},
		{"but for what needs what it is apart from", Problem{Items: values(9, 1, 1, 5), Needs: [][2]int{{0, 1}, {1, 2}}, Apart: [][2]int{{0, 2}}}, 3},
		{"none adds anything", Problem{Items: values(0, -1)}, -1},
		{"none there", Problem{}, -1},
	}
	for _, r := range rows {
		m, _ := New(r.p)
		s, _ := m.start()
		if got := s.single(); got != r.want {
			t.Errorf("%s: %d, want %d", r.name, got, r.want)
		}
	}
}

// TestGreedyFromTheSingleBest: where by gain for cost many small ones keep the best out,
// and by gain a poor second goes in behind it, the rest is filled up by gain for cost.
func TestGreedyFromTheSingleBest(t *testing.T) {
	t.Parallel()
	value, cost := []float64{100, 18, 15, 15, 15, 15, 15}, []uint64{80, 20, 10, 10, 10, 10, 10}
	for best := range value {
		p := Problem{Rows: []Row{{HasMost: true, Most: Small(100)}}}
		for i := range value {
			k := (i - best + len(value)) % len(value) // the best stands anywhere
			p.Items = append(p.Items, Item{Class: i, Value: value[k]})
			p.Rows[0].Members = append(p.Rows[0].Members, Member{i, i, Small(cost[k])})
		}
		m, _ := New(p)
		s, _ := m.search(1)
		if s.greedy(); s.best != 130 || !slices.Contains(s.set, best) {
			t.Errorf("best at %d: %v is worth %v, want 130", best, s.set, s.best)
		}
	}
}

// TestByPrices: an item is valued by what it adds for what it takes of all rows at their
// prices, with what it needs, unless that is in.
func TestByPrices(t *testing.T) {
	t.Parallel()
	p := Problem{Items: []Item{{Class: 0, Value: 60}, {Class: 1, Value: 20}}, Needs: [][2]int{{0, 1}}}
	for _, amounts := range [][2]uint64{{3, 5}, {2, 1}} {
		p.Rows = append(p.Rows, Row{HasMost: true, Most: Small(100), Members: []Member{{0, 0, Small(amounts[0])}, {1, 1, Small(amounts[1])}}})
	}
	m, _ := New(p)
	s, _ := m.start()
	x := newRelax(s)
	for k, l := range m.Lines() {
		if l.Kind == Most {
			x.Prices[k] = float64(1 + l.Of)
		}
	}
	x.weigh()
	const first, second = 3*1 + 2*2, 5*1 + 1*2
	gain, cost := s.bundle(0)
	if got, want := x.byPrices(0, gain, cost), 80.0/(first+second); math.Abs(got-want) > 1e-9 {
		t.Errorf("with what it needs %v, want %v", got, want)
	}
	s.fix(1, in)
	gain, cost = s.bundle(0)
	if got, want := x.byPrices(0, gain, cost), 60.0/first; math.Abs(got-want) > 1e-9 {
		t.Errorf("by itself %v, want %v", got, want)
	}
}

// TestFreeByPrices: what takes nothing is valued by how much it still adds of what it
// would by itself, with what it needs.
func TestFreeByPrices(t *testing.T) {
	t.Parallel()
	p := Problem{Needs: [][2]int{{0, 2}}, Segments: []float64{100}}
	for i, reach := range []float64{10, 10, 10, 30} {
		p.Items = append(p.Items, Item{Class: min(i, 2), Reach: []float64{reach}})
	}
	m, _ := New(p)
	s, _ := m.start()
	x := newRelax(s)
	x.weigh()
	value := func(i int) float64 {
		gain, cost := s.bundle(i)
		return x.byPrices(i, gain, cost)
	}
	if a, b := value(0), value(1); math.Abs(a/b-1) > 0.1 {
		t.Errorf("with what it needs %v, by itself %v", a, b)
	}
	before := value(2)
	s.fix(3, in)
	if after := value(2); after >= before/10 {
		t.Errorf("%v before one of its class that reaches more, %v after", before, after)
	}
}

// TestCompare: an item is better than another if it is worth as much in everything and
// stands no worse in any row, both are free and bound to nothing else, and, of two
// alike, it is the first.
func TestCompare(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for range 12 {
			p := drawProblem(t)
			m, _ := New(p)
			s, ok := m.start()
			if !ok {
				continue
			}
			s.compare()
			for i := range p.Items {
				for j := range p.Items {
					want := i != j && aloneIn(p, s.at, i) && aloneIn(p, s.at, j) && noWorseIn(p, i, j) && (i < j || !noWorseIn(p, j, i))
					if slices.Contains(s.better[j], i) != want || slices.Contains(s.worse[i], j) != want {
						t.Fatalf("%d better than %d: want %v; better %v, worse %v, sides %v", i, j, want, s.better, s.worse, s.at)
					}
				}
			}
		}
	})
}

func aloneIn(p Problem, at []side, i int) bool {
	for _, e := range slices.Concat(p.Needs, p.Apart) {
		if e[0] == i || e[1] == i {
			return false
		}
	}
	for _, r := range p.Rows {
		for _, a := range r.Members {
			for _, b := range r.Members {
				if a.Item == i && b.Item != i && a.Unit == b.Unit {
					return false
				}
			}
		}
	}
	for j, it := range p.Items {
		if j != i && it.Class == p.Items[i].Class {
			return false
		}
	}
	return at[i] == free
}

func noWorseIn(p Problem, i, j int) bool {
	amount := func(r Row, i int) (n uint64) {
		for _, e := range r.Members {
			if e.Item == i {
				n = e.Amount.Lo
			}
		}
		return n
	}
	for _, r := range p.Rows {
		if a, b := amount(r, i), amount(r, j); r.HasMost && a > b || !r.Least.IsZero() && a < b {
			return false
		}
	}
	for g := range p.Segments {
		if p.Items[i].Reach[g] < p.Items[j].Reach[g] {
			return false
		}
	}
	return p.Items[i].Value >= p.Items[j].Value
}
