package affiliate

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// winner is a party that an order is credited to.
type winner struct {
	party  *partyState
	weight endorse.Rate
}

// candidate is a touch that may decide an order.
type candidate struct {
	kind    TouchKind
	party   *partyState
	at      int64
	named   bool // by the shop, without a click
	verdict Verdict
}

// Verdict is what became of a touch. The zero value is that it counts, and no
// default: every [TouchVerdict] that a ledger gives was judged.
type Verdict uint8

const (
	Counts        Verdict = iota // it may win the order
	Outranked                    // another touch ranks above it
	OutOfWindow                  // it is too old, or later than the order
	SelfReferral                 // the customer is the creator
	NotActive                    // the party does not earn on that day
	WithoutClick                 // a code that needs a click has none
	NoSuchCreator                // the programme does not know the creator or the code
)

var verdictNames = []string{"counts", "outranked", "out-of-window", "self-referral", "not-active", "without-click", "no-such-creator"}

// attribute finds whose the order in the reader is. The winners are the fold's
// scratch.
func (f *fold) attribute(at int64, day endorse.Date) ([]winner, CreditRule) {
	rec := &f.rd.rec
	if len(rec.shares) > 0 {
		return f.stated(rec, day)
	}
	f.gather(rec, at, day)
	f.judge(rec, at, day)
	switch f.c.Attribution.Model {
	case EqualShares:
		return f.shared(CreditEqual)
	case PositionShares:
		return f.shared(CreditPosition)
	case PositionBonus:
		return f.shared(CreditBonus)
	}
	best := f.best()
	if best == nil {
		return nil, CreditNobody
	}
	f.winners = append(f.winners[:0], winner{best.party, one})
	return f.winners, best.rule()
}

var one = endorse.RateOfInt(1)

func (c *candidate) rule() CreditRule {
	switch {
	case c.named:
		return CreditNamed
	case c.kind == CodeUse:
		return CreditCode
	case c.kind == LinkClick:
		return CreditClick
	}
	return CreditView
}

// stated credits an order to the parties that it names with weights.
func (f *fold) stated(rec *record, day endorse.Date) ([]winner, CreditRule) {
	f.winners = f.winners[:0]
	for _, s := range rec.shares {
		p := f.party(s.party)
		if p == nil || !p.terms.Days.Contains(day) {
			continue
		}
		weight, _ := endorse.ParseRate(f.l.names.text(s.weight))
		f.winners = append(f.winners, winner{p, weight})
	}
	if !slices.ContainsFunc(f.winners, func(w winner) bool { return w.weight.Sign() > 0 }) {
		return nil, CreditNobody
	}
	return f.winners, CreditShares
}

// gather lists the touches of an order: those that it carries, and those of its
// customer that are on the ledger.
func (f *fold) gather(rec *record, at int64, day endorse.Date) {
	f.candidates = f.candidates[:0]
	if rec.party != 0 {
		named := rec.mask&hasClick == 0
		f.candidates = append(f.candidates, candidate{kind: LinkClick, party: f.party(rec.party), at: at - rec.click, named: named})
	}
	if rec.code != 0 {
		f.candidates = append(f.candidates, candidate{kind: CodeUse, party: f.codeOwner(rec.code, day), at: at})
	}
	if len(f.l.touches) == 0 || len(rec.customer) == 0 {
		return
	}
	for _, k := range f.l.touches[string(rec.customer)] {
		e := f.l.entries.at(k)
		t := f.touchReader.read(f.l.arena.get(e.record))
		p := f.party(t.party)
		if t.party == 0 {
			p = f.codeOwner(t.code, f.l.cal.day(e.at))
		}
		f.candidates = append(f.candidates, candidate{kind: TouchKind(t.word), party: p, at: e.at})
	}
}

func (f *fold) codeOwner(code name, day endorse.Date) *partyState {
	if id := f.c.codeOwner(f.l.names.text(code), day); id != "" {
		return f.party(f.l.names.of(id))
	}
	return nil
}

// judge says of each touch whether it counts.
func (f *fold) judge(rec *record, at int64, day endorse.Date) {
	for i := range f.candidates {
		c := &f.candidates[i]
		switch {
		case c.party == nil:
			c.verdict = NoSuchCreator
		case !c.named && !f.c.inWindow(c, at):
			c.verdict = OutOfWindow
		case !c.party.terms.Days.Contains(day):
			c.verdict = NotActive
		case !f.c.Attribution.SelfReferral && len(rec.customer) > 0 &&
			(string(rec.customer) == c.party.terms.ID || c.party.terms.own[string(rec.customer)]):
			c.verdict = SelfReferral
		}
	}
	if f.c.Attribution.CodeNeedsClick {
		f.needClicks()
	}
}

// needClicks drops codes of creators without a click that counts.
func (f *fold) needClicks() {
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.kind == CodeUse && c.verdict == Counts && !slices.ContainsFunc(f.candidates, func(d candidate) bool {
			return d.kind == LinkClick && d.verdict == Counts && d.party == c.party
		}) {
			c.verdict = WithoutClick
		}
	}
}

// inWindow reports whether a touch is not later than the order and less than
// its window before it.
func (c *compiled) inWindow(t *candidate, at int64) bool {
	age := at - t.at
	switch window := c.windows[t.kind]; {
	case age < 0:
		return false
	case window > 0:
		return age < window
	case t.kind == LinkClick:
		return true
	default: // a code at the checkout
		return t.kind == CodeUse && age == 0
	}
}

// class is the rank of a kind of touch, lower is better.
func (p Precedence) class(k TouchKind) int {
	switch {
	case k == AdView:
		return 2
	case p == CodeFirst && k != CodeUse, p == LinkFirst && k != LinkClick:
		return 1
	}
	return 0
}

// best is the touch that wins, nil if none counts.
func (f *fold) best() *candidate {
	a := &f.c.Attribution
	var best *candidate
	for i := range f.candidates {
		c := &f.candidates[i]
		if c.verdict == Counts && (best == nil || a.compare(c, best) < 0) {
			best = c
		}
	}
	for i := range f.candidates {
		if c := &f.candidates[i]; c != best && c.verdict == Counts {
			c.verdict = Outranked
		}
	}
	return best
}

// compare puts the touch that outranks the other first.
func (a *Attribution) compare(c, d *candidate) int {
	byTime := cmp.Compare(d.at, c.at)
	if a.Model == FirstTouch {
		byTime = -byTime
	}
	return cmp.Or(cmp.Compare(a.Precedence.class(c.kind), a.Precedence.class(d.kind)), byTime,
		-cmp.Compare(c.kind, d.kind), cmp.Compare(c.party.terms.ID, d.party.terms.ID))
}

// shared credits all creators with a touch that counts, in the order of their
// first touches.
func (f *fold) shared(rule CreditRule) ([]winner, CreditRule) {
	slices.SortFunc(f.candidates, func(c, d candidate) int {
		if c.verdict != Counts || d.verdict != Counts {
			return cmp.Compare(c.verdict, d.verdict)
		}
		return cmp.Or(cmp.Compare(c.at, d.at), cmp.Compare(c.party.terms.ID, d.party.terms.ID))
	})
	f.winners = f.winners[:0]
	var last *partyState
	for _, c := range f.candidates {
		if c.verdict != Counts {
			break
		}
		last = c.party
		if !slices.ContainsFunc(f.winners, func(w winner) bool { return w.party == c.party }) {
			f.winners = append(f.winners, winner{c.party, one})
		}
	}
	if len(f.winners) == 0 {
		return nil, CreditNobody
	}
	if rule != CreditEqual {
		f.byPosition(last)
	}
	return f.winners, rule
}

// byPosition weighs the creators: the first and the last by their shares, and
// what these leave is for those who share the rest, alike.
func (f *fold) byPosition(last *partyState) {
	a := &f.c.Attribution
	first, n := f.winners[0].party, int64(0)
	shares := func(p *partyState) bool { return a.Model == PositionBonus || p != first && p != last }
	for _, w := range f.winners {
		if shares(w.party) {
			n++
		}
	}
	rest, scale := one.Sub(a.First).Sub(a.Last), endorse.RateOfInt(max(n, 1))
	for i := range f.winners {
		w := &f.winners[i]
		w.weight = endorse.Rate{}
		if shares(w.party) {
			w.weight = rest
		}
		if w.party == first {
			w.weight = w.weight.Add(a.First.Times(scale))
		}
		if w.party == last {
			w.weight = w.weight.Add(a.Last.Times(scale))
		}
	}
}
