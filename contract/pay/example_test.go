package pay_test

import (
	"encoding/json"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// euros, percent and on keep the examples short.
func euros(s string) endorse.Money { return endorse.MustMoney("EUR " + s) }

func percent(s string) pay.ShareOfSales { return pay.ShareOfSales{Rate: endorse.MustRate(s + "%")} }

func inEuros(n pay.Node) pay.Plan {
	return pay.Plan{ID: "example", Version: 1, Currency: endorse.EUR, Pay: n}
}

// sale is an order of one line.
func sale(id string, day int, category, base string) pay.Order {
	return pay.Order{ID: id, On: endorse.On(2026, 10, day), Lines: []pay.OrderLine{
		{SKU: category, Categories: []string{category}, Quantity: 1, Base: euros(base)},
	}}
}

func show(l pay.Line, err error) {
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(l.Tree())
}

// A creator of running shoes: an advance of 30.00, then 9 % of shoes, 6 % of the
// rest, nothing for gift cards, at most 40.00 an order; a bonus for the third
// order of the month, and 12.00 for a thousand views of the video.
func Example_springCampaign() {
	plan := pay.Plan{
		ID: "spring", Version: 2, Currency: endorse.EUR,
		Pay: pay.Recouped{
			Advance: euros("30"), Rate: endorse.MustRate("100%"), Over: pay.Month,
			Of: pay.Sum{Of: []pay.Node{
				pay.Capped{Amount: euros("40"), Per: pay.PerOrder, Of: pay.Rules{
					Rules: []pay.Rule{
						{Name: "gift cards", When: pay.Match{Categories: []string{"gift card"}}},
						{Name: "shoes", When: pay.Match{Categories: []string{"shoes"}}, Pay: percent("9")},
					},
					Else: percent("6"),
				}},
				pay.Bonus{By: pay.ByOrders, Over: pay.Month, At: []pay.Milestone{{From: 3, Amount: euros("25")}}},
				pay.PerCount{Counts: []endorse.CountName{endorse.CountViews}, Price: euros("12"), Lot: 1000, Over: pay.Month},
			}},
		},
	}
	for _, s := range plan.Sentences() {
		fmt.Println(s)
	}
	mixed := sale("1002", 9, "belt", "24.90")
	mixed.Lines = append(mixed.Lines, sale("", 9, "gift card", "50").Lines...)
	line, err := plan.Settle(pay.Activity{
		Period:    endorse.Between(endorse.On(2026, 10, 1), endorse.On(2026, 10, 31)),
		Orders:    []pay.Order{sale("1001", 5, "shoes", "80"), mixed, sale("1003", 20, "shoes", "510")},
		Increases: []pay.Increase{{On: endorse.On(2026, 10, 28), Count: endorse.CountViews, More: 1500}},
	})
	show(line, err)
	// Output:
	// Plan spring, version 2, pays in EUR.
	// It pays what follows, 100% of which is withheld at the end of each month until an advance of EUR 30.00 is recouped.
	// This is the sum of 3 parts.
	// Part 1 is what follows, at most EUR 40.00 for each order.
	// This is by the first rule that holds for a line.
	// Rule "gift cards", for category gift card, pays nothing.
	// Rule "shoes", for category shoes, pays 9% of sales.
	// Everything else earns 6% of sales.
	// Part 2 is a bonus of EUR 25.00 at 3 orders in each month.
	// Part 3 is EUR 12.00 for every 1000 views in each month.
	// Amounts are rounded for each order line, halves away from zero.
	// settlement of 2026-10-01/2026-10-31: EUR 61.69
	//   order 1001: EUR 7.20
	//     line 1, 1 for EUR 80.00: EUR 7.20
	//       9% of EUR 80.00 by rule shoes: EUR 7.20
	//   order 1002: EUR 1.49
	//     line 1, 1 for EUR 24.90: EUR 1.49
	//       6% of EUR 24.90: EUR 1.494
	//       rounding: EUR -0.004
	//     line 2, 1 for EUR 50.00: EUR 0.00
	//       excluded by rule gift cards: EUR 0.00
	//   order 1003: EUR 40.00
	//     line 1, 1 for EUR 510.00: EUR 40.00
	//       9% of EUR 510.00 by rule shoes: EUR 45.90
	//       trimmed by a cap: EUR -5.90
	//   bonus at 3: EUR 25.00
	//   price of 1500 counted: EUR 18.00
	//   100% of EUR 91.69 withheld for the advance: EUR -30.00
}

// One table of bands, read in the five ways that the word "tiered" is used for.
func ExampleTiers() {
	bands := []pay.Band{
		{Pay: percent("5")},
		{FromAmount: euros("1000"), Pay: percent("8")},
		{FromAmount: euros("3000"), Pay: percent("12")},
	}
	var orders []pay.Order
	for i, base := range []string{"700", "600", "1900", "400"} {
		orders = append(orders, sale(fmt.Sprint(i+1), i+1, "shoes", base))
	}
	for _, reading := range []pay.Reading{pay.Marginal, pay.RateBefore, pay.RateAfter, pay.Retroactive, pay.Slab} {
		line, err := inEuros(pay.Tiers{Reading: reading, By: pay.ByRevenue, Bands: bands}).Settle(pay.Activity{Orders: orders})
		fmt.Println(reading, line.Amount, err)
	}
	// Output:
	// marginal EUR 282.00 <nil>
	// rate-before EUR 265.00 <nil>
	// rate-after EUR 359.00 <nil>
	// retroactive EUR 432.00 <nil>
	// slab EUR 237.00 <nil>
}

// A marginal order that crosses a threshold is split, and says so.
func ExampleTiers_marginal() {
	show(inEuros(pay.Tiers{Reading: pay.Marginal, By: pay.ByRevenue, Over: pay.Month, Bands: []pay.Band{
		{Pay: percent("5")}, {FromAmount: euros("1000"), Pay: percent("8")},
	}}).Settle(pay.Activity{Orders: []pay.Order{sale("1", 1, "shoes", "700"), sale("2", 2, "shoes", "600")}}))
	// Output:
	// settlement of 2026-10-01/2026-10-02: EUR 74.00
	//   order 1: EUR 35.00
	//     line 1, 1 for EUR 700.00: EUR 35.00
	//       5% of EUR 700.00: EUR 35.00
	//   order 2: EUR 39.00
	//     line 1, 1 for EUR 600.00: EUR 39.00
	//       5% of EUR 300.00: EUR 15.00
	//       8% of EUR 300.00: EUR 24.00
}

// A fee that falls with the size of each order: 7 % of the first 1000.00 of it,
// 2.5 % of what is beyond.
func ExampleTiers_perOrder() {
	show(inEuros(pay.Tiers{Reading: pay.Marginal, By: pay.ByRevenue, Per: pay.PerOrder, Bands: []pay.Band{
		{Pay: percent("7")}, {FromAmount: euros("1000"), Pay: percent("2.5")},
	}}).Settle(pay.Activity{Orders: []pay.Order{sale("1", 1, "shoes", "1400"), sale("2", 1, "shoes", "600")}}))
	// Output:
	// settlement of 2026-10-01/2026-10-01: EUR 122.00
	//   order 1: EUR 80.00
	//     line 1, 1 for EUR 1400.00: EUR 80.00
	//       7% of EUR 1000.00: EUR 70.00
	//       2.5% of EUR 400.00: EUR 10.00
	//   order 2: EUR 42.00
	//     line 1, 1 for EUR 600.00: EUR 42.00
	//       7% of EUR 600.00: EUR 42.00
}

// The share of a month rises with its new customers, whom the orders do not tell.
func ExampleTiers_counts() {
	show(inEuros(pay.Tiers{Reading: pay.Retroactive, By: pay.ByCounts, Counts: []endorse.CountName{endorse.CountNewCustomers}, Over: pay.Month, Bands: []pay.Band{
		{Pay: percent("25")}, {From: 11, Pay: percent("30")},
	}}).Settle(pay.Activity{Orders: []pay.Order{sale("1", 5, "shoes", "1000")}, Increases: []pay.Increase{
		{On: endorse.On(2026, 10, 2), Count: endorse.CountNewCustomers, More: 9}, {On: endorse.On(2026, 10, 20), Count: endorse.CountNewCustomers, More: 2},
	}}))
	// Output:
	// settlement of 2026-10-02/2026-10-20: EUR 300.00
	//   order 1: EUR 250.00
	//     line 1, 1 for EUR 1000.00: EUR 250.00
	//       25% of EUR 1000.00: EUR 250.00
	//   re-rated 2026-10-02/2026-10-20 at 11: EUR 50.00
}

// Three of A and one of B, at 0.75 for each order, distinct product and item.
func ExampleFlat() {
	order := sale("1", 1, "A", "30")
	order.Lines[0].Quantity = 3
	order.Lines = append(order.Lines, sale("", 1, "B", "10").Lines...)
	for _, per := range []pay.Per{pay.PerOrder, pay.PerProduct, pay.PerItem} {
		line, err := inEuros(pay.Flat{Amount: euros("0.75"), Per: per}).Settle(pay.Activity{Orders: []pay.Order{order}})
		fmt.Println(per, line.Amount, err)
	}
	// Output:
	// order EUR 0.75 <nil>
	// product EUR 1.50 <nil>
	// item EUR 3.00 <nil>
}

// A percentage and a flat amount are rounded once, after the sum.
func ExampleSum() {
	plan := inEuros(pay.Sum{Of: []pay.Node{percent("5"), pay.Flat{Amount: euros("0.30"), Per: pay.PerOrder}}})
	line, err := plan.Settle(pay.Activity{Orders: []pay.Order{sale("1", 1, "shoes", "40")}})
	fmt.Println(line.Amount, err)
	// Output: EUR 2.30 <nil>
}

// The better of 5 % and 2.00 an item, line by line.
func ExampleGreatest() {
	plan := inEuros(pay.Greatest{Per: pay.PerLine, Of: []pay.Node{percent("5"), pay.Flat{Amount: euros("2"), Per: pay.PerItem}}})
	order := sale("1", 1, "shoes", "100")
	order.Lines = append(order.Lines, sale("", 1, "belt", "10").Lines...)
	show(plan.Settle(pay.Activity{Orders: []pay.Order{order}}))
	// Output:
	// settlement of 2026-10-01/2026-10-01: EUR 7.00
	//   order 1: EUR 7.00
	//     line 1, 1 for EUR 100.00: EUR 5.00
	//       5% of EUR 100.00: EUR 5.00
	//     line 2, 1 for EUR 10.00: EUR 2.00
	//       flat amount, 1 times: EUR 2.00
}

// A floor of the order, until everything is refunded.
func ExampleFloored() {
	plan := inEuros(pay.Floored{Amount: euros("3"), Per: pay.PerOrder, Of: percent("4")})
	for _, base := range []string{"40", "0"} {
		line, err := plan.Settle(pay.Activity{Orders: []pay.Order{sale("1", 1, "shoes", base)}})
		fmt.Println(line.Amount, err)
	}
	// Output:
	// EUR 3.00 <nil>
	// EUR 0.00 <nil>
}

// A cap of the month trims the order that crosses it; the rest stays visible.
func ExampleCapped() {
	plan := inEuros(pay.Capped{Amount: euros("100"), Per: pay.PerParty, Over: pay.Month, Of: percent("10")})
	show(plan.Settle(pay.Activity{Orders: []pay.Order{sale("1", 1, "shoes", "900"), sale("2", 2, "shoes", "250")}}))
	// Output:
	// settlement of 2026-10-01/2026-10-02: EUR 100.00
	//   order 1: EUR 90.00
	//     line 1, 1 for EUR 900.00: EUR 90.00
	//       10% of EUR 900.00: EUR 90.00
	//   order 2: EUR 10.00
	//     line 1, 1 for EUR 250.00: EUR 10.00
	//       10% of EUR 250.00: EUR 25.00
	//       trimmed by a cap: EUR -15.00
}

// Only the first order of a customer earns.
func ExampleLimited() {
	plan := inEuros(pay.Limited{Orders: 1, Per: pay.PerCustomer, Of: percent("10")})
	first, second := sale("1", 1, "shoes", "50"), sale("2", 2, "shoes", "70")
	first.Customer, second.Customer = "ann", "ann"
	line, err := plan.Settle(pay.Activity{Orders: []pay.Order{first, second}})
	fmt.Println(line.Amount, err)
	// Output: EUR 5.00 <nil>
}

// 20 % of a subscription for six months from the first payment.
func ExampleRecurring() {
	plan := inEuros(pay.Recurring{Months: 6, Of: percent("20")})
	since := endorse.On(2026, 1, 31)
	var payments []pay.Order
	for i, day := range []endorse.Date{since, endorse.On(2026, 4, 30), endorse.On(2026, 6, 30), endorse.On(2026, 7, 31)} {
		o := sale(fmt.Sprint(i+1), 1, "subscription", "49")
		o.On, o.Since = day, since
		payments = append(payments, o)
	}
	line, err := plan.Settle(pay.Activity{Orders: payments})
	fmt.Println(line.Amount, err)
	// Output: EUR 29.40 <nil>
}

// What happens on the days of a launch earns double.
func ExampleDuring() {
	launch := endorse.Between(endorse.On(2026, 10, 1), endorse.On(2026, 10, 3))
	plan := inEuros(pay.Sum{Of: []pay.Node{percent("5"), pay.During{Days: launch, Of: percent("5")}}})
	line, err := plan.Settle(pay.Activity{Orders: []pay.Order{sale("1", 3, "shoes", "100"), sale("2", 4, "shoes", "100")}})
	fmt.Println(line.Amount, err)
	// Output: EUR 15.00 <nil>
}

// New customers earn more; the rule that won stands on the line.
func ExampleRules() {
	plan := inEuros(pay.Rules{
		Rules: []pay.Rule{{Name: "new customers", When: pay.Match{Customers: []pay.CustomerStatus{pay.NewCustomer}}, Pay: percent("12")}},
		Else:  percent("5"),
	})
	order := sale("1", 1, "shoes", "64.50")
	order.Status = pay.NewCustomer
	line, err := plan.Settle(pay.Activity{Orders: []pay.Order{order}})
	leaf := line.Parts[0].Parts[0].Parts[0]
	fmt.Println(line.Amount, leaf.Rule, leaf.Node, err)
	// Output: EUR 7.74 new customers pay.rules[0].pay <nil>
}

// 12.00 for a thousand views, capped at 1000.00.
func ExampleCPM() {
	plan := inEuros(pay.Capped{Amount: euros("1000"), Per: pay.PerParty, Of: pay.CPM(euros("12"))})
	show(plan.Settle(pay.Activity{Increases: []pay.Increase{
		{On: endorse.On(2026, 10, 1), Count: endorse.CountImpressions, More: 100_000},
		{On: endorse.On(2026, 10, 8), Count: endorse.CountImpressions, More: 20_000},
	}}))
	// Output:
	// settlement of 2026-10-01/2026-10-08: EUR 1000.00
	//   price of 120000 counted: EUR 1000.00
	//     price of 120000 counted: EUR 1440.00
	//     trimmed by a cap: EUR -440.00
}

// The first 100,000 views at 10.00 for a thousand, those beyond at 8.00.
func ExampleCountTiers() {
	plan := inEuros(pay.CountTiers{
		Counts: []endorse.CountName{endorse.CountViews}, Reading: pay.Marginal, Lot: 1000,
		Bands: []pay.CountBand{{From: 0, Price: euros("10")}, {From: 100_000, Price: euros("8")}},
	})
	line, err := plan.Settle(pay.Activity{Increases: []pay.Increase{{On: endorse.On(2026, 10, 1), Count: endorse.CountViews, More: 150_000}}})
	fmt.Println(line.Amount, err)
	// Output: EUR 1400.00 <nil>
}

// 500.00 a month at least; the rest of a month that was covered in part is cut.
func ExampleGuaranteed() {
	plan := inEuros(pay.Guaranteed{Amount: euros("500"), Over: pay.Month, ProRata: true, Of: percent("10")})
	show(plan.Settle(pay.Activity{
		Period: endorse.Between(endorse.On(2026, 10, 1), endorse.On(2026, 11, 15)),
		Orders: []pay.Order{sale("1", 5, "shoes", "3200")},
	}))
	// Output:
	// settlement of 2026-10-01/2026-11-15: EUR 750.00
	//   order 1: EUR 320.00
	//     line 1, 1 for EUR 3200.00: EUR 320.00
	//       10% of EUR 3200.00: EUR 320.00
	//   made up to the guarantee for 2026-10-01/2026-10-31, EUR 320.00 earned: EUR 180.00
	//   made up to the guarantee for 2026-11-01/2026-11-15, EUR 0.00 earned: EUR 250.00
}

// A recoverable draw of 2000.00 a month: March borrows 500.00, April and May pay
// it back.
func ExampleGuaranteed_recoverableDraw() {
	plan := inEuros(pay.Guaranteed{Amount: euros("2000"), Over: pay.Month, Recoverable: true, Of: percent("100")})
	var earned []pay.Order
	for i, amount := range []string{"1500", "2375", "3000"} {
		o := sale(fmt.Sprint(i+1), 1, "contracts", amount)
		o.On = endorse.On(2026, 3+i, 15)
		earned = append(earned, o)
	}
	line, err := plan.Settle(pay.Activity{Period: endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 5, 31)), Orders: earned})
	for _, part := range line.Parts {
		if part.Kind != pay.OrderEarned {
			fmt.Println(part)
		}
	}
	fmt.Println(line.Amount, err)
	// Output:
	// made up to the guarantee for 2026-03-01/2026-03-31, EUR 1500.00 earned: EUR 500.00
	// of earlier guarantees taken back from EUR 2375.00 earned in 2026-04-01/2026-04-30: EUR -375.00
	// of earlier guarantees taken back from EUR 3000.00 earned in 2026-05-01/2026-05-31: EUR -125.00
	// EUR 6875.00 <nil>
}

// An advance is recouped from what is earned, and no more than it.
func ExampleRecouped() {
	plan := inEuros(pay.Recouped{Advance: euros("100"), Rate: endorse.MustRate("50%"), Over: pay.Month, Of: percent("10")})
	line, err := plan.Settle(pay.Activity{Orders: []pay.Order{sale("1", 5, "shoes", "3200")}})
	fmt.Println(line.Amount, err)
	// Output: EUR 220.00 <nil>
}

// 50.00 at 10 orders, 20.00 for each further 5, up to 25.
func ExampleBonus() {
	plan := inEuros(pay.Bonus{
		By: pay.ByOrders, At: []pay.Milestone{{From: 10, Amount: euros("50")}},
		Further: pay.Further{Every: 5, Amount: euros("20"), UpTo: 25},
	})
	var orders []pay.Order
	for i := range 22 {
		orders = append(orders, sale(fmt.Sprint(i), 1, "shoes", "10"))
	}
	line, err := plan.Settle(pay.Activity{Orders: orders})
	fmt.Println(line.Amount, err)
	// Output: EUR 90.00 <nil>
}

// A retainer of 500.00 a month.
func ExampleFixed() {
	plan := inEuros(pay.Fixed{Amount: euros("500"), Every: pay.Month})
	line, err := plan.Settle(pay.Activity{Period: endorse.Between(endorse.On(2026, 10, 1), endorse.On(2026, 12, 31))})
	fmt.Println(line.Amount, err)
	// Output: EUR 1500.00 <nil>
}

// Orders as they come: priced one by one, and a month that is re-rated when a
// refund takes it below its band.
func ExampleProgram() {
	program, err := pay.Compile(inEuros(pay.Tiers{Reading: pay.Retroactive, By: pay.ByRevenue, Over: pay.Month, Bands: []pay.Band{
		{Pay: percent("5")}, {FromAmount: euros("1000"), Pay: percent("8")},
	}}))
	if err != nil {
		fmt.Println(err)
		return
	}
	tally := program.Open(endorse.On(2026, 10, 1))
	order := sale("1", 5, "shoes", "1050")
	sold, _ := program.Price(tally, &order, nil)
	path, _ := program.Where(sold[0].Via)
	fmt.Println(sold[0].Paid, program.Says(sold[0].Via), path)

	back := sale("1", 5, "shoes", "100")
	share, _ := pay.Proportion(sold[0].Paid, euros("100"), euros("1050"), endorse.HalfAway)
	err = program.Return(tally, pay.Back{Order: &back, Was: sold, Taken: []pay.Amount{{Earned: share, Paid: share}}})
	posts, _ := program.Close(tally, endorse.On(2026, 10, 31), nil)
	fmt.Println(share.Neg(), program.PostingLine(posts[0]), err)
	// Output:
	// EUR 84.00 8% of sales pay.bands[1].pay
	// EUR -8.00 re-rated 2026-10-01/2026-10-31 at EUR 950.00: EUR -28.50 <nil>
}

// Three refunds of 3.33, 3.33 and 3.34 from 10.00 at 8.5 % give back the cent.
func ExampleProportion() {
	kept := euros("0.85")
	for _, left := range []string{"6.67", "3.34", "0"} {
		next, _ := pay.Proportion(euros("0.85"), euros(left), euros("10"), endorse.HalfAway)
		back, _ := kept.Sub(next)
		fmt.Println(back)
		kept = next
	}
	// Output:
	// EUR 0.28
	// EUR 0.29
	// EUR 0.28
}

// Faults come all at once, with where they are.
func ExamplePlan_Validate() {
	plan := inEuros(pay.Sum{Of: []pay.Node{percent("150"), pay.Flat{Amount: euros("-1")}}})
	fmt.Println(plan.Validate())
	// Output:
	// pay.of[0].rate: 150%: above 1 (100%), which the plan does not allow
	// pay.of[1].amount: EUR -1.00: below zero
	// pay.of[1].per: not said
}

// A plan as JSON.
func ExamplePlan_UnmarshalJSON() {
	var plan pay.Plan
	err := json.Unmarshal([]byte(`{
		"format": 1, "id": "spring", "version": 2, "currency": "EUR",
		"pay": {"kind": "capped", "amount": {"amount": "25.00", "currency": "EUR"}, "per": "order",
			"of": {"kind": "share-of-sales", "rate": "10%"}}
	}`), &plan)
	fmt.Println(plan, err)
	// Output: Plan spring, version 2, pays in EUR. It pays 10% of sales, at most EUR 25.00 for each order. Amounts are rounded for each order line, halves away from zero. <nil>
}
