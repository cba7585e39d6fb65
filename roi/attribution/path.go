package attribution

import (
	"fmt"
	"time"

	"github.com/endorse-go/endorse"
)

// Channel names where a touch came from: a creator, a medium, a group of either.
// It is any text but the empty one, compared exactly.
type Channel string

// Direct is the usual name of visits that came from nowhere: an address typed
// in, a bookmark.
const Direct Channel = "direct"

// Touch is one meeting of a person with a channel.
type Touch struct {
	Channel Channel `json:"channel"` // must be said

	// At is the instant; zero is not said. Windows and decay need it.
	At time.Time `json:"at,omitzero"`

	// Via says how the touch was seen.
	Via Via `json:"via,omitzero"`

	// Stage marks the touch that made the person a lead, or the lead a deal, for
	// [WShaped] and [FullPath].
	Stage Stage `json:"stage,omitzero"`
}

// Path is what people met, in order of time, and what came of it. One path may
// stand for many people who met the same.
type Path struct {
	// Order names an order that may be reported more than once, for
	// [Deduplicate]. Empty is not said.
	Order string `json:"order,omitempty"`

	// Touches are in order of time. None is a conversion that nobody can be
	// given.
	Touches []Touch `json:"touches"`

	// At is the instant of the conversion, or of the last look at somebody who
	// did not convert; zero is not said.
	At time.Time `json:"at,omitzero"`

	// Conversions and Nulls are how many people on this path converted and how
	// many did not. One of them is above zero.
	Conversions int64 `json:"conversions,omitempty"`
	Nulls       int64 `json:"nulls,omitempty"`

	// Value is that of all Conversions together, net of discounts and refunds.
	// Either no path has one, or all that converted do; EUR 0 is one.
	Value endorse.Money `json:"value"`
}

// Through is a list of touches by those channels, without times.
func Through(channels ...Channel) []Touch {
	touches := make([]Touch, len(channels))
	for i, c := range channels {
		touches[i].Channel = c
	}
	return touches
}

// Bounds that keep sums exact in 64 bits.
const (
	maxTouches = 10_000
	maxPeople  = 100_000_000_000_000
)

// Validate reports the first fault of the path by itself.
func (p Path) Validate() error {
	switch {
	case p.Conversions < 0, p.Nulls < 0:
		return ErrNegative
	case p.Conversions == 0 && p.Nulls == 0:
		return ErrNothing
	case len(p.Touches) > maxTouches, p.Conversions > maxPeople, p.Nulls > maxPeople:
		return ErrTooMany
	case p.Value.Sign() < 0:
		return fmt.Errorf("value of %v: %w", p.Value, ErrNegative)
	case p.Value.Currency() != 0 && p.Conversions == 0:
		return ErrValueOfNothing
	}
	return p.validateTouches()
}

func (p *Path) validateTouches() error {
	var last time.Time
	for i := range p.Touches {
		t := &p.Touches[i]
		switch {
		case t.Channel == "":
			return ErrNoChannel
		case t.At.IsZero():
			continue
		case t.At.Before(last):
			return ErrUnordered
		case !p.At.IsZero() && t.At.After(p.At):
			return ErrAfterConversion
		}
		last = t.At
	}
	return nil
}

// ages are how long before the conversion each touch was.
func (p *Path) ages() ([]time.Duration, error) {
	ages := make([]time.Duration, len(p.Touches))
	for i, t := range p.Touches {
		if p.At.IsZero() || t.At.IsZero() {
			return nil, ErrNoTime
		}
		ages[i] = p.At.Sub(t.At)
	}
	return ages, nil
}
