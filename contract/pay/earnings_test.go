package pay_test

import (
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// TestEarned holds what a threshold of the party's own earnings counts: a bonus of
// 10.00 for a month that earns 100.00.
func TestEarned(t *testing.T) {
	t.Parallel()
	bonus := Bonus{By: ByEarnings, Over: Month, At: []Milestone{{FromAmount: eur("100"), Amount: eur("10")}}}
	five := byRevenue(Retroactive, Month, "5", "1000", "8")
	two := []Node{share("5"), share("7")}
	clicks := counted(endorse.CountClicks, 200)
	for _, r := range []struct {
		name string
		of   Node
		did  Activity
		want string
	}{
		{"what orders earn", share("10"), sold(orders("600", "400")...), "110"},
		{"a cent too little", share("10"), sold(orders("600", "399.90")...), "99.99"},
		{"the tier that one order reaches", five, sold(orders("1300")...), "114"},
		{"the same, reached by the second order: 35, 48 and 21 more", five, sold(orders("700", "600")...), "114"},
		{"what falls when the tier does", byRevenue(Retroactive, Month, "11", "1000", "8"), sold(orders("990", "200")...), "95.20"},
		{"clicks", CPC(eur("1")), clicks, "210"},
		{"a fee of the month", Fixed{Amount: eur("100"), Every: Month}, sold(), "110"},
		{"another bonus", Bonus{By: ByOrders, Over: Month, At: []Milestone{{From: 1, Amount: eur("100")}}}, sold(orders("1")...), "110"},
		{"no bonus by earnings", Sum{Of: []Node{share("9.5"), Bonus{By: ByEarnings, Over: Month, At: []Milestone{{FromAmount: eur("95"), Amount: eur("10")}}}}}, sold(orders("1000")...), "105"},
		{"nor what a comparison makes of one", Greatest{Per: PerParty, Over: Month, Of: []Node{Sum{Of: []Node{share("9"), bonus}}, share("11")}}, sold(orders("1000")...), "110"},
		{"of a comparison what it comes to", Greatest{Per: PerParty, Over: Month, Of: two}, sold(orders("1500")...), "115"},
		{"and that alone", Greatest{Per: PerParty, Over: Month, Of: two}, sold(orders("1400")...), "98"},
		{"of the least, the least", Least{Per: PerParty, Over: Month, Of: two}, sold(orders("1400")...), "70"},
		{"a fee in the second part", Least{Per: PerParty, Over: Month, Of: []Node{share("5"), Fixed{Amount: eur("90"), Every: Month}}}, sold(orders("400")...), "20"},
		{"before a cap", Capped{Amount: eur("50"), Per: PerParty, Over: Month, Of: share("10")}, sold(orders("1000")...), "60"},
		{"before a guarantee", Guaranteed{Amount: eur("100"), Over: Month, Of: share("10")}, sold(orders("10")...), "100"},
		{"before an advance", Recouped{Advance: eur("100"), Rate: pct("100"), Over: Month, Of: share("10")}, sold(orders("1000")...), "10"},
	} {
		for i, of := range [][]Node{{r.of, bonus}, {bonus, r.of}} {
			if got := settle(t, planOf(Sum{Of: of}), r.did); !got.Amount.Equal(eur(r.want)) || got.Check() != nil {
				t.Errorf("%s (%d): got %v, want %s\n%s", r.name, i, got.Amount, r.want, got.Tree())
			}
		}
	}
}

// TestEarnedOracle holds bonuses by earnings beside and within everything else.
func TestEarnedOracle(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		bonus := func() Node {
			return Bonus{By: ByEarnings, Over: g.span(), Counting: oneOf(g, Tracked, Approved), At: []Milestone{{FromAmount: eur(strconv.Itoa(g.int(1, 300))), Amount: g.money(5000)}}}
		}
		within := g.node(2, false)
		if g.coin() {
			over := g.span()
			of := []Node{Sum{Of: []Node{g.totals(), bonus()}}, g.totals()}
			within = oneOf[Node](g, Guaranteed{Amount: g.money(9000), Over: over, Of: of[0]}, Greatest{Of: of, Per: PerParty, Over: over}, Least{Of: []Node{of[1], of[0]}, Per: PerParty, Over: over})
		}
		of := []Node{bonus(), within, g.totals()}
		agrees(t, planOf(Sum{Of: rapid.Permutation(of).Draw(t, "of")}), g.activity(g.coin()))
	})
}
