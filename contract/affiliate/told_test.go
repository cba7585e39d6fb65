package affiliate_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestCSVCells: amounts below zero stay numbers, text that begins like a formula is
// made text.
func TestCSVCells(t *testing.T) {
	o := order("=o", "10-01", "10.00")
	o.Items[0].SKU = "+tea"
	node := pay.Capped{Amount: eur("0.60"), Per: pay.PerParty, Of: share("10%")}
	s := settle(t, ledger(t, programme(node), o, refund("@r", "10-02", "=o", "9.00")), endorse.On(2025, 10, 31))
	var b strings.Builder
	if err := affiliate.WriteCSV(&b, s.Statements); err != nil {
		t.Fatal(err)
	}
	rows := strings.Split(b.String(), "\n")
	for row, cells := range map[int][]string{1: {"'=o", "'+tea", "10.00", "0.60"}, 2: {"'=o", "'@r", "-9.00", "-0.54"}} {
		for _, cell := range cells {
			if !strings.Contains(","+rows[row]+",", ","+cell+",") {
				t.Errorf("row %d has no cell %s: %s", row, cell, rows[row])
			}
		}
	}
	if strings.Contains(b.String(), "'-") {
		t.Errorf("an amount became text:\n%s", b.String())
	}
}

// TestSays: what a line says beside its amount.
func TestSays(t *testing.T) {
	p := programme(pay.Capped{Amount: eur("5.00"), Per: pay.PerParty, Of: share("10%")}, func(p *affiliate.Programme) {
		p.Parties = []affiliate.Party{{ID: "anna", Currency: endorse.USD, Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("20%")}}}, {ID: "agency"}}
		p.Rates = []endorse.FX{{From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("1.1"), On: endorse.On(2025, 10, 1), Source: "a bank"}}
	})
	s := settle(t, ledger(t, p, order("o", "10-03", "100.00"), refund("r", "10-04", "o", "50.00")), endorse.On(2025, 10, 31))
	var said []string
	for _, st := range s.Statements {
		for i := range st.Lines {
			if l := &st.Lines[i]; l.Kind == affiliate.Earned {
				said = append(said, st.Party+": "+l.Says())
			}
		}
	}
	all := strings.Join(said, "\n")
	for _, want := range []string{
		"trimmed by a cap or the budget", "converted at EUR/USD 1.1 of 2025-10-01 (a bank)", "agency: order o line 1 (tea): ", ", a cut of what anna earns", "credited by the shop",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("nobody says %q:\n%s", want, all)
		}
	}
	for i, want := range map[int]bool{0: true, 1: false} { // the agency first, then anna
		if got := strings.Contains(said[i], "a cut of what"); got != want {
			t.Errorf("%s: a cut: %v, want %v", said[i], got, want)
		}
	}
}

// TestRateErrorSays: which rate there is not.
func TestRateErrorSays(t *testing.T) {
	for _, row := range []struct {
		err  affiliate.RateError
		want string
	}{
		{affiliate.RateError{From: endorse.EUR, To: endorse.USD}, "no exchange rate from EUR to USD"},
		{affiliate.RateError{From: endorse.EUR, To: endorse.USD, On: endorse.On(2025, 10, 1)}, "no exchange rate from EUR to USD on or before 2025-10-01"},
	} {
		if got := row.err.Error(); got != row.want {
			t.Errorf("%s, want %s", got, row.want)
		}
	}
}

// TestStoryOfOne: a story has the problems, lines and payouts of its order alone.
func TestStoryOfOne(t *testing.T) {
	l := ledger(t, programme(share("10%")), order("a", "10-01", "100.00"), order("b", "11-02", "50.00"),
		refund("ra", "10-02", "a", "100.01"), refund("rb", "11-03", "b", "20.00"), refund("rc", "11-04", "b", "30.01"), order("c", "11-05", "10.00"),
		order("d", "10-06", "70.00"), &affiliate.Payout{ID: "p", At: instant("12-02"), Party: "anna", Amount: eur("1.00")})
	for _, row := range []struct {
		order, lines, payouts string
		problems              int
	}{
		{"a", "10.00 -10.00", "2025-10 -7.00", 1},
		{"b", "5.00 -2.00 -3.00", "2025-11 -1.00", 1},
		{"c", "1.00", "2025-11 -1.00", 0},
		{"d", "7.00", "2025-10 -7.00", 0},
	} {
		story, err := l.Explain(row.order, endorse.On(2025, 12, 31))
		if err != nil {
			t.Fatal(err)
		}
		var got, paid []string
		for _, line := range story.Lines {
			got = append(got, line.Line.Amount.Amount())
		}
		for _, line := range story.Payouts {
			paid = append(paid, line.Period.From.String()[:7]+" "+line.Line.Amount.Amount())
		}
		if g := strings.Join(got, " "); g != row.lines {
			t.Errorf("%s: lines %s, want %s", row.order, g, row.lines)
		}
		if g := strings.Join(paid, ", "); g != row.payouts {
			t.Errorf("%s: payouts %s, want %s", row.order, g, row.payouts)
		}
		if len(story.Problems) != row.problems {
			t.Errorf("%s: problems %v, want %d", row.order, story.Problems, row.problems)
		}
	}
}

// TestCutsOfAll: cuts inside may come to the whole, and not to more.
func TestCutsOfAll(t *testing.T) {
	for _, row := range []struct {
		first, second string
		want          error
	}{{"60%", "40%", nil}, {"60%", "40.01%", affiliate.ErrAboveOne}} {
		p := programme(share("10%"), func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "ben"}, {ID: "cleo"}, {ID: "anna", Cuts: []affiliate.Cut{
				{To: "ben", Rate: endorse.MustRate(row.first)}, {To: "cleo", Rate: endorse.MustRate(row.second)}}}}
		})
		if err := p.Validate(); !errors.Is(err, row.want) {
			t.Errorf("%s and %s: %v, want %v", row.first, row.second, err, row.want)
		}
	}
}

// TestLevelsEnd: above the last there is nobody, however many levels are paid.
func TestLevelsEnd(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Parties = []affiliate.Party{{ID: "anna", Parent: "top"}, {ID: "top"}}
		p.Levels = []affiliate.Level{{Rate: endorse.MustRate("10%")}, {Rate: endorse.MustRate("10%")}, {Rate: endorse.MustRate("10%")}}
	})
	if got, want := lines(settle(t, ledger(t, p, order("o", "10-01", "100.00")), endorse.On(2025, 10, 31))), "anna 10.00, top 1.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestConvertedTooFar: a base that does not fit in the plan's currency is a problem.
func TestConvertedTooFar(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("2"), On: endorse.On(2025, 10, 1)}}
	})
	for price, fits := range map[string]bool{"45000000000000.00": true, "45000000000000.01": false, "90000000000000.00": false} {
		o := order("o", "10-01", "1.00")
		o.Items[0].Price = endorse.MustMoney("USD " + price)
		s := settle(t, ledger(t, p, o), endorse.On(2025, 10, 31))
		if got := len(s.Problems) == 0; got != fits || !fits && !errors.Is(s.Problems[0].Err, affiliate.ErrTooLarge) {
			t.Errorf("%s: problems %v, fits %v", price, s.Problems, fits)
		}
	}
}

// TestHeads: each kind of event has its id and instant, and a nil one neither.
func TestHeads(t *testing.T) {
	at := instant("10-02")
	for _, row := range []struct{ event, none affiliate.Event }{
		{&affiliate.Order{ID: "x", At: at}, (*affiliate.Order)(nil)},
		{&affiliate.Refund{ID: "x", At: at}, (*affiliate.Refund)(nil)},
		{&affiliate.Chargeback{ID: "x", At: at}, (*affiliate.Chargeback)(nil)},
		{&affiliate.Reinstatement{ID: "x", At: at}, (*affiliate.Reinstatement)(nil)},
		{&affiliate.Cancellation{ID: "x", At: at}, (*affiliate.Cancellation)(nil)},
		{&affiliate.Correction{ID: "x", At: at}, (*affiliate.Correction)(nil)},
		{&affiliate.Approval{ID: "x", At: at}, (*affiliate.Approval)(nil)},
		{&affiliate.Hold{ID: "x", At: at}, (*affiliate.Hold)(nil)},
		{&affiliate.Release{ID: "x", At: at}, (*affiliate.Release)(nil)},
		{&affiliate.Touch{ID: "x", At: at}, (*affiliate.Touch)(nil)},
		{&affiliate.Counted{ID: "x", At: at}, (*affiliate.Counted)(nil)},
		{&affiliate.Payout{ID: "x", At: at}, (*affiliate.Payout)(nil)},
		{&affiliate.Adjustment{ID: "x", At: at}, (*affiliate.Adjustment)(nil)},
	} {
		if affiliate.IDOf(row.event) != "x" || !affiliate.InstantOf(row.event).Equal(at) {
			t.Errorf("%T: %q of %v", row.event, affiliate.IDOf(row.event), affiliate.InstantOf(row.event))
		}
		if affiliate.IDOf(row.none) != "" || !affiliate.InstantOf(row.none).IsZero() {
			t.Errorf("%T that is nil: %q of %v", row.none, affiliate.IDOf(row.none), affiliate.InstantOf(row.none))
		}
	}
}

// TestFirstVerdictStands: a click out of its window says so, also where codes need a
// click.
func TestFirstVerdictStands(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Codes = []affiliate.Code{{Code: "ANNA10", Party: "anna"}}
		p.Attribution.CodeNeedsClick = true
		p.Attribution.Windows = []affiliate.Window{{Kind: affiliate.LinkClick, Days: 7}}
	})
	o := order("o", "10-20", "10.00")
	o.Creator, o.Customer, o.Code = "", "kim", "ANNA10"
	l := ledger(t, p, &affiliate.Touch{ID: "t", At: instant("10-02"), Kind: affiliate.LinkClick, Customer: "kim", Creator: "anna"}, o)
	story, err := l.Explain("o", endorse.On(2025, 10, 31))
	if err != nil {
		t.Fatal(err)
	}
	got := map[affiliate.TouchKind]affiliate.Verdict{}
	for _, touch := range story.Touches {
		got[touch.Kind] = touch.Verdict
	}
	if got[affiliate.LinkClick] != affiliate.OutOfWindow || got[affiliate.CodeUse] != affiliate.WithoutClick {
		t.Errorf("verdicts %v", got)
	}
}
