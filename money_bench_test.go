package endorse_test

import (
	"testing"
	"time"

	. "github.com/endorse-go/endorse"
	"github.com/shopspring/decimal"
)

// Everyday amounts have up to 15 digits, everyday rates up to 8.
var (
	everyday = MustMoney("EUR 1234567890123.45")
	fee      = MustMoney("EUR 1499.90")
	share    = MustRate("0.12345678")
)

// TestNoAllocations holds that everyday calculations stay off the heap. It
// can't run in parallel.
func TestNoAllocations(t *testing.T) {
	var money Money
	var order int
	for name, f := range map[string]func(){
		"Add":            func() { money, _ = everyday.Add(fee) },
		"Add of scales":  func() { money, _ = everyday.Times(share).Add(fee) },
		"Sub":            func() { money, _ = fee.Sub(everyday) },
		"Times":          func() { money = everyday.Times(share) },
		"TimesInt":       func() { money = everyday.TimesInt(-12) },
		"Round":          func() { money = everyday.Times(share).Round(HalfEven) },
		"Cmp":            func() { order, _ = everyday.Cmp(fee) },
		"Cmp of scales":  func() { order, _ = everyday.Times(share).Cmp(fee) },
		"Equal":          func() { _ = everyday.Equal(fee) },
		"Neg and Abs":    func() { money = everyday.Neg().Abs() },
		"Sum of amounts": func() { money, _ = Sum(everyday, fee, fee) },
		"Rate of counts": func() { _, _ = RateOf(MustCount(12345), MustCount(987654)) },
		"Rate arithmetic": func() {
			order = share.Add(share).Sub(share).Times(share).Round(4, HalfEven).Cmp(share)
		},
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
	_, _ = money, order
}

func BenchmarkMoneyAdd(b *testing.B) {
	b.ReportAllocs()
	var m Money
	for b.Loop() {
		m, _ = everyday.Add(fee)
	}
	_ = m
}

func BenchmarkMoneyTimesRound(b *testing.B) {
	b.ReportAllocs()
	var m Money
	for b.Loop() {
		m = everyday.Times(share).Round(HalfEven)
	}
	_ = m
}

func BenchmarkMoneyCmp(b *testing.B) {
	b.ReportAllocs()
	var n int
	for b.Loop() {
		n, _ = everyday.Cmp(fee)
	}
	_ = n
}

func BenchmarkRateOf(b *testing.B) {
	b.ReportAllocs()
	part, whole := MustCount(31415), MustCount(1234567)
	var r Rate
	for b.Loop() {
		r, _ = RateOf(part, whole)
	}
	_ = r
}

func BenchmarkMoneyAllocate(b *testing.B) {
	b.ReportAllocs()
	weights := []Rate{MustRate("0.7"), MustRate("0.2"), MustRate("0.1")}
	var parts []Money
	for b.Loop() {
		parts, _ = everyday.Allocate(weights...)
	}
	_ = parts
}

func BenchmarkParseMoney(b *testing.B) {
	const text = "EUR 1234567890123.45"
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	var m Money
	for b.Loop() {
		m, _ = ParseMoney(text)
	}
	_ = m
}

func BenchmarkParseCount(b *testing.B) {
	const text = "475.8m"
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	var c Count
	for b.Loop() {
		c, _ = ParseCount(text)
	}
	_ = c
}

// BenchmarkMoneyAgainstDecimal makes the same three calls, a sum, a product and
// a rounding to cents, on Money and on decimal in one run, in turns, and
// reports how many times as long decimal takes.
func BenchmarkMoneyAgainstDecimal(b *testing.B) {
	const turn = 1000
	d, f, s := everyday.Decimal(), fee.Decimal(), share.Decimal()
	var ours, theirs time.Duration
	var m Money
	var x decimal.Decimal
	for b.Loop() {
		start := time.Now()
		for range turn {
			m, _ = everyday.Add(fee)
			m = m.Times(share).Round(HalfAway)
		}
		between := time.Now()
		for range turn {
			x = d.Add(f).Mul(s).Round(2)
		}
		ours, theirs = ours+between.Sub(start), theirs+time.Since(between)
	}
	if m.Decimal().Cmp(x) != 0 {
		b.Fatalf("Money says %v, decimal %v", m, x)
	}
	calls := float64(b.N) * turn
	b.ReportMetric(float64(ours.Nanoseconds())/calls, "money-ns")
	b.ReportMetric(float64(theirs.Nanoseconds())/calls, "decimal-ns")
	b.ReportMetric(float64(theirs)/float64(ours), "times-as-fast")
}
