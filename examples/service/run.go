package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"

	"github.com/endorse-go/endorse/examples/internal/lawfile"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

const usage = `usage: service [flags]

Answers over HTTP with JSON: POST /check, /brief, /settle, /engagement and /plan,
GET /health and /openapi.json. It listens on this machine alone unless -addr says
otherwise. SIGINT or SIGTERM stops it once the requests at hand are answered.

Exit codes: 0 stopped, 1 stopped with requests cut off, 2 could not start.

`

// options are the flags.
type options struct {
	limits
	addr  string
	token string // file
	law   lawfile.Source
}

// run is the program without the process: it returns the exit code. The service
// stops when the context ends.
func run(ctx context.Context, args []string, stderr io.Writer) int {
	o, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return shell.Fine
	case err != nil:
		return shell.Unreadable
	}
	log := slog.New(slog.NewJSONHandler(stderr, nil))
	s, err := o.service(log)
	if err != nil {
		fmt.Fprintln(stderr, "service:", err)
		return shell.Unreadable
	}
	in, err := net.Listen("tcp", o.addr)
	if err != nil {
		fmt.Fprintln(stderr, "service:", err)
		return shell.Unreadable
	}
	log.Info("listening", "addr", in.Addr().String(), "book", s.book)
	if len(s.secret) == 0 && !isLoopback(in.Addr()) {
		log.Warn("other machines may ask, and no token is set: see -token")
	}
	return s.serve(ctx, newBounded(in, o.open))
}

func parseFlags(args []string, stderr io.Writer) (options, error) {
	o := options{limits: usual()}
	flags := flag.NewFlagSet("service", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8080", "`address` to listen on; port 0 takes a free one, and the log says which")
	flags.StringVar(&o.token, "token", "", "`file` with a token that requests must bear")
	flags.Int64Var(&o.body, "body", o.body, "most `bytes` of a request")
	flags.IntVar(&o.depth, "depth", o.depth, "most `brackets` inside one another in a request")
	flags.DurationVar(&o.time, "time", o.time, "`time` after which the work on a request is given up")
	flags.IntVar(&o.working, "working", o.working, "`requests` that are worked on at once; others wait")
	flags.IntVar(&o.open, "open", o.open, "most `connections`; others wait")
	flags.DurationVar(&o.grace, "grace", o.grace, "`time` that requests at hand are given when the service stops")
	o.law.Flags(flags)
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	err := o.validate()
	if flags.NArg() > 0 {
		err = fmt.Errorf("%q is no flag", flags.Arg(0))
	}
	if err != nil {
		fmt.Fprintln(stderr, "service:", err)
	}
	return o, err
}

// service is the one that the flags ask for.
func (o *options) service(log *slog.Logger) (*service, error) {
	book, err := o.law.Load()
	if err != nil {
		return nil, err
	}
	token := ""
	if o.token != "" {
		if token, err = readToken(o.token); err != nil {
			return nil, err
		}
	}
	return newService(book, o.limits, token, log)
}

// maxToken is the most bytes of a token.
const maxToken = 4 << 10

func readToken(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	text, err := shell.ReadAll(f, maxToken)
	token := strings.TrimSpace(string(text))
	if err == nil && token == "" {
		err = errors.New("no token in it")
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	return token, nil
}

func isLoopback(a net.Addr) bool {
	tcp, ok := a.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback()
}

// serve answers until the context ends, and then what is at hand.
func (s *service) serve(ctx context.Context, in net.Listener) int {
	server := s.server()
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(in) }()
	select {
	case err := <-failed:
		s.log.Error("serving", "error", err)
		return shell.Unreadable
	case <-ctx.Done():
	}
	s.log.Info("stopping")
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.grace)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		_ = server.Close() // what is left is cut off
		s.log.Warn("stopped, with requests cut off")
		return shell.Breached
	}
	s.log.Info("stopped")
	return shell.Fine
}

func (s *service) server() *http.Server {
	return &http.Server{
		Handler: s, MaxHeaderBytes: maxHead, ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelError),
		ReadHeaderTimeout: s.header, ReadTimeout: s.read, WriteTimeout: s.write, IdleTimeout: s.idle,
	}
}
