package pay_test

import (
	"errors"
	"slices"
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// amountOf settles, and holds what holds for every settlement: parts add up
// (I1), lines keep the plan's version (I18), and amounts are whole minor units
// (I22).
func amountOf(t *rapid.T, n Node, a Activity) endorse.Money {
	p := planOf(n)
	p.Version = 7
	l, err := p.Settle(a)
	if err != nil {
		t.Fatalf("%v\n%v", err, p)
	}
	if err := l.Check(); err != nil {
		t.Error(err)
	}
	for _, part := range l.Parts {
		if _, whole := part.Amount.Minor(); !whole || part.Version != 7 || part.Plan != "test" {
			t.Errorf("a line of %v by %s version %d", part.Amount, part.Plan, part.Version)
		}
	}
	return l.Amount
}

// TestI2AndI3 hold that refunds in any parts take back exactly what was earned,
// never more.
func TestI2AndI3(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		base := g.money(100000)
		if base.IsZero() {
			return
		}
		earned := base.Times(g.rate()).Round(endorse.HalfAway)
		left, kept := base, earned
		for !left.IsZero() {
			back := g.money(60000)
			if c, _ := back.Cmp(left); c > 0 {
				back = left
			}
			left = minus(left, back)
			next, err := Proportion(earned, left, base, endorse.HalfAway)
			if err != nil || next.Sign() < 0 || minus(kept, next).Sign() < 0 {
				t.Fatalf("of %v, %v and then %v is kept, %v", earned, kept, next, err)
			}
			kept = next
			if back.IsZero() {
				break
			}
		}
		if left.IsZero() && !kept.IsZero() {
			t.Errorf("%v stays of %v", kept, earned)
		}
	})
}

// TestPartialRefunds holds the cents of three refunds of a line of 10.00.
func TestPartialRefunds(t *testing.T) {
	t.Parallel()
	kept, want := eur("0.85"), []string{"0.28", "0.29", "0.28"}
	for i, left := range []string{"6.67", "3.34", "0"} {
		next, err := Proportion(eur("0.85"), eur(left), eur("10"), endorse.HalfAway)
		if back := minus(kept, next); err != nil || !back.Equal(eur(want[i])) {
			t.Errorf("refund %d takes %v back, want %s (%v)", i+1, back, want[i], err)
		}
		kept = next
	}
}

// TestI5 holds that where only sums decide, the order of orders does not.
func TestI5(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		a := g.activity(false)
		n := oneOf[Node](g, ShareOfSales{Rate: g.rate()}, g.totals(),
			Tiers{Reading: Slab, By: ByRevenue, Bands: g.bands(ByRevenue, g.leaf)},
			Capped{Amount: g.money(3000), Per: PerParty, Over: g.span(), Of: g.leaf()})
		want := amountOf(t, n, a)
		// The same orders in another order within each day.
		for i, at := range rapid.Permutation(ints(len(a.Orders))).Draw(t, "at") {
			a.Orders[i].At = int64(at)
		}
		slices.Reverse(a.Orders)
		if got := amountOf(t, n, a); !got.Equal(want) {
			t.Errorf("got %v, want %v\n%v", got, want, planOf(n))
		}
	})
}

func ints(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// TestI7 holds that cutting an order in two changes nothing at the margin.
func TestI7(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		n := Tiers{Reading: Marginal, By: ByRevenue, Over: Month, Bands: g.bands(ByRevenue, func() Node { return ShareOfSales{Rate: g.rate()} })}
		one, two := g.money(90000), g.money(90000)
		sum, _ := one.Add(two)
		whole := sold(order(many("x", 2, sum.Amount())))
		cut := sold(order(many("x", 1, one.Amount())), order(many("x", 1, two.Amount())))
		cut.Orders[1].ID = "2"
		if got, want := amountOf(t, n, cut), amountOf(t, n, whole); !got.Equal(want) {
			t.Errorf("cut in %v and %v: %v, whole %v\n%v", one, two, got, want, planOf(n))
		}
	})
}

// TestI8 holds that lines of one item may be merged where items are paid.
func TestI8(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		n, items := Flat{Amount: g.money(999), Per: PerItem}, int64(g.int(1, 9))
		var apart []OrderLine
		for range items {
			apart = append(apart, line("x", "10"))
		}
		if got, want := amountOf(t, n, sold(order(apart...))), amountOf(t, n, sold(order(many("x", items, "10")))); !got.Equal(want) {
			t.Errorf("apart %v, merged %v", got, want)
		}
	})
}

// TestI9 holds that more sales never pay less, where rates do not fall.
func TestI9(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		rising := bands("1", "2.5", "7")
		n := oneOf[Node](g, ShareOfSales{Rate: g.rate()},
			Tiers{Reading: oneOf(g, Marginal, RateBefore, RateAfter, Retroactive), By: ByRevenue, Over: Month, Bands: rising},
			Tiers{Reading: Slab, By: ByRevenue, Bands: rising},
			Bonus{By: ByRevenue, At: []Milestone{{FromAmount: eur("100"), Amount: eur("5")}}, Further: Further{EveryAmount: eur("50"), Amount: eur("1")}},
			Floored{Amount: g.money(500), Per: PerOrder, Of: share("4")},
			Guaranteed{Amount: g.money(5000), Over: Month, Of: share("4")})
		a := g.activity(false)
		if len(a.Orders) == 0 {
			return
		}
		before := amountOf(t, n, a)
		l := &a.Orders[g.int(0, len(a.Orders)-1)].Lines[0]
		l.Base, _ = l.Base.Add(g.money(90000))
		if after := amountOf(t, n, a); minus(after, before).Sign() < 0 {
			t.Errorf("before %v, with more sales %v\n%v", before, after, planOf(n))
		}
	})
}

// TestI10 holds the bounds of an order of several small lines.
func TestI10(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		base := eur("0")
		o := order()
		for range g.int(1, 9) {
			o.Lines = append(o.Lines, many("x", 1, g.money(90).Amount()))
			base, _ = base.Add(o.Lines[len(o.Lines)-1].Base)
		}
		a := sold(o)
		share := ShareOfSales{Rate: g.rate()}
		if got := amountOf(t, share, a); got.Sign() < 0 || minus(base, got).Sign() < 0 {
			t.Errorf("%v of %v", got, base)
		}
		limit := g.money(200)
		if got := amountOf(t, Capped{Amount: limit, Per: PerOrder, Of: share}, a); minus(limit, got).Sign() < 0 {
			t.Errorf("%v above the cap of %v", got, limit)
		}
		if got := amountOf(t, Floored{Amount: limit, Per: PerOrder, Of: share}, a); base.Sign() > 0 && minus(got, limit).Sign() < 0 {
			t.Errorf("%v below the floor of %v", got, limit)
		}
	})
}

// TestI10Rounded holds them for several orders of a month, wherever and however the
// plan rounds.
func TestI10Rounded(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		var a Activity
		for i := range g.int(2, 4) {
			o := order(many("x", 1, g.money(900).Amount()), many("y", 1, g.money(900).Amount()))
			o.ID, o.On = strconv.Itoa(i), endorse.On(2026, 10, 1+i)
			a.Orders = append(a.Orders, o)
		}
		limit, floored, pay := g.money(90), g.coin(), Node(ShareOfSales{Rate: g.rate()})
		p := planOf(Capped{Amount: limit, Per: PerOrder, Of: pay})
		if floored {
			p.Pay = Floored{Amount: limit, Per: PerOrder, Of: pay}
		}
		l, err := g.rounds(p).Settle(a)
		if err != nil {
			t.Fatal(err)
		}
		for i, o := range l.Parts {
			beyond := minus(o.Amount, limit).Sign()
			if sold := weigh(&a.Orders[i], []int{0, 1}).base.Sign() > 0; !floored && beyond > 0 || floored && sold && beyond < 0 {
				t.Errorf("order %d: %v, bound %v\n%v\n%s", i, o.Amount, limit, p, l.Tree())
			}
		}
	})
}

// TestI11 holds that a higher cap never pays less.
func TestI11(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		a := g.activity(true)
		n := Capped{Amount: g.money(3000), Per: oneOf(g, PerParty, PerCustomer), Over: g.span(), Of: g.orderly(1)}
		low := amountOf(t, n, a)
		more, _ := n.Amount.Add(g.money(3000))
		n.Amount = more
		if high := amountOf(t, n, a); minus(high, low).Sign() < 0 {
			t.Errorf("%v, and under a higher cap %v\n%v", low, high, planOf(n))
		}
	})
}

// TestI12AndI13 hold what is withheld and what is guaranteed, month by month.
func TestI12AndI13(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		advance, least := g.money(50000), g.money(9000)
		n := Recouped{Advance: advance, Rate: pct("60"), Over: Month, Of: Guaranteed{Amount: least, Over: Month, Recoverable: g.coin(), Of: ShareOfSales{Rate: g.rate()}}}
		s := newStream(t, planOf(n), endorse.On(2026, 1, 1))
		recouped := eur("0")
		for month := 1; month <= 4; month++ {
			days := Month.Around(endorse.On(2026, month, 1))
			o := order(many("x", 1, g.money(90000).Amount()))
			o.ID, o.On = days.String(), days.From
			before := s.total
			s.price(o)
			posts, err := s.p.Close(s.tally, days.Until, nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range posts {
				s.add(p.Amount)
				if p.Kind == AdvanceHeld {
					recouped = minus(recouped, p.Amount)
					s.add(p.Amount.Neg())
				}
			}
			earned := minus(s.total, before)
			if minus(earned, least).Sign() < 0 {
				t.Errorf("month %d earns %v, guaranteed are %v", month, earned, least)
			}
			if minus(advance, recouped).Sign() < 0 {
				t.Errorf("recouped %v of %v", recouped, advance)
			}
		}
	})
}

// TestI15 holds that a credit earns what its opposite would, below zero.
func TestI15(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		n := oneOf[Node](g, ShareOfSales{Rate: g.rate()}, Flat{Amount: g.money(300), Per: PerItem},
			Capped{Amount: g.money(900), Per: oneOf(g, PerItem, PerLine, PerOrder), Of: ShareOfSales{Rate: g.rate()}})
		l := many("x", int64(g.int(1, 3)), g.money(30000).Amount())
		sale, credit := amountOf(t, n, sold(order(l))), amountOf(t, n, sold(order(negated([]OrderLine{l})...)))
		if !sale.Equal(credit.Neg()) && !sale.IsZero() {
			t.Errorf("sale %v, credit %v\n%v", sale, credit, planOf(n))
		}
	})
}

// TestI16 holds that nothing is calculated across currencies.
func TestI16(t *testing.T) {
	t.Parallel()
	o := order(OrderLine{Quantity: 1, Base: endorse.MustMoney("USD 5")})
	_, err := planOf(share("5")).Settle(sold(o))
	var mix *endorse.CurrencyMismatchError
	if !errors.As(err, &mix) || mix.Have != endorse.USD || mix.Want != endorse.EUR {
		t.Errorf("got %v", err)
	}
}

// TestI17 holds that the order in which ranked rules are written is nothing.
func TestI17(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		n := g.rules(g.leaf).(Rules)
		a := g.activity(true)
		want := amountOf(t, n, a)
		n.Rules = rapid.Permutation(n.Rules).Draw(t, "rules")
		if got := amountOf(t, n, a); !got.Equal(want) {
			t.Errorf("got %v, want %v\n%v", got, want, planOf(n))
		}
	})
}

// TestI19 holds that what earns nothing says why.
func TestI19(t *testing.T) {
	t.Parallel()
	shoes := []Rule{{Name: "cards", When: Match{Categories: []string{"card"}}}, {Name: "shoes", When: Match{Categories: []string{"shoes"}}, Pay: share("5")}}
	for _, r := range []struct {
		name string
		pay  Node
		did  OrderLine
		kind Kind
		rule string
		node string
	}{
		{"no base", share("5"), many("x", 1, "0"), NothingSold, "", "pay"},
		{"no item", Flat{Amount: eur("1"), Per: PerOrder}, many("x", 0, "5"), NothingSold, "", "pay"},
		{"an excluded category", Rules{Rules: shoes}, line("card", "5"), Excluded, "cards", "pay.rules[0].pay"},
		{"no rule", Rules{Rules: shoes}, line("hat", "5"), Excluded, "", "pay.else"},
		{"a rate of zero", share("0"), line("hat", "5"), Share, "", "pay"},
		{"too late", During{Days: endorse.Period{Until: endorse.On(2026, 9, 30)}, Of: share("5")}, line("hat", "5"), OutOfWindow, "", "pay"},
	} {
		for _, n := range []Node{r.pay, Capped{Amount: eur("9"), Per: PerParty, Of: r.pay}} { // one stream; a bound around it
			got := settle(t, planOf(n), sold(order(r.did)))
			leaf := got.Parts[0].Parts[0].Parts[0]
			node := r.node
			if _, capped := n.(Capped); capped {
				node = "pay.of" + node[len("pay"):]
			}
			if !got.Amount.Equal(eur("0")) || leaf.Kind != r.kind || leaf.Rule != r.rule || leaf.Node != node {
				t.Errorf("%s: %v for %v by rule %q at %s, want %v by %q at %s", r.name, got.Amount, leaf.Kind, leaf.Rule, leaf.Node, r.kind, r.rule, node)
			}
		}
	}
}

// TestI19Counts: an order under a plan that pays for what is counted alone is in no
// wrong window; no sale earns there.
func TestI19Counts(t *testing.T) {
	t.Parallel()
	for _, n := range []Node{CPC(eur("1")), Sum{Of: []Node{Fixed{Amount: eur("5")}, CPM(eur("4"))}}} {
		got := settle(t, planOf(n), sold(order(line("hat", "5"))))
		leaf := got.Parts[0].Parts[0].Parts[0]
		if leaf.Kind != NothingSold || leaf.Node != "pay" || !got.Parts[0].Amount.Equal(eur("0")) {
			t.Errorf("%T: %v at %s for %v, want %v at pay", n, leaf.Kind, leaf.Node, got.Parts[0].Amount, NothingSold)
		}
	}
}

// TestI19Streams holds the same where rules lead to bounds over spans.
func TestI19Streams(t *testing.T) {
	t.Parallel()
	n := Rules{Rules: []Rule{
		{Name: "cards", When: Match{Categories: []string{"card"}}},
		{Name: "shoes", When: Match{Categories: []string{"shoes"}}, Pay: Capped{Amount: eur("9"), Per: PerParty, Over: Month, Of: share("5")}},
	}}
	got := settle(t, planOf(n), sold(order(line("card", "5"), line("hat", "5"), line("shoes", "500"))))
	card, hat, shoes := got.Parts[0].Parts[0].Parts[0], got.Parts[0].Parts[1].Parts[0], got.Parts[0].Parts[2]
	if card.Kind != Excluded || card.Rule != "cards" || hat.Kind != Excluded || hat.Rule != "" || hat.Node != "pay.else" {
		t.Errorf("got %v and %v", card, hat)
	}
	if !shoes.Amount.Equal(eur("9")) || shoes.Parts[1].Kind != CapTrimmed || !shoes.Parts[1].Amount.Equal(eur("-16")) || shoes.Parts[1].Node != "pay.rules[1].pay" {
		t.Errorf("got %s", shoes.Tree())
	}
}

// TestI20 holds the edges of windows, and that shifting everything by whole
// weeks changes nothing.
func TestI20(t *testing.T) {
	t.Parallel()
	since := endorse.On(2026, 1, 31)
	for _, r := range []struct {
		day  endorse.Date
		want string
		why  string
	}{
		{endorse.On(2026, 1, 30), "0", "before the first payment"},
		{since, "9.80", "the first payment"},
		{endorse.On(2026, 2, 28), "9.80", "in the window"},
		{endorse.On(2026, 7, 30), "9.80", "the last day"},
		{endorse.On(2026, 7, 31), "0", "six full months have passed"},
	} {
		o := order(line("x", "49"))
		o.On, o.Since = r.day, since
		got := settle(t, planOf(Recurring{Months: 6, Of: share("20")}), Activity{Orders: []Order{o}})
		if !got.Amount.Equal(eur(r.want)) {
			t.Errorf("%v, %s: got %v, want %s", r.day, r.why, got.Amount, r.want)
		}
	}
	for _, r := range []struct {
		payment int
		want    string
	}{{1, "9.80"}, {3, "9.80"}, {4, "0"}} {
		o := order(line("x", "49"))
		o.Payment = r.payment
		got := settle(t, planOf(Recurring{Payments: 3, Of: share("20")}), sold(o))
		if !got.Amount.Equal(eur(r.want)) {
			t.Errorf("payment %d: got %v, want %s", r.payment, got.Amount, r.want)
		}
	}
}

// TestI21 holds that every total is in one band, those at thresholds too.
func TestI21(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		edge Edge
		base string
		want string
	}{
		{Reached, "999.99", "50.00"}, {Reached, "1000", "80.00"}, {Reached, "1000.01", "80.00"},
		{Exceeded, "999.99", "50.00"}, {Exceeded, "1000", "50.00"}, {Exceeded, "1000.01", "80.00"},
		{Reached, "0", "0"}, {Exceeded, "0", "0"},
	} {
		n := Tiers{Reading: Slab, By: ByRevenue, Edge: r.edge, Bands: steps("5", "8", "12")}
		if got := settle(t, planOf(n), sold(order(line("x", r.base)))); !got.Amount.Equal(eur(r.want)) {
			t.Errorf("%s, %v: got %v, want %s", r.base, r.edge, got.Amount, r.want)
		}
	}
}

// TestMissing holds that a fact that the plan asks for is not taken for zero.
func TestMissing(t *testing.T) {
	t.Parallel()
	noDay, noBase, noID := order(line("x", "5")), order(OrderLine{Quantity: 1}), order(line("x", "5"))
	noDay.On, noID.ID = endorse.Date{}, ""
	capped := Capped{Amount: eur("5"), Per: PerCustomer, Of: share("5")}
	for _, r := range []struct {
		pay  Node
		did  Order
		want MissingError
	}{
		{share("5"), noDay, MissingError{"1", "on", "pay"}},
		{share("5"), noBase, MissingError{"1", "base", "pay"}},
		{share("5"), noID, MissingError{"", "id", "pay"}},
		{capped, order(line("x", "5")), MissingError{"1", "customer", "pay"}},
		{Recurring{Months: 1, Of: share("5")}, order(line("x", "5")), MissingError{"1", "customer_since", "pay"}},
		{Sum{Of: []Node{Recurring{Payments: 1, Of: share("5")}}}, order(line("x", "5")), MissingError{"1", "payment", "pay.of[0]"}},
	} {
		_, err := planOf(r.pay).Settle(sold(r.did))
		var got *MissingError
		if !errors.As(err, &got) || *got != r.want || !errors.Is(err, endorse.ErrNotKnown) {
			t.Errorf("got %v, want %v", err, &r.want)
		}
	}
}

// TestActivities holds what cannot be settled.
func TestActivities(t *testing.T) {
	t.Parallel()
	early, twice, huge := order(line("x", "5")), order(line("x", "5")), order(line("x", "5"))
	early.On = endorse.On(2026, 9, 30)
	huge.Lines[0].Quantity = 1 << 60
	late := order(line("x", "5"))
	late.ID, late.On = "2", endorse.On(2226, 1, 1)
	for _, r := range []struct {
		name string
		did  Activity
		want error
	}{
		{"before the period", sold(early), ErrOutside},
		{"an order twice", sold(twice, twice), ErrTwice},
		{"more items than there are", sold(huge), endorse.ErrTooLong},
		{"two centuries", Activity{Orders: []Order{order(line("x", "5")), late}}, ErrFar},
		{"more views than there are", counted(endorse.CountViews, 1<<60), endorse.ErrTooLong},
	} {
		n := Sum{Of: []Node{share("5"), CPV(eur("1")), Fixed{Amount: eur("1"), Every: Day}}}
		if _, err := planOf(n).Settle(r.did); !errors.Is(err, r.want) {
			t.Errorf("%s: got %v, want %v", r.name, err, r.want)
		}
	}
	got, err := planOf(Fixed{Amount: eur("5")}).Settle(Activity{})
	if err != nil || !got.Amount.Equal(eur("0")) {
		t.Errorf("nothing on no day: %v, %v", got.Amount, err)
	}
}
