package affiliate

import (
	"encoding/binary"
	"slices"

	"github.com/endorse-go/endorse"
)

// What an order earned is put on record with numbers as varints: whose it is, by
// which terms, and for each line the streams and parts with what is left of them.
// What the order's own record says is not repeated.

// encoder appends to bytes.
type encoder struct {
	b     []byte
	names *names
}

func (e *encoder) uint(n uint64)      { e.b = binary.AppendUvarint(e.b, n) }
func (e *encoder) int(n int64)        { e.b = binary.AppendVarint(e.b, n) }
func (e *encoder) name(s string)      { e.uint(uint64(e.names.of(s))) }
func (e *encoder) day(d endorse.Date) { e.int(dayNumber(d)) }

var dayZero = endorse.On(2000, 1, 1)

// dayNumber is a day as a small number: days from 2000, doubled; 1 is not said.
func dayNumber(d endorse.Date) int64 {
	n, ok := dayZero.DaysUntil(d)
	if !ok {
		return 1
	}
	return int64(n) * 2
}

func dayOf(n int64) endorse.Date {
	if n&1 == 1 {
		return endorse.Date{}
	}
	return dayZero.AddDays(int(n / 2))
}

func (e *encoder) text(s string) {
	e.uint(uint64(len(s)))
	e.b = append(e.b, s...)
}

// fx is an exchange rate that the programme may have dropped since.
func (e *encoder) fx(fx *endorse.FX) {
	if fx == nil {
		e.uint(0)
		return
	}
	e.uint(uint64(fx.From))
	if fx.From != 0 {
		e.uint(uint64(fx.To))
		e.name(fx.Rate.String())
		e.day(fx.On)
		e.name(fx.Source)
	}
}

const (
	salePriced uint64 = 1 << iota
	saleConverted
	saleChanged // items, since the order's record
	saleSeller
	saleAccount
	saleMany // more than one winner
)

// appendSale puts an order on record, its texts by the numbers of n.
func (f *fold) appendSale(dst []byte, s *sale, n *names) []byte {
	e := &encoder{dst, n}
	flags := f.saleFlags(s)
	e.uint(flags)
	e.uint(uint64(s.status))
	e.uint(uint64(s.payment))
	e.int(int64(s.holds))
	for _, d := range []endorse.Date{s.since, s.on, s.byHand, s.due} {
		e.day(d)
	}
	e.int(s.at - f.l.entries.at(s.entry).at)
	if s.seller == nil {
		return e.b
	}
	e.uint(uint64(s.credit))
	e.name(s.seller.terms.ID)
	if len(s.winners) > 1 {
		e.uint(uint64(len(s.winners)))
		for _, w := range s.winners {
			e.name(w.party.terms.ID)
			e.name(w.weight.String())
		}
	}
	if s.account == nil {
		return e.b
	}
	e.name(s.account.terms.Plan.ID)
	e.uint(uint64(s.account.terms.Plan.Version))
	if s.fx != nil {
		e.fx(s.fx)
	}
	e.sale(f, s, flags)
	return e.b
}

func (f *fold) saleFlags(s *sale) (flags uint64) {
	for i, ok := range []bool{s.priced, s.fx != nil, f.itemsChanged(s), s.seller != nil, s.account != nil, len(s.winners) > 1} {
		if ok {
			flags |= 1 << i
		}
	}
	return flags
}

// itemsChanged reports whether the lines are not as the order's record has them.
func (f *fold) itemsChanged(s *sale) bool {
	for i := range s.items {
		if it := &s.items[i]; it.back != 0 || it.backItems != 0 {
			return true
		}
	}
	e := f.l.entries.at(s.entry)
	return len(s.undo) > 0 || s.fx != nil || s.at != e.at || e.link != 0 && f.cut(s, e)
}

// cut reports whether lines were priced without what had gone back before, be it
// by events dated before the order.
func (f *fold) cut(s *sale, e *entry) bool {
	f.rd.read(f.l.arena.get(e.record))
	f.before.items = f.before.items[:0]
	f.itemize(&f.before)
	return !slices.Equal(s.items, f.before.items)
}

func (e *encoder) sale(f *fold, s *sale, flags uint64) {
	if flags&saleChanged != 0 {
		e.items(f, s)
	}
	e.uint(uint64(len(s.streams)))
	for _, st := range s.streams {
		e.uint(uint64(st.via))
		e.int(st.earned0)
		e.int(st.paid0 - st.earned0)
		if flags&saleChanged != 0 {
			e.int(st.earned)
			e.int(st.paid)
		}
	}
	if e.simple(s, flags) {
		e.uint(0)
		return
	}
	e.uint(uint64(len(s.parts)) + 1)
	for _, p := range s.parts {
		e.uint(uint64(p.item))
		e.name(p.party.terms.ID)
		e.uint(uint64(p.role))
		e.uint(uint64(p.balance.currency))
		e.fx(p.fx)
		for _, n := range []int64{p.amount0, p.amount, p.cost} {
			e.int(n)
		}
	}
}

func (e *encoder) items(f *fold, s *sale) {
	for i := range s.items {
		it := &s.items[i]
		for _, n := range []int64{it.value, it.base, it.quantity, it.back, it.backItems} {
			e.int(n)
		}
	}
	e.uint(uint64(len(s.undo)))
	for _, u := range s.undo {
		e.text(string(f.l.idOf(u.event)))
		for _, r := range u.items {
			e.int(r.value)
			e.int(r.quantity)
		}
	}
}

// simple reports whether the parts follow from the streams: the seller alone,
// nothing back, nothing converted or trimmed by the budget.
func (e *encoder) simple(s *sale, flags uint64) bool {
	if flags&saleChanged != 0 || len(s.parts) != len(s.items) {
		return false
	}
	for i := range s.parts {
		p := &s.parts[i]
		if p.item != i || p.party != s.seller || p.role != Seller || p.fx != nil ||
			p.balance.currency != s.account.terms.Plan.Currency || p.amount0 != s.paid0(i) || p.amount != p.amount0 || p.cost != p.amount0 {
			return false
		}
	}
	return true
}

// paid0 is what the plan gave for a line.
func (s *sale) paid0(item int) int64 {
	_, was := s.paid(item)
	return was
}
