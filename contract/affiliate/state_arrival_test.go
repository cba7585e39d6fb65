package affiliate_test

import (
	"errors"
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

// TestLateInAnyOrder: a ledger that is closed takes an order and its refund in either
// order, late or not: it holds the same, and can be stored.
func TestLateInAnyOrder(t *testing.T) {
	p := programme(share("10%"))
	for _, row := range []struct {
		order, refund string
		late          int
	}{{"10-10", "10-11", 2}, {"10-10", "11-11", 2}, {"11-10", "10-11", 1}, {"11-10", "11-11", 0}} {
		var states [2]string
		for i := range states {
			l := ledger(t, p)
			closeUp(t, l, october)
			pair := []affiliate.Event{order("o", row.order, "100.00"), refund("r", row.refund, "o", "10.00")}
			for j := range pair {
				var late *affiliate.LateEventError
				if err := l.Add(pair[(i+j)%2]); err != nil && !errors.As(err, &late) {
					t.Fatal(err)
				}
			}
			states[i] = formOf(t, again(t, p, l)).String()
			n := 0
			for range l.Late() {
				n++
			}
			if n != row.late {
				t.Errorf("an order of %s, a refund of %s, turned %d: %d late, want %d", row.order, row.refund, i, n, row.late)
			}
		}
		if states[0] != states[1] {
			t.Errorf("an order of %s, a refund of %s: the ledgers differ\n%s\n%s", row.order, row.refund, states[0], states[1])
		}
	}
}
