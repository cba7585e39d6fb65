package attribution

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
)

// ErrNoConversions is a set of paths of which none converted: there is nothing
// to share out. It wraps [endorse.ErrZeroBase].
var ErrNoConversions = fmt.Errorf("no conversions: %w", endorse.ErrZeroBase)

// Faults of one path, reached with errors.Is through a [*PathError].
var (
	ErrNothing         = errors.New("neither conversions nor people who did not convert")
	ErrNegative        = errors.New("below zero")
	ErrTooMany         = errors.New("more than 10,000 touches, or 100,000,000,000,000 conversions and nulls")
	ErrNoChannel       = errors.New("touch without a channel")
	ErrUnordered       = errors.New("touch earlier than the one before it")
	ErrAfterConversion = errors.New("touch after the conversion")
	ErrNoTime          = fmt.Errorf("time %w", endorse.ErrNotKnown)
	ErrNoValue         = fmt.Errorf("value %w, though other paths have one", endorse.ErrNotKnown)
	ErrValueOfNothing  = errors.New("value without a conversion")
	ErrNoKeyTouch      = errors.New("no touch is marked as the key touch")
	ErrNotOneOrder     = errors.New("an order is not one conversion")
	ErrNoPrecedence    = errors.New("a code and the link of another channel, and nobody said which wins")
)

// Faults of a model.
var (
	ErrHalfLife      = errors.New("half-life is not above zero")
	ErrNoWeight      = errors.New("no weight is above zero")
	ErrNoModel       = errors.New("no such model")
	ErrNoSuchChannel = errors.New("no such channel")
	ErrWorthOfNone   = errors.New("worth of no channel is not zero")
	ErrBadOrder      = errors.New("not each channel once")
)

// PathError is a fault of one path.
type PathError struct {
	Index int   // place among the paths given, from 0
	Err   error // what is wrong, such as [ErrNoTime]
}

// Error names the path by its place.
func (e *PathError) Error() string { return fmt.Sprintf("paths[%d]: %v", e.Index, e.Err) }

// Unwrap is the fault.
func (e *PathError) Unwrap() error { return e.Err }

// ChannelsError is a request for more channels, or states of a chain, than a
// model computes exactly.
type ChannelsError struct {
	What       string // "channels" or "states"
	Found, Max int    // how many there are, and how many there may be
}

// Error says how many there may be, and to group channels.
func (e *ChannelsError) Error() string {
	return fmt.Sprintf("%d %s, at most %d: group channels that belong together", e.Found, e.What, e.Max)
}

// NegativeCreditError is a channel that a model gives less than nothing.
type NegativeCreditError struct {
	Channel Channel // the first one found
}

// Error names the channel.
func (e *NegativeCreditError) Error() string {
	return fmt.Sprintf("credit of %q is below zero", e.Channel)
}

// OrderConflictError is an order that two paths tell differently, or that
// nobody can be given.
type OrderConflictError struct {
	// Order is the id of the order; What is what its reports differ in: "value",
	// "currency", "touches" or "claim".
	Order, What string

	Err error // [ErrNoTime] or [ErrNoPrecedence]; nil if two reports tell two things
}

// Error names the order.
func (e *OrderConflictError) Error() string {
	text := fmt.Sprintf("order %q: %s differs", e.Order, e.What)
	if e.Err != nil {
		text = fmt.Sprintf("order %q: %v", e.Order, e.Err)
	}
	return text
}

// Unwrap is what is wrong beside, if anything.
func (e *OrderConflictError) Unwrap() error { return e.Err }
