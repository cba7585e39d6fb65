package sheet

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// MaxLine is the longest line that is read, in bytes; a longer one is
// [ErrLongLine] and its rest is skipped without being kept.
const MaxLine = 1 << 20

// ErrLongLine is a line of more than [MaxLine] bytes.
var ErrLongLine = errors.New("line longer than 1 MiB")

// lines reads lines of bounded length and can take some back.
type lines struct {
	in     *bufio.Reader
	number int    // of the line that next gave last, from 1
	queue  []line // taken back, to be given again
}

type line struct {
	text   []byte // without its end
	number int
	err    error // ErrLongLine, with the beginning in text
}

func newLines(r io.Reader) *lines { return &lines{in: bufio.NewReaderSize(r, 64<<10)} }

// next is the next line; the error is io.EOF or that of the reader below.
func (l *lines) next() (line, error) {
	if len(l.queue) > 0 {
		first := l.queue[0]
		l.queue = l.queue[1:]
		return first, nil
	}
	var text []byte
	for {
		part, err := l.in.ReadSlice('\n')
		if room := MaxLine + 2 - len(text); len(part) > room {
			part = part[:room]
		}
		text = append(text, part...)
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err != nil && err != io.EOF:
			return line{}, err
		case err == io.EOF && len(text) == 0:
			return line{}, io.EOF
		}
		l.number++
		return finished(text, l.number), nil
	}
}

// finished takes the line's end off and checks its length.
func finished(text []byte, number int) line {
	text = bytes.TrimSuffix(text, []byte("\n"))
	text = bytes.TrimSuffix(text, []byte("\r"))
	if len(text) > MaxLine {
		return line{text[:80], number, ErrLongLine}
	}
	return line{text, number, nil}
}

// takeBack gives lines to next again, before those that follow.
func (l *lines) takeBack(again []line) { l.queue = append(again, l.queue...) }
