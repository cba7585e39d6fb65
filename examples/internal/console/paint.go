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
	f, ok := w.(*os.File)
	if !ok || getenv("NO_COLOR") != "" || getenv("TERM") == "dumb" {
		return Painter{}
	}
	info, err := f.Stat()
	return Painter{on: err == nil && terminal(f, info)}
}

// terminal reports whether the file is a character device other than the null
// device.
func terminal(f *os.File, info os.FileInfo) bool {
	return info.Mode()&os.ModeCharDevice != 0 && f.Name() != os.DevNull
}

// Paint is s in the style, if the painter colours.
func (p Painter) Paint(style Style, s string) string {
	if !p.on || style == Plain || int(style) >= len(codes) {
		return s
	}
	return "\x1b[" + codes[style] + "m" + s + "\x1b[0m"
}
