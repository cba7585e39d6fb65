package endorse_test

import (
	"fmt"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
	"github.com/endorse-go/endorse/tier"
)

// A creator with 48,200 followers was paid 600 euros and 8 % of her sales for a post
// that sold for 2,130. Who is she, how did her audience answer, did it pay, what is
// she owed after a refund, and does the post say what British rules ask? A program
// would handle the errors that this prints.
func Example() {
	followers := endorse.MustCount(48_200)
	fmt.Println("tier:", tier.Standard(endorse.Instagram).Of(followers))

	post := engagement.Post{Counts: endorse.Counts{
		Likes: endorse.MustCount(1_900), Comments: endorse.MustCount(84),
		Impressions: endorse.MustCount(41_300), Followers: followers,
	}}
	answer := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	rate, err := answer.Of(post)
	fmt.Println("rate:", rate.Value.Round(4, endorse.HalfEven).Percent(), rate.Definition, err)

	cost, revenue := endorse.MustMoney("EUR 600"), endorse.MustMoney("EUR 2130")
	cpm, err := roi.CPM(cost, post.Counts.Impressions)
	fmt.Println("CPM:", cpm.Round(endorse.HalfEven), err)
	roas, err := roi.ROAS(revenue, cost)
	fmt.Println("ROAS:", roas, err)
	onMargin, err := roi.ROIOnMargin(revenue, endorse.MustRate("40%"), cost)
	fmt.Println("ROI on margin:", onMargin.Percent(), err)

	// The deal: its ties follow from its pay.
	share := pay.Plan{ID: "kettle", Version: 1, Currency: endorse.EUR, Pay: pay.ShareOfSales{Rate: endorse.MustRate("8%")}}
	terms := contract.Terms{
		ID: "ada-2026", Version: 1, Markets: []endorse.Region{"GB"}, Brands: []string{"kettle"},
		Parties: []contract.Party{
			{ID: "brand", Role: contract.Brand, Signs: true}, {ID: "ada", Role: contract.Creator, Signs: true},
		},
		Deliverables: []contract.Deliverable{{ID: "reel", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 1}},
		Compensation: contract.Compensation{Plan: pay.Plan{ID: "ada-2026", Version: 1, Currency: endorse.EUR,
			Pay: pay.Sum{Of: []pay.Node{pay.Fixed{Amount: cost}, pay.ShareOfSales{Rate: endorse.MustRate("8%")}}}}},
	}
	fmt.Println("ties:", terms.Ties())

	// The commission: an order, and part of it back.
	ledger, err := affiliate.NewLedger(affiliate.Programme{
		ID: "kettle", Version: 1, Days: endorse.Period{From: endorse.On(2026, 3, 1)}, Zone: "UTC", Period: pay.Month,
		Parties: []affiliate.Party{{ID: "ada"}}, Terms: []affiliate.Terms{{Plan: share}},
	}, time.UTC)
	if err != nil {
		fmt.Println(err)
		return
	}
	at := time.Date(2026, 3, 5, 10, 0, 0, 0, time.UTC)
	for _, e := range []affiliate.Event{
		&affiliate.Order{ID: "A1", At: at, Creator: "ada", Items: []affiliate.Item{{SKU: "kettle", Quantity: 3, Price: endorse.MustMoney("EUR 33.10")}}},
		&affiliate.Refund{ID: "R1", At: at.AddDate(0, 0, 6), Order: "A1", Items: []affiliate.RefundItem{{SKU: "kettle", Quantity: 1}}},
	} {
		if err := ledger.Add(e); err != nil {
			fmt.Println(err)
			return
		}
	}
	settled, err := ledger.Settle(endorse.On(2026, 3, 31), affiliate.TotalsOnly)
	for _, s := range settled.Statements {
		fmt.Println("commission:", s.Earned, "less", s.Returned.Neg(), "is", s.Payout, err)
	}

	// The post, by the law of its market on its day.
	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		fmt.Println(err)
		return
	}
	text := disclosure.Publication{
		On: endorse.On(2026, 3, 4), Markets: []endorse.Region{"GB"},
		Ties:    []disclosure.Tie{{Kind: law.Payment}},
		Caption: "So happy with my new kettle! #gifted",
	}
	report, err := checker.Check(text)
	fmt.Println("disclosure:", report.Outcome(), err)

	// All of it in one value: what happened, and how it stands.
	c, err := campaign.New(campaign.Brief{
		ID: "kettle", Brand: []string{"Nowhere Teapots"}, Markets: []endorse.Region{"GB"},
		Days: endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31)), Budget: endorse.MustMoney("EUR 1000"),
		Goals: []campaign.Goal{{ID: "sales", Revenue: endorse.MustMoney("EUR 2000")}},
	})
	for _, e := range []campaign.Event{
		campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram, Followers: followers}},
		campaign.Offered{Creators: []string{"ada"}, Terms: terms},
		campaign.Started{},
		campaign.Published{Creator: "ada", Terms: "ada-2026", Post: contract.Post{ID: "p1", Format: endorse.FormatShortVideo}, Text: text},
		campaign.Measured{Post: "p1", Counts: post.Counts, Revenue: revenue},
	} {
		if err == nil {
			c, err = c.Apply(e, endorse.On(2026, 3, 4))
		}
	}
	if err != nil {
		fmt.Println(err)
		return
	}
	status, err := campaign.Monitor(c, checker, endorse.On(2026, 3, 31))
	fmt.Println("goal:", status.Goals[0].Verdict, err)
	// Output:
	// tier: standard-2026/micro (48200 followers)
	// rate: 4.12% engagement-rate (likes+comments) by followers <nil>
	// CPM: EUR 14.53 <nil>
	// ROAS: 3.55 <nil>
	// ROI on margin: 42% <nil>
	// ties: payment|affiliate
	// commission: EUR 7.94 less EUR 2.65 is EUR 5.29 <nil>
	// disclosure: breached <nil>
	// goal: reached <nil>
}
