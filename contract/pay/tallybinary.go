package pay

import (
	"cmp"
	"encoding/binary"
	"errors"
	"maps"
	"slices"

	"github.com/endorse-go/endorse"
)

// ErrTally is bytes that are no tally, or a tally of another plan.
var ErrTally = errors.New("not a tally of this version and plan")

// tallyVersion is the first byte of an encoded tally.
const tallyVersion = 1

// Fits reports [ErrTally] for a tally that was not opened by a program of the
// same plan, as far as its shape shows. A nil tally is [ErrNothing].
func (p *Program) Fits(t *Tally) error {
	if t == nil {
		return ErrNothing
	}
	if len(t.cells) != p.cells && len(t.cells) != 0 {
		return ErrTally
	}
	return nil
}

// MarshalBinary is the canonical encoding of a tally, in version 1: equal
// tallies have equal bytes on every machine. It can be read by programs of the
// same plan and version.
func (t *Tally) MarshalBinary() ([]byte, error) {
	w := writer{[]byte{tallyVersion}}
	w.date(t.from)
	w.date(t.closed)
	w.date(t.next)
	w.date(t.forgot)
	w.bool(t.ended)
	w.uint(len(t.cells))
	for _, in := range t.cells {
		w.uint(len(in))
		for i := range in {
			w.cell(&in[i])
		}
	}
	keys := slices.SortedFunc(maps.Keys(t.customers), func(a, b customerKey) int {
		return cmp.Or(cmp.Compare(a.op, b.op), a.from.Compare(b.from), cmp.Compare(a.customer, b.customer))
	})
	w.uint(len(keys))
	for _, k := range keys {
		w.uint(k.op)
		w.text(k.customer)
		w.cell(t.customers[k])
	}
	w.uint(len(t.queue))
	for _, post := range t.queue {
		w.posting(post)
	}
	return w.b, nil
}

// writer appends to bytes.
type writer struct{ b []byte }

func (w *writer) int(n int64)         { w.b = binary.AppendVarint(w.b, n) }
func (w *writer) uint(n int)          { w.b = binary.AppendUvarint(w.b, uint64(n)) }
func (w *writer) text(s string)       { w.uint(len(s)); w.b = append(w.b, s...) }
func (w *writer) date(d endorse.Date) { w.text(d.String()) }

func (w *writer) bool(x bool) {
	if x {
		w.int(1)
	} else {
		w.int(0)
	}
}

// money is the currency and, if there is one, the amount.
func (w *writer) money(m endorse.Money) {
	w.text(m.Currency().String())
	if m.Currency() != 0 {
		w.text(m.Amount())
	}
}

func (w *writer) cell(c *cell) {
	w.date(c.days.From)
	w.date(c.days.Until)
	w.money(c.total)
	w.money(c.out)
	w.int(c.orders)
	w.int(c.units)
}

func (w *writer) posting(p Posting) {
	w.int(int64(p.Kind))
	w.int(int64(p.Via))
	w.date(p.Days.From)
	w.date(p.Days.Until)
	w.money(p.Base)
	w.int(p.Number)
	w.text(p.Rate.String())
	w.money(p.Earned)
	w.money(p.Amount)
}
