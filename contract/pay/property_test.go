package pay_test

import (
	"testing"

	. "github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// TestOracle holds that plans settle as the plain way settles them: every
// order's amount and the total.
func TestOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		agrees(t, planOf(g.node(3, false)), g.activity(g.coin()))
	})
}

// TestRoundings holds the same where and how plans round.
func TestRoundings(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		agrees(t, g.rounds(planOf(g.node(2, false))), g.activity(true))
	})
}

// TestOwnBands holds the same of orders that cross bands by themselves, credits
// among them.
func TestOwnBands(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		agrees(t, planOf(g.ownBands()), g.activity(true))
	})
}

func agrees(t *rapid.T, p Plan, a Activity) {
	got, err := p.Settle(a)
	if err != nil {
		t.Fatalf("settling: %v\n%v", err, p)
	}
	want := oracleOf(p, a)
	for _, l := range got.Parts {
		if w, ok := want.orders[l.Order]; ok && rat(l.Amount).Cmp(w) != 0 {
			t.Errorf("order %s: got %v, want %s\n%v", l.Order, l.Amount, w.FloatString(2), p)
		}
	}
	if rat(got.Amount).Cmp(want.total) != 0 {
		t.Errorf("got %v, want %s\n%v\n%+v", got.Amount, want.total.FloatString(2), p, a)
	}
	if err := got.Check(); err != nil {
		t.Errorf("%v\n%v", err, p)
	}
}
