package attribution

import "slices"

// First gives all to the first touch.
type First struct{}

// String is "first-touch".
func (First) String() string { return "first-touch" }

func (m First) shares(paths []Path) (shares, error) { return byRule(paths, m) }

func (First) weigh(_ *Path, w []int64) error {
	w[0] = 1
	return nil
}

// Last gives all to the last touch.
type Last struct{}

// String is "last-touch".
func (Last) String() string { return "last-touch" }

func (m Last) shares(paths []Path) (shares, error) { return byRule(paths, m) }

func (Last) weigh(_ *Path, w []int64) error {
	w[len(w)-1] = 1
	return nil
}

// LastNonDirect gives all to the last touch that is not direct, and to the last
// if all are.
type LastNonDirect struct {
	// Direct are the channels that count as direct; none is [Direct] alone.
	Direct []Channel
}

// String is "last-non-direct".
func (LastNonDirect) String() string { return "last-non-direct" }

func (m LastNonDirect) shares(paths []Path) (shares, error) { return byRule(paths, m) }

func (m LastNonDirect) weigh(p *Path, w []int64) error {
	for i := len(w) - 1; i >= 0; i-- {
		if c := p.Touches[i].Channel; !slices.Contains(m.Direct, c) && (len(m.Direct) > 0 || c != Direct) {
			w[i] = 1
			return nil
		}
	}
	return Last{}.weigh(p, w)
}

// Linear gives each touch the same: a channel that a person met three times gets
// three parts. For one part a channel, take [Path.Distinct] of each path first.
type Linear struct{}

// String is "linear".
func (Linear) String() string { return "linear" }

func (m Linear) shares(paths []Path) (shares, error) { return byRule(paths, m) }

func (Linear) weigh(_ *Path, w []int64) error {
	for i := range w {
		w[i] = 1
	}
	return nil
}
