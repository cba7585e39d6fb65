package pay

import (
	"encoding/binary"
	"math"

	"github.com/endorse-go/endorse"
)

// UnmarshalBinary reads what [Tally.MarshalBinary] wrote; anything else is
// [ErrTally], and leaves the tally as it was.
func (t *Tally) UnmarshalBinary(b []byte) error {
	r := bytesReader{b: b}
	var in Tally
	r.ok(r.byte() == tallyVersion)
	in.from, in.closed, in.next, in.forgot = r.date(), r.date(), r.date(), r.date()
	in.ended = r.bool()
	in.cells = make([]cells, r.length())
	for i := range in.cells {
		for range r.length() {
			in.cells[i] = append(in.cells[i], r.cell())
		}
	}
	for range r.length() {
		k := customerKey{op: int(r.uint()), customer: r.text()}
		c := r.cell()
		k.from = c.days.From
		if in.customers == nil {
			in.customers = map[customerKey]*cell{}
		}
		in.customers[k] = &c
	}
	for range r.length() {
		in.queue = append(in.queue, r.posting())
	}
	if r.bad || len(r.b) > 0 || !in.sound() {
		return ErrTally
	}
	*t = in
	return nil
}

// sound reports whether days and spans are in the order that a tally keeps
// them in.
func (t *Tally) sound() bool {
	if !t.next.IsZero() && !t.next.After(t.closed) || t.from.IsZero() != t.closed.IsZero() {
		return false
	}
	for _, in := range t.cells {
		for i := 1; i < len(in); i++ {
			if !in[i-1].days.Until.Before(in[i].days.From) || in[i-1].days.Until.IsZero() {
				return false
			}
		}
	}
	return true
}

// bytesReader reads from bytes until something is wrong; then it reads nothing
// more.
type bytesReader struct {
	b   []byte
	bad bool
}

func (r *bytesReader) ok(ok bool) {
	if !ok {
		r.bad, r.b = true, nil
	}
}

func (r *bytesReader) byte() byte {
	if len(r.b) == 0 {
		r.ok(false)
		return 0
	}
	c := r.b[0]
	r.b = r.b[1:]
	return c
}

func (r *bytesReader) int() int64 {
	n, k := binary.Varint(r.b)
	return taken(r, n, k)
}

func (r *bytesReader) uint() uint64 {
	n, k := binary.Uvarint(r.b)
	return taken(r, n, k)
}

func taken[T any](r *bytesReader, n T, k int) T {
	var zero T
	if k <= 0 {
		r.ok(false)
		return zero
	}
	r.b = r.b[k:]
	return n
}

// length is a number of things, none of which is shorter than a byte.
func (r *bytesReader) length() int {
	n := r.uint()
	if n > uint64(len(r.b)) {
		r.ok(false)
		return 0
	}
	return int(n)
}

func (r *bytesReader) text() string {
	n := r.length()
	s := string(r.b[:n])
	r.b = r.b[n:]
	return s
}

func (r *bytesReader) bool() bool {
	n := r.int()
	r.ok(n == 0 || n == 1)
	return n == 1
}

func (r *bytesReader) date() endorse.Date {
	var d endorse.Date
	r.ok(d.UnmarshalText([]byte(r.text())) == nil)
	return d
}

func (r *bytesReader) money() endorse.Money {
	var c endorse.Currency
	code := r.text()
	if code == "" {
		return endorse.Money{}
	}
	r.ok(c.UnmarshalText([]byte(code)) == nil)
	m, err := endorse.ParseAmount(r.text(), c)
	r.ok(err == nil)
	return m
}

func (r *bytesReader) rate() endorse.Rate {
	rate, err := endorse.ParseRate(r.text())
	r.ok(err == nil)
	return rate
}

func (r *bytesReader) cell() cell {
	return cell{
		days:  endorse.Period{From: r.date(), Until: r.date()},
		total: r.money(), out: r.money(),
		orders: r.int(), units: r.int(),
	}
}

func (r *bytesReader) posting() Posting {
	kind, via := r.int(), r.int()
	r.ok(kind >= 0 && kind < int64(len(kindNames)) && via >= 0 && via <= math.MaxUint32)
	return Posting{
		Kind: Kind(kind), Via: Via(via),
		Days: endorse.Period{From: r.date(), Until: r.date()},
		Base: r.money(), Number: r.int(), Rate: r.rate(),
		Earned: r.money(), Amount: r.money(),
	}
}
