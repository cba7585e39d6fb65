package pay_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// script runs a program step by step and writes what each step pays: "sell A 01-05
// 100" an order of a day of 2026, "back A" all of it, "close 01-31", "end 01-31" and
// "forget 02-01". What a closing posts stands with its kind.
func script(t *testing.T, plan Plan, steps string) string {
	t.Helper()
	p, err := Compile(plan)
	if err != nil {
		t.Fatal(err)
	}
	day := func(s string) (d endorse.Date) {
		if err := d.UnmarshalText([]byte("2026-" + s)); err != nil {
			t.Fatal(err)
		}
		return d
	}
	tally, sold, was := p.Open(endorse.On(2026, 1, 1)), map[string]Order{}, map[string][]Amount{}
	var out []string
	for step := range strings.SplitSeq(steps, ", ") {
		var err error
		var posts []Posting
		switch f := strings.Fields(step); f[0] {
		case "sell":
			o := Order{ID: f[1], On: day(f[2]), Lines: []OrderLine{line("x", f[3])}}
			sold[o.ID] = o
			was[o.ID], err = p.Price(tally, &o, nil)
			var sum endorse.Money
			for _, a := range was[o.ID] {
				sum, _ = sum.Add(a.Paid)
			}
			out = append(out, sum.Amount())
		case "back":
			o := sold[f[1]]
			err = p.Return(tally, Back{Order: &o, Was: was[f[1]], Taken: was[f[1]], Whole: true})
		case "forget":
			tally.Forget(day(f[1]))
		case "close":
			posts, err = p.Close(tally, day(f[1]), nil)
		case "end":
			posts, err = p.End(tally, day(f[1]), nil)
		}
		for _, post := range posts {
			out = append(out, fmt.Sprint(post.Kind, " ", post.Amount.Amount()))
		}
		if err != nil {
			t.Fatalf("%s: %v", step, err)
		}
	}
	return strings.Join(out, ", ")
}

// TestScripts holds what the ends of spans, returns and forgetting do to what comes
// after them.
func TestScripts(t *testing.T) {
	t.Parallel()
	capped := func(amount string, over Span, room Room, of Node) Node {
		return Capped{Amount: eur(amount), Per: PerParty, Over: over, Room: room, Of: of}
	}
	month := func(amount string) Node { return Fixed{Amount: eur(amount), Every: Month} }
	bonus := func(r Returns) Node {
		return Bonus{By: ByRevenue, Over: Month, Returns: r, At: []Milestone{{FromAmount: eur("100"), Amount: eur("50")}}}
	}
	retro := func(r Returns) Node {
		return Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Returns: r, Bands: []Band{{Pay: share("10")}, {FromAmount: eur("100"), Pay: share("20")}}}
	}
	rows := []struct {
		name        string
		pay         Node
		steps, want string
	}{
		{"a fee for life is paid once, the first time that something ends", Fixed{Amount: eur("70")}, "close 01-31, close 02-28, end 03-31", "fixed 70.00"},
		{"and it is the first that pays it", Fixed{Amount: eur("70")}, "close 01-31", "fixed 70.00"},
		{"a day that an order closed before pays no fee for life", Sum{Of: []Node{During{Days: endorse.Period{From: endorse.On(2026, 2, 2)}, Of: Fixed{Amount: eur("70")}}, month("30")}},
			"sell A 02-05 100, close 02-04", "0, fixed 30.00"},
		{"the next day does", Sum{Of: []Node{During{Days: endorse.Period{From: endorse.On(2026, 2, 2)}, Of: Fixed{Amount: eur("70")}}, month("30")}},
			"sell A 02-05 100, close 02-04, close 02-05", "0, fixed 30.00, fixed 70.00"},
		{"a fee for life, at the end if nothing ended before", Fixed{Amount: eur("70")}, "end 03-31", "fixed 70.00"},
		{"the greatest of two is found when the month is over, and a fee in it is no part of its own", Greatest{Per: PerParty, Over: Month, Of: []Node{share("10"), month("30")}},
			"sell A 01-05 100, close 01-31, sell B 02-05 500, close 02-28", "10.00, compared 20.00, 50.00"},
		{"the least of two", Least{Per: PerParty, Over: Month, Of: []Node{share("10"), month("30")}}, "sell A 01-05 500, close 01-31", "50.00, compared -20.00"},
		{"the greatest for life waits for the end", Greatest{Per: PerParty, Of: []Node{share("10"), share("20")}}, "sell A 01-05 100, close 01-31, end 02-28", "10.00, compared 10.00"},
		{"guarantees taken together, around a cap for life", Guaranteed{Amount: eur("100"), Over: Month, Cumulative: true, Of: capped("50", Lifetime, Released, share("10"))},
			"sell A 01-05 900, close 01-31, sell B 02-05 900, close 02-28", "50.00, guarantee 50.00, 0.00, guarantee 100.00"},
		{"what a draw is owed is not forgotten", Guaranteed{Amount: eur("50"), Over: Month, Recoverable: true, Of: capped("200", Month, Released, share("10"))},
			"sell A 01-05 400, close 01-31, forget 02-01, sell B 02-05 900, close 02-28", "40.00, guarantee 10.00, 90.00, guarantee-recovered -10.00"},
		{"a budget for life is not forgotten", capped("10", Lifetime, Released, share("10")), "sell A 01-05 100, close 02-28, forget 02-01, sell B 03-05 100", "10.00, 0.00"},
		{"and what comes back gives it room", capped("10", Lifetime, Released, share("10")), "sell A 01-05 100, close 02-28, forget 02-01, back A, sell B 03-05 100", "10.00, 10.00"},
		{"a month that is over, and not yet forgotten", capped("10", Month, Released, share("10")), "sell A 01-05 100, close 02-28, forget 01-01, sell B 01-06 100", "10.00, 0.00"},
		{"of a month that is forgotten what was paid comes back, and no room", capped("10", Month, Released, share("10")), "sell A 01-05 200, close 02-28, forget 02-01, back A, close 03-01", "10.00"},
		{"a budget that is used, in one that is released", capped("15", Lifetime, Released, capped("10", Month, Used, share("10"))),
			"sell A 01-05 100, back A, sell B 02-05 100, sell C 03-05 100", "10.00, 10.00, 5.00"},
		{"two limits count apart", Sum{Of: []Node{Limited{Orders: 1, Per: PerParty, Of: share("10")}, Limited{Orders: 2, Per: PerParty, Of: share("5")}}},
			"sell A 01-05 100, sell B 01-06 100, sell C 01-07 100", "15.00, 5.00, 0.00"},
		{"a bonus is gone with the refund", bonus(Counted), "sell A 01-05 120, back A, close 01-31", "0"},
		{"a bonus and a share, with the refund", Sum{Of: []Node{share("10"), bonus(Counted)}}, "sell A 01-05 120, back A, close 01-31", "12.00"},
		{"a bonus whose month is over is taken back", bonus(Counted), "sell A 01-05 120, close 01-31, back A, close 02-01", "0, bonus 50.00, bonus -50.00"},
		{"a bonus that stays", bonus(Kept), "sell A 01-05 120, back A, close 01-31", "0, bonus 50.00"},
		{"a band that falls with the refund", retro(Counted), "sell A 01-05 80, sell B 01-06 40, back B, close 01-31", "8.00, 8.00"},
		{"a band that stays", retro(Kept), "sell A 01-05 80, sell B 01-06 40, back B, close 01-31", "8.00, 8.00, re-rated 8.00"},
		{"two bands of their own on one line", Sum{Of: []Node{
			Tiers{Reading: RateBefore, By: ByRevenue, Over: Month, Bands: []Band{{Pay: share("1")}, {FromAmount: eur("100"), Pay: share("2")}}},
			Tiers{Reading: RateBefore, By: ByOrders, Over: Month, Bands: []Band{{Pay: share("10")}}}}}, "sell A 01-05 100, sell B 01-06 100", "11.00, 12.00"},
		{"a credit is placed by its size", Tiers{Reading: Slab, By: ByRevenue, Bands: []Band{{Pay: share("1")}, {FromAmount: eur("100"), Pay: share("2")}}}, "sell A 01-05 -100", "-2.00"},
	}
	for _, r := range rows {
		if got := script(t, planOf(r.pay), r.steps); got != r.want {
			t.Errorf("%s:\ngot  %s\nwant %s", r.name, got, r.want)
		}
	}
	period := planOf(capped("100", Lifetime, Released, share("5")))
	period.Rounding.At = RoundPeriod
	if got := script(t, period, "sell A 01-05 3.33, sell B 01-06 3.33, close 01-31"); got != "0.17, 0.16" {
		t.Errorf("rounding of a month releases room: %s", got)
	}
}

// TestRuleOfAPart: each line says the rule that held for it, in whatever part of a sum
// the rule stands.
func TestRuleOfAPart(t *testing.T) {
	t.Parallel()
	p := compiled(t, Floored{Amount: eur("1"), Per: PerLine, Of: Sum{Of: []Node{Rules{Rules: []Rule{{Name: "belts", When: Match{Categories: []string{"belt"}}, Pay: share("3")}}, Else: share("1")}, Rules{Rules: []Rule{
		{Name: "shoes", When: Match{Categories: []string{"shoe"}}, Pay: share("5")}, {Name: "hats", When: Match{Categories: []string{"hat"}}, Pay: share("7")},
		{Name: "bags", When: Match{Categories: []string{"bag"}}, Pay: share("9")},
	}}, share("1")}}})
	o := order(line("shoe", "100"), line("hat", "100"), line("bag", "100"))
	for _, q := range []*Program{p, p.General()} {
		amounts, err := q.Price(q.Open(october.From), &o, nil)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range []string{"shoes 7.00", "hats 9.00", "bags 11.00"} {
			if _, rule := q.Where(amounts[i].Via); rule+" "+amounts[i].Paid.Amount() != want {
				t.Errorf("line %d: %q earns %s, want %s", i, rule, amounts[i].Paid, want)
			}
		}
	}
}

// TestSecondStreamIsExplained: a part of the plan that a line does not reach takes
// nothing from the explanation of the next.
func TestSecondStreamIsExplained(t *testing.T) {
	t.Parallel()
	past := endorse.Between(endorse.On(2025, 1, 1), endorse.On(2025, 12, 31))
	p := compiled(t, Sum{Of: []Node{During{Days: past, Of: Capped{Amount: eur("9"), Per: PerParty, Of: share("10")}}, Capped{Amount: eur("9"), Per: PerParty, Of: share("5")}}})
	o := order(line("x", "100"))
	l, err := p.Explain(p.Open(october.From), &o)
	if err != nil || !l.Amount.Equal(eur("5")) || l.Check() != nil {
		t.Errorf("%s, %v, %v", l.Amount, err, l.Check())
	}
}

// TestAgainKeepsTheRule: an order of which part is left earns by the rule that held
// when it was sold.
func TestAgainKeepsTheRule(t *testing.T) {
	t.Parallel()
	budget := func(rate string) Node { return Capped{Amount: eur("1000"), Per: PerParty, Of: share(rate)} }
	p := compiled(t, Rules{Rules: []Rule{{Name: "large", When: Match{OrderFrom: eur("100")}, Pay: budget("10")}}, Else: budget("5")})
	sold, left := order(line("x", "120")), order(line("x", "60"))
	was, err := p.Price(p.Open(october.From), &sold, nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := p.Again(&sold, &left, was, nil)
	if err != nil || !got[0].Paid.Equal(eur("6")) || !got[1].Paid.IsZero() {
		t.Errorf("%v, %v", got, err)
	}
}

// TestWholeOrderDetails: a flat amount of an order that is worth nothing stands on its
// first item, a cap of an order holds for the rounded lines, a credit by units is placed
// by its size.
func TestWholeOrderDetails(t *testing.T) {
	t.Parallel()
	nothing := OrderLine{SKU: "gift", Base: eur("0")}
	gift := OrderLine{SKU: "gift", Quantity: 1, Base: eur("0")}
	five, back := line("x", "0.05"), many("x", -10, "-100")
	slab := Tiers{Reading: Slab, By: ByUnits, Bands: []Band{{Pay: share("1")}, {From: 10, Pay: share("2")}}}
	for _, r := range []struct {
		name  string
		pay   Node
		lines []OrderLine
		want  string
	}{
		{"two gifts", Flat{Amount: eur("1"), Per: PerOrder}, []OrderLine{gift, gift}, "1.00 0.00"},
		{"no item, then a gift", Flat{Amount: eur("1"), Per: PerOrder}, []OrderLine{nothing, gift}, "0.00 1.00"},
		{"half a cent on each of three lines", Capped{Amount: eur("0.02"), Per: PerOrder, Of: share("10")}, []OrderLine{five, five, five}, "0.00 0.01 0.01"},
		{"ten go back", slab, []OrderLine{back}, "-2.00"},
	} {
		o := order(r.lines...)
		amounts, err := compiled(t, r.pay).Price(new(Tally), &o, nil)
		var got []string
		for _, a := range amounts {
			m := a.Paid
			if m.Currency() == 0 {
				m = eur("0")
			}
			got = append(got, m.Amount())
		}
		if err != nil || strings.Join(got, " ") != r.want {
			t.Errorf("%s: %v, %v, want %s", r.name, got, err, r.want)
		}
	}
}
