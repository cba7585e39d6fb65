package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"

	"github.com/endorse-go/endorse/examples/internal/shell"
)

const usage = `usage: playground [flags]

Builds the disclosure checker as WebAssembly and serves a page around it.

  playground                 at http://127.0.0.1:8080, for this machine alone
  playground -out folder     writes the files, for any host of static files

It builds from source with the go command, so it runs in the folder of its module.
Exit codes: 0 fine, 2 it could not build, write or listen.

`

// options are the flags.
type options struct {
	addr string
	out  string
}

// run is the program without the process: it returns the exit code. What it
// serves ends with the context.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	o, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return shell.Fine
	case err != nil:
		return shell.Unreadable
	}
	if err := o.do(ctx, stdout); err != nil {
		problems := shell.NewProblems(stderr, "playground")
		problems.Report(err)
		return problems.Exit()
	}
	return shell.Fine
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("playground", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8080", "`address` to listen on; port 0 takes a free one")
	flags.StringVar(&o.out, "out", "", "`folder` to write the files to, instead of serving them")
	err := flags.Parse(args)
	if err == nil && flags.NArg() > 0 {
		err = fmt.Errorf("unexpected %q", flags.Arg(0))
		fmt.Fprintln(stderr, "playground:", err)
	}
	return o, err
}

// do looks at where the files or the answers go before it builds, which takes
// longer.
func (o options) do(ctx context.Context, stdout io.Writer) error {
	if o.out != "" {
		if err := os.MkdirAll(o.out, 0o755); err != nil {
			return err
		}
		s, err := build(ctx)
		if err != nil {
			return err
		}
		return s.write(o.out)
	}
	in, err := (&net.ListenConfig{}).Listen(ctx, "tcp", o.addr)
	if err != nil {
		return err
	}
	defer in.Close()
	s, err := build(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "http://%s/\n", in.Addr())
	return s.serve(ctx, in)
}
