package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

const usage = `usage: lawbook [flags]

Shows the law on disclosing advertising that the library knows.

  lawbook                                    the regions of the book
  lawbook -region DE -on 2026-03-01          what holds there on that day
  lawbook -region DE -changes                what began and ceased to hold when
  lawbook -region FR -on 2024-11-07 -diff 2024-11-08
                                             what the later day has otherwise
  lawbook -on 2026-03-01 -diff book.json     what another book has otherwise
  lawbook -stale 2026-06-01                  texts last looked at before that day
  lawbook -format json                       the whole book
  lawbook -on 2026-03-01 -pages DIR          a page a region, to read in

It is not legal advice. Exit codes: 0 fine, 2 something could not be read.

`

// format is how the law is printed. It is a flag.Value.
type format string

const (
	markdown format = "md"   // for people
	asJSON   format = "json" // for programs
)

func (f *format) String() string { return string(*f) }

func (f *format) Set(s string) error {
	if s != string(markdown) && s != string(asJSON) {
		return fmt.Errorf("%q is none of %s, %s", s, markdown, asJSON)
	}
	*f = format(s)
	return nil
}

// options are the flags.
type options struct {
	region  endorse.Region // empty is all
	on      endorse.Date   // zero is not said
	today   endorse.Date
	format  format
	stale   endorse.Date
	diff    string
	changes bool
	pages   string // folder to write into
	law     lawfile.Source
}

// day is the day that is shown.
func (o options) day() endorse.Date {
	if o.on.IsZero() {
		return o.today
	}
	return o.on
}

// run is the program without the process: it returns the exit code.
func run(args []string, stdout, stderr io.Writer, today endorse.Date) int {
	o, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return shell.Fine
	case err != nil:
		return shell.Unreadable
	}
	o.today = today
	if err := o.show(stdout, stderr); err != nil {
		fmt.Fprintln(stderr, "lawbook:", err)
		return shell.Unreadable
	}
	return shell.Fine
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	o := options{format: markdown}
	flags := flag.NewFlagSet("lawbook", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.Func("region", "`region` such as DE or US-NY: its law and what holds there from above; all if left out", func(s string) (err error) {
		o.region, err = endorse.ParseRegion(s)
		return err
	})
	flags.TextVar(&o.on, "on", endorse.Date{}, "`day` whose law is shown, such as 2026-03-01 (default today)")
	flags.Var(&o.format, "format", "md or json")
	flags.TextVar(&o.stale, "stale", endorse.Date{}, "list what was last checked before this `day`")
	flags.StringVar(&o.diff, "diff", "", "`day` or file of a book: list what it has otherwise")
	flags.BoolVar(&o.changes, "changes", false, "list what began and ceased to hold, day by day")
	flags.StringVar(&o.pages, "pages", "", "`folder` to write a page a region into, and a list of them")
	o.law.Flags(flags)
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if err := o.validate(flags.Args()); err != nil {
		fmt.Fprintln(stderr, "lawbook:", err)
		return o, err
	}
	return o, nil
}

func (o options) validate(rest []string) error {
	var asked []string
	for _, what := range []struct {
		name string
		set  bool
	}{{"-stale", !o.stale.IsZero()}, {"-diff", o.diff != ""}, {"-changes", o.changes}, {"-pages", o.pages != ""}} {
		if what.set {
			asked = append(asked, what.name)
		}
	}
	switch {
	case len(rest) > 0:
		return fmt.Errorf("unexpected %q: the region is named by -region, a book by -book", rest[0])
	case len(asked) > 1:
		return fmt.Errorf("%s do not go together", strings.Join(asked, " and "))
	case o.pages != "" && (o.region != "" || o.format != markdown):
		return errors.New("-pages is of all regions, in Markdown")
	case !o.on.IsZero() && len(asked) == 1 && asked[0] != "-diff" && asked[0] != "-pages":
		return fmt.Errorf("-on and %s do not go together", asked[0])
	}
	return nil
}

// show prints what the flags ask for.
func (o options) show(stdout, stderr io.Writer) error {
	book, err := o.law.Load()
	if err != nil {
		return err
	}
	if o.region != "" && len(book.At(o.region, o.day()).Regimes) == 0 {
		fmt.Fprintf(stderr, "lawbook: this book has no law for %s on %s; without -region it lists its regions\n", o.region, o.day())
	}
	switch {
	case !o.stale.IsZero():
		return o.printStale(stdout, book)
	case o.diff != "":
		return o.printDiff(stdout, book)
	case o.pages != "":
		return o.writePages(book)
	case o.changes:
		return o.printTimeline(stdout, book)
	case o.format == asJSON:
		return o.printBook(stdout, book)
	case o.region == "":
		return o.printContents(stdout, book)
	}
	return o.printPage(stdout, book)
}

// regions are those that are asked for: the one that is named, or all of the
// books.
func (o options) regions(books ...*law.Book) []endorse.Region {
	if o.region != "" {
		return []endorse.Region{o.region}
	}
	return allRegions(books...)
}
