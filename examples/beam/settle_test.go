package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
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
			good := events(500, row.creators)
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

// TestEventTwoForms: one event, written in two ways, is one.
func TestEventTwoForms(t *testing.T) {
	fn := &eventFn{worker: planOf(t, draw.Programme(3))}
	if err := fn.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	var ids, texts []string
	for _, one := range []string{
		`{"event":"order","id":"A","at":"2026-02-01T12:00:00+01:00","creator":"c1","items":[{"quantity":1,"price":{"amount":"1.00","currency":"EUR"}}]}`,
		`{"creator":"c1","items":[{"price":{"currency":"EUR","amount":"1.00"},"quantity":1}],"at":"2026-02-01T11:00:00Z","event":"order","id":"A"}`,
	} {
		err := fn.ProcessElement(t.Context(), Line{Text: []byte(one)}, func(id string, l Line) {
			ids, texts = append(ids, id), append(texts, string(l.Text))
		}, func(b []byte) { t.Errorf("refused: %s", b) })
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(ids) != 2 || ids[0] != ids[1] || texts[0] != texts[1] {
		t.Errorf("ids %q, texts\n%s", ids, strings.Join(texts, "\n"))
	}
}

// TestHeld holds that a worker's ledger is the same in whatever parts and order
// its events came, and goes to another machine and back.
func TestHeld(t *testing.T) {
	fn := &ledgerFn{planOf(t, draw.Programme(5))}
	if err := fn.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	all := events(40, 5)
	want := fold(t, fn, all)
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.Permutation(all).Draw(t, "events")
		cut := rapid.IntRange(0, len(list)).Draw(t, "cut")
		a, b := decodeHeld(fold(t, fn, list[:cut])), decodeHeld(fold(t, fn, list[max(cut-3, 0):]))
		merged, err := fn.MergeAccumulators(a, b)
		if err != nil {
			t.Fatal(err)
		}
		got, err := encodeHeld(merged)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("cut at %d: error %v, other bytes", cut, err)
		}
	})
}

// fold is the bytes of a worker's events.
func fold(t rapid.TB, fn *ledgerFn, events []string) []byte {
	h := fn.CreateAccumulator()
	for _, one := range events {
		var err error
		if h, err = fn.AddInput(h, []byte(one)); err != nil {
			t.Fatal(err)
		}
	}
	b, err := encodeHeld(h)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestGoldenStates holds the bytes that go from one machine to another, and that
// workers of a later build read those of an earlier one.
func TestGoldenStates(t *testing.T) {
	fn := &ledgerFn{planOf(t, draw.Programme(5))}
	if err := fn.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
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
		"ledger.v1":  fold(t, fn, events(12, 5)),
		"summary.v2": summary,
		"forest":     forest,
		"line":       encodeLine(Line{"posts.jsonl", 300, []byte(`{"id":"p1"}`)}),
	} {
		name = filepath.Join("testdata", name+".hex")
		if *updateGolden {
			if err := os.WriteFile(name, []byte(hex.EncodeToString(got)+"\n"), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := hex.DecodeString(strings.Join(linesOf(t, name), ""))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: error %v; bytes\n%x, want\n%x", name, err, got, want)
		}
	}
	// The same posts without their days, as version 1 wrote them.
	old, err := hex.DecodeString(strings.Join(linesOf(t, filepath.Join("testdata", "summary.v1.hex")), ""))
	if err != nil {
		t.Fatal(err)
	}
	s, err := decodeSummary(old)
	if err != nil || s.Used() != 2 {
		t.Fatalf("version 1: %d posts, error %v", s.Used(), err)
	}
	if both, err := mergeSummaries(s, goldenSummary(t)); err != nil || both.Used() != 4 {
		t.Errorf("merged: %d posts, error %v", both.Used(), err)
	}
}
