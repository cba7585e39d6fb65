package affiliate_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// storedProgramme has a bit of everything that a state keeps.
func storedProgramme() affiliate.Programme {
	return programme(share("10%"), func(p *affiliate.Programme) {
		p.Parties = []affiliate.Party{{ID: "anna", Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("10%")}}}, {ID: "ben"}, {ID: "cleo"}, {ID: "agency", Currency: endorse.USD}}
		p.Terms[0].Parties = []string{"anna", "ben"}
		p.Codes = []affiliate.Code{{Code: "ANNA10", Party: "anna"}}
		on := endorse.On(2025, 10, 1)
		p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.5"), On: on, Source: "a bank"}, {From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("2"), On: on, Source: "a bank"}}
		p.Customers, p.Holding.Days = affiliate.FromLedger, 30
	})
}

// storedLedger is closed up to the end of October, with orders that are open: all of
// an order said and part of it back ("a"), shared ("b"), plain ("c"), nobody's ("d"),
// of a party without terms ("e"), and late ("z").
func storedLedger(t testing.TB) *affiliate.Ledger {
	t.Helper()
	usd := endorse.MustMoney
	l := ledger(t, storedProgramme(),
		&affiliate.Order{ID: "a", At: instant("10-02"), Creator: "anna", ClickAt: instant("10-01"), Code: "ANNA10", Customer: "kim", Status: pay.NewCustomer,
			Discount: usd("USD 1.00"), Tax: usd("USD 2.00"), Shipping: usd("USD 3.00"), Labels: []string{"spring"}, Items: []affiliate.Item{
				{SKU: "tea", Product: "drink", Categories: []string{"leaf"}, Labels: []string{"green"}, Quantity: 2, Price: usd("USD 100.00"), Discount: usd("USD 0.10"), Tax: usd("USD 0.20"), Shipping: usd("USD 0.30")},
				{SKU: "pot", Quantity: 3, Price: usd("USD 0.333")}}},
		&affiliate.Refund{ID: "r", At: instant("10-05"), Order: "a", Reason: "torn", Items: []affiliate.RefundItem{{Item: 1, Quantity: 1, Amount: usd("USD 50.00")}}},
		&affiliate.Order{ID: "b", At: instant("10-10"), Customer: "sam", Shares: []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("2")}, {Party: "ben", Weight: endorse.MustRate("1")}}, Items: []affiliate.Item{{Quantity: 1, Price: eur("300.00")}}},
		&affiliate.Order{ID: "c", At: instant("10-11"), Creator: "ben", Items: []affiliate.Item{{SKU: "tea", Quantity: 1, Price: eur("20.00")}}},
		&affiliate.Order{ID: "d", At: instant("10-12"), Items: []affiliate.Item{{SKU: "tea", Quantity: 1, Price: eur("20.00")}}},
		&affiliate.Order{ID: "e", At: instant("10-13"), Creator: "cleo", Items: []affiliate.Item{{SKU: "tea", Quantity: 1, Price: eur("20.00")}}})
	if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	var late *affiliate.LateEventError
	if err := l.Add(order("z", "10-31", "5.00")); !errors.As(err, &late) {
		t.Fatal(err)
	}
	for _, e := range []affiliate.Event{
		&affiliate.Touch{ID: "t", At: instant("11-05"), Kind: affiliate.CodeUse, Customer: "kim", Code: "ANNA10"},
		&affiliate.Counted{ID: "n", At: instant("11-06"), Creator: "anna", Count: endorse.CountViews, More: 5},
		&affiliate.Payout{ID: "p", At: instant("11-07"), Party: "ben", Amount: eur("1.00")},
		&affiliate.Adjustment{ID: "j", At: instant("11-08"), Party: "ben", Amount: eur("-2.00"), Reason: "wrong"},
		&affiliate.Reinstatement{ID: "w", At: instant("11-09"), Order: "a", Of: "r"},
		&affiliate.Hold{ID: "h", At: instant("11-10"), Order: "b"},
		refund("u", "11-11", "unknown", "1.00"),
	} {
		if err := l.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

// TestStateAtItsEdges: the last that a state may hold, each read and written again as
// it was.
func TestStateAtItsEdges(t *testing.T) {
	form := formOf(t, storedLedger(t))
	at := form.get(t, "entries[2].at")
	for _, row := range []struct {
		name, path string
		to         any
	}{
		{"as it was", "spent", 0},
		{"what the budget spent", "spent", 12345},
		{"an order before 1970", "entries[0].at", -1},
		{"an order at the instant of the one before, by id", "entries[3].at", at},
		{"the last nanosecond of 2199", "entries[13].at", int64(7258118399_999999999)},
		{"the last name as a SKU", "entries[3].record.items[0].sku", form.get(t, "names")},
		{"the last name as a creator", "entries[3].record.party", form.get(t, "names")},
		{"the last name as a code", "entries[0].record.code", form.get(t, "names")},
		{"the last name as a reason", "entries[1].record.reason", form.get(t, "names")},
		{"all of a line back", "entries[0].frozen.items[1].back", 100},
		{"every piece of a line back", "entries[0].frozen.items[1].back_items", 3},
		{"the largest line", "entries[0].frozen.items[1].value", int64(9_000_000_000_000_000)},
		{"the largest base", "entries[0].frozen.items[1].base", int64(9_000_000_000_000_000)},
		{"a base of nothing", "entries[0].frozen.items[1].base", 0},
		{"approved by hand", "entries[3].frozen.by_hand", 18840},
		{"held twice", "entries[3].frozen.holds", 2},
		{"less than the plan gave", "entries[3].frozen.streams[0].less", -50},
		{"the first day of 2000", "parties[2].accounts[0].from", 0},
		{"priced later than sold", "entries[0].frozen.at", 1_000_000_000},
		{"periods below zero", "parties[2].balances[0].negative", 3},
		{"paid before", "parties[2].balances[0].paid", 18868},
		{"ended terms", "parties[2].accounts[0].ended", 1},
		{"posted", "parties[2].accounts[0].posted", -7},
		{"held for an advance", "parties[2].accounts[0].held", -9},
		{"a customer's orders", "customers[0].orders", 7},
	} {
		b := form.with(t, row.path, row.to).bytes()
		l := ledger(t, storedProgramme())
		if err := l.UnmarshalBinary(b); err != nil {
			t.Errorf("%s: %v", row.name, err)
			continue
		}
		if again, err := l.MarshalBinary(); err != nil || string(again) != string(b) && !strings.HasPrefix(row.name, "the last name") { // which are numbered anew
			t.Errorf("%s: written again it is another state, %v\n%s", row.name, err, readV1(t, again))
		}
	}
}

// TestStateOfLaterVersion: a state is read by a later version of its programme, with
// its terms in whatever order.
func TestStateOfLaterVersion(t *testing.T) {
	raise := plan(share("20%"))
	raise.Version = 2
	day := endorse.On(2025, 11, 14)
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Terms[0].Days.Until = day
		p.Terms = append(p.Terms, affiliate.Terms{Days: endorse.Period{From: day.AddDays(1)}, Plan: raise})
	})
	l := ledger(t, p, order("a", "11-10", "100.00"), order("b", "11-20", "100.00"))
	if _, err := l.Close(endorse.On(2025, 11, 30), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	b, err := l.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	q := p
	q.Version, q.Terms = 2, []affiliate.Terms{p.Terms[1], p.Terms[0]}
	later := ledger(t, q)
	if err := later.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	for _, e := range []affiliate.Event{refund("r", "12-01", "a", "50.00"), refund("s", "12-02", "b", "50.00")} {
		if err := later.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := amounts(settle(t, later, endorse.On(2025, 12, 31)), affiliate.Refunded), "-5.00 -10.00"; got != want {
		t.Errorf("refunds %s, want %s", got, want)
	}
}

// TestCreditBeyondTheLast: a state may say that an order was credited by a rule that there
// is not: plans see no label for it.
func TestCreditBeyondTheLast(t *testing.T) {
	node := pay.Rules{Rules: []pay.Rule{{Name: "named", When: pay.Match{Labels: []string{"credit:named"}}, Pay: share("20%")}}, Else: share("10%")}
	p := programme(node)
	l := ledger(t, p, order("o", "10-10", "100.00"))
	closeUp(t, l, october)
	form, past := formOf(t, l), int(affiliate.CreditBonus)+1
	for credit, want := range map[int]string{int(affiliate.CreditNamed): "-20.00 20.00", int(affiliate.CreditClick): "-20.00 10.00", past: "-20.00 10.00", past + 1: "-20.00 10.00", 255: "-20.00 10.00"} {
		m := ledger(t, p)
		if err := m.UnmarshalBinary(form.with(t, "entries[0].frozen.credit", credit).bytes()); err != nil {
			t.Fatal(err)
		}
		if err := m.Add(&affiliate.Correction{ID: "c", At: instant("11-05"), Order: "o", Status: pay.NewCustomer}); err != nil {
			t.Fatal(err)
		}
		if got := amounts(settle(t, m, november), affiliate.Corrected); got != want {
			t.Errorf("credited by rule %d: corrected %s, want %s", credit, got, want)
		}
	}
}

// TestPricedWithoutParts: a state may say that nobody has anything of an order that was
// priced; what goes back of it is nobody's.
func TestPricedWithoutParts(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Rerate = affiliate.UntilPayout })
	l := ledger(t, p, order("o", "10-10", "100.00"))
	closeUp(t, l, october)
	m := ledger(t, p)
	if err := m.UnmarshalBinary(formOf(t, l).with(t, "entries[0].frozen.parts", 1).bytes()); err != nil {
		t.Fatal(err)
	}
	if err := m.Add(refund("r", "11-05", "o", "")); err != nil {
		t.Fatal(err)
	}
	if s := settle(t, m, november); kinds(s) != "" || len(s.Problems) > 0 {
		t.Errorf("%s; %v", kinds(s), s.Problems)
	}
}
