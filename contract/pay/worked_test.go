package pay_test

import (
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// worked is an example that a system's public documentation works out.
type worked struct {
	name string
	pay  Node
	did  Activity
	want string
}

// TestWorkedExamples holds figures that other systems publish. The comment
// before a row names the page; currencies are all written as euros.
func TestWorkedExamples(t *testing.T) {
	t.Parallel()
	draw := Guaranteed{Amount: eur("2000"), Over: Month, Recoverable: true, Of: share("100")}
	smythe := []string{"2750", "3000", "1500", "2375", "3000", "2750"}
	week := Guaranteed{Amount: eur("1000"), Over: Week, Recoverable: true, Of: share("100")}
	for _, r := range []worked{
		// docs.oracle.com, Siebel Incentive Compensation, recoverable draw scenario
		{"draw not needed in two months", draw, monthly(smythe[:2]...), "5750"},
		{"a month below the draw", draw, monthly(smythe[:3]...), "7750"},
		{"what is beyond the draw pays it back", draw, monthly(smythe[:4]...), "9750"},
		{"the rest of it", draw, monthly(smythe[:5]...), "12625"},
		{"all paid back", draw, monthly(smythe...), "15375"},
		// studypool.com, discussion 183314, cheques of five weeks
		{"a draw of each week, five weeks", week, weekly("400", "600", "1200", "1500", "1400"), "5100"},
		// xactlykulik.wordpress.com, 2015-07-23, guarantee of 100
		{"recoverable guarantee, enough earned", Guaranteed{Amount: eur("100"), Over: Month, Recoverable: true, Of: share("100")}, monthly("200"), "200"},
		{"recoverable guarantee, too little earned", Guaranteed{Amount: eur("100"), Over: Month, Recoverable: true, Of: share("100")}, monthly("50"), "100"},
		// xactlycorp.com, non-recoverable draw
		{"draw of 1500, 500 earned", Guaranteed{Amount: eur("1500"), Over: Month, Of: share("100")}, monthly("500"), "1500"},
	} {
		r.check(t)
	}
}

func (r worked) check(t *testing.T) {
	t.Helper()
	got := settle(t, planOf(r.pay), r.did)
	if !got.Amount.Equal(eur(r.want)) {
		t.Errorf("%s: got %v, want %s\n%s", r.name, got.Amount, r.want, got.Tree())
	}
	if err := got.Check(); err != nil {
		t.Errorf("%s: %v", r.name, err)
	}
}

// monthly is an order in the middle of each month from January on.
func monthly(bases ...string) Activity { return spaced(Month, bases) }

// weekly is an order in each week from the first Monday of 2026 on.
func weekly(bases ...string) Activity { return spaced(Week, bases) }

// spaced is an order in each of several spans, all of them whole.
func spaced(s Span, bases []string) Activity {
	days := s.Around(endorse.On(2026, 1, 7))
	a := Activity{Period: days}
	for i, base := range bases {
		a.Orders = append(a.Orders, Order{ID: strconv.Itoa(100 + i), On: days.From.AddDays(2), Lines: []OrderLine{{SKU: "x", Quantity: 1, Base: eur(base)}}})
		a.Period.Until = days.Until
		days = s.Around(days.Until.AddDays(1))
	}
	return a
}
