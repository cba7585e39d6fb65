package affiliate_test

import (
	"fmt"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"pgregory.net/rapid"
)

// berlin changes its clocks on 26 October 2025 and 29 March 2026.
var berlin = mustZone("Europe/Berlin")

func mustZone(name string) *time.Location {
	z, err := time.LoadLocation(name)
	if err != nil {
		panic(err)
	}
	return z
}

var (
	creators = []string{"anna", "ben", "cleo"}
	skus     = []string{"tea", "pot", "gift", "cup"}
	buyers   = []string{"", "k1", "k2", "k3", "anna"}
)

// orderPlans are plans in which everything that is earned is earned by orders:
// when all goes back, nothing is left.
var orderPlans = map[string]pay.Node{
	"share":       share("8.5%"),
	"floor":       pay.Floored{Amount: eur("3.00"), Per: pay.PerOrder, Of: share("4%")},
	"cap order":   pay.Capped{Amount: eur("25.00"), Per: pay.PerOrder, Of: share("10%")},
	"flat":        pay.Flat{Amount: eur("0.75"), Per: pay.PerItem},
	"flat order":  pay.Flat{Amount: eur("5.00"), Per: pay.PerOrder},
	"both":        pay.Sum{Of: []pay.Node{share("5%"), pay.Flat{Amount: eur("0.30"), Per: pay.PerOrder}}},
	"marginal":    bands(pay.Marginal, "5%", "8%", "12%"),
	"retroactive": bands(pay.Retroactive, "5%", "8%", "12%"),
	"after":       bands(pay.RateAfter, "5%", "8%", "12%"),
	"before":      bands(pay.RateBefore, "5%", "8%", "12%"),
	"seen":        seen(pay.Retroactive),
	"seen before": seen(pay.RateBefore),
	"rules": pay.Rules{Rules: []pay.Rule{
		{Name: "gifts", When: pay.Match{SKUs: []string{"gift"}}},
		{Name: "new", When: pay.Match{Customers: []pay.CustomerStatus{pay.NewCustomer}}, Pay: share("12%")}}, Else: share("5%")},
	"credit": pay.Rules{Rules: []pay.Rule{
		{Name: "code", When: pay.Match{Labels: []string{"credit:code"}}, Pay: share("10%")},
		{Name: "view", When: pay.Match{Labels: []string{"credit:view"}}, Pay: share("2%")}}, Else: share("20%")},
	"cap month":    pay.Capped{Amount: eur("40.00"), Per: pay.PerParty, Over: pay.Month, Of: share("10%")},
	"cap customer": pay.Capped{Amount: eur("30.00"), Per: pay.PerCustomer, Of: share("10%")},
}

// seen is tiers by what was seen in the month.
func seen(r pay.Reading) pay.Node {
	return pay.Tiers{Reading: r, By: pay.ByCounts, Counts: []endorse.CountName{endorse.CountImpressions}, Over: pay.Month,
		Bands: []pay.Band{{Pay: share("5%")}, {From: 1000, Pay: share("8%")}, {From: 4000, Pay: share("12%")}}}
}

// spanPlans earn by more than orders.
var spanPlans = map[string]pay.Node{
	"fixed":     pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("50.00"), Every: pay.Month}, share("5%")}},
	"guarantee": pay.Guaranteed{Amount: eur("30.00"), Over: pay.Month, Of: share("8%")},
	"advance":   pay.Recouped{Advance: eur("60.00"), Rate: endorse.MustRate("50%"), Over: pay.Month, Of: share("10%")},
	"cpm":       pay.Sum{Of: []pay.Node{pay.CPM(eur("4.00")), share("5%")}},
	"bonus":     pay.Sum{Of: []pay.Node{share("5%"), pay.Bonus{By: pay.ByOrders, Over: pay.Month, At: []pay.Milestone{{From: 3, Amount: eur("20.00")}}}}},
}

func drawPlan(t *rapid.T, menu ...map[string]pay.Node) pay.Plan {
	var names []string
	all := map[string]pay.Node{}
	for _, m := range menu {
		for n, node := range m {
			names = append(names, n)
			all[n] = node
		}
	}
	slices.Sort(names)
	p := plan(all[rapid.SampledFrom(names).Draw(t, "plan")])
	return p
}

// drawProgramme is three creators, a team of two of them, an agency and a
// parent, under drawn policies.
func drawProgramme(t *rapid.T, p pay.Plan) affiliate.Programme {
	pick := func(label string, n int) int { return rapid.IntRange(0, n).Draw(t, label) }
	ben := affiliate.Party{ID: "ben", Group: "big", Parent: "anna"}
	if pick("cut", 2) > 0 {
		ben.Cuts = []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%"), Paid: affiliate.Placement(pick("placement", 1)), Of: affiliate.Basis(pick("basis", 3))}}
	}
	g := affiliate.Programme{
		ID: "shop", Version: 1, Zone: "Europe/Berlin", Period: pay.Month, Days: endorse.Period{From: endorse.On(2025, 10, 1)},
		Parties: []affiliate.Party{{ID: "anna", Own: []string{"k3"}}, ben, {ID: "cleo"}, {ID: "agency", Group: "agencies"},
			{ID: "duo", Members: []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("2")}, {Party: "ben", Weight: endorse.MustRate("1")}}}},
		Codes:       []affiliate.Code{{Code: "ANNA10", Party: "anna"}, {Code: "BEN", Party: "ben"}, {Code: "DUO", Party: "duo"}},
		Terms:       []affiliate.Terms{{Plan: p}},
		Attribution: affiliate.Attribution{Precedence: affiliate.Precedence(pick("precedence", 2)), Model: affiliate.Model(pick("model", 4)), First: endorse.MustRate([]string{"40%", "0"}[pick("first", 1)]), Last: endorse.MustRate("30%"), Windows: []affiliate.Window{{Kind: affiliate.LinkClick, Days: 10}, {Kind: affiliate.AdView, Hours: 36}, {Kind: affiliate.CodeUse, Days: 3}}},
		Holding:     affiliate.Holding{Days: pick("hold", 1) * 14, By: affiliate.Approver(pick("approver", 1)), Lock: pick("lock", 1) * 5, Price: affiliate.Moment(pick("price", 2))},
		Refunds:     affiliate.Refunds{Method: affiliate.Method(pick("method", 1)), Rerate: affiliate.Rerate(pick("rerate", 2))},
		Payouts:     affiliate.Payouts{Every: pick("every", 2), WriteOff: pick("write off", 2)},
	}
	if pick("hold day", 2) == 0 {
		g.Holding.Months, g.Holding.Day = pick("months", 1), rapid.SampledFrom([]int{1, 10, 31}).Draw(t, "day")
	}
	if pick("threshold", 1) > 0 {
		g.Payouts.Thresholds = []endorse.Money{eur("20.00")}
		g.Payouts.Fees = []endorse.Money{eur("0.50")}
	}
	if pick("levels", 1) > 0 {
		g.Levels = []affiliate.Level{{Rate: endorse.MustRate("10%"), Of: affiliate.Basis(pick("level basis", 3))}}
	}
	if pick("customers", 1) > 0 {
		g.Customers = affiliate.FromLedger
	}
	return g
}

// drawInstant is a minute of three months; several events fall on some.
func drawInstant(t *rapid.T) time.Time {
	start := time.Date(2025, 10, 1, 0, 0, 0, 0, berlin)
	if rapid.IntRange(0, 3).Draw(t, "edge") == 0 { // around midnights
		day := rapid.IntRange(0, 91).Draw(t, "day")
		return start.AddDate(0, 0, day).Add(time.Duration(rapid.IntRange(0, 1).Draw(t, "minute")) * time.Minute)
	}
	return start.Add(time.Duration(rapid.IntRange(0, 92*24).Draw(t, "hour")) * time.Hour)
}

func drawMoney(t *rapid.T, label string, most int) endorse.Money {
	m, _ := endorse.MoneyOfMinor(int64(rapid.IntRange(1, most).Draw(t, label)), endorse.EUR)
	return m
}

func drawOrder(t *rapid.T, id string) *affiliate.Order {
	o := &affiliate.Order{ID: id, At: drawInstant(t), Customer: rapid.SampledFrom(buyers).Draw(t, "customer"), Status: pay.CustomerStatus(rapid.IntRange(0, 2).Draw(t, "status"))}
	if rapid.IntRange(0, 3).Draw(t, "linked") > 0 {
		o.Creator = rapid.SampledFrom(creators).Draw(t, "creator")
		if rapid.Bool().Draw(t, "clicked") {
			o.ClickAt = o.At.Add(-time.Duration(rapid.IntRange(0, 12*24).Draw(t, "age")) * time.Hour)
		}
	}
	if rapid.IntRange(0, 2).Draw(t, "coded") == 0 {
		o.Code = rapid.SampledFrom([]string{"ANNA10", "BEN", "DUO", "OTHER"}).Draw(t, "code")
	}
	if rapid.IntRange(0, 5).Draw(t, "shared") == 0 {
		o.Shares = []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("0.5")}, {Party: "ben", Weight: endorse.MustRate("0.3")}, {Party: "cleo", Weight: endorse.MustRate("0.2")}}
	}
	for range rapid.IntRange(1, 3).Draw(t, "items") {
		price := drawMoney(t, "price", 90000)
		it := affiliate.Item{SKU: rapid.SampledFrom(skus).Draw(t, "sku"), Quantity: int64(rapid.IntRange(1, 3).Draw(t, "quantity")), Price: price}
		if rapid.Bool().Draw(t, "discounted") {
			it.Discount = price.Times(endorse.MustRate("0.1")).Round(endorse.Down)
		}
		o.Items = append(o.Items, it)
	}
	return o
}

// drawEvents is orders and what happened to them and around them. Ids are
// unique.
func drawEvents(t *rapid.T, orders int) []affiliate.Event {
	var list []affiliate.Event
	for i := range rapid.IntRange(1, orders).Draw(t, "orders") {
		list = append(list, drawOrder(t, fmt.Sprint("o", i)))
	}
	known := len(list)
	for i := range rapid.IntRange(0, orders).Draw(t, "others") {
		id := fmt.Sprint("e", i)
		about := fmt.Sprint("o", rapid.IntRange(0, known).Draw(t, "about"))
		list = append(list, drawAbout(t, id, about))
	}
	return list
}

func drawAbout(t *rapid.T, id, about string) affiliate.Event {
	at := drawInstant(t)
	switch rapid.IntRange(0, 14).Draw(t, "kind") {
	case 0:
		return &affiliate.Refund{ID: id, At: at, Order: about}
	case 1, 2:
		return &affiliate.Refund{ID: id, At: at, Order: about, Amount: drawMoney(t, "refund", 40000)}
	case 3:
		return &affiliate.Refund{ID: id, At: at, Order: about, Items: []affiliate.RefundItem{{SKU: rapid.SampledFrom(skus).Draw(t, "sku"), Quantity: 1}}}
	case 4:
		return &affiliate.Refund{ID: id, At: at, Order: about, Items: []affiliate.RefundItem{{Item: 1, Amount: drawMoney(t, "refund", 40000)}}}
	case 5:
		return &affiliate.Chargeback{ID: id, At: at, Order: about}
	case 6:
		return &affiliate.Reinstatement{ID: id, At: at, Order: about}
	case 7:
		return &affiliate.Cancellation{ID: id, At: at, Order: about, Reason: "test"}
	case 8:
		return &affiliate.Correction{ID: id, At: at, Order: about, Status: pay.NewCustomer}
	case 9:
		return &affiliate.Approval{ID: id, At: at, Order: about}
	case 10:
		return &affiliate.Hold{ID: id, At: at, Order: about}
	case 11:
		return &affiliate.Release{ID: id, At: at, Order: about}
	case 12:
		kind := affiliate.TouchKind(rapid.IntRange(1, 3).Draw(t, "touch"))
		return &affiliate.Touch{ID: id, At: at, Kind: kind, Customer: rapid.SampledFrom(buyers[1:]).Draw(t, "customer"), Creator: rapid.SampledFrom(creators).Draw(t, "creator")}
	case 13:
		return &affiliate.Adjustment{ID: id, At: at, Party: "anna", Amount: drawMoney(t, "adjustment", 1000).Neg(), Reason: "r"}
	}
	return &affiliate.Counted{ID: id, At: at, Creator: rapid.SampledFrom(creators).Draw(t, "creator"), Count: endorse.CountImpressions, More: int64(rapid.IntRange(0, 5000).Draw(t, "more"))}
}
