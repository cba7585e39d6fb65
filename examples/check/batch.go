package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/endorse-go/endorse/examples/internal/lines"
	"github.com/endorse-go/endorse/examples/internal/shell"
)

// Bounds of a batch: what one worker takes at once.
const (
	batchLines = 64
	batchBytes = 64 << 10 // and the line that goes over it
)

// batch is some lines of one input that follow each other, and its place among
// the batches.
type batch struct {
	file  string // shown in faults; empty where there is one input only
	text  []byte
	lines []line
	turn  <-chan struct{} // closed once all batches before are written
	done  chan<- struct{} // the turn of the batch after
}

// line is one record of a batch, or what kept it from being read.
type line struct {
	number     int // in its input, from 1; 0 is the input itself
	start, end int // in the batch's text
	err        error
}

// feeder cuts inputs into batches and sends them off in order.
type feeder struct {
	work    chan<- *batch
	stopped <-chan struct{} // closed when nobody wants more
	turn    chan struct{}   // of the batch that is sent next
	file    string
	filling *batch
}

func newFeeder(work chan<- *batch, stopped <-chan struct{}) *feeder {
	first := make(chan struct{})
	close(first)
	return &feeder{work: work, stopped: stopped, turn: first, filling: &batch{}}
}

// inputs sends the lines of all inputs, the files by name and "-" for standard
// input.
func (f *feeder) inputs(names []string, stdin io.Reader) {
	for _, name := range names {
		in, shown, err := shell.Open(name, stdin)
		if len(names) > 1 {
			f.file = shown
		}
		if err != nil {
			f.add(line{err: err})
		} else {
			f.all(lines.NewReader(in))
			in.Close()
		}
		if !f.flush() {
			return
		}
	}
}

// all sends the lines of one input. Blank ones are no records. A batch is sent
// early where the next line would have to be waited for.
func (f *feeder) all(in *lines.Reader) {
	for {
		if b := f.filling; len(b.lines) >= batchLines || len(b.text) >= batchBytes || !in.Ready() {
			if !f.flush() {
				return
			}
		}
		b := f.filling
		start := len(b.text)
		text, err := in.Append(b.text)
		b.text = text
		one := line{number: in.Number(), start: start, end: len(text)}
		switch {
		case err == io.EOF:
			return
		case errors.Is(err, lines.ErrTooLong):
			one.err = err
		case err != nil:
			f.add(line{number: in.Number() + 1, err: fmt.Errorf("reading: %w", err)})
			return
		case len(bytes.TrimSpace(text[start:])) == 0:
			b.text = text[:start]
			continue
		}
		f.add(one)
	}
}

func (f *feeder) add(one line) { f.filling.lines = append(f.filling.lines, one) }

// flush sends the batch, if something is in it; false is that nobody wants
// more.
func (f *feeder) flush() bool {
	if len(f.filling.lines) == 0 {
		return true
	}
	b, next := f.filling, make(chan struct{})
	b.file, b.turn, b.done = f.file, f.turn, next
	f.filling, f.turn = &batch{}, next
	select {
	case <-f.stopped:
		return false
	case f.work <- b:
		return true
	}
}
