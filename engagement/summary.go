package engagement

import (
	"math"
	"math/big"

	"github.com/endorse-go/endorse"
)

// Summary gathers posts, one after another, in constant memory, and gives
// their pooled rate, the mean of their rates, how far they scatter, an
// interval, and the trend of dated posts. It holds sums of whole numbers only,
// so summaries of parts merge into exactly the summary of the whole, in any
// order and grouping. [Sample] keeps the rates themselves, for median and
// trimmed mean; [Digest] keeps how many there are of each size, for quantiles
// in constant memory.
//
// The zero Summary has no definition: it counts what it is fed as left out,
// and merged with another it is neutral. A Summary may be copied; it may not
// be fed from two goroutines at once.
type Summary struct {
	def     Definition
	used    int64
	rounded int64
	sums    sums
	moments moments
	out     leftOut
}

// sums are the five sums that the pooled rate and its interval rest on, of
// what counts (e) and the base (b), and two of the posts' rates (r).
type sums struct {
	e, b, ee, bb, eb wide
	r, rr            wide
}

// NewSummary is an empty summary of rates of that definition; what
// [Definition.Validate] refuses is its error.
func NewSummary(d Definition) (Summary, error) {
	if err := d.Validate(); err != nil {
		return Summary{}, err
	}
	return Summary{def: d}, nil
}

// Summarise is a summary fed with all the posts.
func Summarise(d Definition, posts []Post) (Summary, error) {
	s, err := NewSummary(d)
	if err != nil {
		return Summary{}, err
	}
	for i := range posts {
		s.feed(&posts[i])
	}
	return s, nil
}

// Add takes a post in and reports whether its rate could be used; if not, the
// post is counted by its reason, see [Summary.LeftOut].
func (s *Summary) Add(p Post) (used bool) {
	_, used = s.feed(&p)
	return used
}

// feed takes a post in and gives its rate if it has one. More posts than fit
// into 63 bits can't be fed one by one, but they can be merged; then no more
// is taken.
func (s *Summary) feed(p *Post) (units, bool) {
	if s.posts() == math.MaxInt64 {
		return units{}, false
	}
	f, why := s.read(p)
	if why.reason != ReasonNotSaid {
		*s.out.at(s.def, why)++
		s.out.total++
		return units{}, false
	}
	s.used++
	if f.rounded {
		s.rounded++
	}
	u := f.units()
	s.sums.add(uint64(f.sum), uint64(f.base), u)
	s.moments.add(p.On, u)
	return u, true
}

func (s *Summary) read(p *Post) (fraction, fault) {
	if s.def.Metric == MetricNotSaid {
		return fraction{}, fault{reason: ReasonNoDefinition}
	}
	return s.def.read(p)
}

func (s *sums) add(e, b uint64, r units) {
	s.e.addWord(e)
	s.b.addWord(b)
	s.ee.addProduct(e, e)
	s.bb.addProduct(b, b)
	s.eb.addProduct(e, b)
	s.r.addWords(r.hi, r.lo)
	s.rr.addSquare(r)
}

func (s *sums) merge(t *sums) {
	s.e.add(&t.e)
	s.b.add(&t.b)
	s.ee.add(&t.ee)
	s.bb.add(&t.bb)
	s.eb.add(&t.eb)
	s.r.add(&t.r)
	s.rr.add(&t.rr)
}

// posts is the number of posts seen.
func (s *Summary) posts() int64 { return s.used + s.out.total }

// Merge takes all that the other summary has seen in. Merging is associative
// and its order makes no difference. Another definition is a
// [*MismatchError], more than 9,223,372,036,854,775,807 posts are
// [ErrTooLarge]; both leave s as it is.
func (s *Summary) Merge(t Summary) error {
	switch {
	case t.def.Metric == MetricNotSaid:
		t.def = s.def
	case s.def.Metric != MetricNotSaid && s.def != t.def:
		return mismatch("definition", s.def, t.def)
	}
	if s.posts() > math.MaxInt64-t.posts() {
		return ErrTooLarge
	}
	s.def = t.def
	s.used += t.used
	s.rounded += t.rounded
	s.sums.merge(&t.sums)
	s.moments.merge(&t.moments)
	s.out.merge(&t.out)
	return nil
}

// Definition is what the summary's rates are.
func (s Summary) Definition() Definition { return s.def }

// Used is the number of posts whose rate was used.
func (s Summary) Used() int64 { return s.used }

// LeftOut lists how many posts were left out, by reason, in a fixed order.
// The slice is the caller's.
func (s Summary) LeftOut() []LeftOut { return s.out.list(s.def) }

// Equal reports whether both have the same definition and hold the same.
func (s Summary) Equal(t Summary) bool { return s == t }

// Pooled is the sum of what counts over the sum of the bases: large posts
// weigh more. No post is [ErrNoPosts].
func (s Summary) Pooled() (Rate, error) {
	places := 0
	if s.def.Metric == MetricWeightedRate {
		places = weightPlaces
	}
	r := s.rate(Pooled)
	var err error
	if r.Numerator, err = rateOfUnits(s.sums.e.big(), places); err != nil {
		return Rate{}, err
	}
	if r.Denominator, err = rateOfUnits(s.sums.b.big(), 0); err != nil {
		return Rate{}, err
	}
	return r.ratio()
}

// Mean is the mean of the posts' rates, each of them to 12 places: every post
// weighs the same. No post is [ErrNoPosts].
func (s Summary) Mean() (Rate, error) {
	r := s.rate(Mean)
	r.Denominator = endorse.RateOfInt(s.used)
	var err error
	if r.Numerator, err = rateOfUnits(s.sums.r.big(), ratePlaces); err != nil {
		return Rate{}, err
	}
	return r.ratio()
}

// rate is a rate of the summary that lacks its numbers.
func (s *Summary) rate(by Statistic) Rate {
	return Rate{Definition: s.def, Statistic: by, Used: s.used, LeftOut: s.out.total, Rounded: s.rounded}
}

// ratio sets the value from both sides of the line.
func (r Rate) ratio() (Rate, error) {
	if r.Used == 0 {
		return Rate{}, ErrNoPosts
	}
	value, err := r.Numerator.Over(r.Denominator)
	if err != nil {
		return Rate{}, err
	}
	r.Value = value
	return r, nil
}

// Consistency is the coefficient of variation of the posts' rates: their
// standard deviation, with one less than their number below, by their mean. 0
// is a creator whose posts all do alike. It is a real number by nature, rounded
// to 12 places, half even. Fewer than two posts are [ErrFewPosts], a mean of 0
// is [endorse.ErrZeroBase].
func (s Summary) Consistency() (endorse.Rate, error) {
	if s.used < 2 {
		return endorse.Rate{}, ErrFewPosts
	}
	n, sum := big.NewInt(s.used), s.sums.r.big()
	if sum.Sign() == 0 {
		return endorse.Rate{}, endorse.ErrZeroBase
	}
	// n (n Σr² - (Σr)²) / (n - 1) is the square of what stands over Σr.
	spread := new(big.Int).Mul(n, s.sums.rr.big())
	spread.Sub(spread, new(big.Int).Mul(sum, sum)).Mul(spread, n)
	square := realQuo(realInt(spread), realInt(big.NewInt(s.used-1)))
	return roundReal(realQuo(square.Sqrt(square), realInt(sum)))
}
