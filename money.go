package endorse

import (
	"math"
	"strings"

	"github.com/shopspring/decimal"
)

// Money is an exact amount in one currency. Arithmetic never rounds; only
// [Money.Round], [Money.Convert], [Money.Over] and [Money.Per] do, and each
// says how. The zero value is nothing, in no currency: it is neutral in
// [Money.Add], so a sum may start from it. Money compares with [Money.Equal]
// or [Money.Cmp], not with ==.
type Money struct {
	n number // its form holds the currency
}

// CurrencyMismatchError is what functions of several amounts return if the
// amounts are in different currencies.
type CurrencyMismatchError struct {
	// Have is the currency that was found, Want the one that it had to be or to
	// go with.
	Have, Want Currency
}

// Error names both currencies.
func (e *CurrencyMismatchError) Error() string {
	return "mixing currencies " + e.Have.String() + " and " + e.Want.String()
}

// NewMoney takes a decimal amount over. A currency that ISO 4217 does not list
// is a [*ParseError]; more than 24 digits before the point or 12 after it are
// [ErrTooLong].
func NewMoney(amount decimal.Decimal, c Currency) (Money, error) {
	if !c.Valid() {
		return Money{}, &ParseError{"currency", c.String(), "not an ISO 4217 code"}
	}
	if err := checkDecimal(amount); err != nil {
		return Money{}, err
	}
	return Money{fromDecimal(amount).in(c)}, nil
}

// MoneyOfMinor is n minor units of the currency: 1230 cents are EUR 12.30,
// 1230 yen JPY 1230. A currency that ISO 4217 does not list is a
// [*ParseError].
func MoneyOfMinor(n int64, c Currency) (Money, error) {
	if !c.Valid() {
		return Money{}, &ParseError{"currency", c.String(), "not an ISO 4217 code"}
	}
	return Money{small(n, c.Digits()).in(c)}, nil
}

// ParseMoney reads "EUR 12.30": an ISO 4217 code, a space, and the amount with
// an optional sign, at most 24 digits before the point and 12 after it. Symbols,
// separators, decimal commas and exponents are a [*ParseError]. Empty text is
// the zero Money.
func ParseMoney(s string) (Money, error) {
	if s == "" {
		return Money{}, nil
	}
	code, amount, ok := strings.Cut(s, " ")
	if !ok {
		return Money{}, &ParseError{"money", s, "not in the form EUR 12.30"}
	}
	c, err := ParseCurrency(code)
	if err != nil && !lettered(code) {
		return Money{}, &ParseError{"money", s, "not in the form EUR 12.30"}
	}
	if err != nil {
		return Money{}, &ParseError{"money", s, err.(*ParseError).Why}
	}
	n, why := parseNumber(amount)
	if why != "" {
		return Money{}, &ParseError{"money", s, why}
	}
	return Money{n.in(c)}, nil
}

// lettered reports whether s is three letters, as the code of a currency is.
func lettered(s string) bool {
	return len(s) == 3 && strings.Trim(strings.ToUpper(s), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// ParseAmount reads the amount alone, "12.30", as [ParseMoney] does.
func ParseAmount(s string, c Currency) (Money, error) {
	if !c.Valid() {
		return Money{}, &ParseError{"currency", c.String(), "not an ISO 4217 code"}
	}
	n, why := parseNumber(s)
	if why != "" {
		return Money{}, &ParseError{"money", s, why}
	}
	return Money{n.in(c)}, nil
}

// MustMoney is [ParseMoney] for literals; it panics on an error.
func MustMoney(s string) Money {
	m, err := ParseMoney(s)
	if err != nil {
		panic(err)
	}
	return m
}

// Currency is the money's currency, zero for the zero Money.
func (m Money) Currency() Currency { return m.n.form.currency() }

// Amount is the amount alone as text, with at least the currency's digits.
func (m Money) Amount() string {
	var buf [64]byte
	return string(m.n.appendText(buf[:0], m.Currency().Digits()))
}

// Decimal is the amount as a decimal.
func (m Money) Decimal() decimal.Decimal { return m.n.decimal() }

// Minor is the amount in minor units of the currency (cents); false if it is
// no whole number of them or does not fit.
func (m Money) Minor() (int64, bool) {
	if m.n.wide == nil && m.n.hi == 0 && m.n.lo <= math.MaxInt64 && m.n.form.scale() == m.Currency().Digits() {
		if m.n.neg() {
			return -int64(m.n.lo), true
		}
		return int64(m.n.lo), true
	}
	n := m.n.times(small(int64(powers[m.Currency().Digits()]), 0))
	whole := n.round(0, Down)
	limit := uint64(math.MaxInt64)
	if whole.neg() {
		limit++
	}
	switch {
	case whole.cmp(n) != 0 || whole.wide != nil || whole.hi != 0 || whole.lo > limit:
		return 0, false
	case whole.neg():
		return -int64(whole.lo), true
	}
	return int64(whole.lo), true
}

// common is the currency that both amounts share. Money in no currency goes
// with any.
func (m Money) common(n Money) (Currency, error) {
	switch a, b := m.Currency(), n.Currency(); {
	case a == b || b == 0:
		return a, nil
	case a == 0:
		return b, nil
	default:
		return 0, &CurrencyMismatchError{a, b}
	}
}

// Add is m + n; different currencies are a [*CurrencyMismatchError].
func (m Money) Add(n Money) (Money, error) {
	if m.Currency() == n.Currency() {
		return Money{m.n.plus(n.n)}, nil
	}
	c, err := m.common(n)
	if err != nil {
		return Money{}, err
	}
	return Money{m.n.plus(n.n).in(c)}, nil
}

// Sub is m - n; different currencies are a [*CurrencyMismatchError].
func (m Money) Sub(n Money) (Money, error) { return m.Add(n.Neg()) }

// Sum adds up amounts of one currency; none is the zero Money, different
// currencies are a [*CurrencyMismatchError].
func Sum(amounts ...Money) (Money, error) {
	var total Money
	for _, m := range amounts {
		var err error
		if total, err = total.Add(m); err != nil {
			return Money{}, err
		}
	}
	return total, nil
}

// Neg is -m.
func (m Money) Neg() Money { return Money{m.n.negated()} }

// Abs is m without its sign.
func (m Money) Abs() Money {
	if m.n.neg() {
		return m.Neg()
	}
	return m
}

// Times is m × r, exactly: nothing is rounded.
func (m Money) Times(r Rate) Money { return Money{m.n.times(r.n)} }

// TimesInt is m × n.
func (m Money) TimesInt(n int64) Money { return Money{m.n.times(small(n, 0))} }

// Over is m / n, to 12 places, half even. Different currencies are a
// [*CurrencyMismatchError], an n of zero is [ErrZeroBase].
func (m Money) Over(n Money) (Rate, error) {
	if _, err := m.common(n); err != nil {
		return Rate{}, err
	}
	if n.IsZero() {
		return Rate{}, ErrZeroBase
	}
	return Rate{m.n.over(n.n)}, nil
}

// Per is m shared over a number of things, to 12 places, half even: a price
// for each, not a payment. A count that is not known is [ErrNotKnown], of zero
// [ErrZeroBase].
func (m Money) Per(c Count) (Money, error) {
	n, ok := c.Int64()
	switch {
	case !ok:
		return Money{}, ErrNotKnown
	case n == 0:
		return Money{}, ErrZeroBase
	}
	return Money{m.n.over(small(n, 0)).in(m.Currency())}, nil
}

// Cmp is -1 if m is less than n, 0 if they are the same amount, +1 if it is
// greater. Different currencies are a [*CurrencyMismatchError]; the zero Money
// compares with any currency as 0.
func (m Money) Cmp(n Money) (int, error) {
	if _, err := m.common(n); err != nil {
		return 0, err
	}
	return m.n.cmp(n.n), nil
}

// Equal reports whether both are the same amount in the same currency; EUR 1
// equals EUR 1.00, and EUR 0 is not the zero Money.
func (m Money) Equal(n Money) bool { return m.Currency() == n.Currency() && m.n.cmp(n.n) == 0 }

// IsZero reports whether the amount is 0, in whatever currency. The JSON option
// omitzero asks it too and would leave out EUR 0.00; a field of Money goes
// without it.
func (m Money) IsZero() bool { return m.n.isZero() }

// Sign is -1, 0 or +1.
func (m Money) Sign() int { return m.n.sign() }

// Round is m in whole minor units of its currency: EUR 0.125 is EUR 0.13 under
// [HalfAway], JPY 12.5 is JPY 12 under [HalfEven]. [Exact] leaves it as it is.
func (m Money) Round(mode Rounding) Money {
	return Money{m.n.round(m.Currency().Digits(), mode)}
}

// RoundTo is m at so many places after the point, 0 or more, for prices below
// a minor unit.
func (m Money) RoundTo(places int, mode Rounding) Money {
	return Money{m.n.round(places, mode)}
}
