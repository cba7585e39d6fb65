package campaign

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// amounts are the parts of a total in the order of its fields.
func (t *Total) amounts() []*endorse.Money {
	return []*endorse.Money{&t.Told, &t.Paid, &t.Open, &t.Surplus, &t.Ahead, &t.Spent, &t.Out}
}

// add adds another total of the same currency.
func (t *Total) add(u Total) error {
	to, from := t.amounts(), u.amounts()
	for i := range to {
		var err error
		if *to[i], err = to[i].Add(*from[i]); err != nil {
			return err
		}
	}
	return nil
}

// claim adds a claim.
func (t *Total) claim(cl *Claim) error {
	return t.add(Total{Told: cl.Told, Paid: cl.Paid, Open: cl.Open, Surplus: cl.Surplus, Ahead: cl.Ahead, Out: cl.Paid})
}

// byCode orders currencies as text.
func byCode(a, b endorse.Currency) int { return strings.Compare(a.String(), b.String()) }

// total adds everything up by currency.
func (s *Settlement) total(b *Brief) error {
	totals := map[endorse.Currency]*Total{}
	of := func(c endorse.Currency) *Total {
		if totals[c] == nil {
			totals[c] = &Total{}
			zero, _ := endorse.MoneyOfMinor(0, c)
			for _, m := range totals[c].amounts() {
				*m = zero
			}
		}
		return totals[c]
	}
	of(b.Budget.Currency())
	for i := range s.Claims {
		if err := of(s.Claims[i].Currency).claim(&s.Claims[i]); err != nil {
			return err
		}
	}
	for _, l := range s.Spending {
		if err := of(l.Amount.Currency()).add(Total{Spent: l.Amount, Out: l.Amount}); err != nil {
			return err
		}
	}
	codes := make([]endorse.Currency, 0, len(totals))
	for c := range totals {
		codes = append(codes, c)
	}
	slices.SortFunc(codes, byCode)
	for _, c := range codes {
		s.Totals = append(s.Totals, *totals[c])
	}
	return nil
}

// inCents is an amount in the currency of the budget, rounded to its minor unit, half
// away from zero.
func (b *Brief) inCents(m endorse.Money) (endorse.Money, error) {
	m, err := b.inBudget(m)
	return m.Round(endorse.HalfAway), err
}

// convert adds everything up in the currency of the budget.
func (s *Settlement) convert(c *Campaign) error {
	zero, err := endorse.MoneyOfMinor(0, c.brief.Budget.Currency())
	if err != nil {
		return err
	}
	for _, m := range s.Converted.amounts() {
		*m = zero
	}
	for i := range s.Claims {
		cl := &s.Claims[i]
		t := Total{Paid: cl.Paid, Open: cl.Open, Surplus: cl.Surplus, Ahead: cl.Ahead}
		if err := s.bring(c.brief, cl.Currency, t); err != nil {
			return err
		}
	}
	for x := range c.spent.All() {
		if err := s.bring(c.brief, x.Amount.Currency(), Total{Spent: x.Amount}); err != nil {
			return err
		}
	}
	return nil
}

// bring adds amounts of a currency, each rounded, and what they make together.
func (s *Settlement) bring(b *Brief, c endorse.Currency, t Total) error {
	for _, m := range t.amounts() {
		in, err := b.inCents(*m)
		if err == ErrCurrency {
			if !slices.Contains(s.Unconverted, c) {
				s.Unconverted = append(s.Unconverted, c)
				slices.SortFunc(s.Unconverted, byCode)
			}
			return nil
		}
		if err != nil {
			return err
		}
		*m = in
	}
	var err error
	if t.Told, err = endorse.Sum(t.Paid, t.Open, t.Surplus.Neg()); err != nil {
		return err
	}
	if t.Out, err = endorse.Sum(t.Paid, t.Spent); err != nil {
		return err
	}
	return s.Converted.add(t)
}

// Verify checks that nothing was lost: of each claim and of each currency, what went
// out and what is open is what was told, spent and paid beyond, to the minor unit. A
// settlement of which that is not so is a [*FaultError] with [ErrSum].
func (s Settlement) Verify() error {
	for i := range s.Claims {
		if err := s.Claims[i].verify(s.On); err != nil {
			return err
		}
	}
	for _, t := range s.Totals {
		if err := t.verify(); err != nil {
			return err
		}
	}
	if err := s.Converted.verify(); err != nil {
		return err
	}
	return s.verifyTotals()
}

// verify adds a claim up anew.
func (cl *Claim) verify(on endorse.Date) error {
	again := Claim{Terms: cl.Terms, Parties: cl.Parties, Currency: cl.Currency, Lines: cl.Lines, ToCome: cl.ToCome,
		Payments: cl.Payments, Paid: cl.Paid, Surplus: cl.Surplus}
	if err := again.total(on); err != nil {
		return err
	}
	same := again.Told.Equal(cl.Told) && again.Open.Equal(cl.Open) && again.Ahead.Equal(cl.Ahead) && again.Overdue.Equal(cl.Overdue)
	return fault(same, cl.path(), ErrSum)
}

func (t Total) verify() error {
	in, err1 := endorse.Sum(t.Told, t.Spent, t.Surplus)
	out, err2 := endorse.Sum(t.Out, t.Open)
	paid, err3 := endorse.Sum(t.Paid, t.Spent)
	ok := err1 == nil && err2 == nil && err3 == nil && in.Equal(out) && paid.Equal(t.Out)
	return fault(ok, "totals: "+t.Out.Currency().String(), ErrSum)
}

// verifyTotals adds the claims and the spending up anew.
func (s *Settlement) verifyTotals() error {
	left := map[endorse.Currency]Total{}
	for _, t := range s.Totals {
		left[t.Out.Currency()] = t
	}
	take := func(c endorse.Currency, u Total) error {
		t := left[c]
		for _, m := range u.amounts() {
			*m = m.Neg()
		}
		err := t.add(u)
		left[c] = t
		return err
	}
	for i := range s.Claims {
		cl := &s.Claims[i]
		var t Total
		if err := t.claim(cl); err != nil {
			return err
		}
		if err := take(cl.Currency, t); err != nil {
			return err
		}
	}
	for _, l := range s.Spending {
		if err := take(l.Amount.Currency(), Total{Spent: l.Amount, Out: l.Amount}); err != nil {
			return err
		}
	}
	for _, t := range s.Totals {
		c := t.Out.Currency()
		t = left[c]
		delete(left, c)
		for _, m := range t.amounts() {
			if !m.IsZero() {
				return &FaultError{"totals: " + c.String(), ErrSum}
			}
		}
	}
	return fault(len(left) == 0, "totals", ErrSum)
}
