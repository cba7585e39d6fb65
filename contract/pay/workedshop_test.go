package pay_test

import (
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// Looked up on 2026-11-26, in this file.

// labelled is an order with labels of its own.
func labelled(o Order, labels ...string) Order {
	o.Labels = labels
	return o
}

// buyer gives an order a customer who is new, or is not.
func buyer(s CustomerStatus, lines ...OrderLine) Order {
	o := order(lines...)
	o.Status = s
	return o
}

// flatBands pays for each order by a total: an amount, then thresholds and amounts in
// turn, thresholds in orders or in money.
func flatBands(r Reading, by Measure, amount string, more ...any) Tiers {
	n := Tiers{Reading: r, By: by, Over: Month, Bands: []Band{{Pay: Flat{Amount: eur(amount), Per: PerOrder}}}}
	for i := 0; i < len(more); i += 2 {
		b := Band{Pay: Flat{Amount: eur(more[i+1].(string)), Per: PerOrder}}
		switch from := more[i].(type) {
		case int:
			b.From = int64(from)
		case string:
			b.FromAmount = eur(from)
		}
		n.Bands = append(n.Bands, b)
	}
	return n
}

// depositors is so many orders of one, and what they brought in later, which is no
// order.
func depositors(n int, revenue string) Activity {
	a := Activity{Period: october}
	for i := range n {
		a.Orders = append(a.Orders, Order{ID: strconv.Itoa(100 + i), On: endorse.On(2026, 10, 2), Lines: []OrderLine{many("player", 1, "0")}})
	}
	a.Orders = append(a.Orders, Order{ID: "later", On: endorse.On(2026, 10, 20), Lines: []OrderLine{many("revenue", 0, revenue)}})
	return a
}

// since is payments of 100.00 on the days, of a customer who came on the first.
func since(first endorse.Date, days ...endorse.Date) Activity {
	var list []Order
	for i, d := range days {
		list = append(list, Order{ID: strconv.Itoa(100 + i), On: d, Customer: "sam", Since: first, Payment: i + 1, Lines: []OrderLine{many("plan", 1, "100")}})
	}
	return Activity{Period: endorse.Between(first, first.AddDays(1000)), Orders: list}
}

// workedShops is what programmes of shops and networks pay.
func workedShops() []worked {
	rakuten := func(r Reading) Node { return byRevenue(r, Month, "6", "1000", "8", "3000", "10") }
	cart := order(many("a", 1, "20"), many("b", 2, "100"))
	isNew, electronics := Match{Customers: []CustomerStatus{NewCustomer}}, Match{Categories: []string{"EL"}, Customers: []CustomerStatus{NewCustomer}}
	shopee := Capped{Amount: eur("40"), Per: PerOrder, Of: Rules{Rules: []Rule{{Name: "new, electronics", When: electronics, Pay: share("7")}, {Name: "new", When: isNew, Pay: share("12")}}, Else: share("3")}}
	shoes, earphones := line("women's shoes", "199"), line("EL", "319")
	apart := []Order{buyer(NewCustomer, shoes), buyer(NewCustomer, earphones)}
	apart[1].ID = "2"
	brand := func(direct string) Node {
		return Sum{Of: []Node{Capped{Amount: eur("5"), Per: PerOrder, Of: share(direct)},
			Rules{Rules: []Rule{{Name: "indirect", When: Match{Labels: []string{"indirect"}}, Pay: Adjusted{Rate: pct("30"), Of: share("20")}}}, Else: share("20")}}}
	}
	deposits := CountTiers{Counts: []endorse.CountName{endorse.CountLeads}, Reading: Retroactive, Over: Month, Bands: []CountBand{{0, eur("250")}, {3, eur("275")}, {5, eur("300")}}}
	both := Least{Per: PerParty, Over: Month, Of: []Node{flatBands(Retroactive, ByOrders, "50", 2, "60", 3, "70"), flatBands(Retroactive, ByRevenue, "50", "200", "60", "300", "70")}}
	active := CountTiers{Counts: newCustomers, Reading: Retroactive, Over: Month, Bands: []CountBand{{0, eur("7")}, {100, eur("8")}, {500, eur("9")}, {1000, eur("10")}}}
	halved := Rules{Rules: []Rule{{Name: "first year", When: Match{MonthBelow: 12}, Pay: share("45")}}, Else: Adjusted{Rate: pct("50"), Of: share("45")}}
	gifts := Rule{Name: "gift cards", When: Match{Categories: []string{"gift"}}}
	jewels := Sum{Of: []Node{
		Rules{Rules: []Rule{gifts, {Name: "markdown", When: Match{Categories: []string{"sale"}}, Pay: share("5")}}, Else: share("10")},
		Rules{Rules: []Rule{gifts, {Name: "new, above 400", When: Match{Customers: isNew.Customers, OrderFrom: eur("400.01")}, Pay: Flat{Amount: eur("25"), Per: PerOrder}}, {Name: "new", When: isNew, Pay: share("2")}}},
	}}
	locked := Rules{Rules: []Rule{{Name: "item based", When: Match{Categories: []string{"IBC"}}, Pay: share("3")}},
		Else: Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Lines: AllLines, Bands: []Band{{Pay: share("8")}, {FromAmount: eur("10000"), Pay: share("10")}, {FromAmount: eur("25000"), Pay: share("11")}}}}
	lastMonth := byNumber(RateBefore, ByOrders, nil, "4", 10, "6", 15, "8")
	lastMonth.Standing = Previous
	earned := Tiers{Reading: RateBefore, By: ByEarnings, Over: Month, Edge: Exceeded, Bands: []Band{{Pay: share("20")}, {FromAmount: eur("100"), Pay: share("25")}, {FromAmount: eur("200"), Pay: share("30")}, {FromAmount: eur("500"), Pay: share("35")}}}
	rolling := byNumber(RateAfter, ByOrders, nil, "0", 10, "10", 21, "15", 31, "17")
	rolling.Over, rolling.Rolling = Lifetime, 30
	poker := Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Edge: Exceeded, Bands: []Band{{Pay: share("25")}, {FromAmount: eur("7500"), Pay: share("30")}, {FromAmount: eur("50000"), Pay: share("35")}}}
	basket := Tiers{Reading: Slab, By: ByRevenue, Edge: Exceeded, Bands: []Band{{Pay: share("4")}, {FromAmount: eur("50"), Pay: share("5")}, {FromAmount: eur("100"), Pay: share("6")}}}
	year := Recurring{Months: 12, Of: share("20")}
	july := func(y, d int) endorse.Date { return endorse.On(y, 7, d) }
	return []worked{
		// slicewp.com, commission rates: three items for 120
		{"a quarter of the cart", share("25"), sold(cart), "30"},
		{"10 for the order", Flat{Amount: eur("10"), Per: PerOrder}, sold(cart), "10"},
		{"10 for each item", Flat{Amount: eur("10"), Per: PerItem}, sold(cart), "30"},
		// pubhelp.rakutenadvertising.com, 4403150275853
		{"4,000, standard", rakuten(Retroactive), sold(orders("2500", "1500")...), "400"},
		{"4,000, progressive", rakuten(Marginal), sold(orders("2500", "1500")...), "320"},
		// help.shopee.ph, 128086
		{"54 for a new buyer, cut at 40", shopee, sold(buyer(NewCustomer, many("x", 3, "450"))), "40"},
		{"an existing buyer", shopee, sold(buyer(ReturningCustomer, many("x", 1, "200"))), "6"},
		{"two shops are two orders", shopee, sold(apart...), "46.21"},
		{"the same items of one shop", shopee, sold(buyer(NewCustomer, shoes, earphones)), "40"},
		// help.shopee.sg, 191914 (20% and 200 ours): one part capped, the other not
		{"12 cut at 5, and the brand's 40", brand("6"), sold(orders("200")...), "45"},
		{"and 30% of the brand's rate", brand("0"), sold(labelled(order(many("x", 1, "200")), "indirect")), "12"},
		// help.trackier.com, 8107285 (60 ours)
		{"10 for the first 50, 15 for those beyond", flatBands(Marginal, ByOrders, "10", 50, "15"), sold(twentyfives(60)...), "650"},
		// knowledgehub.webgains.com, commission tiers (baskets and their rates ours)
		{"the first hundred transactions, and two", byNumber(RateBefore, ByOrders, nil, "2", 100, "3"), sold(twentyfives(102)...), "51.50"},
		{"baskets above 50 and above 100", basket, sold(orders("50", "50.01", "100", "200")...), "21.50"},
		// help.intelitics.com, 4925364, first example
		{"two depositors", deposits, counted(endorse.CountLeads, 2), "500"},
		{"the third lifts the two", deposits, counted(endorse.CountLeads, 3), "825"},
		{"the fifth lifts the four", deposits, counted(endorse.CountLeads, 5), "1500"},
		// the same, second example: depositors and their revenue, all thresholds at once
		{"three and 300", both, depositors(3, "300"), "210"},
		{"three and too little", both, depositors(3, "250"), "180"},
		{"too few and 300", both, depositors(2, "300"), "120"},
		{"three and next to nothing", both, depositors(3, "100"), "150"},
		// vendor.com, affiliate (the second sum ours)
		{"600 customers at the third tier", active, players(600), "5400"},
		{"half after a year", halved, payments(14, ""), "585"},
		// ui.awin.com, programme 126145 (orders ours)
		{"a new customer above 400", jewels, sold(buyer(NewCustomer, line("ring", "500"))), "75"},
		{"a new customer at 400", jewels, sold(buyer(NewCustomer, line("ring", "400"))), "48"},
		{"markdown, and a gift card", jewels, sold(buyer(ReturningCustomer, line("sale", "100"), line("gift", "100"))), "5"},
		// docs.bixgrow.com, special product commission
		{"20% of 30 and 10% of 100", Rules{Rules: []Rule{{Name: "A", When: Match{SKUs: []string{"A"}}, Pay: share("20")}}, Else: share("10")}, sold(order(many("A", 1, "30"), many("B", 1, "100"))), "16"},
		// couponaffiliates.com, flexible commission (an order of 100 ours)
		{"5%, 1 per product and 5 per order", Sum{Of: []Node{share("5"), Flat{Amount: eur("1"), Per: PerItem}, Flat{Amount: eur("5"), Per: PerOrder}}}, sold(order(many("a", 2, "60"), many("b", 1, "40"))), "13"},
		// docs.villatheme.com, limit commission per order, by percentage (figures ours)
		{"10 for each item, at most half the order", Least{Per: PerOrder, Of: []Node{Flat{Amount: eur("10"), Per: PerItem}, share("50")}}, sold(order(many("a", 3, "36"))), "18"},
		// support.avantlink.com, 25571363954075 (8%, 3% and sales ours)
		{"items with a rate of their own count for the tier", locked, sold(order(line("IBC", "5000"), line("x", "6000"))), "750"},
		// docs.affyi.com, tier performance bonus, third case (orders ours)
		{"twelve conversions last month", lastMonth, afterMonth(12), "18"},
		{"nine", lastMonth, afterMonth(9), "13"},
		// affiliatewp.com, tiered affiliate rates by earnings (orders ours): 50, 50, 50, 62.50 and 75
		{"rates by what was earned", earned, sold(orders("250", "250", "250", "250", "250")...), "287.50"},
		// affiliatepressplugin.com, tiered commission rate (orders ours)
		{"10% to the second, 20% to the fourth", byNumber(RateBefore, ByOrders, nil, "10", 2, "20", 4, "30"), sold(twentyfives(6)...), "30"},
		// support.qualityunit.com, 756351: checked when a commission is made (orders ours)
		{"30% once there are five", byNumber(RateBefore, ByOrders, nil, "20", 5, "30"), sold(twentyfives(6)...), "32.50"},
		// support.refersion.com, 2766131, by conversion count (orders ours)
		{"nothing for nine, 17% after 30", rolling, sold(twentyfives(35)...), "86.25"},
		// help.fireapps.io, 3067326: half a month each of 9.00 and 14.90
		{"a plan of 9", share("20"), sold(orders("9")...), "1.80"},
		{"an upgrade to 14.90", share("20"), sold(orders("14.9")...), "2.98"},
		{"an upgrade in the middle", share("20"), sold(order(many("pro", 1, "4.50"), many("unlimited", 1, "7.45"))), "2.39"},
		// help.leadcandy.io, 2227759: from 15 July 2018 to 14 July 2019
		{"the last day of the first year", year, since(july(2018, 15), july(2018, 15), july(2019, 14)), "40"},
		{"the day after", year, since(july(2018, 15), july(2018, 15), july(2019, 15)), "20"},
		// support.nitropack.io, 4404658807441: five months, then 13 at the dearer plan (figures ours)
		{"an upgrade within eighteen months", Recurring{Months: 18, Of: share("10")}, monthlySince(slices.Concat(slices.Repeat([]string{"100"}, 5), slices.Repeat([]string{"200"}, 15))...), "310"},
		// cherryvids.com: 5% of 70% of every payment, for nine months (payments ours)
		{"nine months of 70%", Recurring{Months: 9, Of: Adjusted{Rate: pct("70"), Of: share("5")}}, payments(11, ""), "31.50"},
		// icodrip.com, recurring commissions: 19.75 a month
		{"a year of a quarter of 79", share("25"), monthly(slices.Repeat([]string{"79"}, 12)...), "237"},
		// wpnaffiliates.com, payment plans (months ours)
		{"net revenue at the first border", poker, sold(orders("7500")...), "1875"},
		{"net revenue beyond it", poker, sold(orders("7500", "2500")...), "3000"},
		// getdokan/dokan, pull request 3324: 1.935
		{"half a cent of a commission", share("30"), sold(orders("6.45")...), "1.94"},
	}
}

// afterMonth is so many orders of 25.00 in January and one of 100.00 in February.
func afterMonth(n int) Activity {
	list := twentyfives(n)
	for i := range list {
		list[i].On = endorse.On(2026, 1, 1+i)
	}
	last := order(many("x", 1, "100"))
	last.On = endorse.On(2026, 2, 1)
	return Activity{Period: endorse.Between(endorse.On(2026, 1, 1), endorse.On(2026, 2, 28)), Orders: append(list, last)}
}

// monthlySince is payments by one customer, one a month.
func monthlySince(bases ...string) Activity {
	a := monthly(bases...)
	for i := range a.Orders {
		a.Orders[i].Customer, a.Orders[i].Payment, a.Orders[i].Since = "ann", i+1, a.Orders[0].On
	}
	return a
}
