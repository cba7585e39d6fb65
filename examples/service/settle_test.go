package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// asksOf is the settlement that a text asks for.
func asksOf(t testing.TB, text string) *accounts {
	t.Helper()
	s, _ := newTest(t, "", nil)
	v, err := s.parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	var a accounts
	if err := a.read(v); err != nil {
		t.Fatal(err)
	}
	return &a
}

// events draws the events of a shop: orders of two creators, and what becomes of
// some of them.
func events(t *rapid.T) (list []event) {
	first := time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC)
	for i := range rapid.IntRange(1, 12).Draw(t, "orders") {
		at := first.AddDate(0, 0, rapid.IntRange(0, 120).Draw(t, "day"))
		price := rapid.Int64Range(1, 50_000).Draw(t, "price")
		o := &affiliate.Order{ID: fmt.Sprint("A", i), At: at, Creator: rapid.SampledFrom([]string{"ada", "bo"}).Draw(t, "creator")}
		o.Items = []affiliate.Item{{SKU: "X", Quantity: 2, Price: endorse.MustMoney(fmt.Sprintf("EUR %d.%02d", price/100, price%100))}}
		list = append(list, event{o})
		later := at.AddDate(0, 0, rapid.IntRange(1, 59).Draw(t, "later"))
		switch rapid.IntRange(0, 3).Draw(t, "then") {
		case 1:
			list = append(list, event{&affiliate.Refund{ID: o.ID + "r", At: later, Order: o.ID, Items: []affiliate.RefundItem{{SKU: "X", Quantity: 1}}}})
		case 2:
			list = append(list, event{&affiliate.Chargeback{ID: o.ID + "c", At: later, Order: o.ID}})
		case 3:
			list = append(list, event{&affiliate.Refund{ID: o.ID + "u", At: later, Order: o.ID + "?"}})
		}
	}
	return list
}

// TestFoldIsSettle holds that settling period by period, so that it can be broken
// off, comes to what settling at once does.
func TestFoldIsSettle(t *testing.T) {
	t.Parallel()
	a := asksOf(t, sample(t, "settle"))
	rapid.Check(t, func(t *rapid.T) {
		one := *a
		one.events = events(t)
		one.until = endorse.On(2026, 1, 1).AddDays(rapid.IntRange(0, 300).Draw(t, "until"))
		l, zone, err := one.ledger(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		want, err := l.Settle(one.until, one.detail)
		if err != nil {
			t.Fatal(err)
		}
		got, err := one.fold(context.Background(), l, zone)
		if err != nil {
			t.Fatal(err)
		}
		wantText, _ := json.Marshal(statements(want, l))
		gotText, _ := json.Marshal(statements(got, l))
		if diff := cmp.Diff(string(wantText), string(gotText)); diff != "" {
			t.Errorf("settlement mismatch (-at once +by period):\n%s", diff)
		}
	})
}

// TestSettleAnyOrder holds that statements do not depend on the order of events.
func TestSettleAnyOrder(t *testing.T) {
	t.Parallel()
	a := asksOf(t, sample(t, "settle"))
	text := func() string {
		l, zone, err := a.ledger(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		all, err := a.fold(t.Context(), l, zone)
		if err != nil {
			t.Fatal(err)
		}
		b, _ := json.Marshal(statements(all, l))
		return string(b)
	}
	want := text()
	slices.Reverse(a.events)
	if diff := cmp.Diff(want, text()); diff != "" {
		t.Errorf("settlement mismatch (-as sent +reversed):\n%s", diff)
	}
}

// TestUntil holds up to which day is settled if none is said: that of the last
// event, by the programme's zone.
func TestUntil(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	for _, row := range []struct {
		name, old, by, want string
	}{
		{"as said", "2026-02-28", "2026-02-27", "2026-02-27"},
		{"the last event", `,
  "until": "2026-02-28"`, "", "2026-03-20"},
	} {
		r := asked{target: "/settle", body: change(t, "settle", row.old, row.by)}.send(s)
		var got struct {
			Statements []struct {
				Period endorse.Period
				Final  bool
			}
		}
		if err := json.Unmarshal(bodyOf(t, r), &got); err != nil || r.StatusCode != http.StatusOK {
			t.Fatal(r.StatusCode, err)
		}
		last := got.Statements[len(got.Statements)-1]
		if last.Period.Until.String() != row.want || last.Final {
			t.Errorf("%s: the last statement is of %v, final %v; want until %s", row.name, last.Period, last.Final, row.want)
		}
	}
}

// TestSettleBreaksOff holds that a settlement whose time is up ends between two
// periods, and between two events.
func TestSettleBreaksOff(t *testing.T) {
	t.Parallel()
	a := asksOf(t, sample(t, "settle"))
	l, zone, err := a.ledger(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	over, end := context.WithCancel(t.Context())
	end()
	if _, err := a.fold(over, l, zone); statusOf(err) != http.StatusServiceUnavailable {
		t.Errorf("fold: %v", err)
	}
	if _, _, err := a.ledger(over); statusOf(err) != http.StatusServiceUnavailable {
		t.Errorf("ledger: %v", err)
	}
}

// TestSettleBounds asks for more than one answer holds.
func TestSettleBounds(t *testing.T) {
	t.Parallel()
	s, _ := newTest(t, "", nil)
	cuts := strings.Repeat(`{"to":"agency","rate":"0.01%"},`, 999) + `{"to":"agency","rate":"0.01%"}`
	orders := func(n int) string {
		var list []string
		for i := range n {
			list = append(list, fmt.Sprintf(`{"event":"order","id":"B%d","at":"2026-01-05T10:00:00Z","creator":"bo","items":[{"quantity":1,"price":{"amount":"1.00","currency":"EUR"}}]}`, i))
		}
		return strings.Join(list, ",")
	}
	for _, row := range []struct{ name, body, want string }{
		{"days without end", change(t, "settle", `"2026-02-28"`, `"2125-12-31"`), ""},
		{"statements of each day of years", strings.Replace(change(t, "settle", `"2026-02-28"`, `"2066-12-31"`), `"month"`, `"day"`, 1), errStatements.Error()},
		{"many events", change(t, "settle", `"events": [`, `"events": [`+strings.Repeat("0,", maxEntries)), errEntries.Error()},
		{"a thousand cuts of many orders", strings.Replace(change(t, "settle", `{"to": "agency", "rate": "15%"}`, cuts), `"events": [`, `"events": [`+orders(200)+`,`, 1), errLines.Error()},
	} {
		r := asked{target: "/settle", body: row.body}.send(s)
		if row.want == "" {
			if r.StatusCode != http.StatusOK {
				t.Errorf("%s: status %d: %s", row.name, r.StatusCode, bodyOf(t, r))
			}
			continue
		}
		if p := problemOf(t, r); len(p.Faults) != 1 || p.Faults[0].Reason != row.want {
			t.Errorf("%s: %+v", row.name, p)
		}
	}
}

// TestLines holds that the bound on lines is one: no settlement has more.
func TestLines(t *testing.T) {
	t.Parallel()
	a := asksOf(t, sample(t, "settle"))
	rapid.Check(t, func(t *rapid.T) {
		one := *a
		one.events = events(t)
		one.until = endorse.On(2026, 12, 31)
		l, zone, err := one.ledger(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		all, err := one.fold(context.Background(), l, zone)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, s := range all.Statements {
			for _, line := range s.Lines {
				if line.Order != "" {
					n++
				}
			}
		}
		if n > one.lines() {
			t.Errorf("%d lines of orders, bound %d", n, one.lines())
		}
	})
}

// TestUnnamed takes errors of events apart.
func TestUnnamed(t *testing.T) {
	t.Parallel()
	price := &affiliate.FaultError{Path: "items[0].price", Err: affiliate.ErrNegative}
	id := &affiliate.FaultError{Path: "id", Err: affiliate.ErrMissing}
	conflict := &affiliate.ConflictError{ID: "A1"}
	for _, row := range []struct {
		name string
		err  error
		want string
	}{
		{"a fault", price, "items[0].price: below zero"},
		{"a named fault", fmt.Errorf(`event "A": %w`, price), "items[0].price: below zero"},
		{"named faults", fmt.Errorf(`event "A": %w`, errors.Join(price, id)), "items[0].price: below zero\nid: missing"},
		{"no fault", conflict, conflict.Error()},
	} {
		if got := unnamed(row.err).Error(); got != row.want {
			t.Errorf("%s: %q, want %q", row.name, got, row.want)
		}
	}
}
