package label_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
)

// BenchmarkGrowthText scans texts of ten bytes to the longest that is taken.
func BenchmarkGrowthText(b *testing.B) {
	scanner := label.MustCompile(benchEntries())
	for _, name := range []string{"ascii", "mixed"} {
		captions, _ := corpus(b, "captions_"+name+".txt")
		long := strings.Repeat(strings.Join(captions, "\n"), 20)
		for _, n := range []int{10, 100, 1_000, 10_000, label.MaxText} {
			text := strings.ToValidUTF8(long[:n], "")
			b.Run(fmt.Sprintf("%s/bytes=%d", name, n), func(b *testing.B) {
				benchScan(b, scanner, label.Brands{}, []string{text}, int64(len(text)))
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(text)), "ns/byte")
			})
		}
	}
}
