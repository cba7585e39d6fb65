package campaign

import (
	"cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

func (e Changed) take(c *Campaign, _ Taken) error {
	if err := e.Brief.Validate(); err != nil {
		return at("brief", err)
	}
	same := e.Brief.Budget.Currency() == c.brief.Budget.Currency()
	if err := cmp.Or(fault(e.Brief.ID == c.brief.ID, "brief.id", ErrDiffers), fault(same, "brief.budget", ErrDiffers)); err != nil {
		return err
	}
	c.brief = &e.Brief
	return nil
}

func (e Selected) take(c *Campaign, t Taken) error {
	if err := e.Creator.Validate(); err != nil {
		return at("creator", err)
	}
	m := member{selected: t.Event}
	if before, ok := c.creators.Get(e.Creator.ID); ok {
		if e.Creator.Platform != before.selected.(Selected).Creator.Platform {
			return &FaultError{"creator.platform", ErrDiffers}
		}
		m.credited = before.credited
	}
	c.creators = c.creators.With(e.Creator.ID, &m)
	return nil
}

func (e Dropped) take(c *Campaign, _ Taken) error {
	m, err := c.member("creator", e.Creator)
	if err == nil {
		err = fault(!m.out, "creator", ErrOut)
	}
	if err != nil {
		return err
	}
	m.out, m.reason = true, e.Reason
	c.creators = c.creators.With(e.Creator, &m)
	return nil
}

// member is a copy of what is known of a creator.
func (c *Campaign) member(path, id string) (member, error) {
	m, ok := c.creators.Get(id)
	if !ok {
		return member{}, &FaultError{path, ErrNoSuch}
	}
	return *m, nil
}

func (e Spent) take(c *Campaign, t Taken) error {
	err := cmp.Or(
		c.newMoney(e.ID),
		fault(e.Cost != roi.CostNotSaid && e.Cost.String() != "", "cost", ErrKind),
		written("amount", e.Amount),
	)
	if err == nil && e.Creator != "" {
		_, err = c.member("creator", e.Creator)
	}
	if err != nil {
		return err
	}
	c.money = c.money.With(e.ID, struct{}{})
	c.spent = c.spent.With(Spending{On: t.On, Spent: e})
	return nil
}

func (e Paid) take(c *Campaign, t Taken) error {
	err := cmp.Or(
		c.newMoney(e.ID),
		fault(e.Party != "", "party", ErrNotSaid),
		written("amount", e.Amount),
		fault(e.Amount.Sign() > 0, "amount", ErrNotPositive),
	)
	if err == nil && e.Terms != "" {
		err = c.isParty(e.Terms, e.Party)
	}
	if err != nil {
		return err
	}
	c.money = c.money.With(e.ID, struct{}{})
	c.paid = c.paid.With(Payment{On: t.On, Paid: e})
	return nil
}

// newMoney refuses an id that is not said or that another payment or spending has.
func (c *Campaign) newMoney(id string) error {
	_, taken := c.money.Get(id)
	return cmp.Or(fault(id != "", "id", ErrNotSaid), fault(!taken, "id", ErrTaken))
}

// written refuses money in no currency, and with more digits than can be written.
func written(path string, m endorse.Money) error {
	_, err := m.MarshalText()
	return cmp.Or(fault(m.Currency() != 0, path, ErrNotSaid), fault(err == nil, path, endorse.ErrTooLong))
}

func (e Started) take(*Campaign, Taken) error   { return nil }
func (e Finished) take(*Campaign, Taken) error  { return nil }
func (e Cancelled) take(*Campaign, Taken) error { return nil }
func (e Closed) take(*Campaign, Taken) error    { return nil }
