package campaign_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/endorse-go/endorse/campaign"
)

// BenchmarkGrowthShortlist judges ten to ten thousand creators.
func BenchmarkGrowthShortlist(b *testing.B) {
	brief, criteria := kettleBrief(), kettleCriteria()
	for _, n := range []int{10, 100, 1_000, 10_000} {
		list := make([]campaign.Creator, n)
		for i := range list {
			list[i] = kettleCreators()[0]
			list[i].ID = strconv.Itoa(i)
		}
		b.Run(fmt.Sprintf("creators=%d", n), func(b *testing.B) {
			for b.Loop() {
				if _, err := campaign.Shortlist(brief, list, criteria, shortlistDay); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/creator")
		})
	}
}

// BenchmarkGrowthPlan plans for ten to ten thousand offers.
func BenchmarkGrowthPlan(b *testing.B) {
	for _, aim := range []campaign.Aim{campaign.MostReach, campaign.MostMargin} {
		for _, n := range []int{10, 100, 1_000, 10_000} {
			p := market(n, aim)
			b.Run(fmt.Sprintf("%v/offers=%d", aim, n), func(b *testing.B) {
				var plan campaign.Plan
				for b.Loop() {
					var err error
					if plan, err = p.Plan(); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(plan.Nodes), "nodes")
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/offer")
			})
		}
	}
}
