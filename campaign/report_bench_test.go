package campaign_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
)

// watched is a campaign with an agreement for each creator, for a fee and by the
// programme [shop], and some posts of each.
func watched(b *testing.B, creators, posts int) campaign.Campaign {
	s := begin(b, teapotBrief())
	terms := func(i int) string { return fmt.Sprint("t", i) }
	for i := range creators {
		id := fmt.Sprint("c", i)
		s.on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: id, Platform: endorse.Instagram, Followers: count(int64(2_000 + i*31))}})
		t := teapotTerms(terms(i), id, "EUR 300", owes("reels", endorse.Instagram, endorse.FormatShortVideo, posts))
		t.Compensation.Programme = shop().ID
		s.agree(2, 1, t, id)
	}
	s.on(3, 1, campaign.Started{})
	for i := range creators {
		for k := range posts {
			id := fmt.Sprint("p", i, "-", k)
			s.on(3, 2, posted(fmt.Sprint("c", i), terms(i), id, endorse.Instagram, endorse.FormatShortVideo, "Ad | Anzeige: a kettle, and tea for two. #kettle"))
			s.on(3, 2, counted(id, campaign.Primary, int64(2_000+i*31), int64(900+i*7+k), int64(50+i%90), 7, 20, int64(k%4), "EUR 25"))
		}
		s.on(3, 2, campaign.Paid{ID: fmt.Sprint("m", i), Terms: terms(i), Party: fmt.Sprint("c", i), Amount: money("EUR 150")})
	}
	return s.c
}

func BenchmarkWatch(b *testing.B) {
	sizes := []int{100}
	if long() {
		sizes = append(sizes, 1_000, 10_000)
	}
	for _, creators := range sizes {
		c := watched(b, creators, 10)
		k, err := disclosure.NewChecker(disclosure.Law())
		if err != nil {
			b.Fatal(err)
		}
		on := day(4, 2)
		s, _ := campaign.Settle(c, nil, on)
		st, _ := campaign.Monitor(c, k, on)
		y := campaign.Yardstick{Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)}
		parts := map[string]func() error{
			"settle":  func() error { _, err := campaign.Settle(c, nil, on); return err },
			"monitor": func() error { _, err := campaign.Monitor(c, k, on); return err },
			"report":  func() error { _, err := campaign.NewReport(c, s, st, y); return err },
		}
		for _, name := range []string{"settle", "monitor", "report"} {
			b.Run(fmt.Sprint(name, "/creators=", creators), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if err := parts[name](); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
