package attribution_test

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
	"pgregory.net/rapid"
)

func TestShapleyByHand(t *testing.T) {
	t.Parallel()
	coalition := attribution.CoalitionOf
	// A left glove, and two right ones: a pair is worth 1.
	gloves, err := attribution.NewGame(3, func(c attribution.Coalition) endorse.Rate {
		return endorse.RateOfInt(int64(min(b(c.Has(0)), b(c.Has(1))+b(c.Has(2)))))
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(gloves.Shapley()); got != "[2/3 1/6 1/6]" {
		t.Errorf("gloves: %s", got)
	}
	got, err := gloves.Marginals(1, 2, 0)
	if err != nil || fmt.Sprint(got) != "[0 0 1]" {
		t.Errorf("the left glove last: %v, %v", got, err)
	}
	// Conversions by exact set: 10 of a alone, 6 of a and b, 9 of all three.
	paths, err := attribution.SumWithin(3, map[attribution.Coalition]endorse.Rate{
		coalition(0): r("10"), coalition(0, 1): r("6"), coalition(0, 1, 2): r("9"),
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(paths.Shapley(), paths.Worth(coalition(0, 1)), paths.Worth(coalition(1, 2)), paths.Worth(7)); got != "[16/1 6/1 3/1] 16 0 25" {
		t.Errorf("paths: %s", got)
	}
	if _, err := attribution.SumWithin(2, map[attribution.Coalition]endorse.Rate{4: r("1")}); !errors.Is(err, attribution.ErrNoSuchChannel) {
		t.Errorf("a player that there is not: %v", err)
	}
}

func b(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func TestGameErrors(t *testing.T) {
	t.Parallel()
	zero := func(attribution.Coalition) endorse.Rate { return endorse.Rate{} }
	var channels *attribution.ChannelsError
	for _, n := range []int{-1, 0, 17, 1 << 30} {
		if _, err := attribution.NewGame(n, zero); !errors.As(err, &channels) || channels.Found != n {
			t.Errorf("%d players: %v", n, err)
		}
	}
	g, err := attribution.NewGame(16, zero)
	if err != nil || g.Players() != 16 {
		t.Errorf("16 players: %v", err)
	}
	if _, err := attribution.NewGame(1, func(attribution.Coalition) endorse.Rate { return r("1") }); !errors.Is(err, attribution.ErrWorthOfNone) {
		t.Errorf("nobody is worth something: %v", err)
	}
	for _, order := range [][]int{nil, {0}, {0, 0}, {0, 2}, {0, -1}, {0, 1, 1}} {
		two, _ := attribution.NewGame(2, zero)
		if _, err := two.Marginals(order...); !errors.Is(err, attribution.ErrBadOrder) {
			t.Errorf("order %v: %v", order, err)
		}
	}
	var none attribution.Game
	if got := none.Shapley(); len(got) != 0 || !none.Worth(3).IsZero() {
		t.Errorf("no game has %v", got)
	}
}

func drawGame(t *rapid.T, n int) attribution.Game {
	worth := rapid.SliceOfN(rapid.Int64Range(-1000, 1000), 1<<n, 1<<n).Draw(t, "worth")
	return gameOf(t, n, func(c attribution.Coalition) endorse.Rate { return endorse.RateOfInt(worth[c]).Times(r("0.001")) })
}

func gameOf(t *rapid.T, n int, worth func(attribution.Coalition) endorse.Rate) attribution.Game {
	g, err := attribution.NewGame(n, func(c attribution.Coalition) endorse.Rate {
		if c == 0 {
			return endorse.Rate{}
		}
		return worth(c)
	})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestShapleyAxioms: efficiency, symmetry, null player, additivity.
func TestShapleyAxioms(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(t, "players")
		g, h := drawGame(t, n), drawGame(t, n)
		all := attribution.Coalition(1<<n - 1)
		values := g.Shapley()
		sum := new(big.Rat)
		for _, v := range values {
			sum.Add(sum, v)
		}
		if worth := g.Worth(all).Decimal(); sum.Cmp(worth.Rat()) != 0 {
			t.Errorf("efficiency: %v, want %v", sum, worth)
		}
		both := gameOf(t, n, func(c attribution.Coalition) endorse.Rate { return g.Worth(c).Add(h.Worth(c)) })
		for i, v := range both.Shapley() {
			if want := new(big.Rat).Add(values[i], h.Shapley()[i]); v.Cmp(want) != 0 {
				t.Errorf("additivity: player %d has %v, want %v", i, v, want)
			}
		}
		// One more player who adds nothing changes nobody's value.
		idle := gameOf(t, n+1, func(c attribution.Coalition) endorse.Rate { return g.Worth(c & all) }).Shapley()
		if idle[n].Sign() != 0 || !slices.EqualFunc(idle[:n], values, func(a, b *big.Rat) bool { return a.Cmp(b) == 0 }) {
			t.Errorf("null player: %v, want %v and 0", idle, values)
		}
		// A twin of the first player, who counts when either is there.
		twin := gameOf(t, n+1, func(c attribution.Coalition) endorse.Rate {
			if c.Has(n) {
				c |= 1
			}
			return g.Worth(c & all)
		}).Shapley()
		if twin[0].Cmp(twin[n]) != 0 {
			t.Errorf("symmetry: %v and %v", twin[0], twin[n])
		}
	})
}

// TestShapleyIsMeanOfOrders holds the formula against the definition: the mean
// over all orders of what a player adds.
func TestShapleyIsMeanOfOrders(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5).Draw(t, "players")
		g := drawGame(t, n)
		sums, orders := make([]*big.Rat, n), int64(0)
		for i := range sums {
			sums[i] = new(big.Rat)
		}
		permute(make([]int, 0, n), n, func(order []int) {
			added, err := g.Marginals(order...)
			if err != nil {
				t.Fatal(err)
			}
			for k, i := range order {
				d := added[k].Decimal()
				sums[i].Add(sums[i], d.Rat())
			}
			orders++
		})
		for i, got := range g.Shapley() {
			if want := sums[i].Quo(sums[i], new(big.Rat).SetInt64(orders)); got.Cmp(want) != 0 {
				t.Errorf("player %d has %v, want %v", i, got, want)
			}
		}
	})
}

func permute(have []int, n int, found func([]int)) {
	if len(have) == n {
		found(have)
		return
	}
	for i := range n {
		if !slices.Contains(have, i) {
			permute(append(have, i), n, found)
		}
	}
}

// TestShapleyWithinSet: sharing each path equally is the Shapley value of the
// game of conversions within a set, computed over all sets.
func TestShapleyWithinSet(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 5)
		got := attribute2(t, attribution.Shapley{}, paths)
		exact := map[attribution.Coalition]endorse.Rate{}
		for _, p := range paths {
			var c attribution.Coalition
			for _, touch := range p.Touches {
				c |= 1 << (touch.Channel[1] - '0')
			}
			exact[c] = exact[c].Add(endorse.RateOfInt(p.Conversions))
		}
		g, err := attribution.SumWithin(5, exact)
		if err != nil {
			t.Fatal(err)
		}
		for i, want := range g.Shapley() {
			have := got.Of(attribution.Channel(fmt.Sprint("c", i))).Conversions.Decimal()
			if diff := new(big.Rat).Sub(have.Rat(), want); diff.Abs(diff).Cmp(big.NewRat(1, 1_000_000_000_000)) > 0 {
				t.Errorf("c%d has %v, want %v", i, have, want)
			}
		}
	})
}

func TestShapleyByRates(t *testing.T) {
	t.Parallel()
	group := func(conversions, nulls int64, channels ...attribution.Channel) attribution.Path {
		return attribution.Path{Touches: through(channels...), Conversions: conversions, Nulls: nulls}
	}
	// 10 % alone, 20 % alone, 40 % together: a 0.15, b 0.25.
	paths := []attribution.Path{group(10, 90, "a"), group(20, 80, "b"), group(30, 20, "a", "b"), group(10, 40, "b", "a")}
	for i := range paths {
		paths[i].Value = m("EUR 10").TimesInt(paths[i].Conversions)
	}
	got := attribute(t, attribution.Shapley{Worth: attribution.ExactSetRate}, paths)
	if sharesOf(got) != "a 0.375 b 0.625" || got.Of("a").Value.String() != "EUR 262.50" {
		t.Errorf("by rates: %s, %v", sharesOf(got), got.Of("a").Value)
	}
	// b alone never converts, and spoils a.
	paths = []attribution.Path{group(50, 50, "a"), group(0, 100, "b"), group(10, 90, "a", "b")}
	var negative *attribution.NegativeCreditError
	if _, err := attribution.Attribute(attribution.Shapley{Worth: attribution.ExactSetRate}, paths); !errors.As(err, &negative) || negative.Channel != "b" {
		t.Errorf("credit below zero: %v", err)
	}
	g, channels, err := attribution.ExactRates(paths)
	if err != nil || fmt.Sprint(channels, g.Shapley()) != "[a b] [3/10 -1/5]" {
		t.Errorf("the game: %v %v, %v", channels, g.Shapley(), err)
	}
}

func TestTooManyChannels(t *testing.T) {
	t.Parallel()
	var p attribution.Path
	for i := range 17 {
		p.Touches = append(p.Touches, attribution.Touch{Channel: attribution.Channel(fmt.Sprint(i))})
	}
	p.Conversions = 1
	var channels *attribution.ChannelsError
	for _, worth := range []attribution.Worth{attribution.WithinSet, attribution.ExactSetRate} {
		_, err := attribution.Attribute(attribution.Shapley{Worth: worth}, []attribution.Path{p})
		if !errors.As(err, &channels) || err.Error() != "17 channels, at most 16: group channels that belong together" {
			t.Errorf("17 channels: %v", err)
		}
		q := p
		q.Touches = p.Touches[:16]
		if got, err := attribution.Attribute(attribution.Shapley{Worth: worth}, []attribution.Path{q}); err != nil || got.Of("3").Share.String() != "0.0625" {
			t.Errorf("16 channels: %v, %v", sharesOf(got), err)
		}
	}
}
