package attribution_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse/roi/attribution"
)

// BenchmarkGrowthPaths attributes a thousand to a million paths through 16 channels.
func BenchmarkGrowthPaths(b *testing.B) {
	all := millionPaths(1_000_000, 16)
	for _, model := range []attribution.Model{attribution.Linear{}, attribution.Markov{}, attribution.Shapley{}} {
		for _, n := range []int{1_000, 10_000, 100_000, 1_000_000} {
			b.Run(fmt.Sprintf("%v/paths=%d", model, n), func(b *testing.B) {
				benchmarkModel(b, model, all[:n])
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/path")
			})
		}
	}
}
