package figures_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/figures"
)

func TestFigures(t *testing.T) {
	rate := func(s string) *endorse.Rate {
		r := endorse.MustRate(s)
		return &r
	}
	for _, row := range []struct{ name, got, want string }{
		{"half away from zero", figures.Percent(rate("0.00125"), 2), "0.13%"},
		{"below zero", figures.Percent(rate("-0.00125"), 2), "-0.13%"},
		{"zeros are kept", figures.Percent(rate("0.02"), 2), "2.00%"},
		{"no places", figures.Percent(rate("0.125"), 0), "13%"},
		{"no rate", figures.Percent(nil, 2), ""},
		{"ratio", figures.Multiple(rate("1.5")), "1.50"},
		{"no ratio", figures.Multiple(nil), ""},
		{"count", figures.Count(endorse.MustCount(1234567)), "1,234,567"},
		{"rounded count", figures.Count(endorse.MustCount(475800000).AsRounded()), "~475,800,000"},
		{"count not known", figures.Count(endorse.Count{}), ""},
		{"thousands of a negative number", figures.Grouped("-1234.5678"), "-1,234.5678"},
		{"no thousands", figures.Grouped("123"), "123"},
	} {
		if row.got != row.want {
			t.Errorf("%s: %q, want %q", row.name, row.got, row.want)
		}
	}
}
