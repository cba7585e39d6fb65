package affiliate

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// thaw is an order as freeze put it on record; false for bytes that are no such
// record.
func (f *fold) thaw(order uint32, b []byte) (*sale, bool) {
	r := &reader{b: b}
	at := f.l.entries.at(order).at
	s := &sale{entry: order, day: f.l.cal.day(at)}
	flags := r.uint()
	s.status, s.payment, s.holds = pay.CustomerStatus(r.uint()), int(r.uint()), int(r.int())
	s.since, s.on, s.byHand, s.due = r.day(), r.day(), r.day(), r.day()
	s.at = at + r.int()
	s.priced = flags&salePriced != 0
	f.rd.read(f.l.arena.get(f.l.entries.at(order).record))
	f.itemize(s)
	if flags&saleSeller != 0 && !f.thawSeller(s, r, flags) {
		return s, false
	}
	return s, !r.bad && r.rest() == 0 && (s.account != nil || !s.priced)
}

// party is the party with the name that is next.
func (r *reader) party(f *fold) *partyState {
	k := r.name()
	if int(k) >= len(f.l.names.texts) {
		r.bad = true
		return nil
	}
	p := f.party(k)
	if p == nil {
		r.bad = true
	}
	return p
}

// rate is the rate whose text is next.
func (r *reader) rate(n *names) endorse.Rate {
	rate, err := endorse.ParseRate(r.textOf(n))
	if err != nil {
		r.bad = true
	}
	return rate
}

// textOf is the text whose number is next.
func (r *reader) textOf(n *names) string {
	k := r.name()
	if int(k) >= len(n.texts) {
		r.bad = true
		return ""
	}
	return n.text(k)
}

func (f *fold) thawSeller(s *sale, r *reader, flags uint64) bool {
	s.credit = CreditRule(r.uint())
	if s.seller = r.party(f); s.seller == nil {
		return false
	}
	s.winners = []winner{{s.seller, one}}
	if flags&saleMany != 0 {
		s.winners = s.winners[:0]
		for range r.count() {
			p := r.party(f)
			if p == nil {
				return false
			}
			s.winners = append(s.winners, winner{p, r.rate(&f.l.names)})
		}
	}
	if flags&saleAccount == 0 {
		return !s.priced
	}
	return f.thawAccount(s, r, flags)
}

func (f *fold) thawAccount(s *sale, r *reader, flags uint64) bool {
	id, version := r.textOf(&f.l.names), int(r.uint())
	for _, a := range s.seller.accounts {
		if a.terms.Plan.ID == id && a.terms.Plan.Version == version {
			s.account = a
		}
	}
	if s.account == nil {
		return false
	}
	if flags&saleConverted != 0 {
		fx := r.fx(&f.l.names)
		s.fx = &fx
	}
	if flags&saleChanged != 0 {
		f.thawItems(s, r)
	}
	n := r.uint()
	want := uint64(len(s.items) * s.account.terms.program.Streams()) // 0 for a bonus alone, priced or not
	if n != 0 && n != want || want > 0 && s.priced != (n == want) {
		return false
	}
	for range n {
		st := stream{via: pay.Via(r.uint()), earned0: r.int()}
		st.paid0 = st.earned0 + r.int()
		st.earned, st.paid = st.earned0, st.paid0
		if flags&saleChanged != 0 {
			st.earned, st.paid = r.int(), r.int()
		}
		s.streams = append(s.streams, st)
	}
	return f.thawParts(s, r)
}

func (f *fold) thawParts(s *sale, r *reader) bool {
	n := r.uint()
	if n > maxEntries*maxEntries || n > uint64(r.rest())+1 {
		return false
	}
	for range max(n, 1) - 1 {
		p := part{item: int(r.uint()), party: r.party(f), role: Role(r.uint())}
		currency := endorse.Currency(r.uint())
		if p.party == nil || p.item < 0 || p.item >= len(s.items) || !currency.Valid() {
			return false
		}
		p.balance = p.party.balance(currency)
		if fx := r.fx(&f.l.names); fx.From != 0 {
			p.fx = &fx
		}
		p.amount0, p.amount, p.cost = r.int(), r.int(), r.int()
		s.parts = append(s.parts, p)
	}
	for i := 0; n == 0 && s.priced && i < len(s.items); i++ {
		paid := s.paid0(i)
		s.parts = append(s.parts, part{item: i, party: s.seller, balance: s.seller.balance(s.account.terms.Plan.Currency), amount0: paid, amount: paid, cost: paid})
	}
	return true
}

func (f *fold) thawItems(s *sale, r *reader) {
	for i := range s.items {
		it := &s.items[i]
		it.value, it.base, it.quantity, it.back, it.backItems = r.int(), r.int(), r.int(), r.int(), r.int()
		if it.value < 0 || it.quantity < 0 || it.back < 0 || it.back > it.value || it.backItems < 0 || it.backItems > it.quantity ||
			it.value > maxMinor || it.base > maxMinor || it.base < 0 {
			r.bad = true
			*it = saleItem{value: 1, quantity: 1}
		}
	}
	for range r.count() {
		u := undo{event: f.l.others.find(r.text(), f.l.idOf), items: make([]returned, len(s.items))}
		r.bad = r.bad || u.event == 0
		for i := range u.items {
			u.items[i] = returned{r.int(), r.int()}
		}
		s.undo = append(s.undo, u)
	}
}

func (r *reader) day() endorse.Date { return dayOf(r.int()) }

func (r *reader) fx(n *names) (fx endorse.FX) {
	if fx.From = endorse.Currency(r.uint()); fx.From == 0 {
		return fx
	}
	fx.To = endorse.Currency(r.uint())
	fx.Rate = r.rate(n)
	fx.On = r.day()
	fx.Source = r.textOf(n)
	return fx
}
