package affiliate

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// counts reports whether a refund of the order still counts in the totals of
// tiers, caps and guarantees.
func (f *fold) counts(s *sale) bool {
	switch f.c.Refunds.Rerate {
	case UntilLock:
		return s.due.After(f.today)
	case UntilPayout:
		paid := s.seller.balance(s.account.terms.Plan.Currency).paid
		if len(s.parts) > 0 {
			paid = s.parts[0].balance.paid
		}
		return paid.IsZero() || paid.Before(s.due)
	}
	return true
}

// amountsOf is what the plan gave for an order, as it gave it.
func (s *sale) amountsOf(dst []pay.Amount) []pay.Amount {
	c := s.account.terms.Plan.Currency
	for _, st := range s.streams {
		dst = append(dst, pay.Amount{Earned: money(st.earned0, c), Paid: money(st.paid0, c), Via: st.via})
	}
	return dst
}

// lines puts quantities and bases on the lines of an order.
func lines(o *pay.Order, s *sale, of func(it *saleItem) (quantity, base int64)) {
	c := s.account.terms.Plan.Currency
	for i := range o.Lines {
		q, b := of(&s.items[i])
		if s.items[i].excluded {
			q = 0
		}
		o.Lines[i].Quantity, o.Lines[i].Base = q, money(b, c)
	}
}

// retarget sets what each stream comes to for what is left, and is what it was
// at the sale and what goes back now.
func (f *fold) retarget(s *sale) (was, taken []pay.Amount) {
	c := s.account.terms.Plan.Currency
	was, taken = s.amountsOf(f.was[:0]), f.taken[:0]
	again := f.again(s, was)
	for i := range s.streams {
		st := &s.streams[i]
		part, whole := s.items[i*len(s.items)/len(s.streams)].left()
		earned, paid := proportion(st.earned0, part, whole), proportion(st.paid0, part, whole)
		if again != nil {
			earned, _ = again[i].Earned.Minor()
			paid, _ = again[i].Paid.Minor()
		}
		taken = append(taken, pay.Amount{Earned: money(st.earned-earned, c), Paid: money(st.paid-paid, c), Via: st.via})
		st.earned, st.paid = earned, paid
	}
	f.was, f.taken = was, taken
	return was, taken
}

// again is what the plan gives for what is left, nil where refunds go by
// proportion.
func (f *fold) again(s *sale, was []pay.Amount) []pay.Amount {
	if f.c.Refunds.Method != Recomputed {
		return nil
	}
	sold, left := f.fill(&f.sold, s), f.fill(&f.left, s)
	lines(sold, s, func(it *saleItem) (int64, int64) { return it.quantity, it.base })
	lines(left, s, func(it *saleItem) (int64, int64) {
		part, whole := it.left()
		if part == 0 {
			return 0, 0
		}
		return it.quantity - it.backItems, proportion(it.base, part, whole)
	})
	again, err := s.account.terms.program.Again(sold, left, was, nil)
	if err != nil {
		f.problem(s.entry, s.seller.terms.ID, err)
		return nil
	}
	return again
}

// settleSpans books what spans that have ended posted already, so that what a
// return changes stands alone.
func (f *fold) settleSpans(s *sale) {
	if f.spanEnded(s) {
		f.postings = f.close(s.account, f.ended, f.postings[:0])
		for _, p := range f.postings {
			f.post(s.seller, s.account, p)
		}
	}
}

// spanEnded reports whether a period with the order has ended, so that it may
// have been re-rated.
func (f *fold) spanEnded(s *sale) bool { return !f.ended.IsZero() && !s.on.After(f.ended) }

func (f *fold) close(a *account, day endorse.Date, dst []pay.Posting) []pay.Posting {
	posts, err := a.terms.program.Close(a.tally, day, dst)
	if err != nil {
		f.problems = append(f.problems, Problem{On: f.today, Err: err})
	}
	return posts
}

// returned takes what went back off the plan's totals, and is what that changed
// in spans that have ended.
func (f *fold) returned(s, before *sale, k uint32, was, taken []pay.Amount) []pay.Posting {
	o := f.fill(&f.sold, s)
	i := 0
	lines(o, s, func(it *saleItem) (int64, int64) {
		old := &before.items[i]
		i++
		now, whole := it.left()
		then, _ := old.left()
		return it.backItems - old.backItems, proportion(it.base, then, whole) - proportion(it.base, now, whole)
	})
	err := s.account.terms.program.Return(s.account.tally, pay.Back{Order: o, Was: was, Taken: taken, Whole: s.gone() != before.gone() && s.counts()})
	if err != nil {
		f.problem(k, s.seller.terms.ID, err)
	}
	if !f.spanEnded(s) {
		return nil
	}
	return f.close(s.account, f.ended, nil)
}

// counts reports whether the plan saw any piece of the order.
func (s *sale) counts() bool {
	return slices.ContainsFunc(s.items, func(it saleItem) bool { return !it.excluded })
}

// mark is how many rows each balance of the order has.
func (f *fold) mark(s *sale) map[*balance]int {
	if f.detail != WithLines {
		return nil
	}
	m := make(map[*balance]int, len(s.parts))
	for i := range s.parts {
		m[s.parts[i].balance] = len(s.parts[i].balance.rows)
	}
	return m
}

// bookReratings books what a refund changed in spans that have ended: as a part
// of the refund's line where there is one.
func (f *fold) bookReratings(s *sale, posts []pay.Posting, k uint32, kind Kind, from map[*balance]int) {
	for _, p := range posts {
		if p.Kind == pay.AdvanceHeld {
			f.post(s.seller, s.account, p)
			continue
		}
		for _, d := range f.dealPosting(s.seller, s.account, p) {
			r := f.postingRow(s.seller, s.account, p, d)
			r.kind, r.event, r.order, r.at, r.due = kind, k, s.entry, f.now, f.backDue(s)
			f.attach(d.balance, r, from)
		}
	}
}

// attach adds a posting to the first line of the same role after the mark.
func (f *fold) attach(b *balance, r row, from map[*balance]int) {
	n, ok := from[b]
	for i := n; ok && i < len(b.rows); i++ {
		if old := &b.rows[i]; old.role == r.role && old.kind == r.kind {
			x := old.more()
			if len(x.parts) == 0 {
				x.parts = append(x.parts, Part{Amount: money(old.amount, b.currency)})
			}
			x.parts = append(x.parts, Part{r.posting, r.extra.days, money(r.amount, b.currency)})
			old.amount += r.amount
			b.add(r.kind, r.amount, r.due, f.today)
			return
		}
	}
	f.book(b, &r)
}
