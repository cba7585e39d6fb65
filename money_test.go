package endorse_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
)

func TestParseMoney(t *testing.T) {
	t.Parallel()
	rows := []struct{ in, want, why string }{
		{"EUR 12.30", "EUR 12.30", ""},
		{"EUR 12.3", "EUR 12.30", "at least the currency's digits"},
		{"EUR 12", "EUR 12.00", ""},
		{"eur 12", "EUR 12.00", "any case"},
		{"EUR 0.0035", "EUR 0.0035", "a price below a cent keeps its own"},
		{"EUR 0.00350", "EUR 0.0035", "but no zeros beyond"},
		{"EUR -12.30", "EUR -12.30", ""},
		{"EUR +12.30", "EUR 12.30", ""},
		{"EUR -0.00", "EUR 0.00", "zero has no sign"},
		{"EUR 0012", "EUR 12.00", "zeros in front"},
		{"JPY 1230", "JPY 1230", "no minor unit"},
		{"JPY 0.5", "JPY 0.5", ""},
		{"KWD 1", "KWD 1.000", ""},
		{"CLF 1", "CLF 1.0000", ""},
		{"HRK 7.5345", "HRK 7.5345", "a former currency"},
		{"EUR 999999999999999999999999.999999999999", "EUR 999999999999999999999999.999999999999", "the longest"},
		{"EUR 18446744073709551615", "EUR 18446744073709551615.00", "2⁶⁴ - 1"},
		{"EUR 18446744073709551616", "EUR 18446744073709551616.00", "2⁶⁴, where the last digit carries"},
		{"EUR 184467440737095516.19", "EUR 184467440737095516.19", "2⁶⁴ + 3 cents"},
		{"", "", "empty is the zero Money"},
	}
	for _, r := range rows {
		got, err := ParseMoney(r.in)
		if err != nil || got.String() != r.want {
			t.Errorf("ParseMoney(%q) = %v, %v; want %s (%s)", r.in, got, err, r.want, r.why)
		}
	}
}

func TestParseMoneyRefuses(t *testing.T) {
	t.Parallel()
	for _, r := range badNumbers {
		got, err := ParseMoney("EUR " + r.in)
		wantParseError(t, r.name, err, "money", r.why)
		if !got.Equal(Money{}) {
			t.Errorf("%s: ParseMoney gave %v beside an error", r.name, got)
		}
		_, err = ParseAmount(r.in, EUR)
		wantParseError(t, r.name, err, "money", r.why)
	}
	rows := []struct{ name, in, why string }{
		{"no currency", "12.30", "not in the form EUR 12.30"},
		{"no amount", "EUR", "not in the form EUR 12.30"},
		{"no amount after the space", "EUR ", "no digits"},
		{"amount first", "12.30 EUR", "not in the form EUR 12.30"},
		{"a symbol", "€ 12.30", "not in the form EUR 12.30"},
		{"a currency that there is not", "ABC 12.30", "not an ISO 4217 code"},
		{"two spaces", "EUR  12.30", "separator in amount"},
		{"a no-break space", "EUR\u00a012.30", "not in the form EUR 12.30"},
		{"a space behind", "EUR 12.30 ", "separator in amount"},
		{"ten megabytes", strings.Repeat("EUR", 3<<20), "not in the form EUR 12.30"},
		{"ten megabytes of code", strings.Repeat("E", 10<<20) + " 1", "not in the form EUR 12.30"},
	}
	for _, r := range rows {
		_, err := ParseMoney(r.in)
		wantParseError(t, r.name, err, "money", r.why)
	}
	if _, err := ParseAmount("1", 0); err == nil {
		t.Error("an amount in no currency")
	}
}

// TestZeroMoney says what nothing in no currency does.
func TestZeroMoney(t *testing.T) {
	t.Parallel()
	var zero Money
	five := MustMoney("EUR 5.00")
	for name, sum := range map[string]func() (Money, error){
		"zero first":  func() (Money, error) { return zero.Add(five) },
		"zero second": func() (Money, error) { return five.Add(zero) },
		"minus zero":  func() (Money, error) { return five.Sub(zero) },
		"in a sum":    func() (Money, error) { return Sum(zero, five, zero) },
	} {
		if got, err := sum(); err != nil || !got.Equal(five) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	if got, err := zero.Sub(five); err != nil || got.String() != "EUR -5.00" {
		t.Errorf("zero minus EUR 5 is %v, %v", got, err)
	}
	if c, err := zero.Cmp(MustMoney("EUR -5.00")); c != 1 || err != nil {
		t.Errorf("zero against EUR -5: %d, %v", c, err)
	}
	if zero.Equal(MustMoney("EUR 0")) || !zero.IsZero() || zero.Sign() != 0 || zero.String() != "" || zero.Currency() != 0 {
		t.Errorf("the zero Money is %q in %v", zero, zero.Currency())
	}
	if got := zero.Times(MustRate("0.1")).TimesInt(7).Neg().Abs(); !got.Equal(zero) {
		t.Errorf("the zero Money times something is %v", got)
	}
	if r, err := zero.Over(five); !r.IsZero() || err != nil {
		t.Errorf("nothing over something is %v, %v", r, err)
	}
	if _, err := five.Over(zero); !errors.Is(err, ErrZeroBase) {
		t.Errorf("something over nothing: %v", err)
	}
	if got, err := Sum(); err != nil || !got.Equal(zero) {
		t.Errorf("the sum of no amounts is %v, %v", got, err)
	}
}

func TestMixingCurrencies(t *testing.T) {
	t.Parallel()
	eur, usd := MustMoney("EUR 5"), MustMoney("USD 5")
	zeroUSD := MustMoney("USD 0")
	for name, f := range map[string]func() error{
		"Add":              func() error { _, err := eur.Add(usd); return err },
		"Add of zero":      func() error { _, err := eur.Add(zeroUSD); return err },
		"Sub":              func() error { _, err := eur.Sub(usd); return err },
		"Sum":              func() error { _, err := Sum(eur, usd); return err },
		"Cmp":              func() error { _, err := eur.Cmp(usd); return err },
		"Over":             func() error { _, err := eur.Over(usd); return err },
		"Over before zero": func() error { _, err := eur.Over(zeroUSD); return err },
	} {
		var mismatch *CurrencyMismatchError
		if err := f(); !errors.As(err, &mismatch) || mismatch.Have != EUR || mismatch.Want != USD {
			t.Errorf("%s: %v", name, err)
		} else if err.Error() != "mixing currencies EUR and USD" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if eur.Equal(usd) {
		t.Error("EUR 5 equals USD 5")
	}
}

func TestMoneyArithmetic(t *testing.T) {
	t.Parallel()
	a, b := MustMoney("EUR 12.30"), MustMoney("EUR -0.0035")
	sum, _ := a.Add(b)
	difference, _ := a.Sub(b)
	itself, _ := b.Sub(b)
	for name, r := range map[string]struct {
		got  Money
		want string
	}{
		"sum": {sum, "EUR 12.2965"}, "difference": {difference, "EUR 12.3035"}, "difference from itself": {itself, "EUR 0.00"},
		"negation": {a.Neg(), "EUR -12.30"}, "magnitude": {b.Abs(), "EUR 0.0035"},
		"times a rate":             {a.Times(MustRate("15%")), "EUR 1.845"},
		"times a rate, unrounded":  {a.Times(MustRate("0.333333333333")), "EUR 4.0999999999959"},
		"times a whole number":     {a.TimesInt(-3), "EUR -36.90"},
		"times the smallest int64": {MustMoney("EUR 1").TimesInt(math.MinInt64), "EUR -9223372036854775808.00"},
		"negation of zero":         {MustMoney("EUR 0").Neg(), "EUR 0.00"},
	} {
		if r.got.String() != r.want {
			t.Errorf("%s: %v, want %s", name, r.got, r.want)
		}
	}
	if a.Sign() != 1 || b.Sign() != -1 || itself.Sign() != 0 {
		t.Error("signs")
	}
}

func TestPer(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name  string
		money string
		count Count
		want  string
		err   error
	}{
		{"a view", "EUR 350.00", MustCount(100000), "EUR 0.0035", nil},
		{"12 places", "EUR 1.00", MustCount(3), "EUR 0.333333333333", nil},
		{"rounded half even", "EUR 2.00", MustCount(3), "EUR 0.666666666667", nil},
		{"below zero", "EUR -2.00", MustCount(3), "EUR -0.666666666667", nil},
		{"rounded count", "EUR 10.00", MustCount(1000).AsRounded(), "EUR 0.01", nil},
		{"nobody", "EUR 10.00", MustCount(0), "", ErrZeroBase},
		{"hidden", "EUR 10.00", Count{}, "", ErrNotKnown},
	}
	for _, r := range rows {
		if got, err := MustMoney(r.money).Per(r.count); got.String() != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %v, %v; want %s, %v", r.name, got, err, r.want, r.err)
		}
	}
}

func TestMinor(t *testing.T) {
	t.Parallel()
	for _, n := range []int64{0, 1, -1, 1230, math.MaxInt64, math.MinInt64} {
		for _, c := range []Currency{JPY, EUR, KWD, CLF, XAU} {
			m, err := MoneyOfMinor(n, c)
			if got, ok := m.Minor(); got != n || !ok || err != nil {
				t.Errorf("%d minor units of %v are %v, %d minor units, %t, %v", n, c, m, got, ok, err)
			}
		}
	}
	for name, in := range map[string]string{
		"below a cent": "EUR 0.001", "above int64": "EUR 92233720368547758.08", "below int64": "EUR -92233720368547758.09", "far above": "EUR 999999999999999999999999",
		"above two to the 64th": "EUR 184467440737095516.21", "far above, without minor units": "JPY 999999999999999999999999",
	} {
		if got, ok := MustMoney(in).Minor(); ok || got != 0 {
			t.Errorf("%s: %s is %d minor units", name, in, got)
		}
	}
	if got, ok := MustMoney("JPY 999999999999999999999999").Times(MustRate("1000000000000000")).Minor(); ok || got != 0 {
		t.Errorf("an amount of 39 digits is %d minor units", got)
	}
	for in, want := range map[string]int64{"EUR 0.5": 50, "EUR -0.5": -50, "EUR -0.500": -50, "JPY -3.0": -3} {
		if got, ok := MustMoney(in).Minor(); got != want || !ok {
			t.Errorf("%s is %d minor units, %t, want %d", in, got, ok, want)
		}
	}
	if m, _ := MoneyOfMinor(1230, EUR); m.String() != "EUR 12.30" {
		t.Errorf("1230 cents are %v", m)
	}
	if _, err := MoneyOfMinor(1, 0); err == nil {
		t.Error("minor units of no currency")
	}
}

// TestTooLongToWrite holds that what could not be read back is not written.
func TestTooLongToWrite(t *testing.T) {
	t.Parallel()
	long := MustMoney("EUR 0.000000000001").Times(MustRate("0.1"))
	high := MustMoney("EUR 999999999999999999999999").TimesInt(10)
	for name, m := range map[string]Money{"13 places": long, "25 digits": high} {
		_, err1 := m.MarshalText()
		_, err2 := m.MarshalJSON()
		_, err3 := m.Value()
		if !errors.Is(err1, ErrTooLong) || !errors.Is(err2, ErrTooLong) || !errors.Is(err3, ErrTooLong) {
			t.Errorf("%s: %v, %v, %v; want ErrTooLong", name, err1, err2, err3)
		}
	}
	ratio := MustRate("0.000000000001").Times(MustRate("0.1"))
	if _, err := json.Marshal(ratio); !errors.Is(err, ErrTooLong) {
		t.Errorf("a rate of 13 places: %v", err)
	}
	if b, err := long.RoundTo(12, HalfEven).MarshalText(); err != nil || string(b) != "EUR 0.00" {
		t.Errorf("rounded it is %s, %v", b, err)
	}
}

func TestMustPanics(t *testing.T) {
	t.Parallel()
	for name, f := range map[string]func(){
		"MustMoney": func() { MustMoney("EUR 12,30") }, "MustRate": func() { MustRate("x") },
		"MustCount": func() { MustCount(-1) }, "Between": func() { Between(On(2024, 1, 2), On(2024, 1, 1)) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s did not panic", name)
				}
			}()
			f()
		}()
	}
}
