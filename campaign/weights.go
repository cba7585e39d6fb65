package campaign

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// Weights say what each part of a creator's fit is worth beside the others, 0 or
// more. They are the caller's: what a campaign is for decides them, and no
// published score states its own. Twice all of them is the same.
type Weights struct {
	Reach      endorse.Rate `json:"reach,omitzero"`      // how far the creator's posts go
	Engagement endorse.Rate `json:"engagement,omitzero"` // the rate beside published ones
	Niche      endorse.Rate `json:"niche,omitzero"`      // subjects in common with the brief
	Audience   endorse.Rate `json:"audience,omitzero"`   // all wishes together, divided by their own weights
	Growth     endorse.Rate `json:"growth,omitzero"`     // of followers
	Signals    endorse.Rate `json:"signals,omitzero"`    // how usual what was seen is
	Results    endorse.Rate `json:"results,omitzero"`    // of earlier campaigns
	Safety     endorse.Rate `json:"safety,omitzero"`     // whether the account suits the brand
	Price      endorse.Rate `json:"price,omitzero"`      // what is asked beside what is fair
	Record     endorse.Rate `json:"record,omitzero"`     // licence, and ties told in earlier posts
}

// EvenWeights weigh all parts the same: a beginning, and no recommendation.
func EvenWeights() Weights {
	return Weights{whole, whole, whole, whole, whole, whole, whole, whole, whole, whole}
}

// weight is one of the weights by the name of its part.
type weight struct {
	part string
	of   endorse.Rate
}

// each lists the weights in the order of the fields.
func (w Weights) each() []weight {
	return []weight{
		{"reach", w.Reach}, {"engagement", w.Engagement}, {"niche", w.Niche}, {"audience", w.Audience}, {"growth", w.Growth},
		{"signals", w.Signals}, {"results", w.Results}, {"safety", w.Safety}, {"price", w.Price}, {"record", w.Record},
	}
}

// Criteria are what a caller holds creators against. What is not said makes the
// part that needs it missing, for all creators alike.
type Criteria struct {
	Weights Weights `json:"weights"` // of the parts; not all zero

	// Covered is the least share of all weight that has to be known of a creator
	// who gets a place; below it they are listed apart. Zero asks for nothing but
	// one known part.
	Covered endorse.Rate `json:"covered,omitzero"`

	// Exposure and Of are what a post should bring: a number of reach, impressions
	// or views, or of followers of the account. Not said, it is what the brief's
	// goal of such a count comes to for each post wanted of all creators together.
	Exposure endorse.CountName `json:"exposure,omitzero"`
	Of       endorse.Count     `json:"of,omitzero"`

	// Rate is what engagement is, and Statistic (pooled, mean or median) how posts
	// are taken together; benchmarks are of the same metric, base and statistic.
	// Benchmarks are those to hold it against; none are the published ones.
	Rate       engagement.Definition  `json:"rate,omitzero"`
	Statistic  engagement.Statistic   `json:"statistic,omitzero"`
	Benchmarks []engagement.Benchmark `json:"benchmarks,omitempty"`

	// Prior is how many posts the benchmark counts as beside the creator's own, so
	// that the rate of a few posts is drawn towards it. Zero draws nothing.
	Prior int `json:"prior,omitzero"`

	// Growth is the growth of followers in 30 days that is full marks: 0.02 is 2 %.
	Growth endorse.Rate `json:"growth,omitzero"`

	// CPM is what the brand pays for a thousand impressions, for creators who have
	// no fair fee to be held against.
	CPM endorse.Money `json:"cpm"`

	// SafeOnly leaves out creators who were looked at and found not to suit the
	// brand, LicensedOnly those who are known to lack the licence. Creators of whom
	// that is not known stay.
	SafeOnly     bool `json:"safe_only,omitempty"`
	LicensedOnly bool `json:"licensed_only,omitempty"`
}

// ErrNoWeight is weights, of parts or of wishes, that are all zero.
var ErrNoWeight = errors.New("nothing has a weight")

// MaxPrior is the most posts that a benchmark may count as.
const MaxPrior = 1_000

// Validate reports what is wrong with the criteria, joined, each a [*FaultError]
// with its path.
func (c Criteria) Validate() error {
	x := &inspection{}
	sum := endorse.Rate{}
	for _, w := range c.Weights.each() {
		x.check(w.of.Sign() >= 0, "weights."+w.part, ErrNegative)
		sum = sum.Add(w.of)
	}
	x.check(!sum.IsZero(), "weights", ErrNoWeight)
	x.share("covered", c.Covered)
	n, known := c.Of.Int64()
	x.check(c.Exposure == endorse.CountNotSaid || isExposure(c.Exposure) || c.Exposure == endorse.CountFollowers, "exposure", ErrKind)
	x.check(known == (c.Exposure != endorse.CountNotSaid), "of", either(known, ErrBoth, ErrNotSaid))
	x.check(!known || n > 0, "of", ErrNotPositive)
	c.inspectRate(x)
	x.check(c.Growth.Sign() >= 0, "growth", ErrNegative)
	x.amount("cpm", c.CPM)
	return x.err()
}

func (c *Criteria) inspectRate(x *inspection) {
	said := c.Rate != engagement.Definition{}
	x.check(!said || c.Rate.Validate() == nil, "rate", ErrKind)
	switch c.Statistic {
	case engagement.Pooled, engagement.Mean, engagement.Median:
		x.check(said, "rate", ErrNotSaid)
	default:
		x.check(!said && c.Statistic == engagement.StatisticNotSaid, "statistic", ErrKind)
	}
	x.check(len(c.Benchmarks) <= MaxItems, "benchmarks", ErrTooMuch)
	for i, b := range c.Benchmarks[:min(len(c.Benchmarks), MaxItems)] {
		if err := b.Validate(); err != nil {
			x.check(false, item("benchmarks", i), err)
		}
	}
	x.check(c.Prior >= 0, "prior", ErrNegative)
	x.check(c.Prior <= MaxPrior, "prior", ErrTooMuch)
}

// isExposure reports whether a count says how far a post went.
func isExposure(n endorse.CountName) bool {
	return n == endorse.CountReach || n == endorse.CountImpressions || n == endorse.CountViews
}
