package campaign

import "github.com/endorse-go/endorse/internal/word"

// Kind is which event of the set one is.
type Kind uint8

// The values of [Kind].
const (
	KindNotSaid Kind = iota
	KindChanged
	KindSelected
	KindDropped
	KindOffered
	KindNegotiated
	KindWorked
	KindStarted
	KindPublished
	KindSeen
	KindTakenDown
	KindAmplified
	KindMeasured
	KindSpent
	KindPaid
	KindFinished
	KindCancelled
	KindClosed
)

var kindWords = []string{
	"", "changed", "selected", "dropped", "offered", "negotiated", "worked", "started", "published", "seen",
	"taken-down", "amplified", "measured", "spent", "paid", "finished", "cancelled", "closed",
}

// String is the text form.
func (k Kind) String() string { return word.Of(k, kindWords) }

// MarshalText writes the text form.
func (k Kind) MarshalText() ([]byte, error) { return word.Text(k, kindWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (k *Kind) UnmarshalText(b []byte) error { return word.Read(k, kindWords, b) }

func (Changed) kind() Kind    { return KindChanged }
func (Selected) kind() Kind   { return KindSelected }
func (Dropped) kind() Kind    { return KindDropped }
func (Offered) kind() Kind    { return KindOffered }
func (Negotiated) kind() Kind { return KindNegotiated }
func (Worked) kind() Kind     { return KindWorked }
func (Started) kind() Kind    { return KindStarted }
func (Published) kind() Kind  { return KindPublished }
func (Seen) kind() Kind       { return KindSeen }
func (TakenDown) kind() Kind  { return KindTakenDown }
func (Amplified) kind() Kind  { return KindAmplified }
func (Measured) kind() Kind   { return KindMeasured }
func (Spent) kind() Kind      { return KindSpent }
func (Paid) kind() Kind       { return KindPaid }
func (Finished) kind() Kind   { return KindFinished }
func (Cancelled) kind() Kind  { return KindCancelled }
func (Closed) kind() Kind     { return KindClosed }
