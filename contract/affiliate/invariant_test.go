package affiliate_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// The invariants of commissions, by the numbers of commission.md 16. I1, I2, I3,
// I4, I6, I14 and I17 have tests of their own in property_test.go.

func full(t *rapid.T, p affiliate.Programme, events ...affiliate.Event) affiliate.Settlement {
	t.Helper()
	l := fresh(t, p)
	add(t, l, events...)
	s, err := l.Settle(lastDay, affiliate.WithLines)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// earned is everything that the settlement paid for and took back, without
// payouts.
func earned(t *rapid.T, s affiliate.Settlement) endorse.Money {
	t.Helper()
	total := eur("0")
	for _, st := range s.Statements {
		for _, m := range []endorse.Money{st.Earned, st.Returned, st.Posted} {
			total = plus(t, total, m)
		}
	}
	return total
}

func simple(node pay.Node) affiliate.Programme {
	p := programme(node)
	p.Zone = "Europe/Berlin"
	p.Open = true
	return p
}

// drawOrders is orders of anna alone, one a day, in one month, of one line each.
func drawOrders(t *rapid.T) []*affiliate.Order {
	var list []*affiliate.Order
	for i := range rapid.IntRange(1, 8).Draw(t, "orders") {
		o := order(string(rune('a'+i)), "10-01", "1.00")
		o.At = time.Date(2025, 10, 2+i, 12, 0, 0, 0, berlin)
		o.Items[0].Price = drawMoney(t, "price", 200000)
		o.Items[0].Quantity = int64(rapid.IntRange(1, 4).Draw(t, "quantity"))
		list = append(list, o)
	}
	return list
}

func events(orders []*affiliate.Order) []affiliate.Event {
	var list []affiliate.Event
	for _, o := range orders {
		list = append(list, o)
	}
	return list
}

// I5: percentage, marginal, retroactive and slab tiers have a total that does
// not depend on the order of events.
func TestI5OrderIndependence(t *testing.T) {
	t.Parallel()
	slab := bands(pay.Slab, "5%", "8%", "12%").(pay.Tiers)
	slab.Over = pay.Lifetime
	nodes := []pay.Node{share("8.5%"), bands(pay.Marginal, "5%", "8%", "12%"), bands(pay.Retroactive, "5%", "8%", "12%"), slab}
	rapid.Check(t, func(t *rapid.T) {
		node := rapid.SampledFrom(nodes).Draw(t, "node")
		orders := drawOrders(t)
		before := earned(t, full(t, simple(node), events(orders)...))
		i, j := rapid.IntRange(0, len(orders)-1).Draw(t, "i"), rapid.IntRange(0, len(orders)-1).Draw(t, "j")
		orders[i].At, orders[j].At = orders[j].At, orders[i].At
		if after := earned(t, full(t, simple(node), events(orders)...)); !after.Equal(before) {
			t.Fatalf("%s becomes %s", before, after)
		}
	})
}

// I7: under marginal tiers, cutting an order in two changes nothing. I8: per
// item, lines may be merged.
func TestI7I8Splitting(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		node := rapid.SampledFrom([]pay.Node{bands(pay.Marginal, "5%", "8%", "12%"), pay.Flat{Amount: eur("0.75"), Per: pay.PerItem}}).Draw(t, "node")
		orders := drawOrders(t)
		before := earned(t, full(t, simple(node), events(orders)...))
		var cut []affiliate.Event
		for _, o := range orders {
			for k := range o.Items[0].Quantity {
				one := *o
				one.ID += string(rune('0' + k))
				one.Items = []affiliate.Item{{SKU: "tea", Quantity: 1, Price: o.Items[0].Price}}
				cut = append(cut, &one)
			}
		}
		if after := earned(t, full(t, simple(node), cut...)); !after.Equal(before) {
			t.Fatalf("%s becomes %s", before, after)
		}
	})
}

// I9: more base never lowers pay. I10: a percentage stays between nothing and
// the base, a cap is kept, a floor reached.
func TestI9I10MonotoneAndBounded(t *testing.T) {
	t.Parallel()
	capped := pay.Capped{Amount: eur("40.00"), Per: pay.PerParty, Over: pay.Month, Of: share("10%")}
	floored := pay.Floored{Amount: eur("3.00"), Per: pay.PerOrder, Of: share("4%")}
	nodes := []pay.Node{share("8.5%"), bands(pay.Marginal, "5%", "8%", "12%"), bands(pay.RateAfter, "5%", "8%", "12%"), bands(pay.Retroactive, "5%", "8%", "12%"), capped, floored}
	rapid.Check(t, func(t *rapid.T) {
		i := rapid.IntRange(0, len(nodes)-1).Draw(t, "node")
		orders := drawOrders(t)
		before := earned(t, full(t, simple(nodes[i]), events(orders)...))
		sales, n := eur("0"), int64(len(orders))
		for _, o := range orders {
			sales = plus(t, sales, o.Items[0].Price.TimesInt(o.Items[0].Quantity))
		}
		switch most, _ := before.Cmp(sales); {
		case before.Sign() < 0 || most > 0 && i < 4:
			t.Fatalf("%s of sales of %s", before, sales)
		case i == 4 && over(before, eur("40.00")):
			t.Fatalf("%s under a cap of 40.00", before)
		case i == 5 && over(eur("3.00").TimesInt(n), before):
			t.Fatalf("%s above a floor of 3.00 for %d orders", before, n)
		}
		k := rapid.IntRange(0, len(orders)-1).Draw(t, "more of")
		orders[k].Items[0].Price = plus(t, orders[k].Items[0].Price, drawMoney(t, "more", 50000))
		if after := earned(t, full(t, simple(nodes[i]), events(orders)...)); over(before, after) {
			t.Fatalf("more sales, but %s becomes %s", before, after)
		}
	})
}

func over(a, b endorse.Money) bool {
	c, err := a.Cmp(b)
	return err != nil || c > 0
}

// I11: a higher cap or budget never pays less. With what it trims it comes to
// the same without a cap.
func TestI11CapMonotone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		orders := drawOrders(t)
		low, more := drawMoney(t, "cap", 10000), drawMoney(t, "more", 10000)
		with := func(m endorse.Money) affiliate.Programme {
			return simple(pay.Capped{Amount: m, Per: pay.PerParty, Over: pay.Month, Of: share("10%")})
		}
		budget := func(m endorse.Money) affiliate.Programme {
			p := simple(share("10%"))
			p.Budget = m
			return p
		}
		uncapped := earned(t, full(t, simple(share("10%")), events(orders)...))
		for _, programme := range []func(endorse.Money) affiliate.Programme{with, budget} {
			s := full(t, programme(low), events(orders)...)
			a, b := earned(t, s), earned(t, full(t, programme(plus(t, low, more)), events(orders)...))
			if over(a, b) {
				t.Fatalf("a cap of %s pays %s, a higher one %s", low, a, b)
			}
			for _, line := range s.Statements[0].Lines {
				if line.Kind == affiliate.Earned {
					a = plus(t, a, line.Trimmed)
				}
			}
			if !a.Equal(uncapped) {
				t.Fatalf("with what was trimmed %s, without a cap %s", a, uncapped)
			}
		}
	})
}

// I12: what is recouped is never more than the advance, nor than what was
// earned. I13: a period that is over pays the guarantee.
func TestI12I13AdvanceAndGuarantee(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		orders := drawOrders(t)
		advance := drawMoney(t, "advance", 50000)
		rate := endorse.MustRate(rapid.SampledFrom([]string{"25%", "50%", "100%"}).Draw(t, "rate"))
		s := full(t, simple(pay.Recouped{Advance: advance, Rate: rate, Over: pay.Month, Of: share("10%")}), events(orders)...)
		recouped := eur("0")
		for _, st := range s.Statements {
			if over(st.Recouped.Neg(), st.Earned) {
				t.Fatalf("%s recouped of %s", st.Recouped, st.Earned)
			}
			recouped = plus(t, recouped, st.Recouped.Neg())
		}
		if over(recouped, advance) || recouped.Sign() < 0 {
			t.Fatalf("%s recouped of an advance of %s", recouped, advance)
		}
		for _, st := range full(t, simple(pay.Guaranteed{Amount: advance, Over: pay.Month, Of: share("10%")}), events(orders)...).Statements {
			if over(advance, plus(t, st.Earned, st.Posted)) {
				t.Fatalf("%s in %s under a guarantee of %s", plus(t, st.Earned, st.Posted), st.Period, advance)
			}
		}
	})
}

// I15: what is taken back mirrors what was earned, line by line.
func TestI15SignSymmetry(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, map[string]pay.Node{"share": share("8.5%")}))
		p.Attribution.Model = affiliate.LastTouch
		o := drawOrder(t, "o")
		at := o.At.AddDate(0, 3, 0)
		s := full(t, p, o, &affiliate.Chargeback{ID: "c", At: o.At.Add(time.Hour), Order: "o"}, &affiliate.Reinstatement{ID: "r", At: at, Order: "o"})
		for _, st := range s.Statements {
			var back, again []string
			for _, line := range st.Lines {
				switch line.Kind {
				case affiliate.ChargedBack:
					back = append(back, line.Amount.Neg().String())
				case affiliate.Earned:
					again = append(again, line.Amount.String())
				}
			}
			if len(back) > 0 && len(again) > 0 && !slices.Equal(back, again) {
				t.Fatalf("earned %v, taken back %v", again, back)
			}
		}
	})
}

// I16: a line whose plan is in another currency than the statement has the rate.
// I22: every amount is a whole number of minor units.
func TestI16I22CurrencyAndUnits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		p.Parties[1].Currency = endorse.JPY
		p.Rates = []endorse.FX{{From: endorse.EUR, To: endorse.JPY, Rate: endorse.MustRate("163.37"), On: endorse.On(2025, 9, 30)}}
		for _, st := range full(t, p, drawEvents(t, 10)...).Statements {
			for _, line := range st.Lines {
				if _, whole := line.Amount.Minor(); !whole || line.Amount.Currency() != st.Currency {
					t.Fatalf("%s on a statement in %s", line.Amount, st.Currency)
				}
				if line.Plan != "" && st.Currency != endorse.EUR && (line.Rate.From != endorse.EUR || line.Rate.To != st.Currency) {
					t.Fatalf("%s without a rate", line.Says())
				}
			}
		}
	})
}

// I18: another plan from a day on changes no line before it.
func TestI18Snapshot(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans))
		p.Holding, p.Payouts = affiliate.Holding{}, affiliate.Payouts{}
		list := drawEvents(t, 10)
		day := endorse.On(2025, 11, 15)
		q := p
		next := drawPlan(t, orderPlans)
		next.Version = 2
		q.Terms = []affiliate.Terms{{Days: endorse.Period{Until: day}, Plan: p.Terms[0].Plan}, {Days: endorse.Period{From: day.AddDays(1)}, Plan: next}}
		a, b := fresh(t, p), fresh(t, q)
		add(t, a, list...)
		add(t, b, list...)
		eve := day.AddDays(-1) // the last day of terms ends their spans
		if diff := cmp.Diff(settled(t, a, eve), settled(t, b, eve)); diff != "" {
			t.Fatalf("lines before the change differ (-old +new):\n%s", diff)
		}
	})
}

// I19: nothing sold, no rate and no weight give nothing, and a line that says
// why.
func TestI19Zero(t *testing.T) {
	for _, row := range []struct {
		name  string
		node  pay.Node
		price string
	}{{"no base", share("10%"), "0.00"}, {"no rate", share("0%"), "10.00"}} {
		line := settle(t, ledger(t, programme(row.node), order("o", "10-01", row.price)), endorse.On(2025, 10, 31)).Statements[0].Lines[0]
		if !line.Amount.IsZero() || line.Says() == "" {
			t.Errorf("%s: %s", row.name, line.Says())
		}
	}
	p := programme(share("10%"))
	p.Parties = append(p.Parties, affiliate.Party{ID: "ben"})
	o := order("o", "10-01", "10.00")
	o.Shares = []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("1")}, {Party: "ben"}}
	if got := lines(settle(t, ledger(t, p, o), endorse.On(2025, 10, 31))); got != "anna 1.00, ben 0.00" {
		t.Errorf("a weight of zero: %s", got)
	}
}

// I20: shifting everything by the same time changes no attribution.
func TestI20Shift(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, map[string]pay.Node{"share": share("8.5%")}))
		p.Days.From = endorse.On(2024, 1, 1)
		by := time.Duration(rapid.IntRange(0, 1_000_000).Draw(t, "seconds")) * time.Second
		a, b := fresh(t, p), fresh(t, p)
		var ids []string
		for _, e := range drawEvents(t, 8) {
			switch e := e.(type) {
			case *affiliate.Order:
				o := *e
				o.At = o.At.Add(by)
				if !o.ClickAt.IsZero() {
					o.ClickAt = o.ClickAt.Add(by)
				}
				add(t, a, e)
				add(t, b, &o)
				ids = append(ids, o.ID)
			case *affiliate.Touch:
				c := *e
				c.At = c.At.Add(by)
				add(t, a, e)
				add(t, b, &c)
			}
		}
		for _, id := range ids {
			x, _ := a.Explain(id, endorse.On(2026, 3, 31))
			y, _ := b.Explain(id, endorse.On(2026, 3, 31))
			if x.Credit != y.Credit || !slices.EqualFunc(x.Credits, y.Credits, func(c, d affiliate.Share) bool { return c.Party == d.Party && c.Weight.Equal(d.Weight) }) {
				t.Fatalf("%s goes to %v, shifted to %v", id, x.Credits, y.Credits)
			}
		}
	})
}

// I21: every total is in one band: two cents around each threshold earn at one
// of the rates.
func TestI21TierCover(t *testing.T) {
	for _, row := range []struct{ price, want string }{{"999.99", "50.00"}, {"1000.00", "80.00"}, {"1000.01", "80.00"}, {"2999.99", "240.00"}, {"3000.00", "360.00"}, {"3000.01", "360.00"}} {
		l := ledger(t, programme(bands(pay.RateAfter, "5%", "8%", "12%")), order("o", "10-01", row.price))
		if got := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned); got != row.want {
			t.Errorf("%s earns %s, want %s", row.price, got, row.want)
		}
	}
}

// The sum over parties is what the programme owes: with cuts inside, what the
// plan alone gives the seller.
func TestSumOverParties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlan(t, orderPlans)
		alone, split := simple(p.Pay), simple(p.Pay)
		split.Parties = []affiliate.Party{{ID: "anna", Members: []affiliate.Share{{Party: "x", Weight: endorse.MustRate("2")}, {Party: "y", Weight: endorse.MustRate("1")}}},
			{ID: "x", Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%")}, {To: "scout", Rate: endorse.MustRate("1%"), Of: affiliate.OfSales}}}}
		list := events(drawOrders(t))
		if a, b := earned(t, full(t, alone, list...)), earned(t, full(t, split, list...)); !a.Equal(b) {
			t.Fatalf("anna alone earns %s, split %s", a, b)
		}
	})
}

// Ledgers of disjoint creators merge to the one that saw everything, before and
// after a month was closed.
func TestMerge(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := simple(drawPlan(t, orderPlans, spanPlans).Pay)
		p.Holding.Days = 14
		p.Parties = []affiliate.Party{{ID: "anna"}, {ID: "ben"}}
		whole, parts := fresh(t, p), [2]*affiliate.Ledger{fresh(t, p), fresh(t, p)}
		owner := map[string]int{}
		closed := rapid.Bool().Draw(t, "closed")
		var rest []affiliate.Event
		for _, e := range drawEvents(t, 12) {
			var i int
			switch e := e.(type) {
			case *affiliate.Order:
				e.Code, e.Shares = "", nil
				if e.Creator = "anna"; rapid.Bool().Draw(t, "ben") {
					e.Creator, i = "ben", 1
				}
				e.ClickAt = time.Time{}
				if e.Customer != "" {
					e.Customer += e.Creator
				}
				owner[e.ID] = i
			case *affiliate.Refund:
				i = owner[e.Order]
			case *affiliate.Chargeback:
				i = owner[e.Order]
			default:
				continue
			}
			if closed && !endorse.DateOf(affiliate.InstantOf(e).In(berlin)).After(endorse.On(2025, 10, 31)) || !closed {
				add(t, whole, e)
				add(t, parts[i], e)
			} else {
				rest = append(rest, e)
			}
		}
		if closed {
			for _, l := range []*affiliate.Ledger{whole, parts[0], parts[1]} {
				if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := parts[0].Merge(parts[1]); err != nil {
			if closed { // plans with guarantees and fees settle every listed party
				t.Skip(err)
			}
			t.Fatal(err)
		}
		add(t, whole, rest...)
		add(t, parts[0], rest...)
		if diff := cmp.Diff(settled(t, whole, lastDay), settled(t, parts[0], lastDay)); diff != "" {
			t.Fatalf("statements differ (-whole +merged):\n%s", diff)
		}
	})
}

// Events and programmes come back from JSON as they were.
func TestJSONRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var q affiliate.Programme
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(q)
		if err != nil || string(again) != string(b) {
			t.Fatalf("programme\n%s\nbecomes\n%s, %v", b, again, err)
		}
		a, c := fresh(t, p), fresh(t, q)
		for _, e := range drawEvents(t, 10) {
			add(t, a, e)
			text, err := affiliate.FormatEvent(e)
			if err != nil {
				t.Fatal(err)
			}
			back, err := affiliate.ParseEvent(text)
			if err != nil {
				t.Fatalf("%s: %v", text, err)
			}
			add(t, c, back)
		}
		if string(state(t, a)) != string(state(t, c)) {
			t.Fatal("events differ after JSON")
		}
		for e := range a.Events() {
			if err := c.Add(e); err != nil {
				t.Fatalf("an event that the ledger gave: %v", err)
			}
		}
	})
}

// An advance took all that anna earned in October. Merged into a ledger that knows
// nothing of her, or the other way, what is left of the advance is the same.
func TestMergeKeepsAdvance(t *testing.T) {
	t.Parallel()
	p := programme(pay.Recouped{Advance: eur("60"), Rate: endorse.MustRate("100%"), Over: pay.Month, Of: share("10%")})
	p.Parties = []affiliate.Party{{ID: "anna"}, {ID: "ben"}}
	for _, turned := range []bool{false, true} {
		whole, other := ledger(t, p, order("o1", "10-05", "10")), ledger(t, p)
		for _, l := range []*affiliate.Ledger{whole, other} {
			if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
				t.Fatal(err)
			}
		}
		if turned {
			whole, other = other, whole
		}
		if err := errors.Join(whole.Merge(other), whole.Add(order("o2", "11-05", "1000"))); err != nil {
			t.Fatal(err)
		}
		s, err := whole.Settle(endorse.On(2025, 11, 30), affiliate.TotalsOnly)
		if err != nil || len(s.Statements) == 0 {
			t.Fatal(s, err)
		}
		if got := s.Statements[len(s.Statements)-1].Recouped; !got.Equal(eur("-59")) {
			t.Errorf("turned %t: recouped %v, want EUR -59.00", turned, got)
		}
	}
}
