package affiliate_test

import (
	"runtime"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/shopspring/decimal"
)

// stream makes events as a decoder does: into the same structs again and again,
// a batch at a time, with texts that it has just written, so that all is warm in
// the cache. It is a month and a half of orders of a thousand creators, one
// event in eleven a refund in part, by time.
type stream struct {
	n, i    int
	at      time.Time
	step    time.Duration
	text    []byte
	events  []affiliate.Event
	orders  [batchSize]affiliate.Order
	refunds [batchSize]affiliate.Refund
	items   [batchSize][2]affiliate.Item
}

const batchSize = 128

var (
	creatorIDs = manyIDs("creator-", 1000)
	skuIDs     = manyIDs("sku-", 500)
)

func manyIDs(prefix string, n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = string(appendID(nil, prefix, i))
	}
	return ids
}

func newStream(n int) *stream {
	return &stream{n: n, at: time.Date(2025, 10, 1, 0, 0, 0, 0, time.UTC), step: 45 * 24 * time.Hour / time.Duration(n)}
}

// batch is the next events, valid until those after; none at the end.
func (s *stream) batch() []affiliate.Event {
	last := min(s.i+batchSize, s.n)
	s.text, s.events = s.text[:0], s.events[:0]
	for i := s.i; i < last; i++ {
		s.text = appendID(s.text, "order-", i)
		s.text = appendID(s.text, "order-", max(i-7, 0))
		s.text = appendID(s.text, "buyer-", i*31%200_000)
	}
	text := string(s.text)
	for ; s.i < last; s.i++ {
		s.at = s.at.Add(s.step)
		s.events = append(s.events, s.event(s.i, text))
		text = text[3*idSize:]
	}
	return s.events
}

// appendID appends an id of seven digits.
func appendID(b []byte, prefix string, n int) []byte {
	b = append(b, prefix...)
	for d := 1_000_000; d > 0; d /= 10 {
		b = append(b, byte('0'+n/d%10))
	}
	return b
}

const idSize = len("order-0000000")

// event makes event i with the texts at the beginning of those of the batch.
func (s *stream) event(i int, text string) affiliate.Event {
	id, refunded, customer, k := text[:idSize], text[idSize:2*idSize], text[2*idSize:3*idSize], i%batchSize
	if i%11 == 10 {
		s.refunds[k] = affiliate.Refund{ID: id, At: s.at, Order: refunded, Amount: cents(500 + int64(i%300))}
		return &s.refunds[k]
	}
	items := s.items[k][:1+i%2]
	s.orders[k] = affiliate.Order{ID: id, At: s.at, Creator: creatorIDs[i*7919%1000], ClickAt: s.at.Add(-time.Hour), Customer: customer, Items: items}
	for j := range items {
		items[j] = affiliate.Item{SKU: skuIDs[(i+j)%500], Categories: benchCategories[(i+j)%4], Quantity: int64(1 + i%3),
			Price: cents(1999 + int64(i%5000)), Discount: cents(int64(i % 3 * 100)), Tax: cents(319)}
	}
	return &s.orders[k]
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
// one core is the goal. events/s counts refunds too; making the events is not
// in the time.
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
				report := perSecond(b)
				for b.Loop() {
					l := ledger(b, p)
					addStream(b, l, newStream(n))
					s, err := l.Settle(endorse.On(2025, 11, 30), detail)
					if err != nil || len(s.Problems) > 0 {
						b.Fatal(err, len(s.Problems))
					}
					sink = len(s.Statements)
				}
				report(n)
			})
		}
	}
}

// addStream adds events.
func addStream(b *testing.B, l *affiliate.Ledger, s *stream) {
	for events := s.made(); len(events) > 0; events = s.made() {
		for _, e := range events {
			if err := l.Add(e); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// made is batch, with its time kept. The timer is not stopped for it: that reads the
// statistics of the memory, which stops the world and empties caches.
func (s *stream) made() []affiliate.Event {
	at := time.Now()
	events := s.batch()
	making += time.Since(at)
	return events
}

// making is the time that went into making events.
var making time.Duration

// perSecond begins to count; what it returns reports how many events a second were
// settled, making them apart, by the clock and by processor time.
func perSecond(b *testing.B) func(events int) {
	made, at := making, cpuTime()
	return func(events int) {
		n, made := float64(events)*float64(b.N), making-made
		b.ReportMetric(n/(b.Elapsed()-made).Seconds(), "events/s")
		if used := cpuTime() - at - made; used > 0 {
			b.ReportMetric(n/used.Seconds(), "events/cpu-s")
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
	b.ReportAllocs()
	report := perSecond(b)
	for b.Loop() {
		type earned struct {
			creator          string
			base, commission decimal.Decimal
		}
		orders, balances := map[string]earned{}, map[string]decimal.Decimal{}
		s := newStream(n)
		for events := s.made(); len(events) > 0; events = s.made() {
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
		}
		sink = len(balances)
	}
	report(n)
}

// BenchmarkAdd is an event put on the ledger.
func BenchmarkAdd(b *testing.B) {
	const n = 200_000
	b.ReportAllocs()
	l, s := ledger(b, benchProgramme()), newStream(n)
	var events []affiliate.Event
	for i := 0; b.Loop(); i++ {
		if i == len(events) {
			if i, events = 0, s.made(); len(events) == 0 {
				l, s = ledger(b, benchProgramme()), newStream(n)
				events = s.made()
			}
		}
		if err := l.Add(events[i]); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMemory reports the bytes of heap for each open order: on the ledger,
// and after the months were closed with all of them open. At most 250 is the
// goal.
func BenchmarkMemory(b *testing.B) {
	const n = 1_150_000
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
