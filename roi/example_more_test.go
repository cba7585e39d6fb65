package roi_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// people are a group of whom so many bought, or answered yes.
func people(converted, of int64) roi.Group {
	return roi.Group{People: endorse.MustCount(of), Conversions: endorse.MustCount(converted)}
}

// A shop's whole year: all that it sold by all that it spent on marketing.
func ExampleMER() {
	mer, err := roi.MER(endorse.MustMoney("EUR 840000"), endorse.MustMoney("EUR 120000"))
	fmt.Println(mer, err)
	// Output: 7 <nil>
}

// What is left of sales after the goods, before the campaign is paid for.
func ExampleGrossProfit() {
	revenue := endorse.MustMoney("EUR 9500")
	fmt.Println(roi.GrossProfit(revenue, endorse.MustRate("40%")))
	_, err := roi.GrossProfit(revenue, endorse.MustRate("40")) // percent were meant
	fmt.Println(err)
	// Output:
	// EUR 3800.00 <nil>
	// margin is above 1 (100%)
}

// 120 new customers for 4,750.40, by what they will pay and by what is left of
// it. The first flatters.
func ExampleROIOnLTV() {
	cost, customers := endorse.MustMoney("EUR 4750.40"), endorse.MustCount(120)
	order, aYear, years := endorse.MustMoney("EUR 50"), endorse.RateOfInt(3), endorse.RateOfInt(2)
	paid, _ := roi.LTVOnRevenue(order, aYear, years)
	left, _ := roi.LTVOnMargin(order, aYear, years, endorse.MustRate("40%"))
	for _, ltv := range []endorse.Money{paid, left} {
		r, err := roi.ROIOnLTV(customers, ltv, cost)
		fmt.Println(ltv, "a customer:", r.Round(3, endorse.HalfEven).Percent(), err)
	}
	// Output:
	// EUR 300.00 a customer: 657.8% <nil>
	// EUR 120.00 a customer: 203.1% <nil>
}

// One difference by four names: 5 % of those who saw the posts bought, 4 % of
// those who did not.
func ExampleLiftAbsolute() {
	saw, control := people(500, 10_000), people(400, 10_000)
	for _, lift := range []struct {
		name string
		of   func(treated, control roi.Group) (endorse.Rate, error)
	}{
		{"in points", roi.LiftAbsolute},
		{"of the control's rate", roi.LiftRelative},
		{"of who could still be won", roi.HeadroomLift},
		{"as Cohen's h", roi.CohensH},
	} {
		r, err := lift.of(saw, control)
		fmt.Println(lift.name, r.Round(4, endorse.HalfEven), err)
	}
	// Output:
	// in points 0.01 <nil>
	// of the control's rate 0.25 <nil>
	// of who could still be won 0.0104 <nil>
	// as Cohen's h 0.0483 <nil>
}

// A lift of a quarter; where nobody of the control group bought there is none.
func ExampleLiftRelative() {
	saw := people(500, 10_000)
	fmt.Println(roi.LiftRelative(saw, people(400, 10_000)))
	_, err := roi.LiftRelative(saw, people(0, 10_000))
	fmt.Println(err)
	// Output:
	// 0.25 <nil>
	// nobody in the control group converted: ratio over zero
}

// A survey where most know the brand already: of the fifth who did not, half
// were won.
func ExampleHeadroomLift() {
	exposed, control := people(450, 500), people(400, 500)
	fmt.Println(roi.HeadroomLift(exposed, control))
	// Output: 0.5 <nil>
}

// Ten points more are a larger step near the end of the scale than in its middle.
func ExampleCohensH() {
	middle, _ := roi.CohensH(people(300, 500), people(250, 500))
	end, _ := roi.CohensH(people(475, 500), people(425, 500))
	fmt.Println(middle.Round(2, endorse.HalfEven), end.Round(2, endorse.HalfEven))
	// Output: 0.2 0.34
}

// What an engagement rate adds to a fee on followers.
func ExampleEngagementMultiplier() {
	base := endorse.MustMoney("EUR 800")
	for _, rate := range []string{"1%", "2%", "4.5%"} {
		times, err := roi.EngagementMultiplier(endorse.MustRate(rate))
		fmt.Println(rate, times, base.Times(times), err)
	}
	// Output:
	// 1% 0.95 EUR 760.00 <nil>
	// 2% 1 EUR 800.00 <nil>
	// 4.5% 1.125 EUR 900.00 <nil>
}

// A forecast of sales as a range of ROAS.
func ExampleMoneyRange_OverCost() {
	sales := roi.MoneyRange{Low: endorse.MustMoney("EUR 3600"), Likely: endorse.MustMoney("EUR 6000"), High: endorse.MustMoney("EUR 9600")}
	roas, err := sales.OverCost(endorse.MustMoney("EUR 2400"))
	fmt.Println(roas.Low, roas.Likely, roas.High, err)
	// Output: 1.5 2.5 4 <nil>
}

// An outlay from rows of a cost sheet, by the names that the costs have in text.
func ExampleOutlay_With() {
	var outlay roi.Outlay
	for _, row := range [][2]string{{"fees", "EUR 1200"}, {"product", "EUR 89.90"}, {"shipping", "EUR 0"}} {
		var name roi.Cost
		if err := name.UnmarshalText([]byte(row[0])); err != nil {
			fmt.Println(err)
			return
		}
		outlay = outlay.With(name, endorse.MustMoney(row[1]))
	}
	fmt.Println(outlay.Of(roi.CostProduct))
	fmt.Println(outlay.Total())
	fmt.Println("nobody said:", outlay.Missing())
	// Output:
	// EUR 89.90
	// EUR 1289.90 <nil>
	// nobody said: [production agency amplification tools commission rights time other]
}

// Nothing was shipped, which somebody said; what production cost nobody did.
func ExampleOutlay_Missing() {
	outlay := roi.Outlay{Fees: endorse.MustMoney("EUR 1200"), Shipping: endorse.MustMoney("EUR 0")}
	for _, c := range outlay.Missing()[:3] {
		fmt.Println(c)
	}
	// Output:
	// product
	// production
	// agency
}

// Each cost by its name, for a table of two campaigns.
func ExampleOutlay_Of() {
	spring := roi.Outlay{Fees: endorse.MustMoney("EUR 1200"), Agency: endorse.MustMoney("EUR 180")}
	autumn := roi.Outlay{Fees: endorse.MustMoney("EUR 900"), Agency: endorse.MustMoney("EUR 135")}
	for _, c := range []roi.Cost{roi.CostFees, roi.CostAgency} {
		fmt.Println(c, spring.Of(c), autumn.Of(c))
	}
	// Output:
	// fees EUR 1200.00 EUR 900.00
	// agency EUR 180.00 EUR 135.00
}

// One fee by what it bought: views that were counted, followers that there are.
func ExampleCPMOnViews() {
	fee := endorse.MustMoney("EUR 600")
	onViews, err := roi.CPMOnViews(fee, endorse.MustCount(75_000))
	fmt.Println(onViews, "for a thousand views", err)
	onFollowers, err := roi.CPMOnFollowers(fee, endorse.MustCount(48_000))
	fmt.Println(onFollowers, "for a thousand followers", err)
	// Output:
	// EUR 8.00 for a thousand views <nil>
	// EUR 12.50 for a thousand followers <nil>
}

// The price of one impression lies below a cent, and stays exact.
func ExampleCostPerImpression() {
	fmt.Println(roi.CostPerImpression(endorse.MustMoney("EUR 600"), endorse.MustCount(40_000)))
	// Output: EUR 0.015 <nil>
}

// The price of a video that was watched to its end.
func ExampleCPCV() {
	cost := endorse.MustMoney("EUR 600")
	fmt.Println(roi.CPCV(cost, endorse.MustCount(2_500)))
	_, err := roi.CPCV(cost, endorse.MustCount(0))
	fmt.Println(err)
	// Output:
	// EUR 0.24 <nil>
	// no completed views: ratio over zero
}

// What different sources say that a post of a "micro" creator costs. None is a
// standard, and none says where micro ends.
func ExamplePublishedFeeBands() {
	for _, band := range roi.PublishedFeeBands() {
		if band.Rung == "micro" && band.Basis == roi.PerPost {
			fmt.Println(band.Source, band.Low, "to", band.High)
		}
	}
	// Output:
	// easyappsecom-2026 USD 200.00 to USD 1200.00
	// agentcalc USD 500.00 to USD 5000.00
}
