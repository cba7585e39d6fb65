package affiliate

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// scratchOrder is an order as package pay takes it, filled again and again.
// Texts that a plan does not ask for are those of another order.
type scratchOrder struct {
	pay.Order
	texts []string
}

// fill makes the order in the fold's reader ready for the plan, with the texts
// that it needs; quantities and bases are the caller's.
func (f *fold) fill(o *scratchOrder, s *sale) *pay.Order {
	if n := len(f.rd.rec.items); n <= cap(o.Lines) {
		o.Lines = o.Lines[:n]
	} else {
		o.Lines = make([]pay.OrderLine, n)
	}
	o.On, o.At, o.Status, o.Since, o.Payment, o.Stage = s.on, s.at, s.status, s.since, s.payment, f.c.stage()
	switch needs := &s.account.terms.needs; {
	case f.probe.wants(s.entry):
		o.ID = string(f.rd.rec.id)
		f.word(o, s, &pay.Needs{Customer: needs.Customer, Products: true, Categories: true, Labels: true})
		return &o.Order
	case needs.Customer || needs.Products || needs.Categories || needs.Labels:
		f.word(o, s, needs)
	}
	o.ID = ""
	return &o.Order
}

// word puts the texts on an order that are needed.
func (f *fold) word(o *scratchOrder, s *sale, needs *pay.Needs) {
	rec := &f.rd.rec
	o.Customer, o.texts = "", o.texts[:0]
	if needs.Customer {
		o.Customer = string(rec.customer)
	}
	if needs.Labels {
		o.Labels = f.labels(o, s)
	}
	for i := range rec.items {
		it, l := &rec.items[i], &o.Lines[i]
		if needs.Products {
			l.SKU, l.Product = f.l.names.text(it.sku), f.l.names.text(it.product)
		}
		if needs.Categories {
			l.Categories = f.texts(o, it.categories)
		}
		if needs.Labels {
			l.Labels = f.texts(o, it.labels)
		}
	}
}

// labels is those of the order, of the party, and how it was credited.
func (f *fold) labels(o *scratchOrder, s *sale) []string {
	own, party, credit := f.rd.rec.labels, s.seller.terms.Labels, s.credit.label()
	if len(own)+len(party) == 0 {
		return credit
	}
	from := len(o.texts)
	o.texts = append(append(f.appendNames(o.texts, own), party...), credit...)
	return o.texts[from:len(o.texts):len(o.texts)]
}

func (f *fold) texts(o *scratchOrder, at span) []string {
	switch at.to - at.from {
	case 0:
		return nil
	case 1:
		k := f.rd.pool[at.from]
		return f.l.names.texts[k : k+1 : k+1]
	}
	from := len(o.texts)
	o.texts = f.appendNames(o.texts, f.rd.pool[at.from:at.to])
	return o.texts[from:len(o.texts):len(o.texts)]
}

func (f *fold) appendNames(dst []string, list []name) []string {
	for _, k := range list {
		dst = append(dst, f.l.names.text(k))
	}
	return dst
}

// price lets the plan say what is left of the order earns, and books it on lines
// of a kind. The order is in the fold's reader.
func (f *fold) price(s *sale, kind Kind, event uint32) {
	f.begin(s)
	o := f.fill(&f.sold, s)
	lines(o, s, func(it *saleItem) (int64, int64) { return it.quantity, it.base })
	f.probe.price(f, s, o)
	var err error
	if f.amounts, err = s.account.terms.program.Price(s.account.tally, o, f.amounts[:0]); err != nil {
		f.problem(s.entry, s.seller.terms.ID, err)
		s.account = nil
		return
	}
	s.priced = true
	for i := range f.amounts {
		a := &f.amounts[i]
		paid, _ := a.Paid.Minor()
		earned := paid
		if a.Earned != a.Paid {
			earned, _ = a.Earned.Minor()
		}
		s.streams = append(s.streams, stream{earned, paid, earned, paid, a.Via})
	}
	for i := range s.items {
		f.earn(s, i, kind, event)
	}
}

// begin makes the present the moment of pricing: what went back before is not
// earned at all.
func (f *fold) begin(s *sale) {
	s.on, s.at = f.today, f.now
	s.streams, s.parts, s.undo = s.streams[:0], s.parts[:0], nil
	for i := range s.items {
		it := &s.items[i]
		part, whole := it.left()
		if part == whole {
			continue
		}
		it.base = proportion(it.base, part, whole)
		it.value, it.quantity = it.value-it.back, it.quantity-it.backItems
		it.back, it.backItems = 0, 0
	}
}

// earn splits what a line earned and books each party's part.
func (f *fold) earn(s *sale, item int, kind Kind, event uint32) {
	earned, paid := int64(0), int64(0)
	for _, st := range s.of(item) {
		earned, paid = earned+st.earned, paid+st.paid
	}
	paid = f.afford(paid, s.account.terms.Plan.Currency)
	r := row{kind: kind, due: s.due}
	if f.detail == WithLines {
		f.detailed(&r, s, item, event)
		r.base, r.trimmed = s.items[item].base, earned-paid
	}
	if s.seller.terms.simple && len(s.winners) == 1 {
		f.part(s, item, dealt{s.seller, Seller, paid, false}, &r)
		return
	}
	f.dealt = f.deal(f.dealt[:0], s, item, paid)
	for _, d := range f.dealt {
		again := r
		f.part(s, item, d, &again)
	}
}

// detailed puts on a row what its line says about the order line.
func (f *fold) detailed(r *row, s *sale, item int, event uint32) {
	r.credit, r.item, r.at, r.event, r.order = s.credit, uint16(item+1), f.now, event, s.entry
	r.sku, r.on, r.seller, r.account, r.via = f.rd.rec.items[item].sku, f.today, s.seller, s.account, s.via(item)
}

// part books what one party has of a line.
func (f *fold) part(s *sale, item int, d dealt, r *row) {
	if d.onTop {
		asked := d.amount
		d.amount = f.afford(asked, s.account.terms.Plan.Currency)
		r.trimmed = asked - d.amount
	}
	p := part{item: item, party: d.party, role: d.role, cost: d.amount}
	var err error
	if p.balance, p.amount0, p.fx, err = f.toParty(d.party, d.amount, s.account.terms.Plan.Currency, f.rateDay(s)); err != nil {
		f.problem(s.entry, d.party.terms.ID, err)
	}
	p.amount = p.amount0
	s.parts = append(s.parts, p)
	r.role, r.amount = d.role, p.amount0
	if p.fx != nil {
		r.more().fx = *p.fx
	}
	f.book(p.balance, r)
}

// rateDay is the day whose exchange rate turns what the order earned.
func (f *fold) rateDay(s *sale) endorse.Date {
	if f.c.Convert == AtApproval {
		return f.today
	}
	return s.day
}

// toParty is an amount in the currency that the party is paid in, and the
// balance for it. Without a rate it stays in the plan's currency, and the error
// says so.
func (f *fold) toParty(p *partyState, amount int64, currency endorse.Currency, day endorse.Date) (*balance, int64, *endorse.FX, error) {
	to := p.terms.Currency
	if to == 0 || to == currency || f.c.Convert == AtPayout {
		return p.balance(currency), amount, nil, nil
	}
	fx, err := f.c.rate(currency, to, day)
	if err != nil {
		return p.balance(currency), amount, nil, err
	}
	m, err := money(amount, currency).Convert(fx, endorse.HalfAway)
	n, ok := m.Minor()
	if err != nil || !ok {
		return p.balance(currency), amount, nil, ErrTooLarge
	}
	return p.balance(to), n, &fx, nil
}

// book puts a row on a balance.
func (f *fold) book(b *balance, r *row) {
	b.add(r.kind, r.amount, r.due, f.today)
	if f.detail == WithLines {
		b.rows = append(b.rows, *r)
	}
}

// afford is what the budget leaves of an amount. What is taken back gives its
// room to what comes later.
func (f *fold) afford(amount int64, currency endorse.Currency) int64 {
	if f.c.Budget.Currency() != currency || currency == 0 {
		return amount
	}
	most, _ := f.c.Budget.Minor()
	if amount > 0 {
		amount = max(min(amount, most-f.s.spent), 0)
	}
	f.s.spent += amount
	return amount
}
