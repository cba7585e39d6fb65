package main

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

func statusOf(err error) int {
	if p, ok := errors.AsType[*problem](err); ok {
		return p.Status
	}
	return 0
}

// TestGateBounds holds that never more work at once than there are places, and
// that all get their turn.
func TestGateBounds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := make(gate, 3)
		var now, most, done atomic.Int64
		work := func() ([]byte, error) {
			if n := now.Add(1); n > most.Load() {
				most.Store(n)
			}
			time.Sleep(time.Second)
			now.Add(-1)
			return nil, nil
		}
		for range 10 {
			go func() {
				if _, err := g.do(t.Context(), work); err == nil {
					done.Add(1)
				}
			}()
		}
		time.Sleep(time.Minute)
		if most.Load() != 3 || done.Load() != 10 {
			t.Errorf("%d at once, %d done; want 3 and 10", most.Load(), done.Load())
		}
	})
}

// TestGateTime holds that nobody waits for work whose time is up, that it keeps
// its place until it ends, and that those who wait for the place give up too.
func TestGateTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := make(gate, 1)
		long := func() ([]byte, error) { time.Sleep(time.Minute); return nil, nil }
		start := time.Now()
		within := func(d time.Duration, work func() ([]byte, error)) error {
			ctx, cancel := context.WithTimeout(t.Context(), d)
			defer cancel()
			_, err := g.do(ctx, work)
			return err
		}
		err := within(time.Second, long)
		if statusOf(err) != http.StatusServiceUnavailable || !strings.Contains(err.Error(), "longer") || time.Since(start) != time.Second {
			t.Errorf("work of a minute: %v after %v", err, time.Since(start))
		}
		err = within(time.Second, long)
		if statusOf(err) != http.StatusServiceUnavailable || !strings.Contains(err.Error(), "no room") || time.Since(start) != 2*time.Second {
			t.Errorf("without room: %v after %v", err, time.Since(start))
		}
		if err := within(2*time.Minute, long); err != nil || time.Since(start) != 2*time.Minute {
			t.Errorf("in its turn: %v after %v", err, time.Since(start))
		}
	})
}

// TestGatePanics holds that a panic is an error, which does not say what was sent,
// and that its place is free again.
func TestGatePanics(t *testing.T) {
	t.Parallel()
	g := make(gate, 1)
	for _, row := range []struct {
		panics func()
		want   string
	}{
		{func() { panic("@ada") }, "string at "},
		{func() { var list []int; _ = list[3] }, "index out of range"},
		{func() { var p *problem; _ = p.Status }, "nil pointer"},
	} {
		_, err := g.do(t.Context(), func() ([]byte, error) { row.panics(); return nil, nil })
		var p *panicError
		if !errors.As(err, &p) || !strings.Contains(err.Error(), row.want) || strings.Contains(err.Error(), "@ada") || !strings.Contains(err.Error(), "TestGatePanics") {
			t.Errorf("error = %v, want %q and where", err, row.want)
		}
	}
	if len(g) != 0 {
		t.Error("a place is taken")
	}
}

// TestClientGone holds that work for somebody who went away is not begun.
func TestClientGone(t *testing.T) {
	t.Parallel()
	gone, leave := context.WithCancel(t.Context())
	leave()
	began := false
	if _, err := make(gate, 1).do(gone, func() ([]byte, error) { began = true; return nil, nil }); err == nil || began {
		t.Errorf("began %v, error %v", began, err)
	}
}
