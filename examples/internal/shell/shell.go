package shell

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
)

// Exit codes of a program. The higher one wins.
const (
	Fine       = 0 // all was read
	Breached   = 1 // all was read, and something does not hold
	Unreadable = 2 // something could not be read, or the flags are wrong
)

// Format is how a program prints its result. It is a flag.Value; the zero value
// is Table.
type Format uint8

const (
	Table Format = iota // columns for people
	CSV                 // comma-separated values, one header line
	JSON                // one JSON value, numbers as exact decimal text
)

var formats = [...]string{"table", "csv", "json"}

// String is the flag's text.
func (f Format) String() string {
	if int(f) < len(formats) {
		return formats[f]
	}
	return ""
}

// Set reads the flag's text.
func (f *Format) Set(s string) error {
	for i, name := range formats {
		if s == name {
			*f = Format(i)
			return nil
		}
	}
	return fmt.Errorf("%q is none of %s", s, strings.Join(formats[:], ", "))
}

// Open opens the file, or standard input for "-", which it does not close. The
// name that it returns is for messages.
func Open(name string, stdin io.Reader) (in io.ReadCloser, shown string, err error) {
	if name == "-" {
		return io.NopCloser(stdin), "standard input", nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, name, err
	}
	return f, name, nil
}

// ErrTooLarge is a file of more bytes than a program reads at once.
var ErrTooLarge = errors.New("too large")

// ReadAll reads all of in if it has at most limit bytes, else it is
// [ErrTooLarge].
func ReadAll(in io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(in, limit+1))
	if err == nil && int64(len(data)) > limit {
		return nil, fmt.Errorf("%w: more than %d bytes", ErrTooLarge, limit)
	}
	return data, err
}

// WriteJSON writes v as one JSON value for people to read: indented, and with <,
// > and & as they are.
func WriteJSON(out io.Writer, v any) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
