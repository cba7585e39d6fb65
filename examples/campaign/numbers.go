package main

import (
	"strings"

	"github.com/endorse-go/endorse"
)

// These show numbers to people: rounded half away from zero, "" where there is
// none. Exact numbers stand in CSV and JSON.

// percent is a rate in percent with so many places.
func percent(r *endorse.Rate, places int) string {
	if r == nil {
		return ""
	}
	shown := r.Round(places+2, endorse.HalfAway).Times(endorse.RateOfInt(100))
	return fixed(shown.String(), places) + "%"
}

// multiple is a ratio with two places.
func multiple(r *endorse.Rate) string {
	if r == nil {
		return ""
	}
	return fixed(r.Round(2, endorse.HalfAway).String(), 2)
}

// amountOf is money without its currency, in minor units.
func amountOf(m *endorse.Money) string {
	if m == nil {
		return ""
	}
	return grouped(m.Round(endorse.HalfAway).Amount())
}

// countOf is a count with separators, "~" before a rounded one.
func countOf(c endorse.Count) string {
	text := c.String()
	if digits, ok := strings.CutPrefix(text, "~"); ok {
		return "~" + grouped(digits)
	}
	return grouped(text)
}

// fixed adds zeros up to so many places.
func fixed(number string, places int) string {
	_, fraction, _ := strings.Cut(number, ".")
	if missing := places - len(fraction); places > 0 && missing > 0 {
		if fraction == "" {
			number += "."
		}
		number += strings.Repeat("0", missing)
	}
	return number
}

// grouped puts commas at the thousands.
func grouped(number string) string {
	sign := ""
	if strings.HasPrefix(number, "-") {
		sign, number = "-", number[1:]
	}
	whole, fraction, has := strings.Cut(number, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if has {
		return sign + whole + "." + fraction
	}
	return sign + whole
}
