package campaign_test

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
)

// must is for examples: a program says what to do about an error.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// kettleTerms are what the brand offers Ada: two films for EUR 2400, and 8 % of what is
// sold by the shop's programme.
func kettleTerms() contract.Terms {
	return contract.Terms{
		ID: "ada-1", Version: 1, Days: endorse.Between(endorse.On(2026, 2, 20), endorse.On(2026, 6, 30)),
		Governing: "DE", Markets: []endorse.Region{"DE", "GB"},
		Parties: []contract.Party{{ID: "nowhere", Role: contract.Brand, Signs: true}, {ID: "ada", Role: contract.Creator, Signs: true}},
		Deliverables: []contract.Deliverable{{ID: "films", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 2,
			Window: endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31))}},
		Compensation: contract.Compensation{Programme: "kettle-friends", Plan: pay.Plan{ID: "ada-1", Version: 1, Currency: endorse.EUR,
			Pay: pay.Sum{Of: []pay.Node{pay.Fixed{Amount: endorse.MustMoney("EUR 2400")}, pay.ShareOfSales{Rate: endorse.MustRate("8%")}}}}},
		Payment: contract.Payment{Net: endorse.MustCount(14)},
	}
}

// agreed are the steps from an offer to an agreement that both sides signed. A step
// names what it means by version and digest.
func agreed(t contract.Terms, brand, creator string) []campaign.Event {
	digest := must(t.Digest())
	step := func(s contract.AgreementStep, by string) campaign.Event {
		return campaign.Negotiated{Terms: t.ID, Step: contract.AgreementEvent{Step: s, By: by, Version: t.Version, Digest: digest}}
	}
	return []campaign.Event{
		campaign.Offered{Creators: []string{creator}, Terms: t, By: brand},
		step(contract.Accept, creator), step(contract.Sign, creator), step(contract.Sign, brand),
	}
}

// kettleSales are the statements of the shop's programme for March.
func kettleSales() []affiliate.Statement {
	ledger := must(affiliate.NewLedger(affiliate.Programme{
		ID: "kettle-friends", Version: 1, Zone: "UTC", Period: pay.Month, Days: endorse.Period{From: endorse.On(2026, 3, 1)},
		Parties: []affiliate.Party{{ID: "ada"}},
		Terms: []affiliate.Terms{{Plan: pay.Plan{ID: "share", Version: 1, Currency: endorse.EUR,
			Pay: pay.ShareOfSales{Rate: endorse.MustRate("8%")}}}},
		Attribution: affiliate.Attribution{Windows: []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}}},
	}, time.UTC))
	for i := range 74 {
		order := affiliate.Order{ID: fmt.Sprint(1001 + i), At: time.Date(2026, 3, 4, 8*i, 0, 0, 0, time.UTC), Creator: "ada",
			Items: []affiliate.Item{{SKU: "kettle", Quantity: 1, Price: endorse.MustMoney("EUR 79")}}}
		if err := ledger.Add(&order); err != nil {
			panic(err)
		}
	}
	return must(ledger.Settle(endorse.On(2026, 3, 31), affiliate.TotalsOnly)).Statements
}

// A maker of teapots looks for creators, agrees with one, watches what is posted, pays
// what is owed, and reports.
func Example_kettlesFromBriefToReport() {
	brief, creators := kettleBrief(), kettleCreators()
	on := func(month, day int) endorse.Date { return endorse.On(2026, month, day) }

	ranking := must(campaign.Shortlist(brief, creators, kettleCriteria(), on(2, 18)))
	best := ranking.Placed[0]
	fmt.Println("first choice:", best.Creator, best.Score.Value.Round(2, endorse.HalfEven))

	c := must(campaign.New(brief))
	take := func(day endorse.Date, events ...campaign.Event) {
		for _, e := range events {
			c = must(c.Apply(e, day))
		}
	}
	take(on(2, 19), campaign.Selected{Creator: creators[0]})
	take(on(2, 20), agreed(kettleTerms(), "nowhere", "ada")...)
	take(on(3, 1), campaign.Started{})
	for i, caption := range []string{"Anzeige | Ad: my new kettle", "The kettle again, and the rain"} {
		id := fmt.Sprint("film-", i+1)
		take(on(3, 31), campaign.Published{Creator: "ada", Terms: "ada-1",
			Post: contract.Post{ID: id, On: on(3, 3+i), Format: endorse.FormatShortVideo}, Text: disclosure.Publication{Language: "en", Caption: caption}})
		take(on(3, 31), campaign.Measured{Post: id, Revenue: endorse.MustMoney("EUR 2923"), Counts: endorse.Counts{
			Likes: endorse.MustCount(1_480), Comments: endorse.MustCount(66), Followers: endorse.MustCount(48_100), Conversions: endorse.MustCount(37)}})
	}

	checker := must(disclosure.NewChecker(disclosure.Law()))
	status := must(campaign.Monitor(c, checker, on(3, 31)))
	goal := status.Goals[0]
	fmt.Println(goal.Goal.ID, goal.Reached, "of", goal.Target, "-", goal.Verdict)
	for _, post := range status.Disclosure {
		fmt.Println(post.Post, post.Outcome)
	}

	sales := kettleSales()
	take(on(4, 10), campaign.Finished{},
		campaign.Paid{ID: "transfer-1", Terms: "ada-1", Party: "ada", Amount: endorse.MustMoney("EUR 2400")},
		campaign.Paid{ID: "transfer-2", Terms: "ada-1", Party: "ada", For: campaign.StatementID(sales[0]), Amount: sales[0].Payout})
	settlement := must(campaign.Settle(c, sales, on(4, 15)))
	for _, line := range settlement.Claims[0].Lines {
		fmt.Println(line.Kind, line.ID, line.Amount, "open", line.Open)
	}

	status = must(campaign.Monitor(c, checker, on(4, 15)))
	report := must(campaign.NewReport(c, settlement, status, campaign.Yardstick{Rate: kettleCriteria().Rate, Statistic: engagement.Mean}))
	for _, name := range []string{"conversions", "revenue", "cost", "roas", "roi-margin"} {
		figure, _ := report.Results.Total.Figure(name)
		fmt.Println(name, figure)
	}
	again := must(campaign.Parse(must(json.Marshal(c))))
	fmt.Println("read back the same:", again.Equal(c))
	// Output:
	// first choice: ada 0.68
	// orders 74 of 400 - cannot-tell
	// film-1 met
	// film-2 breached
	// instalment fee EUR 2400.00 open EUR 0.00
	// earning kettle-friends/ada/EUR/2026-03-31 EUR 467.68 open EUR 0.00
	// conversions 74
	// revenue EUR 5846.00
	// cost EUR 2867.68
	// roas 2.04
	// roi-margin 1.93%
	// read back the same: true
}
