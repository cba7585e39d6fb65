package campaign_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// reasonsOf is why each offer is in or out of the best plan.
func reasonsOf(t *testing.T, p campaign.Problem) []string {
	t.Helper()
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, c := range plan.Chosen {
		list = append(list, fmt.Sprint(c.Offer, " in: ", c.Why, " ", c.By))
	}
	for _, l := range plan.LeftOut {
		list = append(list, fmt.Sprint(l.Offer, " out: ", l.Why, " ", l.By, " ", l.With))
	}
	return list
}

// TestReasonsOfLinkedOffers: an offer that others need, or that a limit asks for, is in
// for what it adds if it adds something by itself.
func TestReasonsOfLinkedOffers(t *testing.T) {
	t.Parallel()
	two := []campaign.Constraint{{ID: "two", AtLeast: campaign.Quantity{Offers: endorse.MustCount(2)}}}
	rows := []struct {
		name string
		p    campaign.Problem
		want []string
	}{
		{"a post that reaches others than its boost", town("EUR 10", offer("boost", "EUR 2", 500, needing("post")), offer("post", "EUR 8", 300)),
			[]string{"boost in: adds []", "post in: adds [boost]"}},
		{"a post that reaches nobody else", town("EUR 10", offer("boost", "EUR 2", 500, needing("post")), offer("post", "EUR 8", 0)),
			[]string{"boost in: adds []", "post in: needed [boost]"}},
		{"two asked for, of which one reaches somebody", with(town("EUR 10", offer("a", "EUR 5", 500), offer("b", "EUR 5", 0)), func(p *campaign.Problem) { p.Constraints = two }),
			[]string{"a in: adds []", "b in: asked-for []"}},
		{"the second of two needs must not be in", with(town("EUR 10", offer("a", "EUR 1", 50, needing("b", "c")), offer("b", "EUR 12", 5), offer("c", "EUR 1", 5)), func(p *campaign.Problem) { p.MustNot = []string{"c"} }),
			[]string{"a out: needs  c", "b out: budget budget ", "c out: must-not  "}},
	}
	for _, r := range rows {
		if diff := cmp.Diff(r.want, reasonsOf(t, r.p)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", r.name, diff)
		}
	}
}

// TestPlanKnowsNoReach: what one chosen offer reaches is not known, so nothing is said
// of the reach of the plan.
func TestPlanKnowsNoReach(t *testing.T) {
	t.Parallel()
	p := town("EUR 10", offer("a", "EUR 5", 100), offer("b", "EUR 5", 100))
	p.Aim = campaign.MostOrders
	for i := range p.Offers {
		p.Offers[i].Orders = campaign.EstimateOf(endorse.RateOfInt(2))
	}
	for _, reach := range []endorse.Count{endorse.MustCount(0), {}} {
		p.Offers[1].Reach = reach
		if plan, err := p.Plan(); err != nil || (plan.Reach != nil) != reach.Known() {
			t.Errorf("reach %v: %+v, %v", reach, plan.Reach, err)
		}
	}
}

// TestVerifyTakes: how a plan was found, and a price of nothing, prove nothing against it.
func TestVerifyTakes(t *testing.T) {
	t.Parallel()
	p := town("EUR 12", offer("a", "EUR 10", 500), offer("b", "EUR 8", 400), offer("c", "EUR 4", 350))
	p.Constraints = []campaign.Constraint{{ID: "many", AtMost: campaign.Quantity{Offers: endorse.MustCount(9)}}}
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	free := campaign.Price{Limit: campaign.Limit{Kind: campaign.LimitAtMost, ID: "many", Of: campaign.OfOffers}}
	plan.Nodes, plan.Proof.Prices = 0, append(plan.Proof.Prices, free)
	if err := plan.Verify(p); err != nil {
		t.Error(err)
	}
}

// TestPlanExplains has what no whole plan shows: a bound of which there is no share, and
// units that are no currency.
func TestPlanExplains(t *testing.T) {
	t.Parallel()
	loss := campaign.Plan{Unit: "EUR", Cost: money("EUR 10"), Left: money("EUR 0"), Value: endorse.RateOfInt(-10), Bound: endorse.MustRate("-5.125")}
	rows := []struct {
		name      string
		plan      campaign.Plan
		says, not string
	}{
		{"a loss", loss, "No choice that keeps the limits is worth more than EUR -5.12.", "the best"},
		{"a gain", valued(loss, "5", "10"), "worth more than EUR 10.00: the plan has at least 50% of the best.", ""},
		{"of stars", campaign.Plan{Unit: "stars", Exact: true, Value: endorse.RateOfInt(3)}, ": 3 stars.", ""},
		{"of nothing", campaign.Plan{}, "0 of 0 offers", ""},
	}
	for _, r := range rows {
		if text := strings.Join(r.plan.Explain(), "\n"); !strings.Contains(text, r.says) || r.not != "" && strings.Contains(text, r.not) {
			t.Errorf("%s: %s", r.name, text)
		}
	}
	if _, err := (campaign.Plan{}).OfBest(); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("OfBest() of nothing = %v", err)
	}
}

// valued is the plan with another value and bound.
func valued(p campaign.Plan, value, bound string) campaign.Plan {
	p.Value, p.Bound = endorse.MustRate(value), endorse.MustRate(bound)
	return p
}

// TestPriceOfALeast: what a limit in money is worth is said for each unit of its
// currency. EUR 25.50 have to be spent on offers that lose 5 of 10 each: 0.5 for each euro.
func TestPriceOfALeast(t *testing.T) {
	t.Parallel()
	p := town("EUR 100")
	p.Aim, p.Margin = campaign.MostMargin, endorse.MustRate("0.5")
	for i := range 9 {
		p.Offers = append(p.Offers, offer(fmt.Sprint("o", i), "EUR 10", 0))
		p.Offers[i].Revenue = money("EUR 10")
	}
	p.Constraints = []campaign.Constraint{{ID: "spend", AtLeast: campaign.Quantity{Money: money("EUR 25.50")}}}
	plan, err := p.Plan()
	if err != nil || plan.Value.String() != "-15" || len(plan.Proof.Prices) != 1 {
		t.Fatalf("%+v, %v", plan, err)
	}
	if got := plan.Proof.Prices[0]; got.Limit.Kind != campaign.LimitAtLeast || got.Worth.Round(4, endorse.HalfEven).String() != "0.5" {
		t.Errorf("%v is worth %v, want 0.5", got.Limit, got.Worth)
	}
}
