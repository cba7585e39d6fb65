package affiliate_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// drawWide is a programme with what drawProgramme leaves out: terms that change in the
// middle of a month, orders in a second currency, parties paid in it, a budget.
func drawWide(t *rapid.T) affiliate.Programme {
	p := drawProgramme(t, drawPlan(t, orderPlans, spanPlans))
	p.Refunds.Days = rapid.SampledFrom([]int{0, 1, 20, 40}).Draw(t, "window")
	day := func(d int) endorse.Date { return endorse.On(2025, 9, 30).AddDays(d) }
	if rapid.Bool().Draw(t, "dollars") {
		for _, pair := range [][3]string{{"USD", "EUR", "0.9"}, {"EUR", "USD", "1.1"}} {
			from, _ := endorse.ParseCurrency(pair[0])
			to, _ := endorse.ParseCurrency(pair[1])
			for _, d := range []int{0, 17, 40, 60} {
				rate, _ := endorse.ParseRate(fmt.Sprintf("%s%d", pair[2], d%10))
				p.Rates = append(p.Rates, endorse.FX{From: from, To: to, Rate: rate, On: day(d), Source: "bank"})
			}
		}
		p.Convert = affiliate.Moment(rapid.IntRange(0, 2).Draw(t, "convert"))
		if p.Convert == affiliate.AtApproval {
			p.Holding.Price = max(p.Holding.Price, affiliate.AtApproval)
		}
		for i := range p.Parties {
			if len(p.Parties[i].Members) == 0 && rapid.IntRange(0, 2).Draw(t, "paid in dollars") == 0 {
				p.Parties[i].Currency = endorse.USD
			}
		}
	}
	if rapid.Bool().Draw(t, "changed") {
		last := day(rapid.IntRange(2, 70).Draw(t, "last day"))
		next := drawPlan(t, orderPlans, spanPlans)
		next.Version = 2
		p.Terms[0].Days.Until = last
		p.Terms = append(p.Terms, affiliate.Terms{Plan: next, Days: endorse.Period{From: last.AddDays(1)}})
	}
	if rapid.IntRange(0, 2).Draw(t, "budget") == 0 {
		p.Budget = eur(fmt.Sprint(rapid.IntRange(1, 300).Draw(t, "most"), ".00"))
	}
	if rapid.IntRange(0, 3).Draw(t, "ends") == 0 {
		p.Days.Until = day(rapid.IntRange(40, 92).Draw(t, "end"))
	}
	if err := p.Validate(); err != nil {
		t.Skip(err)
	}
	return p
}

// inDollars turns an order into one in dollars.
func inDollars(o *affiliate.Order) {
	for i := range o.Items {
		it := &o.Items[i]
		it.Price, it.Discount = usdOf(it.Price), usdOf(it.Discount)
	}
}

func usdOf(m endorse.Money) endorse.Money {
	if m == (endorse.Money{}) {
		return m
	}
	n, _ := m.Minor()
	out, _ := endorse.MoneyOfMinor(n, endorse.USD)
	return out
}

// drawLife is events of all kinds, those about events and orders that come later among them.
func drawLife(t *rapid.T, p affiliate.Programme) []affiliate.Event {
	events := drawEvents(t, 14)
	for i, e := range events {
		switch e := e.(type) {
		case *affiliate.Order:
			if len(p.Rates) > 0 && rapid.IntRange(0, 2).Draw(t, "in dollars") == 0 {
				inDollars(e)
			}
			if rapid.IntRange(0, 3).Draw(t, "ships") == 0 {
				e.Shipping, e.Tax, e.Discount = eur("4.90"), eur("1.31"), eur("0.01")
				if e.Items[0].Price.Currency() == endorse.USD {
					e.Shipping, e.Tax, e.Discount = usdOf(e.Shipping), usdOf(e.Tax), usdOf(e.Discount)
				}
			}
		case *affiliate.Reinstatement:
			if rapid.Bool().Draw(t, "of") {
				e.Of = fmt.Sprint("e", rapid.IntRange(0, i).Draw(t, "which"))
			}
		}
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "payouts") {
		events = append(events, &affiliate.Payout{ID: fmt.Sprint("p", i), At: drawInstant(t), Party: rapid.SampledFrom(creators).Draw(t, "payee"), Amount: drawMoney(t, "paid", 3000)})
	}
	for month := range rapid.IntRange(0, 3).Draw(t, "busy months") { // what is dead stays in memory beside much that lives
		for i := range 30 {
			o := order(fmt.Sprint("x", month, "-", i), "10-01", "1.00")
			o.At = time.Date(2025, time.Month(11+month), 1, 0, -i, 0, 0, berlin)
			events = append(events, o)
		}
	}
	return events
}

// TestAnyLife: a ledger that closes month by month, is stored and looked at anywhere and
// is told things twice, has the statements of one that settles once at the end.
func TestAnyLife(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p := drawWide(t)
		events := drawLife(t, p)
		whole, l, plain := fresh(t, p), fresh(t, p), fresh(t, p)
		addAny(t, whole, events...)
		var got affiliate.Settlement
		for _, month := range []endorse.Date{october, november, december, lastDay} {
			var now []affiliate.Event
			for _, e := range events {
				if day := endorse.DateOf(affiliate.InstantOf(e).In(berlin)); !day.After(month) && day.After(l.Closed()) {
					now = append(now, e)
				}
			}
			if late := rapid.IntRange(0, 2*len(events)).Draw(t, "told again"); late < len(events) {
				now = append(now, events[late])
			}
			for _, e := range shuffled(t, now) {
				addAny(t, l, e)
				addAny(t, plain, e)
				switch rapid.IntRange(0, 12).Draw(t, "then") {
				case 0:
					l = stored(t, p, l)
				case 1:
					look(t, l, events, month)
				case 2:
					again, first := l.Add(e), state(t, l)
					var late *affiliate.LateEventError
					if again != nil && !errors.As(again, &late) && !notFor(again) || !bytes.Equal(first, state(t, l)) {
						t.Fatalf("%v again: %v", e, again)
					}
				}
			}
			s, err := l.Close(month, affiliate.WithLines)
			if err != nil {
				t.Fatal(err)
			}
			got.Statements = append(got.Statements, s.Statements...)
			if _, err := plain.Close(month, affiliate.TotalsOnly); err != nil || !bytes.Equal(state(t, l), state(t, plain)) {
				t.Fatalf("never stored nor looked at, it is another after %v: %v", month, err)
			}
			look(t, l, events, lastDay)
			if rapid.Bool().Draw(t, "through bytes") {
				l = stored(t, p, l)
			}
		}
		want, err := whole.Settle(lastDay, affiliate.WithLines)
		if err != nil {
			t.Fatal(err)
		}
		want.Problems = nil
		if diff := cmp.Diff(text(t, want, nil), text(t, got, nil)); diff != "" {
			t.Fatalf("statements differ (-at once +month by month):\n%s", diff)
		}
	})
}

func notFor(err error) bool {
	var rate *affiliate.RateError
	return errors.Is(err, affiliate.ErrNotCovered) || errors.As(err, &rate)
}

// addAny adds events of which some may be late, and some are not for the programme.
func addAny(t *rapid.T, l *affiliate.Ledger, events ...affiliate.Event) {
	t.Helper()
	for _, e := range events {
		var late *affiliate.LateEventError
		if err := l.Add(e); err != nil && !errors.As(err, &late) && !notFor(err) {
			t.Fatal(err)
		}
	}
}

func stored(t *rapid.T, p affiliate.Programme, l *affiliate.Ledger) *affiliate.Ledger {
	t.Helper()
	b, out := state(t, l), fresh(t, p)
	if err := out.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b, state(t, out)) {
		t.Fatal("stored anew, it has other bytes")
	}
	return out
}

// look settles and explains without closing, which changes nothing.
func look(t *rapid.T, l *affiliate.Ledger, events []affiliate.Event, day endorse.Date) {
	t.Helper()
	before := state(t, l)
	s, err := l.Settle(day, affiliate.WithLines)
	_ = text(t, s, err)
	e := rapid.SampledFrom(events).Draw(t, "explained")
	if story, err := l.Explain(affiliate.IDOf(e), day); err == nil {
		_, _ = json.Marshal(story)
	}
	for _, st := range s.Statements {
		for _, line := range st.Lines {
			if line.Says() == "" {
				t.Fatal("a line says nothing")
			}
		}
	}
	if !bytes.Equal(before, state(t, l)) {
		t.Fatal("looking changed it")
	}
}
