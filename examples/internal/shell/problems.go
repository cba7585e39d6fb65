package shell

import (
	"fmt"
	"io"
)

// Problems writes what could not be read to standard error as it turns up, and
// remembers that something did.
type Problems struct {
	out   io.Writer
	file  string
	count int
}

// NewProblems reports problems of the named file to out.
func NewProblems(out io.Writer, file string) *Problems { return &Problems{out: out, file: file} }

// Report writes one line for each error that is joined in err: the file, the
// place if the error names one, and the reason. nil is nothing.
func (p *Problems) Report(err error) {
	for _, e := range Flatten(err) {
		p.count++
		fmt.Fprintf(p.out, "%s: %v\n", p.file, e)
	}
}

// Count is how many lines were reported.
func (p *Problems) Count() int { return p.count }

// Exit is the exit code: [Unreadable] if something was reported.
func (p *Problems) Exit() int {
	if p.count > 0 {
		return Unreadable
	}
	return Fine
}

// Flatten is the errors that errors.Join put together, in order; an error that
// joins none is itself the one.
func Flatten(err error) []error {
	if err == nil {
		return nil
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return []error{err}
	}
	var all []error
	for _, e := range joined.Unwrap() {
		all = append(all, Flatten(e)...)
	}
	return all
}
