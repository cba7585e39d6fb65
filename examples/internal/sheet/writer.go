package sheet

import (
	"encoding/csv"
	"io"
	"strings"
)

// Cell is one value of a row that is written.
type Cell struct {
	text   string
	number bool
}

// Text is a cell of text, which is made safe for spreadsheets.
func Text(s string) Cell { return Cell{s, false} }

// Number is a cell that holds a number, which is left as it is.
func Number(s string) Cell { return Cell{s, true} }

// String is the cell's text as it was given.
func (c Cell) String() string { return c.text }

// Safety says whether text that a spreadsheet takes for a formula is changed.
type Safety uint8

const (
	Safe Safety = iota // text that begins with = + - @ tab or CR gets a ' in front
	Raw                // text stands as it is
)

// Writer writes rows as comma-separated values (RFC 4180, lines end with LF).
type Writer struct {
	out    *csv.Writer
	safety Safety
}

// NewWriter writes to w.
func NewWriter(w io.Writer, safety Safety) *Writer { return &Writer{csv.NewWriter(w), safety} }

// Write writes one row. An error of the writer below is kept for [Writer.Flush].
func (w *Writer) Write(row ...Cell) {
	texts := make([]string, len(row))
	for i, c := range row {
		texts[i] = c.text
		if w.safety == Safe && !c.number {
			texts[i] = Defuse(c.text)
		}
	}
	_ = w.out.Write(texts) // csv.Writer keeps the error and Flush gives it
}

// Flush writes what is left over and gives the first error.
func (w *Writer) Flush() error {
	w.out.Flush()
	return w.out.Error()
}

// Defuse puts ' in front of text that begins with = + - @ tab or CR, which
// spreadsheets run as a formula.
func Defuse(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
