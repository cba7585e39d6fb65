package attribution

import (
	"fmt"
	"math/bits"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
)

// HalfLife is the age at which a touch counts half of one at the conversion: 7
// days at Google Analytics while it had the model.
type HalfLife time.Duration

// Weight is 2^(-age / half-life), right to 12 places. An age below zero is
// [ErrAfterConversion], a half-life of zero or below [ErrHalfLife].
func (h HalfLife) Weight(age time.Duration) (endorse.Rate, error) {
	switch {
	case h <= 0:
		return endorse.Rate{}, ErrHalfLife
	case age < 0:
		return endorse.Rate{}, ErrAfterConversion
	}
	return endorse.ApproxRate(float64(halvings(age, time.Duration(h))) / (1 << 62))
}

// TimeDecay weighs a touch by [HalfLife.Weight] of its age at the conversion:
// the later, the more. Every touch and the conversion need a time.
// A touch that is 62 half-lives older than the youngest of its path gets
// nothing.
type TimeDecay struct {
	HalfLife time.Duration // age at which a touch weighs half; must be above zero
}

// String is "time-decay half-life 168h0m0s".
func (m TimeDecay) String() string { return fmt.Sprintf("time-decay half-life %v", m.HalfLife) }

func (m TimeDecay) shares(paths []Path) (shares, error) {
	if m.HalfLife <= 0 {
		return shares{}, ErrHalfLife
	}
	return byRule(paths, m)
}

func (m TimeDecay) weigh(p *Path, w []int64) error {
	ages, err := p.ages()
	if err != nil {
		return err
	}
	youngest := slices.Min(ages)
	for i, age := range ages {
		w[i] = int64(halvings(age-youngest, m.HalfLife))
	}
	return scaleDown(w)
}

// LinearDecay weighs a touch by how much younger it is than the oldest of its
// path, so that the oldest gets nothing. Where all are as old, as one touch by
// itself is, they share equally. Every touch and the conversion need a time.
type LinearDecay struct{}

// String is "linear-decay".
func (LinearDecay) String() string { return "linear-decay" }

func (m LinearDecay) shares(paths []Path) (shares, error) { return byRule(paths, m) }

func (LinearDecay) weigh(p *Path, w []int64) error {
	ages, err := p.ages()
	if err != nil {
		return err
	}
	oldest := slices.Max(ages)
	for i, age := range ages {
		w[i] = int64(oldest - age)
	}
	if weighed(w) != nil {
		return Linear{}.weigh(p, w)
	}
	return scaleDown(w)
}

// scaleDown halves weights until so many of them cannot overflow; what is lost
// is below 10^-14 of the largest.
func scaleDown(w []int64) error {
	var high uint64
	for _, n := range w {
		high = max(high, uint64(n))
	}
	shift := max(0, bits.Len64(high)+bits.Len(uint(len(w)))-62)
	for i := range w {
		w[i] >>= shift
	}
	return weighed(w)
}
