package main

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// columns are those of the orders file, in any order and case.
var columns = []string{"event", "id", "at", "order", "creator", "code", "click_at", "customer", "customer_status",
	"sku", "category", "quantity", "price", "discount", "tax", "shipping", "currency"}

const (
	colEvent = iota
	colID
	colAt
	colOrder
	colCreator
	colCode
	colClickAt
	colCustomer
	colStatus
	colSKU
	colCategory
	colQuantity
	colPrice
	colDiscount
	colTax
	colShipping
	colCurrency
)

// header is where each column stands, -1 for one that is not there.
type header struct{ at []int }

func newHeader(r sheet.Record) (header, error) {
	h := header{slices.Repeat([]int{-1}, len(columns))}
	var errs []error
	for i, cell := range r.Cells {
		name := strings.ToLower(strings.TrimSpace(cell))
		k := slices.Index(columns, name)
		switch {
		case k < 0:
			errs = append(errs, &sheet.Error{Line: r.Line, Column: i + 1, Err: fmt.Errorf("column %q is none of %s", cell, strings.Join(columns, ","))})
		case h.at[k] >= 0:
			errs = append(errs, &sheet.Error{Line: r.Line, Column: i + 1, Err: fmt.Errorf("column %q stands there twice", cell)})
		default:
			h.at[k] = i
		}
	}
	for _, k := range []int{colEvent, colAt} {
		if h.at[k] < 0 {
			errs = append(errs, &sheet.Error{Line: r.Line, Err: fmt.Errorf("no column %q", columns[k])})
		}
	}
	return h, errors.Join(errs...)
}

// row is one row of the file, by column.
type row struct {
	line  int
	cells []string
	h     *header
}

func (h *header) row(r sheet.Record) (row, error) {
	if len(r.Cells) > len(h.at) && slices.ContainsFunc(r.Cells[len(h.at):], func(s string) bool { return s != "" }) {
		return row{}, &sheet.Error{Line: r.Line, Column: len(h.at) + 1, Err: errors.New("more cells than the header has")}
	}
	return row{r.Line, r.Cells, h}, nil
}

func (r *row) cell(k int) string {
	if i := r.h.at[k]; i >= 0 && i < len(r.cells) {
		return r.cells[i]
	}
	return ""
}

// column is the number of a column by name, 0 if it is not there.
func (r *row) column(name string) int {
	k := slices.Index(columns, strings.Replace(name, "categories", "category", 1))
	if k < 0 {
		return 0
	}
	return r.h.at[k] + 1
}

func (r *row) fault(k int, err error) error {
	return &sheet.Error{Line: r.line, Column: r.h.at[k] + 1, Name: columns[k], Err: err}
}

// key tells which rows belong to one event.
func (r *row) key() [3]string { return [3]string{r.cell(colEvent), r.cell(colID), r.cell(colOrder)} }

// layouts of instants without a zone, which are in the programme's.
var layouts = []string{"2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04"}

var (
	errInstant = errors.New("not an instant such as 2026-03-01T10:00:00+01:00 or 2026-03-01 10:00")
	errSkipped = errors.New("the clocks skipped it in the programme's time zone")
)

// local reads an instant on the clocks of a zone: of one that they showed twice
// the first, and none that they never showed.
func local(layout, s string, zone *time.Location) (time.Time, error) {
	t, err := time.ParseInLocation(layout, s, zone)
	if err != nil {
		return t, errInstant
	}
	if t.Format(layout) != s {
		return t, errSkipped
	}
	for _, shift := range []time.Duration{30 * time.Minute, time.Hour} {
		if early := t.Add(-shift); early.Format(layout) == s {
			t = early
		}
	}
	return t, nil
}

// instant reads a cell; an empty one is the zero time.
func (r *row) instant(k int, zone *time.Location) (time.Time, error) {
	s := r.cell(k)
	if s == "" {
		return time.Time{}, nil
	}
	if t, err := time.Parse(time.RFC3339Nano, s); err == nil {
		return t, nil
	}
	for _, layout := range layouts {
		switch t, err := local(layout, s, zone); err {
		case nil:
			return t, nil
		case errSkipped:
			return t, r.fault(k, err)
		}
	}
	return time.Time{}, r.fault(k, errInstant)
}

// amount reads a cell in the row's currency; an empty one is no money.
func (r *row) amount(k int) (endorse.Money, error) {
	s := r.cell(k)
	if s == "" {
		return endorse.Money{}, nil
	}
	if r.cell(colCurrency) == "" {
		return endorse.Money{}, r.fault(k, errors.New("an amount without a currency"))
	}
	c, err := endorse.ParseCurrency(r.cell(colCurrency))
	if err != nil {
		return endorse.Money{}, r.fault(colCurrency, err)
	}
	m, err := endorse.ParseAmount(s, c)
	if err != nil {
		return endorse.Money{}, r.fault(k, err)
	}
	return m, nil
}

// quantity reads the number of pieces; an empty cell is 0.
func (r *row) quantity() (int64, error) {
	s := r.cell(colQuantity)
	if s == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return 0, r.fault(colQuantity, errors.New("not a whole number"))
	}
	if n <= 0 {
		return 0, r.fault(colQuantity, errors.New("not above zero"))
	}
	return n, nil
}

// empty reports the first cell that an event has no use for.
func (r *row) empty(ks ...int) error {
	for _, k := range ks {
		if r.cell(k) != "" {
			return r.fault(k, fmt.Errorf("%s has no use for it", r.cell(colEvent)))
		}
	}
	return nil
}
