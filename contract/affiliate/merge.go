package affiliate

import (
	"errors"
	"slices"
)

// Reasons why ledgers are not merged.
var (
	ErrOtherProgramme = errors.New("ledgers of different programmes")
	ErrOtherClosed    = errors.New("ledgers are closed up to different days")
	ErrSharedParty    = errors.New("both ledgers have settled the same party")
)

// Merge puts what another ledger of the same programme and version holds on this
// one: shards that saw different events add up to the one that saw them all.
// Before anything is closed any ledgers merge. Ledgers that are closed, up to
// the same day, must have settled different parties; of a budget and of
// customers' first orders each knew its own. An event in both is taken once,
// with other content it is a [*ConflictError]. On an error the ledger is as it
// was; the other never changes.
func (l *Ledger) Merge(other *Ledger) error {
	if l.none() || other.none() {
		return ErrNoLedger
	}
	if l == other {
		return nil
	}
	if err := l.mergeable(other); err != nil {
		return err
	}
	whole, err := l.MarshalBinary()
	if err != nil {
		return err
	}
	if l.state.through.IsZero() {
		err = l.take(other)
	} else {
		err = l.takeClosed(other)
	}
	if err != nil {
		return errors.Join(err, l.UnmarshalBinary(whole))
	}
	return nil
}

func (l *Ledger) mergeable(other *Ledger) error {
	switch {
	case l.c.ID != other.c.ID || l.c.Version != other.c.Version:
		return ErrOtherProgramme
	case l.state.through != other.state.through:
		return ErrOtherClosed
	}
	for id, p := range l.state.parties {
		if q := other.state.parties[id]; q != nil && p.clashes(q) {
			return ErrSharedParty
		}
	}
	return nil
}

// clashes reports whether both ledgers know something of the party, so that neither
// state is the whole of it.
func (p *partyState) clashes(q *partyState) bool {
	return p.settled() && q.settled() || p.active() && q.active() && !p.sameAccounts(q)
}

// active reports whether the party has a balance, or an account that saw anything:
// an advance may have taken all that was earned.
func (p *partyState) active() bool {
	return p.settled() || slices.ContainsFunc(p.accounts, func(a *account) bool {
		return a.posted != 0 || a.held != 0 || a.tally.Used()
	})
}

// sameAccounts reports whether both saw the same: what ends of spans give to
// everybody, say.
func (p *partyState) sameAccounts(q *partyState) bool {
	return slices.EqualFunc(p.accounts, q.accounts, func(a, b *account) bool {
		return a.terms.number == b.terms.number && a.posted == b.posted && a.held == b.held && a.tally.Equal(b.tally)
	})
}

// settled reports whether the party was owed or paid anything.
func (p *partyState) settled() bool {
	for _, b := range p.balances {
		if b.amount != 0 || len(b.due) > 0 || !b.paid.IsZero() {
			return true
		}
	}
	return false
}

// take adds the events of a ledger that is not closed.
func (l *Ledger) take(other *Ledger) error {
	var late *LateEventError
	for e := range other.Events() {
		if err := l.Add(e); err != nil && !errors.As(err, &late) {
			return err
		}
	}
	return nil
}

// takeClosed adds events and the state of a ledger that is closed.
func (l *Ledger) takeClosed(other *Ledger) error {
	from := other.newFold(other.state.clone(), TotalsOnly)
	for id, p := range from.s.parties {
		if old := l.state.parties[id]; old == nil || !old.active() {
			q := p.clone()
			q.terms = l.c.party(id)
			l.state.parties[id] = q
		}
	}
	for id, c := range from.s.customers {
		old, ok := l.state.customers[id]
		if ok && old.since.Before(c.since) {
			c.since = old.since
		}
		c.orders += old.orders
		l.state.customers[id] = c
	}
	l.state.spent += from.s.spent
	return l.takeEntries(other, from)
}

func (l *Ledger) takeEntries(other *Ledger, from *fold) error {
	for _, k := range other.sorted(func(*entry) bool { return true }) {
		e := *other.entries.at(k)
		record := other.recordFor(k, writer{names: &l.names, wide: true})
		rec := l.rd.read(record)
		if old := l.indexOf(rec.kind).find(rec.id, l.idOf); old != 0 {
			if l.entries.at(old).at != e.at || string(l.arena.get(l.entries.at(old).record)) != string(record) {
				return &ConflictError{string(rec.id)}
			}
			continue
		}
		var frozen arena
		if e.frozen != 0 {
			s, _ := from.thaw(k, other.frozen.get(e.frozen))
			e.frozen = frozen.put(from.appendSale(nil, s, &l.names))
		}
		l.restore(&e, record, frozen)
	}
	l.inOrder = false
	l.rechain()
	return nil
}

// rechain ties everything anew.
func (l *Ledger) rechain() {
	for k := uint32(1); k < l.entries.end(); k++ {
		l.entries.at(k).link = 0
	}
	clear(l.waiting)
	clear(l.touches)
	l.chain()
	for k := uint32(1); k < l.entries.end(); k++ {
		if l.kindOf(k) != kindOrder {
			continue
		}
		for a := l.entries.at(k).link; a != 0; a = l.entries.at(a).link {
			l.lateAbout(k, a)
		}
	}
}
