package contract

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// Reasons why a step is refused, each inside a [TransitionError].
var (
	ErrStep      = errors.New("no such step from here")
	ErrActor     = errors.New("not for that party to do")
	ErrDay       = errors.New("the day is not said, or before the last event")
	ErrTooEarly  = errors.New("not yet")
	ErrTooLate   = errors.New("too late")
	ErrVersion   = errors.New("not the version or digest that is on the table")
	ErrRounds    = errors.New("no round of changes is left, and it is not paid for")
	ErrNoURL     = errors.New("no address of the post is known")
	ErrUnpaid    = errors.New("what it waits for is not paid")
	ErrNarrows   = errors.New("an extension does not shorten")
	ErrNothing   = errors.New("nothing to do it to")
	ErrBeyond    = errors.New("more than is open")
	ErrNotAgreed = errors.New("the terms do not allow it")
)

// TransitionError is a step that is not allowed. Nothing has changed.
type TransitionError struct {
	Cycle string       // "agreement"
	From  string       // the state
	Step  string       // what was tried
	By    string       // the party, empty for time
	On    endorse.Date // the day
	Err   error        // why
}

// Error says what was tried and why it is refused.
func (e *TransitionError) Error() string {
	by := choose(e.By == "", "", " by "+e.By)
	return fmt.Sprintf("%s: %s%s on %s from %s: %v", e.Cycle, e.Step, by, e.On, e.From, e.Err)
}

// Unwrap is the reason.
func (e *TransitionError) Unwrap() error { return e.Err }

// Taken is an event and the day on which it was taken.
type Taken[E any] struct {
	On    endorse.Date `json:"on"`    // day on which it was taken
	Event E            `json:"event"` // as it was applied
}

// Signatory is a party as far as a life cycle knows it.
type Signatory struct {
	ID    string `json:"id"`              // that of the party in the terms
	Role  Role   `json:"role"`            // decides whose side it is on
	Signs bool   `json:"signs,omitempty"` // whether the agreement needs its signature
}

// side is who may take a step, as a set.
type side uint8

const (
	byBrand   side = 1 << iota // the brand, its agency, a marketplace
	byCreator                  // the creator, a representative, a guardian
	byTime                     // nobody: it comes with the day
	byParties = byBrand | byCreator
	byAnybody = byParties | byTime
)

// sideOf is the side of a party; none for one that there is not.
func sideOf(parties []Signatory, by string) side {
	if by == "" {
		return byTime
	}
	i := slices.IndexFunc(parties, func(p Signatory) bool { return p.ID == by })
	if i < 0 {
		return 0
	}
	switch parties[i].Role {
	case Brand, Agency, Marketplace:
		return byBrand
	case Creator, Representative, Guardian:
		return byCreator
	}
	return 0
}

// rule is a step that is allowed from some states to some sides.
type rule[S, K ~uint8] struct {
	step K
	by   side
	from []S
	to   S
}

// follow is where a step leads.
func follow[S, K ~uint8](rules []rule[S, K], state S, step K, by side) (S, error) {
	err := ErrStep
	for _, r := range rules {
		if r.step != step || !slices.Contains(r.from, state) {
			continue
		}
		if r.by&by != 0 {
			return r.to, nil
		}
		err = ErrActor
	}
	return state, err
}

// inOrder reports whether a day may follow a history.
func inOrder[E any](history []Taken[E], day endorse.Date) bool {
	return !day.IsZero() && (len(history) == 0 || !day.Before(history[len(history)-1].On))
}

// with is a history with an event more, which shares nothing with the old one.
func with[E any](history []Taken[E], e E, day endorse.Date) []Taken[E] {
	return append(slices.Clip(slices.Clone(history)), Taken[E]{day, e})
}

// signatories lists the parties of terms.
func (t *Terms) signatories() []Signatory {
	list := make([]Signatory, len(t.Parties))
	for i, p := range t.Parties {
		list[i] = Signatory{p.ID, p.Role, p.Signs}
	}
	return list
}

// unsigned reports whether the party has to sign and has not.
func unsigned(parties []Signatory, signed []string, id string) bool {
	i := slices.IndexFunc(parties, func(p Signatory) bool { return p.ID == id })
	return i >= 0 && parties[i].Signs && !slices.Contains(signed, id)
}

// allSigned reports whether everybody who signs has.
func allSigned(parties []Signatory, signed []string) bool {
	return !slices.ContainsFunc(parties, func(p Signatory) bool { return p.Signs && !slices.Contains(signed, p.ID) })
}

// checkSignatories refuses an agreement that nobody signs, and one where a side
// does not.
func checkSignatories(parties []Signatory) error {
	var sides side
	ids := map[string]bool{}
	for i, p := range parties {
		if ids[p.ID] || strings.TrimSpace(p.ID) == "" {
			return &FaultError{path("parties", i) + ".id", ErrTaken}
		}
		ids[p.ID] = true
		if p.Signs {
			sides |= sideOf(parties, p.ID)
		}
	}
	if sides&byParties != byParties {
		return &FaultError{"parties", ErrNotSigning}
	}
	return nil
}

// ErrNotSigning is an agreement that no party of one side has to sign.
var ErrNotSigning = errors.New("a party of each side has to sign")
