package endorse_test

import (
	. "github.com/endorse-go/endorse"
	"pgregory.net/rapid"
)

// What the properties draw. Values are made by construction, none is thrown
// away.
var (
	dates = rapid.Custom(func(t *rapid.T) Date {
		return On(1, 1, 1).AddDays(rapid.IntRange(0, 3652058).Draw(t, "serial"))
	})

	// nearDates and periods lie close together, so that their ends meet.
	nearDates = rapid.Custom(func(t *rapid.T) Date {
		return On(2024, 2, 20).AddDays(rapid.IntRange(0, 15).Draw(t, "day"))
	})
	periods = rapid.Custom(func(t *rapid.T) Period {
		var p Period
		if rapid.Bool().Draw(t, "has first day") {
			p.From = nearDates.Draw(t, "from")
		}
		if rapid.Bool().Draw(t, "has last day") {
			p.Until = nearDates.Draw(t, "until")
		}
		return p
	})
)

// counts are not known, exact or rounded, small or as large as they get.
var counts = rapid.Custom(func(t *rapid.T) Count {
	n := rapid.Int64Min(0).Draw(t, "n")
	switch rapid.IntRange(0, 4).Draw(t, "kind") {
	case 0:
		return Count{}
	case 1:
		return MustCount(n).AsRounded()
	}
	return MustCount(n)
})
