package affiliate

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// UnmarshalBinary reads a state that MarshalBinary wrote. The ledger must be one
// of [NewLedger]; what it held is replaced. On an error it is left as it was.
func (l *Ledger) UnmarshalBinary(b []byte) error {
	if l.none() {
		return ErrNoLedger
	}
	if len(b) < len(stateHead) || string(b[:len(stateHead)]) != stateHead {
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
		text := string(s.r.text())
		if _, twice := s.l.names.known(text); twice {
			return false
		}
		s.l.names.of(text)
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
	return ok && !s.r.bad && s.r.rest() == 0 && s.thawAll()
}

// many is a number of things of a byte at least each.
func (s *stateReader) many() uint64 {
	n := s.r.uint()
	if n > uint64(s.r.rest()) {
		s.r.bad = true
		return 0
	}
	return n
}

func (s *stateReader) entries() bool {
	for range s.many() {
		e := entry{at: s.r.int(), flags: uint32(s.r.uint())}
		record, frozen := s.r.text(), s.r.text()
		if s.r.bad || !s.sound(&e, record) || e.flags&flagUnpriced != 0 && len(frozen) == 0 {
			return false
		}
		s.l.restore(&e, s.l.w.buf, arena{})
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
// and writing its event anew gives the same bytes. Its wide form is then in the
// ledger's writer.
func (s *stateReader) sound(e *entry, record []byte) bool {
	if e.flags&^(flagLate|flagAbout|flagUnpriced) != 0 {
		return false
	}
	r := &s.l.rd
	rec := r.readCompact(record)
	if r.bad || r.rest() != 0 || rec.kind == 0 || rec.kind >= kindEnd || !s.named(r) || (rec.mask&hasOrder != 0) != (e.flags&flagAbout != 0) {
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
	event, w := s.l.event(rec, e.at), writer{names: &s.l.names}
	return event.write(&w) == nil && string(w.buf) == string(record) && event.write(&s.l.w) == nil
}

// named reports whether all names of the record in the reader are there, and such as
// an event may have.
func (s *stateReader) named(r *reader) bool {
	rec, texts := &r.rec, s.l.names.texts
	fits := func(k name) bool {
		return int(k) < len(texts) && len(texts[k]) <= maxText && utf8.ValidString(texts[k])
	}
	ok := fits(rec.party) && fits(rec.code) && fits(rec.reason)
	for _, x := range rec.shares {
		ok = ok && fits(x.party) && fits(x.weight)
	}
	for _, k := range rec.labels {
		ok = ok && fits(k)
	}
	for _, k := range r.pool {
		ok = ok && fits(k)
	}
	for i := range rec.items {
		it := &rec.items[i]
		ok = ok && fits(it.sku) && fits(it.product) && fits(it.price)
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
	n := s.many()
	for range n {
		id := string(s.r.text())
		st.customers[id] = customer{s.r.day(), int(s.r.uint())}
	}
	return !s.r.bad && uint64(len(st.customers)) == n
}

func (s *stateReader) account(p *partyState) bool {
	id, version := s.r.textOf(&s.l.names), int(s.r.uint())
	i := slices.IndexFunc(p.terms.terms, func(t *planTerms) bool { return t.Plan.ID == id && t.Plan.Version == version })
	if i < 0 || slices.ContainsFunc(p.accounts, func(a *account) bool { return a.terms.number == p.terms.terms[i].number }) {
		return false
	}
	a := &account{terms: p.terms.terms[i], tally: new(pay.Tally), from: s.r.day(), ended: s.r.uint() == 1, posted: s.r.int(), held: s.r.int()}
	if a.tally.UnmarshalBinary(s.r.text()) != nil || a.terms.program.Fits(a.tally) != nil {
		return false
	}
	p.accounts = append(p.accounts, a)
	slices.SortFunc(p.accounts, func(a, b *account) int { return cmp.Compare(a.terms.number, b.terms.number) })
	return true
}

func (s *stateReader) balance(p *partyState) bool {
	c := endorse.Currency(s.r.uint())
	if !c.Valid() || slices.ContainsFunc(p.balances, func(b *balance) bool { return b.currency == c }) {
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
