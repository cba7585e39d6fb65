package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// lower is the sharpest of the lower bounds.
func (w *web) lower() (*big.Int, string) {
	best, by := big.NewInt(w.largest()), MethodLargest
	better := func(n *big.Int, method string) {
		if n.Cmp(best) > 0 {
			best, by = n, method
		}
	}
	shared := new(big.Int) // the most that all pairs share together
	for a := range w.sizes {
		for b := a + 1; b < len(w.sizes); b++ {
			_, most := w.between(a, b)
			shared.Add(shared, big.NewInt(most))
			pair := new(big.Int).Add(big.NewInt(w.sizes[a]), big.NewInt(w.sizes[b]))
			better(pair.Sub(pair, big.NewInt(most)), MethodLargestPair)
		}
	}
	better(dawsonSankoff(w.sum(), shared), MethodDawsonSankoff)
	return best, by
}

// dawsonSankoff is 2 S₁ / (k + 1) - 2 S₂ / (k (k + 1)), rounded up to a person,
// with k = 1 + ⌊2 S₂ / S₁⌋, for the sum S₁ of the audiences and S₂ of the pairs.
// It falls with S₂, so what pairs share at most may stand for it.
func dawsonSankoff(sum, pairs *big.Int) *big.Int {
	if sum.Sign() == 0 {
		return new(big.Int)
	}
	k := new(big.Int).Lsh(pairs, 1)
	k.Quo(k, sum).Add(k, big.NewInt(1))
	above := new(big.Int).Sub(product(k, sum), pairs)
	above.Lsh(above, 1)
	below := product(k, new(big.Int).Add(k, big.NewInt(1)))
	quotient, rest := new(big.Int).DivMod(above, below, new(big.Int))
	if rest.Sign() > 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}

// upper is the sharpest of the upper bounds.
func (w *web) upper() (*big.Int, string) {
	best, by := w.sum(), MethodSum
	tree := new(big.Int).Set(best)
	for _, branch := range w.tree() {
		least, _ := w.between(branch.parent, branch.child)
		tree.Sub(tree, big.NewInt(least))
	}
	if tree.Cmp(best) < 0 {
		best, by = tree, MethodHunterWorsley
	}
	if all := big.NewInt(w.population); w.population > 0 && all.Cmp(best) < 0 {
		best, by = all, MethodPopulation
	}
	return best, by
}

// branch joins an audience to one already in the tree.
type branch struct{ parent, child int }

// tree is the spanning tree with the most people shared along its branches,
// grown from the first audience (Prim). Where nothing is known, or nothing
// shared, a branch shares nobody at least.
func (w *web) tree() []branch {
	n := len(w.sizes)
	in, parent, shared := make([]bool, n), make([]int, n), make([]int64, n)
	var branches []branch
	for last, i := 0, 1; i < n; i++ {
		in[last] = true
		next := -1
		for k := range n {
			if in[k] {
				continue
			}
			if least, _ := w.between(last, k); least > shared[k] {
				parent[k], shared[k] = last, least
			}
			if next < 0 || shared[k] > shared[next] {
				next = k
			}
		}
		branches = append(branches, branch{parent[next], next})
		last = next
	}
	return branches
}

// estimate adds the estimates in a population. Neither can leave the bounds of
// its own assumption, but overlaps that are known may: then it is not given.
func (w *web) estimate(u *UniqueReach) error {
	outside := realOf(1)
	for i := range w.sizes {
		outside.Mul(outside, w.outside(i))
	}
	if err := w.give(u, outside, MethodIndependence); err != nil || len(w.both) == 0 {
		return err
	}
	outside = w.outside(0)
	for _, b := range w.tree() {
		outside.Mul(outside, w.outsideBoth(b))
	}
	return w.give(u, outside, MethodTreeOfOverlaps)
}

// give adds the estimate N (1 - outside), if the bounds allow it.
func (w *web) give(u *UniqueReach, outside *big.Float, method string) error {
	people := realMul(realSub(realOf(1), outside), realInt(big.NewInt(w.population)))
	r, err := roundReal(people)
	if err == nil && r.Cmp(u.Low.People) >= 0 && r.Cmp(u.High.People) <= 0 {
		u.Estimates = append(u.Estimates, ReachBound{r, method})
	}
	return err
}

// outside is the share of the population outside an audience.
func (w *web) outside(i int) *big.Float {
	return realQuo(realInt(big.NewInt(w.population-w.sizes[i])), realInt(big.NewInt(w.population)))
}

// outsideBoth is the share outside the child among those outside the parent;
// where their overlap is not known, that outside the child.
func (w *web) outsideBoth(b branch) *big.Float {
	both, known := w.both[[2]int{min(b.parent, b.child), max(b.parent, b.child)}]
	rest := w.population - w.sizes[b.parent]
	if !known || rest == 0 {
		return w.outside(b.child)
	}
	return realQuo(realInt(big.NewInt(rest-(w.sizes[b.child]-both))), realInt(big.NewInt(rest)))
}

// ReachByIndependence is the estimate of [Reach.Unique] by independence alone,
// after Sainsbury: N (1 - Π (1 - R/N)) in a population N, to 12 places.
func ReachByIndependence(population endorse.Count, audiences ...endorse.Count) (endorse.Rate, error) {
	u, err := Reach{Audiences: audiences, Population: population}.Unique()
	if err != nil {
		return endorse.Rate{}, err
	}
	people, ok := u.Estimate(MethodIndependence)
	if !ok {
		return endorse.Rate{}, endorse.ErrNotKnown
	}
	return people, nil
}
