package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// maxDiffer is how many rows that differ are printed for a column.
const maxDiffer = 5

var errNothingGiven = errors.New("no column brings a rate along that could be compared")

// compare prints how far the rates that a table brings along agree with ours.
// The exit code is shell.Breached if a row differs.
func (o options) compare(c *campaign, stdout, stderr io.Writer) int {
	columns := c.compareColumns()
	if len(columns) == 0 {
		fmt.Fprintln(stderr, "campaign:", errNothingGiven)
		return shell.Unreadable
	}
	if err := o.writeComparisons(columns, stdout); err != nil {
		fmt.Fprintln(stderr, "writing:", err)
		return shell.Unreadable
	}
	for _, col := range columns {
		if col.Agree < col.Rows {
			return shell.Breached
		}
	}
	return shell.Fine
}

func (o options) writeComparisons(columns []comparison, out io.Writer) error {
	switch o.format {
	case shell.JSON:
		return shell.WriteJSON(out, columns)
	case shell.CSV:
		w := sheet.NewWriter(out, o.safety)
		w.Write(sheet.Text("column"), sheet.Text("definition"), sheet.Text("unit"), sheet.Text("rows"),
			sheet.Text("agree"), sheet.Text("agree_within_rounding"), sheet.Text("largest_difference"))
		for _, c := range columns {
			w.Write(sheet.Text(c.Column), sheet.Text(c.Definition), sheet.Text(c.Unit), sheet.Number(fmt.Sprint(c.Rows)),
				sheet.Number(fmt.Sprint(c.Agree)), sheet.Number(fmt.Sprint(c.Rounding)), sheet.Number(c.Largest))
		}
		return w.Flush()
	}
	return drawComparisons(columns, out)
}

func drawComparisons(columns []comparison, out io.Writer) error {
	t := console.Table{Columns: []console.Column{
		{Head: "Given"}, {Head: "Is closest to"}, {Head: "In"}, {Head: "Rows", Align: console.Right},
		{Head: "Exact", Align: console.Right}, {Head: "Rounded", Align: console.Right},
		{Head: "Farthest", Align: console.Right},
	}}
	for _, c := range columns {
		t.Add(c.Column, c.Definition, c.Unit, fmt.Sprint(c.Rows), fmt.Sprint(c.Agree), fmt.Sprint(c.Rounding), c.Largest)
	}
	if err := t.Write(out, console.PainterFor(out, os.Getenv)); err != nil {
		return err
	}
	fmt.Fprintln(out, "\nExact: within 1e-9. Rounded: those, and what shorthand and printed digits explain. Farthest: largest difference.")
	for _, c := range columns {
		for i, d := range c.Differ {
			if i == maxDiffer {
				fmt.Fprintf(out, "%s: %d more rows differ; -format json has all\n", c.Column, len(c.Differ)-i)
				break
			}
			if _, err := fmt.Fprintf(out, "%s: %s\n", c.Column, console.Clean(d.String())); err != nil {
				return err
			}
		}
	}
	return nil
}
