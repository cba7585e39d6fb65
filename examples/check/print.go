package main

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// printer writes reports in one format. Its functions keep no state.
type printer struct {
	head   string
	report func(dst []byte, r disclosure.Report) ([]byte, error)
	foot   func(tally) string // may be nil
}

func printerFor(f shell.Format, safety sheet.Safety, paint console.Painter) printer {
	switch f {
	case shell.CSV:
		return csvPrinter(safety)
	case shell.Table:
		return printer{report: drawing{paint}.report, foot: drawing{paint}.sum}
	}
	return printer{report: func(dst []byte, r disclosure.Report) ([]byte, error) { return r.AppendLines(dst) }}
}

// csvHead names the columns; a row is a finding, or a market without any.
var csvHead = []string{
	"id", "market", "outcome", "code", "reason", "finding", "must", "verified", "binding", "instrument",
	"citation", "url", "surface", "start", "end", "quote", "fact", "says", "fix", "version", "book",
}

func csvPrinter(safety sheet.Safety) printer {
	cells := make([]sheet.Cell, len(csvHead))
	for i, name := range csvHead {
		cells[i] = sheet.Text(name)
	}
	head, _ := csvRows(nil, safety, cells) // memory takes every row
	return printer{head: string(head), report: func(dst []byte, r disclosure.Report) ([]byte, error) {
		return csvRows(dst, safety, csvReport(r)...)
	}}
}

func csvRows(dst []byte, safety sheet.Safety, rows ...[]sheet.Cell) ([]byte, error) {
	b := bytes.NewBuffer(dst)
	w := sheet.NewWriter(b, safety)
	for _, row := range rows {
		w.Write(row...)
	}
	if err := w.Flush(); err != nil {
		return dst, err
	}
	return b.Bytes(), nil
}

func csvReport(r disclosure.Report) (rows [][]sheet.Cell) {
	for _, m := range r.Markets {
		market := texts(r.ID, string(m.Region), m.Outcome.String())
		end := texts(r.Fix.String(), r.Version, r.Book)
		if len(m.Findings) == 0 {
			rows = append(rows, slices.Concat(market, make([]sheet.Cell, len(csvHead)-len(market)-len(end)), end))
		}
		for _, f := range m.Findings {
			rows = append(rows, slices.Concat(market, csvFinding(f), end))
		}
	}
	return rows
}

func csvFinding(f disclosure.Finding) []sheet.Cell {
	on, saw := f.Basis(), f.Evidence()
	cells := texts(on.Code, f.Reason.String(), f.Outcome.String(), strconv.FormatBool(f.Must), verified(on),
		strconv.FormatBool(on.Binding), on.Instrument, on.Citation, on.URL, saw.Surface)
	cells = append(cells, sheet.Number(strconv.Itoa(saw.Span.Start)), sheet.Number(strconv.Itoa(saw.Span.End)))
	return append(cells, texts(saw.Quote, saw.Fact, f.Says())...)
}

// verified is empty where a finding rests on no row, as in the JSON.
func verified(on disclosure.Basis) string {
	if on.Instrument == "" {
		return ""
	}
	return on.Verified.String()
}

func texts(list ...string) []sheet.Cell {
	cells := make([]sheet.Cell, len(list))
	for i, s := range list {
		cells[i] = sheet.Text(s)
	}
	return cells
}
