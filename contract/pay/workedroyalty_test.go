package pay_test

import (
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// Looked up on 2026-11-26, in this file.

// copies is what each copy pays by how many were sold: an amount, then thresholds and
// amounts in turn.
func copies(amount string, more ...any) Tiers {
	n := Tiers{Reading: Marginal, By: ByUnits, Bands: []Band{{Pay: Flat{Amount: eur(amount), Per: PerItem}}}}
	for i := 0; i < len(more); i += 2 {
		n.Bands = append(n.Bands, Band{From: int64(more[i].(int)), Pay: Flat{Amount: eur(more[i+1].(string)), Per: PerItem}})
	}
	return n
}

// escalator is half of the sales, and a point more with each 500 copies, up to 90%.
func escalator() Tiers {
	n := Tiers{Reading: RateBefore, By: ByUnits, Bands: []Band{{Pay: share("50")}}}
	for i := 1; i <= 40; i++ {
		n.Bands = append(n.Bands, Band{From: int64(500 * i), Pay: share(strconv.Itoa(50 + i))})
	}
	return n
}

// tens is so many orders of one copy for 10.00.
func tens(n int) Activity {
	list := make([]Order, n)
	for i := range list {
		list[i] = Order{ID: strconv.Itoa(10_000 + i), On: endorse.On(2026, 10, 1), Lines: []OrderLine{many("book", 1, "10")}}
	}
	return sold(list...)
}

// ofYear is a node that earns in one year alone.
func ofYear(year int, of Node) Node {
	return During{Days: Year.Around(endorse.On(year, 1, 1)), Of: of}
}

// workedRoyalties is what authors, artists and creators earn.
func workedRoyalties() []worked {
	unrecouped := Recouped{Advance: eur("240000"), Rate: pct("100"), Over: Quarter, Of: Flat{Amount: eur("0.73"), Per: PerItem}}
	streams := func(n int64) Activity { return counted(endorse.CountViews, n) }
	label := Recouped{Advance: eur("20000"), Rate: pct("100"), Over: Month, Of: CPV(eur("0.0008"))}
	promised := func(amount string) Node {
		return Guaranteed{Amount: eur(amount), Over: Year, Of: share("10")}
	}
	term := Sum{Of: []Node{ofYear(2026, promised("10000")), ofYear(2027, promised("20000")), ofYear(2028, promised("20000"))}}
	across := Guaranteed{Amount: eur("50000"), Of: share("10")}
	years := func(bases ...string) Activity { return spaced(Year, bases) }
	audio := Sum{Of: []Node{share("40"), Rules{Rules: []Rule{{Name: "first of a listener", When: Match{Labels: []string{"listener"}, PaymentBelow: 2}, Pay: Flat{Amount: eur("50"), Per: PerOrder}}}}}}
	first, second := labelled(payments(1, "").Orders[0], "listener"), labelled(payments(2, "").Orders[1], "listener")
	first.Lines = []OrderLine{many("audio", 1, "20")}
	second.Lines = first.Lines
	printed := Rules{Rules: []Rule{{Name: "printing", When: Match{SKUs: []string{"printing"}}, Pay: share("100")}}, Else: share("60")}
	course := Rules{Rules: []Rule{{Name: "paid channel", When: Match{Labels: []string{"paid"}}, Pay: share("15")}}, Else: share("40")}
	return []worked{
		// scrivenerserror.blogspot.com, 2004-03: 10, 12 and 15% of a cover price of 20 (ours)
		{"12,000 copies, by number", copies("2", 5000, "2.40", 10_000, "3"), sold(order(many("book", 12_000, "0"))), "28000"},
		{"the same, in two years", copies("2", 5000, "2.40", 10_000, "3"), sold(order(many("book", 7000, "0")), Order{ID: "2", On: endorse.On(2026, 10, 9), Lines: []OrderLine{many("book", 5000, "0")}}), "28000"},
		{"returns at the rate that they were paid at", copies("2", 5000, "2.40", 10_000, "3"), sold(order(many("book", 12_000, "0")), Order{ID: "2", On: endorse.On(2026, 10, 9), Lines: []OrderLine{many("book", -3000, "0")}}), "19600"},
		// calebandlindapirtle.com, ACX, royalties until March 2014 (1,200 copies at 10 ours)
		{"a point more with every 500 copies", escalator(), tens(1200), "6090"},
		// acx.com, royalties and bounty from March 2014 (a price of 20 ours)
		{"the first purchase of a new listener", audio, sold2026(first), "58"},
		{"the second", audio, sold2026(second), "8"},
		// coursera.org, music industry, recording agreements: 0.73 an album, after about 330,000
		{"an album too few", unrecouped, sold(order(many("album", 328_767, "0"))), "0"},
		{"the album that recoups", unrecouped, sold(order(many("album", 328_768, "0"))), "0.64"},
		{"330,000 albums", unrecouped, sold(order(many("album", 330_000, "0"))), "900"},
		// ftsmusic.com, advances and recoupment: 20% of 0.004 a stream (an advance of 20,000 ours)
		{"20 million streams and nothing to pay", label, streams(20_000_000), "0"},
		{"30 million", label, streams(30_000_000), "4000"},
		// royaltyzone.screenstepslive.com, 634000: guarantees of three years, each for itself (sales ours)
		{"three guarantees, not crossed", term, years("150000", "150000", "250000"), "60000"},
		{"one guarantee for the whole term", across, years("150000", "150000", "250000"), "55000"},
		{"one guarantee that is not reached", across, years("150000", "150000"), "50000"},
		// pacificlicensing.com, blog 24: 12,000 earned, and 8,000 left of the second instalment
		{"instalments of one guarantee", Guaranteed{Amount: eur("10000"), Over: Year, Cumulative: true, Of: share("10")}, years("120000", "0"), "20000"},
		// hexus.net, 124982, Steam revenue tiers (sum ours)
		{"60 million of a game", byRevenue(Marginal, Lifetime, "70", "10000000", "75", "50000000", "80"), sold(orders("9000000", "41000000", "10000000")...), "45000000"},
		// synchedin.com, Twitch Partner Plus: 70%, and half beyond 100,000 in a calendar year (sums ours)
		{"two years of 120,000", byRevenue(Marginal, Year, "70", "100000", "50"), years("120000", "120000"), "160000"},
		// clipmarket.io, documentation; tryearnable.com, get paid per view
		{"150,000 views at 50 for 100,000", PerCount{Counts: []endorse.CountName{endorse.CountViews}, Price: eur("50"), Lot: 100_000}, streams(150_000), "75"},
		{"20,000 views at 3 for a thousand", PerCount{Counts: []endorse.CountName{endorse.CountViews}, Price: eur("3"), Lot: 1000}, streams(20_000), "60"},
		// wiki.opensourceecology.org, Kindle eBooks: 60% of 15 less 4.85, printing as a line of its own
		{"a paperback", printed, sold(order(many("book", 1, "15"), many("printing", 1, "-4.85"))), "4.15"},
		// community.airbnb.com, 1149322: a fee of 15% and the cleaning fee
		{"a co-host", Rules{Rules: []Rule{{Name: "cleaning", When: Match{SKUs: []string{"cleaning"}}, Pay: share("100")}}, Else: share("15")}, sold(order(many("nights", 2, "120"), many("cleaning", 1, "80"))), "98"},
		// support.skillsuccess.com, 16000120825: 10, of which a paid channel takes 2
		{"an organic sale of a course", course, sold(orders("10")...), "4"},
		{"a sale by a paid channel", course, sold(labelled(order(many("x", 1, "8")), "paid")), "1.20"},
	}
}

// sold2026 is one order within a whole year.
func sold2026(o Order) Activity {
	return Activity{Period: Year.Around(endorse.On(2026, 1, 1)), Orders: []Order{o}}
}

// workedFees is what marketplaces and processors keep.
func workedFees() []worked {
	auction := func(rate, most string) Node { return Capped{Amount: eur(most), Per: PerOrder, Of: share(rate)} }
	steps := eachOrder(byRevenue(Marginal, Lifetime, "8.75", "25", "3.5", "1000", "1.5"))
	perOrder := func(above string) Node {
		fee := func(s string) Node { return Flat{Amount: eur(s), Per: PerOrder} }
		return Sum{Of: []Node{share("13.25"), Tiers{Reading: Slab, By: ByRevenue, Edge: Exceeded, Bands: []Band{{Pay: fee("0.30")}, {FromAmount: eur("10"), Pay: fee(above)}}}}}
	}
	// A rate that falls within each item: the low one, and a capped rest of the high one.
	falling := func(low, rest, most string) Node {
		return Sum{Of: []Node{share(low), Capped{Amount: eur(most), Per: PerItem, Of: share(rest)}}}
	}
	accessories := Floored{Amount: eur("1"), Per: PerItem, Of: falling("8", "7", "7")}
	processing := func(rate, fixed string) Node {
		return Sum{Of: []Node{share(rate), Flat{Amount: eur(fixed), Per: PerOrder}}}
	}
	return []worked{
		// sellers.ebaymag.com, examples of fee calculations
		{"10% of 400", auction("10", "750"), sold(orders("400")...), "40"},
		{"783 cut at 750", auction("10", "750"), sold(orders("7830")...), "750"},
		// collectorfreaks.com, 46566, eBay fees: 270.90 cut at 250; 8.55 and 0.45
		{"9% of 3,010", auction("9", "250"), sold(orders("3010")...), "250"},
		{"9% of an item and its shipping", auction("9", "250"), sold(order(many("item", 1, "95"), many("shipping", 1, "5"))), "9"},
		// china2uk.com, 211982, eBay fees in steps: 2.19 and 0.79; 2.19, 34.12 and 7.89
		{"a closing price of 47.53", steps, sold(orders("47.53")...), "2.98"},
		{"a closing price of 1,526", steps, sold(orders("1526")...), "44.20"},
		// ebay.com, seller update, winter 2024 (13.25% and 10.00 ours)
		{"a card for 25, before", perOrder("0.30"), sold(orders("25")...), "3.61"},
		{"a card for 25, after", perOrder("0.40"), sold(orders("25")...), "3.71"},
		{"a card for 10, no more than before", perOrder("0.40"), sold(orders("10")...), "1.63"},
		// feedvisor.com, referral fee, jewelry and accessories (prices ours)
		{"20% of 250, 5% of the rest, each of two", falling("5", "15", "37.50"), sold(order(many("ring", 2, "600"))), "105"},
		{"15% of 100 and 8% of the rest", accessories, sold(orders("120")...), "16.60"},
		{"1 at least for each of three", accessories, sold(order(many("cable", 3, "15"))), "3"},
		// wise.com, how much Etsy takes
		{"6.5% of an item and its shipping", share("6.5"), sold(order(many("item", 1, "50"), many("shipping", 1, "10"))), "3.90"},
		{"3% and 0.25 of 50", processing("3", "0.25"), sold(orders("50")...), "1.75"},
		// archive.patreoncommunity.com, 10158: 0.80 and 0.69; or 8% of 9.31
		{"both fees of a pledge of 10", Sum{Of: []Node{share("8"), processing("3.9", "0.30")}}, sold(orders("10")...), "1.49"},
		{"a platform fee of what is left", share("8"), sold(orders("9.31")...), "0.74"},
		// viralrotator.com: 150 is sent as 154.65
		{"2.9% and 0.30 of 150", processing("2.9", "0.30"), sold(orders("150")...), "4.65"},
	}
}

// TestWorkedRounding: dragon.style, 2017-12: 2.9% and 0.35 of each of ten pledges of
// 1.00 are 3.79, and 0.64 of one of 10.00. The first is a rounded total, of which each
// line is a part; rounded by itself each pledge bears 0.38.
func TestWorkedRounding(t *testing.T) {
	t.Parallel()
	var pledges []string
	for range 10 {
		pledges = append(pledges, "1")
	}
	for _, r := range []struct {
		at   Level
		did  Activity
		want string
	}{
		{RoundLine, sold(orders(pledges...)...), "3.80"},
		{RoundOrder, sold(orders(pledges...)...), "3.80"},
		{RoundPeriod, sold(orders(pledges...)...), "3.79"},
		{RoundPeriod, sold(orders("10")...), "0.64"},
	} {
		p := planOf(Sum{Of: []Node{share("2.9"), Flat{Amount: eur("0.35"), Per: PerOrder}}})
		p.Rounding.At = r.at
		if got := settle(t, p, r.did); !got.Amount.Equal(eur(r.want)) || got.Check() != nil {
			t.Errorf("%v: got %v, want %s\n%s", r.at, got.Amount, r.want, got.Tree())
		}
	}
}
