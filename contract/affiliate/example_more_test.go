package affiliate_test

import (
	"fmt"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// After a month was closed, a shop sends an order of it: it earns nothing, and
// whoever keeps the books finds it with the reason.
func ExampleLedger_Late() {
	ledger, err := affiliate.NewLedger(teapots(), time.UTC)
	must(err)
	must(ledger.Add(sale("1001", noon(3, 2), "400.00")))
	_, err = ledger.Close(endorse.On(2026, 3, 31), affiliate.TotalsOnly)
	must(err)
	if err := ledger.Add(sale("1000", noon(3, 1), "50.00")); err != nil {
		fmt.Println(err)
	}
	for event, reason := range ledger.Late() {
		fmt.Println("on record:", affiliate.IDOf(event), "closed on", reason.Closed.Format(time.DateOnly))
	}
	// Output:
	// event "1000" of 2026-03-01T12:00:00Z is late: closed on 2026-04-01T00:00:00Z
	// on record: 1000 closed on 2026-04-01
}

// What a ledger holds as a file of one event a line, by time whatever the order
// in which events came. ParseEvent reads each line back.
func ExampleLedger_Events() {
	ledger, err := affiliate.NewLedger(teapots(), time.UTC)
	must(err)
	must(ledger.Add(&affiliate.Hold{ID: "h1", At: noon(3, 4), Order: "1001", Reason: "address does not exist"}))
	must(ledger.Add(sale("1001", noon(3, 2), "400.00")))
	for event := range ledger.Events() {
		line, err := affiliate.FormatEvent(event)
		must(err)
		fmt.Println(string(line))
	}
	// Output:
	// {"event":"order","id":"1001","at":"2026-03-02T12:00:00Z","creator":"anna","items":[{"sku":"POT","quantity":1,"price":{"amount":"400.00","currency":"EUR"}}]}
	// {"event":"hold","id":"h1","at":"2026-03-04T12:00:00Z","order":"1001","reason":"address does not exist"}
}

func ExampleFormatEvent() {
	line, err := affiliate.FormatEvent(&affiliate.Adjustment{
		ID: "a1", At: noon(3, 9), Party: "anna", Amount: endorse.MustMoney("EUR 25"), Reason: "for the photographs",
	})
	must(err)
	fmt.Println(string(line))
	again, err := affiliate.ParseEvent(line)
	must(err)
	fmt.Println(affiliate.EventName(again), "of", again.(*affiliate.Adjustment).Party)
	// Output:
	// {"event":"adjust","id":"a1","at":"2026-03-09T12:00:00Z","party":"anna","amount":{"amount":"25.00","currency":"EUR"},"reason":"for the photographs"}
	// adjust of anna
}

// A list of what happened, whatever kinds of event are in it.
func ExampleEventName() {
	for _, event := range []affiliate.Event{
		&affiliate.Touch{ID: "t1", At: noon(3, 1), Kind: affiliate.LinkClick, Customer: "c-7", Creator: "anna"},
		sale("1001", noon(3, 2), "400.00"),
		&affiliate.Chargeback{ID: "b1", At: noon(3, 20), Order: "1001"},
	} {
		fmt.Println(affiliate.InstantOf(event).Format(time.DateOnly), affiliate.EventName(event), affiliate.IDOf(event))
	}
	// Output:
	// 2026-03-01 touch t1
	// 2026-03-02 order 1001
	// 2026-03-20 chargeback b1
}

// Some columns of a statement, for a report of one's own.
func ExampleStatement_CSVRow() {
	ledger, err := affiliate.NewLedger(teapots(), time.UTC)
	must(err)
	must(ledger.Add(sale("1001", noon(3, 2), "400.00")))
	must(ledger.Add(&affiliate.Refund{ID: "r1", At: noon(3, 9), Order: "1001", Amount: endorse.MustMoney("EUR 100")}))
	settlement, err := ledger.Settle(endorse.On(2026, 3, 31), affiliate.WithLines)
	must(err)

	statement := settlement.Statements[0]
	for i := range statement.Lines {
		cells := map[string]string{}
		row := statement.CSVRow(&statement.Lines[i])
		for j, column := range affiliate.CSVColumns() {
			cells[column] = row[j]
		}
		fmt.Println(strings.Join([]string{cells["party"], cells["kind"], cells["order"], cells["amount"]}, " | "))
	}
	// Output:
	// anna | earned | 1001 | 34.00
	// anna | refunded | 1001 | -8.50
	// anna | payout |  | -25.50
}

// The columns that WriteCSV and Statement.CSVRow have in common.
func ExampleCSVColumns() {
	fmt.Println(affiliate.CSVColumns()[:6])
	// Output: [programme party currency from until final]
}
