package endorse_test

import (
	"errors"
	"math"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
	"github.com/google/go-cmp/cmp"
)

func TestAllocate(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, money, weights, want string
	}{
		{"in proportion", "EUR 100.00", "70% 30%", "70.00 30.00"},
		{"the first of equals gets what is left", "EUR 100.00", "1 1 1", "33.34 33.33 33.33"},
		{"two units left", "EUR 0.05", "1 1 1", "0.02 0.02 0.01"},
		{"the largest remainder first", "EUR 1.00", "1 2 4", "0.14 0.29 0.57"},
		{"fewer units than parts", "EUR 0.02", "1 1 1", "0.01 0.01 0.00"},
		{"a weight of nothing gets nothing", "EUR 0.05", "0 1 0 1", "0.00 0.03 0.00 0.02"},
		{"weights need not add up to one", "EUR 10.00", "0.001 0.003", "2.50 7.50"},
		{"below zero", "EUR -0.05", "1 1 1", "-0.02 -0.02 -0.01"},
		{"nothing", "EUR 0.00", "1 2", "0.00 0.00"},
		{"no minor unit", "JPY 100", "1 1 1", "34 33 33"},
		{"three digits", "KWD 1", "1 1 1", "0.334 0.333 0.333"},
		{"finer than a cent", "EUR 0.0035", "1 1", "0.0018 0.0017"},
		{"one part", "EUR 12.34", "0.2", "12.34"},
		{"far apart", "EUR 100.00", "999999999999999999999999 0.000000000001", "100.00 0.00"},
		{"as large as text gets", "EUR 999999999999999999999999.99", "1 1", "500000000000000000000000.00 499999999999999999999999.99"},
	}
	for _, r := range rows {
		parts, err := MustMoney(r.money).Allocate(rates(r.weights)...)
		if err != nil {
			t.Errorf("%s: %v", r.name, err)
			continue
		}
		var got []string
		for _, p := range parts {
			got = append(got, p.Amount())
		}
		if d := cmp.Diff(strings.Fields(r.want), got); d != "" {
			t.Errorf("%s: mismatch (-want +got)\n%s", r.name, d)
		}
	}
}

func TestAllocateRefuses(t *testing.T) {
	t.Parallel()
	m := MustMoney("EUR 100.00")
	rows := []struct {
		name    string
		weights []Rate
		want    error
	}{
		{"no weights", nil, ErrZeroBase},
		{"an empty list", []Rate{}, ErrZeroBase},
		{"all zero", rates("0 0"), ErrZeroBase},
		{"a negative one", rates("1 -1"), ErrNegativeWeight},
		{"only a negative one", rates("-1"), ErrNegativeWeight},
		{"too many", make([]Rate, 1<<20+1), ErrTooMany},
	}
	for _, r := range rows {
		if parts, err := m.Allocate(r.weights...); !errors.Is(err, r.want) || parts != nil {
			t.Errorf("%s: %v, %v; want %v", r.name, parts, err, r.want)
		}
	}
}

func TestSplit(t *testing.T) {
	t.Parallel()
	parts, err := MustMoney("EUR 10.00").Split(3)
	if err != nil || len(parts) != 3 || parts[0].String() != "EUR 3.34" || parts[2].String() != "EUR 3.33" {
		t.Errorf("%v, %v", parts, err)
	}
	for n, want := range map[int]error{0: ErrZeroBase, -1: ErrZeroBase, 1<<20 + 1: ErrTooMany, math.MaxInt: ErrTooMany} {
		if parts, err := MustMoney("EUR 10.00").Split(n); !errors.Is(err, want) || parts != nil {
			t.Errorf("Split(%d): %v; want %v", n, err, want)
		}
	}
	if parts, err := (Money{}).Split(2); err != nil || !parts[0].Equal(Money{}) {
		t.Errorf("the zero Money in two: %v, %v", parts, err)
	}
}

// rates are rates of text, with spaces between.
func rates(s string) []Rate {
	var rs []Rate
	for _, f := range strings.Fields(s) {
		rs = append(rs, MustRate(f))
	}
	return rs
}
