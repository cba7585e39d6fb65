package pick

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// plainRoom is b of a line a x ≤ b over the free items, and a by item, both by
// plain counting. A line without effect has no items.
func plainRoom(p Problem, at []side, l Line) (room float64, counts map[int]float64) {
	counts = make(map[int]float64)
	pair := func(e [2]int, room, second float64) (float64, map[int]float64) {
		if at[e[0]] == free && at[e[1]] == free {
			return room, map[int]float64{e[0]: 1, e[1]: second}
		}
		return 0, counts
	}
	switch l.Kind {
	case Need:
		return pair(p.Needs[l.Of], 0, -1)
	case Clash:
		return pair(p.Apart[l.Of], 1, 1)
	}
	row, used, units := p.Rows[l.Of], 0.0, make(map[int][]Member)
	for _, e := range row.Members {
		units[e.Unit] = append(units[e.Unit], e)
	}
	for _, members := range units {
		if slices.ContainsFunc(members, func(e Member) bool { return at[e.Item] == in }) {
			used += members[0].Amount.Float()
			continue
		}
		for _, e := range members {
			if l.Kind == Least {
				counts[e.Item] = -e.Amount.Float()
			} else {
				counts[e.Item] = e.Amount.Float() / float64(len(members))
			}
		}
	}
	if l.Kind == Most {
		return row.Most.Float() - used, counts
	}
	if room = used - row.Least.Float(); room >= 0 {
		return 0, nil
	}
	return room, counts
}

// plainBound is the bound of the package's documentation, each maximum over a class
// taken over all sets of its free items.
func plainBound(p Problem, at []side, lines []Line, d Dual) (sum float64) {
	chosen := func(i int) bool { return at[i] == in }
	depths := func(set []int, g int) (deepest float64) {
		for _, i := range set {
			deepest = max(deepest, -math.Log(max(1-p.Items[i].Reach[g]/p.Segments[g], leastRest)))
		}
		return deepest
	}
	cost, classes, fixed := make([]float64, len(p.Items)), map[int][]int{}, map[int][]int{}
	for i, it := range p.Items {
		if chosen(i) {
			sum += it.Value
			fixed[it.Class] = append(fixed[it.Class], i)
		} else if at[i] == free {
			classes[it.Class] = append(classes[it.Class], i)
		}
	}
	slopes := slices.Clone(d.Slopes)
	for g, size := range p.Segments {
		left := size
		for _, set := range fixed {
			left *= math.Exp(-depths(set, g))
		}
		slopes[g] = min(slopes[g], left)
		sum += size - left
		if s := slopes[g]; s > 0 {
			sum -= s * math.Log(left/s)
		}
		sum += left - slopes[g]
	}
	for k, l := range lines {
		room, counts := plainRoom(p, at, l)
		sum += d.Prices[k] * room
		for i, by := range counts {
			cost[i] += d.Prices[k] * by
		}
	}
	for class, items := range classes {
		best := 0.0
		for bits := range 1 << len(items) {
			var set []int
			value := 0.0
			for k, i := range items {
				if bits>>k&1 == 1 {
					set = append(set, i)
					value += p.Items[i].Value - cost[i]
				}
			}
			for g, slope := range slopes {
				so := depths(fixed[class], g)
				value += slope * (max(so, depths(set, g)) - so)
			}
			best = max(best, value)
		}
		sum += best
	}
	return sum
}

// TestBoundIsItsFormula: the bound of any slopes and prices is the documented sum,
// where classes are single items or nest; it is never below that.
func TestBoundIsItsFormula(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for range 12 {
			p := drawProblem(t)
			m, _ := New(p)
			s, ok := m.start()
			if !ok {
				continue
			}
			d := drawDual(t, m)
			got, want := m.Bound(d), plainBound(p, s.at, m.Lines(), d)
			near := 1e-9 * (1 + math.Abs(want))
			for c, class := range m.classes {
				if len(class) > 1 && !m.nests[c] {
					near = math.Inf(1)
				}
			}
			if got < want-1e-12*math.Abs(want) || got > want+near {
				t.Fatalf("bound %v, want %v (sides %v, %+v)", got, want, s.at, d)
			}
		}
	})
}

// TestNests: a class nests where its items have no value beside and each reaches, in
// every segment, no less than those before it in some order.
func TestNests(t *testing.T) {
	t.Parallel()
	reach := func(shares ...float64) Item { return Item{Reach: shares} }
	rows := []struct {
		name  string
		items []Item
		want  bool
	}{
		{"one item has nothing to nest in", []Item{reach(5, 5)}, false},
		{"the larger in both", []Item{reach(5, 5), reach(2, 3)}, true},
		{"the larger in one, as large in the other", []Item{reach(5, 5), reach(5, 3), reach(5, 4)}, true},
		{"alike", []Item{reach(5, 5), reach(5, 5)}, true},
		{"one here, the other there", []Item{reach(5, 1), reach(2, 3)}, false},
		{"two nest, the third does not", []Item{reach(5, 5), reach(1, 1), reach(2, 6)}, false},
		{"a value beside", []Item{reach(5, 5), {Reach: []float64{2, 3}, Value: 1}}, false},
	}
	for _, r := range rows {
		// Another class before it shows that places are counted by item and segment.
		p := Problem{Segments: []float64{10, 20}, Items: []Item{{Class: 0, Reach: []float64{9, 0}}}}
		for _, it := range r.items {
			it.Class = 1
			p.Items = append(p.Items, it)
		}
		m, _ := New(p)
		if got := m.nests[1]; got != r.want {
			t.Errorf("%s: nests %v, want %v", r.name, got, r.want)
		}
	}
}

// drawKnapsack makes a problem of one row, items apart from one another, and the
// depth or value of each.
func drawKnapsack(t *rapid.T, n int, people float64) (p Problem, worth []float64) {
	row := Row{HasMost: true}
	sum := 0
	for i := range n {
		it, v := Item{Class: i}, float64(rapid.IntRange(1, 90).Draw(t, "value"))
		if people > 0 {
			it.Reach = []float64{v * people / 100}
			v = -math.Log1p(-v / 100)
		} else {
			it.Value = v
		}
		cost := rapid.IntRange(1, 50).Draw(t, "cost")
		sum += cost
		p.Items, worth = append(p.Items, it), append(worth, v)
		row.Members = append(row.Members, Member{i, i, Small(uint64(cost))})
	}
	if people > 0 {
		p.Segments = []float64{people}
	}
	row.Most = Small(uint64(max(50, sum*rapid.IntRange(1, 9).Draw(t, "tenths")/10)))
	p.Rows = []Row{row}
	return p, worth
}

// TestRootIsTheBestFraction: with one limit, and one segment or none, the bound at the
// root ends at the best fraction of a knapsack: items by worth for cost, the last
// one in part.
func TestRootIsTheBestFraction(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		people := rapid.SampledFrom([]float64{0, 1000}).Draw(t, "people")
		p, worth := drawKnapsack(t, 12, people)
		m, _ := New(p)
		order := make([]int, len(worth))
		for i := range order {
			order[i] = i
		}
		cost := func(i int) float64 { return p.Rows[0].Members[i].Amount.Float() }
		slices.SortFunc(order, func(a, b int) int { return cmp.Compare(worth[b]/cost(b), worth[a]/cost(a)) })
		left, want := p.Rows[0].Most.Float(), 0.0
		for _, i := range order {
			want += worth[i] * min(1, left/cost(i))
			left -= min(left, cost(i))
		}
		if people > 0 {
			want = people * (1 - math.Exp(-want))
		}
		if got := m.Bound(m.Solve(1).Root); math.Abs(got-want) > 1e-6*want {
			t.Fatalf("bound %v at the root, want %v", got, want)
		}
	})
}

// TestRootWithAUnitPaidFor: an item whose unit is paid for by one that is in takes nothing
// of the row, and counts whole in the bound at the root; the others are a knapsack, of which
// one adds nothing.
func TestRootWithAUnitPaidFor(t *testing.T) {
	t.Parallel()
	p := Problem{In: []int{0}, Rows: []Row{{HasMost: true, Most: Small(125)}}}
	for i, of := range []struct {
		value float64
		unit  int
		cost  uint64
	}{{1, 0, 100}, {7, 0, 100}, {0, 5, 20}, {30, 2, 10}, {40, 3, 10}, {20, 4, 10}} {
		p.Items = append(p.Items, Item{Class: i, Value: of.value})
		p.Rows[0].Members = append(p.Rows[0].Members, Member{i, of.unit, Small(of.cost)})
	}
	m, _ := New(p)
	const want = 1 + 7 + 40 + 30 + 20/2.0
	if got := m.Bound(m.Solve(1).Root); math.Abs(got-want) > 1e-6 {
		t.Errorf("bound %v at the root, want %v", got, want)
	}
}
