package main

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// read reads {"programme":…,"events":[…],"until":…,"detail":…}.
func (a *accounts) read(v strictjson.Value) error {
	a.detail = affiliate.WithLines
	err := v.Object(
		strictjson.Must(strictjson.To("programme", (*programme)(&a.programme))),
		strictjson.Must(list("events", &a.events)),
		strictjson.To("until", &a.until),
		strictjson.Member{Name: "detail", Value: a.readDetail},
	)
	if err == nil && a.lines() > maxLines {
		err = fmt.Errorf("events: %w", errLines)
	}
	return err
}

var errDetail = errors.New("neither totals nor lines")

func (a *accounts) readDetail(v strictjson.Value) error {
	var s string
	if err := v.Into(&s); err != nil {
		return err
	}
	switch s {
	case "lines":
	case "totals":
		a.detail = affiliate.TotalsOnly
	default:
		return v.Error(errDetail)
	}
	return nil
}

// lines is at most how many lines the events come to: each item of each event,
// for every party that has a share of it.
func (a *accounts) lines() int {
	members, cuts := 0, 0
	for _, p := range a.programme.Parties {
		members, cuts = max(members, len(p.Members)), max(cuts, len(p.Cuts))
	}
	items, most, shares, others := 0, 1, 1, 0
	for _, e := range a.events {
		o, ok := e.Event.(*affiliate.Order)
		if !ok {
			others++
			continue
		}
		items += len(o.Items)
		most, shares = max(most, len(o.Items)), max(shares, len(o.Shares))
	}
	return product(items+others*most, shares*max(1, members), 1+cuts+len(a.programme.Levels))
}

// product is that of the numbers, as far as it is not above the bound.
func product(list ...int) int {
	all := 1
	for _, n := range list {
		if all *= min(n, maxLines+1); all > maxLines {
			return maxLines + 1
		}
	}
	return all
}

// programme and event are those of package affiliate. Their errors of JSON name
// the whole by a word that stands in the path already.
type programme affiliate.Programme

// UnmarshalJSON reads what affiliate.Programme reads.
func (p *programme) UnmarshalJSON(b []byte) error {
	return inner("programme", (*affiliate.Programme)(p).UnmarshalJSON(b))
}

type event struct{ affiliate.Event }

// UnmarshalJSON reads what affiliate.ParseEvent reads.
func (e *event) UnmarshalJSON(b []byte) (err error) {
	e.Event, err = affiliate.ParseEvent(b)
	return inner("event", err)
}

// inner takes the word off an error of the whole.
func inner(word string, err error) error {
	if f, ok := err.(*affiliate.FaultError); ok && f.Path == word {
		return f.Err
	}
	return err
}
