package contract

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// Work is the life of an asset: briefed, drafted, approved, live, kept. It is a
// value; [Work.Apply] gives the next. The zero value allows no step.
type Work struct {
	setup    workSetup
	state    WorkState
	draft    string // the hash of the last draft
	approved string // the hash that may go live
	due      endorse.Date
	rounds   int
	deemed   endorse.Date // when silence approved
	live     endorse.Date
	url      string
	stage    Stage
	history  []Taken[WorkEvent]
}

type workSetup struct {
	Deliverable string         `json:"deliverable"`
	Review      Review         `json:"review,omitzero"`
	Retention   Retention      `json:"retention,omitzero"`
	Window      endorse.Period `json:"window,omitzero"`
	Parties     []Signatory    `json:"parties"`
}

// WorkEvent is a step in the work on an asset.
type WorkEvent struct {
	Step WorkStep `json:"step"`         // what is done
	By   string   `json:"by,omitempty"` // the party; empty is time

	// Draft is the hash of the version that is handed in, approved or published.
	Draft string `json:"draft,omitempty"`

	// Due is the last day of the review that begins, from [Review.Due] or
	// [Review.NoticeDue]. It may be left out where no business days count.
	Due endorse.Date `json:"due,omitzero"`

	// Compliance says that a change is one that the law asks for, which is no
	// round; Charged that it is paid for.
	Compliance bool `json:"compliance,omitempty"`
	Charged    bool `json:"charged,omitempty"`

	// URL is where the post is; [Verify] needs it, there or at [Publish].
	URL string `json:"url,omitempty"`
}

// NewWork begins the life of an asset of a deliverable.
func NewWork(t Terms, deliverable string) (Work, error) {
	if err := t.Validate(); err != nil {
		return Work{}, err
	}
	d, ok := t.deliverable(deliverable)
	if !ok {
		return Work{}, &FaultError{"deliverables: " + clip(deliverable), ErrNoSuch}
	}
	return newWork(workSetup{d.ID, d.Approval, d.Retention, d.Window, t.signatories()})
}

func newWork(s workSetup) (Work, error) {
	r := s.Review
	if s.Deliverable == "" || r.Days < 0 || r.Rounds < 0 || r.NoticeDays < 0 || r.DisputeDays < 0 || s.Retention.Days < 0 || s.Retention.Months < 0 {
		return Work{}, &FaultError{"work", ErrNegative}
	}
	return Work{setup: s, stage: BeforeWork}, nil
}

var (
	beforeDraft = []WorkState{Planned, Briefed, InProduction, ChangesRequested, Rejected}
	ready       = []WorkState{Approved, ApprovedBySilence, Scheduled}
	beforeLive  = slices.Concat(beforeDraft, []WorkState{Submitted}, ready)
	unfinished  = slices.Concat(beforeLive, []WorkState{Posted, Verified, RemovedEarly})
)

// workRules are the steps and who may take them.
var workRules = []rule[WorkState, WorkStep]{
	{Brief, byBrand, []WorkState{Planned}, Briefed},
	{Begin, byCreator, []WorkState{Planned, Briefed, ChangesRequested, Rejected}, InProduction},
	{Submit, byCreator, beforeDraft, Submitted},
	{RequestChanges, byBrand, []WorkState{Submitted, Approved, ApprovedBySilence}, ChangesRequested},
	{Reject, byBrand, []WorkState{Submitted}, Rejected},
	{Approve, byBrand, []WorkState{Submitted}, Approved},
	{Notify, byCreator, []WorkState{Submitted}, Submitted},
	{Deem, byTime, []WorkState{Submitted}, ApprovedBySilence},
	{Schedule, byCreator, []WorkState{Approved, ApprovedBySilence}, Scheduled},
	{Publish, byCreator, beforeLive, Posted},
	{Verify, byBrand, []WorkState{Posted}, Verified},
	{Remove, byAnybody, []WorkState{Posted, Verified}, RemovedEarly},
	{Retain, byTime, []WorkState{Verified}, Retained},
	{Redo, byCreator, []WorkState{RemovedEarly}, MadeGood},
	{Close, byAnybody, []WorkState{Retained, MadeGood}, Closed},
	{Waive, byBrand, unfinished, Waived},
	{Kill, byBrand, beforeLive, Killed},
}

// Apply takes an event of a day. A step that is not allowed is a
// [*TransitionError], and the work stays as it was.
func (w Work) Apply(e WorkEvent, day endorse.Date) (Work, error) {
	next, err := w.take(e, day)
	if err != nil {
		return w, &TransitionError{"work", w.state.String(), e.Step.String(), e.By, day, err}
	}
	next.history = with(w.history, e, day)
	return next, nil
}

func (w Work) take(e WorkEvent, day endorse.Date) (Work, error) {
	to, err := follow(workRules, w.state, e.Step, sideOf(w.setup.Parties, e.By))
	if err == nil && !inOrder(w.history, day) {
		err = ErrDay
	}
	if err == nil {
		err = w.guard(e, day)
	}
	if err != nil {
		return w, err
	}
	return w.changed(e, day, to), nil
}

// guard is what a step needs beside the state and the side.
func (w *Work) guard(e WorkEvent, day endorse.Date) error {
	over := !w.due.IsZero() && day.After(w.due)
	silent := over && w.silenceDecides()
	switch e.Step {
	case Submit:
		return cmp.Or(refuse(e.Draft == "", ErrVersion), refuse(w.reviewDue(e, day).IsZero() && w.setup.Review.Days > 0, ErrDay))
	case Approve, Reject:
		return cmp.Or(refuse(silent, ErrTooLate), refuse(e.Step == Approve && e.Draft != w.draft, ErrVersion))
	case RequestChanges:
		return w.mayRequest(e, day, silent)
	case Notify:
		return cmp.Or(refuse(w.setup.Review.Silence != NoticeFirst, ErrNotAgreed), refuse(w.notified(), ErrStep),
			refuse(!over, ErrTooEarly), refuse(w.noticeDue(e, day).IsZero(), ErrDay))
	case Deem:
		return cmp.Or(refuse(!w.silenceDecides(), ErrNotAgreed), refuse(!over, ErrTooEarly))
	case Publish:
		return w.mayPublish(e)
	case Verify:
		return refuse(w.url == "" && e.URL == "", ErrNoURL)
	case Retain:
		until := w.Until()
		return refuse(w.setup.Retention.Forever || !until.IsZero() && day.Before(until), ErrTooEarly)
	case Remove:
		until := w.Until()
		return refuse(!until.IsZero() && !day.Before(until), ErrTooLate)
	}
	return nil
}

// silenceDecides reports whether the end of the review decides by itself.
func (w *Work) silenceDecides() bool {
	switch w.setup.Review.Silence {
	case DeemedApproved, DeemedRejected:
		return true
	case NoticeFirst:
		return w.notified()
	}
	return false
}

// notified reports whether the creator has reminded since the last draft.
func (w *Work) notified() bool {
	for i := len(w.history) - 1; i >= 0; i-- {
		switch w.history[i].Event.Step {
		case Notify:
			return true
		case Submit:
			return false
		}
	}
	return false
}

// mayRequest: changes are a round, unless the law asks for them or they are paid
// for. What was approved changes for pay alone; what silence approved may be
// disputed for some days.
func (w *Work) mayRequest(e WorkEvent, day endorse.Date, silent bool) error {
	if w.state == Submitted {
		free := e.Compliance || e.Charged || w.rounds < w.setup.Review.Rounds
		return cmp.Or(refuse(silent, ErrTooLate), refuse(!free, ErrRounds))
	}
	n, _ := w.deemed.DaysUntil(day)
	disputed := w.state == ApprovedBySilence && n <= w.setup.Review.DisputeDays && w.setup.Review.DisputeDays > 0
	return refuse(!disputed && !e.Charged && !e.Compliance, ErrRounds)
}

// mayPublish: where approval is required, the approved version alone.
func (w *Work) mayPublish(e WorkEvent) error {
	required := w.setup.Review.Required == endorse.Yes
	return cmp.Or(refuse(w.unapproved(), ErrStep), refuse(required && e.Draft != w.approved, ErrVersion))
}

// unapproved reports whether an approval is required and has not come.
func (w *Work) unapproved() bool {
	return w.setup.Review.Required == endorse.Yes && !slices.Contains(ready, w.state)
}

func (w *Work) reviewDue(e WorkEvent, day endorse.Date) endorse.Date {
	return choose(e.Due.IsZero(), w.setup.Review.Due(day, nil), e.Due)
}

func (w *Work) noticeDue(e WorkEvent, day endorse.Date) endorse.Date {
	return choose(e.Due.IsZero(), w.setup.Review.NoticeDue(day, nil), e.Due)
}

// changed is the work after the step.
func (w Work) changed(e WorkEvent, day endorse.Date, to WorkState) Work {
	w.state = to
	switch e.Step {
	case Brief, Begin:
		w.stage = max(w.stage, ConceptDone)
	case Submit:
		w.stage, w.draft, w.approved, w.due = max(w.stage, Produced), e.Draft, "", w.reviewDue(e, day)
		if w.setup.Review.Days == 0 {
			w.due = endorse.Date{}
		}
	case RequestChanges:
		if !e.Compliance && !e.Charged {
			w.rounds++
		}
		w.due, w.approved = endorse.Date{}, ""
	case Notify:
		w.due = w.noticeDue(e, day)
	case Approve, Deem:
		if e.Step == Deem && w.setup.Review.Silence == DeemedRejected {
			w.state = Rejected
			break
		}
		w.stage, w.approved, w.deemed = max(w.stage, Delivered), w.draft, day
	case Publish:
		w.stage, w.live, w.url = Live, day, e.URL
	case Verify, Redo:
		w.url = cmp.Or(e.URL, w.url)
	}
	return w
}
