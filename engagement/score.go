package engagement

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Part is one of the things that a composite [Score] is made of.
type Part struct {
	Name   string       `json:"name"`            // of its own among the parts; must be said
	Value  endorse.Rate `json:"value"`           // 0, the worst, to 1, the best
	Weight endorse.Rate `json:"weight"`          // what the caller holds it to be worth, 0 or more
	Basis  string       `json:"basis,omitempty"` // what the value rests on, in words; empty is not said

	// Missing says why the value is not known; empty, it is known.
	Missing string `json:"missing,omitempty"`
}

// UnmarshalJSON reads an object of the parts; another member is an
// [endorse.ParseError], and null leaves p alone.
func (p *Part) UnmarshalJSON(b []byte) error {
	type plain Part
	return strict.Whole("part", b, (*plain)(p))
}

// Score is a weighted mean of parts with all that is needed to check it: each
// part with its weight, and what was missing. There are no default weights, as
// no published score states its own.
type Score struct {
	Value   endorse.Rate `json:"value"`   // Σ weight × value / Σ weight over the known parts, to 12 places, half even
	Parts   []Part       `json:"parts"`   // all of them, in the order given
	Covered endorse.Rate `json:"covered"` // share of all weight that the known parts have
}

// ErrNothingKnown is a score of parts that are all missing.
var ErrNothingKnown = errors.New("no part of the score is known")

// PartError is a part without a name, named twice, or with a weight below
// zero or a value outside 0 to 1.
type PartError struct {
	Name string // of the part, as given
	Err  error  // a [*GroupError], [ErrWeights] or a [*ShareError]
}

// Error names the part.
func (e *PartError) Error() string { return fmt.Sprintf("part %q: %v", e.Name, e.Err) }

// Unwrap is what is wrong with it.
func (e *PartError) Unwrap() error { return e.Err }

// NewScore is the weighted mean of the parts that are known. A part that is
// missing takes its weight with it, so the score is of the others: Covered says
// how much they are of the whole. Weights of the known parts that are all zero
// are [endorse.ErrZeroBase], no known part is [ErrNothingKnown], and what a
// part can't be is a [*PartError].
func NewScore(parts ...Part) (Score, error) {
	seen := map[string]bool{}
	var sum, known, all endorse.Rate
	found := false
	for _, p := range parts {
		if err := p.check(seen[p.Name]); err != nil {
			return Score{}, &PartError{p.Name, err}
		}
		seen[p.Name] = true
		all = all.Add(p.Weight)
		if p.Missing == "" {
			found = true
			known, sum = known.Add(p.Weight), sum.Add(p.Weight.Times(p.Value))
		}
	}
	if !found {
		return Score{}, ErrNothingKnown
	}
	value, err := sum.Over(known)
	if err != nil {
		return Score{}, err
	}
	covered, err := known.Over(all)
	return Score{value, append([]Part(nil), parts...), covered}, err
}

func (p Part) check(seen bool) error {
	switch {
	case p.Name == "":
		return &GroupError{"", "no name"}
	case seen:
		return &GroupError{p.Name, "named twice"}
	case p.Weight.Sign() < 0:
		return ErrWeights
	}
	return checkShare("value", p.Value)
}

// Points is what the part adds to the sum above the line: weight × value, 0 if
// it is missing. The points of all parts by their known weights are the score.
func (p Part) Points() endorse.Rate {
	if p.Missing != "" {
		return endorse.Rate{}
	}
	return p.Weight.Times(p.Value)
}

// Missing lists the parts that were not known, in the order given.
func (s Score) Missing() []Part {
	var missing []Part
	for _, p := range s.Parts {
		if p.Missing != "" {
			missing = append(missing, p)
		}
	}
	return missing
}
