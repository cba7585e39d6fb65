package affiliate

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
)

// Ledger is the events of a programme. It keeps them in compact form until
// [Ledger.Close] lets go of what is settled for good. It belongs to one caller
// at a time.
type Ledger struct {
	c       *compiled
	names   names
	w       writer
	rd      reader
	arena   arena
	entries entries
	orders  index // orders by id
	others  index // other events by id
	waiting map[string]uint32
	touches map[string][]uint32 // by customer
	inOrder bool                // entries stand by time and id
	edge    int64               // what happened before is closed
	state   *state              // at the edge
	frozen  arena               // what open orders before the edge earned
	cal     calendar
}

// NewLedger is an empty ledger of a programme. The zone must have the name that
// the programme says; nil is UTC. All faults of the programme are reported.
func NewLedger(p Programme, zone *time.Location) (*Ledger, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	if zone == nil {
		zone = time.UTC
	}
	if zone.String() != p.Zone {
		return nil, fault("zone", fmt.Errorf("the location is %s, not %s", quote(zone.String()), quote(p.Zone)))
	}
	c, err := compile(p, zone)
	if err != nil {
		return nil, err
	}
	return newLedger(c), nil
}

func newLedger(c *compiled) *Ledger {
	l := &Ledger{c: c, names: newNames(), orders: newIndex(), others: newIndex(),
		waiting: map[string]uint32{}, touches: map[string][]uint32{}, inOrder: true, cal: calendar{zone: c.zone}}
	l.w.names, l.w.wide = &l.names, true
	l.edge = l.cal.start(c.Days.From)
	l.state = newState()
	return l
}

// ErrNoLedger is a ledger that is nil or not from [NewLedger], without a
// programme: it holds nothing and takes nothing.
var ErrNoLedger = errors.New("a ledger without a programme")

func (l *Ledger) none() bool { return l == nil || l.c == nil }

// Programme is the programme, the zero one of a ledger that has none.
func (l *Ledger) Programme() Programme {
	if l.none() {
		return Programme{}
	}
	return l.c.Programme
}

// Closed is the last day that is closed, zero if none is.
func (l *Ledger) Closed() endorse.Date {
	if l.none() {
		return endorse.Date{}
	}
	return l.state.through
}

// Add puts an event on the ledger. An event that is there already, with the same
// content, changes nothing. Errors: each part that is wrong in the event, joined,
// as a [*FaultError]; a [*ConflictError]; [ErrNotCovered] for an order outside
// the programme's days; a [*RateError] for an order in a currency that no terms
// and no rate lead from; a [*LateEventError], with the event kept on record. On
// any other error the ledger is as it was.
func (l *Ledger) Add(e Event) error {
	if l.none() {
		return ErrNoLedger
	}
	if e == nil {
		return ErrNoEvent
	}
	w, x := &l.w, &l.others
	if _, ok := e.(*Order); ok {
		x = &l.orders
	}
	h := x.hashOf(e)
	first := x.first(h) // early, so that memory answers while the event is written
	if err := e.write(w); err != nil {
		return err
	}
	id := w.buf[4 : 4+len(w.id)]
	if k := x.look(first, h, id, l.idOf); k != 0 {
		if f := l.entries.at(k); f.at == w.at && bytes.Equal(l.arena.get(f.record), w.buf) {
			return l.lateError(k)
		}
		return &ConflictError{w.id}
	}
	if err := l.check(w); err != nil {
		return err
	}
	return l.insert(x, h, id)
}

func (l *Ledger) indexOf(k kind) *index {
	if k == kindOrder {
		return &l.orders
	}
	return &l.others
}

// idOf is the id of an entry, as its record has it.
func (l *Ledger) idOf(k uint32) []byte {
	b := l.arena.get(l.entries.at(k).record)[3:]
	return b[1 : 1+int(b[0])]
}

func (l *Ledger) kindOf(k uint32) kind { return kind(l.arena.get(l.entries.at(k).record)[0]) }

// check holds an event against the programme.
func (l *Ledger) check(w *writer) error {
	if w.kind == kindOrder {
		day := l.cal.day(w.at)
		if !l.c.Days.Contains(day) {
			return fmt.Errorf("event %s: %w", quote(w.id), fault("at", ErrNotCovered))
		}
		if !l.c.leads(w.currency) {
			return fmt.Errorf("event %s: %w", quote(w.id), &RateError{From: w.currency, To: l.c.Terms[0].Plan.Currency})
		}
	}
	return nil
}

// leads reports whether an order in the currency can be priced at all.
func (c *compiled) leads(currency endorse.Currency) bool {
	for i := range c.Terms {
		to := c.Terms[i].Plan.Currency
		if to == currency || len(c.rates[pair{currency, to}]) > 0 {
			return true
		}
	}
	return false
}

// insert puts the writer's event in.
func (l *Ledger) insert(x *index, h uint64, id []byte) error {
	w := &l.w
	e := entry{at: w.at}
	if w.at < l.edge {
		e.flags |= flagLate
	}
	if n := l.entries.n; n > 0 && l.inOrder && (w.at < l.entries.at(n).at || w.at == l.entries.at(n).at && l.tie(w.kind, id, n) < 0) {
		l.inOrder = false
	}
	e.record = l.arena.put(w.buf)
	k := l.entries.add(e)
	x.add(h, k)
	switch {
	case w.kind == kindOrder:
		l.adopt(k)
	case w.order != "":
		l.attach(k)
	case w.kind == kindTouch && e.flags&flagLate == 0:
		rec := l.rd.read(w.buf)
		l.touches[string(rec.customer)] = append(l.touches[string(rec.customer)], k)
	}
	return l.lateError(k)
}

// tie compares an event with an entry of the same instant.
func (l *Ledger) tie(k kind, id []byte, other uint32) int {
	return cmp.Or(bytes.Compare(id, l.idOf(other)), cmp.Compare(k, l.kindOf(other)))
}

// adopt gives an order the events that waited for it.
func (l *Ledger) adopt(k uint32) {
	if len(l.waiting) == 0 {
		return
	}
	first, ok := l.waiting[string(l.idOf(k))]
	if !ok {
		return
	}
	delete(l.waiting, string(l.idOf(k)))
	l.entries.at(k).link = first
	for a := first; a != 0; a = l.entries.at(a).link {
		l.lateAbout(k, a)
	}
}

// attach chains an event to its order.
func (l *Ledger) attach(k uint32) {
	e := l.entries.at(k)
	e.flags |= flagAbout
	order := l.orders.find([]byte(l.w.order), l.idOf)
	if order == 0 {
		e.link = l.waiting[l.w.order]
		l.waiting[l.w.order] = k
		return
	}
	o := l.entries.at(order)
	e.link, o.link = o.link, k
	l.lateAbout(order, k)
}

// lateAbout marks an event that happened after its order's refund window, or as
// long before the order.
func (l *Ledger) lateAbout(order, k uint32) {
	o, e := l.entries.at(order), l.entries.at(k)
	out := l.c.refunds > 0 && (e.at >= o.at+l.c.refunds || e.at+l.c.refunds <= o.at)
	if out || o.flags&flagLate != 0 {
		e.flags |= flagLate
	}
}

// lateError is the error of an event that is late, nil of others.
func (l *Ledger) lateError(k uint32) error {
	e := l.entries.at(k)
	if e.flags&flagLate == 0 {
		return nil
	}
	closed := l.edge
	if e.flags&flagAbout != 0 && e.at >= l.edge {
		rec := l.rd.read(l.arena.get(e.record))
		if o := l.orders.find(rec.order, l.idOf); o != 0 {
			closed = l.entries.at(o).at + l.c.refunds
		}
	}
	return &LateEventError{string(l.idOf(k)), time.Unix(0, e.at).In(l.c.zone), time.Unix(0, closed).In(l.c.zone)}
}

// sequence is the entries from the edge on that are to be settled, by time, id
// and kind.
func (l *Ledger) sequence() []uint32 {
	seq := make([]uint32, 0, l.entries.n)
	for k := uint32(1); k < l.entries.end(); k++ {
		if e := l.entries.at(k); e.at >= l.edge && e.flags&flagLate == 0 {
			seq = append(seq, k)
		}
	}
	if !l.inOrder {
		slices.SortFunc(seq, l.compare)
	}
	return seq
}

func (l *Ledger) compare(a, b uint32) int {
	if d := cmp.Compare(l.entries.at(a).at, l.entries.at(b).at); d != 0 {
		return d
	}
	return l.tie(l.kindOf(a), l.idOf(a), b)
}
