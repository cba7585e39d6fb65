package contract_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

// skincare is an exclusivity of 14 days before to 30 days after going live on 1
// June, and a rival's post on some day.
func skincare(day endorse.Date, change func(mine, rival *contract.Terms)) []contract.Terms {
	anna := []contract.Party{{ID: "anna", Role: contract.Creator}}
	mine := contract.Terms{ID: "mine", Version: 1, Brands: []string{"derma"}, Parties: anna, Exclusivity: []contract.Exclusivity{{
		ID: "x", Categories: []string{"skincare"}, Anchor: contract.Anchor{Event: contract.OnDay, On: on(2026, 6, 1)}, Before: 14, After: 30,
		Platforms: []endorse.Platform{endorse.Instagram}, Territory: contract.Territory{In: []endorse.Region{"DE"}}, Bars: law.Payment | law.FreeProduct,
	}}}
	rival := contract.Terms{ID: "rival", Version: 1, Brands: []string{"glow"}, Categories: []string{"skincare"}, Markets: []endorse.Region{"DE"}, Parties: anna,
		Deliverables: []contract.Deliverable{{ID: "d", Platform: endorse.Instagram, Window: endorse.Between(day, day)}}}
	rival.Compensation.Plan = pay.Plan{Pay: pay.Fixed{Amount: eur("5")}}
	if change != nil {
		change(&mine, &rival)
	}
	return []contract.Terms{mine, rival}
}

// golive lets the exclusivity run from the going live of posts of June and of May.
func golive(deliverable string, longStop endorse.Date) func(mine, rival *contract.Terms) {
	return func(mine, _ *contract.Terms) {
		mine.Deliverables = []contract.Deliverable{{ID: "a", Window: endorse.Between(on(2026, 6, 1), on(2026, 6, 9))}, {ID: "b", Window: endorse.Between(on(2026, 5, 1), on(2026, 5, 10))}}
		mine.Exclusivity[0].Anchor = contract.Anchor{Event: contract.GoLive, Deliverable: deliverable, LongStop: longStop}
	}
}

func TestConflictRows(t *testing.T) {
	type terms = contract.Terms
	inside := on(2026, 6, 30)
	rows := []struct {
		name   string
		day    endorse.Date
		change func(mine, rival *terms)
		want   int
	}{
		{"day before the window", on(2026, 5, 17), nil, 0},
		{"first day", on(2026, 5, 18), nil, 1},
		{"last day", on(2026, 7, 1), nil, 1},
		{"day after", on(2026, 7, 2), nil, 0},
		{"another category", inside, func(_, r *terms) { r.Categories = []string{"makeup"} }, 0},
		{"its brand by name", inside, func(m, r *terms) { m.Exclusivity[0].Categories, m.Exclusivity[0].Brands = nil, []string{"glow"} }, 1},
		{"everything", inside, func(m, r *terms) { m.Exclusivity[0].Categories = nil; r.Categories = nil }, 1},
		{"brand and category meet: one conflict", inside, func(m, r *terms) { m.Exclusivity[0].Brands = []string{"glow"} }, 1},
		{"another platform", inside, func(_, r *terms) { r.Deliverables[0].Platform = endorse.TikTok }, 0},
		{"another market", inside, func(_, r *terms) { r.Markets = []endorse.Region{"AT"} }, 0},
		{"a market that may be there", inside, func(_, r *terms) { r.Markets = []endorse.Region{"EU"} }, 1},
		{"no market said", inside, func(_, r *terms) { r.Markets = nil }, 1},
		{"a tie that is not barred", inside, func(_, r *terms) { r.Compensation.Plan.Pay = pay.ShareOfSales{} }, 0},
		{"no tie known", inside, func(_, r *terms) { r.Compensation.Plan.Pay = nil }, 1},
		{"excepted agreement", inside, func(m, _ *terms) { m.Exclusivity[0].Except = []string{"rival"} }, 0},
		{"excepted brand", inside, func(m, _ *terms) { m.Exclusivity[0].Except = []string{"glow"} }, 0},
		{"the same brand", inside, func(_, r *terms) { r.Brands = []string{"derma"} }, 0},
		{"another creator", inside, func(_, r *terms) { r.Parties = []contract.Party{{ID: "ben", Role: contract.Creator}} }, 0},
		{"another version of one agreement", inside, func(_, r *terms) { r.ID = "mine" }, 0},
		{"waived the day before", inside, func(m, _ *terms) { m.Exclusivity[0].Waived = on(2026, 6, 30) }, 0},
		{"waived the day after", inside, func(m, _ *terms) { m.Exclusivity[0].Waived = on(2026, 7, 1) }, 1},
		{"an anchor whose last day is said, the day before it is over", on(2026, 5, 1), func(m, _ *terms) {
			m.Exclusivity[0].Anchor = contract.Anchor{Event: contract.Approval, LongStop: on(2026, 4, 1)}
		}, 1},
		{"the day after", on(2026, 5, 2), func(m, _ *terms) {
			m.Exclusivity[0].Anchor = contract.Anchor{Event: contract.Approval, LongStop: on(2026, 4, 1)}
		}, 0},
		{"a window that a long stop ends", on(2026, 7, 4), golive("", on(2026, 6, 3)), 0},
		{"its last day", on(2026, 7, 3), golive("", on(2026, 6, 3)), 1},
		{"the window of a deliverable that is named second, its last day", on(2026, 6, 9), golive("b", endorse.Date{}), 1},
		{"the day after that", on(2026, 6, 10), golive("b", endorse.Date{}), 0},
		{"the windows of both, the last of the later", on(2026, 7, 9), golive("", endorse.Date{}), 1},
		{"a brand and a category, and another category", inside, func(m, r *terms) {
			m.Exclusivity[0].Brands, r.Categories = []string{"rivals"}, []string{"makeup"}
		}, 0},
		{"an anchor that nothing bounds", on(2030, 1, 1), func(m, _ *terms) { m.Exclusivity[0].Anchor = contract.Anchor{Event: contract.Approval} }, 1},
	}
	for _, r := range rows {
		if got := contract.Conflicts(skincare(r.day, r.change)); len(got) != r.want {
			t.Errorf("%s: %v, want %d", r.name, got, r.want)
		}
	}
}

func TestRightsGrantedTwice(t *testing.T) {
	instagram, tiktok := []endorse.Platform{endorse.Instagram}, []endorse.Platform{endorse.TikTok}
	rows := []struct {
		name   string
		change func(a, b *contract.Grant)
		want   int
	}{
		{"exclusive twice", func(a, b *contract.Grant) { b.Holding = contract.Exclusive }, 1},
		{"exclusive and not", func(a, b *contract.Grant) {}, 1},
		{"neither exclusive", func(a, b *contract.Grant) { a.Holding = contract.NonExclusive }, 0},
		{"another use", func(a, b *contract.Grant) { b.Uses = contract.Print }, 0},
		{"another work", func(a, b *contract.Grant) { b.Works = []string{"other"} }, 0},
		{"the person, whatever the work", func(a, b *contract.Grant) {
			a.Uses, b.Uses, a.Works, b.Works = contract.Voice, contract.Voice, nil, nil
		}, 1},
		{"another country", func(a, b *contract.Grant) { b.Territory = contract.Territory{In: []endorse.Region{"US"}} }, 0},
		{"another platform", func(a, b *contract.Grant) { a.Platforms, b.Platforms = instagram, tiktok }, 0},
		{"one platform of two", func(a, b *contract.Grant) { a.Platforms, b.Platforms = instagram, append(tiktok, instagram...) }, 1},
		{"a platform and any", func(a, b *contract.Grant) { b.Platforms = tiktok }, 1},
		{"any and a platform", func(a, b *contract.Grant) { a.Platforms = tiktok }, 1},
		{"the exclusive one is the second", func(a, b *contract.Grant) { a.Holding, b.Holding = contract.NonExclusive, contract.Sole }, 1},
		{"over before", func(a, b *contract.Grant) { b.Start.On = on(2026, 4, 1) }, 0},
		{"on the last day", func(a, b *contract.Grant) { b.Start.On = on(2026, 3, 31) }, 1},
		{"perpetual", func(a, b *contract.Grant) { a.Term = contract.Term{Perpetual: true}; b.Start.On = on(2030, 1, 1) }, 1},
	}
	for _, r := range rows {
		grant := contract.Grant{ID: "g", Works: []string{"video-7"}, Uses: contract.PaidSocial, Territory: contract.Territory{In: []endorse.Region{"DE"}},
			Start: contract.Anchor{Event: contract.OnDay, On: on(2026, 1, 1)}, Term: contract.Term{Months: 3}}
		a, b := grant, grant
		a.Holding = contract.Exclusive
		r.change(&a, &b)
		anna := []contract.Party{{ID: "anna", Role: contract.Creator}}
		got := contract.Conflicts([]contract.Terms{
			{ID: "one", Version: 1, Parties: anna, Rights: []contract.Grant{a}}, {ID: "two", Version: 1, Parties: anna, Rights: []contract.Grant{b}},
		})
		if len(got) != r.want {
			t.Errorf("%s: %v, want %d", r.name, got, r.want)
		}
		exclusiveFirst := a.Holding == contract.Exclusive
		for _, c := range got {
			if (c.A.Terms == "one") != exclusiveFirst {
				t.Errorf("%s: %v", r.name, c)
			}
		}
	}
	early, late := contract.Anchor{Event: contract.OnDay, On: on(2026, 1, 1)}, contract.Anchor{Event: contract.OnDay, On: on(2026, 2, 1)}
	anna := []contract.Party{{ID: "anna", Role: contract.Creator}}
	for _, start := range [][2]contract.Anchor{{early, late}, {late, early}, {early, early}} {
		grant := contract.Grant{ID: "g", Works: []string{"w"}, Uses: contract.Print, Term: contract.Term{Months: 3}, Holding: contract.Exclusive}
		a, b := grant, grant
		a.Start, b.Start = start[0], start[1]
		got := contract.Conflicts([]contract.Terms{{ID: "one", Version: 1, Parties: anna, Rights: []contract.Grant{a}}, {ID: "two", Version: 1, Parties: anna, Rights: []contract.Grant{b}}})
		if len(got) != 1 || got[0].A.Terms != "one" {
			t.Errorf("two exclusive rights from %s and %s: %v, want those of the first terms first", start[0].On, start[1].On, got)
		}
	}
}

// TestConflictsAgreeWithPairs holds the sweep against each two terms alone.
func TestConflictsAgreeWithPairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []contract.Terms
		for i := range rapid.IntRange(0, 7).Draw(t, "terms") {
			all = append(all, drawEngagement(t, i))
		}
		var got, want []string
		for _, c := range contract.Conflicts(all) {
			got = append(got, c.String())
		}
		for i := range all {
			for j := range all[:i] {
				for _, c := range contract.Conflicts([]contract.Terms{all[j], all[i]}) {
					want = append(want, c.String())
				}
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("conflicts mismatch (-pairs +sweep):\n%s", diff)
		}
	})
}

// TestConflictsAgreeWithDefinition holds two terms against the definition, spelled
// out day by day.
func TestConflictsAgreeWithDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawEngagement(t, 0), drawEngagement(t, 1)
		a.Deliverables, b.Exclusivity = nil, nil
		want := false
		for _, x := range a.Exclusivity {
			for _, d := range b.Deliverables {
				days := 0
				for day := on(2025, 12, 1); day.Before(on(2026, 3, 1)); day = day.AddDays(1) {
					since, _ := x.Anchor.On.DaysUntil(day)
					if since >= -x.Before && since <= x.After && d.Window.Contains(day) {
						days++
					}
				}
				meets := len(x.Categories) == 0 || slices.ContainsFunc(x.Categories, func(c string) bool { return slices.Contains(b.Categories, c) })
				want = want || days > 0 && meets
			}
		}
		if got := contract.Conflicts([]contract.Terms{a, b}); len(got) > 0 != want {
			t.Fatalf("%v, want %t", got, want)
		}
	})
}

func drawEngagement(t *rapid.T, i int) contract.Terms {
	codes := []string{"tea", "coffee", "juice"}
	terms := contract.Terms{ID: fmt.Sprint("t", i), Version: 1, Brands: []string{fmt.Sprint("b", i)}, Categories: codes[:rapid.IntRange(1, 3).Draw(t, "categories")],
		Parties: []contract.Party{{ID: "anna", Role: contract.Creator}}}
	for range rapid.IntRange(0, 2).Draw(t, "exclusivities") {
		terms.Exclusivity = append(terms.Exclusivity, contract.Exclusivity{
			Categories: rapid.SampledFrom([][]string{nil, codes[:1], codes[2:], codes[1:]}).Draw(t, "barred"),
			Anchor:     contract.Anchor{Event: contract.OnDay, On: on(2026, 1, 1).AddDays(rapid.IntRange(0, 30).Draw(t, "anchor"))},
			Before:     rapid.IntRange(0, 5).Draw(t, "before"), After: rapid.IntRange(0, 5).Draw(t, "after"),
		})
	}
	for range rapid.IntRange(0, 2).Draw(t, "deliverables") {
		from := on(2026, 1, 1).AddDays(rapid.IntRange(0, 30).Draw(t, "from"))
		terms.Deliverables = append(terms.Deliverables, contract.Deliverable{Window: endorse.Period{From: from, Until: from.AddDays(rapid.IntRange(0, 4).Draw(t, "days"))}})
	}
	return terms
}

func TestTerritories(t *testing.T) {
	region := func(rs ...endorse.Region) contract.Territory { return contract.Territory{In: rs} }
	world := contract.Territory{World: true}
	rows := []struct {
		name string
		a, b contract.Territory
		want bool
	}{
		{"same country", region("DE"), region("DE", "FR"), true},
		{"none in common", region("DE"), region("FR"), false},
		{"a part and its country", region("US-NY"), region("US"), true},
		{"two parts", region("US-NY"), region("US-CA"), false},
		{"world and a country", world, region("JP"), true},
		{"world but the country", contract.Territory{World: true, Except: []endorse.Region{"JP"}}, region("JP"), false},
		{"a country but the part", contract.Territory{In: []endorse.Region{"CA"}, Except: []endorse.Region{"CA-QC"}}, region("CA-QC"), false},
		{"not said may be anywhere", contract.Territory{}, region("DE"), true},
		{"both world", world, contract.Territory{World: true, Except: []endorse.Region{"US"}}, true},
	}
	for _, r := range rows {
		if got, back := r.a.Meets(r.b), r.b.Meets(r.a); got != r.want || back != r.want {
			t.Errorf("%s: %t, %t back, want %t", r.name, got, back, r.want)
		}
	}
	quebec := contract.Territory{World: true, Except: []endorse.Region{"CA-QC"}}
	if quebec.Contains("CA") != endorse.No || quebec.Contains("CA-ON") != endorse.Yes || (contract.Territory{}).Contains("CA") != endorse.NotSaid {
		t.Error("a country of which a part is excepted lies whole in the territory")
	}
}
