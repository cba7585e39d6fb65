package affiliate_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestTwoLevels: the second level rests on what the first earned.
func TestTwoLevels(t *testing.T) {
	p := programme(share("10%"))
	p.Parties = []affiliate.Party{{ID: "anna", Parent: "top"}, {ID: "top", Parent: "very top"}, {ID: "very top", Parent: ""}}
	p.Levels = []affiliate.Level{{Rate: endorse.MustRate("15%")}, {Rate: endorse.MustRate("50%")}}
	l := ledger(t, p, order("o", "10-01", "200.00"))
	if got, want := lines(settle(t, l, endorse.On(2025, 10, 31))), "anna 20.00, top 3.00, very top 1.50"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestLevelsOpen: above a party without a parent is nobody, whoever may join. A
// party without an id was paid the level.
func TestLevelsOpen(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Open, p.Levels = true, []affiliate.Level{{Rate: endorse.MustRate("15%")}, {Rate: endorse.MustRate("50%")}}
		p.Parties[0].Parent = "joined"
	})
	s := settle(t, ledger(t, p, order("o", "10-01", "200.00")), endorse.On(2025, 10, 31))
	if got, want := lines(s), "anna 20.00, joined 3.00"; got != want || len(s.Statements) != 2 {
		t.Errorf("%s on %d statements, want %s", got, len(s.Statements), want)
	}
}

// TestWriteOffCountsInARow: a period that is not below zero begins the count anew.
func TestWriteOffCountsInARow(t *testing.T) {
	p := programme(share("100%"), func(p *affiliate.Programme) { p.Payouts.WriteOff = 2 })
	adjust := func(id, day, amount string) affiliate.Event {
		return &affiliate.Adjustment{ID: id, At: instant(day), Party: "anna", Amount: eur(amount), Reason: "x"}
	}
	l := ledger(t, p, adjust("a", "10-10", "-10.00"), adjust("b", "11-10", "10.00"), adjust("c", "12-10", "-5.00"))
	want := "0.00→-10.00 paid 0.00; -10.00→0.00 paid 0.00; 0.00→-5.00 paid 0.00; -5.00→0.00 paid 0.00"
	if got := account(settle(t, l, endorse.On(2026, 1, 31))); got != want {
		t.Errorf("balances %s, want %s", got, want)
	}
}

// TestStatusFromLedger: of a customer's orders the first by time is a new
// customer's, whatever came in first; what an order states stands.
func TestStatusFromLedger(t *testing.T) {
	node := pay.Rules{Rules: []pay.Rule{{Name: "new", When: pay.Match{Customers: []pay.CustomerStatus{pay.NewCustomer}}, Pay: share("12%")}}, Else: share("5%")}
	o1, o2, o3 := order("o1", "10-03", "100.00"), order("o2", "10-01", "100.00"), order("o3", "10-05", "100.00")
	o1.Customer, o2.Customer, o3.Customer, o3.Status = "kim", "kim", "kim", pay.NewCustomer
	l := ledger(t, programme(node, func(p *affiliate.Programme) { p.Customers = affiliate.FromLedger }), o1, o2, o3)
	if got, want := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned), "12.00 5.00 12.00"; got != want {
		t.Errorf("lines %s, want %s", got, want)
	}
}

// TestTwoCurrencies: an order goes to the plan in its currency; a party's own
// terms count before its group's, and those before the terms for all.
func TestTwoCurrencies(t *testing.T) {
	in := func(id string, c endorse.Currency, rate string) pay.Plan {
		return pay.Plan{ID: id, Version: 1, Currency: c, Pay: share(rate)}
	}
	p := programme(share("1%"))
	p.Parties = []affiliate.Party{{ID: "anna", Group: "big"}, {ID: "ben", Group: "big"}, {ID: "cleo"}}
	p.Terms = []affiliate.Terms{{Plan: in("all", endorse.EUR, "1%")}, {Plan: in("all-usd", endorse.USD, "2%")},
		{Groups: []string{"big"}, Plan: in("big", endorse.EUR, "3%")}, {Groups: []string{"big"}, Plan: in("big-usd", endorse.USD, "4%")},
		{Parties: []string{"anna"}, Plan: in("anna", endorse.USD, "5%")}, {Parties: []string{"anna"}, Plan: in("anna-eur", endorse.EUR, "6%")}}
	l := ledger(t, p)
	for i, row := range []struct{ creator, price string }{{"anna", "EUR 100"}, {"anna", "USD 100"}, {"ben", "EUR 100"}, {"ben", "USD 100"}, {"cleo", "EUR 100"}, {"cleo", "USD 100"}} {
		o := order(string(rune('a'+i)), "10-01", "1.00")
		o.Creator, o.Items[0].Price = row.creator, endorse.MustMoney(row.price)
		if err := l.Add(o); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := lines(settle(t, l, endorse.On(2025, 10, 31))), "anna 6.00, anna 5.00, ben 3.00, ben 4.00, cleo 1.00, cleo 2.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestRefundBeforeItsOrder: clocks differ; the refund is settled with the order.
func TestRefundBeforeItsOrder(t *testing.T) {
	l := ledger(t, programme(share("10%")), refund("r", "10-01", "o", "50.00"), order("o", "10-02", "100.00"))
	s := settle(t, l, endorse.On(2025, 10, 31))
	if got := amounts(s, affiliate.Earned, affiliate.Refunded); got != "10.00 -5.00" || len(s.Problems) > 0 {
		t.Errorf("lines %s, problems %v", got, s.Problems)
	}
}

// TestClosedOrdersLeave: after its window an order is no longer in memory.
func TestClosedOrdersLeave(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 31 })
	l := ledger(t, p, order("first", "10-01", "100.00"), order("last", "10-31", "100.00"), refund("r", "10-05", "first", "1.00"))
	count := func() (n int) {
		for range l.Events() {
			n++
		}
		return n
	}
	for _, row := range []struct {
		day  endorse.Date
		want int
		why  string
	}{
		{endorse.On(2025, 10, 31), 3, "the window of the first ends on 1 November at noon"},
		{endorse.On(2025, 11, 30), 1, "that of the last on 1 December"},
		{endorse.On(2025, 12, 31), 0, ""},
	} {
		if _, err := l.Close(row.day, affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
		if got := count(); got != row.want {
			t.Errorf("after %s %d events are in memory, want %d (%s)", row.day, got, row.want, row.why)
		}
	}
}

// TestPostingsWaitForTheHold: what a span's end earns is pending as its orders
// are; what it takes is not.
func TestPostingsWaitForTheHold(t *testing.T) {
	p := programme(pay.Guaranteed{Amount: eur("50.00"), Over: pay.Month, Of: share("10%")}, func(p *affiliate.Programme) { p.Holding.Days = 14 })
	p.Days.Until = endorse.On(2025, 10, 31)
	l := ledger(t, p, order("o", "10-01", "100.00"))
	want := "0.00→40.00 paid 10.00; 40.00→0.00 paid 40.00"
	if got := account(settle(t, l, endorse.On(2025, 11, 30))); got != want {
		t.Errorf("balances %s, want %s", got, want)
	}
}

// TestApprovalAfterRefund: priced at the approval, an order earns by what is left
// of base and pieces, also when a month is closed in between.
func TestApprovalAfterRefund(t *testing.T) {
	node := pay.Sum{Of: []pay.Node{share("10%"), pay.Flat{Amount: eur("1.00"), Per: pay.PerItem}}}
	p := programme(node, func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{Days: 14, Price: affiliate.AtApproval}
		p.Parties[0].Currency = endorse.USD
		p.Rates = []endorse.FX{{From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("1.1"), On: endorse.On(2025, 10, 1)}, {From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("2"), On: endorse.On(2025, 10, 21)}}
	})
	o := order("o", "10-20", "50.00")
	o.Items[0].Quantity = 4
	l := ledger(t, p, o, &affiliate.Refund{ID: "r1", At: instant("10-22"), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Quantity: 2}}})
	if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Close(endorse.On(2025, 11, 30), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	if err := l.Add(&affiliate.Refund{ID: "r2", At: instant("12-05"), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Quantity: 1}}}); err != nil {
		t.Fatal(err)
	}
	// 2 pieces of 50.00 earn 12.00 euros at the rate of the sale, 13.20 dollars.
	if got, want := amounts(settle(t, l, endorse.On(2025, 12, 31)), affiliate.Refunded), "-6.60"; got != want {
		t.Errorf("the refund takes %s, want %s", got, want)
	}
}

// TestMergedBudgetAndCustomers: what each ledger knew of them adds up.
func TestMergedBudgetAndCustomers(t *testing.T) {
	node := pay.Recurring{Payments: 2, Of: share("10%")}
	p := programme(node, func(p *affiliate.Programme) { p.Budget = eur("25.00") })
	p.Parties = append(p.Parties, affiliate.Party{ID: "ben"})
	of := func(id, day, creator string) *affiliate.Order {
		o := order(id, day, "100.00")
		o.Creator, o.Customer = creator, "kim"
		return o
	}
	a, b := ledger(t, p, of("a", "10-01", "anna")), ledger(t, p, of("b", "10-02", "ben"))
	for _, l := range []*affiliate.Ledger{a, b} {
		if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
	}
	if err := a.Merge(b); err != nil {
		t.Fatal(err)
	}
	third := of("c", "11-01", "anna")
	fourth := of("d", "11-02", "anna")
	fourth.Customer = "sam"
	if err := a.Add(third); err != nil {
		t.Fatal(err)
	}
	if err := a.Add(fourth); err != nil {
		t.Fatal(err)
	}
	if got, want := amounts(settle(t, a, endorse.On(2025, 11, 30)), affiliate.Earned), "0.00 5.00"; got != want {
		t.Errorf("the third payment and the rest of the budget: %s, want %s", got, want)
	}
	for _, other := range []*affiliate.Ledger{ledger(t, programme(share("1%"), func(p *affiliate.Programme) { p.ID = "other" })), ledger(t, p), b} {
		if err := a.Merge(other); err == nil {
			t.Error("merged with another programme, another day or the same parties")
		}
	}
}
