package attribution

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// Worth says what a set of channels is worth in [Shapley]. Sources differ, and
// so do the results.
type Worth uint8

// The worths.
const (
	// WithinSet is the conversions of all paths that met no channel outside the
	// set (the cumulative worth). Each path is then shared equally by the
	// channels that it met, however often; its nulls don't count.
	WithinSet Worth = iota

	// ExactSetRate is the conversion rate, to 12 places, of the paths that met
	// just these channels, and 0 for a set that nobody met. A channel that
	// lowers the rate of others has credit below zero.
	ExactSetRate
)

var worthNames = []string{"within-set", "exact-set-rate"}

// String is the text form.
func (w Worth) String() string { return nameOf(worthNames, int(w)) }

// Shapley gives each channel its Shapley value in the game among channels,
// exactly, for up to [MaxPlayers] of them; more are a [*ChannelsError].
type Shapley struct {
	Worth Worth // what a set of channels is worth; zero is [WithinSet]
}

// String is "shapley within-set" or "shapley exact-set-rate".
func (m Shapley) String() string { return "shapley " + m.Worth.String() }

func (m Shapley) shares(paths []Path) (shares, error) {
	sets, err := setsOf(paths)
	if err != nil {
		return shares{}, err
	}
	if m.Worth == WithinSet {
		return byRule(paths, equalOnce{})
	}
	g, err := sets.rates()
	if err != nil {
		return shares{}, err
	}
	return shares{channels: sets.channels.names, conversions: g.Shapley()}, nil
}

// ExactRates is the game that [ExactSetRate] plays over the paths, and which
// channel each player is, for values that [Attribute] cannot split money by.
func ExactRates(paths []Path) (Game, []Channel, error) {
	if _, err := totalOf(paths); err != nil {
		return Game{}, nil, err
	}
	sets, err := setsOf(paths)
	if err != nil {
		return Game{}, nil, err
	}
	g, err := sets.rates()
	return g, sets.channels.names, err
}

// equalOnce shares a path equally among its channels, each once. That is the
// Shapley value of the game in which a set is worth the paths within it: a path
// alone is a game that only all of its channels together win, in which they are
// alike, and values of games add up.
type equalOnce struct{}

func (equalOnce) weigh(p *Path, w []int64) error {
	for i, t := range p.Touches {
		if !slices.ContainsFunc(p.Touches[:i], func(u Touch) bool { return u.Channel == t.Channel }) {
			w[i] = 1
		}
	}
	return nil
}

// sets counts people by the exact set of channels that they met.
type sets struct {
	channels intern // sorted by name
	outcomes map[Coalition]outcome
}

type outcome struct{ conversions, nulls int64 }

func (o outcome) add(p *Path) outcome {
	return outcome{o.conversions + p.Conversions, o.nulls + p.Nulls}
}

// rate is the conversion rate to 12 places, 0 for nobody.
func (o outcome) rate() endorse.Rate {
	all := o.conversions + o.nulls
	if all == 0 {
		return endorse.Rate{}
	}
	r, _ := endorse.RateOfInt(o.conversions).Over(endorse.RateOfInt(all)) // all is not 0
	return r
}

func setsOf(paths []Path) (sets, error) {
	s := sets{channels: channelsOf(paths), outcomes: make(map[Coalition]outcome)}
	if n := len(s.channels.names); n > MaxPlayers {
		return sets{}, &ChannelsError{"channels", n, MaxPlayers}
	}
	for i := range paths {
		var c Coalition
		for _, t := range paths[i].Touches {
			c |= 1 << s.channels.id(t.Channel)
		}
		if c != 0 {
			s.outcomes[c] = s.outcomes[c].add(&paths[i])
		}
	}
	return s, nil
}

func (s sets) rates() (Game, error) {
	return NewGame(len(s.channels.names), func(c Coalition) endorse.Rate { return s.outcomes[c].rate() })
}

// channelsOf numbers all channels by name, so that nothing depends on the order
// of the paths.
func channelsOf(paths []Path) intern {
	var seen intern
	for i := range paths {
		for _, t := range paths[i].Touches {
			seen.id(t.Channel)
		}
	}
	slices.Sort(seen.names)
	for i, c := range seen.names {
		seen.ids[c] = i
	}
	return seen
}
