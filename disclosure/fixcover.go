package disclosure

import (
	"math/bits"
	"slices"
	"unicode/utf8"

	"github.com/endorse-go/endorse/disclosure/law"
)

// marketSet is a set of places in the post's list of markets.
type marketSet [(MaxMarkets + 63) / 64]uint64

func (s *marketSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s *marketSet) drop(i int)     { s[i/64] &^= 1 << (i % 64) }
func (s *marketSet) has(i int) bool { return s[i/64]>>(i%64)&1 != 0 }

func (s *marketSet) without(t *marketSet) marketSet {
	var rest marketSet
	for i := range s {
		rest[i] = s[i] &^ t[i]
	}
	return rest
}

func (s *marketSet) size() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
}

// cover is the fewest wordings that together cure the most of the sick
// markets as surely as can be, and of those the shortest.
func (s *fixSearch) cover(sick marketSet) []law.Message {
	s.surest()
	var kept []proposal
	for _, p := range s.pool {
		p.cures = intersect(&p.cures, &sick)
		if p.cures.size() > 0 && !slices.ContainsFunc(kept, p.outdone) {
			kept = append(kept, p)
		}
	}
	var curable marketSet
	for i := range kept {
		for w := range curable {
			curable[w] |= kept[i].cures[w]
		}
	}
	c := coverage{pool: kept}
	for depth := 1; curable.size() > 0 && c.best == nil && depth <= len(kept); depth++ {
		c.search(curable, nil, 0, depth)
	}
	var words []law.Message
	for _, p := range c.best {
		words = append(words, kept[p].message)
	}
	return words
}

// surest leaves to each market the wordings that leave least unclear there: a
// word that only another place knows cures no market with words of its own.
func (s *fixSearch) surest() {
	for m := range s.post.Markets {
		least := -1
		for i := range s.pool {
			if p := &s.pool[i]; p.cures.has(m) && (least < 0 || p.open[m] < least) {
				least = p.open[m]
			}
		}
		for i := range s.pool {
			if p := &s.pool[i]; p.open[m] > least {
				p.cures.drop(m)
			}
		}
	}
}

// outdone reports whether another, shorter one cures as much.
func (p *proposal) outdone(by proposal) bool {
	rest := p.cures.without(&by.cures)
	return rest.size() == 0
}

func intersect(a, b *marketSet) marketSet {
	var both marketSet
	for i := range a {
		both[i] = a[i] & b[i]
	}
	return both
}

// coverage looks for a smallest cover by branching on the market that the
// fewest wordings cure.
type coverage struct {
	pool []proposal
	best []int
	cost int
}

func (c *coverage) search(open marketSet, chosen []int, cost, depth int) {
	if open.size() == 0 {
		if c.best == nil || cost < c.cost {
			c.best, c.cost = slices.Clone(chosen), cost
		}
		return
	}
	if depth == 0 || c.best != nil && cost >= c.cost {
		return
	}
	for _, i := range c.curers(&open) {
		p := &c.pool[i]
		c.search(open.without(&p.cures), append(chosen, i), cost+utf8.RuneCountInString(p.message.Text), depth-1)
	}
}

// curers are the wordings that cure the market which the fewest cure.
func (c *coverage) curers(open *marketSet) []int {
	var fewest []int
	for m := range MaxMarkets {
		if !open.has(m) {
			continue
		}
		var list []int
		for i := range c.pool {
			if c.pool[i].cures.has(m) {
				list = append(list, i)
			}
		}
		if fewest == nil || len(list) < len(fewest) {
			fewest = list
		}
	}
	return fewest
}
