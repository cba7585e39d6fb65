package main

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// printContents lists the regions of the book with what is known of each.
func (o options) printContents(w io.Writer, book *law.Book) error {
	p := page{}
	p.heading("# Disclosure law by region on " + o.day().String())
	p.table("Region", "Name", "Holds too", "Languages", "Rows in force", "Rows", "Whole from", "Last change", "Next change", "Checked")
	for _, region := range book.Regions() {
		r, _ := book.Regime(region)
		f := book.At(region, o.day())
		own := side{book, o.day()}.rows(region, true)
		last, next := around(book.Changes(region), o.day())
		p.row(string(region), r.Name, join(above(f.Regimes, region)), strings.Join(f.Languages, ", "), strconv.Itoa(countRows(own)),
			strconv.Itoa(countRows(rowsOf(book, r))), orDash(f.CompleteFrom), orDash(last), orDash(next), orDash(oldest(r.Instruments)))
	}
	p.blank()
	p.line("Book " + book.Digest() + ". Not legal advice.")
	return p.write(w)
}

// printPage prints what holds in the region on the day, and when it changes.
func (o options) printPage(w io.Writer, book *law.Book) error {
	p := page{}
	p.raw(book.Markdown(o.region, o.day()))
	if days := book.Changes(o.region); len(days) > 0 {
		p.heading("## Days of change")
		texts := make([]string, len(days))
		for i, d := range days {
			texts[i] = d.String()
		}
		p.line(strings.Join(texts, ", "))
	}
	return p.write(w)
}

// printBook prints a book as JSON: the whole one, or what holds in the region
// or on the day that is asked for.
func (o options) printBook(w io.Writer, book *law.Book) error {
	if o.region == "" && o.on.IsZero() {
		return printJSON(w, book)
	}
	part, err := extract(book, o.region, o.day())
	if err != nil {
		return err
	}
	return printJSON(w, part)
}

// above is the regimes other than the region's own.
func above(regimes []endorse.Region, own endorse.Region) []endorse.Region {
	return slices.DeleteFunc(regimes, func(r endorse.Region) bool { return r == own })
}

// countRows counts rows without the instruments among them.
func countRows(rows []row) (n int) {
	for _, r := range rows {
		if r.kind != "instrument" {
			n++
		}
	}
	return n
}

// around is the last day of the sorted ones that is not after the day, and the
// first that is; zero if there is none.
func around(days []endorse.Date, day endorse.Date) (last, next endorse.Date) {
	i := slices.IndexFunc(days, func(d endorse.Date) bool { return d.After(day) })
	if i < 0 {
		i = len(days)
	} else {
		next = days[i]
	}
	if i > 0 {
		last = days[i-1]
	}
	return last, next
}

// oldest is the day of the instrument that was checked the longest ago.
func oldest(list []law.Instrument) endorse.Date {
	if len(list) == 0 {
		return endorse.Date{}
	}
	return slices.MinFunc(list, func(a, b law.Instrument) int { return a.Checked.Compare(b.Checked) }).Checked
}

func orDash(d endorse.Date) string {
	if d.IsZero() {
		return "–"
	}
	return d.String()
}
