package main

import (
	"math/big"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// unknowns are the cells that programs write where they know nothing. -1 is
// what clients read where an account hides its likes.
var unknowns = []string{"", "-", "–", "—", "-1", "n/a", "na", "null", "hidden", "unknown"}

// unknown reports whether a cell says that nothing is known.
func unknown(cell string) bool {
	return len(cell) <= 8 && slices.Contains(unknowns, strings.ToLower(cell))
}

// parseCount reads a count as endorse.ParseCount does, a hidden one, and
// "36225.0", which is how programs write whole numbers in a column with gaps.
func parseCount(cell string) (endorse.Count, error) {
	if unknown(cell) {
		return endorse.Count{}, nil
	}
	if whole, ok := strings.CutSuffix(cell, ".0"); ok && whole != "" && strings.Trim(whole, "0123456789") == "" {
		cell = whole
	}
	return endorse.ParseCount(cell)
}

// parseAverage reads the count of an average post, which need not be whole: it
// is rounded to the nearest, ties to even, and marked as rounded.
func parseAverage(cell string) (endorse.Count, error) {
	c, err := parseCount(cell)
	if err == nil || strings.Contains(cell, "%") {
		return c, err
	}
	average, badRate := endorse.ParseRate(cell)
	if badRate != nil || average.Sign() < 0 {
		return endorse.Count{}, err
	}
	if c, err = endorse.ParseCount(average.Round(0, endorse.HalfEven).String()); err != nil {
		return endorse.Count{}, err
	}
	return c.AsRounded(), nil
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
	if cell != "-1" && unknown(cell) {
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

// maxGiven bounds the text of a given rate, in bytes. Floats take up to 25.
const maxGiven = 40

// parseGiven reads a rate as somebody else computed it: digits and a point,
// with as many places as there are, and perhaps a percent sign.
func parseGiven(cell string) (givenRate, error) {
	if cell != "-1" && unknown(cell) {
		return givenRate{}, nil
	}
	text, percent := strings.CutSuffix(cell, "%")
	text = strings.TrimSpace(text)
	digits := strings.TrimLeft(text, "+-")
	if len(text) > maxGiven || len(text)-len(digits) > 1 || strings.Trim(digits, "0123456789.") != "" {
		return givenRate{}, &endorse.ParseError{What: "rate", Input: cell, Why: "not a number"}
	}
	value, ok := new(big.Rat).SetString(text)
	if !ok {
		return givenRate{}, &endorse.ParseError{What: "rate", Input: cell, Why: "not a number"}
	}
	return givenRate{text, value, percent}, nil
}
