package campaign_test

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
)

// launch is what four people offer for a launch in a town of 100,000.
func launch() campaign.Problem {
	n, eur := endorse.MustCount, endorse.MustMoney
	return campaign.Problem{
		Aim: campaign.MostReach, Budget: eur("EUR 5000"), Population: n(100_000),
		Rates: []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.92"), Source: "treasury"}},
		Offers: []campaign.Offer{
			{ID: "ana-reel", Creator: "ana", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 1, Cost: eur("EUR 4000"), Reach: n(40_000)},
			{ID: "ben-story", Creator: "ben", Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 3, Cost: eur("EUR 1500"), Reach: n(20_000)},
			{ID: "kim-tiktok", Creator: "kim-t", Person: "kim", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 1, Cost: eur("USD 2000"), Reach: n(25_000)},
			{ID: "kim-boost", Creator: "kim-t", Person: "kim", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 1, Wave: campaign.Secondary,
				Needs: []string{"kim-tiktok"}, Cost: eur("EUR 900"), Reach: n(35_000)},
			{ID: "kim-insta", Creator: "kim-i", Person: "kim", Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 1, Cost: eur("EUR 700"), Reach: n(15_000)},
			{ID: "lou-story", Creator: "lou", Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 1, Cost: eur("EUR 300"), Reach: n(3_000)},
		},
	}
}

// The widest offer takes most of the budget, and Kim's two accounts reach the same
// people.
func ExampleProblem_Plan() {
	p := launch()
	plan, err := p.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, line := range plan.Explain() {
		fmt.Println(line)
	}
	// Output:
	// 3 of 6 offers for EUR 5000.00, which leaves EUR 0.00 of the budget: 50530 people.
	// No choice that keeps the limits is worth more: the search came to its end.
	// 50530 different people of 100000 if audiences overlap by chance; 40000 to 58000 whatever they share.
	// ana-reel is in for EUR 4000.00: without it the plan would lose 32980 people.
	// kim-insta is in for EUR 700.00: without it the plan would lose 8730 people.
	// lou-story is in for EUR 300.00: without it the plan would lose 1530 people.
	// ben-story, for EUR 1500.00, is out: it would add 9894 people, but does not fit into what is left of the budget.
	// kim-boost, for EUR 900.00, is out: it would add 11640 people, but does not fit into what is left of the budget.
	// kim-tiktok, for EUR 1840.00, is out: it would add 5820 people, but does not fit into what is left of the budget.
}

// With at least one post on TikTok, Kim's is in, and then it pays to amplify it.
func ExampleConstraint() {
	p := launch()
	p.Constraints = []campaign.Constraint{
		{ID: "tiktok", Where: campaign.Where{Platforms: []endorse.Platform{endorse.TikTok}}, AtLeast: campaign.Quantity{Posts: endorse.MustCount(1)}},
		{ID: "stories", Where: campaign.Where{Formats: []endorse.Format{endorse.FormatStory}}, AtMost: campaign.Quantity{Posts: endorse.MustCount(3)}},
	}
	plan, err := p.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range plan.Chosen {
		fmt.Println(c.Offer, c.Cost, "adds", c.Adds)
	}
	for _, o := range plan.LeftOut {
		fmt.Println(o.Offer, "is out:", o.Why)
	}
	fmt.Println(plan.Value, "people for", plan.Cost)
	// Output:
	// ben-story EUR 1500.00 adds 13000
	// kim-boost EUR 900.00 adds 8000
	// kim-tiktok USD 2000.00 adds 28000
	// ana-reel is out: budget
	// kim-insta is out: adds-nothing
	// lou-story is out: constraint
	// 48000 people for EUR 4240.00
}

// What cannot be is named: not that there is no plan, but which limits do not go
// together.
func ExampleInfeasibleError() {
	p := launch()
	p.Must = []string{"ana-reel"}
	p.Constraints = []campaign.Constraint{{ID: "three people", AtLeast: campaign.Quantity{Persons: endorse.MustCount(3)}},
		{ID: "kim twice", Where: campaign.Where{Persons: []string{"kim"}}, AtLeast: campaign.Quantity{Creators: endorse.MustCount(2)}}}
	_, err := p.Plan()
	var infeasible *campaign.InfeasibleError
	if errors.As(err, &infeasible) {
		for _, l := range infeasible.Limits {
			fmt.Println(l)
		}
	}
	// Output:
	// budget
	// at-least, kim twice, creators
	// must, ana-reel
}

// Whoever is given a plan can check it: here somebody made it look better.
func ExamplePlan_Verify() {
	p := launch()
	plan, err := p.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("as it was made:", plan.Verify(p))
	plan.Value = endorse.RateOfInt(60_000)
	plan.Cost, plan.Left = endorse.MustMoney("EUR 4500"), endorse.MustMoney("EUR 500")
	fmt.Println(plan.Verify(p))
	// Output:
	// as it was made: <nil>
	// cost: is not what the problem gives for the chosen offers
	// left: is not what the problem gives for the chosen offers
	// value: is not what the problem gives for the chosen offers
}

// A search that is broken off says how much better the best plan could be at most.
func ExamplePlan_OfBest() {
	p := launch()
	p.Nodes = 1
	plan, err := p.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	share, err := plan.OfBest()
	fmt.Println(plan.Exact, plan.Method, "at least", share.Round(3, endorse.Down).Percent(), "of the best", err)

	p.Nodes = 0
	plan, err = p.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	share, err = plan.OfBest()
	fmt.Println(plan.Exact, plan.Method, "at least", share.Percent(), "of the best", err)
	// Output:
	// false greedy at least 87.9% of the best <nil>
	// true branch-and-bound at least 100% of the best <nil>
}

// Two creators have promised two rival tea brands not to work for the other: their
// offers are apart. An agreement that is signed bars a third.
func ExampleExclusive() {
	terms := func(id, creator, brand string, bars ...string) contract.Terms {
		t := contract.Terms{ID: id, Version: 1, Brands: []string{brand}, Categories: []string{"tea"}, Markets: []endorse.Region{"DE"},
			Parties:      []contract.Party{{ID: creator, Role: contract.Creator}},
			Deliverables: []contract.Deliverable{{ID: "reel", Platform: endorse.Instagram, Count: 1, Window: endorse.Between(endorse.On(2026, 5, 1), endorse.On(2026, 5, 7))}}}
		if len(bars) > 0 {
			t.Exclusivity = []contract.Exclusivity{{ID: "rivals", Brands: bars, Anchor: contract.Anchor{Event: contract.GoLive}, After: 30}}
		}
		return t
	}
	all := []contract.Terms{
		terms("acme-ana", "ana", "acme", "zeta"), terms("zeta-ana", "ana", "zeta"),
		terms("acme-ben", "ben", "acme"), terms("signed-ben", "ben", "zeta", "acme"),
	}
	offers := []campaign.Offer{{ID: "a1", Creator: "ana", Terms: "acme-ana"}, {ID: "a2", Creator: "ana", Terms: "zeta-ana"}, {ID: "b1", Creator: "ben", Terms: "acme-ben"}}
	apart, not := campaign.Exclusive(offers, all)
	fmt.Println("apart:", apart, "not:", not)
	// Output:
	// apart: [[a1 a2]] not: [b1]
}

// A brief that wants three stories of all creators together asks it of the plan.
func ExampleBrief_Problem() {
	b := campaign.Brief{Budget: endorse.MustMoney("EUR 5000"), Population: endorse.MustCount(100_000),
		Rates:  launch().Rates,
		Wanted: []campaign.Wanted{{Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 3}}}
	plan, err := b.Problem(campaign.MostReach, launch().Offers).Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range plan.Chosen {
		fmt.Println(c.Offer)
	}
	// Output:
	// ben-story
	// kim-boost
	// kim-tiktok
	// lou-story
}
