package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/examples/beam/internal/draw"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var updateGolden = flag.Bool("golden", false, "write golden files")

// events is n of them about so many creators.
func events(n, creators int) (list []string) {
	for i := range n {
		list = append(list, string(draw.Event(i, n, creators)))
	}
	return list
}

// crowds are orders of customers whom two creators brought, who belong to
// different groups: where touches share an order, they become one.
func crowds(n, creators int) (list []string) {
	for i := range n {
		day := fmt.Sprintf("2026-0%d-%02d", 1+i%2, 1+i%28)
		for k := range 2 {
			list = append(list, fmt.Sprintf(`{"event":"touch","id":"crowd-%d-%d","at":"%sT0%d:00:00Z","kind":"click","customer":"crowd-%[1]d","creator":"c%[5]d"}`,
				i, k, day, 7+k, (2*i+k)%creators))
		}
		list = append(list, fmt.Sprintf(`{"event":"order","id":"crowd-%d","at":"%sT12:00:00Z","customer":"crowd-%[1]d","items":[{"quantity":3,"price":{"amount":"%[3]d.37","currency":"EUR"}}]}`,
			i, day, 100+i*7))
	}
	return list
}

// programmes are those whose groups of parties come about in different ways.
var programmes = []struct {
	name     string
	creators int
	alter    func(*affiliate.Programme)
}{
	{"last touch", 30, func(*affiliate.Programme) {}},
	{"equal shares", 200, func(p *affiliate.Programme) { p.Attribution.Model = affiliate.EqualShares }},
	{"one budget", 20, func(p *affiliate.Programme) { p.Budget = endorse.MustMoney("EUR 900.00") }},
	{"customers of the ledger and open", 20, func(p *affiliate.Programme) {
		p.Customers, p.Open, p.Parties = affiliate.FromLedger, true, p.Parties[:len(p.Parties)/2]
		p.Terms[0].Plan.Pay = pay.Rules{Rules: []pay.Rule{{Name: "new", When: pay.Match{Customers: []pay.CustomerStatus{pay.NewCustomer}},
			Pay: pay.ShareOfSales{Rate: endorse.MustRate("20%")}}}, Else: pay.ShareOfSales{Rate: endorse.MustRate("3%")}}
	}},
	{"many who sell nothing", 400, func(p *affiliate.Programme) { p.Terms[1].Parties = []string{"c7", "c300", "gone"} }},
}

// planOf writes a programme to a file.
func planOf(t *testing.T, p affiliate.Programme) worker {
	t.Helper()
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "plan.json")
	if err := os.WriteFile(name, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return worker{File: name, Digest: digest(text)}
}

// TestPlanChanges: workers that read other programmes than the one that was
// started with settle nothing.
func TestPlanChanges(t *testing.T) {
	w := planOf(t, draw.Programme(3))
	if err := w.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(w.File, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := w.Setup(t.Context()); !errors.Is(err, errChanged) {
		t.Errorf("error %v, want %v", err, errChanged)
	}
	if err := new(settle).read(t.Context(), w.File); err == nil {
		t.Error("an empty programme is none")
	}
}

// TestSettle compares the pipeline with the program settle, which has all events
// on one ledger, and its problems with the library's.
func TestSettle(t *testing.T) {
	for _, row := range programmes {
		t.Run(row.name, func(t *testing.T) {
			p := draw.Programme(row.creators)
			row.alter(&p)
			good := append(events(500, row.creators), crowds(60, row.creators)...)
			name := planOf(t, p).File
			until := endorse.On(2026, 3, 29)
			out, _ := program(t, "settle", strings.Join(good, "\n"), "-plan", name, "-format", "json", "-until", until.String())
			want := map[string][]string{"statements": statements(t, out), "problems": troubles(t, p, good, until)}
			if len(want["problems"]) == 0 {
				t.Error("there is no problem to find")
			}
			o := options{job: "settle", plan: name, settle: settle{Until: until}}
			refused := []string{
				`{"event":"order","id":"early","at":"2025-06-01T00:00:00Z","creator":"c1","items":[{"quantity":1,"price":{"amount":"1.00","currency":"EUR"}}]}`,
				`{"event":"order","id":"yen","at":"2026-02-01T00:00:00Z","creator":"c1","items":[{"quantity":1,"price":{"amount":"1","currency":"JPY"}}]}`,
				`{"event":"refund","id":"other","at":"2026-02-01T00:00:00Z","order":"A10"}`,
				`{"event":"refund","id":"other","at":"2026-02-01T00:00:00Z","order":"A11"}`,
				`{"event":"refund","id":"of nothing","at":"2026-02-01T00:00:00Z"}`,
				`{"event":"wedding"}`,
			}
			holds(t, o, slices.Concat(good, refused), want, refused)
		})
	}
}

// statements are those in the output of the program settle.
func statements(t *testing.T, lines []string) (list []string) {
	for _, one := range lines {
		if one = strings.TrimSuffix(one, ","); json.Valid([]byte(one)) {
			list = append(list, one)
		}
	}
	if len(list) == 0 || len(list) != len(lines)-2 {
		t.Fatalf("%d statements in %d lines", len(list), len(lines))
	}
	return list
}

// troubles are the problems of a ledger that has all events.
func troubles(t *testing.T, p affiliate.Programme, events []string, until endorse.Date) (list []string) {
	l := ledgerOf(t, p, events)
	s, err := l.Settle(until, affiliate.TotalsOnly)
	if err != nil {
		t.Fatal(err)
	}
	put := func(one trouble) {
		text, err := json.Marshal(one)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, string(text))
	}
	for _, p := range s.Problems {
		put(trouble{p.Event, p.Order, p.Party, p.On, p.Err.Error()})
	}
	for e, why := range l.Late() {
		put(trouble{Event: affiliate.IDOf(e), Order: about(e), On: endorse.DateOf(why.At), Error: why.Error()})
	}
	return once(list)
}

func ledgerOf(t testing.TB, p affiliate.Programme, events []string) *affiliate.Ledger {
	zone, err := time.LoadLocation(p.Zone)
	if err != nil {
		t.Fatal(err)
	}
	l, err := affiliate.NewLedger(p, zone)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range events {
		e, err := affiliate.ParseEvent([]byte(text))
		var late *affiliate.LateEventError
		if err == nil {
			err = l.Add(e)
		}
		if err != nil && !errors.As(err, &late) {
			t.Fatalf("%s: %v", text, err)
		}
	}
	return l
}

// TestSettleUntil: without a day it is that of the last event, whatever group it
// is in.
func TestSettleUntil(t *testing.T) {
	good := events(60, 10)
	name := planOf(t, draw.Programme(10)).File
	out, _ := program(t, "settle", strings.Join(good, "\n"), "-plan", name, "-format", "json", "-detail", "totals")
	got := layouts[0].run(t, options{job: "settle", plan: name, settle: settle{Totals: true}}, good)
	if diff := cmp.Diff(statements(t, out), got.files["statements"]); diff != "" {
		t.Errorf("statements mismatch (-want +got)\n%.3000s", diff)
	}
}

// orders of one id: the first two say the same.
var oneOrder = []string{
	`{"event":"order","id":"A","at":"2026-02-01T12:00:00+01:00","creator":"c1","items":[{"quantity":1,"price":{"amount":"1.00","currency":"EUR"}}]}`,
	`{"creator":"c1","items":[{"price":{"currency":"EUR","amount":"1.00"},"quantity":1}],"at":"2026-02-01T11:00:00Z","event":"order","id":"A"}`,
	`{"event":"order","id":"A","at":"2026-02-01T12:00:00Z","creator":"c1","items":[{"quantity":1,"price":{"amount":"1.00","currency":"EUR"}}]}`,
}

// TestEventTwoForms: one event, written in two ways, is one, whichever came first.
func TestEventTwoForms(t *testing.T) {
	fn := &uniqueEventFn{worker: planOf(t, draw.Programme(3))}
	if err := fn.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name           string
		lines          []int // of oneOrder
		taken, refused int
	}{
		{"alone", []int{0}, 1, 0},
		{"in other words", []int{0, 1, 0}, 1, 0},
		{"the other way", []int{1, 0}, 1, 0},
		{"other content", []int{0, 2}, 0, 2},
		{"other content in the middle", []int{0, 1, 2, 0}, 0, 4},
	} {
		taken, refused, next := 0, 0, 0
		same := func(l *Line) bool {
			if next++; next > len(row.lines) {
				return false
			}
			l.Text = []byte(oneOrder[row.lines[next-1]])
			return true
		}
		err := fn.ProcessElement(t.Context(), "A", same, func(Line) { taken++ }, func([]byte) { refused++ })
		if err != nil || taken != row.taken || refused != row.refused {
			t.Errorf("%s: %d taken and %d refused, want %d and %d; error %v", row.name, taken, refused, row.taken, row.refused, err)
		}
	}
}

// carrierOf is one of a programme of so many creators.
func carrierOf(t *testing.T, creators int) *carrier {
	t.Helper()
	w := planOf(t, draw.Programme(creators))
	if err := w.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	c, err := newCarrier(w.deal)
	if err != nil {
		t.Fatal(err)
	}
	return &c
}

// TestCarrierTest: an event is good or bad by itself, whatever others were tested
// before.
func TestCarrierTest(t *testing.T) {
	c := carrierOf(t, 5)
	list := append(events(20, 5), oneOrder...)
	for i := range 3 * carried / len(list) {
		for k := range list {
			e, err := affiliate.ParseEvent([]byte(list[(k*7+i)%len(list)]))
			if err == nil {
				err = c.test(e)
			}
			if err != nil {
				t.Fatalf("round %d, event %d: %v", i, k, err)
			}
		}
	}
	yen := &affiliate.Order{ID: "yen", At: time.Date(2026, 2, 1, 0, 0, 0, 0, time.UTC), Creator: "c1",
		Items: []affiliate.Item{{Quantity: 1, Price: endorse.MustMoney("JPY 1")}}}
	if c.test(yen) == nil {
		t.Error("no error for an order in a currency without terms")
	}
}

// TestCarrierPack holds that a state is the same in whatever order its events
// came, and that states of parts, some events in both, give all events.
func TestCarrierPack(t *testing.T) {
	c := carrierOf(t, 5)
	all := events(40, 5)
	whole := packOf(t, c, all)
	want, err := c.unpack(whole)
	if err != nil || len(want) != len(all) {
		t.Fatalf("%d events, want %d; error %v", len(want), len(all), err)
	}
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.Permutation(all).Draw(t, "events")
		if got := packOf(t, c, list); !bytes.Equal(got, whole) {
			t.Error("another order, other bytes")
		}
		at := rapid.IntRange(0, len(list)).Draw(t, "cut")
		found := map[string]bool{}
		for _, part := range [][]string{list[:at], list[max(at-3, 0):]} {
			events, err := c.unpack(packOf(t, c, part))
			if err != nil {
				t.Fatal(err)
			}
			for _, e := range events {
				text, err := affiliate.FormatEvent(e)
				if err != nil {
					t.Fatal(err)
				}
				found[string(text)] = true
			}
		}
		for _, e := range want {
			if text, _ := affiliate.FormatEvent(e); !found[string(text)] {
				t.Errorf("cut at %d: %s is missing", at, text)
			}
		}
		if len(found) != len(want) {
			t.Errorf("cut at %d: %d events, want %d", at, len(found), len(want))
		}
	})
}

// packOf is the state of events.
func packOf(t rapid.TB, c *carrier, events []string) []byte {
	var list []affiliate.Event
	for _, one := range events {
		e, err := affiliate.ParseEvent([]byte(one))
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, e)
	}
	state, err := c.pack(list)
	if err != nil {
		t.Fatal(err)
	}
	return state
}

// golden is the bytes of a golden file.
func golden(t *testing.T, name string) []byte {
	t.Helper()
	b, err := hex.DecodeString(strings.Join(linesOf(t, filepath.Join("testdata", name+".hex")), ""))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestGoldenStates holds the bytes that go from one machine to another.
func TestGoldenStates(t *testing.T) {
	summary, err := encodeSummary(goldenSummary(t))
	if err != nil {
		t.Fatal(err)
	}
	f := newForest()
	f.join("bo", "ada", "cy")
	forest, err := encodeForest(f)
	if err != nil {
		t.Fatal(err)
	}
	for name, got := range map[string][]byte{
		"ledger.v1":  packOf(t, carrierOf(t, 5), events(12, 5)),
		"summary.v2": summary,
		"forest":     forest,
		"parcel":     encodeParcel(goldenParcel),
		"line":       encodeLine(goldenLine),
	} {
		if *updateGolden {
			if err := os.WriteFile(filepath.Join("testdata", name+".hex"), []byte(hex.EncodeToString(got)+"\n"), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if want := golden(t, name); !bytes.Equal(got, want) {
			t.Errorf("%s: bytes\n%x, want\n%x", name, got, want)
		}
	}
}

var (
	goldenLine   = Line{"posts.jsonl", 300, []byte(`{"id":"p1"}`)}
	goldenParcel = Parcel{true, "k1", []string{"ada", "bo"}, [][]string{{"ada", "bo"}, nil}, [][]byte{[]byte(`{"event":"hold"}`)}}
)

// TestGoldenRead: workers of a later build read what those of an earlier one
// wrote. These files stay as they are when there is a new version beside them.
func TestGoldenRead(t *testing.T) {
	// The first version of a summary has the posts without their days.
	first, err := decodeSummary(golden(t, "summary.v1"))
	if err != nil || first.Used() != 2 {
		t.Fatalf("version 1: %d posts, error %v", first.Used(), err)
	}
	second, err := decodeSummary(golden(t, "summary.v2"))
	if err != nil || second.Used() != 2 {
		t.Fatalf("version 2: %d posts, error %v", second.Used(), err)
	}
	if both, err := mergeSummaries(first, second); err != nil || both.Used() != 4 {
		t.Errorf("merged: %d posts, error %v", both.Used(), err)
	}
	c := carrierOf(t, 5)
	list, err := c.unpack(golden(t, "ledger.v1"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := c.pack(list); err != nil || !bytes.Equal(got, packOf(t, c, events(12, 5))) {
		t.Errorf("ledger: error %v, other events: %v", err, list)
	}
	if f, err := decodeForest(golden(t, "forest")); err != nil || f.root("cy") != "ada" || f.root("bo") != "ada" {
		t.Errorf("forest: %v, error %v", f, err)
	}
	parcel, err := decodeParcel(golden(t, "parcel"))
	if diff := cmp.Diff(goldenParcel, parcel); diff != "" || err != nil {
		t.Errorf("parcel: error %v, mismatch (-want +got)\n%s", err, diff)
	}
	line, err := decodeLine(golden(t, "line"))
	if diff := cmp.Diff(goldenLine, line); diff != "" || err != nil {
		t.Errorf("line: error %v, mismatch (-want +got)\n%s", err, diff)
	}
}
