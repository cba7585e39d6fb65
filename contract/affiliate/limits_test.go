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

// TestEventsAtTheirLimits: the last that is taken, and the first that is not.
func TestEventsAtTheirLimits(t *testing.T) {
	anyFault := errors.New("any fault")
	const most = 9_000_000_000_000_000
	priced := func(amount string) affiliate.Event { return order("o", "10-01", amount) }
	named := func(n int) affiliate.Event { return order(strings.Repeat("x", n), "10-01", "1.00") }
	adjusted := func(amount string) affiliate.Event {
		return &affiliate.Adjustment{ID: "a", At: instant("10-02"), Party: "anna", Amount: eur(amount), Reason: "x"}
	}
	counted := func(c endorse.CountName, n int64) affiliate.Event {
		return &affiliate.Counted{ID: "c", At: instant("10-02"), Creator: "anna", Count: c, More: n}
	}
	seen := func(at time.Time) affiliate.Event {
		return &affiliate.Touch{ID: "t", At: at, Kind: affiliate.LinkClick, Customer: "kim", Creator: "anna"}
	}
	back := func(it affiliate.RefundItem) affiliate.Event {
		return &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{it}}
	}
	many := func(n int, quantity int64) affiliate.Event {
		o := order("o", "10-01", "0.01")
		o.Items = make([]affiliate.Item, n)
		for i := range o.Items {
			o.Items[i] = affiliate.Item{Quantity: quantity, Price: eur("0.01")}
		}
		return o
	}
	touched := func(k affiliate.TouchKind, creator, code string) affiliate.Event {
		return &affiliate.Touch{ID: "t", At: instant("10-02"), Kind: k, Customer: "kim", Creator: creator, Code: code}
	}
	for _, row := range []struct {
		name  string
		event affiliate.Event
		want  error
	}{
		{"the highest price", priced("90000000000000.00"), nil},
		{"a cent more", priced("90000000000000.01"), affiliate.ErrTooLarge},
		{"the longest id", named(255), nil},
		{"a byte more", named(256), affiliate.ErrTooLong},
		{"the largest adjustment", adjusted("90000000000000.00"), nil},
		{"the largest below zero", adjusted("-90000000000000.00"), nil},
		{"a cent below it", adjusted("-90000000000000.01"), affiliate.ErrTooLarge},
		{"the largest count", counted(endorse.CountViews, most), nil},
		{"one more", counted(endorse.CountViews, most+1), affiliate.ErrTooLarge},
		{"the largest count taken back", counted(endorse.CountViews, -most), nil},
		{"one less", counted(endorse.CountViews, -most-1), affiliate.ErrTooLarge},
		{"a count that there is not", counted(endorse.CountName(250), 1), affiliate.ErrMissing},
		{"the first second of 1900", seen(time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)), nil},
		{"the second before", seen(time.Date(1899, 12, 31, 23, 59, 59, 0, time.UTC)), affiliate.ErrOutsideTime},
		{"the last second of 2199", seen(time.Date(2199, 12, 31, 23, 59, 59, 0, time.UTC)), nil},
		{"the second after", seen(time.Date(2200, 1, 1, 0, 0, 0, 0, time.UTC)), affiliate.ErrOutsideTime},
		{"the last line of an order", back(affiliate.RefundItem{Item: 1000}), nil},
		{"a line beyond it", back(affiliate.RefundItem{Item: 1001}), affiliate.ErrUnknownItem},
		{"as many pieces as may be", back(affiliate.RefundItem{SKU: "tea", Quantity: 1_000_000_000}), nil},
		{"a piece more", back(affiliate.RefundItem{SKU: "tea", Quantity: 1_000_000_001}), anyFault},
		{"as many lines as may be", many(1000, 1), nil},
		{"a line more", many(1001, 1), affiliate.ErrTooMany},
		{"a line of as many pieces as may be", many(1, 1_000_000_000), nil},
		{"a piece more than that", many(1, 1_000_000_001), anyFault},
		{"a code used", touched(affiliate.CodeUse, "", "ANNA10"), nil},
		{"a code clicked", touched(affiliate.LinkClick, "", "ANNA10"), affiliate.ErrMissing},
		{"no code used", touched(affiliate.CodeUse, "", ""), affiliate.ErrMissing},
		{"a touch beyond the last kind", touched(affiliate.CodeUse+1, "anna", ""), affiliate.ErrMissing},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) { p.Days.From = endorse.On(1900, 1, 1) })
		if err := ledger(t, p).Add(row.event); !errors.Is(err, row.want) && (row.want != anyFault || err == nil) {
			t.Errorf("%s: Add = %v, want %v", row.name, err, row.want)
		}
	}
}

// TestLongIDs: an id is known again, whatever its length takes to write.
func TestLongIDs(t *testing.T) {
	for _, n := range []int{1, 126, 127, 128, 129, 255} {
		id := strings.Repeat("i", n)
		l := ledger(t, programme(share("10%")), order(id, "10-01", "10.00"), order(id[:n-1]+"j", "10-01", "20.00"), order(id, "10-01", "10.00"), refund("r", "10-02", id, ""))
		var conflict *affiliate.ConflictError
		if err := l.Add(order(id, "10-01", "10.01")); !errors.As(err, &conflict) || conflict.ID != id {
			t.Errorf("an id of %d bytes with other content: %v", n, err)
		}
		s := settle(t, l, endorse.On(2025, 10, 31))
		if got, want := amounts(s, affiliate.Earned, affiliate.Refunded), "1.00 2.00 -1.00"; got != want || len(s.Problems) > 0 {
			t.Errorf("ids of %d bytes: %s, want %s; %v", n, got, want, s.Problems)
		}
	}
}

// TestRefundItemsExcess: more than is left of a line is a problem; all that is left
// of it is not, nor are more pieces than there are beside an amount.
func TestRefundItemsExcess(t *testing.T) {
	items := []affiliate.Item{{SKU: "tea", Quantity: 3, Price: eur("10.00")}, {SKU: "pot", Quantity: 1, Price: eur("70.00")}, {SKU: "tea", Quantity: 1, Price: eur("20.00")}}
	for _, row := range []struct {
		name   string
		back   []affiliate.RefundItem
		want   string
		excess bool
	}{
		{"every piece", []affiliate.RefundItem{{SKU: "tea", Quantity: 4}}, "-3.00 -2.00", false},
		{"a piece more", []affiliate.RefundItem{{SKU: "tea", Quantity: 5}}, "-3.00 -2.00", true},
		{"the whole amount", []affiliate.RefundItem{{SKU: "tea", Amount: eur("50.00")}}, "-3.00 -2.00", false},
		{"a cent more", []affiliate.RefundItem{{SKU: "tea", Amount: eur("50.01")}}, "-3.00 -2.00", true},
		{"an amount, and more pieces", []affiliate.RefundItem{{SKU: "pot", Amount: eur("35.00"), Quantity: 9}}, "-3.50", false},
		{"all of it, twice", []affiliate.RefundItem{{SKU: "pot"}, {SKU: "pot"}}, "-7.00", false},
		{"one piece, and one again", []affiliate.RefundItem{{SKU: "tea", Quantity: 1}, {SKU: "tea", Quantity: 1}}, "-2.00", false},
		{"every piece, one by one", []affiliate.RefundItem{{Item: 1, Quantity: 2}, {Item: 1, Quantity: 1}, {Item: 1, Quantity: 1}}, "-3.00", true},
	} {
		o := order("o", "10-01", "1.00")
		o.Items = items
		l := ledger(t, programme(share("10%")), o, &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: row.back})
		s := settle(t, l, endorse.On(2025, 10, 31))
		holdRefunds(t, row.name, s, row.want, row.excess)
	}
}

// holdRefunds holds what a settlement took back, and whether a refund was in excess of
// its order; it has no other problem.
func holdRefunds(t *testing.T, name string, s affiliate.Settlement, want string, excess bool) {
	t.Helper()
	if got := amounts(s, affiliate.Refunded); got != want {
		t.Errorf("%s: %s, want %s", name, got, want)
	}
	if got := len(s.Problems) == 1 && errors.Is(s.Problems[0].Err, affiliate.ErrExcess); got != excess || len(s.Problems) > 1 {
		t.Errorf("%s: problems %v, want an excess: %v", name, s.Problems, excess)
	}
}

// TestShippingInBase: what an order and its line pay for shipping add up, and lines
// that are worth nothing share alike.
func TestShippingInBase(t *testing.T) {
	for _, row := range []struct {
		name           string
		prices         []string
		own, ofOrder   string
		shippingOfLine int
		want           string
	}{
		{"of the line and of the order", []string{"10.00"}, "1.00", "2.00", 0, "13.00"},
		{"by what lines are worth", []string{"10.00", "30.00"}, "1.00", "2.00", 1, "10.50 32.50"},
		{"lines for nothing", []string{"0.00", "0.00"}, "0.00", "2.00", 0, "1.00 1.00"},
		{"an odd cent goes to the first", []string{"0.00", "0.00", "0.00"}, "0.00", "0.04", 0, "0.02 0.01 0.01"},
	} {
		o := order("o", "10-01", "1.00")
		o.Items, o.Shipping = nil, eur(row.ofOrder)
		for i, price := range row.prices {
			it := affiliate.Item{SKU: "tea", Quantity: 1, Price: eur(price)}
			if i == row.shippingOfLine {
				it.Shipping = eur(row.own)
			}
			o.Items = append(o.Items, it)
		}
		p := programme(share("100%"), func(p *affiliate.Programme) { p.Base.Shipping = affiliate.In })
		if got := amounts(settle(t, ledger(t, p, o), endorse.On(2025, 10, 31)), affiliate.Earned); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestLeadOfEquals: of creators with the same weight the one with the least id has
// its terms applied, in whatever order they are named.
func TestLeadOfEquals(t *testing.T) {
	p := programme(share("1%"))
	p.Parties = []affiliate.Party{{ID: "anna"}, {ID: "ben"}, {ID: "cleo"}}
	for i, rate := range []string{"10%", "20%", "30%"} {
		terms := plan(share(rate))
		terms.ID = p.Parties[i].ID
		p.Terms = append(p.Terms, affiliate.Terms{Parties: []string{terms.ID}, Plan: terms})
	}
	for _, row := range []struct{ names, weights, price, want string }{
		{"ben anna cleo", "1 1 1", "90.00", "anna 3.00, ben 3.00, cleo 3.00"},
		{"cleo ben anna", "1 1 1", "90.00", "anna 3.00, ben 3.00, cleo 3.00"},
		{"anna cleo ben", "1 2 2", "100.00", "anna 4.00, ben 8.00, cleo 8.00"},
		{"anna ben cleo", "1 2 1", "100.00", "anna 5.00, ben 10.00, cleo 5.00"},
	} {
		o := order("o", "10-01", row.price)
		o.Creator = ""
		weights := strings.Fields(row.weights)
		for i, name := range strings.Fields(row.names) {
			o.Shares = append(o.Shares, affiliate.Share{Party: name, Weight: endorse.MustRate(weights[i])})
		}
		if got := lines(settle(t, ledger(t, p, o), endorse.On(2025, 10, 31))); got != row.want {
			t.Errorf("%s by %s: %s, want %s", row.names, row.weights, got, row.want)
		}
	}
}

// TestLeavingEndsSpans: what a span pays ends on the first last day of the terms, the
// party and the programme.
func TestLeavingEndsSpans(t *testing.T) {
	until := func(day int) endorse.Period { return endorse.Period{Until: endorse.On(2025, 10, day)} }
	for _, row := range []struct {
		name                    string
		terms, party, programme endorse.Period
		want                    string
	}{
		{"nobody leaves", endorse.Period{}, endorse.Period{}, endorse.Period{}, "31.00"},
		{"the party on the 15th", endorse.Period{}, until(15), endorse.Period{}, "15.00"},
		{"the terms on the 10th", until(10), until(15), endorse.Period{}, "10.00"},
		{"the terms on the 20th", until(20), until(15), until(31), "15.00"},
		{"the programme on the 12th", endorse.Period{}, endorse.Period{}, until(12), "12.00"},
	} {
		p := programme(pay.Fixed{Amount: eur("31.00"), Every: pay.Month, ProRata: true}, func(p *affiliate.Programme) {
			p.Terms[0].Days, p.Parties[0].Days = row.terms, row.party
			p.Days.Until = row.programme.Until
		})
		day := endorse.On(2025, 10, 31)
		if !p.Days.Until.IsZero() {
			day = p.Days.Until
		}
		if got := amounts(settle(t, ledger(t, p), day), affiliate.SpanPosted); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestItemsComeOffTotals: refunds of pieces, one after the other, each come off the
// number that the tiers count.
func TestItemsComeOffTotals(t *testing.T) {
	node := pay.Tiers{Reading: pay.RateBefore, By: pay.ByUnits, Over: pay.Month, Bands: []pay.Band{{Pay: share("5%")}, {From: 3, Pay: share("8%")}}}
	o := order("o", "10-01", "10.00")
	o.Items[0].Quantity = 6
	back := func(id, day string) affiliate.Event {
		return &affiliate.Refund{ID: id, At: instant(day), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Quantity: 1}}}
	}
	for _, row := range []struct {
		back []affiliate.Event
		want string
		why  string
	}{
		{[]affiliate.Event{back("a", "10-02"), back("b", "10-03"), back("c", "10-04")}, "3.00 8.00", "three are left"},
		{[]affiliate.Event{back("a", "10-02"), back("b", "10-03"), back("c", "10-04"), back("d", "10-05")}, "3.00 5.00", "two are left"},
	} {
		l := ledger(t, programme(node), append(row.back, o, order("next", "10-09", "100.00"))...)
		if got := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}

// TestTouchesLeave: which touches a closed month leaves in memory.
func TestTouchesLeave(t *testing.T) {
	for _, row := range []struct {
		name string
		kind affiliate.TouchKind
		day  string
		days int
		want int
	}{
		{"a click in its window", affiliate.LinkClick, "10-02", 30, 1},
		{"a click out of it", affiliate.LinkClick, "10-01", 30, 0},
		{"a click without a window stays", affiliate.LinkClick, "10-01", 0, 1},
		{"a view in its window", affiliate.AdView, "10-31", 1, 1},
		{"a view out of it", affiliate.AdView, "10-30", 1, 0},
		{"a view without a window is nothing", affiliate.AdView, "10-31", 0, 0},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) {
			if row.days > 0 {
				p.Attribution.Windows = []affiliate.Window{{Kind: row.kind, Days: row.days}}
			}
		})
		l := ledger(t, p, &affiliate.Touch{ID: "t", At: instant(row.day), Kind: row.kind, Customer: "kim", Creator: "anna"})
		if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
		got := 0
		for range l.Events() {
			got++
		}
		if got != row.want {
			t.Errorf("%s: %d in memory, want %d", row.name, got, row.want)
		}
	}
}

// TestLateSince: what is late says since when: since the ledger was closed, or since
// the window of its order.
func TestLateSince(t *testing.T) {
	edge := time.Date(2025, 11, 1, 0, 0, 0, 0, time.UTC)
	window := instant("10-25").AddDate(0, 0, 10)
	for _, row := range []struct {
		name     string
		at, want time.Time
	}{
		{"before the edge", edge.Add(-time.Second), edge},
		{"at the edge, in the window", edge, time.Time{}},
		{"the last second of the window", window.Add(-time.Second), time.Time{}},
		{"after the window", window.Add(time.Second), window},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 10 })
		l := ledger(t, p, order("o", "10-25", "10.00"))
		if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
		var late *affiliate.LateEventError
		err := l.Add(&affiliate.Refund{ID: "r", At: row.at, Order: "o"})
		if got := errors.As(err, &late); got != !row.want.IsZero() || got && !late.Closed.Equal(row.want) {
			t.Errorf("%s: Add = %v, want late since %v", row.name, err, row.want)
		}
	}
}

// TestTextsForPlans: an order has for its plan what the plan asks for, each alone.
func TestTextsForPlans(t *testing.T) {
	rule := func(m pay.Match) pay.Node {
		return pay.Rules{Rules: []pay.Rule{{Name: "a", When: m, Pay: share("50%")}}, Else: share("10%")}
	}
	for _, row := range []struct {
		name string
		node pay.Node
		want string
	}{
		{"a SKU", rule(pay.Match{SKUs: []string{"tea"}}), "5.00 5.00"},
		{"another SKU", rule(pay.Match{SKUs: []string{"pot"}}), "1.00 1.00"},
		{"a product", rule(pay.Match{Products: []string{"drink"}}), "5.00 5.00"},
		{"a category", rule(pay.Match{Categories: []string{"leaf"}}), "5.00 5.00"},
		{"a label", rule(pay.Match{Labels: []string{"spring"}}), "5.00 5.00"},
		{"a customer", pay.Limited{Orders: 1, Per: pay.PerCustomer, Of: share("10%")}, "1.00 0.00"},
	} {
		var orders []affiliate.Event
		for _, id := range []string{"a", "b"} {
			o := order(id, "10-01", "10.00")
			o.Customer, o.Labels = "kim", []string{"spring"}
			o.Items[0].Product, o.Items[0].Categories = "drink", []string{"leaf"}
			orders = append(orders, o)
		}
		if got := amounts(settle(t, ledger(t, programme(row.node), orders...), endorse.On(2025, 10, 31)), affiliate.Earned); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestPartsComplete: when the value of a line is gone its pieces are, whatever was
// taken before.
func TestPartsComplete(t *testing.T) {
	node := pay.Flat{Amount: eur("1.00"), Per: pay.PerItem}
	o := order("o", "10-01", "10.00")
	o.Items[0].Quantity = 3
	l := ledger(t, programme(node, recomputed), o,
		&affiliate.Refund{ID: "a", At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Quantity: 1}}},
		&affiliate.Refund{ID: "b", At: instant("10-03"), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Amount: eur("5.00")}}},
		&affiliate.Refund{ID: "c", At: instant("10-04"), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Amount: eur("15.00")}}})
	if got, want := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned, affiliate.Refunded), "3.00 -1.00 0.00 -2.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestUnknownAmongShares: who is not known has no part of what those have who are.
func TestUnknownAmongShares(t *testing.T) {
	for names, want := range map[string]string{"nobody anna": "anna 10.00", "anna nobody": "anna 10.00", "nobody none": ""} {
		o := order("o", "10-01", "100.00")
		o.Creator = ""
		for _, name := range strings.Fields(names) {
			o.Shares = append(o.Shares, affiliate.Share{Party: name, Weight: endorse.MustRate("1")})
		}
		if got := lines(settle(t, ledger(t, programme(share("10%")), o), endorse.On(2025, 10, 31))); got != want {
			t.Errorf("%s: %s, want %s", names, got, want)
		}
	}
}

// TestOrganicOrder: an order that nobody brought is nobody's, and no problem.
func TestOrganicOrder(t *testing.T) {
	o := order("o", "10-01", "100.00")
	o.Creator = ""
	if s := settle(t, ledger(t, programme(share("10%")), o), endorse.On(2025, 10, 31)); lines(s) != "" || len(s.Problems) > 0 {
		t.Errorf("lines %s, problems %v", lines(s), s.Problems)
	}
}

// TestTermsOfOtherMonths: terms that end before a month, or begin after it, neither
// pay in it nor hide those that do.
func TestTermsOfOtherMonths(t *testing.T) {
	fee := func(id, amount string, from, until endorse.Date) affiliate.Terms {
		return affiliate.Terms{Days: endorse.Period{From: from, Until: until},
			Plan: pay.Plan{ID: id, Version: 1, Currency: endorse.EUR, Pay: pay.Fixed{Amount: eur(amount), Every: pay.Month}}}
	}
	first, second, third := endorse.On(2025, 11, 1), endorse.On(2025, 12, 1), endorse.On(2026, 1, 1)
	p := programme(nil, func(p *affiliate.Programme) {
		p.Terms = []affiliate.Terms{fee("a", "10.00", endorse.Date{}, first.AddDays(-1)), fee("b", "20.00", first, second.AddDays(-1)), fee("c", "30.00", second, third.AddDays(-1))}
	})
	for _, row := range []struct {
		until endorse.Date
		want  string
	}{
		{first.AddDays(-1), "10.00"}, {second.AddDays(-1), "10.00 20.00"}, {third.AddDays(-1), "10.00 20.00 30.00"}, {endorse.On(2026, 1, 31), "10.00 20.00 30.00"},
	} {
		l := ledger(t, p)
		if got := amounts(settle(t, l, row.until), affiliate.SpanPosted); got != row.want {
			t.Errorf("until %v: %s, want %s", row.until, got, row.want)
		}
	}
}

// TestPendingAddsUp: what is not payable yet is the sum of all that is not.
func TestPendingAddsUp(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Holding.Days = 14 })
	l := ledger(t, p, order("a", "10-01", "100.00"), order("b", "10-20", "20.00"), order("c", "10-25", "30.00"), order("d", "10-30", "40.00"))
	s := settle(t, l, endorse.On(2025, 10, 31))
	if got := s.Statements[0].Pending; !got.Equal(eur("9.00")) {
		t.Errorf("pending %v, want EUR 9.00", got)
	}
}
