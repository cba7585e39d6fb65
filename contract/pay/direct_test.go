package pay_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// direct draws a plan that goes the direct way: nodes in which lines do not look
// at each other, with bounds over orders around them.
func (g *gen) direct(depth int) Node {
	var n Node
	switch kind := g.int(0, 7); {
	case depth == 0 || kind == 0:
		n = oneOf[Node](g, ShareOfSales{Rate: g.rate()}, Flat{Amount: g.money(300), Per: PerItem}, Flat{Amount: g.money(300), Per: PerLine})
	case kind == 1:
		n = Sum{Of: []Node{g.direct(depth - 1), g.direct(depth - 1)}}
	case kind == 2:
		n = Floored{Amount: g.money(500), Per: oneOf(g, PerItem, PerLine), Of: g.direct(depth - 1)}
	case kind == 3:
		n = Capped{Amount: eur("5").TimesInt(int64(g.int(1, 9))), Per: oneOf(g, PerItem, PerLine), Of: g.direct(depth - 1)}
	case kind == 4:
		n = Adjusted{Rate: g.rate(), Of: g.direct(depth - 1)}
	case kind == 5:
		n = During{Days: g.days(), Of: g.direct(depth - 1)}
	case kind == 6:
		n = Tiers{Reading: RateBefore, By: oneOf(g, ByRevenue, ByOrders, ByUnits), Over: g.span(), Edge: oneOf(g, Reached, Exceeded), Counting: oneOf(g, Tracked, Approved)}
		t := n.(Tiers)
		if g.int(0, 3) == 0 {
			t.By, t.Counting, t.Counts = ByCounts, Tracked, []endorse.CountName{endorse.CountViews}
		}
		t.Bands = g.bands(t.By, func() Node { return g.leaf() })
		n = t
	default:
		n = g.rules(func() Node { return g.direct(depth - 1) })
	}
	return n
}

func (g *gen) directPlan() Plan {
	n := g.direct(3)
	if g.coin() {
		n = Capped{Amount: g.money(9000), Per: PerParty, Over: g.span(), Of: n}
	}
	if g.coin() {
		n = Limited{Orders: int64(g.int(1, 4)), Per: PerCustomer, Over: g.span(), Of: n}
	}
	return planOf(n)
}

// TestDirect holds that the direct way gives what the general one gives: every
// amount, every way, and what the tally remembers.
func TestDirect(t *testing.T) {
	t.Parallel()
	went := 0
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		p, err := Compile(g.directPlan())
		if err != nil {
			t.Fatal(err)
		}
		if p.Direct() {
			went++
		}
		a := g.activity(true)
		got, want := p.Open(a.Period.From), p.Open(a.Period.From)
		for i := range a.Orders {
			o := &a.Orders[i]
			if g.int(0, 9) == 0 {
				o.Customer = ""
			}
			x, err := p.Price(got, o, nil)
			y, other := p.General().Price(want, o, nil)
			if diff := cmp.Diff(y, x); diff != "" || (err == nil) != (other == nil) || err != nil && err.Error() != other.Error() {
				t.Fatalf("order %s: %v, want %v (-general +direct):\n%s\n%v", o.ID, err, other, diff, p.Plan())
			}
			if back := g.back(o, x); err == nil {
				err, other := p.Return(got, back), p.General().Return(want, back)
				if (err == nil) != (other == nil) || !got.Equal(want) {
					t.Fatalf("order %s comes back: %v, want %v; tallies differ\n%v", o.ID, err, other, p.Plan())
				}
			}
		}
		if !bytes.Equal(encoded(t, got), encoded(t, want)) {
			t.Fatalf("tallies differ\n%v", p.Plan())
		}
	})
	if went < 20 {
		t.Errorf("%d plans went the direct way", went)
	}
}

// back draws what goes back of an order, or comes back again.
func (g *gen) back(o *Order, was []Amount) Back {
	back, sign := *o, int64(1)
	if g.int(0, 3) == 0 {
		sign = -1
	}
	back.Lines = slices.Clone(o.Lines)
	taken := slices.Clone(was)
	for i := range back.Lines {
		l, part := &back.Lines[i], sign*int64(g.int(0, 2))
		l.Quantity, l.Base = l.Quantity*part, l.Base.TimesInt(part)
	}
	for i := range taken {
		if g.int(0, 9) == 0 {
			taken[i].Paid = g.money(500)
		}
	}
	return Back{Order: &back, Was: was, Taken: taken, Whole: g.coin()}
}

func encoded(t *rapid.T, tally *Tally) []byte {
	b, err := tally.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestDirectPlans says which plans go the direct way.
func TestDirectPlans(t *testing.T) {
	month := Tiers{Reading: RateBefore, By: ByRevenue, Over: Month, Bands: bands("5", "8")}
	after, lines, earnings := month, month, month
	after.Reading, lines.Lines, earnings.By = RateAfter, AllLines, ByEarnings
	five := Sum{Of: []Node{month, month, month, month, month}}
	for _, row := range []struct {
		name string
		pay  Node
		want bool
	}{
		{"a share", share("5"), true},
		{"rules", Rules{Rules: []Rule{{Name: "a", When: Match{SKUs: []string{"a"}}}}, Else: share("5")}, true},
		{"rules on payments, which may be missing", Rules{Rules: []Rule{{Name: "a", When: Match{PaymentBelow: 2}}}, Else: share("5")}, false},
		{"the rate before", month, true},
		{"the rate after", after, false},
		{"totals of all lines", lines, false},
		{"totals of earnings", earnings, false},
		{"five tiers", five, false},
		{"a flat amount of each line", Flat{Amount: eur("1"), Per: PerLine}, true},
		{"a flat amount of the order", Flat{Amount: eur("1"), Per: PerOrder}, false},
		{"a floor of the order", Floored{Amount: eur("1"), Per: PerOrder, Of: share("5")}, false},
		{"a cap of the month", Capped{Amount: eur("1"), Per: PerParty, Over: Month, Of: share("5")}, true},
		{"a fee beside a share", Sum{Of: []Node{Fixed{Amount: eur("1"), Every: Month}, share("5")}}, false},
		{"two streams", Sum{Of: []Node{share("5"), Capped{Amount: eur("1"), Per: PerParty, Of: share("5")}}}, false},
		{"payments of a customer", Recurring{Months: 1, Of: share("5")}, false},
	} {
		if got := compiled(t, row.pay).Direct(); got != row.want {
			t.Errorf("%s: %v, want %v", row.name, got, row.want)
		}
	}
	byOrder := planOf(share("5"))
	byOrder.Rounding.At = RoundOrder
	if p, err := Compile(byOrder); err != nil || p.Direct() {
		t.Errorf("rounding by order goes the direct way (%v)", err)
	}
}
