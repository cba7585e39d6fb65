package engagement

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Audience is who follows a creator, or sees a post.
type Audience struct {
	Age       Shares `json:"age,omitzero"`       // shares by group of years, such as "18-24"; zero is not known
	Gender    Shares `json:"gender,omitzero"`    // shares by gender; zero is not known
	Place     Shares `json:"place,omitzero"`     // shares by country, region or city, as the caller names them; zero is not known
	Language  Shares `json:"language,omitzero"`  // shares by language; zero is not known
	Interests Shares `json:"interests,omitzero"` // shares by interest, which may add up to more than 1; zero is not known
}

// UnmarshalJSON reads an object of shares by dimension; another member is an
// [endorse.ParseError], and null leaves a alone.
func (a *Audience) UnmarshalJSON(b []byte) error {
	type plain Audience
	return strict.Whole("audience", b, (*plain)(a))
}

// By is the audience by one dimension, zero Shares if it is not known.
func (a Audience) By(d Dimension) Shares {
	switch d {
	case Age:
		return a.Age
	case Gender:
		return a.Gender
	case Place:
		return a.Place
	case Language:
		return a.Language
	case Interests:
		return a.Interests
	}
	return Shares{}
}

// Wish is what a brand wants of an audience by one dimension.
type Wish struct {
	Dimension Dimension    `json:"dimension"` // by which trait; must be said
	Measure   Measure      `json:"measure"`   // how the audience is held against the target; must be said
	Target    Shares       `json:"target"`    // for InTarget the groups count, their shares do not
	Weight    endorse.Rate `json:"weight"`    // beside the other wishes
}

// UnmarshalJSON reads an object of the four parts; another member is an
// [endorse.ParseError], and null leaves w alone.
func (w *Wish) UnmarshalJSON(b []byte) error {
	type plain Wish
	return strict.Whole("wish", b, (*plain)(w))
}

// Validate returns [ErrTarget], or a [*WholeError] if an intersection is
// wished for with shares that do not add up to 1.
func (w Wish) Validate() error {
	known := w.Dimension != DimensionNotSaid && int(w.Dimension) < numDimensions
	several := w.Dimension == Interests
	switch {
	case !known || w.Target.IsZero() || w.Measure == MeasureNotSaid || w.Measure > MeanShare,
		several != (w.Measure == MeanShare):
		return fmt.Errorf("%w: %v of %v", ErrTarget, w.Measure, w.Dimension)
	case w.Measure == Intersection && !w.Target.Whole():
		return &WholeError{w.Target.Sum()}
	}
	return nil
}

// In is how far the audience is what is wished for, 0 to 1 by the measure. A
// dimension that is not known is [endorse.ErrNotKnown]; other errors are those
// of [Wish.Validate] and of the measure.
func (w Wish) In(a Audience) (endorse.Rate, error) {
	if err := w.Validate(); err != nil {
		return endorse.Rate{}, err
	}
	shares := a.By(w.Dimension)
	if shares.IsZero() {
		return endorse.Rate{}, fmt.Errorf("audience by %v: %w", w.Dimension, endorse.ErrNotKnown)
	}
	switch w.Measure {
	case Intersection:
		return shares.Intersection(w.Target)
	case MeanShare:
		return shares.MeanShare(w.Target)
	}
	groups := make([]string, len(w.Target.list))
	for i, share := range w.Target.list {
		groups[i] = share.Group
	}
	return shares.InTarget(groups...)
}

// Match is how far an audience is what is wished for: a [Score] with a part
// for each wish, named by its dimension, its measure as the basis. A dimension
// that is not known, or known too little for the measure, is missing in it, with
// the reason. Traits are taken one by one: 40 % women and 30 % of 18 to 24 do
// not say how many women of 18 to 24 there are. What [Wish.Validate] refuses is
// an error, and so is what [NewScore] refuses; a dimension wished for twice is
// [ErrTarget].
func (a Audience) Match(wishes ...Wish) (Score, error) {
	var parts []Part
	var seen [numDimensions]bool
	for _, w := range wishes {
		if err := w.Validate(); err != nil {
			return Score{}, err
		}
		if seen[w.Dimension] {
			return Score{}, fmt.Errorf("%w: %v twice", ErrTarget, w.Dimension)
		}
		seen[w.Dimension] = true
		part := Part{Name: w.Dimension.String(), Weight: w.Weight, Basis: w.Measure.String()}
		var err error
		if part.Value, err = w.In(a); err != nil {
			part.Missing = err.Error()
		}
		parts = append(parts, part)
	}
	return NewScore(parts...)
}
