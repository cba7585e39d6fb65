package engagement

import (
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
)

// Sample is a [Summary] that keeps the rate of every post, 16 bytes each, and
// so knows the median and the trimmed mean. It is not of constant memory: take
// it for an account or a campaign, and Summary for all posts there are. Samples
// merge like summaries. The zero Sample has no definition. A Sample may not be
// copied and then fed, nor be fed from two goroutines at once.
type Sample struct {
	summary Summary
	rates   []units // in the order fed
}

// NewSample is an empty sample of rates of that definition; what
// [Definition.Validate] refuses is its error.
func NewSample(d Definition) (Sample, error) {
	s, err := NewSummary(d)
	return Sample{summary: s}, err
}

// SampleOf is a sample fed with all the posts.
func SampleOf(d Definition, posts []Post) (Sample, error) {
	s, err := NewSample(d)
	if err != nil {
		return Sample{}, err
	}
	for i := range posts {
		s.feed(&posts[i])
	}
	return s, nil
}

// Add takes a post in and reports whether its rate could be used, as
// [Summary.Add] does.
func (s *Sample) Add(p Post) (used bool) { return s.feed(&p) }

func (s *Sample) feed(p *Post) bool {
	u, used := s.summary.feed(p)
	if used {
		s.rates = append(s.rates, u)
	}
	return used
}

// Merge takes all that the other sample has seen in, with the laws and errors
// of [Summary.Merge].
func (s *Sample) Merge(t Sample) error {
	if err := s.summary.Merge(t.summary); err != nil {
		return err
	}
	s.rates = append(s.rates, t.rates...)
	return nil
}

// Summary is the summary of the same posts, for all that needs no single
// rates: pooled rate, mean, interval, consistency, posts left out.
func (s Sample) Summary() Summary { return s.summary }

// Equal reports whether both hold the same, in whatever order it was fed.
func (s Sample) Equal(t Sample) bool {
	return s.summary == t.summary && slices.Equal(s.sorted(), t.sorted())
}

// sorted is a sorted copy of the rates.
func (s *Sample) sorted() []units {
	rates := slices.Clone(s.rates)
	slices.SortFunc(rates, units.cmp)
	return rates
}

// Median is the middle of the posts' rates, and of an even number the mean of
// the middle two: one viral post does not move it. No post is [ErrNoPosts].
func (s Sample) Median() (Rate, error) {
	rates := s.sorted()
	if len(rates) == 0 {
		return Rate{}, ErrNoPosts
	}
	middle := rates[(len(rates)-1)/2 : len(rates)/2+1]
	return s.meanOf(middle, Median)
}

// TrimError is a share to trim that is below 0, or at or above one half.
type TrimError struct {
	Share endorse.Rate // as given
}

// Error names the share.
func (e *TrimError) Error() string {
	return "trimming " + e.Share.String() + " at each end: not between 0 and below 0.5"
}

// Trimmed is the mean of the posts' rates without the lowest and the highest
// share of them: of n posts, share × n rounded down are cut at each end, so
// 0.1 of 9 posts cuts none. The share is at least 0 and below 0.5, else a
// [*TrimError]. Used still counts all posts. No post is [ErrNoPosts].
func (s Sample) Trimmed(share endorse.Rate) (Rate, error) {
	if share.Sign() < 0 || share.Cmp(half) >= 0 {
		return Rate{}, &TrimError{share}
	}
	rates := s.sorted()
	cut, ok := wholeNumber(share.Times(endorse.RateOfInt(int64(len(rates)))).Round(0, endorse.Floor))
	if !ok || len(rates) == 0 {
		return Rate{}, ErrNoPosts
	}
	k := int(cut.Int64())
	r, err := s.meanOf(rates[k:len(rates)-k], Trimmed)
	r.Trim = share
	return r, err
}

// meanOf is the mean of some of the rates as that statistic.
func (s *Sample) meanOf(rates []units, by Statistic) (Rate, error) {
	var sum wide
	for _, u := range rates {
		sum.addWords(u.hi, u.lo)
	}
	r := s.summary.rate(by)
	r.Denominator = endorse.RateOfInt(int64(len(rates)))
	var err error
	if r.Numerator, err = rateOfUnits(sum.big(), ratePlaces); err != nil {
		return Rate{}, err
	}
	return r.ratio()
}

// sumsAgree reports whether the rates are those that the summary added up.
func (s *Sample) sumsAgree() bool {
	var r, rr wide
	for _, u := range s.rates {
		r.addWords(u.hi, u.lo)
		rr.addSquare(u)
	}
	return int64(len(s.rates)) == s.summary.used && r == s.summary.sums.r && rr == s.summary.sums.rr
}

// big is the number of units.
func (u units) big() *big.Int {
	w := wide{u.lo, u.hi}
	return w.big()
}
