package pick

import "slices"

// Result is what was chosen.
type Result struct {
	Items []int // in order
	Found bool  // there is a choice that keeps all limits

	// Proved is that there is none better by more than the precision; without a
	// choice, that there is none at all.
	Proved bool
	Nodes  int  // of the search
	Greedy bool // the search found nothing better

	// Root holds the lowest slopes and prices found before anything was branched
	// on.
	Root Dual
}

// Solve chooses. The search ends after so many nodes; of more than a hundred items,
// after as many fewer as the square of their number is larger, since a node takes
// time with their number and they make more of them.
func (m *Model) Solve(limit int) Result {
	s, ok := m.search(limit)
	if !ok {
		return Result{Proved: true}
	}
	s.greedy()
	s.relax.lower(60, s.enough())
	root := s.root()
	s.guided()
	if s.found {
		s.exchange()
	}
	greedy := slices.Clone(s.set)
	s.compare()
	s.visit(0)
	if s.better, s.worse = nil, nil; s.cut {
		s.top()
	}
	return Result{s.set, s.found, !s.cut, s.nodes, s.found && slices.Equal(greedy, s.set), root}
}

// top fills the best choice up, which a search that was broken off may not have
// done.
func (s *search) top() {
	mark := len(s.trail)
	for _, i := range s.set {
		s.tryIn(i)
	}
	if s.found && s.fill(byDensity) {
		s.offer()
	}
	s.undo(mark)
}

// Better reports whether the search finds a choice that is worth more than best by
// more than the precision, and whether it came to its end.
func (m *Model) Better(best float64, limit int) (better, proved bool) {
	s, ok := m.search(limit)
	if !ok {
		return false, true
	}
	s.found, s.best = true, best
	s.relax.lower(60, s.enough())
	s.compare()
	s.visit(0)
	return s.best > best, !s.cut
}

// Possible reports whether any choice keeps all limits, and whether that is
// certain.
func (m *Model) Possible(limit int) (possible, certain bool) {
	s, ok := m.search(limit)
	if !ok {
		return false, true
	}
	s.any = true
	s.visit(0)
	return s.found, s.found || !s.cut
}

func (m *Model) search(limit int) (*search, bool) {
	s, ok := m.start()
	if !ok {
		return nil, false
	}
	return &search{state: s, relax: newRelax(s), limit: m.scaled(limit)}, true
}

// scaled is the limit of nodes for the number of items.
func (m *Model) scaled(limit int) int {
	times := max(1, float64(m.items)/100)
	return max(1, int(float64(limit)/mul(times, times)))
}

func (s *search) root() Dual {
	var d Dual
	s.relax.copyTo(&d)
	return d
}

// Bound is the bound that slopes and prices give: those of [Model.Lines], in that
// order. It is below what nothing can be chosen from if there is nothing.
func (m *Model) Bound(d Dual) float64 {
	s, ok := m.start()
	if !ok {
		return 0
	}
	x := newRelax(s)
	d.copyTo(&x.Dual)
	x.weigh()
	return x.bound()
}

// Lines lists the limits that have prices.
func (m *Model) Lines() []Line {
	var list []Line
	for _, l := range m.lines() {
		list = append(list, l.Line)
	}
	return list
}

// Worth is the value of a choice.
func (m *Model) Worth(items []int) float64 {
	s, _ := m.start()
	s.undo(0)
	for _, i := range items {
		s.put(i, in)
	}
	return s.worth()
}
