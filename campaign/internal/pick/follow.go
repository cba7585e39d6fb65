package pick

// follow does what follows from where an item went: what it needs goes in, what
// needs it goes out, and so on.
func (s *state) follow(i int) bool {
	if s.at[i] == in {
		return s.putAll(s.m.needs[i], in) && s.putAll(s.m.apart[i], out) && s.putAll(s.list(s.better, i), in) && s.each(i, s.tighten)
	}
	return s.putAll(s.m.neededBy[i], out) && s.putAll(s.list(s.worse, i), out) && s.each(i, s.require)
}

func (s *state) list(of [][]int, i int) []int {
	if of == nil {
		return nil
	}
	return of[i]
}

func (s *state) putAll(items []int, to side) bool {
	for _, i := range items {
		if !s.put(i, to) {
			return false
		}
	}
	return true
}

func (s *state) each(i int, check func(r int) bool) bool {
	for _, p := range s.m.in[i] {
		if !check(p.row) {
			return false
		}
	}
	return true
}

// tighten puts out what no longer fits below the most of a row.
func (s *state) tighten(r int) bool {
	given, t := &s.m.rows[r], &s.rows[r]
	if !given.HasMost {
		return true
	}
	if given.Most.Less(t.used) {
		return false
	}
	left := given.Most.Sub(t.used)
	for _, e := range given.Members {
		if !left.Less(e.Amount) {
			break
		}
		if s.at[e.Item] == free && t.in[e.Unit] == 0 && !s.put(e.Item, out) {
			return false
		}
	}
	return true
}

// require puts in what the least of a row cannot do without.
func (s *state) require(r int) bool {
	given, t := &s.m.rows[r], &s.rows[r]
	most := t.used.Add(t.possible)
	if given.Least.IsZero() {
		return true
	}
	if most.Less(given.Least) {
		return false
	}
	spare := most.Sub(given.Least)
	for _, e := range given.Members {
		if !spare.Less(e.Amount) {
			break
		}
		if s.at[e.Item] == free && t.in[e.Unit] == 0 && t.free[e.Unit] == 1 && !s.put(e.Item, in) {
			return false
		}
	}
	return true
}
