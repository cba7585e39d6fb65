package pay_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// seeds are plans of every kind of node.
func seeds(f *testing.F) {
	views := []endorse.CountName{endorse.CountViews}
	for _, n := range []Node{
		share("8.5"), Flat{Amount: eur("0.75"), Per: PerProduct}, Fixed{Amount: eur("500"), Every: Month, ProRata: true}, CPM(eur("12")),
		CountTiers{Counts: views, Reading: Marginal, Lot: 1000, Bands: []CountBand{{0, eur("10")}, {100000, eur("8")}}},
		Bonus{By: ByOrders, Over: Month, At: []Milestone{{From: 10, Amount: eur("50")}}, Further: Further{Every: 5, Amount: eur("20")}},
		Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Bands: steps("5", "8", "12")},
		Tiers{Reading: Retroactive, By: ByCounts, Counts: views, Over: Month, Bands: []Band{{Pay: share("5")}, {From: 10, Pay: share("8")}}},
		Tiers{Reading: RateBefore, By: ByEarnings, Over: Year, Bands: steps("5", "8", "12")},
		Rules{Rules: []Rule{{Name: "a", Rank: 2, When: Match{SKUs: []string{"x"}, Not: true}}, {Name: "b", Rank: 1, Pay: share("1")}}, Else: share("2")},
		During{Days: october, Of: Recurring{Months: 6, Payments: 3, Of: share("20")}},
		Sum{Of: []Node{Greatest{Per: PerLine, Of: []Node{share("1"), share("2")}}, Least{Per: PerParty, Over: Week, Of: []Node{share("3"), CPC(eur("0.1"))}}}},
		Recouped{Advance: eur("100"), Rate: pct("50"), Of: Guaranteed{Amount: eur("10"), Over: Quarter, Of: Capped{Amount: eur("9"), Per: PerParty, Of: Limited{Orders: 3, Per: PerCustomer, Of: Floored{Amount: eur("1"), Per: PerOrder, Of: share("4")}}}}},
	} {
		b, err := json.Marshal(planOf(n))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b, int64(12345), int64(2), uint16(30))
	}
	f.Add([]byte(`{"format":1,"id":"a","version":1,"currency":"EUR","pay":{"kind":"sum","of":[{},{}]}}`), int64(-1), int64(-1), uint16(0))
}

// FuzzPlan holds that what is read is valid, is written as it is read, says
// something, and settles whatever comes, or says why not.
func FuzzPlan(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, b []byte, cents, quantity int64, days uint16) {
		var p Plan
		if p.UnmarshalJSON(b) != nil {
			return
		}
		one, err := json.Marshal(p)
		if err != nil {
			t.Fatalf("read, but not written: %v", err)
		}
		var q Plan
		if err := json.Unmarshal(one, &q); err != nil {
			t.Fatalf("%v\n%s", err, one)
		}
		if two, err := json.Marshal(q); err != nil || !bytes.Equal(one, two) {
			t.Fatalf("%v\n%s\n%s", err, one, two)
		}
		if len(p.Sentences()) < 3 {
			t.Errorf("says %v", p.Sentences())
		}
		base, err := endorse.MoneyOfMinor(cents, p.Currency)
		if err != nil {
			return
		}
		first := endorse.On(2026, 1, 31)
		l, err := p.Settle(Activity{
			Orders: []Order{
				{ID: "1", On: first, Customer: "c", Since: first, Payment: 1, Lines: []OrderLine{{SKU: "x", Quantity: quantity, Base: base}, {SKU: "y", Quantity: 1, Base: base.Neg()}}},
				{ID: "2", On: first.AddDays(int(days)), Customer: "c", Since: first, Payment: 2, Stage: Paid, Lines: []OrderLine{{SKU: "x", Quantity: 1, Base: base}}},
			},
			Increases: []Increase{{On: first, Count: endorse.CountViews, More: quantity}},
		})
		if err == nil {
			err = l.Check()
			if err != nil {
				t.Errorf("%v\n%v", err, p)
			}
		}
	})
}

// everything is a plan in which much is remembered.
var everything = Recouped{Advance: eur("100"), Rate: pct("50"), Over: Month, Of: Guaranteed{Amount: eur("10"), Over: Quarter, Cumulative: true, Of: Sum{Of: []Node{
	Greatest{Per: PerParty, Over: Week, Of: []Node{
		Capped{Amount: eur("10"), Per: PerCustomer, Over: Month, Of: Rules{Rules: []Rule{{Name: "x", When: Match{SKUs: []string{"x"}}, Pay: share("50")}}}},
		CPV(eur("0.01")),
	}},
	Tiers{Reading: Retroactive, By: ByOrders, Over: Month, Bands: []Band{{Pay: share("1")}, {From: 2, Pay: share("2")}}},
	Tiers{Reading: Retroactive, By: ByCounts, Counts: []endorse.CountName{endorse.CountViews}, Over: Month, Bands: []Band{{Pay: share("1")}, {From: 2, Pay: share("2")}}},
	Limited{Orders: 3, Per: PerCustomer, Of: Sum{Of: []Node{share("1"), Tiers{Reading: RateBefore, By: ByRevenue, Over: Month, Bands: steps("5", "8", "12")}}}},
	Bonus{By: ByEarnings, Over: Year, At: []Milestone{{FromAmount: eur("5"), Amount: eur("1")}}},
	Fixed{Amount: eur("3"), Every: Month, ProRata: true},
}}}}

// FuzzTally holds that bytes are a tally or an error, that a tally is written as
// it was read, and that any tally can be gone on with.
func FuzzTally(f *testing.F) {
	p, err := Compile(planOf(everything))
	if err != nil {
		f.Fatal(err)
	}
	tally := p.Open(october.From)
	o := order(line("x", "100"), line("y", "5"))
	o.Customer = "ann"
	if _, err := p.Price(tally, &o, nil); err != nil {
		f.Fatal(err)
	}
	b, err := tally.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte{1, 0, 0, 0, 0, 0, 255, 255, 255, 255, 15})
	f.Fuzz(func(t *testing.T, b []byte) {
		var u Tally
		if u.UnmarshalBinary(b) != nil {
			return
		}
		one, err := u.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		var v Tally
		if err := v.UnmarshalBinary(one); err != nil {
			t.Fatalf("%v\n%x", err, one)
		}
		if two, _ := v.MarshalBinary(); !bytes.Equal(one, two) {
			t.Errorf("%x\n%x", one, two)
		}
		was, err := p.Price(&u, &o, nil)
		if err == nil {
			_ = p.Return(&u, Back{Order: &o, Was: was, Taken: was, Whole: true})
		}
		_, _ = p.Close(&u, october.Until, nil)
		_, _ = p.End(&u, october.Until.AddDays(40), nil)
	})
}

// FuzzReturn holds that ways from elsewhere do no harm, and that what goes back
// is what was taken.
func FuzzReturn(f *testing.F) {
	p, err := Compile(planOf(everything))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(uint32(1), uint32(2), uint32(3), int64(100), true)
	f.Add(uint32(0), uint32(1<<31), ^uint32(0), int64(-1), false)
	f.Fuzz(func(t *testing.T, a, b, c uint32, cents int64, wholly bool) {
		taken, err := endorse.MoneyOfMinor(cents, endorse.EUR)
		if err != nil {
			return
		}
		o := order(line("x", "100"), line("y", "5"))
		o.Customer = "ann"
		was := make([]Amount, 2*p.Streams())
		back := make([]Amount, len(was))
		for i, v := range []uint32{a, b, c, b, c, a} {
			if i < len(was) {
				was[i] = Amount{Earned: taken, Paid: taken, Via: Via(v)}
				back[i] = was[i]
			}
		}
		tally := p.Open(october.From)
		if err := p.Return(tally, Back{Order: &o, Was: was, Taken: back, Whole: wholly}); err != nil {
			t.Fatal(err)
		}
		if again, err := p.Again(&o, &o, was, nil); err != nil || len(again) != len(was) {
			t.Errorf("%v, %v", again, err)
		}
		if _, err := p.End(tally, october.Until, nil); err != nil {
			t.Error(err)
		}
	})
}
