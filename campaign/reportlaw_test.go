package campaign_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// drawResults draws posts with readings, creators with several accounts, agreements
// and spending: a campaign, and the events of one more day.
func drawResults(t *rapid.T, tb testing.TB) (*story, []campaign.Event) {
	s := begin(tb, teapotBrief())
	platforms := []endorse.Platform{endorse.Instagram, endorse.TikTok, endorse.YouTube}
	n := rapid.IntRange(1, 4).Draw(t, "creators")
	for i := range n {
		s.on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: fmt.Sprint("c", i), Person: rapid.SampledFrom([]string{"", "p"}).Draw(t, "person"),
			Platform: platforms[i%3], Followers: count(int64(5_000 * (i + 1)))}})
	}
	posters := []string{"c0", fmt.Sprint("c", n-1)}
	s.agree(2, 2, teapotTerms("t-1", "somebody", "USD 1000.01", owes("x", endorse.Instagram, endorse.FormatPost, 1)), posters[:min(n, 2)]...)
	s.on(3, 1, campaign.Started{})
	var events []campaign.Event
	for i := range rapid.IntRange(0, 8).Draw(t, "posts") {
		k := rapid.IntRange(0, n-1).Draw(t, "creator")
		id := fmt.Sprint("p", i)
		s.on(3, 2, posted(fmt.Sprint("c", k), "", id, platforms[k%3], endorse.FormatPost, "Ad"))
		if rapid.Bool().Draw(t, "amplified") {
			s.on(3, 2, campaign.Amplified{Post: id, Spend: money(fmt.Sprint("USD ", rapid.IntRange(1, 99).Draw(t, "spend"), ".03"))})
			events = append(events, drawReading(t, id, campaign.Secondary))
		}
		if rapid.Bool().Draw(t, "measured") {
			events = append(events, drawReading(t, id, campaign.Primary))
		}
	}
	for i := range rapid.IntRange(0, 3).Draw(t, "spending") {
		events = append(events, campaign.Spent{ID: fmt.Sprint("s", i), Cost: roi.CostProduct, Amount: money("USD 3.33"),
			Creator: rapid.SampledFrom([]string{"", "c0"}).Draw(t, "for")})
	}
	if rapid.Bool().Draw(t, "credited") {
		m := drawReading(t, "", campaign.Primary)
		m.Creator = "c0"
		events = append(events, m)
	}
	return s, events
}

func drawReading(t *rapid.T, post string, w campaign.Wave) campaign.Measured {
	some := func(name string) endorse.Count {
		if n := rapid.Int64Range(-1, 5000).Draw(t, name); n >= 0 {
			return count(n)
		}
		return endorse.Count{}
	}
	m := campaign.Measured{Post: post, Wave: w, Counts: endorse.Counts{
		Reach: some("reach"), Likes: some("likes"), Comments: some("comments"), Conversions: some("orders"), Followers: some("followers")}}
	if n, known := some("revenue").Int64(); known {
		m.Revenue, _ = endorse.MoneyOfMinor(n, rapid.SampledFrom([]endorse.Currency{endorse.EUR, endorse.USD}).Draw(t, "currency"))
	}
	return m
}

// TestResultsAddUp: what the documentation of Results says adds up does, to the minor
// unit.
func TestResultsAddUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		s, events := drawResults(rt, t)
		r := reportOf(t, s.on(3, 5, events...).c, nil, nil, day(3, 31))
		total := r.Results.Total
		for name, rows := range map[string][]campaign.Row{
			"creator": r.Results.ByCreator, "platform": r.Results.ByPlatform, "tier": r.Results.ByTier, "wave": r.Results.ByWave,
		} {
			posts := int64(0)
			for _, row := range rows {
				posts += row.Posts
			}
			if name != "wave" && posts != total.Posts {
				rt.Fatalf("by %s %d posts, in all %d", name, posts, total.Posts)
			}
			for _, figure := range []string{"reach", "engagements", "conversions", "revenue", "cost"} {
				var sum endorse.Rate
				for _, row := range rows {
					f, _ := row.Figure(figure)
					sum = sum.Add(f.Number)
				}
				if want, _ := total.Figure(figure); !sum.Equal(want.Number) {
					rt.Fatalf("%s by %s adds up to %v, in all it is %v", figure, name, sum, want.Number)
				}
			}
		}
		cost, _ := total.Figure("cost")
		m := r.Money.Settlement.Converted
		if sum, _ := m.Out.Add(m.Open); sum.String() != cost.Value {
			rt.Fatalf("cost %s, out and open %v", cost.Value, sum)
		}
	})
}

// TestReportOrder: the order in which a day's events came changes nothing.
func TestReportOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		s, events := drawResults(rt, t)
		before := s.c
		var texts []string
		for _, list := range [][]campaign.Event{events, rapid.Permutation(events).Draw(rt, "order")} {
			s.c = before
			r := reportOf(t, s.on(3, 5, list...).c, nil, nil, day(3, 31))
			data, err := r.MarshalJSON()
			if err != nil {
				rt.Fatal(err)
			}
			texts = append(texts, string(data)+r.Markdown())
		}
		if diff := cmp.Diff(texts[0], texts[1]); diff != "" {
			rt.Fatal(diff)
		}
	})
}

// A market is no part of the whole: a post that addresses two is in both.
func TestMarketsOverlap(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	r := reportOf(t, c, statements, nil, day(3, 31))
	if len(r.Results.ByMarket) != 3 || r.Results.ByMarket[0].Key != "" {
		t.Fatalf("rows of markets: %d", len(r.Results.ByMarket))
	}
	for _, row := range r.Results.ByMarket[1:] {
		if f, _ := row.Figure("cost"); f.Known() || f.Missing == "" {
			t.Errorf("%s: a market has a cost of %v", row.Key, f)
		}
		if row.Posts != r.Results.Total.Posts {
			t.Errorf("%s: %d posts of %d", row.Key, row.Posts, r.Results.Total.Posts)
		}
	}
}

// Without a yardstick there is no engagement, and a currency without a rate takes the
// cost away, not its part.
func TestReportMissing(t *testing.T) {
	t.Parallel()
	s := running(t, campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(10)}).posts(3, 2, 0, 5)
	s.on(3, 3, campaign.Spent{ID: "s", Cost: roi.CostTools, Amount: money("GBP 10")})
	st := monitored(t, s.c, nil, 3, 3)
	r, err := campaign.NewReport(s.c, settled(t, s.c, nil, 3, 3), st, campaign.Yardstick{})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"engagements", "engagement-rate", "cost", "roas", "roi", "cpa", "revenue"} {
		if f, ok := r.Results.Total.Figure(name); !ok || f.Known() || f.Missing == "" {
			t.Errorf("%s is %v (%v)", name, f, ok)
		}
	}
	if len(r.Learning) != 0 || len(r.Money.Budget.Unconverted) != 1 {
		t.Errorf("learning %v, unconverted %v", r.Learning, r.Money.Budget.Unconverted)
	}
	y := campaign.Yardstick{Rate: engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments), Statistic: engagement.Pooled}
	r, err = campaign.NewReport(s.c, settled(t, s.c, nil, 3, 3), st, y)
	if err != nil || r.Learning[0].Standing != campaign.StandingUnknown || r.Learning[0].Rate.Known() {
		t.Errorf("a statistic that nothing is published of: %+v, %v", r.Learning, err)
	}
}

// What was spent on an account of which no revenue is known is not held against what
// the others brought, and the figure says so.
func TestReturnLeavesOutUnknown(t *testing.T) {
	t.Parallel()
	spent := func(id, creator, amount string) campaign.Spent {
		return campaign.Spent{ID: id, Cost: roi.CostFees, Amount: money(amount), Creator: creator}
	}
	of := func(post, revenue string) campaign.Measured {
		return counted(post, campaign.Primary, 1000, 900, 50, 5, 20, 4, revenue)
	}
	const leaves = "leaves out EUR 90.00 spent on 1 account of which no revenue is known"
	rows := []struct {
		name   string
		events []campaign.Event
		roas   string
		roi    string
		why    string
	}{
		{"all known", []campaign.Event{of("a", "EUR 300"), of("b", "EUR 60")}, "1.89", "89.47%", ""},
		{"known to be nothing", []campaign.Event{of("a", "EUR 300"), of("b", "EUR 0")}, "1.58", "57.89%", ""},
		{"not known of one", []campaign.Event{of("a", "EUR 300"), of("b", "")}, "3", "200%", leaves},
		{"one not measured", []campaign.Event{of("a", "EUR 300")}, "3", "200%", leaves},
		{"known of the creator as a whole", []campaign.Event{of("a", "EUR 300"), of("b", ""), campaign.Measured{Creator: "b", Revenue: money("EUR 60")}}, "1.89", "89.47%", ""},
		{"in a currency without a rate", []campaign.Event{of("a", "EUR 300"), of("b", "GBP 60")}, "3", "200%", leaves},
		{"cost of the campaign counts", []campaign.Event{of("a", "EUR 300"), of("b", ""), spent("tools", "", "EUR 50")}, "2", "100%", leaves},
		{"not known of anybody", []campaign.Event{of("a", ""), of("b", "")}, "", "", "revenue not known"},
		{"two accounts", []campaign.Event{of("a", "EUR 300"), of("b", ""), spent("c", "c", "EUR 10")}, "3", "200%", "leaves out EUR 100.00 spent on 2 accounts of which no revenue is known"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			s := begin(t, teapotBrief())
			for _, id := range []string{"a", "b", "c"} {
				s.on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: id, Platform: endorse.Instagram}})
			}
			s.on(3, 1, campaign.Started{}, spent("a", "a", "EUR 100"), spent("b", "b", "EUR 90"))
			s.on(3, 2, posted("a", "", "a", endorse.Instagram, endorse.FormatPost, "Ad"), posted("b", "", "b", endorse.Instagram, endorse.FormatPost, "Ad"))
			s.on(3, 3, r.events...)
			total := reportOf(t, s.c, nil, nil, day(3, 31)).Results.Total
			for name, want := range map[string]string{"roas": r.roas, "roi": r.roi} {
				if f, _ := total.Figure(name); f.Value != want || f.Missing != r.why {
					t.Errorf("%s = %q, %q; want %q, %q", name, f.Value, f.Missing, want, r.why)
				}
			}
			if f, _ := total.Figure("cost"); f.Missing != "" {
				t.Errorf("the cost lacks something: %s", f.Missing)
			}
		})
	}
}

// A price of one thing leaves out accounts of which that is not known, and no others; in
// the row of the second wave what the first wave knows does not count.
func TestPricesLeaveOutUnknown(t *testing.T) {
	t.Parallel()
	s := begin(t, teapotBrief())
	s.on(3, 1, campaign.Started{})
	for _, id := range []string{"a", "b"} {
		s.on(3, 3, campaign.Selected{Creator: campaign.Creator{ID: id, Platform: endorse.Instagram}})
		s.on(3, 3, posted(id, "", id, endorse.Instagram, endorse.FormatPost, "Ad"), campaign.Amplified{Post: id, Spend: money("EUR 40")})
		s.on(3, 3, campaign.Measured{Post: id, Counts: endorse.Counts{Clicks: count(10), Conversions: count(2)}})
	}
	s.on(3, 3, campaign.Measured{Post: "a", Wave: campaign.Secondary, Counts: endorse.Counts{Clicks: count(10)}})
	r := reportOf(t, s.c, nil, nil, day(3, 31)).Results
	wave := r.ByWave[len(r.ByWave)-1]
	for _, want := range []struct {
		row         campaign.Row
		name, value string
		part        bool
	}{
		{r.Total, "cpc", "EUR 2.67", false}, {r.Total, "cpa", "EUR 20.00", false}, {wave, "cpc", "EUR 4.00", true}, {wave, "cpa", "", true},
	} {
		if f, _ := want.row.Figure(want.name); f.Value != want.value || (f.Missing != "") != want.part {
			t.Errorf("%s of %q = %q, %q; want %q", want.name, want.row.Key, f.Value, f.Missing, want.value)
		}
	}
}
