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

// TestBaseOfTwo: parts of an order's price and of its lines' add up, by what lines cost
// after their own discounts. Lines of 20.00 less 10.00, and of 10.00.
func TestBaseOfTwo(t *testing.T) {
	excluded := func(x affiliate.Products) affiliate.Base { return affiliate.Base{Excluded: x} }
	for _, row := range []struct {
		name                string
		base                affiliate.Base
		discount, tax, line string
		want                string
	}{
		{"a discount of the order", affiliate.Base{}, "2.00", "0.00", "0.00", "9.00 9.00"},
		{"tax of the line and of the order", affiliate.Base{}, "0.00", "2.00", "0.50", "8.50 9.00"},
		{"tax beside the price, left out", affiliate.Base{Prices: affiliate.WithoutTax}, "0.00", "2.00", "0.50", "10.00 10.00"},
		{"tax beside the price, put in", affiliate.Base{Prices: affiliate.WithoutTax, Tax: affiliate.In}, "0.00", "2.00", "0.50", "11.50 11.00"},
		{"tax beside the price, put in, before discounts", affiliate.Base{Prices: affiliate.WithoutTax, Tax: affiliate.In, Discount: affiliate.In}, "0.00", "2.00", "0.50", "23.00 11.00"},
		{"a SKU left out", excluded(affiliate.Products{SKUs: []string{"tea"}}), "0.00", "0.00", "0.00", "0.00 10.00"},
		{"a category left out", excluded(affiliate.Products{Categories: []string{"leaf"}}), "0.00", "0.00", "0.00", "0.00 10.00"},
		{"a label left out", excluded(affiliate.Products{Labels: []string{"gift"}}), "0.00", "0.00", "0.00", "0.00 10.00"},
		{"two labels left out of none", excluded(affiliate.Products{Labels: []string{"x", "y"}}), "0.00", "0.00", "0.00", "10.00 10.00"},
	} {
		o := order("o", "10-01", "20.00")
		o.Items[0].Discount, o.Items[0].Categories, o.Items[0].Labels = eur("10.00"), []string{"leaf"}, []string{"gift"}
		o.Items = append(o.Items, affiliate.Item{SKU: "pot", Quantity: 1, Price: eur("10.00")})
		o.Discount, o.Tax, o.Items[0].Tax = eur(row.discount), eur(row.tax), eur(row.line)
		l := ledger(t, programme(share("100%"), func(p *affiliate.Programme) { p.Base = row.base }), o)
		if got := amounts(settle(t, l, october), affiliate.Earned); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestBackAgain: what a second refund takes of what the first has left.
func TestBackAgain(t *testing.T) {
	tea := func(amount string, quantity int64) []affiliate.RefundItem {
		it := affiliate.RefundItem{SKU: "tea", Quantity: quantity}
		if amount != "" {
			it.Amount = eur(amount)
		}
		return []affiliate.RefundItem{it}
	}
	for _, row := range []struct {
		name          string
		first, second []affiliate.RefundItem
		want          string
		excess        bool
	}{
		{"an amount, then all that is left", tea("30.00", 0), tea("30.00", 0), "-30.00 -30.00", false},
		{"an amount, then a cent too much", tea("30.00", 0), tea("30.01", 0), "-30.00 -30.00", true},
		{"two pieces, then the third", tea("", 2), tea("", 1), "-40.00 -20.00", false},
		{"two pieces, then two", tea("", 2), tea("", 2), "-40.00 -20.00", true},
		{"a piece with its price, then two", tea("25.00", 1), tea("", 2), "-25.00 -35.00", false},
	} {
		o := order("o", "10-01", "20.00")
		o.Items[0].Quantity = 3
		l := ledger(t, programme(share("100%")), o, &affiliate.Refund{ID: "a", At: instant("10-02"), Order: "o", Items: row.first}, &affiliate.Refund{ID: "b", At: instant("10-03"), Order: "o", Items: row.second})
		s := settle(t, l, october)
		holdRefunds(t, row.name, s, row.want, row.excess)
	}
}

// TestAmountOfManyPieces: an amount for more pieces than a line has takes no more than
// the amount of the lines, and no more pieces than it says.
func TestAmountOfManyPieces(t *testing.T) {
	for _, row := range []struct {
		quantity int64
		next     string
		why      string
	}{
		{2, "5.00", "two of four are left"},
		{1, "8.00", "three of four are left"},
		{4, "5.00", "none is left, though value is"},
	} {
		node := pay.Tiers{Reading: pay.RateBefore, By: pay.ByUnits, Over: pay.Month, Bands: []pay.Band{{Pay: share("5%")}, {From: 3, Pay: share("8%")}}}
		o := order("o", "10-01", "10.00")
		o.Items[0].Quantity = 2
		o.Items = append(o.Items, o.Items[0])
		l := ledger(t, programme(node), o, order("next", "10-09", "100.00"),
			&affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{{SKU: "tea", Quantity: row.quantity, Amount: eur("10.00")}}})
		s := settle(t, l, october)
		if got, want := amounts(s, affiliate.Earned), "1.00 1.00 "+row.next; got != want {
			t.Errorf("%d pieces: earned %s, want %s (%s)", row.quantity, got, want, row.why)
		}
		if got := strings.TrimSuffix(amounts(s, affiliate.Refunded), " 0.00"); got != "-0.50" || len(s.Problems) > 0 {
			t.Errorf("%d pieces: refunded %s, want -0.50; %v", row.quantity, got, s.Problems)
		}
	}
}

// TestPiecesGoWithTheirValue: when all that a line cost is back its pieces are, no more and
// no fewer, for tiers by pieces. Two orders of three pieces, of which one goes back.
func TestPiecesGoWithTheirValue(t *testing.T) {
	node := pay.Tiers{Reading: pay.RateBefore, By: pay.ByUnits, Over: pay.Month, Bands: []pay.Band{{Pay: share("5%")}, {From: 3, Pay: share("8%")}, {From: 4, Pay: share("10%")}}}
	piece := affiliate.RefundItem{Item: 1, Quantity: 1}
	for _, row := range []struct {
		name string
		back []affiliate.RefundItem
		want string
	}{
		{"nothing", nil, "10.00"},
		{"a part", []affiliate.RefundItem{{Item: 1, Amount: eur("10.00")}}, "10.00"},
		{"all of it", []affiliate.RefundItem{{Item: 1, Amount: eur("60.00")}}, "8.00"},
		{"all of it in two", []affiliate.RefundItem{{Item: 1, Amount: eur("10.00")}, {Item: 1, Amount: eur("50.00")}}, "8.00"},
		{"a piece, and what the others cost", []affiliate.RefundItem{piece, {Item: 1, Amount: eur("40.00")}}, "8.00"},
		{"two pieces", []affiliate.RefundItem{piece, piece}, "10.00"},
	} {
		o, q := order("o", "10-01", "20.00"), order("q", "10-01", "20.00")
		o.Items[0].Quantity, q.Items[0].Quantity = 3, 3
		l := ledger(t, programme(node), o, q, order("r", "10-09", "100.00"))
		for i, it := range row.back {
			if err := l.Add(&affiliate.Refund{ID: string(rune('a' + i)), At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{it}}); err != nil {
				t.Fatal(err)
			}
		}
		if got := amounts(settle(t, l, october), affiliate.Earned); got != "3.00 4.80 "+row.want {
			t.Errorf("%s back: %s, want 3.00 4.80 %s", row.name, got, row.want)
		}
	}
}

// TestFreeLines: a line for nothing goes back by its pieces.
func TestFreeLines(t *testing.T) {
	o := order("o", "10-01", "0.00")
	o.Items[0].Quantity = 4
	back := func(id, day string, n int64) affiliate.Event {
		return &affiliate.Refund{ID: id, At: instant(day), Order: "o", Items: []affiliate.RefundItem{{Item: 1, Quantity: n}}}
	}
	l := ledger(t, programme(pay.Flat{Amount: eur("1.00"), Per: pay.PerItem}), o, back("a", "10-02", 1), back("b", "10-03", 2), back("c", "10-04", 1))
	s := settle(t, l, october)
	if got, want := amounts(s, affiliate.Earned, affiliate.Refunded), "4.00 -1.00 -2.00 -1.00"; got != want || len(s.Problems) > 0 {
		t.Errorf("%s, want %s; %v", got, want, s.Problems)
	}
}

// TestReinstatesThatOne: what is reinstated is what the event took that is named, the
// last where none is, and nothing twice.
func TestReinstatesThatOne(t *testing.T) {
	for _, row := range []struct{ of, want string }{{"a", "10.00"}, {"b", "20.00"}, {"", "30.00"}, {"c", "30.00"}, {"x", ""}} {
		l := ledger(t, programme(share("100%")), order("o", "10-01", "100.00"), refund("a", "10-02", "o", "10.00"), refund("b", "10-03", "o", "20.00"), refund("c", "10-04", "o", "30.00"),
			&affiliate.Reinstatement{ID: "w", At: instant("10-05"), Order: "o", Of: row.of})
		s := settle(t, l, october)
		if got := amounts(s, affiliate.Reinstated); got != row.want {
			t.Errorf("of %q: %s, want %s", row.of, got, row.want)
		}
		if got := len(s.Problems) == 1 && errors.Is(s.Problems[0].Err, affiliate.ErrNothingBack); got != (row.want == "") {
			t.Errorf("of %q: problems %v", row.of, s.Problems)
		}
	}
	l := ledger(t, programme(share("100%")), order("o", "10-01", "100.00"), refund("a", "10-02", "o", "100.00"))
	if s := settle(t, l, october); len(s.Problems) > 0 {
		t.Errorf("all of an order back: %v", s.Problems)
	}
}

// TestCorrected: another status, of what is left and as long as something is.
func TestCorrected(t *testing.T) {
	node := pay.Rules{Rules: []pay.Rule{{Name: "new", When: pay.Match{Customers: []pay.CustomerStatus{pay.NewCustomer}}, Pay: share("20%")}}, Else: share("10%")}
	correction := &affiliate.Correction{ID: "c", At: instant("10-05"), Order: "o", Status: pay.NewCustomer}
	pieces := func(id, day string, n int64) affiliate.Event {
		return &affiliate.Refund{ID: id, At: instant(day), Order: "o", Items: []affiliate.RefundItem{{Item: 1, Quantity: n}}}
	}
	for _, row := range []struct {
		name   string
		price  affiliate.Moment
		events []affiliate.Event
		want   string
	}{
		{"then a piece back", affiliate.AtSale, []affiliate.Event{correction, pieces("r", "10-06", 1)}, "6.00 -6.00 12.00 -4.00"},
		{"a piece back, then another", affiliate.AtSale, []affiliate.Event{pieces("q", "10-04", 1), correction, pieces("r", "10-06", 1)}, "6.00 -2.00 -4.00 8.00 -4.00"},
		{"after all is back", affiliate.AtSale, []affiliate.Event{pieces("q", "10-04", 3), correction}, "6.00 -6.00"},
		{"before it is priced", affiliate.AtApproval, []affiliate.Event{correction}, "12.00"},
		{"to what it was", affiliate.AtSale, []affiliate.Event{&affiliate.Correction{ID: "c", At: instant("10-05"), Order: "o", Status: pay.ReturningCustomer}}, "6.00"},
	} {
		o := order("o", "10-01", "20.00")
		o.Items[0].Quantity, o.Status = 3, pay.ReturningCustomer
		p := programme(node, func(p *affiliate.Programme) { p.Holding = affiliate.Holding{Days: 10, Price: row.price} })
		l := ledger(t, p, append(row.events, o)...)
		if got := amounts(settle(t, l, october), affiliate.Earned, affiliate.Refunded, affiliate.Corrected); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestPricedOnWhatIsLeft: at its approval an order of two lines is priced on what is
// left of each, and what goes back after is a part of that. A refund at the instant of
// the approval comes after it.
func TestPricedOnWhatIsLeft(t *testing.T) {
	back := func(id string, at time.Time, item int, amount string) affiliate.Event {
		return &affiliate.Refund{ID: id, At: at, Order: "o", Items: []affiliate.RefundItem{{Item: item, Amount: eur(amount)}}}
	}
	approved := endorse.On(2025, 10, 15).In(time.UTC)
	for _, row := range []struct {
		name   string
		events []affiliate.Event
		want   string
	}{
		{"of the second line", []affiliate.Event{back("a", instant("10-02"), 2, "40.00")}, "100.00 60.00"},
		{"of the second line, and again", []affiliate.Event{back("a", instant("10-02"), 2, "40.00"), back("b", instant("10-20"), 2, "30.00")}, "100.00 60.00 -30.00"},
		{"a nanosecond before", []affiliate.Event{back("a", approved.Add(-1), 1, "40.00")}, "60.00 100.00"},
		{"at the instant", []affiliate.Event{back("a", approved, 1, "40.00")}, "100.00 100.00 -40.00"},
	} {
		o := order("o", "10-01", "100.00")
		o.Items = append(o.Items, o.Items[0])
		p := programme(share("100%"), func(p *affiliate.Programme) { p.Holding = affiliate.Holding{Days: 14, Price: affiliate.AtApproval} })
		if got := amounts(settle(t, ledger(t, p, append(row.events, o)...), october), affiliate.Earned, affiliate.Refunded); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}
