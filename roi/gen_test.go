package roi_test

import (
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	"pgregory.net/rapid"
)

var (
	m = endorse.MustMoney
	r = endorse.MustRate
	n = endorse.MustCount
)

// drawMoney draws EUR between 0.01 and 10 million.
func drawMoney(t *rapid.T, label string) endorse.Money {
	cents := rapid.Int64Range(1, 1_000_000_000).Draw(t, label)
	money, err := endorse.MoneyOfMinor(cents, endorse.EUR)
	if err != nil {
		t.Fatal(err)
	}
	return money
}

// drawShare draws a rate above 0 and up to 1, of up to six digits.
func drawShare(t *rapid.T, label string) endorse.Rate {
	part := rapid.Int64Range(1, 1_000_000).Draw(t, label)
	return endorse.MustRate("0.000001").Times(endorse.RateOfInt(part))
}

// result is what a calculation gave, or its error, in one string.
func result(v interface{ String() string }, err error) string {
	if err != nil {
		return "error"
	}
	return v.String()
}

// slack is half a unit of the twelfth place, times k, for a quotient that is
// multiplied back.
func slack(k endorse.Rate) endorse.Rate { return endorse.MustRate("0.000000000001").Times(k.Abs()) }

func check(t *testing.T, name, got, want, why string) {
	t.Helper()
	if got != want {
		t.Errorf("%s = %s, want %s: %s", name, strconv.Quote(got), strconv.Quote(want), why)
	}
}
