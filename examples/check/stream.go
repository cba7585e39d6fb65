package main

import (
	"io"
	"sync"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/postline"
)

// spill is how much output a worker holds back, in bytes, before it waits for
// its turn to write.
const spill = 1 << 20

// tally counts what came out.
type tally struct {
	bad      int // lines that could not be read
	outcomes [disclosure.Breached + 1]int
}

func (t *tally) add(more tally) {
	t.bad += more.bad
	for i, n := range more.outcomes {
		t.outcomes[i] += n
	}
}

// markets is how many posts and markets were checked.
func (t *tally) markets() (n int) {
	for _, one := range t.outcomes {
		n += one
	}
	return n
}

// stream checks posts on several workers and writes what comes out in the order
// of the input. Each worker holds one batch; the one whose turn it is never
// waits for another, so that memory is bounded and nothing can lock up.
type stream struct {
	judge   *postline.Judge
	print   printer
	workers int
	monitor *monitor

	// What only the worker whose turn it is may touch.
	out   io.Writer
	total tally
	err   error // the first of writing

	stopped chan struct{} // closed with the first error
}

// run checks all inputs. The error is that of writing.
func (s *stream) run(names []string, stdin io.Reader) (tally, error) {
	s.stopped = make(chan struct{})
	s.write([]byte(s.print.head))
	work := make(chan *batch, s.workers)
	var wg sync.WaitGroup
	for range s.workers {
		wg.Go(func() {
			w := worker{stream: s}
			for b := range work {
				w.batch(b)
			}
		})
	}
	newFeeder(work, s.stopped).inputs(names, stdin)
	close(work)
	wg.Wait()
	if s.print.foot != nil {
		s.write([]byte(s.print.foot(s.total)))
	}
	s.monitor.end(s.total)
	return s.total, s.err
}

// write is for the worker whose turn it is. After an error nothing more is
// written.
func (s *stream) write(text []byte) {
	if s.err != nil || len(text) == 0 {
		return
	}
	if _, s.err = s.out.Write(text); s.err != nil {
		close(s.stopped)
	}
}

// worker checks batches and gathers their output.
type worker struct {
	*stream
	pending []byte
	faults  []fault
	count   tally
}

func (w *worker) batch(b *batch) {
	for _, l := range b.lines {
		if err := w.line(b.text[l.start:l.end], l.err); err != nil {
			w.count.bad++
			w.faults = append(w.faults, fault{b.file, l.number, postline.Reasons(err)})
		}
		if len(w.pending) > spill {
			<-b.turn
			w.flush()
		}
	}
	<-b.turn
	w.flush()
	close(b.done)
}

// line checks one line. On an error nothing of it is left in the output.
func (w *worker) line(text []byte, err error) error {
	if err != nil {
		return err
	}
	report, err := w.judge.Report(text)
	if err != nil {
		return err
	}
	pending, err := w.print.report(w.pending, report)
	if err != nil {
		return err
	}
	w.pending = pending
	for _, m := range report.Markets {
		w.count.outcomes[m.Outcome]++
	}
	return nil
}

// flush writes what has gathered, in the worker's turn.
func (w *worker) flush() {
	w.total.add(w.count)
	w.monitor.report(w.faults, w.total)
	w.write(w.pending)
	w.pending, w.faults, w.count = w.pending[:0], w.faults[:0], tally{}
}
