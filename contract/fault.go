package contract

import "errors"

// Faults of terms and other input, each inside a [FaultError].
var (
	ErrNotSaid     = errors.New("not said")
	ErrNegative    = errors.New("below zero")
	ErrNotPositive = errors.New("not above zero")
	ErrAboveOne    = errors.New("above 1 (100%)")
	ErrZeroAmount  = errors.New("an amount of zero; leave it out")
	ErrTaken       = errors.New("id not said or taken")
	ErrNoSuch      = errors.New("no such id in these terms")
	ErrRegion      = errors.New("not a region")
	ErrUnion       = errors.New("the Union is named by its members")
	ErrReversed    = errors.New("ends before it starts")
	ErrBoth        = errors.New("not both")
	ErrTooMuch     = errors.New("more than terms may hold")
	ErrSum         = errors.New("does not add up")
	ErrCurrency    = errors.New("in another currency than the plan")
	ErrFalling     = errors.New("falls from one stage to a later one")
	ErrOutside     = errors.New("outside the right that it belongs to")
	ErrHash        = errors.New("not 64 hexadecimal digits")
	ErrKind        = errors.New("not a kind that fits")
	ErrTwice       = errors.New("there twice")
)

// FaultError is a fault of input: where, and what.
type FaultError struct {
	Path string // "deliverables[1].count"
	Err  error  // one of the errors of this package, or of what the path leads to
}

// Error is the path and the fault.
func (e *FaultError) Error() string { return e.Path + ": " + e.Err.Error() }

// Unwrap is the fault itself.
func (e *FaultError) Unwrap() error { return e.Err }
