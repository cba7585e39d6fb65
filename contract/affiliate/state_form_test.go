package affiliate_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestStateOfAnOrder: what a closed month keeps of an order that is open: what its own
// record says is not repeated, nor are parts that follow from what the plan gave.
func TestStateOfAnOrder(t *testing.T) {
	byHand := func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{By: affiliate.ByHand, Price: affiliate.AtApproval}
	}
	rates := func(p *affiliate.Programme) {
		on := endorse.On(2025, 10, 1)
		p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.5"), On: on}, {From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("2"), On: on}}
	}
	sold := func(change ...func(o *affiliate.Order)) affiliate.Event {
		o := order("o", "10-05", "100.00")
		for _, c := range change {
			c(o)
		}
		return o
	}
	approval := func(day string) affiliate.Event {
		return &affiliate.Approval{ID: "a" + day, At: instant(day), Order: "o"}
	}
	inDollars := func(o *affiliate.Order) { o.Items[0].Price = endorse.MustMoney("USD 100.00") }
	foreign := &affiliate.Refund{ID: "f", At: instant("10-06"), Order: "o", Amount: endorse.MustMoney("USD 1.00")}
	plain := func(p *affiliate.Programme) {}
	for _, row := range []struct {
		name   string
		change func(p *affiliate.Programme)
		events []affiliate.Event
		flags  string
		parts  string
	}{
		{"as it was sold", plain, []affiliate.Event{sold()}, "priced seller account", "follow"},
		{"of two lines", plain, []affiliate.Event{sold(func(o *affiliate.Order) { o.Items = append(o.Items, o.Items[0]) })}, "priced seller account", "follow"},
		{"by a plan of two parts", func(p *affiliate.Programme) {
			p.Terms[0].Plan.Pay = pay.Sum{Of: []pay.Node{capped(share("10%")), share("1%")}}
		}, []affiliate.Event{sold()}, "priced seller account", "follow"},
		{"nobody's", plain, []affiliate.Event{sold(func(o *affiliate.Order) { o.Creator = "" })}, "", ""},
		{"of a party without terms", func(p *affiliate.Programme) { p.Terms[0].Days.Until = endorse.On(2025, 10, 4) }, []affiliate.Event{sold()}, "seller", ""},
		{"held", plain, []affiliate.Event{sold(), &affiliate.Hold{ID: "h", At: instant("10-06"), Order: "o"}}, "priced seller account", "follow"},
		{"refunded in part", plain, []affiliate.Event{sold(), refund("r", "10-06", "o", "5.00")}, "priced changed seller account", "1"},
		{"refunded and reinstated", plain, []affiliate.Event{sold(), refund("r", "10-06", "o", "5.00"), &affiliate.Reinstatement{ID: "w", At: instant("10-07"), Order: "o"}}, "priced seller account", "follow"},
		{"refunded with nothing", plain, []affiliate.Event{sold(), foreign}, "priced changed seller account", "1"},
		{"converted", rates, []affiliate.Event{sold(inDollars)}, "priced converted changed seller account", "1"},
		{"converted, and refunded with nothing", rates, []affiliate.Event{sold(inDollars), refund("r", "10-06", "o", "5.00")}, "priced converted changed seller account", "1"},
		{"not approved", byHand, []affiliate.Event{sold()}, "seller account", "0"},
		{"approved and priced later", byHand, []affiliate.Event{sold(), approval("10-08")}, "priced changed seller account", "1"},
		{"approved before it was sold", byHand, []affiliate.Event{sold(), approval("10-04")}, "priced seller account", "follow"},
		{"approved before it was sold, less what went back", byHand, []affiliate.Event{sold(), approval("10-04"), refund("r", "10-03", "o", "5.00")}, "priced changed seller account", "1"},
		{"of a team of one", func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Members: []affiliate.Share{{Party: "ben", Weight: endorse.MustRate("1")}}}, {ID: "ben"}}
		}, []affiliate.Event{sold()}, "priced seller account", "1"},
		{"within the budget", func(p *affiliate.Programme) { p.Budget = eur("10.00") }, []affiliate.Event{sold()}, "priced seller account", "follow"},
		{"trimmed by the budget", func(p *affiliate.Programme) { p.Budget = eur("9.99") }, []affiliate.Event{sold()}, "priced seller account", "1"},
		{"paid in the plan's currency", func(p *affiliate.Programme) { p.Parties[0].Currency = endorse.EUR }, []affiliate.Event{sold()}, "priced seller account", "follow"},
		{"paid in another", func(p *affiliate.Programme) { rates(p); p.Parties[0].Currency = endorse.USD }, []affiliate.Event{sold()}, "priced seller account", "1"},
		{"with a cut", func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Cuts: []affiliate.Cut{{To: "ben", Rate: endorse.MustRate("1%")}}}, {ID: "ben"}}
		}, []affiliate.Event{sold()}, "priced seller account", "2"},
		{"shared", func(p *affiliate.Programme) { p.Parties = append(p.Parties, affiliate.Party{ID: "ben"}) }, []affiliate.Event{sold(func(o *affiliate.Order) {
			one := endorse.MustRate("1")
			o.Shares = []affiliate.Share{{Party: "anna", Weight: one}, {Party: "ben", Weight: one}}
		})}, "priced seller account many", "2"},
		{"shared with nobody", plain, []affiliate.Event{sold(func(o *affiliate.Order) {
			o.Shares = []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("1")}}
		})}, "priced seller account", "follow"},
	} {
		l := ledger(t, programme(share("10%"), row.change), row.events...)
		if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
			t.Fatal(err)
		}
		form := formOf(t, l)
		at := ""
		for _, f := range form.fields {
			if strings.HasSuffix(f.path, "record.kind") && f.n == 1 {
				at = strings.TrimSuffix(f.path, "record.kind") + "frozen."
			}
		}
		var flags []string
		for i, name := range []string{"priced", "converted", "changed", "seller", "account", "many"} {
			if form.get(t, at+"flags")>>i&1 == 1 {
				flags = append(flags, name)
			}
		}
		parts := ""
		if strings.Contains(row.flags, "account") {
			if parts = "follow"; form.get(t, at+"parts") > 0 {
				parts = fmt.Sprint(form.get(t, at+"parts") - 1)
			}
		}
		if got := strings.Join(flags, " "); got != row.flags || parts != row.parts {
			t.Errorf("an order %s: %s, parts %s, want %s, parts %s", row.name, got, parts, row.flags, row.parts)
		}
	}
}
