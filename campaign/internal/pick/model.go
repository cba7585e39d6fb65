package pick

import (
	"cmp"
	"errors"
	"slices"
)

// Item is what may be chosen.
type Item struct {
	Class int     // items of one class nest in what they reach
	Value float64 // that adds up, may be below zero

	// Reach and Segment sizes are whole numbers of people; Reach has one for each
	// segment, none above its size.
	Reach []float64
}

// Member is an item in a row, with what it counts there. Members of one unit count
// once together, and the same.
type Member struct {
	Item, Unit int
	Amount     Int
}

// Row is a limit: the amounts of the units chosen add up to Least or more and,
// with HasMost, Most or less.
type Row struct {
	Members     []Member
	Least, Most Int
	HasMost     bool
}

// Problem is what is to be chosen from. Row 0 is what items cost, for choosing by
// value for cost.
type Problem struct {
	Segments []float64
	Items    []Item
	Rows     []Row
	Needs    [][2]int // the first only with the second
	Apart    [][2]int // not both
	In, Out  []int    // that are chosen, or not, whatever they are worth
}

// ErrLarge is amounts of a row that add up to 2^126 or more.
var ErrLarge = errors.New("amounts add up to more than is computed with")

// Model is a problem made ready.
type Model struct {
	p         Problem
	items     int
	classes   [][]int
	nests     []bool    // by class: the largest item reaches all that the others do
	share     []float64 // by item and segment: q
	rest      []float64 // 1 - q, kept above zero
	depth     []float64 // -ln(1 - q)
	in        [][]place // by item: where it stands in rows
	needs     [][]int   // by item
	neededBy  [][]int
	apart     [][]int
	rows      []row
	precision float64
}

type place struct{ row, member int }

type row struct {
	Row
	size []int // by unit: how many members
}

// least share that is left outside: a class that reaches everybody leaves 2^-53.
const leastRest = 1.0 / (1 << 53)

// New makes a problem ready. Items, classes, units and segments are numbered from
// 0, and are taken to be right; only [ErrLarge] is an error.
func New(p Problem) (*Model, error) {
	n := len(p.Items)
	m := &Model{p: p, items: n, in: make([][]place, n), needs: make([][]int, n), neededBy: make([][]int, n), apart: make([][]int, n)}
	for i, it := range p.Items {
		for len(m.classes) <= it.Class {
			m.classes = append(m.classes, nil)
		}
		m.classes[it.Class] = append(m.classes[it.Class], i)
		m.precision += max(it.Value, -it.Value)
		m.reach(it)
	}
	for _, size := range p.Segments {
		m.precision += size
	}
	m.precision /= 1 << 40
	for _, class := range m.classes {
		m.nests = append(m.nests, m.nested(class))
	}
	for _, e := range p.Needs {
		m.needs[e[0]] = append(m.needs[e[0]], e[1])
		m.neededBy[e[1]] = append(m.neededBy[e[1]], e[0])
	}
	for _, e := range p.Apart {
		m.apart[e[0]] = append(m.apart[e[0]], e[1])
		m.apart[e[1]] = append(m.apart[e[1]], e[0])
	}
	return m, m.takeRows()
}

// Precision is how close two values may be and count as one: a part in 2^40 (about
// 10^12) of the people of all segments and of the values of all items.
func (m *Model) Precision() float64 { return m.precision }

func (m *Model) reach(it Item) {
	for g, size := range m.p.Segments {
		q, rest := it.Reach[g]/size, max((size-it.Reach[g])/size, leastRest)
		m.share = append(m.share, q)
		m.rest = append(m.rest, rest)
		m.depth = append(m.depth, depth(q, rest))
	}
}

// nested reports whether the items of a class stand in one order in all segments
// and have no value beside. Then only the largest of them counts.
func (m *Model) nested(class []int) bool {
	g := len(m.p.Segments)
	sorted := slices.SortedFunc(slices.Values(class), func(a, b int) int {
		return slices.Compare(m.share[a*g:a*g+g], m.share[b*g:b*g+g])
	})
	for k, i := range sorted {
		if m.p.Items[i].Value != 0 && len(class) > 1 {
			return false
		}
		for s := 0; k > 0 && s < g; s++ {
			if m.share[sorted[k-1]*g+s] > m.share[i*g+s] {
				return false
			}
		}
	}
	return len(class) > 1
}

func (m *Model) takeRows() error {
	limit := Int{1 << 62, 0}
	for r, given := range m.p.Rows {
		given.Members = slices.SortedFunc(slices.Values(given.Members), func(a, b Member) int {
			return cmp.Or(cmp.Compare(b.Amount.Hi, a.Amount.Hi), cmp.Compare(b.Amount.Lo, a.Amount.Lo), cmp.Compare(a.Item, b.Item))
		})
		made := row{Row: given}
		var sum Int
		for k, e := range given.Members {
			for len(made.size) <= e.Unit {
				made.size = append(made.size, 0)
			}
			made.size[e.Unit]++
			m.in[e.Item] = append(m.in[e.Item], place{r, k})
			if sum = sum.Add(e.Amount); !sum.Less(limit) {
				return ErrLarge
			}
		}
		if !given.Least.Less(limit) || given.HasMost && !given.Most.Less(limit) {
			return ErrLarge
		}
		m.rows = append(m.rows, made)
	}
	return nil
}

// Copy is a problem that can be changed: its lists are its own, those inside rows
// and items shared.
func (p Problem) Copy() Problem {
	p.Rows, p.Needs, p.Apart = slices.Clone(p.Rows), slices.Clone(p.Needs), slices.Clone(p.Apart)
	p.In, p.Out = slices.Clone(p.In), slices.Clone(p.Out)
	return p
}

// Tidy takes out the needs, pairs and items in and out that begin with -1.
func (p *Problem) Tidy() {
	none := func(e [2]int) bool { return e[0] < 0 }
	p.Needs, p.Apart = slices.DeleteFunc(p.Needs, none), slices.DeleteFunc(p.Apart, none)
	p.In = slices.DeleteFunc(p.In, func(i int) bool { return i < 0 })
	p.Out = slices.DeleteFunc(p.Out, func(i int) bool { return i < 0 })
}
