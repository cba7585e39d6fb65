package affiliate_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

func dollars(rate string, on endorse.Date) []endorse.FX {
	return []endorse.FX{{From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate(rate), On: on}}
}

// TestSent: what leaves the balance, and what is sent in whose currency.
func TestSent(t *testing.T) {
	first, later := endorse.On(2025, 10, 1), endorse.On(2025, 11, 15)
	for _, row := range []struct {
		name     string
		currency endorse.Currency
		convert  affiliate.Moment
		rate     endorse.Date
		want     string
		problem  bool
	}{
		{"converted at the payout", endorse.USD, affiliate.AtPayout, first, "0.00→0.00 paid 10.00; sent USD 20.00", false},
		{"without a rate yet", endorse.USD, affiliate.AtPayout, later, "0.00→10.00 paid 0.00; 10.00→0.00 paid 10.00; sent USD 20.00", true},
		{"of a party in the plan's currency", endorse.EUR, affiliate.AtPayout, first, "0.00→0.00 paid 10.00", false},
		{"of a party in no currency", 0, affiliate.AtPayout, first, "0.00→0.00 paid 10.00", false},
		{"converted at the sale", endorse.USD, affiliate.AtSale, first, "0.00→0.00 paid 20.00", false},
		{"not at the sale, for want of a rate", endorse.USD, affiliate.AtSale, later, "0.00→0.00 paid 10.00", true},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) {
			p.Parties[0].Currency, p.Convert, p.Rates = row.currency, row.convert, dollars("2", row.rate)
		})
		s := settle(t, ledger(t, p, order("o", "10-05", "100.00")), november)
		got := account(s)
		for _, st := range s.Statements {
			if st.Sent.Currency() != 0 {
				got += "; sent " + st.Sent.String()
			}
		}
		if got != row.want || (len(s.Problems) > 0) != row.problem {
			t.Errorf("%s: %s, want %s; problems %v", row.name, got, row.want, s.Problems)
		}
	}
}

// TestConvertedOutOfReach: what does not fit in the other currency stays in its own, and
// is a problem.
func TestConvertedOutOfReach(t *testing.T) {
	p := programme(share("100%"), func(p *affiliate.Programme) {
		p.Parties[0].Currency, p.Rates = endorse.USD, dollars("1000000", endorse.On(2025, 10, 1))
	})
	s := settle(t, ledger(t, p, order("o", "10-05", "90000000000000.00")), october)
	if got := account(s); got != "0.00→0.00 paid 90000000000000.00" || len(s.Problems) != 1 || !errors.Is(s.Problems[0].Err, affiliate.ErrTooLarge) {
		t.Errorf("%s; %v", got, s.Problems)
	}
	o := order("o", "10-05", "1.00")
	o.Items[0].Price = endorse.MustMoney("USD 90000000000000.00")
	p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("1000000"), On: endorse.On(2025, 10, 1)}}
	s = settle(t, ledger(t, p, o), october)
	if len(s.Statements) > 0 || len(s.Problems) != 1 || !errors.Is(s.Problems[0].Err, affiliate.ErrTooLarge) {
		t.Errorf("an order: %v; %v", account(s), s.Problems)
	}
}

// TestEveryThird: paid after every third month of the programme.
func TestEveryThird(t *testing.T) {
	l := ledger(t, programme(share("100%"), func(p *affiliate.Programme) { p.Payouts.Every = 3 }))
	for i, day := range []string{"10-05", "11-05", "12-05", "01-05"} {
		if err := l.Add(order(fmt.Sprint(i), day, "1.00")); err != nil {
			t.Fatal(err)
		}
	}
	want := "0.00→1.00 paid 0.00; 1.00→2.00 paid 0.00; 2.00→0.00 paid 3.00; 0.00→1.00 paid 0.00"
	if got := account(settle(t, l, endorse.On(2026, 1, 31))); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestNothingIsNotWrittenOff: a balance of nothing is not below zero.
func TestNothingIsNotWrittenOff(t *testing.T) {
	adjust := func(id, day, amount string) affiliate.Event {
		return &affiliate.Adjustment{ID: id, At: instant(day), Party: "anna", Amount: eur(amount), Reason: "by hand"}
	}
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Payouts.WriteOff = 1 })
	l := ledger(t, p, adjust("a", "10-05", "5.00"), adjust("b", "10-06", "-5.00"), adjust("c", "11-05", "-5.00"))
	s := settle(t, l, november)
	if got := kinds(s); got != "anna adjusted 5.00, anna adjusted -5.00, anna adjusted -5.00, anna written-off 5.00" {
		t.Error(got)
	}
	line := s.Statements[1].Lines[0]
	if line.Reason != "by hand" || line.Seller != "" || !line.At.Equal(instant("11-05")) || line.Event != "c" || line.Order != "" {
		t.Errorf("an adjustment says %+v", line)
	}
}

// TestNoFeeOfNothing: where nothing is paid no fee is borne, by anybody.
func TestNoFeeOfNothing(t *testing.T) {
	for _, row := range []struct {
		amount string
		by     affiliate.Bearer
		want   string
	}{
		{"1.00", affiliate.ByProgramme, "paid 1.00, fee 0.00, borne EUR 2.00"},
		{"0.00", affiliate.ByProgramme, "paid 0.00, fee 0.00, borne "},
		{"-1.00", affiliate.ByProgramme, "paid 0.00, fee 0.00, borne "},
		{"3.00", affiliate.ByParty, "paid 1.00, fee 2.00, borne "},
		{"0.00", affiliate.ByParty, "paid 0.00, fee 0.00, borne "},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) { p.Payouts.Fees, p.Payouts.FeeBy = []endorse.Money{eur("2.00")}, row.by })
		l := ledger(t, p, adjusted("a", "10-05", "anna", "5.00"), adjusted("b", "10-06", "anna", "-5.00"))
		if row.amount != "0.00" {
			if err := l.Add(adjusted("c", "10-07", "anna", row.amount)); err != nil {
				t.Fatal(err)
			}
		}
		st := settle(t, l, october).Statements[0]
		if got := fmt.Sprintf("paid %s, fee %s, borne %v", st.Payout.Amount(), st.Fee.Amount(), st.BorneFee); got != row.want {
			t.Errorf("%s, borne %v: %s, want %s", row.amount, row.by, got, row.want)
		}
	}
}

// TestHeldAfterAPayout: an order is held back whole, whatever was paid before it.
func TestHeldAfterAPayout(t *testing.T) {
	p := programme(share("100%"), func(p *affiliate.Programme) { p.Holding.Days = 10 })
	l := ledger(t, p, order("a", "10-05", "10.00"), order("b", "11-05", "20.00"), &affiliate.Hold{ID: "h", At: instant("11-06"), Order: "b"}, &affiliate.Release{ID: "r", At: instant("12-06"), Order: "b"})
	want := "0.00→0.00 paid 10.00; 0.00→20.00 paid 0.00; 20.00→0.00 paid 20.00"
	if got := account(settle(t, l, december)); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestLinesStand: how far lines are, beside others that are farther, and what they say of
// when and whose they are.
func TestLinesStand(t *testing.T) {
	p := programme(share("100%"), func(p *affiliate.Programme) {
		p.Parties = []affiliate.Party{{ID: "duo", Members: []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("1")}}}, {ID: "anna"}}
		p.Holding = affiliate.Holding{Days: 20, Lock: 10, By: affiliate.ByHand}
	})
	sold := func(id, day string) affiliate.Event {
		o := order(id, day, "10.00")
		o.Creator = "duo"
		return o
	}
	approved := func(day, order string) affiliate.Event {
		return &affiliate.Approval{ID: "approved " + order, At: instant(day), Order: order}
	}
	l := ledger(t, p, sold("paid", "10-01"), approved("10-02", "paid"), sold("approved", "10-10"), approved("10-11", "approved"), sold("pending", "10-11"), sold("early", "10-28"), approved("10-29", "early"),
		&affiliate.Adjustment{ID: "duo's", At: instant("10-30"), Party: "duo", Amount: eur("0.50"), Reason: "x"})
	want := []string{"paid earned paid duo 10-31", "approved earned approved duo 11-09", "pending earned pending duo ", "early earned pending duo 11-27", "duo's adjusted paid  10-30"}
	var got []string
	for _, st := range settle(t, l, october).Statements {
		for _, line := range st.Lines {
			if line.Kind != affiliate.PaidOut {
				due := line.PayableOn.String()
				got = append(got, fmt.Sprintf("%s %s %s %s %s", line.Event, line.Kind, line.State, line.Seller, due[min(len(due), 5):]))
			}
			if line.Kind == affiliate.Earned && (line.At.Hour() != 12 || endorse.DateOf(line.At) != line.On) {
				t.Errorf("%s is of %v", line.Event, line.At)
			}
		}
	}
	if g, w := strings.Join(got, "\n"), strings.Join(want, "\n"); g != w {
		t.Errorf("lines stand\n%s\nwant\n%s", g, w)
	}
}
