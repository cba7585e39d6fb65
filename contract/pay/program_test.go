package pay_test

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func compiled(t *testing.T, n Node) *Program {
	t.Helper()
	p, err := Compile(planOf(n))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestRoundingLevels holds where amounts are rounded, and how.
func TestRoundingLevels(t *testing.T) {
	t.Parallel()
	three := []OrderLine{line("x", "3.33"), line("x", "3.33"), line("x", "3.33")}
	one, two := order(three...), order(three...)
	two.ID, two.On = "2", endorse.On(2026, 10, 2)
	november := two
	november.ID, november.On = "3", endorse.On(2026, 11, 1)
	for _, r := range []struct {
		rounding Rounding
		orders   []Order
		want     []string // by order
		why      string
	}{
		{Rounding{}, []Order{one}, []string{"0.51"}, "0.17 three times"},
		{Rounding{At: RoundOrder}, []Order{one, two}, []string{"0.50", "0.50"}, "0.4995 each"},
		{Rounding{At: RoundPeriod}, []Order{one, two, november}, []string{"0.50", "0.50", "0.50"}, "0.4995, 0.999, and November begins again"},
		{Rounding{At: RoundLine, Mode: endorse.Down}, []Order{one}, []string{"0.48"}, "0.16 three times"},
		{Rounding{At: RoundOrder, Mode: endorse.Down}, []Order{one, two}, []string{"0.49", "0.49"}, "0.4995 each"},
		{Rounding{At: RoundPeriod, Mode: endorse.Down}, []Order{one, two, november}, []string{"0.49", "0.50", "0.49"}, "0.4995, 0.999"},
	} {
		p := planOf(share("5"))
		p.Rounding = r.rounding
		got := settle(t, p, Activity{Orders: r.orders})
		for i, want := range r.want {
			if !got.Parts[i].Amount.Equal(eur(want)) {
				t.Errorf("%v, order %d: got %v, want %s (%s)", r.rounding, i+1, got.Parts[i].Amount, want, r.why)
			}
		}
		if err := got.Check(); err != nil {
			t.Error(err)
		}
	}
}

// TestBoundsOfAPeriod: where the running total of the month is rounded, what one order
// leaves below a cent does not take the next one beyond its cap, or below its floor.
func TestBoundsOfAPeriod(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		bound  Node
		bases  []string
		second string
		why    string
	}{
		{Capped{Amount: eur("0.50"), Per: PerOrder, Of: share("10")}, []string{"0.04", "5.04"}, "0.50", "0.004 and 0.504 round to 0.51"},
		{Floored{Amount: eur("0.50"), Per: PerOrder, Of: share("10")}, []string{"5.06", "4.96"}, "0.50", "0.506 and 0.496 round to 1.00, after 0.51"},
	} {
		p := planOf(r.bound)
		p.Rounding.At = RoundPeriod
		if got := settle(t, p, sold(orders(r.bases...)...)).Parts[1].Amount; !got.Equal(eur(r.second)) {
			t.Errorf("%v: got %v, want %s: %s", r.bound, got, r.second, r.why)
		}
	}
}

// TestWhere holds that every way leads to the node that decided.
func TestWhere(t *testing.T) {
	t.Parallel()
	tiers := Tiers{Reading: RateBefore, By: ByRevenue, Over: Month, Bands: []Band{
		{Pay: share("5")}, {FromAmount: eur("100"), Pay: Sum{Of: []Node{share("6"), Flat{Amount: eur("1"), Per: PerOrder}}}},
	}}
	p := compiled(t, Capped{Amount: eur("1000"), Per: PerParty, Of: Sum{Of: []Node{
		During{Days: october, Of: Rules{Rules: []Rule{
			{Name: "out", When: Match{Categories: []string{"card"}}},
			{Name: "hats", When: Match{Categories: []string{"hat"}}, Pay: tiers},
		}, Else: Floored{Amount: eur("1"), Per: PerOrder, Of: Adjusted{Rate: pct("50"), Of: share("2")}}}},
		Tiers{Reading: Marginal, By: ByOrders, Bands: []Band{{Pay: Flat{Amount: eur("2"), Per: PerOrder}}}},
	}}})
	if p.Streams() != 2 || p.Plan().ID != "test" {
		t.Fatalf("%d streams", p.Streams())
	}
	tally := p.Open(october.From)
	for _, r := range []struct {
		category, path, rule, says string
		on                         endorse.Date
	}{
		{"card", "pay.of.of[0].of.rules[0].pay", "out", "nothing", october.From},
		{"hat", "pay.of.of[0].of.rules[1].pay.bands[0].pay", "hats", "5% of sales", october.From},
		{"hat", "pay.of.of[0].of.rules[1].pay.bands[1].pay", "hats", "6% of sales plus EUR 1.00 for each order", october.From},
		{"sock", "pay.of.of[0].of.else.of.of", "", "2% of sales", october.From},
		{"sock", "pay.of.of[0]", "", "nothing", october.Until.AddDays(1)},
	} {
		o := order(line(r.category, "100"))
		o.On = r.on
		out, err := p.Price(tally, &o, nil)
		if err != nil {
			t.Fatal(err)
		}
		path, rule := p.Where(out[0].Via)
		if path != r.path || rule != r.rule || p.Says(out[0].Via) != r.says {
			t.Errorf("%s: got %s by %q, %s", r.category, path, rule, p.Says(out[0].Via))
		}
		const marginal = "by bands, each part at its own band's terms, of the number of orders in all"
		if path, _ := p.Where(out[1].Via); path != "pay.of.of[1]" || p.Says(out[1].Via) != marginal {
			t.Errorf("got %s, %s", path, p.Says(out[1].Via))
		}
	}
	for _, v := range []Via{0, 1 << 30} {
		if path, rule := p.Where(v); path+rule+p.Says(v) != "" {
			t.Errorf("way %d leads to %s", v, path)
		}
	}
}

// TestWhereSum holds that a rule inside a sum is still named.
func TestWhereSum(t *testing.T) {
	t.Parallel()
	rules := func(name string) Node {
		return Rules{Rules: []Rule{{Name: name, When: Match{Categories: []string{"hat"}}, Pay: share("5")}}, Else: share("1")}
	}
	p := compiled(t, Sum{Of: []Node{Flat{Amount: eur("1"), Per: PerOrder}, rules("a"), rules("b")}})
	for category, want := range map[string]string{"hat": "a", "sock": ""} {
		o := order(line(category, "10"))
		out, err := p.Price(p.Open(o.On), &o, nil)
		if err != nil {
			t.Fatal(err)
		}
		if path, rule := p.Where(out[0].Via); path != "pay" || rule != want {
			t.Errorf("%s: got %s by %q, want %q", category, path, rule, want)
		}
	}
}

// TestWhereNested holds that a line which no inner rule holds for is named by the
// outer one.
func TestWhereNested(t *testing.T) {
	t.Parallel()
	inner := Rules{Rules: []Rule{{Name: "red", When: Match{Labels: []string{"red"}}, Pay: share("5")}}}
	p := compiled(t, Rules{Rules: []Rule{{Name: "hats", When: Match{Categories: []string{"hat"}}, Pay: inner}}})
	o := order(line("hat", "10"))
	out, err := p.Price(p.Open(o.On), &o, nil)
	if err != nil {
		t.Fatal(err)
	}
	if path, rule := p.Where(out[0].Via); path != "pay.rules[0].pay.else" || rule != "hats" {
		t.Errorf("got %s by %q", path, rule)
	}
}

// TestCountedTooMuch holds that counts do not run over.
func TestCountedTooMuch(t *testing.T) {
	t.Parallel()
	p := compiled(t, CPV(eur("0.01")))
	tally := p.Open(october.From)
	n := Increase{On: october.From, Count: endorse.CountViews, More: 1_000_000_000_000}
	for i := range 1_000_000 {
		if err := p.Count(tally, n); err != nil {
			t.Fatalf("after %d: %v", i, err)
		}
	}
	if err := p.Count(tally, n); !errors.Is(err, endorse.ErrTooLong) {
		t.Errorf("got %v", err)
	}
	posts, err := p.End(tally, october.From, nil)
	if err != nil || len(posts) != 1 || !posts[0].Amount.Equal(eur("10000000000000000")) {
		t.Errorf("got %v, %v", posts, err)
	}
}

// TestClosedAgain holds that what a lifetime comes to after a day was closed
// waits for the next.
func TestClosedAgain(t *testing.T) {
	t.Parallel()
	p := compiled(t, CPC(eur("0.10")))
	tally := p.Open(october.From)
	for _, r := range []struct {
		day  endorse.Date
		want int
	}{{october.From, 1}, {october.From, 0}, {october.From.AddDays(1), 1}} {
		if err := p.Count(tally, Increase{On: october.From, Count: endorse.CountClicks, More: 10}); err != nil {
			t.Fatal(err)
		}
		if posts, err := p.Close(tally, r.day, nil); err != nil || len(posts) != r.want {
			t.Errorf("closing %v: %v, %v", r.day, posts, err)
		}
	}
}

// TestExplain holds that an order is explained as it would be priced, and that
// asking changes nothing.
func TestExplain(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		plan := planOf(g.node(3, false))
		a := g.activity(true)
		s := newStream(t, plan, a.Period.From)
		for _, o := range a.Orders {
			before, err := s.tally.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			l, err := s.p.Explain(s.tally, &o)
			if err != nil {
				t.Fatal(err)
			}
			if after, _ := s.tally.MarshalBinary(); !slices.Equal(before, after) {
				t.Errorf("explaining changed the tally\n%v", plan)
			}
			was := s.total
			s.price(o)
			if got := minus(s.total, was); !got.Equal(l.Amount) {
				t.Errorf("explained %v, priced %v\n%v", l.Amount, got, plan)
			}
			for i, a := range s.was[o.ID] {
				path, _ := s.p.Where(a.Via)
				if a.Via != 0 && (!strings.HasPrefix(path, "pay") || s.p.Says(a.Via) == "") {
					t.Errorf("amount %d: way %d leads to %q\n%v", i, a.Via, path, plan)
				}
			}
		}
	})
}

// TestExplainNumbers holds what the lines of an order say they were calculated with.
func TestExplainNumbers(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		name string
		pay  Node
		want []int64
	}{
		{"per item", Flat{Amount: eur("1"), Per: PerItem}, []int64{5}},
		{"per line", Flat{Amount: eur("1"), Per: PerLine}, []int64{1}},
		{"two bands of items", Tiers{Reading: Marginal, By: ByUnits, Bands: []Band{
			{Pay: Flat{Amount: eur("1"), Per: PerItem}}, {From: 3, Pay: Flat{Amount: eur("2"), Per: PerItem}}}}, []int64{3, 2}},
		{"a band that pays nothing is left out", Tiers{Reading: Marginal, By: ByUnits, Bands: []Band{
			{Pay: Flat{Amount: eur("1"), Per: PerItem}}, {From: 3, Pay: Flat{Amount: eur("0"), Per: PerItem}}, {From: 4, Pay: Flat{Amount: eur("2"), Per: PerItem}}}}, []int64{3, 1}},
		{"but not where nothing else is paid", Tiers{Reading: Marginal, By: ByUnits, Bands: []Band{{Pay: Flat{Amount: eur("0"), Per: PerItem}}}}, []int64{5}},
	} {
		o := order(many("x", 5, "100"))
		p := compiled(t, r.pay)
		l, err := p.Explain(p.Open(o.On), &o)
		if err != nil {
			t.Fatal(err)
		}
		var got []int64
		for _, part := range l.Parts[0].Parts {
			got = append(got, part.Number)
		}
		if !slices.Equal(got, r.want) {
			t.Errorf("%s: numbers %v, want %v", r.name, got, r.want)
		}
	}
}

// TestReleasedWhere holds that room given back names the cap that gives it.
func TestReleasedWhere(t *testing.T) {
	t.Parallel()
	p := compiled(t, Sum{Of: []Node{share("1"), Capped{Amount: eur("10"), Per: PerParty, Of: share("100")}}})
	tally := p.Open(october.From)
	first, second := order(line("x", "10")), order(line("x", "10"))
	second.ID = "2"
	was, err := p.Price(tally, &first, nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Price(tally, &second, nil); err != nil {
		t.Fatal(err)
	}
	if err := p.Return(tally, Back{Order: &first, Was: was, Taken: was, Whole: true}); err != nil {
		t.Fatal(err)
	}
	posts, err := p.Close(tally, october.Until, nil)
	if err != nil || len(posts) != 1 || posts[0].Kind != CapReleased || !posts[0].Amount.Equal(eur("10")) {
		t.Fatalf("closing: %v, %v", posts, err)
	}
	if path, _ := p.Where(posts[0].Via); path != "pay.of[1]" {
		t.Errorf("released by %q", path)
	}
}

// TestNeeds holds what a plan asks for.
func TestNeeds(t *testing.T) {
	t.Parallel()
	rule := func(m Match) Node { return Rules{Rules: []Rule{{Name: "a", When: m, Pay: share("1")}}} }
	for _, r := range []struct {
		pay  Node
		want Needs
	}{
		{share("1"), Needs{}},
		{Capped{Amount: eur("1"), Per: PerCustomer, Of: share("1")}, Needs{Customer: true}},
		{Limited{Orders: 1, Per: PerCustomer, Of: share("1")}, Needs{Customer: true}},
		{Recurring{Months: 1, Of: share("1")}, Needs{Since: true}},
		{Recurring{Payments: 1, Of: share("1")}, Needs{Payment: true}},
		{rule(Match{Customers: []CustomerStatus{NewCustomer}}), Needs{Status: true}},
		{rule(Match{SKUs: []string{"a"}}), Needs{Products: true}},
		{rule(Match{Products: []string{"a"}}), Needs{Products: true}},
		{rule(Match{Categories: []string{"a"}}), Needs{Categories: true}},
		{Flat{Amount: eur("1"), Per: PerProduct}, Needs{Products: true}},
		{Flat{Amount: eur("1"), Per: PerItem}, Needs{}},
		{rule(Match{Labels: []string{"a"}}), Needs{Labels: true}},
		{rule(Match{MonthBelow: 2}), Needs{Since: true}},
		{rule(Match{MonthFrom: 2}), Needs{Since: true}},
		{rule(Match{PaymentFrom: 2}), Needs{Payment: true}},
		{Sum{Of: []Node{Tiers{Reading: RateAfter, By: ByRevenue, Counting: Approved, Bands: steps("1", "2", "3")}, Bonus{By: ByOrders, Counting: Locked, At: []Milestone{{Amount: eur("1")}}}}}, Needs{Stage: Locked}},
	} {
		if got := compiled(t, r.pay).Needs(); got != r.want {
			t.Errorf("%v: got %+v, want %+v", planOf(r.pay), got, r.want)
		}
	}
}

// TestTooManyWays holds that ways are counted before they are numbered.
func TestTooManyWays(t *testing.T) {
	t.Parallel()
	var many []Node
	for range 33 {
		many = append(many, Rules{Rules: []Rule{{Name: "a"}}, Else: share("1")})
	}
	if _, err := Compile(planOf(Sum{Of: many})); !errors.Is(err, ErrTooManyWays) {
		t.Errorf("got %v", err)
	}
	if _, err := Compile(planOf(Sum{Of: many[:31]})); err != nil {
		t.Errorf("2^31 ways: %v", err)
	}
}

// TestTallyUsed holds what leaves a trace in a tally, and that a tally equals its
// copy alone.
func TestTallyUsed(t *testing.T) {
	t.Parallel()
	if (*Tally)(nil).Used() || !(*Tally)(nil).Equal(nil) {
		t.Error("no tally was used, or does not equal none")
	}
	month := Guaranteed{Amount: eur("5"), Over: Month, Of: share("10")}
	ann := order(line("x", "100"))
	ann.Customer = "ann"
	free, late := order(many("x", 3, "0")), order(many("x", 0, "0"))
	late.On = endorse.On(2026, 11, 1)
	for _, r := range []struct {
		name   string
		pay    Node
		orders []Order
		want   bool
	}{
		{"nothing", share("10"), nil, false},
		{"a share remembers nothing", share("10"), []Order{ann}, false},
		{"an amount", Capped{Amount: eur("5"), Per: PerParty, Of: share("10")}, []Order{ann}, true},
		{"items without a base", Tiers{Reading: RateBefore, By: ByUnits, Bands: []Band{{Pay: share("5")}}}, []Order{free}, true},
		{"an order", Limited{Orders: 2, Per: PerParty, Of: share("10")}, []Order{ann}, true},
		{"a customer", Limited{Orders: 2, Per: PerCustomer, Of: share("10")}, []Order{ann}, true},
		{"a month that an order found closed", month, []Order{free, late}, true},
	} {
		p := compiled(t, r.pay)
		tally := p.Open(october.From)
		fresh := tally.Clone()
		for i := range r.orders {
			if _, err := p.Price(tally, &r.orders[i], nil); err != nil {
				t.Fatal(err)
			}
		}
		if got := tally.Used(); got != r.want || fresh.Equal(tally) == r.want {
			t.Errorf("%s: Used = %v, equals a fresh one: %v, want %v and not so", r.name, got, fresh.Equal(tally), r.want)
		}
		if !tally.Equal(tally.Clone()) || tally.Equal(nil) || (*Tally)(nil).Equal(tally) {
			t.Errorf("%s: does not equal its copy, or equals none", r.name)
		}
	}
}

// TestZeroTally holds that the zero Tally opens on the first day that it sees.
func TestZeroTally(t *testing.T) {
	t.Parallel()
	p := compiled(t, Capped{Amount: eur("5"), Per: PerParty, Over: Month, Of: share("10")})
	tally, o := new(Tally), order(line("x", "100"))
	got, err := p.Price(tally, &o, nil)
	if err != nil || !got[0].Paid.Equal(eur("5")) || !tally.Equal(pricedBy(t, p, &o)) {
		t.Errorf("priced %v, %v", got, err)
	}
}

func pricedBy(t *testing.T, p *Program, o *Order) *Tally {
	t.Helper()
	tally := p.Open(o.On)
	if _, err := p.Price(tally, o, nil); err != nil {
		t.Fatal(err)
	}
	return tally
}

// TestHundredYears holds the last day that is near enough, and the first that is not.
func TestHundredYears(t *testing.T) {
	t.Parallel()
	p := compiled(t, Sum{Of: []Node{Fixed{Amount: eur("1"), Every: Year}, share("1")}})
	for days, want := range map[int]error{36524: nil, 36525: ErrFar} {
		day := october.From.AddDays(days)
		o := order(line("x", "1"))
		o.On = day
		if _, err := p.Price(p.Open(october.From), &o, nil); !errors.Is(err, want) {
			t.Errorf("Price after %d days: %v, want %v", days, err, want)
		}
		if _, err := p.Close(p.Open(october.From), day, nil); !errors.Is(err, want) {
			t.Errorf("Close after %d days: %v, want %v", days, err, want)
		}
		if _, err := planOf(share("1")).Settle(Activity{Period: endorse.Between(october.From, day)}); !errors.Is(err, want) {
			t.Errorf("Settle of %d days: %v, want %v", days+1, err, want)
		}
	}
}

// TestCountBounds holds the most that one increase may add or take.
func TestCountBounds(t *testing.T) {
	t.Parallel()
	const most = 1_000_000_000_000
	p := compiled(t, CPV(eur("0.01")))
	for n, want := range map[int64]error{most: nil, -most: nil, most + 1: endorse.ErrTooLong, -most - 1: endorse.ErrTooLong} {
		err := p.Count(p.Open(october.From), Increase{On: october.From, Count: endorse.CountViews, More: n})
		if !errors.Is(err, want) {
			t.Errorf("counting %d: %v, want %v", n, err, want)
		}
	}
}

// TestTallyRead holds single postings and cells as bytes: which are read, and which are
// no tally.
func TestTallyRead(t *testing.T) {
	t.Parallel()
	head := []byte{1, 0, 0, 0, 0} // version, four days not said
	posting := func(kind, via int64) []byte {
		b := append(slices.Clone(head), 0, 0, 0, 1)
		b = binary.AppendVarint(binary.AppendVarint(b, kind), via)
		return append(b, 0, 0, 0, 0, 1, '0', 0, 0)
	}
	cell := func(from, until string) []byte {
		b := append([]byte{byte(len(from))}, from...)
		b = append(append(b, byte(len(until))), until...)
		return append(b, 0, 0, 0, 0)
	}
	two := func(a, b []byte) []byte {
		return append(slices.Concat(head, []byte{0, 1, 2}, a, b), 0, 0)
	}
	oct, nov := cell("2026-10-01", "2026-10-31"), cell("2026-11-01", "2026-11-30")
	ended := func(n int64) []byte { return append(binary.AppendVarint(slices.Clone(head), n), 0, 0, 0) }
	for _, r := range []struct {
		name string
		in   []byte
		ok   bool
	}{
		{"the last kind", posting(int64(GuaranteeRecovered), 1), true},
		{"the first kind", posting(0, 0), true},
		{"a kind beyond the last", posting(int64(GuaranteeRecovered)+1, 1), false},
		{"a kind below zero", posting(-1, 1), false},
		{"the last way", posting(1, math.MaxUint32), true},
		{"a way beyond it", posting(1, math.MaxUint32+1), false},
		{"a way below zero", posting(1, -1), false},
		{"months in order", two(oct, nov), true},
		{"months reversed", two(nov, oct), false},
		{"a month twice", two(oct, oct), false},
		{"a lifetime before a month", two(cell("", ""), oct), false},
		{"a month that begins nowhere", two(cell("2026-10-01", ""), nov), false},
		{"ended", ended(1), true},
		{"not ended", ended(0), true},
		{"ended twice", ended(2), false},
		{"a byte too many", append(ended(0), 0), false},
	} {
		tally := new(Tally)
		err := tally.UnmarshalBinary(r.in)
		if r.ok != (err == nil) || !r.ok && !errors.Is(err, ErrTally) {
			t.Errorf("%s: %v", r.name, err)
			continue
		}
		if again, _ := tally.MarshalBinary(); r.ok && !slices.Equal(again, r.in) {
			t.Errorf("%s: % x was written as % x", r.name, r.in, again)
		}
	}
}

// TestWays holds that every number leads somewhere or nowhere, up to the first
// beyond the last.
func TestWays(t *testing.T) {
	t.Parallel()
	p := compiled(t, Sum{Of: []Node{Fixed{Amount: eur("1"), Every: Month}, Capped{Amount: eur("1"), Per: PerParty, Of: share("1")}}})
	found := 0
	for v := range Via(20) {
		if path, _ := p.Where(v); path != "" {
			found++
		}
	}
	if found != 5 {
		t.Errorf("%d ways, want one of the share and one of each node", found)
	}
}

// TestForget holds that what is forgotten is not re-rated, and the rest is.
func TestForget(t *testing.T) {
	t.Parallel()
	p := compiled(t, Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Bands: []Band{{Pay: share("5")}, {FromAmount: eur("1000"), Pay: share("8")}}})
	for _, r := range []struct {
		before, closed endorse.Date
		want           int
		why            string
	}{
		{october.From, october.Until, 1, "nothing ended before October"},
		{october.Until, october.Until, 1, "the last day of October is not before it"},
		{october.From, endorse.On(2026, 11, 5), 1, "closed, and not before"},
		{october.Until.AddDays(1), october.Until, 0, "October ended before November"},
	} {
		tally := p.Open(october.From)
		o := order(line("x", "1050"))
		was, err := p.Price(tally, &o, nil)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.Close(tally, r.closed, nil); err != nil {
			t.Fatal(err)
		}
		copied := tally.Clone()
		tally.Forget(r.before)
		back := order(line("x", "100"))
		give := Back{Order: &back, Was: was, Taken: []Amount{{Earned: eur("8"), Paid: eur("8")}}}
		if err := p.Return(tally, give); err != nil {
			t.Fatal(err)
		}
		posts, err := p.Close(tally, october.Until, nil)
		if err != nil || len(posts) != r.want {
			t.Errorf("%s: %v, %v", r.why, posts, err)
		}
		if _, err := p.Price(tally, &o, nil); errors.Is(err, ErrForgotten) != o.On.Before(r.before) {
			t.Errorf("%s: an order of October is priced, %v", r.why, err)
		}
		if err := p.Return(copied, give); err != nil {
			t.Fatal(err)
		}
		if posts, _ := p.Close(copied, october.Until, nil); len(posts) != 1 {
			t.Errorf("%s: the copy forgot too", r.why)
		}
	}
}

// TestShapes holds that amounts must fit their order, and tallies their plan.
func TestShapes(t *testing.T) {
	t.Parallel()
	p := compiled(t, share("5"))
	o := order(line("x", "5"))
	tally := p.Open(o.On)
	if err := p.Return(tally, Back{Order: &o}); !errors.Is(err, ErrShape) {
		t.Errorf("a return of nothing known: %v", err)
	}
	was := make([]Amount, 1)
	if err := p.Return(tally, Back{Order: &o, Was: was}); !errors.Is(err, ErrShape) || strings.Contains(err.Error(), "lines[") {
		t.Errorf("a return of nothing taken: %v", err)
	}
	if err := p.Return(tally, Back{Order: &o, Taken: was}); !errors.Is(err, ErrShape) {
		t.Errorf("a return of what was never paid: %v", err)
	}
	for n, want := range map[int64]error{1e9: nil, -1e9: nil, 1e9 + 1: endorse.ErrTooLong, -1e9 - 1: endorse.ErrTooLong} {
		lots := order(line("x", "5"), many("y", n, "5"))
		if _, err := p.Price(p.Open(o.On), &lots, nil); !errors.Is(err, want) || err != nil && !strings.Contains(err.Error(), "lines[1]") {
			t.Errorf("%d items: %v, want %v", n, err, want)
		}
	}
	if _, err := p.Again(&o, &o, nil, nil); !errors.Is(err, ErrShape) {
		t.Errorf("again without what was: %v", err)
	}
	if err := compiled(t, Capped{Amount: eur("5"), Per: PerParty, Of: share("5")}).Fits(tally); !errors.Is(err, ErrTally) {
		t.Errorf("a tally of another plan: %v", err)
	}
	if err := p.Fits(tally); err != nil {
		t.Error(err)
	}
	if _, err := p.Close(tally, endorse.Date{}, nil); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("closed on no day: %v", err)
	}
	if _, err := p.Close(tally, endorse.On(2226, 1, 1), nil); !errors.Is(err, ErrFar) {
		t.Errorf("closed in two hundred years: %v", err)
	}
}

// TestReturnedUnlikeSold holds that a return of more or less than was paid gives no
// room back where no bound is, which nothing could post.
func TestReturnedUnlikeSold(t *testing.T) {
	t.Parallel()
	p := compiled(t, share("10"))
	o := order(line("x", "100"))
	tally := pricedBy(t, p, &o)
	was := []Amount{{Earned: eur("10"), Paid: eur("10"), Via: 1}}
	for _, paid := range []string{"4", "6.50"} {
		if err := p.Return(tally, Back{Order: &o, Was: was, Taken: []Amount{{Earned: eur("5"), Paid: eur(paid), Via: 1}}}); err != nil {
			t.Fatal(err)
		}
	}
	if posts, err := p.Close(tally, october.Until, nil); err != nil || len(posts) > 0 {
		t.Errorf("Close posts %v, %v", posts, err)
	}
}

// TestLineJSON holds that a settlement is read as it was written.
func TestLineJSON(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		l, err := planOf(g.node(3, false)).Settle(g.activity(true))
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		var again Line
		if err := json.Unmarshal(b, &again); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(l, again); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
		if err := again.Check(); err != nil {
			t.Error(err)
		}
	})
}

// TestCheck holds that parts that do not add up are found.
func TestCheck(t *testing.T) {
	t.Parallel()
	l := Line{Node: "pay", Amount: eur("5"), Parts: []Line{{Node: "pay.of[0]", Amount: eur("2")}, {Amount: eur("3"), Parts: []Line{{Amount: eur("3.01")}}}}}
	if err := l.Check(); !errors.Is(err, ErrParts) {
		t.Errorf("got %v", err)
	}
	l.Parts[1].Parts = nil
	if err := l.Check(); err != nil {
		t.Error(err)
	}
	l.Parts[1].Amount = endorse.MustMoney("USD 3")
	if err := l.Check(); err == nil {
		t.Error("dollars add up to euros")
	}
}

// TestWords holds every word of every closed set, and that others are refused.
func TestWords(t *testing.T) {
	t.Parallel()
	words[Per](t, "", "item", "product", "line", "order", "customer", "party")
	words[Span](t, "lifetime", "day", "week", "month", "quarter", "year")
	words[Reading](t, "", "marginal", "rate-before", "rate-after", "retroactive", "slab")
	words[Measure](t, "", "revenue", "orders", "units", "earnings", "counts")
	words[Stage](t, "tracked", "approved", "locked", "paid")
	words[Edge](t, "reached", "exceeded")
	words[Lots](t, "part", "full", "started")
	words[Standing](t, "current", "previous")
	words[Lines](t, "reaching", "all")
	words[Returns](t, "counted", "kept")
	words[Stack](t, "each", "highest")
	words[Room](t, "released", "used")
	words[Negative](t, "carried", "reopened")
	words[CustomerStatus](t, "", "new", "returning")
	words[Level](t, "line", "order", "period")
	words[Kind](t, "", "settlement", "order", "line", "share", "flat", "fixed", "counts", "bonus", "excluded", "out-of-window", "nothing-sold",
		"adjustment", "floor", "cap", "limit", "cap-released", "guarantee", "advance", "re-rated", "compared", "rounding", "guarantee-recovered")
}

func words[T interface {
	~uint8
	String() string
	MarshalText() ([]byte, error)
}](t *testing.T, want ...string) {
	t.Helper()
	for i, w := range want {
		v := T(i)
		b, err := v.MarshalText()
		if string(b) != w || v.String() != w || err != nil {
			t.Errorf("%T(%d): got %s, %v, want %s", v, i, b, err, w)
		}
		back := any(&v).(interface{ UnmarshalText([]byte) error })
		if err := back.UnmarshalText([]byte("no-such-word")); err == nil || v != T(i) {
			t.Errorf("%T: read %v of nonsense, %v", v, v, err)
		}
		v = 99
		if err := back.UnmarshalText([]byte(w)); err != nil || v != T(i) {
			t.Errorf("%T: read %v of %q, %v", v, v, w, err)
		}
	}
	none := T(len(want))
	if _, err := none.MarshalText(); err == nil || none.String() == "" {
		t.Errorf("%T has a word more: %s", none, none)
	}
}

// TestSpans holds the edges of every span.
func TestSpans(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		span        Span
		day         endorse.Date
		from, until endorse.Date
	}{
		{Day, endorse.On(2026, 10, 15), endorse.On(2026, 10, 15), endorse.On(2026, 10, 15)},
		{Week, endorse.On(2026, 10, 12), endorse.On(2026, 10, 12), endorse.On(2026, 10, 18)}, // a Monday
		{Week, endorse.On(2026, 10, 18), endorse.On(2026, 10, 12), endorse.On(2026, 10, 18)}, // its Sunday
		{Week, endorse.On(2026, 1, 1), endorse.On(2025, 12, 29), endorse.On(2026, 1, 4)},
		{Month, endorse.On(2024, 2, 29), endorse.On(2024, 2, 1), endorse.On(2024, 2, 29)},
		{Quarter, endorse.On(2026, 3, 31), endorse.On(2026, 1, 1), endorse.On(2026, 3, 31)},
		{Quarter, endorse.On(2026, 4, 1), endorse.On(2026, 4, 1), endorse.On(2026, 6, 30)},
		{Year, endorse.On(2026, 7, 1), endorse.On(2026, 1, 1), endorse.On(2026, 12, 31)},
		{Month, endorse.On(9999, 12, 5), endorse.On(9999, 12, 1), endorse.On(9999, 12, 31)},
		{Lifetime, endorse.On(2026, 7, 1), endorse.Date{}, endorse.Date{}},
		{Month, endorse.Date{}, endorse.Date{}, endorse.Date{}},
	} {
		want := endorse.Period{From: r.from, Until: r.until}
		if got := r.span.Around(r.day); got != want {
			t.Errorf("%v around %v: got %v, want %v", r.span, r.day, got, want)
		}
	}
}

// TestAfterTheEnd holds that a refund after the last day is still made up for,
// and that nothing new begins.
func TestAfterTheEnd(t *testing.T) {
	t.Parallel()
	p := compiled(t, Sum{Of: []Node{
		Fixed{Amount: eur("10"), Every: Month},
		Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Bands: []Band{{Pay: share("5")}, {FromAmount: eur("1000"), Pay: share("8")}}},
	}})
	tally := p.Open(october.From)
	o := order(line("x", "1050"))
	was, err := p.Price(tally, &o, nil)
	if err != nil {
		t.Fatal(err)
	}
	posts, err := p.End(tally, endorse.On(2026, 10, 15), nil)
	if err != nil || len(posts) != 1 || !posts[0].Amount.Equal(eur("10")) {
		t.Fatalf("ended with %v, %v", posts, err)
	}
	back := order(line("x", "100"))
	if err := p.Return(tally, Back{Order: &back, Was: was, Taken: []Amount{{Earned: eur("8"), Paid: eur("8")}}}); err != nil {
		t.Fatal(err)
	}
	posts, err = p.Close(tally, endorse.On(2026, 12, 31), nil)
	if err != nil || len(posts) != 1 || !posts[0].Amount.Equal(eur("-28.50")) {
		t.Errorf("after the end: %v, %v", posts, err)
	}
}
