package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

const usage = `usage: beam [flags] -input posts.jsonl -output out/
       beam [-job settle]      what it does, by a small sample

Runs the library over JSON lines as an Apache Beam pipeline, on this machine or,
with Beam's own flags, on Flink, Spark or Dataflow.

  -job check       posts: findings, and counts by market, outcome and reason
  -job engagement  posts with counts: engagement rates by creator and month
  -job settle      orders, refunds, clicks: statements of affiliate commission

Lines that cannot be read go to bad.jsonl with file, byte offset and reason, and
the others go on.

Exit codes: 0 fine, 1 something is breached or needs a look, 2 something could not be read, or
the run failed.

`

// job is a pipeline from lines to files.
type job interface {
	build(s beam.Scope, in, unread beam.PCollection, out sink)
}

// options are the flags of our own; Beam adds its own to the same set.
type options struct {
	job    string
	inputs string // empty: the sample of the job
	out    sink
	block  int64
	check  check
	months months
	base   engagement.Base
	action engagement.Actions
	plan   string
	settle settle
	loud   bool
}

func (o *options) flags(to *flag.FlagSet) {
	to.StringVar(&o.job, "job", "check", "what is run: check, engagement or settle")
	to.StringVar(&o.inputs, "input", "", "`patterns` of files, joined by commas: posts-*.jsonl, gs://bucket/posts/*.jsonl.gz; a made-up sample if left out")
	to.StringVar(&o.out.Folder, "output", "", "`folder` that files are written to; out if left out, and none for the sample, which is printed")
	to.IntVar(&o.out.Files, "files", 1, "`number` of files of each name; each is sorted in the memory of one worker")
	to.Func("markets", "`regions` such as GB,DE in which posts are checked that name none", func(s string) error {
		for _, one := range strings.Split(s, ",") {
			r, err := endorse.ParseRegion(strings.TrimSpace(one))
			if err != nil {
				return err
			}
			o.check.Markets = append(o.check.Markets, r)
		}
		return nil
	})
	to.BoolVar(&o.check.Fix, "fix", true, "look for what mends a breach; -fix=false is faster")
	to.TextVar(&o.action, "actions", engagement.LikesAndComments, "what counts as engagement, joined by plus signs")
	to.TextVar(&o.base, "base", engagement.ByFollowers, "`base` of the engagement rate: followers, reach, impressions or views")
	to.TextVar(&o.months.Level, "level", endorse.MustRate("95%"), "confidence `level` of its interval")
	to.StringVar(&o.plan, "plan", "", "the programme, a JSON `file`")
	to.TextVar(&o.settle.Until, "until", endorse.Date{}, "last `day` that is settled, such as 2026-03-31; the day of the last event if left out")
	to.BoolVar(&o.loud, "v", false, "say what Beam and its runner do")
	to.BoolVar(&o.settle.Totals, "totals", false, "statements without their lines")
}

// run is the program without the process: it returns the exit code. On a worker
// it does not return.
func run(args []string, stdout, stderr io.Writer) int {
	o := options{block: blockSize}
	o.flags(flag.CommandLine)
	flag.CommandLine.SetOutput(stderr)
	flag.Usage = func() {
		fmt.Fprint(stderr, usage)
		flag.PrintDefaults()
	}
	if err := flag.CommandLine.Parse(args); err != nil {
		return shell.Unreadable
	}
	beam.Init()
	if !o.loud {
		slog.SetDefault(slog.New(slog.DiscardHandler)) // an error comes back, once
	}
	o.complete()
	ctx := context.Background()
	sum, err := o.run(ctx)
	if err == nil && o.out.Folder == sampleOut {
		err = printFiles(ctx, stdout, o.out.Folder)
	}
	if err != nil {
		fmt.Fprintln(stderr, "beam:", o.tell(err))
		return shell.Unreadable
	}
	fmt.Fprintf(stderr, "beam: %s\n", sum)
	return sum.exit()
}

// tell is an error in words. Beam's begin with the plan of the step that failed,
// pages of it, and end with the cause.
func (o *options) tell(err error) string {
	text := err.Error()
	if at := strings.LastIndex(text, beamCause); at >= 0 && !o.loud {
		text = text[at+len(beamCause):]
	}
	return text
}

const beamCause = "caused by:\n"

// complete says what was left out: without an input it is the sample, which is
// printed if no folder is named.
func (o *options) complete() {
	sample := o.inputs == ""
	if sample {
		o.inputs = sampleFolder + o.job + ".jsonl"
		o.plan = cmp.Or(o.plan, sampleFolder+"plan.json")
	}
	switch {
	case o.out.Folder != "":
	case sample:
		o.out.Folder = sampleOut
	default:
		o.out.Folder = "out"
	}
}

// pick is the job that is asked for.
func (o *options) pick(ctx context.Context) (job, error) {
	switch o.job {
	case "check":
		return o.check, nil
	case "engagement":
		o.months.Definition = engagement.EngagementRate(o.base, o.action)
		return o.months, o.months.validate()
	case "settle":
		if o.plan == "" {
			return nil, errors.New("orders need a programme: -plan plan.json")
		}
		err := o.settle.read(ctx, o.plan)
		return o.settle, err
	}
	return nil, fmt.Errorf("-job %q is none of check, engagement and settle", o.job)
}

func (o *options) run(ctx context.Context) (sum, error) {
	j, err := o.pick(ctx)
	switch {
	case err != nil:
		return sum{}, err
	case o.inputs == "":
		return sum{}, errors.New("no -input")
	case o.out.Files < 1:
		return sum{}, fmt.Errorf("-files %d is not 1 or more", o.out.Files)
	}
	p, s := beam.NewPipelineWithRoot()
	in, unread := read(s, strings.Split(o.inputs, ","), o.block)
	j.build(s, in, unread, o.out)
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		return sum{}, err
	}
	return sumOf(result.Metrics()), nil
}

// sum is what became of the lines of a run.
type sum struct {
	lines, blank, bad, repeated, taken int64

	wanting int64 // posts that breach a rule, or problems of a settlement
}

func sumOf(all metrics.Results) (s sum) {
	to := map[string]*int64{"lines": &s.lines, "blank": &s.blank, "bad": &s.bad, "repeated": &s.repeated, "taken": &s.taken, "breached": &s.wanting, "written problems": &s.wanting}
	found := all.Query(func(r metrics.SingleResult) bool { return r.Namespace() == "endorse" })
	for _, c := range found.Counters() {
		if n := to[c.Name()]; n != nil {
			*n += c.Result()
		}
	}
	return s
}

// lost reports whether the runner lost some of the counts, as every line is one of four
// things. Prism 2.77 may: of two bundles of a stage that report a counter at once, which
// it has not met before, it keeps one. The files are written all the same.
func (s sum) lost() bool { return s.lines != s.taken+s.repeated+s.bad+s.blank }

// String says it in words.
func (s sum) String() string {
	text := fmt.Sprintf("%d lines: %d taken, %d repeated, %d bad, %d blank; %d to look at", s.lines, s.taken, s.repeated, s.bad, s.blank, s.wanting)
	if s.lost() {
		text += "; the runner lost some of these counts, and nothing of the files"
	}
	return text
}

func (s sum) exit() int {
	switch {
	case s.bad > 0, s.lost():
		return shell.Unreadable
	case s.wanting > 0:
		return shell.Breached
	}
	return shell.Fine
}
