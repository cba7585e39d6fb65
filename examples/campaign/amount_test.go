package main

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
)

func TestParseAmount(t *testing.T) {
	for _, row := range []struct {
		cell     string
		currency endorse.Currency
		want     string
	}{
		{"73910.65", endorse.USD, "USD 73910.65"},
		{"1,234.50", endorse.USD, "USD 1234.50"},
		{"1,234,567", endorse.USD, "USD 1234567.00"},
		{"$1,234", endorse.USD, "USD 1234.00"},
		{"€12", 0, "EUR 12.00"},
		{"12 EUR", 0, "EUR 12.00"},
		{"EUR12", endorse.EUR, "EUR 12.00"},
		{"¥500", endorse.JPY, "JPY 500"},
		{"¥500", endorse.CNY, "CNY 500.00"},
		{"-5", endorse.EUR, "EUR -5.00"},
		{"0", endorse.EUR, "EUR 0.00"},
		{"", endorse.EUR, ""},
		{"n/a", endorse.EUR, ""},
		{"12", 0, ""},
		{"-1", endorse.EUR, "EUR -1.00"},
		{"$12", endorse.EUR, `parsing money "$12": not a decimal number`},
		{"$12 USD", endorse.EUR, `parsing amount "$12 USD": not in EUR`},
		{"£12", endorse.EUR, `parsing amount "£12": not in EUR`},
		{"12,50", endorse.EUR, `parsing amount "12,50": comma is not at thousands: write 1234.50`},
		{"1.234,50", endorse.EUR, `parsing money "1.234,50": comma in amount`},
		{"1e1000000", endorse.EUR, `parsing money "1e1000000": exponent in amount`},
		{"5k", endorse.EUR, `parsing money "5k": not a decimal number`},
	} {
		got, err := parseAmount(row.cell, row.currency)
		if text := orError(got, err); text != row.want {
			t.Errorf("parseAmount(%q, %v) = %q, want %q", row.cell, row.currency, text, row.want)
		}
	}
}

func orError(v fmt.Stringer, err error) string {
	if err != nil {
		return err.Error()
	}
	return v.String()
}
