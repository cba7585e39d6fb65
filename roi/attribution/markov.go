package attribution

import (
	"math/big"
	"strconv"

	"github.com/endorse-go/endorse"
)

// Markov gives each channel its removal effect in a chain from start to
// conversion or null, normalised (Anderl, Becker, von Wangenheim, Schumann
// 2016): the share of conversions that would be lost if everybody who comes to
// the channel went away. The effects are those of the absorbing chain in closed
// form, not simulated. Value is split as conversions are. More than [MaxStates]
// states are a [*ChannelsError].
type Markov struct {
	// Order is how many of the last touches decide where people go next, 1 or
	// 2; 0 is 1.
	Order int

	Repeats Repeats   // what a run of touches by one channel is; zero keeps each
	Nulls   NullPaths // whether people who did not convert are in the chain; zero counts them
}

// Repeats says what a run of touches by one channel is.
type Repeats uint8

// The choices.
const (
	KeepRepeats  Repeats = iota // each touch is a step, so a channel may lead to itself
	MergeRepeats                // a run is one touch; at order 1 this changes nothing
)

// NullPaths says whether people who did not convert are in the chain.
type NullPaths uint8

// The choices.
const (
	CountNulls    NullPaths = iota
	LeaveOutNulls           // only people who converted: how good a channel is at converting is then not seen
)

// MaxStates is how many states a chain has at most: channels at order 1, pairs
// of them at order 2.
const MaxStates = 1024

// OrderError is an order of a chain that is neither 1 nor 2.
type OrderError struct {
	Order int // as given
}

// Error names the order.
func (e *OrderError) Error() string {
	return "Markov chain of order " + strconv.Itoa(e.Order) + ": neither 1 nor 2"
}

// String is "markov order 1", and what is not the default.
func (m Markov) String() string {
	text := "markov order " + strconv.Itoa(m.order())
	if m.Repeats == MergeRepeats {
		text += ", repeats merged"
	}
	if m.Nulls == LeaveOutNulls {
		text += ", nulls left out"
	}
	return text
}

func (m Markov) order() int {
	if m.Order == 0 {
		return 1
	}
	return m.Order
}

func (m Markov) shares(paths []Path) (shares, error) {
	c, err := m.chain(paths)
	if err != nil {
		return shares{}, err
	}
	out := shares{channels: c.channels}
	for _, x := range c.passing {
		out.conversions = append(out.conversions, new(big.Rat).SetFloat64(x))
	}
	return out, nil
}

// Chain is the chain of the paths, for those who want to see inside. No
// conversion with a touch is [ErrNoConversions].
func (m Markov) Chain(paths []Path) (Chain, error) {
	sum, err := totalOf(paths)
	if err != nil {
		return Chain{}, err
	}
	if sum.conversions == 0 {
		return Chain{}, ErrNoConversions
	}
	return m.chain(paths)
}

// Chain is an absorbing Markov chain of what people do after each touch. It is
// immutable; the zero Chain has no channels.
type Chain struct {
	channels []Channel
	steps    steps
	passing  []float64 // by channel: conversions that pass it, of all people
	reached  float64   // conversions of all people
}

// Channels lists the channels, by name. The slice is the caller's.
func (c Chain) Channels() []Channel { return append([]Channel(nil), c.channels...) }

// Conversion is the probability that somebody who starts converts: conversions
// of all people who had a touch.
func (c Chain) Conversion() (endorse.Rate, error) { return endorse.ApproxRate(c.reached) }

// RemovalEffect is 1 - (conversion without the channel) / (conversion), before
// it is normalised, 0 to 1. A channel that there is not is [ErrNoSuchChannel].
func (c Chain) RemovalEffect(channel Channel) (endorse.Rate, error) {
	i, err := c.find(channel)
	if err != nil {
		return endorse.Rate{}, err
	}
	return endorse.ApproxRate(c.passing[i] / c.reached)
}

// Without is the probability of conversion if everybody who comes to the
// channel goes away. A channel that there is not is [ErrNoSuchChannel].
func (c Chain) Without(channel Channel) (endorse.Rate, error) {
	i, err := c.find(channel)
	if err != nil {
		return endorse.Rate{}, err
	}
	return endorse.ApproxRate(max(c.reached-c.passing[i], 0))
}

func (c Chain) find(channel Channel) (int, error) {
	for i, have := range c.channels {
		if have == channel {
			return i, nil
		}
	}
	return 0, ErrNoSuchChannel
}
