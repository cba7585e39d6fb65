package pick

// side is where an item is.
type side int8

const (
	out  side = -1
	free side = 0
	in   side = 1
)

// state is a choice on the way: items in, out and free, with what follows from
// them, and a trail to go back on.
type state struct {
	m      *Model
	at     []side
	trail  []int
	saved  []float64 // what the items in changed, to undo it to the bit
	rows   []tally
	better [][]int // by item: those that go in with it since they are no worse in anything
	worse  [][]int

	value   float64   // the sum, without people
	outside []float64 // by segment: the share not reached
	share   []float64 // by class and segment
	rest    []float64
	depth   []float64
}

// tally is what stands in a row.
type tally struct {
	used, possible Int // of units in, and of units that may still come in
	in, free       []int
}

// start puts in and out what the problem says, and all that follows; false if that
// cannot be.
func (m *Model) start() (*state, bool) {
	k := len(m.classes) * len(m.p.Segments)
	s := &state{m: m, at: make([]side, m.items), rows: make([]tally, len(m.rows)),
		share: make([]float64, k), rest: ones(k), depth: make([]float64, k), outside: ones(len(m.p.Segments))}
	for r := range m.rows {
		t := &s.rows[r]
		t.in, t.free = make([]int, len(m.rows[r].size)), make([]int, len(m.rows[r].size))
		for _, e := range m.rows[r].Members {
			if t.free[e.Unit]++; t.free[e.Unit] == 1 {
				t.possible = t.possible.Add(e.Amount)
			}
		}
	}
	return s, s.begin()
}

func (s *state) begin() bool {
	for r := range s.rows {
		if !s.tighten(r) || !s.require(r) {
			return false
		}
	}
	if !s.settle(0) {
		return false
	}
	for _, i := range s.m.p.Out {
		if !s.fix(i, out) {
			return false
		}
	}
	for _, i := range s.m.p.In {
		if !s.fix(i, in) {
			return false
		}
	}
	return true
}

func ones(n int) []float64 {
	list := make([]float64, n)
	for i := range list {
		list[i] = 1
	}
	return list
}

// fix puts a free item in or out, and all that follows from it; false if that
// cannot be: then the state is to be undone.
func (s *state) fix(i int, to side) bool {
	from := len(s.trail)
	return s.put(i, to) && s.settle(from)
}

// settle follows up the trail from a place on.
func (s *state) settle(from int) bool {
	for ; from < len(s.trail); from++ {
		if !s.follow(s.trail[from]) {
			return false
		}
	}
	return true
}

func (s *state) put(i int, to side) bool {
	if s.at[i] != free {
		return s.at[i] == to
	}
	s.at[i] = to
	s.trail = append(s.trail, i)
	if to == in {
		s.take(i)
	}
	for _, p := range s.m.in[i] {
		e := s.m.rows[p.row].Members[p.member]
		s.rows[p.row].move(e, to)
	}
	return true
}

func (t *tally) move(e Member, to side) {
	t.free[e.Unit]--
	if to == in {
		if t.in[e.Unit]++; t.in[e.Unit] == 1 {
			t.used, t.possible = t.used.Add(e.Amount), t.possible.Sub(e.Amount)
		}
	} else if t.in[e.Unit] == 0 && t.free[e.Unit] == 0 {
		t.possible = t.possible.Sub(e.Amount)
	}
}

func (t *tally) moveBack(e Member, was side) {
	t.free[e.Unit]++
	if was == in {
		if t.in[e.Unit]--; t.in[e.Unit] == 0 {
			t.used, t.possible = t.used.Sub(e.Amount), t.possible.Add(e.Amount)
		}
	} else if t.in[e.Unit] == 0 && t.free[e.Unit] == 1 {
		t.possible = t.possible.Add(e.Amount)
	}
}

// undo goes back to a length of the trail.
func (s *state) undo(to int) {
	for k := len(s.trail) - 1; k >= to; k-- {
		i := s.trail[k]
		was := s.at[i]
		s.at[i] = free
		if was == in {
			s.giveBack(i)
		}
		for _, p := range s.m.in[i] {
			s.rows[p.row].moveBack(s.m.rows[p.row].Members[p.member], was)
		}
	}
	s.trail = s.trail[:to]
}

// take counts what an item is worth.
func (s *state) take(i int) {
	g := len(s.outside)
	c := s.m.p.Items[i].Class * g
	s.saved = append(s.saved, s.value)
	s.value += s.m.p.Items[i].Value
	for k := range g {
		s.saved = append(s.saved, s.outside[k], s.share[c+k], s.rest[c+k], s.depth[c+k])
		if s.m.share[i*g+k] > s.share[c+k] {
			s.outside[k] = mul(s.outside[k], s.m.rest[i*g+k]/s.rest[c+k])
			s.share[c+k], s.rest[c+k], s.depth[c+k] = s.m.share[i*g+k], s.m.rest[i*g+k], s.m.depth[i*g+k]
		}
	}
}

func (s *state) giveBack(i int) {
	g := len(s.outside)
	c := s.m.p.Items[i].Class * g
	old := s.saved[len(s.saved)-1-4*g:]
	s.value = old[0]
	for k := range g {
		s.outside[k], s.share[c+k], s.rest[c+k], s.depth[c+k] = old[1+4*k], old[2+4*k], old[3+4*k], old[4+4*k]
	}
	s.saved = s.saved[:len(s.saved)-len(old)]
}

// worth is the value of the items in.
func (s *state) worth() float64 {
	sum := s.value
	for k, size := range s.m.p.Segments {
		sum += mul(size, 1-s.outside[k])
	}
	return sum
}

// gain is what an item would add by itself.
func (s *state) gain(i int) float64 {
	g := len(s.outside)
	c := s.m.p.Items[i].Class * g
	sum := s.m.p.Items[i].Value
	for k, size := range s.m.p.Segments {
		if more := s.m.share[i*g+k] - s.share[c+k]; more > 0 {
			sum += mul(mul(size, s.outside[k]), more/s.rest[c+k])
		}
	}
	return sum
}

// whole reports whether the items in are a choice by themselves: every row has its
// least.
func (s *state) whole() bool {
	for r := range s.rows {
		if s.rows[r].used.Less(s.m.rows[r].Least) {
			return false
		}
	}
	return true
}

// chosen lists the items in, in order.
func (s *state) chosen() []int {
	var list []int
	for i, side := range s.at {
		if side == in {
			list = append(list, i)
		}
	}
	return list
}
