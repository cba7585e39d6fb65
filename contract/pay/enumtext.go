package pay

import (
	"strconv"

	"github.com/endorse-go/endorse"
)

// word is the text of one of a closed set; what is not in it has a number.
func word[T ~uint8](v T, names []string, what string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return what + "(" + strconv.Itoa(int(v)) + ")"
}

// marshalWord refuses what is not in the set.
func marshalWord[T ~uint8](v T, names []string, what string) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, &endorse.ParseError{What: what, Input: word(v, names, what), Why: "no such word"}
	}
	return []byte(names[v]), nil
}

// unmarshalWord reads the text of one of the set, and leaves the target as it
// was if there is none.
func unmarshalWord[T ~uint8](v *T, names []string, what string, b []byte) error {
	for i, n := range names {
		if n == string(b) {
			*v = T(i)
			return nil
		}
	}
	return &endorse.ParseError{What: what, Input: string(b), Why: "no such word"}
}

// String is the text form.
func (p Per) String() string { return word(p, perNames, "per") }

// MarshalText writes the text form.
func (p Per) MarshalText() ([]byte, error) { return marshalWord(p, perNames, "per") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (p *Per) UnmarshalText(b []byte) error { return unmarshalWord(p, perNames, "per", b) }

// String is the text form.
func (s Span) String() string { return word(s, spanNames, "span") }

// MarshalText writes the text form.
func (s Span) MarshalText() ([]byte, error) { return marshalWord(s, spanNames, "span") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Span) UnmarshalText(b []byte) error { return unmarshalWord(s, spanNames, "span", b) }

// String is the text form.
func (r Reading) String() string { return word(r, readingNames, "reading") }

// MarshalText writes the text form.
func (r Reading) MarshalText() ([]byte, error) { return marshalWord(r, readingNames, "reading") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *Reading) UnmarshalText(b []byte) error { return unmarshalWord(r, readingNames, "reading", b) }

// String is the text form.
func (m Measure) String() string { return word(m, measureNames, "measure") }

// MarshalText writes the text form.
func (m Measure) MarshalText() ([]byte, error) { return marshalWord(m, measureNames, "measure") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (m *Measure) UnmarshalText(b []byte) error { return unmarshalWord(m, measureNames, "measure", b) }

// String is the text form.
func (s Stage) String() string { return word(s, stageNames, "stage") }

// MarshalText writes the text form.
func (s Stage) MarshalText() ([]byte, error) { return marshalWord(s, stageNames, "stage") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Stage) UnmarshalText(b []byte) error { return unmarshalWord(s, stageNames, "stage", b) }

// String is the text form.
func (e Edge) String() string { return word(e, edgeNames, "edge") }

// MarshalText writes the text form.
func (e Edge) MarshalText() ([]byte, error) { return marshalWord(e, edgeNames, "edge") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Edge) UnmarshalText(b []byte) error { return unmarshalWord(e, edgeNames, "edge", b) }

// String is the text form.
func (l Lots) String() string { return word(l, lotsNames, "lots") }

// MarshalText writes the text form.
func (l Lots) MarshalText() ([]byte, error) { return marshalWord(l, lotsNames, "lots") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (l *Lots) UnmarshalText(b []byte) error { return unmarshalWord(l, lotsNames, "lots", b) }

// String is the text form.
func (s Standing) String() string { return word(s, standingNames, "standing") }

// MarshalText writes the text form.
func (s Standing) MarshalText() ([]byte, error) { return marshalWord(s, standingNames, "standing") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Standing) UnmarshalText(b []byte) error {
	return unmarshalWord(s, standingNames, "standing", b)
}

// String is the text form.
func (l Lines) String() string { return word(l, linesNames, "lines") }

// MarshalText writes the text form.
func (l Lines) MarshalText() ([]byte, error) { return marshalWord(l, linesNames, "lines") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (l *Lines) UnmarshalText(b []byte) error { return unmarshalWord(l, linesNames, "lines", b) }

// String is the text form.
func (r Returns) String() string { return word(r, returnsNames, "returns") }

// MarshalText writes the text form.
func (r Returns) MarshalText() ([]byte, error) { return marshalWord(r, returnsNames, "returns") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *Returns) UnmarshalText(b []byte) error { return unmarshalWord(r, returnsNames, "returns", b) }

// String is the text form.
func (s Stack) String() string { return word(s, stackNames, "stack") }

// MarshalText writes the text form.
func (s Stack) MarshalText() ([]byte, error) { return marshalWord(s, stackNames, "stack") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Stack) UnmarshalText(b []byte) error { return unmarshalWord(s, stackNames, "stack", b) }

// String is the text form.
func (r Room) String() string { return word(r, roomNames, "room") }

// MarshalText writes the text form.
func (r Room) MarshalText() ([]byte, error) { return marshalWord(r, roomNames, "room") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *Room) UnmarshalText(b []byte) error { return unmarshalWord(r, roomNames, "room", b) }

// String is the text form.
func (n Negative) String() string { return word(n, negativeNames, "negative") }

// MarshalText writes the text form.
func (n Negative) MarshalText() ([]byte, error) { return marshalWord(n, negativeNames, "negative") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (n *Negative) UnmarshalText(b []byte) error {
	return unmarshalWord(n, negativeNames, "negative", b)
}

// String is the text form.
func (c CustomerStatus) String() string { return word(c, customerNames, "customer status") }

// MarshalText writes the text form.
func (c CustomerStatus) MarshalText() ([]byte, error) {
	return marshalWord(c, customerNames, "customer status")
}

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (c *CustomerStatus) UnmarshalText(b []byte) error {
	return unmarshalWord(c, customerNames, "customer status", b)
}

// String is the text form.
func (l Level) String() string { return word(l, levelNames, "level") }

// MarshalText writes the text form.
func (l Level) MarshalText() ([]byte, error) { return marshalWord(l, levelNames, "level") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (l *Level) UnmarshalText(b []byte) error { return unmarshalWord(l, levelNames, "level", b) }

// String is the text form.
func (k Kind) String() string { return word(k, kindNames, "kind") }

// MarshalText writes the text form.
func (k Kind) MarshalText() ([]byte, error) { return marshalWord(k, kindNames, "kind") }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (k *Kind) UnmarshalText(b []byte) error { return unmarshalWord(k, kindNames, "kind", b) }
