package engagement

import (
	"errors"
	"fmt"
	"math"
	"math/bits"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Post is one publication and its counts. Followers are those of the day of
// posting; today's understate old posts of a growing account.
type Post struct {
	On     endorse.Date   `json:"on,omitzero"`     // day of posting
	Length endorse.Count  `json:"length,omitzero"` // running time of a video, in seconds
	Counts endorse.Counts `json:"counts"`          // what the post earned, and Followers and Reach for a base
}

// UnmarshalJSON reads an object of on, length and counts; another member is an
// [endorse.ParseError], and null leaves p alone.
func (p *Post) UnmarshalJSON(b []byte) error {
	type plain Post
	return strict.Whole("post", b, (*plain)(p))
}

// ErrLengthNotKnown is a video whose running time is needed and not known. It
// wraps [endorse.ErrNotKnown].
var ErrLengthNotKnown = fmt.Errorf("length %w", endorse.ErrNotKnown)

// ErrTooLarge is a sum of counts, or of posts, above 9,223,372,036,854,775,807,
// or a result with more digits than [endorse.Rate] writes.
var ErrTooLarge = errors.New("number too large")

// Of is the rate of one post, to 12 places, half even. Each count that the
// definition needs and that is not known is an [*endorse.UnknownCountError],
// joined if there are several; a base of zero is [endorse.ErrZeroBase]; an
// unknown running time is [ErrLengthNotKnown]; counts beyond 63 bits are
// [ErrTooLarge]; a definition that defines nothing is a [*DefinitionError].
func (d Definition) Of(p Post) (Rate, error) {
	if err := d.Validate(); err != nil {
		return Rate{}, err
	}
	f, why := d.read(&p)
	if why.reason != ReasonNotSaid {
		return Rate{}, fmt.Errorf("%v: %w", d, d.problem(&p, why))
	}
	over, err := f.numerator().Over(endorse.RateOfInt(f.base))
	if err != nil {
		return Rate{}, err
	}
	r := Rate{
		Definition: d, Statistic: OnePost, Value: over, Used: 1,
		Numerator: f.numerator(), Denominator: endorse.RateOfInt(f.base),
	}
	if f.rounded {
		r.Rounded = 1
	}
	return r, nil
}

// fraction is what stands above and below the line for one post. Weighted
// sums are in millionths.
type fraction struct {
	sum, base int64
	weighted  bool
	rounded   bool
}

func (f fraction) numerator() endorse.Rate {
	if f.weighted {
		return endorse.RateOfInt(f.sum).Times(millionth)
	}
	return endorse.RateOfInt(f.sum)
}

// fault says why a post has no rate: the reason, and the count if it is one.
type fault struct {
	reason Reason
	count  endorse.CountName
}

// read computes both sides of the line, or says what keeps it from that: the
// first unknown count in the order of names, then the length, then size, then
// a base of zero.
func (d *Definition) read(p *Post) (fraction, fault) {
	f := fraction{weighted: d.Metric == MetricWeightedRate}
	for need := d.needs(); need != 0; need &= need - 1 {
		c := p.Counts.Of(need.first())
		if !c.Known() {
			return f, fault{ReasonUnknownCount, need.first()}
		}
		f.rounded = f.rounded || c.Rounded()
	}
	if d.Base == ByPlayTime && !p.Length.Known() {
		return f, fault{reason: ReasonUnknownLength}
	}
	var ok1, ok2 bool
	f.sum, ok1 = d.sum(&p.Counts)
	f.base, ok2 = d.baseOf(p)
	switch {
	case !ok1 || !ok2:
		return f, fault{reason: ReasonTooLarge}
	case f.base == 0:
		return f, fault{reason: ReasonZeroBase}
	}
	return f, fault{}
}

// sum adds up what counts; false if it does not fit.
func (d *Definition) sum(c *endorse.Counts) (int64, bool) {
	if d.Metric == MetricWeightedRate {
		return weightedSum(d.Weights, c)
	}
	total := int64(0)
	for a := d.numerator(); a != 0; a &= a - 1 {
		n, _ := c.Of(a.first()).Int64()
		if n > math.MaxInt64-total {
			return 0, false
		}
		total += n
	}
	return total, true
}

func weightedSum(w Weights, c *endorse.Counts) (int64, bool) {
	total := uint64(0)
	for name, units := range w.each() {
		n, _ := c.Of(name).Int64()
		hi, lo := bits.Mul64(uint64(n), units)
		if hi != 0 || lo > math.MaxInt64-total {
			return 0, false
		}
		total += lo
	}
	return int64(total), true
}

// baseOf is the base of a post whose counts are known; false if it does not
// fit.
func (d *Definition) baseOf(p *Post) (int64, bool) {
	n, _ := p.Counts.Of(d.Base.Count()).Int64()
	if d.Base != ByPlayTime {
		return n, true
	}
	seconds, _ := p.Length.Int64()
	hi, lo := bits.Mul64(uint64(n), uint64(seconds))
	return int64(lo), hi == 0 && lo <= math.MaxInt64
}

// problem is the error for a fault; all unknown counts are named.
func (d *Definition) problem(p *Post, why fault) error {
	switch why.reason {
	case ReasonUnknownCount:
		var errs []error
		for _, n := range d.Needs() {
			if !p.Counts.Of(n).Known() {
				errs = append(errs, &endorse.UnknownCountError{Name: n})
			}
		}
		return errors.Join(errs...)
	case ReasonUnknownLength:
		return ErrLengthNotKnown
	case ReasonZeroBase:
		return endorse.ErrZeroBase
	}
	return ErrTooLarge
}
