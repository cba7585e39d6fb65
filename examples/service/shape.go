package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
)

// shapeError is JSON that is nested too deep, or an object that names a member
// twice.
type shapeError struct {
	path   string
	reason string
}

func (e *shapeError) Error() string { return e.path + ": " + e.reason }

// bracket is an object or list that is open.
type bracket struct {
	names map[string]bool // folded; nil for a list
	name  string          // of the member that is read
	entry int             // of a list, the one that is read
}

// checkShape walks through valid JSON. Names that differ by case alone count as
// the same, since a decoder may take one for the other.
func checkShape(text []byte, depth int) error {
	w := walk{depth: depth}
	for i := 0; i < len(text); i++ {
		var err error
		switch c := text[i]; c {
		case '{', '[':
			err = w.enter(c)
		case '}', ']':
			w.open = w.open[:len(w.open)-1]
		case ',':
			w.next()
		case '"':
			end := i + stringEnd(text[i:])
			err = w.text(text[i:end])
			i = end - 1
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// stringEnd is the length of the string that text begins with.
func stringEnd(text []byte) int {
	for i := 1; ; i++ {
		i += bytes.IndexAny(text[i:], `"\\`)
		if text[i] == '"' {
			return i + 1
		}
		i++
	}
}

type walk struct {
	open  []bracket
	depth int
	named bool // the next string of an object is a value
}

func (w *walk) enter(c byte) error {
	w.open, w.named = append(w.open, bracket{}), false
	if c == '{' {
		w.inside().names = map[string]bool{}
	}
	if len(w.open) > w.depth {
		w.open = w.open[:w.depth]
		return &shapeError{w.path(), fmt.Sprintf("more than %d brackets inside one another", w.depth)}
	}
	return nil
}

// inside is the innermost open bracket.
func (w *walk) inside() *bracket { return &w.open[len(w.open)-1] }

func (w *walk) next() {
	w.inside().entry++
	w.named = false
}

// text takes a string, as it is written.
func (w *walk) text(raw []byte) error {
	if len(w.open) == 0 || w.inside().names == nil || w.named {
		return nil
	}
	w.named = true
	name := string(raw[1 : len(raw)-1])
	if strings.Contains(name, `\`) {
		_ = json.Unmarshal(raw, &name) // it is valid
	}
	in, key := w.inside(), strings.Map(fold, name)
	in.name = name
	if in.names[key] {
		return &shapeError{w.path(), "member given twice"}
	}
	in.names[key] = true
	return nil
}

// fold is the least of the letters that differ from one by case alone.
func fold(r rune) rune {
	for {
		next := unicode.SimpleFold(r)
		if next <= r {
			return next
		}
		r = next
	}
}

// path is where the walk is, as far as it is worth telling.
func (w *walk) path() string {
	const most = 240
	var b strings.Builder
	for _, in := range w.open {
		switch {
		case b.Len() > most:
			return b.String() + "…"
		case in.names == nil:
			fmt.Fprintf(&b, "[%d]", in.entry)
		default:
			if b.Len() > 0 {
				b.WriteByte('.')
			}
			b.WriteString(clip(in.name))
		}
	}
	return b.String()
}

// clip shortens a name that came from outside.
func clip(s string) string {
	const most = 60
	if len(s) > most {
		return strings.ToValidUTF8(s[:most], "") + "…"
	}
	return s
}
