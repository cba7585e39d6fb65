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
	} {
		got, err := Proportion(eur(r.amount), eur(r.part), eur(r.whole), r.mode)
		if err != nil || !got.Equal(eur(r.want)) {
			t.Errorf("Proportion(%s, %s, %s, %v) = %v, %v, want %s", r.amount, r.part, r.whole, r.mode, got, err, r.want)
		}
	}
}
