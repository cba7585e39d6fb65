package affiliate

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// sale is an order as the fold knows it: whose it is, what each line earned,
// and how much of it went back. What was earned is frozen: refunds are measured
// against it.
type sale struct {
	entry   uint32
	day     endorse.Date // of the sale
	on      endorse.Date // on which the plan priced it
	at      int64        // at which
	credit  CreditRule
	status  pay.CustomerStatus
	payment int          // of the customer, from 1
	since   endorse.Date // the customer's first order
	seller  *partyState
	account *account // nil until a plan is found
	winners []winner
	priced  bool
	byHand  endorse.Date // on which it was approved by hand
	holds   int          // open ones
	due     endorse.Date
	fx      *endorse.FX // of the base, nil if it was not converted
	items   []saleItem
	streams []stream // of all items, the streams of a plan each
	parts   []part   // what each party has, by item
	undo    []undo
}

// saleItem is an order line. Base is in the plan's currency.
type saleItem struct {
	value     int64 // what the customer pays for it
	base      int64 // what of that earns
	quantity  int64
	back      int64 // of value
	backItems int64 // of quantity
	excluded  bool  // earns nothing
}

// stream is what a line earned in one stream of the plan, and what is left.
type stream struct {
	earned0, paid0, earned, paid int64
	via                          pay.Via
}

// part is what one party has of a line, in its balance's currency.
type part struct {
	item    int
	party   *partyState
	role    Role
	balance *balance
	fx      *endorse.FX // nil where nothing was converted
	amount0 int64
	amount  int64 // what is left
	cost    int64 // of amount0 in the plan's currency, for the budget
}

// undo is what an event took back, to be reinstated.
type undo struct {
	event uint32
	items []returned
}

type returned struct{ value, quantity int64 }

// reset makes the sale ready for another order, its slices kept.
func (s *sale) reset(entry uint32, at int64, day endorse.Date) {
	s.entry, s.at, s.day, s.on = entry, at, day, day
	s.credit, s.status, s.payment, s.since = CreditNobody, pay.CustomerNotSaid, 0, endorse.Date{}
	s.seller, s.account, s.fx, s.undo = nil, nil, nil, nil
	s.priced, s.holds, s.byHand, s.due = false, 0, endorse.Date{}, endorse.Date{}
	s.winners, s.items, s.streams, s.parts = s.winners[:0], s.items[:0], s.streams[:0], s.parts[:0]
}

// sales are orders in memory, by entry.
type sales struct {
	list   []*sale
	number []uint32 // in list from 1, of each entry
}

func (s *sales) of(order uint32) *sale {
	if int(order) < len(s.number) && s.number[order] != 0 {
		return s.list[s.number[order]-1]
	}
	return nil
}

// put puts an order in that is not there.
func (s *sales) put(l *Ledger, x *sale) {
	if s.number == nil {
		s.number = make([]uint32, l.entries.end())
	}
	s.list = append(s.list, x)
	s.number[x.entry] = uint32(len(s.list))
}

// live is a copy that shares no slices and lasts as long as the fold.
func (f *fold) live(s *sale) *sale {
	c := &f.saleRoom.take(1)[0]
	*c = *s
	c.winners = f.winnerRoom.copy(s.winners)
	c.items, c.streams, c.parts = f.itemRoom.copy(s.items), f.streamRoom.copy(s.streams), f.partRoom.copy(s.parts)
	return c
}

// room gives out slices of larger ones, each twice as large as the one before.
type room[T any] struct {
	free []T
	size int
}

const (
	leastRoom = 8
	mostRoom  = 256
)

func (r *room[T]) take(n int) []T {
	if n > len(r.free) {
		r.grow(n)
	}
	out := r.free[:n:n]
	r.free = r.free[n:]
	return out
}

func (r *room[T]) grow(n int) {
	r.size = min(max(2*r.size, leastRoom), mostRoom)
	r.free = make([]T, max(n, r.size))
}

func (r *room[T]) copy(of []T) []T {
	out := r.take(len(of))
	copy(out, of)
	return out
}

// left is the fraction of a line that has not gone back.
func (i *saleItem) left() (part, whole int64) {
	if i.value > 0 {
		return i.value - i.back, i.value
	}
	return i.quantity - i.backItems, i.quantity
}

// gone reports whether nothing is left of any line.
func (s *sale) gone() bool {
	for i := range s.items {
		if part, _ := s.items[i].left(); part > 0 {
			return false
		}
	}
	return true
}

// of is the streams of a line.
func (s *sale) of(item int) []stream {
	if len(s.streams) == len(s.items) {
		return s.streams[item : item+1]
	}
	n := len(s.streams) / max(len(s.items), 1)
	return s.streams[item*n : (item+1)*n]
}

// paid is what the plan gives for a line now, and gave when it priced the order.
func (s *sale) paid(item int) (now, was int64) {
	for _, st := range s.of(item) {
		now, was = now+st.paid, was+st.paid0
	}
	return now, was
}

// via is the way of the first stream that the line reached.
func (s *sale) via(item int) pay.Via {
	for _, st := range s.of(item) {
		if st.via != 0 {
			return st.via
		}
	}
	return 0
}
