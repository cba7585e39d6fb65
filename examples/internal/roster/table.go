package roster

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// Conditions of a whole table.
var (
	ErrNoHeader  = errors.New("no line with headers")
	ErrNoCreator = errors.New("no column names the creator: call one of them creator, name or account")
	ErrNoColumn  = errors.New("no column that is known besides the creator")
)

// Table is a table of creators whose headers are read.
type Table struct {
	Columns []Column
	in      *sheet.Reader
}

// Open reads the headers. Errors are those of the table as a whole; with
// [ErrNoCreator] and [ErrNoColumn] the table is given all the same, so that it
// can be shown how the headers were understood.
func Open(in io.Reader, wanted func(Meaning) bool) (*Table, error) {
	t := &Table{in: sheet.NewReader(in)}
	head, err := t.in.Next()
	if err == io.EOF {
		return nil, ErrNoHeader
	}
	if err != nil {
		return nil, err
	}
	t.Columns = Columns(head.Cells, wanted)
	others := 0
	for _, c := range t.Columns {
		if c.Used() && c.Meaning.Kind != Creator {
			others++
		}
	}
	switch {
	case !t.Has(func(m Meaning) bool { return m.Kind == Creator }):
		return t, ErrNoCreator
	case others == 0:
		return t, ErrNoColumn
	}
	return t, nil
}

// Has reports whether a column means what is asked for.
func (t *Table) Has(what func(Meaning) bool) bool {
	for _, c := range t.Columns {
		if what(c.Meaning) {
			return true
		}
	}
	return false
}

// Next is the next record, as [sheet.Reader.Next] gives it.
func (t *Table) Next() (sheet.Record, error) { return t.in.Next() }

var errNoHeaderOver = errors.New("cell without a header")

// Each calls set with the record's cell of each column that is used. What it
// gives back is joined, each with its place, and so is a cell that has no
// header.
func (t *Table) Each(record sheet.Record, set func(Column, string) error) error {
	var errs []error
	if n := len(t.Columns); len(record.Cells) > n && strings.Join(record.Cells[n:], "") != "" {
		errs = append(errs, &sheet.Error{Line: record.Line, Column: n + 1, Err: errNoHeaderOver})
	}
	for i, c := range t.Columns {
		if i < len(record.Cells) && c.Used() {
			errs = append(errs, c.At(record.Line, set(c, record.Cells[i])))
		}
	}
	return errors.Join(errs...)
}

// Print says how each header was understood.
func (t *Table) Print(out io.Writer) {
	for _, c := range t.Columns {
		says := c.Meaning.Says
		if c.Currency.Valid() {
			says += " in " + c.Currency.String()
		}
		fmt.Fprintf(out, "column %d %s: %s\n", c.Number, shortQuote(c.Header), says)
	}
}

// shortQuote quotes text, cut to what a line holds.
func shortQuote(s string) string {
	const limit = 40
	runes := []rune(s)
	if len(runes) > limit {
		s = string(runes[:limit]) + "…"
	}
	return fmt.Sprintf("%q", s)
}
