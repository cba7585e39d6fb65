package affiliate

import (
	"iter"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
)

// Close says that everything that happened up to the end of a day has come. The
// periods that end by then are settled for good, and what happened in them
// leaves memory, but for orders that are open for refunds. The settlement is
// that of [Ledger.Settle] for the last of these periods. Days that end no period
// change nothing. Events that happened before and come later are a
// [*LateEventError], those that have left memory and are told again among them; a
// refund of an order that has left memory is one of an order that nobody knows.
func (l *Ledger) Close(through endorse.Date, detail Detail) (Settlement, error) {
	if l.none() {
		return Settlement{}, ErrNoLedger
	}
	last := l.lastEnd(through)
	if last.Before(l.c.Days.From) || !last.After(l.state.through) {
		return Settlement{}, nil
	}
	if err := l.inReach(last); err != nil {
		return Settlement{}, err
	}
	f := l.newFold(l.state, detail)
	f.edge = l.cal.after(last)
	f.run(last)
	out := f.settlement()
	f.s.through = last
	f.freezeAll()
	l.edge = f.edge
	l.drop()
	return out, nil
}

// lastEnd is the last end of a period up to a day, zero if there is none.
func (l *Ledger) lastEnd(through endorse.Date) endorse.Date {
	if through.IsZero() || through.Before(l.c.Days.From) {
		return endorse.Date{}
	}
	p := l.c.periodOf(through)
	if p.Until == through {
		return through
	}
	return p.From.AddDays(-1)
}

// closedAt reports whether an order's refund window is over at an instant.
func (l *Ledger) closedAt(order uint32, at int64) bool {
	return l.c.refunds > 0 && l.entries.at(order).at+l.c.refunds <= at
}

// freezeAll keeps what open orders earned, and those that wait to be priced.
func (f *fold) freezeAll() {
	for _, s := range f.sales.list {
		if !f.l.closedAt(s.entry, f.edge) || f.waits(s) {
			f.freeze(s)
		} else {
			f.l.entries.at(s.entry).flags &^= flagUnpriced
		}
	}
	for _, p := range f.s.parties {
		for _, b := range p.balances {
			b.rows = nil
		}
		for _, a := range p.accounts {
			f.forget(a)
		}
	}
}

// forget lets go of spans that no open order lies in.
func (f *fold) forget(a *account) {
	if f.c.refunds > 0 {
		a.tally.Forget(f.l.cal.day(f.edge - f.c.refunds))
	}
}

// freeze puts what an order earned on record.
func (f *fold) freeze(s *sale) {
	e := f.l.entries.at(s.entry)
	e.flags &^= flagUnpriced
	if s.account != nil && !s.priced {
		e.flags |= flagUnpriced
	}
	f.l.w.buf = f.appendSale(f.l.w.buf[:0], s, &f.l.names)
	e.frozen = f.l.frozen.put(f.l.w.buf)
}

// resume puts orders from before the edge that no plan has priced back on the
// schedule.
func (f *fold) resume() {
	if f.s.through.IsZero() {
		return
	}
	for k := uint32(1); k < f.l.entries.end(); k++ {
		if f.l.entries.at(k).flags&flagUnpriced != 0 {
			f.now, f.today = f.l.edge-1, f.s.through
			s := f.sale(k)
			f.rd.read(f.l.arena.get(f.l.entries.at(k).record))
			f.plan(s)
		}
	}
}

// drop lets go of what nothing can happen to any more. It makes room when a quarter
// of what is kept is dead.
func (l *Ledger) drop() {
	var gone []uint32
	dead, tied := 0, false
	for k := uint32(1); k < l.entries.end(); k++ {
		switch e := l.entries.at(k); {
		case e.flags&flagDead != 0:
			dead++
		case e.flags&flagLate == 0 && l.isDead(k):
			gone, tied = append(gone, k), tied || l.isTied(k)
		}
	}
	if len(gone) == 0 {
		return
	}
	none := l.arena.put(make([]byte, 4)) // of no kind, and with an empty id, which no event has
	for _, k := range gone {
		*l.entries.at(k) = entry{at: l.entries.at(k).at, record: none, flags: flagDead}
	}
	switch dead += len(gone); {
	case 4*dead >= int(l.entries.n):
		l.compact()
	case tied:
		l.rechain()
	}
}

// isDead reports whether an event can have no more effect: an order whose window
// has passed, what was about it, and what has been settled without a refund to
// come.
func (l *Ledger) isDead(k uint32) bool {
	e := l.entries.at(k)
	switch kind := l.kindOf(k); {
	case kind == kindOrder:
		return l.closedAt(k, l.edge) && e.flags&flagUnpriced == 0
	case e.flags&flagAbout != 0:
		rec := l.rd.read(l.arena.get(e.record))
		if o := l.orders.find(rec.order, l.idOf); o != 0 {
			return l.isDead(o)
		}
		return l.c.refunds > 0 && e.at+l.c.refunds <= l.edge
	case kind == kindTouch:
		rec := l.rd.read(l.arena.get(e.record))
		window := l.c.windows[TouchKind(rec.word)]
		return window > 0 && e.at+window <= l.edge || window == 0 && TouchKind(rec.word) != LinkClick && e.at < l.edge
	}
	return e.at < l.edge
}

// compact copies what lives to a new ledger, by time and id.
func (l *Ledger) compact() {
	keep := l.sorted(func(*entry) bool { return true })
	old := *l
	l.arena, l.frozen = arena{}, arena{}
	l.entries = entries{}
	l.orders, l.others = newIndex(), newIndex()
	l.waiting, l.touches = map[string]uint32{}, map[string][]uint32{}
	l.inOrder = true
	for _, k := range keep {
		l.restore(old.entries.at(k), old.arena.get(old.entries.at(k).record), old.frozen)
	}
	l.chain()
}

// restore puts an entry in with its record.
func (l *Ledger) restore(e *entry, record []byte, frozen arena) {
	n := entry{at: e.at, record: l.arena.put(record), flags: e.flags}
	if e.frozen != 0 {
		n.frozen = l.frozen.put(frozen.get(e.frozen))
	}
	k := l.entries.add(n)
	x := l.indexOf(kind(record[0]))
	x.add(x.hash(l.idOf(k)), k)
}

// isTied reports whether an entry is found by its order or its customer.
func (l *Ledger) isTied(k uint32) bool {
	return l.entries.at(k).flags&flagAbout != 0 || l.kindOf(k) == kindTouch
}

// chain ties events to their orders and touches to their customers.
func (l *Ledger) chain() {
	for k := uint32(1); k < l.entries.end(); k++ {
		if !l.isTied(k) {
			continue
		}
		e := l.entries.at(k)
		about := e.flags&flagAbout != 0
		rec := l.rd.read(l.arena.get(e.record))
		if !about && e.flags&flagLate != 0 {
			continue
		}
		if !about {
			l.touches[string(rec.customer)] = append(l.touches[string(rec.customer)], k)
			continue
		}
		if o := l.orders.find(rec.order, l.idOf); o != 0 {
			e.link, l.entries.at(o).link = l.entries.at(o).link, k
		} else {
			e.link = l.waiting[string(rec.order)]
			l.waiting[string(rec.order)] = k
		}
	}
}

// Late is the events that came too late, with the reason, by time and id. They
// are settled without, and stay on record.
func (l *Ledger) Late() iter.Seq2[Event, *LateEventError] {
	return func(yield func(Event, *LateEventError) bool) {
		for _, k := range l.sorted(func(e *entry) bool { return e.flags&flagLate != 0 }) {
			late, _ := l.lateError(k).(*LateEventError)
			if !yield(l.eventOf(k), late) {
				return
			}
		}
	}
}

// Events is the events in memory, late ones included, by time and id.
func (l *Ledger) Events() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for _, k := range l.sorted(func(*entry) bool { return true }) {
			if !yield(l.eventOf(k)) {
				return
			}
		}
	}
}

// sorted is the entries in memory that are wanted, by time and id.
func (l *Ledger) sorted(wanted func(*entry) bool) []uint32 {
	var list []uint32
	if l.none() {
		return nil
	}
	for k := uint32(1); k < l.entries.end(); k++ {
		if e := l.entries.at(k); e.flags&flagDead == 0 && wanted(e) {
			list = append(list, k)
		}
	}
	slices.SortFunc(list, l.compare)
	return list
}

func (l *Ledger) instant(at int64) time.Time { return time.Unix(0, at).In(l.c.zone) }
