package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write golden files")

// settle runs the program.
func settle(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, bad bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &bad)
	return code, out.String(), bad.String()
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s mismatch (-want +got):\n%s", name, diff)
	}
}

func TestSample(t *testing.T) {
	for _, row := range []struct {
		name string
		args []string
	}{
		{"table", nil},
		{"totals.csv", []string{"-format", "csv", "-detail", "totals"}},
		{"days.csv", []string{"-format", "csv", "-until", "2026-01-10"}},
		{"january.json", []string{"-format", "json", "-until", "2026-01-05"}},
		{"lines.table", []string{"-detail", "lines", "-until", "2026-01-10"}},
		{"explain", []string{"-explain", "A1028"}},
		{"explain.json", []string{"-explain", "A1028", "-format", "json"}},
	} {
		code, out, _ := settle("", row.args...)
		if code != shell.Fine {
			t.Errorf("%s: exit code %d", row.name, code)
		}
		golden(t, "sample."+row.name, out)
	}
}

// TestSampleIsWhatItSays: five creators that sell, two currencies, 300 orders.
func TestSampleIsWhatItSays(t *testing.T) {
	code, out, _ := settle("", "-format", "json")
	if code != shell.Fine {
		t.Fatalf("exit code %d", code)
	}
	var all struct {
		Statements []struct {
			Currency string
			Lines    []struct{ Kind, Role, Order, Seller, Posting string }
		}
	}
	if err := json.Unmarshal([]byte(out), &all); err != nil {
		t.Fatal(err)
	}
	orders, currencies, kinds := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, st := range all.Statements {
		currencies[st.Currency] = true
		for _, l := range st.Lines {
			kinds[l.Kind] = true
			kinds[l.Posting] = true
			if l.Kind == "earned" && l.Role == "seller" {
				orders[l.Order] = true
			}
		}
	}
	if len(currencies) != 2 {
		t.Errorf("%d currencies, want 2", len(currencies))
	}
	rows := bytes.Split(sampleOrders, []byte("\n"))
	placed := map[string]bool{}
	for _, r := range rows {
		if cells := strings.Split(string(r), ","); cells[0] == "order" {
			placed[cells[3]] = true
		}
	}
	if len(placed) != 300 || len(orders) < 270 {
		t.Errorf("%d orders, %d of them earn", len(placed), len(orders))
	}
	for _, k := range []string{"earned", "refunded", "charged-back", "reinstated", "cancelled", "advance", "re-rated", "payout", "fee"} {
		if !kinds[k] {
			t.Errorf("the sample has no line of kind %s", k)
		}
	}
}

// TestSorted: closing as the file goes by changes no statement.
func TestSorted(t *testing.T) {
	_, want, _ := settle("", "-format", "csv")
	for _, days := range []string{"0", "3", "45"} {
		code, got, bad := settle("", "-format", "csv", "-sorted", days)
		if diff := cmp.Diff(want, got); diff != "" || code != shell.Fine {
			t.Errorf("-sorted %s: exit code %d, %s, output mismatch (-want +got):\n%s", days, code, bad, diff)
		}
	}
}

// TestJSONLines: the same events as JSON lines give the same statements.
func TestJSONLines(t *testing.T) {
	d, err := (&options{sorted: -1}).open(&bytes.Buffer{})
	if err != nil {
		t.Fatal(err)
	}
	d.inputs(nil, nil)
	var text bytes.Buffer
	for e := range d.ledger.Events() {
		b, err := affiliate.FormatEvent(e)
		if err != nil {
			t.Fatal(err)
		}
		text.Write(append(b, '\n'))
	}
	_, want, _ := settle("", "-format", "csv")
	code, got, bad := settle(text.String(), "-plan", "sample.json", "-format", "csv")
	if diff := cmp.Diff(want, got); diff != "" || code != shell.Fine {
		t.Errorf("exit code %d, %s, output mismatch (-csv +json):\n%s", code, bad, diff)
	}
}

const head = "event,id,at,order,creator,code,click_at,customer,customer_status,sku,category,quantity,price,discount,tax,shipping,currency\n"

func TestFlags(t *testing.T) {
	for _, row := range []struct {
		args []string
		code int
		want string
	}{
		{[]string{"-h"}, shell.Fine, "usage: settle"},
		{[]string{"-format", "xml"}, shell.Unreadable, "none of table, csv, json"},
		{[]string{"-detail", "all"}, shell.Unreadable, "neither totals nor lines"},
		{[]string{"orders.csv"}, shell.Unreadable, "orders need a programme"},
		{[]string{"-explain", "x", "-sorted", "3"}, shell.Unreadable, "leave out -sorted"},
		{[]string{"-explain", "x", "-format", "csv"}, shell.Unreadable, "a table or json"},
		{[]string{"-explain", "nothing"}, shell.Unreadable, `order "nothing": order not known`},
		{[]string{"-sorted", "-5"}, shell.Unreadable, "-sorted is a number of days"},
		{[]string{"-until", "31.3.2026"}, shell.Unreadable, "2026"},
		{[]string{"-plan", "missing.json"}, shell.Unreadable, "missing.json"},
		{[]string{"-plan", "sample.csv"}, shell.Unreadable, "sample.csv: line 1, column 1"},
		{[]string{"-plan", "sample.json", "missing.csv"}, shell.Unreadable, "missing.csv"},
	} {
		code, _, bad := settle("", row.args...)
		if code != row.code || !strings.Contains(bad, row.want) {
			t.Errorf("%v: exit code %d, %q, want %d, %q", row.args, code, bad, row.code, row.want)
		}
	}
}

// TestFormulas: text that a spreadsheet would run is made safe, amounts are not.
func TestFormulas(t *testing.T) {
	rows := head + "order,,2026-01-05 10:00,=1+1,ada,,,,,+TEA,,1,100.00,,,,EUR\nrefund,-r,2026-01-06 10:00,=1+1,,,,,,,,,10.00,,,,EUR\n"
	_, safe, _ := settle(rows, "-plan", "sample.json", "-format", "csv")
	_, raw, _ := settle(rows, "-plan", "sample.json", "-format", "csv", "-raw")
	if !strings.Contains(safe, ",'=1+1,") || !strings.Contains(safe, ",'+TEA,") || !strings.Contains(safe, ",-0.50,") {
		t.Errorf("safe output:\n%s", safe)
	}
	if !strings.Contains(raw, ",=1+1,") {
		t.Errorf("raw output:\n%s", raw)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(string(sampleOrders[:3000]))
	f.Add(head + "refund,r1,2026-01-06 10:00,NONE,,,,,,TEA,,2,1.00,,,,EUR\n")
	f.Add(`{"event":"order","id":"x","at":"2026-01-05T10:00:00Z","creator":"ada","items":[{"quantity":1,"price":{"amount":"1.00","currency":"EUR"}}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := (&options{sorted: 10, detail: "lines"}).open(&bytes.Buffer{})
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		d.print = &tablePrinter{out: &out}
		d.read("input", strings.NewReader(text))
		if err := d.finish(""); err != nil && d.bad == 0 {
			t.Errorf("nothing was bad, but %v", err)
		}
	})
}

// TestReadme: the programme and the events that the README shows are read.
func TestReadme(t *testing.T) {
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	block := func(after, fence string) string {
		_, rest, ok := strings.Cut(string(text), after)
		_, rest, ok2 := strings.Cut(rest, "```"+fence+"\n")
		inside, _, ok3 := strings.Cut(rest, "```")
		if !ok || !ok2 || !ok3 {
			t.Fatalf("no %s after %q", fence, after)
		}
		return inside
	}
	plan := filepath.Join(t.TempDir(), "plan.json")
	if err := os.WriteFile(plan, []byte(block("## The programme", "json")), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, events := range []string{block("## The orders file", "csv"), block("## JSON lines", "json")} {
		code, out, bad := settle(events, "-plan", plan, "-format", "csv", "-detail", "totals")
		if code != shell.Fine || strings.Count(out, "\n") < 2 {
			t.Errorf("exit code %d, %s\n%s", code, bad, out)
		}
	}
}
