package draw

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// Creator is the id of the i-th creator.
func Creator(i int) string { return fmt.Sprintf("c%d", i) }

// Programme has so many creators: every tenth in an agency that takes a part,
// every tenth below another, every tenth with a fee besides, whatever it sells,
// and all with tiers of the month.
func Programme(creators int) affiliate.Programme {
	p := affiliate.Programme{
		ID: "teapots", Version: 1, Days: endorse.Period{From: endorse.On(2026, 1, 1)}, Zone: "Europe/Berlin", Period: pay.Month,
		Parties:     []affiliate.Party{{ID: "agency"}},
		Terms:       []affiliate.Terms{{Plan: plan("standard", tiers())}, {Groups: []string{"fee"}, Plan: plan("fee", fee())}},
		Attribution: affiliate.Attribution{Windows: []affiliate.Window{{Kind: affiliate.LinkClick, Days: 14}, {Kind: affiliate.AdView, Days: 1}}},
		Holding:     affiliate.Holding{Days: 14}, Refunds: affiliate.Refunds{Days: 60},
		Levels:  []affiliate.Level{{Rate: endorse.MustRate("1%"), Of: affiliate.OfSales}},
		Payouts: affiliate.Payouts{Thresholds: []endorse.Money{endorse.MustMoney("EUR 25.00")}},
	}
	for i := range creators {
		c := affiliate.Party{ID: Creator(i)}
		switch i % 10 {
		case 1:
			c.Cuts = []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%")}}
		case 2:
			c.Parent = Creator(i - 2)
		case 3:
			c.Group = "fee"
		}
		p.Parties = append(p.Parties, c)
		p.Codes = append(p.Codes, affiliate.Code{Code: "CODE-" + c.ID, Party: c.ID})
	}
	return p
}

func plan(id string, of pay.Node) pay.Plan {
	return pay.Plan{ID: id, Version: 1, Currency: endorse.EUR, Pay: of}
}

func share(rate string) pay.Node { return pay.ShareOfSales{Rate: endorse.MustRate(rate)} }

func tiers() pay.Node {
	return pay.Tiers{Reading: pay.Retroactive, By: pay.ByRevenue, Over: pay.Month, Bands: []pay.Band{
		{Pay: share("5%")},
		{FromAmount: endorse.MustMoney("EUR 500.00"), Pay: share("8%")},
		{FromAmount: endorse.MustMoney("EUR 2000.00"), Pay: share("12%")},
	}}
}

func fee() pay.Node {
	return pay.Sum{Of: []pay.Node{pay.Fixed{Amount: endorse.MustMoney("EUR 50.00"), Every: pay.Month}, share("4%")}}
}
