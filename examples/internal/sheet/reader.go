package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Bounds of a record.
const (
	MaxRecord = 100  // lines, since a quoted cell may hold line breaks
	MaxCells  = 1000 // cells
)

// Reasons why a record could not be read.
var (
	ErrOpenQuote = errors.New("quoted cell is not closed")
	ErrAfterText = errors.New("text after a closing quote")
	ErrNotUTF8   = errors.New("bytes that are not UTF-8")
	ErrUTF16     = errors.New("the file is UTF-16: save it as UTF-8")
	ErrTooMany   = errors.New("more than 1000 cells")
)

// Error is a record, or the place in it, that could not be read. Line counts
// from 1; Column is the number of the cell from 1, and 0 where the whole line
// is meant. Name is the column's header, if there is one.
type Error struct {
	Line, Column int
	Name         string
	Err          error
}

func (e *Error) Error() string {
	switch {
	case e.Column == 0:
		return fmt.Sprintf("line %d: %v", e.Line, e.Err)
	case e.Name == "":
		return fmt.Sprintf("line %d, column %d: %v", e.Line, e.Column, e.Err)
	}
	return fmt.Sprintf("line %d, column %d (%s): %v", e.Line, e.Column, e.Name, e.Err)
}

// Unwrap is the reason.
func (e *Error) Unwrap() error { return e.Err }

// Record is one row: its cells without quotes and outer spaces, and the line
// on which it begins, from 1.
type Record struct {
	Line  int
	Cells []string
}

// Reader reads records. The first one decides on the delimiter: whichever of
// comma, semicolon, tab and bar stands in it most often outside quotes; a first
// line "sep=;" says it outright and is no record.
type Reader struct {
	lines     *lines
	delimiter byte
	started   bool
}

// NewReader reads from r.
func NewReader(r io.Reader) *Reader { return &Reader{lines: newLines(r)} }

// Delimiter is what stands between the cells; 0 before the first record.
func (r *Reader) Delimiter() byte { return r.delimiter }

// Next is the next record that is not blank. The error is io.EOF at the end, an
// [*Error] for a record that could not be read, after which Next goes on with
// the one that follows, or that of the reader below.
func (r *Reader) Next() (Record, error) {
	for {
		first, err := r.lines.next()
		if err != nil {
			return Record{}, err
		}
		if !r.started {
			r.started = true
			if first.text, err = r.begin(first); err != nil {
				return Record{}, err
			}
		}
		if first.err == nil && len(bytes.TrimSpace(first.text)) == 0 {
			continue
		}
		return r.record(first)
	}
}

// begin drops the byte-order mark, and finds the delimiter.
func (r *Reader) begin(first line) ([]byte, error) {
	text := bytes.TrimPrefix(first.text, []byte("\ufeff"))
	if bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) {
		return nil, &Error{Line: first.number, Err: ErrUTF16}
	}
	if rest, ok := bytes.CutPrefix(bytes.ToLower(text), []byte("sep=")); ok && len(rest) == 1 {
		r.delimiter = rest[0]
		return nil, nil
	}
	r.delimiter = sniff(text)
	return text, nil
}

// sniff is the delimiter that stands most often outside quotes, comma in doubt.
func sniff(text []byte) byte {
	var counts [256]int
	quoted := false
	for _, c := range text {
		if c == '"' {
			quoted = !quoted
		}
		if !quoted {
			counts[c]++
		}
	}
	best := byte(',')
	for _, c := range []byte(";\t|") {
		if counts[c] > counts[best] {
			best = c
		}
	}
	return best
}

// record reads the record that begins with the line; a quoted cell may go on
// over the lines that follow. Of a bad record only the first line is lost: the
// others are read again.
func (r *Reader) record(first line) (Record, error) {
	fail := func(column int, err error) (Record, error) {
		return Record{}, &Error{Line: first.number, Column: column, Err: err}
	}
	if first.err != nil {
		return fail(0, first.err)
	}
	var more []line
	text := append([]byte(nil), first.text...)
	for {
		cells, err := split(text, r.delimiter)
		if !errors.Is(err, ErrOpenQuote) {
			if err != nil {
				r.lines.takeBack(more)
			}
			return r.finish(first.number, cells, err)
		}
		next, nextErr := r.lines.next()
		if nextErr == nil {
			more = append(more, next)
			text = append(append(text, '\n'), next.text...)
		}
		if nextErr != nil || next.err != nil || len(text) > MaxLine || len(more) >= MaxRecord {
			r.lines.takeBack(more)
			return fail(len(cells), ErrOpenQuote)
		}
	}
}

func (r *Reader) finish(number int, cells []string, err error) (Record, error) {
	if err != nil {
		return Record{}, &Error{Line: number, Column: len(cells), Err: err}
	}
	for i, c := range cells {
		if !utf8.ValidString(c) {
			return Record{}, &Error{Line: number, Column: i + 1, Err: ErrNotUTF8}
		}
	}
	return Record{number, cells}, nil
}
