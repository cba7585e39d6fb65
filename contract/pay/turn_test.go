package pay_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// inTurn calls one function for each order and increase, in the order in which they
// are settled. It gives all of them an At of their own first.
func inTurn(g *gen, a *Activity, sold func(Order), counted func(Increase)) {
	at := rapid.Permutation(ints(len(a.Orders)+len(a.Increases))).Draw(g.t, "at")
	for i := range a.Orders {
		a.Orders[i].At = int64(at[i])
	}
	for i := range a.Increases {
		a.Increases[i].At = int64(at[len(a.Orders)+i])
	}
	for day := a.Period.From; !day.After(a.Period.Until); day = day.AddDays(1) {
		for n := range at {
			for _, o := range a.Orders {
				if o.On == day && o.At == int64(n) {
					sold(o)
				}
			}
			for _, c := range a.Increases {
				if c.On == day && c.At == int64(n) {
					counted(c)
				}
			}
		}
	}
}

// TestStream holds that orders and counts, one by one, closed now and then,
// with the tally written and read in between, come to what Settle comes to.
func TestStream(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		plan := g.rounds(planOf(g.node(3, false)))
		a := g.activity(true)
		s := newStream(t, plan, a.Period.From)
		closes := g.coin() && !recoupsForLife(plan.Pay)
		before := func(day endorse.Date) {
			if closes && day.After(a.Period.From) {
				s.close(day.AddDays(-1), false)
			}
			s.reread()
		}
		inTurn(g, &a, func(o Order) {
			before(o.On)
			s.price(o)
		}, func(c Increase) {
			before(c.On)
			if err := s.p.Count(s.tally, c); err != nil {
				t.Fatal(err)
			}
		})
		s.close(a.Period.Until, true)
		want, err := plan.Settle(a)
		if err != nil {
			t.Fatal(err)
		}
		if !s.total.Equal(want.Amount) {
			t.Errorf("got %v, want %v\n%v\n%+v\n%s", s.total, want.Amount, plan, a, want.Tree())
		}
		s.close(a.Period.Until, true)
		if !s.total.Equal(want.Amount) {
			t.Errorf("closing twice posts twice: %v, want %v\n%v", s.total, want.Amount, plan)
		}
	})
}

// sumsAlone draws a plan in which only sums decide. What is compared at the end of a
// span, and what is earned in it, is looked at when the year is over.
func (g *gen) sumsAlone(depth int) Node {
	over := oneOf(g, Year, Lifetime)
	if depth == 0 {
		bonus := g.bonus().(Bonus)
		if bonus.By == ByEarnings { // what spans post has no stage
			bonus.Over, bonus.Counting = over, Tracked
		}
		return oneOf[Node](g, ShareOfSales{Rate: g.rate()}, g.leaf(), g.totals(), bonus, g.counted())
	}
	in := func() Node { return g.sumsAlone(depth - 1) }
	switch g.int(0, 4) {
	case 0:
		return Sum{Of: []Node{in(), in()}}
	case 1:
		return Guaranteed{Amount: g.money(9000), Over: over, Of: in()}
	case 2:
		return Capped{Amount: g.money(9000), Per: PerParty, Over: over, Of: g.leaf()}
	case 3:
		return oneOf[Node](g, Greatest{Of: []Node{in(), in()}, Per: PerParty, Over: over}, Least{Of: []Node{in(), in()}, Per: PerParty, Over: over})
	}
	return in()
}

// TestTakenBackIsNeverSold holds that where only sums decide, orders that go back
// whole before anything is closed leave what there were without them.
func TestTakenBackIsNeverSold(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		plan := planOf(g.sumsAlone(2))
		a := g.activity(false)
		s := newStream(t, plan, a.Period.From)
		inTurn(g, &a, s.price, func(c Increase) {
			if err := s.p.Count(s.tally, c); err != nil {
				t.Fatal(err)
			}
		})
		stay := a
		stay.Orders = nil
		for _, o := range a.Orders {
			if g.coin() {
				stay.Orders = append(stay.Orders, o)
				continue
			}
			s.giveBack(o, o.Lines, 1, 1, hasItems(o))
		}
		s.close(a.Period.Until, true)
		want, err := plan.Settle(stay)
		if err != nil {
			t.Fatal(err)
		}
		if !s.total.Equal(want.Amount) {
			t.Errorf("got %v, want %v\n%v\n%+v\nstays %+v\n%s", s.total, want.Amount, plan, a, stay.Orders, want.Tree())
		}
	})
}
