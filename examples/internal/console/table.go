package console

import (
	"io"
	"strings"
)

// Align says at which edge of its column a text stands.
type Align uint8

const (
	Left  Align = iota // names
	Right              // numbers
)

// Column is one column of a [Table].
type Column struct {
	Head  string // over the column, may be empty
	Align Align
	Max   int // cells at most, longer text is cut; 0 is no limit
}

// Cell is one text of a [Table] and how it is painted.
type Cell struct {
	Text  string
	Style Style
}

// Table is rows of cells under named columns. The zero value with its columns
// set is ready to use.
type Table struct {
	Columns []Column
	rows    [][]Cell // nil is a rule
}

// Add appends a row of plain texts. Texts beyond the last column are dropped,
// missing ones are empty.
func (t *Table) Add(texts ...string) {
	row := make([]Cell, len(texts))
	for i, s := range texts {
		row[i].Text = s
	}
	t.AddCells(row...)
}

// AddCells appends a row of cells, as [Table.Add] does.
func (t *Table) AddCells(cells ...Cell) {
	row := make([]Cell, len(t.Columns))
	for i := range row {
		if i < len(cells) {
			row[i] = Cell{cutTo(Clean(cells[i].Text), t.Columns[i].Max), cells[i].Style}
		}
	}
	t.rows = append(t.rows, row)
}

// Rule appends a line across the table.
func (t *Table) Rule() { t.rows = append(t.rows, nil) }

// cutTo is [Cut] where 0 cells means no limit.
func cutTo(s string, cells int) string {
	if cells == 0 {
		return s
	}
	return Cut(s, cells)
}

// Write draws the table: heads, a rule, the rows, two spaces between columns,
// no spaces at the end of a line.
func (t *Table) Write(w io.Writer, p Painter) error {
	widths := t.widths()
	head := make([]Cell, len(t.Columns))
	for i, c := range t.Columns {
		head[i] = Cell{c.Head, Bold}
	}
	var b strings.Builder
	t.line(&b, widths, head, p)
	t.rule(&b, widths)
	for _, row := range t.rows {
		if row == nil {
			t.rule(&b, widths)
			continue
		}
		t.line(&b, widths, row, p)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (t *Table) widths() []int {
	widths := make([]int, len(t.Columns))
	for i, c := range t.Columns {
		widths[i] = Width(c.Head)
		for _, row := range t.rows {
			if row != nil {
				widths[i] = max(widths[i], Width(row[i].Text))
			}
		}
	}
	return widths
}

const gap = "  "

func (t *Table) line(b *strings.Builder, widths []int, row []Cell, p Painter) {
	pending := ""
	for i, cell := range row {
		if i > 0 {
			pending += gap
		}
		pad := strings.Repeat(" ", widths[i]-Width(cell.Text))
		if t.Columns[i].Align == Right {
			pending += pad
			pad = ""
		}
		if cell.Text != "" {
			b.WriteString(pending)
			b.WriteString(p.Paint(cell.Style, cell.Text))
			pending = ""
		}
		pending += pad
	}
	b.WriteByte('\n')
}

func (t *Table) rule(b *strings.Builder, widths []int) {
	total := len(gap) * (len(widths) - 1)
	for _, w := range widths {
		total += w
	}
	b.WriteString(strings.Repeat("─", max(total, 0)))
	b.WriteByte('\n')
}
