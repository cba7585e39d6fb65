package contract

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
)

// Agreement is the life of an agreement: offered, countered, accepted, signed,
// active, and how it ends. It is a value; [Agreement.Apply] gives the next. The
// zero value is no agreement and allows no step.
type Agreement struct {
	setup   agreementSetup
	state   AgreementState
	version int
	digest  string
	until   endorse.Date // of the offer
	offerer side         // who made the offer on the table
	signed  []string
	history []Taken[AgreementEvent]
}

// agreementSetup is what an agreement begins with.
type agreementSetup struct {
	Terms       string         `json:"terms"`
	Version     int            `json:"version"`
	Digest      string         `json:"digest"`
	Until       endorse.Date   `json:"offer_until,omitzero"`
	Days        endorse.Period `json:"days,omitzero"`
	Convenience bool           `json:"convenience,omitempty"`
	Notice      int            `json:"notice_days,omitzero"`
	Cure        int            `json:"cure_days,omitzero"`
	Parties     []Signatory    `json:"parties"`
}

// AgreementEvent is a step in the life of an agreement.
type AgreementEvent struct {
	Step AgreementStep `json:"step"`         // what is done
	By   string        `json:"by,omitempty"` // the party; empty is time

	// Version and Digest name the terms that are countered with, accepted, signed
	// or came into force. Base is the digest that an amendment changes.
	Version int    `json:"version,omitzero"`
	Digest  string `json:"digest,omitempty"`
	Base    string `json:"base,omitempty"`

	// Until is the last day of a counter-offer.
	Until endorse.Date `json:"until,omitzero"`

	// Notice is the day on which a cancellation, or the breach that is a reason to
	// terminate, was announced. Where the terms have days of notice or cure, it has to
	// be said, and so many days lie between it and the step: notice of 14 days on 1
	// March cancels on 15 March at the earliest.
	Notice endorse.Date `json:"notice,omitzero"`
}

// NewAgreement begins the life of an agreement with a draft of its terms, which
// have to be valid and to name signatories of both sides.
func NewAgreement(t Terms) (Agreement, error) {
	digest, err := t.Digest()
	if err != nil {
		return Agreement{}, err
	}
	return newAgreement(agreementSetup{
		Terms: t.ID, Version: t.Version, Digest: digest, Until: t.OfferUntil, Days: t.Days,
		Convenience: t.Termination.Convenience == endorse.Yes, Notice: t.Termination.NoticeDays,
		Cure: t.Termination.CureDays, Parties: t.signatories(),
	})
}

func newAgreement(s agreementSetup) (Agreement, error) {
	if err := checkSignatories(s.Parties); err != nil {
		return Agreement{}, err
	}
	if s.Terms == "" || s.Version < 1 || s.Digest == "" || s.Notice < 0 || s.Cure < 0 {
		return Agreement{}, &FaultError{"agreement", ErrNotSaid}
	}
	return Agreement{setup: s, version: s.Version, digest: s.Digest, until: s.Until}, nil
}

// agreementRules are the steps and who may take them.
var agreementRules = []rule[AgreementState, AgreementStep]{
	{Offer, byParties, []AgreementState{Draft}, Offered},
	{Counter, byParties, []AgreementState{Offered, Countered}, Countered},
	{Accept, byParties, []AgreementState{Offered, Countered}, Accepted},
	{Decline, byParties, []AgreementState{Offered, Countered}, Declined},
	{Withdraw, byParties, []AgreementState{Draft, Offered, Countered, Accepted, PartlySigned}, Withdrawn},
	{Lapse, byTime, []AgreementState{Offered, Countered}, Lapsed},
	{Sign, byParties, []AgreementState{Accepted, PartlySigned}, PartlySigned},
	{Start, byAnybody, []AgreementState{Signed}, Active},
	{Amended, byAnybody, []AgreementState{Active, Suspended}, Active},
	{Suspend, byParties, []AgreementState{Active}, Suspended},
	{Resume, byParties, []AgreementState{Suspended}, Active},
	{Terminate, byBrand, []AgreementState{Active, Suspended}, EndedByCreator},
	{Terminate, byCreator, []AgreementState{Active, Suspended}, EndedByBrand},
	{Cancel, byBrand, []AgreementState{Signed, Active, Suspended}, Cancelled},
	{Complete, byAnybody, []AgreementState{Active}, Completed},
	{Expire, byTime, []AgreementState{Signed, Active, Suspended}, Expired},
}

// Apply takes an event of a day. A step that is not allowed is a
// [*TransitionError], and the agreement stays as it was. Events come in the order of
// their days; those of one day in the order in which they are applied.
func (a Agreement) Apply(e AgreementEvent, day endorse.Date) (Agreement, error) {
	next, err := a.take(e, day)
	if err != nil {
		return a, &TransitionError{"agreement", a.state.String(), e.Step.String(), e.By, day, err}
	}
	next.history = with(a.history, e, day)
	return next, nil
}

func (a Agreement) take(e AgreementEvent, day endorse.Date) (Agreement, error) {
	by := sideOf(a.setup.Parties, e.By)
	to, err := follow(agreementRules, a.state, e.Step, by)
	switch {
	case err != nil:
		return a, err
	case !inOrder(a.history, day):
		return a, ErrDay
	}
	if err := a.guard(e, by, day); err != nil {
		return a, err
	}
	return a.changed(e, by, to), nil
}

// guard is what a step needs beside the state and the side.
func (a *Agreement) guard(e AgreementEvent, by side, day endorse.Date) error {
	if !a.theirs(e.Step, e.By, by) {
		return ErrActor
	}
	over := !a.until.IsZero() && day.After(a.until)
	onTable := e.Version == a.version && e.Digest == a.digest
	switch e.Step {
	case Counter:
		return cmp.Or(refuse(over, ErrTooLate), refuse(e.Version <= a.version || e.Digest == "" || e.Digest == a.digest, ErrVersion))
	case Accept:
		return cmp.Or(refuse(over, ErrTooLate), refuse(!onTable, ErrVersion))
	case Lapse:
		return tooEarly(!over, a.until.AddDays(1))
	case Sign:
		return refuse(!onTable, ErrVersion)
	case Start:
		return tooEarly(day.Before(a.setup.Days.From), a.setup.Days.From)
	case Amended:
		return refuse(e.Base != a.digest || e.Version <= a.version || e.Digest == "" || e.Digest == a.digest, ErrVersion)
	case Terminate:
		return notified(e.Notice, a.setup.Cure, day)
	case Cancel:
		return cmp.Or(refuse(!a.setup.Convenience, ErrNotAgreed), notified(e.Notice, a.setup.Notice, day))
	case Expire:
		return tooEarly(a.setup.Days.Until.IsZero() || !day.After(a.setup.Days.Until), a.setup.Days.Until.AddDays(1))
	}
	return nil
}

// theirs reports whether a step is the party's to take as things stand: who made the
// offer may withdraw it and nothing else, nobody signs twice, and who has signed what
// was accepted does not withdraw from it.
func (a *Agreement) theirs(s AgreementStep, party string, by side) bool {
	switch s {
	case Counter, Accept, Decline:
		return by != a.offerer
	case Withdraw:
		switch a.state {
		case Draft:
			return true
		case Offered, Countered:
			return by == a.offerer
		}
		return unsigned(a.setup.Parties, a.signed, party)
	case Sign:
		return unsigned(a.setup.Parties, a.signed, party)
	}
	return true
}

// refuse is the error if the condition holds.
func refuse(yes bool, err error) error {
	if yes {
		return err
	}
	return nil
}

// tooEarly is [ErrTooEarly] if the condition holds, with the first day on which the
// step may be taken; not said is no such day.
func tooEarly(yes bool, first endorse.Date) error {
	switch {
	case !yes:
		return nil
	case first.IsZero():
		return ErrTooEarly
	}
	return fmt.Errorf("%w: from %s on", ErrTooEarly, first)
}

// notified reports whether so many days have passed since a notice.
func notified(notice endorse.Date, days int, day endorse.Date) error {
	n, known := notice.DaysUntil(day)
	if days > 0 && !known {
		return fmt.Errorf("%w: no notice was given, and %s have to pass after it", ErrTooEarly, plural(days, "day"))
	}
	return tooEarly(days > 0 && n < days, notice.AddDays(days))
}

// changed is the agreement after the step.
func (a Agreement) changed(e AgreementEvent, by side, to AgreementState) Agreement {
	state := a.state
	a.state = to
	switch e.Step {
	case Offer:
		a.offerer = by
	case Counter:
		a.offerer, a.version, a.digest = by, e.Version, e.Digest
		if !e.Until.IsZero() {
			a.until = e.Until
		}
	case Sign:
		a.signed = append(slices.Clone(a.signed), e.By)
		if allSigned(a.setup.Parties, a.signed) {
			a.state = Signed
		}
	case Amended:
		a.state, a.version, a.digest = state, e.Version, e.Digest
	}
	return a
}

// State is where the agreement stands.
func (a Agreement) State() AgreementState { return a.state }

// Terms is the id, Version and Digest name the terms that are on the table or in
// force.
func (a Agreement) Terms() (id string, version int, digest string) {
	return a.setup.Terms, a.version, a.digest
}

// Signed lists who has signed, in that order. The slice is the caller's.
func (a Agreement) Signed() []string { return slices.Clone(a.signed) }

// History lists the events so far. The slice is the caller's.
func (a Agreement) History() []Taken[AgreementEvent] { return slices.Clone(a.history) }

// Steps lists the steps that a party, or time for "", may take from here, as far
// as the state tells, whose offer is on the table and who has signed: what a step
// needs beside that (a day, a version, a notice) is for Apply to say. The slice is
// the caller's.
func (a Agreement) Steps(by string) []AgreementStep {
	side := sideOf(a.setup.Parties, by)
	return slices.DeleteFunc(steps(agreementRules, a.state, side), func(s AgreementStep) bool { return !a.theirs(s, by, side) })
}

func steps[S, K ~uint8](rules []rule[S, K], state S, by side) []K {
	var list []K
	for _, r := range rules {
		if r.by&by != 0 && slices.Contains(r.from, state) && !slices.Contains(list, r.step) {
			list = append(list, r.step)
		}
	}
	return list
}

// Equal reports whether both had the same life.
func (a Agreement) Equal(b Agreement) bool { return sameBytes(a.MarshalBinary, b.MarshalBinary) }

// MarshalBinary is the canonical encoding, in version 1: what the agreement began
// with and its history.
func (a Agreement) MarshalBinary() ([]byte, error) { return encodeLife('A', a.setup, a.history) }

// UnmarshalBinary reads what MarshalBinary wrote and takes every step again. What
// is anything else, or not a life that could have been, is an error, and leaves
// the agreement as it was.
func (a *Agreement) UnmarshalBinary(b []byte) error {
	read, err := revive('A', b, newAgreement)
	if err != nil {
		return err
	}
	*a = read
	return nil
}

func (a Agreement) past(h []Taken[AgreementEvent]) Agreement {
	a.history = h
	return a
}
