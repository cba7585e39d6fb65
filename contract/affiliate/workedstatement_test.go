package affiliate_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// worked is an order that public documentation works out, as looked up on
// 2026-11-26. The comment before a row names the page; "ours" marks an amount that
// it leaves to the reader. Currencies are written as euros but where they matter.
type worked struct {
	name   string
	pay    pay.Node
	change func(*affiliate.Programme)
	order  func(*affiliate.Order)
	after  []affiliate.Event
	want   string
}

func (r worked) settle(t *testing.T) affiliate.Settlement {
	t.Helper()
	p := programme(r.pay)
	if r.change != nil {
		r.change(&p)
	}
	o := order("o", "10-01", "100")
	if r.order != nil {
		r.order(o)
	}
	return settle(t, ledger(t, p, append([]affiliate.Event{o}, r.after...)...), endorse.On(2025, 11, 30))
}

// sells sets the price of the first item.
func sells(price string) func(*affiliate.Order) {
	return func(o *affiliate.Order) { o.Items[0].Price = eur(price) }
}

func team(weights ...affiliate.Share) func(*affiliate.Programme) {
	return func(p *affiliate.Programme) {
		p.Open, p.Parties = true, []affiliate.Party{{ID: "anna", Members: weights}}
	}
}

func part(party, weight string) affiliate.Share {
	return affiliate.Share{Party: party, Weight: endorse.MustRate(weight)}
}

func cutsOfAnna(cuts ...affiliate.Cut) func(*affiliate.Programme) {
	return func(p *affiliate.Programme) {
		p.Parties[0].Cuts = cuts
		for _, c := range cuts {
			p.Parties = append(p.Parties, affiliate.Party{ID: c.To})
		}
	}
}

func netPrices(p *affiliate.Programme) { p.Base.Prices = affiliate.WithoutTax }

// TestWorkedBases holds what of a price earns, and by which rate.
func TestWorkedBases(t *testing.T) {
	byRule := func(m pay.Match, rate, other string) pay.Node {
		return pay.Rules{Rules: []pay.Rule{{Name: "rule", When: m, Pay: share(rate)}}, Else: share(other)}
	}
	byCode := byRule(pay.Match{Labels: []string{"credit:code"}}, "10%", "20%")
	annas := func(p *affiliate.Programme) { p.Codes = []affiliate.Code{{Code: "ANNA", Party: "anna"}} }
	code := func(o *affiliate.Order) {
		o.Items[0].Price, o.Discount, o.Code = eur("10"), eur("1"), "ANNA"
	}
	three := func(o *affiliate.Order) {
		o.Items = []affiliate.Item{{SKU: "A", Quantity: 1, Price: eur("3"), Discount: eur("0.75")}, {SKU: "B", Quantity: 1, Price: eur("5"), Discount: eur("1.25")},
			{SKU: "C", Quantity: 1, Price: eur("8"), Discount: eur("1")}}
		o.Tax, o.Shipping = eur("1"), eur("2")
	}
	for _, row := range []worked{
		// help.simple-affiliate.com, 4223293: 110 less 10, beside shipping and tax
		{"a subtotal after the discount", share("15%"), netPrices, func(o *affiliate.Order) {
			o.Items[0].Price, o.Discount, o.Shipping, o.Tax = eur("110"), eur("10"), eur("10"), eur("15")
		}, nil, "anna 15.00"},
		// docs.goaffpro.com, commission calculation settings
		{"a discounted price", share("20%"), nil, func(o *affiliate.Order) { o.Discount = eur("10") }, nil, "anna 18.00"},
		// itthinx.com, coupon applying referral to base price
		{"a coupon before tax", share("25%"), netPrices, func(o *affiliate.Order) { o.Discount, o.Tax = eur("20"), eur("8") }, nil, "anna 20.00"},
		{"a coupon after tax", share("25%"), netPrices, func(o *affiliate.Order) { o.Discount, o.Tax = eur("22"), eur("10") }, nil, "anna 19.50"},
		// e-junkie.com, forum 4539: the cart's discount is for what has no rate of its own
		{"a coupon for some of the items", byRule(pay.Match{SKUs: []string{"C"}}, "10%", "20%"), netPrices, three, nil, "anna 0.45, anna 0.75, anna 0.70"},
		// help.jetprintapp.com, 9407560: 150 of an order of 200 (its rest as shipping is ours)
		{"products, and not the total", share("5%"), nil, func(o *affiliate.Order) { o.Items[0].Price, o.Shipping = eur("150"), eur("50") }, nil, "anna 7.50"},
		// help.enlistly.com, 1000057403
		{"a link", byCode, annas, sells("10"), nil, "anna 2.00"},
		{"a code has its own rate", byCode, annas, code, nil, "anna 0.90"},
		// ads.tiktok.com, rates for shop ads (100.00 is ours)
		{"an order by an ad", byRule(pay.Match{Labels: []string{"ad"}}, "5%", "10%"), nil, func(o *affiliate.Order) { o.Labels = []string{"ad"} }, nil, "anna 5.00"},
		{"an order without one", byRule(pay.Match{Labels: []string{"ad"}}, "5%", "10%"), nil, nil, nil, "anna 10.00"},
		// myecomsuite.com, TikTok Shop affiliate commission
		{"15% of an item of 40", share("15%"), nil, sells("40"), nil, "anna 6.00"},
		// support.clickbank.com, 220365887: 29.95 less 7.5% and 1.00, and at most 150 for a sale (400 is ours)
		{"55% of what the processor leaves", pay.Capped{Amount: eur("150"), Per: pay.PerOrder, Of: share("55%")}, nil, sells("26.70"), nil, "anna 14.69"},
		{"a sale at the most it can earn", pay.Capped{Amount: eur("150"), Per: pay.PerOrder, Of: share("55%")}, nil, sells("369"), nil, "anna 150.00"},
		// lifeatlean.com, the commission you earn: 100, 27 and 127 less the fees
		{"half of 91.50", share("50%"), nil, sells("91.50"), nil, "anna 45.75"},
		{"half of 23.98", share("50%"), nil, sells("23.98"), nil, "anna 11.99"},
		// intrakr.zendesk.com, 201122468: 25% of 50 less a coupon of 10%
		{"a subscription with a coupon", share("25%"), nil, func(o *affiliate.Order) { o.Items[0].Price, o.Discount = eur("50"), eur("5") }, nil, "anna 11.25"},
		// viewsbase.com, payment engine: a video as an order, its views as the quantity
		{"a video beyond its cap of views", pay.Capped{Amount: eur("250"), Per: pay.PerOrder, Of: pay.Flat{Amount: eur("0.0005"), Per: pay.PerItem}}, nil, func(o *affiliate.Order) {
			o.Items[0].Price, o.Items[0].Quantity = eur("0"), 1_200_000
		}, nil, "anna 250.00"},
		// uppromote.com, refunded orders
		{"everything comes back", share("15%"), nil, sells("80"), []affiliate.Event{refund("r", "10-15", "o", "")}, "anna 12.00, anna -12.00"},
		// staging.zepys.com, refunds and clawbacks: six of twelve months (1,200 is ours)
		{"half of the year comes back", share("10%"), nil, sells("1200"), []affiliate.Event{refund("r", "11-15", "o", "600")}, "anna 120.00, anna -60.00"},
		// docs.core8.co, clawbacks and early exit
		{"half of the commission, by hand", share("10%"), nil, sells("100000"), []affiliate.Event{
			&affiliate.Adjustment{ID: "a", At: instant("11-02"), Party: "anna", Amount: eur("-5000"), Reason: "early termination"}}, "anna 10000.00, anna -5000.00"},
	} {
		if got := lines(row.settle(t)); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestWorkedShares holds who gets what of one order.
func TestWorkedShares(t *testing.T) {
	touched := func(weights ...affiliate.Share) func(*affiliate.Order) {
		return func(o *affiliate.Order) { o.Creator, o.Shares = "", weights }
	}
	top := affiliate.OnTop
	for _, row := range []worked{
		// 0685.com, splitting a commission: 15% of 100,000
		{"60 and 40 of 100 shares", share("15%"), team(part("lead", "60"), part("second", "40")), sells("100000"), nil, "lead 9000.00, second 6000.00"},
		// steakworldwide.com, royalty splits: other income of 100.00
		{"a writer and a publisher", share("100%"), team(part("john", "50%"), part("publisher", "50%")), nil, nil, "john 50.00, publisher 50.00"},
		{"two writers and a publisher", share("100%"), team(part("john", "25%"), part("trevor", "25%"), part("publisher", "50%")), nil, nil, "john 25.00, publisher 50.00, trevor 25.00"},
		// sirenaffiliates.com, multi-touch attribution and split commission program
		{"two who share equally", share("20%"), team(part("a", "1"), part("b", "1")), nil, nil, "a 10.00, b 10.00"},
		{"three, about 6.7 each", share("20%"), team(part("a", "1"), part("b", "1"), part("c", "1")), nil, nil, "a 6.67, b 6.67, c 6.66"},
		{"300 points and 100", share("20%"), team(), touched(part("anna", "300"), part("b", "100")), nil, "anna 15.00, b 5.00"},
		// sirenaffiliates.com, affiliate and royalty stack: 25% and 50% of one transaction
		{"a royalty beside the commission", share("25%"), cutsOfAnna(affiliate.Cut{To: "author", Rate: endorse.MustRate("50%"), Of: affiliate.OfSales, Paid: top}), nil, nil, "anna 25.00, author 50.00"},
		// developers.tune.com, AffiliateReferralCommission: 5% of a payout of 100
		{"a referral commission", share("100%"), cutsOfAnna(affiliate.Cut{To: "referrer", Rate: endorse.MustRate("5%"), Paid: top}), nil, nil, "anna 100.00, referrer 5.00"},
		// thinkific.freshdesk.com, 221393: 10.00 at half price, a quarter, and half of the rest (1.875)
		{"a partner's half of what the affiliate leaves", share("25%"), cutsOfAnna(affiliate.Cut{To: "partner", Rate: endorse.MustRate("37.5%"), Of: affiliate.OfSales, Paid: top}),
			func(o *affiliate.Order) { o.Items[0].Price, o.Discount = eur("10"), eur("5") }, nil, "anna 1.25, partner 1.88"},
		// steamkidsbooks.com, contributor commissions (100.00 is ours)
		{"a seller, the contributors and the house", share("100%"), team(part("affiliate", "65%"), part("contributors", "10%"), part("house", "25%")), nil, nil, "affiliate 65.00, contributors 10.00, house 25.00"},
		// dots.ghost.io, brand deal splits: 20% and 10% before the creator (10,000 is ours)
		{"a manager and an agency", share("100%"), cutsOfAnna(affiliate.Cut{To: "manager", Rate: endorse.MustRate("20%")}, affiliate.Cut{To: "office", Rate: endorse.MustRate("10%")}), sells("10000"), nil,
			"anna 7000.00, manager 2000.00, office 1000.00"},
	} {
		if got := lines(row.settle(t)); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestWorkedPayouts holds what is paid, and what stays.
func TestWorkedPayouts(t *testing.T) {
	hundred := func(p *affiliate.Programme) { p.Payouts.Thresholds = []endorse.Money{eur("100")} }
	paid := func(id, day, amount string) affiliate.Event {
		return &affiliate.Payout{ID: id, At: instant(day), Party: "anna", Amount: eur(amount)}
	}
	for _, row := range []worked{
		// docs.lemonsqueezy.com, affiliate fees: 30% of 20, less 2% of it, beside a tax of 4
		{"a fee of 2% of the commission", share("30%"), func(p *affiliate.Programme) {
			p.Base.Prices, p.Payouts.FeeRate = affiliate.WithoutTax, endorse.MustRate("2%")
		}, func(o *affiliate.Order) { o.Items[0].Price, o.Tax = eur("20"), eur("4") }, nil, "0.00→0.00 paid 5.88"},
		// help.talks.co, 57: 100 or more is paid, less rolls over (amounts are ours)
		{"below the threshold", share("50%"), hundred, nil, []affiliate.Event{order("p", "11-01", "98")}, "0.00→50.00 paid 0.00; 50.00→99.00 paid 0.00"},
		{"at the threshold", share("50%"), hundred, nil, []affiliate.Event{order("p", "11-01", "100")}, "0.00→50.00 paid 0.00; 50.00→0.00 paid 100.00"},
		// docs.refairn.com, commission types and hold period: 20% of 200, 14 days
		{"a hold of 14 days", share("20%"), func(p *affiliate.Programme) { p.Holding.Days = 14 }, func(o *affiliate.Order) {
			o.At, o.Items[0].Price = instant("10-20"), eur("200")
		}, nil, "0.00→40.00 paid 0.00; 40.00→0.00 paid 40.00"},
		// support.partnerstack.com, 360047980474: 20 earned, 100 clawed back
		{"a clawback beyond what was earned", share("20%"), nil, nil, []affiliate.Event{
			&affiliate.Adjustment{ID: "a", At: instant("10-20"), Party: "anna", Amount: eur("-100"), Reason: "clawback"}}, "0.00→-80.00 paid 0.00; -80.00→-80.00 paid 0.00"},
		// affrunner.net, commission payments: 10% is held for refunds, and comes back later (amounts are ours)
		{"a return allowance", share("100%"), func(p *affiliate.Programme) { p.Payouts.Schedule = affiliate.ByEvent }, nil,
			[]affiliate.Event{paid("a", "10-31", "90"), paid("b", "11-28", "10")}, "0.00→10.00 paid 90.00; 10.00→0.00 paid 10.00"},
	} {
		if got := account(row.settle(t)); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestWorkedStatement: prowi.io, commission statement: a month of 93,750 on a quota
// of 75,000 at 10% and 15%, a clawback and a bonus; 9,638 in whole dollars.
func TestWorkedStatement(t *testing.T) {
	by := func(id, amount string) affiliate.Event {
		return &affiliate.Adjustment{ID: id, At: instant("10-30"), Party: "anna", Amount: eur(amount), Reason: "by hand"}
	}
	p := programme(pay.Tiers{Reading: pay.Marginal, By: pay.ByRevenue, Over: pay.Month, Bands: []pay.Band{{Pay: share("10%")}, {FromAmount: eur("75000"), Pay: share("15%")}}})
	s := settle(t, ledger(t, p, order("acme", "10-05", "41250"), order("tech", "10-12", "26250"), order("widget", "10-22", "26250"), by("churn", "-1125"), by("multi-year", "450")), endorse.On(2025, 10, 31)).Statements[0]
	if !s.Earned.Equal(eur("10312.50")) || !s.Adjusted.Equal(eur("-675")) || !s.Payout.Equal(eur("9637.50")) {
		t.Errorf("earned %s, adjusted %s, paid %s", s.Earned, s.Adjusted, s.Payout)
	}
}

// TestWorkedCurrencies: woocommerce.com, multi-currency stores: orders go to the
// store's dollars, and 20% are taken of these.
func TestWorkedCurrencies(t *testing.T) {
	fx := func(from endorse.Currency, rate string) endorse.FX {
		return endorse.FX{From: from, To: endorse.USD, Rate: endorse.MustRate(rate), On: endorse.On(2025, 10, 1), Source: "the shop"}
	}
	p := programme(nil)
	p.Rates = []endorse.FX{fx(endorse.EUR, "1.10"), fx(endorse.GBP, "1.30")}
	p.Terms[0].Plan = pay.Plan{ID: "plan", Version: 1, Currency: endorse.USD, Pay: share("20%")}
	pounds := order("p", "10-02", "50")
	pounds.Items[0].Price = endorse.MustMoney("GBP 50")
	if got, want := lines(settle(t, ledger(t, p, order("o", "10-01", "100"), pounds), endorse.On(2025, 10, 31))), "anna 22.00, anna 13.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestWorkedDownline: support.tapfiliate.com, 13451793: five sub-affiliates sell for
// 2,000 each, and 5% of it are 500.
func TestWorkedDownline(t *testing.T) {
	p := programme(share("10%"))
	p.Parties, p.Levels = []affiliate.Party{{ID: "anna"}}, up(affiliate.OfSales, "5%")
	l := []affiliate.Event{}
	for _, id := range []string{"v", "w", "x", "y", "z"} {
		p.Parties = append(p.Parties, affiliate.Party{ID: id, Parent: "anna"})
		o := order(id, "10-01", "2000")
		o.Creator = id
		l = append(l, o)
	}
	s := settle(t, ledger(t, p, l...), endorse.On(2025, 10, 31))
	if got := s.Statements[0]; got.Party != "anna" || !got.Payout.Equal(eur("500")) {
		t.Errorf("%s is paid %s", got.Party, got.Payout)
	}
}

// TestWorkedPlayers: rewardsaffiliates.com, tiered revshare: 30% of the month from
// eleven new players on. What goes back later goes back at the month's rate.
func TestWorkedPlayers(t *testing.T) {
	p := programme(pay.Tiers{Reading: pay.Retroactive, By: pay.ByCounts, Counts: []endorse.CountName{endorse.CountNewCustomers}, Over: pay.Month,
		Bands: []pay.Band{{Pay: share("25%")}, {From: 11, Pay: share("30%")}, {From: 21, Pay: share("35%")}}})
	joined := func(id, day string, more int64) affiliate.Event {
		return &affiliate.Counted{ID: id, At: instant(day), Creator: "anna", Count: endorse.CountNewCustomers, More: more}
	}
	events := []affiliate.Event{order("o", "10-05", "1000"), joined("a", "10-02", 9), joined("b", "10-20", 2), refund("r", "11-05", "o", "400"), joined("c", "11-20", 30), order("p", "11-21", "100")}
	want := "0.00→0.00 paid 300.00; 0.00→-85.00 paid 0.00"
	for range events {
		events = append(events[1:], events[0])
		s := settle(t, ledger(t, p, events...), endorse.On(2025, 11, 30))
		if got := account(s); got != want || len(s.Problems) > 0 {
			t.Errorf("%s, want %s, problems %v", got, want, s.Problems)
		}
	}
}

// TestMonthlyLock: networks lock the orders of a month on a day of the next (commission.md
// 9.2): what goes back before that day was never payable.
func TestMonthlyLock(t *testing.T) {
	for _, row := range []struct {
		name  string
		hold  affiliate.Holding
		day   string
		after []affiliate.Event
		want  string
	}{
		{"the first of a month", affiliate.Holding{Months: 1, Day: 10}, "10-01", nil, "0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00"},
		{"the last of it", affiliate.Holding{Months: 1, Day: 10}, "10-31", nil, "0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00"},
		{"gone back before the lock", affiliate.Holding{Months: 1, Day: 20}, "10-05", []affiliate.Event{refund("r", "11-19", "o", "")}, "0.00→10.00 paid 0.00; 10.00→0.00 paid 0.00"},
		{"the month after the next", affiliate.Holding{Months: 2, Day: 1}, "10-05", nil, "0.00→10.00 paid 0.00; 10.00→10.00 paid 0.00; 10.00→0.00 paid 10.00"},
		{"the month's own last day", affiliate.Holding{Day: 31}, "10-05", nil, "0.00→0.00 paid 10.00"},
		{"a day that the month does not have", affiliate.Holding{Months: 1, Day: 31}, "10-05", nil, "0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00"},
		{"days that last longer", affiliate.Holding{Days: 45, Months: 1, Day: 10}, "10-31", nil, "0.00→10.00 paid 0.00; 10.00→10.00 paid 0.00; 10.00→0.00 paid 10.00"},
		{"and days of a lock", affiliate.Holding{Months: 1, Day: 10, Lock: 21}, "10-31", nil, "0.00→10.00 paid 0.00; 10.00→10.00 paid 0.00; 10.00→0.00 paid 10.00"},
		{"a day that is over", affiliate.Holding{Day: 10}, "10-11", nil, "0.00→0.00 paid 10.00"},
	} {
		l := ledger(t, programme(share("100%"), func(p *affiliate.Programme) { p.Holding = row.hold }), append(row.after, order("o", row.day, "10"))...)
		if got := account(settle(t, l, endorse.On(2025, 12, 31))); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
	fee := programme(pay.Fixed{Amount: eur("10"), Every: pay.Month}, func(p *affiliate.Programme) {
		p.Holding, p.Days.Until = affiliate.Holding{Months: 1, Day: 10}, endorse.On(2025, 10, 31)
	})
	if got, want := account(settle(t, ledger(t, fee), endorse.On(2025, 12, 31))), "0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00"; got != want {
		t.Errorf("a fee of the month: %s, want %s", got, want)
	}
	for _, hold := range []affiliate.Holding{{Months: 1}, {Day: -1}, {Months: -1, Day: 1}, {Day: 32}} {
		if programme(share("1%"), func(p *affiliate.Programme) { p.Holding = hold }).Validate() == nil {
			t.Errorf("%+v passes", hold)
		}
	}
}
