package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

const usage = `usage: report [flags]

Draws a campaign as one HTML page that needs nothing from outside.

  report -o report.html                      the embedded campaign: people and figures are made up
  report -in campaign.json -o report.html    your campaign, in the JSON of package campaign
  report -in campaign.json -statements statements.json -on 2026-03-31

It is not legal advice. Exit codes: 0 fine, 2 something could not be read or written.

`

// options are the flags.
type options struct {
	in         string // empty is the embedded campaign
	statements string
	out        string
	on         endorse.Date // zero is the day of the last event
	actions    engagement.Actions
	base       engagement.Base
	limits     limits
	law        lawfile.Source
}

// limits say how much of a long report is shown.
type limits struct {
	top  int // entries of a chart
	rows int // rows of a table; 0 is all
}

// usual are the limits if none are said, most the highest that are taken.
var (
	usual = limits{top: 12, rows: 100}
	most  = limits{top: 40, rows: 1_000_000}
)

// run is the program without the process: it returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return shell.Fine
	case err != nil:
		return shell.Unreadable
	}
	if err := o.write(stdin, stdout); err != nil {
		problems := shell.NewProblems(stderr, "report")
		problems.Report(err)
		return problems.Exit()
	}
	return shell.Fine
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	o := options{actions: engagement.LikesAndComments, base: engagement.ByFollowers}
	flags := flag.NewFlagSet("report", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.in, "in", "", "campaign in the JSON of package campaign, a `file` or - for standard input (default the embedded one)")
	flags.StringVar(&o.statements, "statements", "", "statements of affiliate programmes, a `file` as settle -format json writes it, or a list of them")
	flags.StringVar(&o.out, "o", "-", "`file` to write the page to; - is standard output")
	flags.TextVar(&o.on, "on", endorse.Date{}, "`day` as of which the report is, such as 2026-03-31 (default the day of the last event)")
	flags.TextVar(&o.actions, "actions", o.actions, "what counts as engagement: `names` of counts joined by +")
	flags.TextVar(&o.base, "base", o.base, "what engagement is divided by: followers, reach, impressions or views")
	flags.IntVar(&o.limits.top, "top", usual.top, "entries of a chart, at most 40")
	flags.IntVar(&o.limits.rows, "rows", usual.rows, "rows of a table; 0 is all of them")
	o.law.Flags(flags)
	err := flags.Parse(args)
	if err == nil {
		if err = o.validate(flags.Args()); err != nil {
			fmt.Fprintln(stderr, "report:", err)
		}
	}
	return o, err
}

func (o options) validate(rest []string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("unexpected %q: the campaign is named by -in", rest[0])
	case o.limits.top < 1 || o.limits.top > most.top:
		return fmt.Errorf("-top is 1 to %d, not %d", most.top, o.limits.top)
	case o.limits.rows < 0 || o.limits.rows > most.rows:
		return fmt.Errorf("-rows is 0 to %d, not %d", most.rows, o.limits.rows)
	case o.in == "-" && o.statements == "-":
		return errors.New("only one of -in and -statements can be standard input")
	}
	return nil
}

// write makes the page, and touches the file only when there is one.
func (o options) write(stdin io.Reader, stdout io.Writer) error {
	r, err := o.report(stdin)
	if err != nil {
		return err
	}
	var page bytes.Buffer
	if err := writePage(&page, r, o.limits); err != nil {
		return err
	}
	if o.out == "-" {
		_, err = page.WriteTo(stdout)
		return err
	}
	return os.WriteFile(o.out, page.Bytes(), 0o644)
}
