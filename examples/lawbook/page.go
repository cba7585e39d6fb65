package main

import (
	"encoding/json"
	"io"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/console"
)

// page is a text in Markdown. The zero value is empty.
type page struct {
	text strings.Builder
}

func (p *page) raw(text string) { p.text.WriteString(text) }

// heading begins a part, with a blank line before and after it.
func (p *page) heading(text string) {
	p.blank()
	p.text.WriteString(console.Clean(text) + "\n\n")
}

// blank ends a paragraph.
func (p *page) blank() {
	if text := p.text.String(); text != "" && !strings.HasSuffix(text, "\n\n") {
		p.text.WriteString("\n")
	}
}

func (p *page) line(text string) { p.text.WriteString(console.Clean(text) + "\n") }

// table begins a table; row adds to it.
func (p *page) table(heads ...string) {
	p.blank()
	p.row(heads...)
	p.text.WriteString("|" + strings.Repeat("---|", len(heads)) + "\n")
}

func (p *page) row(cells ...string) {
	for i, cell := range cells {
		cells[i] = strings.ReplaceAll(console.Clean(cell), "|", "\\|")
	}
	p.text.WriteString("| " + strings.Join(cells, " | ") + " |\n")
}

// changes is a table of changes, or the word that there are none.
func (p *page) changes(list []change) {
	if len(list) == 0 {
		p.line("No row begins or ceases to hold.")
		return
	}
	p.table("Region", "Change", "Kind", "Row", "In words", "In force")
	for _, c := range list {
		p.row(string(c.Region), c.Kind.String(), c.Of, c.ID, c.says, c.Days.String())
	}
}

func (p *page) write(w io.Writer) error {
	_, err := io.WriteString(w, p.text.String())
	return err
}

// printJSON prints one value, indented and without the escapes that are for
// HTML.
func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
