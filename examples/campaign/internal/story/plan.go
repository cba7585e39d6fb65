package story

import (
	"errors"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
)

// planPart is the plan with the problem that it answers, and what was found when it
// was held against it.
type planPart struct {
	Problem  *campaign.Problem `json:"problem,omitempty"`
	Plan     *campaign.Plan    `json:"plan,omitempty"`
	Explain  []string          `json:"explain,omitempty"`
	Verified bool              `json:"verified"`
	Lacking  string            `json:"lacking,omitempty"` // why there is no plan
}

func tellPlan(t *teller) (Part, error) {
	if t.Offers == nil {
		return &planPart{Lacking: "no offers were given, so that there is nothing to choose from"}, nil
	}
	problem := *t.Offers
	apart, not := campaign.Exclusive(problem.Offers, t.known())
	problem.Apart = append(slices.Clone(problem.Apart), apart...)
	for _, id := range not {
		if !slices.Contains(problem.MustNot, id) {
			problem.MustNot = append(slices.Clone(problem.MustNot), id)
		}
	}
	plan, err := problem.Plan()
	var infeasible *campaign.InfeasibleError
	if errors.As(err, &infeasible) || errors.Is(err, campaign.ErrNoPlan) {
		return &planPart{Problem: &problem, Lacking: err.Error()}, nil
	}
	if err != nil {
		return nil, err
	}
	if err := plan.Verify(problem); err != nil {
		return nil, err
	}
	return &planPart{&problem, &plan, plan.Explain(), true, ""}, nil
}

// known are the terms of the campaign and those signed elsewhere.
func (t *teller) known() []contract.Terms {
	var all []contract.Terms
	for d := range t.Campaign.Deals() {
		all = append(all, d.Terms)
	}
	return append(all, t.Elsewhere...)
}

func (pl *planPart) draw(p *page) {
	if pl.Plan == nil {
		p.say(0, "There is no plan: %s.", pl.Lacking)
		return
	}
	for _, line := range pl.Explain[:len(pl.Explain)-len(pl.Plan.Chosen)-len(pl.Plan.LeftOut)] {
		p.say(0, "%s", line)
	}
	p.say(0, "The plan was held against the problem by Verify: limits by plain counting, and the bound by its prices.")
	p.b.WriteByte('\n')
	g := cols("Offer", "Creator", ">Cost", ">Adds, "+pl.Plan.Unit, "In or out")
	sum := endorse.Money{}
	for _, c := range pl.Plan.Chosen {
		g.add(c.Offer, c.Creator, money(c.Amount), whole(c.Adds), "in: "+c.Why.String())
		sum, _ = sum.Add(c.Amount) // one currency
	}
	for _, o := range pl.Plan.LeftOut {
		g.add(o.Offer, o.Creator, money(o.Amount), whole(o.Adds), "out: "+outText(o))
	}
	g.add("all that is in", "", money(sum), whole(pl.Plan.Value), money(pl.Plan.Left)+" left")
	p.table(g)
	p.say(2, "Adds is what the plan would lose without the offer, or gain by it; people of several offers overlap, so that it does not add up.")
}

func outText(o campaign.LeftOut) string {
	text := o.Why.String()
	if o.With != "" {
		text += ", " + o.With
	}
	if s := o.By.String(); o.By != (campaign.Limit{}) && s != text {
		text += " (" + s + ")"
	}
	return text
}
