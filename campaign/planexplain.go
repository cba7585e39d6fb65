package campaign

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
)

// OfBest is the least share of the best plan's value that the plan has: 1 if it is
// exact. A bound of zero or below has no shares and is [endorse.ErrZeroBase]. It is to
// 12 places, half even.
func (p Plan) OfBest() (endorse.Rate, error) {
	if p.Bound.Sign() <= 0 {
		return endorse.Rate{}, endorse.ErrZeroBase
	}
	return p.Value.Over(p.Bound)
}

// Explain is the plan in sentences: what it comes to, how far it can be from the
// best, and of each offer why it is in or out.
func (p Plan) Explain() []string {
	lines := []string{p.total(), p.distance()}
	for _, r := range p.Reach {
		lines = append(lines, r.String())
	}
	for _, c := range p.Chosen {
		lines = append(lines, c.explain(p.Unit))
	}
	for _, l := range p.LeftOut {
		lines = append(lines, l.explain(p.Unit))
	}
	return lines
}

func (p Plan) total() string {
	return fmt.Sprintf("%d of %d offers for %s, which leaves %s of the budget: %s.",
		len(p.Chosen), len(p.Chosen)+len(p.LeftOut), p.Cost, p.Left, quantity(p.Value, p.Unit))
}

func (p Plan) distance() string {
	if p.Exact {
		return "No choice that keeps the limits is worth more: the search came to its end."
	}
	share, err := p.OfBest()
	if err != nil {
		return fmt.Sprintf("No choice that keeps the limits is worth more than %s.", quantity(p.Bound, p.Unit))
	}
	return fmt.Sprintf("No choice that keeps the limits is worth more than %s: the plan has at least %s of the best.",
		quantity(p.Bound, p.Unit), share.Round(4, endorse.Floor).Percent())
}

// String is the reach in a line.
func (r PlanReach) String() string {
	where := ""
	if r.Segment != "" {
		where = " in " + r.Segment
	}
	return fmt.Sprintf("%s different people%s of %s if audiences overlap by chance; %s to %s whatever they share.",
		r.People.Round(0, endorse.HalfEven), where, r.Population, r.Low, r.High)
}

func (c Choice) explain(unit string) string {
	why := map[ChoiceReason]string{
		InAsMust:   "it must be in; ",
		InAsNeeded: "needed by " + strings.Join(c.By, ", ") + "; ",
		InForLimit: "it fits and a limit may ask for it; ",
	}[c.Why]
	return fmt.Sprintf("%s is in for %s: %swithout it the plan would lose %s.", c.Offer, c.Amount, why, quantity(c.Adds, unit))
}

func (l LeftOut) explain(unit string) string {
	adds := "it would add " + quantity(l.Adds, unit)
	why := map[LeftOutReason]string{
		OutAsMustNot:  "it must not be in",
		OutByNeed:     "it needs " + l.With + ", which must not be in",
		OutForNothing: "it would add nothing to the plan",
		OutByConflict: adds + ", but not beside " + l.With,
		OutByLimit:    adds + ", but would pass the limit " + l.By.String(),
		OutByBudget:   adds + ", but does not fit into what is left of the budget",
		OutUnsought:   adds + "; the search was broken off before it came to it",
	}[l.Why]
	return fmt.Sprintf("%s, for %s, is out: %s.", l.Offer, l.Amount, why)
}

// quantity is a number with its unit, in whole people, hundredths of orders or the
// digits of the currency.
func quantity(n endorse.Rate, unit string) string {
	switch unit {
	case "people":
		return n.Round(0, endorse.HalfEven).String() + " people"
	case "orders":
		return n.Round(2, endorse.HalfEven).String() + " orders"
	}
	m, err := endorse.ParseMoney(unit + " " + n.Round(moneyPlaces, endorse.HalfEven).String())
	if err != nil {
		return n.String() + " " + unit
	}
	return m.Round(endorse.HalfEven).String()
}
