package disclosure_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// BenchmarkGrowthText checks captions of ten bytes to the longest that is taken, in one
// market.
func BenchmarkGrowthText(b *testing.B) {
	long := strings.Repeat(plain200+"\n", label.MaxText/len(plain200)+1)
	for _, n := range []int{10, 100, 1_000, 10_000, label.MaxText} {
		b.Run(fmt.Sprintf("bytes=%d", n), func(b *testing.B) {
			benchmarkCheck(b, post("GB", "2026-03-01", law.Payment, long[:n]))
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/byte")
		})
	}
}

// BenchmarkGrowthMarkets checks the dense caption in one market and in more.
func BenchmarkGrowthMarkets(b *testing.B) {
	all := disclosure.Law().Regions()
	for _, n := range []int{1, 4, 16, len(all)} {
		b.Run(fmt.Sprintf("markets=%d", n), func(b *testing.B) {
			p := post("GB", "2026-03-01", law.Payment, caption200)
			// every so many of them, so that a few are not only those that begin with A
			p.Markets = nil
			for i := range n {
				p.Markets = append(p.Markets, all[i*len(all)/n])
			}
			benchmarkCheck(b, p)
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/market")
		})
	}
}
