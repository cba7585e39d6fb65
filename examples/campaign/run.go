package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/campaign/internal/story"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// sample is the campaign whose figures -figures shows.
//
//go:embed testdata/flat.json
var sample []byte

const usage = `usage: campaign [flags]

Tells a campaign from brief to report: an embedded one of invented people and
figures, or the one that -in names, a step at a time with -step. With -creators
it prints the figures of a table of creators instead: engagement with interval,
the position beside published figures, reach, cost and return.

Not legal advice, and no verdict on anybody.

Exit codes: 0 fine, 2 something could not be read or written.

`

// options are the flags.
type options struct {
	in, creators string
	format       shell.Format
	safety       sheet.Safety
	check        bool
	agreement    bool
	figures      bool
	step         string
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
	case o.step == listSteps:
		fmt.Fprint(stdout, story.List())
		return shell.Fine
	case o.agreement:
		if err := tellAgreement(stdout); err != nil {
			fmt.Fprintln(stderr, "campaign:", err)
			return shell.Unreadable
		}
		return shell.Fine
	case o.figures:
		problems := shell.NewProblems(stderr, "testdata/flat.json")
		return o.flat(o.decode(sample, problems), problems, stdout, stderr)
	case o.creators != "":
		c, problems := o.readCreators(stdin, stderr)
		return o.flat(c, problems, stdout, stderr)
	}
	return o.whole(stdin, stdout, stderr)
}

// flat prints the figures of a campaign in the flat form, or compares them with what
// a table brought along. The campaign is nil if it could not be read.
func (o options) flat(c *campaign, problems *shell.Problems, stdout, stderr io.Writer) int {
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
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.in, "in", "", "campaign to read, a JSON `file` or a folder; - is standard input")
	flags.StringVar(&o.creators, "creators", "", "table of creators to read, a CSV `file`; - is standard input")
	flags.Var(&o.format, "format", "table, csv or json (default table)")
	flags.BoolVar(&raw, "raw", false, "in CSV leave text that begins with = + - @ tab or CR as it is")
	flags.BoolVar(&o.check, "check", false, "compare the rates that the table of creators brings along with ours")
	flags.BoolVar(&o.figures, "figures", false, "print the figures of an embedded campaign in the flat form, and nothing else")
	flags.StringVar(&o.step, "step", "", "show one `step`; list lists them")
	flags.BoolVar(&o.agreement, "agreement", false, "tell the story of an agreement, from offer to last payment, and nothing else")
	flags.TextVar(&o.currency, "currency", endorse.Currency(0), "`code` of the table's amounts where it names none, such as EUR")
	flags.Func("platform", "`platform` of the table's creators where it names none", func(s string) error {
		return o.platform.UnmarshalText([]byte(s))
	})
	flags.TextVar(&o.on, "on", endorse.Date{}, "`day` from which a campaign is looked at (default: that of its last event), or for which benchmarks of flat figures are looked up (default: last day of the campaign)")
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
	case o.figures && (o.in != "" || o.creators != "" || o.agreement):
		return errors.New("-figures prints its own sample and reads no file")
	case o.step != "" && (o.figures || o.creators != "" || o.agreement):
		return errors.New("-step is for a campaign: the embedded one, or that of -in")
	case o.step != "" && o.step != listSteps && !slices.Contains(story.Names(), o.step):
		return fmt.Errorf("-step %q is none of:\n%s", o.step, story.List())
	case o.check && o.creators == "":
		return errors.New("-check needs -creators")
	case o.base > engagement.ByViews:
		return errBase
	}
	return engagement.EngagementRate(max(o.base, engagement.ByFollowers), o.actions).Validate()
}

// readCreators reads the table of creators; the campaign is nil if there is none.
func (o options) readCreators(stdin io.Reader, stderr io.Writer) (*campaign, *shell.Problems) {
	in, shown, err := shell.Open(o.creators, stdin)
	problems := shell.NewProblems(stderr, shown)
	if err != nil {
		problems.Report(err)
		return nil, problems
	}
	defer in.Close()
	return o.readTable(in, stderr, problems), problems
}

// decode reads a campaign in the flat form; nil if it could not be read.
func (o options) decode(text []byte, problems *shell.Problems) *campaign {
	c, err := decodeCampaign(text)
	problems.Report(err)
	if err != nil {
		return nil
	}
	return o.dated(c)
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
