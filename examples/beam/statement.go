package main

import (
	"context"
	"encoding/json"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

func init() {
	beam.RegisterDoFn(&statementFn{})
}

// statementFn settles a group.
type statementFn struct {
	worker
	Until   endorse.Date
	Totals  bool
	carrier carrier
	joined  Forest
	below   map[string][]string // what was joined to a group
	last    time.Time           // of all events; zero if there is none
	ready   bool
}

// Setup makes the programme ready.
func (fn *statementFn) Setup(ctx context.Context) (err error) {
	if err = fn.worker.Setup(ctx); err == nil {
		fn.carrier, err = newCarrier(fn.deal)
	}
	return err
}

// ProcessElement emits the statements of a group's parties, and what somebody
// should look at.
func (fn *statementFn) ProcessElement(group string, states func(*[]byte) bool, joined func(*Forest) bool, last func(*int64) bool, emit, problem func([]byte)) error {
	fn.look(joined, last)
	events, err := fn.events(states)
	if err != nil {
		return err
	}
	ledger, err := fn.ledger(group, events)
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

// events is all events of a group.
func (fn *statementFn) events(states func(*[]byte) bool) (all []affiliate.Event, err error) {
	for one := []byte(nil); states(&one); one = nil {
		list, err := fn.carrier.unpack(one)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
	}
	return all, nil
}

// ledger is the group's events under its own part of the programme, and under
// that of those who might be credited with its customers' orders instead.
func (fn *statementFn) ledger(group string, events []affiliate.Event) (*affiliate.Ledger, error) {
	groups := append(fn.below[group], group)
	for _, e := range events {
		for _, p := range fn.deal.concerned(e) {
			if g := fn.deal.group(p); g != nobody {
				groups = append(groups, g)
			}
		}
	}
	l, err := fn.deal.part(once(groups))
	for _, e := range events {
		if err != nil {
			break
		}
		err = keep(l, e)
	}
	return l, err
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
