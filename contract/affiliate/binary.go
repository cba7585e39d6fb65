package affiliate

import (
	"cmp"
	"encoding/binary"
	"errors"
	"maps"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
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
	list := w.l.sorted(func(e *entry) bool { return e.flags&flagDead == 0 })
	w.e.day(w.l.state.through)
	w.e.uint(uint64(len(list)))
	for _, k := range list {
		e := w.l.entries.at(k)
		w.e.int(e.at)
		w.e.uint(uint64(e.flags))
		w.e.text(string(transcode(&w.l.rd, w.l.arena.get(e.record), &w.l.names, w.e.names)))
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

// transcode is a record with its names numbered anew.
func transcode(r *reader, b []byte, from, to *names) []byte {
	rec := r.read(b)
	w := writer{names: to, kind: rec.kind, mask: rec.mask}
	w.buf = append(w.buf, byte(rec.kind))
	w.buf = binary.LittleEndian.AppendUint16(w.buf, rec.mask)
	w.putText(string(rec.id))
	one := func(k name) { w.buf = binary.AppendUvarint(w.buf, uint64(to.of(from.text(k)))) }
	list := func(ks []name) {
		w.buf = binary.AppendUvarint(w.buf, uint64(len(ks)))
		for _, k := range ks {
			one(k)
		}
	}
	for _, p := range []struct {
		bit uint16
		put func()
	}{
		{hasOrder, func() { w.putText(string(rec.order)) }},
		{hasParty, func() { one(rec.party) }},
		{hasCode, func() { one(rec.code) }},
		{hasCustomer, func() { w.putText(string(rec.customer)) }},
		{hasCurrency, func() { w.buf = binary.AppendUvarint(w.buf, uint64(rec.currency)) }},
		{hasWord, func() { w.buf = append(w.buf, rec.word) }},
		{hasClick, func() { w.putInt(rec.click) }},
		{hasAmount, func() { w.putInt(rec.amount) }},
		{hasTax, func() { w.putInt(rec.tax) }},
		{hasShipping, func() { w.putInt(rec.shipping) }},
		{hasReason, func() { one(rec.reason) }},
		{hasOf, func() { w.putText(string(rec.of)) }},
		{hasMore, func() { w.putInt(rec.more) }},
		{hasShares, func() {
			w.buf = binary.AppendUvarint(w.buf, uint64(len(rec.shares)))
			for _, s := range rec.shares {
				one(s.party)
				one(s.weight)
			}
		}},
		{hasLabels, func() { list(rec.labels) }},
		{hasItems, func() {
			w.buf = binary.AppendUvarint(w.buf, uint64(len(rec.items)))
			for i := range rec.items {
				w.itemAgain(&rec.items[i], r.pool, one, list)
			}
		}},
	} {
		if rec.mask&p.bit != 0 {
			p.put()
		}
	}
	return w.buf
}

// itemAgain puts a line as it was read.
func (w *writer) itemAgain(it *itemRecord, pool []name, one func(name), list func([]name)) {
	at, mask := len(w.buf), uint8(0)
	w.buf = append(w.buf, 0)
	put := func(bit uint8, ok bool, put func()) {
		if ok {
			mask |= bit
			put()
		}
	}
	put(itemSKU, it.sku != 0, func() { one(it.sku) })
	put(itemProduct, it.product != 0, func() { one(it.product) })
	put(itemCategories, it.categories.from != it.categories.to, func() { list(pool[it.categories.from:it.categories.to]) })
	put(itemLabels, it.labels.from != it.labels.to, func() { list(pool[it.labels.from:it.labels.to]) })
	put(itemNumber, it.number != 0, func() { w.buf = binary.AppendUvarint(w.buf, uint64(it.number)) })
	fine := uint64(0)
	if it.fine {
		fine = 1
	}
	w.buf = binary.AppendUvarint(w.buf, uint64(it.quantity)<<1|fine)
	w.putInt(it.gross)
	if it.fine {
		one(it.price)
	}
	put(itemDiscount, it.discount != 0, func() { w.putInt(it.discount) })
	put(itemTax, it.tax != 0, func() { w.putInt(it.tax) })
	put(itemShipping, it.shipping != 0, func() { w.putInt(it.shipping) })
	w.buf[at] = mask
}

// UnmarshalBinary reads a state that MarshalBinary wrote. The ledger must be one
// of [NewLedger]; what it held is replaced. On an error it is left as it was.
func (l *Ledger) UnmarshalBinary(b []byte) error {
	if l.c == nil || len(b) < len(stateHead) || string(b[:len(stateHead)]) != stateHead {
		return ErrState
	}
	n := newLedger(l.c)
	s := &stateReader{l: n, r: reader{b: b[len(stateHead):]}}
	if !s.read() {
		return ErrState
	}
	*l = *n
	l.w.names = &l.names
	return nil
}

type stateReader struct {
	l      *Ledger
	r      reader
	frozen map[uint32][]byte
}

func (s *stateReader) read() bool {
	if string(s.r.text()) != s.l.c.ID {
		return false
	}
	for range s.many() {
		s.l.names.of(string(s.r.text()))
	}
	through := s.r.day()
	if !through.IsZero() && (through.Before(s.l.c.Days.From) || s.l.lastEnd(through) != through || s.l.inReach(through) != nil) {
		return false
	}
	if !through.IsZero() {
		s.l.edge = s.l.cal.after(through)
	}
	s.frozen = map[uint32][]byte{}
	ok := s.entries() && s.state()
	s.l.state.through = through
	return ok && !s.r.bad && len(s.r.b) == 0 && s.thawAll()
}

// many is a number of things of a byte at least each.
func (s *stateReader) many() uint64 {
	n := s.r.uint()
	if n > uint64(len(s.r.b)) {
		s.r.bad = true
		return 0
	}
	return n
}

func (s *stateReader) entries() bool {
	for range s.many() {
		e := entry{at: s.r.int(), flags: uint32(s.r.uint())}
		record, frozen := s.r.text(), s.r.text()
		if s.r.bad || !s.sound(&e, record) {
			return false
		}
		s.l.restore(&e, record, arena{})
		k := s.l.entries.n
		if k > 1 && s.l.compare(k-1, k) >= 0 {
			return false
		}
		if len(frozen) > 0 {
			s.frozen[k] = frozen
			s.l.entries.at(k).frozen = s.l.frozen.put(frozen)
		}
	}
	s.l.chain()
	return true
}

// sound reports whether a record is one that Add could have written: reading
// and writing its event anew gives the same bytes.
func (s *stateReader) sound(e *entry, record []byte) bool {
	if e.at < firstSecond*nanosASecond || e.at > lastSecond*nanosASecond || e.flags&^(flagLate|flagAbout|flagUnpriced) != 0 {
		return false
	}
	r := &s.l.rd
	rec := r.read(record)
	if r.bad || len(r.b) != 0 || rec.kind == 0 || rec.kind >= kindEnd || !s.named(r) || (rec.mask&hasOrder != 0) != (e.flags&flagAbout != 0) {
		return false
	}
	x := s.l.indexOf(rec.kind)
	if x.find(rec.id, s.l.idOf) != 0 || rec.currency != 0 && !rec.currency.Valid() || rec.kind == kindOrder && len(rec.items) == 0 {
		return false
	}
	for i := range rec.items {
		if rec.kind == kindOrder && rec.items[i].quantity <= 0 {
			return false
		}
	}
	probe := &Ledger{c: s.l.c, names: s.l.names, cal: s.l.cal}
	probe.entries.add(entry{at: e.at, record: probe.arena.put(record)})
	w := writer{names: &s.l.names}
	return probe.eventOf(1).write(&w) == nil && string(w.buf) == string(record)
}

// named reports whether all names of the record in the reader are there.
func (s *stateReader) named(r *reader) bool {
	rec, n := &r.rec, name(len(s.l.names.texts))
	ok := rec.party < n && rec.code < n && rec.reason < n
	for _, x := range rec.shares {
		ok = ok && x.party < n && x.weight < n
	}
	for _, k := range rec.labels {
		ok = ok && k < n
	}
	for _, k := range r.pool {
		ok = ok && k < n
	}
	for i := range rec.items {
		it := &rec.items[i]
		ok = ok && it.sku < n && it.product < n && it.price < n
	}
	return ok
}

func (s *stateReader) state() bool {
	st := s.l.state
	st.spent = s.r.int()
	for range s.many() {
		id := s.r.textOf(&s.l.names)
		terms := s.l.c.party(id)
		if terms == nil || st.parties[id] != nil {
			return false
		}
		p := &partyState{terms: terms}
		st.parties[id] = p
		for range s.many() {
			if !s.account(p) {
				return false
			}
		}
		for range s.many() {
			if !s.balance(p) {
				return false
			}
		}
	}
	for range s.many() {
		id := string(s.r.text())
		st.customers[id] = customer{s.r.day(), int(s.r.uint())}
	}
	return !s.r.bad
}

func (s *stateReader) account(p *partyState) bool {
	id, version := s.r.textOf(&s.l.names), int(s.r.uint())
	i := slices.IndexFunc(p.terms.terms, func(t *planTerms) bool { return t.Plan.ID == id && t.Plan.Version == version })
	if i < 0 {
		return false
	}
	a := &account{terms: p.terms.terms[i], tally: new(pay.Tally), from: s.r.day(), ended: s.r.uint() == 1, posted: s.r.int(), held: s.r.int()}
	if a.tally.UnmarshalBinary(s.r.text()) != nil || a.terms.program.Fits(a.tally) != nil {
		return false
	}
	p.accounts = append(p.accounts, a)
	return slices.IsSortedFunc(p.accounts, func(a, b *account) int { return cmp.Compare(a.terms.number, b.terms.number) })
}

func (s *stateReader) balance(p *partyState) bool {
	c := endorse.Currency(s.r.uint())
	if !c.Valid() {
		return false
	}
	b := p.balance(c)
	b.amount, b.negative, b.paid = s.r.int(), int(s.r.uint()), s.r.day()
	for range s.many() {
		b.wait(s.r.day(), s.r.int())
	}
	return !s.r.bad
}

// thawAll reads what open orders earned.
func (s *stateReader) thawAll() bool {
	f := s.l.newFold(s.l.state.clone(), TotalsOnly)
	for k, b := range s.frozen {
		if s.l.kindOf(k) != kindOrder {
			return false
		}
		if _, ok := f.thaw(k, b); !ok {
			return false
		}
	}
	return true
}
