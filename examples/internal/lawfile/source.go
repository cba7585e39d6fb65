package lawfile

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// MaxSize is the largest file of law that is read, in bytes.
const MaxSize = 64 << 20

// ErrNotUTF8 is a file whose texts would be read otherwise than they stand.
var ErrNotUTF8 = errors.New("bytes that are not UTF-8")

// Source says where a program's book of law comes from. The zero value is the
// library's own.
type Source struct {
	Book string // file of a whole book, in place of the library's
	With Files  // files of one regime each, laid over the book in this order
}

// Flags adds -book and -with.
func (s *Source) Flags(flags *flag.FlagSet) {
	flags.StringVar(&s.Book, "book", "", "book of law in place of the library's, a JSON `file` as lawbook -format json writes it")
	flags.Var(&s.With, "with", "changes to the book: a JSON `file` with one regime, whose rows are added or replace those of the same id; may be repeated")
}

// Load reads the files and puts the book together. The error names the file.
func (s Source) Load() (*law.Book, error) {
	book, err := disclosure.Law(), error(nil)
	if s.Book != "" {
		if book, err = Read(s.Book); err != nil {
			return nil, err
		}
	}
	for _, name := range s.With {
		if book, err = with(book, name); err != nil {
			return nil, err
		}
	}
	return book, nil
}

// Read reads a whole book. The error names the file.
func Read(name string) (*law.Book, error) {
	text, err := read(name)
	if err != nil {
		return nil, err
	}
	book, err := law.ParseBook(text)
	return book, named(name, err)
}

func with(book *law.Book, name string) (*law.Book, error) {
	text, err := read(name)
	if err != nil {
		return nil, err
	}
	regime, err := law.ParseRegime(text)
	if err != nil {
		return nil, named(name, err)
	}
	changed, err := book.With(regime)
	return changed, named(name, err)
}

func read(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := shell.ReadAll(f, MaxSize)
	if err == nil && !utf8.Valid(text) {
		err = ErrNotUTF8
	}
	return bytes.TrimPrefix(text, []byte("\ufeff")), named(name, err)
}

func named(name string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}

// Files is a flag that may be given several times.
type Files []string

// String is the names, joined by commas.
func (f *Files) String() string { return strings.Join(*f, ",") }

// Set adds one name.
func (f *Files) Set(name string) error {
	*f = append(*f, name)
	return nil
}
