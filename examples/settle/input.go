package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/lines"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// read puts all events of an input on the ledger: JSON lines where it begins with
// a brace, else CSV.
func (d *desk) read(file string, in io.Reader) {
	b := bufio.NewReaderSize(in, 64<<10)
	head, _ := b.Peek(1024) // an error comes again when it is read
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	if bytes.HasPrefix(head, []byte("{")) {
		d.readJSON(file, lines.NewReader(b))
		return
	}
	d.readCSV(file, sheet.NewReader(b))
}

// readJSON reads an event a line.
func (d *desk) readJSON(file string, r *lines.Reader) {
	var line []byte
	for {
		var err error
		line, err = r.Append(line[:0])
		switch {
		case err == io.EOF:
			return
		case errors.Is(err, lines.ErrTooLong):
			d.report(file, &sheet.Error{Line: r.Number(), Err: err})
			continue
		case err != nil:
			d.report(file, err)
			return
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		e, err := affiliate.ParseEvent(line)
		if err == nil {
			err = d.add(e)
		}
		if err != nil {
			d.report(file, &sheet.Error{Line: r.Number(), Err: err})
		}
	}
}

// readCSV reads an order line a row.
func (d *desk) readCSV(file string, r *sheet.Reader) {
	first, err := r.Next()
	if err == io.EOF {
		return
	}
	var h header
	if err == nil {
		h, err = newHeader(first)
	}
	if err != nil {
		d.report(file, err)
		return
	}
	g := group{zone: d.zone}
	for {
		record, err := r.Next()
		var bad *sheet.Error
		switch {
		case err == io.EOF:
			d.flush(file, &g)
			return
		case errors.As(err, &bad):
			g.spoil()
			d.report(file, err)
			continue
		case err != nil:
			d.flush(file, &g)
			d.report(file, err)
			return
		}
		row, err := h.row(record)
		if err != nil {
			g.spoil()
			d.report(file, err)
			continue
		}
		if !g.takes(&row) {
			d.flush(file, &g)
		}
		if err := g.add(&row); err != nil {
			d.report(file, err)
		}
	}
}

// flush puts the event of the rows that belong together on the ledger.
func (d *desk) flush(file string, g *group) {
	e, err := g.event()
	if e != nil && err == nil {
		if err = d.add(e); err != nil {
			err = g.place(err)
		}
	}
	if err != nil {
		d.report(file, err)
	}
	g.clear()
}

// place says in which row and column the parts of an error are.
func (g *group) place(err error) error {
	var faults []*affiliate.FaultError
	faultsOf(err, &faults)
	if len(faults) == 0 {
		return &sheet.Error{Line: g.rows[0].line, Err: err}
	}
	var errs []error
	for _, f := range faults {
		i, name := 0, f.Path
		if _, scanErr := fmt.Sscanf(f.Path, "items[%d].%s", &i, &name); scanErr != nil || i >= len(g.items) {
			i = 0
		} else {
			i = g.items[i]
		}
		column := g.rows[i].column(name)
		errs = append(errs, &sheet.Error{Line: g.rows[i].line, Column: column, Name: name, Err: f.Err})
	}
	return errors.Join(errs...)
}

// faultsOf gathers the faults inside an error.
func faultsOf(err error, to *[]*affiliate.FaultError) {
	switch e := err.(type) {
	case *affiliate.FaultError:
		*to = append(*to, e)
	case interface{ Unwrap() []error }:
		for _, one := range e.Unwrap() {
			faultsOf(one, to)
		}
	case interface{ Unwrap() error }:
		faultsOf(e.Unwrap(), to)
	}
}
