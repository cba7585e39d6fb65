package console

import "strings"

// Bounds of a note, in cells.
const (
	noteIndent = 12
	noteWidth  = 108
)

// Note is a name with a text beside it, wrapped into lines; "" if the text is
// empty. The text is cleaned.
func Note(name, text string) string {
	var b strings.Builder
	for i, part := range Wrap(Clean(text), noteWidth-noteIndent) {
		if i > 0 {
			name = ""
		}
		b.WriteString(name + strings.Repeat(" ", max(noteIndent-Width(name), 1)) + part + "\n")
	}
	return b.String()
}

// Wrap breaks text at spaces into lines of at most so many cells, where words
// allow it.
func Wrap(text string, cells int) []string {
	var lines []string
	for _, word := range strings.Fields(text) {
		if n := len(lines); n > 0 && Width(lines[n-1])+1+Width(word) <= cells {
			lines[n-1] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}
