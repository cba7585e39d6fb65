package attribution

import (
	"slices"
	"time"
)

// Windows says how old a touch of each kind may be, its last instant included.
// A window of zero lets none of its kind in but what happened at the very
// instant of the conversion: no window is taken for granted. Usual are 7 or 30
// days for a link and one day for a view.
type Windows struct {
	// Link, View, Code and Survey are for touches seen in these ways ([Via]).
	Link, View, Code, Survey time.Duration

	// Other is for touches that do not say how they were seen.
	Other time.Duration
}

// Day is 24 hours, for windows and half-lives.
const Day = 24 * time.Hour

func (w Windows) of(v Via) time.Duration {
	switch v {
	case ViaLink:
		return w.Link
	case ViaView:
		return w.View
	case ViaCode:
		return w.Code
	case ViaSurvey:
		return w.Survey
	}
	return w.Other
}

// Within is the path without the touches that are older, at the conversion,
// than their window. A touch or conversion without a time is [ErrNoTime], a
// touch after it [ErrAfterConversion].
func (p Path) Within(w Windows) (Path, error) {
	if err := p.validateTouches(); err != nil {
		return Path{}, err
	}
	ages, err := p.ages()
	if err != nil {
		return Path{}, err
	}
	return p.keep(func(i int) bool { return ages[i] <= w.of(p.Touches[i].Via) }), nil
}

// By is the path with those touches alone that were seen in one of these ways:
// By(ViaCode) and [Last] are the attribution by codes.
func (p Path) By(ways ...Via) Path {
	return p.keep(func(i int) bool { return slices.Contains(ways, p.Touches[i].Via) })
}

// Distinct is the path with the first touch of each channel alone.
func (p Path) Distinct() Path {
	seen := make(map[Channel]bool, len(p.Touches))
	return p.keep(func(i int) bool {
		c := p.Touches[i].Channel
		again := seen[c]
		seen[c] = true
		return !again
	})
}

// Merged is the path with one touch, the first, for each run of touches by one
// channel.
func (p Path) Merged() Path {
	return p.keep(func(i int) bool { return i == 0 || p.Touches[i].Channel != p.Touches[i-1].Channel })
}

// keep is the path with those touches of which the predicate, asked in order,
// says so.
func (p Path) keep(wanted func(i int) bool) Path {
	var kept []Touch
	for i, t := range p.Touches {
		if wanted(i) {
			kept = append(kept, t)
		}
	}
	p.Touches = kept
	return p
}
