package pick

import "math"

// search is a branch and bound, depth first.
type search struct {
	*state
	relax *relax
	nodes int
	limit int
	found bool
	best  float64
	set   []int
	any   bool // stop at the first choice
	cut   bool // stopped by the limit
	duals []Dual
}

// enough is the bound at which nothing better is left.
func (s *search) enough() float64 {
	if !s.found {
		return math.Inf(-1)
	}
	return s.best + s.m.precision
}

// offer takes the items in, if they are better than what there is.
func (s *search) offer() {
	if !s.whole() {
		return
	}
	if v := s.worth(); !s.found || v > s.enough() {
		s.found, s.best, s.set = true, v, s.chosen()
	}
}

func (s *search) done() bool { return s.any && s.found }

// visit goes through all choices that hold the items in and none out, as far as
// they may be better.
func (s *search) visit(depth int) {
	if s.nodes >= s.limit {
		s.cut = true
		return
	}
	s.nodes++
	s.offer()
	if s.done() || !s.narrow() {
		return
	}
	i, first := s.branch()
	if i < 0 {
		return
	}
	for len(s.duals) <= depth {
		s.duals = append(s.duals, Dual{})
	}
	s.relax.copyTo(&s.duals[depth])
	for _, to := range []side{first, -first} {
		mark := len(s.trail)
		if s.fix(i, to) {
			s.visit(depth + 1)
		}
		s.undo(mark)
		if s.done() || s.cut {
			return
		}
		s.duals[depth].copyTo(&s.relax.Dual)
	}
}

// narrow bounds what is left and puts items where the bound wants them, as long as
// that changes something; false if nothing better is left.
func (s *search) narrow() bool {
	if s.any {
		s.relax.weigh()
		return true
	}
	for {
		bound := s.relax.lower(3, s.enough())
		if bound <= s.enough() {
			return false
		}
		mark := len(s.trail)
		if !s.settleSides(bound) {
			return false
		}
		if len(s.trail) == mark {
			return true
		}
		s.offer()
	}
}

// settleSides puts out the free items with which nothing better is left, and in
// those without which nothing is.
func (s *search) settleSides(bound float64) bool {
	mark := len(s.trail)
	for c := range s.m.classes {
		if !s.settleClass(c, bound) {
			return false
		}
	}
	return s.settle(mark)
}

func (s *search) settleClass(c int, bound float64) bool {
	x, enough := s.relax, s.enough()
	top, second, at := 0.0, 0.0, -1
	if s.m.nests[c] {
		top, second, at = x.ranks(c)
	}
	for _, i := range s.m.classes[c] {
		if s.at[i] != free {
			continue
		}
		with, without := x.reduced(i), -x.reduced(i)
		if s.m.nests[c] {
			with, without = x.swap(i, top, second, at)
		}
		if bound+min(0, without) <= enough && !s.put(i, in) {
			return false
		}
		if s.at[i] == free && bound+min(0, with) <= enough {
			s.put(i, out)
		}
	}
	return true
}

func (x *relax) reduced(i int) float64 { return x.gain[i] - x.cost[i] }

// ranks are the best and the second best of the free items of a class that nests,
// by what one adds at its cost, and which the best is; 0 is none.
func (x *relax) ranks(c int) (top, second float64, at int) {
	at = -1
	for _, i := range x.m.classes[c] {
		r := x.gain[i] - max(0, x.cost[i])
		switch {
		case x.s.at[i] != free:
		case r > top:
			top, second, at = r, top, i
		case r > second:
			second = r
		}
	}
	return top, second, at
}

// swap is by how much the best of a class that nests changes, at least, with an
// item of it and without.
func (x *relax) swap(i int, top, second float64, at int) (with, without float64) {
	with = max(x.gain[i], top) - max(0, x.cost[i]) - top
	if i == at {
		without = second - top
	}
	return with, without + min(0, x.cost[i])
}

// branch is the free item that adds most by the slopes, and the side on which the
// prices see it; -1 if nothing is free. What is large decides how much room there
// is for the rest: with it first, the bounds of both ways are soon far apart.
func (s *search) branch() (item int, first side) {
	item, most := -1, 0.0
	for i, side := range s.at {
		if gain := s.relax.gain[i]; side == free && (item < 0 || gain > most) {
			item, most = i, gain
		}
	}
	if item >= 0 && s.relax.reduced(item) < 0 {
		return item, out
	}
	return item, in
}
