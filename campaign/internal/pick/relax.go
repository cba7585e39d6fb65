package pick

import "math"

// Dual is slopes by segment and prices by line: whatever they are, not below zero,
// they give a bound.
type Dual struct {
	Slopes, Prices []float64
}

func (d Dual) copyTo(e *Dual) {
	e.Slopes = append(e.Slopes[:0], d.Slopes...)
	e.Prices = append(e.Prices[:0], d.Prices...)
}

// relax bounds what the free items of a state can add.
type relax struct {
	m     *Model
	s     *state
	lines []line
	Dual

	gain, cost []float64 // of free items, by the slopes and the prices
	by         []float64 // of the line that is looked at, by item
}

func newRelax(s *state) *relax {
	x := &relax{m: s.m, s: s, lines: s.m.lines()}
	x.gain, x.cost, x.by = make([]float64, s.m.items), make([]float64, s.m.items), make([]float64, s.m.items)
	x.Slopes, x.Prices = make([]float64, len(s.outside)), make([]float64, len(x.lines))
	for g := range x.Slopes {
		x.Slopes[g] = x.people(g)
	}
	return x
}

// people are those of a segment who are not reached yet.
func (x *relax) people(g int) float64 { return mul(x.m.p.Segments[g], x.s.outside[g]) }

// weigh takes slopes and prices over for the state as it is.
func (x *relax) weigh() {
	for g := range x.Slopes {
		x.Slopes[g] = min(x.Slopes[g], x.people(g))
	}
	for i, side := range x.s.at {
		if side == free {
			x.gain[i], x.cost[i] = x.m.p.Items[i].Value+x.deep(i), 0
		}
	}
	for k := range x.lines {
		if _, holds := x.s.room(&x.lines[k]); holds && x.Prices[k] > 0 {
			x.charge(&x.lines[k], x.Prices[k])
		}
	}
}

// deep is Σ s (w - w of its class so far).
func (x *relax) deep(i int) float64 {
	g := len(x.Slopes)
	c := x.m.p.Items[i].Class * g
	sum := 0.0
	for k, slope := range x.Slopes {
		sum += mul(slope, max(0, x.m.depth[i*g+k]-x.s.depth[c+k]))
	}
	return sum
}

func (x *relax) charge(l *line, price float64) {
	for _, t := range l.terms {
		if x.s.at[t.item] == free {
			x.cost[t.item] += mul(price, x.s.weight(l, t))
		}
	}
}

// best is the most that a class can add at the costs with more times by, and how
// much of by the items have that are then chosen. An item of a cost below zero is
// always chosen; of those that nest one counts for its people.
func (x *relax) best(c int, more float64) (best, load float64) {
	if x.m.nests[c] {
		return x.bestNested(c, more)
	}
	for _, i := range x.m.classes[c] {
		if x.s.at[i] != free {
			continue
		}
		if r := x.gain[i] - (x.cost[i] + mul(more, x.by[i])); r > 0 {
			best += r
			load += x.by[i]
		}
	}
	return best, load
}

func (x *relax) bestNested(c int, more float64) (best, load float64) {
	top, extra := 0.0, 0.0
	for _, i := range x.m.classes[c] {
		if x.s.at[i] != free {
			continue
		}
		cost, counted := x.cost[i]+mul(more, x.by[i]), x.by[i]
		if cost < 0 {
			best -= cost
			load += counted
			cost, counted = 0, 0
		}
		if r := x.gain[i] - cost; r > top {
			top, extra = r, counted
		}
	}
	return best + top, load + extra
}

// bound is the most that the state can come to, raised by what rounding may have
// taken: each of the sums has at most so many terms, of at most that size.
func (x *relax) bound() float64 {
	sum, size, terms := x.s.value, math.Abs(x.s.value), float64(x.m.items+64)
	add := func(v float64) {
		sum += v
		size += math.Abs(v)
	}
	for g, slope := range x.Slopes {
		add(x.m.p.Segments[g] - x.people(g))
		size += x.m.p.Segments[g]
		add(x.above(g, slope))
	}
	for k := range x.lines {
		if room, holds := x.s.room(&x.lines[k]); holds && x.Prices[k] > 0 {
			add(mul(x.Prices[k], room))
			terms++
		}
	}
	for c := range x.m.classes {
		b, _ := x.best(c, 0)
		add(b)
	}
	return sum + mul(mul(terms, size), 1.0/(1<<51))
}

// above is by how much the line of a slope stands above what a segment can still
// give: M - s - s ln(M/s) for the M people that are left.
func (x *relax) above(g int, slope float64) float64 {
	m := x.people(g)
	if slope <= 0 || slope >= m {
		return max(0, m-slope)
	}
	return m - slope - mul(slope, ln(m/slope))
}
