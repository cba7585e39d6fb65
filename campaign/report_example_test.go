package campaign_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// kettles is a campaign with six posts of one creator, four of them measured, and some
// money spent.
func kettles() campaign.Campaign {
	c, err := campaign.New(campaign.Brief{
		ID: "kettles", Title: "Kettles", Brand: []string{"Nowhere Teapots"}, Markets: []endorse.Region{"GB"},
		Days: endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31)), Budget: endorse.MustMoney("GBP 2000"),
		Goals: []campaign.Goal{{ID: "orders", Count: endorse.CountConversions, Of: endorse.MustCount(120)}},
	})
	take := func(e campaign.Event) {
		if err == nil {
			c, err = c.Apply(e, endorse.On(2026, 3, 2))
		}
	}
	take(campaign.Selected{Creator: campaign.Creator{ID: "anna", Name: "Anna Example", Platform: endorse.Instagram, Followers: endorse.MustCount(20_000)}})
	take(campaign.Started{})
	take(campaign.Spent{ID: "s1", Cost: roi.CostFees, Amount: endorse.MustMoney("GBP 900"), Creator: "anna"})
	for i, orders := range []int64{19, 22, 18, 21, 20, 23} {
		id := fmt.Sprint("p", i+1)
		take(campaign.Published{Creator: "anna", Post: contract.Post{ID: id, Format: endorse.FormatPost}})
		take(campaign.Measured{Post: id, Revenue: endorse.MustMoney("GBP 30").TimesInt(orders), Counts: endorse.Counts{
			Likes: endorse.MustCount(500 + orders), Comments: endorse.MustCount(orders), Conversions: endorse.MustCount(orders), Followers: endorse.MustCount(20_000)}})
	}
	if err != nil {
		fmt.Println(err)
	}
	return c
}

func ExampleMonitor() {
	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		fmt.Println(err)
		return
	}
	status, err := campaign.Monitor(kettles(), checker, endorse.On(2026, 3, 15))
	if err != nil {
		fmt.Println(err)
		return
	}
	goal := status.Goals[0]
	fmt.Println(goal.Goal.ID+":", goal.Verdict, "-", goal.Reached, "of", goal.Target)
	fmt.Println("of the target", goal.Share.Percent(), "of the days", goal.TimeGone.Round(3, endorse.HalfEven).Percent())
	fmt.Println("out", status.Budget.Out, "left", status.Budget.Left)
	fmt.Println("first post:", status.Disclosure[0].Outcome, "- nobody said what it shows or whether it was paid for")
	// Output:
	// orders: reached - 123 of 120
	// of the target 102.5% of the days 48.4%
	// out GBP 900.00 left GBP 1100.00
	// first post: unclear - nobody said what it shows or whether it was paid for
}

func ExampleSettle() {
	settlement, err := campaign.Settle(kettles(), nil, endorse.On(2026, 3, 15))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, line := range settlement.Spending {
		fmt.Println(line.Cost, line.Amount)
	}
	for _, total := range settlement.Totals {
		fmt.Println("told", total.Told, "spent", total.Spent, "out", total.Out)
	}
	fmt.Println("nothing lost:", settlement.Verify() == nil)
	// Output:
	// fees GBP 900.00
	// told GBP 0.00 spent GBP 900.00 out GBP 900.00
	// nothing lost: true
}

func ExampleNewReport() {
	c, on := kettles(), endorse.On(2026, 3, 31)
	settlement, err := campaign.Settle(c, nil, on)
	if err != nil {
		fmt.Println(err)
		return
	}
	status, err := campaign.Monitor(c, nil, on)
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := campaign.NewReport(c, settlement, status, campaign.Yardstick{
		Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, name := range []string{"revenue", "cost", "roas", "engagement-rate", "reach"} {
		figure, _ := report.Results.ByCreator[0].Figure(name)
		fmt.Println(name, figure)
	}
	lesson := report.Learning[0]
	fmt.Println(lesson.Name, lesson.Rate, "against", lesson.Benchmark)
	// Output:
	// revenue GBP 3690.00
	// cost GBP 900.00
	// roas 4.1
	// engagement-rate 2.7%
	// reach (no post says it)
	// Anna Example 2.7% against 2.4%
}
