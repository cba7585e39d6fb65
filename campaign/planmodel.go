package campaign

import (
	"cmp"
	"errors"
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign/internal/pick"
)

// ErrAbovePopulation is a reach of more people than there are.
var ErrAbovePopulation = errors.New("more people than there are")

// planning is a valid problem in one order, whatever the order it came in, with
// what it is as numbers.
type planning struct {
	Problem
	segments []Segment
	place    map[string]int // of an offer, by id
	costs    []endorse.Money
	worth    []endorse.Rate // by offer, where the aim adds up
	people   [][]int64      // by offer and segment
	persons  []int          // by offer
	limits   []Limit        // by row of the model
	counts   []Counting
	given    pick.Problem
	model    *pick.Model
	scale    int32 // money is counted in units of 10^scale
}

// moneyPlaces is how many digits after the point a cost has, at most, when it is
// brought to the currency of the budget: a thirteenth and more are rounded up.
const moneyPlaces = 12

// planning makes the problem ready. What [Problem.Validate] reports is returned, and
// [ErrTooMuch] for amounts that add up to 2^126 of their smallest unit or more, and for
// orders or margins that add up to half of the largest number that can be written.
func (p Problem) planning() (*planning, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	x := &planning{Problem: p, segments: slices.Clone(p.segments()), place: make(map[string]int, len(p.Offers))}
	x.Offers = slices.SortedFunc(slices.Values(p.Offers), func(a, b Offer) int { return cmp.Compare(a.ID, b.ID) })
	x.Constraints = slices.SortedFunc(slices.Values(p.Constraints), func(a, b Constraint) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(x.segments, func(a, b Segment) int { return cmp.Compare(a.ID, b.ID) })
	for i, o := range x.Offers {
		x.place[o.ID] = i
	}
	x.convert()
	x.count()
	x.rows()
	x.links()
	if err := errors.Join(x.build(), x.writable()); err != nil {
		return nil, &FaultError{"offers", ErrTooMuch}
	}
	return x, nil
}

// build makes the model of what is given.
func (x *planning) build() (err error) {
	x.model, err = pick.New(x.given)
	return err
}

// inBudget is an amount in the currency of the budget.
func (x *planning) inBudget(m endorse.Money) endorse.Money {
	b := Brief{Budget: x.Budget, Rates: x.Rates}
	converted, _ := b.inBudget(m) // a valid problem has the rate
	return converted.RoundTo(moneyPlaces, endorse.Ceiling)
}

// convert brings costs to the budget's currency, and finds what offers are worth
// where that adds up.
func (x *planning) convert() {
	for i := range x.Offers {
		o := &x.Offers[i]
		x.costs = append(x.costs, x.inBudget(o.Cost))
		x.worth = append(x.worth, x.worthOf(o, x.costs[i]))
	}
}

// worthOf is what an offer adds to orders or margin, to 12 places, half even.
func (x *planning) worthOf(o *Offer, cost endorse.Money) endorse.Rate {
	switch x.Aim {
	case MostOrders:
		n, _ := o.Orders.Rate()
		return n.Round(worthPlaces, endorse.HalfEven)
	case MostMargin:
		b := Brief{Budget: x.Budget, Rates: x.Rates}
		revenue, _ := b.inBudget(o.Revenue)
		return rateOf(revenue.Times(x.Margin)).Sub(rateOf(cost))
	}
	return endorse.Rate{}
}

// worthPlaces is how many digits after the point what an offer is worth has.
const worthPlaces = 12

// writable reports a value, or a bound a little above it, that is too long to be written.
func (x *planning) writable() error {
	var sum endorse.Rate
	for _, r := range x.worth {
		sum = sum.Add(r.Abs())
	}
	_, err := sum.Times(two).MarshalText()
	return err
}

// rateOf is the number of an amount, to 12 places, half even.
func rateOf(m endorse.Money) endorse.Rate {
	r, _ := m.Over(unitOf(m)) // an amount without currency is 0
	return r
}

// unitOf is one of the currency.
func unitOf(m endorse.Money) endorse.Money {
	one, _ := endorse.ParseAmount("1", m.Currency())
	return one
}

// count numbers people and persons.
func (x *planning) count() {
	number := map[string]int{}
	for i := range x.Offers {
		o := &x.Offers[i]
		who := o.who()
		if _, known := number[who]; !known {
			number[who] = len(number)
		}
		x.persons = append(x.persons, number[who])
		x.people = append(x.people, x.reachOf(o))
	}
}

// reachOf is how many people of each segment an offer reaches, nil if that is not
// known.
func (x *planning) reachOf(o *Offer) []int64 {
	list := make([]int64, len(x.segments))
	if len(x.Segments) == 0 {
		n, known := o.Reach.Int64()
		if !known || len(list) == 0 {
			return nil
		}
		list[0] = n
		return list
	}
	if len(o.Within) == 0 {
		return nil
	}
	for _, w := range o.Within {
		k := slices.IndexFunc(x.segments, func(s Segment) bool { return s.ID == w.Segment })
		list[k], _ = w.People.Int64()
	}
	return list
}

// rows makes the rows of the model: the budget first, then those of constraints.
func (x *planning) rows() {
	amounts := append(slices.Clone(x.costs), x.Budget)
	for i := range x.Constraints {
		c := &x.Constraints[i]
		amounts = append(amounts, x.inBudget(c.AtLeast.Money), x.inBudget(c.AtMost.Money))
	}
	for _, m := range amounts {
		x.scale = min(x.scale, m.Decimal().Exponent())
	}
	budget := pick.Row{HasMost: true, Most: x.units(x.Budget)}
	for i, c := range x.costs {
		budget.Members = append(budget.Members, pick.Member{Item: i, Unit: i, Amount: x.units(c)})
	}
	x.addRow(Limit{Kind: LimitBudget}, OfMoney, budget)
	for i := range x.Constraints {
		x.constrain(&x.Constraints[i])
	}
}

func (x *planning) addRow(limit Limit, of Counting, r pick.Row) {
	x.limits, x.counts, x.given.Rows = append(x.limits, limit), append(x.counts, of), append(x.given.Rows, r)
}

// units is an amount in the smallest unit that any amount of the problem has: at most
// 36 digits, as many as can be written.
func (x *planning) units(m endorse.Money) pick.Int {
	d := m.Decimal()
	n := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(d.Exponent()-x.scale)), nil)
	small, _ := pick.IntOf(n.Mul(n, d.Coefficient()))
	return small
}

// links are the needs and the pairs that are apart, in one order, and what is in
// and out.
func (x *planning) links() {
	for i, o := range x.Offers {
		for _, need := range slices.Sorted(slices.Values(o.Needs)) {
			x.given.Needs = append(x.given.Needs, [2]int{i, x.place[need]})
		}
	}
	for _, pair := range x.Apart {
		a, b := x.place[pair[0]], x.place[pair[1]]
		x.given.Apart = append(x.given.Apart, [2]int{min(a, b), max(a, b)})
	}
	slices.SortFunc(x.given.Apart, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	x.given.Apart = slices.Compact(x.given.Apart)
	x.given.In, x.given.Out = x.places(x.Must), x.places(x.MustNot)
	x.items()
}

func (x *planning) places(ids []string) []int {
	var list []int
	for _, id := range ids {
		list = append(list, x.place[id])
	}
	slices.Sort(list)
	return list
}

// items are the offers as the model knows them: those of one person nest in what
// they reach.
func (x *planning) items() {
	if x.Aim == MostReach {
		for _, s := range x.segments {
			n, _ := s.People.Int64()
			x.given.Segments = append(x.given.Segments, float64(n))
		}
	}
	for i := range x.Offers {
		it := pick.Item{Class: i, Value: x.worth[i].Float64()}
		if x.Aim == MostReach {
			it.Class = x.persons[i]
			for _, n := range x.people[i] {
				it.Reach = append(it.Reach, float64(n))
			}
		}
		x.given.Items = append(x.given.Items, it)
	}
}

// nodes is the limit of the search.
func (x *planning) nodes() int {
	if x.Nodes == 0 {
		return DefaultNodes
	}
	return x.Nodes
}
