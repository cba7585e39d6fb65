package pay_test

import (
	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// countBands is tiers of clicks: numbers and prices in turn.
func countBands(r Reading, e Edge, bands ...CountBand) CountTiers {
	return CountTiers{Counts: []endorse.CountName{endorse.CountClicks}, Reading: r, Over: Month, Edge: e, Bands: bands}
}

// workedCounts is what platforms count.
func workedCounts() []worked {
	cpm := func(price string, upTo int64) Node {
		return PerCount{Counts: []endorse.CountName{endorse.CountViews}, Price: eur(price), Lot: 1000, UpTo: upTo}
	}
	clicks := func(n int64) Activity { return counted(endorse.CountClicks, n) }
	zuplo := []CountBand{{0, eur("0.10")}, {1000, eur("0.05")}, {10_000, eur("0.01")}}
	return []worked{
		// viewsbase.com, payment engine, three examples
		{"below the cap of views", cpm("0.50", 500_000), counted(endorse.CountViews, 320_000), "160"},
		{"above it", cpm("0.50", 500_000), counted(endorse.CountViews, 1_200_000), "250"},
		{"a low CPM and a high cap", cpm("0.15", 1_000_000), counted(endorse.CountViews, 800_000), "120"},
		// vues.app, how CPM payouts work
		{"40,000 views at 2.00", cpm("2", 0), counted(endorse.CountViews, 40_000), "80"},
		// shopyourlikes.zendesk.com, exact CPC: shown as 6 cents, paid at 6.25
		{"a fraction of a cent a click", CPC(eur("0.0625")), clicks(2000), "125"},
		// marketplace.webkul.com, pay per click
		{"ten clicks", CPC(eur("2")), clicks(10), "20"},
		// developers.tune.com, AffiliateReferralCommission
		{"ten referred accounts", CPL(eur("5")), counted(endorse.CountLeads, 10), "50"},
		// docs.useautumn.com, graduated pricing
		{"each part at its own price", countBands(Marginal, Reached, CountBand{0, eur("0.01")}, CountBand{1000, eur("0.008")}, CountBand{10_000, eur("0.005")}), clicks(15_000), "107"},
		// zuplo.com, pricing models
		{"graduated", countBands(Marginal, Reached, zuplo...), clicks(15_000), "600"},
		{"by volume", countBands(Retroactive, Exceeded, zuplo...), clicks(15_000), "150"},
		// getlago.com, volume charge model, with a fixed fee
		{"by volume, and a fee", Sum{Of: []Node{countBands(Retroactive, Exceeded, CountBand{0, eur("0.0010")}, CountBand{10_000, eur("0.0008")}, CountBand{50_000, eur("0.0006")}, CountBand{100_000, eur("0.0004")}),
			Fixed{Amount: eur("10"), Every: Month}}}, clicks(65_000), "49"},
	}
}

// workedSpans is what the end of a span decides.
func workedSpans() []worked {
	draw := Guaranteed{Amount: eur("2000"), Over: Month, Recoverable: true, Of: share("100")}
	hundred := Guaranteed{Amount: eur("100"), Over: Month, Recoverable: true, Of: share("100")}
	smythe := []string{"2750", "3000", "1500", "2375", "3000", "2750"}
	advance := func(amount, rate string) Node {
		return Recouped{Advance: eur(amount), Rate: pct("100"), Over: Quarter, Of: share(rate)}
	}
	bonus := func(by Measure, m Milestone) Node {
		return Bonus{By: by, Over: Month, At: []Milestone{m}}
	}
	graduated := Sum{Of: []Node{byRevenue(Marginal, Month, "1", "1000", "2", "10000", "3"), Bonus{By: ByRevenue, Over: Month, Edge: Exceeded,
		At: []Milestone{{FromAmount: eur("0"), Amount: eur("200")}, {FromAmount: eur("1000"), Amount: eur("300")}, {FromAmount: eur("10000"), Amount: eur("400")}}}}}
	highest := Tiers{Reading: Retroactive, By: ByOrders, Over: Month, Bands: []Band{{Pay: share("0")}, {From: 5, Pay: share("5")}, {From: 10, Pay: share("10")}}}
	return []worked{
		// docs.oracle.com, Siebel Incentive Compensation, recoverable draw scenario
		{"a draw that two months do not need", draw, monthly(smythe[:2]...), "5750"},
		{"a month below the draw", draw, monthly(smythe[:3]...), "7750"},
		{"what is beyond the draw pays it back", draw, monthly(smythe[:4]...), "9750"},
		{"the rest of it", draw, monthly(smythe[:5]...), "12625"},
		{"all paid back", draw, monthly(smythe...), "15375"},
		// studypool.com, 183314: cheques of four times 1000 and one of 1100
		{"a draw of each week", Guaranteed{Amount: eur("1000"), Over: Week, Recoverable: true, Of: share("100")}, spaced(Week, []string{"400", "600", "1200", "1500", "1400"}), "5100"},
		// xactlykulik.wordpress.com, 2015-07-23, recoverable guarantee
		{"enough earned", hundred, monthly("200"), "200"},
		{"too little earned", hundred, monthly("50"), "100"},
		// xactlycorp.com, non-recoverable draw
		{"a draw that nobody pays back", Guaranteed{Amount: eur("1500"), Over: Month, Of: share("100")}, monthly("500"), "1500"},
		// easyroyaltiesusa.com, 2011-07, minimum guaranteed royalties
		{"8,000 earned, 10,000 promised", Guaranteed{Amount: eur("10000"), Over: Year, Of: share("10")}, monthly("80000"), "10000"},
		// track360.info, negative carryover: 30% of -10,000 and 15,000
		{"a month below zero is carried", share("30"), monthly("-10000", "15000"), "1500"},
		{"a month below zero is forgiven", Guaranteed{Amount: eur("0"), Over: Month, Of: share("30")}, monthly("-10000", "15000"), "4500"},
		// visdum.com, recoverable and non-recoverable draws
		{"a draw of 4,000 against 6,000", advance("4000", "100"), monthly("6000"), "2000"},
		// docs.reprtoir.com, royalty recoupments
		{"expenses of 10,000 from 15,000", advance("10000", "100"), monthly("15000"), "5000"},
		// elevenelevenmusicconsulting.com, 2024-02-11
		{"half of 200,000 recoups 100,000", advance("100000", "50"), monthly("150000", "50000"), "0"},
		{"and then half is paid", advance("100000", "50"), monthly("150000", "50000", "10"), "5"},
		// sleigh.dreamwidth.org, 216355: 0.64 a copy against 5,000
		{"10,000 copies sold", advance("5000", "8"), monthly("80000"), "1400"},
		{"the copy that earns out", advance("5000", "8"), monthly("62504"), "0.32"},
		// brianjwood.com, 2011-06: 1,670 copies at 3.00 against 5,000
		{"ten beyond the advance", advance("5000", "10"), monthly("50100"), "10"},
		// pacificlicensing.com, blog 24: 12,000 earned against the first 10,000
		{"royalties beyond the first instalment", advance("10000", "100"), monthly("12000"), "2000"},
		// getlago.com, graduated percentage: 205, 306, 80
		{"a flat fee for each band entered, one", graduated, sold(orders("500")...), "205"},
		{"two", graduated, sold(orders("500", "550")...), "511"},
		{"three", graduated, sold(orders("500", "550", "4000")...), "591"},
		// support.tapfiliate.com, 1553146: 5% on all of seven (sum ours)
		{"a bonus on all conversions", highest, sold(twentyfives(7)...), "8.75"},
		// affiliatepressplugin.com, milestone bonuses
		{"15 sales in a month", bonus(ByOrders, Milestone{From: 15, Amount: eur("200")}), sold(twentyfives(15)...), "200"},
		{"5,000 in revenue", bonus(ByRevenue, Milestone{FromAmount: eur("5000"), Amount: eur("600")}), sold(orders("5000")...), "600"},
		// pushlapgrowth.canny.io: 50 for every ten sales (sum ours)
		{"a step for every ten", Bonus{By: ByOrders, Over: Month, At: []Milestone{{From: 10, Amount: eur("50")}}, Further: Further{Every: 10, Amount: eur("50")}}, sold(twentyfives(25)...), "100"},
		// docs.bixgrow.com, recurring bonus: 10 in a week that earns 100 (sum ours)
		{"a bonus on earnings", Sum{Of: []Node{share("10"), Bonus{By: ByEarnings, Over: Week, At: []Milestone{{FromAmount: eur("100"), Amount: eur("10")}}}}}, spaced(Week, []string{"1000", "990"}), "209"},
	}
}
