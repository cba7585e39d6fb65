package contract

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// Invoice is the life of a payment: issued, paid in parts, disputed, credited. It
// is a value; [Invoice.Apply] gives the next. The zero value allows no step.
type Invoice struct {
	setup    invoiceSetup
	state    InvoiceState
	due      endorse.Date
	paid     endorse.Money
	credited endorse.Money
	disputed endorse.Money
	history  []Taken[InvoiceEvent]
}

type invoiceSetup struct {
	ID      string        `json:"id"`
	Amount  endorse.Money `json:"amount"`
	Parties []Signatory   `json:"parties"`
}

// InvoiceEvent is a step in the life of a payment.
type InvoiceEvent struct {
	Step   InvoiceStep   `json:"step"`         // what is done
	By     string        `json:"by,omitempty"` // id of the party; no step comes with time
	Due    endorse.Date  `json:"due,omitzero"` // of Issue
	Amount endorse.Money `json:"amount"`       // of Pay, Dispute, Settle, CreditNote
}

// NewInvoice begins the life of an invoice of the terms over an amount above zero.
func NewInvoice(t Terms, id string, amount endorse.Money) (Invoice, error) {
	if err := t.Validate(); err != nil {
		return Invoice{}, err
	}
	return newInvoice(invoiceSetup{id, amount, t.signatories()})
}

func newInvoice(s invoiceSetup) (Invoice, error) {
	if s.ID == "" || s.Amount.Sign() <= 0 {
		return Invoice{}, &FaultError{"amount", ErrNotPositive}
	}
	zero := s.Amount.TimesInt(0)
	return Invoice{setup: s, paid: zero, credited: zero, disputed: zero}, nil
}

var owing = []InvoiceState{InvoiceIssued, InvoicePartlyPaid}

// invoiceRules are the steps and who may take them. A payment leads to partly paid
// and, when nothing is open, to paid or credited.
var invoiceRules = []rule[InvoiceState, InvoiceStep]{
	{Issue, byParties, []InvoiceState{InvoiceDraft}, InvoiceIssued}, // the payer, where it bills itself
	{Pay, byBrand, owing, InvoicePartlyPaid},
	{Dispute, byBrand, owing, InvoiceIssued},
	{Settle, byParties, owing, InvoiceIssued},
	{CreditNote, byCreator, owing, InvoiceIssued},
	{WriteOff, byCreator, owing, InvoiceWrittenOff},
}

// Apply takes an event of a day. A step that is not allowed, more than is open,
// and another currency are a [*TransitionError], and nothing changes.
func (i Invoice) Apply(e InvoiceEvent, day endorse.Date) (Invoice, error) {
	next, err := i.take(e, day)
	if err != nil {
		return i, &TransitionError{"invoice", i.state.String(), e.Step.String(), e.By, day, err}
	}
	next.history = with(i.history, e, day)
	return next, nil
}

func (i Invoice) take(e InvoiceEvent, day endorse.Date) (Invoice, error) {
	to, err := follow(invoiceRules, i.state, e.Step, sideOf(i.setup.Parties, e.By))
	if err == nil && !inOrder(i.history, day) {
		err = ErrDay
	}
	if err == nil {
		err = i.guard(e)
	}
	if err != nil {
		return i, err
	}
	return i.changed(e, to)
}

func (i *Invoice) guard(e InvoiceEvent) error {
	var most endorse.Money
	switch e.Step {
	case Issue:
		return refuse(e.Due.IsZero(), ErrDay)
	case WriteOff:
		return nil
	case Settle:
		most = i.disputed
	case Dispute:
		most, _ = i.Open().Sub(i.disputed)
	default:
		most = i.Open()
	}
	c, err := e.Amount.Cmp(most)
	return cmp.Or(err, refuse(e.Amount.Sign() <= 0, ErrNotPositive), refuse(c > 0, ErrBeyond))
}

func (i Invoice) changed(e InvoiceEvent, to InvoiceState) (Invoice, error) {
	var err error
	switch e.Step {
	case Issue:
		i.due = e.Due
	case Pay:
		i.paid, err = i.paid.Add(e.Amount)
	case CreditNote:
		i.credited, err = i.credited.Add(e.Amount)
	case Dispute:
		i.disputed, err = i.disputed.Add(e.Amount)
	case Settle:
		i.disputed, err = i.disputed.Sub(e.Amount)
	}
	open := i.Open()
	switch {
	case to == InvoiceWrittenOff:
	case open.IsZero():
		to = choose(i.credited.IsZero(), InvoicePaid, InvoiceCredited)
	case !i.paid.IsZero():
		to = InvoicePartlyPaid
	}
	if c, _ := i.disputed.Cmp(open); c > 0 {
		i.disputed = open // what was paid or credited is no longer disputed
	}
	i.state = to
	return i, err
}

// State is where the payment stands.
func (i Invoice) State() InvoiceState { return i.state }

// Amount is what the invoice is over, Paid what came in.
func (i Invoice) Amount() endorse.Money { return i.setup.Amount }

// Paid is what came in.
func (i Invoice) Paid() endorse.Money { return i.paid }

// Open is what is neither paid nor credited; what was written off is still open.
func (i Invoice) Open() endorse.Money {
	left, err := i.setup.Amount.Sub(i.paid)
	if err == nil {
		left, err = left.Sub(i.credited)
	}
	if err != nil {
		return endorse.Money{}
	}
	return left
}

// Disputed is the part of what is open that the payer disputes.
func (i Invoice) Disputed() endorse.Money { return i.disputed }

// Due is the last day to pay; not said before it is issued.
func (i Invoice) Due() endorse.Date { return i.due }

// Overdue is what is open, undisputed and was due before the day: the rest of a
// disputed invoice stays due.
func (i Invoice) Overdue(day endorse.Date) endorse.Money {
	if !slices.Contains(owing, i.state) || !day.After(i.due) {
		return i.setup.Amount.TimesInt(0)
	}
	late, err := i.Open().Sub(i.disputed)
	if err != nil {
		return endorse.Money{}
	}
	return late
}

// Steps lists the steps that a party may take from here, as far as state and side
// tell. The slice is the caller's.
func (i Invoice) Steps(by string) []InvoiceStep {
	return steps(invoiceRules, i.state, sideOf(i.setup.Parties, by))
}

// History lists the events so far. The slice is the caller's.
func (i Invoice) History() []Taken[InvoiceEvent] { return slices.Clone(i.history) }

// Equal reports whether both had the same life.
func (i Invoice) Equal(other Invoice) bool { return sameBytes(i.MarshalBinary, other.MarshalBinary) }

// MarshalBinary is the canonical encoding, in version 1.
func (i Invoice) MarshalBinary() ([]byte, error) { return encodeLife('I', i.setup, i.history) }

// UnmarshalBinary reads what MarshalBinary wrote and takes every step again; see
// [Agreement.UnmarshalBinary].
func (i *Invoice) UnmarshalBinary(b []byte) error {
	read, err := revive('I', b, newInvoice)
	if err != nil {
		return err
	}
	*i = read
	return nil
}

func (i Invoice) past(h []Taken[InvoiceEvent]) Invoice {
	i.history = h
	return i
}
