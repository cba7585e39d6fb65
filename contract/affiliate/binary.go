package affiliate

import (
	"errors"
	"maps"
	"slices"
)

// ErrState is bytes that are no state of a ledger of this programme.
var ErrState = errors.New("not the state of a ledger of this programme")

// stateHead begins an encoded ledger; its last byte is the version.
const stateHead = "endorse ledger\x01"

// MarshalBinary is the state of the ledger: its events in memory and everything
// that closed periods left. The encoding is canonical: ledgers that hold the
// same have the same bytes, in whatever order events came. It is read by
// UnmarshalBinary on a ledger of the programme, or of a later version of it that
// still has all plans in use.
func (l *Ledger) MarshalBinary() ([]byte, error) {
	if l.none() {
		return nil, ErrNoLedger
	}
	w := &stateWriter{l: l, f: l.newFold(l.state.clone(), TotalsOnly)}
	n := newNames()
	w.e.names = &n
	w.entries()
	w.state(w.f.s)
	body := w.e.b
	w.e.b = append([]byte(nil), stateHead...)
	w.e.text(l.c.ID)
	w.e.uint(uint64(len(n.texts) - 1))
	for _, t := range n.texts[1:] {
		w.e.text(t)
	}
	return append(w.e.b, body...), nil
}

type stateWriter struct {
	l *Ledger
	f *fold
	e encoder
}

func (w *stateWriter) entries() {
	list := w.l.sorted(func(*entry) bool { return true })
	w.e.day(w.l.state.through)
	w.e.uint(uint64(len(list)))
	for _, k := range list {
		e := w.l.entries.at(k)
		w.e.int(e.at)
		w.e.uint(uint64(e.flags))
		w.e.text(string(w.l.recordFor(k, writer{names: w.e.names})))
		frozen := []byte(nil)
		if e.frozen != 0 {
			s, _ := w.f.thaw(k, w.l.frozen.get(e.frozen))
			frozen = w.f.appendSale(nil, s, w.e.names)
		}
		w.e.text(string(frozen))
	}
}

func (w *stateWriter) state(s *state) {
	w.e.int(s.spent)
	list := w.f.sorted()
	w.e.uint(uint64(len(list)))
	for _, p := range list {
		w.e.name(p.terms.ID)
		w.e.uint(uint64(len(p.accounts)))
		for _, a := range p.accounts {
			w.account(a)
		}
		w.e.uint(uint64(len(p.balances)))
		for _, b := range p.balances {
			w.balance(b)
		}
	}
	ids := slices.Sorted(maps.Keys(s.customers))
	w.e.uint(uint64(len(ids)))
	for _, id := range ids {
		w.e.text(id)
		w.e.day(s.customers[id].since)
		w.e.uint(uint64(s.customers[id].orders))
	}
}

func (w *stateWriter) account(a *account) {
	w.e.name(a.terms.Plan.ID)
	w.e.uint(uint64(a.terms.Plan.Version))
	w.e.day(a.from)
	ended := uint64(0)
	if a.ended {
		ended = 1
	}
	w.e.uint(ended)
	w.e.int(a.posted)
	w.e.int(a.held)
	tally, _ := a.tally.MarshalBinary() // never fails
	w.e.text(string(tally))
}

func (w *stateWriter) balance(b *balance) {
	w.e.uint(uint64(b.currency))
	w.e.int(b.amount)
	w.e.uint(uint64(b.negative))
	w.e.day(b.paid)
	w.e.uint(uint64(len(b.due)))
	for _, d := range b.due {
		w.e.day(d.day)
		w.e.int(d.amount)
	}
}

// recordFor is the record of an entry as another writer has it, with its texts by
// the numbers of that one's names.
func (l *Ledger) recordFor(k uint32, w writer) []byte {
	_ = l.eventOf(k).write(&w) // it was written before
	return w.buf
}
