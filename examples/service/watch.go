package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
	"time"
)

// note is the line that the log gets of a request, and the answer that it is
// taken from. The log holds nothing that was sent: no text, no name, and of the
// path and method only those that there are.
type note struct {
	http.ResponseWriter
	log     *slog.Logger
	id      string
	method  string
	path    string
	status  int
	in, out int64 // bytes of both bodies
	start   time.Time
}

// known are the methods that the log names.
var known = []string{
	http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions,
}

const unknown = "other"

func (s *service) note(w http.ResponseWriter, r *http.Request) *note {
	n := &note{ResponseWriter: w, log: s.log, id: newID(), method: unknown, path: unknown, status: http.StatusOK, start: time.Now()}
	if slices.Contains(known, r.Method) {
		n.method = r.Method
	}
	r.Body = &measured{r.Body, n}
	return n
}

// newID is a random UUID (version 4), never one that the client chose.
func newID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // never fails
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

// WriteHeader remembers the status.
func (n *note) WriteHeader(status int) {
	n.status = status
	n.ResponseWriter.WriteHeader(status)
}

// Write counts.
func (n *note) Write(b []byte) (int, error) {
	written, err := n.ResponseWriter.Write(b)
	n.out += int64(written)
	return written, err
}

// Unwrap is for http.ResponseController and the limit of the body.
func (n *note) Unwrap() http.ResponseWriter { return n.ResponseWriter }

func (n *note) write() {
	n.log.LogAttrs(context.Background(), slog.LevelInfo, "request",
		slog.String("method", n.method), slog.String("path", n.path), slog.Int("status", n.status),
		slog.Duration("duration", time.Since(n.start)), slog.Int64("in", n.in), slog.Int64("out", n.out), slog.String("id", n.id))
}

// measured is a body whose bytes are counted.
type measured struct {
	io.ReadCloser
	note *note
}

func (m *measured) Read(b []byte) (int, error) {
	n, err := m.ReadCloser.Read(b)
	m.note.in += int64(n)
	return n, err
}

func typeOf(v any) string { return fmt.Sprintf("%T", v) }
