package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/endorse-go/endorse/examples/internal/postline"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// sample is the posts that are checked where nothing else is named and nobody
// pipes any.
//
//go:embed sample.jsonl
var sample []byte

const usage = `usage: check [flags] [file ...]

Checks whether posts disclose that they are advertising. Reads one post a line
as JSON, from the files or from standard input ("-"), and writes one line for
each post and market. Lines that cannot be read go to standard error as
{"line":7,"error":"…"}, and the others go on.

On a terminal without a file it checks a sample of invented posts, and prints
a table.

Exit codes: 0 nothing is breached, 1 something is, 2 something could not be
read.

`

// options are the flags.
type options struct {
	markets []endorse.Region
	format  shell.Format
	chosen  bool // whether the format is
	safety  sheet.Safety
	fix     bool
	workers int
	law     lawfile.Source
	inputs  []string
}

// run is the program without the process: it returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return shell.Fine
	case err != nil:
		return shell.Unreadable
	}
	if len(o.inputs) == 0 {
		o.inputs = []string{"-"}
		if console.IsTerminal(stdin) {
			fmt.Fprintln(stderr, "check: no file is named; these are sample posts. -h tells more.")
			stdin = bytes.NewReader(sample)
			if !o.chosen {
				o.format = shell.Table
			}
		}
	}
	total, err := o.check(stdin, stdout, stderr)
	if err != nil {
		fmt.Fprintln(stderr, "check:", err)
	}
	return exitCode(total, err)
}

func exitCode(total tally, err error) int {
	switch {
	case err != nil || total.bad > 0:
		return shell.Unreadable
	case total.outcomes[disclosure.Breached] > 0:
		return shell.Breached
	}
	return shell.Fine
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	// Two workers a core, so that one that waits for its turn leaves none idle.
	o := options{format: shell.JSON, workers: min(2*runtime.GOMAXPROCS(0), maxWorkers)}
	raw := false
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.Func("markets", "`regions` such as GB,DE in which posts are checked that name none", func(s string) (err error) {
		o.markets, err = parseMarkets(s)
		return err
	})
	flags.Var(&o.format, "format", "json, csv or table")
	flags.BoolVar(&raw, "raw", false, "in CSV leave text that begins with = + - @ tab or CR as it is")
	flags.BoolVar(&o.fix, "fix", true, "look for what mends a breach; -fix=false is faster")
	flags.IntVar(&o.workers, "workers", o.workers, "`number` of posts checked at once; output and order do not depend on it")
	o.law.Flags(flags)
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	flags.Visit(func(f *flag.Flag) { o.chosen = o.chosen || f.Name == "format" })
	if raw {
		o.safety = sheet.Raw
	}
	o.inputs = flags.Args()
	if err := o.validate(); err != nil {
		fmt.Fprintln(stderr, "check:", err)
		return o, err
	}
	return o, nil
}

// parseMarkets reads regions joined by commas.
func parseMarkets(s string) (list []endorse.Region, err error) {
	for _, one := range strings.Split(s, ",") {
		r, err := endorse.ParseRegion(strings.TrimSpace(one))
		if err != nil {
			return nil, err
		}
		list = append(list, r)
	}
	return list, nil
}

// maxWorkers bounds what a mistyped number may start.
const maxWorkers = 1024

func (o options) validate() error {
	switch {
	case o.workers < 1 || o.workers > maxWorkers:
		return fmt.Errorf("-workers %d is not from 1 to %d", o.workers, maxWorkers)
	case len(o.markets) > disclosure.MaxMarkets:
		return fmt.Errorf("-markets: more than %d", disclosure.MaxMarkets)
	}
	return nil
}

// check checks all inputs.
func (o options) check(stdin io.Reader, stdout, stderr io.Writer) (tally, error) {
	book, err := o.law.Load()
	if err != nil {
		return tally{}, err
	}
	checker, err := disclosure.NewChecker(book)
	if err != nil {
		return tally{}, err
	}
	s := stream{
		judge:   &postline.Judge{Checker: checker, Markets: o.markets, Fix: o.fix},
		print:   printerFor(o.format, o.safety, console.PainterFor(stdout, os.Getenv)),
		workers: o.workers,
		monitor: &monitor{out: stderr, now: time.Now, watched: console.IsTerminal(stderr) && !console.IsTerminal(stdout)},
		out:     stdout,
	}
	total, err := s.run(o.inputs, stdin)
	if err != nil {
		err = fmt.Errorf("writing: %w", err)
	}
	return total, err
}
