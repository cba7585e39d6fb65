package attribution

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// UnmarshalJSON reads an object of order, touches, at, conversions, nulls and
// value, such as
//
//	{"order":"A-17","touches":[{"channel":"anna","via":"link","at":"2026-03-01T09:30:00Z"}],
//	 "at":"2026-03-04T18:00:00Z","conversions":1,"value":{"amount":"80.00","currency":"EUR"}}
//
// Another member is an [*endorse.ParseError], and so is what [Path.Validate]
// refuses. null leaves p alone.
func (p *Path) UnmarshalJSON(b []byte) error {
	type plain Path
	var read plain
	if string(b) == "null" {
		return nil
	}
	if err := strict.Whole("path", b, &read); err != nil {
		return err
	}
	if err := Path(read).Validate(); err != nil {
		return &endorse.ParseError{What: "path", Input: string(b), Why: err.Error()}
	}
	*p = Path(read)
	return nil
}
