package main

import (
	"errors"
	"slices"

	"github.com/endorse-go/endorse/contract/affiliate"
)

// carrier is the ledger that events are held against, each by itself, and that
// brings them from one machine to another. As far as an event can be wrong by
// itself, it knows the programme; it knows none of the parties, so that it is
// small.
type carrier struct {
	ledger *affiliate.Ledger
	empty  []byte // its state before anything happened
	events int    // put on it since
}

// newCarrier makes the carrier of a programme.
func newCarrier(d *deal) (c carrier, err error) {
	p := d.Programme
	p.Parties, p.Codes, p.Levels, p.Open, p.Notice, p.Terms = nil, nil, nil, true, 0, nil
	seen := map[any]bool{}
	for _, t := range d.Terms {
		if !seen[t.Plan.Currency] {
			seen[t.Plan.Currency] = true
			p.Terms = append(p.Terms, affiliate.Terms{Plan: t.Plan})
		}
	}
	if c.ledger, err = affiliate.NewLedger(p, d.zone); err == nil {
		c.empty, err = c.ledger.MarshalBinary()
	}
	return c, err
}

// clear takes all events off.
func (c *carrier) clear() error {
	c.events = 0
	return c.ledger.UnmarshalBinary(c.empty)
}

// carried is how many events may be on a carrier that only tells good ones from
// bad ones.
const carried = 4000

// test is the error of an event by itself. Others stay on the ledger for a while:
// to clear it costs more than to put one more on it. What they have to do with an
// error shows on an empty one.
func (c *carrier) test(e affiliate.Event) error {
	full := c.events >= carried
	if !full && c.add(e) == nil {
		return nil
	}
	err := c.clear()
	if err == nil {
		err = c.add(e)
	}
	return err
}

// add puts an event on the ledger.
func (c *carrier) add(e affiliate.Event) error {
	c.events++
	return keep(c.ledger, e)
}

// keep puts an event on a ledger. One that is too late is kept on record.
func keep(l *affiliate.Ledger, e affiliate.Event) error {
	var late *affiliate.LateEventError
	if err := l.Add(e); err != nil && !errors.As(err, &late) {
		return err
	}
	return nil
}

// hold puts events on the ledger, and takes all others off.
func (c *carrier) hold(list ...affiliate.Event) error {
	err := c.clear()
	for _, e := range list {
		if err != nil {
			break
		}
		err = c.add(e)
	}
	return err
}

// canonical is an event as the ledger writes it: events that say the same are the
// same text.
func (c *carrier) canonical(text []byte) ([]byte, error) {
	e, err := affiliate.ParseEvent(text)
	if err == nil {
		err = c.hold(e)
	}
	if err != nil {
		return nil, err
	}
	for e = range c.ledger.Events() {
		text, err = affiliate.FormatEvent(e)
	}
	return text, err
}

// pack is the state of a ledger that holds the events: the library's canonical
// bytes, whose versions are read for good. The state of none is empty.
func (c *carrier) pack(list []affiliate.Event) ([]byte, error) {
	if len(list) == 0 {
		return nil, nil
	}
	if err := c.hold(list...); err != nil {
		return nil, err
	}
	return c.ledger.MarshalBinary()
}

// unpack gives the events of a state.
func (c *carrier) unpack(state []byte) (list []affiliate.Event, err error) {
	if len(state) == 0 {
		return nil, nil
	}
	if err = c.ledger.UnmarshalBinary(state); err != nil {
		return nil, err
	}
	c.events = carried // whoever tests next begins anew
	return slices.Collect(c.ledger.Events()), nil
}
