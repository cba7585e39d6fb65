package contract

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// Record is what has happened under an agreement, as far as money goes.
type Record struct {
	Happened []Happening
	Earned   []Earning
	Receipts []Receipt

	// Calendar is needed where business days count.
	Calendar Calendar
}

// Earning is variable pay that was found elsewhere, such as a statement of package
// affiliate: it is due the schedule's net days after its day.
type Earning struct {
	ID     string        `json:"id"`
	On     endorse.Date  `json:"on"`
	Amount endorse.Money `json:"amount"`
}

// Receipt is a payment that came in. For names the instalment or earning; empty
// pays the oldest debts first.
type Receipt struct {
	On     endorse.Date  `json:"on"`
	Amount endorse.Money `json:"amount"`
	For    string        `json:"for,omitempty"`
}

// Instalment is a part of the fee, or an earning, and where it stands.
type Instalment struct {
	ID     string        `json:"id"`
	Path   string        `json:"path"` // of the clause, "earned" for an earning
	Amount endorse.Money `json:"amount"`

	// Event is the day of the event that makes it due, Due the last day to pay;
	// not said while the event has not happened.
	Event endorse.Date `json:"event,omitzero"`
	Due   endorse.Date `json:"due,omitzero"`

	Paid endorse.Money `json:"paid"`
	Open endorse.Money `json:"open"`

	// Settled is the day on which it was paid in full.
	Settled endorse.Date `json:"settled,omitzero"`

	// Interest has an entry for each payment that came late, and one up to the
	// day for what is still open.
	Interest []Interest `json:"interest,omitempty"`
}

// Account is what is due and paid on a day.
type Account struct {
	Day         endorse.Date     `json:"day"`
	Currency    endorse.Currency `json:"currency"`
	Instalments []Instalment     `json:"instalments"`
	Due         endorse.Money    `json:"due"`     // open and due by the day, the day included
	Overdue     endorse.Money    `json:"overdue"` // of that, due before the day
	Interest    endorse.Money    `json:"interest"`
	Paid        endorse.Money    `json:"paid"`
	Surplus     endorse.Money    `json:"surplus"` // paid beyond everything that it could be for
}

// NewAccount is the account of terms on a day. Instalments have the order of the
// terms, then earnings by day and id. The parts of the fee add up to it: shares are
// split by largest remainder. Payments after the day are left out. Amounts in
// several currencies are an *endorse.CurrencyMismatchError, a receipt for an
// unknown instalment a [*FaultError].
func NewAccount(t Terms, r Record, day endorse.Date) (Account, error) {
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
			Due: t.Payment.dueAfter(e.On, &Part{}, r.Calendar), Paid: e.Amount.TimesInt(0), Open: e.Amount,
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

// booking sets receipts against instalments.
type booking struct {
	late    Late
	account Account
}

func (b *booking) receive(receipts []Receipt, day endorse.Date) error {
	sorted := slices.Clone(receipts)
	slices.SortStableFunc(sorted, func(x, y Receipt) int { return x.On.Compare(y.On) })
	for _, r := range sorted {
		if r.On.After(day) {
			continue
		}
		if err := b.book(r); err != nil {
			return err
		}
	}
	return nil
}

// book pays with a receipt what it names, else the oldest debts.
func (b *booking) book(r Receipt) error {
	order, err := b.order(r.For)
	if err != nil {
		return err
	}
	if b.account.Paid, err = b.account.Paid.Add(r.Amount); err != nil {
		return err
	}
	left := r.Amount
	for _, i := range order {
		if left, err = b.pay(&b.account.Instalments[i], left, r.On); err != nil {
			return err
		}
	}
	b.account.Surplus, err = b.account.Surplus.Add(left)
	return err
}

// order is the instalments that a receipt pays: the one it names, else those due
// first, those that are not yet due last.
func (b *booking) order(id string) ([]int, error) {
	list := b.account.Instalments
	var order []int
	for i := range list {
		if id == "" || list[i].ID == id {
			order = append(order, i)
		}
	}
	if id != "" && len(order) == 0 {
		return nil, &FaultError{"receipts: " + id, ErrNoSuch}
	}
	slices.SortStableFunc(order, func(x, y int) int {
		dx, dy := list[x].Due, list[y].Due
		if dx.IsZero() != dy.IsZero() {
			return choose(dx.IsZero(), 1, -1)
		}
		return dx.Compare(dy)
	})
	return order, nil
}

// pay pays as much of an instalment as is left, and gives what is left then.
func (b *booking) pay(i *Instalment, left endorse.Money, on endorse.Date) (endorse.Money, error) {
	c, err := left.Cmp(i.Open)
	if err != nil || left.Sign() <= 0 || i.Open.Sign() <= 0 {
		return left, err
	}
	part := choose(c < 0, left, i.Open)
	if err := b.charge(i, part, on); err != nil {
		return left, err
	}
	if i.Paid, err = i.Paid.Add(part); err != nil {
		return left, err
	}
	if i.Open, err = i.Open.Sub(part); err != nil {
		return left, err
	}
	if i.Open.IsZero() {
		i.Settled = on
	}
	return left.Sub(part)
}

// charge adds the interest on a part that is paid, or still open, on a day. The
// sum that is due once is due once for an instalment, by the whole of it.
func (b *booking) charge(i *Instalment, part endorse.Money, on endorse.Date) error {
	if i.Due.IsZero() || !on.After(i.Due) || !b.late.Said() || part.Sign() <= 0 {
		return nil
	}
	late := b.late
	late.Fixed = nil
	interest, err := late.Interest(part, i.Due, on)
	if err != nil {
		return err
	}
	if len(i.Interest) == 0 {
		if interest.Fixed, err = b.late.fixed(i.Open); err != nil {
			return err
		}
		if interest.Total, err = interest.Amount.Add(interest.Fixed); err != nil {
			return err
		}
	}
	i.Interest = append(i.Interest, interest)
	return nil
}

// total charges what is still open up to the day and adds up.
func (b *booking) total(day endorse.Date) error {
	a := &b.account
	for k := range a.Instalments {
		i := &a.Instalments[k]
		if err := b.charge(i, i.Open, day); err != nil {
			return err
		}
		var err error
		if !i.Due.IsZero() && !i.Due.After(day) {
			a.Due, err = a.Due.Add(i.Open)
		}
		if err == nil && i.Due.Before(day) && !i.Due.IsZero() {
			a.Overdue, err = a.Overdue.Add(i.Open)
		}
		for _, x := range i.Interest {
			if err == nil {
				a.Interest, err = a.Interest.Add(x.Total)
			}
		}
		if err != nil {
			return err
		}
	}
	return nil
}
