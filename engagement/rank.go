package engagement

import (
	"math/big"
	"slices"
	"sort"

	"github.com/endorse-go/endorse"
)

// ShareError is a share that is not between 0 and 1.
type ShareError struct {
	Of    string       // what the share is of, such as "quantile"
	Share endorse.Rate // as given
}

// Error names the share.
func (e *ShareError) Error() string {
	return e.Of + " " + e.Share.String() + ": not between 0 and 1"
}

func checkShare(of string, share endorse.Rate) error {
	if share.Sign() < 0 || share.Cmp(one) > 0 {
		return &ShareError{of, share}
	}
	return nil
}

var one = endorse.RateOfInt(1)

// Quantile is a rate that a share of the posts does not exceed: the lowest
// rate of a post such that at least that share of the posts is at or below it
// (the nearest rank). At 0 it is the lowest rate there is, at 1 the highest.
type Quantile struct {
	Definition Definition   `json:"definition"` // what the rates are
	At         endorse.Rate `json:"at"`         // the share
	Value      endorse.Rate `json:"value"`      // the rate: exact if Low is High, else the middle of both
	Low        endorse.Rate `json:"low"`        // the true one is surely not lower
	High       endorse.Rate `json:"high"`       // nor higher
	Used       int64        `json:"used"`       // posts that it is a quantile of
}

// Rank is the share of the posts that have a lower rate than one held against
// them: its percentile among peers, if each post is the rate of a peer.
type Rank struct {
	Of    endorse.Rate `json:"of"`    // the rate held against them
	Below endorse.Rate `json:"below"` // the share: exact if Low is High, else the middle of both
	Low   endorse.Rate `json:"low"`   // the true share is surely not lower
	High  endorse.Rate `json:"high"`  // nor higher
	Used  int64        `json:"used"`  // posts that it was held against
}

// rankOf is the number, from 1, of the post that a quantile is.
func rankOf(at endorse.Rate, used int64) (int64, error) {
	if err := checkShare("quantile", at); err != nil {
		return 0, err
	}
	if used == 0 {
		return 0, ErrNoPosts
	}
	rank, ok := wholeNumber(at.Times(endorse.RateOfInt(used)).Round(0, endorse.Ceiling))
	if !ok {
		return 0, ErrTooLarge
	}
	return max(1, rank.Int64()), nil
}

// Quantile is the exact quantile of the posts' rates. [Sample.Median] takes
// the mean of the middle two of an even number, which this does not. A share
// outside 0 to 1 is a [*ShareError], no post [ErrNoPosts].
func (s Sample) Quantile(at endorse.Rate) (Quantile, error) {
	rank, err := rankOf(at, s.summary.used)
	if err != nil {
		return Quantile{}, err
	}
	value := s.sorted()[rank-1].rate()
	return Quantile{s.summary.def, at, value, value, value, s.summary.used}, nil
}

// Rank is the exact share of the posts with a rate below this one. No post is
// [ErrNoPosts].
func (s Sample) Rank(of endorse.Rate) (Rank, error) {
	if s.summary.used == 0 {
		return Rank{}, ErrNoPosts
	}
	rates := s.sorted()
	below := sort.Search(len(rates), func(i int) bool { return rates[i].rate().Cmp(of) >= 0 })
	return rankBetween(of, int64(below), int64(below), s.summary.used), nil
}

// Quantile is the quantile of the posts' rates: the exact one lies between Low
// and High, and Value is at most 1/256 of it off. The lowest and the highest
// rate are exact. Errors as for [Sample.Quantile].
func (d Digest) Quantile(at endorse.Rate) (Quantile, error) {
	rank, err := rankOf(at, d.summary.used)
	if err != nil {
		return Quantile{}, err
	}
	low, high := d.bounds(rank)
	q := Quantile{Definition: d.summary.def, At: at, Low: low.rate(), High: high.rate(), Used: d.summary.used}
	q.Value = q.Low.Add(q.High).Times(half).Round(ratePlaces, endorse.HalfEven)
	return q, nil
}

// bounds are those of the post of that rank, from 1.
func (d *Digest) bounds(rank int64) (low, high units) {
	switch rank {
	case 1:
		return d.min, d.min
	case d.summary.used:
		return d.max, d.max
	}
	for step, posts := range d.steps() {
		if rank -= posts; rank <= 0 {
			low, high = boundsOf(step)
			break
		}
	}
	return larger(low, d.min), smaller(high, d.max)
}

// Rank is the share of the posts with a rate below this one; those in the same
// step count in High and not in Low. No post is [ErrNoPosts].
func (d Digest) Rank(of endorse.Rate) (Rank, error) {
	if d.summary.used == 0 {
		return Rank{}, ErrNoPosts
	}
	below, within := int64(0), int64(0)
	for step, posts := range d.steps() {
		low, high := boundsOf(step)
		switch {
		case larger(low, d.min).rate().Cmp(of) >= 0:
		case smaller(high, d.max).rate().Cmp(of) < 0:
			below += posts
		default:
			within += posts
		}
	}
	return rankBetween(of, below, below+within, d.summary.used), nil
}

// rankBetween is the rank that lies between two numbers of posts.
func rankBetween(of endorse.Rate, low, high, used int64) Rank {
	share := func(n, by int64) endorse.Rate {
		r, _ := ratioOfInts(big.NewInt(n), product(big.NewInt(used), big.NewInt(by)))
		return r
	}
	middle := new(big.Int).Add(big.NewInt(low), big.NewInt(high))
	r := Rank{Of: of, Low: share(low, 1), High: share(high, 1), Used: used}
	r.Below, _ = ratioOfInts(middle, product(big.NewInt(used), big.NewInt(2)))
	return r
}

func larger(u, v units) units  { return slices.MaxFunc([]units{u, v}, units.cmp) }
func smaller(u, v units) units { return slices.MinFunc([]units{u, v}, units.cmp) }

// Skew says how far the mean of the posts' rates lies above their median, as a
// few posts that go far pull it.
type Skew struct {
	Ratio       endorse.Rate `json:"ratio"`        // mean by median
	MedianBelow endorse.Rate `json:"median_below"` // (mean - median) by mean; below zero if the median is higher
}

// Skew holds mean and median of the same posts side by side. No post is
// [ErrNoPosts], a mean or median of zero [endorse.ErrZeroBase].
func (s Sample) Skew() (Skew, error) {
	median, err := s.Median()
	if err != nil {
		return Skew{}, err
	}
	mean, err := s.summary.Mean()
	if err != nil {
		return Skew{}, err
	}
	var k Skew
	if k.Ratio, err = mean.Value.Over(median.Value); err != nil {
		return Skew{}, err
	}
	k.MedianBelow, err = mean.Value.Sub(median.Value).Over(mean.Value)
	return k, err
}
