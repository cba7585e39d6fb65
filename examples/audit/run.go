package main

import (
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// sample is the list that is audited where nothing else is named.
//
//go:embed sample.csv
var sample []byte

const sampleName = "sample.csv"

const usage = `usage: audit [flags] [file ...]

Reads creators from CSV or JSON lines, or from standard input ("-"): a row each,
or several rows with a day for their posts and followers over time. Prints
growth, engagement, the position beside published figures and the other creators
of the list, signals, and what the files cannot tell. Rows that cannot be read
go to standard error with file, line and column, and the others go on.

Without a file it audits a sample of invented creators.

A signal is a reason to look. It accuses nobody.

Exit codes: 0 all was read, 2 something could not be read.

`

// options are the flags.
type options struct {
	format   shell.Format
	safety   sheet.Safety
	platform endorse.Platform
	on       endorse.Date
	actions  engagement.Actions // 0: likes and comments, as far as the files have them
	base     engagement.Base
	rows     shape
	usual    string
	weights  weights
	inputs   []string
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
	customs, err := readCustoms(o.usual)
	if err != nil {
		shell.NewProblems(stderr, o.usual).Report(err)
		return shell.Unreadable
	}
	watched := console.IsTerminal(stderr)
	in := &intake{options: o, progress: console.NewProgress(stderr, watched, time.Now)}
	in.all(stdin)
	in.progress.Clear()
	if len(in.records) == 0 {
		fmt.Fprintln(stderr, "audit: no creator could be read")
		return shell.Unreadable
	}
	if err := o.write(o.audit(in.records, customs), stdout); err != nil {
		fmt.Fprintln(stderr, "audit: writing:", err)
		return shell.Unreadable
	}
	return in.exit()
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	o := options{base: engagement.ByFollowers}
	raw := false
	flags := flag.NewFlagSet("audit", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.Var(&o.format, "format", "table, csv or json (default table)")
	flags.BoolVar(&raw, "raw", false, "in CSV leave text that begins with = + - @ tab or CR as it is")
	flags.Func("platform", "`platform` of creators whose row names none", func(s string) error {
		return o.platform.UnmarshalText([]byte(s))
	})
	flags.TextVar(&o.on, "on", endorse.Date{}, "`day` for which published figures are looked up (default: the last day in the files)")
	flags.TextVar(&o.actions, "actions", engagement.Actions(0), "what counts as engagement (default: likes+comments, of these what the files have)")
	flags.TextVar(&o.base, "base", engagement.ByFollowers, "`base` of the engagement rate: followers, reach, impressions or views")
	flags.Var(&o.rows, "rows", "what a row of a table is: creators, readings or posts (default: by its columns)")
	flags.StringVar(&o.usual, "usual", "", "what is usual by your own rules, a JSON `file`")
	flags.Var(&o.weights, "weights", "signals and how much each weighs in a score, such as far-from-usual=2,comments-to-likes=1")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if raw {
		o.safety = sheet.Raw
	}
	o.inputs = flags.Args()
	if err := o.validate(); err != nil {
		fmt.Fprintln(stderr, "audit:", err)
		return o, err
	}
	return o, nil
}

var errBase = errors.New("-base: not followers, reach, impressions or views")

func (o options) validate() error {
	if o.base == engagement.BaseNotSaid || o.base > engagement.ByViews {
		return errBase
	}
	actions := o.actions
	if actions == 0 {
		actions = engagement.LikesAndComments
	}
	return engagement.EngagementRate(o.base, actions).Validate()
}

// all reads all inputs, the sample if there is none.
func (in *intake) all(stdin io.Reader) {
	if len(in.inputs) == 0 {
		fmt.Fprintln(in.progress, "audit: no file is named; this is a sample of invented creators. -h tells more.")
		in.quiet = true
		in.read(sampleName, bytes.NewReader(sample))
		return
	}
	for _, name := range in.inputs {
		file, shown, err := shell.Open(name, stdin)
		if err != nil {
			in.problems(shown).Report(err)
			continue
		}
		in.read(shown, file)
		file.Close()
	}
}

// write prints the report in the format asked for.
func (o options) write(r *report, out io.Writer) error {
	switch o.format {
	case shell.CSV:
		return writeCSV(out, r, o.safety)
	case shell.JSON:
		return shell.WriteJSON(out, r)
	}
	return draw(out, r, console.PainterFor(out, os.Getenv))
}
