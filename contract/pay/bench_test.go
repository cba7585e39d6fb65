package pay_test

import (
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"github.com/shopspring/decimal"
)

// benchPlans are what programmes commonly pay by.
var benchPlans = []struct {
	name string
	pay  Node
}{
	{"share", share("8.5")},
	{"rules", Rules{Rules: []Rule{
		{Name: "gift cards", When: Match{Categories: []string{"gift card"}}},
		{Name: "shoes", When: Match{Categories: []string{"shoes"}}, Pay: share("9")},
		{Name: "new", When: Match{Customers: []CustomerStatus{NewCustomer}}, Pay: share("12")},
	}, Else: share("6")}},
	{"rate before", Tiers{Reading: RateBefore, By: ByRevenue, Over: Month, Bands: bands("5", "8", "12")}},
	{"marginal", Tiers{Reading: Marginal, By: ByRevenue, Over: Month, Bands: bands("5", "8", "12")}},
	{"retroactive", Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Bands: bands("5", "8", "12")}},
	{"capped", Capped{Amount: eur("100000"), Per: PerParty, Over: Month, Of: Floored{Amount: eur("0.10"), Per: PerOrder, Of: share("8.5")}}},
}

func bands(rates ...string) []Band {
	var out []Band
	for i, r := range rates {
		b := Band{Pay: share(r)}
		if i > 0 {
			b.FromAmount = eur(strconv.Itoa(1000 * i * i))
		}
		out = append(out, b)
	}
	return out
}

func BenchmarkPrice(b *testing.B) {
	o := Order{ID: "1", On: endorse.On(2026, 10, 1), Status: ReturningCustomer, Lines: []OrderLine{
		{SKU: "A1", Categories: []string{"belts"}, Quantity: 1, Base: eur("49.90")},
	}}
	for _, plan := range benchPlans {
		b.Run(plan.name, func(b *testing.B) {
			p, err := Compile(planOf(plan.pay))
			if err != nil {
				b.Fatal(err)
			}
			t := p.Open(o.On)
			var out []Amount
			b.ReportAllocs()
			for b.Loop() {
				if out, err = p.Price(t, &o, out[:0]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkNaive is the share of BenchmarkPrice on decimal alone.
func BenchmarkNaive(b *testing.B) {
	base, rate := decimal.RequireFromString("49.90"), decimal.RequireFromString("0.085")
	var sum decimal.Decimal
	b.ReportAllocs()
	for b.Loop() {
		sum = base.Mul(rate).Round(2)
	}
	_ = sum
}

func BenchmarkProportion(b *testing.B) {
	c, part, whole := eur("0.85"), eur("6.67"), eur("10.00")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Proportion(c, part, whole, endorse.HalfAway); err != nil {
			b.Fatal(err)
		}
	}
}

// TestNoAllocations holds that pricing stays off the heap. It can't run in
// parallel.
func TestNoAllocations(t *testing.T) {
	o := Order{ID: "1", On: endorse.On(2026, 10, 1), Status: ReturningCustomer, Lines: []OrderLine{
		{SKU: "A1", Categories: []string{"belts"}, Quantity: 1, Base: eur("49.90")},
	}}
	for _, plan := range benchPlans {
		p, err := Compile(planOf(plan.pay))
		if err != nil {
			t.Fatal(err)
		}
		tally := p.Open(o.On)
		var out []Amount
		if n := testing.AllocsPerRun(100, func() { out, _ = p.Price(tally, &o, out[:0]) }); n != 0 {
			t.Errorf("%s: %v allocations", plan.name, n)
		}
		back := Back{Order: &o, Was: out, Taken: out, Whole: true}
		if n := testing.AllocsPerRun(100, func() { _ = p.Return(tally, back) }); n != 0 {
			t.Errorf("%s, returned: %v allocations", plan.name, n)
		}
	}
}

func BenchmarkReturn(b *testing.B) {
	o := Order{ID: "1", On: endorse.On(2026, 10, 1), Lines: []OrderLine{{SKU: "A1", Quantity: 1, Base: eur("49.90")}}}
	for _, plan := range benchPlans {
		b.Run(plan.name, func(b *testing.B) {
			p, err := Compile(planOf(plan.pay))
			if err != nil {
				b.Fatal(err)
			}
			t := p.Open(o.On)
			was, err := p.Price(t, &o, nil)
			if err != nil {
				b.Fatal(err)
			}
			back := Back{Order: &o, Was: was, Taken: was, Whole: true}
			b.ReportAllocs()
			for b.Loop() {
				if err := p.Return(t, back); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkSettle is a month of a thousand orders with every line explained.
func BenchmarkSettle(b *testing.B) {
	var a Activity
	for i := range 1000 {
		a.Orders = append(a.Orders, Order{ID: strconv.Itoa(i), On: endorse.On(2026, 10, 1+i%31), Lines: []OrderLine{{SKU: "A1", Quantity: 1, Base: eur("49.90")}}})
	}
	for _, plan := range benchPlans {
		b.Run(plan.name, func(b *testing.B) {
			p := planOf(plan.pay)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := p.Settle(a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkBands is a tier among a thousand.
func BenchmarkBands(b *testing.B) {
	for _, n := range []int{3, 30, 1000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			many := make([]Band, n)
			for i := range many {
				many[i] = Band{Pay: share("5")}
				if i > 0 {
					many[i].FromAmount = eur(strconv.Itoa(i))
				}
			}
			p, err := Compile(planOf(Tiers{Reading: RateAfter, By: ByRevenue, Over: Month, Bands: many}))
			if err != nil {
				b.Fatal(err)
			}
			o := Order{ID: "1", On: endorse.On(2026, 10, 1), Lines: []OrderLine{{Quantity: 1, Base: eur("0.01")}}}
			t := p.Open(o.On)
			var out []Amount
			b.ReportAllocs()
			for b.Loop() {
				if out, err = p.Price(t, &o, out[:0]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
