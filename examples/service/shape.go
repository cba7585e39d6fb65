package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
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
	names map[string]bool // in lower case; nil for a list
	name  string          // of the member that is read
	entry int             // of a list, the one that is read
}

// checkShape walks through valid JSON. Names that differ by case alone count as
// the same, since a decoder may take one for the other.
func checkShape(text []byte, depth int) error {
	dec := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
	dec.UseNumber()
	w := walk{depth: depth}
	for {
		token, err := dec.Token()
		if err != nil {
			return nil // the end: what is no JSON was refused before
		}
		if err := w.take(token); err != nil {
			return err
		}
	}
}

type walk struct {
	open  []bracket
	depth int
	named bool // the last token was a name
}

func (w *walk) take(token json.Token) error {
	if d, ok := token.(json.Delim); ok && (d == '}' || d == ']') {
		w.open = w.open[:len(w.open)-1]
		return nil
	}
	if in := w.inside(); in != nil && in.names != nil && !w.named {
		w.named = true
		return w.name(in, token.(string))
	}
	w.named = false
	if in := w.inside(); in != nil && in.names == nil {
		in.entry++
	}
	switch token {
	case json.Delim('{'):
		w.open = append(w.open, bracket{names: map[string]bool{}})
	case json.Delim('['):
		w.open = append(w.open, bracket{entry: -1})
	}
	if len(w.open) > w.depth {
		return &shapeError{w.path(), fmt.Sprintf("more than %d brackets inside one another", w.depth)}
	}
	return nil
}

// inside is the innermost open bracket.
func (w *walk) inside() *bracket {
	if len(w.open) == 0 {
		return nil
	}
	return &w.open[len(w.open)-1]
}

func (w *walk) name(in *bracket, name string) error {
	in.name = name
	key := strings.ToLower(name)
	if in.names[key] {
		return &shapeError{w.path(), "member given twice"}
	}
	in.names[key] = true
	return nil
}

// path is where the walk is, as far as it is worth telling.
func (w *walk) path() string {
	const most = 240
	var b strings.Builder
	for _, in := range w.open {
		switch {
		case b.Len() > most:
			return b.String() + "…"
		case in.names == nil && in.entry >= 0:
			fmt.Fprintf(&b, "[%d]", in.entry)
		case in.names != nil && in.name != "":
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
