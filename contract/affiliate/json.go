package affiliate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// MaxJSON is how many bytes a programme or an event may have as JSON.
const MaxJSON = 64 << 20

// Faults of JSON, each inside a [FaultError].
var (
	ErrFormat  = errors.New("format is not 1")
	ErrDeep    = errors.New("nested too deep")
	ErrTooMuch = errors.New("more bytes than a programme or event may have")
	ErrEvent   = errors.New("no such event")
)

// maxDepth is more than a plan inside a programme needs.
const maxDepth = 512

// programmeForm is a programme as JSON: the version of the form, and plans that
// are read one by one so that faults have their path.
type programmeForm struct {
	Format int `json:"format"`
	plainProgramme
	Terms []termsForm `json:"terms"`
}

type plainProgramme Programme

type termsForm struct {
	plainTerms
	Plan json.RawMessage `json:"plan"`
}

type plainTerms Terms

// MarshalJSON writes the programme with "format", the version of the form,
// first. A programme that is not valid is refused.
func (p Programme) MarshalJSON() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	form := programmeForm{Format: 1, plainProgramme: plainProgramme(p)}
	for _, t := range p.Terms {
		text, err := t.Plan.MarshalJSON()
		if err != nil {
			return nil, err
		}
		form.Terms = append(form.Terms, termsForm{plainTerms(t), text})
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads what MarshalJSON writes. Members that there are not or
// that stand there twice are refused, and so is a programme that is not valid;
// p is then left as it was.
func (p *Programme) UnmarshalJSON(b []byte) error {
	var form programmeForm
	if err := decode(b, &form); err != nil {
		return fault("programme", err)
	}
	if form.Format != 1 {
		return fault("format", ErrFormat)
	}
	q := Programme(form.plainProgramme)
	var f faults
	for i, t := range form.Terms {
		terms := Terms(t.plainTerms)
		if len(t.Plan) == 0 {
			f.add(at("terms", i)+".plan", ErrMissing)
		} else if err := terms.Plan.UnmarshalJSON(t.Plan); err != nil {
			f.plan(at("terms", i)+".plan", err)
		}
		q.Terms = append(q.Terms, terms)
	}
	if len(f) > 0 {
		return errors.Join(f...)
	}
	if err := q.Validate(); err != nil {
		return err
	}
	*p = q
	return nil
}

// decode reads one value strictly: members once each, none that the target does
// not have, nothing after it.
func decode(b []byte, target any) error {
	if len(b) > MaxJSON {
		return ErrTooMuch
	}
	if err := members(b); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(target); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("text after the end of the value")
	}
	return nil
}

// members refuses nesting that is too deep and members given twice; encoding/json
// would take the last, and takes one for the other where only case differs.
func members(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	var open []map[string]bool // of objects; nil for a list
	name := false              // the next token is a name
	for {
		t, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case json.Delim:
			switch t {
			case '{':
				open, name = append(open, map[string]bool{}), true
			case '[':
				open, name = append(open, nil), false
			default:
				open = open[:len(open)-1]
				name = len(open) > 0 && open[len(open)-1] != nil
			}
			if len(open) > maxDepth {
				return ErrDeep
			}
			continue
		case string:
			if name {
				in, key := open[len(open)-1], strings.ToLower(t)
				if in[key] {
					return fmt.Errorf("%s: %w", quote(t), ErrDuplicate)
				}
				in[key], name = true, false
				continue
			}
		}
		name = len(open) > 0 && open[len(open)-1] != nil
	}
}

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
