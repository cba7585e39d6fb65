package affiliate_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// kinds is party, kind and amount of every line but payouts.
func kinds(s affiliate.Settlement) string {
	var out []string
	for _, st := range s.Statements {
		for _, l := range st.Lines {
			if l.Kind != affiliate.PaidOut {
				out = append(out, st.Party+" "+l.Kind.String()+" "+l.Amount.Amount())
			}
		}
	}
	return strings.Join(out, ", ")
}

func cut(to, rate string, change ...func(c *affiliate.Cut)) affiliate.Cut {
	c := affiliate.Cut{To: to, Rate: endorse.MustRate(rate)}
	for _, f := range change {
		f(&c)
	}
	return c
}

func onTop(c *affiliate.Cut) { c.Paid = affiliate.OnTop }

func within(from, until endorse.Date) func(c *affiliate.Cut) {
	return func(c *affiliate.Cut) { c.Days = endorse.Period{From: from, Until: until} }
}

// TestFeesWithCuts: what a span posts is split as what orders earn is, month by month,
// and taken back from the same hands.
func TestFeesWithCuts(t *testing.T) {
	fee := pay.Fixed{Amount: eur("100.00"), Every: pay.Month}
	for _, row := range []struct {
		name   string
		node   pay.Node
		cuts   []affiliate.Cut
		events []affiliate.Event
		want   string
	}{
		{"two months with a cut", fee, []affiliate.Cut{cut("agency", "10%")}, nil,
			"agency span 10.00, anna span 90.00, agency span 10.00, anna span 90.00"},
		{"a cut inside and one on top", fee, []affiliate.Cut{cut("agency", "10%"), cut("agency", "5%", onTop)}, nil,
			"agency span 10.00, agency span 5.00, anna span 90.00, agency span 10.00, agency span 5.00, anna span 90.00"},
		{"a cut that is over, and one that is not", fee, []affiliate.Cut{cut("agency", "10%", within(endorse.Date{}, endorse.On(2025, 10, 15))), cut("scout", "20%")}, nil,
			"anna span 80.00, scout span 20.00, anna span 80.00, scout span 20.00"},
		{"a rate that falls and comes back", bands(pay.Retroactive, "5%", "10%"), []affiliate.Cut{cut("agency", "10%"), cut("scout", "20%")},
			[]affiliate.Event{order("a", "10-05", "800.00"), order("b", "10-06", "400.00"), refund("r", "11-05", "b", ""), &affiliate.Reinstatement{ID: "w", At: instant("11-06"), Order: "b"}},
			"agency earned 4.00, agency earned 4.00, agency span 4.00, anna earned 28.00, anna earned 28.00, anna span 28.00, scout earned 8.00, scout earned 8.00, scout span 8.00, " +
				"agency refunded -8.00, agency reinstated 8.00, anna refunded -56.00, anna reinstated 56.00, scout refunded -16.00, scout reinstated 16.00"},
	} {
		p := programme(nil, func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Cuts: row.cuts}, {ID: "agency"}, {ID: "scout"}}
			p.Terms = []affiliate.Terms{{Parties: []string{"anna"}, Plan: plan(row.node)}}
		})
		if got := kinds(settle(t, ledger(t, p, row.events...), november)); got != row.want {
			t.Errorf("%s:\n%s, want\n%s", row.name, got, row.want)
		}
	}
}

// TestCutsOfTheDay: a cut is of the sales of its days, and of what an advance withholds
// only where it says so.
func TestCutsOfTheDay(t *testing.T) {
	day := endorse.On(2025, 10, 15)
	for _, row := range []struct {
		name string
		cuts []affiliate.Cut
		want string
	}{
		{"up to the day before", []affiliate.Cut{cut("agency", "10%", within(endorse.Date{}, day.AddDays(-1)))}, "anna earned 100.00"},
		{"up to the day", []affiliate.Cut{cut("agency", "10%", within(endorse.Date{}, day))}, "agency earned 10.00, anna earned 90.00"},
		{"from the day after", []affiliate.Cut{cut("agency", "10%", within(day.AddDays(1), endorse.Date{}))}, "anna earned 100.00"},
		{"one that is over, then one that is not", []affiliate.Cut{cut("agency", "10%", within(endorse.Date{}, day.AddDays(-1))), cut("scout", "20%")}, "anna earned 80.00, scout earned 20.00"},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Cuts: row.cuts}, {ID: "agency"}, {ID: "scout"}}
		})
		if got := kinds(settle(t, ledger(t, p, order("o", "10-15", "1000.00")), october)); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestCountedByPlan: what a platform counted counts in the creator's plan of the day,
// and is a problem where there is none.
func TestCountedByPlan(t *testing.T) {
	for _, row := range []struct {
		name, creator, day string
		want               string
		problem            error
	}{
		{"of the creator", "anna", "10-05", "8.00", nil},
		{"on its last day", "anna", "10-20", "8.00", nil},
		{"after its last day", "anna", "10-21", "", affiliate.ErrUnknownParty},
		{"of nobody known", "zoe", "10-05", "", affiliate.ErrUnknownParty},
		{"of one without a plan", "ben", "10-05", "", affiliate.ErrNoTerms},
	} {
		p := programme(pay.CPM(eur("4.00")), func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Days: endorse.Period{Until: endorse.On(2025, 10, 20)}}, {ID: "ben"}}
			p.Terms[0].Parties = []string{"anna"}
		})
		s := settle(t, ledger(t, p, &affiliate.Counted{ID: "c", At: instant(row.day), Creator: row.creator, Count: endorse.CountImpressions, More: 2000}), october)
		if got := amounts(s, affiliate.SpanPosted); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
		if got := len(s.Problems); got > 1 || (got == 1) != (row.problem != nil) || got == 1 && (!errors.Is(s.Problems[0].Err, row.problem) || s.Problems[0].Party != row.creator) {
			t.Errorf("%s: problems %v, want %v", row.name, s.Problems, row.problem)
		}
	}
}

// TestPostedLater: what a month's end posts is payable when an order of the day would be:
// after the hold and the lock; by approval, after the lock.
func TestPostedLater(t *testing.T) {
	for _, row := range []struct {
		price affiliate.Moment
		days  int
	}{{affiliate.AtSale, 17}, {affiliate.AtApproval, 7}, {affiliate.AtLock, 0}} {
		p := programme(pay.Fixed{Amount: eur("100.00"), Every: pay.Month}, func(p *affiliate.Programme) {
			p.Holding = affiliate.Holding{Days: 10, Lock: 7, Price: row.price}
		})
		line := settle(t, ledger(t, p), october).Statements[0].Lines[0]
		if want := october.AddDays(row.days); line.PayableOn != want || !line.At.IsZero() {
			t.Errorf("priced %v: payable on %v, at %v, want %v", row.price, line.PayableOn, line.At, want)
		}
	}
}

// TestNoFeeOutsideDays: terms that begin after the party has left pay it nothing.
func TestNoFeeOutsideDays(t *testing.T) {
	p := programme(pay.Fixed{Amount: eur("100.00"), Every: pay.Month}, func(p *affiliate.Programme) {
		p.Parties[0].Days.Until = endorse.On(2025, 10, 15)
		p.Terms[0].Days.From = endorse.On(2025, 11, 1)
	})
	l := ledger(t, p)
	if s := settle(t, l, december); len(s.Statements) > 0 || len(s.Problems) > 0 {
		t.Errorf("%v, problems %v", kinds(s), s.Problems)
	}
	closeUp(t, l, december)
	if form := formOf(t, l); form.get(t, "parties[0].accounts") != 0 {
		t.Errorf("an account was opened:\n%s", form)
	}
}

// TestRoomOfACap: what a refund of one line frees under a monthly cap is for the orders
// after it; in a later month as in the first, what is freed of an earlier order is
// posted at the month's end.
func TestRoomOfACap(t *testing.T) {
	least := pay.Capped{Amount: eur("50.00"), Per: pay.PerParty, Over: pay.Month, Of: share("10%")}
	for _, month := range []string{"10", "11"} {
		o := order("a", month+"-05", "300.00")
		o.Items = append(o.Items, affiliate.Item{SKU: "pot", Quantity: 1, Price: eur("200.00")})
		l := ledger(t, programme(least), o, &affiliate.Refund{ID: "r", At: instant(month + "-06"), Order: "a", Items: []affiliate.RefundItem{{SKU: "pot"}}}, order("b", month+"-07", "500.00"),
			refund("s", month+"-08", "a", ""))
		want := "anna earned 30.00, anna earned 20.00, anna refunded -20.00, anna earned 20.00, anna refunded -30.00, anna span 30.00"
		if got := kinds(settle(t, l, november)); got != want {
			t.Errorf("month %s: %s, want %s", month, got, want)
		}
	}
}

// capped is a node under a monthly cap that nothing reaches: what it earns is kept apart
// from what other parts of the plan do.
func capped(of pay.Node) pay.Node {
	return pay.Capped{Amount: eur("100000.00"), Per: pay.PerParty, Over: pay.Month, Of: of}
}

// TestTwoStreamsTwoLines: each line has what each part of its plan gives.
func TestTwoStreamsTwoLines(t *testing.T) {
	node := pay.Sum{Of: []pay.Node{capped(share("10%")), pay.Flat{Amount: eur("1.00"), Per: pay.PerItem}}}
	o := order("o", "10-01", "100.00")
	o.Items = append(o.Items, affiliate.Item{SKU: "pot", Quantity: 2, Price: eur("10.00")}, affiliate.Item{SKU: "cup", Quantity: 1, Price: eur("30.00")})
	l := ledger(t, programme(node), o, &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{{SKU: "pot", Quantity: 1}}})
	if got, want := amounts(settle(t, l, october), affiliate.Earned, affiliate.Refunded), "11.00 4.00 4.00 -2.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
