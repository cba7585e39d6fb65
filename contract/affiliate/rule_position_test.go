package affiliate_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// touched is an order of kim's that the creators' clicks led to, one a day in
// the order of the text, and then the order, all of which earns.
func touched(t *testing.T, p affiliate.Programme, creators, price string) *affiliate.Ledger {
	t.Helper()
	l := ledger(t, p)
	at := time.Date(2025, 10, 1, 12, 0, 0, 0, time.UTC)
	for i, c := range strings.Fields(creators) {
		if err := l.Add(&affiliate.Touch{ID: fmt.Sprint(i), At: at.AddDate(0, 0, i), Kind: affiliate.LinkClick, Customer: "kim", Creator: c}); err != nil {
			t.Fatal(err)
		}
	}
	o := order("o", "10-20", price)
	o.Creator, o.Customer = "", "kim"
	if err := l.Add(o); err != nil {
		t.Fatal(err)
	}
	return l
}

// TestPosition: who gets what of an order by the place of its touches, and that
// all of it comes back. The rows of a bonus are the set-ups of commission.md 6.
func TestPosition(t *testing.T) {
	const shares, bonus = affiliate.PositionShares, affiliate.PositionBonus
	for _, row := range []struct {
		name        string
		model       affiliate.Model
		first, last string
		creators    string
		price, want string
	}{
		{"bonus among five", bonus, "25%", "50%", "a b c d e", "100.00", "a 30.00, b 5.00, c 5.00, d 5.00, e 55.00"},
		{"bonus of the first alone", bonus, "10%", "0", "a b c", "36.00", "a 14.40, b 10.80, c 10.80"},
		{"bonus of both", bonus, "15%", "5%", "a b c", "36.00", "a 15.00, b 9.60, c 11.40"},
		{"bonus of the last alone", bonus, "0", "10%", "a b c", "36.00", "a 10.80, b 10.80, c 14.40"},
		{"bonus among two", bonus, "25%", "50%", "a b", "100.00", "a 37.50, b 62.50"},
		{"bonus of one", bonus, "25%", "50%", "a", "100.00", "a 100.00"},
		{"bonus of one who is first and last", bonus, "25%", "50%", "a b a", "100.00", "a 87.50, b 12.50"},
		{"bonus that leaves nothing", bonus, "40%", "60%", "a b c", "100.00", "a 40.00, b 0.00, c 60.00"},
		{"touched often is touched once", bonus, "0", "10%", "a b b b c", "36.00", "a 10.80, b 10.80, c 14.40"},
		{"shares among four", shares, "40%", "30%", "a b c d", "100.00", "a 40.00, b 15.00, c 15.00, d 30.00"},
		{"shares among two", shares, "40%", "20%", "a b", "100.00", "a 66.67, b 33.33"},
		{"shares of one", shares, "40%", "20%", "a", "100.00", "a 100.00"},
		{"share of the first alone", shares, "10%", "0", "a b c", "100.00", "a 10.00, b 90.00, c 0.00"},
		{"share of the first alone, nobody between", shares, "10%", "0", "a b", "100.00", "a 100.00, b 0.00"},
		{"share of the last alone", shares, "0", "10%", "a b c", "100.00", "a 0.00, b 90.00, c 10.00"},
		{"share of one who is first and last", shares, "40%", "20%", "a b a", "100.00", "a 60.00, b 40.00"},
	} {
		p := programme(share("100%"), func(p *affiliate.Programme) {
			p.Parties, p.Open = nil, true
			p.Attribution = affiliate.Attribution{Model: row.model, First: endorse.MustRate(row.first), Last: endorse.MustRate(row.last)}
		})
		l := touched(t, p, row.creators, row.price)
		if got := lines(settle(t, l, endorse.On(2025, 10, 31))); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
		if err := l.Add(refund("r1", "10-21", "o", "3.33")); err != nil {
			t.Fatal(err)
		}
		if err := l.Add(&affiliate.Refund{ID: "r2", At: instant("10-22"), Order: "o"}); err != nil {
			t.Fatal(err)
		}
		for _, st := range settle(t, l, endorse.On(2025, 10, 31)).Statements {
			if !st.Closing.IsZero() {
				t.Errorf("%s: %s has %s left of nothing", row.name, st.Party, st.Closing)
			}
		}
	}
}

// TestCreditLabels: plans see how an order was credited, and the parts of it go
// back at the rate that it had.
func TestCreditLabels(t *testing.T) {
	labels := []string{"named", "code", "click", "view", "shares", "equal-shares", "position-shares", "position-bonus"}
	node := pay.Rules{Else: share("50%")}
	for i, label := range labels {
		node.Rules = append(node.Rules, pay.Rule{Name: label, When: pay.Match{Labels: []string{"credit:" + label}}, Pay: share(fmt.Sprint(i+1, "%"))})
	}
	click := &affiliate.Touch{ID: "t", At: instant("10-02"), Kind: affiliate.LinkClick, Customer: "kim", Creator: "anna"}
	view := &affiliate.Touch{ID: "t", At: instant("10-02"), Kind: affiliate.AdView, Customer: "kim", Creator: "anna"}
	model := func(m affiliate.Model) func(*affiliate.Programme) {
		return func(p *affiliate.Programme) { p.Attribution.Model = m }
	}
	for _, row := range []struct {
		name   string
		change func(*affiliate.Programme)
		order  affiliate.Order
		touch  affiliate.Event
		want   string
	}{
		{"named by the shop", nil, affiliate.Order{Creator: "anna"}, nil, "1.00"},
		{"by code", nil, affiliate.Order{Code: "ANNA10"}, nil, "2.00"},
		{"a code outranks a click of the same creator", nil, affiliate.Order{Creator: "anna", ClickAt: instant("10-01"), Code: "ANNA10"}, nil, "2.00"},
		{"a click outranks a code", func(p *affiliate.Programme) { p.Attribution.Precedence = affiliate.LinkFirst }, affiliate.Order{Creator: "anna", ClickAt: instant("10-01"), Code: "ANNA10"}, nil, "3.00"},
		{"a click on the order", nil, affiliate.Order{Creator: "anna", ClickAt: instant("10-01")}, nil, "3.00"},
		{"a click on the ledger", nil, affiliate.Order{}, click, "3.00"},
		{"view-through", nil, affiliate.Order{}, view, "4.00"},
		{"shares on the order", nil, affiliate.Order{Shares: []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("1")}}}, nil, "5.00"},
		{"equal shares", model(affiliate.EqualShares), affiliate.Order{}, click, "6.00"},
		{"shares by position", model(affiliate.PositionShares), affiliate.Order{}, click, "7.00"},
		{"bonus by position", model(affiliate.PositionBonus), affiliate.Order{}, click, "8.00"},
		{"beside labels of the order and the party", func(p *affiliate.Programme) { p.Parties[0].Labels = []string{"gold"} }, affiliate.Order{Code: "ANNA10", Labels: []string{"spring"}}, nil, "2.00"},
		{"priced later", func(p *affiliate.Programme) { p.Holding = affiliate.Holding{Days: 3, Price: affiliate.AtApproval} }, affiliate.Order{Code: "ANNA10"}, nil, "2.00"},
	} {
		for _, method := range []affiliate.Method{affiliate.Proportional, affiliate.Recomputed} {
			p := programme(node, func(p *affiliate.Programme) {
				p.Codes = []affiliate.Code{{Code: "ANNA10", Party: "anna"}}
				p.Refunds.Method = method
				p.Attribution = affiliate.Attribution{First: endorse.MustRate("40%"), Windows: []affiliate.Window{{Kind: affiliate.AdView, Days: 9}}}
			})
			if row.change != nil {
				row.change(&p)
			}
			o := row.order
			o.ID, o.At, o.Customer, o.Items = "o", instant("10-05"), "kim", []affiliate.Item{{Quantity: 1, Price: eur("100.00")}}
			l := ledger(t, p, &o)
			if row.touch != nil {
				if err := l.Add(row.touch); err != nil {
					t.Fatal(err)
				}
			}
			if got := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned); got != row.want {
				t.Errorf("%s: %s, want %s", row.name, got, row.want)
			}
			l = reopened(t, l, p)
			if err := l.Add(refund("r", "11-05", "o", "40.00")); err != nil {
				t.Fatal(err)
			}
			left, _ := eur(row.want).Times(endorse.MustRate("-40%")).Minor()
			if got, want := amounts(settle(t, l, endorse.On(2025, 11, 30)), affiliate.Refunded), cents(left).Amount(); got != want {
				t.Errorf("%s, %s: refund of 40 %% takes %s, want %s", row.name, method, got, want)
			}
		}
	}
}

// reopened is a ledger closed at the end of October and read again from its bytes.
func reopened(t *testing.T, l *affiliate.Ledger, p affiliate.Programme) *affiliate.Ledger {
	t.Helper()
	if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	return again(t, p, l)
}

// TestReservedLabels: only the ledger says how an order was credited.
func TestReservedLabels(t *testing.T) {
	o := order("o", "10-05", "10.00")
	o.Labels = []string{"spring", "credit:view"}
	p := order("p", "10-05", "10.00")
	p.Items[0].Labels = []string{"credit:code"}
	l := ledger(t, programme(share("10%")))
	for path, e := range map[string]affiliate.Event{"labels[1]": o, "items[0].labels[0]": p} {
		if err := l.Add(e); !errors.Is(err, affiliate.ErrReserved) || !strings.Contains(err.Error(), path+": ") {
			t.Errorf("Add = %v, want %v at %s", err, affiliate.ErrReserved, path)
		}
	}
}
