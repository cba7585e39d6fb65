package engagement_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

// The bounds of a rate are those of its step: below 256 units of the twelfth
// place the rate itself, above what shares its eight highest bits, as far as
// the highest rate there is.
func TestStepBounds(t *testing.T) {
	t.Parallel()
	const unit = 1_000_000_000_000 // followers with whom a like is a unit of the twelfth place
	for _, r := range []struct {
		name             string
		likes, followers int64
	}{
		{"the last of one unit", 255, unit}, {"the first of two", 256, unit}, {"the second of them", 257, unit},
		{"the last of two", 511, unit}, {"the first of four", 512, unit}, {"the last of four", 1023, unit},
		{"a step that ends with the word", 18_400_000, 1}, {"the next word", 18_500_000, 1},
		{"seven bits below the second word", 1_180_591_621, 1}, {"a step of one whole word", 2_400_000_000, 1},
		{"of two", 5_000_000_000, 1}, {"far beyond", 1 << 40, 1}, {"as far as it goes", 1 << 62, 1},
	} {
		checkStep(t, r.name, r.likes, r.followers)
	}
	rapid.Check(t, func(t *rapid.T) {
		followers := rapid.SampledFrom([]int64{1, 1000, 1_000_000, unit}).Draw(t, "followers")
		checkStep(t, "any", 1+rapid.Int64Range(0, math.MaxInt64-2).Draw(t, "likes")>>rapid.IntRange(0, 62).Draw(t, "smaller"), followers)
	})
}

// checkStep holds the bounds of the rate between 0 and the largest there is
// against the plain formula.
func checkStep(t interface {
	Helper()
	Errorf(string, ...any)
}, name string, likes, followers int64) {
	t.Helper()
	digest, _ := engagement.DigestOf(byFollowers, []engagement.Post{post(0, 1), post(likes, followers), post(math.MaxInt64, 1)})
	got, err := digest.Quantile(endorse.MustRate("0.5"))
	units := new(big.Int).Mul(big.NewInt(likes), big.NewInt(1_000_000_000_000/followers))
	shift := uint(max(0, units.BitLen()-8))
	low := new(big.Int).Lsh(new(big.Int).Rsh(units, shift), shift)
	high := new(big.Int).Lsh(big.NewInt(1), shift)
	high.Add(high, low).Sub(high, big.NewInt(1))
	from, until := ofUnits(low), ofUnits(high)
	if most := endorse.RateOfInt(math.MaxInt64); until.Cmp(most) > 0 {
		until = most
	}
	if err != nil || !got.Low.Equal(from) || !got.High.Equal(until) {
		t.Errorf("%s, %d by %d: %v to %v, %v; want %v to %v", name, likes, followers, got.Low, got.High, err, from, until)
	}
}

// ofUnits is a number of units of the twelfth place as a rate.
func ofUnits(n *big.Int) endorse.Rate {
	whole, part := new(big.Int).DivMod(n, big.NewInt(1_000_000_000_000), new(big.Int))
	return endorse.MustRate(whole.String()).Add(endorse.MustRate(part.String()).Times(endorse.MustRate("0.000000000001")))
}
