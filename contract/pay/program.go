package pay

import "github.com/endorse-go/endorse"

// Program is a plan made ready to price a stream of orders. It is immutable and
// safe for concurrent use; what it remembers of a party is in a [Tally].
//
// A plan is a number of streams: what an order earns by itself (shares, flat
// amounts, rules, floors and caps per order, the band of a tier), each followed
// by the bounds that add up over spans, up to the root. Most plans have one.
type Program struct {
	plan    Plan
	mode    endorse.Rounding
	zero    endorse.Money // nothing, in the plan's currency
	at      Level
	root    *op
	ops     []*op // by number, parents first
	streams []*op
	closers []*op  // what acts when a span ends, children first
	spans   []Span // the spans of closers and of bounds around them, without Lifetime
	direct  *op    // the stream, where it can go the direct way
	hooks   []*op  // totals that an order changes after everything else
	nodes   uint64 // the Via of the first op
	cells   int
	limits  int
}

// Amount is what one order line earns in one stream. Both amounts are whole
// minor units.
type Amount struct {
	// Earned is before, Paid after the bounds that add up over orders. What is
	// between them was trimmed.
	Earned, Paid endorse.Money

	// Via is how it was decided; zero where the line does not reach the stream.
	Via Via
}

// Posting is an amount that belongs to a span and to no order.
type Posting struct {
	Kind Kind // what for
	Via  Via  // the node that it comes from

	// Days are the span, within the life of the terms. Those of a lifetime end
	// with the day of closing.
	Days endorse.Period

	// Base, Number and Rate are what it rests on: the amount or number that the
	// span came to, and the rate that was applied to it.
	Base   endorse.Money
	Number int64
	Rate   endorse.Rate

	// Earned is before, Amount after the bounds around the node. Both are whole
	// minor units, below zero where something is withheld or re-rated down.
	Earned, Amount endorse.Money
}

// Plan is the plan.
func (p *Program) Plan() Plan { return p.plan }

// Streams is how many streams the plan has, 0 for a plan that no order earns by.
func (p *Program) Streams() int { return len(p.streams) }

// money gives an amount of nothing the plan's currency.
func (p *Program) money(m endorse.Money) endorse.Money {
	if m.Currency() == 0 {
		return p.zero
	}
	return m
}
