package campaign

import (
	"cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// booking is the account of one currency in the making.
type booking struct {
	terms      contract.Terms
	record     contract.Record
	currency   endorse.Currency
	payments   []Payment
	statements map[string]*affiliate.Statement // by id
	endings    map[string]bool                 // ids of what an ending leaves
	day        endorse.Date
}

// earn adds the payouts of statements.
func (k *booking) earn(list []*affiliate.Statement, net endorse.Count) {
	k.statements = map[string]*affiliate.Statement{}
	for _, st := range list {
		if e, ok := earning(st, net); ok && e.Amount.Currency() == k.currency {
			k.statements[e.ID] = st
			k.record.Earned = append(k.record.Earned, e)
		}
	}
}

// end adds what an early end leaves to pay, due the net days after it.
func (k *booking) end(b *dealBook, cause contract.Cause) error {
	f, err := b.terms.End(b.ending(cause, endorse.Money{}))
	if err != nil {
		return err
	}
	day := cmp.Or(b.step(contract.Terminate), b.step(contract.Cancel))
	k.endings = map[string]bool{}
	for _, l := range f.Lines {
		if l.Amount.IsZero() {
			continue
		}
		k.endings[l.Path] = true
		k.record.Earned = append(k.record.Earned, contract.Earning{ID: l.Path, On: day, Amount: l.Amount})
	}
	return nil
}

// claim is the account as a claim. Payments for something that there is not are
// surplus, and a problem.
func (k *booking) claim(who string) (Claim, []string, error) {
	blank, err := contract.NewAccount(k.terms, k.record, k.day)
	if err != nil {
		return Claim{}, nil, err
	}
	known := map[string]bool{"": true}
	for _, n := range blank.Instalments {
		known[n.ID] = true
	}
	var problems []string
	var stray endorse.Money
	for _, p := range k.payments {
		if known[p.For] {
			k.record.Receipts = append(k.record.Receipts, contract.Receipt{On: p.On, Amount: p.Amount, For: p.For})
			continue
		}
		problems = append(problems, "payment "+p.ID+" to "+p.Party+" is for "+p.For+", which "+who+" does not owe")
		if stray, err = stray.Add(p.Amount); err != nil {
			return Claim{}, nil, err
		}
	}
	cl, err := k.booked(blank)
	if err == nil {
		cl.Surplus, err = cl.Surplus.Add(stray)
	}
	if err == nil {
		cl.Paid, err = cl.Paid.Add(stray)
	}
	return cl, problems, err
}

func (k *booking) booked(a contract.Account) (Claim, error) {
	var err error
	if len(k.record.Receipts) > 0 {
		if a, err = contract.NewAccount(k.terms, k.record, k.day); err != nil {
			return Claim{}, err
		}
	}
	cl, err := claimOf(a, k.kind)
	cl.Currency = k.currency
	for _, p := range k.payments {
		cl.Payments = append(cl.Payments, ClaimPayment{p.ID, p.On, p.Party, p.For, p.Amount})
	}
	for i := range cl.Lines {
		k.explain(&cl.Lines[i])
	}
	for i := range cl.ToCome {
		k.explain(&cl.ToCome[i])
	}
	return cl, err
}

func (k *booking) kind(id, path string) LineKind {
	switch {
	case path != "earned":
		return LineInstalment
	case k.endings[id]:
		return LineEnding
	}
	return LineEarning
}

// explain adds the parts of a statement to the line of its whole payout.
func (k *booking) explain(l *ClaimLine) {
	st, ok := k.statements[l.ID]
	if !ok || l.Kind != LineEarning {
		return
	}
	whole := st.Payout
	if st.Sent.Currency() != 0 {
		whole = st.Sent
	}
	if l.Amount.Equal(whole) {
		l.Parts, l.Rate = partsOf(st), st.Rate
	}
}
