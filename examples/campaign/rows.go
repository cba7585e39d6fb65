package main

import (
	"errors"
	"io"
	"math/big"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

func itoa(n int) string { return strconv.Itoa(n) }

// row is one creator as a file has it.
type row struct {
	line            int
	creator         string
	platform        endorse.Platform
	counts          endorse.Counts // over all posts of the row
	average, recent endorse.Counts // of the average post
	cost, revenue   endorse.Money  // in no currency if not known
	given           [numGiven]givenRate
}

// givenRate is a rate as somebody else computed it.
type givenRate struct {
	text    string   // as in the file, without a percent sign
	value   *big.Rat // nil is not given
	percent bool     // whether a percent sign stood behind it
}

// defaults are what holds where the file says nothing.
type defaults struct {
	platform endorse.Platform
	currency endorse.Currency
}

// Conditions of a whole file.
var (
	errNoHeader  = errors.New("no line with headers")
	errNoCreator = errors.New("no column names the creator: call one of them creator, name or account")
	errNoColumn  = errors.New("no column that is known besides the creator")
	errCurrency  = errors.New("the file names no currency for its amounts, which are left out: give one, such as -currency EUR")
)

// table reads a file of creators.
type table struct {
	in      *sheet.Reader
	columns []column
	byDef   defaults
}

// openTable reads the headers. Errors are those of the file as a whole.
func openTable(in io.Reader, byDef defaults) (*table, error) {
	t := &table{in: sheet.NewReader(in), byDef: byDef}
	head, err := t.in.Next()
	if err == io.EOF {
		return nil, errNoHeader
	}
	if err != nil {
		return nil, err
	}
	t.columns = columnsOf(head.Cells)
	creator, others := false, 0
	for _, c := range t.columns {
		creator = creator || c.meaning.kind == kindCreator
		if c.used() && c.meaning.kind != kindCreator {
			others++
		}
	}
	switch {
	case !creator:
		return t, errNoCreator
	case others == 0:
		return t, errNoColumn
	}
	return t, nil
}

// lacksCurrency reports whether there are amounts without a currency.
func (t *table) lacksCurrency() bool {
	if t.byDef.currency.Valid() {
		return false
	}
	lacks := false
	for _, c := range t.columns {
		if c.meaning.kind == kindCurrency {
			return false
		}
		lacks = lacks || c.meaning.kind.money() && !c.currency.Valid()
	}
	return lacks
}

// next is the next row. The error is io.EOF at the end, what sheet.Reader gives,
// or all that is wrong with the row's cells, each a *sheet.Error, joined. What
// keeps only a given rate from being read, which nothing is computed from,
// stands in doubts and costs no row.
func (t *table) next() (r row, doubts, err error) {
	record, err := t.in.Next()
	if err != nil {
		return row{}, nil, err
	}
	r = row{line: record.Line, platform: t.byDef.platform}
	var errs, minor []error
	if extra := len(record.Cells) - len(t.columns); extra > 0 && !blank(record.Cells[len(t.columns):]) {
		errs = append(errs, &sheet.Error{Line: r.line, Column: len(t.columns) + 1, Err: errors.New("cell without a header")})
	}
	currency := t.currencyOf(record.Cells)
	for i, c := range t.columns {
		if i >= len(record.Cells) || !c.used() {
			continue
		}
		unit := currency
		if c.currency.Valid() {
			unit = c.currency
		}
		bad := r.set(c.meaning, record.Cells[i], unit)
		switch place := (&sheet.Error{Line: r.line, Column: i + 1, Name: c.header, Err: bad}); {
		case bad == nil:
		case c.meaning.kind == kindGiven:
			minor = append(minor, place)
		default:
			errs = append(errs, place)
		}
	}
	if r.creator == "" && errs == nil {
		errs = append(errs, &sheet.Error{Line: r.line, Err: errors.New("no creator")})
	}
	return r, errors.Join(minor...), errors.Join(errs...)
}

func blank(cells []string) bool { return strings.Join(cells, "") == "" }

// currencyOf is the currency of a row, which its own column may say.
func (t *table) currencyOf(cells []string) endorse.Currency {
	for i, c := range t.columns {
		if c.meaning.kind == kindCurrency && i < len(cells) {
			if own, err := endorse.ParseCurrency(cells[i]); err == nil {
				return own
			}
		}
	}
	return t.byDef.currency
}

// set reads one cell into the row. An empty cell is not known.
func (r *row) set(m meaning, cell string, currency endorse.Currency) (err error) {
	switch m.kind {
	case kindCreator:
		r.creator = cell
	case kindPlatform:
		if cell != "" {
			r.platform, err = endorse.ParsePlatform(cell)
		}
	case kindCurrency:
		if cell != "" {
			_, err = endorse.ParseCurrency(cell)
		}
	case kindCount:
		return setCount(&r.counts, m.count, parseCount, cell)
	case kindAverage:
		return setCount(&r.average, m.count, parseAverage, cell)
	case kindRecentAverage:
		return setCount(&r.recent, m.count, parseAverage, cell)
	case kindCost:
		r.cost, err = parseAmount(cell, currency)
	case kindRevenue:
		r.revenue, err = parseAmount(cell, currency)
	case kindGiven:
		r.given[m.given], err = parseGiven(cell)
	}
	return err
}

func setCount(to *endorse.Counts, n endorse.CountName, parse func(string) (endorse.Count, error), cell string) error {
	c, err := parse(cell)
	if err == nil {
		*to = to.With(n, c)
	}
	return err
}
