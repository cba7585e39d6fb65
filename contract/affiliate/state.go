package affiliate

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// state is what a ledger remembers of everything before an instant: what each
// party was paid by, has, and is owed.
type state struct {
	through   endorse.Date
	parties   map[string]*partyState
	customers map[string]customer
	spent     int64 // of the budget
}

// customer is the first order of a customer, and how many there were.
type customer struct {
	since  endorse.Date
	orders int
}

func newState() *state {
	return &state{parties: map[string]*partyState{}, customers: map[string]customer{}}
}

// partyState is a party with its tallies and balances.
type partyState struct {
	terms    *partyTerms
	accounts []*account // in the order of the programme's terms
	balances []*balance // in the order of currencies
}

// account is a party under one plan.
type account struct {
	terms *planTerms
	tally *pay.Tally
	from  endorse.Date // on which the tally was opened

	// posted is all that spans came to, held what advances withheld: they are
	// split as totals, so that what comes back leaves no cents behind.
	posted, held int64

	ended bool // its terms are over, and their last spans ended
}

// balance is what a party is owed in one currency, all in minor units. What is
// not payable yet is in due, by the first day on which it is.
type balance struct {
	currency endorse.Currency
	amount   int64
	due      []dueAmount
	negative int          // periods in a row that ended below zero
	paid     endorse.Date // end of the period that was paid last

	// The statement that goes on:
	opening int64
	sums    [PaidOut + 1]int64
	rows    []row
	active  bool
}

type dueAmount struct {
	day    endorse.Date
	amount int64
}

// never is the day of what nobody has approved.
var never = endorse.On(9999, 12, 31)

func (s *state) clone() *state {
	c := &state{through: s.through, parties: make(map[string]*partyState, len(s.parties)), customers: make(map[string]customer, len(s.customers)), spent: s.spent}
	for id, p := range s.parties {
		c.parties[id] = p.clone()
	}
	for id, k := range s.customers {
		c.customers[id] = k
	}
	return c
}

func (p *partyState) clone() *partyState {
	c := &partyState{terms: p.terms}
	for _, a := range p.accounts {
		b := *a
		b.tally = a.tally.Clone()
		c.accounts = append(c.accounts, &b)
	}
	for _, b := range p.balances {
		d := *b
		d.due = slices.Clone(b.due)
		d.rows = slices.Clone(b.rows)
		c.balances = append(c.balances, &d)
	}
	return c
}

// account is the party's tally under the terms, opened where it is not.
func (f *fold) account(p *partyState, t *planTerms, first endorse.Date) *account {
	for _, a := range p.accounts {
		if a.terms.number == t.number {
			return a
		}
	}
	from := f.opens(p, t, first)
	a := &account{terms: t, tally: t.program.Open(from), from: from}
	p.accounts = append(p.accounts, a)
	slices.SortFunc(p.accounts, func(a, b *account) int { return cmp.Compare(a.terms.number, b.terms.number) })
	return a
}

// balance is the party's balance in the currency.
func (p *partyState) balance(c endorse.Currency) *balance {
	for _, b := range p.balances {
		if b.currency == c {
			return b
		}
	}
	b := &balance{currency: c}
	p.balances = append(p.balances, b)
	slices.SortFunc(p.balances, func(a, b *balance) int { return cmp.Compare(a.currency.String(), b.currency.String()) })
	return b
}

// add puts an amount on the balance, payable from a day on.
func (b *balance) add(k Kind, amount int64, due, today endorse.Date) {
	b.active = true
	b.sums[k] += amount
	b.amount += amount
	if due.After(today) {
		b.wait(due, amount)
	}
}

// wait makes an amount payable from a day on, and not before.
func (b *balance) wait(due endorse.Date, amount int64) {
	if amount == 0 {
		return
	}
	i := len(b.due)
	for i > 0 && b.due[i-1].day.After(due) {
		i--
	}
	if i > 0 && b.due[i-1].day == due {
		if b.due[i-1].amount += amount; b.due[i-1].amount == 0 {
			b.due = slices.Delete(b.due, i-1, i)
		}
		return
	}
	b.due = slices.Insert(b.due, i, dueAmount{due, amount})
}

// pending is what is not payable on a day; what is leaves the list.
func (b *balance) pending(today endorse.Date) int64 {
	i := 0
	for i < len(b.due) && !b.due[i].day.After(today) {
		i++
	}
	b.due = slices.Delete(b.due, 0, i)
	n := int64(0)
	for _, d := range b.due {
		n += d.amount
	}
	return n
}

// move changes the day from which an amount is payable.
func (b *balance) move(amount int64, from, to, today endorse.Date) {
	if from.After(today) {
		b.wait(from, -amount)
	}
	if to.After(today) {
		b.wait(to, amount)
	}
}
