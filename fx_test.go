package endorse_test

import (
	"errors"
	"testing"

	. "github.com/endorse-go/endorse"
)

var usdToEUR = FX{From: USD, To: EUR, Rate: MustRate("0.9235"), On: On(2024, 5, 2), Source: "example"}

func TestConvert(t *testing.T) {
	t.Parallel()
	toYen := FX{From: EUR, To: JPY, Rate: MustRate("165.37")}
	rows := []struct {
		name string
		in   string
		fx   FX
		mode Rounding
		want string
	}{
		{"rounded once, at the end", "USD 100.01", usdToEUR, HalfEven, "EUR 92.36"},
		{"every digit", "USD 100.01", usdToEUR, Exact, "EUR 92.359235"},
		{"down", "USD 100.01", usdToEUR, Down, "EUR 92.35"},
		{"below zero", "USD -100.01", usdToEUR, HalfAway, "EUR -92.36"},
		{"to a currency without minor unit", "EUR 12.30", toYen, HalfAway, "JPY 2034"},
		{"nothing", "USD 0", usdToEUR, HalfEven, "EUR 0.00"},
		{"to itself", "USD 1.005", FX{From: USD, To: USD, Rate: MustRate("1")}, HalfEven, "USD 1.00"},
	}
	for _, r := range rows {
		got, err := MustMoney(r.in).Convert(r.fx, r.mode)
		if err != nil || got.String() != r.want {
			t.Errorf("%s: %v, %v; want %s", r.name, got, err, r.want)
		}
	}
	if got, err := (Money{}).Convert(usdToEUR, HalfEven); err != nil || !got.Equal(Money{}) {
		t.Errorf("the zero Money became %v, %v", got, err)
	}
}

func TestConvertRefuses(t *testing.T) {
	t.Parallel()
	var mismatch *CurrencyMismatchError
	if _, err := MustMoney("GBP 1").Convert(usdToEUR, HalfEven); !errors.As(err, &mismatch) || mismatch.Have != GBP || mismatch.Want != USD {
		t.Errorf("pounds at a rate for dollars: %v", err)
	}
	if _, err := MustMoney("EUR 1").Convert(usdToEUR, HalfEven); !errors.As(err, &mismatch) {
		t.Errorf("the wrong way round: %v", err)
	}
	for _, rate := range []string{"0", "-0.9"} {
		if _, err := MustMoney("USD 1").Convert(FX{From: USD, To: EUR, Rate: MustRate(rate)}, HalfEven); !errors.Is(err, ErrRateNotPositive) {
			t.Errorf("a rate of %s: %v", rate, err)
		}
	}
	err := FX{From: 65535}.Validate()
	if !errors.Is(err, ErrRateNotPositive) {
		t.Errorf("nothing said: %v", err)
	}
	var parse *ParseError
	if !errors.As(err, &parse) || parse.Input != "Currency(65535)" {
		t.Errorf("nothing said: %v", err)
	}
	if err := usdToEUR.Validate(); err != nil {
		t.Errorf("a valid rate: %v", err)
	}
}

func TestInterval(t *testing.T) {
	t.Parallel()
	i := Interval{MustRate("0.02"), MustRate("0.04"), MustRate("0.95"), "wilson"}
	rows := []struct {
		rate string
		want bool
	}{
		{"0.019999999999", false}, {"0.02", true}, {"0.03", true}, {"0.040", true}, {"0.040000000001", false}, {"-0.03", false},
	}
	for _, r := range rows {
		if got := i.Contains(MustRate(r.rate)); got != r.want {
			t.Errorf("%s lies in it: %t", r.rate, got)
		}
	}
	same := Interval{MustRate("0.020"), MustRate("0.04"), MustRate("0.950"), "wilson"}
	if !i.Equal(same) || i.IsZero() {
		t.Error("an interval does not equal itself in other digits, or is zero")
	}
	for name, other := range map[string]Interval{
		"low":    {MustRate("0.01"), same.High, same.Level, same.Method},
		"high":   {same.Low, MustRate("0.05"), same.Level, same.Method},
		"level":  {same.Low, same.High, MustRate("0.90"), same.Method},
		"method": {same.Low, same.High, same.Level, "t"},
	} {
		if i.Equal(other) || other.Equal(i) {
			t.Errorf("intervals of another %s are equal", name)
		}
	}
	if (Interval{Method: "t"}).IsZero() || (Interval{Level: MustRate("0.95")}).IsZero() {
		t.Error("an interval that says its method or its level is zero")
	}
	var point Interval
	if err := point.UnmarshalJSON([]byte(`{"low":"0.5","high":"0.5"}`)); err != nil || !point.Low.Equal(point.High) {
		t.Errorf("a single point: %v, %v", point, err)
	}
	if zero := (Interval{}); !zero.IsZero() || zero.Contains(Rate{}) {
		t.Error("the zero Interval contains 0")
	}
}
