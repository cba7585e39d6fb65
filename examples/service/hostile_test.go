package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// endless gives spaces, or whatever it is filled with, and counts them. A client
// may still be reading it when the answer is there.
type endless struct {
	fill byte
	n    atomic.Int64
}

func (e *endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = e.fill
	}
	e.n.Add(int64(len(b)))
	return len(b), nil
}

const gibibyte = 1 << 30

// TestHugeBodies streams a gibibyte: the service reads up to its limit, says so,
// and stands.
func TestHugeBodies(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		fill byte
		said int64 // length in the head; -1 is none
	}{
		{"of said length", ' ', gibibyte},
		{"in chunks", ' ', -1},
		{"of open brackets, in chunks", '[', -1},
	} {
		s, log := newTest(t, "", nil)
		server := httptest.NewServer(s)
		body := &endless{fill: row.fill}
		r, err := http.NewRequest(http.MethodPost, server.URL+"/check", io.LimitReader(body, gibibyte))
		if err != nil {
			t.Fatal(err)
		}
		r.ContentLength = row.said
		r.Header.Set("Content-Type", "application/json")
		// The client may be told, or may find the connection closed while it sends.
		if got, err := server.Client().Do(r); err == nil {
			if p := problemOf(t, got); p.Status != http.StatusRequestEntityTooLarge {
				t.Errorf("%s: status %d", row.name, p.Status)
			}
			_ = got.Body.Close()
		}
		if got, err := server.Client().Get(server.URL + "/health"); err != nil || got.StatusCode != http.StatusOK {
			t.Errorf("%s: afterwards %v, %v", row.name, got, err)
		}
		server.Close()
		var line struct{ In, Status int64 }
		first, _, _ := strings.Cut(log.String(), "\n")
		if err := json.Unmarshal([]byte(first), &line); err != nil || line.Status != http.StatusRequestEntityTooLarge || line.In > s.body+1 {
			t.Errorf("%s: %v, log %s", row.name, err, first)
		}
		if row.said > 0 && line.In > 0 {
			t.Errorf("%s: %d bytes were read of a body that says it is too large", row.name, line.In)
		}
		if n := body.n.Load(); n > gibibyte/4 {
			t.Errorf("%s: the client sent %d bytes", row.name, n)
		}
	}
}

// TestHugeHead sends a head without end.
func TestHugeHead(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	server := httptest.NewUnstartedServer(s)
	server.Config = s.server()
	server.Start()
	defer server.Close()
	c, err := net.Dial("tcp", server.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	fmt.Fprint(c, "GET /health HTTP/1.1\r\nX: ")
	if n, err := io.Copy(c, io.LimitReader(&endless{fill: 'x'}, gibibyte)); err == nil {
		t.Errorf("a head of %d bytes was read", n)
	}
}

// TestMalformedBodies sends samples cut, doubled and turned to all manner of
// nonsense, from several clients at once: the service answers each, and stands.
func TestMalformedBodies(t *testing.T) {
	t.Parallel()
	s, log := newTest(t, "", nil)
	var wg sync.WaitGroup
	for _, r := range s.routes {
		if r.work == nil {
			continue
		}
		wg.Go(func() {
			good := sample(t, strings.TrimPrefix(r.path, "/"))
			for _, by := range []string{"", "null", "[]", "{}", `""`, "-1", "1e999", "1e-999", `"\ud800"`, "\x00", "99999999999999999999999999", "true"} {
				for i := len(by); i < len(good); i += 101 {
					asked{target: r.path, body: good[:i] + by + good[min(i+11, len(good)):]}.send(s)
				}
				for _, text := range valuesOf(good) {
					asked{target: r.path, body: strings.Replace(good, text, by, 1)}.send(s)
				}
			}
		})
	}
	wg.Wait()
	if strings.Contains(log.String(), `"status":500`) {
		t.Error("a request failed with 500")
	}
	if r := (asked{method: "GET", target: "/health"}).send(s); r.StatusCode != http.StatusOK {
		t.Errorf("health: %d", r.StatusCode)
	}
}

// valuesOf lists the scalars of JSON, as they are written.
func valuesOf(text string) (list []string) {
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	for {
		token, err := dec.Token()
		if err != nil {
			return list
		}
		if _, isDelim := token.(json.Delim); !isDelim {
			b, _ := json.Marshal(token)
			list = append(list, string(b))
		}
	}
}

// FuzzRequests holds that whatever comes is answered, as the document has it and
// never as a fault of the service.
func FuzzRequests(f *testing.F) {
	s, _ := newTest(f, "", nil)
	ops := served(f).operations(f)
	for i, op := range ops {
		for _, v := range op.examples {
			body, _ := json.Marshal(v.(map[string]any)["value"])
			f.Add(byte(i), "", body)
		}
	}
	f.Add(byte(0), "fix=false", []byte(`{"id":"a","on":"2026-03-01","platform":"x","format":"text","markets":["GB"]}`))
	f.Add(byte(3), "", []byte(`{"definition":{"metric":"reach-rate","base":"followers"},"posts":[]}`))
	f.Add(byte(9), "%zz", []byte("[[[["))
	f.Fuzz(func(t *testing.T, path byte, query string, body []byte) {
		op := ops[int(path)%len(ops)]
		r := httptest.NewRequest(http.MethodPost, op.path, bytes.NewReader(body))
		r.URL.RawQuery = query
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		s.ServeHTTP(w, r)
		got := w.Result()
		op.holds(t, got)
		if allowed := []int{200, 400, 405, 413, 422, 503}; !slices.Contains(allowed, got.StatusCode) {
			t.Errorf("%s: status %d", op.path, got.StatusCode)
		}
	})
}

// FuzzShape holds that the walk finds a member given twice where a plain reading
// does, and never one where there is none.
func FuzzShape(f *testing.F) {
	for _, text := range []string{`{"a":1,"a":2}`, `{"a":{"b":[{"c":1},{"C":1,"c":2}]}}`, `[[[]]]`, `{"":0}`, `{"K":0,"\u212a":1}`, `{"\\":"{","a\"":"\\"}`, `{"a":"a","b":{"a":1}}`, `1`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if !json.Valid(text) {
			return
		}
		err := checkShape(text, 1<<20)
		if twice := namesTwice(json.NewDecoder(bytes.NewReader(text))); twice != (err != nil) {
			t.Errorf("checkShape = %v, and a name stands twice: %v", err, twice)
		}
	})
}

// namesTwice reads one value by descent, and reports whether an object in it has a
// name twice.
func namesTwice(dec *json.Decoder) (twice bool) {
	token, _ := dec.Token()
	delim, _ := token.(json.Delim)
	var seen []string
	for (delim == '{' || delim == '[') && dec.More() {
		if delim == '{' {
			name, _ := dec.Token()
			same := func(other string) bool { return strings.EqualFold(name.(string), other) }
			twice = twice || slices.ContainsFunc(seen, same)
			seen = append(seen, name.(string))
		}
		twice = namesTwice(dec) || twice
	}
	if delim == '{' || delim == '[' {
		_, _ = dec.Token()
	}
	return twice
}
