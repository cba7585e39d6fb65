package affiliate_test

import (
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestBonusAlone: a plan that pays no rate on orders, but a bonus on their revenue, is
// one like any other: a refund takes the bonus back, and orders that wait to be priced
// are read back.
func TestBonusAlone(t *testing.T) {
	bonus := pay.Bonus{By: pay.ByRevenue, Over: pay.Month, At: []pay.Milestone{{FromAmount: eur("100"), Amount: eur("50")}}}
	waiting := func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{Days: 40, Price: affiliate.AtApproval}
	}
	for _, r := range []struct {
		name, want string
		change     []func(*affiliate.Programme)
		events     []affiliate.Event
	}{
		{"reached", "0.00→0.00 paid 50.00", nil, []affiliate.Event{order("a", "10-03", "120")}},
		{"refunded", "0.00→0.00 paid 0.00", nil, []affiliate.Event{order("a", "10-03", "120"), refund("r", "10-05", "a", "")}},
		{"waiting", "", []func(*affiliate.Programme){waiting}, []affiliate.Event{order("a", "10-03", "120")}},
		{"waiting, and refunded", "", []func(*affiliate.Programme){waiting}, []affiliate.Event{order("a", "10-03", "120"), refund("r", "10-05", "a", "")}},
	} {
		p := programme(bonus, r.change...)
		if got := account(settle(t, ledger(t, p, r.events...), endorse.On(2025, 11, 30))); r.want != "" && got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
		l := ledger(t, p, r.events...)
		if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.WithLines); err != nil {
			t.Fatal(err)
		}
		state, err := l.MarshalBinary()
		again, _ := affiliate.NewLedger(p, time.UTC)
		if err != nil || again.UnmarshalBinary(state) != nil {
			t.Errorf("%s: %v, %v", r.name, err, again.UnmarshalBinary(state))
			continue
		}
		if got, want := account(settle(t, again, endorse.On(2025, 12, 31))), account(settle(t, l, endorse.On(2025, 12, 31))); got != want {
			t.Errorf("%s: read back %s, want %s", r.name, got, want)
		}
	}
}
