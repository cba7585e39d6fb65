package affiliate_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestBadEvents: what is wrong in an event itself, and where.
func TestBadEvents(t *testing.T) {
	with := func(change func(*affiliate.Order)) *affiliate.Order {
		o := order("o", "10-01", "10.00")
		change(o)
		return o
	}
	long := strings.Repeat("x", 256)
	for _, row := range []struct {
		name  string
		event affiliate.Event
		path  string
		want  error
	}{
		{"nil", nil, "", affiliate.ErrNoEvent},
		{"nil order", (*affiliate.Order)(nil), "", affiliate.ErrNoEvent},
		{"nil refund", (*affiliate.Refund)(nil), "", affiliate.ErrNoEvent},
		{"nil payout", (*affiliate.Payout)(nil), "", affiliate.ErrNoEvent},
		{"no id", with(func(o *affiliate.Order) { o.ID = "" }), "id", affiliate.ErrMissing},
		{"long id", with(func(o *affiliate.Order) { o.ID = long }), "id", affiliate.ErrTooLong},
		{"no instant", with(func(o *affiliate.Order) { o.At = time.Time{} }), "at", affiliate.ErrMissing},
		{"far instant", with(func(o *affiliate.Order) { o.At = time.Date(2300, 1, 1, 0, 0, 0, 0, time.UTC) }), "at", affiliate.ErrOutsideTime},
		{"before the programme", with(func(o *affiliate.Order) { o.At = instant("10-01").AddDate(0, 0, -1) }), "at", affiliate.ErrNotCovered},
		{"no items", with(func(o *affiliate.Order) { o.Items = nil }), "items", affiliate.ErrMissing},
		{"quantity below zero", with(func(o *affiliate.Order) { o.Items[0].Quantity = -1 }), "items[0].quantity", nil},
		{"no quantity", with(func(o *affiliate.Order) { o.Items[0].Quantity = 0 }), "items[0].quantity", nil},
		{"price below zero", with(func(o *affiliate.Order) { o.Items[0].Price = eur("-1") }), "items[0].price", affiliate.ErrNegative},
		{"price too large", with(func(o *affiliate.Order) { o.Items[0].Price = eur("90000000000000.01") }), "items[0].price", affiliate.ErrTooLarge},
		{"discount above the line", with(func(o *affiliate.Order) { o.Items[0].Discount = eur("10.01") }), "items[0].discount", affiliate.ErrAboveValue},
		{"discount above the order", with(func(o *affiliate.Order) { o.Discount = eur("10.01") }), "discount", affiliate.ErrAboveValue},
		{"tax finer than a cent", with(func(o *affiliate.Order) { o.Items[0].Tax = eur("0.001") }), "items[0].tax", affiliate.ErrTooFine},
		{"two currencies", with(func(o *affiliate.Order) { o.Shipping = endorse.MustMoney("USD 1") }), "shipping", nil},
		{"weights of zero", with(func(o *affiliate.Order) { o.Shares = []affiliate.Share{{Party: "anna"}} }), "shares", endorse.ErrZeroBase},
		{"weight below zero", with(func(o *affiliate.Order) {
			o.Shares = []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("-1")}, {Party: "ben", Weight: endorse.MustRate("2")}}
		}), "shares[0].weight", affiliate.ErrNegative},
		{"no UTF-8", with(func(o *affiliate.Order) { o.Items[0].SKU = "\xff" }), "items[0].sku", nil},
		{"refund of no order", refund("r", "10-02", "", ""), "order", affiliate.ErrMissing},
		{"refund of nothing", refund("r", "10-02", "o", "0.00"), "amount", affiliate.ErrNotPositive},
		{"refund of an unnamed line", &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{{Quantity: 1}}}, "items[0].item", affiliate.ErrMissing},
		{"touch of no kind", &affiliate.Touch{ID: "t", At: instant("10-02"), Customer: "kim", Creator: "anna"}, "kind", affiliate.ErrMissing},
		{"touch of nobody", &affiliate.Touch{ID: "t", At: instant("10-02"), Customer: "kim", Kind: affiliate.LinkClick}, "creator", affiliate.ErrMissing},
		{"count of nothing", &affiliate.Counted{ID: "c", At: instant("10-02"), Creator: "anna"}, "count", affiliate.ErrMissing},
		{"payout of nothing", &affiliate.Payout{ID: "p", At: instant("10-02"), Party: "anna", Amount: eur("0")}, "amount", affiliate.ErrNotPositive},
		{"adjustment without a reason", &affiliate.Adjustment{ID: "a", At: instant("10-02"), Party: "anna", Amount: eur("1")}, "reason", affiliate.ErrMissing},
	} {
		l := ledger(t, programme(share("10%")))
		empty, _ := l.MarshalBinary()
		err := l.Add(row.event)
		if err == nil || row.want != nil && !errors.Is(err, row.want) {
			t.Errorf("%s: Add = %v, want %v", row.name, err, row.want)
			continue
		}
		if row.path != "" && !strings.Contains(err.Error(), ": "+row.path+": ") && !strings.Contains(err.Error(), "\n"+row.path+": ") {
			t.Errorf("%s: Add = %v, without the path %s", row.name, err, row.path)
		}
		if after, _ := l.MarshalBinary(); string(after) != string(empty) {
			t.Errorf("%s: the ledger has changed", row.name)
		}
	}
}

// TestConflict: the same id with other content.
func TestConflict(t *testing.T) {
	l := ledger(t, programme(share("10%")), order("o", "10-01", "10.00"), refund("r", "10-02", "o", "1.00"))
	for _, e := range []affiliate.Event{order("o", "10-01", "10.01"), order("o", "10-02", "10.00"), refund("r", "10-02", "o", "2.00"), refund("r", "10-02", "other", "1.00"),
		&affiliate.Chargeback{ID: "r", At: instant("10-02"), Order: "o"}} {
		var conflict *affiliate.ConflictError
		if err := l.Add(e); !errors.As(err, &conflict) || conflict.ID != affiliate.IDOf(e) {
			t.Errorf("Add of other content = %v", err)
		}
	}
	if err := l.Add(refund("o", "10-02", "o", "2.00")); err != nil {
		t.Errorf("a refund with the id of an order: %v", err)
	}
}

// TestProblems: what only other events show is reported and kept.
func TestProblems(t *testing.T) {
	l := ledger(t, programme(share("10%")), refund("r1", "10-05", "o", "4.00"), refund("r2", "10-06", "o", "20.00"),
		&affiliate.Refund{ID: "r3", At: instant("10-04"), Order: "o", Items: []affiliate.RefundItem{{Item: 7}}},
		&affiliate.Reinstatement{ID: "w", At: instant("10-03"), Order: "o"},
		&affiliate.Refund{ID: "r4", At: instant("10-04"), Order: "o", Amount: endorse.MustMoney("USD 1.00")},
		&affiliate.Payout{ID: "p", At: instant("10-04"), Party: "nobody", Amount: eur("1.00")},
		&affiliate.Order{ID: "x", At: instant("10-04"), Creator: "nobody", Items: []affiliate.Item{{Quantity: 1, Price: eur("1.00")}}},
		&affiliate.Order{ID: "y", At: instant("10-04"), Code: "NOBODY", Items: []affiliate.Item{{Quantity: 1, Price: eur("1.00")}}})
	problems := func() string {
		var out []string
		for _, p := range settle(t, l, endorse.On(2025, 10, 31)).Problems {
			out = append(out, p.String())
		}
		return strings.Join(out, "\n")
	}
	before := problems()
	for _, id := range []string{"r1", "r2", "r3", "r4", "w"} {
		if want := `event "` + id + `" for order "o": order not known`; !strings.Contains(before, want) {
			t.Errorf("without the order there is no problem %q in\n%s", want, before)
		}
	}
	if err := l.Add(order("o", "10-01", "10.00")); err != nil {
		t.Fatal(err)
	}
	after := problems()
	for _, want := range []string{
		`event "r2" for order "o": refund above what is left of the order`, `event "r3" for order "o": no such line in the order`,
		`event "w" for order "o": nothing to reinstate`, `event "r4" for order "o": mixing currencies USD and EUR`,
		`event "p": party not known`, `event "x": party not known`, `event "y": code not known on that day`,
	} {
		if !strings.Contains(after, want) {
			t.Errorf("no problem %q in\n%s", want, after)
		}
	}
	if got, want := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Refunded), "0.00 0.00 -0.40 -0.60"; got != want && got != "-0.40 -0.60" {
		t.Errorf("refunds %s, want %s", got, want)
	}
}

// TestBadProgrammes has a bad sample for each fault, with its path.
func TestBadProgrammes(t *testing.T) {
	for _, row := range []struct {
		path   string
		change func(*affiliate.Programme)
		want   error
	}{
		{"id", func(p *affiliate.Programme) { p.ID = "" }, affiliate.ErrMissing},
		{"version", func(p *affiliate.Programme) { p.Version = 0 }, affiliate.ErrMissing},
		{"zone", func(p *affiliate.Programme) { p.Zone = "" }, affiliate.ErrMissing},
		{"days.from", func(p *affiliate.Programme) { p.Days.From = endorse.Date{} }, affiliate.ErrMissing},
		{"days", func(p *affiliate.Programme) { p.Days.Until = endorse.On(2025, 9, 30) }, nil},
		{"period", func(p *affiliate.Programme) { p.Period = pay.Lifetime }, affiliate.ErrMissing},
		{"parties[1].id", func(p *affiliate.Programme) { p.Parties = append(p.Parties, affiliate.Party{ID: "anna"}) }, affiliate.ErrDuplicate},
		{"parties[0].parent", func(p *affiliate.Programme) { p.Parties[0].Parent = "anna" }, affiliate.ErrCircle},
		{"parties[0].parent", func(p *affiliate.Programme) { p.Parties[0].Parent = "nobody" }, affiliate.ErrUnknownParty},
		{"parties[0].cuts[0].to", func(p *affiliate.Programme) { p.Parties[0].Cuts = []affiliate.Cut{{To: "nobody"}} }, affiliate.ErrUnknownParty},
		{"parties[0].cuts[0].rate", func(p *affiliate.Programme) {
			p.Parties[0].Cuts = []affiliate.Cut{{To: "anna", Rate: endorse.MustRate("101%")}}
		}, affiliate.ErrAboveOne},
		{"parties[0].members[0].party", func(p *affiliate.Programme) {
			p.Parties[0].Members = []affiliate.Share{{Party: "anna", Weight: endorse.MustRate("1")}}
		}, affiliate.ErrTeam},
		{"codes[0].party", func(p *affiliate.Programme) { p.Codes = []affiliate.Code{{Code: "A", Party: "nobody"}} }, affiliate.ErrUnknownParty},
		{"codes[1].days", func(p *affiliate.Programme) {
			p.Codes = []affiliate.Code{{Code: "A", Party: "anna"}, {Code: "A", Party: "anna"}}
		}, affiliate.ErrOverlap},
		{"terms", func(p *affiliate.Programme) { p.Terms = nil }, affiliate.ErrMissing},
		{"terms[1].days", func(p *affiliate.Programme) { p.Terms = append(p.Terms, p.Terms[0]) }, affiliate.ErrOverlap},
		{"terms[1].plan", func(p *affiliate.Programme) {
			p.Terms = append(p.Terms, affiliate.Terms{Groups: []string{"g"}, Plan: plan(share("7%"))})
		}, affiliate.ErrSamePlan},
		{"terms[0].plan", func(p *affiliate.Programme) { p.Terms[0].Plan.Pay = share("-1%") }, nil},
		{"terms[0].plan", func(p *affiliate.Programme) {
			p.Terms[0].Plan.Pay = pay.Floored{Amount: eur("5"), Per: pay.PerOrder, Of: pay.Capped{Amount: eur("3"), Per: pay.PerOrder, Of: share("1%")}}
		}, nil},
		{"attribution.windows[0].kind", func(p *affiliate.Programme) { p.Attribution.Windows = []affiliate.Window{{Days: 1}} }, affiliate.ErrMissing},
		{"attribution.first", func(p *affiliate.Programme) { p.Attribution.Model = affiliate.PositionShares }, affiliate.ErrMissing},
		{"attribution.first", func(p *affiliate.Programme) { p.Attribution.Model = affiliate.PositionBonus }, affiliate.ErrMissing},
		{"attribution.last", func(p *affiliate.Programme) {
			p.Attribution = affiliate.Attribution{Model: affiliate.PositionBonus, First: endorse.MustRate("60%"), Last: endorse.MustRate("41%")}
		}, affiliate.ErrAboveOne},
		{"parties[0].labels[0]", func(p *affiliate.Programme) { p.Parties[0].Labels = []string{"credit:code"} }, affiliate.ErrReserved},
		{"base.excluded.labels[0]", func(p *affiliate.Programme) { p.Base.Excluded.Labels = []string{"credit:view"} }, affiliate.ErrReserved},
		{"holding.price", func(p *affiliate.Programme) { p.Holding.Price = affiliate.AtPayout }, affiliate.ErrMoment},
		{"holding.days", func(p *affiliate.Programme) { p.Holding.Days = -1 }, affiliate.ErrNegative},
		{"convert", func(p *affiliate.Programme) { p.Convert = affiliate.AtApproval }, affiliate.ErrMoment},
		{"refunds.days", func(p *affiliate.Programme) { p.Refunds.Days = math.MaxInt32 }, affiliate.ErrOutsideTime},
		{"payouts.thresholds[0]", func(p *affiliate.Programme) { p.Payouts.Thresholds = []endorse.Money{eur("-1")} }, affiliate.ErrNegative},
		{"payouts.fees[1]", func(p *affiliate.Programme) { p.Payouts.Fees = []endorse.Money{eur("1"), eur("2")} }, affiliate.ErrDuplicate},
		{"budget[0]", func(p *affiliate.Programme) { p.Budget = eur("0.001") }, affiliate.ErrNoWholeUnits},
		{"rates[0]", func(p *affiliate.Programme) {
			p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, On: endorse.On(2025, 1, 1)}}
		}, endorse.ErrRateNotPositive},
		{"rates[0].on", func(p *affiliate.Programme) {
			p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("1")}}
		}, affiliate.ErrMissing},
	} {
		p := programme(share("10%"))
		row.change(&p)
		err := p.Validate()
		if err == nil || !strings.Contains("\n"+err.Error(), "\n"+row.path+": ") || row.want != nil && !errors.Is(err, row.want) {
			t.Errorf("%s: Validate = %v, want %v", row.path, err, row.want)
		}
		if _, err := affiliate.NewLedger(p, time.UTC); err == nil {
			t.Errorf("%s: NewLedger takes it", row.path)
		}
	}
	if _, err := affiliate.NewLedger(programme(share("10%")), berlin); err == nil {
		t.Error("a zone of another name is taken")
	}
}

// TestProgrammeEdges: the last word and the last day that are taken, and the first
// that are not.
func TestProgrammeEdges(t *testing.T) {
	const days = 36525
	for _, row := range []struct {
		path string
		set  func(p *affiliate.Programme, n int)
		last int
		want error
	}{
		{"attribution.precedence", func(p *affiliate.Programme, n int) { p.Attribution.Precedence = affiliate.Precedence(n) }, int(affiliate.MostRecent), affiliate.ErrUnknownWord},
		{"base.tax", func(p *affiliate.Programme, n int) { p.Base.Tax = affiliate.Component(n) }, int(affiliate.In), affiliate.ErrUnknownWord},
		{"base.shipping", func(p *affiliate.Programme, n int) { p.Base.Shipping = affiliate.Component(n) }, int(affiliate.In), affiliate.ErrUnknownWord},
		{"base.discount", func(p *affiliate.Programme, n int) { p.Base.Discount = affiliate.Component(n) }, int(affiliate.In), affiliate.ErrUnknownWord},
		{"base.prices", func(p *affiliate.Programme, n int) { p.Base.Prices = affiliate.Prices(n) }, int(affiliate.WithoutTax), affiliate.ErrUnknownWord},
		{"customers", func(p *affiliate.Programme, n int) { p.Customers = affiliate.CustomerSource(n) }, int(affiliate.FromLedger), affiliate.ErrUnknownWord},
		{"refunds.method", func(p *affiliate.Programme, n int) { p.Refunds.Method = affiliate.Method(n) }, int(affiliate.Recomputed), affiliate.ErrUnknownWord},
		{"payouts.schedule", func(p *affiliate.Programme, n int) { p.Payouts.Schedule = affiliate.Schedule(n) }, int(affiliate.ByEvent), affiliate.ErrUnknownWord},
		{"payouts.fee_by", func(p *affiliate.Programme, n int) { p.Payouts.FeeBy = affiliate.Bearer(n) }, int(affiliate.ByProgramme), affiliate.ErrUnknownWord},
		{"levels[0].of", func(p *affiliate.Programme, n int) {
			p.Levels = []affiliate.Level{{Rate: endorse.MustRate("1%"), Of: affiliate.Basis(n)}}
		}, int(affiliate.OfSalesLessOwn), affiliate.ErrUnknownWord},
		{"holding.days", func(p *affiliate.Programme, n int) { p.Holding.Days = n }, days, affiliate.ErrOutsideTime},
		{"refunds.days", func(p *affiliate.Programme, n int) { p.Refunds.Days = n }, days, affiliate.ErrOutsideTime},
		{"payouts.every", func(p *affiliate.Programme, n int) { p.Payouts.Every = n }, days, affiliate.ErrOutsideTime},
		{"payouts.after", func(p *affiliate.Programme, n int) { p.Payouts.After = n }, days, affiliate.ErrOutsideTime},
		{"payouts.write_off", func(p *affiliate.Programme, n int) { p.Payouts.WriteOff = n }, days, affiliate.ErrOutsideTime},
		{"attribution.windows[0].days", func(p *affiliate.Programme, n int) {
			p.Attribution.Windows = []affiliate.Window{{Kind: affiliate.LinkClick, Days: n}}
		}, days, affiliate.ErrOutsideTime},
	} {
		p := programme(share("10%"))
		if row.set(&p, row.last); p.Validate() != nil {
			t.Errorf("%s: %d is refused: %v", row.path, row.last, p.Validate())
		}
		row.set(&p, row.last+1)
		if err := p.Validate(); !errors.Is(err, row.want) || !strings.Contains("\n"+err.Error(), "\n"+row.path+": ") {
			t.Errorf("%s: %d is taken: %v, want %v", row.path, row.last+1, err, row.want)
		}
	}
}

// TestBadJSON: what is not a programme.
func TestBadJSON(t *testing.T) {
	good, err := json.Marshal(programme(share("10%")))
	if err != nil {
		t.Fatal(err)
	}
	deep := strings.Repeat(`{"kind":"sum","of":[`, 1000) + strings.Repeat(`]}`, 1000)
	for _, row := range []struct{ name, text, want string }{
		{"unknown member", strings.Replace(string(good), `"zone"`, `"colour":1,"zone"`, 1), "unknown field"},
		{"given twice", strings.Replace(string(good), `"zone"`, `"zone":"UTC","zone"`, 1), "given twice"},
		{"given twice in another case", strings.Replace(string(good), `"zone"`, `"Zone":"UTC","zone"`, 1), "given twice"},
		{"other format", strings.Replace(string(good), `"format":1`, `"format":2`, 1), "format is not 1"},
		{"no format", strings.Replace(string(good), `"format":1,`, ``, 1), "format is not 1"},
		{"plan nested a thousand deep", strings.Replace(string(good), `"pay":{`, `"pay":`+deep+`,"x":{`, 1), "nested too deep"},
		{"lists a hundred thousand deep", strings.Repeat("[", 100_000), "nested too deep"},
		{"no plan", `{"format":1,"id":"x","version":1,"days":{"from":"2025-01-01"},"zone":"UTC","period":"month","terms":[{}],"budget":null}`, "terms[0].plan: missing"},
	} {
		p := programme(share("10%"))
		p.ID = "before"
		err := p.UnmarshalJSON([]byte(row.text))
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: error %v, want %s", row.name, err, row.want)
		}
		if p.ID != "before" {
			t.Errorf("%s: the target was changed", row.name)
		}
	}
}
