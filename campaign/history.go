package campaign

import "github.com/endorse-go/endorse"

// Taken is an event and the day on which it was taken.
type Taken struct {
	On    endorse.Date
	Event Event
}

// Kind is the kind of the event.
func (t Taken) Kind() Kind {
	if t.Event == nil {
		return KindNotSaid
	}
	return t.Event.kind()
}
