package affiliate_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestRerateFindsItsLine: what a refund changes in a month that is over stands with its
// line where the party has one by the same right, and alone where it has none. Ben's
// sale is anna's too, by a share and by a cut; top is his parent, and has a cut from
// November on.
func TestRerateFindsItsLine(t *testing.T) {
	p := programme(bands(pay.Retroactive, "5%", "10%"), func(p *affiliate.Programme) {
		p.Parties = []affiliate.Party{{ID: "anna"}, {ID: "ben", Parent: "top", Cuts: []affiliate.Cut{cut("anna", "10%"), cut("top", "20%", within(endorse.On(2025, 11, 1), endorse.Date{}))}}, {ID: "top"}}
		p.Levels = []affiliate.Level{{Rate: endorse.MustRate("10%")}}
		p.Terms[0].Parties = []string{"anna", "ben"}
	})
	of := func(id, day, price string) *affiliate.Order {
		o := order(id, day, price)
		o.Creator, o.Shares = "", []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("1")}, {Party: "ben", Weight: endorse.MustRate("3")}}
		return o
	}
	l := ledger(t, p, of("a", "10-05", "800.00"), of("b", "10-06", "400.00"), refund("r", "11-05", "b", ""))
	var got []string
	for _, st := range settle(t, l, november).Statements {
		for _, line := range st.Lines {
			if line.Kind == affiliate.Refunded {
				says := st.Party + " " + line.Role.String() + " " + line.Amount.Amount()
				for _, part := range line.Parts {
					says += " (" + part.Amount.Amount() + ")"
				}
				got = append(got, says)
			}
		}
	}
	// 1200.00 at 10 % become 800.00 at 5 %: 40.00 of the refund's own order, a quarter
	// of it anna's, and 40.00 of the tier's, all of it ben's.
	want := "anna seller -10.00, anna cut -7.00 (-3.00) (-4.00), ben seller -55.00 (-27.00) (-28.00), top level -7.00 (-3.00) (-4.00), top cut -8.00"
	if list := strings.Join(got, ", "); list != want {
		t.Errorf("%s, want\n%s", list, want)
	}
}

// TestAdvanceTakesOfARerating: where a refund raises a rate of a month that is over, the
// advance takes its part of it, in a line of its own; so do two.
func TestAdvanceTakesOfARerating(t *testing.T) {
	half := func(amount string, of pay.Node) pay.Node {
		return pay.Recouped{Advance: eur(amount), Rate: endorse.MustRate("50%"), Over: pay.Month, Of: of}
	}
	// 1200.00 at 1 % become 800.00 at 10 %, or at 20 %.
	node := pay.Sum{Of: []pay.Node{half("500.00", bands(pay.Retroactive, "10%", "1%")), half("70.00", bands(pay.Retroactive, "20%", "1%"))}}
	l := ledger(t, programme(node), order("a", "10-05", "800.00"), order("b", "10-06", "400.00"), refund("r", "11-05", "b", ""))
	closeUp(t, l, october)
	if got, want := kinds(settle(t, l, november)), "anna refunded 216.00, anna advance -34.00, anna advance -64.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	form := formOf(t, l) // withheld in October: 6.00 of each
	if held, posted := form.get(t, "parties[0].accounts[0].held"), form.get(t, "parties[0].accounts[0].posted"); held != -1200 || posted != -22400 {
		t.Errorf("held %d, posted %d, want -1200, -22400", held, posted)
	}
}

// TestPaidBefore: a payout before an order counts for nothing where refunds count until
// the order is paid, in whatever currency it is.
func TestPaidBefore(t *testing.T) {
	for _, row := range []struct {
		name     string
		currency endorse.Currency
		day      string
		want     string
	}{
		{"pending", 0, "12-10", "-36.50"},
		{"paid", 0, "01-02", "-8.00"},
		{"pending, in dollars", endorse.USD, "12-10", "-73.00"},
		{"paid, in dollars", endorse.USD, "01-02", "-16.00"},
	} {
		p := programme(bands(pay.Retroactive, "5%", "8%"), func(p *affiliate.Programme) {
			p.Holding.Days, p.Refunds.Rerate, p.Parties[0].Currency = 30, affiliate.UntilPayout, row.currency
			p.Rates = []endorse.FX{{From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("2"), On: endorse.On(2025, 10, 1)}}
		})
		l := ledger(t, p, order("early", "10-01", "100.00"), order("o1", "11-05", "950.00"), order("o2", "11-20", "100.00"), refund("r", row.day, "o2", ""))
		if got := amounts(settle(t, l, endorse.On(2026, 1, 31)), affiliate.Refunded); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}
