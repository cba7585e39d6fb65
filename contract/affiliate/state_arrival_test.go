package affiliate_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestArrivalAfterClosing: what comes after a month was closed, late or not, may come in
// any order, with the ledger stored anywhere in between: the same statements, the same
// is late, the same bytes.
func TestArrivalAfterClosing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		p.Refunds.Days = rapid.SampledFrom([]int{0, 20, 40}).Draw(t, "window")
		var first, rest []affiliate.Event
		for _, e := range drawEvents(t, 10) {
			if endorse.DateOf(affiliate.InstantOf(e).In(berlin)).After(october) || rapid.IntRange(0, 3).Draw(t, "late") == 0 {
				rest = append(rest, e)
			} else {
				first = append(first, e)
			}
		}
		a, b := fresh(t, p), fresh(t, p)
		for _, l := range []*affiliate.Ledger{a, b} {
			addInTime(t, l, first...)
			if _, err := l.Close(october, affiliate.TotalsOnly); err != nil {
				t.Fatal(err)
			}
		}
		addInTime(t, a, rest...)
		for _, e := range shuffled(t, rest) {
			addInTime(t, b, e)
			if rapid.IntRange(0, 5).Draw(t, "stored") == 0 {
				stored := fresh(t, p)
				if err := stored.UnmarshalBinary(state(t, b)); err != nil {
					t.Fatal(err)
				}
				b = stored
			}
		}
		if diff := cmp.Diff(settled(t, a, lastDay), settled(t, b, lastDay)); diff != "" {
			t.Fatalf("statements differ by arrival (-in order +shuffled):\n%s", diff)
		}
		if diff := cmp.Diff(lateOnes(a), lateOnes(b)); diff != "" {
			t.Fatalf("late events differ by arrival (-in order +shuffled):\n%s", diff)
		}
		if string(state(t, a)) != string(state(t, b)) {
			t.Fatal("states differ by arrival")
		}
	})
}

func lateOnes(l *affiliate.Ledger) (list []string) {
	for _, why := range l.Late() {
		list = append(list, why.Error())
	}
	return list
}
