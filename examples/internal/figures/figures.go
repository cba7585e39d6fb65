package figures

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

// Percent is a rate in percent with so many places.
func Percent(r *endorse.Rate, places int) string {
	if r == nil {
		return ""
	}
	shown := r.Round(places+2, endorse.HalfAway).Times(endorse.RateOfInt(100))
	return Fixed(shown.String(), places) + "%"
}

// Multiple is a ratio with two places.
func Multiple(r *endorse.Rate) string {
	if r == nil {
		return ""
	}
	return Fixed(r.Round(2, endorse.HalfAway).String(), 2)
}

// Count is a count with separators, "~" before a rounded one.
func Count(c endorse.Count) string {
	text := c.String()
	if digits, ok := strings.CutPrefix(text, "~"); ok {
		return "~" + Grouped(digits)
	}
	return Grouped(text)
}

// Fixed adds zeros up to so many places.
func Fixed(number string, places int) string {
	_, fraction, _ := strings.Cut(number, ".")
	if missing := places - len(fraction); places > 0 && missing > 0 {
		if fraction == "" {
			number += "."
		}
		number += strings.Repeat("0", missing)
	}
	return number
}

// Grouped puts commas at the thousands.
func Grouped(number string) string {
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

// Ladder is a ladder with its bounds, "standard-2026: nano from 1,000, ….".
func Ladder(l tier.Ladder) string {
	var rungs []string
	for _, r := range l.Rungs() {
		rungs = append(rungs, r.Name+" from "+Grouped(fmt.Sprint(r.From)))
	}
	return l.ID() + ": " + strings.Join(rungs, ", ") + "."
}
