package contract

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// License is the life of a right to use: pending, active, paused, and how it ends.
// It is a value; [License.Apply] gives the next. The zero value allows nothing.
type License struct {
	setup   licenseSetup
	state   LicenseState
	uses    Uses
	days    endorse.Period
	history []Taken[LicenseEvent]
}

type licenseSetup struct {
	Grant   Grant       `json:"grant"`
	Grace   int         `json:"grace_days,omitzero"`
	Parties []Signatory `json:"parties"`
}

// LicenseEvent is a step in the life of a right.
type LicenseEvent struct {
	Step LicenseStep `json:"step"`         // what is done
	By   string      `json:"by,omitempty"` // the party; empty is time

	// Paid says that what the right waits for was paid.
	Paid bool `json:"paid,omitempty"`

	// Until is the new last day of an extension.
	Until endorse.Date `json:"until,omitzero"`

	// Uses are those that are revoked.
	Uses Uses `json:"uses,omitzero"`
}

// NewLicense begins the life of a right of the terms. For grace days after its end
// it can still be extended.
func NewLicense(t Terms, grant string, grace int) (License, error) {
	if err := t.Validate(); err != nil {
		return License{}, err
	}
	for _, g := range t.Rights {
		if g.ID == grant {
			return newLicense(licenseSetup{g, grace, t.signatories()})
		}
	}
	return License{}, &FaultError{"rights: " + clip(grant), ErrNoSuch}
}

func newLicense(s licenseSetup) (License, error) {
	if s.Grace < 0 || s.Grant.Uses == 0 || s.Grant.Uses >= usesEnd || !s.Grant.Term.Said() || s.Grant.Term.Days < 0 || s.Grant.Term.Months < 0 {
		return License{}, &FaultError{"grant", ErrNotSaid}
	}
	return License{setup: s, uses: s.Grant.Uses}, nil
}

// licenseRules are the steps and who may take them.
var licenseRules = []rule[LicenseState, LicenseStep]{
	{Activate, byAnybody, []LicenseState{LicensePending}, LicenseActive},
	{Pause, byParties, []LicenseState{LicenseActive}, LicensePaused},
	{Unpause, byParties, []LicenseState{LicensePaused}, LicenseActive},
	{Extend, byCreator, []LicenseState{LicenseActive, LicensePaused, LicenseExpired}, LicenseActive},
	{Revoke, byCreator, []LicenseState{LicensePending, LicenseActive, LicensePaused}, LicenseRevoked},
	{RunOut, byTime, []LicenseState{LicenseActive, LicensePaused}, LicenseExpired},
}

// Apply takes an event of a day. A step that is not allowed is a
// [*TransitionError], and the right stays as it was.
func (l License) Apply(e LicenseEvent, day endorse.Date) (License, error) {
	next, err := l.take(e, day)
	if err != nil {
		return l, &TransitionError{"license", l.state.String(), e.Step.String(), e.By, day, err}
	}
	next.history = with(l.history, e, day)
	return next, nil
}

func (l License) take(e LicenseEvent, day endorse.Date) (License, error) {
	to, err := follow(licenseRules, l.state, e.Step, sideOf(l.setup.Parties, e.By))
	if err == nil && !inOrder(l.history, day) {
		err = ErrDay
	}
	if err == nil {
		err = l.guard(e, day)
	}
	if err != nil {
		return l, err
	}
	return l.changed(e, day, to), nil
}

func (l *License) guard(e LicenseEvent, day endorse.Date) error {
	over := !l.days.Until.IsZero() && day.After(l.days.Until)
	switch e.Step {
	case Activate:
		return refuse(l.setup.Grant.After != "" && !e.Paid, ErrUnpaid)
	case Pause, Unpause:
		return refuse(over, ErrTooLate)
	case Extend:
		late, _ := l.days.Until.DaysUntil(day)
		return cmp.Or(refuse(over && late > l.setup.Grace, ErrTooLate), refuse(l.days.Until.IsZero() || !e.Until.After(l.days.Until), ErrNarrows))
	case Revoke:
		return refuse(e.Uses&l.uses == 0, ErrNothing)
	case RunOut:
		return refuse(!over, ErrTooEarly)
	}
	return nil
}

func (l License) changed(e LicenseEvent, day endorse.Date, to LicenseState) License {
	before := l.state
	l.state = to
	switch e.Step {
	case Activate:
		first := day
		if own, known := l.setup.Grant.Days(); known && own.From.After(day) {
			first = own.From
		}
		l.days = endorse.Period{From: first, Until: l.setup.Grant.Term.Until(first)}
	case Extend:
		l.days.Until = e.Until
		if before == LicensePaused {
			l.state = LicensePaused
		}
	case Revoke:
		if l.uses &^= e.Uses; l.uses != 0 {
			l.state = before
		}
	}
	return l
}

// State is where the right stands, by its events: a right whose last day has
// passed is active until time takes the step [RunOut], but allows nothing.
func (l License) State() LicenseState { return l.state }

// Uses are those that were not revoked.
func (l License) Uses() Uses { return l.uses }

// Days is the first and last day; open before it is active, and at the end of a
// right without end.
func (l License) Days() endorse.Period { return l.days }

// Allows reports whether a use is allowed in a region on a day.
func (l License) Allows(use Uses, region endorse.Region, day endorse.Date) endorse.Fact {
	if l.state != LicenseActive || !l.days.Contains(day) || l.uses&use != use || use == 0 {
		return endorse.No
	}
	return l.setup.Grant.Territory.Contains(region)
}

// Steps lists the steps that a party, or time for "", may take from here, as far
// as state and side tell. The slice is the caller's.
func (l License) Steps(by string) []LicenseStep {
	return steps(licenseRules, l.state, sideOf(l.setup.Parties, by))
}

// History lists the events so far. The slice is the caller's.
func (l License) History() []Taken[LicenseEvent] { return slices.Clone(l.history) }

// Equal reports whether both had the same life.
func (l License) Equal(other License) bool { return sameBytes(l.MarshalBinary, other.MarshalBinary) }

// MarshalBinary is the canonical encoding, in version 1.
func (l License) MarshalBinary() ([]byte, error) { return encodeLife('L', l.setup, l.history) }

// UnmarshalBinary reads what MarshalBinary wrote and takes every step again; see
// [Agreement.UnmarshalBinary].
func (l *License) UnmarshalBinary(b []byte) error {
	read, err := revive('L', b, newLicense)
	if err != nil {
		return err
	}
	*l = read
	return nil
}

func (l License) past(h []Taken[LicenseEvent]) License {
	l.history = h
	return l
}
