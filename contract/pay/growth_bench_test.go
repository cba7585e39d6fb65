package pay_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// BenchmarkGrowthBands prices orders of a cent from the middle of one tier to as many
// as a plan takes.
func BenchmarkGrowthBands(b *testing.B) {
	for _, reading := range []Reading{RateBefore, Marginal, Retroactive} {
		for _, n := range []int{1, 10, 100, 1_000, MaxNodes/2 - 1} {
			b.Run(fmt.Sprintf("%v/bands=%d", reading, n), func(b *testing.B) { benchmarkBands(b, reading, n) })
		}
	}
}

func benchmarkBands(b *testing.B, reading Reading, n int) {
	many := make([]Band, n)
	for i := range many {
		many[i] = Band{Pay: share("5")}
		if i > 0 {
			many[i].FromAmount = eur(strconv.Itoa(10 * i))
		}
	}
	p, err := Compile(planOf(Tiers{Reading: reading, By: ByRevenue, Over: Month, Bands: many}))
	if err != nil {
		b.Fatal(err)
	}
	t := p.Open(endorse.On(2026, 10, 1))
	first := Order{ID: "0", On: endorse.On(2026, 10, 1), Lines: []OrderLine{{Quantity: 1, Base: eur(strconv.Itoa(5*n) + ".01")}}}
	next := Order{ID: "1", On: endorse.On(2026, 10, 1), Lines: []OrderLine{{Quantity: 1, Base: eur("0.01")}}}
	out, err := p.Price(t, &first, nil) // half way up
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if out, err = p.Price(t, &next, out[:0]); err != nil {
			b.Fatal(err)
		}
	}
}
