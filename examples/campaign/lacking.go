package main

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

// lacking lists what could be computed for nobody, since the campaign or table
// as a whole does not say what it takes.
func (c *campaign) lacking() []gaps.Gap {
	table := slices.ContainsFunc(c.creators, func(who creator) bool { return who.row != nil })
	noPlatform := slices.ContainsFunc(c.creators, func(who creator) bool { return who.platform == "" })
	money := c.currency.Valid()
	var list []gaps.Gap
	for _, one := range []struct {
		lacks     bool
		what, why string
	}{
		{table, "interval", "a row does not hold its posts one by one"},
		{c.on.IsZero(), "benchmark", "day not said: give one, such as -on " + exampleDay},
		{noPlatform, "benchmark", "platform not said: give one, such as -platform " + string(endorse.Instagram)},
		{money && c.prices.IsZero(), "EMV", "no prices of actions: a campaign brings them, a table does not"},
		{money && c.margin.IsZero(), "ROI on margin", "margin not said"},
	} {
		if one.lacks {
			list = append(list, gaps.Gap{What: one.what, Why: one.why})
		}
	}
	return list
}

const exampleDay = "2026-03-31"
