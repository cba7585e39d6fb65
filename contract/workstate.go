package contract

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// State is where the work stands.
func (w Work) State() WorkState { return w.state }

// Deliverable is the id of the deliverable that it is for.
func (w Work) Deliverable() string { return w.setup.Deliverable }

// ReviewDue is the last day of the review that runs; not said if none does. The
// clock does not run while the creator has the draft.
func (w Work) ReviewDue() endorse.Date {
	if w.state != Submitted {
		return endorse.Date{}
	}
	return w.due
}

// Approved is the hash of the version that may go live, empty if there is none.
func (w Work) Approved() string { return w.approved }

// Rounds is how many rounds of changes were used, those that are paid for or that
// the law asks for aside.
func (w Work) Rounds() int { return w.rounds }

// URL is the address of the post, if it is known.
func (w Work) URL() string { return w.url }

// LiveOn is the day of going live, Until the day from which it may come down; not
// said before it is live, or without an end.
func (w Work) LiveOn() endorse.Date { return w.live }

// Until is the day from which the post may come down; see [Work.LiveOn].
func (w Work) Until() endorse.Date { return w.setup.Retention.Until(w.live) }

// Late is how many days after its window the post went live, or the day is if it
// has not; 0 in time, or without a window.
func (w Work) Late(day endorse.Date) int {
	if !w.live.IsZero() {
		day = w.live
	}
	n, _ := w.setup.Window.Until.DaysUntil(day)
	return max(n, 0)
}

// Stage is how far the work has come, for the kill fee. It never falls: a draft
// that was sent back was still produced.
func (w Work) Stage() Stage { return w.stage }

// Pending is the event that time brings about on a day, if there is one: the end
// of a review that silence decides, or the end of the retention.
func (w Work) Pending(day endorse.Date) (WorkEvent, bool) {
	for _, step := range [...]WorkStep{Deem, Retain} {
		e := WorkEvent{Step: step}
		if _, err := w.take(e, day); err == nil {
			return e, true
		}
	}
	return WorkEvent{}, false
}

// Steps lists the steps that a party, or time for "", may take from here, as far
// as state and side tell. The slice is the caller's.
func (w Work) Steps(by string) []WorkStep {
	list := steps(workRules, w.state, sideOf(w.setup.Parties, by))
	if w.unapproved() {
		list = slices.DeleteFunc(list, func(s WorkStep) bool { return s == Publish })
	}
	return list
}

// History lists the events so far. The slice is the caller's.
func (w Work) History() []Taken[WorkEvent] { return slices.Clone(w.history) }

// Equal reports whether both had the same life.
func (w Work) Equal(other Work) bool { return sameBytes(w.MarshalBinary, other.MarshalBinary) }

// MarshalBinary is the canonical encoding, in version 1.
func (w Work) MarshalBinary() ([]byte, error) { return encodeLife('W', w.setup, w.history) }

// UnmarshalBinary reads what MarshalBinary wrote and takes every step again; see
// [Agreement.UnmarshalBinary].
func (w *Work) UnmarshalBinary(b []byte) error {
	read, err := revive('W', b, newWork)
	if err != nil {
		return err
	}
	*w = read
	return nil
}

func (w Work) past(h []Taken[WorkEvent]) Work {
	w.history = h
	return w
}
