package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// desk takes events to the ledger and statements to the printer.
type desk struct {
	programme affiliate.Programme
	zone      *time.Location
	ledger    *affiliate.Ledger
	detail    affiliate.Detail
	print     printer
	stderr    io.Writer
	until     endorse.Date // zero: the day of the last event
	sorted    int          // days that an event may be too late, -1 for any
	last      time.Time    // of all events
	next      time.Time    // when the period that is open can be closed
	bad       int          // rows that could not be read
	problems  int
	shown     int // statements
}

// inputs reads all files. None is the sample.
func (d *desk) inputs(names []string, stdin io.Reader) {
	if len(names) == 0 {
		d.read("sample.csv", sample())
	}
	for _, name := range names {
		in, shown, err := shell.Open(name, stdin)
		if err != nil {
			d.report("settle", err)
			continue
		}
		d.read(shown, in)
		_ = in.Close() // it was read only
	}
}

// report writes what could not be read, and what could be and has no exchange
// rate.
func (d *desk) report(file string, err error) {
	p := shell.NewProblems(d.stderr, file)
	p.Report(err)
	if noRate(err) {
		d.problems += p.Count()
		return
	}
	d.bad += p.Count()
}

// noRate reports whether an event lacks nothing but an exchange rate.
func noRate(err error) bool {
	var missing *affiliate.RateError
	var faults []*affiliate.FaultError
	faultsOf(err, &faults)
	return len(faults) == 0 && errors.As(err, &missing)
}

// add puts an event on the ledger, and closes the periods that have passed.
func (d *desk) add(e affiliate.Event) error {
	if err := d.ledger.Add(e); err != nil {
		return err
	}
	at := affiliate.InstantOf(e)
	if !at.After(d.last) {
		return nil
	}
	d.last = at
	if d.sorted < 0 {
		return nil
	}
	if d.next.IsZero() {
		d.next = d.closable(endorse.DateOf(at.In(d.zone)))
	}
	if at.Before(d.next) {
		return nil
	}
	return d.close(endorse.DateOf(at.In(d.zone)).AddDays(-d.sorted - 1))
}

// closable is when the period of a day can be closed.
func (d *desk) closable(day endorse.Date) time.Time {
	return d.programme.Period.Around(day).Until.AddDays(d.sorted + 1).In(d.zone)
}

// close closes the periods that end up to a day, as far as they are asked for.
func (d *desk) close(through endorse.Date) error {
	if !d.until.IsZero() && through.After(d.until) {
		through = d.until
	}
	s, err := d.ledger.Close(through, d.detail)
	if err != nil {
		return err
	}
	d.next = d.closable(through.AddDays(1))
	return d.show(s)
}

func (d *desk) show(s affiliate.Settlement) error {
	for _, p := range s.Problems {
		fmt.Fprintln(d.stderr, "settle:", p)
		d.problems++
	}
	d.shown += len(s.Statements)
	for i := range s.Statements {
		if err := d.print.statement(&s.Statements[i]); err != nil {
			return err
		}
	}
	return nil
}

// finish settles what is left, or explains an order.
func (d *desk) finish(order string) error {
	until := d.until
	if until.IsZero() {
		until = endorse.DateOf(d.last.In(d.zone))
	}
	if d.last.IsZero() && d.until.IsZero() {
		until = d.programme.Days.From
	}
	if order != "" {
		return d.tell(order, until)
	}
	s, err := d.ledger.Settle(until, d.detail)
	if err == nil {
		err = d.show(s)
	}
	if err == nil && d.shown+d.bad+d.problems == 0 {
		fmt.Fprintln(d.stderr, "settle: no statements: nothing was earned or owed up to", until)
	}
	return errors.Join(err, d.print.end())
}

func (d *desk) tell(order string, until endorse.Date) error {
	story, err := d.ledger.Explain(order, until)
	if err != nil {
		return fmt.Errorf("order %q: %w", order, err)
	}
	d.problems += len(story.Problems)
	return d.print.story(&story)
}

// exit is the exit code.
func (d *desk) exit() int {
	switch {
	case d.bad > 0:
		return shell.Unreadable
	case d.problems > 0:
		return shell.Breached
	}
	return shell.Fine
}
