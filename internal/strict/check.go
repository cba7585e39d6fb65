// Package strict reads JSON that comes from outside: bounded, well-formed, UTF-8,
// each member named once and as it is written, and nothing that is not known.
package strict

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"unicode/utf8"
)

// Bounds of a document beside its length.
const (
	MaxDepth   = 300 // brackets inside one another
	MaxMembers = 256 // of an object

	// MaxItems is how many items a list may have that is inside another value than
	// the document: how long a list of the document itself is, its reader bounds.
	MaxItems = 20_000
)

// Faults of a document, each inside an [Error].
var (
	ErrTooLong = errors.New("more bytes than are read")
	ErrDeep    = errors.New("nested too deep")
	ErrMember  = errors.New("a member that is not named in small letters")
	ErrMany    = errors.New("more than is taken")
	ErrTwice   = errors.New("there twice")
	ErrText    = errors.New("not UTF-8 text")
	ErrShape   = errors.New("another kind of value than is read")
)

// Error is what is wrong, and where; an empty path is the document.
type Error struct {
	Path string // "events[3].post"
	Err  error
}

// Error is the path and the fault.
func (e *Error) Error() string {
	if e.Path == "" {
		return e.Err.Error()
	}
	return e.Path + ": " + e.Err.Error()
}

// Unwrap is the fault.
func (e *Error) Unwrap() error { return e.Err }

// Under is the error with a path before its own.
func (e *Error) Under(path string) *Error {
	switch {
	case e.Path == "":
		return &Error{path, e.Err}
	case e.Path[0] == '[':
		return &Error{path + e.Path, e.Err}
	}
	return &Error{path + "." + e.Path, e.Err}
}

// Check reports what is wrong with a document of at most so many bytes, as far as
// that can be told without knowing what it is to hold. What it reports is an
// [*Error].
func Check(data []byte, most int) error {
	switch {
	case len(data) > most:
		return &Error{"", ErrTooLong}
	case !utf8.Valid(data):
		return &Error{"", ErrText}
	case !json.Valid(data):
		return &Error{"", json.Unmarshal(data, new(json.RawMessage))}
	}
	s := scan{data: data}
	s.space()
	if err := s.value(0); err != nil {
		return err
	}
	return nil
}

// scan is a way through a document that is known to be well-formed.
type scan struct {
	data  []byte
	i     int
	names [][]byte // of the objects that are open, the innermost last
}

func (s *scan) space() {
	for s.i < len(s.data) && s.data[s.i] <= ' ' {
		s.i++
	}
}

// value goes over a value and the space after it.
func (s *scan) value(depth int) *Error {
	if depth > MaxDepth {
		return &Error{"", ErrDeep}
	}
	var err *Error
	switch s.data[s.i] {
	case '{':
		err = s.object(depth)
	case '[':
		err = s.array(depth)
	case '"':
		s.text()
	default:
		for s.i < len(s.data) && bytes.IndexByte(ends, s.data[s.i]) < 0 {
			s.i++
		}
	}
	s.space()
	return err
}

var ends = []byte(",]} \t\r\n")

// text goes over a string and returns what stands between its quotes.
func (s *scan) text() []byte {
	from := s.i + 1
	for s.i = from; ; s.i++ {
		switch s.data[s.i] {
		case '\\':
			s.i++
		case '"':
			s.i++
			return s.data[from : s.i-1]
		}
	}
}

// step goes over one byte and the space after it.
func (s *scan) step() {
	s.i++
	s.space()
}

func (s *scan) object(depth int) *Error {
	first := len(s.names)
	for s.step(); s.data[s.i] != '}'; {
		name := s.text()
		if err := s.member(name, first); err != nil {
			return err
		}
		s.space()
		s.step() // the colon
		if err := s.value(depth + 1); err != nil {
			return err.Under(string(name))
		}
		if s.data[s.i] == ',' {
			s.step()
		}
	}
	s.names = s.names[:first]
	s.i++
	return nil
}

// member notes a name, which stands among those from first on.
func (s *scan) member(name []byte, first int) *Error {
	for _, other := range s.names[first:] {
		if bytes.Equal(name, other) {
			return &Error{clip(name), ErrTwice}
		}
	}
	for _, b := range name {
		if b < 'a' && b != '_' && (b < '0' || b > '9') || b > 'z' {
			return &Error{clip(name), ErrMember}
		}
	}
	if len(s.names)-first == MaxMembers {
		return &Error{clip(name), ErrMany}
	}
	s.names = append(s.names, name)
	return nil
}

func (s *scan) array(depth int) *Error {
	s.step()
	for n := 0; s.data[s.i] != ']'; n++ {
		if n == MaxItems && depth > 1 {
			return &Error{"", ErrMany}
		}
		if err := s.value(depth + 1); err != nil {
			return err.Under("[" + strconv.Itoa(n) + "]")
		}
		if s.data[s.i] == ',' {
			s.step()
		}
	}
	s.i++
	return nil
}

// clip shortens a name that came from outside.
func clip(name []byte) string {
	if len(name) > 40 {
		return string(bytes.ToValidUTF8(name[:40], nil)) + "…"
	}
	return string(name)
}
