package endorse_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"

	. "github.com/endorse-go/endorse"
	"pgregory.net/rapid"
)

// properties are laws that hold whatever package decimal's variables say; see
// TestHostileDecimalSettings.
var properties = []struct {
	name  string
	check func(*rapid.T)
}{
	{"addition commutes and associates", additionCommutes},
	{"subtraction undoes addition", subtractionUndoes},
	{"order is total and agrees with subtraction", orderIsTotal},
	{"times and over agree with rationals", timesAndOver},
	{"per agrees with rationals", perAgrees},
	{"rate of counts agrees with rationals", rateOfAgrees},
	{"a sum adds up", sumAddsUp},
	{"rounding keeps the sign and stays near", roundingStaysNear},
	{"allocate loses nothing", allocateLosesNothing},
	{"allocate mirrors its sign", allocateMirrors},
	{"conversion multiplies and rounds once", convertAgrees},
	{"text and JSON read back", textReadsBack},
	{"minor units read back", minorReadsBack},
	{"percentages are rates", percentReadsBack},
	{"approximations are near", approxIsNear},
	{"decimals come in and go out", decimalsPass},
}

func TestProperties(t *testing.T) {
	t.Parallel()
	for _, p := range properties {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, p.check)
		})
	}
}

// amounts draws plain text of an amount that every door accepts.
var amounts = rapid.Custom(func(t *rapid.T) string {
	whole := rapid.SampledFrom([]int{1, 3, 7, 13, 19, 20, 24}).Draw(t, "integer digits")
	places := rapid.SampledFrom([]int{0, 2, 2, 4, 8, 12}).Draw(t, "fraction digits")
	b := make([]byte, 0, 40)
	if rapid.Bool().Draw(t, "negative") {
		b = append(b, '-')
	}
	nines := rapid.IntRange(0, 9).Draw(t, "nines") == 0
	digit := func(n int) {
		for range n {
			d := byte('9')
			if !nines {
				d = rapid.ByteRange('0', '9').Draw(t, "digit")
			}
			b = append(b, d)
		}
	}
	if digit(whole); places > 0 {
		b = append(b, '.')
		digit(places)
	}
	return string(b)
})

var currencies = rapid.SampledFrom([]Currency{EUR, USD, JPY, KWD, CLF, IDR, HRK, XAU})

func drawMoney(t *rapid.T, c Currency) (Money, *big.Rat) {
	s := amounts.Draw(t, "amount")
	m, err := ParseAmount(s, c)
	if err != nil {
		t.Fatalf("ParseAmount(%q): %v", s, err)
	}
	return m, rat(s)
}

func drawRate(t *rapid.T) (Rate, *big.Rat) {
	s := amounts.Draw(t, "rate")
	r, err := ParseRate(s)
	if err != nil {
		t.Fatalf("ParseRate(%q): %v", s, err)
	}
	return r, rat(s)
}

// must is the value of a calculation that may not fail.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func wantMoney(t *rapid.T, what string, got Money, want *big.Rat) {
	if v := rat(got.Amount()); v.Cmp(want) != 0 {
		t.Fatalf("%s is %v, want %s", what, got, want.RatString())
	}
}

func additionCommutes(t *rapid.T) {
	x := currencies.Draw(t, "currency")
	a, ra := drawMoney(t, x)
	b, rb := drawMoney(t, x)
	c, rc := drawMoney(t, x)
	ab, bc := must(a.Add(b)), must(b.Add(c))
	if !ab.Equal(must(b.Add(a))) || !must(ab.Add(c)).Equal(must(a.Add(bc))) {
		t.Fatalf("%v, %v and %v", a, b, c)
	}
	wantMoney(t, "the sum", must(ab.Add(c)), new(big.Rat).Add(ra, rb.Add(rb, rc)))
}

func subtractionUndoes(t *rapid.T) {
	a, _ := drawMoney(t, EUR)
	b, _ := drawMoney(t, EUR)
	if !must(must(a.Add(b)).Sub(b)).Equal(a) || !a.Neg().Neg().Equal(a) || !must(a.Sub(a)).IsZero() {
		t.Fatalf("%v and %v", a, b)
	}
	if abs := a.Abs(); abs.Sign() < 0 || !abs.Equal(a) && !abs.Equal(a.Neg()) {
		t.Fatalf("the magnitude of %v is %v", a, abs)
	}
}

func orderIsTotal(t *rapid.T) {
	a, ra := drawMoney(t, EUR)
	b, rb := drawMoney(t, EUR)
	c, _ := drawMoney(t, EUR)
	cmp := func(x, y Money) int { return must(x.Cmp(y)) }
	if cmp(a, b) != -cmp(b, a) || cmp(a, b) != must(a.Sub(b)).Sign() || cmp(a, b) != ra.Cmp(rb) || a.Equal(b) != (cmp(a, b) == 0) {
		t.Fatalf("%v against %v is %d", a, b, cmp(a, b))
	}
	if cmp(a, b) <= 0 && cmp(b, c) <= 0 && cmp(a, c) > 0 {
		t.Fatalf("%v ≤ %v ≤ %v", a, b, c)
	}
}

// quotient is a / b to 12 places, half even.
func quotient(a, b *big.Rat) *big.Rat {
	n := new(big.Rat).Quo(a, b)
	n.Mul(n, new(big.Rat).SetInt64(1e12))
	q, r := new(big.Int).QuoRem(n.Num(), n.Denom(), new(big.Int))
	twice := r.Abs(r).Lsh(r, 1).Cmp(n.Denom())
	if twice > 0 || twice == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(int64(n.Sign())))
	}
	return new(big.Rat).SetFrac(q, big.NewInt(1e12))
}

func timesAndOver(t *rapid.T) {
	a, ra := drawMoney(t, EUR)
	b, rb := drawMoney(t, EUR)
	r, rr := drawRate(t)
	wantMoney(t, "the product", a.Times(r), new(big.Rat).Mul(ra, rr))
	if got := rat(r.Times(r).String()); got.Cmp(new(big.Rat).Mul(rr, rr)) != 0 {
		t.Fatalf("%v squared is %v", r, got)
	}
	n := rapid.Int64().Draw(t, "n")
	wantMoney(t, "the multiple", a.TimesInt(n), new(big.Rat).Mul(ra, new(big.Rat).SetInt64(n)))
	q, err := a.Over(b)
	if rb.Sign() == 0 {
		if !errors.Is(err, ErrZeroBase) {
			t.Fatalf("%v over nothing: %v, %v", a, q, err)
		}
		return
	}
	if got := rat(q.String()); err != nil || got.Cmp(quotient(ra, rb)) != 0 {
		t.Fatalf("%v over %v is %v, %v", a, b, q, err)
	}
}

func perAgrees(t *rapid.T) {
	a, ra := drawMoney(t, JPY)
	n := rapid.Int64Min(1).Draw(t, "n")
	wantMoney(t, "the share", must(a.Per(MustCount(n))), quotient(ra, new(big.Rat).SetInt64(n)))
}

func rateOfAgrees(t *rapid.T) {
	p, w := rapid.Int64Min(0).Draw(t, "part"), rapid.Int64Min(1).Draw(t, "whole")
	r := must(RateOf(MustCount(p), MustCount(w)))
	if got := rat(r.String()); got.Cmp(quotient(new(big.Rat).SetInt64(p), new(big.Rat).SetInt64(w))) != 0 {
		t.Fatalf("%d of %d is %v", p, w, r)
	}
}

func sumAddsUp(t *rapid.T) {
	n := rapid.IntRange(0, 8).Draw(t, "n")
	all, want := make([]Money, n), new(big.Rat)
	for i := range all {
		m, r := drawMoney(t, EUR)
		all[i] = m
		want.Add(want, r)
	}
	wantMoney(t, "the sum", must(Sum(all...)), want)
}

func roundingStaysNear(t *rapid.T) {
	c := currencies.Draw(t, "currency")
	a, ra := drawMoney(t, c)
	mode := rapid.SampledFrom([]Rounding{HalfAway, HalfEven, Up, Down, Ceiling, Floor}).Draw(t, "mode")
	got := a.Round(mode)
	unit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(c.Digits())), nil))
	off := new(big.Rat).Sub(rat(got.Amount()), ra)
	if off.Abs(off).Cmp(unit) >= 0 || !got.Round(mode).Equal(got) || got.Sign()*a.Sign() < 0 {
		t.Fatalf("%v rounded %v is %v", a, mode, got)
	}
	if mirrored := a.Neg().Round(mode).Neg(); mode <= Down && !mirrored.Equal(got) {
		t.Fatalf("%v rounded %v is %v, but %v below zero", a, mode, got, mirrored)
	}
}

// weightsOf draws weights, some of them nothing, some equal, one not nothing.
func weightsOf(t *rapid.T) []Rate {
	n := rapid.IntRange(1, 8).Draw(t, "parts")
	ws := make([]Rate, n)
	for i := range ws {
		switch rapid.IntRange(0, 2).Draw(t, "kind") {
		case 0:
			ws[i] = RateOfInt(rapid.Int64Range(0, 3).Draw(t, "small"))
		default:
			r, _ := drawRate(t)
			ws[i] = r.Abs()
		}
	}
	ws[rapid.IntRange(0, n-1).Draw(t, "some")] = MustRate("0.25")
	return ws
}

func allocateLosesNothing(t *rapid.T) {
	c := currencies.Draw(t, "currency")
	m, rm := drawMoney(t, c)
	ws := weightsOf(t)
	parts := must(m.Allocate(ws...))
	if !must(Sum(parts...)).Equal(m) || len(parts) != len(ws) {
		t.Fatalf("%v by %v is %v", m, ws, parts)
	}
	total := new(big.Rat)
	for _, w := range ws {
		total.Add(total, rat(w.String()))
	}
	unit := unitOf(m)
	for i, p := range parts {
		quota := new(big.Rat).Mul(rm, rat(ws[i].String()))
		off := quota.Sub(quota.Quo(quota, total), rat(p.Amount()))
		if off.Abs(off).Cmp(unit) >= 0 {
			t.Fatalf("%v by %v is %v: part %d is off by %v", m, ws, parts, i, off.FloatString(15))
		}
		for j, q := range parts {
			if ws[i].Cmp(ws[j]) > 0 && must(p.Abs().Cmp(q.Abs())) < 0 || ws[i].Equal(ws[j]) && i < j && must(p.Abs().Cmp(q.Abs())) < 0 {
				t.Fatalf("%v by %v is %v: part %d against %d", m, ws, parts, i, j)
			}
		}
	}
}

// unitOf is the minor unit, or the last digit of m where that is finer.
func unitOf(m Money) *big.Rat {
	places := m.Currency().Digits()
	for !m.RoundTo(places, Down).Equal(m) {
		places++
	}
	return new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil))
}

func allocateMirrors(t *rapid.T) {
	m, _ := drawMoney(t, currencies.Draw(t, "currency"))
	ws := weightsOf(t)
	parts, mirrored := must(m.Allocate(ws...)), must(m.Neg().Allocate(ws...))
	for i := range parts {
		if !parts[i].Neg().Equal(mirrored[i]) {
			t.Fatalf("%v by %v is %v, and below zero %v", m, ws, parts, mirrored)
		}
	}
}

func convertAgrees(t *rapid.T) {
	m, rm := drawMoney(t, USD)
	r, rr := drawRate(t)
	fx := FX{From: USD, To: KWD, Rate: r.Abs()}
	got, err := m.Convert(fx, Exact)
	if r.IsZero() {
		if !errors.Is(err, ErrRateNotPositive) {
			t.Fatalf("a rate of zero: %v", err)
		}
		return
	}
	wantMoney(t, "exactly", got, new(big.Rat).Mul(rm, rr.Abs(rr)))
	if cash := must(m.Convert(fx, HalfEven)); !cash.Equal(got.Round(HalfEven)) || cash.Currency() != KWD {
		t.Fatalf("%v rounded is %v", got, cash)
	}
}

func textReadsBack(t *rapid.T) {
	m, rm := drawMoney(t, currencies.Draw(t, "currency"))
	wantMoney(t, "the text", m, rm)
	var fromText, fromJSON Money
	if err := fromText.UnmarshalText(must(m.MarshalText())); err != nil || !fromText.Equal(m) {
		t.Fatalf("%v reads back as %v, %v", m, fromText, err)
	}
	if err := json.Unmarshal(must(json.Marshal(m)), &fromJSON); err != nil || !fromJSON.Equal(m) || fromJSON.String() != m.String() {
		t.Fatalf("%v reads back as %v, %v", m, fromJSON, err)
	}
	if product := m.Times(MustRate("0.123456789012")); len(product.Amount()) > 80 {
		t.Fatalf("%v", product)
	} else if b, err := product.MarshalText(); err != nil && !errors.Is(err, ErrTooLong) {
		t.Fatalf("%v: %v", product, err)
	} else if err == nil && !must(ParseMoney(string(b))).Equal(product) {
		t.Fatalf("%v reads back as %s", product, b)
	}
}

func minorReadsBack(t *rapid.T) {
	c, n := currencies.Draw(t, "currency"), rapid.Int64().Draw(t, "minor units")
	if got, ok := must(MoneyOfMinor(n, c)).Minor(); got != n || !ok {
		t.Fatalf("%d minor units of %v are %d, %t", n, c, got, ok)
	}
}

func percentReadsBack(t *rapid.T) {
	r, _ := drawRate(t)
	got, err := ParseRate(r.Percent())
	if err == nil && !got.Equal(r) || err != nil && len(r.String()) < 23 {
		t.Fatalf("%v is %s, which reads as %v, %v", r, r.Percent(), got, err)
	}
}

func approxIsNear(t *rapid.T) {
	x := rapid.Float64Range(-1e11, 1e11).Draw(t, "x")
	r, err := ApproxRate(x)
	if err != nil {
		t.Fatalf("ApproxRate(%v): %v", x, err)
	}
	// Half a step, and what the shortest text of x may be off from x.
	slack := new(big.Rat).Add(big.NewRat(1, 2e12), new(big.Rat).SetFloat64(max(x, -x)*1e-15))
	if off := new(big.Rat).Sub(new(big.Rat).SetFloat64(x), rat(r.String())); off.Abs(off).Cmp(slack) > 0 {
		t.Fatalf("ApproxRate(%v) = %v", x, r)
	}
}

func decimalsPass(t *rapid.T) {
	s := amounts.Draw(t, "amount")
	d := decimalOf(s)
	m, r := must(NewMoney(d, EUR)), must(NewRate(d))
	wantMoney(t, "the decimal", m, rat(s))
	if m.Decimal().Cmp(d) != 0 || r.Decimal().Cmp(d) != 0 {
		t.Fatalf("%s came out as %v and %v", s, m, r)
	}
}
