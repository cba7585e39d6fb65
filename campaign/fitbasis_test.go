package campaign_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
)

// TestBasisOfAPart: the evidence for a part tells what was seen, of how many, and what
// of it was not known or not exact.
func TestBasisOfAPart(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		edit func(*situation)
		part string
		says string
		not  string // what it does not say; empty is nothing
	}{
		{"all posts known", func(*situation) {}, "reach", "median reach 20000 of 3 posts", "not known"},
		{"one hidden", func(s *situation) { s.c.Posts[0].Counts.Reach = endorse.Count{} }, "reach", "median reach 21000 of 2 posts, not known of 1 post", ""},
		{"likes of one hidden", func(s *situation) { s.c.Posts[0].Counts.Likes = endorse.Count{} }, "engagement", "of 2 posts, not known of 1 post", ""},
		{"followers of their day", func(s *situation) {
			for i := range s.c.Posts {
				s.c.Posts[i].Counts.Followers = endorse.MustCount(47_000)
			}
		}, "engagement", "of 3 posts", "today's followers"},
		{"followers of one day not known", func(s *situation) {
			s.c.Posts[0].Counts.Followers = endorse.MustCount(47_000)
			s.c.Posts[1].Counts.Followers = endorse.MustCount(47_000)
		}, "engagement", "by today's followers for 1 post", ""},
		{"a rate by reach needs none", func(s *situation) {
			s.k.Rate.Base, s.k.Benchmarks[0].Base = engagement.ByReach, engagement.ByReach
		}, "engagement", "of 3 posts", "today's followers"},
		{"one benchmark", func(*situation) {}, "engagement", "(Sample 2025, https://example.com", "more"},
		{"two benchmarks of the size", func(s *situation) {
			size := engagement.Range{From: 10_000, Below: 100_000}
			s.k.Benchmarks = []engagement.Benchmark{benchmark("1%", size), benchmark("3%", size)}
		}, "engagement", "against 2% (Sample 2025, https://example.com; middle of it and 1 more)", ""},
		{"exact readings", func(*situation) {}, "growth", "in 30 days, from 2026-01-28 to 2026-02-27", "rounded"},
		{"rounded readings", func(s *situation) { s.c.Growth[1].Followers, _ = endorse.ParseCount("48k") }, "growth", "in 30 days, from 2026-01-28 to 2026-02-27, of rounded counts", ""},
		{"nothing raised", func(s *situation) {
			s.c.Credible, _ = engagement.CredibleShare(endorse.MustCount(9), endorse.MustCount(10))
		}, "signals", "none raised; authentic 9 of 10 looked at, at least 59.58%", ""},
		{"suits the brand, with a concern", func(s *situation) { s.c.Concerns = []string{"swears", "politics"} }, "safety", "somebody looked: suits the brand; swears, politics", "not"},
		{"does not suit, with a concern", func(s *situation) {
			s.k.SafeOnly, s.c.Safe, s.c.Concerns = false, endorse.No, []string{"sells tobacco"}
		}, "safety", "does not suit the brand; sells tobacco", ""},
		{"an earlier campaign", func(*situation) {}, "results", "ROAS 2.6 of 1 earlier campaign, against 2, break-even at a margin of 50%", ""},
		{"a goal before the margin", func(s *situation) {
			s.b.Goals = []campaign.Goal{{ID: "sales", Revenue: money("EUR 40000")}}
		}, "results", "against 4, goal sales by the budget", ""},
	}
	for _, r := range rows {
		s := usualSituation()
		r.edit(&s)
		basis := partOf(t, fitOf(t, s), r.part).Basis
		if !strings.Contains(basis, r.says) || r.not != "" && strings.Contains(basis, r.not) {
			t.Errorf("%s: %q, want %q without %q", r.name, basis, r.says, r.not)
		}
	}
}
