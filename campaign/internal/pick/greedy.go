package pick

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
)

// rule is how the greedy values an item: by what it and what it needs add, and
// what they cost in the first row.
type rule func(item int, gain, cost float64) float64

func byDensity(_ int, gain, cost float64) float64 { return gain / max(cost, 1) }
func byGain(_ int, gain, _ float64) float64       { return gain }
func byCost(_ int, _, cost float64) float64       { return -cost }

// byPrices values an item by what it adds for what it takes of all rows at their
// prices, with what it needs itself: the density of several rows at once.
func (x *relax) byPrices(item int, gain, _ float64) float64 {
	cost, most := x.cost[item], x.gain[item]
	for _, i := range x.m.needs[item] {
		if x.s.at[i] == free {
			cost, most = cost+x.cost[i], most+x.gain[i]
		}
	}
	return gain / max(cost, mul(1e-9, most), math.SmallestNonzeroFloat64)
}

// grow puts items in by a rule, first until every row has its least, then as long
// as there is something to gain; false if the first cannot be done this way.
func (s *state) grow(least, then rule) bool {
	for r := range s.rows {
		if !s.meet(r, least, always) {
			return false
		}
	}
	return s.fill(then)
}

// meet puts items of a row in until it has its least, or there are no more. One
// that cannot go in goes out; false if that cannot be either.
func (s *state) meet(r int, by rule, may func(i int) bool) bool {
	short := func() bool { return s.rows[r].used.Less(s.m.rows[r].Least) }
	if !short() {
		return true
	}
	var items []int
	amount := make(map[int]float64)
	for _, e := range s.m.rows[r].Members {
		if may(e.Item) {
			items = append(items, e.Item)
			amount[e.Item] = max(1, e.Amount.Float())
		}
	}
	each := func(i int, gain, cost float64) float64 { return by(i, gain, cost/amount[i]) }
	return s.pull(items, each, math.Inf(-1), short)
}

func always(int) bool { return true }

// fill puts in what adds something, the best first, until nothing more does.
func (s *state) fill(by rule) bool {
	items := make([]int, s.m.items)
	for i := range items {
		items[i] = i
	}
	return s.pull(items, by, s.m.precision, func() bool { return true })
}

// pull puts free items in that add more than a least, the best by a rule first, as
// long as more are wanted; what cannot go in goes out. It is false if that cannot
// be either.
func (s *state) pull(items []int, by rule, least float64, more func() bool) bool {
	var queue offers
	look := func(i int) (offer, bool) {
		if s.at[i] != free {
			return offer{}, false
		}
		gain, cost := s.bundle(i)
		return offer{i, by(i, gain, cost)}, gain > least
	}
	for _, i := range items {
		if o, ok := look(i); ok {
			queue = append(queue, o)
		}
	}
	heap.Init(&queue)
	for len(queue) > 0 && more() {
		first := heap.Pop(&queue).(offer)
		now, ok := look(first.item)
		if !ok {
			continue
		}
		if now.value < first.value {
			heap.Push(&queue, now)
			continue
		}
		mark := len(s.trail)
		if !s.tryIn(first.item) {
			return false
		}
		for _, j := range s.trail[mark:] {
			for _, i := range s.m.neededBy[j] {
				if o, ok := look(i); ok {
					heap.Push(&queue, o)
				}
			}
		}
	}
	return true
}

// bundle is what an item adds with all that it needs, and what they cost in the
// first row together.
func (s *state) bundle(i int) (gain, cost float64) {
	if len(s.m.needs[i]) == 0 {
		return s.gain(i), s.price(i)
	}
	before, used, mark := s.worth(), Int{}, len(s.trail)
	if len(s.rows) > 0 {
		used = s.rows[0].used
	}
	ok := s.fix(i, in)
	gain = s.worth() - before
	if len(s.rows) > 0 {
		cost = s.rows[0].used.Sub(used).Float()
	}
	s.undo(mark)
	if !ok {
		return math.Inf(-1), cost
	}
	return gain, cost
}

// price is what an item takes of the first row.
func (s *state) price(i int) float64 {
	if len(s.m.in[i]) == 0 || s.m.in[i][0].row != 0 {
		return 0
	}
	return s.m.rows[0].Members[s.m.in[i][0].member].Amount.Float()
}

// offer is an item with its value when it was last looked at. What an item adds
// falls as others go in, so that one that is still first when looked at again is
// the best.
type offer struct {
	item  int
	value float64
}

type offers []offer

func (o offers) Len() int           { return len(o) }
func (o offers) Less(a, b int) bool { return o.order(a, b) < 0 }
func (o offers) Swap(a, b int)      { o[a], o[b] = o[b], o[a] }
func (o *offers) Push(x any)        { *o = append(*o, x.(offer)) }
func (o *offers) Pop() any {
	last := (*o)[len(*o)-1]
	*o = (*o)[:len(*o)-1]
	return last
}

func (o offers) order(a, b int) int {
	return cmp.Or(cmp.Compare(o[b].value, o[a].value), cmp.Compare(o[a].item, o[b].item))
}

// greedy is the best of several: by gain for cost, by gain, and by gain for cost
// after the single best item. Rows that need a least are met by each rule or by
// the lowest cost.
func (s *search) greedy() {
	mark := len(s.trail)
	for _, rules := range [][2]rule{{byDensity, byDensity}, {byGain, byGain}, {byCost, byDensity}} {
		if s.grow(rules[0], rules[1]) {
			s.offer()
		}
		s.undo(mark)
	}
	if i := s.single(); i >= 0 && s.fix(i, in) && s.grow(byDensity, byDensity) {
		s.offer()
	}
	s.undo(mark)
}

// guided is a greedy by the prices of the relaxation, from what it would choose.
func (s *search) guided() {
	mark := len(s.trail)
	by, liked := s.relax.byPrices, s.relax.liked()
	like := func(i int) bool { _, found := slices.BinarySearch(liked, i); return found }
	ok := true
	for r := range s.rows {
		ok = ok && s.meet(r, by, like)
	}
	for r := range s.rows {
		ok = ok && s.meet(r, by, always)
	}
	if ok && s.pull(liked, by, s.m.precision, func() bool { return true }) && s.grow(by, by) {
		s.offer()
	}
	s.undo(mark)
}

// liked lists what the relaxation would choose.
func (x *relax) liked() []int {
	var list []int
	for c, class := range x.m.classes {
		_, _, top := x.ranks(c)
		for _, i := range class {
			if x.s.at[i] == free && (!x.m.nests[c] && x.reduced(i) > 0 || x.m.nests[c] && (i == top || x.cost[i] < 0)) {
				list = append(list, i)
			}
		}
	}
	slices.Sort(list)
	return list
}

// single is the item that adds most by itself; -1 if none adds anything.
func (s *state) single() int {
	best, most := -1, s.m.precision
	for i, side := range s.at {
		if side != free {
			continue
		}
		if gain, _ := s.bundle(i); gain > most {
			best, most = i, gain
		}
	}
	return best
}

// maxExchanged is how many items a pass of exchange tries to do without, fewer of
// more than so many items.
const maxExchanged, manyItems = 48, 500

// exchange tries to do better without one of the items that the prices like least,
// filled up with others, as long as that helps, a few times.
func (s *search) exchange() {
	for range 4 {
		before := s.best
		for _, i := range s.leastLiked() {
			s.without(i)
		}
		if s.best <= before {
			return
		}
	}
}

func (s *search) leastLiked() []int {
	s.relax.weigh()
	list := slices.DeleteFunc(slices.Clone(s.set), func(i int) bool { return s.at[i] != free })
	slices.SortFunc(list, func(a, b int) int {
		return cmp.Or(cmp.Compare(s.relax.reduced(a), s.relax.reduced(b)), cmp.Compare(a, b))
	})
	return list[:min(len(list), maxExchanged, max(1, maxExchanged*manyItems/max(1, s.m.items)))]
}

func (s *search) without(i int) {
	mark := len(s.trail)
	defer s.undo(mark)
	if !s.fix(i, out) {
		return
	}
	for _, j := range s.set {
		if s.at[j] == free && !s.tryIn(j) {
			return
		}
	}
	if s.grow(byDensity, byDensity) {
		s.offer()
	}
}

// tryIn puts an item in, if it can; false if the state no longer holds.
func (s *state) tryIn(j int) bool {
	mark := len(s.trail)
	if s.fix(j, in) {
		return true
	}
	s.undo(mark)
	return s.fix(j, out)
}
