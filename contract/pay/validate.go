package pay

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/endorse-go/endorse"
)

// Bounds of a plan.
const (
	MaxDepth = 32     // nodes inside one another
	MaxNodes = 10_000 // nodes, bands, milestones and rules in all
)

// Faults of a plan, each inside a [FaultError].
var (
	ErrNotSaid     = errors.New("not said")
	ErrNegative    = errors.New("below zero")
	ErrNotPositive = errors.New("not above zero")
	ErrAboveOne    = errors.New("above 1 (100%), which the plan does not allow")
	ErrDeep        = errors.New("nested too deep")
	ErrTooLarge    = errors.New("too many nodes")
	ErrEmpty       = errors.New("nothing in it")
	ErrNoNode      = errors.New("no node")
	ErrForeign     = errors.New("not a node of this package, by value")
	ErrNoWord      = errors.New("no such value")
	ErrNotHere     = errors.New("does not go with the other fields")
	ErrBands       = errors.New("thresholds must ascend")
	ErrFirstBand   = errors.New("the first band must start at zero")
	ErrMinor       = errors.New("not a whole number of minor units, which a bound needs")
	ErrReversed    = errors.New("ends before it starts")
	ErrName        = errors.New("name not said or taken by another rule")
	ErrRanks       = errors.New("ranks must all differ, or all be left out")
	ErrCircular    = errors.New("earnings would depend on what they decide; only rate-before reads them")
	ErrNotLinear   = errors.New("the bands of a total pay shares, flat amounts by order or item, and sums of these")
	ErrNotMeasured = errors.New("marginal bands pay what they measure: shares by revenue, amounts per order by orders, per item by units")
	ErrMemory      = errors.New("a band has no totals of its own: no tiers but those of the order alone, and no bound over spans")
	ErrNoOrder     = errors.New("stands inside a bound or factor of the order or a condition on orders, and no order decides it")
	ErrWholeOrder  = errors.New("rests on the whole order and stands inside a comparison by line; compare by order")
	ErrRerated     = errors.New("is re-rated when orders go back, and stands inside a cap whose room stays used")
	ErrNoCustomer  = errors.New("stands inside a bound that is held per customer or counts orders, and belongs to neither")
	ErrAdvance     = errors.New("a guarantee around an advance would pay it back; the advance goes around the guarantee")
	ErrFloorAtCap  = errors.New("a floor above the cap inside it or around it")
)

// Validate reports the faults of the plan, up to a hundred, joined, each a
// [*FaultError] with the path of what is wrong. Nesting too deep and too many
// nodes are reported once.
func (p Plan) Validate() error {
	v := &validator{plan: p}
	v.hold("id", p.ID != "", ErrNotSaid)
	v.hold("version", p.Version >= 1, ErrNotPositive)
	v.hold("currency", p.Currency.Valid(), ErrNotSaid)
	v.hold("rounding.at", int(p.Rounding.At) < len(levelNames), ErrNoWord)
	v.hold("rounding.mode", p.Rounding.Mode <= endorse.Floor, ErrNoWord)
	v.node("pay", p.Pay, place{})
	return errors.Join(v.faults...)
}

// validator gathers faults.
type validator struct {
	plan   Plan
	nodes  int
	limits int
	deep   bool
	faults []error
}

// place is what a node stands inside of.
type place struct {
	depth     int
	perOrder  bool // a bound of the item, line or order
	perLine   bool // a comparison by line
	condition bool // a condition on orders
	customer  bool // a bound per customer, or of a number of orders
	band      bool // a band of tiers
	guarantee bool
	used      bool // a cap whose room stays used
}

func (v *validator) fault(path string, err error) {
	if len(v.faults) < maxFaults {
		v.faults = append(v.faults, &FaultError{path, err})
	}
}

// maxFaults is how many faults are reported; nobody reads more at once.
const maxFaults = 100

func (v *validator) hold(path string, ok bool, err error) {
	if !ok {
		v.fault(path, err)
	}
}

// room counts nodes and the like, and reports once that there are too many.
func (v *validator) room(path string, n int) bool {
	before := v.nodes
	v.nodes += n
	if v.nodes > MaxNodes && before <= MaxNodes {
		v.fault(path, ErrTooLarge)
	}
	return v.nodes <= MaxNodes
}

func (v *validator) node(path string, n Node, in place) {
	switch in.depth++; {
	case n == nil:
		v.fault(path, ErrNoNode)
	case in.depth > MaxDepth:
		if !v.deep {
			v.deep = true
			v.fault(path, ErrDeep)
		}
	case !known(n):
		v.fault(path, ErrForeign)
	case v.room(path, 1):
		v.known(path, n, in)
	}
}

// known validates a node and what stands below it.
func (v *validator) known(path string, n Node, in place) {
	v.stands(path, n, in)
	v.fields(path, n)
	in = in.inside(n)
	for _, c := range children(n) {
		if c.node != nil || !c.optional {
			v.node(path+c.at, c.node, in)
		}
	}
}

// inside is the place of what stands below a node.
func (in place) inside(n Node) place {
	switch n := n.(type) {
	case Adjusted, Floored:
		in.perOrder = true
	case Capped:
		in.perOrder = in.perOrder || n.Per != PerParty && n.Per != PerCustomer
		in.customer = in.customer || n.Per == PerCustomer
		in.used = in.used || n.Room == Used
	case Greatest:
		in.perOrder, in.perLine = in.perOrder || n.Per != PerParty, in.perLine || n.Per == PerLine
	case Least:
		in.perOrder, in.perLine = in.perOrder || n.Per != PerParty, in.perLine || n.Per == PerLine
	case Limited:
		in.customer = true
	case Rules, Recurring:
		in.condition = true
	case Tiers:
		in.perOrder, in.band = true, true
	case Guaranteed:
		in.guarantee = true
	}
	return in
}

// stands holds that a node may stand where it does.
func (v *validator) stands(path string, n Node, in place) {
	o := newOpOf(n)
	spans := o.closes()
	v.hold(path, !spans || !in.customer, ErrNoCustomer)
	v.hold(path, !in.perOrder || !spans && !o.addsUp(), ErrNoOrder)
	v.hold(path, !in.condition || o.kind == opTiers || o.kind != opFixed && o.by != ByCounts, ErrNoOrder)
	v.hold(path, !in.perLine || o.per != PerOrder && o.per != PerProduct, ErrWholeOrder)
	v.hold(path, !in.used || !o.tierTotal(), ErrRerated)
	v.hold(path, !in.band || o.kind != opTiers || o.reading == Slab || o.ownBands(), ErrMemory)
	v.hold(path, !in.guarantee || o.kind != opRecouped, ErrAdvance)
	if o.kind == opLimited {
		v.limits++
		v.hold(path, v.limits <= maxLimits, ErrTooLarge)
	}
}

// maxLimits is how many limits a plan has; an order keeps a bit for each.
const maxLimits = 64

// newOpOf is the op of a node for questions about its kind alone: tiers whose
// bands may be wrong are asked as slabs or totals by their reading.
func newOpOf(n Node) *op {
	if t, ok := n.(Tiers); ok {
		return &op{kind: opTiers, node: n, reading: t.Reading, per: t.Per, over: t.Over, by: t.By}
	}
	if r, ok := n.(Rules); ok {
		return &op{kind: opRules, node: r}
	}
	return newOp(n)
}

func (v *validator) money(path string, m endorse.Money) {
	switch c := m.Currency(); {
	case c == 0:
		v.fault(path, ErrNotSaid)
	case c != v.plan.Currency:
		v.fault(path, &endorse.CurrencyMismatchError{Have: c, Want: v.plan.Currency})
	case m.Sign() < 0:
		v.fault(path, fmt.Errorf("%v: %w", m, ErrNegative))
	}
}

// bounding is money that a bound holds whole minor units against.
func (v *validator) bounding(path string, m endorse.Money) {
	v.money(path, m)
	v.hold(path, m.Equal(m.Round(endorse.Down)), ErrMinor)
}

// optionalMoney is money that may be left out.
func (v *validator) optionalMoney(path string, m endorse.Money) {
	if m.Currency() != 0 {
		v.money(path, m)
	}
}

func (v *validator) share(path string, r endorse.Rate) {
	switch {
	case r.Sign() < 0:
		v.fault(path, fmt.Errorf("%s: %w", r.Percent(), ErrNegative))
	case !v.plan.RatesAboveOne && r.Cmp(endorse.RateOfInt(1)) > 0:
		v.fault(path, fmt.Errorf("%s: %w", r.Percent(), ErrAboveOne))
	}
}

// number holds that a number that may be left out is not below zero.
func (v *validator) number(path string, n int64) {
	v.hold(path, n >= 0, ErrNegative)
}

func (v *validator) days(path string, p endorse.Period) {
	v.hold(path, p.Validate() == nil, ErrReversed)
}

// oneOf holds that a value is one of those that a field takes here.
func oneOfWords[T comparable](v *validator, path string, x T, allowed ...T) {
	for _, a := range allowed {
		if x == a {
			return
		}
	}
	var zero T
	if x == zero {
		v.fault(path, ErrNotSaid)
	} else {
		v.fault(path, ErrNotHere)
	}
}

// in holds that a value is of its closed set.
func in[T ~uint8](v *validator, path string, x T, names []string) {
	v.hold(path, int(x) < len(names), ErrNoWord)
}

func index(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }
