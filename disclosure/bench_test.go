package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// caption200 is a caption of 200 bytes.
const caption200 = "Ad – Gifted. Three weeks with this soft night cream from XYZ and my skin has never felt calmer. The scent is gone after a minute, the jar lasts for months. Would you try it? #skincare #night #calm #ad."

func BenchmarkCheckOneMarket(b *testing.B) {
	p := post("GB", "2026-03-01", law.Payment, caption200)
	benchmarkCheck(b, p)
}

func BenchmarkCheckAllMarkets(b *testing.B) {
	p := post("GB", "2026-03-01", law.Payment, caption200)
	p.Markets = disclosure.Law().Regions()
	benchmarkCheck(b, p)
	b.ReportMetric(float64(len(p.Markets)), "markets")
}

func benchmarkCheck(b *testing.B, p disclosure.Publication) {
	c := ourChecker()
	if _, err := c.Check(p); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.SetBytes(int64(len(p.Caption)))
	for b.Loop() {
		if _, err := c.Check(p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNewChecker(b *testing.B) {
	book := disclosure.Law()
	book.Digest()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := disclosure.NewChecker(book); err != nil {
			b.Fatal(err)
		}
	}
}
