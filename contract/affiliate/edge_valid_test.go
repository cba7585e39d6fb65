package affiliate_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestProgrammesAtTheirLimits: the last that is taken, and the first that is not.
func TestProgrammesAtTheirLimits(t *testing.T) {
	rate, first := endorse.MustRate, endorse.On(2025, 10, 1)
	terms := func(list ...affiliate.Terms) func(p *affiliate.Programme) {
		return func(p *affiliate.Programme) {
			p.Notice, p.Terms = 30, nil
			for i, x := range list {
				x.Plan = plan(share("10%"))
				x.Plan.Version = i + 1
				p.Terms = append(p.Terms, x)
			}
		}
	}
	from := func(day endorse.Date) endorse.Period { return endorse.Period{From: day} }
	until := func(day endorse.Date) endorse.Period { return endorse.Period{Until: day} }
	november := endorse.On(2025, 11, 1)
	cuts := func(c ...affiliate.Cut) func(p *affiliate.Programme) {
		return func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Cuts: c}, {ID: "ben"}, {ID: "cleo"}}
		}
	}
	bySales := func(c *affiliate.Cut) { c.Of = affiliate.OfSales }
	for _, row := range []struct {
		name   string
		change func(p *affiliate.Programme)
		want   error
	}{
		{"an id of 255 bytes", func(p *affiliate.Programme) { p.ID = strings.Repeat("x", 255) }, nil},
		{"a byte more", func(p *affiliate.Programme) { p.ID = strings.Repeat("x", 256) }, affiliate.ErrTooLong},
		{"from 1900", func(p *affiliate.Programme) { p.Days.From = endorse.On(1900, 1, 1) }, nil},
		{"from 1899", func(p *affiliate.Programme) { p.Days.From = endorse.On(1899, 12, 31) }, affiliate.ErrOutsideTime},
		{"from 2199", func(p *affiliate.Programme) { p.Days.From = endorse.On(2199, 12, 31) }, nil},
		{"from 2200", func(p *affiliate.Programme) { p.Days.From = endorse.On(2200, 1, 1) }, affiliate.ErrOutsideTime},
		{"by the year", func(p *affiliate.Programme) { p.Period = pay.Year }, nil},
		{"by more than that", func(p *affiliate.Programme) { p.Period = pay.Year + 1 }, affiliate.ErrMissing},
		{"a cut of all", cuts(cut("ben", "100%")), nil},
		{"cuts of all and more, on top", cuts(cut("ben", "60%", onTop), cut("cleo", "60%", onTop)), nil},
		{"cuts of all sales and more", cuts(cut("ben", "60%", bySales), cut("cleo", "60%", bySales)), nil},
		{"cuts of all and more", cuts(cut("ben", "60%"), cut("cleo", "60%")), affiliate.ErrAboveOne},
		{"a code of somebody who may join", func(p *affiliate.Programme) {
			p.Open, p.Codes = true, []affiliate.Code{{Code: "ZOE", Party: "zoe"}}
		}, nil},
		{"a code of nobody, where all may join", func(p *affiliate.Programme) { p.Open, p.Codes = true, []affiliate.Code{{Code: "ZOE"}} }, affiliate.ErrUnknownParty},
		{"a window of an hour", func(p *affiliate.Programme) {
			p.Attribution.Windows = []affiliate.Window{{Kind: affiliate.AdView, Hours: 1}}
		}, nil},
		{"a window of nothing", func(p *affiliate.Programme) { p.Attribution.Windows = []affiliate.Window{{Kind: affiliate.AdView}} }, affiliate.ErrMissing},
		{"a threshold of nothing", func(p *affiliate.Programme) { p.Payouts.Thresholds = []endorse.Money{eur("0.00")} }, nil},
		{"the largest budget", func(p *affiliate.Programme) { p.Budget = eur("90000000000000.00") }, nil},
		{"a cent more than that", func(p *affiliate.Programme) { p.Budget = eur("90000000000000.01") }, affiliate.ErrTooLarge},
		{"a level of all", func(p *affiliate.Programme) { p.Levels = []affiliate.Level{{Rate: rate("100%")}} }, nil},
		{"a level of more", func(p *affiliate.Programme) { p.Levels = []affiliate.Level{{Rate: rate("100.01%")}} }, affiliate.ErrAboveOne},

		{"terms for one group, twice", terms(affiliate.Terms{Groups: []string{"big"}}, affiliate.Terms{Groups: []string{"big"}}), affiliate.ErrOverlap},
		{"terms for a party, then for a group", terms(affiliate.Terms{Parties: []string{"anna"}}, affiliate.Terms{Groups: []string{"big"}}), nil},
		{"terms for a group, then for a party", terms(affiliate.Terms{Groups: []string{"big"}}, affiliate.Terms{Parties: []string{"anna"}}), nil},
		{"terms for two parties and for two groups", terms(affiliate.Terms{Parties: []string{"anna", "ben"}}, affiliate.Terms{Groups: []string{"a", "b"}}), nil},
		{"terms for two groups", terms(affiliate.Terms{Groups: []string{"a"}}, affiliate.Terms{Groups: []string{"b"}}), nil},
		{"terms for all and for a group", terms(affiliate.Terms{}, affiliate.Terms{Groups: []string{"b"}}), nil},
		{"a change without notice", terms(affiliate.Terms{Days: until(november.AddDays(-1))}, affiliate.Terms{Days: from(november)}), affiliate.ErrNotice},
		{"a change on a month's notice", terms(affiliate.Terms{Days: until(november.AddDays(-1))}, affiliate.Terms{Days: from(november), Announced: november.AddDays(-30)}), nil},
		{"a day less", terms(affiliate.Terms{Days: until(november.AddDays(-1))}, affiliate.Terms{Days: from(november), Announced: november.AddDays(-29)}), affiliate.ErrNotice},
		{"a raise without notice", terms(affiliate.Terms{Days: until(november.AddDays(-1))}, affiliate.Terms{Days: from(november), Better: true}), nil},
		{"terms after a day without any", terms(affiliate.Terms{Days: until(november.AddDays(-2))}, affiliate.Terms{Days: from(november)}), nil},
		{"terms listed after those that follow", terms(affiliate.Terms{Days: from(november)}, affiliate.Terms{Days: until(november.AddDays(-1))}), nil},
		{"rates of two days", func(p *affiliate.Programme) {
			p.Rates = append(dollars("2", first), dollars("2", first.AddDays(1))...)
		}, nil},
		{"a rate twice", func(p *affiliate.Programme) { p.Rates = append(dollars("2", first), dollars("3", first)...) }, affiliate.ErrDuplicate},
	} {
		p := programme(share("10%"), row.change)
		if err := p.Validate(); !errors.Is(err, row.want) || row.want == nil && err != nil {
			t.Errorf("%s: Validate = %v, want %v", row.name, err, row.want)
		}
	}
}

// TestOrdersAtTheirLimits: what only several parts of an order show.
func TestOrdersAtTheirLimits(t *testing.T) {
	for _, row := range []struct {
		name   string
		change func(o *affiliate.Order)
		path   string
		want   error
	}{
		{"a discount of all that lines leave", func(o *affiliate.Order) { o.Items[0].Discount, o.Discount = eur("4.00"), eur("6.00") }, "", nil},
		{"a cent more", func(o *affiliate.Order) { o.Items[0].Discount, o.Discount = eur("4.00"), eur("6.01") }, "discount", affiliate.ErrAboveValue},
		{"pieces that come round to a small sum", func(o *affiliate.Order) { o.Items[0].Quantity, o.Items[0].Price = 1_000_000_000, eur("184467440.74") }, "items[0].price", affiliate.ErrTooLarge},
		{"lines too large together", func(o *affiliate.Order) {
			o.Items[0].Price = eur("90000000000000.00")
			o.Items = append(o.Items, affiliate.Item{Quantity: 1, Price: eur("0.01")})
		}, "items", affiliate.ErrTooLarge},
		{"lines in two currencies", func(o *affiliate.Order) {
			o.Items = append(o.Items, affiliate.Item{Quantity: 1, Price: endorse.MustMoney("USD 1.00")})
		}, "items[1].price", &endorse.CurrencyMismatchError{}},
	} {
		o := order("o", "10-01", "10.00")
		row.change(o)
		err := ledger(t, programme(share("10%"))).Add(o)
		var mixed, mismatch *endorse.CurrencyMismatchError
		if errors.As(row.want, &mismatch) != errors.As(err, &mixed) || mismatch == nil && !errors.Is(err, row.want) || row.want == nil && err != nil {
			t.Errorf("%s: Add = %v, want %v", row.name, err, row.want)
		}
		if row.path != "" && err != nil && !strings.Contains(err.Error(), row.path+": ") {
			t.Errorf("%s: Add = %v, without the path %s", row.name, err, row.path)
		}
	}
	both := &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Amount: eur("1.00"), Items: []affiliate.RefundItem{{Item: 1}}}
	if err := ledger(t, programme(share("10%"))).Add(both); err == nil || !strings.Contains(err.Error(), "amount: ") {
		t.Errorf("a refund of an amount and of lines: %v", err)
	}
}

// TestEventsComeBack: an event is told as it was added, each part alone and all together,
// by the ledger and by one that was stored.
func TestEventsComeBack(t *testing.T) {
	sold := func(change func(o *affiliate.Order, it *affiliate.Item)) affiliate.Event {
		o := order("o", "10-01", "10.00")
		o.Items[0].SKU = ""
		change(o, &o.Items[0])
		return o
	}
	back := func(it affiliate.RefundItem) affiliate.Event {
		return &affiliate.Refund{ID: "r", At: instant("10-02"), Order: "o", Items: []affiliate.RefundItem{it}}
	}
	lots := sold(func(o *affiliate.Order, it *affiliate.Item) {
		for range 999 {
			o.Items = append(o.Items, *it)
		}
		o.Items[0].Labels = make([]string, 1000)
	})
	for name, e := range map[string]affiliate.Event{
		"a line's labels":         sold(func(o *affiliate.Order, it *affiliate.Item) { it.Labels = []string{"gift"} }),
		"a line's SKU and labels": sold(func(o *affiliate.Order, it *affiliate.Item) { it.SKU, it.Labels = "tea", []string{"gift", "new"} }),
		"a line's product":        sold(func(o *affiliate.Order, it *affiliate.Item) { it.Product = "drink" }),
		"categories and a price":  sold(func(o *affiliate.Order, it *affiliate.Item) { it.Categories, it.Price = []string{"leaf"}, eur("0.333") }),
		"a discount, tax, shipping": sold(func(o *affiliate.Order, it *affiliate.Item) {
			it.Discount, it.Tax, it.Shipping = eur("1.00"), eur("2.00"), eur("3.00")
		}),
		"those of the order": sold(func(o *affiliate.Order, it *affiliate.Item) {
			o.Discount, o.Tax, o.Shipping = eur("1.00"), eur("2.00"), eur("3.00")
		}),
		"a click at the order":        sold(func(o *affiliate.Order, it *affiliate.Item) { o.ClickAt = o.At }),
		"a click after the order":     sold(func(o *affiliate.Order, it *affiliate.Item) { o.ClickAt = o.At.Add(time.Hour) }),
		"a thousand lines and labels": lots,
		"the longest SKU":             sold(func(o *affiliate.Order, it *affiliate.Item) { it.SKU = strings.Repeat("x", 255) }),
		"a line and its SKU":          back(affiliate.RefundItem{Item: 3, SKU: "tea", Quantity: 2, Amount: eur("1.00")}),
		"a line":                      back(affiliate.RefundItem{Item: 3}),
		"a SKU":                       back(affiliate.RefundItem{SKU: "tea"}),
	} {
		p := programme(share("10%"))
		want, err := affiliate.FormatEvent(e)
		if err != nil {
			t.Fatal(err)
		}
		l := ledger(t, p, e)
		for _, l := range []*affiliate.Ledger{l, again(t, p, l)} {
			for told := range l.Events() {
				if got, err := affiliate.FormatEvent(told); err != nil || string(got) != string(want) {
					t.Errorf("%s: told as %.300s, %v, want %.300s", name, got, err, want)
				}
			}
		}
	}
}

// TestDeepest: a programme may be nested as deep as plans may, and no deeper; a plan that
// is none is told by its path.
func TestDeepest(t *testing.T) {
	for depth, deep := range map[int]bool{512: false, 513: true} {
		var p affiliate.Programme
		err := p.UnmarshalJSON([]byte(strings.Repeat("[", depth) + strings.Repeat("]", depth)))
		if errors.Is(err, affiliate.ErrDeep) != deep || err == nil {
			t.Errorf("%d lists: %v, too deep: %v", depth, err, deep)
		}
	}
	good, err := json.Marshal(programme(share("10%")))
	if err != nil {
		t.Fatal(err)
	}
	var p affiliate.Programme
	err = p.UnmarshalJSON([]byte(strings.Replace(string(good), `"rate":"0.1"`, `"rate":"ten"`, 1)))
	if err == nil || !strings.Contains(err.Error(), "terms[0].plan: ") || !strings.Contains(err.Error(), "ten") {
		t.Errorf("a plan with a rate of ten: %v", err)
	}
}
