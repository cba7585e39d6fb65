package affiliate_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestYearOfItsOwn: a year that begins on another day than the first of January is
// terms of its own, and their plan begins anew if its id does. theopt.com, the math
// behind the money: what is capped or tiered rolls back on the anniversary.
func TestYearOfItsOwn(t *testing.T) {
	for _, r := range []struct{ first, second, want string }{
		{"2024", "2025", "anna 50.00, anna 0.00, anna 50.00"},
		{"deal", "deal", "anna 50.00, anna 0.00, anna 0.00"},
	} {
		capped := func(id string, days endorse.Period) affiliate.Terms {
			p := plan(pay.Capped{Amount: eur("50"), Per: pay.PerParty, Of: share("10%")})
			p.ID = id
			return affiliate.Terms{Plan: p, Days: days}
		}
		p := programme(share("1%"), func(p *affiliate.Programme) {
			p.Terms = []affiliate.Terms{capped(r.first, endorse.Period{Until: endorse.On(2025, 10, 15)}), capped(r.second, endorse.Period{From: endorse.On(2025, 10, 16)})}
		})
		l := ledger(t, p, order("a", "10-01", "1000"), order("b", "10-15", "1000"), order("c", "10-16", "1000"))
		if got := lines(settle(t, l, endorse.On(2025, 11, 30))); got != r.want {
			t.Errorf("%s, %s: %s, want %s", r.first, r.second, got, r.want)
		}
	}
}
