package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"time"

	"github.com/endorse-go/endorse/examples/internal/shell"
)

const usage = `usage: load [flags]

Sends the examples of a service's OpenAPI document to it, from several clients
that each wait for an answer before they ask again, and prints latencies,
requests a second and the service's memory (on Linux). -start starts the service
on a free port of this machine and stops it in the end; else -url says where one
runs.

Exit codes: 0 all was answered with 200, 1 something was not, 2 could not run.

`

// options are the flags.
type options struct {
	url     string
	start   string
	token   string
	pid     int
	time    time.Duration
	clients int
}

// Bounds of what is asked for.
const (
	mostTime    = 10 * time.Minute
	mostClients = 256
)

func (o options) validate() error {
	switch {
	case o.time <= 0 || o.time > mostTime:
		return fmt.Errorf("-for %v is not above 0 and up to %v", o.time, mostTime)
	case o.clients < 1 || o.clients > mostClients:
		return fmt.Errorf("-clients %d is not from 1 to %d", o.clients, mostClients)
	case (o.url == "") == (o.start == ""):
		return errors.New("one of -url and -start is needed")
	}
	return nil
}

// run is the program without the process: it returns the exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	o, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return shell.Fine
	case err != nil:
		return shell.Unreadable
	}
	r, err := o.measure(ctx)
	if err != nil {
		fmt.Fprintln(stderr, "load:", err)
		return shell.Unreadable
	}
	if err := r.print(stdout); err != nil {
		fmt.Fprintln(stderr, "load: writing:", err)
		return shell.Unreadable
	}
	if r.failed() > 0 {
		return shell.Breached
	}
	return shell.Fine
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	o := options{}
	flags := flag.NewFlagSet("load", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.url, "url", "", "where the service runs, such as http://127.0.0.1:8080")
	flags.StringVar(&o.start, "start", "", "the built service, a `file` that is started and stopped")
	flags.StringVar(&o.token, "token", "", "`token` that the service asks for")
	flags.IntVar(&o.pid, "pid", 0, "`process` whose memory is looked at; with -start that of the service")
	flags.DurationVar(&o.time, "for", time.Minute, "how long")
	flags.IntVar(&o.clients, "clients", 4, "`number` of clients")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	err := o.validate()
	if flags.NArg() > 0 {
		err = fmt.Errorf("%q is no flag", flags.Arg(0))
	}
	if err != nil {
		fmt.Fprintln(stderr, "load:", err)
	}
	return o, err
}

// measure asks for as long as it is told, or until the context ends.
func (o options) measure(ctx context.Context) (*result, error) {
	if o.start == "" {
		return o.ask(ctx)
	}
	p, err := startService(ctx, o.start)
	if err != nil {
		return nil, err
	}
	o.url, o.pid = p.url, p.pid()
	r, err := o.ask(ctx)
	if stopped := p.stop(); err == nil {
		err = stopped
	}
	if err == nil {
		r.cpu = p.cpu()
	}
	return r, err
}
