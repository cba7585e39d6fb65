package affiliate

import (
	"errors"
	"time"

	"github.com/endorse-go/endorse"
)

// FaultError is a fault of a programme or an event: where, and what.
type FaultError struct {
	Path string // "terms[1].plan", "items[0].price"
	Err  error  // one of the errors of this package, or of plan, period or amount
}

// Error is the path and the fault.
func (e *FaultError) Error() string { return e.Path + ": " + e.Err.Error() }

// Unwrap is the fault itself.
func (e *FaultError) Unwrap() error { return e.Err }

// ConflictError is an event whose id was used before by another.
type ConflictError struct {
	ID string // the id that stands for two events
}

// Error names the event.
func (e *ConflictError) Error() string {
	return "event " + quote(e.ID) + ": the id is taken by an event with other content"
}

// LateEventError is an event that came after the ledger was closed for its
// time, or a refund that happened after its order's refund window. The ledger
// keeps it on record ([Ledger.Late]) and settles without it.
type LateEventError struct {
	ID     string    // the event's id
	At     time.Time // when it happened
	Closed time.Time // the first instant that was, or is, too late
}

// Error names the event, when it happened and what it is too late for, in UTC.
func (e *LateEventError) Error() string {
	return "event " + quote(e.ID) + " of " + e.At.UTC().Format(time.RFC3339) + " is late: closed on " + e.Closed.UTC().Format(time.RFC3339)
}

// RateError is an exchange rate that the programme does not have.
type RateError struct {
	From, To endorse.Currency // the currency that there is an amount in, and the one that it had to go to
	On       endorse.Date     // zero where there is none for any day
}

// Error names the currencies and the day.
func (e *RateError) Error() string {
	s := "no exchange rate from " + e.From.String() + " to " + e.To.String()
	if !e.On.IsZero() {
		s += " on or before " + e.On.String()
	}
	return s
}

// Conditions that a [FaultError] or a [Problem] wraps.
var (
	ErrMissing      = errors.New("missing")
	ErrNegative     = errors.New("below zero")
	ErrNotPositive  = errors.New("not above zero")
	ErrTooLarge     = errors.New("more than 9,000,000,000,000,000 minor units")
	ErrTooFine      = errors.New("finer than the currency's minor unit")
	ErrTooLong      = errors.New("longer than 255 bytes")
	ErrTooMany      = errors.New("more than 1000 entries")
	ErrAboveValue   = errors.New("discount above what the items cost")
	ErrOutsideTime  = errors.New("not between 1900 and 2200")
	ErrNotCovered   = errors.New("outside the programme's days")
	ErrDuplicate    = errors.New("given twice")
	ErrUnknownOrder = errors.New("order not known")
	ErrUnknownParty = errors.New("party not known")
	ErrUnknownCode  = errors.New("code not known on that day")
	ErrUnknownItem  = errors.New("no such line in the order")
	ErrNoTerms      = errors.New("no terms cover the party on that day")
	ErrExcess       = errors.New("refund above what is left of the order")
	ErrNothingBack  = errors.New("nothing to reinstate")
	ErrReserved     = errors.New(`begins with "credit:": such labels are the ledger's own`)
)

// Problem is something that a settlement could not do as asked. The event stays
// in the ledger, and is applied as soon as other events or a new version of the
// programme allow it.
type Problem struct {
	Event string       `json:"event"`           // the event's id
	Order string       `json:"order,omitempty"` // the order that it is about
	Party string       `json:"party,omitempty"` // the party, if one is known
	On    endorse.Date `json:"on"`              // the day of the event
	Err   error        `json:"-"`               // what was in the way, such as [ErrUnknownOrder]; it is not in JSON
}

// String says what is wrong.
func (p Problem) String() string {
	s := "event " + quote(p.Event)
	if p.Order != "" && p.Order != p.Event {
		s += " for order " + quote(p.Order)
	}
	return s + ": " + p.Err.Error()
}

// quote is text from outside, shortened.
func quote(s string) string {
	const most = 40
	if len(s) > most {
		s = s[:most] + "…"
	}
	return `"` + s + `"`
}

func fault(path string, err error) error { return &FaultError{path, err} }

// errBoth is a refund that names items and an amount for the whole order.
var errBoth = errors.New("stands beside items")
