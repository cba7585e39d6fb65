package pay

import (
	"github.com/endorse-go/endorse"
)

// visit is an order before a program: what the plan asks about it, and what
// bounds have said to it.
type visit struct {
	p     *Program
	t     *Tally // nil where nothing is to be remembered
	o     *Order
	taken []Amount // what goes back; nil if it is no return
	trace *trace   // what happened, if somebody asks
	err   error

	admitted uint64 // limits that let the order through, a bit each
	refused  uint64 // limits that did not
}

// run is one order on its way through a program. It lives on the stack of the
// call; small orders find the room that they need in it.
type run struct {
	visit
	out    []Amount
	was    []Amount      // how it was decided before; nil decides anew
	whole  *Order        // the order before part of it went back
	gone   bool          // no item is left after a return
	earned endorse.Money // all streams that are paid as they accrue

	pieces [8]piece
	ints   [16]int32
	usedP  int
	usedI  int
}

// piece is what a line earns in an op: an exact amount, and which of the op's
// ways led to it. On the way down of an order that was decided before, way says
// which it was.
type piece struct {
	money endorse.Money
	way   uint32
}

// takePieces lends room for n pieces, which are not cleared, until r.usedP is
// set back.
func (r *run) takePieces(n int) []piece {
	if r.usedP+n > len(r.pieces) {
		return make([]piece, n)
	}
	r.usedP += n
	return r.pieces[r.usedP-n : r.usedP : r.usedP]
}

func (r *run) takeInts(n int) []int32 {
	if r.usedI+n > len(r.ints) {
		return make([]int32, n)
	}
	r.usedI += n
	return r.ints[r.usedI-n : r.usedI : r.usedI]
}

// fail keeps the first error.
func (r *visit) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

func (r *run) line(i int32) *OrderLine { return &r.o.Lines[i] }

// all selects every line.
func (r *run) all() []int32 {
	sel := r.takeInts(len(r.o.Lines))
	for i := range sel {
		sel[i] = int32(i)
	}
	return sel
}

// check holds what every order must have.
func (p *Program) check(o *Order) error {
	if o.On.IsZero() {
		return &MissingError{o.ID, "on", "pay"}
	}
	for i := range o.Lines {
		l := &o.Lines[i]
		switch c := l.Base.Currency(); {
		case c == 0:
			return &MissingError{o.ID, "base", "pay"}
		case c != p.plan.Currency:
			return orderError(o, i, &endorse.CurrencyMismatchError{Have: c, Want: p.plan.Currency})
		}
		if l.Quantity > maxQuantity || l.Quantity < -maxQuantity {
			return orderError(o, i, endorse.ErrTooLong)
		}
	}
	return nil
}

// maxQuantity bounds the items of a line, so that totals of nine thousand
// million lines fit.
const maxQuantity = 1_000_000_000
