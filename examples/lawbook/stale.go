package main

import (
	"io"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// staleText is an instrument that nobody has looked at for long, with its
// region.
type staleText struct {
	Region endorse.Region `json:"region"`
	law.Instrument
}

// staleTexts lists the instruments last checked before the day: of all regions, or
// of the one asked for and those whose law ever held there.
func (o options) staleTexts(book *law.Book) []staleText {
	names := book.Regions()
	if o.region != "" {
		names = lineage(book, o.region)
	}
	of := map[string]endorse.Region{}
	for _, name := range names {
		r, _ := book.Regime(name)
		for _, i := range r.Instruments {
			of[i.ID] = name
		}
	}
	list := []staleText{}
	for _, i := range book.Stale(o.stale) {
		if region, ok := of[i.ID]; ok {
			list = append(list, staleText{region, i})
		}
	}
	return list
}

func (o options) printStale(w io.Writer, book *law.Book) error {
	list := o.staleTexts(book)
	if o.format == asJSON {
		return printJSON(w, list)
	}
	p := page{}
	p.heading("# Last checked before " + o.stale.String() + " " + o.where())
	if len(list) == 0 {
		p.line("Nothing.")
		return p.write(w)
	}
	p.table("Region", "Instrument", "Title", "Verified", "Checked", "Address")
	for _, s := range list {
		p.row(string(s.Region), s.ID, s.Title, s.Verified.String(), s.Checked.String(), s.URL)
	}
	return p.write(w)
}
