package roi_test

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// A skincare brand sends twelve creators its serum. The campaign sells for
// 9,500 euros and looks like a doubling of the money; after the goods it is a
// loss, and the numbers say how many more orders it would have taken.
func Example_serumCampaign() {
	outlay := roi.Outlay{
		Fees:          endorse.MustMoney("EUR 3200"),
		Product:       endorse.MustMoney("EUR 600"), // 12 × 50, at cost
		Shipping:      endorse.MustMoney("EUR 150"),
		Amplification: endorse.MustMoney("USD 870"), // boosting was paid in dollars
	}
	outlay, err := outlay.Convert(endorse.EUR, endorse.HalfAway, endorse.FX{
		From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.92"),
		On: endorse.On(2026, 3, 31), Source: "the bank's statement",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	cost, _ := outlay.Total()
	revenue := endorse.MustMoney("EUR 9500") // net of discounts and refunds
	margin := endorse.MustRate("40%")

	roas, _ := roi.ROAS(revenue, cost)
	onRevenue, _ := roi.ROIOnRevenue(revenue, cost)
	onMargin, _ := roi.ROIOnMargin(revenue, margin, cost)
	profit, _ := roi.NetProfit(revenue, margin, cost)
	fmt.Println("cost:", cost)
	fmt.Println("ROAS:", roas.Round(2, endorse.HalfEven))
	fmt.Println("ROI on revenue:", onRevenue.Round(3, endorse.HalfEven).Percent())
	fmt.Println("ROI on margin: ", onMargin.Round(3, endorse.HalfEven).Percent())
	fmt.Println("profit:", profit)

	needed, _ := roi.BreakEvenOrders(cost, endorse.MustMoney("EUR 50"), margin)
	atLeast, _ := roi.BreakEvenROAS(margin)
	fmt.Println("break-even:", needed, "orders of EUR 50, a ROAS of", atLeast)

	cac, _ := roi.CAC(cost, endorse.MustCount(120))
	ltv, _ := roi.LTVOnMargin(endorse.MustMoney("EUR 50"), endorse.MustRate("3"), endorse.MustRate("2"), margin)
	ratio, _ := roi.LTVToCAC(ltv, cac)
	fmt.Println("CAC:", cac.Round(endorse.HalfEven), "LTV:", ltv, "ratio:", ratio.Round(2, endorse.HalfEven))

	_, err = roi.CPC(cost, endorse.MustCount(0))
	fmt.Println("CPC:", err, errors.Is(err, roi.ErrNoClicks))
	// Output:
	// cost: EUR 4750.40
	// ROAS: 2
	// ROI on revenue: 100%
	// ROI on margin:  -20%
	// profit: EUR -950.40
	// break-even: 238 orders of EUR 50, a ROAS of 2.5
	// CAC: EUR 39.59 LTV: EUR 120.00 ratio: 3.03
	// CPC: no clicks: ratio over zero true
}

func ExampleOutlay_Total() {
	outlay := roi.Outlay{
		Fees:    endorse.MustMoney("EUR 1200"),
		Product: endorse.MustMoney("EUR 89.90"),
		Tools:   endorse.MustMoney("USD 49"),
	}
	_, err := outlay.Total()
	fmt.Println(err)
	outlay.Tools = endorse.MustMoney("EUR 45.08")
	fmt.Println(outlay.Total())
	// Output:
	// adding tools: mixing currencies EUR and USD
	// EUR 1334.98 <nil>
}

func ExampleCPM() {
	cost := endorse.MustMoney("EUR 600")
	cpm, _ := roi.CPM(cost, endorse.MustCount(41_300))
	onReach, _ := roi.CPMOnReach(cost, endorse.MustCount(28_700))
	fmt.Println(cpm, "for a thousand impressions,", onReach.Round(endorse.HalfEven), "for a thousand people")

	var hidden endorse.Count
	_, err := roi.CPM(cost, hidden)
	fmt.Println(err)
	// Output:
	// EUR 14.52784503632 for a thousand impressions, EUR 20.91 for a thousand people
	// impressions not known
}

func ExampleCPE() {
	likes, comments := endorse.MustCount(1900), endorse.MustCount(84)
	engagements, _ := likes.Add(comments)
	cpe, _ := roi.CPE(endorse.MustMoney("EUR 600"), engagements)
	fmt.Println(cpe.RoundTo(4, endorse.HalfEven))
	// Output: EUR 0.3024
}

func ExampleCPA() {
	_, err := roi.CPA(endorse.MustMoney("EUR 600"), endorse.MustCount(0))
	fmt.Println(err, errors.Is(err, endorse.ErrZeroBase))
	// Output: no conversions: ratio over zero true
}

func ExampleROAS() {
	roas, _ := roi.ROAS(endorse.MustMoney("EUR 10000"), endorse.MustMoney("EUR 2000"))
	onRevenue, _ := roi.ROIOnRevenue(endorse.MustMoney("EUR 10000"), endorse.MustMoney("EUR 2000"))
	fmt.Println(roas, onRevenue.Percent())
	// Output: 5 400%
}

func ExampleTargetROAS() {
	target, _ := roi.TargetROAS(endorse.MustRate("40%"), endorse.MustRate("15%"))
	fmt.Println(target)
	_, err := roi.TargetROAS(endorse.MustRate("40%"), endorse.MustRate("40%"))
	fmt.Println(err)
	// Output:
	// 4
	// margin is not above the target profit
}

func ExampleBreakEvenOrders() {
	fmt.Println(roi.BreakEvenOrders(endorse.MustMoney("EUR 2000.01"), endorse.MustMoney("EUR 50"), endorse.MustRate("40%")))
	// Output: 101 <nil>
}

func ExamplePaybackPeriod() {
	months, _ := roi.PaybackPeriod(endorse.MustMoney("EUR 5000"), endorse.MustMoney("EUR 2000"))
	fmt.Println(months, "months")
	// Output: 2.5 months
}

func ExampleLTVForRatio() {
	needed, _ := roi.LTVForRatio(endorse.MustMoney("EUR 39.50"), endorse.MustRate("3"))
	fmt.Println(needed)
	// Output: EUR 118.50
}

// An agency values a reel by its own price list. The likes are hidden, and the
// list has no price for saves: the report says both.
func ExamplePrices_EMV() {
	prices, err := roi.NewPrices(
		roi.PriceSource{ID: "agency-2026-03", Publisher: "Our media desk", Published: "2026-03"},
		roi.Price{Action: endorse.CountLikes, Amount: endorse.MustMoney("EUR 0.08"), Unit: roi.Each},
		roi.Price{Action: endorse.CountComments, Amount: endorse.MustMoney("EUR 0.60"), Unit: roi.Each},
		roi.Price{Action: endorse.CountViews, Amount: endorse.MustMoney("EUR 6.40"), Unit: roi.PerMille, Platform: endorse.Instagram},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	v, _ := prices.EMV(roi.Post{
		Platform: endorse.Instagram,
		Format:   endorse.FormatShortVideo,
		Counts: endorse.Counts{
			Comments: endorse.MustCount(84),
			Views:    endorse.MustCount(31_500),
			Saves:    endorse.MustCount(210),
		},
	})
	for _, l := range v.Lines {
		fmt.Println(l.Action, l.Count, "at", l.Price, l.Unit, "=", l.Value)
	}
	fmt.Println("total:", v.Total, "by", v.Prices)
	fmt.Println("not known:", v.Unknown, "no price:", v.Unpriced, "counts twice:", v.CountsTwice())
	ratio, _ := roi.EMVToCost(v, endorse.MustMoney("EUR 600"))
	fmt.Println("exposure for cost:", ratio)
	// Output:
	// comments 84 at EUR 0.60 each = EUR 50.40
	// views 31500 at EUR 6.40 per-mille = EUR 201.60
	// total: EUR 252.00 by agency-2026-03
	// not known: [likes] no price: [saves] counts twice: true
	// exposure for cost: 0.42
}

func ExamplePublishedPrices() {
	for _, p := range roi.PublishedPrices() {
		fmt.Println(p.Source().ID, p.Source().Published, p.Source().Verified)
		for _, row := range p.Rows() {
			fmt.Println(row.Action, row.Amount, row.Unit)
		}
	}
	// Output:
	// zloadr-2025 2025 read
	// likes USD 0.10 each
	// comments USD 0.75 each
	// shares USD 1.50 each
	// saves USD 1.00 each
}

// The same campaign doubles the money on revenue and loses it on margin.
func ExampleROIOnMargin() {
	revenue, cost := endorse.MustMoney("EUR 9500"), endorse.MustMoney("EUR 4750")
	onRevenue, _ := roi.ROIOnRevenue(revenue, cost)
	onMargin, _ := roi.ROIOnMargin(revenue, endorse.MustRate("40%"), cost)
	profit, _ := roi.NetProfit(revenue, endorse.MustRate("40%"), cost)
	fmt.Println(onRevenue.Percent(), onMargin.Percent(), profit)
	_, err := roi.ROIOnMargin(revenue, endorse.MustRate("40"), cost)
	fmt.Println(err)
	// Output:
	// 100% -20% EUR -950.00
	// margin is above 1 (100%)
}

func ExampleROIOnRevenue() {
	fmt.Println(roi.ROIOnRevenue(endorse.MustMoney("EUR 12500"), endorse.MustMoney("EUR 5000")))
	_, err := roi.ROIOnRevenue(endorse.MustMoney("EUR 12500"), endorse.MustMoney("EUR 0"))
	fmt.Println(err)
	_, err = roi.ROIOnRevenue(endorse.MustMoney("USD 12500"), endorse.MustMoney("EUR 5000"))
	fmt.Println(err)
	// Output:
	// 1.5 <nil>
	// no cost: ratio over zero
	// mixing currencies USD and EUR
}

// A margin from a price and what grows with each sale: goods, payment fees,
// shipping, the creator's commission.
func ExampleMargin() {
	fmt.Println(roi.Margin(endorse.MustMoney("EUR 49.00"), endorse.MustMoney("EUR 29.40")))
	// Output: 0.4 <nil>
}

// One price a view, a click, a lead, a sale and a customer, from one budget.
func ExampleCPC() {
	cost := endorse.MustMoney("USD 3000")
	price := func(m endorse.Money, err error) string {
		if err != nil {
			return err.Error()
		}
		return m.String()
	}
	fmt.Println("CPV:", price(roi.CPV(cost, endorse.MustCount(120_000))))
	fmt.Println("CPC:", price(roi.CPC(cost, endorse.MustCount(2_400))))
	fmt.Println("CPL:", price(roi.CPL(cost, endorse.MustCount(240))))
	fmt.Println("CPA:", price(roi.CPA(cost, endorse.MustCount(60))))
	fmt.Println("CAC:", price(roi.CAC(cost, endorse.MustCount(48))))
	fmt.Println("CPF:", price(roi.CPF(cost, endorse.MustCount(10_000), endorse.MustCount(11_500))))
	fmt.Println("CPC:", price(roi.CPC(cost, endorse.Count{})))
	// Output:
	// CPV: USD 0.025
	// CPC: USD 1.25
	// CPL: USD 12.50
	// CPA: USD 50.00
	// CAC: USD 62.50
	// CPF: USD 2.00
	// CPC: clicks not known
}

func ExampleBreakEvenROAS() {
	fmt.Println(roi.BreakEvenROAS(endorse.MustRate("25%")))
	// Output: 4 <nil>
}

// Four orders a year of 60 euros for three years, of which 45 % is left.
func ExampleLTVToCAC() {
	ltv, _ := roi.LTVOnMargin(endorse.MustMoney("EUR 60"), endorse.MustRate("4"), endorse.MustRate("3"), endorse.MustRate("45%"))
	ratio, err := roi.LTVToCAC(ltv, endorse.MustMoney("EUR 81"))
	fmt.Println(ltv, ratio, err)
	// Output: EUR 324.00 4 <nil>
}

func ExampleConversionRate() {
	rate, err := roi.ConversionRate(endorse.MustCount(36), endorse.MustCount(1_200))
	fmt.Println(rate.Percent(), err)
	// Output: 3% <nil>
}

// Dollars and euros are added only after somebody says at what rate.
func ExampleOutlay_Convert() {
	outlay := roi.Outlay{Fees: endorse.MustMoney("EUR 1200"), Tools: endorse.MustMoney("USD 49")}
	outlay, err := outlay.Convert(endorse.EUR, endorse.HalfAway, endorse.FX{
		From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.92"), On: endorse.On(2026, 3, 31), Source: "the invoice",
	})
	fmt.Println(outlay.Tools, err)
	fmt.Println(outlay.Total())
	// Output:
	// EUR 45.08 <nil>
	// EUR 1245.08 <nil>
}

// Two posts together, by one table of prices, held against what they cost.
func ExampleEMV_Add() {
	prices := roi.PublishedPrices()[0]
	first, _ := prices.EMV(roi.Post{Counts: endorse.Counts{Likes: endorse.MustCount(1_000), Comments: endorse.MustCount(40)}})
	second, _ := prices.EMV(roi.Post{Counts: endorse.Counts{Likes: endorse.MustCount(700), Shares: endorse.MustCount(20)}})
	both, err := first.Add(second)
	for _, l := range both.Lines {
		fmt.Println(l.Action, l.Count, l.Value)
	}
	fmt.Println(both.Total, "not known somewhere:", both.Unknown, err)
	onEMV, _ := roi.ROIOnEMV(both, endorse.MustMoney("USD 200"))
	fmt.Println("ROI on EMV:", onEMV.Percent())
	// Output:
	// likes 1700 USD 170.00
	// comments 40 USD 30.00
	// shares 20 USD 30.00
	// USD 230.00 not known somewhere: [comments shares saves] <nil>
	// ROI on EMV: 15%
}
