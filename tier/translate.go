package tier

// Overlap is a stretch of counts that lies on one rung of either ladder.
type Overlap struct {
	Rung, Other string // names on the one ladder and on the other; "" is below the lowest rung
	From, Below int64  // first count of the stretch, and the first beyond it; 0 in Below is no end
}

// Compare lays two ladders side by side: each stretch from 0 up over which
// neither changes its rung, in ascending order. The stretches leave no gap. A
// ladder by followers and one by views, or two of different platforms, are
// compared by number alone.
func (l Ladder) Compare(other Ladder) []Overlap {
	var list []Overlap
	one, two := l.list(), other.list()
	i, j := 0, 0 // the next rung of either
	for from := int64(0); ; {
		for i < len(one) && one[i].From <= from {
			i++
		}
		for j < len(two) && two[j].From <= from {
			j++
		}
		stretch := Overlap{nameBefore(one, i), nameBefore(two, j), from, 0}
		if i < len(one) {
			stretch.Below = one[i].From
		}
		if j < len(two) && (stretch.Below == 0 || two[j].From < stretch.Below) {
			stretch.Below = two[j].From
		}
		list = append(list, stretch)
		if stretch.Below == 0 {
			return list
		}
		from = stretch.Below
	}
}

func nameBefore(rungs []Rung, i int) string {
	if i == 0 {
		return ""
	}
	return rungs[i-1].Name
}

// Translate says which rungs of the other ladder a rung of this one overlaps,
// and where, in ascending order; false if this ladder has no such rung. A part
// of the rung that lies below the other ladder has "" for its name.
func (l Ladder) Translate(rung string, other Ladder) ([]Overlap, bool) {
	if _, ok := l.Rung(rung); !ok {
		return nil, false
	}
	var list []Overlap
	for _, o := range l.Compare(other) {
		if o.Rung == rung {
			list = append(list, o)
		}
	}
	return list, true
}
