package contract

import "github.com/endorse-go/endorse/internal/word"

// Stage is how far the work on a deliverable has come when the agreement ends.
type Stage uint8

// The values of [Stage].
const (
	StageNotSaid Stage = iota
	BeforeWork
	ConceptDone // the brief was taken up
	Produced    // a draft was handed in
	Delivered   // approved
	Live        // posted
)

var stageNames = []string{"", "before-work", "concept", "produced", "delivered", "live"}

// String is the text form.
func (s Stage) String() string { return word.Of(s, stageNames) }

// MarshalText writes the text form.
func (s Stage) MarshalText() ([]byte, error) { return word.Text(s, stageNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Stage) UnmarshalText(b []byte) error { return word.Read(s, stageNames, b) }

// Cause is why an agreement ends early.
type Cause uint8

// The values of [Cause].
const (
	CauseNotSaid Cause = iota
	Convenience        // the brand no longer wants it
	CreatorBreach
	BrandBreach
	NobodysFault // force majeure, a platform that is gone, illness
)

var causeNames = []string{"", "convenience", "creator-breach", "brand-breach", "nobodys-fault"}

// String is the text form.
func (c Cause) String() string { return word.Of(c, causeNames) }

// MarshalText writes the text form.
func (c Cause) MarshalText() ([]byte, error) { return word.Text(c, causeNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (c *Cause) UnmarshalText(b []byte) error { return word.Read(c, causeNames, b) }
