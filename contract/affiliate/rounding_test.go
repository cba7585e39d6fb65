package affiliate_test

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// TestRefundsOfRoundings holds that wherever and however a plan rounds, and by either
// method, refunds take no more than was earned, and everything in the end.
func TestRefundsOfRoundings(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := func(from, to int) int { return rapid.IntRange(from, to).Draw(t, "n") }
		cents := func(to int) endorse.Money { m, _ := endorse.MoneyOfMinor(int64(n(0, to)), endorse.EUR); return m }
		method := affiliate.Method(n(0, 1))
		node := pay.Node(pay.ShareOfSales{Rate: endorse.RateOfInt(int64(n(0, 1000))).Times(endorse.MustRate("0.0001"))})
		switch n(0, 3) {
		case 0:
			node = []pay.Node{pay.Floored{Amount: cents(300), Per: pay.PerOrder, Of: node}, pay.Capped{Amount: cents(300), Per: pay.PerOrder, Of: node}}[n(0, 1)]
		case 1:
			node = pay.Capped{Amount: cents(900), Per: pay.PerParty, Of: node}
		}
		p := programme(node, func(p *affiliate.Programme) {
			p.Terms[0].Plan.Rounding = pay.Rounding{At: pay.Level(n(0, 2)), Mode: endorse.Rounding(n(0, 6))}
			p.Refunds.Method = method
		})
		var events []affiliate.Event
		for i := range n(1, 3) {
			o := order("o"+strconv.Itoa(i), "10-0"+strconv.Itoa(1+i), "0")
			o.Items = nil
			for range n(1, 3) {
				o.Items = append(o.Items, affiliate.Item{SKU: "x", Quantity: int64(n(1, 3)), Price: cents(2000)})
			}
			events = append(events, o)
		}
		l, err := affiliate.NewLedger(p, time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		owed := eur("0")
		add := func(e affiliate.Event) {
			_, back := e.(*affiliate.Refund)
			if back {
				events = append(events, e)
			}
			if err := l.Add(e); err != nil {
				t.Fatal(err)
			}
			s, err := l.Settle(endorse.On(2025, 12, 31), affiliate.WithLines)
			if err != nil {
				t.Fatal(err)
			}
			was := owed
			owed = eur("0")
			for _, st := range s.Statements {
				for _, m := range []endorse.Money{st.Earned, st.Returned, st.Posted, st.Adjusted} {
					owed, _ = owed.Add(m)
				}
			}
			if more, _ := owed.Sub(was); back && more.Sign() > 0 {
				t.Errorf("a refund takes %v back\n%v\n%v\n%+v\n%s", more.Neg(), p.Terms[0].Plan, p.Refunds, said(events), lines(s))
			}
		}
		sold := len(events)
		for _, e := range events {
			add(e)
		}
		for i := range n(0, 4) {
			add(refund("r"+strconv.Itoa(i), "10-1"+strconv.Itoa(i), "o"+strconv.Itoa(n(0, sold-1)), "0."+strconv.Itoa(n(1, 99))))
		}
		for i := range sold {
			add(refund("all"+strconv.Itoa(i), "10-2"+strconv.Itoa(i), "o"+strconv.Itoa(i), ""))
		}
		if !owed.IsZero() {
			t.Errorf("%v is left of nothing\n%v", owed, p.Terms[0].Plan)
		}
	})
}

func said(events []affiliate.Event) string {
	text := ""
	for _, e := range events {
		if o, ok := e.(*affiliate.Order); ok {
			for _, i := range o.Items {
				text += o.ID + " " + strconv.FormatInt(i.Quantity, 10) + " " + i.Price.Amount() + ", "
			}
		}
		if r, ok := e.(*affiliate.Refund); ok {
			text += r.ID + " of " + r.Order + " " + r.Amount.Amount() + ", "
		}
	}
	return text
}

// TestFloorStaysWhole: what a floor of the order tops up stays what it is until nothing is
// left, also where a refund moves a cent of it to a line that had none.
func TestFloorStaysWhole(t *testing.T) {
	p := programme(pay.Floored{Amount: eur("0.11"), Per: pay.PerOrder, Of: share("0%")}, func(p *affiliate.Programme) { p.Refunds.Method = affiliate.Recomputed })
	o := order("o", "10-05", "0.02")
	o.Items = append(o.Items, affiliate.Item{SKU: "b", Quantity: 3, Price: eur("0.13")})
	l := ledger(t, p, o)
	for i, back := range []struct{ amount, balance string }{{"0.30", "0.11"}, {"0.10", "0.11"}, {"", "0.00"}} {
		if err := l.Add(refund("r"+strconv.Itoa(i), "10-06", "o", back.amount)); err != nil {
			t.Fatal(err)
		}
		owed := eur("0.00")
		for _, st := range settle(t, l, october).Statements {
			owed, _ = owed.Add(st.Earned)
			owed, _ = owed.Add(st.Returned)
		}
		if !owed.Equal(eur(back.balance)) {
			t.Errorf("after refund %d of %q: %s, want %s", i, back.amount, owed, back.balance)
		}
	}
}

// TestFloorStaysWholeOnSeveralLines: what a refund moves of a floor to lines that had
// nothing is with the line that earned most, the first of equals.
func TestFloorStaysWholeOnSeveralLines(t *testing.T) {
	p := programme(pay.Floored{Amount: eur("0.12"), Per: pay.PerOrder, Of: share("0%")}, func(p *affiliate.Programme) { p.Refunds.Method = affiliate.Recomputed })
	for _, row := range []struct{ name, prices, back, earned, refunded string }{
		{"two lines that had nothing", "0.02 0.02 6.00", "3:5.98", "0.00 0.00 0.12", "0.00"},
		{"one that had nothing, and one a cent", "0.02 6.00 0.02", "2:5.98", "0.00 0.11 0.01", "-0.03 0.03"},
		{"one that had nothing, and two that earned the same", "0.02 6.00 6.00", "2:5.98 3:5.98", "0.00 0.06 0.06", "0.02 -0.02"},
	} {
		o := order("o", "10-05", "0")
		o.Items = nil
		for _, price := range strings.Fields(row.prices) {
			o.Items = append(o.Items, affiliate.Item{SKU: "x", Quantity: 1, Price: eur(price)})
		}
		r := refund("r", "10-06", "o", "")
		for _, back := range strings.Fields(row.back) {
			item, amount, _ := strings.Cut(back, ":")
			n, _ := strconv.Atoi(item)
			r.Items = append(r.Items, affiliate.RefundItem{Item: n, Amount: eur(amount)})
		}
		s := settle(t, ledger(t, p, o, r), october)
		if earned, refunded := amounts(s, affiliate.Earned), amounts(s, affiliate.Refunded); earned != row.earned || refunded != row.refunded {
			t.Errorf("%s: earned %q, refunded %q, want %q and %q", row.name, earned, refunded, row.earned, row.refunded)
		}
	}
}
