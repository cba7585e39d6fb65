package main

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse/examples/internal/shell"
)

// TestBadRows: what is wrong stands on standard error with line and column, and
// the rest goes on.
func TestBadRows(t *testing.T) {
	const good = "order,,2026-01-05 10:00,GOOD,ada,,,,,TEA,,1,100.00,,,,EUR\n"
	for _, row := range []struct{ name, rows, want string }{
		{"quantity below zero", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,-1,10.00,,,,EUR\n", "line 2, column 12 (quantity): not above zero"},
		{"quantity in words", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,one,10.00,,,,EUR\n", "line 2, column 12 (quantity): not a whole number"},
		{"price below zero", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,-10.00,,,,EUR\n", "line 2, column 13 (price): below zero"},
		{"no currency", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,10.00,,,,\n", "line 2, column 13 (price): an amount without a currency"},
		{"unknown currency", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,10.00,,,,XXQ\n", "line 2, column 17 (currency): parsing currency"},
		{"not a number", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,NaN,,,,EUR\n", "line 2, column 13 (price): parsing money"},
		{"31 February", "order,,2026-02-31 10:00,B,ada,,,,,TEA,,1,10.00,,,,EUR\n", "line 2, column 3 (at): not an instant"},
		{"an hour that clocks skipped", "order,,2026-03-29 02:30,B,ada,,,,,TEA,,1,10.00,,,,EUR\n", "line 2, column 3 (at): the clocks skipped it"},
		{"a line of ten megabytes", "order,,2026-01-05 10:00,B,ada,,,,," + strings.Repeat("T", 10_000_000) + ",,1,10.00,,,,EUR\n", "line 2: line longer than"},
		{"a row far from its order", "cancel,c1,2026-01-06 10:00,C,,,,,,,,,,,,,\norder,,,B,,,,,,POT,,1,5.00,,,,EUR\n", "line 3, column 3 (at): missing; only further rows"},
		{"no price", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,,,,,EUR\n", "line 2, column 13 (price): missing"},
		{"no instant", "order,,,B,ada,,,,,TEA,,1,10.00,,,,EUR\n", "line 2, column 3 (at): missing"},
		{"a day alone", "order,,2026-01-05,B,ada,,,,,TEA,,1,10.00,,,,EUR\n", "line 2, column 3 (at): not an instant"},
		{"before the programme", "order,,2025-12-31 23:59,B,ada,,,,,TEA,,1,10.00,,,,EUR\n", "line 2, column 3 (at): outside the programme's days"},
		{"unknown event", "sale,,2026-01-05 10:00,B,ada,,,,,TEA,,1,10.00,,,,EUR\n", "line 2, column 1 (event): none of order"},
		{"status", "order,,2026-01-05 10:00,B,ada,,,,old,TEA,,1,10.00,,,,EUR\n", "line 2, column 9 (customer_status): neither new nor returning"},
		{"second row of a bad order", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,10.00,,,,EUR\norder,,,B,,,,,,POT,,1,x,,,,EUR\n", "line 3, column 13 (price): parsing money"},
		{"rows that disagree", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,10.00,,,,EUR\norder,,,B,bo,,,,,POT,,1,5.00,,,,EUR\n", `line 3, column 5 (creator): "bo" where the first row`},
		{"the same order again", good + "cancel,c1,2026-01-06 10:00,B,,,,,,,,,,,,,\norder,,2026-01-05 10:00,GOOD,ada,,,,,TEA,,2,100.00,,,,EUR\n", `line 4: event "GOOD": the id is taken`},
		{"discount above the line", "order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,10.00,10.01,,,EUR\n", "line 2, column 14 (discount): discount above"},
		{"refund without an id", "refund,,2026-01-06 10:00,GOOD,,,,,,,,,1.00,,,,EUR\n", "line 2, column 2 (id): missing"},
		{"a price for a chargeback", "chargeback,c,2026-01-06 10:00,GOOD,,,,,,,,,1.00,,,,EUR\n", "line 2, column 13 (price): chargeback has no use for it"},
		{"too many cells", strings.Repeat("x,", 17) + "x\n", "line 2, column 18: more cells than the header has"},
		{"open quote", "order,\"\n", "line 2, column 2: quoted cell is not closed"},
	} {
		code, out, bad := settle(head+row.rows+good, "-plan", "sample.json", "-format", "csv", "-detail", "totals")
		if code != shell.Unreadable || !strings.HasPrefix(bad, "standard input: "+row.want) {
			t.Errorf("%s: exit code %d, standard error %q, want %q", row.name, code, bad, row.want)
		}
		if !strings.Contains(out, "ada,EUR,2026-01-01,2026-01-05,false,0.00,5.00,") && !strings.Contains(out, "ada,EUR,2026-01-01,2026-01-06,false,0.00,5.00,") {
			t.Errorf("%s: the good order is not settled:\n%s", row.name, out)
		}
	}
}

func TestProblems(t *testing.T) {
	code, _, bad := settle(head+"refund,r1,2026-01-06 10:00,NONE,,,,,,,,,,,,,\n", "-plan", "sample.json")
	if code != shell.Breached || bad != "settle: event \"r1\" for order \"NONE\": order not known\n" {
		t.Errorf("exit code %d, %q", code, bad)
	}
	code, _, bad = settle(head+"order,,2026-01-05 10:00,B,ada,,,,,TEA,,1,1000,,,,JPY\n", "-plan", "sample.json")
	if code != shell.Breached || bad != "standard input: line 2: event \"B\": no exchange rate from JPY to EUR\n" {
		t.Errorf("without a rate: exit code %d, %q", code, bad)
	}
}

// TestNothing: an input without events is fine, and says so.
func TestNothing(t *testing.T) {
	for _, text := range []string{"", head, "\ufeff" + head, "\r\n"} {
		code, out, bad := settle(text, "-plan", "sample.json")
		if code != shell.Fine || out != "" || !strings.HasPrefix(bad, "settle: no statements") {
			t.Errorf("%q: exit code %d, %q, %q", text, code, out, bad)
		}
	}
}

// TestClocksBack: of an instant that clocks show twice the first is meant.
func TestClocksBack(t *testing.T) {
	rows := head + "order,,2026-10-25 02:30,B,ada,,,,,TEA,,1,10.00,,,,EUR\n"
	_, out, _ := settle(rows, "-plan", "sample.json", "-format", "csv")
	if !strings.Contains(out, "2026-10-25T02:30:00+02:00") {
		t.Error(out)
	}
}

// TestDress: a byte-order mark and the line ends of Windows change nothing.
func TestDress(t *testing.T) {
	_, want, _ := settle(string(sampleOrders), "-plan", "sample.json")
	for _, text := range []string{"\ufeff" + string(sampleOrders), strings.ReplaceAll(string(sampleOrders), "\n", "\r\n")} {
		if code, got, bad := settle(text, "-plan", "sample.json"); code != shell.Fine || got != want {
			t.Errorf("exit code %d, %s", code, bad)
		}
	}
}
