package pay_test

import (
	"testing"

	. "github.com/endorse-go/endorse/contract/pay"
)

// TestAgainRounds holds what is left of an order of three lines of 3.33 at 5 %, where
// the plan rounds: 0.1665, 0.333 and 0.4995 in all. Lines from which nothing went back
// keep what they had, as far as the total allows.
func TestAgainRounds(t *testing.T) {
	t.Parallel()
	sold := order(line("x", "3.33"), line("x", "3.33"), line("x", "3.33"))
	for _, r := range []struct {
		at   Level
		left []string
		want []string
		why  string
	}{
		{RoundLine, []string{"3.33", "3.33", "3.33"}, []string{"0.17", "0.17", "0.17"}, "as it was"},
		{RoundOrder, []string{"3.33", "3.33", "3.33"}, []string{"0.17", "0.16", "0.17"}, "as it was"},
		{RoundPeriod, []string{"3.33", "3.33", "3.33"}, []string{"0.17", "0.16", "0.17"}, "as it was"},
		{RoundLine, []string{"0", "3.33", "3.33"}, []string{"0.00", "0.17", "0.17"}, "each line alone"},
		{RoundOrder, []string{"0", "3.33", "3.33"}, []string{"0.00", "0.16", "0.17"}, "0.333 is left of the order"},
		{RoundOrder, []string{"3.33", "1.67", "3.33"}, []string{"0.17", "0.08", "0.17"}, "0.4165 is left"},
		{RoundPeriod, []string{"0", "3.33", "3.33"}, []string{"0.00", "0.16", "0.17"}, "two lines as they were"},
		{RoundPeriod, []string{"1.11", "3.33", "0"}, []string{"0.06", "0.16", "0.00"}, "a third of 0.17"},
	} {
		plan := planOf(share("5"))
		plan.Rounding.At = r.at
		p, err := Compile(plan)
		if err != nil {
			t.Fatal(err)
		}
		was, err := p.Price(p.Open(october.From), &sold, nil)
		if err != nil {
			t.Fatal(err)
		}
		left := order(line("x", r.left[0]), line("x", r.left[1]), line("x", r.left[2]))
		got, err := p.Again(&sold, &left, was, nil)
		for i, want := range r.want {
			if err != nil || !got[i].Paid.Equal(eur(want)) || !got[i].Earned.Equal(eur(want)) {
				t.Errorf("%v, %v left, line %d: %v, want %s: %s (%v)", r.at, r.left, i+1, got[i], want, r.why, err)
			}
		}
	}
}
