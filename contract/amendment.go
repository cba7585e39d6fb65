package contract

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// Amendment is the life of a change of the terms: proposed, signed by all, in
// force. It is a value; [Amendment.Apply] gives the next. The zero value allows no
// step.
type Amendment struct {
	setup   amendmentSetup
	state   AmendmentState
	by      side // who proposed
	signed  []string
	history []Taken[AmendmentEvent]
}

type amendmentSetup struct {
	Terms   string       `json:"terms"`
	Version int          `json:"version"` // of the new terms
	Base    string       `json:"base"`    // the digest of the old ones
	Digest  string       `json:"digest"`
	Until   endorse.Date `json:"until,omitzero"`
	Parties []Signatory  `json:"parties"`
}

// AmendmentEvent is a step in the life of a change.
type AmendmentEvent struct {
	Step   AmendmentStep `json:"step"`             // what is done
	By     string        `json:"by,omitempty"`     // the party; empty is time
	Digest string        `json:"digest,omitempty"` // of the new terms, for a signature
}

// NewAmendment begins the life of a change from one version of terms to the next,
// both valid and of one agreement. Until is the last day to sign it; not said is
// open. Those sign who signed the old terms.
func NewAmendment(before, after Terms, until endorse.Date) (Amendment, error) {
	base, err := before.Digest()
	if err != nil {
		return Amendment{}, err
	}
	digest, err := after.Digest()
	if err != nil {
		return Amendment{}, err
	}
	if before.ID != after.ID || after.Version != before.Version+1 {
		return Amendment{}, &FaultError{"version", ErrVersion}
	}
	return newAmendment(amendmentSetup{after.ID, after.Version, base, digest, until, before.signatories()})
}

func newAmendment(s amendmentSetup) (Amendment, error) {
	if err := checkSignatories(s.Parties); err != nil {
		return Amendment{}, err
	}
	if s.Terms == "" || s.Version < 2 || s.Base == "" || s.Digest == "" {
		return Amendment{}, &FaultError{"amendment", ErrNotSaid}
	}
	return Amendment{setup: s}, nil
}

var unsettled = []AmendmentState{Proposed, AmendmentPartlySigned}

// amendmentRules are the steps and who may take them.
var amendmentRules = []rule[AmendmentState, AmendmentStep]{
	{Propose, byParties, []AmendmentState{AmendmentDraft}, Proposed},
	{SignAmendment, byParties, unsettled, AmendmentPartlySigned},
	{DeclineAmendment, byParties, unsettled, AmendmentDeclined},
	{WithdrawAmendment, byParties, append([]AmendmentState{AmendmentDraft}, unsettled...), AmendmentWithdrawn},
	{LapseAmendment, byTime, unsettled, AmendmentLapsed},
}

// Apply takes an event of a day. A step that is not allowed is a
// [*TransitionError], and nothing changes.
func (a Amendment) Apply(e AmendmentEvent, day endorse.Date) (Amendment, error) {
	next, err := a.take(e, day)
	if err != nil {
		return a, &TransitionError{"amendment", a.state.String(), e.Step.String(), e.By, day, err}
	}
	next.history = with(a.history, e, day)
	return next, nil
}

func (a Amendment) take(e AmendmentEvent, day endorse.Date) (Amendment, error) {
	by := sideOf(a.setup.Parties, e.By)
	to, err := follow(amendmentRules, a.state, e.Step, by)
	if err == nil && !inOrder(a.history, day) {
		err = ErrDay
	}
	if err == nil {
		err = a.guard(e, by, day)
	}
	if err != nil {
		return a, err
	}
	a.state = to
	switch e.Step {
	case Propose:
		a.by = by
	case SignAmendment:
		a.signed = append(slices.Clone(a.signed), e.By)
		if allSigned(a.setup.Parties, a.signed) {
			a.state = InForce
		}
	}
	return a, nil
}

func (a *Amendment) guard(e AmendmentEvent, by side, day endorse.Date) error {
	over := !a.setup.Until.IsZero() && day.After(a.setup.Until)
	switch e.Step {
	case SignAmendment:
		return cmp.Or(refuse(over, ErrTooLate), refuse(!unsigned(a.setup.Parties, a.signed, e.By), ErrActor), refuse(e.Digest != a.setup.Digest, ErrVersion))
	case DeclineAmendment:
		return refuse(by == a.by, ErrActor)
	case WithdrawAmendment:
		return refuse(a.state != AmendmentDraft && by != a.by, ErrActor)
	case LapseAmendment:
		return refuse(!over, ErrTooEarly)
	}
	return nil
}

// Event is the step of the agreement that the amendment brings about, once it is in
// force; false before.
func (a Amendment) Event() (AgreementEvent, bool) {
	s := a.setup
	return AgreementEvent{Step: Amended, Version: s.Version, Digest: s.Digest, Base: s.Base}, a.state == InForce
}

// State is where the change stands.
func (a Amendment) State() AmendmentState { return a.state }

// Signed lists who has signed, in that order. The slice is the caller's.
func (a Amendment) Signed() []string { return slices.Clone(a.signed) }

// Steps lists the steps that a party, or time for "", may take from here, as far
// as state and side tell. The slice is the caller's.
func (a Amendment) Steps(by string) []AmendmentStep {
	return steps(amendmentRules, a.state, sideOf(a.setup.Parties, by))
}

// History lists the events so far. The slice is the caller's.
func (a Amendment) History() []Taken[AmendmentEvent] { return slices.Clone(a.history) }

// Equal reports whether both had the same life.
func (a Amendment) Equal(b Amendment) bool { return sameBytes(a.MarshalBinary, b.MarshalBinary) }

// MarshalBinary is the canonical encoding, in version 1.
func (a Amendment) MarshalBinary() ([]byte, error) { return encodeLife('C', a.setup, a.history) }

// UnmarshalBinary reads what MarshalBinary wrote and takes every step again; see
// [Agreement.UnmarshalBinary].
func (a *Amendment) UnmarshalBinary(b []byte) error {
	read, err := revive('C', b, newAmendment)
	if err != nil {
		return err
	}
	*a = read
	return nil
}

func (a Amendment) past(h []Taken[AmendmentEvent]) Amendment {
	a.history = h
	return a
}
