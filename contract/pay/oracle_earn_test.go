package pay_test

import (
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// inPart does something in one of a node's parts, and keeps in mind whether that is
// one of a comparison's others.
func inPart[T any](q *oracle, n Node, j int, do func() T) T {
	switch n.(type) {
	case Greatest, Least:
	default:
		j = 0
	}
	if j > 0 {
		q.others++
		defer func() { q.others-- }()
	}
	return do()
}

// end is what the end of a day pays: first whatever has no bonus by earnings in it,
// then these bonuses, then what stands around them.
func (q *oracle) end(day endorse.Date) *big.Rat {
	q.done, q.late = map[string]*big.Rat{}, false
	if holdsEarnings(q.plan.Pay) {
		q.early("", q.plan.Pay, day, q.all(), false)
		q.early("", q.plan.Pay, day, q.all(), true)
		q.late = true
	}
	return q.close("", q.plan.Pay, day, q.all())
}

// early closes the nodes that have no bonus by earnings in them, or those that are one.
func (q *oracle) early(path string, n Node, day endorse.Date, live endorse.Period, bonuses bool) {
	b, ok := n.(Bonus)
	if is := ok && b.By == ByEarnings; is && bonuses || !is && !bonuses && !holdsEarnings(n) {
		q.done[path] = q.close(path, n, day, live)
		return
	}
	if d, ok := n.(During); ok {
		q.early(path+"/", d.Of, day, within(live, d.Days), bonuses)
		return
	}
	kids := below(n)
	for j, k := range slices.Sorted(keysOf(kids)) {
		inPart(q, n, j, func() bool { q.early(k2(path, k), kids[k], day, live, bonuses); return true })
	}
}

// holdsEarnings reports whether a bonus by earnings is in a node.
func holdsEarnings(n Node) bool {
	switch n := n.(type) {
	case Bonus:
		return n.By == ByEarnings
	case During:
		return holdsEarnings(n.Of)
	}
	for _, k := range below(n) {
		if holdsEarnings(k) {
			return true
		}
	}
	return false
}

// earned logs what the end of a day earns, for whatever measures earnings.
func (q *oracle) earned(day endorse.Date, x *big.Rat) *big.Rat {
	if q.others == 0 && !q.late {
		q.log["earned"] = append(q.log["earned"], entry{day: day, base: x, stage: Paid})
	}
	return x
}
