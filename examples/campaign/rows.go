package main

import (
	"errors"
	"io"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/roster"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// row is one creator as a file has it.
type row struct {
	line            int
	creator         string
	platform        endorse.Platform
	counts          endorse.Counts // over all posts of the row
	average, recent endorse.Counts // of the average post
	cost, revenue   endorse.Money  // in no currency if not known
	given           [roster.NumGiven]roster.Rate
}

// defaults are what holds where the file says nothing.
type defaults struct {
	platform endorse.Platform
	currency endorse.Currency
}

var errCurrency = errors.New("the file names no currency for its amounts, which are left out: give one, such as -currency EUR")

// table reads a file of creators.
type table struct {
	*roster.Table
	byDef defaults
}

// wanted are the columns that a report is made of.
func wanted(m roster.Meaning) bool {
	switch m.Kind {
	case roster.Day, roster.Post:
		return false
	case roster.Average, roster.RecentAverage:
		return m.Count == endorse.CountLikes || m.Kind == roster.Average && m.Count == endorse.CountComments
	}
	return true
}

// openTable reads the headers, with the errors of roster.Open.
func openTable(in io.Reader, byDef defaults) (*table, error) {
	t, err := roster.Open(in, wanted)
	if t == nil {
		return nil, err
	}
	return &table{t, byDef}, err
}

// lacksCurrency reports whether there are amounts without a currency.
func (t *table) lacksCurrency() bool {
	if t.byDef.currency.Valid() {
		return false
	}
	lacks := false
	for _, c := range t.Columns {
		if c.Meaning.Kind == roster.Currency {
			return false
		}
		lacks = lacks || c.Meaning.Kind.Money() && !c.Currency.Valid()
	}
	return lacks
}

// next is the next row. The error is io.EOF at the end, what sheet.Reader gives,
// or all that is wrong with the row's cells, each a *sheet.Error, joined. What
// keeps only a given rate from being read, which nothing is computed from,
// stands in doubts and costs no row.
func (t *table) next() (r row, doubts, err error) {
	record, err := t.Next()
	if err != nil {
		return row{}, nil, err
	}
	r = row{line: record.Line, platform: t.byDef.platform}
	var minor []error
	currency := t.currencyOf(record.Cells)
	err = t.Each(record, func(c roster.Column, cell string) error {
		unit := currency
		if c.Currency.Valid() {
			unit = c.Currency
		}
		bad := r.set(c.Meaning, cell, unit)
		if c.Meaning.Kind == roster.Given {
			minor = append(minor, c.At(r.line, bad))
			return nil
		}
		return bad
	})
	if r.creator == "" && err == nil {
		err = &sheet.Error{Line: r.line, Err: errors.New("no creator")}
	}
	return r, errors.Join(minor...), err
}

// currencyOf is the currency of a row, which its own column may say.
func (t *table) currencyOf(cells []string) endorse.Currency {
	for i, c := range t.Columns {
		if c.Meaning.Kind == roster.Currency && i < len(cells) {
			if own, err := endorse.ParseCurrency(cells[i]); err == nil {
				return own
			}
		}
	}
	return t.byDef.currency
}

// set reads one cell into the row. An empty cell is not known.
func (r *row) set(m roster.Meaning, cell string, currency endorse.Currency) (err error) {
	switch m.Kind {
	case roster.Creator:
		r.creator = cell
	case roster.Platform:
		if cell != "" {
			r.platform, err = endorse.ParsePlatform(cell)
		}
	case roster.Currency:
		if cell != "" {
			_, err = endorse.ParseCurrency(cell)
		}
	case roster.Count:
		return roster.SetCount(&r.counts, m, cell)
	case roster.Average:
		return roster.SetCount(&r.average, m, cell)
	case roster.RecentAverage:
		return roster.SetCount(&r.recent, m, cell)
	case roster.Cost:
		r.cost, err = parseAmount(cell, currency)
	case roster.Revenue:
		r.revenue, err = parseAmount(cell, currency)
	case roster.Given:
		r.given[m.Given], err = roster.ParseGiven(cell)
	}
	return err
}
