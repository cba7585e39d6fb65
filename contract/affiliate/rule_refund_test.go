package affiliate_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

func recomputed(p *affiliate.Programme) { p.Refunds.Method = affiliate.Recomputed }

// TestRefunds holds the reversals of commission.md 2.2, 4 and 8.3.
func TestRefunds(t *testing.T) {
	capped := pay.Capped{Amount: eur("25.00"), Per: pay.PerOrder, Of: share("10%")}
	floored := pay.Floored{Amount: eur("3.00"), Per: pay.PerOrder, Of: share("4%")}
	flat := pay.Flat{Amount: eur("5.00"), Per: pay.PerOrder}
	for _, row := range []struct {
		name    string
		node    pay.Node
		change  func(*affiliate.Programme)
		price   string
		refunds []string
		want    string
	}{
		{"cap, recomputed", capped, recomputed, "310.00", []string{"60.00", "100.00"}, "25.00 0.00 -10.00"},
		{"cap, in proportion", capped, nil, "310.00", []string{"60.00"}, "25.00 -4.84"},
		{"cap, all of it, recomputed", capped, recomputed, "310.00", []string{"60.00", "100.00", ""}, "25.00 0.00 -10.00 -15.00"},
		{"floor, whole", floored, nil, "40.00", []string{""}, "3.00 -3.00"},
		{"floor, whole, recomputed", floored, recomputed, "40.00", []string{""}, "3.00 -3.00"},
		{"floor holds on what is left", floored, recomputed, "40.00", []string{"20.00", ""}, "3.00 0.00 -3.00"},
		{"flat, in proportion", flat, nil, "40.00", []string{"10.00"}, "5.00 -1.25"},
		{"flat stays until the last", flat, recomputed, "40.00", []string{"10.00", "30.00"}, "5.00 0.00 -5.00"},
		{"above what is left", share("10%"), nil, "40.00", []string{"30.00", "30.00"}, "4.00 -3.00 -1.00"},
	} {
		p := programme(row.node)
		if row.change != nil {
			row.change(&p)
		}
		l := ledger(t, p, order("o", "10-01", row.price))
		for i, r := range row.refunds {
			if err := l.Add(refund(string(rune('a'+i)), "10-0"+string(rune('2'+i)), "o", r)); err != nil {
				t.Fatal(err)
			}
		}
		if got := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned, affiliate.Refunded); got != row.want {
			t.Errorf("%s: lines %s, want %s", row.name, got, row.want)
		}
	}
}

// TestRefundItems takes back by quantity, line and SKU.
func TestRefundItems(t *testing.T) {
	items := []affiliate.Item{{SKU: "tea", Quantity: 3, Price: eur("10.00")}, {SKU: "pot", Quantity: 1, Price: eur("70.00")}, {SKU: "tea", Quantity: 1, Price: eur("20.00")}}
	for _, row := range []struct {
		name string
		back []affiliate.RefundItem
		want string
		why  string
	}{
		{"one of three", []affiliate.RefundItem{{SKU: "tea", Quantity: 1}}, "-1.00", ""},
		{"all of a SKU", []affiliate.RefundItem{{SKU: "tea"}}, "-3.00 -2.00", "on both lines"},
		{"four of a SKU", []affiliate.RefundItem{{SKU: "tea", Quantity: 4}}, "-3.00 -2.00", "the second line when the first is used up"},
		{"a line", []affiliate.RefundItem{{Item: 2}}, "-7.00", ""},
		{"an amount of a line", []affiliate.RefundItem{{Item: 2, Amount: eur("35.00")}}, "-3.50", ""},
		{"an amount over two lines", []affiliate.RefundItem{{SKU: "tea", Amount: eur("40.00")}}, "-3.00 -1.00", ""},
	} {
		o := order("o", "10-01", "1.00")
		o.Items = items
		l := ledger(t, programme(share("10%")), o, &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: row.back})
		if got := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Refunded); got != row.want {
			t.Errorf("%s: %s, want %s (%s)", row.name, got, row.want, row.why)
		}
	}
}

// TestAdvance is the example of commission.md 5.2: what falls below zero after
// the advance is recouped is carried, and does not reopen it.
func TestAdvance(t *testing.T) {
	l := ledger(t, programme(pay.Recouped{Advance: eur("1000.00"), Rate: endorse.MustRate("100%"), Over: pay.Month, Of: share("100%")}),
		order("o1", "10-05", "300.00"), order("o2", "11-05", "450.00"), order("o3", "12-05", "600.00"),
		refund("r", "01-05", "o3", "200.00"), order("o5", "02-05", "500.00"))
	s := settle(t, l, endorse.On(2026, 2, 28))
	if got, want := amounts(s, affiliate.AdvanceRecouped), "-300.00 -450.00 -250.00"; got != want {
		t.Errorf("recouped %s, want %s", got, want)
	}
	want := "0.00→0.00 paid 0.00; 0.00→0.00 paid 0.00; 0.00→0.00 paid 350.00; 0.00→-200.00 paid 0.00; -200.00→0.00 paid 300.00"
	if got := account(s); got != want {
		t.Errorf("balances %s\nwant %s", got, want)
	}
}

// TestGuaranteeBeforeRecoupment: the guarantee fills up what was earned, the
// advance takes of that.
func TestGuaranteeBeforeRecoupment(t *testing.T) {
	node := pay.Recouped{Advance: eur("600.00"), Rate: endorse.MustRate("50%"), Over: pay.Month,
		Of: pay.Guaranteed{Amount: eur("500.00"), Over: pay.Month, Of: share("100%")}}
	l := ledger(t, programme(node), order("o1", "10-05", "320.00"), order("o2", "11-05", "640.00"))
	s := settle(t, l, endorse.On(2025, 11, 30))
	if got, want := amounts(s, affiliate.SpanPosted, affiliate.AdvanceRecouped), "180.00 -250.00 -320.00"; got != want {
		t.Errorf("posted %s, want %s", got, want)
	}
}

// TestChargebacks: an order is taken back whole and given back as it was, also
// between partial refunds.
func TestChargebacks(t *testing.T) {
	events := []affiliate.Event{order("o", "10-01", "10.00"), refund("r1", "10-02", "o", "3.33"),
		&affiliate.Chargeback{ID: "c", At: instant("10-03"), Order: "o"},
		&affiliate.Reinstatement{ID: "w", At: instant("10-04"), Order: "o"},
		refund("r2", "10-05", "o", "3.33"),
		&affiliate.Reinstatement{ID: "x", At: instant("10-06"), Order: "o", Of: "r1"},
		&affiliate.Cancellation{ID: "z", At: instant("10-07"), Order: "o", Reason: "test order"}}
	l := ledger(t, programme(share("8.5%")), events...)
	got := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned, affiliate.Refunded, affiliate.ChargedBack, affiliate.Reinstated, affiliate.Cancelled)
	if want := "0.85 -0.28 -0.57 0.57 -0.29 0.29 -0.57"; got != want {
		t.Errorf("lines %s, want %s", got, want)
	}
}

// TestCorrection: another status is another line, not an edit.
func TestCorrection(t *testing.T) {
	node := pay.Rules{Rules: []pay.Rule{{Name: "new", When: pay.Match{Customers: []pay.CustomerStatus{pay.NewCustomer}}, Pay: share("12%")}}, Else: share("5%")}
	o := order("o", "10-01", "64.50")
	o.Status = pay.NewCustomer
	l := ledger(t, programme(node), o, &affiliate.Correction{ID: "c", At: instant("11-02"), Order: "o", Status: pay.ReturningCustomer},
		refund("r", "11-03", "o", ""))
	s := settle(t, l, endorse.On(2025, 11, 30))
	if got, want := amounts(s, affiliate.Earned, affiliate.Corrected, affiliate.Refunded), "7.74 -7.74 3.23 -3.23"; got != want {
		t.Errorf("lines %s, want %s", got, want)
	}
	if got, want := account(s), "0.00→0.00 paid 7.74; 0.00→-7.74 paid 0.00"; got != want {
		t.Errorf("balances %s, want %s", got, want)
	}
}

// TestRerating: how long a refund counts in a month that is over.
func TestRerating(t *testing.T) {
	for _, row := range []struct {
		rerate affiliate.Rerate
		day    string
		want   string
		why    string
	}{
		{affiliate.Always, "12-05", "-36.50", "October falls below 1000"},
		{affiliate.UntilLock, "11-05", "-36.50", "the order of 20 October is pending until 19 November"},
		{affiliate.UntilLock, "11-18", "-36.50", "the day before"},
		{affiliate.UntilLock, "11-19", "-8.00", "the day on which it is locked"},
		{affiliate.UntilPayout, "11-29", "-36.50", "it is paid at the end of November"},
		{affiliate.UntilPayout, "12-01", "-8.00", "the day after"},
	} {
		p := programme(bands(pay.Retroactive, "5%", "8%"), func(p *affiliate.Programme) {
			p.Holding.Days = 30
			p.Refunds.Rerate = row.rerate
		})
		l := ledger(t, p, order("o1", "10-05", "950.00"), order("o2", "10-20", "100.00"), refund("r", row.day, "o2", ""))
		if got := amounts(settle(t, l, endorse.On(2025, 12, 31)), affiliate.Refunded); got != row.want {
			t.Errorf("%v on %s: %s, want %s (%s)", row.rerate, row.day, got, row.want, row.why)
		}
	}
}

// TestPricedAtApproval: what goes back before is not earned, and the month is
// that of the approval.
func TestPricedAtApproval(t *testing.T) {
	tiers := pay.Tiers{Reading: pay.RateAfter, By: pay.ByRevenue, Over: pay.Month, Counting: pay.Approved,
		Bands: []pay.Band{{Pay: share("5%")}, {FromAmount: eur("1000"), Pay: share("8%")}}}
	p := programme(tiers, func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{Days: 14, By: affiliate.ByHand, Price: affiliate.AtApproval}
	})
	l := ledger(t, p, order("o1", "10-20", "600.00"), order("o2", "10-25", "500.00"), order("o3", "10-26", "900.00"),
		refund("r", "10-27", "o1", "100.00"),
		&affiliate.Approval{ID: "a1", At: instant("10-21"), Order: "o1"}, // before its hold ends on 3 November
		&affiliate.Approval{ID: "a2", At: instant("11-20"), Order: "o2"})
	s := settle(t, l, endorse.On(2025, 11, 30))
	if got, want := amounts(s, affiliate.Earned), "25.00 40.00"; got != want {
		t.Errorf("earned %s, want %s", got, want)
	}
	if got, want := s.Statements[0].Lines[0].On, endorse.On(2025, 11, 3); got != want {
		t.Errorf("the first is of %s, want %s", got, want)
	}
	if p.Holding.Price = affiliate.AtSale; p.Validate() == nil {
		t.Error("tiers that count approved orders, priced at the sale, are valid")
	}
}

// TestEarlyRefundAcrossClosing: pieces that went back and an approval, both dated
// before the order, which a closing keeps: what the order was priced on does not
// grow again.
func TestEarlyRefundAcrossClosing(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{By: affiliate.ByHand, Price: affiliate.AtApproval}
	})
	o := order("o", "10-10", "30.00")
	o.Items[0].Quantity = 3
	l := ledger(t, p, o, &affiliate.Refund{ID: "r", At: instant("10-08"), Order: "o", Items: []affiliate.RefundItem{{Item: 1, Quantity: 1}}},
		&affiliate.Approval{ID: "a", At: instant("10-09"), Order: "o"}, &affiliate.Chargeback{ID: "c", At: instant("11-05"), Order: "o"})
	want := baseOf(settle(t, l, endorse.On(2025, 11, 30)), affiliate.ChargedBack)
	if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	if got := baseOf(settle(t, l, endorse.On(2025, 11, 30)), affiliate.ChargedBack); want != "-60.00" || got != want {
		t.Errorf("the chargeback takes back a base of %s after closing, %s at once, want -60.00", got, want)
	}
}

// baseOf is the base of the first line of a kind.
func baseOf(s affiliate.Settlement, kind affiliate.Kind) string {
	for _, st := range s.Statements {
		for _, l := range st.Lines {
			if l.Kind == kind {
				return l.Base.Amount()
			}
		}
	}
	return "none"
}
