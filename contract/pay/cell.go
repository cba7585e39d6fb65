package pay

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// cell is what an op remembers of one span. What the numbers are is the op's
// affair.
type cell struct {
	days       endorse.Period
	total, out endorse.Money
	orders     int64
	units      int64
}

// cells are those of one op, by span.
type cells []cell

// customerKey is the cell of an op for one customer and span.
type customerKey struct {
	op       int
	from     endorse.Date
	customer string
}

// Tally is what a program remembers of one party: totals by span, room under
// caps, the advance left. It grows with spans that are not forgotten, and with
// customers where a bound is per customer; not with orders. The zero Tally is
// one whose terms begin with the first day that it sees.
type Tally struct {
	from      endorse.Date // the first day of the terms
	closed    endorse.Date // spans that end on it or before are closed
	next      endorse.Date // the next end of a span
	ended     bool         // all spans are
	forgot    endorse.Date // spans that ended before it are forgotten
	cells     []cells
	customers map[customerKey]*cell
	queue     []Posting // of spans that an order found closed
}

// Open is the tally of a party whose terms begin on that day. Spans before it
// earn nothing. A day not said is the first that the tally sees.
func (p *Program) Open(from endorse.Date) *Tally {
	t := &Tally{cells: make([]cells, p.cells)}
	t.begin(p, from)
	return t
}

// begin sets the first day, once.
func (t *Tally) begin(p *Program, day endorse.Date) {
	if len(t.cells) < p.cells {
		t.cells = append(t.cells, make([]cells, p.cells-len(t.cells))...)
	}
	if t.from.IsZero() && !day.IsZero() {
		t.from = day
		t.closed = day.AddDays(-1)
		t.next = p.nextEnd(t.from)
	}
}

// at is the cell of a span, made if there is none.
func (t *Tally) at(list int, s Span, day endorse.Date) *cell {
	in := &t.cells[list]
	if s == Lifetime {
		if len(*in) == 0 {
			*in = append(*in, cell{})
		}
		return &(*in)[0]
	}
	if n := len(*in); n > 0 && (*in)[n-1].days.Contains(day) {
		return &(*in)[n-1]
	}
	i, ok := in.find(day)
	if !ok {
		*in = slices.Insert(*in, i, cell{days: s.Around(day)})
	}
	return &(*in)[i]
}

// find is the place of the cell that a day lies in, or where it would stand.
func (in cells) find(day endorse.Date) (int, bool) {
	return slices.BinarySearchFunc(in, day, func(c cell, d endorse.Date) int {
		switch {
		case c.days.Until.Before(d):
			return -1
		case c.days.From.After(d):
			return 1
		}
		return 0
	})
}

// peek is the cell of a span, or an empty one that is nobody's.
func (t *Tally) peek(list int, s Span, day endorse.Date) cell {
	in := t.cells[list]
	if s == Lifetime {
		if len(in) > 0 {
			return in[0]
		}
		return cell{}
	}
	if n := len(in); n > 0 && in[n-1].days.Contains(day) {
		return in[n-1]
	}
	if i, ok := in.find(day); ok {
		return in[i]
	}
	return cell{}
}

// of is the cell of a customer.
func (t *Tally) of(o *op, day endorse.Date, customer string) *cell {
	days := o.over.Around(day)
	key := customerKey{o.id, days.From, customer}
	c := t.customers[key]
	if c == nil {
		if t.customers == nil {
			t.customers = map[customerKey]*cell{}
		}
		key.customer = strings.Clone(customer)
		c = &cell{days: days}
		t.customers[key] = c
	}
	return c
}

// Used reports whether the tally saw anything that counts: an order, a number, or a
// span that earned something by its end.
func (t *Tally) Used() bool {
	if t == nil {
		return false
	}
	counts := func(c cell) bool {
		return c.orders != 0 || c.units != 0 || !c.total.IsZero() || !c.out.IsZero()
	}
	return len(t.customers) > 0 || len(t.queue) > 0 ||
		slices.ContainsFunc(t.cells, func(in cells) bool { return slices.ContainsFunc(in, counts) })
}

// Equal reports whether both remember the same.
func (t *Tally) Equal(u *Tally) bool {
	if t == nil || u == nil {
		return t == u
	}
	a, _ := t.MarshalBinary()
	b, _ := u.MarshalBinary()
	return bytes.Equal(a, b)
}

// Clone is a copy that shares nothing.
func (t *Tally) Clone() *Tally {
	c := *t
	c.cells = make([]cells, len(t.cells))
	for i, in := range t.cells {
		c.cells[i] = slices.Clone(in)
	}
	c.queue = slices.Clone(t.queue)
	if t.customers != nil {
		c.customers = make(map[customerKey]*cell, len(t.customers))
		for k, v := range t.customers {
			w := *v
			c.customers[k] = &w
		}
	}
	return &c
}

// Forget drops what is remembered of closed spans that ended before the day. A
// refund of an order in them takes back what was paid and changes no total any
// more; orders and counts of days before it are [ErrForgotten]. What looks back
// at earlier spans (rolling totals, the span before) should be left its reach.
func (t *Tally) Forget(before endorse.Date) {
	if before.After(t.forgot) {
		t.forgot = before
	}
	gone := func(c cell) bool {
		return !c.days.Until.IsZero() && c.days.Until.Before(before) && !c.days.Until.After(t.closed)
	}
	for i := range t.cells {
		t.cells[i] = slices.DeleteFunc(t.cells[i], gone)
	}
	for k, c := range t.customers {
		if gone(*c) {
			delete(t.customers, k)
		}
	}
}

// ErrForgotten is an order or count of a span that a tally has forgotten.
var ErrForgotten = errors.New("of a span that is forgotten")

// forgotten reports whether a return is of an order whose span in the op is no
// longer remembered.
func (r *visit) forgotten(o *op) bool {
	return r.taken != nil && o.over != Lifetime && r.o.On.Before(r.t.forgot) &&
		o.over.Around(r.o.On).Until.Before(r.t.forgot)
}
