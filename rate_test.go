package endorse_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
	"github.com/shopspring/decimal"
)

func TestParseRate(t *testing.T) {
	t.Parallel()
	rows := []struct{ in, want, percent string }{
		{"0.031", "0.031", "3.1%"},
		{"3.1%", "0.031", "3.1%"},
		{"3.1 %", "0.031", "3.1%"},
		{"3.1\u00a0%", "0.031", "3.1%"},
		{"3.1\u202f%", "0.031", "3.1%"},
		{"-12.5%", "-0.125", "-12.5%"},
		{"+5%", "0.05", "5%"},
		{"0", "0", "0%"},
		{"-0", "0", "0%"},
		{"0%", "0", "0%"},
		{"1.50", "1.5", "150%"},
		{"100%", "1", "100%"},
		{"0.0000000001%", "0.000000000001", "0.0000000001%"},
		{"3.10000000000%", "0.031", "3.1%"},
		{"999999999999999999999999", "999999999999999999999999", "99999999999999999999999900%"},
		{"0.999999999999", "0.999999999999", "99.9999999999%"},
		{"007", "7", "700%"},
		{strings.Repeat("0", 61) + "7.5", "7.5", "750%"}, // 64 bytes
	}
	for _, r := range rows {
		got, err := ParseRate(r.in)
		if err != nil || got.String() != r.want || got.Percent() != r.percent {
			t.Errorf("ParseRate(%q) = %v = %s, %v; want %s = %s", r.in, got, got.Percent(), err, r.want, r.percent)
		}
	}
}

// badNumbers are texts that are no amount and no rate, and why.
var badNumbers = []struct{ name, in, why string }{
	{"no digits", "-", "no digits"},
	{"a comma", "12,30", "comma"},
	{"a comma of thousands", "1,234.50", "comma"},
	{"an exponent", "1e3", "exponent"},
	{"an exponent that would fill memory", "1e1000000", "exponent"},
	{"a negative exponent", "1E-1000000", "exponent"},
	{"25 digits before the point", strings.Repeat("9", 25), "more than 24 integer"},
	{"13 digits after it", "0.0000000000001", "more than 24 integer or 12 fraction"},
	{"13 digits after it, though zeros", "0.0000000000000", "more than 24 integer or 12 fraction"},
	{"no digit before the point", ".5", "misplaced point"},
	{"no digit after it", "5.", "misplaced point"},
	{"two points", "1.2.3", "misplaced point"},
	{"two signs", "-+5", "more than one sign"},
	{"two minus signs", "--5", "not a decimal number"},
	{"a sign behind", "5-", "not a decimal number"},
	{"an apostrophe", "1'000", "separator"},
	{"a space", "1 000", "separator"},
	{"an underscore", "1_000", "separator"},
	{"hexadecimal", "0x10", "not a decimal number"},
	{"not a number", "NaN", "not a decimal number"},
	{"infinite", "Inf", "not a decimal number"},
	{"a minus sign of Unicode", "−5", "not a decimal number"},
	{"fullwidth digits", "５", "not a decimal number"},
	{"Arabic digits", "٥", "not a decimal number"},
	{"invalid UTF-8", "\xff", "not a decimal number"},
	{"a zero byte", "5\x00", "not a decimal number"},
	{"ten megabytes of nines", strings.Repeat("9", 10<<20), "too long"},
	{"ten megabytes of zeros", strings.Repeat("0", 10<<20), "too long"},
	{"ten megabytes of x", strings.Repeat("x", 10<<20), "too long"},
}

func TestParseRateRefuses(t *testing.T) {
	t.Parallel()
	for _, r := range badNumbers {
		got, err := ParseRate(r.in)
		wantParseError(t, r.name, err, "rate", r.why)
		if !got.IsZero() {
			t.Errorf("%s: ParseRate gave %v beside an error", r.name, got)
		}
	}
	for in, why := range map[string]string{
		"": "no digits", "%": "no digits", "5%%": "not a decimal", "5% ": "separator", "5‰": "not a decimal", "% 5": "separator",
		"0.00000000001%":                            "more than 24 integer or 12 fraction",
		strings.Repeat("\u00a0", 5<<20) + "%":       "too long",
		"5" + strings.Repeat("\u00a0", 2<<20) + "%": "too long",
	} {
		_, err := ParseRate(in)
		wantParseError(t, in[:min(len(in), 15)], err, "rate", why)
	}
}

func TestRateOf(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name        string
		part, whole Count
		want        string
		err         error
	}{
		{"plain", MustCount(31), MustCount(1000), "0.031", nil},
		{"12 places", MustCount(1), MustCount(3), "0.333333333333", nil},
		{"rounded up", MustCount(2), MustCount(3), "0.666666666667", nil},
		{"more than all", MustCount(3), MustCount(2), "1.5", nil},
		{"a tie goes to the even digit", MustCount(1), MustCount(2000000000000), "0", nil},
		{"a tie above an odd digit", MustCount(3), MustCount(2000000000000), "0.000000000002", nil},
		{"nothing of something", MustCount(0), MustCount(5), "0", nil},
		{"the largest", MustCount(math.MaxInt64), MustCount(1), "9223372036854775807", nil},
		{"the smallest", MustCount(1), MustCount(math.MaxInt64), "0", nil},
		{"of nothing", MustCount(5), MustCount(0), "0", ErrZeroBase},
		{"nothing of nothing", MustCount(0), MustCount(0), "0", ErrZeroBase},
		{"hidden part", Count{}, MustCount(5), "0", ErrNotKnown},
		{"hidden whole", MustCount(5), Count{}, "0", ErrNotKnown},
		{"both hidden", Count{}, Count{}, "0", ErrNotKnown},
	}
	for _, r := range rows {
		if got, err := RateOf(r.part, r.whole); got.String() != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %v, %v; want %s, %v", r.name, got, err, r.want, r.err)
		}
	}
}

func TestApproxRate(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in   float64
		want string
	}{
		{0, "0"}, {math.Copysign(0, -1), "0"}, {0.1, "0.1"}, {-0.5, "-0.5"}, {1.0 / 3, "0.333333333333"}, {2.0 / 3, "0.666666666667"},
		{5e-324, "0"}, {-5e-324, "0"}, {1e-12, "0.000000000001"}, {123456789.125, "123456789.125"}, {9.9e23, "990000000000000000000000"},
	}
	for _, r := range rows {
		got, err := ApproxRate(r.in)
		if err != nil || got.String() != r.want {
			t.Errorf("ApproxRate(%g) = %v, %v; want %s", r.in, got, err, r.want)
		}
		if _, err := got.MarshalText(); err != nil {
			t.Errorf("ApproxRate(%g) can't be written: %v", r.in, err)
		}
	}
	for _, x := range []float64{1e24, -1e24, math.MaxFloat64} {
		if _, err := ApproxRate(x); !errors.Is(err, ErrTooLong) {
			t.Errorf("ApproxRate(%g): %v", x, err)
		}
	}
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		_, err := ApproxRate(x)
		wantParseError(t, "ApproxRate", err, "rate", "not a finite number")
	}
}

func TestRateArithmetic(t *testing.T) {
	t.Parallel()
	a, b := MustRate("0.1"), MustRate("-0.25")
	for name, r := range map[string]struct {
		got  Rate
		want string
	}{
		"sum": {a.Add(b), "-0.15"}, "difference": {a.Sub(b), "0.35"}, "product": {a.Times(b), "-0.025"},
		"negation": {b.Neg(), "0.25"}, "magnitude": {b.Abs(), "0.25"}, "magnitude of a positive": {a.Abs(), "0.1"}, "whole": {RateOfInt(-7), "-7"},
		"smallest": {RateOfInt(math.MinInt64), "-9223372036854775808"}, "difference from itself": {b.Sub(b), "0"},
	} {
		if r.got.String() != r.want {
			t.Errorf("%s: %v, want %s", name, r.got, r.want)
		}
	}
	if q, err := b.Over(a); q.String() != "-2.5" || err != nil {
		t.Errorf("quotient: %v, %v", q, err)
	}
	if _, err := a.Over(Rate{}); !errors.Is(err, ErrZeroBase) {
		t.Errorf("over nothing: %v", err)
	}
	if !MustRate("0.5").Equal(MustRate("0.50")) || MustRate("0.5").Cmp(MustRate("0.51")) != -1 {
		t.Error("0.5 is 0.50, and below 0.51")
	}
	if f := MustRate("0.1").Float64(); f != 0.1 {
		t.Errorf("the float next to 0.1 is %v", f)
	}
}

// TestDecimalDoors holds the bounds of NewRate and NewMoney, which take
// decimals that no text could have brought in.
func TestDecimalDoors(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		in   decimal.Decimal
		want string // "" for ErrTooLong
	}{
		{"the zero decimal", decimal.Decimal{}, "0"},
		{"a plain one", decimal.New(1230, -2), "12.3"},
		{"24 digits", decimal.New(1, 23), "100000000000000000000000"},
		{"25 digits", decimal.New(1, 24), ""},
		{"12 places", decimal.New(1, -12), "0.000000000001"},
		{"13 places", decimal.New(1, -13), ""},
		{"13 places, the last a zero", decimal.New(10, -13), "0.000000000001"},
		{"a million digits", decimal.New(1, 1000000), ""},
		{"a gigabyte of digits", decimal.New(1, 1<<30), ""},
		{"the largest exponent", decimal.New(1, math.MaxInt32), ""},
		{"a gigabyte of places", decimal.New(1, -1<<30), ""},
		{"the smallest exponent", decimal.New(5, math.MinInt32), ""},
		{"nothing, with the largest exponent", decimal.New(0, math.MaxInt32), "0"},
		{"nothing, with the smallest exponent", decimal.New(0, math.MinInt32), "0"},
		{"the largest int64 with places", decimal.New(math.MinInt64, -12), "-9223372.036854775808"},
	}
	for _, r := range rows {
		rate, err := NewRate(r.in)
		money, err2 := NewMoney(r.in, JPY)
		if r.want == "" {
			if !errors.Is(err, ErrTooLong) || !errors.Is(err2, ErrTooLong) || !rate.IsZero() || !money.IsZero() {
				t.Errorf("%s: %v, %v; want ErrTooLong", r.name, err, err2)
			}
			continue
		}
		if err != nil || err2 != nil || rate.String() != r.want || money.Amount() != r.want {
			t.Errorf("%s: %v, %v, %v, %v; want %s", r.name, rate, err, money, err2, r.want)
		}
	}
}
