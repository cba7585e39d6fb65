package main

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// row is a row of law of whatever kind, or an instrument.
type row struct {
	region endorse.Region // whose regime it is in
	kind   string         // "connection", "wording", …
	id     string
	days   endorse.Period // in force, those of its instrument where it has none
	says   string
	value  any // as package law has it
}

// rowsOf lists what a regime says, in its own order: instruments, then rows.
// Penalties have no days of their own and are left out.
func rowsOf(book *law.Book, r law.Regime) (rows []row) {
	add := func(kind, id, instrument string, own endorse.Period, says string, value any) {
		rows = append(rows, row{r.Region, kind, id, book.DaysOf(instrument, own), says, value})
	}
	for _, v := range r.Instruments {
		add("instrument", v.ID, v.ID, v.Days, v.Title, v)
	}
	for _, v := range r.Connections {
		add("connection", v.ID(), v.Instrument, v.Days, sentence(v.Asks.String(), when(v.When), v.Detail), v)
	}
	for _, v := range r.Wordings {
		add("wording", v.ID(), v.Instrument, v.Days, sentence(v.Verdict.String(), when(v.When), v.Detail), v)
	}
	for _, v := range r.Placements {
		add("placement", v.ID(), v.Instrument, v.Days, sentence(v.Strength.String(), when(v.When), v.Detail), v)
	}
	for _, v := range r.Tools {
		add("tool", v.ID(), v.Instrument, v.Days, sentence(v.Verdict.String(), "", v.Detail), v)
	}
	for _, v := range r.Content {
		add("content", v.ID, v.Instrument, v.Days, sentence(v.Effect.String(), when(v.When), v.Detail), v)
	}
	for _, v := range r.Actors {
		add("actor", v.ID, v.Instrument, v.Days, sentence(v.Effect.String(), when(v.When), v.Detail), v)
	}
	return rows
}

func when(c law.Condition) string {
	if c == law.Always {
		return ""
	}
	return c.String()
}

// sentence is a verdict, its condition and the row's own words: "accepted, if
// on-duty: first and prominent".
func sentence(verdict, condition, detail string) string {
	if condition != "" {
		verdict += ", if " + condition
	}
	switch {
	case verdict == "":
		return detail
	case detail == "":
		return verdict
	}
	return verdict + ": " + detail
}

// holding lists what is in force on a day in the regimes that hold in a region,
// its own first. Rows from above that a nearer row stands for are among them.
func holding(book *law.Book, region endorse.Region, day endorse.Date) (rows []row) {
	for _, name := range book.At(region, day).Regimes {
		regime, _ := book.Regime(name)
		rows = append(rows, rowsOf(book, regime)...)
	}
	return slices.DeleteFunc(rows, func(r row) bool { return !r.days.Contains(day) })
}

// allRegions lists the regions of the books, sorted, each once.
func allRegions(books ...*law.Book) (list []endorse.Region) {
	for _, b := range books {
		list = append(list, b.Regions()...)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
