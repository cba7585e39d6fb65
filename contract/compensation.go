package contract

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Compensation is what the creator gets.
type Compensation struct {
	// Plan is what is paid in money. A plan without a node is no pay.
	Plan pay.Plan `json:"plan,omitzero"`

	// Programme names the affiliate programme that settles commission, with its
	// version pinned in the plan. The fee is paid by the agreement: a programme whose
	// own plan has it too would pay it a second time.
	Programme string `json:"programme,omitempty"`

	// Metrics say, for each count that the plan pays for, whose count it is.
	Metrics []Metric `json:"metrics,omitempty"`

	// InKind is what is given beside money and the products to show.
	InKind []Gift `json:"in_kind,omitempty"`

	// Equity is a share in the brand, Employment whether the creator is staff,
	// Standing whether this is a standing arrangement (an ambassador).
	Equity     endorse.Rate `json:"equity,omitzero"`
	Employment endorse.Fact `json:"employment,omitzero"`
	Standing   endorse.Fact `json:"standing,omitzero"`

	// Expenses is up to how much is paid back against receipts.
	Expenses endorse.Money `json:"expenses,omitzero"`

	// LessForPrompt is whether pay falls if it is paid in time or early, which
	// some places bar.
	LessForPrompt endorse.Fact `json:"less_for_prompt,omitzero"`
}

// Metric is a count that pay rests on.
type Metric struct {
	Count endorse.CountName `json:"count"` // the count that is paid for; must be said, and once

	// Source is whose number decides, Days how many days from going live count,
	// Boosted whether paid reach is in it. Uncapped says that no cap is meant.
	Source   string       `json:"source,omitempty"`
	Days     int          `json:"days,omitzero"`
	Boosted  endorse.Fact `json:"boosted,omitzero"`
	Uncapped bool         `json:"uncapped,omitempty"`
}

// Gift is something given beside money.
type Gift struct {
	Name string `json:"name,omitempty"` // what it is, in words

	// Kind is one of law.InKind: a free product, a loan, a discount, a trip.
	Kind law.Ties `json:"kind"`

	// Value is what it is worth without tax; Basis how that was found.
	Value endorse.Money `json:"value,omitzero"`
	Basis string        `json:"basis,omitempty"`
}

// Fee is what the plan pays if nothing is sold and nothing is counted: fixed fees,
// retainers and guarantees over the days of the agreement. No plan is no fee, the
// zero Money. A plan that pays by the month needs both days of the agreement;
// without them the error wraps [endorse.ErrNotKnown]. More than MaxNodeDays nodes
// of the plan times days of the agreement are [ErrTooMuch].
func (t Terms) Fee() (endorse.Money, error) {
	plan := t.Compensation.Plan
	if plan.Pay == nil {
		return endorse.Money{}, nil
	}
	days := t.Days
	if days.From.IsZero() || days.Until.IsZero() {
		day := endorse.On(2000, 1, 1)
		days = endorse.Between(day, day)
	}
	fee, err := settled(plan, days)
	if err != nil || days == t.Days {
		return fee, err
	}
	days.Until = days.From.AddMonths(13)
	if longer, err := settled(plan, days); err != nil || !longer.Equal(fee) {
		return endorse.Money{}, errors.Join(err, &FaultError{"days", endorse.ErrNotKnown})
	}
	return fee, nil
}

// Variable reports whether the plan pays anything beside [Terms.Fee]: by what is sold
// or counted, or for reaching a number. How much is for a statement to say: package
// affiliate makes them.
func (t Terms) Variable() bool {
	for n := range nodes(t.Compensation.Plan.Pay) {
		switch n.(type) {
		case pay.ShareOfSales, pay.Flat, pay.PerCount, pay.CountTiers, pay.Bonus:
			return true
		}
	}
	return false
}

// MaxNodeDays is how many nodes of a plan times days of an agreement a fee is
// found for: a century of one retainer, a decade of a plan of a dozen nodes.
const MaxNodeDays = 50_000

func settled(plan pay.Plan, days endorse.Period) (endorse.Money, error) {
	n, cost := 0, 0
	for range nodes(plan.Pay) {
		n++
	}
	if length, known := days.Days(); known {
		cost = n * length
	}
	if cost > MaxNodeDays {
		return endorse.Money{}, &FaultError{"days", ErrTooMuch}
	}
	line, err := plan.Settle(pay.Activity{Period: days})
	return line.Amount, err
}

// Benefits is the value of everything in kind that is kept: products and gifts
// without loans. All have to be in one currency. What has no value said counts
// nothing, and known is false.
func (t Terms) Benefits() (sum endorse.Money, known bool, err error) {
	known = true
	add := func(m endorse.Money) {
		if m.Currency() == 0 {
			known = false
		} else if next, fault := sum.Add(m); fault != nil {
			err = fault
		} else {
			sum = next
		}
	}
	for _, d := range t.Deliverables {
		if d.Product.said() && d.Product.Returns != endorse.Yes {
			add(d.Product.Value)
		}
	}
	for _, g := range t.Compensation.InKind {
		if g.Kind != law.Loan {
			add(g.Value)
		}
	}
	return sum, known, err
}

// Ties are the ties between creator and brand that follow from what the creator
// gets, for a check of the disclosure: pay for a fee, a price for counts or a
// bonus, affiliate for what depends on sales, and what is given in kind. The empty
// set means that the terms give nothing, which is not the same as no tie.
func (t Terms) Ties() law.Ties {
	c := t.Compensation
	ties := planTies(c.Plan.Pay)
	for _, d := range t.Deliverables {
		if d.Product.said() {
			ties |= choose(d.Product.Returns == endorse.Yes, law.Loan, law.FreeProduct)
		}
	}
	for _, g := range c.InKind {
		ties |= g.Kind
	}
	return ties | choose(c.Equity.Sign() > 0, law.Ownership, 0) |
		choose(c.Employment == endorse.Yes, law.Employment, 0) | choose(c.Standing == endorse.Yes, law.Ambassador, 0)
}

func choose[T any](yes bool, a, b T) T {
	if yes {
		return a
	}
	return b
}
