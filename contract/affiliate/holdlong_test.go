package affiliate_test

import (
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
