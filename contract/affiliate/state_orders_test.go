package affiliate_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestStoredOrders: what happens to an order after its month is closed is the same as if
// it had not been, and as if the ledger had been stored and read in between.
func TestStoredOrders(t *testing.T) {
	sold := func(change ...func(o *affiliate.Order)) *affiliate.Order {
		o := order("o", "10-20", "100.00")
		for _, f := range change {
			f(o)
		}
		return o
	}
	twoLines := func(o *affiliate.Order) {
		o.Items = append(o.Items, affiliate.Item{SKU: "pot", Quantity: 2, Price: eur("10.00")})
	}
	free := func(o *affiliate.Order) { o.Items[0].Quantity, o.Items[0].Price = 4, eur("0.00") }
	back := func(id, day string, it affiliate.RefundItem) affiliate.Event {
		return &affiliate.Refund{ID: id, At: instant(day), Order: "o", Items: []affiliate.RefundItem{it}}
	}
	byApproval := func(p *affiliate.Programme) {
		p.Holding = affiliate.Holding{Days: 5, Price: affiliate.AtApproval}
	}
	perItem := pay.Flat{Amount: eur("1.00"), Per: pay.PerItem}
	both := pay.Sum{Of: []pay.Node{capped(share("10%")), perItem}}
	least := pay.Capped{Amount: eur("6.00"), Per: pay.PerParty, Over: pay.Month, Of: share("10%")}
	status := pay.Rules{Rules: []pay.Rule{{Name: "new", When: pay.Match{Customers: []pay.CustomerStatus{pay.NewCustomer}}, Pay: share("20%")}}, Else: share("10%")}
	wrong := &affiliate.Refund{ID: "q", At: instant("10-21"), Order: "o", Amount: endorse.MustMoney("USD 1.00")}
	for _, row := range []struct {
		name          string
		node          pay.Node
		change        func(p *affiliate.Programme)
		before, after []affiliate.Event
		want          string
	}{
		{"two parts of a plan, two lines", both, nil, []affiliate.Event{sold(twoLines)}, []affiliate.Event{back("r", "11-05", affiliate.RefundItem{Item: 2, Quantity: 1}), back("s", "11-06", affiliate.RefundItem{Item: 1})},
			"anna refunded -2.00, anna refunded -11.00"},
		{"two parts of a plan, recomputed", both, recomputed, []affiliate.Event{sold(twoLines)}, []affiliate.Event{back("r", "11-05", affiliate.RefundItem{Item: 2, Quantity: 1})}, "anna refunded -2.00"},
		{"a free line, some of it back", perItem, nil, []affiliate.Event{sold(free), back("q", "10-21", affiliate.RefundItem{Item: 1, Quantity: 1})}, []affiliate.Event{back("r", "11-05", affiliate.RefundItem{Item: 1, Quantity: 1}), refund("s", "11-06", "o", "")},
			"anna refunded -1.00, anna refunded -2.00"},
		{"all pieces back before the approval, and not all they cost", share("10%"), byApproval, []affiliate.Event{sold(), back("q", "10-21", affiliate.RefundItem{Item: 1, Quantity: 1, Amount: eur("40.00")})}, []affiliate.Event{refund("s", "11-06", "o", "30.00")},
			"anna refunded -3.00"},
		{"priced at its approval, less what was back", share("10%"), byApproval, []affiliate.Event{sold(), refund("q", "10-21", "o", "40.00")}, []affiliate.Event{refund("s", "11-06", "o", "30.00"), &affiliate.Reinstatement{ID: "w", At: instant("11-07"), Order: "o"}},
			"anna refunded -3.00, anna reinstated 3.00"},
		{"trimmed by a cap", least, nil, []affiliate.Event{sold()}, []affiliate.Event{refund("r", "11-05", "o", "50.00"), order("p", "11-06", "20.00")}, "anna refunded -1.00, anna earned 2.00"},
		{"refunded with another currency, and reinstated", share("10%"), nil, []affiliate.Event{sold(), wrong}, []affiliate.Event{&affiliate.Reinstatement{ID: "w", At: instant("11-05"), Order: "o"}}, ""},
		{"two refunds, the first reinstated", share("10%"), nil, []affiliate.Event{sold(), refund("p", "10-21", "o", "40.00"), refund("q", "10-22", "o", "10.00")}, []affiliate.Event{&affiliate.Reinstatement{ID: "w", At: instant("11-05"), Order: "o", Of: "p"}}, "anna reinstated 4.00"},
		{"corrected", status, nil, []affiliate.Event{sold()}, []affiliate.Event{&affiliate.Correction{ID: "c", At: instant("11-05"), Order: "o", Status: pay.NewCustomer}, refund("r", "11-06", "o", "50.00")}, "anna corrected -10.00, anna corrected 20.00, anna refunded -10.00"},
		{"by tiers that a refund lowers", bands(pay.Retroactive, "5%", "10%"), nil, []affiliate.Event{sold(), order("p", "10-21", "950.00")}, []affiliate.Event{refund("r", "11-05", "o", "")}, "anna refunded -57.50"},
		{"shared, with a cut", share("10%"), func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Cuts: []affiliate.Cut{cut("agency", "10%")}}, {ID: "ben"}, {ID: "agency"}}
		}, []affiliate.Event{sold(func(o *affiliate.Order) {
			o.Shares = []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("3")}, {Party: "ben", Weight: endorse.MustRate("2")}}
		})}, []affiliate.Event{refund("r", "11-05", "o", "50.00")}, "agency refunded -0.30, anna refunded -2.70, ben refunded -2.00"},
		{"held, and released", share("10%"), nil, []affiliate.Event{sold(), &affiliate.Hold{ID: "h", At: instant("10-21"), Order: "o"}}, []affiliate.Event{&affiliate.Release{ID: "l", At: instant("11-05"), Order: "o"}, refund("r", "11-06", "o", "50.00")}, "anna refunded -5.00"},
	} {
		p := programme(row.node)
		if row.change != nil {
			row.change(&p)
		}
		p.Parties = append(p.Parties, affiliate.Party{ID: "zoe"})
		whole, l := ledger(t, p, append(row.before, row.after...)...), ledger(t, p, row.before...)
		closeUp(t, l, october)
		stored := again(t, p, l)
		for _, e := range row.after {
			if l.Add(e) != nil || stored.Add(e) != nil {
				t.Fatal("an event is refused")
			}
		}
		all := settle(t, whole, november)
		var onward affiliate.Settlement
		for _, st := range all.Statements {
			if st.Period.From.After(october) {
				onward.Statements = append(onward.Statements, st)
			}
		}
		for name, s := range map[string]affiliate.Settlement{"as it is": onward, "closed": settle(t, l, november), "stored": settle(t, stored, november)} {
			if got := kinds(s); got != row.want || account(s) != account(onward) {
				t.Errorf("%s, %s: %s, balances %s, want %s, %s", row.name, name, got, account(s), row.want, account(onward))
			}
			if name != "as it is" && len(s.Problems) > 0 {
				t.Errorf("%s, %s: %v", row.name, name, s.Problems)
			}
		}
	}
}
