package main

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// extract is a book of what is in force on the day in the region, or in all
// regions if it is empty: the regimes that hold there, with the rows of the
// day. For that region and day it says what the whole book says.
func extract(book *law.Book, region endorse.Region, day endorse.Date) (*law.Book, error) {
	names := book.Regions()
	if region != "" {
		names = book.At(region, day).Regimes
	}
	var regimes []*law.Regime
	for _, name := range names {
		r, _ := book.Regime(name)
		r.Parents = slices.DeleteFunc(r.Parents, func(m law.Membership) bool { return !slices.Contains(names, m.Region) })
		onDay(book, &r, day)
		regimes = append(regimes, &r)
	}
	return law.NewBook(regimes...)
}

// onDay drops the rows that are not in force on the day, and the instruments
// that neither are nor carry a row that is.
func onDay(book *law.Book, r *law.Regime, day endorse.Date) {
	carries := map[string]bool{}
	for _, i := range r.Instruments {
		carries[i.ID] = i.Days.Contains(day)
	}
	drop := func(instrument string, own endorse.Period) bool {
		holds := book.DaysOf(instrument, own).Contains(day)
		carries[instrument] = carries[instrument] || holds
		return !holds
	}
	r.Connections = slices.DeleteFunc(r.Connections, func(v law.Connection) bool { return drop(v.Instrument, v.Days) })
	r.Wordings = slices.DeleteFunc(r.Wordings, func(v law.Wording) bool { return drop(v.Instrument, v.Days) })
	r.Placements = slices.DeleteFunc(r.Placements, func(v law.Placement) bool { return drop(v.Instrument, v.Days) })
	r.Tools = slices.DeleteFunc(r.Tools, func(v law.Tool) bool { return drop(v.Instrument, v.Days) })
	r.Content = slices.DeleteFunc(r.Content, func(v law.ContentRule) bool { return drop(v.Instrument, v.Days) })
	r.Actors = slices.DeleteFunc(r.Actors, func(v law.ActorRule) bool { return drop(v.Instrument, v.Days) })
	r.Penalties = slices.DeleteFunc(r.Penalties, func(v law.Penalty) bool { return !carries[v.Instrument] })
	r.Instruments = slices.DeleteFunc(r.Instruments, func(v law.Instrument) bool { return !carries[v.ID] })
}
