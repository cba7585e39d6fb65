package attribution_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
	"pgregory.net/rapid"
)

// TestMarkovByHand: from the start 2/3 go to a and 1/3 to b; from a half go to
// b; from b all go to c; from c half convert. A third convert in all, a sixth
// without a, nobody without b or c.
func TestMarkovByHand(t *testing.T) {
	t.Parallel()
	paths := []attribution.Path{
		{Touches: through("a", "b", "c"), Conversions: 1, Value: m("EUR 100")},
		{Touches: through("a"), Nulls: 1},
		{Touches: through("b", "c"), Nulls: 1},
	}
	chain, err := attribution.Markov{}.Chain(paths)
	if err != nil {
		t.Fatal(err)
	}
	rows := []struct {
		channel         attribution.Channel
		without, effect string
	}{{"a", "0.166666666667", "0.5"}, {"b", "0", "1"}, {"c", "0", "1"}}
	for _, row := range rows {
		without, err1 := chain.Without(row.channel)
		effect, err2 := chain.RemovalEffect(row.channel)
		if err1 != nil || err2 != nil || without.String() != row.without || effect.String() != row.effect {
			t.Errorf("%s: without %v, effect %v, %v %v", row.channel, without, effect, err1, err2)
		}
	}
	if p, err := chain.Conversion(); err != nil || p.String() != "0.333333333333" {
		t.Errorf("conversion %v, %v", p, err)
	}
	got := attribute(t, attribution.Markov{}, paths)
	if sharesOf(got) != "a 0.2 b 0.4 c 0.4" || got.Of("b").Value.String() != "EUR 40.00" {
		t.Errorf("shares %s", sharesOf(got))
	}
	text := ""
	for _, move := range chain.Transitions() {
		text += fmt.Sprintf("%s>%s %d %v\n", stateText(move.From), stateText(move.To), move.Count, move.Probability)
	}
	want := "start>a 2 0.666666666667\nstart>b 1 0.333333333333\na>null 1 0.5\na>b 1 0.5\nb>c 2 1\nc>conversion 1 0.5\nc>null 1 0.5\n"
	if text != want {
		t.Errorf("transitions\n%s", text)
	}
	if _, err := chain.Without("d"); !errors.Is(err, attribution.ErrNoSuchChannel) {
		t.Errorf("a channel that there is not: %v", err)
	}
}

func stateText(s attribution.State) string {
	switch {
	case s.Conversion:
		return "conversion"
	case s.Null:
		return "null"
	case s == attribution.State{}:
		return "start"
	case s.Before != "":
		return string(s.Before + "+" + s.Channel)
	}
	return string(s.Channel)
}

func TestMarkovOptions(t *testing.T) {
	t.Parallel()
	paths := []attribution.Path{
		{Touches: through("a", "a", "b"), Conversions: 3, Nulls: 1},
		{Touches: through("a", "b"), Nulls: 4},
		{Touches: through("b", "a"), Conversions: 1},
		{Touches: through("c"), Nulls: 9},
	}
	rows := []struct {
		model attribution.Markov
		want  string
		why   string
	}{
		{attribution.Markov{}, "a 0.540983606557 b 0.459016393443 c 0", "2/9 convert, 1/54 without a, 4/81 without b: 33/61 and 28/61"},
		{attribution.Markov{Nulls: attribution.LeaveOutNulls}, "a 0.5 b 0.5", "all convert; without either a quarter"},
	}
	for _, row := range rows {
		if got := sharesOf(attribute(t, row.model, paths)); got != row.want {
			t.Errorf("%v: %s, want %s: %s", row.model, got, row.want, row.why)
		}
	}
	chain, err := attribution.Markov{Order: 2}.Chain(paths)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, move := range chain.Transitions() {
		text += stateText(move.From) + ">" + stateText(move.To) + " "
	}
	if want := "start>a start>b start>c a>a+a a>a+b a+a>a+b b+a>conversion b>b+a a+b>conversion a+b>null c>null "; text != want {
		t.Errorf("order 2: %s", text)
	}
	alone := []attribution.Path{one("a"), one("b")}
	got, err := attribution.Markov{Nulls: attribution.LeaveOutNulls}.Chain(alone)
	if p, _ := got.Conversion(); err != nil || p.String() != "1" {
		t.Errorf("without nulls everybody converts: %v, %v", p, err)
	}
}

func TestMarkovErrors(t *testing.T) {
	t.Parallel()
	for _, order := range []int{-1, 3} {
		var bad *attribution.OrderError
		if _, err := attribution.Attribute(attribution.Markov{Order: order}, []attribution.Path{one("a")}); !errors.As(err, &bad) || bad.Order != order {
			t.Errorf("order %d: %v", order, err)
		}
	}
	if _, err := (attribution.Markov{}).Chain([]attribution.Path{{Touches: through("a"), Nulls: 1}}); !errors.Is(err, attribution.ErrNoConversions) {
		t.Errorf("a chain that never converts: %v", err)
	}
	var paths []attribution.Path
	for i := range 1025 {
		paths = append(paths, one(attribution.Channel(fmt.Sprint(i))))
	}
	var states *attribution.ChannelsError
	if _, err := attribution.Attribute(attribution.Markov{}, paths); !errors.As(err, &states) || states.Max != attribution.MaxStates {
		t.Errorf("too many channels: %v", err)
	}
}

// TestMarkovIsBruteForce: the credits are those of a chain written out by hand
// in fractions, solved once with everybody and once without each channel.
func TestMarkovIsBruteForce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 4)
		model := attribution.Markov{
			Order:   rapid.IntRange(1, 2).Draw(t, "order"),
			Repeats: attribution.Repeats(rapid.IntRange(0, 1).Draw(t, "repeats")),
			Nulls:   attribution.NullPaths(rapid.IntRange(0, 1).Draw(t, "nulls")),
		}
		chain, err := model.Chain(paths)
		if err != nil {
			t.Fatal(err)
		}
		all := plainConversion(model, paths, "")
		near(t, "conversion", must(t, chain.Conversion), all)
		sum, effects := new(big.Rat), map[attribution.Channel]*big.Rat{}
		for _, c := range chain.Channels() {
			without := plainConversion(model, paths, c)
			near(t, "without "+string(c), must(t, func() (endorse.Rate, error) { return chain.Without(c) }), without)
			effect := new(big.Rat).Quo(without, all)
			effects[c] = effect.Sub(big.NewRat(1, 1), effect)
			near(t, "effect of "+string(c), must(t, func() (endorse.Rate, error) { return chain.RemovalEffect(c) }), effect)
			sum.Add(sum, effect)
		}
		for _, credit := range attribute2(t, model, paths).Credits {
			near(t, "share of "+string(credit.Channel), credit.Share, effects[credit.Channel].Quo(effects[credit.Channel], sum))
		}
	})
}

func must(t *rapid.T, f func() (endorse.Rate, error)) endorse.Rate {
	got, err := f()
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// near holds a rate against a fraction to a unit of its last place.
func near(t *rapid.T, what string, got endorse.Rate, want *big.Rat) {
	d := got.Decimal()
	if diff := new(big.Rat).Sub(d.Rat(), want); diff.Abs(diff).Cmp(big.NewRat(1, 1_000_000_000_000)) > 0 {
		t.Errorf("%s: %v, want %s", what, got, want.FloatString(15))
	}
}

// plainConversion is the probability of conversion with a channel's traffic sent
// away, by Gauss in fractions.
func plainConversion(m attribution.Markov, paths []attribution.Path, removed attribution.Channel) *big.Rat {
	names := map[string]int{"start": 0}
	moves := map[[2]int]int64{}
	id := func(name string) int {
		if _, ok := names[name]; !ok {
			names[name] = len(names)
		}
		return names[name]
	}
	converts := map[int]int64{}
	leaves := map[int]int64{}
	for _, p := range paths {
		if m.Repeats == attribution.MergeRepeats {
			p = p.Merged()
		}
		if m.Nulls == attribution.LeaveOutNulls {
			p.Nulls = 0
		}
		at, before := 0, ""
		for _, touch := range p.Touches {
			leaves[at] += p.Conversions + p.Nulls
			next := -1
			if touch.Channel != removed {
				next = id(before + ">" + string(touch.Channel))
			}
			if m.Order == 2 {
				before = string(touch.Channel)
			}
			if next < 0 {
				// Gone; what follows is still counted for those who come by another way.
				at = id("unreachable " + before)
				continue
			}
			moves[[2]int{at, next}] += p.Conversions + p.Nulls
			at = next
		}
		leaves[at] += p.Conversions + p.Nulls
		converts[at] += p.Conversions
	}
	return solvePlain(len(names), moves, converts, leaves)
}

// solvePlain solves x = Px + c for the start.
func solvePlain(n int, moves map[[2]int]int64, converts, leaves map[int]int64) *big.Rat {
	a := make([][]*big.Rat, n)
	for i := range a {
		a[i] = make([]*big.Rat, n+1)
		for j := range n {
			a[i][j] = new(big.Rat)
			if leaves[i] > 0 {
				a[i][j].SetFrac64(-moves[[2]int{i, j}], leaves[i])
			}
			if i == j {
				a[i][j].Add(a[i][j], big.NewRat(1, 1))
			}
		}
		a[i][n] = new(big.Rat)
		if leaves[i] > 0 {
			a[i][n].SetFrac64(converts[i], leaves[i])
		}
	}
	for k := range n {
		for p := k; p < n; p++ {
			if a[p][k].Sign() != 0 {
				a[k], a[p] = a[p], a[k]
				break
			}
		}
		for i := range n {
			if i == k || a[i][k].Sign() == 0 {
				continue
			}
			f := new(big.Rat).Quo(a[i][k], a[k][k])
			for j := k; j <= n; j++ {
				a[i][j].Sub(a[i][j], new(big.Rat).Mul(f, a[k][j]))
			}
		}
	}
	return a[0][n].Quo(a[0][n], a[0][0])
}

// TestRepeatsAtOrderOne: staying where one is changes no way out.
func TestRepeatsAtOrderOne(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 4)
		kept := attribute2(t, attribution.Markov{}, paths)
		merged := attribute2(t, attribution.Markov{Repeats: attribution.MergeRepeats}, paths)
		if diff := sharesNear(merged, kept); diff != "" {
			t.Error(diff)
		}
	})
}
