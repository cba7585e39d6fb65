package affiliate

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// open opens the tallies of parties that the programme lists and the balances of
// the period.
func (f *fold) open(first endorse.Date) {
	f.today = first
	for _, listed := range f.c.Parties {
		p := f.partyOf(listed.ID)
		for _, t := range p.terms.terms {
			in, ok := t.Days.Intersect(p.terms.Days)
			if days, overlap := in.Intersect(f.period); !ok || !overlap {
				continue
			} else if chosen := p.terms.choose(days.From, t.Plan.Currency); chosen == t {
				f.account(p, t, first)
			}
		}
	}
	for _, p := range f.s.parties {
		for _, b := range p.balances {
			b.opening, b.active, b.rows, b.sums = b.amount, false, nil, [PaidOut + 1]int64{}
		}
	}
}

// endPeriod ends the period, or shows it as it stands on a day inside it.
func (f *fold) endPeriod(day endorse.Date) {
	final := day == f.period.Until
	parties := f.sorted()
	for _, p := range parties {
		for _, a := range p.accounts {
			f.endSpans(p, a, day)
		}
	}
	if final {
		f.ended = day
	}
	for _, p := range f.sorted() {
		for _, b := range p.balances {
			f.endBalance(p, b, day, final)
		}
	}
}

// endSpans posts what spans that end up to the day come to; the last day of the
// terms ends them all.
func (f *fold) endSpans(p *partyState, a *account, day endorse.Date) {
	last := lastDay(p.terms.ends(a.terms.number), p.terms.Days.Until, f.c.Days.Until)
	if a.ended || last.IsZero() || last.After(day) {
		f.postings = f.close(a, day, f.postings[:0])
	} else {
		var err error
		if f.postings, err = a.terms.program.End(a.tally, last, f.postings[:0]); err != nil {
			f.problems = append(f.problems, Problem{Party: p.terms.ID, On: day, Err: err})
		}
		a.ended = true
	}
	for _, post := range f.postings {
		f.post(p, a, post)
	}
}

// lastDay is the first of the days that are said.
func lastDay(days ...endorse.Date) endorse.Date {
	var last endorse.Date
	for _, d := range days {
		if !d.IsZero() && (last.IsZero() || d.Before(last)) {
			last = d
		}
	}
	return last
}

// post books a posting of a party's account.
func (f *fold) post(p *partyState, a *account, post pay.Posting) {
	for _, d := range f.dealPosting(p, a, post) {
		r := f.postingRow(p, a, post, d)
		f.book(d.balance, &r)
	}
}

// dealtPosting is what one party has of a posting, in its balance's currency.
type dealtPosting struct {
	dealt
	balance *balance
	fx      *endorse.FX
	trimmed int64 // by the budget, in the plan's currency
}

// dealPosting splits a posting as a sale of the party would be: the total with
// it less the total before it.
func (f *fold) dealPosting(p *partyState, a *account, post pay.Posting) []dealtPosting {
	amount, _ := post.Amount.Minor()
	currency := a.terms.Plan.Currency
	trimmed := amount
	if post.Kind != pay.AdvanceHeld {
		amount = f.afford(amount, currency)
	}
	trimmed -= amount
	total := &a.posted
	if post.Kind == pay.AdvanceHeld {
		total = &a.held
	}
	before := f.team(nil, p, *total, 0, f.today, post.Kind == pay.AdvanceHeld)
	*total += amount
	var out []dealtPosting
	if amount == 0 && trimmed != 0 { // a line of nothing shows what was lost
		b, _, _, _ := f.toParty(p, 0, currency, f.today)
		out = append(out, dealtPosting{dealt{p, Seller, 0, false}, b, nil, trimmed})
	}
	for _, d := range differences(f.team(nil, p, *total, 0, f.today, post.Kind == pay.AdvanceHeld), before) {
		lost := trimmed
		if d.onTop {
			asked := d.amount
			d.amount = f.afford(asked, currency)
			lost = asked - d.amount
		}
		b, n, fx, err := f.toParty(d.party, d.amount, currency, f.today)
		if err != nil {
			f.problems = append(f.problems, Problem{Party: d.party.terms.ID, On: f.today, Err: err})
		}
		d.amount = n
		out = append(out, dealtPosting{d, b, fx, lost})
	}
	return out
}

// differences is what each has by the first list beyond what it has by the
// second.
func differences(now, before []dealt) []dealt {
	for _, old := range before {
		i := slices.IndexFunc(now, func(d dealt) bool { return d.party == old.party && d.role == old.role && d.onTop == old.onTop })
		if i < 0 {
			old.amount = -old.amount
			now = append(now, old)
			continue
		}
		now[i].amount -= old.amount
	}
	return slices.DeleteFunc(now, func(d dealt) bool { return d.amount == 0 })
}

func (f *fold) postingRow(p *partyState, a *account, post pay.Posting, d dealtPosting) row {
	base, _ := post.Base.Minor()
	earned, _ := post.Earned.Minor()
	paid, _ := post.Amount.Minor()
	r := row{kind: SpanPosted, role: d.role, posting: post.Kind, on: f.today, due: f.postingDue(post), seller: p, account: a,
		via: post.Via, base: base, trimmed: earned - paid + d.trimmed, amount: d.amount, extra: &rowExtra{days: post.Days}}
	if d.onTop {
		r.trimmed = d.trimmed
	}
	if d.fx != nil {
		r.extra.fx = *d.fx
	}
	if post.Kind == pay.AdvanceHeld {
		r.kind = AdvanceRecouped
	}
	return r
}

// postingDue is when a posting counts: what is earned waits as orders of the day
// would; what is taken or withheld counts at once, so that nothing is paid that
// an advance still has a claim to.
func (f *fold) postingDue(post pay.Posting) endorse.Date {
	if post.Amount.Sign() < 0 {
		return f.today
	}
	switch h := f.c.Holding; h.Price {
	case AtApproval:
		return f.today.AddDays(h.Lock)
	case AtLock:
		return f.today
	default:
		return h.ends(f.today).AddDays(h.Lock)
	}
}

// counted hands what a platform counted to all plans of the creator that hold on
// the day.
func (f *fold) counted(k uint32) {
	rec := f.rd.read(f.l.arena.get(f.l.entries.at(k).record))
	p := f.party(rec.party)
	if p == nil || !p.terms.Days.Contains(f.today) {
		f.problem(k, f.l.names.text(rec.party), ErrUnknownParty)
		return
	}
	t := p.terms.choose(f.today, 0)
	if t == nil {
		f.problem(k, p.terms.ID, ErrNoTerms)
		return
	}
	a := f.account(p, t, f.today)
	more := pay.Increase{ID: string(rec.id), On: f.today, At: f.now, Count: endorse.CountName(rec.word), More: rec.more}
	if err := t.program.Count(a.tally, more); err != nil {
		f.problem(k, p.terms.ID, err)
	}
}

// byHand books a payout or an adjustment.
func (f *fold) byHand(k uint32) {
	rec := f.rd.read(f.l.arena.get(f.l.entries.at(k).record))
	p := f.party(rec.party)
	if p == nil {
		f.problem(k, f.l.names.text(rec.party), ErrUnknownParty)
		return
	}
	r := row{kind: Adjusted, at: f.now, event: k, on: f.today, due: f.today, seller: p, amount: rec.amount}
	if rec.kind == kindPayout {
		r.kind, r.amount = PaidOut, -rec.amount
	}
	if rec.reason != 0 {
		r.more().reason = f.l.names.text(rec.reason)
	}
	f.book(p.balance(rec.currency), &r)
}
