package affiliate_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestOneInstant: events of one instant happen by their ids, in whatever order they came.
func TestOneInstant(t *testing.T) {
	for _, ids := range []string{"a b c", "c b a", "b a c", "a c b"} {
		l := ledger(t, programme(bands(pay.RateBefore, "5%", "8%")))
		for _, id := range strings.Fields(ids) {
			if err := l.Add(order(id, "10-01", map[string]string{"a": "1000.00", "b": "100.00", "c": "10.00"}[id])); err != nil {
				t.Fatal(err)
			}
		}
		if got := amounts(settle(t, l, october), affiliate.Earned); got != "50.00 8.00 0.80" {
			t.Errorf("%s: %s, want 50.00 8.00 0.80", ids, got)
		}
	}
}

// TestProblemsByDay: problems are by the day of the event, then its id, and each is told
// once.
func TestProblemsByDay(t *testing.T) {
	l := ledger(t, programme(share("10%")), refund("c", "10-02", "x", "1.00"), refund("b", "10-03", "x", "1.00"), refund("a", "10-03", "x", "1.00"), refund("d", "10-01", "x", "1.00"))
	var got []string
	for _, p := range settle(t, l, october).Problems {
		got = append(got, p.Event+" "+p.Order+" "+p.On.String()[5:])
	}
	if g, want := strings.Join(got, ", "), "d x 10-01, c x 10-02, a x 10-03, b x 10-03"; g != want {
		t.Errorf("problems %s, want %s", g, want)
	}
}

// TestMidnights: the day of an order is its zone's, to the nanosecond, on days that begin
// twice, or later than midnight, as on others; whatever was looked at before.
func TestMidnights(t *testing.T) {
	for _, row := range []struct {
		zone string
		day  endorse.Date
		why  string
	}{
		{"Europe/Berlin", endorse.On(2025, 11, 1), "a day of 24 hours"},
		{"Europe/Berlin", endorse.On(2025, 10, 26), "of 25"},
		{"America/Havana", endorse.On(2025, 11, 2), "midnight comes twice"},
		{"Africa/Cairo", endorse.On(2026, 4, 24), "there is no midnight"},
		{"America/Asuncion", endorse.On(2023, 10, 1), "there is no midnight, and the month begins with the change"},
		{"America/Havana", endorse.On(2026, 11, 1), "midnight comes twice, and the month begins with the first"},
		{"Asia/Amman", endorse.On(2021, 10, 29), "midnight comes twice, east of Greenwich"},
		{"Asia/Beirut", endorse.On(2025, 10, 26), "the last hour of the day before comes twice"},
		{"Pacific/Auckland", endorse.On(2026, 1, 1), "a day ahead"},
	} {
		zone := mustZone(row.zone)
		p := programme(share("10%"), func(p *affiliate.Programme) { p.Zone, p.Days.From = row.zone, endorse.On(row.day.Year()-1, 1, 1) })
		l, err := affiliate.NewLedger(p, zone)
		if err != nil {
			t.Fatal(err)
		}
		start := row.day.In(time.UTC).Add(-26 * time.Hour)
		for i := range 8 * 52 { // every quarter, and the nanosecond before
			at := start.Add(time.Duration(i/2)*15*time.Minute - time.Duration(i%2))
			o := order(fmt.Sprintf("%03d", 999-i), "10-01", "1.00")
			o.At = at
			if err := l.Add(o); err != nil {
				t.Fatal(err)
			}
		}
		s := settle(t, l, row.day.AddDays(3))
		for _, st := range s.Statements {
			for _, line := range st.Lines {
				if want := endorse.DateOf(line.At.In(zone)); line.Kind == affiliate.Earned && (line.On != want || !st.Period.Contains(want)) {
					t.Errorf("%s: %v is on %v, want %v (%s)", row.zone, line.At, line.On, want, row.why)
				}
			}
		}
	}
}

// TestBackOverMidnight: Newfoundland's clocks went from a minute past midnight back to a
// minute past eleven. A day that has begun stays, and with it the month, in whichever
// order events come.
func TestBackOverMidnight(t *testing.T) {
	zone := mustZone("America/St_Johns")
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Zone, p.Days.From = "America/St_Johns", endorse.On(2009, 1, 1) })
	midnight := time.Date(2009, 11, 1, 2, 30, 0, 0, time.UTC)
	october, november := endorse.On(2009, 10, 31), endorse.On(2009, 11, 1)
	rows := []struct {
		id    string
		after time.Duration
		want  endorse.Date
	}{
		{"a", -24 * time.Hour, october}, {"b", -time.Hour, october}, {"c", -1, october}, {"d", 0, november},
		{"e", time.Minute, november}, {"f", 30 * time.Minute, november}, {"g", 61 * time.Minute, november},
		{"h", 25*time.Hour - 1, november}, {"i", 25 * time.Hour, endorse.On(2009, 11, 2)},
	}
	for first := range rows {
		l, err := affiliate.NewLedger(p, zone)
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]endorse.Date{}
		for i := range rows {
			row := rows[(first+5*i)%len(rows)]
			o := order(row.id, "10-01", "1.00")
			o.At, want[row.id] = midnight.Add(row.after), row.want
			if err := l.Add(o); err != nil {
				t.Fatal(err)
			}
		}
		for _, st := range settle(t, l, endorse.On(2009, 11, 30)).Statements {
			for _, line := range st.Lines {
				if day := want[line.Order]; line.Kind == affiliate.Earned && (line.On != day || !st.Period.Contains(day)) {
					t.Errorf("%s is on %v in %v, want %v", line.Order, line.On, st.Period, day)
				}
			}
		}
	}
}

// TestLongBefore: a refund dated as long before its order as its window is long is late;
// one a nanosecond younger is settled with it.
func TestLongBefore(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 10 })
	for ago, want := range map[time.Duration]bool{240 * time.Hour: true, 240*time.Hour - 1: false} {
		r := refund("r", "10-01", "o", "")
		r.At = instant("10-20").Add(-ago)
		for _, events := range [][]affiliate.Event{{order("o", "10-20", "100.00"), r}, {r, order("o", "10-20", "100.00")}} {
			l := ledger(t, p)
			for _, e := range events {
				var late *affiliate.LateEventError
				if err := l.Add(e); err != nil && !errors.As(err, &late) {
					t.Fatal(err)
				}
			}
			late := 0
			for range l.Late() {
				late++
			}
			if got := amounts(settle(t, l, october), affiliate.Refunded); (got == "") != want || (late == 1) != want {
				t.Errorf("%v before: refunded %q, late %d, want late: %v", ago, got, late, want)
			}
		}
	}
}

// TestManyEvents: a ledger of ten thousand events knows each again.
func TestManyEvents(t *testing.T) {
	l := ledger(t, programme(share("10%")))
	event := func(i int) affiliate.Event {
		return &affiliate.Touch{ID: fmt.Sprint("touch ", i), At: instant("10-02").Add(time.Duration(i) * time.Second), Kind: affiliate.LinkClick, Customer: fmt.Sprint("customer ", i%500), Creator: "anna"}
	}
	const many = 10_000
	for i := range many {
		if err := l.Add(event(i)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range many {
		if err := l.Add(event(i)); err != nil {
			t.Fatalf("%d again: %v", i, err)
		}
	}
	n := 0
	for e := range l.Events() {
		if want := event(n); affiliate.IDOf(e) != affiliate.IDOf(want) || !affiliate.InstantOf(e).Equal(affiliate.InstantOf(want)) {
			t.Fatalf("event %d is %v", n, e)
		}
		n++
	}
	if n != many {
		t.Errorf("%d events, want %d", n, many)
	}
}

// TestWithoutProgramme: a ledger that is none says so, whatever it is asked.
func TestWithoutProgramme(t *testing.T) {
	good := ledger(t, programme(share("10%")))
	for name, l := range map[string]*affiliate.Ledger{"nil": nil, "zero": {}} {
		_, settleErr := l.Settle(october, affiliate.WithLines)
		_, closeErr := l.Close(october, affiliate.WithLines)
		_, explainErr := l.Explain("o", october)
		_, marshalErr := l.MarshalBinary()
		for i, err := range []error{settleErr, closeErr, explainErr, marshalErr, l.Add(order("o", "10-01", "1.00")), l.UnmarshalBinary([]byte("x")), l.Merge(good), good.Merge(l)} {
			if !errors.Is(err, affiliate.ErrNoLedger) {
				t.Errorf("%s: call %d = %v, want %v", name, i, err, affiliate.ErrNoLedger)
			}
		}
		if !l.Closed().IsZero() || l.Programme().ID != "" || inMemory(l) != "" {
			t.Errorf("%s: it holds something", name)
		}
		for range l.Late() {
			t.Errorf("%s: it has something late", name)
		}
	}
	for name, day := range map[string]endorse.Date{"no day": {}, "a day more than a hundred years": endorse.On(2025, 10, 1).AddDays(36526)} {
		if _, err := good.Settle(day, affiliate.TotalsOnly); !errors.Is(err, affiliate.ErrOutsideTime) {
			t.Errorf("%s: Settle = %v", name, err)
		}
	}
	if _, err := good.Settle(endorse.On(2025, 10, 1).AddDays(36525), affiliate.TotalsOnly); err != nil {
		t.Errorf("a hundred years: %v", err)
	}
}

// TestStoriesAtTheirEdges: orders that there are not, that have left, that have not
// happened, or are nobody's.
func TestStoriesAtTheirEdges(t *testing.T) {
	nobody := order("nobody's", "10-31", "10.00")
	nobody.Creator = ""
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days, p.Payouts.Fees = 30, []endorse.Money{eur("1.00")} })
	l := ledger(t, p, order("gone", "10-01", "10.00"), order("o", "10-31", "100.00"), nobody)
	for _, id := range []string{"a", "b", "c", "d", "e", "f", "g"} {
		if err := l.Add(order(id, "11-10", "10.00")); err != nil {
			t.Fatal(err)
		}
	}
	closeUp(t, l, october) // one of ten is gone: it stays in memory for now
	for _, id := range []string{"gone", "unknown", ""} {
		if _, err := l.Explain(id, november); !errors.Is(err, affiliate.ErrUnknownOrder) {
			t.Errorf("the story of %q: %v", id, err)
		}
	}
	for _, row := range []struct {
		id    string
		until endorse.Date
		want  affiliate.State
	}{{"o", november, affiliate.Paid}, {"a", endorse.On(2025, 11, 9), affiliate.StateNotSaid}, {"a", november, affiliate.Paid}, {"nobody's", november, affiliate.StateNotSaid}} {
		story, err := l.Explain(row.id, row.until)
		if err != nil || story.State != row.want || story.Order.ID != row.id {
			t.Errorf("the story of %s until %v: %v, %v, want %v", row.id, row.until, story.State, err, row.want)
		}
		for _, paid := range story.Payouts {
			if paid.Line.Kind != affiliate.PaidOut {
				t.Errorf("%s is paid by a line of kind %v", row.id, paid.Line.Kind)
			}
		}
	}
}
