package engagement

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// Scale says what the distance of a spike was measured by. The zero value is
// not said.
type Scale uint8

// The scales.
const (
	ScaleNotSaid Scale = iota

	// MedianDeviation is the median absolute deviation from the median. A
	// score is 0.6745 times the distance by it (Iglewicz and Hoaglin 1993), so
	// that it reads as standard deviations where gains are normal.
	MedianDeviation

	// MeanDeviation is the mean absolute deviation from the median, taken
	// where more than half of the gains are the same, so that their median
	// deviation is zero. A score is the distance by 1.253314 times it.
	MeanDeviation

	// NoDeviation is that all gains are the same: there is no scale, and no
	// spike.
	NoDeviation
)

var scaleNames = [...]string{"", "median-deviation", "mean-deviation", "no-deviation"}

// String is the text form, "" if the scale is not said.
func (s Scale) String() string { return nameOf(s, scaleNames[:]) }

// MarshalText writes the text form.
func (s Scale) MarshalText() ([]byte, error) { return marshalName("scale", s, scaleNames[:]) }

// UnmarshalText reads a text form; empty text is not said.
func (s *Scale) UnmarshalText(text []byte) error {
	return unmarshalName("scale", s, text, scaleNames[:])
}

// UsualThreshold is the score from which Iglewicz and Hoaglin (1993) call a
// value an outlier: 3.5.
func UsualThreshold() endorse.Rate { return usualThreshold }

var (
	usualThreshold = endorse.MustRate("3.5")
	medianFactor   = endorse.MustRate("0.6745")
	meanFactor     = endorse.MustRate("1.253314")
)

// LeastGains is the number of gains below which no spike is looked for.
const LeastGains = 7

// Spike is a gain or loss far out of line with the account's own.
type Spike struct {
	Gain
	Score endorse.Rate `json:"score"` // distance from the median in scales; below zero is a loss
}

// Spikes are the gains of an account that are out of line, and what that was
// measured against.
type Spikes struct {
	Median    endorse.Rate `json:"median"`           // of the gains a day
	Spread    endorse.Rate `json:"spread"`           // the deviation, of the scale
	Scale     Scale        `json:"scale"`            // which deviation Spread is; [NoDeviation] finds no spike
	Threshold endorse.Rate `json:"threshold"`        // the least score in size, included
	Gains     int          `json:"gains"`            // looked at
	Rounded   int          `json:"rounded"`          // of those, how many have an end from shorthand
	Spikes    []Spike      `json:"spikes,omitempty"` // by day; nil if there are none
}

// Spikes finds the gains a day whose robust score is at or beyond the
// threshold in size, by day; [UsualThreshold] is 3.5. A gain over a gap is
// scored by its mean a day, which hides a spike rather than makes one. Fewer
// than 7 gains are a [*FewError], a threshold that is not above zero
// [ErrThreshold].
func (h History) Spikes(threshold endorse.Rate) (Spikes, error) {
	gains := h.Gains()
	switch {
	case threshold.Sign() <= 0:
		return Spikes{}, ErrThreshold
	case len(gains) < LeastGains:
		return Spikes{}, &FewError{"gains", len(gains), LeastGains}
	}
	s := Spikes{Threshold: threshold, Gains: len(gains)}
	s.measure(gains)
	for _, g := range gains {
		if score := s.score(g.PerDay); score.Abs().Cmp(threshold) >= 0 {
			s.Spikes = append(s.Spikes, Spike{g, score})
		}
	}
	return s, nil
}

// measure sets the median and the scale.
func (s *Spikes) measure(gains []Gain) {
	rates := make([]endorse.Rate, len(gains))
	for i, g := range gains {
		if rates[i] = g.PerDay; g.Rounded {
			s.Rounded++
		}
	}
	s.Median = medianRate(rates)
	sum := endorse.Rate{}
	for i, r := range rates {
		rates[i] = r.Sub(s.Median).Abs()
		sum = sum.Add(rates[i])
	}
	s.Scale, s.Spread = MedianDeviation, medianRate(rates)
	if s.Spread.IsZero() {
		s.Scale = MeanDeviation
		s.Spread, _ = sum.Over(endorse.RateOfInt(int64(len(rates))))
	}
	if s.Spread.IsZero() {
		s.Scale = NoDeviation
	}
}

// score is the distance of a gain a day from the median in scales, to 12
// places, half even; 0 without a scale.
func (s *Spikes) score(perDay endorse.Rate) endorse.Rate {
	distance, by := perDay.Sub(s.Median), s.Spread
	switch s.Scale {
	case MedianDeviation:
		distance = distance.Times(medianFactor)
	case MeanDeviation:
		by = by.Times(meanFactor)
	default:
		return endorse.Rate{}
	}
	score, _ := distance.Over(by)
	return score
}

// medianRate is the middle of the rates, the mean of the middle two of an even
// number. It sorts them.
func medianRate(rates []endorse.Rate) endorse.Rate {
	if len(rates) == 0 {
		return endorse.Rate{}
	}
	slices.SortFunc(rates, endorse.Rate.Cmp)
	return rates[(len(rates)-1)/2].Add(rates[len(rates)/2]).Times(half)
}
