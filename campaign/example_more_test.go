package campaign_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// kettleDeal is the campaign of kettleBrief before it starts: Ada has signed, got a
// sample and half of her fee; Bo has not answered.
func kettleDeal() campaign.Campaign {
	c := must(campaign.New(kettleBrief()))
	take := func(day endorse.Date, events ...campaign.Event) {
		for _, e := range events {
			c = must(c.Apply(e, day))
		}
	}
	take(endorse.On(2026, 2, 19), campaign.Selected{Creator: kettleCreators()[0]}, campaign.Selected{Creator: kettleCreators()[1]})
	take(endorse.On(2026, 2, 20), agreed(kettleTerms(), "nowhere", "ada")...)
	take(endorse.On(2026, 2, 24),
		campaign.Spent{ID: "sample", Cost: roi.CostProduct, Amount: endorse.MustMoney("EUR 38"), Creator: "ada"},
		campaign.Paid{ID: "transfer-1", Terms: "ada-1", Party: "ada", Amount: endorse.MustMoney("EUR 1200")},
		campaign.Dropped{Creator: "bo", Reason: "no answer"})
	return c
}

// A problem that another program wrote, and the plan that went back to it.
func ExampleParseProblem() {
	problem, err := campaign.ParseProblem([]byte(`{"format":1,"aim":"orders","budget":{"amount":"2000","currency":"EUR"},"offers":[
		{"id":"ada-reel","creator":"ada","count":1,"cost":{"amount":"1400","currency":"EUR"},"orders":"31"},
		{"id":"bo-story","creator":"bo","count":1,"cost":{"amount":"500","currency":"EUR"},"orders":"12.5"},
		{"id":"cy-post","creator":"cy","count":1,"cost":{"amount":"900","currency":"EUR"},"orders":"14"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, err := problem.Plan()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, choice := range plan.Chosen {
		fmt.Println(choice.Offer, choice.Cost)
	}
	fmt.Println(plan.Value, plan.Unit, "for", plan.Cost)
	// Output:
	// ada-reel EUR 1400.00
	// bo-story EUR 500.00
	// 43.5 orders for EUR 1900.00
}

// A plan that was kept is read back, and held against the problem before anybody
// signs.
func ExampleParsePlan() {
	problem := launch()
	data := must(json.Marshal(must(problem.Plan())))
	plan, err := campaign.ParsePlan(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(plan.Chosen), "offers for", plan.Cost, "verified:", plan.Verify(problem) == nil)
	_, err = campaign.ParsePlan([]byte(`{"format":1,"chosn":[]}`))
	fmt.Println(err)
	// Output:
	// 3 offers for EUR 5000.00 verified: true
	// json: unknown field "chosn"
}

// A list of accounts as one file, which ParseCreators reads.
func ExampleMarshalCreators() {
	data, err := campaign.MarshalCreators([]campaign.Creator{
		{ID: "ada", Platform: endorse.Instagram, Followers: endorse.MustCount(48_000), Niches: []string{"tea"}},
		{ID: "bo", Platform: endorse.TikTok},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(data))
	again, err := campaign.ParseCreators(data)
	fmt.Println(len(again), "creators", err)
	// Output:
	// {"format":1,"creators":[{"id":"ada","platform":"instagram","followers":48000,"niches":["tea"]},{"id":"bo","platform":"tiktok"}]}
	// 2 creators <nil>
}

// An expectation may have half an order, and none is not the same as not known.
func ExampleEstimateOf() {
	expected, none, unknown := campaign.EstimateOf(endorse.MustRate("12.5")), campaign.EstimateOf(endorse.Rate{}), campaign.Estimate{}
	for _, e := range []campaign.Estimate{expected, none, unknown} {
		orders, known := e.Rate()
		fmt.Println(orders, known)
	}
	// Output:
	// 12.5 true
	// 0 true
	// 0 false
}

// Who has an agreement, what of it is paid, and what else went out.
func ExampleCampaign_Deals() {
	c := kettleDeal()
	for deal := range c.Deals() {
		fmt.Println(deal.Terms.ID, "with", deal.Creators, "is", deal.Agreement.State(), "for", must(deal.Terms.Fee()))
	}
	for payment := range c.Paid() {
		fmt.Println(payment.On, payment.Amount, "to", payment.Party, "under", payment.Terms)
	}
	for spending := range c.Spent() {
		fmt.Println(spending.On, spending.Amount, "for", spending.Cost.String()+", for", spending.Creator)
	}
	// Output:
	// ada-1 with [ada] is signed for EUR 2400.00
	// 2026-02-24 EUR 1200.00 to ada under ada-1
	// 2026-02-24 EUR 38.00 for product, for ada
}

// What was paid so far under one agreement.
func ExampleCampaign_Paid() {
	var paid endorse.Money
	for payment := range kettleDeal().Paid() {
		if payment.Terms == "ada-1" {
			paid = must(paid.Add(payment.Amount))
		}
	}
	fmt.Println(paid)
	// Output: EUR 1200.00
}

// What went out beside the agreements, as an outlay by name.
func ExampleCampaign_Spent() {
	var outlay roi.Outlay
	for spending := range kettleDeal().Spent() {
		outlay = outlay.With(spending.Cost, must(outlay.Of(spending.Cost).Add(spending.Amount)))
	}
	fmt.Println(outlay.Product, "of", must(outlay.Total()))
	// Output: EUR 38.00 of EUR 38.00
}

// The buttons of a screen: what may happen next.
func ExampleCampaign_Steps() {
	c := must(campaign.New(kettleBrief()))
	fmt.Println(c.State(), c.Steps())
	c = must(c.Apply(campaign.Cancelled{Reason: "no kettles left"}, endorse.On(2026, 2, 20)))
	fmt.Println(c.State(), c.Steps())
	// Output:
	// planned [changed selected dropped offered negotiated worked started spent paid cancelled]
	// cancelled [negotiated worked published seen taken-down amplified measured spent paid closed]
}

// Whom not to write to again.
func ExampleCampaign_Dropped() {
	c := kettleDeal()
	for _, id := range []string{"ada", "bo"} {
		if reason, out := c.Dropped(id); out {
			fmt.Println(id, "is out:", reason)
		}
	}
	// Output: bo is out: no answer
}

// By April half of the fee is paid; the other half and the commission of March
// are agreed or earned, and not due yet.
func ExampleSettlement_Parties() {
	settlement := must(campaign.Settle(kettleDeal(), kettleSales(), endorse.On(2026, 4, 1)))
	parties, err := settlement.Parties()
	for _, p := range parties {
		fmt.Println(p.Parties, "told", p.Total.Told, "paid", p.Total.Paid, "open", p.Total.Open, "ahead", p.Total.Ahead)
	}
	fmt.Println(err)
	// Output:
	// [ada] told EUR 1200.00 paid EUR 1200.00 open EUR 0.00 ahead EUR 1667.68
	// <nil>
}

// kettleReport is the report on kettles.
func kettleReport() campaign.Report {
	c, on := kettles(), endorse.On(2026, 3, 31)
	return must(campaign.NewReport(c, must(campaign.Settle(c, nil, on)), must(campaign.Monitor(c, nil, on)), campaign.Yardstick{
		Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments),
	}))
}

// The first lines of the page that a client gets.
func ExampleReport_Markdown() {
	fmt.Println(strings.Join(strings.Split(kettleReport().Markdown(), "\n")[:12], "\n"))
	// Output:
	// # Kettles
	//
	// As of 2026-03-31, running. Campaign days 2026-03-01/2026-03-31; no objective said.
	//
	// ## In short
	//
	// | figure | value | interval (95 %) | posts | what it is |
	// |---|---|---|---|---|
	// | creators | 1 |  |  | chosen, those who dropped out too |
	// | posts | 6 |  |  | published |
	// | reach | (no post says it) |  | 0 of 6 | of all posts added |
	// | engagements | 3246 |  | 6 of 6 | likes+comments of all posts added |
}

// A figure that goes on into a calculation, as the amount that it is. A ROAS is
// none.
func ExampleFigure_Money() {
	total := kettleReport().Results.Total
	for _, name := range []string{"revenue", "cost", "roas"} {
		figure, _ := total.Figure(name)
		if amount, isMoney := figure.Money(); isMoney {
			fmt.Println("half of the", name, "is", amount.Times(endorse.MustRate("50%")))
		}
	}
	// Output:
	// half of the revenue is GBP 1845.00
	// half of the cost is GBP 450.00
}

// The brief as a page for Ada. Without a checker it leaves the law out.
func ExampleSheet_Markdown() {
	sheet, err := kettleBrief().Sheet(kettleCreators()[0], nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(sheet.Markdown())
	// Output:
	// # Spring Kettle
	//
	// For Ada Sampleton, from Nowhere Teapots, 2026-03-01 to 2026-03-31
	//
	// ## What is wanted
	//
	// - 2 × short-video on Instagram
	//
	// ## In your own words
	//
	// - How you say it is yours. There is no caption to copy; if a sentence here does not sound like you, say so.
}
