package roi

import (
	"fmt"

	"github.com/endorse-go/endorse"
)

// Outlay is all that a campaign, a creator or a post cost, by name. A cost that
// is left out, the zero Money, is not said, and the total holds what was
// named: who wants the full cost names each, EUR 0 included ([Outlay.Missing]
// lists the rest). A cost below zero is money that came back.
type Outlay struct {
	Fees          endorse.Money // fees to creators
	Product       endorse.Money // goods given away, at cost; at retail price ROI is another
	Shipping      endorse.Money // sending the goods, and sending back
	Production    endorse.Money // studio, crew, editing that the creator's fee does not hold
	Agency        endorse.Money // agency and management
	Amplification endorse.Money // paid reach for the creators' posts
	Tools         endorse.Money // software, data, tracking
	Commission    endorse.Money // shares of sales
	Rights        endorse.Money // usage, exclusivity, music
	Time          endorse.Money // one's own people's time
	Other         endorse.Money // what has no name here
}

// Cost names one of the costs of an [Outlay]. The zero value names none.
type Cost uint8

// The costs, in the order of the fields of Outlay.
const (
	CostNotSaid Cost = iota
	CostFees
	CostProduct
	CostShipping
	CostProduction
	CostAgency
	CostAmplification
	CostTools
	CostCommission
	CostRights
	CostTime
	CostOther
	costEnd
)

var costNames = [costEnd]string{
	"", "fees", "product", "shipping", "production", "agency", "amplification",
	"tools", "commission", "rights", "time", "other",
}

// Costs lists all costs in the order of the fields. The slice is the caller's.
func Costs() []Cost {
	list := make([]Cost, 0, costEnd-1)
	for c := CostFees; c < costEnd; c++ {
		list = append(list, c)
	}
	return list
}

// String is the text form, such as "fees"; "" for a cost that there is not.
func (c Cost) String() string {
	if c < costEnd {
		return costNames[c]
	}
	return ""
}

// MarshalText writes the text form.
func (c Cost) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the text form, exactly; empty text is no cost, other text
// an [*endorse.ParseError].
func (c *Cost) UnmarshalText(b []byte) error {
	for i, name := range costNames {
		if name == string(b) {
			*c = Cost(i)
			return nil
		}
	}
	return &endorse.ParseError{What: "cost", Input: string(b), Why: "not a cost of an outlay"}
}

// at is where the cost of that name is kept; nil for a name that there is not.
func (o *Outlay) at(c Cost) *endorse.Money {
	fields := [costEnd]*endorse.Money{
		CostFees: &o.Fees, CostProduct: &o.Product, CostShipping: &o.Shipping,
		CostProduction: &o.Production, CostAgency: &o.Agency,
		CostAmplification: &o.Amplification, CostTools: &o.Tools,
		CostCommission: &o.Commission, CostRights: &o.Rights,
		CostTime: &o.Time, CostOther: &o.Other,
	}
	if c < costEnd {
		return fields[c]
	}
	return nil
}

// Of is the cost of that name, the zero Money if it is not said or there is no
// such name.
func (o Outlay) Of(c Cost) endorse.Money {
	if m := o.at(c); m != nil {
		return *m
	}
	return endorse.Money{}
}

// With is a copy with one cost set; a name that there is not changes nothing.
func (o Outlay) With(c Cost, m endorse.Money) Outlay {
	if field := o.at(c); field != nil {
		*field = m
	}
	return o
}

// Missing lists the costs that are not said, in the order of the fields.
func (o Outlay) Missing() []Cost {
	var list []Cost
	for _, c := range Costs() {
		if o.Of(c).Currency() == 0 {
			list = append(list, c)
		}
	}
	return list
}

// Total is the sum of all costs, exact. Costs in different currencies are an
// [*endorse.CurrencyMismatchError]: [Outlay.Convert] them first. If no cost is
// said, it is an [*UnknownError], not zero.
func (o Outlay) Total() (endorse.Money, error) {
	var total endorse.Money
	for _, c := range Costs() {
		var err error
		if total, err = total.Add(o.Of(c)); err != nil {
			return endorse.Money{}, fmt.Errorf("adding %v: %w", c, err)
		}
	}
	return total, said("cost", total)
}

// Add is both outlays, cost by cost; a cost that only one says is that. A cost
// that they say in different currencies is an [*endorse.CurrencyMismatchError].
func (o Outlay) Add(p Outlay) (Outlay, error) {
	for _, c := range Costs() {
		sum, err := o.Of(c).Add(p.Of(c))
		if err != nil {
			return Outlay{}, fmt.Errorf("adding %v: %w", c, err)
		}
		o = o.With(c, sum)
	}
	return o, nil
}

// Convert is the outlay in one currency: each cost in another is converted with
// the rate from its currency, and rounded by itself to the minor digits of the
// new one, in the mode given. A cost for which there is no rate is an
// [*endorse.CurrencyMismatchError]; two rates from one currency into the new one
// are an [endorse.ErrTooMany], since one would win by its place.
func (o Outlay) Convert(to endorse.Currency, mode endorse.Rounding, rates ...endorse.FX) (Outlay, error) {
	for _, c := range Costs() {
		m := o.Of(c)
		if m.Currency() == 0 || m.Currency() == to {
			continue
		}
		fx, err := rateFor(m.Currency(), to, rates)
		if err == nil {
			m, err = m.Convert(fx, mode)
		}
		if err != nil {
			return Outlay{}, fmt.Errorf("converting %v: %w", c, err)
		}
		o = o.With(c, m)
	}
	return o, nil
}

func rateFor(from, to endorse.Currency, rates []endorse.FX) (endorse.FX, error) {
	var found []endorse.FX
	for _, fx := range rates {
		if fx.From == from && fx.To == to {
			found = append(found, fx)
		}
	}
	switch len(found) {
	case 0:
		return endorse.FX{}, &endorse.CurrencyMismatchError{Have: from, Want: to}
	case 1:
		return found[0], nil
	}
	return endorse.FX{}, fmt.Errorf("%d rates from %v to %v: %w", len(found), from, to, endorse.ErrTooMany)
}

// Equal reports whether both say the same costs.
func (o Outlay) Equal(p Outlay) bool {
	for _, c := range Costs() {
		if !o.Of(c).Equal(p.Of(c)) {
			return false
		}
	}
	return true
}
