package main

import (
	"context"
	"fmt"
	"runtime"
	"strings"
)

// gate bounds how many requests are worked on at once. The library's calls can't
// be broken off: work whose time is up goes on, keeps its place until it ends,
// and nobody waits for it.
type gate chan struct{}

// outcome is what work came to.
type outcome struct {
	answer []byte
	err    error
}

// do works when there is room, for as long as the context lasts.
func (g gate) do(ctx context.Context, work func() ([]byte, error)) ([]byte, error) {
	if err := g.enter(ctx); err != nil {
		return nil, err
	}
	done := make(chan outcome, 1)
	go func() {
		defer func() { <-g }()
		done <- guarded(work)
	}()
	select {
	case o := <-done:
		return o.answer, o.err
	case <-ctx.Done():
		return nil, errSlow()
	}
}

// enter waits for room.
func (g gate) enter(ctx context.Context) error {
	if ctx.Err() != nil {
		return errBusy()
	}
	select {
	case g <- struct{}{}:
		return nil
	case <-ctx.Done():
		return errBusy()
	}
}

// guarded is the outcome of work, a panic among them.
func guarded(work func() ([]byte, error)) (o outcome) {
	defer func() {
		if v := recover(); v != nil {
			o = outcome{err: panicked(v)}
		}
	}()
	o.answer, o.err = work()
	return o
}

// panicError is a panic without what it says, which may be what somebody sent:
// its type, for those of the runtime its words, and where it happened.
type panicError struct {
	what  string
	where []string
}

func (e *panicError) Error() string { return e.what + " at " + strings.Join(e.where, ", ") }

func panicked(v any) error {
	e := &panicError{what: fmt.Sprintf("%T", v)}
	if err, ok := v.(runtime.Error); ok {
		e.what = err.Error()
	}
	frames := runtime.CallersFrames(callers())
	for {
		f, more := frames.Next()
		if !strings.HasPrefix(f.Function, "runtime.") {
			e.where = append(e.where, fmt.Sprintf("%s:%d", f.Function, f.Line))
		}
		if !more {
			return e
		}
	}
}

// callers is the stack above panicked.
func callers() []uintptr {
	const most = 32
	at := make([]uintptr, most)
	return at[:runtime.Callers(3, at)]
}
