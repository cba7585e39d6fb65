package engagement

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Methods of the bounds of a [UniqueReach].
const (
	MethodLargest        = "largest"          // at least the largest audience
	MethodLargestPair    = "largest-pair"     // at least the union of any two
	MethodDawsonSankoff  = "dawson-sankoff"   // at least what sums and pairs leave (Dawson and Sankoff 1967)
	MethodSum            = "sum"              // at most the sum
	MethodPopulation     = "population"       // at most everybody there is
	MethodHunterWorsley  = "hunter-worsley"   // at most the sum less a tree of pairs (Hunter 1976, Worsley 1982)
	MethodIndependence   = "independence"     // N (1 - Π (1 - R/N)): the method of Sainsbury
	MethodTreeOfOverlaps = "tree-of-overlaps" // known pairs along a tree, independent otherwise (Chow and Liu 1968)
)

// maxAudiences bounds the pairs that are gone through.
const maxAudiences = 1000

// Reach is what is known of the audiences of several creators, to say how many
// different people they reach together.
type Reach struct {
	// Audiences are the sizes, each known.
	Audiences []endorse.Count `json:"audiences"`

	// Pairs are the overlaps that are known, by the places of both in
	// Audiences, from 0. Others are not known.
	Pairs []Pair `json:"pairs,omitempty"`

	// Population is everybody who could be reached; unknown, it bounds
	// nothing and there are no estimates.
	Population endorse.Count `json:"population,omitzero"`
}

// Pair is how many people are in two audiences at once.
type Pair struct {
	A    int           `json:"a"`    // place of the one in [Reach].Audiences, from 0
	B    int           `json:"b"`    // place of the other; the order of both plays no part
	Both endorse.Count `json:"both"` // people in both; must be known, and at most the smaller audience
}

// UnmarshalJSON reads an object of audiences, pairs and population; another
// member is an [endorse.ParseError], and null leaves r alone.
func (r *Reach) UnmarshalJSON(b []byte) error {
	type plain Reach
	return strict.Whole("reach", b, (*plain)(r))
}

// UniqueReach is the number of different people that several audiences hold
// together, as far as it is known.
type UniqueReach struct {
	Gross     endorse.Rate `json:"gross"`               // sum of the audiences, people counted as often as they are in one
	Low       ReachBound   `json:"low"`                 // not fewer
	High      ReachBound   `json:"high"`                // not more
	Estimates []ReachBound `json:"estimates,omitempty"` // by method; none without a population
}

// ReachBound is a number of people and the method it comes from. Estimates
// have parts of a person, to 12 places, half even.
type ReachBound struct {
	People endorse.Rate `json:"people"` // number of people
	Method string       `json:"method"` // a method of this package, such as [MethodSum]
}

// Duplication is 1 - people / gross: the share of the sum that the same people
// make up. A sum of zero is [endorse.ErrZeroBase].
func (u UniqueReach) Duplication(people endorse.Rate) (endorse.Rate, error) {
	return u.Gross.Sub(people).Over(u.Gross)
}

// Estimate is the estimate by that method, and whether there is one.
func (u UniqueReach) Estimate(method string) (endorse.Rate, bool) {
	for _, e := range u.Estimates {
		if e.Method == method {
			return e.People, true
		}
	}
	return endorse.Rate{}, false
}

// ErrAudiences is no audience, or more than 1,000 of them.
var ErrAudiences = errors.New("not 1 to 1,000 audiences")

// PairError is a pair of places that no two audiences have, or that stands
// twice, or whose overlap no audiences can have.
type PairError struct {
	Row int   // place in Pairs, from 0
	Err error // what is wrong; [ErrOverlap] or [endorse.ErrNotKnown] among others
}

// Error names the row.
func (e *PairError) Error() string { return fmt.Sprintf("pairs[%d]: %v", e.Row, e.Err) }

// Unwrap is what is wrong with it.
func (e *PairError) Unwrap() error { return e.Err }

// Unique bounds and estimates the number of different people. The bounds hold
// whatever the audiences share beyond what is known; each names the method that
// was the sharpest. Subtracting all pairs from the sum, as calculators do, is
// no estimate for more than two: it takes people of three away thrice.
//
// With a population there are two estimates: by independence, and, where
// overlaps are known, along a tree of them. Audiences of one field overlap more
// than chance has it, so independence is rather too high. Among overlaps of one
// size the tree keeps to the first, and so may go by the order of audiences.
//
// A size that is not known is [endorse.ErrNotKnown], an audience larger than
// the population or bounds that cross [ErrOverlap], a pair that can't be a
// [*PairError]; no audience, or more than 1,000, is [ErrAudiences].
func (r Reach) Unique() (UniqueReach, error) {
	w, err := r.read()
	if err != nil {
		return UniqueReach{}, err
	}
	low, lowBy := w.lower()
	high, highBy := w.upper()
	if low.Cmp(high) > 0 {
		return UniqueReach{}, ErrOverlap
	}
	var u UniqueReach
	var errs [3]error
	u.Gross, errs[0] = rateOfUnits(w.sum(), 0)
	u.Low, errs[1] = boundOf(low, lowBy)
	u.High, errs[2] = boundOf(high, highBy)
	if err := errors.Join(errs[:]...); err != nil {
		return UniqueReach{}, err
	}
	if w.population > 0 {
		err = w.estimate(&u)
	}
	return u, err
}

func boundOf(people *big.Int, method string) (ReachBound, error) {
	n, err := rateOfUnits(people, 0)
	return ReachBound{n, method}, err
}

// Exclusive bounds the people of one audience who are in no other: at most its
// size less its largest overlap, at least its size less all of them, where an
// overlap that is not known is as large as can be. The place is that in
// Audiences, from 0. Errors as for [Reach.Unique]; a place that there is not is
// [ErrNoAudience].
func (r Reach) Exclusive(place int) (low, high int64, err error) {
	w, err := r.read()
	if err != nil {
		return 0, 0, err
	}
	if place < 0 || place >= len(w.sizes) {
		return 0, 0, fmt.Errorf("audiences[%d]: %w", place, ErrNoAudience)
	}
	shared, largest := new(big.Int), int64(0)
	for other := range w.sizes {
		if other == place {
			continue
		}
		least, most := w.between(place, other)
		largest = max(largest, least)
		shared.Add(shared, big.NewInt(most))
	}
	left := shared.Sub(big.NewInt(w.sizes[place]), shared)
	if left.Sign() > 0 {
		low = left.Int64()
	}
	return low, w.sizes[place] - largest, nil
}

// ErrNoAudience is a place at which there is no audience.
var ErrNoAudience = errors.New("no such audience")

var errNoPlace = errors.New("no such place")

// web is a Reach that was read.
type web struct {
	sizes      []int64
	population int64 // 0 if not known
	both       map[[2]int]int64
}

func (r Reach) read() (web, error) {
	w := web{both: make(map[[2]int]int64, len(r.Pairs))}
	if len(r.Audiences) == 0 || len(r.Audiences) > maxAudiences {
		return web{}, ErrAudiences
	}
	w.population, _ = r.Population.Int64()
	for _, c := range r.Audiences {
		n, known := c.Int64()
		switch {
		case !known:
			return web{}, endorse.ErrNotKnown
		case r.Population.Known() && n > w.population:
			return web{}, ErrOverlap
		}
		w.sizes = append(w.sizes, n)
	}
	for i, p := range r.Pairs {
		if err := w.take(p); err != nil {
			return web{}, &PairError{i, err}
		}
	}
	return w, nil
}

// take reads a pair.
func (w *web) take(p Pair) error {
	a, b := min(p.A, p.B), max(p.A, p.B)
	if a < 0 || b >= len(w.sizes) || a == b {
		return errNoPlace
	}
	n, known := p.Both.Int64()
	_, twice := w.both[[2]int{a, b}]
	least, most := w.between(a, b)
	switch {
	case !known:
		return endorse.ErrNotKnown
	case twice, n < least, n > most:
		return ErrOverlap
	}
	w.both[[2]int{a, b}] = n
	return nil
}

// between are the least and the most people two audiences share: the same
// number if it is known, else the smaller audience at most and, in a
// population, what does not fit beside each other at least.
func (w *web) between(a, b int) (least, most int64) {
	if n, known := w.both[[2]int{min(a, b), max(a, b)}]; known {
		return n, n
	}
	most = min(w.sizes[a], w.sizes[b])
	if w.population > 0 {
		least = max(0, w.sizes[a]-(w.population-w.sizes[b]))
	}
	return least, most
}

func (w *web) sum() *big.Int {
	sum := new(big.Int)
	for _, n := range w.sizes {
		sum.Add(sum, big.NewInt(n))
	}
	return sum
}

func (w *web) largest() int64 { return slices.Max(w.sizes) }
