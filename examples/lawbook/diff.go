package main

import (
	"io"
	"reflect"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
)

// change is a row that is in force on one side of a comparison and not on the
// other, or otherwise. Region, ID and Kind are those of law.Change.
type change struct {
	law.Change
	Of     string         `json:"of"` // "connection", "wording", …
	Days   endorse.Period `json:"in_force,omitzero"`
	Before any            `json:"before,omitempty"`
	After  any            `json:"after,omitempty"`
	says   string
}

// compare lists what became of the rows: added and altered ones in the order
// of the rows now, removed ones last.
func compare(before, now []row) []change {
	changes := []change{}
	for _, r := range now {
		i := slices.IndexFunc(before, r.sameAs)
		switch {
		case i < 0:
			changes = append(changes, r.became(law.Added, nil, r.value))
		case !reflect.DeepEqual(before[i].value, r.value):
			changes = append(changes, r.became(law.Altered, before[i].value, r.value))
		}
	}
	for _, r := range before {
		if !slices.ContainsFunc(now, r.sameAs) {
			changes = append(changes, r.became(law.Removed, r.value, nil))
		}
	}
	return changes
}

func (r row) sameAs(s row) bool { return r.id == s.id && r.region == s.region && r.kind == s.kind }

func (r row) became(kind law.ChangeKind, before, after any) change {
	return change{law.Change{Region: r.region, ID: r.id, Kind: kind}, r.kind, r.days, before, after, r.says}
}

// side is one side of a comparison.
type side struct {
	book *law.Book
	day  endorse.Date
}

// rows lists what holds in the region. Where all regions are listed each one
// has its own rows only, so that a row stands once.
func (s side) rows(region endorse.Region, each bool) []row {
	rows := holding(s.book, region, s.day)
	if each {
		rows = slices.DeleteFunc(rows, func(r row) bool { return r.region != region })
	}
	return rows
}

// between lists what the second side has otherwise, by region.
func (o options) between(before, now side) []change {
	changes := []change{}
	for _, region := range o.regions(before.book, now.book) {
		changes = append(changes, compare(before.rows(region, o.region == ""), now.rows(region, o.region == ""))...)
	}
	return changes
}

// printDiff compares the book with itself on another day, the earlier one
// first, or with another book on the day.
func (o options) printDiff(w io.Writer, book *law.Book) error {
	before, now, title, err := o.sides(book)
	if err != nil {
		return err
	}
	changes := o.between(before, now)
	if o.format == asJSON {
		return printJSON(w, changes)
	}
	p := page{}
	p.heading("# " + title + " " + o.where())
	p.changes(changes)
	return p.write(w)
}

// sides is what -diff asks to compare, and what that is called.
func (o options) sides(book *law.Book) (before, now side, title string, err error) {
	before, now = side{book, o.day()}, side{book, o.day()}
	if !looksLikeDay(o.diff) {
		now.book, err = lawfile.Read(o.diff)
		return before, now, "What " + o.diff + " has otherwise on " + now.day.String(), err
	}
	day, err := endorse.ParseDate(o.diff)
	if day.Before(before.day) {
		before.day = day
	} else {
		now.day = day
	}
	return before, now, "From " + before.day.String() + " to " + now.day.String(), err
}

// looksLikeDay keeps a mistyped day from being taken for a file: a file whose
// name is made of digits and hyphens is named with its folder.
func looksLikeDay(s string) bool { return strings.Trim(s, "0123456789-") == "" }
