package pay

import "github.com/endorse-go/endorse"

// FaultError is a fault of a plan: where, and what.
type FaultError struct {
	Path string // "pay.of[1].rate"
	Err  error  // one of the errors of this package, or of the value's own
}

// Error is the path and the fault.
func (e *FaultError) Error() string { return e.Path + ": " + e.Err.Error() }

// Unwrap is the fault itself.
func (e *FaultError) Unwrap() error { return e.Err }

// MissingError is a fact that the plan asks for and the activity does not have.
// It wraps [endorse.ErrNotKnown].
type MissingError struct {
	Order string // the order's id
	Fact  string // "customer", "customer_since", "payment", "on"
	Node  string // the path of the node that asks
}

// Error names the node, the order and the fact.
func (e *MissingError) Error() string {
	return e.Node + ": order " + e.Order + ": " + e.Fact + " not known"
}

// Unwrap is [endorse.ErrNotKnown].
func (e *MissingError) Unwrap() error { return endorse.ErrNotKnown }
