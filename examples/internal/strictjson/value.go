package strictjson

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Error is what is wrong at one place of a document. Line and Column count from
// 1, Column in bytes; Path is empty for the document itself.
type Error struct {
	Line, Column int
	Path         string
	Err          error
}

func (e *Error) Error() string {
	if e.Path == "" {
		return fmt.Sprintf("line %d, column %d: %v", e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("line %d, column %d: %s: %v", e.Line, e.Column, e.Path, e.Err)
}

// Unwrap is the reason.
func (e *Error) Unwrap() error { return e.Err }

// Reasons of an [Error], besides those of the targets.
var (
	ErrUnknown  = errors.New("no such member")
	ErrTwice    = errors.New("member given twice")
	ErrMissing  = errors.New("member missing")
	ErrNotUTF8  = errors.New("bytes that are not UTF-8")
	ErrTrailing = errors.New("text after the end of the value")
)

// Value is one JSON value of a document.
type Value struct {
	doc  *document
	raw  []byte
	at   int // of raw in doc
	path string
}

// Parse reads a document that holds one value. The values that it gives out
// share the document's memory.
func Parse(doc []byte) (Value, error) {
	doc = bytes.TrimPrefix(doc, []byte("\ufeff"))
	whole := Value{doc: newDocument(doc)}
	if !utf8.Valid(doc) {
		return Value{}, whole.errorAt(invalidAt(doc), ErrNotUTF8)
	}
	dec := json.NewDecoder(bytes.NewReader(doc))
	var raw json.RawMessage
	if err := dec.Decode(&raw); err != nil {
		return Value{}, whole.syntax(err)
	}
	end := int(dec.InputOffset())
	if rest := bytes.TrimSpace(doc[end:]); len(rest) > 0 {
		return Value{}, whole.errorAt(end, ErrTrailing)
	}
	return Value{whole.doc, doc[end-len(raw) : end], end - len(raw), ""}, nil
}

func invalidAt(doc []byte) int {
	at := 0
	for at < len(doc) {
		r, n := utf8.DecodeRune(doc[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	return at
}

// syntax places an error of encoding/json.
func (v Value) syntax(err error) error {
	var s *json.SyntaxError
	switch {
	case errors.As(err, &s):
		return v.errorAt(max(int(s.Offset)-1, 0), err)
	case errors.Is(err, io.EOF):
		return v.errorAt(len(v.doc.text), errors.New("no JSON value"))
	}
	return v.errorAt(len(v.doc.text), err)
}

func (v Value) errorAt(at int, err error) error {
	line, column := v.doc.place(at)
	return &Error{line, column, v.path, err}
}

// Error places a reason at the value; nil stays nil.
func (v Value) Error(err error) error {
	if err == nil {
		return nil
	}
	return v.errorAt(v.at, err)
}

// Path is the way to the value, such as "creators[2].fee", empty for the whole.
func (v Value) Path() string { return v.path }

// IsNull reports whether the value is null.
func (v Value) IsNull() bool { return string(v.raw) == "null" }

// Into decodes the value into the target, which must refuse what it does not
// know by its own means; members of plain structs that are not known are errors.
// On an error the target may be half filled.
func (v Value) Into(target any) error {
	dec := json.NewDecoder(bytes.NewReader(v.raw))
	dec.DisallowUnknownFields()
	var wrong *json.UnmarshalTypeError
	err := dec.Decode(target)
	if errors.As(err, &wrong) {
		err = fmt.Errorf("%s where %s is needed", wrong.Value, wrong.Type)
	}
	return v.Error(err)
}
