package contract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// Record is what has happened under an agreement, as far as money goes.
type Record struct {
	Happened []Happening // events that instalments wait for
	Earned   []Earning   // variable pay found elsewhere; ids are for receipts to name
	Receipts []Receipt   // payments in any order; those after the day asked for are left out

	// Calendar is needed where business days count.
	Calendar Calendar
}

// Earning is variable pay that was found elsewhere, such as a statement of package
// affiliate: it is due on its own day to pay, or the schedule's net days after its day.
type Earning struct {
	ID     string        `json:"id"`           // for [Receipt].For
	On     endorse.Date  `json:"on"`           // day that the net days count from; without it the due day is not said
	Due    endorse.Date  `json:"due,omitzero"` // last day to pay, whatever the schedule says; not said, the schedule decides
	Amount endorse.Money `json:"amount"`       // in the plan's currency
}

// Receipt is a payment that came in.
type Receipt struct {
	On     endorse.Date  `json:"on"`            // day on which it came in; must be said
	Amount endorse.Money `json:"amount"`        // above zero, in the plan's currency; what is beyond all debts is surplus
	For    string        `json:"for,omitempty"` // id of the instalment or earning; empty pays the oldest debts first
}

// Instalment is a part of the fee, or an earning, and where it stands.
type Instalment struct {
	ID     string        `json:"id"`     // that of the part or earning; "fee" for a whole fee that the terms do not divide
	Path   string        `json:"path"`   // of the clause, "earned" for an earning
	Amount endorse.Money `json:"amount"` // all of it, in whole minor units if it is a share

	// Event is the day of the event that makes it due, Due the last day to pay;
	// not said while the event has not happened.
	Event endorse.Date `json:"event,omitzero"`
	Due   endorse.Date `json:"due,omitzero"`

	// Paid is what came in for it, Open what is still to come; together they are
	// Amount. Interest is in neither.
	Paid endorse.Money `json:"paid"`
	Open endorse.Money `json:"open"`

	// Settled is the day on which it was paid in full; zero is not yet.
	Settled endorse.Date `json:"settled,omitzero"`

	// Interest has an entry for each payment that came late, and one up to the
	// day for what is still open.
	Interest []Interest `json:"interest,omitempty"`
}

// Account is what is due and paid on a day.
type Account struct {
	Day         endorse.Date     `json:"day"`         // as asked for; it is included
	Currency    endorse.Currency `json:"currency"`    // that of the plan; zero if there is none
	Instalments []Instalment     `json:"instalments"` // parts in the order of the terms, then earnings by day and id
	Due         endorse.Money    `json:"due"`         // open and due by the day, the day included
	Overdue     endorse.Money    `json:"overdue"`     // of that, due before the day
	Interest    endorse.Money    `json:"interest"`    // all interest and fixed sums; it is in neither Due nor Open
	Paid        endorse.Money    `json:"paid"`        // all that came in, the surplus too
	Surplus     endorse.Money    `json:"surplus"`     // paid beyond everything that it could be for
}

// NewAccount is the account of terms on a day. Instalments have the order of the
// terms, then earnings by day and id. The parts of the fee add up to it: shares are
// split by largest remainder. Payments after the day are left out. Amounts in
// several currencies are an *endorse.CurrencyMismatchError; a day that is not said, a
// receipt without a day or an amount above zero, and one for an unknown instalment
// are [*FaultError]s.
func NewAccount(t Terms, r Record, day endorse.Date) (Account, error) {
	if day.IsZero() {
		return Account{}, &FaultError{"day", ErrNotSaid}
	}
	list, err := t.instalments(r, day)
	if err != nil {
		return Account{}, err
	}
	zero := endorse.Money{}
	if c := t.Compensation.Plan.Currency; c != 0 {
		if zero, err = endorse.MoneyOfMinor(0, c); err != nil {
			return Account{}, err
		}
	}
	b := &booking{late: t.Payment.Late, account: Account{
		Day: day, Currency: t.Compensation.Plan.Currency, Instalments: list,
		Due: zero, Overdue: zero, Interest: zero, Paid: zero, Surplus: zero,
	}}
	if err := b.receive(r.Receipts, day); err != nil {
		return Account{}, err
	}
	if err := b.total(day); err != nil {
		return Account{}, err
	}
	return b.account, nil
}

// instalments lists the parts of the fee and the earnings, nothing paid yet.
func (t *Terms) instalments(r Record, day endorse.Date) ([]Instalment, error) {
	parts, amounts, err := t.parts()
	if err != nil {
		return nil, err
	}
	var list []Instalment
	for i := range parts {
		p := &parts[i]
		event := p.When.Day(r.Happened, day)
		if event.After(day) && p.When.Event != OnDay {
			event = endorse.Date{}
		}
		list = append(list, Instalment{
			ID: p.ID, Path: path("payment.instalments", i), Amount: amounts[i], Event: event,
			Due: t.Payment.dueAfter(event, p, r.Calendar), Paid: amounts[i].TimesInt(0), Open: amounts[i],
		})
	}
	earned := slices.Clone(r.Earned)
	slices.SortFunc(earned, func(a, b Earning) int {
		if c := a.On.Compare(b.On); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	for _, e := range earned {
		if e.On.After(day) {
			continue
		}
		list = append(list, Instalment{
			ID: e.ID, Path: "earned", Amount: e.Amount, Event: e.On,
			Due: cmp.Or(e.Due, t.Payment.dueAfter(e.On, &Part{}, r.Calendar)), Paid: e.Amount.TimesInt(0), Open: e.Amount,
		})
	}
	return list, nil
}

// parts lists the instalments and their amounts: those of the terms, or the whole
// fee at completion.
func (t *Terms) parts() ([]Part, []endorse.Money, error) {
	fee, err := t.Fee()
	if err != nil {
		return nil, nil, err
	}
	parts := t.Payment.Instalments
	if len(parts) == 0 {
		if fee.IsZero() {
			return nil, nil, nil
		}
		return []Part{{ID: "fee", When: Anchor{Event: Completion, LongStop: t.Days.Until}}}, []endorse.Money{fee}, nil
	}
	amounts := make([]endorse.Money, len(parts))
	shares := make([]endorse.Rate, len(parts))
	byShare := false
	for i, p := range parts {
		amounts[i], shares[i] = p.Amount, p.Share
		byShare = byShare || !p.Share.IsZero()
	}
	if byShare {
		amounts, err = fee.Allocate(shares...)
	}
	return parts, amounts, err
}
