package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strconv"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// printer writes statements as they come.
type printer interface {
	statement(s *affiliate.Statement) error
	story(s *affiliate.Story) error
	end() error
}

func (o *options) printer(out *bufio.Writer, paint console.Painter) printer {
	switch o.format {
	case shell.CSV:
		return &csvPrinter{out: sheet.NewWriter(out, o.safety), lines: o.detail == "lines"}
	case shell.JSON:
		return &jsonPrinter{out: out}
	}
	return &tablePrinter{out: out, paint: paint}
}

// totals are the amounts of a statement, in the order of the columns.
func totals(s *affiliate.Statement) []endorse.Money {
	return []endorse.Money{s.Opening, s.Earned, s.Returned, s.Posted, s.Adjusted, s.Recouped, s.Fee, s.Payout, s.Closing, s.Pending}
}

var totalNames = []string{"opening", "earned", "returned", "posted", "adjusted", "recouped", "fee", "payout", "closing", "pending"}

// tablePrinter writes statements as one table, or each with its lines.
type tablePrinter struct {
	out   io.Writer
	paint console.Painter
	table *console.Table
	month endorse.Period
}

func newStatements() *console.Table {
	t := &console.Table{Columns: []console.Column{{Head: "period"}, {Head: "party", Max: 24}, {Head: "ccy"}}}
	for _, name := range totalNames {
		t.Columns = append(t.Columns, console.Column{Head: name, Align: console.Right})
	}
	return t
}

func (p *tablePrinter) statement(s *affiliate.Statement) error {
	if p.table == nil {
		p.table = newStatements()
	} else if p.month != s.Period && s.Lines == nil {
		p.table.Rule()
	}
	p.month = s.Period
	cells := []console.Cell{{Text: period(s)}, {Text: s.Party}, {Text: s.Currency.String()}}
	for i, m := range totals(s) {
		cells = append(cells, console.Cell{Text: m.Amount(), Style: styleOf(m, totalNames[i])})
	}
	p.table.AddCells(cells...)
	if s.Lines == nil {
		return nil
	}
	err := p.table.Write(p.out, p.paint)
	p.table = nil
	if err == nil {
		err = p.lines(s)
	}
	return err
}

func period(s *affiliate.Statement) string {
	if s.Final {
		return s.Period.String()
	}
	return s.Period.String() + " open"
}

func styleOf(m endorse.Money, name string) console.Style {
	switch {
	case m.IsZero():
		return console.Faint
	case m.Sign() < 0:
		return console.Bad
	case name == "payout":
		return console.Good
	}
	return console.Plain
}

// lines writes each line with the sentence that explains it.
func (p *tablePrinter) lines(s *affiliate.Statement) error {
	t := &console.Table{Columns: []console.Column{{Head: "on"}, {Head: "amount", Align: console.Right}, {Head: "state"}, {Head: "why"}}}
	for i := range s.Lines {
		l := &s.Lines[i]
		t.AddCells(console.Cell{Text: l.On.String()}, console.Cell{Text: l.Amount.Amount(), Style: styleOf(l.Amount, "")},
			console.Cell{Text: l.State.String()}, console.Cell{Text: l.Says()})
	}
	err := t.Write(p.out, p.paint)
	if err == nil {
		_, err = fmt.Fprintln(p.out)
	}
	return err
}

func (p *tablePrinter) end() error {
	if p.table == nil {
		return nil
	}
	return p.table.Write(p.out, p.paint)
}

// csvPrinter writes a row a line, or a row a statement.
type csvPrinter struct {
	out   *sheet.Writer
	lines bool
	begun bool
}

// numbers are the columns of lines that hold numbers.
var numbers = map[string]bool{"item": true, "version": true, "base": true, "trimmed": true, "amount": true, "rate": true}

func (p *csvPrinter) head() {
	if p.begun {
		return
	}
	p.begun = true
	names := append([]string{"programme", "party", "currency", "from", "until", "final"}, totalNames...)
	if p.lines {
		names = affiliate.CSVColumns()
	}
	cells := make([]sheet.Cell, len(names))
	for i, n := range names {
		cells[i] = sheet.Text(n)
	}
	p.out.Write(cells...)
}

func (p *csvPrinter) statement(s *affiliate.Statement) error {
	p.head()
	if !p.lines {
		cells := []sheet.Cell{sheet.Text(s.Programme), sheet.Text(s.Party), sheet.Text(s.Currency.String()),
			sheet.Text(s.Period.From.String()), sheet.Text(s.Period.Until.String()), sheet.Text(strconv.FormatBool(s.Final))}
		for _, m := range totals(s) {
			cells = append(cells, sheet.Number(m.Amount()))
		}
		p.out.Write(cells...)
		return nil
	}
	names := affiliate.CSVColumns()
	for i := range s.Lines {
		var cells []sheet.Cell
		for k, text := range s.CSVRow(&s.Lines[i]) {
			if numbers[names[k]] {
				cells = append(cells, sheet.Number(text))
			} else {
				cells = append(cells, sheet.Text(text))
			}
		}
		p.out.Write(cells...)
	}
	return nil
}

func (p *csvPrinter) story(*affiliate.Story) error { return nil } // refused with the flags

func (p *csvPrinter) end() error {
	p.head()
	return p.out.Flush()
}

// jsonPrinter writes one object with all statements.
type jsonPrinter struct {
	out *bufio.Writer
	n   int
}

type jsonStatement struct {
	*affiliate.Statement
	Lines []jsonLine `json:"lines,omitempty"`
}

type jsonLine struct {
	affiliate.Line
	Says string `json:"says"`
}

func (p *jsonPrinter) statement(s *affiliate.Statement) error {
	lead := ",\n"
	if p.n == 0 {
		lead = "{\"statements\":[\n"
	}
	p.n++
	out := jsonStatement{Statement: s}
	for i := range s.Lines {
		out.Lines = append(out.Lines, jsonLine{s.Lines[i], s.Lines[i].Says()})
	}
	b, err := json.Marshal(out)
	if err == nil {
		_, err = p.out.WriteString(lead)
	}
	if err == nil {
		_, err = p.out.Write(b)
	}
	return err
}

func (p *jsonPrinter) end() error {
	text := "\n]}\n"
	if p.n == 0 {
		text = "{\"statements\":[]}\n"
	}
	_, err := p.out.WriteString(text)
	return err
}

func (p *jsonPrinter) story(s *affiliate.Story) error {
	events := []json.RawMessage{}
	for _, e := range s.Events {
		b, err := affiliate.FormatEvent(e)
		if err != nil {
			return err
		}
		events = append(events, b)
	}
	problems := []string{}
	for _, one := range s.Problems {
		problems = append(problems, one.String())
	}
	e := json.NewEncoder(p.out)
	e.SetIndent("", "  ")
	return e.Encode(struct {
		*affiliate.Story
		Events   []json.RawMessage `json:"events"`
		Problems []string          `json:"problems"`
	}{s, events, problems})
}
