package story

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/console"
)

// Bounds of a page: its width in cells, and how many rows of a table it shows.
const (
	Width   = 100
	MaxRows = 60
)

// page is text on its way to people. No line is wider than [Width].
type page struct {
	b     strings.Builder
	paint console.Painter
}

func (p *page) title(s string) {
	if p.b.Len() > 0 {
		p.b.WriteByte('\n')
	}
	for _, line := range fold(strings.ToUpper(s), Width) {
		p.b.WriteString(p.paint.Paint(console.Bold, line) + "\n")
	}
}

func (p *page) head(format string, args ...any) {
	p.b.WriteByte('\n')
	for _, line := range fold(fmt.Sprintf(format, args...), Width) {
		p.b.WriteString(p.paint.Paint(console.Bold, line) + "\n")
	}
}

// say writes a sentence, its further lines set in.
func (p *page) say(indent int, format string, args ...any) {
	pad := strings.Repeat(" ", indent)
	for i, line := range fold(fmt.Sprintf(format, args...), Width-indent-2) {
		if i > 0 {
			line = "  " + line
		}
		p.b.WriteString(pad + line + "\n")
	}
}

// fact writes a name with what there is to say of it.
func (p *page) fact(name, format string, args ...any) {
	const column = 14
	for _, line := range fold(fmt.Sprintf(format, args...), Width-column) {
		p.b.WriteString(name + strings.Repeat(" ", max(column-console.Width(name), 1)) + line + "\n")
		name = ""
	}
}

// fold breaks text at spaces, and words that are too long where the line ends.
func fold(text string, cells int) []string {
	var lines []string
	for _, line := range console.Wrap(console.Clean(text), cells) {
		for console.Width(line) > cells {
			head := strings.TrimSuffix(console.Cut(line+"  ", cells+1), "…") // Cut keeps a cell for its mark
			if head == "" {
				break
			}
			lines, line = append(lines, head), line[len(head):]
		}
		lines = append(lines, line)
	}
	return lines
}

// grid is a table in the making.
type grid struct {
	columns []console.Column
	elastic []bool // columns of text that may be cut first
	rows    [][]console.Cell
	more    int
}

// cols are columns by their heads: one that begins with ">" stands at the right, one
// that begins with "~" is cut first if the table is too wide.
func cols(heads ...string) *grid {
	g := &grid{}
	for _, h := range heads {
		column := console.Column{Head: strings.TrimLeft(h, ">~")}
		if strings.HasPrefix(h, ">") {
			column.Align = console.Right
		}
		g.columns, g.elastic = append(g.columns, column), append(g.elastic, strings.HasPrefix(h, "~"))
	}
	return g
}

func (g *grid) add(texts ...string) {
	cells := make([]console.Cell, len(texts))
	for i, s := range texts {
		cells[i].Text = s
	}
	g.addCells(cells...)
}

func (g *grid) addCells(cells ...console.Cell) {
	if len(g.rows) == MaxRows {
		g.more++
		return
	}
	for i, c := range cells {
		cells[i].Text = console.Clean(c.Text)
	}
	g.rows = append(g.rows, cells)
}

const indent = "  "

// table draws the rows, if there are any.
func (p *page) table(g *grid) {
	if len(g.rows) == 0 {
		return
	}
	g.shrink(Width - len(indent))
	t := console.Table{Columns: g.columns}
	for _, row := range g.rows {
		t.AddCells(row...)
	}
	var b strings.Builder
	_ = t.Write(&b, p.paint) // a strings.Builder takes all
	for line := range strings.Lines(b.String()) {
		p.b.WriteString(indent + line)
	}
	if g.more > 0 {
		p.say(2, "%d more: -format json has all", g.more)
	}
}

// shrink bounds the widest columns until the table fits: those that may be cut, then
// those of text. A number that is cut is none, and comes last.
func (g *grid) shrink(cells int) {
	widths := make([]int, len(g.columns))
	for i := range g.columns {
		widths[i] = console.Width(g.columns[i].Head)
		for _, row := range g.rows {
			if i < len(row) {
				widths[i] = max(widths[i], console.Width(row[i].Text))
			}
		}
	}
	for total(widths) > cells {
		i := g.widest(widths)
		widths[i]--
		g.columns[i].Max = widths[i]
		g.columns[i].Head = console.Cut(g.columns[i].Head, widths[i])
	}
}

func total(widths []int) int {
	sum := 2 * (len(widths) - 1)
	for _, w := range widths {
		sum += w
	}
	return sum
}

// least is to how many cells a column of text is cut before others are.
const least = 10

// widest is the widest column that may be cut now.
func (g *grid) widest(widths []int) int {
	for _, may := range []func(i int) bool{
		func(i int) bool { return g.elastic[i] && widths[i] > least },
		func(i int) bool { return g.columns[i].Align == console.Left && widths[i] > least },
	} {
		best := -1
		for i, w := range widths {
			if may(i) && (best < 0 || w > widths[best]) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	return slices.Index(widths, slices.Max(widths))
}

func (p *page) writeTo(w io.Writer) error {
	_, err := io.WriteString(w, p.b.String())
	return err
}
