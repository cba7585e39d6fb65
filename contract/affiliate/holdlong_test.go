package affiliate_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// TestHoldBeyondTheRefundWindow: an order that is priced after its refund window is
// over waits for it, through closings and through bytes. It was dropped with the
// month, and earned nothing.
func TestHoldBeyondTheRefundWindow(t *testing.T) {
	for _, row := range []struct {
		name string
		hold affiliate.Holding
	}{
		{"days", affiliate.Holding{Days: 45, Price: affiliate.AtApproval}},
		{"a day of the month after", affiliate.Holding{Months: 2, Day: 10, Price: affiliate.AtApproval}},
		{"a lock", affiliate.Holding{Days: 10, Lock: 60, Price: affiliate.AtLock}},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) { p.Holding, p.Refunds.Days = row.hold, 20 })
		for _, bytes := range []bool{false, true} {
			l := ledger(t, p, order("o", "10-05", "100"))
			var paid endorse.Money
			for _, month := range []endorse.Date{endorse.On(2025, 10, 31), endorse.On(2025, 11, 30), endorse.On(2025, 12, 31), endorse.On(2026, 1, 31)} {
				s, err := l.Close(month, affiliate.WithLines)
				if err != nil {
					t.Fatal(err)
				}
				for _, st := range s.Statements {
					if paid, err = paid.Add(st.Payout); err != nil {
						t.Fatal(err)
					}
				}
				if bytes {
					l = again(t, p, l)
				}
			}
			if !paid.Equal(eur("10")) {
				t.Errorf("%s, bytes %t: paid %s, want EUR 10.00", row.name, bytes, paid)
			}
		}
	}
}

// TestLetGoIsNotLate: a refund that waited for an order until its window was over is
// let go of. When the order comes after all, it is late and the refund is not back,
// whether the ledger was stored in between or not.
func TestLetGoIsNotLate(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Holding, p.Refunds.Days = affiliate.Holding{Months: 1, Day: 1, Price: affiliate.AtApproval}, 20
	})
	for _, stored := range []bool{false, true} {
		l := ledger(t, p, refund("r", "10-01", "gone", ""))
		for _, id := range []string{"a", "b", "c", "d", "e", "f"} {
			if err := l.Add(order(id, "10-05", "100")); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
		if stored {
			l = again(t, p, l)
		}
		if l.Add(order("gone", "10-01", "100")) == nil {
			t.Error("an order of a closed month is not late")
		}
		var late []string
		for e := range l.Late() {
			late = append(late, affiliate.IDOf(e))
		}
		if len(late) != 1 || late[0] != "gone" {
			t.Errorf("stored %t: late are %q", stored, late)
		}
	}
}

// TestLetGoStaysGone: a refund that was let go of does nothing to an order of its name
// that is made later, whether it has left memory by then or not.
func TestLetGoStaysGone(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 20 })
	for _, others := range []int{0, 1, 2, 3, 6} { // of a few, what is let go of is cleared away at once
		l := ledger(t, p, refund("r", "10-01", "o", "30.00"))
		for i := range others {
			if err := l.Add(order(fmt.Sprint("other", i), "10-20", "100.00")); err != nil {
				t.Fatal(err)
			}
		}
		closeUp(t, l, october)
		if err := l.Add(order("o", "11-11", "70.00")); err != nil {
			t.Fatal(err)
		}
		s, err := l.Close(november, affiliate.WithLines)
		if err != nil {
			t.Fatal(err)
		}
		if back, earned := amounts(s, affiliate.Refunded), amounts(s, affiliate.Earned); back != "" || earned != "7.00" {
			t.Errorf("%d others: earned %q, refunded %q, want 7.00 and nothing", others, earned, back)
		}
		if got := amounts(settle(t, again(t, p, l), december), affiliate.Refunded); got != "" {
			t.Errorf("%d others: December takes back %s", others, got)
		}
	}
}
