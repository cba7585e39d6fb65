package engagement

import (
	"errors"

	"github.com/endorse-go/endorse"
)

// Dimension is a trait by which an audience is divided. The zero value is not
// said.
type Dimension uint8

// The dimensions. A person has one of each but of the last.
const (
	DimensionNotSaid Dimension = iota
	Age
	Gender
	Place
	Language
	Interests // a person has several: shares may add up to more than 1

	numDimensions = int(iota)
)

var dimensionNames = [numDimensions]string{"", "age", "gender", "place", "language", "interests"}

// ParseDimension reads a dimension's text form in any case. Other text is an
// [endorse.ParseError].
func ParseDimension(s string) (Dimension, error) {
	return parseName[Dimension]("dimension", s, dimensionNames[:])
}

// String is the text form, "" if the dimension is not said.
func (d Dimension) String() string { return nameOf(d, dimensionNames[:]) }

// MarshalText writes the text form.
func (d Dimension) MarshalText() ([]byte, error) {
	return marshalName("dimension", d, dimensionNames[:])
}

// UnmarshalText reads what [ParseDimension] reads; empty text is not said.
func (d *Dimension) UnmarshalText(text []byte) error {
	return unmarshalName("dimension", d, text, dimensionNames[:])
}

// Measure is how an audience is held against a target; all go from 0 to 1.
// Tools use the first two under one name. The zero value is not said.
type Measure uint8

// The measures.
const (
	MeasureNotSaid Measure = iota
	Intersection           // sum over groups of the smaller of both shares: 1 if both divide alike
	InTarget               // share of the audience in the groups of the target: 1 if nobody is outside
	MeanShare              // mean of the audience's shares in the target's groups, by the target's weights
)

var measureNames = [...]string{"", "intersection", "in-target", "mean-share"}

// ParseMeasure reads a measure's text form in any case. Other text is an
// [endorse.ParseError].
func ParseMeasure(s string) (Measure, error) {
	return parseName[Measure]("measure", s, measureNames[:])
}

// String is the text form, "" if the measure is not said.
func (m Measure) String() string { return nameOf(m, measureNames[:]) }

// MarshalText writes the text form.
func (m Measure) MarshalText() ([]byte, error) { return marshalName("measure", m, measureNames[:]) }

// UnmarshalText reads what [ParseMeasure] reads; empty text is not said.
func (m *Measure) UnmarshalText(text []byte) error {
	return unmarshalName("measure", m, text, measureNames[:])
}

// WholeError is shares that do not add up to 1 within rounding where they
// must.
type WholeError struct {
	Sum endorse.Rate // what they add up to, exactly
}

// Error says what they add up to.
func (e *WholeError) Error() string { return "shares add up to " + e.Sum.String() + ", not to 1" }

// ErrTarget is a wish without dimension, measure or target, a dimension wished
// for twice, or a measure that does not suit the dimension: interests overlap,
// so they have a mean share alone, and nothing else has.
var ErrTarget = errors.New("target: dimension or measure can't be")

// Intersection is the sum over all groups of the smaller of both shares, by
// the larger of both sums, which are 1 but for rounding. It is 1 if both divide
// alike and 0 if no group is in both; it is the same from either side. Shares
// that are not [Shares.Whole] are a [*WholeError].
func (s Shares) Intersection(t Shares) (endorse.Rate, error) {
	common := endorse.Rate{}
	for _, shares := range []Shares{s, t} {
		if !shares.Whole() {
			return endorse.Rate{}, &WholeError{shares.Sum()}
		}
	}
	for _, share := range s.list {
		other, _ := t.Of(share.Group)
		common = common.Add(lesser(share.Part, other))
	}
	whole := s.Sum()
	if t.Sum().Cmp(whole) > 0 {
		whole = t.Sum()
	}
	return common.Over(whole)
}

// InTarget is the share of the audience that is in one of the groups, for
// groups that exclude each other. A group that is not listed has nobody if the
// shares are [Shares.Whole]; else its share is not known, which is a
// [*GroupError], as is a group given twice. No group is [endorse.ErrZeroBase].
// More than 1 by rounding is 1.
func (s Shares) InTarget(groups ...string) (endorse.Rate, error) {
	sum, seen := endorse.Rate{}, map[string]bool{}
	if len(groups) == 0 {
		return sum, endorse.ErrZeroBase
	}
	for _, group := range groups {
		part, listed := s.Of(group)
		switch {
		case seen[group]:
			return endorse.Rate{}, &GroupError{group, "named twice"}
		case !listed && !s.Whole():
			return endorse.Rate{}, &GroupError{group, "share not known"}
		}
		seen[group], sum = true, sum.Add(part)
	}
	return lesser(sum, one), nil
}

// MeanShare is the mean of the shares that the audience has in the target's
// groups, each weighing as the target says: for interests, of which a person
// has several. A group that is not listed is a [*GroupError]: its share is not
// known. A target without weight is [endorse.ErrZeroBase].
func (s Shares) MeanShare(target Shares) (endorse.Rate, error) {
	sum := endorse.Rate{}
	for _, wanted := range target.list {
		part, listed := s.Of(wanted.Group)
		if !listed {
			return endorse.Rate{}, &GroupError{wanted.Group, "share not known"}
		}
		sum = sum.Add(part.Times(wanted.Part))
	}
	return sum.Over(target.Sum())
}

func lesser(r, s endorse.Rate) endorse.Rate {
	if s.Cmp(r) < 0 {
		return s
	}
	return r
}
