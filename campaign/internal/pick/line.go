package pick

// Line is which limit a price is for.
type Line struct {
	Kind LineKind
	Of   int // the row, or the place in Needs or Apart
}

// LineKind is the kind of a limit.
type LineKind uint8

// The values of [LineKind].
const (
	Most  LineKind = iota // a row and its most
	Least                 // a row and its least
	Need                  // an item that needs another
	Clash                 // two items that are apart
)

// line is a limit as a linear inequality a x ≤ b over the free items.
type line struct {
	Line
	terms   []term
	classes []int // of the terms, each once
}

type term struct {
	item, unit int
	by         float64
}

// lines are all limits. A unit of several items counts once; for the most of a row
// each of n items counts as an n-th, of which there cannot be more than one whole.
func (m *Model) lines() []line {
	var list []line
	for r := range m.rows {
		if m.rows[r].HasMost {
			list = append(list, m.rowLine(r, Most))
		}
		if !m.rows[r].Least.IsZero() {
			list = append(list, m.rowLine(r, Least))
		}
	}
	for k, e := range m.p.Needs {
		list = append(list, m.pairLine(Line{Need, k}, e, -1))
	}
	for k, e := range m.p.Apart {
		list = append(list, m.pairLine(Line{Clash, k}, e, 1))
	}
	return list
}

func (m *Model) rowLine(r int, kind LineKind) line {
	l := line{Line: Line{kind, r}}
	for _, e := range m.rows[r].Members {
		by := e.Amount.Float() / float64(m.rows[r].size[e.Unit])
		if kind == Least {
			by = -e.Amount.Float()
		}
		l.terms = append(l.terms, term{e.Item, e.Unit, by})
	}
	m.findClasses(&l)
	return l
}

func (m *Model) pairLine(of Line, e [2]int, second float64) line {
	l := line{Line: of, terms: []term{{e[0], 0, 1}, {e[1], 1, second}}}
	m.findClasses(&l)
	return l
}

func (m *Model) findClasses(l *line) {
	seen := make(map[int]bool, len(l.terms))
	for _, t := range l.terms {
		if c := m.p.Items[t.item].Class; !seen[c] {
			seen[c] = true
			l.classes = append(l.classes, c)
		}
	}
}

// room is b of the inequality, and whether it says anything of the free items.
func (s *state) room(l *line) (room float64, holds bool) {
	switch l.Kind {
	case Most:
		return s.m.rows[l.Of].Most.Sub(s.rows[l.Of].used).Float(), true
	case Least:
		if least, used := s.m.rows[l.Of].Least, s.rows[l.Of].used; used.Less(least) {
			return -least.Sub(used).Float(), true
		}
		return 0, false
	case Need:
		return 0, s.at[l.terms[0].item] == free && s.at[l.terms[1].item] == free
	}
	return 1, s.at[l.terms[0].item] == free && s.at[l.terms[1].item] == free
}

// weight is what a free item counts in the inequality: nothing if another of its
// unit is in.
func (s *state) weight(l *line, t term) float64 {
	if l.Kind <= Least && s.rows[l.Of].in[t.unit] > 0 {
		return 0
	}
	return t.by
}
