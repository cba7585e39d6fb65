package main

import (
	"encoding/json"
	"errors"
	"reflect"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

func init() {
	beam.RegisterType(reflect.TypeFor[Held]())
	beam.RegisterCoder(reflect.TypeFor[Held](), encodeHeld, decodeHeld)
	register.Combiner2[Held, []byte](&ledgerFn{})
	beam.RegisterDoFn(&statementFn{})
}

// Held is the events of a group as far as a worker has seen them: a ledger, or
// the library's canonical bytes of one, whose versions are read for good.
type Held struct {
	state  []byte
	ledger *affiliate.Ledger
}

func encodeHeld(h Held) ([]byte, error) {
	if h.ledger == nil {
		return h.state, nil
	}
	return h.ledger.MarshalBinary()
}

func decodeHeld(b []byte) Held { return Held{state: b} }

// open makes a ledger of it.
func (h Held) open(d *deal) (Held, error) {
	if h.ledger != nil {
		return h, nil
	}
	l, err := d.carrier()
	if err == nil && len(h.state) > 0 {
		err = l.UnmarshalBinary(h.state)
	}
	return Held{ledger: l}, err
}

// add puts an event on the ledger. One that is too late is kept on record.
func (h Held) add(e affiliate.Event) error {
	var late *affiliate.LateEventError
	if err := h.ledger.Add(e); err != nil && !errors.As(err, &late) {
		return err
	}
	return nil
}

// ledgerFn gathers the events of a group.
type ledgerFn struct{ worker }

// CreateAccumulator is no event.
func (fn *ledgerFn) CreateAccumulator() Held { return Held{} }

// AddInput takes an event in; none makes the group exist.
func (fn *ledgerFn) AddInput(h Held, event []byte) (Held, error) {
	if len(event) == 0 {
		return h, nil
	}
	h, err := h.open(fn.deal)
	if err != nil {
		return h, err
	}
	e, err := affiliate.ParseEvent(event)
	if err == nil {
		err = h.add(e)
	}
	return h, err
}

// MergeAccumulators takes in what another worker has seen. It is the ledger's
// own Merge without the copy that this keeps in case of an error.
func (fn *ledgerFn) MergeAccumulators(a, b Held) (Held, error) {
	if b.ledger == nil && len(b.state) == 0 {
		return a, nil
	}
	a, err := a.open(fn.deal)
	if err == nil {
		b, err = b.open(fn.deal)
	}
	if err != nil {
		return a, err
	}
	for e := range b.ledger.Events() {
		if err := a.add(e); err != nil {
			return a, err
		}
	}
	return a, nil
}

// statementFn settles a group.
type statementFn struct {
	worker
	Until  endorse.Date
	Totals bool
	joined Forest
	below  map[string][]string // what was joined to a group
	last   time.Time           // of all events; zero if there is none
	ready  bool
}

// ProcessElement emits the statements of a group's parties, and what somebody
// should look at.
func (fn *statementFn) ProcessElement(group string, h Held, joined func(*Forest) bool, last func(*int64) bool, emit, problem func([]byte)) error {
	fn.look(joined, last)
	h, err := h.open(fn.deal)
	if err != nil {
		return err
	}
	ledger, err := fn.ledger(group, h)
	if err != nil {
		return err
	}
	detail := affiliate.WithLines
	if fn.Totals {
		detail = affiliate.TotalsOnly
	}
	s, err := ledger.Settle(fn.until(), detail)
	if err != nil {
		return err
	}
	for i := range s.Statements {
		if err := fn.statement(group, &s.Statements[i], emit); err != nil {
			return err
		}
	}
	return fn.problems(group, ledger, s.Problems, problem)
}

// look reads the side inputs, which are the same for all groups.
func (fn *statementFn) look(joined func(*Forest) bool, last func(*int64) bool) {
	if fn.ready {
		return
	}
	fn.ready, fn.joined = true, one(joined)
	fn.below = fn.joined.below()
	if at := int64(0); last(&at) {
		fn.last = time.Unix(0, at)
	}
}

// ledger is the group's events under its own part of the programme, and under
// that of those who might be credited with its customers' orders instead.
func (fn *statementFn) ledger(group string, h Held) (*affiliate.Ledger, error) {
	var parties []string
	for e := range h.ledger.Events() {
		parties = append(parties, fn.deal.concerned(e)...)
	}
	groups := append(fn.below[group], group)
	for _, p := range once(parties) {
		if g := fn.deal.group(p); g != nobody {
			groups = append(groups, g)
		}
	}
	l, err := fn.deal.part(once(groups))
	if err != nil {
		return nil, err
	}
	whole := Held{ledger: l}
	for e := range h.ledger.Events() {
		if err := whole.add(e); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func (fn *statementFn) until() endorse.Date {
	switch {
	case !fn.Until.IsZero():
		return fn.Until
	case fn.last.IsZero():
		return fn.deal.Days.From
	}
	return endorse.DateOf(fn.last.In(fn.deal.zone))
}

// own reports whether a party settles with the group.
func (fn *statementFn) own(group, party string) bool {
	return fn.joined.root(fn.deal.group(party)) == group
}

// statement emits a statement of the group's own parties. It has the form of
// the program settle, each line with its sentence.
func (fn *statementFn) statement(group string, s *affiliate.Statement, emit func([]byte)) error {
	if !fn.own(group, s.Party) {
		return nil
	}
	type line struct {
		affiliate.Line
		Says string `json:"says"`
	}
	out := struct {
		*affiliate.Statement
		Lines []line `json:"lines,omitempty"`
	}{Statement: s}
	for i := range s.Lines {
		out.Lines = append(out.Lines, line{s.Lines[i], s.Lines[i].Says()})
	}
	text, err := json.Marshal(out)
	if err == nil {
		emit(text)
	}
	return err
}

// trouble is what somebody should look at.
type trouble struct {
	Event string       `json:"event,omitempty"`
	Order string       `json:"order,omitempty"`
	Party string       `json:"party,omitempty"`
	On    endorse.Date `json:"on"`
	Error string       `json:"error"`
}

// problems emits the problems of the group's own parties and of nobody's, and
// the events that came too late.
func (fn *statementFn) problems(group string, l *affiliate.Ledger, list []affiliate.Problem, emit func([]byte)) error {
	var all []trouble
	for _, p := range list {
		if p.Party == "" || fn.deal.group(p.Party) == nobody || fn.own(group, p.Party) {
			all = append(all, trouble{p.Event, p.Order, p.Party, p.On, p.Err.Error()})
		}
	}
	for e, why := range l.Late() {
		all = append(all, trouble{Event: affiliate.IDOf(e), Order: about(e), On: endorse.DateOf(why.At), Error: why.Error()})
	}
	for _, one := range all {
		text, err := json.Marshal(one)
		if err != nil {
			return err
		}
		emit(text)
	}
	return nil
}
