package affiliate

import "encoding/json"

// eventName is the word for an event in JSON.
type eventName struct {
	Event string `json:"event"`
}

// empty makes an empty event by its word: what JSON is decoded into, and the
// event inside it.
var empty = map[string]func() (any, Event){
	"order": func() (any, Event) {
		v := new(struct {
			eventName
			Order
		})
		return v, &v.Order
	},
	"refund": func() (any, Event) {
		v := new(struct {
			eventName
			Refund
		})
		return v, &v.Refund
	},
	"chargeback": func() (any, Event) {
		v := new(struct {
			eventName
			Chargeback
		})
		return v, &v.Chargeback
	},
	"reinstate": func() (any, Event) {
		v := new(struct {
			eventName
			Reinstatement
		})
		return v, &v.Reinstatement
	},
	"cancel": func() (any, Event) {
		v := new(struct {
			eventName
			Cancellation
		})
		return v, &v.Cancellation
	},
	"correct": func() (any, Event) {
		v := new(struct {
			eventName
			Correction
		})
		return v, &v.Correction
	},
	"approve": func() (any, Event) {
		v := new(struct {
			eventName
			Approval
		})
		return v, &v.Approval
	},
	"hold": func() (any, Event) {
		v := new(struct {
			eventName
			Hold
		})
		return v, &v.Hold
	},
	"release": func() (any, Event) {
		v := new(struct {
			eventName
			Release
		})
		return v, &v.Release
	},
	"touch": func() (any, Event) {
		v := new(struct {
			eventName
			Touch
		})
		return v, &v.Touch
	},
	"count": func() (any, Event) {
		v := new(struct {
			eventName
			Counted
		})
		return v, &v.Counted
	},
	"payout": func() (any, Event) {
		v := new(struct {
			eventName
			Payout
		})
		return v, &v.Payout
	},
	"adjust": func() (any, Event) {
		v := new(struct {
			eventName
			Adjustment
		})
		return v, &v.Adjustment
	},
}

// ParseEvent reads an event from JSON: the members of its type, and "event" with
// the word that [EventName] gives. Members that there are not, or twice, are
// refused. What the values mean is for [Ledger.Add] to check.
func ParseEvent(b []byte) (Event, error) {
	var word struct {
		Event string `json:"event"`
	}
	if err := json.Unmarshal(b, &word); err != nil {
		return nil, fault("event", err)
	}
	make, ok := empty[word.Event]
	if !ok {
		return nil, fault("event", ErrEvent)
	}
	target, e := make()
	if err := decode(b, target); err != nil {
		return nil, fault("event", err)
	}
	return e, nil
}

// FormatEvent is an event as JSON, as [ParseEvent] reads it.
func FormatEvent(e Event) ([]byte, error) {
	word := EventName(e)
	if word == "" {
		return nil, ErrNoEvent
	}
	b, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	return append([]byte(`{"event":"`+word+`",`), b[1:]...), nil
}

// EventName is the word for an event in JSON: order, refund, chargeback,
// reinstate, cancel, correct, approve, hold, release, touch, count, payout or
// adjust; "" for nil.
func EventName(e Event) string {
	switch e.(type) {
	case *Order:
		return "order"
	case *Refund:
		return "refund"
	case *Chargeback:
		return "chargeback"
	case *Reinstatement:
		return "reinstate"
	case *Cancellation:
		return "cancel"
	case *Correction:
		return "correct"
	case *Approval:
		return "approve"
	case *Hold:
		return "hold"
	case *Release:
		return "release"
	case *Touch:
		return "touch"
	case *Counted:
		return "count"
	case *Payout:
		return "payout"
	case *Adjustment:
		return "adjust"
	}
	return ""
}
