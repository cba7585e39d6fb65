package console

import (
	"io"
	"time"
)

// pause is how long one state of the progress stands.
const pause = 200 * time.Millisecond

const clearLine = "\r\x1b[K"

// Progress shows how far the work is on one line of a terminal. It is also the
// writer for what else goes there, which takes the line away first. Where nobody
// watches it shows nothing and hands on what is written. It is not for two
// goroutines at once.
type Progress struct {
	out     io.Writer
	watched bool
	now     func() time.Time
	last    time.Time
	shown   bool
}

// NewProgress shows on out if somebody watches; now is usually time.Now.
func NewProgress(out io.Writer, watched bool, now func() time.Time) *Progress {
	return &Progress{out: out, watched: watched, now: now}
}

// Show shows the state if it is time: the first one when a pause has passed, so
// that short work shows nothing.
func (p *Progress) Show(state func() string) {
	if !p.watched {
		return
	}
	now := p.now()
	if p.last.IsZero() {
		p.last = now
	}
	if now.Sub(p.last) < pause {
		return
	}
	p.last, p.shown = now, true
	_, _ = io.WriteString(p.out, clearLine+Clean(state())) // nowhere is left to report it
}

// Clear takes the line away.
func (p *Progress) Clear() {
	if p.shown {
		_, _ = io.WriteString(p.out, clearLine)
		p.shown = false
	}
}

// Write writes b where the line stood.
func (p *Progress) Write(b []byte) (int, error) {
	p.Clear()
	return p.out.Write(b)
}
