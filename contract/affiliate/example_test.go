package affiliate_test

import (
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// teapots is the programme of a shop: 8.5 % of net sales, codes before links, a
// hold of two weeks, payouts from 20 euros.
func teapots() affiliate.Programme {
	return affiliate.Programme{
		ID: "teapots", Version: 1, Zone: "UTC", Period: pay.Month,
		Days:    endorse.Period{From: endorse.On(2026, 3, 1)},
		Parties: []affiliate.Party{{ID: "anna"}, {ID: "ben"}},
		Codes:   []affiliate.Code{{Code: "ANNA10", Party: "anna"}},
		Terms: []affiliate.Terms{{Plan: pay.Plan{ID: "standard", Version: 1, Currency: endorse.EUR,
			Pay: pay.ShareOfSales{Rate: endorse.MustRate("8.5%")}}}},
		Attribution: affiliate.Attribution{Windows: []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}}},
		Holding:     affiliate.Holding{Days: 14},
		Refunds:     affiliate.Refunds{Days: 60},
		Payouts:     affiliate.Payouts{Thresholds: []endorse.Money{endorse.MustMoney("EUR 20")}},
	}
}

func noon(month, day int) time.Time {
	return time.Date(2026, time.Month(month), day, 12, 0, 0, 0, time.UTC)
}

func sale(id string, at time.Time, price string) *affiliate.Order {
	return &affiliate.Order{ID: id, At: at, Creator: "anna",
		Items: []affiliate.Item{{SKU: "POT", Quantity: 1, Price: endorse.MustMoney("EUR " + price)}}}
}

func show(s affiliate.Settlement) {
	for _, st := range s.Statements {
		fmt.Printf("%s %s: opening %s, closing %s, pending %s, payout %s\n",
			st.Party, st.Period, st.Opening.Amount(), st.Closing.Amount(), st.Pending.Amount(), st.Payout.Amount())
		for _, line := range st.Lines {
			fmt.Printf("  %8s  %s\n", line.Amount.Amount(), line.Says())
		}
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func ExampleLedger_Settle() {
	ledger, err := affiliate.NewLedger(teapots(), time.UTC)
	must(err)
	must(ledger.Add(sale("1001", noon(3, 2), "400.00")))
	must(ledger.Add(sale("1002", noon(3, 20), "100.00"))) // its hold ends in April
	must(ledger.Add(&affiliate.Refund{ID: "r1", At: noon(3, 9), Order: "1001", Amount: endorse.MustMoney("EUR 33.33")}))

	settlement, err := ledger.Settle(endorse.On(2026, 3, 31), affiliate.WithLines)
	must(err)
	show(settlement)
	// Output:
	// anna 2026-03-01/2026-03-31: opening 0.00, closing 8.50, pending 8.50, payout 31.17
	//      34.00  order 1001 line 1 (POT): EUR 400.00 earns 8.5% of sales (plan standard version 1), credited by the shop
	//      -2.83  order 1001 line 1 (POT) refunded by r1: base EUR -33.33
	//       8.50  order 1002 line 1 (POT): EUR 100.00 earns 8.5% of sales (plan standard version 1), credited by the shop
	//     -31.17  payout
}

// A code outranks a link where the programme says so; the story of the order
// tells what became of each touch.
func ExampleLedger_Explain() {
	ledger, err := affiliate.NewLedger(teapots(), time.UTC)
	must(err)
	order := sale("1001", noon(3, 20), "1200.00")
	order.Creator, order.ClickAt, order.Code = "ben", noon(3, 1), "ANNA10"
	order.Items[0].Tax = endorse.MustMoney("EUR 200.00")
	must(ledger.Add(order))

	story, err := ledger.Explain("1001", endorse.On(2026, 4, 30))
	must(err)
	for _, t := range story.Touches {
		fmt.Println(t.Kind, "of", t.Creator, t.Verdict)
	}
	fmt.Println("credited to", story.Credits[0].Party, "by", story.Credit)
	fmt.Println("base", story.Items[0].Base, "of", story.Items[0].Value)
	fmt.Println("payable on", story.PayableOn, "and", story.State)
	// Output:
	// click of ben outranked
	// code of anna counts
	// credited to anna by code
	// base EUR 1000.00 of EUR 1200.00
	// payable on 2026-04-03 and paid
}

// Closing a month makes its statements final. What happened in it and comes
// later is late, and kept on record.
func ExampleLedger_Close() {
	ledger, err := affiliate.NewLedger(teapots(), time.UTC)
	must(err)
	must(ledger.Add(sale("1001", noon(3, 2), "400.00")))
	settlement, err := ledger.Close(endorse.On(2026, 3, 31), affiliate.TotalsOnly)
	must(err)
	fmt.Println("paid", settlement.Statements[0].Payout)

	err = ledger.Add(sale("1000", noon(3, 1), "50.00"))
	var late *affiliate.LateEventError
	fmt.Println(errors.As(err, &late), err)

	must(ledger.Add(&affiliate.Refund{ID: "r1", At: noon(4, 20), Order: "1001"})) // within 60 days
	settlement, err = ledger.Settle(endorse.On(2026, 4, 30), affiliate.TotalsOnly)
	must(err)
	fmt.Println("carried", settlement.Statements[0].Closing)
	// Output:
	// paid EUR 34.00
	// true event "1000" of 2026-03-01T12:00:00Z is late: closed on 2026-04-01T00:00:00Z
	// carried EUR -34.00
}

// The state goes on tomorrow, on another machine. Equal ledgers have equal
// bytes, whatever the order in which events came.
func ExampleLedger_MarshalBinary() {
	one, _ := affiliate.NewLedger(teapots(), time.UTC)
	other, _ := affiliate.NewLedger(teapots(), time.UTC)
	a, b := sale("1001", noon(3, 2), "400.00"), sale("1002", noon(3, 3), "100.00")
	must(errors.Join(one.Add(a), one.Add(b), other.Add(b), other.Add(a)))

	bytes, err := one.MarshalBinary()
	must(err)
	same, _ := other.MarshalBinary()
	fmt.Println(string(bytes) == string(same))

	tomorrow, _ := affiliate.NewLedger(teapots(), time.UTC)
	must(tomorrow.UnmarshalBinary(bytes))
	s, err := tomorrow.Settle(endorse.On(2026, 3, 31), affiliate.TotalsOnly)
	must(err)
	fmt.Println(s.Statements[0].Earned)
	// Output:
	// true
	// EUR 42.50
}

func ExampleLedger_Merge() {
	north, _ := affiliate.NewLedger(teapots(), time.UTC)
	south, _ := affiliate.NewLedger(teapots(), time.UTC)
	must(north.Add(sale("1001", noon(3, 2), "400.00")))
	of := sale("2001", noon(3, 2), "200.00")
	of.Creator = "ben"
	must(south.Add(of))

	must(north.Merge(south))
	s, err := north.Settle(endorse.On(2026, 3, 31), affiliate.TotalsOnly)
	must(err)
	for _, st := range s.Statements {
		fmt.Println(st.Party, st.Earned)
	}
	// Output:
	// anna EUR 34.00
	// ben EUR 17.00
}

// What is wrong with an event is said with its path; what only other events can
// show is a problem of the settlement.
func ExampleLedger_Add() {
	ledger, _ := affiliate.NewLedger(teapots(), time.UTC)
	bad := sale("1001", noon(3, 2), "400.00")
	bad.Items[0].Quantity = -1
	fmt.Println(ledger.Add(bad))

	must(ledger.Add(&affiliate.Refund{ID: "r1", At: noon(3, 9), Order: "9999"}))
	s, err := ledger.Settle(endorse.On(2026, 3, 31), affiliate.TotalsOnly)
	must(err)
	fmt.Println(s.Problems[0])
	// Output:
	// event "1001": items[0].quantity: parsing quantity "-1": not from 1 to 1,000,000,000
	// event "r1" for order "9999": order not known
}

func ExampleProgramme_Validate() {
	p := teapots()
	p.Zone = ""
	p.Codes[0].Party = "nobody"
	p.Terms[0].Plan.Pay = pay.ShareOfSales{Rate: endorse.MustRate("850%")}
	fmt.Println(p.Validate())
	// Output:
	// zone: missing
	// codes[0].party: party not known
	// terms[0].plan: pay.rate: 850%: above 1 (100%), which the plan does not allow
}

func ExampleParseEvent() {
	event, err := affiliate.ParseEvent([]byte(`{"event":"refund","id":"r1","at":"2026-03-09T12:00:00Z","order":"1001",
		"items":[{"sku":"POT","quantity":1}],"reason":"broken"}`))
	must(err)
	refund := event.(*affiliate.Refund)
	fmt.Println(refund.Order, refund.Items[0].SKU, refund.Reason)
	_, err = affiliate.ParseEvent([]byte(`{"event":"refund","id":"r1","colour":"red"}`))
	fmt.Println(err)
	// Output:
	// 1001 POT broken
	// event: json: unknown field "colour"
}

func ExampleWriteCSV() {
	ledger, _ := affiliate.NewLedger(teapots(), time.UTC)
	must(ledger.Add(sale("1001", noon(3, 2), "400.00")))
	s, err := ledger.Settle(endorse.On(2026, 3, 2), affiliate.WithLines)
	must(err)
	for i := range s.Statements {
		s.Statements[i].Lines[0].At = time.Time{}
	}
	must(affiliate.WriteCSV(os.Stdout, s.Statements))
	// Output:
	// programme,party,currency,from,until,final,kind,role,on,at,event,order,item,sku,seller,credit,plan,version,rule,posting,days,base_currency,base,trimmed,amount,rate,payable_on,state,says
	// teapots,anna,EUR,2026-03-01,2026-03-02,false,earned,seller,2026-03-02,,1001,1001,1,POT,,named,standard,1,,,,EUR,400.00,0.00,34.00,,2026-03-16,pending,"order 1001 line 1 (POT): EUR 400.00 earns 8.5% of sales (plan standard version 1), credited by the shop"
}

// A month in which anna reached the second tier is paid. A refund in the next
// month takes October below the threshold: the clawback is the refund and what
// it re-rates, on one line, and the balance carries it until it is earned back.
// Her agency has 15 % of every line.
func Example_aRefundAfterTheMonthWasPaid() {
	p := affiliate.Programme{
		ID: "autumn", Version: 1, Zone: "UTC", Period: pay.Month,
		Days:    endorse.Period{From: endorse.On(2026, 3, 1)},
		Parties: []affiliate.Party{{ID: "anna", Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%")}}}, {ID: "agency"}},
		Terms: []affiliate.Terms{{Plan: pay.Plan{ID: "tiers", Version: 1, Currency: endorse.EUR, Pay: pay.Tiers{
			Reading: pay.Retroactive, By: pay.ByRevenue, Over: pay.Month,
			Bands: []pay.Band{{Pay: pay.ShareOfSales{Rate: endorse.MustRate("5%")}},
				{FromAmount: endorse.MustMoney("EUR 1000"), Pay: pay.ShareOfSales{Rate: endorse.MustRate("8%")}}}}}}},
	}
	ledger, err := affiliate.NewLedger(p, time.UTC)
	must(err)
	must(ledger.Add(sale("1001", noon(3, 2), "950.00")))
	must(ledger.Add(sale("1002", noon(3, 20), "100.00")))
	must(ledger.Add(&affiliate.Refund{ID: "r1", At: noon(4, 9), Order: "1002", Reason: "returned"}))
	must(ledger.Add(sale("1003", noon(4, 20), "400.00")))

	settlement, err := ledger.Settle(endorse.On(2026, 4, 30), affiliate.WithLines)
	must(err)
	show(settlement)
	// Output:
	// agency 2026-03-01/2026-03-31: opening 0.00, closing 0.00, pending 0.00, payout 12.61
	//       7.13  order 1001 line 1 (POT): EUR 950.00 earns 5% of sales (plan tiers version 1), credited by the shop, a cut of what anna earns
	//       1.20  order 1002 line 1 (POT): EUR 100.00 earns 8% of sales (plan tiers version 1), credited by the shop, a cut of what anna earns
	//       4.28  re-rated for 2026-03-01/2026-03-31: everything by the band reached in the end, of the revenue in each month (plan tiers version 1), a cut of what anna earns
	//     -12.61  payout
	// anna 2026-03-01/2026-03-31: opening 0.00, closing 0.00, pending 0.00, payout 71.39
	//      40.37  order 1001 line 1 (POT): EUR 950.00 earns 5% of sales (plan tiers version 1), credited by the shop
	//       6.80  order 1002 line 1 (POT): EUR 100.00 earns 8% of sales (plan tiers version 1), credited by the shop
	//      24.22  re-rated for 2026-03-01/2026-03-31: everything by the band reached in the end, of the revenue in each month (plan tiers version 1)
	//     -71.39  payout
	// agency 2026-04-01/2026-04-30: opening 0.00, closing -2.48, pending 0.00, payout 0.00
	//      -5.48  order 1002 line 1 (POT) refunded by r1: base EUR -100.00, a cut of what anna earns; EUR -1.20 refunded; EUR -4.28 re-rated for 2026-03-01/2026-03-31; reason: returned
	//       3.00  order 1003 line 1 (POT): EUR 400.00 earns 5% of sales (plan tiers version 1), credited by the shop, a cut of what anna earns
	// anna 2026-04-01/2026-04-30: opening 0.00, closing -14.02, pending 0.00, payout 0.00
	//     -31.02  order 1002 line 1 (POT) refunded by r1: base EUR -100.00; EUR -6.80 refunded; EUR -24.22 re-rated for 2026-03-01/2026-03-31; reason: returned
	//      17.00  order 1003 line 1 (POT): EUR 400.00 earns 5% of sales (plan tiers version 1), credited by the shop
}
