package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// sample is the campaign that is shown if no other is named.
//
//go:embed campaign.json
var sample []byte

// options are the flags.
type options struct {
	in, creators string
	format       shell.Format
	safety       sheet.Safety
	check        bool
	agreement    bool
	currency     endorse.Currency
	platform     endorse.Platform
	on           endorse.Date
	actions      engagement.Actions
	base         engagement.Base
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
	if o.agreement {
		if err := tellAgreement(stdout); err != nil {
			fmt.Fprintln(stderr, "campaign:", err)
			return shell.Unreadable
		}
		return shell.Fine
	}
	c, problems := o.read(stdin, stderr)
	if c == nil {
		return shell.Unreadable
	}
	if o.check {
		return max(problems.Exit(), o.compare(c, stdout, stderr))
	}
	if err := o.write(c.report(), stdout); err != nil {
		fmt.Fprintln(stderr, "writing:", err)
		return shell.Unreadable
	}
	return problems.Exit()
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	o := options{actions: engagement.LikesAndComments}
	raw := false
	flags := flag.NewFlagSet("campaign", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.in, "in", "", "campaign to read, a JSON `file`; - is standard input")
	flags.StringVar(&o.creators, "creators", "", "table of creators to read, a CSV `file`; - is standard input")
	flags.Var(&o.format, "format", "table, csv or json (default table)")
	flags.BoolVar(&raw, "raw", false, "in CSV leave text that begins with = + - @ tab or CR as it is")
	flags.BoolVar(&o.check, "check", false, "compare the rates that the table of creators brings along with ours")
	flags.BoolVar(&o.agreement, "agreement", false, "tell the story of an agreement, from offer to last payment, and nothing else")
	flags.TextVar(&o.currency, "currency", endorse.Currency(0), "`code` of the table's amounts where it names none, such as EUR")
	flags.Func("platform", "`platform` of the table's creators where it names none", func(s string) error {
		return o.platform.UnmarshalText([]byte(s))
	})
	flags.TextVar(&o.on, "on", endorse.Date{}, "`day` for which benchmarks are looked up (default: last day of the campaign)")
	flags.TextVar(&o.actions, "actions", engagement.LikesAndComments, "what counts as engagement in the table")
	flags.TextVar(&o.base, "base", engagement.BaseNotSaid, "`base` of rates of the table: followers, reach, impressions or views (default: the first that it has)")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if raw {
		o.safety = sheet.Raw
	}
	if err := o.validate(flags.Args()); err != nil {
		fmt.Fprintln(stderr, "campaign:", err)
		return o, err
	}
	return o, nil
}

func (o options) validate(rest []string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("unexpected %q: files are named by -in or -creators", rest[0])
	case o.in != "" && o.creators != "":
		return errors.New("-in and -creators do not go together")
	case o.agreement && (o.in != "" || o.creators != ""):
		return errors.New("-agreement tells its own sample and reads no file")
	case o.check && o.creators == "":
		return errors.New("-check needs -creators")
	case o.base > engagement.ByViews:
		return errBase
	}
	return engagement.EngagementRate(max(o.base, engagement.ByFollowers), o.actions).Validate()
}

// read reads the campaign that the flags name; it is nil if there is none.
func (o options) read(stdin io.Reader, stderr io.Writer) (*campaign, *shell.Problems) {
	name := o.in + o.creators
	if name == "" {
		c, err := decodeCampaign(sample)
		problems := shell.NewProblems(stderr, "campaign.json")
		problems.Report(err)
		return o.dated(c), problems
	}
	in, shown, err := shell.Open(name, stdin)
	problems := shell.NewProblems(stderr, shown)
	if err != nil {
		problems.Report(err)
		return nil, problems
	}
	defer in.Close()
	if o.creators != "" {
		return o.readTable(in, stderr, problems), problems
	}
	text, err := shell.ReadAll(in, maxInput)
	if err != nil {
		problems.Report(err)
		return nil, problems
	}
	c, err := decodeCampaign(text)
	if err != nil {
		problems.Report(err)
		return nil, problems
	}
	return o.dated(c), problems
}

// dated sets the day for benchmarks.
func (o options) dated(c *campaign) *campaign {
	if c != nil {
		c.on = o.on
		if c.on.IsZero() {
			c.on = c.period.Until
		}
	}
	return c
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
