package endorse_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
	"pgregory.net/rapid"
)

func TestParseCount(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in   string
		want Count
		why  string
	}{
		{"0", MustCount(0), "zero is known"},
		{"1234567", MustCount(1234567), "plain digits are exact"},
		{"007", MustCount(7), ""},
		{" 42 ", MustCount(42), "spaces around it"},
		{"1,234", MustCount(1234), "a comma before three digits separates thousands"},
		{"1,234,567", MustCount(1234567), ""},
		{"1.234.567", MustCount(1234567), "two points can only separate thousands"},
		{"12 345", MustCount(12345), ""},
		{"12\u00a0345", MustCount(12345), "no-break space"},
		{"12\u202f345", MustCount(12345), "narrow no-break space, as French writes it"},
		{"1'234'567", MustCount(1234567), "as Switzerland writes it"},
		{"1’234’567", MustCount(1234567), ""},
		{"12,34,567", MustCount(1234567), "as India writes it"},
		{"1,00,00,000", MustCount(10000000), "a crore"},
		{"9223372036854775807", MustCount(math.MaxInt64), "the largest"},
		{"475.8m", MustCount(475800000).AsRounded(), "shorthand is rounded"},
		{"0.89k", MustCount(890).AsRounded(), ""},
		{"3.3K", MustCount(3300).AsRounded(), "either case"},
		{"2.1B", MustCount(2100000000).AsRounded(), ""},
		{"2.1bn", MustCount(2100000000).AsRounded(), ""},
		{"1.2万", MustCount(12000).AsRounded(), "ten thousand"},
		{"1.2萬", MustCount(12000).AsRounded(), "traditional"},
		{"5千", MustCount(5000).AsRounded(), "thousand"},
		{"3.4亿", MustCount(340000000).AsRounded(), "simplified"},
		{"3.4억", MustCount(340000000).AsRounded(), "Korean"},
		{"1.2t", MustCount(1200000000000).AsRounded(), ""},
		{"3.4億", MustCount(340000000).AsRounded(), "a hundred million"},
		{"1.5만", MustCount(15000).AsRounded(), "Korean ten thousand"},
		{"2천", MustCount(2000).AsRounded(), "Korean thousand"},
		{"12,5 Mio", MustCount(12500000).AsRounded(), "a decimal comma, since it is shorthand"},
		{"3 Mrd", MustCount(3000000000).AsRounded(), ""},
		{"5 Tsd", MustCount(5000).AsRounded(), ""},
		{"1.5 lakh", MustCount(150000).AsRounded(), ""},
		{"2 crore", MustCount(20000000).AsRounded(), ""},
		{"1.234m", MustCount(1234000).AsRounded(), "a point in shorthand is decimal"},
		{"1.000k", MustCount(1000).AsRounded(), ""},
		{"1,234k", Count{}, "ambiguous"},
		{"1,234,567k", MustCount(1234567000).AsRounded(), ""},
		{"10m", MustCount(10000000).AsRounded(), "whole, but still shorthand"},
		{"~475800000", MustCount(475800000).AsRounded(), "our own text of a rounded count"},
		{"~1,234", MustCount(1234).AsRounded(), ""},
	}
	for _, r := range rows {
		got, err := ParseCount(r.in)
		if r.why == "ambiguous" {
			wantParseError(t, r.in, err, "count", "ambiguous")
			continue
		}
		if err != nil || got != r.want {
			t.Errorf("ParseCount(%q) = %v, %v; want %v (%s)", r.in, got, err, r.want, r.why)
		}
	}
}

func TestParseCountNotKnown(t *testing.T) {
	t.Parallel()
	for _, in := range []string{"", "-", " - ", "–", "—", "n/a", "N/A", "null", "  "} {
		if got, err := ParseCount(in); err != nil || got.Known() {
			t.Errorf("ParseCount(%q) = %v, %v; want a count that is not known", in, got, err)
		}
	}
}

func TestParseCountSaysWhy(t *testing.T) {
	t.Parallel()
	rows := []struct{ in, why string }{
		{"1.234", "ambiguous: the point may separate thousands or a fraction"},
		{"1,234m", "ambiguous: the comma may separate thousands or a fraction"},
		{"0.123", "ambiguous: the point"},
		{"0,234", "not a whole number"},
		{"1,23", "not a whole number"},
		{"1.5", "not a whole number"},
		{"0.5", "not a whole number"},
		{"0.8912k", "not a whole number"},
		{"1.23456789m", "not a whole number"},
		{"-1", "negative"},
		{"-1.2k", "negative"},
		{"~-5", "negative"},
		{"9223372036854775808", "above 9,223,372,036,854,775,807"},
		{"9999999999999999999999", "above"},
		{"99999999999b", "above"},
		{"1,2345", "not a whole number"},
		{"1,234.567", "separators are not at thousands"},
		{"1 23 456", "separators are not at thousands"},
		{"12,34,56", "separators are not at thousands"},
		{"01,234,567", "separators are not at thousands"},
		{"1234,567,890", "separators are not at thousands"},
		{"1e6", "exponent in count"},
		{"1e1000000", "exponent in count"},
		{"k", "not a number"},
		{"~", "not a number"},
		{".5k", "not a number"},
		{"5.k", "not a number"},
		{"1,,234", "not a number"},
		{"5kk", "not a number"},
		{"+5", "not a number"},
		{"NaN", "not a number"},
		{"Infinity", "not a number"},
		{"1.2 million likes", "not a number"},
		{"５", "not a number"},
		{"5\x00", "not a number"},
		{"\xff\xfe", "not a number"},
		{strings.Repeat("9", 65), "too long"},
		{strings.Repeat("1,234", 2<<20), "too long"},
	}
	for _, r := range rows {
		got, err := ParseCount(r.in)
		wantParseError(t, r.in[:min(len(r.in), 30)], err, "count", r.why)
		if got.Known() {
			t.Errorf("ParseCount(%.30q) gave %v beside an error", r.in, got)
		}
	}
}

func TestNewCountRefusesNegative(t *testing.T) {
	t.Parallel()
	for _, n := range []int64{-1, math.MinInt64} {
		c, err := NewCount(n)
		wantParseError(t, "NewCount", err, "count", "leave a hidden count unset")
		if c.Known() {
			t.Errorf("NewCount(%d) = %v", n, c)
		}
	}
}

func TestCountAdd(t *testing.T) {
	t.Parallel()
	most := MustCount(math.MaxInt64)
	rows := []struct {
		name       string
		a, b, want Count
		err        error
	}{
		{"exact", MustCount(2), MustCount(3), MustCount(5), nil},
		{"zero is known", MustCount(0), MustCount(0), MustCount(0), nil},
		{"a rounded one rounds the sum", MustCount(2).AsRounded(), MustCount(3), MustCount(5).AsRounded(), nil},
		{"a hidden one hides the sum", Count{}, MustCount(3), Count{}, nil},
		{"up to the largest", most, MustCount(0), most, nil},
		{"above it", most, MustCount(1), Count{}, ErrTooLong},
	}
	for _, r := range rows {
		for _, pair := range [][2]Count{{r.a, r.b}, {r.b, r.a}} {
			if got, err := pair[0].Add(pair[1]); got != r.want || !errors.Is(err, r.err) {
				t.Errorf("%s: %v, %v; want %v, %v", r.name, got, err, r.want, r.err)
			}
		}
	}
}

func TestCountCmp(t *testing.T) {
	t.Parallel()
	inOrder := []Count{{}, MustCount(0), MustCount(1), MustCount(1e6), MustCount(math.MaxInt64)}
	for i, a := range inOrder {
		for j, b := range inOrder {
			if got := a.Cmp(b); got != cmpInt(i, j) {
				t.Errorf("%q.Cmp(%q) = %d", a, b, got)
			}
		}
	}
	exact, rounded := MustCount(5), MustCount(5).AsRounded()
	if exact.Cmp(rounded) != 0 || exact.Equal(rounded) || !exact.Equal(MustCount(5)) {
		t.Error("a rounded five is the same number as an exact one, but not the same count")
	}
	if c := (Count{}).AsRounded(); c.Known() || c.Rounded() {
		t.Errorf("a count that is not known became %v", c)
	}
}

func TestCountRate(t *testing.T) {
	t.Parallel()
	if r, ok := MustCount(12).Rate(); !ok || r.String() != "12" {
		t.Errorf("%v, %t", r, ok)
	}
	if _, ok := (Count{}).Rate(); ok {
		t.Error("a count that is not known has a number")
	}
}

// TestCountTextRoundTrip reads back what is written, with the mark of rounding.
func TestCountTextRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := counts.Draw(t, "count")
		if got, err := ParseCount(c.String()); err != nil || got != c {
			t.Fatalf("ParseCount(%q) = %v, %v", c, got, err)
		}
	})
}

// TestParseCountGroups reads a number back from groups of three, whatever
// separates them, if it has more than one of them.
func TestParseCountGroups(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.Int64Range(1000000, math.MaxInt64).Draw(t, "n")
		mark := rapid.SampledFrom([]string{",", ".", " ", "'", "\u00a0", "\u202f", "_"}).Draw(t, "mark")
		s := MustCount(n).String()
		for i := len(s) - 3; i > 0; i -= 3 {
			s = s[:i] + mark + s[i:]
		}
		if got, err := ParseCount(s); err != nil || got != MustCount(n) {
			t.Fatalf("ParseCount(%q) = %v, %v", s, got, err)
		}
	})
}
