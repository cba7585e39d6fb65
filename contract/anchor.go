package contract

import "github.com/endorse-go/endorse"

// Anchor is the day that a clause counts from. The zero value is not said.
type Anchor struct {
	// Event is what happens; Deliverable whose event it is, empty for the first of
	// any. On is the day of [OnDay].
	Event       Event        `json:"event,omitzero"`
	Deliverable string       `json:"deliverable,omitempty"`
	On          endorse.Date `json:"on,omitzero"`

	// LongStop is the day that counts if the event has not happened by then.
	LongStop endorse.Date `json:"long_stop,omitzero"`
}

// Happening is an event that has happened on a day.
type Happening struct {
	Event       Event        `json:"event"`                 // what has happened
	Deliverable string       `json:"deliverable,omitempty"` // whose event it is; empty fits an anchor that names none
	On          endorse.Date `json:"on"`                    // day of it; zero is as if it had not happened
}

// Day is the day that the anchor stands for by what has happened: the first
// fitting event, but the long stop if that is earlier or nothing happened. It is
// not said if neither is known; a long stop in the future counts only once an
// event fails to come, so that today matters.
func (a Anchor) Day(happened []Happening, today endorse.Date) endorse.Date {
	if a.Event == OnDay {
		return a.On
	}
	var day endorse.Date
	for _, h := range happened {
		fits := h.Event == a.Event && (a.Deliverable == "" || h.Deliverable == a.Deliverable)
		if fits && !h.On.IsZero() && (day.IsZero() || h.On.Before(day)) {
			day = h.On
		}
	}
	stopped := !a.LongStop.IsZero() && !a.LongStop.After(today)
	if stopped && (day.IsZero() || day.After(a.LongStop)) {
		return a.LongStop
	}
	return day
}

// fixed is the anchor with its day, if that is known.
func (a Anchor) fixed(happened []Happening, today endorse.Date) Anchor {
	if day := a.Day(happened, today); a.Event != OnDay && !day.IsZero() {
		return Anchor{Event: OnDay, Deliverable: a.Deliverable, On: day}
	}
	return a
}

// onOneSide reports whether one party alone decides when the event comes.
func (a Anchor) onOneSide() bool {
	switch a.Event {
	case Approval, FirstUse, Paid, ReportIn, DraftIn, InvoiceIn:
		return true
	}
	return false
}

// span is the first and last day that the anchor may fall on by the terms; an end
// that nothing bounds is not said.
func (t *Terms) span(a Anchor) endorse.Period {
	var p endorse.Period
	switch a.Event {
	case EventNotSaid, OnDay:
		return endorse.Period{From: a.On, Until: a.On}
	case GoLive:
		p = t.windows(a.Deliverable)
	case Signature:
		p.Until = t.OfferUntil
	default:
		p.From = t.Days.From
	}
	if !a.LongStop.IsZero() && (p.Until.IsZero() || a.LongStop.Before(p.Until)) {
		p.Until = a.LongStop
	}
	return p
}

// windows is the days on which the deliverable, or any of them, may go live.
func (t *Terms) windows(deliverable string) endorse.Period {
	var all endorse.Period
	found := false
	for i := range t.Deliverables {
		d := &t.Deliverables[i]
		if deliverable != "" && d.ID != deliverable {
			continue
		}
		if !found {
			all, found = d.Window, true
			continue
		}
		all = hull(all, d.Window)
	}
	return all
}

// hull is the shortest period that holds both.
func hull(p, q endorse.Period) endorse.Period {
	if q.From.Before(p.From) {
		p.From = q.From
	}
	if q.Until.IsZero() || !p.Until.IsZero() && q.Until.After(p.Until) {
		p.Until = q.Until
	}
	return p
}

// Anchored is a copy of the terms in which each anchor that has happened by the
// day is replaced by its day, so that windows no longer move.
func (t Terms) Anchored(happened []Happening, today endorse.Date) Terms {
	t.Rights = append([]Grant(nil), t.Rights...)
	for i := range t.Rights {
		t.Rights[i].Start = t.Rights[i].Start.fixed(happened, today)
	}
	t.Exclusivity = append([]Exclusivity(nil), t.Exclusivity...)
	for i := range t.Exclusivity {
		t.Exclusivity[i].Anchor = t.Exclusivity[i].Anchor.fixed(happened, today)
	}
	return t
}
