package campaign

import (
	"errors"
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Reasons why an event is refused, each inside a [TransitionError].
var (
	ErrState        = errors.New("no such event in this state")
	ErrDay          = errors.New("the day is not said, or before the last event")
	ErrFuture       = errors.New("a day after that of the event")
	ErrTaken        = errors.New("the id is taken")
	ErrNoSuch       = errors.New("no such id in this campaign")
	ErrNotIn        = errors.New("not in the terms")
	ErrDiffers      = errors.New("not what was said before")
	ErrVersion      = errors.New("not a version above those on file, or one that is not on file")
	ErrOut          = errors.New("is out already")
	ErrDown         = errors.New("is not public any more")
	ErrNotAmplified = errors.New("was not amplified")
)

// TransitionError is an event that was refused. Nothing has changed.
type TransitionError struct {
	From State        // the state of the campaign
	Kind Kind         // the event that was tried
	On   endorse.Date // the day
	Err  error        // why; a [*FaultError] says which part of the event
}

// Error says what was tried and why it is refused.
func (e *TransitionError) Error() string {
	kind, on, from := e.Kind.String(), " on "+e.On.String(), "while "+e.From.String()
	if e.Kind == KindNotSaid {
		kind = "no event"
	}
	if e.On.IsZero() {
		on = ""
	}
	if e.From == StateNotSaid {
		from = "before there is a campaign"
	}
	return fmt.Sprintf("campaign: %s%s %s: %v", kind, on, from, e.Err)
}

// Unwrap is the reason.
func (e *TransitionError) Unwrap() error { return e.Err }

// fault is the error with its path, if the condition does not hold.
func fault(ok bool, path string, err error) error {
	if ok {
		return nil
	}
	return &FaultError{path, err}
}

// at puts a path before that of an error, of each if several are joined; no error
// stays none.
func at(path string, err error) error {
	switch e := err.(type) {
	case nil:
		return nil
	case *FaultError:
		return &FaultError{(&strict.Error{Path: e.Path}).Under(path).Path, e.Err}
	case *strict.Error:
		return &FaultError{e.Under(path).Path, e.Err}
	case interface{ Unwrap() []error }:
		list := slices.Clone(e.Unwrap())
		for i := range list {
			list[i] = at(path, list[i])
		}
		return errors.Join(list...)
	}
	return &FaultError{path, err}
}
