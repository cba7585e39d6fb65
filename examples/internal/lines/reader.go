package lines

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// Max is the longest line that is read, in bytes without its end.
const Max = 1 << 20

// ErrTooLong is a line of more than [Max] bytes. It is skipped without being
// kept, and the lines after it can be read.
var ErrTooLong = errors.New("line longer than 1 MiB")

// Reader gives one line after the other. A byte-order mark at the beginning of
// the input is left out, and so is the CR of a line that ends with CR LF.
type Reader struct {
	in     *bufio.Reader
	number int
	offset int64
}

// NewReader reads from r.
func NewReader(r io.Reader) *Reader { return &Reader{in: bufio.NewReaderSize(r, 64<<10)} }

// Number is the number of the line that was read last, from 1; 0 before the
// first.
func (r *Reader) Number() int { return r.number }

// Offset is how many bytes of the input were read as lines: where the next one
// begins.
func (r *Reader) Offset() int64 { return r.offset }

// Append appends the next line without its end to dst. The error is [ErrTooLong],
// after which reading may go on, io.EOF after the last line, or that of the
// input; dst is then returned as it was.
func (r *Reader) Append(dst []byte) ([]byte, error) {
	start, length := len(dst), 0
	for {
		part, err := r.in.ReadSlice('\n')
		length += len(part)
		if length <= Max+len("\r\n") {
			dst = append(dst, part...)
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == io.EOF && length == 0, err != nil && err != io.EOF:
			return dst[:start], err
		}
		r.number++
		r.offset += int64(length)
		return r.finish(dst, start, length)
	}
}

// finish takes the end of the line off, and checks its length.
func (r *Reader) finish(dst []byte, start, length int) ([]byte, error) {
	if length > Max+len("\r\n") {
		return dst[:start], ErrTooLong
	}
	line := bytes.TrimSuffix(dst[start:], []byte("\n"))
	line = bytes.TrimSuffix(line, []byte("\r"))
	if mark := []byte("\ufeff"); r.number == 1 && bytes.HasPrefix(line, mark) {
		line = line[:copy(line, line[len(mark):])]
	}
	if len(line) > Max {
		return dst[:start], ErrTooLong
	}
	return dst[:start+len(line)], nil
}

// Ready reports whether a whole line has been taken from the input already, so
// that the next [Reader.Append] does not wait for it.
func (r *Reader) Ready() bool {
	held, _ := r.in.Peek(r.in.Buffered())
	return bytes.IndexByte(held, '\n') >= 0
}
