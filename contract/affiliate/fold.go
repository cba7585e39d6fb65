package affiliate

import (
	"bytes"
	"cmp"
	"container/heap"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// fold runs events by time and id over a state.
type fold struct {
	l       *Ledger
	c       *compiled
	s       *state
	detail  Detail
	edge    int64 // of a fold that closes: orders that are open then are frozen; else 0
	probe   *probe
	seq     []uint32
	period  endorse.Period
	ended   endorse.Date // the last day of the last period that has ended
	today   endorse.Date
	now     int64
	sales   sales    // orders that something may still happen to
	waiting schedule // orders that are priced later

	statements []Statement
	problems   []Problem

	byName      []*partyState
	rd          reader // the order in hand
	aboutReader reader // the event about it
	touchReader reader
	candidates  []candidate
	winners     []winner
	values      []int64
	scratch     sale
	sold, left  scratchOrder
	amounts     []pay.Amount
	postings    []pay.Posting
	dealt       []dealt
	was, taken  []pay.Amount
	before      sale
	carrier     int   // line of the order in hand that has what others carry to it
	carried     int64 // see carry
	saleRoom    room[sale]
	winnerRoom  room[winner]
	itemRoom    room[saleItem]
	streamRoom  room[stream]
	partRoom    room[part]
	backRoom    room[returned]
	undoRoom    room[undo]
	ways        map[way][2]string
}

func (l *Ledger) newFold(s *state, detail Detail) *fold {
	return &fold{l: l, c: l.c, s: s, detail: detail, ended: s.through}
}

// run folds everything up to a day: whole periods, and the beginning of the one
// that the day lies in.
func (f *fold) run(until endorse.Date) {
	f.seq = f.l.sequence()
	first := f.c.Days.From
	if !f.s.through.IsZero() {
		first = f.s.through.AddDays(1)
	}
	f.resume()
	next := 0
	for !first.After(until) {
		f.period = f.c.periodOf(first)
		f.open(first)
		last := f.period.Until
		if last.After(until) {
			last = until
		}
		next = f.events(next, f.l.cal.after(last))
		f.today, f.now = last, f.l.cal.after(last)-1
		f.endPeriod(last)
		first = last.AddDays(1)
	}
}

// events settles what happens before an instant.
func (f *fold) events(next int, before int64) int {
	for {
		at := before
		if next < len(f.seq) {
			at = min(at, f.l.entries.at(f.seq[next]).at)
		}
		switch {
		case len(f.waiting) > 0 && f.waiting[0].at <= at && f.waiting[0].at < before:
			f.due(heap.Pop(&f.waiting).(scheduled))
		case at < before:
			f.event(f.seq[next])
			next++
		default:
			return next
		}
	}
}

// event settles one event.
func (f *fold) event(k uint32) {
	e := f.l.entries.at(k)
	f.now, f.today = e.at, f.l.cal.day(e.at)
	record := f.l.arena.get(e.record)
	if e.flags&flagAbout != 0 {
		f.about(k, record)
		return
	}
	switch kind(record[0]) {
	case kindOrder:
		f.sell(k, record)
	case kindCounted:
		f.counted(k)
	case kindPayout, kindAdjustment:
		f.byHand(k)
	}
}

// about settles an event about an order, if the order has happened: what is
// dated before its order is settled with it.
func (f *fold) about(k uint32, record []byte) {
	rec := f.aboutReader.read(record)
	order := f.l.orders.find(rec.order, f.l.idOf)
	if order == 0 {
		f.problem(k, "", ErrUnknownOrder)
		return
	}
	if s := f.sale(order); s != nil {
		f.apply(s, k)
	}
}

// early settles what is dated before the order that it is about.
func (f *fold) early(s *sale) {
	var list []uint32
	for k := f.l.entries.at(s.entry).link; k != 0; k = f.l.entries.at(k).link {
		if f.l.entries.at(k).flags&flagLate == 0 && f.l.compare(k, s.entry) < 0 {
			list = append(list, k)
		}
	}
	slices.SortFunc(list, f.l.compare)
	for _, k := range list {
		f.aboutReader.read(f.l.arena.get(f.l.entries.at(k).record))
		f.apply(s, k)
	}
}

// sale is an order that has happened, nil if it has not.
func (f *fold) sale(order uint32) *sale {
	if s := f.sales.of(order); s != nil {
		return s
	}
	if p := f.l.entries.at(order).frozen; p != 0 {
		s, _ := f.thaw(order, f.l.frozen.get(p))
		f.sales.put(f.l, s)
		return s
	}
	return nil
}

// party is the state of a party, nil if the programme does not have it.
func (f *fold) party(k name) *partyState {
	if k == 0 {
		return nil
	}
	for int(k) >= len(f.byName) {
		f.byName = append(f.byName, nil)
	}
	if f.byName[k] == nil {
		f.byName[k] = f.partyOf(f.l.names.text(k))
	}
	return f.byName[k]
}

func (f *fold) partyOf(id string) *partyState {
	if p := f.s.parties[id]; p != nil {
		return p
	}
	terms := f.c.party(id)
	if terms == nil {
		return nil
	}
	p := &partyState{terms: terms}
	f.s.parties[id] = p
	return p
}

// sorted is the parties by id.
func (f *fold) sorted() []*partyState {
	list := make([]*partyState, 0, len(f.s.parties))
	for _, p := range f.s.parties {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b *partyState) int { return cmp.Compare(a.terms.ID, b.terms.ID) })
	return list
}

func (f *fold) problem(k uint32, party string, err error) {
	p := Problem{Event: string(f.l.idOf(k)), Party: party, On: f.today, Err: err}
	if rec := f.l.rd.read(f.l.arena.get(f.l.entries.at(k).record)); rec.kind == kindOrder {
		p.Order = p.Event
	} else {
		p.Order = string(bytes.Clone(rec.order))
	}
	f.problems = append(f.problems, p)
}

// scheduled is an order to be priced at an instant.
type scheduled struct {
	at    int64
	entry uint32
	id    string
}

type schedule []scheduled

func (s schedule) Len() int { return len(s) }
func (s schedule) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(s[i].at, s[j].at), cmp.Compare(s[i].id, s[j].id)) < 0
}
func (s schedule) Swap(i, j int) { s[i], s[j] = s[j], s[i] }

// Push appends an entry, for package heap.
func (s *schedule) Push(x any) { *s = append(*s, x.(scheduled)) }

// Pop takes the last entry, for package heap.
func (s *schedule) Pop() any {
	old := *s
	x := old[len(old)-1]
	*s = old[:len(old)-1]
	return x
}
