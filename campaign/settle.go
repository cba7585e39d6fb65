package campaign

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/roi"
)

// Settlement is the money of a campaign on a day: what everybody was told that they
// get, what they got, and what else was spent.
type Settlement struct {
	Campaign string       `json:"campaign"` // id of the brief
	On       endorse.Date `json:"on"`       // as asked for; it is included

	// Claims are by the id of the terms, then those without terms by party; each by
	// currency.
	Claims []Claim `json:"claims,omitempty"`

	// Spending is by cost, then currency. What parties were told is not in it.
	Spending []CostLine `json:"spending,omitempty"`

	// Totals are by currency.
	Totals []Total `json:"totals,omitempty"`

	// Converted is all of it in the currency of the budget, at the rates of the brief:
	// what is paid, open, surplus and ahead of each claim, and each spending, converted
	// and rounded to the minor unit, half away from zero, and added up; Told and Out are
	// what these make. Unconverted are the currencies without a rate, which are not in it.
	Converted   Total              `json:"converted"`
	Unconverted []endorse.Currency `json:"unconverted,omitempty"`

	// Problems are sentences on what somebody should look at.
	Problems []string `json:"problems,omitempty"`
}

// CostLine is what was spent under one name in one currency. Below zero is money
// that came back.
type CostLine struct {
	Cost   roi.Cost      `json:"cost"`   // under which name
	Amount endorse.Money `json:"amount"` // sum of the entries
	Number int           `json:"number"` // of entries
}

// Total is money of one currency. Out plus Open is Told plus Spent plus Surplus.
type Total struct {
	Told    endorse.Money `json:"told"`    // to parties
	Paid    endorse.Money `json:"paid"`    // to parties
	Open    endorse.Money `json:"open"`    // told and not paid
	Surplus endorse.Money `json:"surplus"` // paid and not told
	Ahead   endorse.Money `json:"ahead"`   // agreed or earned, and not due
	Spent   endorse.Money `json:"spent"`   // on everything else
	Out     endorse.Money `json:"out"`     // paid and spent
}

// Settle is the money of a campaign on a day, which may not be before its last
// event.
//
// A party is told an instalment from the day on which it is due ([Claim.Lines]), what
// is paid before that from the payment on, interest by the terms, and the payout of
// each statement that is final. What happened is read off the agreement (signature,
// completion), the work (drafts, approvals) and the posts (going live, completion once
// all that is owed was there for as long as agreed, first use as the first
// amplification); receipt of reports and invoices is nowhere in a campaign, so an
// instalment that waits for one is due at its long stop. Of an agreement that ended
// early [contract.Terms.End] says what is due; rights to advertise count as used if a
// post was amplified, others as not used. Business days are Monday to Friday: no
// holidays are known, so that a day may come early and never late.
//
// What an agreement pays beside its fee, by what is sold or counted, is told by
// statements and by nothing else; where there is none it is in no figure, and Problems
// says so. The fee itself is told by the agreement: statements of a programme whose plan
// has it too tell it a second time.
//
// A statement belongs to the agreement of its party that names its programme, the first
// by id of several, and is due by its terms; otherwise to the party, due on its day of
// payout. Statements that are there twice or do not add up are a [*FaultError], as is a
// day that is not said.
// A fee that a programme bears ([affiliate.Statement.BorneFee]) goes to no party: it
// is in it only if it was spent.
//
// Nothing is lost: in each currency, what went out is what parties were told and the
// spending, less what is open, plus what was paid and not told, to the minor unit.
// [Settlement.Verify] checks that.
func Settle(c Campaign, statements []affiliate.Statement, on endorse.Date) (Settlement, error) {
	if err := c.watchable(on); err != nil {
		return Settlement{}, err
	}
	if err := checkStatements(statements); err != nil {
		return Settlement{}, err
	}
	b, err := booksOf(&c, sorted(statements), on)
	if err != nil {
		return Settlement{}, err
	}
	return b.settle(&c)
}

// watchable refuses a campaign that is none and a day before its last event.
func (c *Campaign) watchable(on endorse.Date) error {
	return cmp.Or(
		fault(c.brief != nil, "campaign", ErrNotSaid),
		fault(!on.IsZero(), "on", ErrNotSaid),
		fault(!on.Before(c.day), "on", ErrDay),
	)
}

// sorted is the statements by day and id, whatever their order was.
func sorted(list []affiliate.Statement) []affiliate.Statement {
	list = slices.Clone(list)
	slices.SortStableFunc(list, func(a, b affiliate.Statement) int {
		return cmp.Or(a.Period.Until.Compare(b.Period.Until), cmp.Compare(StatementID(a), StatementID(b)))
	})
	return list
}

func (b *books) settle(c *Campaign) (Settlement, error) {
	s := Settlement{Campaign: c.brief.ID, On: b.day}
	var err error
	if s.Claims, s.Problems, err = b.claims(); err != nil {
		return Settlement{}, err
	}
	for _, book := range b.deals {
		if problem, yes := book.untold(); yes {
			s.Problems = append(s.Problems, problem)
		}
	}
	if s.Spending, err = c.costs(); err != nil {
		return Settlement{}, err
	}
	if err := s.total(c.brief); err != nil {
		return Settlement{}, err
	}
	if err := s.convert(c); err != nil {
		return Settlement{}, err
	}
	return s, s.Verify()
}

// costs adds the spending up by cost and currency.
func (c *Campaign) costs() ([]CostLine, error) {
	type key struct {
		cost     roi.Cost
		currency endorse.Currency
	}
	sums := map[key]*CostLine{}
	var list []*CostLine
	for x := range c.spent.All() {
		k := key{x.Cost, x.Amount.Currency()}
		l := sums[k]
		if l == nil {
			l = &CostLine{Cost: x.Cost}
			sums[k] = l
			list = append(list, l)
		}
		var err error
		if l.Amount, err = l.Amount.Add(x.Amount); err != nil {
			return nil, err
		}
		l.Number++
	}
	slices.SortFunc(list, func(a, b *CostLine) int {
		return cmp.Or(cmp.Compare(a.Cost, b.Cost), byCode(a.Amount.Currency(), b.Amount.Currency()))
	})
	out := make([]CostLine, len(list))
	for i, l := range list {
		out[i] = *l
	}
	return out, nil
}

// PartyTotal is what was told to and paid to the same parties in one currency, under
// all agreements and programmes.
type PartyTotal struct {
	Parties  []string         `json:"parties"`  // ids, sorted
	Currency endorse.Currency `json:"currency"` // of all amounts
	Total    Total            `json:"total"`    // over all agreements and programmes
}

// Parties adds the claims up by those who have them and currency, sorted: the totals
// add up to those of all claims. Parties who share an agreement stand together, since
// its terms do not say what each gets of it; who also has one alone stands there
// twice.
func (s Settlement) Parties() ([]PartyTotal, error) {
	var list []PartyTotal
	for _, cl := range s.Claims {
		list = append(list, PartyTotal{slices.Clone(cl.Parties), cl.Currency, Total{}})
	}
	order := func(a, b PartyTotal) int {
		return cmp.Or(slices.Compare(a.Parties, b.Parties), byCode(a.Currency, b.Currency))
	}
	slices.SortFunc(list, order)
	list = slices.CompactFunc(list, func(a, b PartyTotal) bool { return order(a, b) == 0 })
	for i := range s.Claims {
		cl := &s.Claims[i]
		k, _ := slices.BinarySearchFunc(list, PartyTotal{Parties: cl.Parties, Currency: cl.Currency}, order)
		if err := list[k].Total.claim(cl); err != nil {
			return nil, err
		}
	}
	return list, nil
}
