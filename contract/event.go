package contract

import "github.com/endorse-go/endorse/internal/word"

// Event is something that happens in the life of an agreement and that clauses
// count from.
type Event uint8

// The values of [Event].
const (
	EventNotSaid Event = iota
	OnDay              // the day that the anchor names
	Signature          // all have signed
	DraftIn            // a draft was handed in
	Approval           // a draft was approved, or is taken for approved
	GoLive             // the post is public
	FirstUse           // the buyer uses the content for the first time
	Paid               // what the clause waits for was paid
	ReportIn           // the creator's report was handed in
	Completion         // everything is done
	InvoiceIn          // the invoice was received
)

var eventNames = []string{"", "on-day", "signature", "draft-in", "approval", "go-live", "first-use", "paid", "report-in", "completion", "invoice-in"}

// String is the text form.
func (e Event) String() string { return word.Of(e, eventNames) }

// MarshalText writes the text form.
func (e Event) MarshalText() ([]byte, error) { return word.Text(e, eventNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Event) UnmarshalText(b []byte) error { return word.Read(e, eventNames, b) }
