package contract

import "github.com/endorse-go/endorse/internal/word"

// Severity is how much a duty weighs. The zero value is information.
type Severity uint8

// The values of [Severity].
const (
	Info     Severity = iota
	Practice          // what the trade does; nobody's law
	Must              // a law or the arithmetic is broken without it
)

var severityNames = []string{"info", "practice", "must"}

// String is the text form.
func (s Severity) String() string { return word.Of(s, severityNames) }

// MarshalText writes the text form.
func (s Severity) MarshalText() ([]byte, error) { return word.Text(s, severityNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Severity) UnmarshalText(b []byte) error { return word.Read(s, severityNames, b) }

// Answer is what the terms say to a duty. The zero value is that they do not say
// enough to tell.
type Answer uint8

// The values of [Answer].
const (
	AnswerUnclear Answer = iota
	Satisfied
	Unsatisfied
	ForPeople // no field decides it
)

var answerNames = []string{"unclear", "satisfied", "unsatisfied", "for-people"}

// String is the text form.
func (a Answer) String() string { return word.Of(a, answerNames) }

// MarshalText writes the text form.
func (a Answer) MarshalText() ([]byte, error) { return word.Text(a, answerNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (a *Answer) UnmarshalText(b []byte) error { return word.Read(a, answerNames, b) }
