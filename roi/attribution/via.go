package attribution

import "github.com/endorse-go/endorse"

// Via says how a touch was seen. The zero value is not said.
type Via uint8

// The ways.
const (
	ViaNotSaid Via = iota
	ViaLink        // a tracked link was followed
	ViaView        // it was shown, and nobody clicked
	ViaCode        // a code was redeemed
	ViaSurvey      // the buyer said so afterwards
)

var viaNames = []string{"", "link", "view", "code", "survey"}

// String is "link", "view", "code" or "survey", "" for not said.
func (v Via) String() string { return nameOf(viaNames, int(v)) }

// MarshalText writes the text form.
func (v Via) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (v *Via) UnmarshalText(b []byte) error { return parseName("via", viaNames, b, v) }

// Stage marks a touch at which a person came a step nearer. The zero value is
// no step.
type Stage uint8

// The stages.
const (
	StageNotSaid Stage = iota
	Lead               // left their details, made an account
	Deal               // asked for an offer, filled a basket
)

var stageNames = []string{"", "lead", "deal"}

// String is "lead" or "deal", "" for none.
func (s Stage) String() string { return nameOf(stageNames, int(s)) }

// MarshalText writes the text form.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (s *Stage) UnmarshalText(b []byte) error { return parseName("stage", stageNames, b, s) }

// nameOf is the i-th name, "" for none.
func nameOf(names []string, i int) string {
	if i < len(names) {
		return names[i]
	}
	return ""
}

// parseName sets an enum to the value whose name the text is.
func parseName[T ~uint8](what string, names []string, text []byte, into *T) error {
	for i, name := range names {
		if name == string(text) {
			*into = T(i)
			return nil
		}
	}
	return &endorse.ParseError{What: what, Input: string(text), Why: "no such " + what}
}
