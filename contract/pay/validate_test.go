package pay_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// foreign borrows the method that closes the set.
type foreign struct{ Node }

// TestFaults holds one plan for each fault, with the path of what is wrong.
func TestFaults(t *testing.T) {
	t.Parallel()
	many := make([]Node, MaxNodes+1)
	for i := range many {
		many[i] = share("1")
	}
	cyclic := make([]Node, 2)
	cyclic[0], cyclic[1] = Sum{Of: cyclic}, Sum{Of: cyclic}
	deep := share("1")
	for range 1000 {
		deep = Sum{Of: []Node{deep}}
	}
	var nilPointer *ShareOfSales
	views := []endorse.CountName{endorse.CountViews}
	tiers := func(r Reading, by Measure, bands ...Band) Tiers { return Tiers{Reading: r, By: by, Bands: bands} }
	month := func(n Node) Node { return Guaranteed{Amount: eur("1"), Over: Month, Of: n} }
	for _, r := range []struct {
		name string
		pay  Node
		path string
		want error
	}{
		{"no node", nil, "pay", ErrNoNode},
		{"a pointer", &ShareOfSales{}, "pay", ErrForeign},
		{"a nil pointer", nilPointer, "pay", ErrForeign},
		{"a node of somebody else", foreign{}, "pay", ErrForeign},
		{"a thousand deep", deep, "pay" + strings.Repeat(".of[0]", MaxDepth), ErrDeep},
		{"a plan that holds itself", Sum{Of: cyclic}, "pay" + strings.Repeat(".of[0]", MaxDepth), ErrDeep},
		{"too many nodes", Sum{Of: many}, "pay.of[9999]", ErrTooLarge},
		{"a rate above one", share("101"), "pay.rate", ErrAboveOne},
		{"a rate below zero", share("-1"), "pay.rate", ErrNegative},
		{"no amount", Flat{Per: PerOrder}, "pay.amount", ErrNotSaid},
		{"an amount below zero", Flat{Amount: eur("-1"), Per: PerOrder}, "pay.amount", ErrNegative},
		{"flat per nothing", Flat{Amount: eur("1")}, "pay.per", ErrNotSaid},
		{"flat per customer", Flat{Amount: eur("1"), Per: PerCustomer}, "pay.per", ErrNotHere},
		{"a word that there is not", Fixed{Amount: eur("1"), Every: 99}, "pay.every", ErrNoWord},
		{"a fee for life, cut by days", Fixed{Amount: eur("1"), ProRata: true}, "pay.pro_rata", ErrNotHere},
		{"nothing counted", PerCount{Price: eur("1")}, "pay.counts", ErrEmpty},
		{"a count that there is not", PerCount{Counts: []endorse.CountName{99}, Price: eur("1")}, "pay.counts[0]", ErrNoWord},
		{"counts reversed", PerCount{Counts: views, Price: eur("1"), Above: 9, UpTo: 8}, "pay.up_to", ErrBands},
		{"count bands that overlap", CountTiers{Counts: views, Reading: Marginal, Bands: []CountBand{{0, eur("1")}, {0, eur("2")}}}, "pay.bands[1].from", ErrBands},
		{"count bands with a gap below", CountTiers{Counts: views, Reading: Marginal, Bands: []CountBand{{5, eur("1")}}}, "pay.bands[0].from", ErrFirstBand},
		{"count bands by order", CountTiers{Counts: views, Reading: Slab, Bands: []CountBand{{0, eur("1")}}}, "pay.reading", ErrNotHere},
		{"a bonus for nothing", Bonus{By: ByOrders}, "pay.at", ErrEmpty},
		{"a bonus by money with a number", Bonus{By: ByRevenue, At: []Milestone{{From: 5, Amount: eur("1")}}}, "pay.at[0].from_amount", ErrNotSaid},
		{"milestones that do not ascend", Bonus{By: ByOrders, At: []Milestone{{From: 5, Amount: eur("1")}, {From: 5, Amount: eur("2")}}}, "pay.at[1]", ErrBands},
		{"steps of nothing", Bonus{By: ByOrders, At: []Milestone{{From: 5, Amount: eur("1")}}, Further: Further{Amount: eur("1")}}, "pay.further.every", ErrNotPositive},
		{"tiers unread", Tiers{By: ByRevenue, Bands: steps("1", "2", "3")}, "pay.reading", ErrNotSaid},
		{"tiers by counts", tiers(Slab, ByCounts, Band{Pay: share("1")}), "pay.by", ErrNotHere},
		{"tiers by counts of nothing", Tiers{Reading: RateBefore, By: ByCounts, Bands: []Band{{Pay: share("1")}}}, "pay.counts", ErrEmpty},
		{"counts beside tiers by revenue", Tiers{Reading: RateBefore, By: ByRevenue, Counts: views, Bands: []Band{{Pay: share("1")}}}, "pay.counts", ErrNotHere},
		{"tiers by counts with the order", Tiers{Reading: RateAfter, By: ByCounts, Counts: views, Bands: []Band{{Pay: share("1")}}}, "pay.by", ErrNotHere},
		{"marginal shares by counts", Tiers{Reading: Marginal, By: ByCounts, Counts: views, Bands: []Band{{Pay: share("1")}}}, "pay.bands[0].pay", ErrNotMeasured},
		{"tiers by counts of all lines", Tiers{Reading: Retroactive, By: ByCounts, Counts: views, Lines: AllLines, Bands: []Band{{Pay: share("1")}}}, "pay", ErrNotHere},
		{"tiers by counts from a stage on", Tiers{Reading: Retroactive, By: ByCounts, Counts: views, Counting: Locked, Bands: []Band{{Pay: share("1")}}}, "pay", ErrNotHere},
		{"tiers by counts that keep what went back", Tiers{Reading: Retroactive, By: ByCounts, Counts: views, Returns: Kept, Bands: []Band{{Pay: share("1")}}}, "pay", ErrNotHere},
		{"tiers without bands", tiers(Slab, ByRevenue), "pay.bands", ErrEmpty},
		{"bands that overlap", tiers(Slab, ByRevenue, Band{Pay: share("1")}, Band{FromAmount: eur("5"), Pay: share("1")}, Band{FromAmount: eur("4"), Pay: share("1")}), "pay.bands[2]", ErrBands},
		{"a first band above zero", tiers(Slab, ByRevenue, Band{FromAmount: eur("5"), Pay: share("1")}), "pay.bands[0].from_amount", ErrFirstBand},
		{"thresholds in another currency", tiers(Slab, ByRevenue, Band{Pay: share("1")}, Band{FromAmount: endorse.MustMoney("USD 5"), Pay: share("1")}), "pay.bands[1].from_amount", nil},
		{"retroactive by earnings", tiers(Retroactive, ByEarnings, Band{Pay: share("1")}), "pay.by", ErrCircular},
		{"marginal by earnings", tiers(Marginal, ByEarnings, Band{Pay: share("1")}), "pay.by", ErrCircular},
		{"marginal shares by orders", tiers(Marginal, ByOrders, Band{Pay: share("1")}), "pay.bands[0].pay", ErrNotMeasured},
		{"retroactive rules", tiers(Retroactive, ByOrders, Band{Pay: Rules{Rules: []Rule{{Name: "a", Pay: share("1")}}}}), "pay.bands[0].pay", ErrNotLinear},
		{"running tiers in a band", tiers(RateBefore, ByRevenue, Band{Pay: tiers(RateAfter, ByRevenue, Band{Pay: share("1")})}), "pay.bands[0].pay", ErrMemory},
		{"slabs over a month", Tiers{Reading: Slab, By: ByRevenue, Over: Month, Bands: steps("1", "2", "3")}, "pay.over", ErrNotHere},
		{"marginal from a stage on", Tiers{Reading: Marginal, By: ByRevenue, Counting: Approved, Bands: steps("1", "2", "3")}, "pay.counting", ErrNotHere},
		{"rolling totals", Tiers{Reading: Retroactive, By: ByRevenue, Rolling: 30, Bands: steps("1", "2", "3")}, "pay.rolling", ErrNotHere},
		{"the life before", Tiers{Reading: RateBefore, By: ByRevenue, Standing: Previous, Bands: steps("1", "2", "3")}, "pay.standing", ErrNotHere},
		{"no rules", Rules{}, "pay.rules", ErrEmpty},
		{"a rule without a name", Rules{Rules: []Rule{{Pay: share("1")}}}, "pay.rules[0].name", ErrName},
		{"two rules of one name", Rules{Rules: []Rule{{Name: "a"}, {Name: "a"}}}, "pay.rules[1].name", ErrName},
		{"ranks half given", Rules{Rules: []Rule{{Name: "a", Rank: 1}, {Name: "b", Rank: 1}}}, "pay.rules", ErrRanks},
		{"days reversed", During{Days: endorse.Period{From: october.Until, Until: october.From}, Of: share("1")}, "pay.days", ErrReversed},
		{"a range reversed", Rules{Rules: []Rule{{Name: "a", When: Match{UnitsFrom: 5, UnitsBelow: 5}}}}, "pay.rules[0].when.units_below", ErrReversed},
		{"amounts reversed", Rules{Rules: []Rule{{Name: "a", When: Match{OrderFrom: eur("5"), OrderBelow: eur("5")}}}}, "pay.rules[0].when.order_below", ErrReversed},
		{"a customer of no status", Rules{Rules: []Rule{{Name: "a", When: Match{Customers: []CustomerStatus{CustomerNotSaid}}}}}, "pay.rules[0].when.customers[0]", ErrNoWord},
		{"no limit", Recurring{Of: share("1")}, "pay", ErrEmpty},
		{"months below zero", Recurring{Months: -1, Of: share("1")}, "pay.months", ErrNegative},
		{"an empty sum", Sum{}, "pay.of", ErrEmpty},
		{"the best of nothing", Greatest{Per: PerLine}, "pay.of", ErrEmpty},
		{"the best anywhere", Least{Of: []Node{share("1")}}, "pay.per", ErrNotSaid},
		{"an order over a month", Capped{Amount: eur("1"), Per: PerOrder, Over: Month, Of: share("1")}, "pay.over", ErrNotHere},
		{"a cap below the floor in it", Capped{Amount: eur("1"), Per: PerOrder, Of: Floored{Amount: eur("2"), Per: PerOrder, Of: share("1")}}, "pay.of.amount", ErrFloorAtCap},
		{"a floor above the cap in it", Floored{Amount: eur("2"), Per: PerOrder, Of: Capped{Amount: eur("1"), Per: PerOrder, Of: share("1")}}, "pay.amount", ErrFloorAtCap},
		{"a factor below zero", Adjusted{Rate: pct("-5"), Of: share("1")}, "pay.rate", ErrNegative},
		{"a factor of a month", Adjusted{Rate: pct("50"), Of: Fixed{Amount: eur("1")}}, "pay.of", ErrNoOrder},
		{"items reversed", Rules{Rules: []Rule{{Name: "a", When: Match{ItemFrom: eur("5"), ItemBelow: eur("5")}}}}, "pay.rules[0].when.item_below", ErrReversed},
		{"no orders at all", Limited{Per: PerParty, Of: share("1")}, "pay.orders", ErrNotPositive},
		{"nothing withheld", Recouped{Advance: eur("1"), Of: share("1")}, "pay.rate", ErrNotPositive},
		{"more withheld than earned", Recouped{Advance: eur("1"), Rate: pct("101"), Of: share("1")}, "pay.rate", ErrAboveOne},
		{"a draw of a lifetime, which nothing can pay back", Guaranteed{Amount: eur("1"), Recoverable: true, Of: share("1")}, "pay.recoverable", ErrNotHere},
		{"a draw of all months together", Guaranteed{Amount: eur("1"), Over: Month, Cumulative: true, Recoverable: true, Of: share("1")}, "pay.recoverable", ErrNotHere},
		{"a guarantee around an advance", month(Recouped{Advance: eur("1"), Rate: pct("50"), Of: share("1")}), "pay.of", ErrAdvance},
		{"a month inside a cap of the order", Capped{Amount: eur("1"), Per: PerOrder, Of: month(share("1"))}, "pay.of", ErrNoOrder},
		{"a total inside a cap of the order", Capped{Amount: eur("1"), Per: PerOrder, Of: Tiers{Reading: Retroactive, By: ByRevenue, Bands: steps("1", "2", "3")}}, "pay.of", ErrNoOrder},
		{"a cap of the month inside a floor", Floored{Amount: eur("1"), Per: PerOrder, Of: Capped{Amount: eur("1"), Per: PerParty, Of: share("1")}}, "pay.of", ErrNoOrder},
		{"a fee under a rule", Rules{Rules: []Rule{{Name: "a", Pay: Fixed{Amount: eur("1")}}}}, "pay.rules[0].pay", ErrNoOrder},
		{"clicks of a customer's months", Recurring{Months: 1, Of: CPC(eur("1"))}, "pay.of", ErrNoOrder},
		{"a fee capped per customer", Capped{Amount: eur("1"), Per: PerCustomer, Of: Fixed{Amount: eur("1")}}, "pay.of", ErrNoCustomer},
		{"an amount of the order compared by line", Greatest{Per: PerLine, Of: []Node{Flat{Amount: eur("1"), Per: PerOrder}}}, "pay.of[0]", ErrWholeOrder},
		{"a total in a cap whose room stays used", Capped{Amount: eur("1"), Per: PerParty, Room: Used, Of: Tiers{Reading: Retroactive, By: ByRevenue, Bands: steps("1", "2", "3")}}, "pay.of", ErrRerated},
		{"a cap below a cent", Capped{Amount: eur("0.125"), Per: PerOrder, Of: share("1")}, "pay.amount", ErrMinor},
		{"bands of each order, paid by a total", Tiers{Reading: Retroactive, By: ByRevenue, Per: PerOrder, Bands: steps("1", "2", "3")}, "pay.per", ErrNotHere},
		{"bands of each order over a month", Tiers{Reading: Marginal, By: ByRevenue, Per: PerOrder, Over: Month, Bands: steps("1", "2", "3")}, "pay.per", ErrNotHere},
		{"bands of each order by the number of orders", Tiers{Reading: Marginal, By: ByOrders, Per: PerOrder, Bands: []Band{{Pay: Flat{Amount: eur("1"), Per: PerOrder}}}}, "pay.by", ErrNotHere},
		{"bands of each customer", Tiers{Reading: Marginal, By: ByRevenue, Per: PerCustomer, Bands: steps("1", "2", "3")}, "pay.per", ErrNotHere},
		{"bands of each order compared by line", Greatest{Per: PerLine, Of: []Node{Tiers{Reading: Marginal, By: ByRevenue, Per: PerOrder, Bands: steps("1", "2", "3")}}}, "pay.of[0]", ErrWholeOrder},
		{"marginal amounts per item by orders", tiers(Marginal, ByOrders, Band{Pay: Flat{Amount: eur("1"), Per: PerItem}}), "pay.bands[0].pay", ErrNotMeasured},
		{"marginal amounts per order by units", tiers(Marginal, ByUnits, Band{Pay: Flat{Amount: eur("1"), Per: PerOrder}}), "pay.bands[0].pay", ErrNotMeasured},
		{"marginal amounts per order by revenue", tiers(Marginal, ByRevenue, Band{Pay: Flat{Amount: eur("1"), Per: PerOrder}}), "pay.bands[0].pay", ErrNotMeasured},
		{"a band that holds itself", tiers(Retroactive, ByOrders, Band{Pay: Sum{Of: cyclic}}), "pay.bands[0].pay", ErrNotLinear},
		{"slabs of all lines", Tiers{Reading: Slab, By: ByRevenue, Lines: AllLines, Bands: steps("1", "2", "3")}, "pay", ErrNotHere},
		{"slabs from a stage on", Tiers{Reading: Slab, By: ByRevenue, Counting: Approved, Bands: steps("1", "2", "3")}, "pay", ErrNotHere},
		{"slabs that keep what went back", Tiers{Reading: Slab, By: ByRevenue, Returns: Kept, Bands: steps("1", "2", "3")}, "pay", ErrNotHere},
		{"more than three years of days", Tiers{Reading: RateBefore, By: ByRevenue, Rolling: 1097, Bands: steps("1", "2", "3")}, "pay.rolling", ErrNotHere},
		{"days below zero", Tiers{Reading: RateBefore, By: ByRevenue, Rolling: -1, Bands: steps("1", "2", "3")}, "pay.rolling", ErrNotHere},
		{"one word beyond the last", Fixed{Amount: eur("1"), Every: Year + 1}, "pay.every", ErrNoWord},
		{"a total under the greatest of each order", Greatest{Per: PerOrder, Of: []Node{Tiers{Reading: Retroactive, By: ByRevenue, Bands: steps("1", "2", "3")}}}, "pay.of[0]", ErrNoOrder},
		{"count tiers without bands", CountTiers{Counts: views, Reading: Marginal}, "pay.bands", ErrEmpty},
		{"steps of no money", furtherBy(ByRevenue, Further{Amount: eur("1"), EveryAmount: eur("0")}), "pay.further.every_amount", ErrNotPositive},
		{"steps of money with a number", furtherBy(ByRevenue, Further{Amount: eur("1"), EveryAmount: eur("1"), Every: 1}), "pay.further", ErrNotHere},
		{"steps of money up to a number", furtherBy(ByRevenue, Further{Amount: eur("1"), EveryAmount: eur("1"), UpTo: 9}), "pay.further", ErrNotHere},
		{"steps of orders with an amount", furtherBy(ByOrders, Further{Amount: eur("1"), Every: 1, EveryAmount: eur("1")}), "pay.further", ErrNotHere},
		{"steps of orders up to an amount", furtherBy(ByOrders, Further{Amount: eur("1"), Every: 1, UpToAmount: eur("9")}), "pay.further", ErrNotHere},
		{"a total under the least of each order", Least{Per: PerOrder, Of: []Node{Tiers{Reading: Retroactive, By: ByRevenue, Bands: steps("1", "2", "3")}}}, "pay.of[0]", ErrNoOrder},
		{"the least by line of an amount of the order", Least{Per: PerLine, Of: []Node{Flat{Amount: eur("1"), Per: PerOrder}}}, "pay.of[0]", ErrWholeOrder},
		{"the last node that there is room for", Sum{Of: append(many[:MaxNodes-2:MaxNodes-2], share("101"))}, "pay.of[9998].rate", ErrAboveOne},
		{"a nil band", tiers(Slab, ByRevenue, Band{}), "pay.bands[0].pay", ErrNoNode},
	} {
		p := planOf(r.pay)
		err := p.Validate()
		var fault *FaultError
		if !errors.As(err, &fault) {
			t.Errorf("%s: got %v, want a fault", r.name, err)
			continue
		}
		if !hasFault(err, r.path, r.want) {
			t.Errorf("%s: got\n%v\nwant %s: %v", r.name, err, r.path, r.want)
		}
		if _, e := p.Settle(Activity{}); e == nil {
			t.Errorf("%s: settled", r.name)
		}
	}
}

// furtherBy is a bonus with further steps.
func furtherBy(m Measure, f Further) Node {
	first := Milestone{From: 5, Amount: eur("1")}
	if m == ByRevenue {
		first = Milestone{FromAmount: eur("5"), Amount: eur("1")}
	}
	return Bonus{By: m, At: []Milestone{first}, Further: f}
}

// TestAllowed holds plans that come as near to a fault as they may.
func TestAllowed(t *testing.T) {
	t.Parallel()
	views := []endorse.CountName{endorse.CountViews}
	most, limits := make([]Node, MaxNodes-1), make([]Node, 64)
	for i := range most {
		most[i] = share("1")
	}
	for i := range limits {
		limits[i] = Limited{Orders: 1, Per: PerParty, Of: share("1")}
	}
	for _, r := range []struct {
		name string
		pay  Node
	}{
		{"100%", share("100")},
		{"a count that ends where it begins", PerCount{Counts: views, Price: eur("1"), Above: 8, UpTo: 8}},
		{"a floor of the order above a cap of the line in it", Floored{Amount: eur("2"), Per: PerOrder, Of: Capped{Amount: eur("1"), Per: PerLine, Of: share("1")}}},
		{"a cap of the order below a floor of the line in it", Capped{Amount: eur("1"), Per: PerOrder, Of: Floored{Amount: eur("2"), Per: PerLine, Of: share("1")}}},
		{"three years of days", Tiers{Reading: RateBefore, By: ByRevenue, Rolling: 1096, Bands: steps("1", "2", "3")}},
		{"a cap per customer whose room stays used", Capped{Amount: eur("1"), Per: PerCustomer, Room: Used, Of: share("1")}},
		{"a floor at the cap in it", Floored{Amount: eur("1"), Per: PerOrder, Of: Capped{Amount: eur("1"), Per: PerOrder, Of: share("1")}}},
		{"as many nodes as may be", Sum{Of: most}},
		{"as many limits as may be", Sum{Of: limits}},
		{"the least of months", Least{Per: PerParty, Over: Month, Of: []Node{Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Bands: steps("1", "2", "3")}, Flat{Amount: eur("1"), Per: PerOrder}}}},
	} {
		p := planOf(r.pay)
		p.Rounding = Rounding{At: RoundPeriod, Mode: endorse.Floor}
		if err := p.Validate(); err != nil {
			t.Errorf("%s: %v", r.name, err)
		}
	}
	over := planOf(Sum{Of: append(limits, limits[0])})
	if err := over.Validate(); !hasFault(err, "pay.of[64]", ErrTooLarge) {
		t.Errorf("65 limits: got %v", err)
	}
	badly := planOf(share("1"))
	badly.Rounding = Rounding{At: RoundPeriod + 1, Mode: endorse.Floor + 1}
	if err := badly.Validate(); !hasFault(err, "rounding.at", ErrNoWord) || !hasFault(err, "rounding.mode", ErrNoWord) {
		t.Errorf("one beyond the last words of rounding: got %v", err)
	}
}

// TestFaultsEnd holds that a hundred faults are told and no more, whether of a plan
// or of its JSON.
func TestFaultsEnd(t *testing.T) {
	t.Parallel()
	bad := make([]Node, 101)
	for i := range bad {
		bad[i] = share("101")
	}
	members := `{"format":1`
	for i := range 101 {
		members += `,"x` + strconv.Itoa(i) + `":0`
	}
	for name, err := range map[string]error{
		"of a plan": planOf(Sum{Of: bad}).Validate(),
		"of JSON":   new(Plan).UnmarshalJSON([]byte(members + "}")),
	} {
		joined, ok := err.(interface{ Unwrap() []error })
		if !ok || len(joined.Unwrap()) != 100 {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// hasFault reports whether one of joined errors has the path and wraps want.
func hasFault(err error, path string, want error) bool {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return false
	}
	for _, e := range joined.Unwrap() {
		var f *FaultError
		if errors.As(e, &f) && f.Path == path && (want == nil || errors.Is(e, want)) {
			return true
		}
	}
	return false
}

// TestPlanFaults holds the faults of the plan itself, all of them at once.
func TestPlanFaults(t *testing.T) {
	t.Parallel()
	err := Plan{Rounding: Rounding{At: 9, Mode: 99}}.Validate()
	for _, path := range []string{"id", "version", "currency", "rounding.at", "rounding.mode", "pay"} {
		if !hasFault(err, path, nil) {
			t.Errorf("no fault of %s in\n%v", path, err)
		}
	}
}
