package console

import (
	"io"
	"os"
)

// Style is how a text is painted. The zero value is plain.
type Style uint8

const (
	Plain Style = iota
	Bold        // headings
	Faint       // what is missing
	Good        // green
	Bad         // red
)

var codes = [...]string{Bold: "1", Faint: "2", Good: "32", Bad: "31"}

// Painter colours text, or leaves it alone. The zero value leaves it alone.
type Painter struct {
	on bool
}

// PainterFor is a painter that colours if w is a terminal, the variable
// NO_COLOR is empty (no-color.org) and TERM is not "dumb". getenv is usually
// os.Getenv.
func PainterFor(w io.Writer, getenv func(string) string) Painter {
	return Painter{on: IsTerminal(w) && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb"}
}

// IsTerminal reports whether a reader or writer is a file that is a terminal: a
// character device other than the null device.
func IsTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// Paint is s in the style, if the painter colours.
func (p Painter) Paint(style Style, s string) string {
	if !p.on || style == Plain || int(style) >= len(codes) {
		return s
	}
	return "\x1b[" + codes[style] + "m" + s + "\x1b[0m"
}
