package affiliate_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// again is a ledger of the programme that read the state of another.
func again(t *testing.T, p affiliate.Programme, l *affiliate.Ledger) *affiliate.Ledger {
	t.Helper()
	b, err := l.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	m := ledger(t, p)
	if err := m.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	return m
}

// inMemory is the ids of the events that a ledger holds.
func inMemory(l *affiliate.Ledger) string {
	var ids []string
	for e := range l.Events() {
		ids = append(ids, affiliate.IDOf(e))
	}
	return strings.Join(ids, " ")
}

func closeUp(t *testing.T, l *affiliate.Ledger, days ...endorse.Date) {
	t.Helper()
	for _, day := range days {
		if _, err := l.Close(day, affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
	}
}

var october, november, december = endorse.On(2025, 10, 31), endorse.On(2025, 11, 30), endorse.On(2025, 12, 31)

// TestLateStaysOnRecord: what came too late is kept, told, and settled without, also
// by a ledger that was stored.
func TestLateStaysOnRecord(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Parties = append(p.Parties, affiliate.Party{ID: "ben"})
		p.Attribution = affiliate.Attribution{Model: affiliate.FirstTouch, Windows: []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}}}
	})
	click := func(id, day, customer, creator string) affiliate.Event {
		return &affiliate.Touch{ID: id, At: instant(day), Kind: affiliate.LinkClick, Customer: customer, Creator: creator}
	}
	by := func(id, day, customer string) affiliate.Event {
		o := order(id, day, "50.00")
		o.Creator, o.Customer = "", customer
		return o
	}
	l := ledger(t, p, order("o", "10-10", "100.00"))
	closeUp(t, l, october)
	var late *affiliate.LateEventError
	for _, e := range []affiliate.Event{order("late order", "10-30", "7.00"), refund("late refund", "10-20", "o", "1.00"), click("late click", "10-31", "kim", "anna"),
		&affiliate.Adjustment{ID: "late bonus", At: instant("10-31"), Party: "anna", Amount: eur("3.00"), Reason: "x"}, refund("refund of nothing", "10-20", "x", "1.00")} {
		if err := l.Add(e); !errors.As(err, &late) || !late.Closed.Equal(time.Date(2025, 11, 1, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%s: Add = %v", affiliate.IDOf(e), err)
		}
	}
	for _, e := range []affiliate.Event{click("c1", "11-02", "kim", "ben"), click("c2", "11-02", "sam", "anna"), by("k", "11-03", "kim"), by("s", "11-03", "sam"), refund("r", "11-04", "o", "20.00")} {
		if err := l.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	for name, l := range map[string]*affiliate.Ledger{"as it is": l, "stored": again(t, p, l), "stored twice": again(t, p, again(t, p, l))} {
		s := settle(t, l, november)
		if got, want := lines(s), "anna 5.00, anna -2.00, ben 5.00"; got != want || len(s.Problems) > 0 {
			t.Errorf("%s: earned %s, want %s; %v", name, got, want, s.Problems)
		}
		if got, want := amounts(s, affiliate.Refunded, affiliate.Adjusted), "-2.00"; got != want {
			t.Errorf("%s: refunds %s, want %s", name, got, want)
		}
		var ids []string
		for e, why := range l.Late() {
			if why == nil || why.ID != affiliate.IDOf(e) || !why.At.Equal(affiliate.InstantOf(e)) {
				t.Errorf("%s: %s is late because of %v", name, affiliate.IDOf(e), why)
			}
			ids = append(ids, affiliate.IDOf(e))
		}
		slices.Sort(ids)
		if got, want := strings.Join(ids, ", "), "late bonus, late click, late order, late refund, refund of nothing"; got != want {
			t.Errorf("%s: late are %s, want %s", name, got, want)
		}
	}
}

// TestStoredTouches: a click that was stored still counts, whatever else was.
func TestStoredTouches(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Parties = append(p.Parties, affiliate.Party{ID: "ben"}) })
	l := ledger(t, p, &affiliate.Touch{ID: "c", At: instant("10-02"), Kind: affiliate.LinkClick, Customer: "kim", Creator: "ben"})
	o := order("o", "11-02", "100.00")
	o.Creator, o.Customer = "", "kim"
	closeUp(t, l, october)
	for name, l := range map[string]*affiliate.Ledger{"as it is": l, "stored": again(t, p, l)} {
		if err := l.Add(o); err != nil {
			t.Fatal(err)
		}
		if got := lines(settle(t, l, november)); got != "ben 10.00" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// TestWhatLeavesMemory: an event stays as long as something may come of it, to the
// instant. October is closed; windows are of 30 days.
func TestWhatLeavesMemory(t *testing.T) {
	second := endorse.On(2025, 10, 2).In(time.UTC) // 30 days later is November
	edge := endorse.On(2025, 11, 1).In(time.UTC)
	sold := func(at time.Time) affiliate.Event {
		o := order("o", "10-01", "10.00")
		o.At = at
		return o
	}
	touched := func(k affiliate.TouchKind, at time.Time) affiliate.Event {
		return &affiliate.Touch{ID: "t", At: at, Kind: k, Customer: "kim", Creator: "anna", Code: "C"}
	}
	for _, row := range []struct {
		name  string
		event affiliate.Event
		stays bool
	}{
		{"an order whose window ends with the month", sold(second), false},
		{"an order whose window ends a nanosecond later", sold(second.Add(1)), true},
		{"a refund of an unknown order, as old", &affiliate.Refund{ID: "r", At: second, Order: "x"}, false},
		{"a refund of an unknown order, younger", &affiliate.Refund{ID: "r", At: second.Add(1), Order: "x"}, true},
		{"a click whose window ends with the month", touched(affiliate.LinkClick, second), false},
		{"a click whose window ends a nanosecond later", touched(affiliate.LinkClick, second.Add(1)), true},
		{"a view that never counts", touched(affiliate.AdView, edge.Add(-1)), false},
		{"a view of the next month", touched(affiliate.AdView, edge), true},
		{"an adjustment of the month", &affiliate.Adjustment{ID: "a", At: edge.Add(-1), Party: "anna", Amount: eur("1.00"), Reason: "x"}, false},
		{"an adjustment of the next month", &affiliate.Adjustment{ID: "a", At: edge, Party: "anna", Amount: eur("1.00"), Reason: "x"}, true},
	} {
		p := programme(share("10%"), func(p *affiliate.Programme) {
			p.Refunds.Days = 30
			p.Attribution.Windows = []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}}
		})
		l := ledger(t, p, row.event)
		closeUp(t, l, october)
		if got := inMemory(l) != ""; got != row.stays {
			t.Errorf("%s: in memory: %v, want %v", row.name, got, row.stays)
		}
		if adjusted := amounts(settle(t, l, november), affiliate.Adjusted); (adjusted != "") != (row.stays && affiliate.IDOf(row.event) == "a") {
			t.Errorf("%s: adjusted %q in November", row.name, adjusted)
		}
	}
}

// TestClosedOnce: a ledger closes whole periods, and never opens what it closed.
func TestClosedOnce(t *testing.T) {
	l := ledger(t, programme(share("10%")), order("o", "10-10", "100.00"), order("n", "11-10", "50.00"))
	for _, row := range []struct {
		through, want endorse.Date
		statements    int
		why           string
	}{
		{endorse.Date{}, endorse.Date{}, 0, "no day closes nothing"},
		{endorse.On(2025, 9, 30), endorse.Date{}, 0, "nor does one before the programme"},
		{endorse.On(2025, 10, 30), endorse.Date{}, 0, "nor one in its first month"},
		{endorse.On(2025, 11, 15), october, 1, "the last month that is over"},
		{endorse.On(2025, 11, 29), october, 0, "once"},
		{december, december, 1, "the last day of a month; November paid all, and December has nothing"},
		{november, december, 0, "what is closed stays closed"},
	} {
		s, err := l.Close(row.through, affiliate.TotalsOnly)
		if err != nil || len(s.Statements) != row.statements || l.Closed() != row.want {
			t.Errorf("Close(%v): closed up to %v with %d statements, %v, want %v with %d (%s)", row.through, l.Closed(), len(s.Statements), err, row.want, row.statements, row.why)
		}
	}
	var late *affiliate.LateEventError
	if err := l.Add(order("x", "12-31", "1.00")); !errors.As(err, &late) {
		t.Errorf("an order of a closed month: %v", err)
	}
}

// TestPricedAfterClosing: an order that waits for its approval when a month closes is
// priced on its day, and is kept as priced from then on.
func TestPricedAfterClosing(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{Days: 14, Price: affiliate.AtApproval}
	})
	l := ledger(t, p, order("o", "10-18", "100.00")) // approved on 1 November
	closeUp(t, l, october)
	if form := formOf(t, l); form.get(t, "entries[0].flags") != 4 {
		t.Errorf("after October it is not kept as unpriced:\n%s", form)
	}
	s := settle(t, again(t, p, l), november)
	if len(s.Statements) != 1 || len(s.Statements[0].Lines) == 0 || s.Statements[0].Lines[0].On != endorse.On(2025, 11, 1) || amounts(s, affiliate.Earned) != "10.00" {
		t.Errorf("November has %v", s.Statements)
	}
	closeUp(t, l, november)
	if form := formOf(t, l); form.get(t, "entries[0].flags") != 0 || form.get(t, "entries[0].frozen.flags")&1 != 1 {
		t.Errorf("after November it is not kept as priced:\n%s", form)
	}
	if got := amounts(settle(t, l, december), affiliate.Earned); got != "" {
		t.Errorf("December earns %s again", got)
	}
}
