package pay

import (
	"errors"
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
)

// ErrShape is a list of amounts that does not have one for each line and
// stream.
var ErrShape = errors.New("amounts do not fit the order")

// ErrFar is a day more than a hundred years from the one before.
var ErrFar = errors.New("more than a hundred years later")

// ErrNothing is a nil tally or order, or a program that [Compile] did not make.
var ErrNothing = errors.New("no program, tally or order")

// has reports [ErrNothing] unless there is all that a call needs.
func (p *Program) has(t *Tally, orders ...*Order) error {
	if p.root == nil || t == nil || slices.Contains(orders, nil) {
		return ErrNothing
	}
	return nil
}

func orderError(o *Order, line int, err error) error {
	if line < 0 {
		return fmt.Errorf("order %q: %w", o.ID, err)
	}
	return fmt.Errorf("order %q: lines[%d]: %w", o.ID, line, err)
}

// Price settles one order and appends what it earns to dst: for each line, for
// each stream, one [Amount]. Readings of tiers and caps that trim depend on the
// order of the calls, which is that of day, At and ID. Spans that end before
// the order are closed first, and their postings wait for the next Close.
// Nothing of the order is kept but the customer's name, where a bound is per
// customer. On an error the tally is as it was, unless the error is a
// [*MissingError].
func (p *Program) Price(t *Tally, o *Order, dst []Amount) ([]Amount, error) {
	return p.price(t, o, dst, nil)
}

func (p *Program) price(t *Tally, o *Order, dst []Amount, tr *trace) ([]Amount, error) {
	if err := p.has(t, o); err != nil {
		return dst, err
	}
	if err := p.check(o); err != nil {
		return dst, err
	}
	if err := p.reach(t, o.On); err != nil {
		return dst, orderError(o, -1, err)
	}
	from, n := len(dst), len(o.Lines)*len(p.streams)
	dst = slices.Grow(dst, n)[:from+n]
	if p.direct != nil && tr == nil {
		return dst, p.directly(t, o, dst[from:])
	}
	clear(dst[from:])
	return dst, p.generally(t, o, dst[from:], tr)
}

func (p *Program) generally(t *Tally, o *Order, out []Amount, tr *trace) error {
	r := run{visit: visit{p: p, t: t, o: o, trace: tr}, out: out}
	r.flow(p.root, r.all())
	r.after()
	return r.err
}

// after changes the totals that an order changes last.
func (r *run) after() {
	for _, o := range r.p.hooks {
		if !r.counts(o) {
			continue
		}
		w := weight{base: r.earned}
		if o.by != ByEarnings {
			w = r.weigh(r.all())
		}
		r.t.at(o.cell, o.over, r.o.On).add(w)
	}
}

// reach takes a tally to a day: spans that end before it are closed.
func (p *Program) reach(t *Tally, day endorse.Date) error {
	t.begin(p, day)
	if day.Before(t.forgot) {
		return ErrForgotten
	}
	if !day.After(t.next) || len(p.spans) == 0 {
		return nil
	}
	if n, ok := t.closed.DaysUntil(day); ok && n > maxDays {
		return ErrFar
	}
	p.closeSpans(t, day.AddDays(-1))
	return nil
}

// maxDays is a hundred years.
const maxDays = 36525
