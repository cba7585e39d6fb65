package affiliate_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// up is levels above the seller, all of one basis.
func up(of affiliate.Basis, rates ...string) []affiliate.Level {
	var out []affiliate.Level
	for _, r := range rates {
		out = append(out, affiliate.Level{Rate: endorse.MustRate(r), Of: of})
	}
	return out
}

// TestWorkedLevels holds figures that public documentation works out for parties
// above the seller, as looked up on 2026-11-26. The comment before a row names the
// page. All currencies are written as euros; anna sells, ben is her parent, then cleo,
// dora and ella.
func TestWorkedLevels(t *testing.T) {
	const sales, seller, below = affiliate.OfSales, affiliate.OfSellerCommission, affiliate.OfCommission
	for _, row := range []struct {
		name   string
		rate   string
		levels []affiliate.Level
		price  string
		want   string
	}{
		// help.idevaffiliate.com, tier commission settings
		{"one tier of the primary commission", "20%", up(below, "10%"), "100", "anna 20.00, ben 2.00"},
		// help.aesthetixcrm.com, 1142, and help.topline.com, 995
		{"five tiers of the sale", "20%", up(sales, "10%", "5%", "3%", "2%"), "100", "anna 20.00, ben 10.00, cleo 5.00, dora 3.00, ella 2.00"},
		// docs.itthinx.com, affiliates enterprise, tiers
		{"two levels of the sale", "30%", up(sales, "20%", "5%"), "100", "anna 30.00, ben 20.00, cleo 5.00"},
		// docs.goaffpro.com, simple commission calculation method
		{"the order value, simple", "10%", up(sales, "5%"), "100", "anna 10.00, ben 5.00"},
		// docs.uppromote.com, multi-level marketing: on the commission of whoever brought the order
		{"three levels of the seller's commission", "10%", up(seller, "5%", "4%", "2%"), "1000", "anna 100.00, ben 5.00, cleo 4.00, dora 2.00"},
		// help.wpindeed.com, MLM workflow example
		{"the same, of a rank's reward", "30%", up(seller, "20%", "10%", "5%"), "1000", "anna 300.00, ben 60.00, cleo 30.00, dora 15.00"},
		// redefiningtheweb.com, level based and MLM commission
		{"a direct commission of 10", "10%", up(seller, "20%", "15%"), "100", "anna 10.00, ben 2.00, cleo 1.50"},
		// appsumo.com, Push Lap Growth, question 1372097
		{"two levels of the full commission", "50%", up(seller, "25%", "10%"), "100", "anna 50.00, ben 12.50, cleo 5.00"},
		// affonso.io, multi-level commissions: each of the one below, or all of the sale
		{"each level of the one below it", "50%", up(below, "10%", "10%", "10%"), "200", "anna 100.00, ben 10.00, cleo 1.00, dora 0.10"},
		{"each level of the sale", "50%", up(sales, "5%", "5%", "5%"), "200", "anna 100.00, ben 10.00, cleo 10.00, dora 10.00"},
		// support.tapfiliate.com, 1706768: nobody earns above the last level
		{"a level too far", "10%", up(sales, "2%", "1%"), "100", "anna 10.00, ben 2.00, cleo 1.00"},
		// socialbug.io, payout levels, on a sale of 100.00 (ours)
		{"a rank that pays two levels deep", "30%", up(sales, "6%", "4%"), "100", "anna 30.00, ben 6.00, cleo 4.00"},
	} {
		p := programme(share(row.rate), func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Parent: "ben"}, {ID: "ben", Parent: "cleo"}, {ID: "cleo", Parent: "dora"}, {ID: "dora", Parent: "ella"}, {ID: "ella"}}
			p.Levels = row.levels
		})
		l := ledger(t, p, order("o", "10-01", row.price))
		if got := lines(settle(t, l, endorse.On(2025, 10, 31))); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
		if err := l.Add(refund("r1", "10-02", "o", "3.33")); err != nil {
			t.Fatal(err)
		}
		if err := l.Add(refund("r2", "10-03", "o", "")); err != nil {
			t.Fatal(err)
		}
		for _, st := range settle(t, l, endorse.On(2025, 10, 31)).Statements {
			if !st.Closing.IsZero() {
				t.Errorf("%s: %s has %s left of nothing", row.name, st.Party, st.Closing)
			}
		}
	}
}

// TestLevelsOfWhoLeft: a parent earns by levels on its days. Those above it keep
// their level, and what rests on what it earned rests on nothing.
func TestLevelsOfWhoLeft(t *testing.T) {
	for _, row := range []struct {
		of        affiliate.Basis
		day, want string
	}{
		{affiliate.OfCommission, "10-31", "anna 10.00, ben 1.00, cleo 0.50"},
		{affiliate.OfCommission, "11-01", "anna 10.00"},
		{affiliate.OfSellerCommission, "11-01", "anna 10.00, cleo 5.00"},
		{affiliate.OfSales, "10-31", "anna 10.00, ben 10.00, cleo 50.00"},
		{affiliate.OfSales, "11-01", "anna 10.00, cleo 50.00"},
		{affiliate.OfSalesLessOwn, "10-31", "anna 10.00, cleo 50.00"},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) {
			p.Levels = up(row.of, "10%", "50%")
			p.Parties = []affiliate.Party{{ID: "anna", Parent: "ben"}, {ID: "ben", Parent: "cleo", Days: endorse.Period{Until: endorse.On(2025, 10, 31)}}, {ID: "cleo"}}
		})
		if got := lines(settle(t, ledger(t, p, order("o", row.day, "100")), endorse.On(2025, 11, 30))); got != row.want {
			t.Errorf("%v on %s: %s, want %s", row.of, row.day, got, row.want)
		}
	}
}

// TestWorkedDifferential: docs.be-infinity.com, unilevel bonus, example 3: who has
// 12% gets 8% of 1,200 above somebody who has 4%, and 12% of 4,800 above nobody
// who qualifies.
func TestWorkedDifferential(t *testing.T) {
	p := programme(share("0%"), func(p *affiliate.Programme) {
		p.Levels = append(up(affiliate.OfSales, "4%"), up(affiliate.OfSalesLessOwn, "12%")...)
		p.Parties = []affiliate.Party{{ID: "anna", Parent: "four"}, {ID: "four", Parent: "user", Days: endorse.Period{Until: endorse.On(2025, 10, 31)}}, {ID: "user"}}
	})
	l := ledger(t, p, order("o1", "10-01", "1200"), order("o2", "11-01", "4800"))
	if got, want := lines(settle(t, l, endorse.On(2025, 11, 30))), "anna 0.00, four 48.00, user 96.00, anna 0.00, user 576.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
