package contract

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// booking sets receipts against instalments.
type booking struct {
	late    Late
	account Account
}

func (b *booking) receive(receipts []Receipt, day endorse.Date) error {
	for i, r := range receipts {
		switch {
		case r.On.IsZero():
			return &FaultError{path("receipts", i) + ".on", ErrNotSaid}
		case r.Amount.Sign() <= 0:
			return &FaultError{path("receipts", i) + ".amount", ErrNotPositive}
		}
	}
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
