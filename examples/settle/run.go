package main

import (
	"bufio"
	"bytes"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
	_ "time/tzdata" // zones on machines that have none

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// The programme and the orders that are settled where nothing else is named.
//
//go:embed sample.json
var samplePlan []byte

//go:embed sample.csv
var sampleOrders []byte

const usage = `usage: settle [flags] -plan plan.json [orders.csv ...]

Settles affiliate commission: reads a programme as JSON, and orders, refunds and
payouts as CSV or JSON lines from the files or from standard input ("-"), and
prints a statement for each party, currency and period. Rows that cannot be read
go to standard error with file, line and column, and the others go on.

Without -plan and files it settles a sample of invented creators and orders.

Exit codes: 0 all was settled, 1 something needs a look (a refund of an order
that is not there, a rate that is missing), 2 something could not be read.

`

// options are the flags.
type options struct {
	plan    string
	format  shell.Format
	detail  string
	safety  sheet.Safety
	until   endorse.Date
	explain string
	sorted  int
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
	d, err := o.open(stderr)
	if err != nil {
		fmt.Fprintln(stderr, "settle:", err)
		return shell.Unreadable
	}
	out := bufio.NewWriterSize(stdout, 64<<10)
	d.print = o.printer(out, console.PainterFor(stdout, os.Getenv))
	d.inputs(o.inputs, stdin)
	err = d.finish(o.explain)
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		fmt.Fprintln(stderr, "settle:", err)
		return shell.Unreadable
	}
	return d.exit()
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	o := options{sorted: -1}
	raw := false
	flags := flag.NewFlagSet("settle", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.plan, "plan", "", "the programme, a JSON `file`")
	flags.Var(&o.format, "format", "table, csv or json")
	flags.StringVar(&o.detail, "detail", "", "totals or lines; a table shows totals, csv and json show lines if it is left out")
	flags.TextVar(&o.until, "until", endorse.Date{}, "last `day` that is settled, such as 2026-03-31; the day of the last event if left out")
	flags.StringVar(&o.explain, "explain", "", "tell the story of one `order` instead")
	flags.IntVar(&o.sorted, "sorted", -1, "events stand by time, none more than so many `days` too late: periods are closed as they pass, and only open orders stay in memory")
	flags.BoolVar(&raw, "raw", false, "in CSV leave text that begins with = + - @ tab or CR as it is")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if raw {
		o.safety = sheet.Raw
	}
	o.inputs = flags.Args()
	err := o.check()
	if err != nil {
		fmt.Fprintln(stderr, "settle:", err)
	}
	return o, err
}

func (o *options) check() error {
	switch o.detail {
	case "":
		o.detail = "lines"
		if o.format == shell.Table {
			o.detail = "totals"
		}
	case "totals", "lines":
	default:
		return fmt.Errorf("-detail %q is neither totals nor lines", o.detail)
	}
	switch {
	case o.sorted < -1:
		return errors.New("-sorted is a number of days, 0 or more")
	case o.plan == "" && len(o.inputs) > 0:
		return errors.New("orders need a programme: -plan plan.json")
	case o.plan != "" && len(o.inputs) == 0:
		o.inputs = []string{"-"}
	case o.explain != "" && o.sorted >= 0:
		return errors.New("-explain needs everything in memory: leave out -sorted")
	case o.explain != "" && o.format == shell.CSV:
		return errors.New("-explain prints a table or json")
	}
	return nil
}

// open reads the programme and makes a desk for it.
func (o *options) open(stderr io.Writer) (*desk, error) {
	text, name := samplePlan, "sample.json"
	if o.plan != "" {
		name = o.plan
		in, _, err := shell.Open(o.plan, strings.NewReader(""))
		if err != nil {
			return nil, err
		}
		defer in.Close()
		if text, err = shell.ReadAll(in, affiliate.MaxJSON); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	} else {
		fmt.Fprintln(stderr, "settle: no programme is named; this is a sample of invented creators. -h tells more.")
	}
	p, err := readProgramme(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	zone, err := time.LoadLocation(p.Zone)
	if err != nil {
		return nil, fmt.Errorf("%s: zone: %w", name, err)
	}
	ledger, err := affiliate.NewLedger(p, zone)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	d := &desk{programme: p, zone: zone, ledger: ledger, stderr: stderr, until: o.until, sorted: o.sorted}
	if o.detail == "lines" {
		d.detail = affiliate.WithLines
	}
	return d, nil
}

// readProgramme reads the programme, with the place of a fault of the text.
func readProgramme(text []byte) (p affiliate.Programme, err error) {
	v, err := strictjson.Parse(text)
	if err != nil {
		return p, err
	}
	return p, v.Into(&p)
}

// sample is the orders that are settled where no file is named.
func sample() io.Reader { return bytes.NewReader(sampleOrders) }
