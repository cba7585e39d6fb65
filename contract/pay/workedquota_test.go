package pay_test

import (
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// Looked up on 2026-11-26, in this file.

// workedQuotas is commission of sales people, and of agents and their brokers.
func workedQuotas() []worked {
	spiff := byRevenue(Marginal, Lifetime, "4", "150000", "6", "250000", "8")
	whole := byRevenue(Retroactive, Quarter, "6", "100000", "8", "150000", "10")
	bands := byRevenue(Marginal, Quarter, "6", "100000", "8", "150000", "10")
	// What is above the quota, all at the rate of the total: marginal bands, and what
	// the band lacks that was passed.
	above := Sum{Of: []Node{byRevenue(Marginal, Quarter, "0", "100000", "8", "150000", "10"),
		Bonus{By: ByRevenue, Over: Quarter, At: []Milestone{{FromAmount: eur("150000"), Amount: eur("1000")}}}}}
	ramp := Capped{Amount: eur("20000"), Per: PerParty, Over: Year, Of: byRevenue(Marginal, Year, "0", "70000", "33.3333333333", "100000", "20")}
	deals := Bonus{By: ByOrders, Over: Quarter, At: []Milestone{{From: 20, Amount: eur("200")}}, Further: Further{Every: 1, Amount: eur("400")}}
	meetings := CountTiers{Counts: []endorse.CountName{endorse.CountLeads}, Reading: Retroactive, Over: Month, Bands: []CountBand{{0, eur("0")}, {10, eur("100")}}}
	mini := Floored{Amount: eur("150"), Per: PerOrder, Of: share("25")}
	agent := byRevenue(Marginal, Year, "50", "100000", "55", "180000", "60", "260000", "65", "320000", "70")
	billed := byRevenue(Marginal, Lifetime, "20", "25000", "10", "75000", "5")
	broker := Capped{Amount: eur("20000"), Per: PerParty, Over: Year, Of: share("25")}
	// A fee of the sale is a line of its own, below zero, that is borne in full.
	closing := Rules{Rules: []Rule{{Name: "fee", When: Match{SKUs: []string{"fee"}}, Pay: share("100")}}, Else: Adjusted{Rate: pct("94"), Of: share("70")}}
	draw := func(recoverable bool) Node {
		return Guaranteed{Amount: eur("1500"), Over: Month, Recoverable: recoverable, Of: share("100")}
	}
	policy := Recouped{Advance: eur("427.50"), Rate: pct("100"), Over: Month, Of: share("95")}
	leads := Bonus{By: ByCounts, Counts: []endorse.CountName{endorse.CountLeads}, Over: Quarter, At: []Milestone{{From: 500, Amount: eur("500")}}}
	return []worked{
		// finalexpensesuperstar.com, how to figure out your commissions: a policy of 50 a month at 95%, nine months in advance
		{"a policy, as earned", share("95"), monthly(slices.Repeat([]string{"50"}, 12)...), "570"},
		{"the first nine months are paid already", policy, monthly(slices.Repeat([]string{"50"}, 9)...), "0"},
		{"47.50 in the tenth", policy, monthly(slices.Repeat([]string{"50"}, 10)...), "47.50"},
		{"and in the two that follow", policy, monthly(slices.Repeat([]string{"50"}, 12)...), "142.50"},
		// digitalabhiyan.my.canva.site, tiered and bonus commission (the numbers of sales and leads ours)
		{"50 sales a month and a bonus", Bonus{By: ByOrders, Over: Month, At: []Milestone{{From: 50, Amount: eur("100")}}}, sold(twentyfives(50)...), "100"},
		{"500 leads a quarter", leads, counted(endorse.CountLeads, 500), "500"},
		{"a lead too few", leads, counted(endorse.CountLeads, 499), "0"},
		// trailhead.salesforce.com, Spiff, marginal payout rule functions: 1,100 for the second deal
		{"up to 145,000", spiff, sold(orders("145000")...), "5800"},
		{"20,000 more across the border", spiff, sold(orders("145000", "20000")...), "6900"},
		// help.salesforce.com, Spiff, accelerator functions (the second sum ours)
		{"4% of 200,000 and 6% of 20,000", byRevenue(Marginal, Month, "4", "200000", "6"), sold(orders("220000")...), "9200"},
		{"an income of 102,000", byRevenue(Marginal, Year, "5", "50000", "6", "100000", "7"), sold(orders("102000")...), "5640"},
		// support2.salescookie.com, cumulative and non-cumulative tiers: 110% of a quota of 100,000 (ours)
		{"only the highest tier", whole, sold(orders("70000", "40000")...), "8800"},
		{"each tier its portion", bands, sold(orders("70000", "40000")...), "6800"},
		{"what is above the quota, at 110%", above, sold(orders("70000", "40000")...), "800"},
		{"what is above the quota, at 160%", above, sold(orders("120000", "40000")...), "6000"},
		// intercom.help/quotapath, 4360079 (sums ours)
		{"10% to 33,000 and 20% after", byRevenue(Marginal, Month, "10", "33000", "20"), sold(orders("40000")...), "4700"},
		{"a quota that lifts everything", byRevenue(Retroactive, Quarter, "6", "100000", "8"), sold(orders("90000", "30000")...), "9600"},
		{"nothing below half of 20,000", byRevenue(Marginal, Month, "0", "10000", "10", "20000", "15"), sold(orders("24000")...), "1600"},
		{"all deals by the attainment", byRevenue(Retroactive, Month, "5", "16500", "10", "33000", "12", "49500", "15"), sold(orders("20000", "20000")...), "4800"},
		// pulserevops.com, q05: 1.5, 2 and 2.5 times the rate past 100, 125 and 150% (sum ours)
		{"three accelerators", byRevenue(Marginal, Year, "10", "100000", "15", "125000", "20", "150000", "25"), sold(orders("160000")...), "21250"},
		// bonuspaycalc.com, payout curve: a third of what is beyond 70%, a fifth beyond 100% (two sums ours)
		{"below the threshold", ramp, sold(orders("69999.99")...), "0"},
		{"half way to the target", ramp, sold(orders("85000")...), "5000"},
		{"the target", ramp, sold(orders("100000")...), "10000"},
		{"beyond the target", ramp, sold(orders("120000")...), "14000"},
		{"at the cap", ramp, sold(orders("160000")...), "20000"},
		// quotapath.com, multiple rate bonus (sums ours)
		{"19 deals", deals, sold(twentyfives(19)...), "0"},
		{"two beyond the first 20", deals, sold(twentyfives(22)...), "1000"},
		{"nine meetings", meetings, counted(endorse.CountLeads, 9), "0"},
		{"twelve meetings, all of them", meetings, counted(endorse.CountLeads, 12), "1200"},
		// datafield.dev, car sales, compensation quiz (the second ours)
		{"a deal below the mini", mini, sold(orders("400")...), "150"},
		{"at its border, and beyond", mini, sold(orders("600", "800")...), "350"},
		// dalepollak.com, 2012-01-10 (the single deals ours)
		{"a pay plan of five parts", dealership(), cars(20), "5385"},
		// oms.fcbb.com, an agent's current split: 61.4%
		{"a commission across five splits", agent, sold(orders("500000")...), "307000"},
		// nexone.atlassian.net, kinds of fees (sums ours); billed 5,000 is revenue of 25,000
		{"a fee by cumulative commission", byRevenue(Marginal, Lifetime, "30", "30000", "20", "75000", "5"), sold(orders("80000")...), "18250"},
		{"a fee of the first ten transactions", Limited{Orders: 10, Per: PerParty, Of: Flat{Amount: eur("100"), Per: PerOrder}}, sold(twentyfives(12)...), "1000"},
		{"a fee by what was billed", billed, sold(orders("80000")...), "10250"},
		// refer8.com, broker cap model, both sides of 100,000 (ours)
		{"the broker's quarter, at most 20,000", broker, sold(orders("60000", "40000")...), "20000"},
		{"the agent's rest", byRevenue(Marginal, Year, "75", "80000", "100"), sold(orders("60000", "40000")...), "80000"},
		// buyboxcrm.com, commission plans: 9,400 after the franchise (70% and 250 ours)
		{"a franchise, a split and a fee", closing, sold(order(many("side", 1, "10000"), many("fee", 1, "-250"))), "6330"},
		// xactlycorp.com, non-recoverable draw: a draw of 1,500, 500 and then 3,000
		{"a draw that is paid back", draw(true), monthly("500", "3000"), "3500"},
		{"a draw that is not", draw(false), monthly("500", "3000"), "4500"},
	}
}

// dealership pays units by the month, each deal by its discount, and what comes with
// a car.
func dealership() Node {
	deal := func(label, amount string) Rule {
		return Rule{Name: label, When: Match{SKUs: []string{"car"}, Labels: []string{label}}, Pay: Flat{Amount: eur(amount), Per: PerOrder}}
	}
	units := Tiers{Reading: Retroactive, By: ByOrders, Over: Month, Bands: []Band{{Pay: Flat{Amount: eur("0"), Per: PerOrder}}, {From: 20, Pay: Flat{Amount: eur("85"), Per: PerOrder}}}}
	return Sum{Of: []Node{units,
		Rules{Rules: []Rule{deal("asking", "250"), deal("100 off", "225"), deal("200 off", "200"), deal("more off", "175")}},
		Rules{Rules: []Rule{{Name: "trade", When: Match{SKUs: []string{"trade"}}, Pay: share("15")}, {Name: "extras", When: Match{SKUs: []string{"extras"}}, Pay: share("10")}}},
		Rules{Rules: []Rule{{Name: "financed", When: Match{SKUs: []string{"car"}, Labels: []string{"financed"}}, Pay: Flat{Amount: eur("20"), Per: PerOrder}}}},
	}}
}

// cars is so many deals, the first of them at the asking price, financed, with a
// trade that was worth 400 more and extras for 300.
func cars(n int) Activity {
	var list []Order
	for i := range n {
		o := Order{ID: strconv.Itoa(100 + i), On: endorse.On(2026, 10, 5), Labels: []string{"more off"}, Lines: []OrderLine{many("car", 1, "0")}}
		if i == 0 {
			o.Labels = []string{"asking", "financed"}
			o.Lines = append(o.Lines, many("trade", 0, "400"), many("extras", 0, "300"))
		}
		list = append(list, o)
	}
	return sold(list...)
}
