package roi

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Group is people of whom some converted, or answered yes: those who saw the
// creators' posts, or a control group that did not. A person counts once.
type Group struct {
	People      endorse.Count `json:"people"`      // all of the group; must be known and above zero
	Conversions endorse.Count `json:"conversions"` // those who converted, at most People; must be known
}

// UnmarshalJSON reads an object of people and conversions; another member is an
// [*endorse.ParseError]. null leaves g alone.
func (g *Group) UnmarshalJSON(b []byte) error {
	type plain Group
	return strict.Whole("group", b, (*plain)(g))
}

// Cases without a lift.
var (
	ErrNoPeople             = zero("a group without people")
	ErrNoControlConversions = zero("nobody in the control group converted")
	ErrNoTreated            = zero("nobody in the treated group converted")
	ErrNoHeadroom           = zero("everybody in the control group converted")

	// ErrMoreThanPeople is a group with more conversions than people: each
	// counts once here.
	ErrMoreThanPeople = errors.New("more conversions than people")

	// ErrNoLift is a lift of zero or below: there is no cost of nothing more.
	ErrNoLift = errors.New("lift is not above zero")
)

// SmallSampleError is a group too small for the normal approximation behind
// interval and p-value: fewer than 5 people who convert, or who don't, expected
// at the rate of both groups together (Cochran's rule). The lift can be read
// off, but nothing is known of it.
type SmallSampleError struct {
	Group    string       // "treated" or "control", with "before" or "after" where there are both
	Expected endorse.Rate // people expected, below 5, to 12 places
}

// Error says how few.
func (e *SmallSampleError) Error() string {
	return fmt.Sprintf("%s group too small: %v expected where 5 are needed", e.Group, e.Expected.Round(2, endorse.HalfEven))
}

// LevelError is a confidence level or power outside 0.5 to 0.9999.
type LevelError struct {
	What  string       // "confidence level" or "power"
	Level endorse.Rate // as given
}

// Error names the level.
func (e *LevelError) Error() string {
	return fmt.Sprintf("%s of %v: not between 0.5 and 0.9999", e.What, e.Level)
}

var (
	half     = endorse.MustRate("0.5")
	maxLevel = endorse.MustRate("0.9999")
	unity    = endorse.RateOfInt(1)
)

func checkLevel(what string, level endorse.Rate) error {
	if level.Cmp(half) < 0 || level.Cmp(maxLevel) > 0 {
		return &LevelError{what, level}
	}
	return nil
}

// numbers are the group's people and conversions.
func (g Group) numbers() (people, conversions int64, err error) {
	people, known := g.People.Int64()
	if !known {
		return 0, 0, &UnknownError{"people of a group"}
	}
	conversions, known = g.Conversions.Int64()
	switch {
	case !known:
		return 0, 0, unknown(endorse.CountConversions)
	case people == 0:
		return 0, 0, ErrNoPeople
	case conversions > people:
		return 0, 0, ErrMoreThanPeople
	}
	return people, conversions, nil
}

// Rate is conversions by people, to 12 places, half even. No people are
// [ErrNoPeople].
func (g Group) Rate() (endorse.Rate, error) {
	if _, _, err := g.numbers(); err != nil {
		return endorse.Rate{}, err
	}
	return endorse.RateOf(g.Conversions, g.People)
}

// pair is two groups, with products that are exact: treated / control is
// ct nc / (cc nt).
type pair struct {
	nt, ct, nc, cc endorse.Rate
}

func pairOf(treated, control Group) (pair, error) {
	nt, ct, err := treated.numbers()
	if err != nil {
		return pair{}, fmt.Errorf("treated: %w", err)
	}
	nc, cc, err := control.numbers()
	if err != nil {
		return pair{}, fmt.Errorf("control: %w", err)
	}
	whole := endorse.RateOfInt
	return pair{whole(nt), whole(ct), whole(nc), whole(cc)}, nil
}

// gain is ct nc - cc nt: the lift times the people of both groups.
func (p pair) gain() endorse.Rate { return p.ct.Times(p.nc).Sub(p.cc.Times(p.nt)) }

// over divides, with an error of its own for a base of zero.
func over(a, b endorse.Rate, none error) (endorse.Rate, error) {
	if b.IsZero() {
		return endorse.Rate{}, none
	}
	return a.Over(b)
}
