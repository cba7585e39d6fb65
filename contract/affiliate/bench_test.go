package affiliate_test

import (
	"fmt"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/shopspring/decimal"
)

// benchEvents is a month and a half of orders of a thousand creators, one in ten
// refunded in part, by time. The plan has a rule and a tier.
func benchEvents(n int) []affiliate.Event {
	start := time.Date(2025, 10, 1, 0, 0, 0, 0, time.UTC)
	step := 45 * 24 * time.Hour / time.Duration(n)
	events := make([]affiliate.Event, 0, n)
	for i := 0; len(events) < n; i++ {
		at := start.Add(time.Duration(len(events)) * step)
		if i%11 == 10 {
			events = append(events, &affiliate.Refund{ID: "r" + strconv.Itoa(i), At: at, Order: "order-" + strconv.Itoa(i-7), Amount: cents(500 + int64(i%300))})
			continue
		}
		o := &affiliate.Order{ID: "order-" + strconv.Itoa(i), At: at, Creator: "creator-" + strconv.Itoa(i*7919%1000), ClickAt: at.Add(-time.Hour),
			Customer: "customer-" + strconv.Itoa(i*31%200000)}
		for j := range 1 + i%2 {
			o.Items = append(o.Items, affiliate.Item{SKU: "sku-" + strconv.Itoa((i+j)%500), Categories: benchCategories[(i+j)%4], Quantity: int64(1 + i%3),
				Price: cents(1999 + int64(i%5000)), Discount: cents(int64(i % 3 * 100)), Tax: cents(319)})
		}
		events = append(events, o)
	}
	return events
}

var benchCategories = [][]string{{"shoes"}, {"bags"}, {"gift card"}, {"belts"}}

func cents(n int64) endorse.Money {
	m, _ := endorse.MoneyOfMinor(n, endorse.EUR)
	return m
}

func benchProgramme() affiliate.Programme {
	p := programme(pay.Rules{Rules: []pay.Rule{
		{Name: "gift cards", When: pay.Match{Categories: []string{"gift card"}}},
		{Name: "shoes", When: pay.Match{Categories: []string{"shoes"}}, Pay: share("9%")},
	}, Else: bands(pay.RateBefore, "5%", "6.5%", "8%")})
	p.Parties, p.Open = nil, true
	p.Attribution.Windows = []affiliate.Window{{Kind: affiliate.LinkClick, Days: 30}}
	p.Holding.Days = 14
	p.Refunds.Days = 60
	return p
}

// BenchmarkSettle adds decoded events and settles them: a million a second on
// one core is the goal. events/s counts refunds too.
func BenchmarkSettle(b *testing.B) {
	const n = 500_000
	events := benchEvents(n)
	for _, detail := range []affiliate.Detail{affiliate.TotalsOnly, affiliate.WithLines} {
		b.Run([]string{"totals", "lines"}[detail], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				l := ledger(b, benchProgramme())
				for _, e := range events {
					if err := l.Add(e); err != nil {
						b.Fatal(err)
					}
				}
				s, err := l.Settle(endorse.On(2025, 11, 30), detail)
				if err != nil || len(s.Problems) > 0 {
					b.Fatal(err, len(s.Problems))
				}
				sink = len(s.Statements)
			}
			b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "events/s")
		})
	}
}

var sink int

// BenchmarkNaiveDecimal is the loop that is usually written: one rate, maps and
// decimals, refunds by proportion; no tiers, windows, holds or lines.
func BenchmarkNaiveDecimal(b *testing.B) {
	const n = 500_000
	events := benchEvents(n)
	rates := map[string]decimal.Decimal{"shoes": decimal.RequireFromString("0.09"), "gift card": decimal.Zero}
	other := decimal.RequireFromString("0.05")
	b.ReportAllocs()
	for b.Loop() {
		type earned struct {
			creator          string
			base, commission decimal.Decimal
		}
		orders, balances := map[string]earned{}, map[string]decimal.Decimal{}
		for _, e := range events {
			switch e := e.(type) {
			case *affiliate.Order:
				sum := earned{creator: e.Creator}
				for _, it := range e.Items {
					base := it.Price.Decimal().Mul(decimal.NewFromInt(it.Quantity)).Sub(it.Discount.Decimal()).Sub(it.Tax.Decimal())
					rate, ok := rates[it.Categories[0]]
					if !ok {
						rate = other
					}
					sum.base = sum.base.Add(base)
					sum.commission = sum.commission.Add(base.Mul(rate).Round(2))
				}
				orders[e.ID] = sum
				balances[e.Creator] = balances[e.Creator].Add(sum.commission)
			case *affiliate.Refund:
				o := orders[e.Order]
				back := o.commission.Mul(e.Amount.Decimal()).DivRound(o.base, 2)
				balances[o.creator] = balances[o.creator].Sub(back)
			}
		}
		sink = len(balances)
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "events/s")
}

// BenchmarkAdd is an order put on the ledger.
func BenchmarkAdd(b *testing.B) {
	events := benchEvents(200_000)
	b.ReportAllocs()
	l := ledger(b, benchProgramme())
	i := 0
	for b.Loop() {
		if i == len(events) {
			b.StopTimer()
			l, i = ledger(b, benchProgramme()), 0
			b.StartTimer()
		}
		if err := l.Add(events[i]); err != nil {
			b.Fatal(err)
		}
		i++
	}
}

// BenchmarkMemory reports the bytes of heap for each open order: on the ledger,
// and after a month was closed with all of them open.
func BenchmarkMemory(b *testing.B) {
	const n = 1_100_000
	for b.Loop() {
		before := heap()
		l := ledger(b, benchProgramme())
		orders := 0
		for _, e := range benchEvents(n) {
			if _, ok := e.(*affiliate.Order); ok {
				orders++
			}
			if err := l.Add(e); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(heap()-before)/float64(orders), "B/order-added")
		if _, err := l.Close(endorse.On(2025, 11, 30), affiliate.TotalsOnly); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(heap()-before)/float64(orders), "B/order-closed")
		runtime.KeepAlive(l)
	}
}

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

var _ = fmt.Sprint
