package contract

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func inKind(t law.Ties) bool { return t&law.InKind == t }

// amounts checks the fee against what it consists of, and instalments against it.
func (v *validator) amounts() {
	t := v.terms
	v.currencies()
	if t.Compensation.Plan.Validate() != nil {
		return
	}
	fee, err := t.Fee()
	if err != nil {
		if !errors.Is(err, endorse.ErrNotKnown) {
			v.check(false, "compensation.plan", err)
		}
		return
	}
	parts, err := t.feeParts()
	if err != nil {
		v.check(false, "fee", err)
		return
	}
	c, err := parts.Cmp(fee)
	v.check(err == nil && c <= 0, "deliverables", ErrSum)
	v.instalments(fee)
}

// feeParts is the sum of what deliverables, rights and exclusivities say of the
// fee.
func (t *Terms) feeParts() (endorse.Money, error) {
	var sum endorse.Money
	var err error
	add := func(m endorse.Money) {
		if err == nil {
			sum, err = sum.Add(m)
		}
	}
	for _, d := range t.Deliverables {
		add(d.Fee)
	}
	for _, g := range t.Rights {
		add(g.Fee)
	}
	for _, x := range t.Exclusivity {
		add(x.Fee)
	}
	return sum, err
}

// instalments checks that parts have a share or an amount, all alike, and make the
// whole fee.
func (v *validator) instalments(fee endorse.Money) {
	list := v.terms.Payment.Instalments
	if len(list) == 0 {
		return
	}
	var sum endorse.Money
	var shares endorse.Rate
	var err error
	for i, p := range list {
		at := path("payment.instalments", i)
		v.check(p.Share.IsZero() || p.Amount.Currency() == 0, at+".amount", ErrBoth)
		v.check(p.Share.IsZero() == list[0].Share.IsZero(), at+".share", ErrBoth)
		shares = shares.Add(p.Share)
		if err == nil {
			sum, err = sum.Add(p.Amount)
		}
	}
	if !list[0].Share.IsZero() {
		v.check(shares.Equal(endorse.RateOfInt(1)), "payment.instalments", ErrSum)
		return
	}
	c, mixed := sum.Cmp(fee)
	v.check(err == nil && mixed == nil && c == 0, "payment.instalments", ErrSum)
}

// currencies checks that money that is a part of the fee, or compared with it, is
// in the plan's currency.
func (v *validator) currencies() {
	t, plan := v.terms, v.terms.Compensation.Plan
	one := func(at string, m endorse.Money) {
		same := m.Currency() == 0 || m.Currency() == plan.Currency
		v.check(same, at, choose(plan.Pay == nil, ErrSum, ErrCurrency))
	}
	for i, d := range t.Deliverables {
		one(path("deliverables", i)+".fee", d.Fee)
		one(path("deliverables", i)+".approval.round_fee", d.Approval.RoundFee)
	}
	for i, g := range t.Rights {
		one(path("rights", i)+".fee", g.Fee)
	}
	for i, x := range t.Exclusivity {
		one(path("exclusivity", i)+".fee", x.Fee)
	}
	for i, p := range t.Payment.Instalments {
		one(path("payment.instalments", i)+".amount", p.Amount)
	}
	for i, g := range t.Guarantees {
		one(path("guarantees", i)+".fee", g.Fee)
		v.check(g.Number > 0, path("guarantees", i)+".number", ErrNotPositive)
		v.check(g.Count != endorse.CountNotSaid, path("guarantees", i)+".count", ErrNotSaid)
	}
	for i, f := range t.Payment.Late.Fixed {
		one(path("payment.late.fixed", i)+".sum", f.Sum)
		one(path("payment.late.fixed", i)+".from", f.From)
	}
}
