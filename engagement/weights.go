package engagement

import (
	"encoding/binary"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// Weight says how much one count weighs in a weighted rate.
type Weight struct {
	Count  endorse.CountName // the count that weighs
	Weight endorse.Rate      // above 0 to 1,000,000, with at most 6 digits after the point
}

// Weights are the weights of a weighted rate. No standard weights exist, so
// there are no defaults. The zero value has none. Weights are comparable with
// ==.
type Weights struct {
	// packed holds nine bytes a count, by name: the name, and the weight in
	// millionths as a big-endian word.
	packed string
}

const (
	weightPlaces = 6       // digits after the point of a weight
	maxWeight    = 1000000 // the largest weight
	weightBytes  = 9
)

// millionth is one unit of a weight.
var millionth = endorse.MustRate("0.000001")

// NewWeights is the set of these weights. A weight is above zero, at most
// 1,000,000, and has at most 6 digits after the point; a count that weighs
// nothing is left out. Another weight, a count given twice, and counts that
// [NewActions] refuses are an [endorse.ParseError].
func NewWeights(weights ...Weight) (Weights, error) {
	sorted := slices.Clone(weights)
	slices.SortFunc(sorted, func(a, b Weight) int { return int(a.Count) - int(b.Count) })
	var names Actions
	packed := make([]byte, 0, weightBytes*len(sorted))
	for _, w := range sorted {
		units, why := w.millionths()
		if names.Has(w.Count) {
			why = "a count twice"
		}
		if why != "" {
			return Weights{}, &endorse.ParseError{What: "weight", Input: w.String(), Why: why}
		}
		names |= 1 << w.Count
		packed = binary.BigEndian.AppendUint64(append(packed, byte(w.Count)), uint64(units))
	}
	if err := names.Validate(); err != nil {
		return Weights{}, err
	}
	return Weights{string(packed)}, nil
}

// MustWeights reads what [ParseWeights] reads, for literals; it panics on an
// error.
func MustWeights(s string) Weights {
	w, err := ParseWeights(s)
	if err != nil {
		panic(err)
	}
	return w
}

// millionths is the weight in its unit, or why there is none.
func (w Weight) millionths() (units int64, why string) {
	switch {
	case !countable.Has(w.Count):
		return 0, "not an action"
	case w.Weight.Sign() <= 0 || w.Weight.Cmp(endorse.RateOfInt(maxWeight)) > 0:
		return 0, "not above 0 and at most 1000000"
	case !w.Weight.Round(weightPlaces, endorse.Down).Equal(w.Weight):
		return 0, "more than 6 digits after the point"
	}
	units, err := strconv.ParseInt(w.Weight.Times(endorse.RateOfInt(1e6)).String(), 10, 64)
	if err != nil {
		return 0, "not a weight"
	}
	return units, ""
}

// String is the weight and the count, as "2*comments".
func (w Weight) String() string { return w.Weight.String() + "*" + w.Count.String() }

// each yields the counts with their weights in millionths.
func (w Weights) each() iter.Seq2[endorse.CountName, uint64] {
	return func(yield func(endorse.CountName, uint64) bool) {
		for p := w.packed; len(p) >= weightBytes; p = p[weightBytes:] {
			units := uint64(0)
			for _, c := range []byte(p[1:weightBytes]) {
				units = units<<8 | uint64(c)
			}
			if !yield(endorse.CountName(p[0]), units) {
				return
			}
		}
	}
}

// All lists the weights in the order of [endorse.CountNames]. The slice is the
// caller's.
func (w Weights) All() []Weight {
	var all []Weight
	for n, units := range w.each() {
		all = append(all, Weight{n, endorse.RateOfInt(int64(units)).Times(millionth)})
	}
	return all
}

// IsZero reports whether there are no weights.
func (w Weights) IsZero() bool { return w.packed == "" }

// Actions is the set of the counts that have a weight.
func (w Weights) Actions() Actions {
	var a Actions
	for n := range w.each() {
		a |= 1 << n
	}
	return a
}

// Equal reports whether both are the same weights.
func (w Weights) Equal(v Weights) bool { return w == v }

// String is the weights joined by "+", as "0.1*likes+0.75*comments".
func (w Weights) String() string {
	var parts []string
	for _, x := range w.All() {
		parts = append(parts, x.String())
	}
	return strings.Join(parts, "+")
}

// ParseWeights reads what [Weights.String] writes, in any order; empty text is
// no weights. What [NewWeights] refuses is refused.
func ParseWeights(s string) (Weights, error) {
	if s == "" {
		return Weights{}, nil
	}
	if len(s) > maxSetText {
		return Weights{}, &endorse.ParseError{What: "weights", Input: s, Why: "too long"}
	}
	var all []Weight
	for part := range strings.SplitSeq(s, "+") {
		amount, name, ok := strings.Cut(part, "*")
		if !ok {
			return Weights{}, &endorse.ParseError{What: "weights", Input: s, Why: "not in the form 0.1*likes+2*comments"}
		}
		rate, err := endorse.ParseRate(amount)
		if err != nil {
			return Weights{}, err
		}
		n, err := endorse.ParseCountName(name)
		if err != nil {
			return Weights{}, err
		}
		all = append(all, Weight{n, rate})
	}
	return NewWeights(all...)
}

// MarshalText writes [Weights.String].
func (w Weights) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads what [ParseWeights] reads.
func (w *Weights) UnmarshalText(text []byte) error {
	v, err := ParseWeights(string(text))
	if err != nil {
		return err
	}
	*w = v
	return nil
}
