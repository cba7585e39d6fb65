package affiliate

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// apply settles the event in the fold's reader for events about orders.
func (f *fold) apply(s *sale, k uint32) {
	rec := &f.aboutReader.rec
	f.rd.read(f.l.arena.get(f.l.entries.at(s.entry).record))
	switch rec.kind {
	case kindRefund:
		f.takeBack(s, k, Refunded, f.refund(s, k))
	case kindChargeback:
		f.takeBack(s, k, ChargedBack, f.rest(s))
	case kindCancellation:
		f.takeBack(s, k, Cancelled, f.rest(s))
	case kindReinstatement:
		f.reinstate(s, k)
	case kindCorrection:
		f.correct(s, k)
	case kindApproval:
		if s.byHand.IsZero() {
			s.byHand = f.today
		}
		f.redue(s)
	case kindHold:
		s.holds++
		f.redue(s)
	case kindRelease:
		s.holds = max(s.holds-1, 0)
		f.redue(s)
	}
}

// rest is everything that is left of the lines.
func (f *fold) rest(s *sale) []returned {
	list := f.backRoom.take(len(s.items))
	for i := range s.items {
		it := &s.items[i]
		list[i] = returned{it.value - it.back, it.quantity - it.backItems}
	}
	return list
}

// refund is what goes back of each line by the refund in hand.
func (f *fold) refund(s *sale, k uint32) []returned {
	rec := &f.aboutReader.rec
	if rec.currency != 0 && rec.currency != f.rd.rec.currency {
		f.problem(k, "", &endorse.CurrencyMismatchError{Have: rec.currency, Want: f.rd.rec.currency})
		return f.backRoom.take(len(s.items))
	}
	switch {
	case len(rec.items) > 0:
		return f.refundItems(s, k, rec)
	case rec.amount > 0:
		return f.refundAmount(s, k, rec.amount)
	}
	return f.rest(s)
}

// refundAmount spreads an amount over what is left of all lines.
func (f *fold) refundAmount(s *sale, k uint32, amount int64) []returned {
	left := f.values[:0]
	total := int64(0)
	for i := range s.items {
		left = append(left, s.items[i].value-s.items[i].back)
		total += left[i]
	}
	if amount > total {
		f.problem(k, "", ErrExcess)
		amount = total
	}
	f.values = left
	list := f.backRoom.take(len(s.items))
	if len(left) == 1 {
		list[0].value = amount
		return s.complete(list)
	}
	for i, n := range spread(amount, left) {
		list[i].value = n
	}
	return s.complete(list)
}

// refundItems takes back line by line. A SKU that stands on several lines is
// taken from the first that has some left.
func (f *fold) refundItems(s *sale, k uint32, rec *record) []returned {
	list := f.backRoom.take(len(s.items))
	for _, it := range rec.items {
		found, over := false, it.gross > 0 || it.quantity > 0
		amount, quantity := it.gross, it.quantity
		for i := range s.items {
			if it.number != 0 && it.number != i+1 || it.number == 0 && it.sku != f.rd.rec.items[i].sku {
				continue
			}
			found = true
			var took returned
			if took, amount, quantity = s.take(i, list[i], it, amount, quantity); it.gross == 0 && it.quantity == 0 {
				over = false
			}
			list[i].value += took.value
			list[i].quantity += took.quantity
		}
		switch {
		case !found:
			f.problem(k, "", ErrUnknownItem)
		case over && (amount > 0 || it.gross == 0 && quantity > 0):
			f.problem(k, "", ErrExcess)
		}
	}
	return s.complete(list)
}

// take is what a refund takes of a line of which some is taken already, and what
// of the refund is left.
func (s *sale) take(i int, taken returned, it itemRecord, amount, quantity int64) (returned, int64, int64) {
	line := &s.items[i]
	value, pieces := line.value-line.back-taken.value, line.quantity-line.backItems-taken.quantity
	n := min(quantity, pieces)
	switch {
	case it.gross > 0:
		took := returned{min(amount, value), n}
		return took, amount - took.value, quantity - n
	case it.quantity > 0:
		before, after := line.backItems+taken.quantity, line.backItems+taken.quantity+n
		part := proportion(line.value, after, line.quantity) - proportion(line.value, before, line.quantity)
		return returned{min(part, value), n}, amount, quantity - n
	}
	return returned{value, pieces}, 0, 0
}

// complete takes all pieces of a line whose value is gone.
func (s *sale) complete(list []returned) []returned {
	for i := range list {
		if it, r := &s.items[i], &list[i]; *r != (returned{}) && it.value > 0 && it.back+r.value == it.value {
			r.quantity = it.quantity - it.backItems
		}
	}
	return list
}

// takeBack takes what goes back off the order, and remembers how to undo it.
func (f *fold) takeBack(s *sale, k uint32, kind Kind, list []returned) {
	if s.undo == nil {
		s.undo = f.undoRoom.take(1)[:0]
	}
	s.undo = append(s.undo, undo{k, list})
	f.change(s, k, kind, list, 1)
}

// reinstate undoes what an event took back.
func (f *fold) reinstate(s *sale, k uint32) {
	of := f.aboutReader.rec.of
	for i := len(s.undo) - 1; i >= 0; i-- {
		if u := s.undo[i]; len(of) == 0 || string(of) == string(f.l.idOf(u.event)) {
			s.undo = append(s.undo[:i:i], s.undo[i+1:]...)
			f.change(s, k, Reinstated, u.items, -1)
			if !s.priced {
				f.plan(s)
			}
			return
		}
	}
	f.problem(k, "", ErrNothingBack)
}

// change moves what is left of the lines and lets the commission follow.
func (f *fold) change(s *sale, k uint32, kind Kind, list []returned, sign int64) {
	before := &f.before
	before.items = append(before.items[:0], s.items...)
	for i, r := range list {
		s.items[i].back += sign * r.value
		s.items[i].backItems += sign * r.quantity
	}
	if s.priced {
		f.follow(s, before, k, kind)
	}
}

// follow brings what was earned to its target for what is left, one line for
// each that changes.
func (f *fold) follow(s, before *sale, k uint32, kind Kind) {
	var posts []pay.Posting
	counts := f.counts(s)
	if counts {
		f.settleSpans(s)
	}
	was, taken := f.retarget(s)
	f.carry(s)
	if counts {
		posts = f.returned(s, before, k, was, taken)
	}
	from := f.mark(s)
	for i := range s.parts {
		f.bookBack(s, before, &s.parts[i], k, kind)
	}
	f.bookReratings(s, posts, k, kind, from)
}

// bookBack books the difference of two targets of one part.
func (f *fold) bookBack(s, before *sale, p *part, k uint32, kind Kind) {
	it, old := &s.items[p.item], &before.items[p.item]
	if it.back == old.back && it.backItems == old.backItems && p.amount == f.targetOf(s, p) {
		return
	}
	target := f.targetOf(s, p)
	now, whole := it.left()
	then, _ := old.left()
	f.afford(proportion(p.cost, now, whole)-proportion(p.cost, then, whole), s.account.terms.Plan.Currency)
	r := row{kind: kind, role: p.role, due: f.backDue(s), amount: target - p.amount}
	f.detailed(&r, s, p.item, k)
	r.base = proportion(it.base, now, whole) - proportion(it.base, then, whole)
	if p.fx != nil {
		r.more().fx = *p.fx
	}
	if reason := f.aboutReader.rec.reason; reason != 0 {
		r.more().reason = f.l.names.text(reason)
	}
	p.amount = target
	f.book(p.balance, &r)
}

// backDue is when what comes back counts: with the order while that is pending,
// else at once.
func (f *fold) backDue(s *sale) endorse.Date {
	if s.due.After(f.today) {
		return s.due
	}
	return f.today
}

// redue moves what is left of an order to the day from which it is payable now.
// What was paid stays paid.
func (f *fold) redue(s *sale) {
	if s.account == nil {
		return
	}
	due := f.payable(s)
	if !s.priced {
		s.due = due
		f.plan(s)
		return
	}
	for i := range s.parts {
		if p := &s.parts[i]; p.balance.paid.Before(s.due) || p.balance.paid.IsZero() {
			p.balance.move(p.amount, s.due, due, f.today)
		}
	}
	s.due = due
}
