package engagement

import (
	"errors"
	"math/big"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// MethodAdjustedWald is the interval of net sentiment: the adjusted Wald
// interval of Bonett and Price (2012).
const MethodAdjustedWald = "adjusted-wald"

// Sentiment counts mentions by their tone. Who tells the tone, and how well,
// is the caller's.
type Sentiment struct {
	Positive endorse.Count `json:"positive,omitzero"` // mentions that speak well of it
	Negative endorse.Count `json:"negative,omitzero"` // mentions that speak ill of it
	Neutral  endorse.Count `json:"neutral,omitzero"`  // mentions that take no side; need not be known where they are left aside
}

// UnmarshalJSON reads an object of the three counts; another member is an
// [endorse.ParseError], and null leaves s alone.
func (s *Sentiment) UnmarshalJSON(b []byte) error {
	type plain Sentiment
	return strict.Whole("sentiment", b, (*plain)(s))
}

// counts are the three numbers, exactly. What is needed and not known is
// [endorse.ErrNotKnown].
func (s Sentiment) counts(neutral bool) (p, n, u endorse.Rate, err error) {
	p, ok1 := s.Positive.Rate()
	n, ok2 := s.Negative.Rate()
	u, ok3 := s.Neutral.Rate()
	if !ok1 || !ok2 || neutral && !ok3 {
		err = endorse.ErrNotKnown
	}
	return p, n, u, err
}

// Net is net sentiment, -1 to 1: (P - N) / (P + N + neutral), to 12 places,
// half even; times 100 it is the points that tools show. A count that is not
// known is [endorse.ErrNotKnown], no mention at all [endorse.ErrZeroBase].
func (s Sentiment) Net() (endorse.Rate, error) {
	p, n, u, err := s.counts(true)
	if err != nil {
		return endorse.Rate{}, err
	}
	return p.Sub(n).Over(p.Add(n).Add(u))
}

// NetExcludingNeutral is net sentiment of the mentions that take a side:
// (P - N) / (P + N). It is never nearer to zero than [Sentiment.Net]. The
// neutral count need not be known; errors as for Net.
func (s Sentiment) NetExcludingNeutral() (endorse.Rate, error) {
	p, n, _, err := s.counts(false)
	if err != nil {
		return endorse.Rate{}, err
	}
	return p.Sub(n).Over(p.Add(n))
}

// PositiveShare is the share of positive mentions among those that take a
// side: P / (P + N). Errors as for [Sentiment.NetExcludingNeutral].
func (s Sentiment) PositiveShare() (endorse.Rate, error) {
	p, n, _, err := s.counts(false)
	if err != nil {
		return endorse.Rate{}, err
	}
	return p.Over(p.Add(n))
}

// Tones gives a number to each tone: weights, or points of a scale.
type Tones struct {
	Positive, Negative, Neutral endorse.Rate // a weight must be 0 or more, a point may be any number
}

// ErrWeights is a weight below zero.
var ErrWeights = errors.New("weight below zero")

// Weighted is net sentiment with weights: (wp P - wn N) / (wp P + wn N + wu U),
// times an intensity. No standard weights exist; with weights of 1 and an
// intensity of 1 it is [Sentiment.Net]. A weight below zero is [ErrWeights]; a
// denominator of zero, so also weights that are all zero, [endorse.ErrZeroBase].
func (s Sentiment) Weighted(w Tones, intensity endorse.Rate) (endorse.Rate, error) {
	p, n, u, err := s.counts(true)
	if err != nil {
		return endorse.Rate{}, err
	}
	if w.Positive.Sign() < 0 || w.Negative.Sign() < 0 || w.Neutral.Sign() < 0 {
		return endorse.Rate{}, ErrWeights
	}
	p, n, u = p.Times(w.Positive), n.Times(w.Negative), u.Times(w.Neutral)
	return p.Sub(n).Times(intensity).Over(p.Add(n).Add(u))
}

// OnScale is the mean of the tones as points of a scale, such as 5 for
// positive, 3 for neutral and 1 for negative. Errors as for [Sentiment.Net].
func (s Sentiment) OnScale(points Tones) (endorse.Rate, error) {
	p, n, u, err := s.counts(true)
	if err != nil {
		return endorse.Rate{}, err
	}
	sum := p.Times(points.Positive).Add(n.Times(points.Negative)).Add(u.Times(points.Neutral))
	return sum.Over(p.Add(n).Add(u))
}

// Interval is the interval for [Sentiment.Net], of mentions drawn
// independently: with one mention added on either side,
// d ∓ z √((p + n - d²) / (M + 2)), where d = p - n, p = (P + 1) / (M + 2) and
// n likewise (Bonett and Price 2012). It never reaches beyond -1 or 1. Mentions
// of one thread go together, and then it is too narrow. Errors are those of Net,
// and a [*LevelError].
func (s Sentiment) Interval(level endorse.Rate) (endorse.Interval, error) {
	if err := checkLevel(level); err != nil {
		return endorse.Interval{}, err
	}
	if _, err := s.Net(); err != nil {
		return endorse.Interval{}, err
	}
	positive, negative, neutral, _ := s.counts(true)
	all := realRate(positive.Add(negative).Add(neutral).Add(endorse.RateOfInt(2)))
	p := realQuo(realRate(positive.Add(one)), all)
	n := realQuo(realRate(negative.Add(one)), all)
	d := realSub(p, n)
	variance := realQuo(realSub(realAdd(p, n), realMul(d, d)), all)
	width := realMul(realOf(normalQuantile(level.Float64())), variance.Sqrt(variance))
	low, high := realSub(d, width), realAdd(d, width)
	if low.Cmp(realOf(-1)) < 0 {
		low = realOf(-1)
	}
	if high.Cmp(realOf(1)) > 0 {
		high = realOf(1)
	}
	return intervalOf(low, high, level, MethodAdjustedWald)
}

// IntervalExcludingNeutral is the interval for
// [Sentiment.NetExcludingNeutral]: that of Wilson (1927) for P / (P + N),
// doubled and less 1. Errors are those of NetExcludingNeutral, and a
// [*LevelError].
func (s Sentiment) IntervalExcludingNeutral(level endorse.Rate) (endorse.Interval, error) {
	if err := checkLevel(level); err != nil {
		return endorse.Interval{}, err
	}
	if _, err := s.NetExcludingNeutral(); err != nil {
		return endorse.Interval{}, err
	}
	p, _ := s.Positive.Int64()
	n, _ := s.Negative.Int64()
	all := new(big.Int).Add(big.NewInt(p), big.NewInt(n))
	low, high := wilson(big.NewInt(p), all, normalQuantile(level.Float64()))
	signed := func(x *big.Float) *big.Float { return realSub(realMul(x, realOf(2)), realOf(1)) }
	return intervalOf(signed(low), signed(high), level, MethodWilson)
}
