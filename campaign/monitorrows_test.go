package campaign_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
)

// TestExpectedIsTold: what is expected is told from five posts, or once nothing more is
// to come.
func TestExpectedIsTold(t *testing.T) {
	t.Parallel()
	goal := campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(1000)}
	rows := []struct {
		name   string
		orders []int64
		on     endorse.Date
		want   string
	}{
		{"nothing measured", nil, day(3, 2), "(measured posts: 0; nothing is told from fewer than 5)"},
		{"nothing measured, and nothing to come", nil, day(4, 1), "(measured posts: 0; nothing is told from fewer than 5)"},
		{"four of ten", []int64{10, 10, 10, 10}, day(3, 2), "(measured posts: 4; nothing is told from fewer than 5)"},
		{"four, and no more to come", []int64{10, 10, 10, 10}, day(4, 1), "40"},
		{"five of ten", []int64{10, 10, 10, 10, 10}, day(3, 2), "100"},
	}
	for _, r := range rows {
		s := running(t, goal).posts(3, 2, 0, r.orders...)
		if got := monitored(t, s.c, nil, r.on.Month(), r.on.Day()).Goals[0].Expected.String(); got != r.want {
			t.Errorf("%s: expected %s, want %s", r.name, got, r.want)
		}
	}
}

// TestDueWithin30Days: a payment is listed from the thirtieth day before it is due.
func TestDueWithin30Days(t *testing.T) {
	t.Parallel()
	terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
	terms.Payment.Net = count(45) // from 10 February: due on 27 March
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}}).agree(2, 10, terms, "anna")
	for d, want := range map[int]int{24: 0, 25: 1} {
		if got := monitored(t, s.c, nil, 2, d).Payments; len(got) != want {
			t.Errorf("%d February: %d payments due within 30 days, want %d", d, len(got), want)
		}
	}
}

// TestOffersBesideAgreements: an offer that comes first by its id hides no agreement, one
// that was declined runs out no more, and only what stands under an offer is a problem.
func TestOffersBesideAgreements(t *testing.T) {
	t.Parallel()
	offer := teapotTerms("a-offer", "anna", "EUR 10", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
	offer.OfferUntil = day(3, 20)
	problems := func(s *story, m, d int) string { return strings.Join(monitored(t, s.c, nil, m, d).Problems, "; ") }

	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	if got := problems(s, 2, 1); got != "" {
		t.Errorf("no agreement: %s", got)
	}
	s.on(2, 2, campaign.Offered{Creators: []string{"anna"}, Terms: offer, By: "nowhere"})
	if got := problems(s, 2, 2); strings.Contains(got, "nobody accepted") {
		t.Errorf("an offer alone: %s", got)
	}
	s.agree(2, 10, teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1)), "anna")
	st := monitored(t, s.c, nil, 3, 1)
	if len(st.Deliveries) != 1 || st.Deliveries[0].Terms != "anna-1" {
		t.Errorf("deliveries %+v, want those of the agreement", st.Deliveries)
	}
	paid := (&story{t, s.c}).on(3, 1, campaign.Started{}, posted("anna", "a-offer", "p", endorse.Instagram, endorse.FormatShortVideo, "Ad"),
		campaign.Paid{ID: "x", Terms: "a-offer", Party: "anna", Amount: money("EUR 1")})
	if got := problems(paid, 3, 1); !strings.Contains(got, "posts or payments stand under a-offer, which nobody accepted") {
		t.Errorf("a post and a payment under an offer: %s", got)
	}
	s.on(3, 1, campaign.Negotiated{Terms: "a-offer", Step: contract.AgreementEvent{Step: contract.Decline, By: "anna"}})
	for _, e := range monitored(t, s.c, nil, 3, 1).Expiring {
		if e.Terms == "a-offer" {
			t.Errorf("declined, and yet it runs out: %+v", e)
		}
	}
}

// TestPostsWithoutTerms: one that comes first by its id hides none that is owed.
func TestPostsWithoutTerms(t *testing.T) {
	t.Parallel()
	s := running(t, campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(100)})
	s.on(3, 2, campaign.Published{Creator: "anna", Post: contract.Post{ID: "a", Format: endorse.FormatStory}}).posts(3, 2, 0, 5)
	if got := monitored(t, s.c, nil, 3, 2).Deliveries[0].Count(contract.Pending); got != 9 {
		t.Errorf("%d of ten pending after one post, want 9", got)
	}
}
