package pick

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// drawProblem makes problems of none to nine items with every kind of limit, many of
// them tight, some impossible.
func drawProblem(t *rapid.T) Problem {
	n := rapid.IntRange(0, 9).Draw(t, "items")
	var p Problem
	segments := rapid.IntRange(0, 2).Draw(t, "segments")
	for range segments {
		p.Segments = append(p.Segments, float64(rapid.SampledFrom([]int{10, 100, 5000}).Draw(t, "people")))
	}
	class := 0
	for i := range n {
		it := Item{Class: class}
		if segments == 0 {
			it.Value = float64(rapid.IntRange(-5, 20).Draw(t, "value"))
		}
		for g := range segments {
			it.Reach = append(it.Reach, math.Floor(p.Segments[g]*rapid.SampledFrom([]float64{0, 0.1, 0.3, 0.5, 1}).Draw(t, "share")))
		}
		p.Items = append(p.Items, it)
		if segments == 0 || i < n-1 && rapid.Bool().Draw(t, "other class") {
			class++
		}
	}
	for r := range rapid.IntRange(1, 4).Draw(t, "rows") {
		p.Rows = append(p.Rows, drawRow(t, n, r))
	}
	pair := rapid.Custom(func(t *rapid.T) [2]int {
		a := rapid.IntRange(0, n-1).Draw(t, "a")
		return [2]int{a, (a + 1 + rapid.IntRange(0, max(0, n-2)).Draw(t, "b")) % n}
	})
	if n > 1 {
		p.Needs = rapid.SliceOfN(pair, 0, 2).Draw(t, "needs")
		p.Apart = rapid.SliceOfN(pair, 0, 2).Draw(t, "apart")
	}
	if n > 0 && rapid.IntRange(0, 3).Draw(t, "must") == 0 {
		p.In = []int{rapid.IntRange(0, n-1).Draw(t, "in")}
		p.Out = []int{rapid.IntRange(0, n-1).Draw(t, "out")}
	}
	return p
}

func drawRow(t *rapid.T, n, r int) Row {
	row := Row{HasMost: r == 0 || rapid.Bool().Draw(t, "has most")}
	once, sum := r > 0 && rapid.Bool().Draw(t, "units"), 0
	for i := range n {
		if r > 0 && !rapid.Bool().Draw(t, "in row") {
			continue
		}
		e := Member{Item: i, Unit: len(row.Members), Amount: Small(1)}
		if once {
			e.Unit /= 2
		} else {
			e.Amount = Small(uint64(rapid.IntRange(0, 9).Draw(t, "amount")))
		}
		sum += int(e.Amount.Lo)
		row.Members = append(row.Members, e)
	}
	row.Most = Small(uint64(rapid.IntRange(0, sum).Draw(t, "most")))
	if r > 0 && rapid.Bool().Draw(t, "has least") {
		row.Least = Small(uint64(rapid.IntRange(0, max(1, sum/2)).Draw(t, "least")))
	}
	return row
}

// keeps reports whether a set keeps all limits, by plain counting.
func keeps(p Problem, set []int) bool {
	has := func(i int) bool { return slices.Contains(set, i) }
	for _, r := range p.Rows {
		sum, units := uint64(0), map[int]bool{}
		for _, e := range r.Members {
			if has(e.Item) && !units[e.Unit] {
				units[e.Unit] = true
				sum += e.Amount.Lo
			}
		}
		if sum < r.Least.Lo || r.HasMost && sum > r.Most.Lo {
			return false
		}
	}
	for _, e := range p.Needs {
		if has(e[0]) && !has(e[1]) {
			return false
		}
	}
	for _, e := range p.Apart {
		if has(e[0]) && has(e[1]) {
			return false
		}
	}
	return !slices.ContainsFunc(p.In, func(i int) bool { return !has(i) }) && !slices.ContainsFunc(p.Out, has)
}

// worth is the value of a set by its definition.
func worth(p Problem, set []int) float64 {
	sum := 0.0
	for _, i := range set {
		sum += p.Items[i].Value
	}
	for g, size := range p.Segments {
		largest := map[int]float64{}
		for _, i := range set {
			largest[p.Items[i].Class] = max(largest[p.Items[i].Class], p.Items[i].Reach[g])
		}
		outside := 1.0
		for c := range len(p.Items) {
			outside *= 1 - largest[c]/size
		}
		sum += size * (1 - outside)
	}
	return sum
}

// tryAll is the value of the best set of all.
func tryAll(p Problem) (best float64, found bool) {
	for bits := range 1 << len(p.Items) {
		var set []int
		for i := range p.Items {
			if bits>>i&1 == 1 {
				set = append(set, i)
			}
		}
		if keeps(p, set) {
			if v := worth(p, set); !found || v > best {
				best, found = v, true
			}
		}
	}
	return best, found
}

// TestSolve: the search finds what trying all sets finds, or that there is none;
// the bound of the root, and of any slopes and prices, is not below it.
func TestSolve(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProblem(t)
		m, err := New(p)
		if err != nil {
			t.Fatal(err)
		}
		want, possible := tryAll(p)
		r := m.Solve(100_000)
		if !r.Proved || r.Found != possible {
			t.Fatalf("proved %v, found %v; want %v", r.Proved, r.Found, possible)
		}
		if got, certain := m.Possible(100_000); got != possible || !certain {
			t.Fatalf("possible %v, certain %v; want %v", got, certain, possible)
		}
		if !possible {
			if r.Greedy {
				t.Fatal("nothing was found, and nothing better")
			}
			return
		}
		near := 4 * m.Precision()
		if got := worth(p, r.Items); !keeps(p, r.Items) || got < want-near || math.Abs(got-m.Worth(r.Items)) > near {
			t.Fatalf("%v is worth %v (%v), keeps %v; the best is worth %v", r.Items, got, m.Worth(r.Items), keeps(p, r.Items), want)
		}
		if b := m.Bound(r.Root); b < want-near {
			t.Fatalf("bound %v of the root below %v", b, want)
		}
		if b := m.Bound(drawDual(t, m)); b < want-near {
			t.Fatalf("bound %v below %v", b, want)
		}
		if better, proved := m.Better(want, 100_000); better || !proved {
			t.Fatalf("better than the best: %v, proved %v", better, proved)
		}
		if better, _ := m.Better(want-0.01, 100_000); !better {
			t.Fatal("nothing better than less than the best")
		}
	})
}

func drawDual(t *rapid.T, m *Model) Dual {
	var d Dual
	for _, size := range m.p.Segments {
		d.Slopes = append(d.Slopes, size*rapid.Float64Range(0, 1.5).Draw(t, "slope"))
	}
	for range m.Lines() {
		d.Prices = append(d.Prices, rapid.Float64Range(0, 10).Draw(t, "price"))
	}
	return d
}

// TestUndo: going back leaves the state as it was, to the bit.
func TestUndo(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		m, _ := New(drawProblem(t))
		s, ok := m.start()
		if !ok {
			s.undo(0)
		}
		value, outside, mark := s.worth(), slices.Clone(s.outside), len(s.trail)
		used := make([]tally, len(s.rows))
		for r, row := range s.rows {
			used[r] = tally{row.used, row.possible, slices.Clone(row.in), slices.Clone(row.free)}
		}
		for _, i := range rapid.SliceOfN(rapid.IntRange(0, max(0, m.items-1)), 0, min(6, m.items)).Draw(t, "fixed") {
			if s.at[i] == free && !s.fix(i, rapid.SampledFrom([]side{in, out}).Draw(t, "side")) {
				break
			}
		}
		s.undo(mark)
		if s.worth() != value || !slices.Equal(s.outside, outside) || len(s.trail) != mark {
			t.Fatalf("worth %v, want %v", s.worth(), value)
		}
		for r, row := range s.rows {
			if row.used != used[r].used || row.possible != used[r].possible || !slices.Equal(row.in, used[r].in) || !slices.Equal(row.free, used[r].free) {
				t.Fatalf("row %d: %+v, want %+v", r, row, used[r])
			}
		}
	})
}

// TestChoice: what items add and take away is the difference of two values, and the
// row that is told is one whose most they pass.
func TestChoice(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for range 4 {
			checkChoice(t, drawProblem(t))
		}
	})
}

func checkChoice(t *rapid.T, p Problem) {
	p.In, p.Out = nil, nil
	m, _ := New(p)
	var set, rest []int
	for i := range p.Items {
		if rapid.Bool().Draw(t, "in") {
			set = append(set, i)
		} else {
			rest = append(rest, i)
		}
	}
	rest = rest[:rapid.IntRange(0, len(rest)).Draw(t, "more")]
	c, all := m.Choice(set), slices.Concat(set, rest)
	near := 1e-9 * (1 + math.Abs(worth(p, set)))
	gain, row := c.With(rest)
	if math.Abs(gain-(worth(p, all)-worth(p, set))) > near || c.Worth() != m.Worth(set) {
		t.Fatalf("with %v: %v", rest, gain)
	}
	passes := func(r Row) bool {
		has := func(e Member) bool { return slices.Contains(rest, e.Item) }
		return slices.ContainsFunc(r.Members, has) && !keeps(Problem{Rows: []Row{{Members: r.Members, Most: r.Most, HasMost: r.HasMost}}}, all)
	}
	if row < -1 || row >= 0 != slices.ContainsFunc(p.Rows, passes) || row >= 0 && !passes(p.Rows[row]) {
		t.Fatalf("with %v beside %v row %d is told to be passed", rest, set, row)
	}
	if len(set) > 0 {
		gone := set[:rapid.IntRange(1, len(set)).Draw(t, "gone")]
		if loss := c.Without(gone); math.Abs(loss-(worth(p, set)-worth(p, set[len(gone):]))) > near {
			t.Fatalf("without %v of %v: %v", gone, set, loss)
		}
	}
}

// TestReal: the functions agree with the library's to a few units of the last place.
func TestReal(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64Range(-600, 600).Draw(t, "x")
		if got, want := exp(x), math.Exp(x); math.Abs(got-want) > 1e-13*want {
			t.Fatalf("exp %v: %v, want %v", x, got, want)
		}
		if got, want := ln(math.Exp(x)), math.Log(math.Exp(x)); math.Abs(got-want) > 4e-16*max(1, math.Abs(want)) {
			t.Fatalf("ln e^%v: %v, want %v", x, got, want)
		}
		q := rapid.Float64Range(0, 0.999).Draw(t, "q")
		if got, want := depth(q, 1-q), -math.Log1p(-q); math.Abs(got-want) > 1e-15*want {
			t.Fatalf("depth %v: %v, want %v", q, got, want)
		}
	})
}

// TestInt: 128-bit sums and comparisons are those of big.Int.
func TestInt(t *testing.T) {
	t.Parallel()
	wide := rapid.Custom(func(t *rapid.T) Int {
		return Int{rapid.Uint64Range(0, 1<<61).Draw(t, "hi"), rapid.Uint64().Draw(t, "lo")}
	})
	plain := func(a Int) *big.Int {
		n := new(big.Int).SetUint64(a.Hi)
		return n.Lsh(n, 64).Or(n, new(big.Int).SetUint64(a.Lo))
	}
	rapid.Check(t, func(t *rapid.T) {
		a, b := wide.Draw(t, "a"), wide.Draw(t, "b")
		if got := plain(a.Add(b)); got.Cmp(new(big.Int).Add(plain(a), plain(b))) != 0 || a.Add(b).Sub(b) != a {
			t.Fatalf("%v + %v = %v", a, b, got)
		}
		if a.Less(b) != (plain(a).Cmp(plain(b)) < 0) {
			t.Fatalf("%v < %v: %v", a, b, a.Less(b))
		}
		if c, ok := IntOf(plain(a)); !ok || c != a {
			t.Fatalf("%v came back as %v", a, c)
		}
	})
}

// TestLarge: amounts that could overflow together are refused.
func TestLarge(t *testing.T) {
	t.Parallel()
	half := Int{1 << 61, 0}
	p := Problem{Items: []Item{{Class: 0}, {Class: 1}}, Rows: []Row{{HasMost: true, Most: Small(1), Members: []Member{{0, 0, half}, {1, 1, half}}}}}
	if _, err := New(p); err != ErrLarge {
		t.Errorf("got %v", err)
	}
	p.Rows[0].Members = p.Rows[0].Members[:1]
	if _, err := New(p); err != nil {
		t.Errorf("got %v", err)
	}
}

// TestFollows: what follows from limits is done at once, without a search.
func TestFollows(t *testing.T) {
	t.Parallel()
	members := func(amounts ...uint64) (list []Member) {
		for i, a := range amounts {
			list = append(list, Member{i, i, Small(a)})
		}
		return list
	}
	three := []Item{{Class: 0}, {Class: 1}, {Class: 2}}
	rows := []struct {
		name string
		p    Problem
		want []side
	}{
		{"too large for what is left", Problem{Rows: []Row{{HasMost: true, Most: Small(5), Members: members(3, 2, 3)}}, In: []int{0}}, []side{in, free, out}},
		{"the least cannot do without", Problem{Rows: []Row{{Least: Small(6), Members: members(4, 2, 1)}}}, []side{in, in, free}},
		{"all of it", Problem{Rows: []Row{{Least: Small(7), Members: members(4, 2, 1)}}}, []side{in, in, in}},
		{"what is needed goes in, what is apart from that out", Problem{Needs: [][2]int{{0, 1}}, Apart: [][2]int{{1, 2}}, In: []int{0}}, []side{in, in, out}},
		{"what needs it goes out", Problem{Needs: [][2]int{{0, 1}, {1, 2}}, Out: []int{2}}, []side{out, out, out}},
	}
	for _, r := range rows {
		r.p.Items = three
		m, err := New(r.p)
		if err != nil {
			t.Fatal(err)
		}
		if s, ok := m.start(); !ok || !slices.Equal(s.at, r.want) {
			t.Errorf("%s: %v, %v, want %v", r.name, s.at, ok, r.want)
		}
	}
}

// TestSmallBesideLarge: an item that adds nothing beside a larger one of its class is
// not put out while a row may ask for it.
func TestSmallBesideLarge(t *testing.T) {
	t.Parallel()
	p := Problem{Segments: []float64{100}, Items: []Item{{0, 0, []float64{50}}, {0, 0, []float64{10}}, {1, 0, []float64{20}}}}
	p.Rows = []Row{
		{HasMost: true, Most: Small(10), Members: []Member{{0, 0, Small(5)}, {1, 1, Small(3)}, {2, 2, Small(6)}}},
		{Least: Small(1), Members: []Member{{1, 0, Small(1)}, {2, 1, Small(1)}}},
	}
	m, err := New(p)
	if err != nil {
		t.Fatal(err)
	}
	if r := m.Solve(1000); !r.Proved || !slices.Equal(r.Items, []int{0, 1}) {
		t.Errorf("chose %v, proved %v; want the large with the small", r.Items, r.Proved)
	}
}
