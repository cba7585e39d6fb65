package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/signal"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

const document = `{"paths":{
  "/b":{"post":{"requestBody":{"content":{"application/json":{"examples":{"one":{"value":{"n":1}},"two":{"value":{"n":2}}}}}}}},
  "/a":{"post":{"requestBody":{"content":{"application/json":{"examples":{"one":{"value":[]}}}}}}},
  "/health":{"get":{}}}}`

// TestMain runs the test's own program as the service that is started.
func TestMain(m *testing.M) {
	if os.Getenv("LOAD_AS_SERVICE") == "" {
		os.Exit(m.Run())
	}
	in, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM)
	defer stop()
	fmt.Fprintf(os.Stderr, "{\"addr\":%q}\n", in.Addr())
	go http.Serve(in, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, document) }))
	<-ctx.Done()
}

// TestStart starts a service, loads it, stops it and says what it took.
func TestStart(t *testing.T) {
	t.Setenv("LOAD_AS_SERVICE", "1")
	var out, errs bytes.Buffer
	code := run(t.Context(), []string{"-start", os.Args[0], "-for", "200ms", "-clients", "2"}, &out, &errs)
	if code != 0 || !strings.Contains(out.String(), "of processor time") {
		t.Errorf("exit code %d, %s\n%s", code, errs.String(), out.String())
	}
}

func TestExamplesOf(t *testing.T) {
	t.Parallel()
	list, err := examplesOf([]byte(document))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range list {
		got = append(got, e.path+" "+string(e.body))
	}
	if diff := cmp.Diff([]string{"/a []", `/b {"n":1}`, `/b {"n":2}`}, got); diff != "" {
		t.Errorf("examples mismatch (-want +got):\n%s", diff)
	}
}

// TestRun loads a service that knows its document, and one whose every third
// answer is none.
func TestRun(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		bad  bool
		code int
	}{{"all is well", false, 0}, {"some answers are none", true, 1}} {
		var asked atomic.Int64
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, _ := io.ReadAll(r.Body)
			switch {
			case r.URL.Path == "/openapi.json":
				_, _ = io.WriteString(w, document)
			case len(body) == 0 || r.Header.Get("Authorization") != "Bearer t" || row.bad && asked.Add(1)%3 == 0:
				w.WriteHeader(http.StatusServiceUnavailable)
			}
		}))
		var out, errs bytes.Buffer
		code := run(t.Context(), []string{"-url", server.URL, "-token", "t", "-for", "300ms", "-clients", "3"}, &out, &errs)
		server.Close()
		if code != row.code || errs.Len() > 0 {
			t.Errorf("%s: exit code %d, %s", row.name, code, errs.String())
		}
		for _, want := range []string{"/a ", "/b ", "all ", "3 clients", "Memory is not known"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s: no %q in\n%s", row.name, want, out.String())
			}
		}
	}
}

func TestRunErrors(t *testing.T) {
	t.Parallel()
	empty := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "{}") }))
	defer empty.Close()
	for _, row := range []struct {
		args, want string
		code       int
	}{
		{"-h", "usage: load", 0},
		{"", "one of -url and -start", 2},
		{"-url x -start y", "one of -url and -start", 2},
		{"-url x y", `"y" is no flag`, 2},
		{"-url x -for 0s", "-for 0s", 2},
		{"-url x -for 11m", "-for 11m", 2},
		{"-url x -clients 0", "-clients 0", 2},
		{"-start ./none", "no such file", 2},
		{"-start /bin/false", "did not say where", 2},
		{"-url " + empty.URL, "no examples", 2},
		{"-url http://127.0.0.1:1", "refused", 2},
	} {
		var errs bytes.Buffer
		if got := run(t.Context(), strings.Fields(row.args), io.Discard, &errs); got != row.code || !strings.Contains(errs.String(), row.want) {
			t.Errorf("%q: exit code %d, %q", row.args, got, errs.String())
		}
	}
}

func TestQuantile(t *testing.T) {
	t.Parallel()
	hundred := make([]time.Duration, 100)
	for i := range hundred {
		hundred[i] = time.Duration(i + 1)
	}
	for _, row := range []struct {
		name    string
		of      []time.Duration
		percent int
		want    time.Duration
	}{
		{"none", nil, 50, 0},
		{"one", hundred[:1], 99, 1},
		{"median of four", hundred[:4], 50, 2},
		{"median of five", hundred[:5], 50, 3},
		{"99 of a hundred", hundred, 99, 99},
		{"99 of fifty is the last", hundred[:50], 99, 50},
		{"all", hundred, 100, 100},
	} {
		if got := quantile(row.of, row.percent); got != row.want {
			t.Errorf("%s: %d, want %d", row.name, got, row.want)
		}
	}
}

func TestPerAnswer(t *testing.T) {
	t.Parallel()
	r := &result{paths: map[string]*figures{"/a": {took: make([]time.Duration, 3)}, "/b": {took: make([]time.Duration, 1)}}}
	if got := r.perAnswer(); got != "" {
		t.Errorf("of nothing known: %q", got)
	}
	r.cpu = 2 * time.Second
	if got, want := r.perAnswer(), " 2.0 s of processor time, 500ms an answer."; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestMemory(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		status string
		want   int64
		ok     bool
	}{
		{"Name:\tservice\nVmPeak:\t  9000 kB\nVmRSS:\t   25600 kB\n", 25600, true},
		{"Name:\tservice\n", 0, false},
		{"VmRSS:\tmuch kB\n", 0, false},
		{"", 0, false},
	} {
		if got, ok := resident([]byte(row.status)); got != row.want || ok != row.ok {
			t.Errorf("%q: %d, %v", row.status, got, ok)
		}
	}
	if got, want := quarters([]int64{1024, 1024, 2048, 4096, 4096, 4096, 5120, 9216}), "Resident memory by quarter: 1, 3, 4, 7, at most 9 MiB."; got != want {
		t.Errorf("quarters: %q, want %q", got, want)
	}
}
