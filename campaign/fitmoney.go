package campaign

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// below holds a price against one that would do: half of all marks at it, full
// marks at half of it and below, fewer the more it is above.
func below(seen, usual endorse.Money) (endorse.Rate, error) {
	if seen.IsZero() {
		return whole, nil
	}
	r, err := usual.Over(seen.Times(two))
	return clamped(r), err
}

// price holds what the creator asks against a fair fee, else its CPM against what
// the brand pays.
func (x *candidate) price() finding {
	asks, fair := x.creator.Asks, x.creator.Fair
	if asks.Fee.Currency() == 0 {
		return notKnown("what the creator asks is not known")
	}
	if fair.High.Sign() > 0 {
		return x.beside(asks.Fee, middle(fair), asks.Fee.String()+" asked, a fair fee is "+fair.Low.Round(endorse.HalfEven).String()+" to "+fair.High.Round(endorse.HalfEven).String()+" ("+source(fair)+")")
	}
	if x.criteria.CPM.IsZero() {
		return notKnown("no fair fee and no CPM to hold the price against")
	}
	cpm, err := asks.CPM()
	if err != nil {
		return notKnown(err.Error())
	}
	return x.beside(cpm, x.criteria.CPM, asks.Fee.String()+" asked is a CPM of "+cpm.Round(endorse.HalfEven).String()+", of "+x.criteria.CPM.String()+" paid")
}

func middle(f roi.Fee) endorse.Money {
	sum, _ := f.Low.Add(f.High) // validated
	return sum.Times(half)
}

func source(f roi.Fee) string {
	if f.Source == "" {
		return "source not said"
	}
	return f.Source
}

// beside is [below] with both amounts in the currency of the budget.
func (x *candidate) beside(seen, usual endorse.Money, basis string) finding {
	for _, m := range []*endorse.Money{&seen, &usual} {
		var err error
		if *m, err = x.brief.inBudget(*m); err != nil {
			return notKnown(err.Error())
		}
	}
	value, err := below(seen, usual)
	if err != nil {
		return notKnown(err.Error())
	}
	return finding{value: value, basis: basis}
}

// bygone is earlier campaigns added up: those whose revenue is known, and those
// whose orders are.
type bygone struct {
	sales, salesCost endorse.Money
	orders           endorse.Count
	ordersCost       endorse.Money
	withSales        int
	withOrders       int
}

// results holds what earlier campaigns brought against what this one needs: the
// return of the brief's revenue goal on its budget or that at which nothing is
// lost, else the cost of an order that its goal of conversions leaves.
func (x *candidate) results() finding {
	if len(x.creator.Past) == 0 {
		return notKnown("no earlier campaign")
	}
	p, err := x.bygone()
	if err != nil {
		return notKnown(err.Error())
	}
	roas, why := x.roas()
	cost := x.orderCost()
	switch {
	case p.withSales > 0 && why != "":
		seen, err := roi.ROAS(p.sales, p.salesCost)
		if err != nil {
			return notKnown(err.Error())
		}
		return finding{value: beside(seen, roas), basis: "ROAS " + decimals(seen) + " of " + number(p.withSales, "earlier campaign") + ", against " + decimals(roas) + ", " + why}
	case p.withOrders > 0 && cost.Sign() > 0:
		return p.perOrder(cost)
	case p.withSales+p.withOrders == 0:
		return notKnown("neither revenue nor orders of earlier campaigns are known")
	}
	return notKnown("the brief has no goal or margin to hold earlier campaigns against")
}

func (p bygone) perOrder(cost endorse.Money) finding {
	if n, _ := p.orders.Int64(); n == 0 {
		return finding{basis: "no order from " + number(p.withOrders, "earlier campaign")}
	}
	seen, err := roi.CPA(p.ordersCost, p.orders)
	if err != nil {
		return notKnown(err.Error())
	}
	value, err := below(seen, cost)
	if err != nil {
		return notKnown(err.Error())
	}
	return finding{value: value, basis: seen.Round(endorse.HalfEven).String() + " an order in " + number(p.withOrders, "earlier campaign") + ", of " + cost.Round(endorse.HalfEven).String() + " that the goal leaves"}
}

// bygone adds up the campaigns that ended by the day, in the currency of the
// budget.
func (x *candidate) bygone() (p bygone, err error) {
	for _, past := range x.creator.Past {
		cost, err := x.brief.inBudget(past.Cost)
		if err != nil {
			return p, err
		}
		revenue, err := x.brief.inBudget(past.Revenue)
		if err != nil {
			return p, err
		}
		if past.Until.After(x.on) || cost.Currency() == 0 {
			continue
		}
		if revenue.Currency() != 0 {
			p.withSales++
			p.sales, _ = p.sales.Add(revenue)
			p.salesCost, _ = p.salesCost.Add(cost)
		}
		if past.Orders.Known() {
			p.withOrders++
			p.ordersCost, _ = p.ordersCost.Add(cost)
			if p.orders, err = addCount(p.orders, past.Orders); err != nil {
				return p, err
			}
		}
	}
	return p, nil
}

// addCount adds a count to a sum that begins as not known.
func addCount(sum, n endorse.Count) (endorse.Count, error) {
	if !sum.Known() {
		return n, nil
	}
	return sum.Add(n)
}

// roas is the return that the campaign needs, and why; nothing if the brief does
// not say.
func (x *candidate) roas() (endorse.Rate, string) {
	for _, g := range x.brief.Goals {
		revenue, err := x.brief.inBudget(g.Revenue)
		if err != nil || revenue.Sign() <= 0 {
			continue
		}
		if need, err := revenue.Over(x.brief.Budget); err == nil {
			return need, "goal " + g.ID + " by the budget"
		}
	}
	if need, err := roi.BreakEvenROAS(x.brief.Margin); err == nil {
		return need, "break-even at a margin of " + percent(x.brief.Margin)
	}
	return endorse.Rate{}, ""
}

// orderCost is what the budget leaves for an order of the goal.
func (x *candidate) orderCost() endorse.Money {
	for _, g := range x.brief.Goals {
		if g.Count == endorse.CountConversions {
			cost, err := x.brief.Budget.Per(g.Of)
			if err == nil {
				return cost
			}
		}
	}
	return endorse.Money{}
}

// safety is what somebody who looked at the account says.
func (x *candidate) safety() finding {
	f := finding{basis: "somebody looked: suits the brand", value: whole}
	switch x.creator.Safe {
	case endorse.NotSaid:
		return notKnown("nobody said whether the account suits the brand")
	case endorse.No:
		f = finding{basis: "somebody looked: does not suit the brand"}
	}
	if len(x.creator.Concerns) > 0 {
		f.basis += "; " + strings.Join(x.creator.Concerns, ", ")
	}
	return f
}

// record is the mean of what is known: the licence, and how surely ties were told
// in the posts that were checked, by the low end of the Wilson interval.
func (x *candidate) record() finding {
	var parts []engagement.Part
	var basis []string
	if yes, said := x.creator.Licensed.Bool(); said {
		value := endorse.Rate{}
		if yes {
			value = whole
		}
		parts = append(parts, engagement.Part{Name: "licence", Value: value, Weight: whole})
		basis = append(basis, "licence or entry: "+x.creator.Licensed.String())
	}
	if p, err := engagement.NewProportion("told", x.creator.Told, x.creator.Judged); err == nil {
		if told, err := p.Wilson(wilsonLevel); err == nil {
			parts = append(parts, engagement.Part{Name: "told", Value: clamped(told.Low), Weight: whole})
			basis = append(basis, "tie told in "+strconv.FormatInt(p.Part, 10)+" of "+strconv.FormatInt(p.Whole, 10)+" posts checked, at least "+percent(told.Low))
		}
	}
	score, err := engagement.NewScore(parts...)
	if err != nil {
		return notKnown("neither licence nor disclosure record is known")
	}
	return finding{value: score.Value, basis: strings.Join(basis, "; ")}
}
