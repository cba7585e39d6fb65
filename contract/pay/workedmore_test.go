package pay_test

import (
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// Looked up on 2026-11-26, in this file.

// byNumber is tiers of a month by a number of things: a rate, then thresholds and
// rates in turn.
func byNumber(r Reading, by Measure, counts []endorse.CountName, rate string, more ...any) Tiers {
	n := Tiers{Reading: r, By: by, Counts: counts, Over: Month, Bands: []Band{{Pay: share(rate)}}}
	for i := 0; i < len(more); i += 2 {
		n.Bands = append(n.Bands, Band{From: int64(more[i].(int)), Pay: share(more[i+1].(string))})
	}
	return n
}

var newCustomers = []endorse.CountName{endorse.CountNewCustomers}

// players is an October with so many new customers, then orders.
func players(n int64, bases ...string) Activity {
	a := counted(endorse.CountNewCustomers, n)
	a.Orders = orders(bases...)
	for i := range a.Orders {
		a.Orders[i].On = endorse.On(2026, 10, 20)
	}
	return a
}

// workedNumbers is rates that a number decides, which is no part of the sales.
func workedNumbers() []worked {
	tiered := byNumber(Retroactive, ByCounts, newCustomers, "25", 11, "30", 21, "35")
	both := func() Node {
		return Least{Per: PerParty, Over: Month, Of: []Node{byRevenue(Retroactive, Month, "30", "300000", "35", "600000", "40"), byNumber(Retroactive, ByCounts, newCustomers, "30", 11, "35", 21, "40")}}
	}
	campaign := byNumber(RateBefore, ByCounts, newCustomers, "20", 21, "25")
	campaign.Over = Lifetime
	sales := byNumber(Retroactive, ByOrders, nil, "20", 51, "30", 101, "40")
	actions := byNumber(Retroactive, ByOrders, nil, "10", 10, "15", 20, "20", 30, "25", 40, "30")
	after := byNumber(RateBefore, ByOrders, nil, "10", 100, "20")
	return []worked{
		// rewardsaffiliates.com, tiered revshare by new purchasing players; months below zero are forgiven (sums ours)
		{"ten new players", tiered, players(10, "1000"), "250"},
		{"eleven", tiered, players(11, "1000"), "300"},
		{"more, after the sales", tiered, Activity{Period: october, Orders: orders("1000"), Increases: players(25).Increases}, "350"},
		{"players that were taken back", tiered, Activity{Period: october, Orders: orders("1000"), Increases: slices.Concat(players(25).Increases, players(-5).Increases)}, "300"},
		{"a month below zero", Guaranteed{Amount: eur("0"), Over: Month, Of: tiered}, players(11, "-1000"), "0"},
		// aff3g8.com: a tier needs both the revenue and the active members
		{"revenue and members", both(), players(22, "800000"), "320000"},
		{"revenue and too few members", both(), players(9, "800000"), "240000"},
		{"too little of either", both(), players(5, "1000"), "300"},
		// help.firstpromoter.com, 8971328: active customers, from 21 on the next level, and back (sums ours)
		{"the 21st customer comes first", campaign, players(21, "100"), "25"},
		{"one of them leaves before", campaign, Activity{Period: october, Orders: players(0, "100").Orders, Increases: slices.Concat(players(21).Increases, players(-1).Increases)}, "20"},
		{"only what comes after", campaign, Activity{Period: october, Orders: orders("100"), Increases: players(21).Increases}, "20"},
		// ui.awin.com, programme 23514, and smcwebsolution.com: by the sales of a month (sums ours)
		{"fifty sales a month", sales, sold(twentyfives(50)...), "250"},
		{"one more", sales, sold(twentyfives(51)...), "382.50"},
		{"ten actions", actions, sold(twentyfives(10)...), "37.50"},
		{"nine actions", actions, sold(twentyfives(9)...), "22.50"},
		// helpdesk.everflow.io, tiered partner commissions: all future conversions (sum ours)
		{"the first hundred conversions, and two", after, sold(twentyfives(102)...), "260"},
	}
}

// workedRates is shares, quotas and bounds.
func workedRates() []worked {
	quota := Sum{Of: []Node{byRevenue(Retroactive, Month, "5", "16500", "10"), byRevenue(RateBefore, Month, "0", "33000", "10")}}
	discogs := Capped{Amount: eur("150"), Per: PerOrder, Of: Floored{Amount: eur("0.10"), Per: PerOrder, Of: share("8")}}
	booking := func(stays int, base string) Activity {
		var list []Order
		for i := range stays {
			o := twentyfives(stays)[i]
			o.Lines = []OrderLine{many("stay", 1, "0")}
			if i == 0 {
				o.Lines = []OrderLine{many("stay", 1, base)}
			}
			list = append(list, o)
		}
		return sold(list...)
	}
	stays := byNumber(Retroactive, ByOrders, nil, "25", 51, "30", 151, "35", 501, "40")
	month := func(first, next, then string) Node {
		return Rules{Rules: []Rule{{Name: "first", When: Match{MonthBelow: 1}, Pay: share(first)}, {Name: "year", When: Match{MonthBelow: 12}, Pay: share(next)}}, Else: share(then)}
	}
	first := func(more Node) Node {
		return Sum{Of: []Node{Rules{Rules: []Rule{{Name: "first", When: Match{PaymentBelow: 2}, Pay: more}}}, share("10")}}
	}
	twenties := func(n int) Activity {
		a := payments(n, "")
		for i := range a.Orders {
			a.Orders[i].Lines[0].Base = eur("20")
		}
		return a
	}
	// What sets a rate stands in one Rules, what adds to it in another.
	added := Sum{Of: []Node{
		Rules{Rules: []Rule{{Name: "gift cards", When: Match{Categories: []string{"gift"}}}, {Name: "new", When: Match{Customers: []CustomerStatus{NewCustomer}}, Pay: share("5")}}, Else: share("4")},
		Rules{Rules: []Rule{{Name: "A", When: Match{Categories: []string{"A"}}, Pay: share("2")}}},
	}}
	fresh := order(line("A", "100"), line("B", "100"), line("gift", "100"))
	fresh.Status = NewCustomer
	incentive := byRevenue(Retroactive, Month, "6", "10000", "7.008", "15000", "8.01")
	zappos := Bonus{By: ByRevenue, Over: Month, At: []Milestone{{FromAmount: eur("15000"), Amount: eur("50")}, {FromAmount: eur("20000"), Amount: eur("100")}, {FromAmount: eur("50000"), Amount: eur("300")}}}
	hardcover := byRevenue(Marginal, Lifetime, "10", "100000", "12", "200000", "15")
	return []worked{
		// help.spiff.com, how to create an accelerator: tier payout
		{"all at the rate of the total", byRevenue(Retroactive, Month, "10", "100", "12", "150", "14", "200", "16"), sold(orders("60", "65")...), "15"},
		// dhirubhai.net, tier payout of ARR in the second tier, which begins at 150,000 (ours)
		{"220,000 at 8%", byRevenue(Retroactive, Quarter, "6", "150000", "8"), sold(orders("120000", "100000")...), "17600"},
		// impact-helpdesk.freshdesk.com, 48001235900: 4% to 200, 6% to 400, 8% past it (sum ours)
		{"500 past two bonus tiers", byRevenue(Marginal, Month, "4", "200", "6", "400", "8"), sold(orders("150", "150", "200")...), "28"},
		// comp.quotapath.com, accelerators and decelerators: half a quota lifts what was sold before, a quota does not (sums ours)
		{"below half the quota", quota, sold(orders("10000")...), "500"},
		{"half the quota lifts all", quota, sold(orders("10000", "10000")...), "2000"},
		{"beyond the quota new deals earn more", quota, sold(orders("10000", "23000", "5000")...), "4300"},
		// topcalculator.net and super-calc.com, commission calculators
		{"5% of 50,000", share("5"), sold(orders("50000")...), "2500"},
		{"8% and a salary", Sum{Of: []Node{share("8"), Fixed{Amount: eur("3000"), Every: Month}}}, sold(orders("80000")...), "9400"},
		// support.discogs.com, selling fees
		{"the least fee", discogs, sold(orders("1")...), "0.10"},
		{"a fee between", discogs, sold(orders("100")...), "8"},
		{"the greatest fee", discogs, sold(orders("5000")...), "150"},
		// autocloz.com, afflio, commission caps
		{"20% of 5,000, at most 500", Capped{Amount: eur("500"), Per: PerOrder, Of: share("20")}, sold(orders("5000")...), "500"},
		// affiliateguarddog.com, revenue share audit: 4.725
		{"45% of 10.50", share("45"), sold(orders("10.50")...), "4.73"},
		// affiliates-support.booking.com, 115011828407: plans of 15, 17 and 20 for a stay of 100
		{"50 stays", stays, booking(50, "15"), "3.75"},
		{"51 stays", stays, booking(51, "15"), "4.50"},
		{"51 stays, at 17%", stays, booking(51, "17"), "5.10"},
		{"151 stays, at 17%", stays, booking(151, "17"), "5.95"},
		// helpdesk.everflow.io, 8278342: a custom payout of 3.00 and 10% more
		{"a tier on a custom payout", Adjusted{Rate: pct("110"), Of: Flat{Amount: eur("3"), Per: PerOrder}}, sold(orders("75")...), "3.30"},
		// massivegrid.com, how the referral program works
		{"half of the first month and a tenth of all, one month", first(share("50")), twenties(1), "12"},
		{"the same, five months", first(share("50")), twenties(5), "20"},
		// linkjolt.io, tiered recurring: 50%, then 25%, then 10% of 100.00 a month (sum ours)
		{"rates that fall with the months", month("50", "25", "10"), payments(14, ""), "345"},
		// ascendpartner.zendesk.com, dynamic commissioning: 4%, 5% for new customers, 2% more for A, none for gift cards (sums ours)
		{"rules that set, add and remove, a new customer", added, sold(fresh), "12"},
		{"the same, of an old one", added, sold(order(line("A", "100"), line("B", "100"), line("gift", "100"))), "10"},
		// abestweb.com, 62525: incentives that raise 6% by 16.8% and by 33.5%, and one-time bonuses (sums ours)
		{"6% increased by 16.8%", incentive, sold(orders("6000", "4000")...), "700.80"},
		{"6% increased by 33.5%", incentive, sold(orders("6000", "9000")...), "1201.50"},
		{"each bonus of the month once", zappos, sold(orders("15000", "6000")...), "150"},
		// ui.awin.com, programme 24751: smaller orders earn more (sums ours)
		{"rates that fall with the order", byRevenue(Slab, Lifetime, "10", "50", "7.5", "75", "5"), sold(orders("40", "60", "80")...), "12.50"},
		// watchbeam.zendesk.com, 214144843: half of 5.52 for each of 41
		{"half of each subscription", share("50"), sold(order(many("sub", 41, "226.32"))), "113.16"},
		// bobbrooke.blogspot.com, 2013-03: 3,000 copies at 20.00; and then 12,000 (ours)
		{"3,000 copies", hardcover, sold(order(many("book", 3000, "60000"))), "6000"},
		{"12,000 copies at rates that rise", hardcover, sold(order(many("book", 12000, "240000"))), "28000"},
	}
}

// workedPosts is posts that are paid one by one: an order for each, its views as
// the quantity.
func workedPosts() []worked {
	post := func(views int64) Order {
		o := order(many("video", views, "0"))
		o.ID = strconv.FormatInt(views, 10)
		return o
	}
	view := func(price string) Node { return Flat{Amount: eur(price), Per: PerItem} }
	half := Capped{Amount: eur("250"), Per: PerOrder, Of: view("0.0005")}
	bounded := Capped{Amount: eur("100"), Per: PerOrder, Of: Rules{Rules: []Rule{{Name: "seen enough", When: Match{UnitsFrom: 1000},
		Pay: Greatest{Per: PerOrder, Of: []Node{view("0.002"), Flat{Amount: eur("5"), Per: PerOrder}}}}}}}
	return []worked{
		// viewsbase.com, payment engine: 0.50 for a thousand and 500,000 views at most, each video
		{"two videos, one of them at its cap", half, sold(post(320_000), post(1_200_000)), "410"},
		// clipaffiliates.com, content rewards
		{"50,000 views at 2.00", view("0.002"), sold(post(50_000)), "100"},
		// (ours) nothing below 1,000 views, 5.00 at least, 100.00 at most: 0, 5, 20 and 100
		{"a least number of views, a least and a greatest amount", bounded, sold(post(999), post(1000), post(10_000), post(90_000)), "125"},
	}
}

// workedDeals is hybrids, guarantees and counts.
func workedDeals() []worked {
	leads := func(n int64) Activity { return counted(endorse.CountLeads, n) }
	advanced := func(revenue string) Activity {
		a := leads(1)
		a.Orders = orders(revenue)
		return a
	}
	clawback := Greatest{Per: PerParty, Of: []Node{share("35"), CPL(eur("20"))}}
	ofEach := Sum{Of: []Node{share("5"), Capped{Amount: eur("50"), Per: PerCustomer, Of: share("5")}}}
	two := customerPays("800", "400", "500")
	two.Orders[2].Customer = "bob"
	promised := Guaranteed{Amount: eur("100000"), Of: share("50")}
	return []worked{
		// c9agency.online, bigbetty.io, onlyigaming.com: CPA and revenue share of the same players
		{"20 first deposits at 120", CPL(eur("120")), leads(20), "2400"},
		{"ten at 200", CPL(eur("200")), leads(10), "2000"},
		{"100 players at 120", CPL(eur("120")), leads(100), "12000"},
		{"the same by revenue, for a year", share("35"), monthly(slices.Repeat([]string{"12000"}, 12)...), "50400"},
		{"of what is left of the revenue", share("35"), sold(orders("8000")...), "2800"},
		// help.intelitics.com, 4925207: a CPA of 20 is an advance on the share; 21 earn 1 more
		{"a share below the CPA", clawback, advanced("40"), "20"},
		{"a share beyond it", clawback, advanced("60"), "21"},
		// (ours) 10% of the first 1,000 of each customer, then 5%: 80, 30 and 50
		{"a rate that falls with what a customer spends", ofEach, two, "160"},
		// topdollarhub.com, EPC: 29 of 100 clicks at 5.00
		{"29 leads", CPL(eur("5")), leads(29), "145"},
		// support.partnerstack.com, 360009477153: 5.00 for every 10 sign-ups (29 are ours)
		{"two full tens", PerCount{Counts: []endorse.CountName{endorse.CountLeads}, Price: eur("5"), Lot: 10, Lots: FullLots}, leads(29), "10"},
		// qammunity.org, 7400068, and manhattanprep.org, t1760: bands of a total
		{"80,000 in four bands", byRevenue(Marginal, Month, "10", "5000", "15", "10000", "25", "50000", "30"), sold(orders("80000")...), "20250"},
		{"10,000 in four bands", byRevenue(Marginal, Year, "0.5", "1000", "1", "3000", "1.5", "6000", "2"), sold(orders("10000")...), "150"},
		// animenewsnetwork.com, lexicon 124: half of the revenue, 100,000 at least
		{"below the minimum", promised, sold(orders("150000")...), "100000"},
		{"just the minimum", promised, sold(orders("200000")...), "100000"},
		{"overage", promised, sold(orders("200000", "50000")...), "125000"},
	}
}
