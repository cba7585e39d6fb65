package contract

// Weights of a match: whether the post is as agreed counts most, then that a post
// is matched at all, then that nothing is unknown of it, then its day. A sum of
// MaxAssets of each does not reach the next.
const (
	weighWhole   = 1 << 44
	weighMatched = 1 << 28
	weighKnown   = 1 << 14
	weighInTime  = 1
)

// matcher finds the assignment of posts to deliverables with the greatest weight.
// A deliverable takes as many posts as it owes. It grows by one post at a time
// along the path that gains most, on which posts move from deliverable to
// deliverable; as in every transport problem that gives the greatest weight for
// each number of posts, and gains only fall.
type matcher struct {
	room   []int     // by deliverable: how many posts it still takes
	weight [][]int64 // by deliverable and post, 0 where they do not go together
	owner  []int     // by post: the deliverable it is assigned to, -1 for none

	gain []int64 // by deliverable: the most that a post more in it gains, 0 for nothing
	from []int   // the deliverable whose post comes in, -1 if it is a free one
	post []int   // that post

	best []int  // by two deliverables: the place in list, from 1
	list []move // the best move between each two
}

// match gives for each post its deliverable, -1 for none. Among equals the
// earlier deliverable and the earlier post win.
func match(room []int, weight [][]int64, posts int) []int {
	m := &matcher{room: room, weight: weight, owner: make([]int, posts)}
	for p := range m.owner {
		m.owner[p] = -1
	}
	m.gain, m.from, m.post = make([]int64, len(room)), make([]int, len(room)), make([]int, len(room))
	m.best = make([]int, len(room)*len(room))
	for m.grow() {
	}
	return m.owner
}

// grow assigns one post more; false if that gains nothing.
func (m *matcher) grow() bool {
	m.free()
	moves := m.moves()
	for range m.room { // no path is longer
		if !m.relax(moves) {
			break
		}
	}
	best := -1
	for d := range m.room {
		if m.room[d] > 0 && m.gain[d] > 0 && (best < 0 || m.gain[d] > m.gain[best]) {
			best = d
		}
	}
	if best < 0 {
		return false
	}
	m.room[best]--
	for d := best; d >= 0; d = m.from[d] {
		m.owner[m.post[d]] = d
	}
	return true
}

// relax takes every move that gains, and reports whether one did. A path whose
// beginning gains nothing gains nothing: its end alone would have been taken before.
func (m *matcher) relax(moves []move) bool {
	changed := false
	for _, mv := range moves {
		if g := m.gain[mv.from] + mv.gain; m.gain[mv.from] > 0 && g > m.gain[mv.to] {
			m.gain[mv.to], m.from[mv.to], m.post[mv.to] = g, mv.from, mv.post
			changed = true
		}
	}
	return changed
}

// free is the gain of a post that nobody has.
func (m *matcher) free() {
	for d := range m.gain {
		m.gain[d], m.from[d], m.post[d] = 0, -1, -1
		for p, w := range m.weight[d] {
			if m.owner[p] < 0 && w > m.gain[d] {
				m.gain[d], m.post[d] = w, p
			}
		}
	}
}

// move is the best post to hand on from one deliverable to another.
type move struct {
	from, to, post int
	gain           int64
}

// moves lists the best move between each two deliverables.
func (m *matcher) moves() []move {
	n := len(m.room)
	clear(m.best)
	m.list = m.list[:0]
	for to := range m.weight {
		for p, w := range m.weight[to] {
			from := m.owner[p]
			if w == 0 || from < 0 || from == to {
				continue
			}
			mv := move{from, to, p, w - m.weight[from][p]}
			switch i := m.best[from*n+to]; {
			case i == 0:
				m.list = append(m.list, mv)
				m.best[from*n+to] = len(m.list)
			case mv.gain > m.list[i-1].gain:
				m.list[i-1] = mv
			}
		}
	}
	return m.list
}
