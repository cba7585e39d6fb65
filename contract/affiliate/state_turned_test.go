package affiliate_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"pgregory.net/rapid"
)

// TestTurnedStates: whatever number of a state is turned, it is refused, or a ledger that
// settles, takes events, closes, and can be stored again.
func TestTurnedStates(t *testing.T) {
	t.Parallel()
	form := formOf(t, storedLedger(t))
	rapid.Check(t, func(t *rapid.T) {
		holdsTurned(t, storedProgramme(), time.UTC, form)
	})
}

// TestTurnedStatesOfAll: of any programme, with any events.
func TestTurnedStatesOfAll(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		p.Refunds.Days = rapid.SampledFrom([]int{0, 20, 40}).Draw(t, "window")
		l := fresh(t, p)
		addInTime(t, l, drawEvents(t, 8)...)
		if _, err := l.Close(rapid.SampledFrom([]endorse.Date{october, november}).Draw(t, "closed"), affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
		form := &v1{rest: state(t, l)[len(headV1):]}
		form.state()
		for range 3 {
			holdsTurned(t, p, berlin, form)
		}
	})
}

func holdsTurned(t *rapid.T, p affiliate.Programme, zone *time.Location, form *v1) {
	t.Helper()
	turned := form
	for range rapid.IntRange(1, 2).Draw(t, "turns") {
		f := rapid.SampledFrom(form.fields).Draw(t, "field")
		turned = turned.with(t, f.path, rapid.OneOf(rapid.Int64Range(-2, 25), rapid.Int64Range(f.n-2, f.n+2), rapid.Int64()).Draw(t, "to"))
	}
	read := func(b []byte) (*affiliate.Ledger, error) {
		l, err := affiliate.NewLedger(p, zone)
		if err != nil {
			t.Fatal(err)
		}
		return l, l.UnmarshalBinary(b)
	}
	l, err := read(turned.bytes())
	if err != nil {
		return
	}
	_, _ = l.Settle(lastDay, affiliate.WithLines)
	for i := range 4 {
		_ = l.Add(drawAbout(t, fmt.Sprint("x", i), rapid.SampledFrom([]string{"a", "b", "o0", "o1"}).Draw(t, "about")))
	}
	_, _ = l.Explain("a", lastDay)
	_, _ = l.Explain("o1", lastDay)
	again := state(t, l)
	_, _ = l.Close(december, affiliate.TotalsOnly)
	if _, err := read(again); err != nil {
		t.Fatalf("a state that was read can't be read again: %v", err)
	}
}
