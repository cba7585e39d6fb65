package campaign

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// bound reports whether both sides of an agreement meant the same, at some time.
func bound(s contract.AgreementState) bool {
	switch s {
	case contract.Draft, contract.Offered, contract.Countered, contract.Declined, contract.Withdrawn, contract.Lapsed:
		return false
	}
	return true
}

// causes are those of agreements that ended before their time.
var causes = map[contract.AgreementState]contract.Cause{
	contract.EndedByCreator: contract.CreatorBreach,
	contract.EndedByBrand:   contract.BrandBreach,
	contract.Cancelled:      contract.Convenience,
}

// dealBook is an agreement with all that money turns on.
type dealBook struct {
	*deal
	posts      []contract.Post
	fulfilment contract.Fulfilment // empty unless the agreement binds
	wider      endorse.Date        // of the first use beyond the creator's audience
	payments   []Payment
	statements []*affiliate.Statement
}

func (b *dealBook) state() contract.AgreementState { return b.agreement.State() }

// happened is what the agreement, the work and the posts say of the events that
// clauses count from.
func (b *dealBook) happened() []contract.Happening {
	var list []contract.Happening
	add := func(e contract.Event, deliverable string, on endorse.Date) {
		if !on.IsZero() {
			list = append(list, contract.Happening{Event: e, Deliverable: deliverable, On: on})
		}
	}
	add(contract.Signature, "", b.signed())
	for _, w := range b.works {
		for _, t := range w.Life.History() {
			switch t.Event.Step {
			case contract.Submit:
				add(contract.DraftIn, w.Deliverable, t.On)
			case contract.Approve, contract.Deem:
				add(contract.Approval, w.Deliverable, t.On)
			case contract.Publish:
				add(contract.GoLive, w.Deliverable, t.On)
			}
		}
	}
	for _, a := range b.fulfilment.Assets {
		add(contract.GoLive, a.Deliverable, a.LiveOn)
	}
	add(contract.FirstUse, "", b.wider)
	for _, p := range b.payments {
		add(contract.Paid, "", p.On)
	}
	add(contract.Completion, "", b.completed())
	return list
}

// signed is the day of the last signature of those that made the agreement; not
// said before all have signed.
func (b *dealBook) signed() endorse.Date {
	switch b.state() {
	case contract.Accepted, contract.PartlySigned:
		return endorse.Date{}
	}
	return b.step(contract.Sign)
}

// completed is the day on which the agreement was completed: by a step of it, or
// else that on which the last thing owed was there for as long as agreed.
func (b *dealBook) completed() endorse.Date {
	if day := b.step(contract.Complete); !day.IsZero() {
		return day
	}
	var last endorse.Date
	if len(b.fulfilment.Assets) == 0 || !b.fulfilment.Done() {
		return last
	}
	for _, a := range b.fulfilment.Assets {
		for _, day := range []endorse.Date{a.LiveOn, a.Until} {
			if day.After(last) {
				last = day
			}
		}
	}
	return last
}

// step is the day on which a step was taken last; not said if it was not.
func (b *dealBook) step(s contract.AgreementStep) endorse.Date {
	var day endorse.Date
	for _, t := range b.agreement.History() {
		if t.Event.Step == s {
			day = t.On
		}
	}
	return day
}

// ending is how far things had come when the agreement ended, as far as its terms
// still have them. A right to advertise was used if a post of the agreement was
// amplified.
func (b *dealBook) ending(cause contract.Cause, paid endorse.Money) contract.Ending {
	e := contract.Ending{Cause: cause, Stages: map[string]contract.Stage{}, Paid: paid}
	for _, w := range b.works {
		if b.owes(w.Deliverable) {
			e.Stages[w.Deliverable] = max(e.Stages[w.Deliverable], w.Life.Stage())
		}
	}
	for _, a := range b.fulfilment.Assets {
		if !a.LiveOn.IsZero() {
			e.Stages[a.Deliverable] = contract.Live
		}
	}
	for _, g := range b.terms.Rights {
		if g.Uses&contract.PaidUses != 0 && !b.wider.IsZero() {
			e.Used = append(e.Used, g.ID)
		}
	}
	return e
}

// owes reports whether the terms have a deliverable: an amendment may have taken one
// out that was begun.
func (b *dealBook) owes(deliverable string) bool {
	return slices.ContainsFunc(b.terms.Deliverables, func(d contract.Deliverable) bool { return d.ID == deliverable })
}

// untold is what no statement tells of an agreement that pays more than its fee.
func (b *dealBook) untold() (string, bool) {
	if !bound(b.state()) || !b.terms.Variable() || len(b.statements) > 0 {
		return "", false
	}
	by := ""
	if programme := b.terms.Compensation.Programme; programme != "" {
		by = " of " + programme
	}
	return "what " + b.terms.ID + " pays beside its fee is in no figure: no statement" + by + " tells it", true
}

// claims are those of the agreement, one a currency, by the code of the currency.
func (b *dealBook) claims(day endorse.Date) ([]Claim, []string, error) {
	var list []Claim
	var problems []string
	for _, c := range b.currencies() {
		cl, trouble, err := b.claim(c, day)
		if err != nil {
			return nil, nil, at("deals: "+b.terms.ID, err)
		}
		problems = append(problems, trouble...)
		if len(cl.Lines)+len(cl.ToCome)+len(cl.Payments) > 0 {
			list = append(list, cl)
		}
	}
	return list, problems, nil
}

// currencies are those of the plan, the payments and the statements.
func (b *dealBook) currencies() []endorse.Currency {
	list := []endorse.Currency{b.terms.Compensation.Plan.Currency}
	for _, p := range b.payments {
		list = append(list, p.Amount.Currency())
	}
	for _, st := range b.statements {
		e, _ := earning(st, endorse.Count{})
		list = append(list, e.Amount.Currency())
	}
	slices.SortFunc(list, byCode)
	return slices.DeleteFunc(slices.Compact(list), func(c endorse.Currency) bool { return c == 0 })
}

// claim is what stands in one currency.
func (b *dealBook) claim(c endorse.Currency, day endorse.Date) (Claim, []string, error) {
	k := &booking{record: contract.Record{Calendar: contract.NewWeekdays()}, day: day}
	k.currency, k.payments = c, inCurrency(b.payments, c)
	k.terms = contract.Terms{Payment: b.terms.Payment}
	k.terms.Payment.Instalments = nil
	if c != b.terms.Compensation.Plan.Currency {
		k.terms.Payment.Late.Fixed = nil // sums of another currency
	}
	k.earn(b.statements, b.terms.Payment.Net)
	cause, ended := causes[b.state()]
	var err error
	if c == b.terms.Compensation.Plan.Currency && bound(b.state()) {
		if ended {
			err = k.end(b, cause)
		} else {
			k.terms, k.record.Happened = *b.terms, b.happened()
		}
	}
	if err != nil {
		return Claim{}, nil, err
	}
	cl, trouble, err := k.claim(b.terms.ID)
	if err != nil {
		return Claim{}, nil, err
	}
	cl.Terms, cl.State = b.terms.ID, b.state()
	cl.Parties, cl.Creators = payees(b.terms, b.payments), slices.Sorted(slices.Values(b.creators))
	if ended && cause != contract.CreatorBreach {
		cl.keep()
	}
	return cl, trouble, cl.total(day)
}

func inCurrency(list []Payment, c endorse.Currency) []Payment {
	var in []Payment
	for _, p := range list {
		if p.Amount.Currency() == c {
			in = append(in, p)
		}
	}
	return in
}

// keep turns what was paid beyond an ending into a line of its own.
func (cl *Claim) keep() {
	if cl.Surplus.Sign() <= 0 {
		return
	}
	nothing := cl.Surplus.TimesInt(0)
	cl.Lines = append(cl.Lines, ClaimLine{Kind: LineKept, ID: "kept", Amount: cl.Surplus, Paid: cl.Surplus, Open: nothing})
	cl.Surplus = nothing
}
