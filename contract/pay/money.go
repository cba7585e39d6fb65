package pay

import (
	"math/bits"

	"github.com/endorse-go/endorse"
)

// The amounts that meet in a program are all in the plan's currency or in none,
// which its doors hold; these say so by having no error.

func plus(a, b endorse.Money) endorse.Money {
	sum, _ := a.Add(b)
	return sum
}

func minus(a, b endorse.Money) endorse.Money { return plus(a, b.Neg()) }

func less(a, b endorse.Money) bool {
	c, _ := a.Cmp(b)
	return c < 0
}

func lesser(a, b endorse.Money) endorse.Money {
	if less(b, a) {
		return b
	}
	return a
}

func greater(a, b endorse.Money) endorse.Money {
	if less(a, b) {
		return b
	}
	return a
}

// within is m with a magnitude of at most limit, on either side of zero.
func within(m, limit endorse.Money) endorse.Money {
	if m.Sign() < 0 {
		return greater(m, limit.Neg())
	}
	return lesser(m, limit)
}

// Proportion is amount × part ÷ whole in whole minor units of the amount,
// rounded once, without an intermediate quotient: what is left of a commission
// when part of its base is left. [endorse.Exact] means HalfAway, as in
// [Rounding]. A whole of zero is [endorse.ErrZeroBase]; part and whole in two
// currencies are an [*endorse.CurrencyMismatchError].
func Proportion(amount, part, whole endorse.Money, mode endorse.Rounding) (endorse.Money, error) {
	if _, err := part.Cmp(whole); err != nil {
		return endorse.Money{}, err
	}
	if whole.IsZero() {
		return endorse.Money{}, endorse.ErrZeroBase
	}
	mode = orHalfAway(mode)
	if m, ok := smallProportion(amount, part, whole, mode); ok {
		return m, nil
	}
	return bigProportion(amount, part, whole, mode)
}

func orHalfAway(mode endorse.Rounding) endorse.Rounding {
	if mode == endorse.Exact {
		return endorse.HalfAway
	}
	return mode
}

// hundredth undoes the two digits that smallProportion adds.
var hundredth = endorse.MustRate("0.01")

// smallProportion works on whole minor units of a word each. The quotient is
// carried with two more digits, 25, 50 or 75, which say on which side of the
// half the rest lies, and are all that a rounding asks for.
func smallProportion(amount, part, whole endorse.Money, mode endorse.Rounding) (endorse.Money, bool) {
	a, ok1 := amount.Abs().Minor()
	p, ok2 := part.Abs().Minor()
	w, ok3 := whole.Abs().Minor()
	if !ok1 || !ok2 || !ok3 || amount.Currency() == 0 {
		return endorse.Money{}, false
	}
	hi, lo := bits.Mul64(uint64(a), uint64(p))
	if hi >= uint64(w) {
		return endorse.Money{}, false
	}
	q, r := bits.Div64(hi, lo, uint64(w))
	if q > maxQuotient {
		return endorse.Money{}, false
	}
	m, err := endorse.MoneyOfMinor(int64(q*100+beyond(r, uint64(w))), amount.Currency())
	if amount.Sign()*part.Sign()*whole.Sign() < 0 {
		m = m.Neg()
	}
	return m.Times(hundredth).Round(mode), err == nil
}

// maxQuotient leaves room for two more digits.
const maxQuotient = 90_000_000_000_000_000

// beyond is where a remainder lies between two units, in hundredths.
func beyond(rest, whole uint64) uint64 {
	switch {
	case rest == 0:
		return 0
	case rest < whole-rest:
		return 25
	case rest > whole-rest:
		return 75
	}
	return 50
}
