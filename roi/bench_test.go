package roi_test

import (
	"testing"

	"github.com/endorse-go/endorse/roi"
)

func BenchmarkMeasureLift(b *testing.B) {
	treated, control := group(600, 10_000), group(500, 10_000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := roi.MeasureLift(treated, control, level95); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkForecast(b *testing.B) {
	funnel := reels()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := funnel.ForecastIndependent(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkFee(b *testing.B) {
	posts := roi.Posts{Number: n(2), Views: n(30_000)}
	rights := roi.Uplift{Kind: roi.UpliftRights, Share: r("30%")}
	own := band(roi.PerThousandViews, "EUR 10", "EUR 25")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := own.Fee(posts, nil, rights); err != nil {
			b.Fatal(err)
		}
	}
}
