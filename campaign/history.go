package campaign

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign/internal/own"
	"github.com/endorse-go/endorse/contract"
)

// Taken is an event and the day on which it was taken.
type Taken struct {
	On    endorse.Date // the day it was given to the campaign
	Event Event        // as the campaign keeps it
}

// Kind is the kind of the event.
func (t Taken) Kind() Kind {
	if t.Event == nil {
		return KindNotSaid
	}
	return t.Event.kind()
}

// owners copy events of each kind, so that they share nothing with the caller's.
var owners = [...]func(Event) (Event, error){
	KindChanged: owner[Changed](), KindSelected: owner[Selected](), KindDropped: owner[Dropped](),
	KindOffered: owner[Offered](), KindNegotiated: owner[Negotiated](), KindWorked: owner[Worked](),
	KindStarted: owner[Started](), KindPublished: owner[Published](), KindSeen: owner[Seen](),
	KindTakenDown: owner[TakenDown](), KindAmplified: owner[Amplified](), KindMeasured: owner[Measured](),
	KindSpent: owner[Spent](), KindPaid: owner[Paid](), KindFinished: owner[Finished](),
	KindCancelled: owner[Cancelled](), KindClosed: owner[Closed](),
}

func owner[E Event]() func(Event) (Event, error) {
	copyOf := own.Of[E]()
	return func(e Event) (Event, error) {
		mine, err := copyOf(e.(E))
		return mine, unreadable(err)
	}
}

// unreadable is a text that is not UTF-8, as a fault; no error stays none.
func unreadable(err error) error {
	var text *own.Error
	if errors.As(err, &text) {
		return &FaultError{text.Path, ErrText}
	}
	return err
}

var (
	ownBrief     = own.Of[Brief]()
	ownCreator   = own.Of[Creator]()
	ownTerms     = own.Of[contract.Terms]()
	ownPublished = own.Of[Published]()
)

// copied is a copy of what is known to be sound.
func copied[T any](copyOf func(T) (T, error), v T) T {
	v, _ = copyOf(v)
	return v
}
