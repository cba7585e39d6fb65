package pick

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestFollowsHold: what start puts in is in every choice that keeps the limits, what it
// puts out in none, and nothing more follows from one limit and one item alone.
func TestFollowsHold(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		for range 4 {
			p := drawProblem(t)
			m, _ := New(p)
			s, ok := m.start()
			for bits := range 1 << len(p.Items) {
				var set []int
				for i := range p.Items {
					if bits>>i&1 == 1 {
						set = append(set, i)
					}
				}
				if !keeps(p, set) {
					continue
				}
				if !ok {
					t.Fatalf("%v keeps all limits, and nothing was to", set)
				}
				for i, side := range s.at {
					if has := slices.Contains(set, i); side == in && !has || side == out && has {
						t.Fatalf("%v keeps all limits, and %d is at %v", set, i, side)
					}
				}
			}
			if ok {
				holdsStill(t, p, s)
			}
		}
	})
}

// holdsStill checks that each free item may go either way as far as one limit says.
func holdsStill(t *rapid.T, p Problem, s *state) {
	for i, side := range s.at {
		if side != free {
			continue
		}
		for _, e := range slices.Concat(p.Needs, p.Apart) {
			if e[0] == i && s.at[e[1]] != free || e[1] == i && s.at[e[0]] != free {
				if !slices.Contains(p.Needs, e) && s.at[e[0]]+s.at[e[1]] == out || slices.Contains(p.Needs, e) && (s.at[e[1]] == in || s.at[e[0]] == out) {
					continue // says nothing
				}
				t.Fatalf("%d is free beside %v: %v", i, e, s.at)
			}
		}
		for r, row := range p.Rows {
			most, least, with, without := rowWith(row, s.at, i)
			if row.HasMost && with > row.Most.Lo || without < row.Least.Lo {
				t.Fatalf("%d is free; row %d comes to %d..%d, to %d with it and %d without", i, r, least, most, with, without)
			}
		}
	}
}

// rowWith is what a row comes to with all free items and with none, with none but one
// and with all but one.
func rowWith(row Row, at []side, i int) (most, least, with, without uint64) {
	sum := func(has func(j int) bool) (n uint64) {
		units := map[int]bool{}
		for _, e := range row.Members {
			if has(e.Item) && !units[e.Unit] {
				units[e.Unit] = true
				n += e.Amount.Lo
			}
		}
		return n
	}
	return sum(func(j int) bool { return at[j] != out }), sum(func(j int) bool { return at[j] == in }),
		sum(func(j int) bool { return at[j] == in || j == i }), sum(func(j int) bool { return at[j] != out && j != i })
}

// TestPrecision is a part in 2^40 of all people and of all values, whatever their sign.
func TestPrecision(t *testing.T) {
	t.Parallel()
	m, _ := New(Problem{Segments: []float64{1000, 24}, Items: []Item{{0, 500, []float64{1, 1}}, {1, -476, []float64{1, 1}}, {2, 48, []float64{1, 1}}}})
	if got, want := m.Precision(), 2048.0/(1<<40); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestTooLarge: a row is refused whose amounts, most or least may not be added up.
func TestTooLarge(t *testing.T) {
	t.Parallel()
	below, limit := Int{1<<62 - 1, 1<<64 - 1}, Int{1 << 62, 0}
	rows := []struct {
		name string
		row  Row
		want error
	}{
		{"amount below 2^126", Row{Members: []Member{{0, 0, below}}}, nil},
		{"amount of 2^126", Row{Members: []Member{{0, 0, limit}}}, ErrLarge},
		{"amounts that add up to it", Row{Members: []Member{{0, 0, below}, {1, 1, Small(1)}}}, ErrLarge},
		{"most below 2^126", Row{HasMost: true, Most: below}, nil},
		{"most of 2^126", Row{HasMost: true, Most: limit}, ErrLarge},
		{"no most, whatever it says", Row{Most: limit}, nil},
		{"least below 2^126", Row{Least: below}, nil},
		{"least of 2^126", Row{Least: limit}, ErrLarge},
		{"most, and least of 2^126", Row{HasMost: true, Most: Small(1), Least: limit}, ErrLarge},
	}
	for _, r := range rows {
		if _, err := New(Problem{Items: []Item{{}, {Class: 1}}, Rows: []Row{r.row}}); err != r.want {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
	}
	for _, r := range []struct {
		n    *big.Int
		want bool
	}{
		{big.NewInt(-1), false}, {big.NewInt(0), true}, {big.NewInt(1), true},
		{new(big.Int).Lsh(big.NewInt(1), 126), false}, {new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 126), big.NewInt(1)), true},
	} {
		if _, ok := IntOf(r.n); ok != r.want {
			t.Errorf("IntOf(%v): %v, want %v", r.n, ok, r.want)
		}
	}
}

// TestTidy: what is marked with -1 in a copy is taken out of it, and stands in the
// original.
func TestTidy(t *testing.T) {
	t.Parallel()
	p := Problem{Needs: [][2]int{{0, 1}, {2, 0}}, Apart: [][2]int{{0, 2}, {1, 2}}, In: []int{1, 0}, Out: []int{2, 0}}
	q := p.Copy()
	q.Needs[0][0], q.Apart[1][0], q.In[0], q.Out[0] = -1, -1, -1, -1
	q.Tidy()
	if want := (Problem{Needs: [][2]int{{2, 0}}, Apart: [][2]int{{0, 2}}, In: []int{0}, Out: []int{0}}); !same(q, want) {
		t.Errorf("tidied %+v, want %+v", q, want)
	}
	if want := (Problem{Needs: [][2]int{{0, 1}, {2, 0}}, Apart: [][2]int{{0, 2}, {1, 2}}, In: []int{1, 0}, Out: []int{2, 0}}); !same(p, want) {
		t.Errorf("the original is %+v", p)
	}
}

func same(p, q Problem) bool {
	return slices.Equal(p.Needs, q.Needs) && slices.Equal(p.Apart, q.Apart) && slices.Equal(p.In, q.In) && slices.Equal(p.Out, q.Out)
}

// TestUncertain: a search that was broken off proves neither that there is no choice
// nor that none is better; what it found, it found.
func TestUncertain(t *testing.T) {
	t.Parallel()
	// Five of ten cannot add up to 15 in pairs of two.
	row := Row{HasMost: true, Most: Small(15), Least: Small(15)}
	var items []Item
	for i := range 10 {
		items = append(items, Item{Class: i, Value: 1})
		row.Members = append(row.Members, Member{i, i, Small(2)})
	}
	m, _ := New(Problem{Items: items, Rows: []Row{row}})
	if possible, certain := m.Possible(5); possible || certain {
		t.Errorf("broken off: possible %v, certain %v", possible, certain)
	}
	if possible, certain := m.Possible(100_000); possible || !certain {
		t.Errorf("to the end: possible %v, certain %v", possible, certain)
	}
	row.Least = Small(1)
	m, _ = New(Problem{Items: items, Rows: []Row{row}})
	if possible, certain := m.Possible(3); !possible || !certain {
		t.Errorf("found at once: possible %v, certain %v", possible, certain)
	}
	m, _ = New(sorts[1].made(1))
	r := m.Solve(10_000)
	if better, proved := m.Better(m.Worth(r.Items), 1); better || proved {
		t.Errorf("broken off: better %v, proved %v", better, proved)
	}
	if better, proved := m.Better(m.Worth(r.Items), 10_000); better || !proved {
		t.Errorf("to the end: better %v, proved %v", better, proved)
	}
}
