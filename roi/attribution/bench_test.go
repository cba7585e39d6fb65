package attribution_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
)

// millionPaths are as many paths of one to six touches through n channels, each
// with a conversion or a null.
func millionPaths(count, n int) []attribution.Path {
	state := uint64(1)
	next := func(below int) int {
		state = state*6364136223846793005 + 1442695040888963407
		return int(state>>33) % below
	}
	names := make([]attribution.Channel, n)
	for i := range names {
		names[i] = attribution.Channel(fmt.Sprint("creator ", i))
	}
	paths := make([]attribution.Path, count)
	for i := range paths {
		p := &paths[i]
		p.Touches = make([]attribution.Touch, 1+next(6))
		p.At = noon(30)
		for k := range p.Touches {
			p.Touches[k] = attribution.Touch{Channel: names[next(n)], At: noon(1 + 4*k)}
		}
		if p.Nulls = 1; next(5) == 0 {
			p.Nulls, p.Conversions, p.Value = 0, 1, endorse.MustMoney("EUR 49.90")
		}
	}
	return paths
}

func benchmarkModel(b *testing.B, model attribution.Model, paths []attribution.Path) {
	b.ReportAllocs()
	for b.Loop() {
		got, err := attribution.Attribute(model, paths)
		if err != nil || got.Conversions == 0 {
			b.Fatal(err)
		}
	}
}

func BenchmarkMillionPaths(b *testing.B) {
	paths := millionPaths(1_000_000, 16)
	for _, model := range []attribution.Model{
		attribution.Markov{}, attribution.Markov{Order: 2}, attribution.Linear{}, attribution.UShaped(),
		attribution.TimeDecay{HalfLife: 7 * day}, attribution.Shapley{},
	} {
		b.Run(model.String(), func(b *testing.B) { benchmarkModel(b, model, paths) })
	}
}

func BenchmarkMarkovChannels(b *testing.B) {
	for _, n := range []int{64, 256, 1024} {
		paths := millionPaths(20_000, n)
		b.Run(fmt.Sprint(n), func(b *testing.B) { benchmarkModel(b, attribution.Markov{}, paths) })
	}
}

func BenchmarkShapley16(b *testing.B) {
	worth := make([]endorse.Rate, 1<<16)
	for c := range worth {
		worth[c] = endorse.RateOfInt(int64(c) * 2654435761 % 1_000_003).Times(endorse.MustRate("0.000001"))
	}
	worth[0] = endorse.Rate{}
	b.ReportAllocs()
	for b.Loop() {
		g, err := attribution.NewGame(16, func(c attribution.Coalition) endorse.Rate { return worth[c] })
		if err != nil || len(g.Shapley()) != 16 {
			b.Fatal(err)
		}
	}
}

// BenchmarkShapley16Plain is the formula as it is written, set by set and
// player by player; [TestShapleyIsMeanOfOrders] holds the fast form right.
func BenchmarkShapley16Plain(b *testing.B) {
	g, err := attribution.NewGame(16, func(c attribution.Coalition) endorse.Rate { return endorse.RateOfInt(int64(c) % 1009) })
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if len(plainShapley(g)) != 16 {
			b.Fatal("no values")
		}
	}
}

func plainShapley(g attribution.Game) []*big.Rat {
	n := g.Players()
	values := make([]*big.Rat, n)
	factorial := func(k int) *big.Int { return new(big.Int).MulRange(1, int64(k)) }
	for i := range values {
		values[i] = new(big.Rat)
		for c := range attribution.Coalition(1 << n) {
			if c.Has(i) {
				continue
			}
			s := c.Len()
			weight := new(big.Rat).SetFrac(new(big.Int).Mul(factorial(s), factorial(n-s-1)), factorial(n))
			gain := g.Worth(c | 1<<i).Sub(g.Worth(c)).Decimal()
			values[i].Add(values[i], weight.Mul(weight, gain.Rat()))
		}
	}
	return values
}
