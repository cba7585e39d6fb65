package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/figures"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

// maxName is how many cells of a name are shown.
const maxName = 20

// field is one column of a drawn table.
type field struct {
	head  string
	align console.Align
	text  func(*result) string
}

// drawing is a report on its way to people.
type drawing struct {
	*report
	out     io.Writer
	paint   console.Painter
	sources []string // in the order of their numbers
	err     error
}

// draw prints the report as tables with notes.
func draw(out io.Writer, rep *report, paint console.Painter) error {
	d := &drawing{report: rep, out: out, paint: paint}
	d.table("How the audience answers", d.engagementFields())
	d.table("Beside others", d.positionFields())
	d.table("Growth", d.growthFields())
	d.signals()
	d.told()
	d.missing()
	d.notes()
	return d.err
}

func (d *drawing) print(format string, args ...any) {
	if d.err == nil {
		_, d.err = fmt.Fprintf(d.out, format, args...)
	}
}

func (d *drawing) heading(s string) {
	d.print("\n%s\n\n", d.paint.Paint(console.Bold, strings.ToUpper(s)))
}

func (d *drawing) note(name, text string) { d.print("%s", console.Note(name, text)) }

func (d *drawing) write(t *console.Table) {
	if d.err == nil {
		d.err = t.Write(d.out, d.paint)
	}
}

// table draws the fields that have a text for any creator, and the creators that
// have a text in any field.
func (d *drawing) table(heading string, fields []field) {
	texts := make([][]string, len(d.Creators)) // by creator, then field
	used := make([]bool, len(fields))
	for i := range d.Creators {
		for j, f := range fields {
			text := f.text(&d.Creators[i])
			texts[i] = append(texts[i], text)
			used[j] = used[j] || text != ""
		}
	}
	t := &console.Table{Columns: []console.Column{{Head: "Creator", Max: maxName}}}
	for j, f := range fields {
		if used[j] {
			t.Columns = append(t.Columns, console.Column{Head: f.head, Align: f.align})
		}
	}
	if len(t.Columns) == 1 {
		return
	}
	for i, row := range texts {
		if strings.Join(row, "") == "" {
			continue
		}
		cells := []console.Cell{{Text: d.Creators[i].Creator}}
		for j, text := range row {
			switch {
			case used[j] && text == "":
				cells = append(cells, console.Cell{Text: "–", Style: console.Faint})
			case used[j]:
				cells = append(cells, console.Cell{Text: text})
			}
		}
		t.AddCells(cells...)
	}
	d.heading(heading)
	d.write(t)
}

// published is the benchmark with the number of its source.
func (d *drawing) published(b *beside) string {
	differs := ""
	if b.Differences != 0 {
		differs = b.Differences.String()
	}
	return d.numbered(figures.Percent(&b.Value, 2), b.source, differs)
}

// numbered is a text with the number of its source, a new one if it is new.
func (d *drawing) numbered(text string, s source, differs string) string {
	words := s.String() + ": " + s.URL
	switch {
	case differs != "":
		words += " (not quite what was asked: " + differs + ")"
	case s.Old:
		words += " (old on the day asked)"
	}
	i := slices.Index(d.sources, words)
	if i < 0 {
		i = len(d.sources)
		d.sources = append(d.sources, words)
	}
	return fmt.Sprintf("%s [%d]", text, i+1)
}

// missing prints what could not be computed and why, first what nobody has.
func (d *drawing) missing() {
	var each []gaps.Of
	for _, r := range d.Creators {
		each = append(each, gaps.Of{Who: r.Creator, Gaps: slices.Concat(r.Cares, r.Missing)})
	}
	d.heading("What these files cannot tell")
	d.write(gaps.Table(d.Missing, each))
}
