package affiliate_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// who is the parties that an order is credited to, with the rule.
func who(t *testing.T, p affiliate.Programme, zone *time.Location, events ...affiliate.Event) string {
	t.Helper()
	l, err := affiliate.NewLedger(p, zone)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		if err := l.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	story, err := l.Explain("o", endorse.On(2026, 12, 31))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, c := range story.Credits {
		out = append(out, c.Party)
	}
	return strings.TrimSpace(strings.Join(out, " ") + " by " + story.Credit.String())
}

func two(precedence affiliate.Precedence, change ...func(*affiliate.Programme)) affiliate.Programme {
	p := programme(share("10%"), change...)
	p.Zone = "Europe/Berlin"
	p.Parties = []affiliate.Party{{ID: "anna", Own: []string{"anna@example.com"}}, {ID: "ben"}}
	p.Codes = []affiliate.Code{{Code: "ANNA10", Party: "anna"}, {Code: "OLD", Party: "ben", Days: endorse.Period{Until: endorse.On(2026, 3, 19)}}}
	p.Attribution.Precedence = precedence
	if len(p.Attribution.Windows) == 0 {
		p.Attribution.Windows = []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}, {Kind: affiliate.AdView, Days: 1}}
	}
	return p
}

// TestAttribution holds commission.md 6: a click of ben on 1 March at 10:00 with
// a window of 30 days, and anna's code at the checkout. Clocks change on 29
// March.
func TestAttribution(t *testing.T) {
	click := time.Date(2026, 3, 1, 10, 0, 0, 0, berlin)
	needs := func(p *affiliate.Programme) { p.Attribution.CodeNeedsClick = true }
	first := func(p *affiliate.Programme) { p.Attribution.Model = affiliate.FirstTouch }
	for _, row := range []struct {
		name  string
		p     affiliate.Programme
		order affiliate.Order
		want  string
		why   string
	}{
		{"code first", two(affiliate.CodeFirst), affiliate.Order{At: click.AddDate(0, 0, 19), Creator: "ben", ClickAt: click, Code: "ANNA10"}, "anna by code", ""},
		{"link first", two(affiliate.LinkFirst), affiliate.Order{At: click.AddDate(0, 0, 19), Creator: "ben", ClickAt: click, Code: "ANNA10"}, "ben by click", ""},
		{"most recent", two(affiliate.MostRecent), affiliate.Order{At: click.AddDate(0, 0, 19), Creator: "ben", ClickAt: click, Code: "ANNA10"}, "anna by code", "the code was used later"},
		{"last instant of the window", two(affiliate.LinkFirst), affiliate.Order{At: click.Add(720*time.Hour - 1), Creator: "ben", ClickAt: click, Code: "ANNA10"}, "ben by click", ""},
		{"30 times 24 hours later", two(affiliate.LinkFirst), affiliate.Order{At: click.Add(720 * time.Hour), Creator: "ben", ClickAt: click, Code: "ANNA10"}, "anna by code", "the end is not included"},
		{"30 days later by the clock", two(affiliate.LinkFirst), affiliate.Order{At: time.Date(2026, 3, 31, 10, 0, 0, 0, berlin), Creator: "ben", ClickAt: click}, "ben by click", "an hour was lost on 29 March: 719 hours"},
		{"11 o'clock on the 30th day", two(affiliate.LinkFirst), affiliate.Order{At: time.Date(2026, 3, 31, 11, 0, 0, 0, berlin), Creator: "ben", ClickAt: click}, "by", "720 hours"},
		{"order before the click", two(affiliate.LinkFirst), affiliate.Order{At: click, Creator: "ben", ClickAt: click.Add(1), Code: "ANNA10"}, "anna by code", "clocks differ"},
		{"named by the shop", two(affiliate.CodeFirst), affiliate.Order{At: click, Creator: "ben"}, "ben by named", ""},
		{"self-referral", two(affiliate.CodeFirst), affiliate.Order{At: click, Creator: "ben", Code: "ANNA10", Customer: "anna@example.com"}, "ben by named", "anna's own order earns anna nothing"},
		{"self-referral allowed", two(affiliate.CodeFirst, func(p *affiliate.Programme) { p.Attribution.SelfReferral = true }), affiliate.Order{At: click, Code: "ANNA10", Customer: "anna"}, "anna by code", ""},
		{"code without a click", two(affiliate.CodeFirst, needs), affiliate.Order{At: click, Creator: "ben", Code: "ANNA10"}, "ben by named", "the code leaked"},
		{"code with a click", two(affiliate.CodeFirst, needs), affiliate.Order{At: click, Creator: "anna", Code: "ANNA10"}, "anna by code", ""},
		{"code on its last day", two(affiliate.CodeFirst), affiliate.Order{At: time.Date(2026, 3, 19, 23, 59, 59, 0, berlin), Code: "OLD"}, "ben by code", ""},
		{"code on the day after", two(affiliate.CodeFirst), affiliate.Order{At: time.Date(2026, 3, 20, 0, 0, 0, 0, berlin), Code: "OLD"}, "by", ""},
		{"first touch", two(affiliate.MostRecent, first), affiliate.Order{At: click.AddDate(0, 0, 19), Creator: "ben", ClickAt: click, Code: "ANNA10"}, "ben by click", ""},
	} {
		row.order.ID, row.order.Items = "o", []affiliate.Item{{Quantity: 1, Price: eur("10.00")}}
		if got := who(t, row.p, berlin, &row.order); got != row.want {
			t.Errorf("%s: %s, want %s (%s)", row.name, got, row.want, row.why)
		}
	}
}

// TestTouches: clicks, views and codes of the customer that the ledger knows.
func TestTouches(t *testing.T) {
	at := time.Date(2026, 2, 10, 10, 0, 0, 0, berlin)
	touch := func(id string, days int, k affiliate.TouchKind, creator string) affiliate.Event {
		return &affiliate.Touch{ID: id, At: at.AddDate(0, 0, -days), Kind: k, Customer: "kim", Creator: creator}
	}
	model := func(m affiliate.Model) affiliate.Programme {
		return two(affiliate.CodeFirst, func(p *affiliate.Programme) {
			p.Attribution = affiliate.Attribution{Model: m, First: endorse.MustRate("50%"), Last: endorse.MustRate("25%"),
				Windows: []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}, {Kind: affiliate.AdView, Days: 3}, {Kind: affiliate.CodeUse, Days: 3}}}
		})
	}
	for _, row := range []struct {
		name    string
		p       affiliate.Programme
		touches []affiliate.Event
		want    string
	}{
		{"last click", model(affiliate.LastTouch), []affiliate.Event{touch("1", 9, affiliate.LinkClick, "ben"), touch("2", 5, affiliate.LinkClick, "anna")}, "anna by click"},
		{"first click", model(affiliate.FirstTouch), []affiliate.Event{touch("1", 9, affiliate.LinkClick, "ben"), touch("2", 5, affiliate.LinkClick, "anna")}, "ben by click"},
		{"a click outranks a later view", model(affiliate.LastTouch), []affiliate.Event{touch("1", 9, affiliate.LinkClick, "ben"), touch("2", 1, affiliate.AdView, "anna")}, "ben by click"},
		{"a view alone", model(affiliate.LastTouch), []affiliate.Event{touch("2", 1, affiliate.AdView, "anna")}, "anna by view"},
		{"a view too old", model(affiliate.LastTouch), []affiliate.Event{touch("2", 3, affiliate.AdView, "anna")}, "by"},
		{"a code in its window", model(affiliate.LastTouch), []affiliate.Event{touch("2", 2, affiliate.CodeUse, "anna"), touch("1", 1, affiliate.LinkClick, "ben")}, "anna by code"},
		{"same instant", model(affiliate.LastTouch), []affiliate.Event{touch("1", 1, affiliate.LinkClick, "ben"), touch("2", 1, affiliate.LinkClick, "anna")}, "anna by click"},
		{"equal shares", model(affiliate.EqualShares), []affiliate.Event{touch("1", 9, affiliate.LinkClick, "ben"), touch("2", 5, affiliate.AdView, "anna"), touch("3", 2, affiliate.AdView, "anna")}, "ben anna by equal-shares"},
	} {
		o := &affiliate.Order{ID: "o", At: at, Customer: "kim", Items: []affiliate.Item{{Quantity: 1, Price: eur("10.00")}}}
		if got := who(t, row.p, berlin, append(row.touches, o)...); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestBase is the example of commission.md 7: list price 120.00 with 20 % VAT
// inside, 10 % off, a coupon of 6.00, shipping of 5.90.
func TestBase(t *testing.T) {
	for _, row := range []struct {
		name string
		base affiliate.Base
		want string
	}{
		{"net of tax and discounts", affiliate.Base{}, "8.50"},
		{"tax left in", affiliate.Base{Tax: affiliate.In}, "10.20"},
		{"before discounts, net", affiliate.Base{Discount: affiliate.In}, "10.00"},
		{"with shipping", affiliate.Base{Shipping: affiliate.In}, "9.09"},
		{"excluded", affiliate.Base{Excluded: affiliate.Products{SKUs: []string{"tea"}}}, "0.00"},
	} {
		o := order("o", "10-01", "120.00")
		o.Items[0].Discount, o.Items[0].Tax, o.Items[0].Shipping, o.Discount = eur("12.00"), eur("17.00"), eur("5.90"), eur("6.00")
		l := ledger(t, programme(share("10%"), func(p *affiliate.Programme) { p.Base = row.base }), o)
		if got := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestExcludedAfterSold: a line that is excluded has no pieces for the plan,
// whatever the order before had.
func TestExcludedAfterSold(t *testing.T) {
	sold, excluded := order("a", "10-01", "10.00"), order("b", "10-02", "10.00")
	sold.Items[0].Quantity, excluded.Items[0].SKU = 3, "gift"
	l := ledger(t, programme(pay.Flat{Amount: eur("0.75"), Per: pay.PerItem}, func(p *affiliate.Programme) {
		p.Base.Excluded.SKUs = []string{"gift"}
	}), sold, excluded)
	if got, want := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned), "2.25 0.00"; got != want {
		t.Errorf("earned %s, want %s", got, want)
	}
}

// TestCategories is the example of commission.md 2.4, with the coupon spread over
// the lines and nothing lost.
func TestCategories(t *testing.T) {
	node := pay.Rules{Rules: []pay.Rule{{Name: "shoes", When: pay.Match{Categories: []string{"shoes"}}, Pay: share("9%")},
		{Name: "gift cards", When: pay.Match{Categories: []string{"gift card"}}}}, Else: share("6%")}
	o := order("o", "10-01", "80.00")
	o.Items = []affiliate.Item{{Categories: []string{"shoes"}, Quantity: 1, Price: eur("80.00")}, {Quantity: 1, Price: eur("24.90")},
		{Categories: []string{"gift card"}, Quantity: 1, Price: eur("50.00")}}
	l := ledger(t, programme(node), o)
	if got, want := amounts(settle(t, l, endorse.On(2025, 10, 31)), affiliate.Earned), "7.20 1.49 0.00"; got != want {
		t.Errorf("lines %s, want %s", got, want)
	}
	o.Discount = eur("10.00")
	l = ledger(t, programme(node), o)
	story, err := l.Explain("o", endorse.On(2025, 10, 31))
	if err != nil {
		t.Fatal(err)
	}
	var bases []string
	for _, it := range story.Items {
		bases = append(bases, it.Base.Amount())
	}
	if got, want := strings.Join(bases, " "), "74.84 23.29 46.77"; got != want {
		t.Errorf("bases %s, want %s", got, want)
	}
}

// lines is party and amount of every line of the settlement.
func lines(s affiliate.Settlement) string {
	var out []string
	for _, st := range s.Statements {
		for _, l := range st.Lines {
			if l.Kind != affiliate.PaidOut {
				out = append(out, st.Party+" "+l.Amount.Amount())
			}
		}
	}
	return strings.Join(out, ", ")
}

// TestSplits is the example of commission.md 11.3 and 12: 33.33 to X, Y and Z by
// 50, 30 and 20, and of X's share 15 % to its agency.
func TestSplits(t *testing.T) {
	p := programme(share("100%"))
	p.Parties = []affiliate.Party{{ID: "x", Cuts: []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%")}}}, {ID: "y"}, {ID: "z"}, {ID: "agency"},
		{ID: "trio", Members: []affiliate.Share{{Party: "x", Weight: endorse.MustRate("50")}, {Party: "y", Weight: endorse.MustRate("30")}, {Party: "z", Weight: endorse.MustRate("20")}}}}
	want := "agency 2.50, x 14.16, y 10.00, z 6.67"
	o := order("o", "10-01", "33.33")
	o.Creator = "trio"
	if got := lines(settle(t, ledger(t, p, o), endorse.On(2025, 10, 31))); got != want {
		t.Errorf("team: %s, want %s", got, want)
	}
	o.Creator, o.Shares = "", p.Parties[4].Members
	if got := lines(settle(t, ledger(t, p, o), endorse.On(2025, 10, 31))); got != want {
		t.Errorf("shares on the order: %s, want %s", got, want)
	}
	l := ledger(t, p, o, refund("r1", "10-02", "o", "11.11"), refund("r2", "10-03", "o", "22.22"))
	for _, st := range settle(t, l, endorse.On(2025, 10, 31)).Statements {
		if !st.Closing.IsZero() {
			t.Errorf("%s has %s left of nothing", st.Party, st.Closing)
		}
	}
}

// TestLevels is the example of commission.md 12: a sale of 200.00, the child
// earns 10 %, the parent's 15 % read three ways.
func TestLevels(t *testing.T) {
	for _, row := range []struct {
		of   affiliate.Basis
		want string
	}{
		{affiliate.OfCommission, "anna 20.00, top 3.00"},
		{affiliate.OfSales, "anna 20.00, top 30.00"},
		{affiliate.OfSalesLessOwn, "anna 20.00, top 10.00"},
	} {
		p := programme(share("10%"))
		p.Parties = []affiliate.Party{{ID: "anna", Parent: "top"}, {ID: "top"}}
		p.Levels = []affiliate.Level{{Rate: endorse.MustRate("15%"), Of: row.of}}
		if got := lines(settle(t, ledger(t, p, order("o", "10-01", "200.00")), endorse.On(2025, 10, 31))); got != row.want {
			t.Errorf("%v: %s, want %s", row.of, got, row.want)
		}
	}
}

// TestRecurring is the example of commission.md 2.6: six months of payments from
// 31 January earn; the seventh is at the end of the window.
func TestRecurring(t *testing.T) {
	for _, row := range []struct {
		limit pay.Recurring
		want  string
	}{
		{pay.Recurring{Months: 6, Of: share("20%")}, "9.80 9.80 9.80 9.80 9.80 9.80 0.00"},
		{pay.Recurring{Payments: 3, Of: share("20%")}, "9.80 9.80 9.80 0.00 0.00 0.00 0.00"},
	} {
		l := ledger(t, programme(row.limit))
		for i, day := range []string{"01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31"} {
			o := order(fmt.Sprint("o", i), day, "49.00")
			o.Customer = "kim"
			if err := l.Add(o); err != nil {
				t.Fatal(err)
			}
		}
		if got := amounts(settle(t, l, endorse.On(2026, 7, 31)), affiliate.Earned); got != row.want {
			t.Errorf("%+v: %s, want %s", row.limit, got, row.want)
		}
	}
}
