package affiliate_test

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/shopspring/decimal"
)

// stream makes events as a decoder does: into the same few structs again and
// again, hot in the cache. It is a month and a half of orders of a thousand
// creators, one event in eleven a refund in part, by time.
type stream struct {
	n, i   int
	at     time.Time
	step   time.Duration
	order  affiliate.Order
	refund affiliate.Refund
	items  [2]affiliate.Item
	ids    []string // orders, shared by all streams
}

var (
	orderIDs    = manyIDs("order-", 1_200_000)
	creatorIDs  = manyIDs("creator-", 1000)
	customerIDs = manyIDs("customer-", 200_000)
	skuIDs      = manyIDs("sku-", 500)
)

// manyIDs lie one after the other in memory, as in a file.
func manyIDs(prefix string, n int) func() []string {
	return sync.OnceValue(func() []string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "%s%07d", prefix, i)
		}
		all, size := b.String(), len(prefix)+7
		ids := make([]string, n)
		for i := range ids {
			ids[i] = all[i*size : (i+1)*size]
		}
		return ids
	})
}

func newStream(n int) *stream {
	s := &stream{n: n, at: time.Date(2025, 10, 1, 0, 0, 0, 0, time.UTC), step: 45 * 24 * time.Hour / time.Duration(n), ids: orderIDs()}
	creatorIDs()
	customerIDs()
	skuIDs()
	return s
}

// next is the next event, valid until the one after; nil at the end.
func (s *stream) next() affiliate.Event {
	if s.i == s.n {
		return nil
	}
	i := s.i
	s.i++
	s.at = s.at.Add(s.step)
	if i%11 == 10 {
		s.refund = affiliate.Refund{ID: s.ids[i], At: s.at, Order: s.ids[i-7], Amount: cents(500 + int64(i%300))}
		return &s.refund
	}
	s.order = affiliate.Order{ID: s.ids[i], At: s.at, Creator: creatorIDs()[i*7919%1000], ClickAt: s.at.Add(-time.Hour),
		Customer: customerIDs()[i*31%200_000], Items: s.items[:1+i%2]}
	for j := range s.order.Items {
		s.items[j] = affiliate.Item{SKU: skuIDs()[(i+j)%500], Categories: benchCategories[(i+j)%4], Quantity: int64(1 + i%3),
			Price: cents(1999 + int64(i%5000)), Discount: cents(int64(i % 3 * 100)), Tax: cents(319)}
	}
	return &s.order
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
	for _, plan := range []string{"share", "rules and tiers"} {
		for _, detail := range []affiliate.Detail{affiliate.TotalsOnly, affiliate.WithLines} {
			b.Run(plan+[]string{"/totals", "/lines"}[detail], func(b *testing.B) {
				b.ReportAllocs()
				p := benchProgramme()
				if plan == "share" {
					p.Terms[0].Plan.Pay = share("8%")
				}
				newStream(n)
				for b.Loop() {
					l := ledger(b, p)
					addStream(b, l, newStream(n))
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
}

func addStream(b *testing.B, l *affiliate.Ledger, s *stream) {
	for e := s.next(); e != nil; e = s.next() {
		if err := l.Add(e); err != nil {
			b.Fatal(err)
		}
	}
}

var sink int

// BenchmarkNaiveDecimal is the loop that is usually written: a rate by category,
// maps and decimals, refunds by proportion; no terms, tiers, windows, holds or
// lines.
func BenchmarkNaiveDecimal(b *testing.B) {
	const n = 500_000
	rates := map[string]decimal.Decimal{"shoes": decimal.RequireFromString("0.09"), "gift card": decimal.Zero}
	other := decimal.RequireFromString("0.05")
	newStream(n)
	b.ReportAllocs()
	for b.Loop() {
		type earned struct {
			creator          string
			base, commission decimal.Decimal
		}
		orders, balances := map[string]earned{}, map[string]decimal.Decimal{}
		s := newStream(n)
		for e := s.next(); e != nil; e = s.next() {
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

// BenchmarkAdd is an event put on the ledger.
func BenchmarkAdd(b *testing.B) {
	const n = 200_000
	b.ReportAllocs()
	l, s := ledger(b, benchProgramme()), newStream(n)
	for b.Loop() {
		e := s.next()
		if e == nil {
			b.StopTimer()
			l, s = ledger(b, benchProgramme()), newStream(n)
			b.StartTimer()
			e = s.next()
		}
		if err := l.Add(e); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMemory reports the bytes of heap for each open order: on the ledger,
// and after the months were closed with all of them open. At most 250 is the
// goal.
func BenchmarkMemory(b *testing.B) {
	const n = 1_150_000
	newStream(n)
	for b.Loop() {
		before := heap()
		l := ledger(b, benchProgramme())
		addStream(b, l, newStream(n))
		orders := float64(n - n/11)
		b.ReportMetric(float64(heap()-before)/orders, "B/order-added")
		if _, err := l.Close(endorse.On(2025, 11, 30), affiliate.TotalsOnly); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(heap()-before)/orders, "B/order-closed")
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
