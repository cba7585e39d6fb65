package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/endorse-go/endorse/disclosure"
)

// fault is a line that could not be read, as it goes to standard error.
type fault struct {
	File  string `json:"file,omitempty"` // only where several inputs are named
	Line  int    `json:"line,omitempty"` // from 1; left out for the input itself
	Error string `json:"error"`
}

// monitor writes to standard error: faults, one JSON line each, and if somebody
// watches, how far the work is.
type monitor struct {
	out     io.Writer
	watched bool
	now     func() time.Time
	start   time.Time
	shown   time.Time
}

// pause is how long one state of the progress stands.
const pause = 200 * time.Millisecond

const clearLine = "\r\x1b[K"

// report writes the faults, and the progress if it is time.
func (m *monitor) report(faults []fault, total tally) {
	if len(faults) > 0 {
		m.faults(faults)
	}
	if !m.watched {
		return
	}
	now := m.now()
	if m.start.IsZero() {
		m.start = now
	}
	if len(faults) > 0 || now.Sub(m.shown) >= pause {
		m.shown = now
		fmt.Fprint(m.out, clearLine+m.state(total, now))
	}
}

func (m *monitor) faults(faults []fault) {
	var b bytes.Buffer
	if m.watched {
		b.WriteString(clearLine)
	}
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	for _, f := range faults {
		_ = e.Encode(f) // texts and numbers always encode
	}
	_, _ = m.out.Write(b.Bytes()) // nowhere is left to report it
}

// state is the progress in words.
func (m *monitor) state(t tally, now time.Time) string {
	s := fmt.Sprintf("%d checked, %d breached, %d refused", t.markets(), t.outcomes[disclosure.Breached], t.bad)
	if seconds := now.Sub(m.start).Seconds(); seconds >= 1 {
		s += fmt.Sprintf(", %.0f a second", float64(t.markets())/seconds)
	}
	return s
}

// end leaves the last state standing.
func (m *monitor) end(total tally) {
	if m.watched && !m.start.IsZero() {
		fmt.Fprintln(m.out, clearLine+m.state(total, m.now()))
	}
}
