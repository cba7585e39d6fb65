package endorse

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

// The two paths of number are one behaviour: everything here compares number
// with exact rationals, over coefficients around the borders of one and two
// words, where the fast path ends.

// wholes draws coefficients: everyday ones, and ones near a power of two or of
// ten that decides something.
var wholes = rapid.Custom(func(t *rapid.T) *big.Int {
	c := new(big.Int)
	switch rapid.IntRange(0, 3).Draw(t, "kind") {
	case 0:
		c.SetUint64(rapid.Uint64Max(1e15).Draw(t, "everyday"))
	case 1:
		c.Lsh(big.NewInt(1), rapid.SampledFrom([]uint{0, 32, 63, 64, 96, 127, 128, 160}).Draw(t, "power of two"))
		c.Add(c, big.NewInt(rapid.Int64Range(-3, 3).Draw(t, "beside")))
	case 2:
		c.Set(pow10(rapid.IntRange(0, 40).Draw(t, "power of ten")))
		c.Mul(c, big.NewInt(rapid.Int64Range(1, 50).Draw(t, "times")))
		c.Add(c, big.NewInt(rapid.Int64Range(-1, 1).Draw(t, "beside")))
	default:
		c.SetUint64(rapid.Uint64().Draw(t, "high"))
		c.Lsh(c, 64).Or(c, new(big.Int).SetUint64(rapid.Uint64().Draw(t, "low")))
	}
	if rapid.Bool().Draw(t, "negative") {
		c.Neg(c)
	}
	return c
})

// exact is a number and its exact value.
type exact struct {
	n number
	r *big.Rat
}

var exacts = rapid.Custom(func(t *rapid.T) exact {
	c, scale := wholes.Draw(t, "coefficient"), rapid.IntRange(0, 40).Draw(t, "scale")
	return exact{
		fromDecimal(decimal.NewFromBigInt(c, -int32(scale))),
		new(big.Rat).SetFrac(c, pow10(scale)),
	}
})

// value is the exact value of a number, read from its fields, after checking
// that they are in order: zero without sign, what fits in words, and both
// views of the sign in agreement.
func value(t *rapid.T, a number) *big.Rat {
	d := a.decimal()
	c := d.Coefficient()
	if c.Sign() == 0 && (a.neg() || a.wide != nil) {
		t.Fatalf("a zero with a sign or on decimal: %+v", a)
	}
	if a.sign() != c.Sign() || a.neg() != (c.Sign() < 0) || a.isZero() != (c.Sign() == 0) {
		t.Fatalf("%v says sign %d, negative %t, zero %t", c, a.sign(), a.neg(), a.isZero())
	}
	if a.form.scale() > maxScale || d.Exponent() > 0 {
		t.Fatalf("scale %d, exponent %d", a.form.scale(), d.Exponent())
	}
	if a.wide != nil && c.BitLen() <= 128 && d.Exponent() >= -maxScale {
		t.Fatalf("%v fits into two words and is on decimal", c)
	}
	return new(big.Rat).SetFrac(c, pow10(-int(d.Exponent())))
}

func same(t *rapid.T, what string, a, b exact, got number, want *big.Rat) {
	if v := value(t, got); v.Cmp(want) != 0 {
		t.Fatalf("%s of %v and %v is %v, want %v", what, a.r, b.r, v.RatString(), want.RatString())
	}
}

func TestNumberIsExact(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := exacts.Draw(t, "a"), exacts.Draw(t, "b")
		same(t, "itself", a, b, a.n, a.r)
		same(t, "sum", a, b, a.n.plus(b.n), new(big.Rat).Add(a.r, b.r))
		same(t, "difference", a, b, a.n.plus(b.n.negated()), new(big.Rat).Sub(a.r, b.r))
		same(t, "difference from itself", a, a, a.n.plus(a.n.negated()), new(big.Rat))
		same(t, "product", a, b, a.n.times(b.n), new(big.Rat).Mul(a.r, b.r))
		if got, want := a.n.cmp(b.n), a.r.Cmp(b.r); got != want || b.n.cmp(a.n) != -want {
			t.Fatalf("%v against %v is %d, want %d", a.r, b.r, got, want)
		}
	})
}

// TestNumberCarries holds what crosses the border of a word, by name.
func TestNumberCarries(t *testing.T) {
	t.Parallel()
	parse := func(s string) number {
		n, why := parseNumber(s)
		if why != "" {
			t.Fatalf("%s: %s", s, why)
		}
		return n
	}
	wide := fromDecimal(decimal.NewFromBigInt(big.NewInt(3), 40))
	for what, row := range map[string]struct {
		got  number
		want string
	}{
		"read over the border":    {parse("18446744073709551616"), "18446744073709551616"},
		"a sum of two words":      {parse("18446744073709551615").plus(parse("1")), "18446744073709551616"},
		"two halves":              {parse("9223372036854775808").plus(parse("9223372036854775808")), "18446744073709551616"},
		"two halves below zero":   {parse("-92233720368547758.08").plus(parse("-92233720368547758.08")), "-184467440737095516.16"},
		"rounded over the border": {parse("18446744073709551615.5").round(0, HalfAway), "18446744073709551616"},
		"a number beyond words":   {parse("5").plus(wide), "30000000000000000000000000000000000000005"},
		"before the other":        {wide.plus(parse("5")), "30000000000000000000000000000000000000005"},
	} {
		if got := string(row.got.appendText(nil, 0)); got != row.want {
			t.Errorf("%s is %s, want %s", what, got, row.want)
		}
	}
}

func TestNumberOver(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := exacts.Draw(t, "a"), exacts.Draw(t, "b")
		if b.n.isZero() {
			b = exact{small(7, 1), big.NewRat(7, 10)}
		}
		same(t, "quotient", a, b, a.n.over(b.n), rounded(new(big.Rat).Quo(a.r, b.r), quotientPlaces, HalfEven))
	})
}

// TestNumberRounds compares with the definition of each mode, and holds what a
// rounded number is: unchanged by rounding again, and less than a step away.
func TestNumberRounds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := exacts.Draw(t, "a")
		places := rapid.IntRange(0, 42).Draw(t, "places")
		mode := rapid.SampledFrom([]Rounding{HalfAway, HalfEven, Up, Down, Ceiling, Floor}).Draw(t, "mode")
		got := a.n.round(places, mode)
		want := rounded(a.r, places, mode)
		same(t, "rounding "+mode.String(), a, a, got, want)
		same(t, "rounding again", a, a, got.round(places, Up), want)
		step := new(big.Rat).SetFrac(big.NewInt(1), pow10(places))
		if off := new(big.Rat).Sub(want, a.r); off.Abs(off).Cmp(step) >= 0 {
			t.Fatalf("%v rounded %v to %d places is %v", a.r, mode, places, want)
		}
	})
}

// TestTiesRound draws numbers that lie half way, which others seldom do.
func TestTiesRound(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c, places := wholes.Draw(t, "coefficient"), rapid.IntRange(0, 36).Draw(t, "places")
		mode := rapid.SampledFrom([]Rounding{HalfAway, HalfEven, Up, Down, Ceiling, Floor}).Draw(t, "mode")
		tie := new(big.Int).Add(new(big.Int).Mul(c, big.NewInt(10)), big.NewInt(5))
		a := exact{fromDecimal(decimal.NewFromBigInt(tie, -int32(places+1))), new(big.Rat).SetFrac(tie, pow10(places+1))}
		same(t, "rounding "+mode.String(), a, a, a.n.round(places, mode), rounded(a.r, places, mode))
	})
}

// TestTiesOver draws quotients that lie half way between two at the last place.
func TestTiesOver(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		b := exacts.Draw(t, "b")
		if b.n.isZero() {
			b = exact{small(7, 1), big.NewRat(7, 10)}
		}
		half := rapid.Int64Range(-50, 50).Draw(t, "k")*10 + 5 // in units of the 13th place
		d := b.n.decimal()
		c := d.Coefficient()
		c.Mul(c, big.NewInt(half))
		a := exact{fromDecimal(decimal.NewFromBigInt(c, d.Exponent()-quotientPlaces-1)), nil}
		a.r = value(t, a.n)
		same(t, "quotient", a, b, a.n.over(b.n), rounded(new(big.Rat).SetFrac(big.NewInt(half), pow10(quotientPlaces+1)), quotientPlaces, HalfEven))
	})
}

// rounded is the definition of rounding, on exact rationals.
func rounded(r *big.Rat, places int, mode Rounding) *big.Rat {
	scaled := new(big.Rat).Mul(r, new(big.Rat).SetInt(pow10(places)))
	floor := new(big.Int).Div(scaled.Num(), scaled.Denom()) // Euclidean; the divisor is positive
	rest := new(big.Rat).Sub(scaled, new(big.Rat).SetInt(floor))
	if rest.Sign() != 0 && upwards(floor, rest.Cmp(big.NewRat(1, 2)), r.Sign() < 0, mode) {
		floor.Add(floor, big.NewInt(1))
	}
	return new(big.Rat).SetFrac(floor, pow10(places))
}

// upwards reports whether what lies above floor goes to the next whole number.
func upwards(floor *big.Int, half int, negative bool, mode Rounding) bool {
	switch mode {
	case HalfAway:
		return half > 0 || half == 0 && !negative
	case HalfEven:
		return half > 0 || half == 0 && floor.Bit(0) == 1
	case Up:
		return !negative
	case Down:
		return negative
	}
	return mode == Ceiling
}

// TestCurrencyStaysInForm holds that the bits of the currency survive each
// calculation on both paths, and that the sign and the scale do not spill.
func TestCurrencyStaysInForm(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := exacts.Draw(t, "a").n.in(ZWL), exacts.Draw(t, "b")
		other := b.n.in(ZWL)
		mode := rapid.SampledFrom([]Rounding{HalfAway, Down, Floor}).Draw(t, "mode")
		for what, got := range map[string]number{
			"sum": a.plus(other), "sum with none": a.plus(b.n), "product": a.times(b.n), "negation": a.negated(),
			"rounding": a.round(2, mode),
		} {
			if c := got.form.currency(); c != ZWL {
				t.Fatalf("%s is in %v", what, c)
			}
		}
	})
}
