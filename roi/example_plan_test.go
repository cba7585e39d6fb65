package roi_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// What a campaign of reels may bring, before it is booked, and which guess
// matters most.
func ExampleFunnel_Forecast() {
	rate := endorse.MustRate
	funnel := roi.Funnel{
		Reach:          roi.Range{Low: rate("80000"), Likely: rate("100000"), High: rate("130000")},
		Frequency:      roi.Exactly(rate("1.2")),
		ClickRate:      roi.Range{Low: rate("0.8%"), Likely: rate("1%"), High: rate("1.2%")},
		ConversionRate: roi.RangeOf(rate("3%"), endorse.Interval{Low: rate("2%"), High: rate("3.6%"), Level: rate("0.95"), Method: "wilson"}),
		OrderValue:     roi.ExactMoney(endorse.MustMoney("EUR 50")),
	}
	worst, err := funnel.Forecast()
	if err != nil {
		fmt.Println(err)
		return
	}
	show := func(f roi.Forecast) {
		fmt.Println(f.Method+":", f.Orders.Low, f.Orders.Likely, f.Orders.High, "orders,", f.Revenue.Low, f.Revenue.Likely, f.Revenue.High)
	}
	show(worst)
	free, _ := funnel.ForecastIndependent()
	free.Revenue = free.Revenue.Round(endorse.HalfEven)
	fmt.Println(free.Method+":", free.Revenue.Low, free.Revenue.Likely, free.Revenue.High)
	roas, _ := worst.ROAS(endorse.MustMoney("EUR 900"))
	fmt.Println("ROAS:", roas.Low.Round(2, endorse.HalfEven), roas.Likely, roas.High.Round(2, endorse.HalfEven))
	profit, _ := worst.Profit(rate("60%"), endorse.MustMoney("EUR 900"))
	fmt.Println("profit:", profit.Low, profit.Likely, profit.High)
	// Output:
	// all-at-once: 15.36 36 67.392 orders, EUR 768.00 EUR 1800.00 EUR 3369.60
	// independent: EUR 1013.11 EUR 1800.00 EUR 2542.16
	// ROAS: 0.85 2 3.74
	// profit: EUR -439.20 EUR 180.00 EUR 1121.76
}

func ExampleFunnel_Sensitivity() {
	rate := endorse.MustRate
	swings, err := roi.Funnel{
		Reach:          roi.Range{Low: rate("80000"), Likely: rate("100000"), High: rate("130000")},
		Frequency:      roi.Exactly(rate("1.2")),
		ClickRate:      roi.Range{Low: rate("0.8%"), Likely: rate("1%"), High: rate("1.2%")},
		ConversionRate: roi.Range{Low: rate("2%"), Likely: rate("3%"), High: rate("3.6%")},
		OrderValue:     roi.ExactMoney(endorse.MustMoney("EUR 50")),
	}.Sensitivity()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range swings[:3] {
		fmt.Println(s.Input, "moves it from", s.AtLow, "to", s.AtHigh)
	}
	// Output:
	// conversion-rate moves it from EUR 1200.00 to EUR 2160.00
	// reach moves it from EUR 1440.00 to EUR 2340.00
	// click-rate moves it from EUR 1440.00 to EUR 2160.00
}

// A beauty creator with 50,000 followers is asked for two reels, six months of
// paid use, and no competitor for a month.
func ExampleFeeBand_Fee() {
	followers := endorse.MustCount(50_000)
	views, _ := roi.SponsorRateViews(endorse.Instagram, endorse.FormatShortVideo, followers)
	var band roi.FeeBand
	for _, b := range roi.FeeBandsFor(endorse.Instagram, endorse.FormatShortVideo, "micro") {
		if b.Source == "sponsorrate" {
			band = b
		}
	}
	beauty, _ := roi.SponsorRateFactor("niche", "beauty")
	fee, err := band.Fee(roi.Posts{Number: endorse.MustCount(2), Views: views}, []roi.Factor{beauty},
		roi.Uplift{Kind: roi.UpliftRights, Share: endorse.MustRate("30%"), Note: "6 months of paid use"},
		roi.Uplift{Kind: roi.UpliftExclusivity, Flat: endorse.MustMoney("USD 100"), Note: "hair care, a month"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range fee.Lines {
		fmt.Println(l.What, l.Low)
	}
	source, _ := roi.FeeSource(fee.Source)
	fmt.Println(fee.Low, "by", source.Publisher, "looked at", source.Checked)
	standing, _ := roi.Quote{Fee: endorse.MustMoney("USD 900")}.Against(fee)
	fmt.Println("asked for USD 900, above:", standing == roi.AboveFee)
	// Output:
	// posts by thousand-views USD 320.00
	// niche beauty × 1.1 USD 32.00
	// rights 30%, 6 months of paid use USD 105.60
	// exclusivity, hair care, a month USD 100.00
	// USD 557.60 by SponsorRate looked at 2026-11-21
	// asked for USD 900, above: true
}

// Two sources give the same tiers up to ten times different fees.
func ExampleFeeBandsFor() {
	for _, b := range roi.FeeBandsFor(endorse.Threads, endorse.FormatText, "mid") {
		source, _ := roi.FeeSource(b.Source)
		fmt.Printf("%s %q: %v to %v a %v\n", source.ID, source.Published, b.Low, b.High, b.Basis)
	}
	// Output:
	// easyappsecom-2026 "2026": USD 1000.00 to USD 5000.00 a post
	// easyappsecom-2026 "2026": USD 25.00 to USD 55.00 a thousand-views
	// agentcalc "": USD 5000.00 to USD 50000.00 a post
}

// What a creator's price means.
func ExampleQuote() {
	quote := roi.Quote{
		Fee: endorse.MustMoney("EUR 1200"), Impressions: endorse.MustCount(80_000), Clicks: endorse.MustCount(900),
		OrderValue: endorse.MustMoney("EUR 60"), Margin: endorse.MustRate("40%"),
	}
	cpm, _ := quote.CPM()
	roas, _ := quote.BreakEvenROAS()
	revenue, _ := quote.BreakEvenRevenue()
	orders, _ := quote.BreakEvenOrders()
	rate, _ := quote.BreakEvenConversionRate()
	fmt.Println("CPM", cpm, "and to break even a ROAS of", roas, "or", revenue, "from", orders, "orders,", rate.Round(3, endorse.HalfEven).Percent(), "of clicks")
	// Output: CPM EUR 15.00 and to break even a ROAS of 2.5 or EUR 3000.00 from 50 orders, 5.6% of clicks
}

func ExampleFeeOnFollowers() {
	fee, _ := roi.FeeOnFollowers(endorse.MustCount(50_000), endorse.MustMoney("USD 10"), endorse.MustRate("4%"))
	total, _ := roi.FeeTotal(fee, endorse.MustCount(3), endorse.MustMoney("USD 200"), endorse.Money{})
	spread, _ := roi.FeeRange(fee)
	fmt.Println(fee, total, spread.Low, spread.High)
	// Output: USD 550.00 USD 1850.00 USD 385.00 USD 770.00
}

// A customer leaves 40 euros a year; a fifth goes each year, and a year's wait
// takes a tenth off.
func ExampleCustomer() {
	c := roi.Customer{
		Contribution: endorse.MustMoney("EUR 40"), Retention: endorse.MustRate("80%"), Discount: endorse.MustRate("10%"), Periods: 5,
	}
	ltv, _ := c.LTV()
	years, _ := c.Payback(endorse.MustMoney("EUR 60"))
	fmt.Println(ltv.Round(endorse.HalfEven), "in five years; a cost of EUR 60 is back after", years)
	_, err := c.Payback(endorse.MustMoney("EUR 110"))
	fmt.Println(err)
	// Output:
	// EUR 106.20 in five years; a cost of EUR 60 is back after 2
	// not paid back within the horizon
}

// Each method with what to say beside it.
func ExampleEMVMethods() {
	for _, e := range roi.EMVMethods() {
		if e.Function == "" {
			fmt.Println(e.Key, "of", e.Source.ID+":", e.Warning)
		}
	}
	// Output:
	// emv_engagement_base of creatoriq: Weights are not published; stories are predicted by a model.
	// miv of launchmetrics-2025: Weights are not published; the algorithm changed in January 2025 and restated all of 2024, so older figures don't compare.
	// emv_adjusted of hypeauditor: Proprietary; its vendor prints the ratio to the budget as ROI.
	// ave of amec: Rejected by the trade's own body; not computed here.
}

// The price of the impressions, for those of them that went with a kind word.
func ExampleEMVOnCPM() {
	v, _ := roi.EMVOnCPM("media desk 2026-03", endorse.MustCount(41_300), endorse.MustMoney("EUR 6.40"))
	positive, _ := v.Weighted("positive share", endorse.MustRate("75%"))
	estimate, _ := roi.EMVOnFollowers("media desk 2026-03", endorse.MustCount(48_200), endorse.MustRate("3.1%"), endorse.MustMoney("EUR 6.40"))
	fmt.Println(v.Total, positive.Total, estimate.Total.Round(endorse.HalfEven), "for", estimate.Lines[0].Count, "views")
	// Output: EUR 264.32 EUR 198.24 EUR 9.56 for ~1494 views
}

// One post by two tables of prices.
func ExampleCompareEMV() {
	desk, _ := roi.NewPrices(roi.PriceSource{ID: "desk-2026-03", Published: "2026-03"},
		roi.Price{Action: endorse.CountImpressions, Amount: endorse.MustMoney("USD 6.40"), Unit: roi.PerMille})
	post := roi.Post{Counts: endorse.Counts{Likes: endorse.MustCount(1_900), Comments: endorse.MustCount(84), Impressions: endorse.MustCount(41_300)}}
	for _, by := range roi.CompareEMV(post, roi.PublishedPrices()[0], desk) {
		fmt.Println(by.Source.ID, by.Source.Published, by.EMV.Total, by.Err)
	}
	// Output:
	// zloadr-2025 2025 USD 253.00 <nil>
	// desk-2026-03 2026-03 USD 264.32 <nil>
}
