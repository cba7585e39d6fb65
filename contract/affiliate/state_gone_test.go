package affiliate_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// TestLetGoIsNotLate: a refund that waited for an order until its window was over is
// let go of. When the order comes after all, it is late and the refund is not back,
// whether the ledger was stored in between or not.
func TestLetGoIsNotLate(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Holding, p.Refunds.Days = affiliate.Holding{Months: 1, Day: 1, Price: affiliate.AtApproval}, 20
	})
	for _, stored := range []bool{false, true} {
		l := ledger(t, p, refund("r", "10-01", "gone", ""))
		for _, id := range []string{"a", "b", "c", "d", "e", "f"} {
			if err := l.Add(order(id, "10-05", "100")); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
		if stored {
			l = again(t, p, l)
		}
		if l.Add(order("gone", "10-01", "100")) == nil {
			t.Error("an order of a closed month is not late")
		}
		var late []string
		for e := range l.Late() {
			late = append(late, affiliate.IDOf(e))
		}
		if len(late) != 1 || late[0] != "gone" {
			t.Errorf("stored %t: late are %q", stored, late)
		}
	}
}

// TestLetGoStaysGone: a refund that was let go of does nothing to an order of its name
// that is made later, whether it has left memory by then or not.
func TestLetGoStaysGone(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 20 })
	for _, others := range []int{0, 1, 2, 3, 6} { // of a few, what is let go of is cleared away at once
		l := ledger(t, p, refund("r", "10-01", "o", "30.00"))
		for i := range others {
			if err := l.Add(order(fmt.Sprint("other", i), "10-20", "100.00")); err != nil {
				t.Fatal(err)
			}
		}
		closeUp(t, l, october)
		if err := l.Add(order("o", "11-11", "70.00")); err != nil {
			t.Fatal(err)
		}
		s, err := l.Close(november, affiliate.WithLines)
		if err != nil {
			t.Fatal(err)
		}
		if back, earned := amounts(s, affiliate.Refunded), amounts(s, affiliate.Earned); back != "" || earned != "7.00" {
			t.Errorf("%d others: earned %q, refunded %q, want 7.00 and nothing", others, earned, back)
		}
		if got := amounts(settle(t, again(t, p, l), december), affiliate.Refunded); got != "" {
			t.Errorf("%d others: December takes back %s", others, got)
		}
	}
}

// TestWaitingBesideLetGo: of refunds that waited for an order, the one whose window is over
// is let go of. Of the others, in whatever order they were told, one in the window of the
// order that comes takes back, and one behind it is late.
func TestWaitingBesideLetGo(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 20 })
	over, later, behind := refund("over", "10-01", "o", "30.00"), refund("later", "11-12", "o", "20.00"), refund("behind", "12-05", "o", "5.00")
	for _, told := range [][]affiliate.Event{{over, later, behind}, {later, behind, over}} {
		for _, others := range []int{0, 6} { // of a few, what is let go of is cleared away at once
			l := ledger(t, p, told...)
			for i := range others {
				if err := l.Add(order(fmt.Sprint("other", i), "11-10", "100.00")); err != nil {
					t.Fatal(err)
				}
			}
			closeUp(t, l, october)
			if err := l.Add(order("o", "11-11", "70.00")); err != nil {
				t.Fatal(err)
			}
			late := ""
			for e := range l.Late() {
				late += affiliate.IDOf(e)
			}
			if back := amounts(settle(t, l, december), affiliate.Refunded); back != "-2.00" || late != "behind" {
				t.Errorf("%s told first, %d others: refunded %q, late %q, want -2.00 and behind", affiliate.IDOf(told[0]), others, back, late)
			}
		}
	}
}

// TestLateSinceItsWindow: a refund that is late for its order says since when. Of an order
// that has left memory nobody knows that: its refund waits for an order, however much
// else the ledger holds.
func TestLateSinceItsWindow(t *testing.T) {
	edge := endorse.On(2025, 11, 1).In(time.UTC)
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 10 })
	for _, others := range []int{0, 5} {
		l := ledger(t, p, order("o", "10-15", "10.00"), order("n", "11-10", "10.00"))
		for i := range others {
			if err := l.Add(order(fmt.Sprint("other", i), "11-10", "10.00")); err != nil {
				t.Fatal(err)
			}
		}
		closeUp(t, l, october)
		for i, row := range []struct {
			order    string
			at, want time.Time // late since; zero is not
		}{
			{"o", edge.Add(-1), edge},
			{"o", edge, time.Time{}},
			{"o", edge.Add(time.Hour), time.Time{}},
			{"n", instant("11-20").Add(-1), time.Time{}},
			{"n", instant("11-20"), instant("11-20")},
		} {
			var late *affiliate.LateEventError
			err := l.Add(&affiliate.Refund{ID: fmt.Sprint("r", i), At: row.at, Order: row.order})
			if errors.As(err, &late) == row.want.IsZero() || late != nil && !late.Closed.Equal(row.want) {
				t.Errorf("%d others: a refund of %s at %v: %v, want late since %v", others, row.order, row.at, err, row.want)
			}
		}
		unknown := 0
		for _, problem := range settle(t, l, november).Problems {
			if errors.Is(problem.Err, affiliate.ErrUnknownOrder) && problem.Order == "o" {
				unknown++
			}
		}
		if unknown != 2 {
			t.Errorf("%d others: %d refunds of an unknown order, want 2", others, unknown)
		}
	}
}

// TestToldAgainAfterClosing: an event that has left memory is late if it is told again,
// however much else the ledger holds; with other content too.
func TestToldAgainAfterClosing(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 10 })
	for _, others := range []int{0, 5} {
		l := ledger(t, p, order("o", "10-15", "10.00"))
		for i := range others {
			if err := l.Add(order(fmt.Sprint("other", i), "11-10", "10.00")); err != nil {
				t.Fatal(err)
			}
		}
		closeUp(t, l, october)
		var late *affiliate.LateEventError
		if err := l.Add(order("o", "10-15", "20.00")); !errors.As(err, &late) {
			t.Errorf("%d others: told again: %v", others, err)
		}
		n := 0
		for range l.Late() {
			n++
		}
		if got := amounts(settle(t, again(t, p, l), november), affiliate.Earned); n != 1 || strings.Count(got, "1.00") != others {
			t.Errorf("%d others: late %d, earned %q", others, n, got)
		}
	}
}
