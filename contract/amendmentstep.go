package contract

import "github.com/endorse-go/endorse/internal/word"

// AmendmentState is where a change of the terms stands.
type AmendmentState uint8

// The values of [AmendmentState].
const (
	AmendmentDraft AmendmentState = iota
	Proposed
	AmendmentPartlySigned
	InForce
	AmendmentDeclined
	AmendmentWithdrawn
	AmendmentLapsed
)

var amendmentStateNames = []string{"draft", "proposed", "partially-signed", "in-force", "declined", "withdrawn", "lapsed"}

// String is the text form.
func (s AmendmentState) String() string { return word.Of(s, amendmentStateNames) }

// MarshalText writes the text form.
func (s AmendmentState) MarshalText() ([]byte, error) { return word.Text(s, amendmentStateNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *AmendmentState) UnmarshalText(b []byte) error { return word.Read(s, amendmentStateNames, b) }

// AmendmentStep is what is done to a change of the terms.
type AmendmentStep uint8

// The values of [AmendmentStep].
const (
	AmendmentStepNotSaid AmendmentStep = iota
	Propose
	SignAmendment
	DeclineAmendment
	WithdrawAmendment
	LapseAmendment
)

var amendmentStepNames = []string{"", "propose", "sign", "decline", "withdraw", "lapse"}

// String is the text form.
func (s AmendmentStep) String() string { return word.Of(s, amendmentStepNames) }

// MarshalText writes the text form.
func (s AmendmentStep) MarshalText() ([]byte, error) { return word.Text(s, amendmentStepNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *AmendmentStep) UnmarshalText(b []byte) error { return word.Read(s, amendmentStepNames, b) }
