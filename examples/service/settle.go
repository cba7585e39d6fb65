package main

import (
	"context"
	"errors"
	"fmt"
	"time"
	_ "time/tzdata" // zones on machines that have none

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// Bounds of one answer.
const (
	maxStatements = 10_000
	maxLines      = 100_000
)

var (
	errStatements = fmt.Errorf("more than %d statements up to that day: ask for a shorter time", maxStatements)
	errLines      = fmt.Errorf("may come to more than %d lines: send fewer at once", maxLines)
	errZone       = errors.New("that of the machine: name one, such as Europe/Berlin")
)

// accounts is what a settlement is asked of.
type accounts struct {
	programme affiliate.Programme
	events    []event
	until     endorse.Date
	detail    affiliate.Detail
}

// settle takes a programme and its events to statements. A request with an event
// that can't be taken is refused whole, so that nobody is paid by half of it.
func settle(ctx context.Context, in request) (any, error) {
	var a accounts
	err := a.read(in.body)
	if err != nil {
		return nil, errFaults(err)
	}
	ledger, zone, err := a.ledger(ctx)
	if err != nil {
		return nil, err
	}
	all, err := a.fold(ctx, ledger, zone)
	if err != nil {
		return nil, err
	}
	return statements(all, ledger), nil
}

// ledger is one with all events on it.
func (a *accounts) ledger(ctx context.Context) (*affiliate.Ledger, *time.Location, error) {
	zone, err := time.LoadLocation(a.programme.Zone)
	if err == nil && zone == time.Local {
		err = errZone
	}
	if err != nil {
		return nil, nil, errFaults(fmt.Errorf("programme.zone: %w", err))
	}
	l, err := affiliate.NewLedger(a.programme, zone)
	if err != nil {
		return nil, nil, errFaults(within("programme", err))
	}
	var errs []error
	for i, e := range a.events {
		if ctx.Err() != nil {
			return nil, nil, errSlow()
		}
		var late *affiliate.LateEventError
		if err := l.Add(e.Event); err != nil && !errors.As(err, &late) {
			errs = append(errs, within(fmt.Sprintf("events[%d]", i), unnamed(err)))
		}
	}
	if len(errs) > 0 {
		return nil, nil, errFaults(errors.Join(errs...))
	}
	return l, zone, nil
}

// within places an error in a request.
func within(path string, err error) error { return &strictjson.Error{Path: path, Err: err} }

// unnamed takes the name of an event off its faults, if it has some: the path
// says which it is.
func unnamed(err error) error {
	f, isFault := err.(*affiliate.FaultError)
	joined, isJoined := err.(interface{ Unwrap() []error })
	switch {
	case isFault:
		return f
	case isJoined:
		return errors.Join(each(joined.Unwrap(), unnamed)...)
	case errors.As(err, &f):
		return unnamed(errors.Unwrap(err))
	}
	return err
}

func each(list []error, do func(error) error) (out []error) {
	for _, one := range list {
		out = append(out, do(one))
	}
	return out
}

// fold settles period by period, so that it can be broken off, and so that a day
// far off is not more than is answered.
func (a *accounts) fold(ctx context.Context, l *affiliate.Ledger, zone *time.Location) (all affiliate.Settlement, err error) {
	until := a.last(zone)
	for day := a.programme.Days.From; ; {
		if ctx.Err() != nil {
			return all, errSlow()
		}
		part, done := affiliate.Settlement{}, false
		if end := a.programme.Period.Around(day).Until; end.Before(until) {
			part, err = l.Close(end, a.detail)
			day = end.AddDays(1)
		} else {
			part, err = l.Settle(until, a.detail)
			done = true
		}
		if err != nil {
			return all, errFaults(fmt.Errorf("until: %w", err))
		}
		all.Statements = append(all.Statements, part.Statements...)
		all.Problems = append(all.Problems, part.Problems...)
		if len(all.Statements) > maxStatements {
			return all, errFaults(fmt.Errorf("until: %w", errStatements))
		}
		if done {
			return all, nil
		}
	}
}

// last is the day up to which is settled: that of the last event if none is said.
func (a *accounts) last(zone *time.Location) endorse.Date {
	if !a.until.IsZero() {
		return a.until
	}
	last := a.programme.Days.From
	for _, e := range a.events {
		if day := endorse.DateOf(affiliate.InstantOf(e.Event).In(zone)); day.After(last) {
			last = day
		}
	}
	return last
}
