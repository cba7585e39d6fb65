package campaign

import (
	"slices"

	"github.com/endorse-go/endorse"
)

// Validate reports what is wrong with the problem, up to a hundred faults, joined,
// each a [*FaultError] with its path: ids that are missing, taken or of nothing;
// numbers below zero; what the aim needs and is not known (a reach that is not known
// is not 0); a reach above its population; an amount in a currency without a rate;
// bounds that are passed.
func (p Problem) Validate() error {
	x := &inspection{}
	x.check(p.Aim != AimNotSaid, "aim", ErrNotSaid)
	x.words("aim", p.Aim)
	x.check(len(p.Offers) <= MaxOffers, "offers", ErrTooMuch)
	x.check(len(p.Apart) <= MaxApart, "apart", ErrTooMuch)
	x.check(p.Nodes >= 0, "nodes", ErrNegative)
	x.check(p.Nodes <= MaxNodes, "nodes", ErrTooMuch)
	b := Brief{Budget: p.Budget, Rates: p.Rates}
	x.budget(&b)
	x.share("margin", p.Margin)
	x.check(p.Aim != MostMargin || p.Margin.Sign() > 0, "margin", ErrNotSaid)
	x.people(&p)
	if x.faults != nil {
		return x.err()
	}
	ids := x.offers(&p, &b)
	x.constraints(&p, &b, ids)
	x.references("must", p.Must, ids)
	x.references("must_not", p.MustNot, ids)
	for i, pair := range p.Apart {
		path := item("apart", i)
		x.check(ids[pair[0]] && ids[pair[1]], path, ErrNoSuch)
		x.check(pair[0] != pair[1], path, ErrTwice)
	}
	return x.err()
}

// people checks the population or its segments, which an aim of reach needs.
func (x *inspection) people(p *Problem) {
	n, known := p.Population.Int64()
	x.check(!known || n > 0, "population", ErrNotPositive)
	x.check(!known || len(p.Segments) == 0, "segments", ErrBoth)
	x.check(p.Aim != MostReach || known || len(p.Segments) > 0, "population", endorse.ErrNotKnown)
	x.check(len(p.Segments) <= maxSegments, "segments", ErrTooMuch)
	seen := map[string]bool{}
	for i, s := range p.Segments[:min(len(p.Segments), maxSegments)] {
		path := item("segments", i)
		x.id(path+".id", s.ID)
		x.check(!seen[s.ID], path+".id", ErrTwice)
		n, known := s.People.Int64()
		x.check(known, path+".people", endorse.ErrNotKnown)
		x.check(!known || n > 0, path+".people", ErrNotPositive)
		seen[s.ID] = true
	}
}

const maxSegments = 100

// offers checks each offer and gives their ids.
func (x *inspection) offers(p *Problem, b *Brief) map[string]bool {
	ids := make(map[string]bool, len(p.Offers))
	for i := range p.Offers {
		x.check(!ids[p.Offers[i].ID], item("offers", i)+".id", ErrTwice)
		ids[p.Offers[i].ID] = true
	}
	segments := p.segments()
	for i := range p.Offers {
		o, path := &p.Offers[i], item("offers", i)
		x.id(path+".id", o.ID)
		x.id(path+".creator", o.Creator)
		x.text(path+".person", o.Person)
		x.text(path+".tier", o.Tier)
		x.check(o.Count > 0, path+".count", ErrNotPositive)
		x.check(o.Count <= MaxPosts, path+".count", ErrTooMuch)
		x.words(path+".format", o.Format)
		x.words(path+".wave", o.Wave)
		x.lines(path+".groups", o.Groups)
		x.references(path+".needs", o.Needs, ids)
		x.check(!slices.Contains(o.Needs, o.ID), path+".needs", ErrTwice)
		x.check(o.Cost.Currency() != 0, path+".cost", ErrNotSaid)
		x.money(path+".cost", o.Cost, b)
		x.money(path+".revenue", o.Revenue, b)
		n, known := o.Orders.Rate()
		x.check(n.Sign() >= 0, path+".orders", ErrNegative)
		x.check(p.Aim != MostOrders || known, path+".orders", endorse.ErrNotKnown)
		x.check(p.Aim != MostMargin || o.Revenue.Currency() != 0, path+".revenue", endorse.ErrNotKnown)
		x.reach(path, p, o, segments)
	}
	return ids
}

// money checks an amount, and what it is in the currency of the budget.
func (x *inspection) money(path string, m endorse.Money, b *Brief) {
	x.amount(path, m)
	converted, err := b.inBudget(m)
	x.check(err == nil, path, ErrCurrency)
	if m.Currency() != b.Budget.Currency() {
		x.written(path, converted.RoundTo(moneyPlaces, endorse.Ceiling))
	}
}

// reach checks what an offer reaches: one number for a population, one for each
// segment that it names.
func (x *inspection) reach(path string, p *Problem, o *Offer, segments []Segment) {
	aimed := p.Aim == MostReach
	if len(p.Segments) == 0 {
		n, known := o.Reach.Int64()
		x.check(!aimed || known, path+".reach", endorse.ErrNotKnown)
		x.check(len(o.Within) == 0, path+".within", ErrNoSuch)
		for _, s := range segments {
			most, _ := s.People.Int64()
			x.check(n <= most, path+".reach", ErrAbovePopulation)
		}
		return
	}
	x.check(!o.Reach.Known(), path+".reach", ErrBoth)
	x.check(!aimed || len(o.Within) > 0, path+".within", endorse.ErrNotKnown)
	seen := map[string]bool{}
	for i, w := range o.Within {
		at := slices.IndexFunc(segments, func(s Segment) bool { return s.ID == w.Segment })
		within := item(path+".within", i)
		x.check(at >= 0, within+".segment", ErrNoSuch)
		x.check(!seen[w.Segment], within+".segment", ErrTwice)
		seen[w.Segment] = true
		n, known := w.People.Int64()
		x.check(known, within+".people", endorse.ErrNotKnown)
		if at >= 0 {
			most, _ := segments[at].People.Int64()
			x.check(n <= most, within+".people", ErrAbovePopulation)
		}
	}
}

func (x *inspection) constraints(p *Problem, b *Brief, ids map[string]bool) {
	x.check(len(p.Constraints) <= MaxItems, "constraints", ErrTooMuch)
	seen := map[string]bool{}
	for i := range p.Constraints[:min(len(p.Constraints), MaxItems)] {
		c, path := &p.Constraints[i], item("constraints", i)
		x.id(path+".id", c.ID)
		x.check(!seen[c.ID], path+".id", ErrTwice)
		seen[c.ID] = true
		x.words(path+".each", c.Each)
		for k, w := range c.Where.Waves {
			x.words(item(path+".where.waves", k), w)
		}
		for k, f := range c.Where.Formats {
			x.words(item(path+".where.formats", k), f)
		}
		x.references(path+".where.offers", c.Where.Offers, ids)
		x.money(path+".at_least.money", c.AtLeast.Money, b)
		x.money(path+".at_most.money", c.AtMost.Money, b)
		x.check(c.AtLeast != Quantity{} || c.AtMost != Quantity{}, path, ErrNotSaid)
	}
}

// references checks ids that are to be those of offers.
func (x *inspection) references(path string, list []string, ids map[string]bool) {
	seen := make(map[string]bool, len(list))
	for i, id := range list {
		x.check(ids[id], item(path, i), ErrNoSuch)
		x.check(!seen[id], item(path, i), ErrTwice)
		seen[id] = true
	}
}

// segments are those of the problem; a population is one segment without a name.
func (p *Problem) segments() []Segment {
	if len(p.Segments) == 0 && p.Population.Known() {
		return []Segment{{"", p.Population}}
	}
	return p.Segments
}
