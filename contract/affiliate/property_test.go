package affiliate_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var lastDay = endorse.On(2026, 1, 31)

// text is a settlement in full.
func text(t *rapid.T, s affiliate.Settlement, err error) string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	var b []byte
	for _, st := range s.Statements {
		lines := st.Lines
		st.Lines = nil
		head, err := json.Marshal(st)
		if err != nil {
			t.Fatal(err)
		}
		b = append(append(b, head...), '\n')
		for _, line := range lines {
			row, err := json.Marshal(line)
			if err != nil {
				t.Fatal(err)
			}
			b = append(append(b, row...), '\n')
		}
	}
	for _, p := range s.Problems {
		b = fmt.Appendln(b, p)
	}
	return string(b)
}

func settled(t *rapid.T, l *affiliate.Ledger, until endorse.Date) string {
	t.Helper()
	s, err := l.Settle(until, affiliate.WithLines)
	return text(t, s, err)
}

func state(t *rapid.T, l *affiliate.Ledger) []byte {
	t.Helper()
	b, err := l.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func add(t *rapid.T, l *affiliate.Ledger, events ...affiliate.Event) {
	t.Helper()
	for _, e := range events {
		if err := l.Add(e); err != nil {
			t.Fatal(err)
		}
	}
}

// addInTime adds events of which some may be late: after their order's window.
func addInTime(t *rapid.T, l *affiliate.Ledger, events ...affiliate.Event) {
	t.Helper()
	for _, e := range events {
		var late *affiliate.LateEventError
		if err := l.Add(e); err != nil && !errors.As(err, &late) {
			t.Fatal(err)
		}
	}
}

func fresh(t *rapid.T, p affiliate.Programme) *affiliate.Ledger {
	t.Helper()
	l, err := affiliate.NewLedger(p, berlin)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func shuffled(t *rapid.T, events []affiliate.Event) []affiliate.Event {
	out := slices.Clone(events)
	r := rand.New(rand.NewSource(rapid.Int64().Draw(t, "seed")))
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// I4, I6, I17: any order of arrival, any repetition and any look in between give
// the same statements and the same bytes.
func TestArrivalChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		events := drawEvents(t, 12)
		a, b := fresh(t, p), fresh(t, p)
		add(t, a, events...)
		for _, e := range shuffled(t, events) {
			add(t, b, e)
			switch rapid.IntRange(0, 9).Draw(t, "between") {
			case 0:
				settled(t, b, endorse.On(2025, 11, 15))
			case 1:
				add(t, b, e)
			}
		}
		if diff := cmp.Diff(settled(t, a, lastDay), settled(t, b, lastDay)); diff != "" {
			t.Fatalf("statements differ by arrival (-in order +shuffled):\n%s", diff)
		}
		if !bytes.Equal(state(t, a), state(t, b)) {
			t.Fatal("states differ by arrival")
		}
	})
}

// I14: closing as time goes by gives what one look at the end gives, through any
// encoding in between.
func TestClosingChangesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		p.Refunds.Days = rapid.SampledFrom([]int{0, 20, 40}).Draw(t, "window")
		events := drawEvents(t, 12)
		whole, l := fresh(t, p), fresh(t, p)
		addInTime(t, whole, events...)
		want, err := whole.Settle(lastDay, affiliate.WithLines)
		if err != nil {
			t.Fatal(err)
		}
		var got affiliate.Settlement
		for _, month := range []endorse.Date{endorse.On(2025, 10, 31), endorse.On(2025, 11, 30), endorse.On(2025, 12, 31), lastDay} {
			for _, e := range events {
				if day := endorse.DateOf(affiliate.InstantOf(e).In(berlin)); !day.After(month) && day.After(l.Closed()) {
					addInTime(t, l, e)
				}
			}
			s, err := l.Close(month, affiliate.WithLines)
			if err != nil {
				t.Fatal(err)
			}
			got.Statements = append(got.Statements, s.Statements...)
			if rapid.Bool().Draw(t, "through bytes") {
				bytes := state(t, l)
				l = fresh(t, p)
				if err := l.UnmarshalBinary(bytes); err != nil {
					t.Fatal(err)
				}
			}
		}
		want.Problems = nil
		if diff := cmp.Diff(text(t, want, nil), text(t, got, nil)); diff != "" {
			t.Fatalf("statements differ by closing (-at once +month by month):\n%s", diff)
		}
	})
}

// Encoding keeps everything.
func TestStateRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		events := drawEvents(t, 10)
		a := fresh(t, p)
		for _, e := range events[:len(events)/2] {
			add(t, a, e)
		}
		if rapid.Bool().Draw(t, "closed") {
			if _, err := a.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
				t.Fatal(err)
			}
		}
		b := fresh(t, p)
		if err := b.UnmarshalBinary(state(t, a)); err != nil {
			t.Fatal(err)
		}
		for _, e := range events[len(events)/2:] {
			if ea, eb := a.Add(e), b.Add(e); fmt.Sprint(ea) != fmt.Sprint(eb) {
				t.Fatalf("Add = %v before, %v after the round trip", ea, eb)
			}
		}
		if diff := cmp.Diff(settled(t, a, lastDay), settled(t, b, lastDay)); diff != "" {
			t.Fatalf("statements differ (-before +after):\n%s", diff)
		}
		if !bytes.Equal(state(t, a), state(t, b)) {
			t.Fatal("states differ")
		}
	})
}

// I2, I3: when everything goes back, nobody is owed anything, and no line was
// taken back by more than it had.
func TestEverythingBackIsNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans))
		p.Refunds.Rerate = affiliate.Always
		p.Payouts = affiliate.Payouts{}
		l := fresh(t, p)
		for _, e := range drawEvents(t, 12) {
			switch e.(type) {
			case *affiliate.Adjustment, *affiliate.Reinstatement:
				continue
			}
			add(t, l, e)
		}
		for e := range l.Events() {
			if o, ok := e.(*affiliate.Order); ok {
				add(t, l, &affiliate.Cancellation{ID: "back " + o.ID, At: affiliate.InstantOf(&affiliate.Refund{At: o.At}).AddDate(0, 4, 0), Order: o.ID})
			}
		}
		s, err := l.Settle(endorse.On(2026, 6, 30), affiliate.WithLines)
		if err != nil {
			t.Fatal(err)
		}
		paid := map[string]endorse.Money{}
		for _, st := range s.Statements {
			for _, line := range st.Lines {
				if line.Kind != affiliate.PaidOut {
					paid[st.Party], _ = paid[st.Party].Add(line.Amount)
				}
			}
		}
		for party, m := range paid {
			if !m.IsZero() {
				t.Errorf("%s has %s left of nothing", party, m)
			}
		}
	})
}

// I1: lines, opening and payout sum to the closing, closings are openings, and
// parts sum to their lines.
func TestStatementsAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
		l := fresh(t, p)
		add(t, l, drawEvents(t, 12)...)
		s, err := l.Settle(lastDay, affiliate.WithLines)
		if err != nil {
			t.Fatal(err)
		}
		closing := map[string]endorse.Money{}
		for _, st := range s.Statements {
			if before := closing[st.Party]; !st.Opening.Equal(before) && !(st.Opening.IsZero() && before.IsZero()) {
				t.Fatalf("%s opens with %s after %s", st.Party, st.Opening, before)
			}
			closing[st.Party] = st.Closing
			sum := st.Opening
			for _, line := range st.Lines {
				sum = plus(t, sum, line.Amount)
				if len(line.Parts) > 0 {
					var parts endorse.Money
					for _, part := range line.Parts {
						parts = plus(t, parts, part.Amount)
					}
					if !parts.Equal(line.Amount) {
						t.Fatalf("parts of %s sum to %s", line.Says(), parts)
					}
				}
			}
			fields := st.Opening
			for _, m := range []endorse.Money{st.Earned, st.Returned, st.Posted, st.Adjusted, st.Recouped, st.Fee.Neg(), st.Payout.Neg()} {
				fields = plus(t, fields, m)
			}
			if !sum.Equal(st.Closing) || !fields.Equal(st.Closing) {
				t.Fatalf("%s %s: closing %s, lines %s, fields %s", st.Party, st.Period, st.Closing, sum, fields)
			}
			if st.Payout.Sign() < 0 || st.Fee.Sign() < 0 {
				t.Fatalf("payout %s, fee %s", st.Payout, st.Fee)
			}
		}
		totals, err := l.Settle(lastDay, affiliate.TotalsOnly)
		if err != nil {
			t.Fatal(err)
		}
		for i := range s.Statements {
			s.Statements[i].Lines = nil
		}
		if diff := cmp.Diff(text(t, s, nil), text(t, totals, nil)); diff != "" {
			t.Fatalf("totals differ without lines (-with +without):\n%s", diff)
		}
	})
}

func plus(t *rapid.T, a, b endorse.Money) endorse.Money {
	t.Helper()
	sum, err := a.Add(b)
	if err != nil {
		t.Fatal(err)
	}
	return sum
}
