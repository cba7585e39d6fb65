package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/lines"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// intake gathers the records of all inputs. What can't be read is reported, and
// the rest goes on.
type intake struct {
	options
	records  []*record
	progress *console.Progress // standard error
	quiet    bool              // whether the columns are not printed
	reports  []*shell.Problems
}

func (in *intake) problems(file string) *shell.Problems {
	p := shell.NewProblems(in.progress, file)
	in.reports = append(in.reports, p)
	return p
}

// exit is the highest exit code of all inputs.
func (in *intake) exit() int {
	code := shell.Fine
	for _, p := range in.reports {
		code = max(code, p.Exit())
	}
	return code
}

func (in *intake) add(r *record) {
	in.records = append(in.records, r)
	in.progress.Show(func() string { return fmt.Sprintf("%d rows read", len(in.records)) })
}

// read reads one input: JSON lines where it begins with a brace, else CSV.
func (in *intake) read(file string, from io.Reader) {
	b := bufio.NewReaderSize(from, 64<<10)
	head, _ := b.Peek(1024) // an error comes again when it is read
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), " \t\r\n")
	problems := in.problems(file)
	if bytes.HasPrefix(head, []byte("{")) {
		in.readLines(lines.NewReader(b), problems)
		return
	}
	in.readTable(b, problems)
}

// readTable reads a row after the other.
func (in *intake) readTable(from io.Reader, problems *shell.Problems) {
	t, err := openTable(from, in.options)
	if t != nil && !in.quiet {
		t.Print(in.progress)
	}
	if err != nil {
		problems.Report(err)
		return
	}
	if !in.quiet {
		fmt.Fprintf(in.progress, "a row is %s\n", shapeSays[t.shape])
	}
	for {
		r, doubts, err := t.next()
		if err == io.EOF {
			return
		}
		problems.Report(doubts)
		var bad *sheet.Error
		switch {
		case err == nil:
			in.add(r)
		case errors.As(err, &bad):
			problems.Report(err)
		default:
			problems.Report(err)
			return // the reader below failed
		}
	}
}

// readLines reads a JSON object a line.
func (in *intake) readLines(from *lines.Reader, problems *shell.Problems) {
	var line []byte
	for {
		var err error
		line, err = from.Append(line[:0])
		switch {
		case err == io.EOF:
			return
		case errors.Is(err, lines.ErrTooLong):
			problems.Report(&sheet.Error{Line: from.Number(), Err: err})
			continue
		case err != nil:
			problems.Report(err)
			return
		case len(bytes.TrimSpace(line)) == 0:
			continue
		}
		r, err := decodeLine(line, from.Number(), in.platform)
		if err != nil {
			problems.Report(err)
			continue
		}
		in.add(r)
	}
}
