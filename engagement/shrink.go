package engagement

import (
	"errors"
	"math/big"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Models of a [Shrunk] rate.
const (
	GammaPoisson = "gamma-poisson" // actions are counts that may exceed the base
	BetaBinomial = "beta-binomial" // a true proportion of the base
)

// Methods of the intervals of a [Shrunk] rate.
const (
	MethodGammaPosterior = "gamma-posterior"
	MethodBetaPosterior  = "beta-posterior"
)

// Prior is what is held of a rate before a post is seen: the rate of peers,
// and how much that counts.
type Prior struct {
	Metric Metric       `json:"metric"` // what the rate measures
	Base   Base         `json:"base"`   // over what
	Mean   endorse.Rate `json:"mean"`   // the rate of peers
	Weight endorse.Rate `json:"weight"` // counts as much as this many of the base: followers, impressions
	Source string       `json:"source"` // where it comes from
}

// UnmarshalJSON reads an object of the parts; another member is an
// [endorse.ParseError], and null leaves p alone.
func (p *Prior) UnmarshalJSON(b []byte) error {
	type plain Prior
	return strict.Whole("prior", b, (*plain)(p))
}

// ErrPrior is a prior without source, with a mean that is not above zero, a
// proportion's mean that is not below one, or a weight below zero.
var ErrPrior = errors.New("prior: mean, weight or source can't be")

// Validate returns [ErrPrior] or, for a metric that does not go by the base, a
// [*DefinitionError].
func (p Prior) Validate() error {
	if !p.Metric.known() || !metricFacts[p.Metric].bases.has(p.Base) {
		return &DefinitionError{Definition{Metric: p.Metric, Base: p.Base}, "no such metric by that base"}
	}
	whole := p.Metric.Proportion(p.Base) && p.Mean.Cmp(one) >= 0
	if p.Source == "" || p.Mean.Sign() <= 0 || p.Weight.Sign() < 0 || whole {
		return ErrPrior
	}
	return nil
}

// Prior is the benchmark as a prior that counts as much as that many of its
// base. Its statistic is named in the source: a mean over accounts lies above
// what most accounts have. What [Benchmark.Validate] and [Prior.Validate]
// refuse is an error.
func (b Benchmark) Prior(weight endorse.Rate) (Prior, error) {
	if err := b.Validate(); err != nil {
		return Prior{}, err
	}
	source := b.Publisher + " " + b.Date + ", " + b.Statistic.String() + ", " + b.URL
	p := Prior{b.Metric, b.Base, b.Value, weight, source}
	return p, p.Validate()
}

// Shrunk is a rate of few posts, drawn towards a prior: the fewer they are,
// the closer it comes to it.
type Shrunk struct {
	Definition Definition   `json:"definition"` // what the rate is
	Model      string       `json:"model"`      // [GammaPoisson] or [BetaBinomial]
	Value      endorse.Rate `json:"value"`      // to 12 places, half even
	Prior      Prior        `json:"prior"`      // what it was drawn towards
	Pull       endorse.Rate `json:"pull"`       // share of the prior in Value: 1 without a post
	Numerator  endorse.Rate `json:"numerator"`  // what was counted
	Base       endorse.Rate `json:"base"`       // and over what
	Posts      int64        `json:"posts"`      // posts that went into it; 0 leaves the prior alone
}

// Shrink draws the pooled rate towards a prior: (E + m k) / (B + k), where E is
// what counts, B the base, m the mean of the prior and k its weight. That is
// the mean of the posterior under a gamma prior of Poisson counts, with shape
// m k and rate k; and, for the metrics that are true proportions, under a beta
// prior of a binomial count, with a = m k and b = (1 - m) k (Robinson 2015).
//
// Without a post it is the prior's mean. A prior of another metric or base is
// a [*MismatchError], weighted sums, which are no counts, are a
// [*DefinitionError]; neither posts nor weight are [endorse.ErrZeroBase].
func (s Summary) Shrink(p Prior) (Shrunk, error) {
	if err := s.def.Validate(); err != nil {
		return Shrunk{}, err
	}
	switch err := p.Validate(); {
	case err != nil:
		return Shrunk{}, err
	case s.def.Metric == MetricWeightedRate:
		return Shrunk{}, &DefinitionError{s.def, "weighted sums are no counts"}
	case s.def.Metric != p.Metric:
		return Shrunk{}, mismatch("metric", s.def.Metric, p.Metric)
	case s.def.Base != p.Base:
		return Shrunk{}, mismatch("base", s.def.Base, p.Base)
	}
	numerator, err1 := rateOfUnits(s.sums.e.big(), 0)
	base, err2 := rateOfUnits(s.sums.b.big(), 0)
	if err := errors.Join(err1, err2); err != nil {
		return Shrunk{}, err
	}
	r := Shrunk{Definition: s.def, Model: GammaPoisson, Prior: p, Numerator: numerator, Base: base, Posts: s.used}
	if s.def.Metric.Proportion(s.def.Base) {
		if r.Model = BetaBinomial; numerator.Cmp(base) > 0 {
			return Shrunk{}, &DefinitionError{s.def, "more above the line than below"}
		}
	}
	var err error
	if r.Value, err = numerator.Add(p.Mean.Times(p.Weight)).Over(base.Add(p.Weight)); err != nil {
		return Shrunk{}, err
	}
	r.Pull, err = p.Weight.Over(base.Add(p.Weight))
	return r, err
}

// Interval is the interval of the posterior that leaves as much on either
// side: of a gamma or a beta distribution, by the model. It has 9 significant
// digits. It takes each action for a draw of its own, while those of a post go
// together, so it is too narrow where posts differ much; [Summary.Interval]
// takes posts for the draws. A prior without weight has no posterior if nothing
// was counted, or of a proportion everything: [endorse.ErrZeroBase]. A level
// outside 0.5 to 0.9999 is a [*LevelError].
func (r Shrunk) Interval(level endorse.Rate) (endorse.Interval, error) {
	if err := checkLevel(level); err != nil {
		return endorse.Interval{}, err
	}
	a := r.Numerator.Add(r.Prior.Mean.Times(r.Prior.Weight))
	n := r.Base.Add(r.Prior.Weight)
	if a.Sign() <= 0 || n.Sign() <= 0 {
		return endorse.Interval{}, endorse.ErrZeroBase
	}
	tail := realQuo(realSub(realOf(1), realRate(level)), realOf(2))
	if r.Model == BetaBinomial {
		b := n.Sub(a)
		if b.Sign() <= 0 {
			return endorse.Interval{}, endorse.ErrZeroBase
		}
		low, high := betaQuantiles(realRate(a), realRate(b), tail, level.Float64())
		return intervalOf(low, high, level, MethodBetaPosterior)
	}
	low, high := gammaQuantiles(realRate(a), tail, level.Float64())
	return intervalOf(realQuo(low, realRate(n)), realQuo(high, realRate(n)), level, MethodGammaPosterior)
}

// PriorOf makes a prior of peers, one summary each, by the method of moments:
// the mean is their pooled rate, and the weight says how far their rates
// differ beyond what chance does: m / τ² for counts, m (1 - m) / τ² - 1 for
// proportions, where τ² is the variance between peers. Peers without a post
// are passed over. Both are rounded to 12 places.
//
// Fewer than 3 peers are a [*FewError]. Peers that differ no more than chance
// makes them have no such prior, which is [ErrNoScatter]; nothing counted at
// all is [endorse.ErrZeroBase]. Peers of other definitions are a
// [*MismatchError], weighted sums a [*DefinitionError].
func PriorOf(peers []Summary, source string) (Prior, error) {
	var used []Summary
	for _, s := range peers {
		if s.used == 0 {
			continue
		}
		if used = append(used, s); s.def != used[0].def {
			return Prior{}, mismatch("definition", used[0].def, s.def)
		}
	}
	if len(used) < 3 {
		return Prior{}, &FewError{"peers", len(used), 3}
	}
	def := used[0].def
	if def.Metric == MetricWeightedRate {
		return Prior{}, &DefinitionError{def, "weighted sums are no counts"}
	}
	mean, between := momentsOf(used)
	chance, proportion := new(big.Rat).Set(mean), def.Metric.Proportion(def.Base)
	if proportion {
		chance.Mul(mean, new(big.Rat).Sub(big.NewRat(1, 1), mean))
	}
	switch variance := between(chance); {
	case mean.Sign() == 0:
		return Prior{}, endorse.ErrZeroBase
	case variance.Sign() <= 0:
		return Prior{}, ErrNoScatter
	default:
		chance.Quo(chance, variance)
	}
	if proportion {
		chance.Sub(chance, big.NewRat(1, 1))
	}
	return priorOf(def, mean, chance, source)
}

// ErrNoScatter is peers whose rates differ no more than by chance.
var ErrNoScatter = errors.New("peers differ no more than by chance")

func priorOf(def Definition, mean, weight *big.Rat, source string) (Prior, error) {
	m, err1 := ratioOfInts(mean.Num(), mean.Denom())
	w, err2 := ratioOfInts(weight.Num(), weight.Denom())
	if err := errors.Join(err1, err2); err != nil {
		return Prior{}, err
	}
	p := Prior{def.Metric, def.Base, m, w, source}
	return p, p.Validate()
}

// momentsOf gives the pooled rate of the peers, and their variance beyond what
// chance gives per one of the base:
// (Σ B (r - m)² - (peers - 1) chance) / (ΣB - ΣB²/ΣB).
func momentsOf(peers []Summary) (mean *big.Rat, between func(chance *big.Rat) *big.Rat) {
	e, b, bb := new(big.Int), new(big.Int), new(big.Int)
	squares := new(big.Rat) // Σ E²/B, so that Σ B (r - m)² = Σ E²/B - m ΣE
	for _, s := range peers {
		ei, bi := s.sums.e.big(), s.sums.b.big()
		e.Add(e, ei)
		b.Add(b, bi)
		bb.Add(bb, product(bi, bi))
		squares.Add(squares, new(big.Rat).SetFrac(product(ei, ei), bi))
	}
	mean = new(big.Rat).SetFrac(e, b)
	scatter := squares.Sub(squares, new(big.Rat).Mul(mean, new(big.Rat).SetInt(e)))
	spread := new(big.Rat).Sub(new(big.Rat).SetInt(b), new(big.Rat).SetFrac(bb, b))
	return mean, func(chance *big.Rat) *big.Rat {
		byChance := new(big.Rat).Mul(chance, big.NewRat(int64(len(peers)-1), 1))
		beyond := new(big.Rat).Sub(scatter, byChance)
		return beyond.Quo(beyond, spread)
	}
}
