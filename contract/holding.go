package contract

import "github.com/endorse-go/endorse/internal/word"

// Holding says who else may have the right.
type Holding uint8

// The values of [Holding].
const (
	HoldingNotSaid Holding = iota
	NonExclusive           // anybody may
	Sole                   // the creator and the holder alone
	Exclusive              // the holder alone
)

var holdingNames = []string{"", "non-exclusive", "sole", "exclusive"}

// String is the text form.
func (h Holding) String() string { return word.Of(h, holdingNames) }

// MarshalText writes the text form.
func (h Holding) MarshalText() ([]byte, error) { return word.Text(h, holdingNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (h *Holding) UnmarshalText(b []byte) error { return word.Read(h, holdingNames, b) }

// Edits says how a holder may change the content.
type Edits uint8

// The values of [Edits].
const (
	EditsNotSaid Edits = iota
	NoEdits
	Technical // cut-downs, captions, translations, thumbnails
	AnyEdits
)

var editsNames = []string{"", "none", "technical", "any"}

// String is the text form.
func (e Edits) String() string { return word.Of(e, editsNames) }

// MarshalText writes the text form.
func (e Edits) MarshalText() ([]byte, error) { return word.Text(e, editsNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Edits) UnmarshalText(b []byte) error { return word.Read(e, editsNames, b) }

// Limit says what happens at a cap of impressions or spend.
type Limit uint8

// The values of [Limit].
const (
	LimitNotSaid Limit = iota
	HardLimit          // use stops
	SoftLimit          // use goes on, and what is beyond costs extra
)

var limitNames = []string{"", "hard", "soft"}

// String is the text form.
func (l Limit) String() string { return word.Of(l, limitNames) }

// MarshalText writes the text form.
func (l Limit) MarshalText() ([]byte, error) { return word.Text(l, limitNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (l *Limit) UnmarshalText(b []byte) error { return word.Read(l, limitNames, b) }
