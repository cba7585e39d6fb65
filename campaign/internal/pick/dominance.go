package pick

// maxCompared bounds the items that are compared with one another.
const maxCompared = 400

// compare finds items that are no worse than others in anything: whoever has the
// worse one without the better could change one for the other. Of two that are
// alike the first is the better. Items that need others or are apart, share a
// class or a unit, are left alone.
func (s *state) compare() {
	n := s.m.items
	if n > maxCompared {
		return
	}
	s.better, s.worse = make([][]int, n), make([][]int, n)
	for j := range n {
		for i := range n {
			if i != j && s.alone(i) && s.alone(j) && s.noWorse(i, j) && (i < j || !s.noWorse(j, i)) {
				s.better[j], s.worse[i] = append(s.better[j], i), append(s.worse[i], j)
			}
		}
	}
}

// alone reports whether an item is free and bound to no other.
func (s *state) alone(i int) bool {
	m := s.m
	if s.at[i] != free || len(m.needs[i])+len(m.neededBy[i])+len(m.apart[i]) > 0 || len(m.classes[m.p.Items[i].Class]) > 1 {
		return false
	}
	for _, p := range m.in[i] {
		if m.rows[p.row].size[m.rows[p.row].Members[p.member].Unit] > 1 {
			return false
		}
	}
	return true
}

// noWorse reports whether i is worth at least what j is, takes at most as much of
// each most and gives at least as much to each least.
func (s *state) noWorse(i, j int) bool {
	m, g := s.m, len(s.outside)
	if m.p.Items[i].Value < m.p.Items[j].Value {
		return false
	}
	for k := range g {
		if m.share[i*g+k] < m.share[j*g+k] {
			return false
		}
	}
	a, b := m.in[i], m.in[j]
	for len(a) > 0 || len(b) > 0 {
		r := s.firstRow(a, b)
		x, y := m.amountIn(&a, r), m.amountIn(&b, r)
		if m.rows[r].HasMost && y.Less(x) || !m.rows[r].Least.IsZero() && x.Less(y) {
			return false
		}
	}
	return true
}

func (s *state) firstRow(a, b []place) int {
	if len(b) == 0 || len(a) > 0 && a[0].row < b[0].row {
		return a[0].row
	}
	return b[0].row
}

// amountIn takes the first place off the list if it is in that row.
func (m *Model) amountIn(list *[]place, row int) Int {
	if len(*list) == 0 || (*list)[0].row != row {
		return Int{}
	}
	e := m.rows[row].Members[(*list)[0].member]
	*list = (*list)[1:]
	return e.Amount
}
