package engagement

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Overlap is how two audiences share people. Which of the rates is meant differs
// by tool and by much, so each has a name. All three counts must be known.
type Overlap struct {
	A    endorse.Count `json:"a"`             // size of the one audience
	B    endorse.Count `json:"b"`             // size of the other
	Both endorse.Count `json:"both,omitzero"` // people in both; more than in one is [ErrOverlap]
}

// UnmarshalJSON reads an object of the three counts; another member is an
// [endorse.ParseError], and null leaves o alone.
func (o *Overlap) UnmarshalJSON(b []byte) error {
	type plain Overlap
	return strict.Whole("overlap", b, (*plain)(o))
}

// ErrOverlap is more people in two audiences than in one of them, or overlaps
// that no audiences can have together.
var ErrOverlap = errors.New("overlap that audiences can't have")

// numbers are the three counts. What is not known is [endorse.ErrNotKnown],
// more in both than in one [ErrOverlap].
func (o Overlap) numbers() (a, b, both int64, err error) {
	a, ok1 := o.A.Int64()
	b, ok2 := o.B.Int64()
	both, ok3 := o.Both.Int64()
	switch {
	case !ok1 || !ok2 || !ok3:
		err = endorse.ErrNotKnown
	case both > min(a, b):
		err = ErrOverlap
	}
	return a, b, both, err
}

// BySmaller is the people in both by the smaller audience: 1 if one holds the
// other. A count that is not known is [endorse.ErrNotKnown], more in both than
// in one [ErrOverlap], an empty audience [endorse.ErrZeroBase].
func (o Overlap) BySmaller() (endorse.Rate, error) {
	a, b, both, err := o.numbers()
	if err != nil {
		return endorse.Rate{}, err
	}
	return endorse.RateOfInt(both).Over(endorse.RateOfInt(min(a, b)))
}

// ByUnion is the people in both by those in either, after Jaccard; of a list
// of two it is also the share of those who follow two or more. Errors as for
// [Overlap.BySmaller]; only two empty audiences are [endorse.ErrZeroBase].
func (o Overlap) ByUnion() (endorse.Rate, error) {
	union, err := o.Union()
	if err != nil {
		return endorse.Rate{}, err
	}
	_, _, both, _ := o.numbers()
	return endorse.RateOfInt(both).Over(union)
}

// Union is the people in either: A + B - both. Errors as for
// [Overlap.BySmaller].
func (o Overlap) Union() (endorse.Rate, error) {
	a, b, both, err := o.numbers()
	if err != nil {
		return endorse.Rate{}, err
	}
	return endorse.RateOfInt(a).Add(endorse.RateOfInt(b - both)), nil
}

// Exclusive is the people in one audience alone: in A and not in B, in B and
// not in A. Errors as for [Overlap.BySmaller].
func (o Overlap) Exclusive() (onlyA, onlyB int64, err error) {
	a, b, both, err := o.numbers()
	if err != nil {
		return 0, 0, err
	}
	return a - both, b - both, nil
}

// DuplicationRate is the share of the sum that the same people make up:
// 1 - union / sum. Errors as for [Overlap.ByUnion].
func (o Overlap) DuplicationRate() (endorse.Rate, error) {
	a, b, both, err := o.numbers()
	if err != nil {
		return endorse.Rate{}, err
	}
	return endorse.RateOfInt(both).Over(endorse.RateOfInt(a).Add(endorse.RateOfInt(b)))
}
