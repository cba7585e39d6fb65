package campaign

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse/internal/strict"
)

// Faults of a brief, a creator and other input, each inside a [FaultError].
var (
	ErrNotSaid     = errors.New("not said")
	ErrNegative    = errors.New("below zero")
	ErrNotPositive = errors.New("not above zero")
	ErrAboveOne    = errors.New("above 1 (100%)")
	ErrTwice       = strict.ErrTwice
	ErrBoth        = errors.New("more than one of those that exclude each other")
	ErrReversed    = errors.New("ends before it starts")
	ErrTooMuch     = strict.ErrMany
	ErrCurrency    = errors.New("a currency without a rate to that of the budget")
	ErrKind        = errors.New("not a kind that fits")
	ErrText        = strict.ErrText
	ErrSum         = errors.New("does not add up")
)

// FaultError is a fault of input: where, and what.
type FaultError struct {
	Path string // "wanted[1].count"
	Err  error  // one of the errors of this package, or of what the path leads to
}

// Error is the path and the fault.
func (e *FaultError) Error() string { return fmt.Sprint(e.Path, ": ", e.Err) }

// Unwrap is the fault itself.
func (e *FaultError) Unwrap() error { return e.Err }
