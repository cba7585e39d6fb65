package affiliate_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// BenchmarkGrowthOrders adds a thousand to a million events of a thousand creators and
// settles them, by rules and tiers; making the events is in no figure.
func BenchmarkGrowthOrders(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000, 1_000_000} {
		b.Run(fmt.Sprintf("events=%d", n), func(b *testing.B) {
			report := perSecond(b)
			for b.Loop() {
				l := ledger(b, benchProgramme())
				addStream(b, l, newStream(n))
				s, err := l.Settle(endorse.On(2025, 11, 30), affiliate.TotalsOnly)
				if err != nil || len(s.Problems) > 0 {
					b.Fatal(err, len(s.Problems))
				}
				sink = len(s.Statements)
			}
			report(n)
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/event")
		})
	}
}
