package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// pipes is a listener whose connections are in memory, so that its deadlines are
// those of the clock of a synctest bubble.
type pipes struct {
	accept chan net.Conn
	done   chan struct{}
}

func newPipes() *pipes { return &pipes{make(chan net.Conn), make(chan struct{})} }

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.accept:
		return c, nil
	case <-p.done:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error { close(p.done); return nil }

func (p *pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)} }

func (p *pipes) dial() net.Conn {
	ours, theirs := net.Pipe()
	p.accept <- theirs
	return ours
}

// inBubble runs a service on pipes under a clock of its own, and stops it.
func inBubble(t *testing.T, s *service, do func(p *pipes)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		p, code := newPipes(), make(chan int)
		go func() { code <- s.serve(ctx, newBounded(p, s.open)) }()
		do(p)
		stop()
		if got := <-code; got != 0 {
			t.Errorf("exit code %d", got)
		}
	})
}

const head = "POST /check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n"

// TestSlowHead sends a byte of the head every second: the connection is closed
// when the time for the head is over, not when the client is done.
func TestSlowHead(t *testing.T) {
	s, _ := newTest(t, "", nil)
	inBubble(t, s, func(p *pipes) {
		c := p.dial()
		fmt.Fprint(c, head)
		start := time.Now()
		for _, b := range []byte(strings.Repeat("X-A: b\r\n", 100)) {
			if _, err := c.Write([]byte{b}); err != nil {
				break
			}
			time.Sleep(time.Second)
		}
		if took := time.Since(start); took < s.header || took > s.header+2*time.Second {
			t.Errorf("closed after %v of a slow head, want %v", took, s.header)
		}
		_ = c.Close()
	})
}

// TestSlowBody sends the head and never the body.
func TestSlowBody(t *testing.T) {
	late := lateServer(t)
	r := late("/check")
	if p := problemOf(t, r); r.StatusCode != http.StatusRequestTimeout || p.Status != r.StatusCode {
		t.Errorf("status %d, problem %+v", r.StatusCode, p)
	}
}

// lateServer asks a service and never sends the body.
func lateServer(t *testing.T) func(path string) *http.Response {
	s, _ := newTest(t, "", nil)
	return func(path string) (got *http.Response) {
		inBubble(t, s, func(p *pipes) {
			c := p.dial()
			fmt.Fprint(c, strings.Replace(head, "/check", path, 1)+"\r\n{")
			r, err := http.ReadResponse(bufio.NewReader(c), nil)
			if err != nil {
				t.Fatal(err)
			}
			text, err := io.ReadAll(r.Body)
			if err != nil {
				t.Fatal(err)
			}
			r.Body = io.NopCloser(strings.NewReader(string(text)))
			_ = c.Close()
			got = r
		})
		return got
	}
}

// TestIdle leaves a connection open after an answer: the service closes it.
func TestIdle(t *testing.T) {
	s, _ := newTest(t, "", nil)
	inBubble(t, s, func(p *pipes) {
		c := p.dial()
		fmt.Fprint(c, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
		in := bufio.NewReader(c)
		r, err := http.ReadResponse(in, nil)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.Copy(io.Discard, r.Body)
		start := time.Now()
		_, err = in.ReadByte()
		if took := time.Since(start); !errors.Is(err, io.EOF) || took != s.idle {
			t.Errorf("idle for %v, then %v; want %v and the end", took, err, s.idle)
		}
		_ = c.Close()
	})
}

// TestStopsWithGrace stops while a body is on its way: the request is answered.
func TestStopsWithGrace(t *testing.T) {
	s, _ := newTest(t, "", nil)
	body := sample(t, "check")
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		p, code := newPipes(), make(chan int)
		go func() { code <- s.serve(ctx, p) }()
		c := p.dial()
		fmt.Fprintf(c, "POST /check?fix=false HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body[:10])
		synctest.Wait()
		stop()
		time.Sleep(time.Second)
		fmt.Fprint(c, body[10:])
		r, err := http.ReadResponse(bufio.NewReader(c), nil)
		if err != nil || r.StatusCode != http.StatusOK {
			t.Fatalf("%v, %v", r, err)
		}
		_, _ = io.Copy(io.Discard, r.Body)
		_ = c.Close()
		if got := <-code; got != 0 {
			t.Errorf("exit code %d", got)
		}
	})
}

// TestGraceEnds stops while a client never ends its request: it is cut off, and
// the exit code says so.
func TestGraceEnds(t *testing.T) {
	s, log := newTest(t, "", func(l *limits) { l.read = time.Hour })
	synctest.Test(t, func(t *testing.T) {
		ctx, stop := context.WithCancel(t.Context())
		p, code := newPipes(), make(chan int)
		go func() { code <- s.serve(ctx, p) }()
		c := p.dial()
		fmt.Fprint(c, head+"\r\n{")
		synctest.Wait()
		start := time.Now()
		stop()
		if got := <-code; got != 1 || time.Since(start) != s.grace {
			t.Errorf("exit code %d after %v, want 1 after %v", got, time.Since(start), s.grace)
		}
		_ = c.Close()
	})
	if !strings.Contains(log.String(), "cut off") {
		t.Errorf("log: %s", log)
	}
}

// TestConnections opens one more than are held: it waits until another is closed.
func TestConnections(t *testing.T) {
	s, _ := newTest(t, "", func(l *limits) { l.open = 2 })
	inBubble(t, s, func(p *pipes) {
		first, second := p.dial(), p.dial()
		third := make(chan net.Conn, 1)
		go func() { third <- p.dial() }()
		synctest.Wait()
		select {
		case <-third:
			t.Error("a third connection was taken")
		default:
		}
		_ = first.Close()
		_ = (<-third).Close()
		_ = second.Close()
	})
}
