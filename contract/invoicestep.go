package contract

import "github.com/endorse-go/endorse/internal/word"

// InvoiceState is where a payment stands. Whether it is overdue follows from the
// day, whether a part is disputed from the amount.
type InvoiceState uint8

// The values of [InvoiceState].
const (
	InvoiceDraft InvoiceState = iota
	InvoiceIssued
	InvoicePartlyPaid
	InvoicePaid
	InvoiceCredited // nothing is left to pay, and not all of it was paid
	InvoiceWrittenOff
)

var invoiceStateNames = []string{"draft", "issued", "partly-paid", "paid", "credited", "written-off"}

// String is the text form.
func (s InvoiceState) String() string { return word.Of(s, invoiceStateNames) }

// MarshalText writes the text form.
func (s InvoiceState) MarshalText() ([]byte, error) { return word.Text(s, invoiceStateNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *InvoiceState) UnmarshalText(b []byte) error { return word.Read(s, invoiceStateNames, b) }

// InvoiceStep is what is done to a payment.
type InvoiceStep uint8

// The values of [InvoiceStep].
const (
	InvoiceStepNotSaid InvoiceStep = iota
	Issue
	Pay
	Dispute // a part; the rest stays due
	Settle  // a dispute
	CreditNote
	WriteOff
)

var invoiceStepNames = []string{"", "issue", "pay", "dispute", "settle", "credit", "write-off"}

// String is the text form.
func (s InvoiceStep) String() string { return word.Of(s, invoiceStepNames) }

// MarshalText writes the text form.
func (s InvoiceStep) MarshalText() ([]byte, error) { return word.Text(s, invoiceStepNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *InvoiceStep) UnmarshalText(b []byte) error { return word.Read(s, invoiceStepNames, b) }
