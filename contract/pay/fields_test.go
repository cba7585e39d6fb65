package pay_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// changed is a node with something else in one of its fields.
func changed[N Node](n N, change func(*N)) [2]Node {
	m := n
	change(&m)
	return [2]Node{n, m}
}

// when is a rule with a condition.
func when(m Match) Node {
	return Rules{Rules: []Rule{{Name: "a", When: m, Pay: share("5")}}}
}

// TestEveryFieldIsSaid holds that two plans that differ in one thing read differently.
func TestEveryFieldIsSaid(t *testing.T) {
	t.Parallel()
	bonus := Bonus{By: ByOrders, Over: Month, At: []Milestone{{From: 2, Amount: eur("5")}, {From: 4, Amount: eur("9")}}, Further: Further{Every: 2, Amount: eur("1")}}
	retro, before := byRevenue(Retroactive, Month, "5", "100", "8"), byRevenue(RateBefore, Month, "5", "100", "8")
	capped := Capped{Amount: eur("5"), Per: PerParty, Over: Month, Of: share("5")}
	recouped := Recouped{Advance: eur("5"), Rate: pct("50"), Over: Month, Of: share("5")}
	promised := Guaranteed{Amount: eur("5"), Over: Month, Of: share("5")}
	counts := PerCount{Counts: newCustomers, Price: eur("5"), Lot: 10, Over: Month}
	bands := CountTiers{Counts: newCustomers, Reading: Retroactive, Lot: 10, Over: Month, Bands: []CountBand{{0, eur("1")}, {5, eur("2")}}}
	limited := Limited{Orders: 3, Per: PerParty, Over: Month, Of: share("5")}
	best := Greatest{Per: PerOrder, Of: []Node{share("5"), share("6")}}
	for name, pair := range map[string][2]Node{
		"bonus, counting": changed(bonus, func(n *Bonus) { n.Counting = Locked }), "bonus, returns": changed(bonus, func(n *Bonus) { n.Returns = Kept }),
		"bonus, edge": changed(bonus, func(n *Bonus) { n.Edge = Exceeded }), "bonus, stack": changed(bonus, func(n *Bonus) { n.Stack = HighestOnly }),
		"bonus, by": changed(bonus, func(n *Bonus) { n.By = ByUnits }), "bonus, over": changed(bonus, func(n *Bonus) { n.Over = Week }),
		"bonus, further up to": changed(bonus, func(n *Bonus) { n.Further.UpTo = 20 }), "bonus, further every": changed(bonus, func(n *Bonus) { n.Further.Every = 3 }),
		"tiers, returns": changed(retro, func(n *Tiers) { n.Returns = Kept }), "tiers, edge": changed(retro, func(n *Tiers) { n.Edge = Exceeded }),
		"tiers, lines": changed(retro, func(n *Tiers) { n.Lines = AllLines }), "tiers, counting": changed(retro, func(n *Tiers) { n.Counting = Paid }),
		"tiers, reading": changed(retro, func(n *Tiers) { n.Reading = Marginal }), "tiers, over": changed(retro, func(n *Tiers) { n.Over = Year }),
		"tiers, standing": changed(before, func(n *Tiers) { n.Standing = Previous }), "tiers, by": changed(before, func(n *Tiers) { n.By = ByEarnings }),
		"tiers, rolling": changed(before, func(n *Tiers) { n.Over, n.Rolling = Lifetime, 30 }),
		"tiers, per":     changed(byRevenue(Marginal, Lifetime, "5", "100", "8"), func(n *Tiers) { n.Per = PerOrder }),
		"cap, room":      changed(capped, func(n *Capped) { n.Room = Used }), "cap, per": changed(capped, func(n *Capped) { n.Per = PerCustomer }),
		"advance, negative": changed(recouped, func(n *Recouped) { n.Negative = Reopened }), "advance, over": changed(recouped, func(n *Recouped) { n.Over = Year }),
		"advance, rate": changed(recouped, func(n *Recouped) { n.Rate = pct("51") }), "guarantee, cumulative": changed(promised, func(n *Guaranteed) { n.Cumulative = true }),
		"guarantee, recoverable": changed(promised, func(n *Guaranteed) { n.Recoverable = true }), "guarantee, pro rata": changed(promised, func(n *Guaranteed) { n.ProRata = true }),
		"counts, full lots": changed(counts, func(n *PerCount) { n.Lots = FullLots }), "counts, started lots": changed(counts, func(n *PerCount) { n.Lots = StartedLots }),
		"counts, above": changed(counts, func(n *PerCount) { n.Above = 5 }), "counts, up to": changed(counts, func(n *PerCount) { n.UpTo = 50 }),
		"counts, over": changed(counts, func(n *PerCount) { n.Over = Year }), "count tiers, over": changed(bands, func(n *CountTiers) { n.Over = Year }),
		"count tiers, reading": changed(bands, func(n *CountTiers) { n.Reading = Marginal }), "count tiers, edge": changed(bands, func(n *CountTiers) { n.Edge = Exceeded }),
		"count tiers, lot": changed(bands, func(n *CountTiers) { n.Lot = 5 }), "fee, pro rata": changed(Fixed{Amount: eur("5"), Every: Month}, func(n *Fixed) { n.ProRata = true }),
		"fee, every": changed(Fixed{Amount: eur("5"), Every: Month}, func(n *Fixed) { n.Every = Lifetime }), "limit, per": changed(limited, func(n *Limited) { n.Per = PerCustomer }),
		"limit, over": changed(limited, func(n *Limited) { n.Over = Week }), "best, per": changed(best, func(n *Greatest) { n.Per = PerLine }),
		"best, over": changed(Greatest{Per: PerParty, Over: Month, Of: best.Of}, func(n *Greatest) { n.Over = Week }),
		"flat, per":  changed(Flat{Amount: eur("1"), Per: PerLine}, func(n *Flat) { n.Per = PerProduct }),
		"floor, per": changed(Floored{Amount: eur("1"), Per: PerLine, Of: share("1")}, func(n *Floored) { n.Per = PerOrder }),
		"rule, not":  {when(Match{SKUs: []string{"a"}}), when(Match{SKUs: []string{"a"}, Not: true})}, "rule, units": {when(Match{UnitsFrom: 2}), when(Match{UnitsBelow: 2})},
		"rule, of what": {when(Match{ItemFrom: eur("2")}), when(Match{OrderFrom: eur("2")})}, "rule, SKUs": {when(Match{SKUs: []string{"a"}}), when(Match{Products: []string{"a"}})},
		"rule, categories": {when(Match{Categories: []string{"a"}}), when(Match{Labels: []string{"a"}})}, "rule, payments": {when(Match{PaymentFrom: 2}), when(Match{MonthFrom: 2})},
		"rule, days": {when(Match{Days: october}), when(Match{Days: endorse.Period{From: october.From}})},
	} {
		a, b := planOf(pair[0]), planOf(pair[1])
		for _, p := range []Plan{a, b} {
			if err := p.Validate(); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		if a.String() == b.String() {
			t.Errorf("%s: nothing says it\n%s", name, a)
		}
	}
}
