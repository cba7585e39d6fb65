package pay_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// line is an order line of one item.
func line(category, base string) OrderLine {
	return OrderLine{SKU: category, Categories: []string{category}, Quantity: 1, Base: eur(base)}
}

// order is an order of the first of October with the lines.
func order(lines ...OrderLine) Order {
	return Order{ID: "1", On: endorse.On(2026, 10, 1), Lines: lines}
}

// many is n items of one product.
func many(sku string, n int64, base string) OrderLine {
	return OrderLine{SKU: sku, Quantity: n, Base: eur(base)}
}

// counted is an activity of October in which a platform counted once.
func counted(c endorse.CountName, n int64) Activity {
	return Activity{Period: october, Increases: []Increase{{On: endorse.On(2026, 10, 15), Count: c, More: n}}}
}

func sold(orders ...Order) Activity { return Activity{Period: october, Orders: orders} }

// TestCases holds worked examples of the trade, each with what it teaches.
func TestCases(t *testing.T) {
	t.Parallel()
	flat := func(per Per) Node { return Flat{Amount: eur("0.75"), Per: per} }
	shoes := Rules{Rules: []Rule{
		{Name: "shoes", When: Match{Categories: []string{"shoes"}}, Pay: share("9")},
		{Name: "gift cards", When: Match{Categories: []string{"gift card"}}},
	}, Else: share("6")}
	status := Rules{Rules: []Rule{{Name: "new", When: Match{Customers: []CustomerStatus{NewCustomer}}, Pay: share("12")}}, Else: share("5")}
	asNew, asReturning := order(line("x", "64.50")), order(line("x", "64.50"))
	asNew.Status, asReturning.Status = NewCustomer, ReturningCustomer
	ten := Capped{Amount: eur("25"), Per: PerOrder, Of: share("10")}
	least := Floored{Amount: eur("3"), Per: PerOrder, Of: share("4")}
	bonus := Bonus{By: ByOrders, At: []Milestone{{From: 10, Amount: eur("50")}}, Further: Further{Every: 5, Amount: eur("20"), UpTo: 25}}
	cpm := PerCount{Counts: []endorse.CountName{endorse.CountViews}, Price: eur("12"), Lot: 1000}
	full := cpm
	full.Lots = FullLots
	started := cpm
	started.Lots = StartedLots
	beyondTen := bonus
	beyondTen.Edge = Exceeded
	reachedAt := CountTiers{Counts: cpm.Counts, Reading: Retroactive, Lot: 1000, Bands: []CountBand{{0, eur("10")}, {100_000, eur("8")}}}
	exceededAt := reachedAt
	exceededAt.Edge = Exceeded
	for _, r := range []struct {
		name string
		pay  Node
		did  Activity
		want string
	}{
		{"three lines of 3.33 at 5%, each rounded", share("5"), sold(order(line("x", "3.33"), line("x", "3.33"), line("x", "3.33"))), "0.51"},
		{"flat per order", flat(PerOrder), sold(order(many("A", 3, "30"), many("B", 1, "10"))), "0.75"},
		{"flat per distinct product", flat(PerProduct), sold(order(many("A", 3, "30"), many("B", 1, "10"))), "1.50"},
		{"flat per item", flat(PerItem), sold(order(many("A", 3, "30"), many("B", 1, "10"))), "3.00"},
		{"percent plus flat, rounded once", Sum{Of: []Node{share("5"), Flat{Amount: eur("0.30"), Per: PerOrder}}}, sold(order(line("x", "40"))), "2.30"},
		{"by category, gift cards out", shoes, sold(order(line("shoes", "80"), line("belt", "24.90"), line("gift card", "50"))), "8.69"},
		{"new customer", status, sold(asNew), "7.74"},
		{"returning customer, half a cent up", status, sold(asReturning), "3.23"},
		{"cap of the order", ten, sold(order(line("x", "310"))), "25.00"},
		{"after a refund of 60 the cap still bites", ten, sold(order(line("x", "250"))), "25.00"},
		{"after another of 100 it does not", ten, sold(order(line("x", "150"))), "15.00"},
		{"floor of the order", least, sold(order(line("x", "40"))), "3.00"},
		{"refunded whole, the floor is gone", least, sold(order(many("x", 0, "0"))), "0.00"},
		{"a cap below the floor inside wins", Capped{Amount: eur("2"), Per: PerOrder, Of: Floored{Amount: eur("1"), Per: PerOrder, Of: share("10")}}, sold(order(line("x", "40"))), "2.00"},
		{"month capped at 100, 115 earned", Capped{Amount: eur("100"), Per: PerParty, Over: Month, Of: share("100")}, sold(orders("60", "30", "25")...), "100.00"},
		{"two orders of 1500 by their own size", Tiers{Reading: Slab, By: ByRevenue, Bands: steps("5", "8", "12")}, sold(orders("1500", "1500")...), "240"},
		{"one order of 3000 by its own size", Tiers{Reading: Slab, By: ByRevenue, Bands: steps("5", "8", "12")}, sold(orders("3000")...), "360"},
		{"falling retroactive rates, below", Tiers{Reading: Retroactive, By: ByRevenue, Bands: []Band{{Pay: share("10")}, {FromAmount: eur("101"), Pay: share("8")}}}, sold(orders("100")...), "10.00"},
		{"falling retroactive rates, above", Tiers{Reading: Retroactive, By: ByRevenue, Bands: []Band{{Pay: share("10")}, {FromAmount: eur("101"), Pay: share("8")}}}, sold(orders("101")...), "8.08"},
		{"bonus steps, 22 orders", bonus, sold(numbered(22)...), "90.00"},
		{"bonus steps end, 31 orders", bonus, sold(numbered(31)...), "110.00"},
		{"CPM", cpm, counted(endorse.CountViews, 84_333), "1012.00"},
		{"per full thousand", full, counted(endorse.CountViews, 84_333), "1008.00"},
		{"per started thousand", started, counted(endorse.CountViews, 84_333), "1020.00"},
		{"CPM with a cap", Capped{Amount: eur("1000"), Per: PerParty, Of: cpm}, counted(endorse.CountViews, 120_000), "1000.00"},
		{"CPV below a cent", CPV(eur("0.0035")), counted(endorse.CountViews, 1001), "3.50"},
		{"CPC", CPC(eur("0.12")), counted(endorse.CountClicks, 250), "30.00"},
		{"hybrid: a fee, and CPM beyond 50,000", Sum{Of: []Node{Fixed{Amount: eur("400")}, PerCount{Counts: cpm.Counts, Price: eur("5"), Lot: 1000, Above: 50_000}}},
			counted(endorse.CountViews, 84_000), "570.00"},
		{"views by bands, each at its own price", CountTiers{Counts: cpm.Counts, Reading: Marginal, Lot: 1000, Bands: []CountBand{{0, eur("10")}, {100_000, eur("8")}}},
			counted(endorse.CountViews, 150_000), "1400.00"},
		{"views by bands, all at the last", CountTiers{Counts: cpm.Counts, Reading: Retroactive, Lot: 1000, Bands: []CountBand{{0, eur("10")}, {100_000, eur("8")}}},
			counted(endorse.CountViews, 150_000), "1200.00"},
		{"minimum earnings per click", Greatest{Per: PerParty, Over: Month, Of: []Node{share("5"), CPC(eur("0.10"))}},
			Activity{Period: october, Orders: orders("100"), Increases: counted(endorse.CountClicks, 80).Increases}, "8.00"},
		{"best of two rates, line by line", Greatest{Per: PerLine, Of: []Node{share("5"), Flat{Amount: eur("2"), Per: PerItem}}}, sold(order(line("x", "100"), line("x", "10"))), "7.00"},
		{"guarantee, a poor month", Guaranteed{Amount: eur("500"), Over: Month, Of: share("10")}, sold(orders("3200")...), "500.00"},
		{"guarantee, a good month", Guaranteed{Amount: eur("500"), Over: Month, Of: share("10")}, sold(orders("6400")...), "640.00"},
		{"a bounty above 100%", share("150"), sold(orders("10")...), "15.00"},
		{"a double commission for a label", Sum{Of: []Node{Adjusted{Rate: pct("200"), Of: shoes}}}, sold(order(line("shoes", "80"))), "14.40"},
		{"items of 50 and more earn more", Rules{Rules: []Rule{{Name: "dear", When: Match{ItemFrom: eur("50")}, Pay: share("5")}}, Else: share("3")},
			sold(order(many("x", 2, "99.98"), many("y", 2, "100"))), "8.00"},
		{"the first payment earns a bounty, later ones a share", Rules{Rules: []Rule{{Name: "bounty", When: Match{PaymentBelow: 2}, Pay: Flat{Amount: eur("100"), Per: PerOrder}}}, Else: share("10")},
			sold(paymentOf(1, "49"), paymentOf(2, "49")), "104.90"},
		{"15% in the first year, 5% after", Rules{Rules: []Rule{{Name: "year one", When: Match{MonthBelow: 12}, Pay: share("15")}}, Else: share("5")},
			sold(sinceOf(endorse.On(2025, 10, 2), "100"), sinceOf(endorse.On(2025, 10, 1), "100")), "20.00"},
		{"two orders a day earn", Limited{Orders: 2, Per: PerParty, Over: Day, Of: share("10")}, sold(numbered(5)...), "2.00"},
		{"a fee or the share of sales, whichever is more", Greatest{Per: PerParty, Over: Month, Of: []Node{Fixed{Amount: eur("50"), Every: Month}, share("10")}}, sold(orders("700")...), "70.00"},
		{"or the fee", Greatest{Per: PerParty, Over: Month, Of: []Node{Fixed{Amount: eur("50"), Every: Month}, share("10")}}, sold(orders("300")...), "50.00"},
		{"everything 2% better from ten orders on", Tiers{Reading: Retroactive, By: ByOrders, Over: Month, Bands: []Band{{Pay: share("5")}, {From: 10, Pay: share("7")}}}, sold(numbered(10)...), "7.00"},
		{"5.00 for each order beyond the first ten", Tiers{Reading: Marginal, By: ByOrders, Over: Month, Bands: []Band{{Pay: Flat{Amount: eur("0"), Per: PerOrder}}, {From: 10, Pay: Flat{Amount: eur("5"), Per: PerOrder}}}}, sold(numbered(13)...), "15.00"},
		{"a line without items does not use up its product", flat(PerProduct), sold(order(many("A", 0, "0"), many("A", 1, "30"))), "0.75"},
		{"an order that earns nothing is not the one that earns", Limited{Orders: 1, Per: PerParty, Of: share("10")}, sold(order(line("x", "0")), paymentOf(2, "100")), "10.00"},
		{"nor do two, one in the other", Limited{Orders: 1, Per: PerParty, Of: Limited{Orders: 1, Per: PerParty, Of: share("10")}}, sold(order(line("x", "100"), line("y", "100"))), "20.00"},
		{"bonus beyond ten orders, the fifth step not passed", beyondTen, sold(numbered(15)...), "50.00"},
		{"bonus beyond ten orders, the fifth step passed", beyondTen, sold(numbered(16)...), "70.00"},
		{"84 lots, none begun", started, counted(endorse.CountViews, 84_000), "1008.00"},
		{"all at the last price, which is reached", reachedAt, counted(endorse.CountViews, 100_000), "800.00"},
		{"all at the first price, which is not exceeded", exceededAt, counted(endorse.CountViews, 100_000), "1000.00"},
		{"all at the last price, which is exceeded", exceededAt, counted(endorse.CountViews, 101_000), "808.00"},
		{"clicks on their last day", During{Days: endorse.Period{Until: endorse.On(2026, 10, 15)}, Of: CPC(eur("1"))}, counted(endorse.CountClicks, 9), "9.00"},
		{"clicks after their last day", During{Days: endorse.Period{Until: endorse.On(2026, 10, 14)}, Of: CPC(eur("1"))}, counted(endorse.CountClicks, 9), "0.00"},
		{"two limits let both lines of one order through", Sum{Of: []Node{Limited{Orders: 1, Per: PerParty, Of: share("10")}, Limited{Orders: 1, Per: PerParty, Of: share("5")}}},
			sold(order(line("x", "100"), line("y", "100"))), "30.00"},
		{"zero base", share("10"), sold(order(many("x", 1, "0"))), "0.00"},
	} {
		p := planOf(r.pay)
		p.RatesAboveOne = true
		got := settle(t, p, r.did)
		if !got.Amount.Equal(eur(r.want)) {
			t.Errorf("%s: got %v, want %s", r.name, got.Amount, r.want)
		}
		if err := got.Check(); err != nil {
			t.Errorf("%s: %v", r.name, err)
		}
	}
}

func paymentOf(n int, base string) Order {
	o := order(line("x", base))
	o.ID, o.Payment = string(rune('0'+n)), n
	return o
}

func sinceOf(day endorse.Date, base string) Order {
	o := order(line("x", base))
	o.ID, o.Since = day.String(), day
	return o
}

// steps are the bands from 0, 1000 and 3000.
func steps(a, b, c string) []Band {
	return []Band{{Pay: share(a)}, {FromAmount: eur("1000"), Pay: share(b)}, {FromAmount: eur("3000"), Pay: share(c)}}
}

func numbered(n int) []Order {
	var out []Order
	for i := range n {
		o := order(line("x", "10"))
		o.ID, o.At = string(rune('A'+i)), int64(i)
		out = append(out, o)
	}
	return out
}

// TestBonusOfMoney holds the steps of a bonus by revenue: 5.00 at 100, 5.00 at 200,
// and 2.00 for each 50 beyond, up to 400.
func TestBonusOfMoney(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		base              string
		reached, exceeded string
	}{
		{"99.99", "0", "0"},
		{"100", "5", "0"}, {"100.01", "5", "5"},
		{"200", "10", "5"}, {"200.01", "10", "10"},
		{"249.99", "10", "10"}, {"250", "12", "10"}, {"250.01", "12", "12"},
		{"399.99", "16", "16"}, {"400", "18", "16"}, {"400.01", "18", "16"}, {"1000", "18", "16"},
	} {
		for edge, want := range map[Edge]string{Reached: r.reached, Exceeded: r.exceeded} {
			pay := Bonus{By: ByRevenue, Edge: edge, At: []Milestone{{FromAmount: eur("100"), Amount: eur("5")}, {FromAmount: eur("200"), Amount: eur("5")}},
				Further: Further{EveryAmount: eur("50"), Amount: eur("2"), UpToAmount: eur("400")}}
			if got := settle(t, planOf(pay), sold(order(line("x", r.base)))); !got.Amount.Equal(eur(want)) {
				t.Errorf("%s, %v: got %v, want %s", r.base, edge, got.Amount, want)
			}
		}
	}
	for _, r := range []struct{ every, base, want string }{
		{"3", "10", "3"}, // three threes in ten
		{"0.01", "1000000000000", "1000000000000"}, // steps end at a million million
		{"1", "999999999999", "999999999999"},
	} {
		pay := Bonus{By: ByRevenue, At: []Milestone{{FromAmount: eur("0"), Amount: eur("0")}}, Further: Further{EveryAmount: eur(r.every), Amount: eur("1")}}
		if got := settle(t, planOf(pay), sold(order(line("x", r.base)))); !got.Amount.Equal(eur(r.want)) {
			t.Errorf("each %s of %s: got %v, want %s", r.every, r.base, got.Amount, r.want)
		}
	}
}

// TestMatchBounds holds the edges of each range: from is included, below is not.
func TestMatchBounds(t *testing.T) {
	t.Parallel()
	base := func(s string) Order { return order(many("x", 2, s)) }
	items := func(n int64) Order { return order(many("x", n-1, "50"), many("y", 1, "50")) }
	months := func(n int) Order { return sinceOf(endorse.On(2026, 10, 1).AddMonths(-n), "100") }
	on := func(day int) Order { return sinceOf(endorse.On(2026, 9, day), "100") }
	payment := func(n int) Order { return paymentOf(n, "100") }
	ofOrder, ofLine := base("100"), base("100")
	ofOrder.Labels, ofLine.Lines[0].Labels = []string{"red"}, []string{"red"}
	for _, r := range []struct {
		name    string
		when    Match
		in, out []Order
	}{
		{"orders from", Match{OrderFrom: eur("50")}, []Order{base("50")}, []Order{base("49.99")}},
		{"orders below", Match{OrderBelow: eur("50")}, []Order{base("49.99")}, []Order{base("50")}},
		{"both", Match{OrderFrom: eur("50"), OrderBelow: eur("60")}, []Order{base("50"), base("59.99")}, []Order{base("49.99"), base("60")}},
		{"items from", Match{ItemFrom: eur("50")}, []Order{base("100")}, []Order{base("99.98")}},
		{"items below", Match{ItemBelow: eur("50")}, []Order{base("99.98")}, []Order{base("100")}},
		{"items in the order from", Match{UnitsFrom: 3}, []Order{items(3)}, []Order{items(2)}},
		{"items in the order below", Match{UnitsBelow: 3}, []Order{items(2)}, []Order{items(3)}},
		{"both of items", Match{UnitsFrom: 3, UnitsBelow: 5}, []Order{items(3), items(4)}, []Order{items(2), items(5)}},
		{"payments from", Match{PaymentFrom: 2}, []Order{payment(2)}, []Order{payment(1)}},
		{"payments below", Match{PaymentBelow: 2}, []Order{payment(1)}, []Order{payment(2)}},
		{"both of payments", Match{PaymentFrom: 2, PaymentBelow: 4}, []Order{payment(2), payment(3)}, []Order{payment(1), payment(4)}},
		{"months from", Match{MonthFrom: 1}, []Order{months(1), on(1)}, []Order{months(0), on(2)}},
		{"months below", Match{MonthBelow: 1}, []Order{months(0), on(2)}, []Order{months(1), on(1)}},
		{"both of months", Match{MonthFrom: 1, MonthBelow: 3}, []Order{months(1), months(2)}, []Order{months(0), months(3)}},
		{"a label of the order, of the line", Match{Labels: []string{"blue", "red"}}, []Order{ofOrder, ofLine}, []Order{base("100")}},
		{"one of nine products", Match{SKUs: []string{"a", "b", "c", "d", "e", "f", "g", "h", "x"}}, []Order{base("1")}, []Order{order(line("i", "1"))}},
		{"from a day", Match{Days: endorse.Period{From: endorse.On(2026, 10, 1)}}, []Order{base("1")}, nil},
		{"up to the day before", Match{Days: endorse.Period{Until: endorse.On(2026, 9, 30)}}, nil, []Order{base("1")}},
	} {
		for _, not := range []bool{false, true} {
			when := r.when
			when.Not = not
			p := planOf(Rules{Rules: []Rule{{Name: "a", When: when, Pay: Flat{Amount: eur("1"), Per: PerOrder}}}})
			for i, o := range append(r.in[:len(r.in):len(r.in)], r.out...) {
				got := settle(t, p, sold(o))
				if want := (i < len(r.in)) != not; got.Amount.IsZero() == want {
					t.Errorf("%s (not: %v), order %d: paid %v", r.name, not, i, got.Amount)
				}
			}
		}
	}
}

// TestWholeOrder holds on which line an amount of the order stands that no base
// divides: the first with items, the first of all if none has any.
func TestWholeOrder(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		name  string
		lines []OrderLine
		want  []string
	}{
		{"the first has no items", []OrderLine{many("a", 0, "0"), many("b", 1, "0"), many("c", 1, "0")}, []string{"0", "0.75", "0"}},
		{"a credit divides nothing", []OrderLine{many("a", -1, "-5"), many("b", 1, "0")}, []string{"0", "0.75"}},
		{"one base takes all", []OrderLine{many("a", 1, "0"), many("b", 0, "9"), many("c", 1, "-5")}, []string{"0", "0.75", "0"}},
		{"two bases share", []OrderLine{many("a", 1, "10"), many("b", 1, "0"), many("c", 1, "20")}, []string{"0.25", "0", "0.50"}},
	} {
		p := compiled(t, Flat{Amount: eur("0.75"), Per: PerOrder})
		o := order(r.lines...)
		got, err := p.Price(p.Open(o.On), &o, nil)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range r.want {
			if !got[i].Paid.Equal(eur(want)) {
				t.Errorf("%s: line %d has %v, want %s", r.name, i, got[i].Paid, want)
			}
		}
	}
}

// TestCumulative holds a guarantee of 100 a month, all months taken together.
func TestCumulative(t *testing.T) {
	t.Parallel()
	p := compiled(t, Guaranteed{Amount: eur("100"), Over: Month, Cumulative: true, Of: share("100")})
	tally := p.Open(endorse.On(2026, 1, 1))
	for i, r := range []struct{ earned, added string }{
		{"150", "0"}, {"20", "30"}, {"0", "100"}, {"90", "10"}, {"300", "0"}, {"0", "0"}, {"0", "0"}, {"0", "100"},
	} {
		month := Month.Around(endorse.On(2026, 1+i, 1))
		o := order(line("x", r.earned))
		o.On = month.From
		if _, err := p.Price(tally, &o, nil); err != nil {
			t.Fatal(err)
		}
		posts, err := p.Close(tally, month.Until, nil)
		added := eur("0")
		for _, post := range posts {
			added, _ = added.Add(post.Amount)
		}
		if err != nil || !added.Equal(eur(r.added)) {
			t.Errorf("month %d: added %v, %v, want %s", i+1, added, err, r.added)
		}
	}
}

// TestWithheldNothing holds that earnings too small to withhold from are gone, and not
// carried until they are not.
func TestWithheldNothing(t *testing.T) {
	t.Parallel()
	p := compiled(t, Recouped{Advance: eur("100"), Rate: pct("1"), Over: Month, Of: share("100")})
	tally := p.Open(october.From)
	for i := range 3 {
		month := Month.Around(october.From.AddMonths(i))
		o := order(line("x", "0.30"))
		o.On = month.From
		if _, err := p.Price(tally, &o, nil); err != nil {
			t.Fatal(err)
		}
		if posts, err := p.Close(tally, month.Until, nil); len(posts) != 0 || err != nil {
			t.Errorf("1%% of 0.30 withheld in month %d: %v, %v", i+1, posts, err)
		}
	}
}

// TestWithheldWhen holds when an advance is taken: that of a month at its end, that of
// a lifetime whenever a day is closed.
func TestWithheldWhen(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		over  Span
		first int // postings of the fifteenth
		last  int // of the last day
	}{{Month, 0, 1}, {Lifetime, 1, 0}} {
		p := compiled(t, Recouped{Advance: eur("100"), Rate: pct("50"), Over: r.over, Of: share("10")})
		tally := p.Open(october.From)
		o := order(line("x", "100"))
		if _, err := p.Price(tally, &o, nil); err != nil {
			t.Fatal(err)
		}
		first, err1 := p.Close(tally, endorse.On(2026, 10, 15), nil)
		last, err2 := p.Close(tally, october.Until, nil)
		if len(first) != r.first || len(last) != r.last || err1 != nil || err2 != nil {
			t.Errorf("over a %v: %v, then %v (%v, %v)", r.over, first, last, err1, err2)
		}
	}
}

// TestRecoupment holds an advance of 1000 against five months, of which the
// fourth is below zero.
func TestRecoupment(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		rate string
		want []string // paid by month
	}{
		{"100", []string{"0", "0", "350", "-200", "500"}},
		{"50", []string{"150", "225", "300", "-200", "350"}},
	} {
		p, err := Compile(planOf(Recouped{Advance: eur("1000"), Rate: pct(r.rate), Over: Month, Of: share("100")}))
		if err != nil {
			t.Fatal(err)
		}
		tally := p.Open(endorse.On(2026, 1, 1))
		for i, earned := range []string{"300", "450", "600", "-200", "500"} {
			month := Month.Around(endorse.On(2026, 1+i, 1))
			o := order(OrderLine{Quantity: 1, Base: eur(earned)})
			o.On = month.From
			amounts, err := p.Price(tally, &o, nil)
			if err != nil {
				t.Fatal(err)
			}
			posts, err := p.Close(tally, month.Until, nil)
			if err != nil {
				t.Fatal(err)
			}
			paid := amounts[0].Paid
			for _, post := range posts {
				paid, _ = paid.Add(post.Amount)
			}
			if !paid.Equal(eur(r.want[i])) {
				t.Errorf("at %s%%, month %d: paid %v, want %s", r.rate, i+1, paid, r.want[i])
			}
		}
	}
}

// TestProportion holds the exact share of an amount, where a quotient of twelve
// places would miss the half.
func TestProportion(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		amount, part, whole, want string
		mode                      endorse.Rounding
	}{
		{"0.85", "6.67", "10", "0.57", endorse.HalfAway},
		{"0.85", "3.34", "10", "0.28", endorse.HalfAway},
		{"0.85", "0", "10", "0", endorse.HalfAway},
		{"0.03", "5", "6", "0.03", endorse.HalfAway},
		{"0.03", "5", "6", "0.02", endorse.HalfEven},
		{"-0.03", "5", "6", "-0.03", endorse.HalfAway},
		{"0.03", "5", "6", "0.02", endorse.Down},
		{"25", "250", "310", "20.16", endorse.HalfAway},
		{"12345678901234567.89", "1", "3", "4115226300411522.63", endorse.HalfAway},
		{"0.0300", "0.005", "0.006", "0.03", endorse.HalfAway},
		{"0.125", "1", "1", "0.13", endorse.Exact},
		{"42949672.96", "42949672.96", "0.01", "184467440737095516.16", endorse.HalfAway}, // 2^64 cents
		{"900000000000000.00", "1", "1", "900000000000000.00", endorse.HalfAway},
		{"5", "-1", "4", "-1.25", endorse.HalfAway},
		{"0.11", "1", "4", "0.03", endorse.HalfEven}, // 0.0275
		{"0.09", "1", "4", "0.02", endorse.HalfEven}, // 0.0225
		{"0.11", "0.001", "0.004", "0.03", endorse.HalfEven},
		{"0.09", "0.001", "0.004", "0.02", endorse.HalfEven},
		{"-5.000", "-1", "-4", "-1.25", endorse.HalfAway},
	} {
		got, err := Proportion(eur(r.amount), eur(r.part), eur(r.whole), r.mode)
		if err != nil || !got.Equal(eur(r.want)) {
			t.Errorf("Proportion(%s, %s, %s, %v) = %v, %v, want %s", r.amount, r.part, r.whole, r.mode, got, err, r.want)
		}
	}
}
