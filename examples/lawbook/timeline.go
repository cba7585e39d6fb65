package main

import (
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// step is a day on which the law changed.
type step struct {
	On       endorse.Date     `json:"on"`
	Regimes  []endorse.Region `json:"regimes,omitempty"`  // whose law holds from this day, where that changes
	Complete []endorse.Region `json:"complete,omitempty"` // from this day their rows are meant to be whole
	Changes  []change         `json:"changes"`
}

// timeline lists the days on which rows began or ceased to hold, in order.
func (o options) timeline(book *law.Book) []step {
	steps := map[endorse.Date]*step{}
	for _, region := range o.regions(book) {
		for _, day := range turningDays(book, region) {
			if steps[day] == nil {
				steps[day] = &step{On: day, Changes: []change{}}
			}
			steps[day].add(book, region, o.region == "")
		}
	}
	list := make([]step, 0, len(steps))
	for _, day := range slices.SortedFunc(maps.Keys(steps), endorse.Date.Compare) {
		if !steps[day].isEmpty() {
			list = append(list, *steps[day])
		}
	}
	return list
}

func (s *step) isEmpty() bool { return len(s.Changes)+len(s.Complete)+len(s.Regimes) == 0 }

// turningDays are the days on which a row or an instrument may begin or cease
// to hold in the region.
func turningDays(book *law.Book, region endorse.Region) []endorse.Date {
	days := book.Changes(region)
	for _, name := range lineage(book, region) {
		r, _ := book.Regime(name)
		for _, i := range r.Instruments {
			days = append(days, i.Days.From, i.Days.Until.AddDays(1))
		}
	}
	days = slices.DeleteFunc(days, endorse.Date.IsZero)
	slices.SortFunc(days, endorse.Date.Compare)
	return slices.Compact(days)
}

// lineage is the regimes that hold or ever held in the region.
func lineage(book *law.Book, region endorse.Region) []endorse.Region {
	names := []endorse.Region{region}
	anyDay := endorse.On(2000, 1, 1) // for a place where nothing ever changes
	for _, day := range append(book.Changes(region), anyDay) {
		names = append(names, book.At(region, day.AddDays(-1)).Regimes...)
		names = append(names, book.At(region, day).Regimes...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// add notes what is otherwise in the region than the day before. Where all
// regions are listed each one notes its own rows only.
func (s *step) add(book *law.Book, region endorse.Region, each bool) {
	before, now := side{book, s.On.AddDays(-1)}, side{book, s.On}
	s.Changes = append(s.Changes, compare(before.rows(region, each), now.rows(region, each))...)
	f := book.At(region, s.On)
	if f.CompleteFrom == s.On {
		s.Complete = append(s.Complete, region)
	}
	if !each && !slices.Equal(f.Regimes, book.At(region, before.day).Regimes) {
		s.Regimes = f.Regimes
	}
}

func (o options) printTimeline(w io.Writer, book *law.Book) error {
	steps := o.timeline(book)
	if o.format == asJSON {
		return printJSON(w, steps)
	}
	p := page{}
	p.heading("# Changes " + o.where())
	if len(steps) == 0 {
		p.line("No row has a first or last day.")
	}
	for _, s := range steps {
		p.heading("## " + s.On.String())
		if len(s.Regimes) > 0 {
			p.line("From this day these regimes hold: " + join(s.Regimes) + ".")
		}
		for _, region := range s.Complete {
			p.line("From this day the rows of " + string(region) + " are meant to be whole.")
		}
		p.changes(s.Changes)
	}
	return p.write(w)
}

// where names the regions that are asked for.
func (o options) where() string {
	if o.region == "" {
		return "in all regions"
	}
	return "in " + string(o.region)
}

func join(list []endorse.Region) string {
	texts := make([]string, len(list))
	for i, r := range list {
		texts[i] = string(r)
	}
	return strings.Join(texts, ", ")
}
