package affiliate

import (
	"container/heap"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// sell settles an order: whose it is, by which terms, on what base; and what it
// earns, where that is decided at the sale.
func (f *fold) sell(k uint32, record []byte) {
	rec := f.rd.read(record)
	s := &f.scratch
	s.reset(k, f.now, f.today)
	s.status = pay.CustomerStatus(rec.word)
	f.know(s, rec)
	f.credit(s, rec)
	f.probe.judged(f, s, rec.currency)
	if s.account != nil {
		f.decide(s)
	}
	f.keep(s)
}

// know finds out what the customer's other orders tell.
func (f *fold) know(s *sale, rec *record) {
	fromLedger := f.c.Customers == FromLedger && s.status == pay.CustomerNotSaid
	if len(rec.customer) == 0 || !f.c.counts && !fromLedger {
		return
	}
	c := f.s.customers[string(rec.customer)]
	if c.orders == 0 {
		c.since = s.day
	}
	c.orders++
	f.s.customers[string(rec.customer)] = c
	s.since, s.payment = c.since, c.orders
	if fromLedger {
		s.status = pay.ReturningCustomer
		if c.orders == 1 {
			s.status = pay.NewCustomer
		}
	}
}

// credit finds the seller, the terms and the base.
func (f *fold) credit(s *sale, rec *record) {
	f.itemize(s)
	winners, rule := f.attribute(s.at, s.day)
	if len(winners) == 0 {
		f.nobody(s, rec)
		return
	}
	s.winners, f.winners, s.credit = winners, s.winners, rule
	s.seller = lead(s.winners)
	terms := s.seller.terms.choose(s.day, rec.currency)
	if terms == nil {
		f.problem(s.entry, s.seller.terms.ID, ErrNoTerms)
		return
	}
	if err := f.convertBase(s, rec.currency, terms.Plan.Currency); err != nil {
		f.problem(s.entry, s.seller.terms.ID, err)
		return
	}
	s.account = f.account(s.seller, terms, s.day)
}

// nobody reports an order that names a creator or a code that nobody knows.
func (f *fold) nobody(s *sale, rec *record) {
	switch {
	case rec.party != 0 && f.party(rec.party) == nil:
		f.problem(s.entry, f.l.names.text(rec.party), ErrUnknownParty)
	case rec.party == 0 && rec.code != 0 && f.codeOwner(rec.code, s.day) == nil:
		f.problem(s.entry, "", ErrUnknownCode)
	case len(rec.shares) > 0:
		f.problem(s.entry, f.l.names.text(rec.shares[0].party), ErrUnknownParty)
	}
}

// lead is the party by whose terms an order is priced: the one with the largest
// weight, of equals the one with the least id.
func lead(winners []winner) *partyState {
	best := winners[0]
	for _, w := range winners[1:] {
		if d := w.weight.Cmp(best.weight); d > 0 || d == 0 && w.party.terms.ID < best.party.terms.ID {
			best = w
		}
	}
	return best.party
}

// convertBase brings the base to the currency of the plan, at the rate of the
// day of sale.
func (f *fold) convertBase(s *sale, from, to endorse.Currency) error {
	if from == to {
		return nil
	}
	fx, err := f.c.rate(from, to, s.day)
	if err != nil {
		return err
	}
	s.fx = &fx
	for i := range s.items {
		m, err := money(s.items[i].base, from).Convert(fx, endorse.HalfAway)
		n, ok := m.Minor()
		if err != nil || !ok || n > maxMinor {
			return ErrTooLarge
		}
		s.items[i].base = n
	}
	return nil
}

// opens is the day on which a party's tally under the terms begins.
func (f *fold) opens(p *partyState, t *planTerms, first endorse.Date) endorse.Date {
	day := f.c.Days.From
	if f.c.parties[p.terms.ID] == nil { // it joined by its first order
		day = first
	}
	for _, d := range []endorse.Date{t.Days.From, p.terms.Days.From} {
		if d.After(day) {
			day = d
		}
	}
	return day
}

// decide prices an order, or says when it will be.
func (f *fold) decide(s *sale) {
	s.due = f.payable(s)
	if f.c.Holding.Price == AtSale {
		f.price(s, Earned, s.entry)
		return
	}
	f.plan(s)
}

// approved is the day on which an order is or will be approved, never if nobody
// knows.
func (f *fold) approved(s *sale) endorse.Date {
	day := f.c.Holding.ends(s.day)
	if f.c.Holding.By == ByHand {
		if s.byHand.IsZero() {
			return never
		}
		if s.byHand.After(day) {
			day = s.byHand
		}
	}
	if s.holds > 0 {
		return never
	}
	return day
}

// ends is the day on which the hold of an order ends.
func (h *Holding) ends(sale endorse.Date) endorse.Date {
	day := sale.AddDays(h.Days)
	if h.Day == 0 {
		return day
	}
	first := sale.AddDays(1 - sale.Day()).AddMonths(h.Months)
	fixed, last := first.AddDays(h.Day-1), first.AddMonths(1).AddDays(-1)
	if fixed.After(last) {
		fixed = last
	}
	if fixed.After(day) {
		return fixed
	}
	return day
}

// payable is the day from which what an order earned is payable.
func (f *fold) payable(s *sale) endorse.Date {
	if day := f.approved(s); day != never {
		return day.AddDays(f.c.Holding.Lock)
	}
	return never
}

// pricing is the day on which the plan prices the order.
func (f *fold) pricing(s *sale) endorse.Date {
	switch f.c.Holding.Price {
	case AtApproval:
		return f.approved(s)
	case AtLock:
		return f.payable(s)
	}
	return s.day
}

// waits reports whether a plan is going to price an order, whatever else happens.
func (f *fold) waits(s *sale) bool {
	return s.account != nil && !s.priced && !s.gone() && f.pricing(s) != never
}

// plan prices an order now, or puts it on the schedule.
func (f *fold) plan(s *sale) {
	day := f.pricing(s)
	switch at := f.l.cal.start(day); {
	case s.priced || day == never || s.account == nil || s.gone():
	case at <= f.now:
		f.price(s, Earned, s.entry)
	default:
		heap.Push(&f.waiting, scheduled{at, s.entry, string(f.l.idOf(s.entry))})
	}
}

// due prices an order whose time has come, unless something happened to it.
func (f *fold) due(w scheduled) {
	f.now, f.today = w.at, f.l.cal.day(w.at)
	s := f.sale(w.entry)
	if s == nil || s.priced || f.l.cal.start(f.pricing(s)) > w.at {
		return
	}
	f.rd.read(f.l.arena.get(f.l.entries.at(s.entry).record))
	f.plan(s)
}

// keep remembers an order as long as something may happen to it.
func (f *fold) keep(s *sale) {
	e := f.l.entries.at(s.entry)
	open := f.edge != 0 && !f.l.closedAt(s.entry, f.edge)
	switch {
	case e.link != 0 || s.account != nil && !s.priced || f.probe.wants(s.entry):
		live := f.live(s)
		f.sales.put(f.l, live)
		if e.link != 0 {
			f.early(live)
		}
	case open:
		f.freeze(s)
	}
}
