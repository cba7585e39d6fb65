package main

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/figures"
	"github.com/endorse-go/endorse/examples/internal/roster"
)

// amountOf is money without its currency, in minor units.
func amountOf(m *endorse.Money) string {
	if m == nil {
		return ""
	}
	return figures.Grouped(m.Round(endorse.HalfAway).Amount())
}

// symbols are signs of money that stand for one currency only. The others,
// such as $ and ¥, are taken off where the file or the flag names a currency
// that is written with them.
var symbols = []struct {
	sign       string
	currencies []endorse.Currency
}{
	{"€", []endorse.Currency{endorse.EUR}},
	{"£", []endorse.Currency{endorse.GBP}},
	{"₹", []endorse.Currency{endorse.INR}},
	{"₩", []endorse.Currency{endorse.KRW}},
	{"zł", []endorse.Currency{endorse.PLN}},
	{"¥", []endorse.Currency{endorse.JPY, endorse.CNY}},
	{"US$", []endorse.Currency{endorse.USD}},
	{"$", []endorse.Currency{endorse.USD, endorse.CAD, endorse.AUD, endorse.NZD, endorse.SGD, endorse.HKD, endorse.MXN}},
}

// parseAmount reads an amount in the currency: "1234.5", "1,234.50", "€12",
// "12 EUR". It is in no currency, so not known, for a cell that says nothing
// and where no currency is known; an amount in another currency than the
// column's is an error.
func parseAmount(cell string, currency endorse.Currency) (endorse.Money, error) {
	if cell != "-1" && roster.Unknown(cell) {
		return endorse.Money{}, nil
	}
	amount, own := cutCurrency(cell, currency)
	switch {
	case own.Valid() && currency.Valid() && own != currency:
		return endorse.Money{}, &endorse.ParseError{What: "amount", Input: cell, Why: "not in " + currency.String()}
	case own.Valid():
		currency = own
	case !currency.Valid():
		return endorse.Money{}, nil
	}
	amount, err := ungroup(amount)
	if err != nil {
		return endorse.Money{}, err
	}
	return endorse.ParseAmount(amount, currency)
}

// cutCurrency takes a code or a sign of money off either end of the cell.
func cutCurrency(cell string, expected endorse.Currency) (amount string, own endorse.Currency) {
	for _, s := range symbols {
		rest, found := strings.CutPrefix(cell, s.sign)
		if !found {
			rest, found = strings.CutSuffix(cell, s.sign)
		}
		switch {
		case found && slices.Contains(s.currencies, expected):
			return strings.TrimSpace(rest), expected
		case found && len(s.currencies) == 1:
			return strings.TrimSpace(rest), s.currencies[0]
		}
	}
	if len(cell) > 3 {
		if c, err := endorse.ParseCurrency(cell[:3]); err == nil {
			return strings.TrimSpace(cell[3:]), c
		}
		if c, err := endorse.ParseCurrency(cell[len(cell)-3:]); err == nil {
			return strings.TrimSpace(cell[:len(cell)-3]), c
		}
	}
	return cell, 0
}

// ungroup takes commas out that stand at thousands, as in "1,234.50". Any other
// comma may be a decimal one and is an error.
func ungroup(amount string) (string, error) {
	whole, fraction, hasPoint := strings.Cut(amount, ".")
	groups := strings.Split(strings.TrimLeft(whole, "+-"), ",")
	if len(groups) == 1 {
		return amount, nil
	}
	fine := len(groups[0]) >= 1 && len(groups[0]) <= 3
	for _, g := range groups[1:] {
		fine = fine && len(g) == 3
	}
	if !fine {
		return "", &endorse.ParseError{What: "amount", Input: amount, Why: "comma is not at thousands: write 1234.50"}
	}
	whole = strings.ReplaceAll(whole, ",", "")
	if hasPoint {
		return whole + "." + fraction, nil
	}
	return whole, nil
}
