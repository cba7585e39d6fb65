package affiliate_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestThreshold is the example of commission.md 9.3: 48.20, then 1.80 more.
func TestThreshold(t *testing.T) {
	for _, row := range []struct {
		name    string
		payouts affiliate.Payouts
		want    string
	}{
		{"reached", affiliate.Payouts{Thresholds: []endorse.Money{eur("50.00")}}, "0.00→48.20 paid 0.00; 48.20→0.00 paid 50.00"},
		{"exceeded", affiliate.Payouts{Thresholds: []endorse.Money{eur("50.00")}, Edge: pay.Exceeded}, "0.00→48.20 paid 0.00; 48.20→50.00 paid 0.00"},
		{"before the fee", affiliate.Payouts{Thresholds: []endorse.Money{eur("50.00")}, Fees: []endorse.Money{eur("2.00")}}, "0.00→48.20 paid 0.00; 48.20→0.00 paid 48.00"},
		{"fee borne by the programme", affiliate.Payouts{Fees: []endorse.Money{eur("2.00")}, FeeBy: affiliate.ByProgramme}, "0.00→0.00 paid 48.20; 0.00→0.00 paid 1.80"},
		{"a fee that eats it all waits", affiliate.Payouts{Fees: []endorse.Money{eur("2.00")}}, "0.00→0.00 paid 46.20; 0.00→1.80 paid 0.00"},
		{"a fee of all there is", affiliate.Payouts{Fees: []endorse.Money{eur("48.20")}}, "0.00→48.20 paid 0.00; 48.20→0.00 paid 1.80"},
		{"fee as a share and more", affiliate.Payouts{Fees: []endorse.Money{eur("2.00")}, FeeRate: endorse.MustRate("10%")}, "0.00→0.00 paid 41.38; 0.00→1.80 paid 0.00"},
		{"fee as a share", affiliate.Payouts{FeeRate: endorse.MustRate("10%")}, "0.00→0.00 paid 43.38; 0.00→0.00 paid 1.62"},
		{"every second month", affiliate.Payouts{Every: 2}, "0.00→48.20 paid 0.00; 48.20→0.00 paid 50.00"},
		{"by event alone", affiliate.Payouts{Schedule: affiliate.ByEvent}, "0.00→48.20 paid 0.00; 48.20→50.00 paid 0.00"},
	} {
		l := ledger(t, programme(share("100%"), func(p *affiliate.Programme) { p.Payouts = row.payouts }),
			order("o1", "10-10", "48.20"), order("o2", "11-10", "1.80"))
		if got := account(settle(t, l, endorse.On(2025, 11, 30))); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestHold: pending until the day, approved, then locked and payable.
func TestHold(t *testing.T) {
	held := func(h affiliate.Holding) affiliate.Programme {
		return programme(share("100%"), func(p *affiliate.Programme) { p.Holding = h })
	}
	approval := &affiliate.Approval{ID: "a", At: instant("12-03"), Order: "o"}
	for _, row := range []struct {
		name   string
		p      affiliate.Programme
		day    string
		events []affiliate.Event
		want   string
		why    string
	}{
		{"no hold", held(affiliate.Holding{}), "10-31", nil, "0.00→0.00 paid 10.00", ""},
		{"hold ends on the last day", held(affiliate.Holding{Days: 14}), "10-17", nil, "0.00→0.00 paid 10.00", "payable on the 31st"},
		{"hold ends the day after", held(affiliate.Holding{Days: 14}), "10-18", nil, "0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00", ""},
		{"lock adds days", held(affiliate.Holding{Days: 14, Lock: 1}), "10-17", nil, "0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00", ""},
		{"by hand", held(affiliate.Holding{By: affiliate.ByHand}), "10-17", []affiliate.Event{approval},
			"0.00→10.00 paid 0.00; 10.00→10.00 paid 0.00; 10.00→0.00 paid 10.00", ""},
		{"held", held(affiliate.Holding{}), "10-17", []affiliate.Event{&affiliate.Hold{ID: "h", At: instant("10-20"), Order: "o"}, &affiliate.Release{ID: "l", At: instant("11-20"), Order: "o"}},
			"0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00", ""},
		{"held after payment", held(affiliate.Holding{}), "10-17", []affiliate.Event{&affiliate.Hold{ID: "h", At: instant("11-01"), Order: "o"}},
			"0.00→0.00 paid 10.00", "what was paid stays paid"},
		{"refund while pending", held(affiliate.Holding{Days: 30}), "10-17", []affiliate.Event{refund("r", "10-20", "o", "4.00")},
			"0.00→6.00 paid 0.00; 6.00→0.00 paid 6.00", ""},
	} {
		l := ledger(t, row.p, order("o", row.day, "10.00"))
		for _, e := range row.events {
			if err := l.Add(e); err != nil {
				t.Fatal(err)
			}
		}
		s := settle(t, l, endorse.On(2025, 12, 31))
		if got := account(s); got != row.want {
			t.Errorf("%s: %s, want %s (%s)", row.name, got, row.want, row.why)
		}
	}
}

// TestStates: how far a line has come at the end of its month.
func TestStates(t *testing.T) {
	p := programme(share("100%"), func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{Days: 10, Lock: 10}
		p.Payouts.Thresholds = []endorse.Money{eur("1000")}
	})
	l := ledger(t, p, order("a", "10-01", "10.00"), order("b", "10-15", "10.00"), order("c", "10-25", "10.00"),
		order("d", "10-02", "10.00"), refund("r", "10-20", "d", ""), order("e", "10-03", "10.00"), &affiliate.Hold{ID: "h", At: instant("10-20"), Order: "e"})
	want := map[string]affiliate.State{"a": affiliate.Locked, "b": affiliate.Approved, "c": affiliate.Pending, "d": affiliate.Reversed, "e": affiliate.Held}
	for _, line := range settle(t, l, endorse.On(2025, 10, 31)).Statements[0].Lines {
		if line.Kind == affiliate.Earned && line.State != want[line.Order] {
			t.Errorf("order %s is %v, want %v", line.Order, line.State, want[line.Order])
		}
		if story, err := l.Explain(line.Order, endorse.On(2025, 10, 31)); err != nil || story.State != want[line.Order] {
			t.Errorf("the story of %s ends %v, %v, want %v", line.Order, story.State, err, want[line.Order])
		}
	}
}

// TestWriteOff gives up a balance after so many periods below zero.
func TestWriteOff(t *testing.T) {
	p := programme(share("100%"), func(p *affiliate.Programme) { p.Payouts.WriteOff = 2 })
	l := ledger(t, p, order("o", "10-10", "10.00"), refund("r", "11-10", "o", ""))
	want := "0.00→0.00 paid 10.00; 0.00→-10.00 paid 0.00; -10.00→0.00 paid 0.00"
	if got := account(settle(t, l, endorse.On(2026, 1, 31))); got != want {
		t.Errorf("balances %s, want %s", got, want)
	}
}

// TestConversion is the example of commission.md 10: 120.00 EUR at 9 % are 10.80,
// at the dollar of the sale, the approval and the payout.
func TestConversion(t *testing.T) {
	fx := func(day endorse.Date, rate string) endorse.FX {
		return endorse.FX{From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate(rate), On: day, Source: "the bank"}
	}
	base := func(p *affiliate.Programme) {
		p.Parties[0].Currency = endorse.USD
		p.Holding.Days = 14
		p.Rates = []endorse.FX{fx(endorse.On(2025, 10, 9), "1.0832"), fx(endorse.On(2025, 10, 24), "1.0751"), fx(endorse.On(2025, 10, 30), "1.0910")}
	}
	for _, row := range []struct {
		name    string
		convert affiliate.Moment
		price   affiliate.Moment
		want    string
	}{
		{"of the sale, on the last day that has one", affiliate.AtSale, affiliate.AtSale, "USD 11.70"},
		{"of the approval", affiliate.AtApproval, affiliate.AtApproval, "USD 11.61"},
		{"of the payout", affiliate.AtPayout, affiliate.AtSale, "USD 11.78"},
	} {
		p := programme(share("9%"), base, func(p *affiliate.Programme) { p.Convert, p.Holding.Price = row.convert, row.price })
		st := settle(t, ledger(t, p, order("o", "10-10", "120.00")), endorse.On(2025, 10, 31)).Statements[0]
		got := st.Payout
		if row.convert == affiliate.AtPayout {
			got = st.Sent
		}
		if got.String() != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
	l := ledger(t, programme(share("9%"), base), order("o", "10-10", "120.00"), refund("r1", "10-30", "o", "60.00"), refund("r2", "11-05", "o", "60.00"))
	if got, want := amounts(settle(t, l, endorse.On(2025, 11, 30)), affiliate.Earned, affiliate.Refunded), "11.70 -5.85 -5.85"; got != want {
		t.Errorf("refunds at the frozen rate: %s, want %s", got, want)
	}
}

// TestForeignOrder: an order in another currency than the plan's.
func TestForeignOrder(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.92"), On: endorse.On(2025, 10, 6)}}
	})
	o := order("o", "10-10", "1.00")
	o.Items[0].Price = endorse.MustMoney("USD 50.00")
	l := ledger(t, p, o)
	st := settle(t, l, endorse.On(2025, 10, 31)).Statements[0]
	if got := st.Lines[0].Base.String() + " " + st.Lines[0].Amount.String(); got != "EUR 46.00 EUR 4.60" {
		t.Errorf("the line is %s", got)
	}
	early := order("early", "10-01", "1.00")
	early.Items[0].Price = endorse.MustMoney("USD 50.00")
	if err := l.Add(early); err != nil {
		t.Fatal(err)
	}
	problems := settle(t, l, endorse.On(2025, 10, 31)).Problems
	var missing *affiliate.RateError
	if len(problems) != 1 || !errors.As(problems[0].Err, &missing) || missing.On != endorse.On(2025, 10, 1) {
		t.Errorf("problems %v, want one on the rate of 1 October", problems)
	}
	yen := order("yen", "10-11", "1.00")
	yen.Items[0].Price = endorse.MustMoney("JPY 5000")
	if err := l.Add(yen); !errors.As(err, &missing) || missing.From != endorse.JPY {
		t.Errorf("Add of yen = %v", err)
	}
}

// TestDays: the day of an order is the zone's, whatever its clocks do. In Berlin
// 26 October 2025 has 25 hours, 29 March 2026 has 23.
func TestDays(t *testing.T) {
	for _, row := range []struct {
		at   string
		want string
		why  string
	}{
		{"2025-10-25T21:59:59Z", "2025-10-25", "23:59:59 of summer time"},
		{"2025-10-25T22:00:00Z", "2025-10-26", "midnight"},
		{"2025-10-26T00:30:00Z", "2025-10-26", "02:30 for the first time"},
		{"2025-10-26T01:30:00Z", "2025-10-26", "02:30 for the second time"},
		{"2025-10-26T22:59:59Z", "2025-10-26", "the 25th hour"},
		{"2025-10-26T23:00:00Z", "2025-10-27", "midnight of winter time"},
		{"2025-10-31T22:59:59Z", "2025-10-31", "last second of the month"},
		{"2025-10-31T23:00:00Z", "2025-11-01", "first second of the next"},
		{"2026-03-28T23:00:00Z", "2026-03-29", "midnight before the change"},
		{"2026-03-29T21:59:59Z", "2026-03-29", "the last of 23 hours"},
		{"2026-03-29T22:00:00Z", "2026-03-30", "midnight of summer time"},
	} {
		at, err := time.Parse(time.RFC3339, row.at)
		if err != nil {
			t.Fatal(err)
		}
		p := programme(share("10%"), func(p *affiliate.Programme) { p.Zone, p.Holding.Days = "Europe/Berlin", 1 })
		l, err := affiliate.NewLedger(p, berlin)
		if err != nil {
			t.Fatal(err)
		}
		o := order("o", "10-01", "10.00")
		o.At = at
		if err := l.Add(o); err != nil {
			t.Fatal(err)
		}
		s := settle(t, l, endorse.On(2026, 4, 30))
		line := s.Statements[0].Lines[0]
		if line.On.String() != row.want || line.PayableOn != line.On.AddDays(1) || !s.Statements[0].Period.Contains(line.On) {
			t.Errorf("%s is on %s, payable on %s, in %s, want %s (%s)", row.at, line.On, line.PayableOn, s.Statements[0].Period, row.want, row.why)
		}
	}
}

// TestLate: closing a month ends the freedom of arrival, and an order's refund
// window its life.
func TestLate(t *testing.T) {
	window := func(p *affiliate.Programme) { p.Refunds.Days = 30 }
	l := ledger(t, programme(share("10%"), window), order("o1", "10-10", "100.00"), order("o2", "10-30", "100.00"))
	var late *affiliate.LateEventError
	if err := l.Add(refund("r1", "11-09", "o1", "10.00")); !errors.As(err, &late) || late.ID != "r1" {
		t.Errorf("a refund at the end of the window: %v", err)
	}
	before := refund("r2", "11-09", "o1", "10.00")
	before.At = before.At.Add(-1)
	if err := l.Add(before); err != nil {
		t.Errorf("a refund in the last instant of the window: %v", err)
	}
	if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.WithLines); err != nil {
		t.Fatal(err)
	}
	if err := l.Add(order("o3", "10-31", "100.00")); !errors.As(err, &late) || !late.Closed.Equal(time.Date(2025, 11, 1, 0, 0, 0, 0, time.UTC)) {
		t.Errorf("an order of a closed month: %v", err)
	}
	if err := l.Add(order("o1", "10-10", "100.00")); err != nil {
		t.Errorf("the same order again: %v", err)
	}
	if err := l.Add(refund("r3", "11-20", "o2", "")); err != nil {
		t.Errorf("a refund of an order that is open: %v", err)
	}
	s := settle(t, l, endorse.On(2025, 11, 30))
	if got, want := amounts(s, affiliate.Refunded), "-1.00 -10.00"; got != want {
		t.Errorf("refunds %s, want %s", got, want)
	}
	if _, err := l.Close(endorse.On(2025, 11, 30), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	if err := l.Add(order("o1", "10-10", "100.00")); !errors.As(err, &late) {
		t.Errorf("the same order after it left: %v", err)
	}
	ids := ""
	for e, why := range l.Late() {
		ids += affiliate.IDOf(e) + " "
		if why == nil {
			t.Errorf("%s is late without a reason", affiliate.IDOf(e))
		}
	}
	if want := "o1 o3 r1 "; ids != want {
		t.Errorf("late events %q, want %q", ids, want)
	}
}

// TestBudget trims in the order of time; room that comes back serves what comes
// after.
func TestBudget(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Budget = eur("100.00") })
	p.Parties = append(p.Parties, affiliate.Party{ID: "ben"})
	o2 := order("o2", "10-02", "300.00")
	o2.Creator = "ben"
	l := ledger(t, p, order("o1", "10-01", "600.00"), o2, order("o3", "10-03", "250.00"), refund("r", "10-04", "o1", ""), order("o4", "10-05", "900.00"))
	s := settle(t, l, endorse.On(2025, 10, 31))
	if got, want := amounts(s, affiliate.Earned, affiliate.Refunded), "60.00 10.00 -60.00 60.00 30.00"; got != want {
		t.Errorf("lines %s, want %s", got, want)
	}
}

// TestBudgetOnTop: of a line the seller's part draws on the budget first, then what
// is on top of it, and each line says what it lost itself; so does a bonus.
func TestBudgetOnTop(t *testing.T) {
	node := pay.Sum{Of: []pay.Node{share("10%"), pay.Bonus{By: pay.ByOrders, Over: pay.Month, At: []pay.Milestone{{From: 1, Amount: eur("8.00")}}}}}
	for _, row := range []struct{ budget, want string }{
		{"100.00", "agency earned 2.00, agency span 0.80, anna earned 20.00, anna span 8.00, top earned 3.00, top span 1.20"},
		{"26.00", "agency earned 2.00, agency span 0.00 lost 0.10, anna earned 20.00, anna span 1.00 lost 7.00, top earned 3.00, top span 0.00 lost 0.15"},
		{"23.00", "agency earned 2.00, anna earned 20.00, anna span 0.00 lost 8.00, top earned 1.00 lost 2.00"},
		{"15.00", "agency earned 0.00 lost 1.50, anna earned 15.00 lost 5.00, anna span 0.00 lost 8.00, top earned 0.00 lost 2.25"},
	} {
		p := programme(node, func(p *affiliate.Programme) { p.Budget = eur(row.budget) })
		p.Parties = []affiliate.Party{{ID: "anna", Parent: "top", Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("10%"), Paid: affiliate.OnTop}}}, {ID: "agency"}, {ID: "top"}}
		p.Levels = []affiliate.Level{{Rate: endorse.MustRate("15%")}}
		var got []string
		for _, st := range settle(t, ledger(t, p, order("o", "10-01", "200.00")), endorse.On(2025, 10, 31)).Statements {
			for _, l := range st.Lines {
				if l.Kind == affiliate.PaidOut {
					continue
				}
				says := st.Party + " " + l.Kind.String() + " " + l.Amount.Amount()
				if !l.Trimmed.IsZero() {
					says += " lost " + l.Trimmed.Amount()
				}
				got = append(got, says)
			}
		}
		if list := strings.Join(got, ", "); list != row.want {
			t.Errorf("budget %s: %s, want %s", row.budget, list, row.want)
		}
	}
}

// TestChangeOfTerms: lines keep the plan of their day, and a cut needs notice.
func TestChangeOfTerms(t *testing.T) {
	cut := plan(share("5%"))
	cut.Version = 2
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Notice = 30 })
	p.Terms[0].Days.Until = endorse.On(2025, 11, 14)
	p.Terms = append(p.Terms, affiliate.Terms{Days: endorse.Period{From: endorse.On(2025, 11, 15)}, Plan: cut, Announced: endorse.On(2025, 10, 17)})
	if err := p.Validate(); !errors.Is(err, affiliate.ErrNotice) {
		t.Errorf("29 days of notice: %v", err)
	}
	p.Terms[1].Announced = endorse.On(2025, 10, 16)
	l := ledger(t, p, order("o1", "11-14", "100.00"), order("o2", "11-15", "100.00"), refund("r", "11-16", "o1", "50.00"))
	if got, want := amounts(settle(t, l, endorse.On(2025, 11, 30)), affiliate.Earned, affiliate.Refunded), "10.00 5.00 -5.00"; got != want {
		t.Errorf("lines %s, want %s", got, want)
	}
}

// TestSentAfterFee: what is sent in the party's currency is what the fee leaves.
func TestSentAfterFee(t *testing.T) {
	for _, row := range []struct {
		by   affiliate.Bearer
		want string
	}{{affiliate.ByParty, "USD 18.00"}, {affiliate.ByProgramme, "USD 20.00"}} {
		p := programme(share("10%"), func(p *affiliate.Programme) {
			p.Convert = affiliate.AtPayout
			p.Parties[0].Currency = endorse.USD
			p.Payouts = affiliate.Payouts{Fees: []endorse.Money{eur("1.00")}, FeeBy: row.by}
			p.Rates = []endorse.FX{{From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("2"), On: endorse.On(2025, 10, 1)}}
		})
		s := settle(t, ledger(t, p, order("o", "10-01", "100.00")), endorse.On(2025, 10, 31))
		if got := s.Statements[0].Sent.String(); got != row.want {
			t.Errorf("fee borne %v: sent %s, want %s", row.by, got, row.want)
		}
	}
}

// TestItemValueAfterDiscount: a refund of pieces goes by what the line cost after its
// discount.
func TestItemValueAfterDiscount(t *testing.T) {
	o := order("o", "10-01", "10.00")
	o.Items[0].Quantity, o.Items[0].Discount = 2, eur("4.00")
	l := ledger(t, programme(share("10%")), o, &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Amount: eur("8.00")}}})
	if got, want := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned, affiliate.Refunded), "1.60 -0.80"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
