package pay_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

func eur(s string) endorse.Money { return endorse.MustMoney("EUR " + s) }
func pct(s string) endorse.Rate  { return endorse.MustRate(s + "%") }
func share(s string) Node        { return ShareOfSales{Rate: pct(s)} }

func planOf(n Node) Plan {
	return Plan{ID: "test", Version: 1, Currency: endorse.EUR, Pay: n}
}

// orders makes an order a day of so much each.
func orders(amounts ...string) []Order {
	var out []Order
	for i, a := range amounts {
		out = append(out, Order{
			ID: string(rune('a' + i)), On: endorse.On(2026, 10, 1+i),
			Lines: []OrderLine{{Quantity: 1, Base: eur(a)}},
		})
	}
	return out
}

var october = endorse.Between(endorse.On(2026, 10, 1), endorse.On(2026, 10, 31))

func settle(t *testing.T, p Plan, a Activity) Line {
	t.Helper()
	l, err := p.Settle(a)
	if err != nil {
		t.Fatalf("settling %v: %v", p.Pay, err)
	}
	return l
}

// TestReadings holds the five readings of one table of bands.
func TestReadings(t *testing.T) {
	t.Parallel()
	bands := []Band{{Pay: share("5")}, {FromAmount: eur("1000"), Pay: share("8")}, {FromAmount: eur("3000"), Pay: share("12")}}
	for _, r := range []struct {
		reading      Reading
		first, other string
		why          string
	}{
		{Marginal, "282", "282", "each unit in its band"},
		{RateBefore, "265", "247", "the order that crosses keeps the old rate"},
		{RateAfter, "359", "328", "the order that crosses has the new rate"},
		{Retroactive, "432", "432", "everything at the rate of the total"},
		{Slab, "237", "237", "each order by its own size"},
	} {
		p := planOf(Tiers{Reading: r.reading, By: ByRevenue, Over: Month, Bands: bands})
		if r.reading == Slab {
			p.Pay = Tiers{Reading: Slab, By: ByRevenue, Bands: bands}
		}
		for _, o := range []struct {
			want   string
			orders []Order
		}{{r.first, orders("700", "600", "1900", "400")}, {r.other, orders("1900", "700", "600", "400")}} {
			got := settle(t, p, Activity{Period: october, Orders: o.orders})
			if !got.Amount.Equal(eur(o.want)) {
				t.Errorf("%v (%s): got %v, want %s", r.reading, r.why, got.Amount, o.want)
			}
			if err := got.Check(); err != nil {
				t.Errorf("%v: %v", r.reading, err)
			}
		}
	}
}
