package pay

import "github.com/endorse-go/endorse"

// Program is a plan made ready to price a stream of orders. It is immutable and
// safe for concurrent use; what it remembers of a party is in a [Tally].
//
// A plan is a number of streams: what an order earns by itself (shares, flat
// amounts, rules, floors and caps per order, the band of a tier), each followed
// by the bounds that add up over spans, up to the root. Most plans have one.
type Program struct {
	plan Plan
}

// Amount is what one order line earns in one stream. Both amounts are whole
// minor units.
type Amount struct {
	// Earned is before, Paid after the bounds that add up over orders. What is
	// between them was trimmed.
	Earned, Paid endorse.Money

	// Via is the node that decided.
	Via Via
}

// Via is a node of the plan by number; [Program.Where] knows its path.
type Via uint32

// Posting is an amount that belongs to a span and to no order.
type Posting struct {
	Kind   Kind           // what for
	Via    Via            // the node that it comes from
	Days   endorse.Period // the span
	Amount endorse.Money  // whole minor units, below zero where something is withheld or re-rated down
}

// Tally is what a program remembers of one party: totals by span, room under
// caps, the advance left. It grows with spans that are not forgotten, and with
// customers where a bound is per customer; not with orders.
type Tally struct {
	from endorse.Date
}

// Compile checks a plan as [Plan.Validate] does and makes it ready.
func Compile(p Plan) (*Program, error) { return &Program{p}, nil }

// Plan is the plan.
func (p *Program) Plan() Plan { return p.plan }

// Streams is how many streams the plan has, 0 for a plan that no order earns by.
func (p *Program) Streams() int { return 0 }

// Open is the tally of a party whose terms begin on that day; spans before it
// earn nothing.
func (p *Program) Open(from endorse.Date) *Tally { return &Tally{from} }

// Clone is a copy that shares nothing.
func (t *Tally) Clone() *Tally { c := *t; return &c }

// MarshalBinary is the canonical encoding of a tally, versioned: equal tallies
// have equal bytes.
func (t *Tally) MarshalBinary() ([]byte, error) { return nil, nil }

// UnmarshalBinary reads what MarshalBinary wrote.
func (t *Tally) UnmarshalBinary([]byte) error { return nil }

// Price settles one order and appends what it earns to dst: for each line, for
// each stream, one [Amount]. Orders must come by ascending (day, At, ID), and
// not before a day that is closed. dst may be nil; nothing of the order is
// kept.
func (p *Program) Price(t *Tally, o *Order, dst []Amount) ([]Amount, error) { return dst, nil }

// Again is what an order earns after part of it went back, the bands, rules and
// trims as they were decided when it was priced (was): the target of a refund
// that recomputes. The tally is not touched.
func (p *Program) Again(left *Order, was, dst []Amount) ([]Amount, error) { return dst, nil }

// Return takes back part of an order that was priced: back holds quantities and
// base of what went back, above zero, with the day of the sale; amounts what of
// Earned and Paid goes back with it, above zero, in the shape that Price gave.
// Totals, caps and earnings of the spans fall by it. What that changes beyond
// the amounts themselves (a lower band for the whole span, room under a cap) is
// posted by the next Close.
func (p *Program) Return(t *Tally, back *Order, amounts []Amount) error { return nil }

// Count adds what a platform counted.
func (p *Program) Count(t *Tally, n Increase) error { return nil }

// Close ends all spans whose last day is on or before the day, in order, and
// appends what they earn, withhold and re-rate; corrections of spans that were
// closed before have the days of those spans.
func (p *Program) Close(t *Tally, through endorse.Date, dst []Posting) ([]Posting, error) {
	return dst, nil
}

// End closes all spans on the day, those that go on longer too.
func (p *Program) End(t *Tally, on endorse.Date, dst []Posting) ([]Posting, error) { return dst, nil }

// Forget drops totals of closed spans that ended before the day: no refund of an
// order from them can come any more.
func (t *Tally) Forget(before endorse.Date) {}

// Where is the path of a node ("pay.of[0].rules[2]") and the name of the rule
// that led there, if any.
func (p *Program) Where(v Via) (path, rule string) { return "", "" }

// Says is a sentence on what a node pays, such as "9% of sales by rule shoes".
func (p *Program) Says(v Via) string { return "" }

// Explain is the line of one order as Price would settle it next, down to the
// leaf. The tally is not touched.
func (p *Program) Explain(t *Tally, o *Order) (Line, error) { return Line{}, nil }

// Proportion is amount × part ÷ whole in whole minor units, rounded once, without
// an intermediate quotient: what is left of a commission when part of its base
// is left. A whole of zero is [endorse.ErrZeroBase].
func Proportion(amount, part, whole endorse.Money, mode endorse.Rounding) (endorse.Money, error) {
	return endorse.Money{}, nil
}

// Settle settles an activity from the start of the terms to its end, which ends
// all spans.
func (p Plan) Settle(a Activity) (Line, error) { return Line{}, nil }

// Validate reports all faults of the plan, joined, each with its path.
func (p Plan) Validate() error { return nil }
