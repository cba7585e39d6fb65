package campaign_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// liked adds posts of an account with so many likes of 10,000 followers each.
func (s *story) liked(account string, likes ...int64) *story {
	for i, n := range likes {
		id := fmt.Sprint(account, i)
		s.on(3, 2, campaign.Published{Creator: account, Post: contract.Post{ID: id, Format: endorse.FormatPost}},
			campaign.Measured{Post: id, Counts: endorse.Counts{Likes: count(n), Comments: count(0), Followers: count(10_000)}})
	}
	return s
}

// chosen is a running campaign with accounts of 10,000 followers on Instagram.
func chosen(t *testing.T, accounts ...string) *story {
	s := begin(t, teapotBrief())
	for _, id := range accounts {
		s.on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: id, Name: "Name of " + id, Platform: endorse.Instagram, Followers: count(10_000)}})
	}
	return s.on(3, 1, campaign.Started{})
}

// reportBy is the report of 2 March by a yardstick.
func reportBy(t *testing.T, s *story, y campaign.Yardstick) campaign.Report {
	t.Helper()
	r, err := campaign.NewReport(s.c, settled(t, s.c, nil, 3, 2), monitored(t, s.c, nil, 3, 2), y)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestLessons: accounts that posted are held against a benchmark, and what cannot be
// told of them is named, by how many.
func TestLessons(t *testing.T) {
	t.Parallel()
	all := yardstick()
	all.Benchmarks[0].Platform = ""
	all.Benchmarks = all.Benchmarks[:1]
	median := yardstick()
	median.Statistic = engagement.Median
	for i := range median.Benchmarks {
		median.Benchmarks[i].Statistic = engagement.Median
	}
	rows := []struct {
		name     string
		yard     campaign.Yardstick
		likes    []int64 // of each post of both bea and cid; ann does not post
		standing campaign.Standing
		interval bool
		says     string
		not      string
	}{
		{"five posts each, above", yardstick(), []int64{500, 501, 499, 500, 500}, campaign.AboveBenchmark, true, "of 2 comparisons one in twenty", "creators stand against"},
		{"four posts each", yardstick(), []int64{500, 501, 499, 500}, campaign.StandingUnknown, true, "how 2 of 2 creators stand against", "comparisons"},
		{"a benchmark of all platforms", all, []int64{500, 501, 499, 500, 500}, campaign.StandingUnknown, true, "how 2 of 2 creators stand against", "posts disclose"},
		{"the median of five posts has no interval", median, []int64{500, 501, 499, 500, 500}, campaign.StandingUnknown, false, "how 2 of 2", ""},
		{"that of six has", median, []int64{500, 501, 499, 500, 500, 502}, campaign.AboveBenchmark, true, "of 2 comparisons", ""},
	}
	for _, r := range rows {
		rep := reportBy(t, chosen(t, "ann", "bea", "cid").liked("bea", r.likes...).liked("cid", r.likes...), r.yard)
		if len(rep.Learning) != 2 || rep.Learning[0].Creator != "bea" {
			t.Fatalf("%s: lessons %+v, want those of bea and cid", r.name, rep.Learning)
		}
		l := rep.Learning[0]
		if l.Standing != r.standing || !l.Benchmark.Known() || l.Rate.String() != "5%" || l.Rate.Interval.IsZero() == r.interval {
			t.Errorf("%s: %v of %v beside %v (%s), interval %v", r.name, l.Standing, l.Rate, l.Benchmark, l.Why, l.Rate.Interval)
		}
		if untold := strings.Join(rep.Untold, "; "); !strings.Contains(untold, r.says) || r.not != "" && strings.Contains(untold, r.not) {
			t.Errorf("%s: %s, want %q without %q", r.name, untold, r.says, r.not)
		}
	}
}

// TestMarketsOfAPost: those that it says, else those of its terms, else of the brief.
func TestMarketsOfAPost(t *testing.T) {
	t.Parallel()
	terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 3))
	terms.Markets = []endorse.Region{"AT"}
	for _, r := range []struct {
		terms string
		says  []endorse.Region
		want  string
	}{
		{"anna-1", []endorse.Region{"FR"}, "[FR]"}, {"anna-1", nil, "[AT]"}, {"", nil, "[DE GB]"}, {"", []endorse.Region{"FR"}, "[FR]"},
	} {
		s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
		s.agree(2, 10, terms, "anna").on(3, 1, campaign.Started{}, campaign.Published{Creator: "anna", Terms: r.terms,
			Post: contract.Post{ID: "p", Format: endorse.FormatShortVideo}, Text: disclosure.Publication{Caption: "tea", Markets: r.says}})
		var got []string
		for _, row := range reportBy(t, s, campaign.Yardstick{}).Results.ByMarket {
			if row.Posts > 0 {
				got = append(got, row.Key)
			}
		}
		if fmt.Sprint(got) != r.want {
			t.Errorf("under %q, saying %v: markets %v, want %s", r.terms, r.says, got, r.want)
		}
	}
}

// TestCostOfWhoDidNotPost: their row has their name.
func TestCostOfWhoDidNotPost(t *testing.T) {
	t.Parallel()
	s := chosen(t, "ann").on(3, 2, campaign.Spent{ID: "s", Cost: roi.CostProduct, Amount: money("EUR 20"), Creator: "ann"})
	rows := reportBy(t, s, campaign.Yardstick{}).Results.ByCreator
	if len(rows) != 1 || rows[0].Key != "ann" || rows[0].Name != "Name of ann" {
		t.Errorf("rows %+v, want one of ann by name", rows)
	}
}

// TestComplianceCounts: each outcome in a market is counted by itself, and a post that
// could not be checked says so.
func TestComplianceCounts(t *testing.T) {
	t.Parallel()
	s := running(t, campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(10)}).posts(3, 2, 0, 5)
	st := monitored(t, s.c, nil, 3, 2)
	for i, o := range []disclosure.Outcome{disclosure.Met, disclosure.NotRequired, disclosure.NotRequired, disclosure.Breached, disclosure.Unclear} {
		st.Disclosure = append(st.Disclosure, campaign.PostCheck{Post: fmt.Sprint("p", i), Outcome: o, Markets: []campaign.MarketCheck{{Region: "DE", Outcome: o}}})
	}
	st.Disclosure = append(st.Disclosure, campaign.PostCheck{Post: "p9", Fault: "no day"})
	st.Deliveries[0].Assets[0].Outcome = contract.TakenDown + 1 // of a later version
	r, err := campaign.NewReport(s.c, settled(t, s.c, nil, 3, 2), st, campaign.Yardstick{})
	if err != nil {
		t.Fatal(err)
	}
	if want := (campaign.MarketOutcome{Region: "DE", Met: 1, NotRequired: 2, Breached: 1, Unclear: 1}); len(r.Compliance.Markets) != 1 || r.Compliance.Markets[0] != want {
		t.Errorf("%+v, want %+v", r.Compliance.Markets, want)
	}
	if text := r.Markdown(); !strings.Contains(text, "| p9 |  |  | not checked |") || !strings.Contains(text, "| p0 |  |  | met |") {
		t.Errorf("the table of disclosure:\n%s", text)
	}
}
