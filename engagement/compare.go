package engagement

import (
	"github.com/endorse-go/endorse"
)

// Comparison is a rate beside a benchmark of the same metric, base and
// statistic.
type Comparison struct {
	Rate      Rate      `json:"rate"`      // the rate as given
	Benchmark Benchmark `json:"benchmark"` // what it was held against

	// Ratio is the rate by the benchmark, to 12 places, half even: 1.2 is a
	// fifth above it.
	Ratio endorse.Rate `json:"ratio"`

	// Difference is the rate less the benchmark: 0.002 is 0.2 percentage
	// points above it.
	Difference endorse.Rate `json:"difference"`
}

// Against holds the rate against a benchmark. Another metric, base or
// statistic is a [*MismatchError]: a mean may not be held against a median,
// nor a rate by reach against one by followers. Whether both count the same
// actions can't be told, for publishers rarely say. What [Rate.Validate] and
// [Benchmark.Validate] refuse is returned.
func (r Rate) Against(b Benchmark) (Comparison, error) {
	if err := r.Validate(); err != nil {
		return Comparison{}, err
	}
	if err := b.Validate(); err != nil {
		return Comparison{}, err
	}
	switch {
	case r.Definition.Metric != b.Metric:
		return Comparison{}, mismatch("metric", r.Definition.Metric, b.Metric)
	case r.Definition.Base != b.Base:
		return Comparison{}, mismatch("base", r.Definition.Base, b.Base)
	case r.Statistic != b.Statistic:
		return Comparison{}, mismatch("statistic", r.Statistic, b.Statistic)
	}
	ratio, err := r.Value.Over(b.Value)
	if err != nil {
		return Comparison{}, err
	}
	return Comparison{r, b, ratio, r.Value.Sub(b.Value)}, nil
}

// String is the comparison with its source: "0.62 of HypeAuditor 2023 (2.78%
// mean engagement-rate by followers, [1000,10000) nano)"; for a figure of brands'
// own accounts, or of these among others, with "of brands" or "of everyone".
func (c Comparison) String() string {
	b := c.Benchmark
	s := c.Ratio.Round(2, endorse.HalfEven).String() + " of " + b.Publisher + " " + b.Date +
		" (" + b.Value.Percent() + " " + b.Statistic.String() + " " + b.Metric.String() + " by " + b.Base.String()
	if b.Population == Brands || b.Population == Everyone {
		s += " of " + b.Population.String()
	}
	if !b.Followers.All() {
		s += ", " + b.Followers.String()
	}
	return s + ")"
}

// Cmp is -1 if r is the lower rate, 0 if both are equal, +1 if r is the higher
// one. Rates of other definitions, by other statistics or trimmed otherwise
// are a [*MismatchError].
func (r Rate) Cmp(s Rate) (int, error) {
	switch {
	case r.Definition != s.Definition:
		return 0, mismatch("definition", r.Definition, s.Definition)
	case r.Statistic != s.Statistic:
		return 0, mismatch("statistic", r.Statistic, s.Statistic)
	case !r.Trim.Equal(s.Trim):
		return 0, mismatch("trim", r.Trim, s.Trim)
	case r.IsZero():
		return 0, ErrNoPosts
	}
	return r.Value.Cmp(s.Value), nil
}
