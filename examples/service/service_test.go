package main

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/endorse-go/endorse/disclosure"
)

// logged is a log that tests read.
type logged struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logged) Write(b []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(b)
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// newTest is a service with the library's law, whose limits are the usual ones
// but for what a test changes, and for the time, so that no test hangs on the
// machine's speed.
func newTest(t testing.TB, token string, change func(*limits)) (*service, *logged) {
	t.Helper()
	l, log := usual(), &logged{}
	l.time = time.Hour
	if change != nil {
		change(&l)
	}
	s, err := newService(disclosure.Law(), l, token, slog.New(slog.NewJSONHandler(log, nil)))
	if err != nil {
		t.Fatal(err)
	}
	return s, log
}

// asked is a request as a row of a table has it.
type asked struct {
	method, target string // POST if there is none
	body           string
	header         http.Header
}

// send gives the request to the handler.
func (a asked) send(h http.Handler) *http.Response {
	if a.method == "" {
		a.method = http.MethodPost
	}
	r := httptest.NewRequest(a.method, a.target, strings.NewReader(a.body))
	r.Header.Set("Content-Type", "application/json")
	for name, values := range a.header {
		r.Header[name] = values
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func bodyOf(t testing.TB, r *http.Response) []byte {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// sample is the text of a sample.
func sample(t testing.TB, name string) string {
	t.Helper()
	b, err := samples.ReadFile("samples/" + name + ".json")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// change is a sample with one thing replaced, which has to be there.
func change(t testing.TB, name, old, by string) string {
	t.Helper()
	text := sample(t, name)
	if !strings.Contains(text, old) {
		t.Fatalf("%s has no %s", name, old)
	}
	return strings.Replace(text, old, by, 1)
}

func problemOf(t testing.TB, r *http.Response) (p problem) {
	t.Helper()
	if kind := r.Header.Get("Content-Type"); kind != "application/problem+json" {
		t.Fatalf("an error of type %q", kind)
	}
	if err := json.Unmarshal(bodyOf(t, r), &p); err != nil {
		t.Fatal(err)
	}
	return p
}
