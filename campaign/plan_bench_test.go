package campaign_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// market makes n offers of about 0.7 n persons in two currencies, with boosts that
// need their posts, a least of nano creators, a most on TikTok, and a budget for a
// quarter of them. Sizes follow no law of ours: they only spread.
func market(n int, aim campaign.Aim) campaign.Problem {
	p := campaign.Problem{Aim: aim, Rates: planRates, Margin: endorse.MustRate("0.4"), Population: endorse.MustCount(60_000_000)}
	seed := uint64(1)
	next := func(below int) int {
		seed = seed*6364136223846793005 + 1442695040888963407
		return int(seed>>33) % below
	}
	total := 0
	for i := range n {
		followers := 1000 << next(9) * (50 + next(50)) / 50
		cost := followers*(60+next(80))/100 + 2_000
		total += cost
		o := campaign.Offer{ID: fmt.Sprintf("o%05d", i), Creator: fmt.Sprint("c", next(n*7/10+1)), Count: 1 + next(3),
			Platform: []endorse.Platform{endorse.Instagram, endorse.TikTok, endorse.YouTube}[next(3)], Tier: []string{"nano", "micro", "mega"}[next(3)],
			Cost: cents(cost, []endorse.Currency{endorse.EUR, endorse.USD}[next(2)]), Reach: endorse.MustCount(int64(followers * (20 + next(60)) / 100)),
			Orders: campaign.EstimateOf(endorse.RateOfInt(int64(followers * next(40) / 10_000))), Revenue: cents(followers*(100+next(400))/100, endorse.EUR)}
		if i%10 == 9 {
			o.Needs, o.Creator, o.Wave = []string{p.Offers[i-1].ID}, p.Offers[i-1].Creator, campaign.Secondary
		}
		p.Offers = append(p.Offers, o)
	}
	p.Budget = cents(total/4, endorse.EUR)
	p.Constraints = []campaign.Constraint{
		{ID: "nano", Where: campaign.Where{Tiers: []string{"nano"}}, AtLeast: campaign.Quantity{Creators: endorse.MustCount(int64(n / 12))}},
		{ID: "tiktok", Where: campaign.Where{Platforms: []endorse.Platform{endorse.TikTok}}, AtMost: campaign.Quantity{Offers: endorse.MustCount(int64(n / 10))}},
	}
	return p
}

// TestPlanLarge: a plan of thousands of offers keeps its limits, is near its bound,
// and can be checked.
func TestPlanLarge(t *testing.T) {
	t.Parallel()
	for _, aim := range []campaign.Aim{campaign.MostReach, campaign.MostMargin} {
		p := market(2000, aim)
		p.Nodes = 1
		plan, err := p.Plan()
		if err != nil {
			t.Fatal(err)
		}
		plan.Exact = plan.Exact && plan.Method == campaign.BranchAndBound
		if err := plan.Verify(p); err != nil {
			t.Error(err)
		}
		if share, err := plan.OfBest(); err != nil || share.Cmp(endorse.MustRate("0.98")) < 0 {
			t.Errorf("%v: at least %v of the best, %v", aim, share, err)
		}
	}
}

func BenchmarkPlan(b *testing.B) {
	for _, aim := range []campaign.Aim{campaign.MostReach, campaign.MostOrders, campaign.MostMargin} {
		for _, n := range []int{30, 60, 300, 10_000} {
			p := market(n, aim)
			b.Run(fmt.Sprintf("%v %d", aim, n), func(b *testing.B) {
				b.ReportAllocs()
				var plan campaign.Plan
				for b.Loop() {
					var err error
					if plan, err = p.Plan(); err != nil {
						b.Fatal(err)
					}
				}
				share, _ := plan.OfBest()
				b.ReportMetric(float64(plan.Nodes), "nodes")
				b.ReportMetric(100*(1-share.Float64()), "%gap")
			})
		}
	}
}
