package campaign_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
)

func monitored(t testing.TB, c campaign.Campaign, k *disclosure.Checker, m, d int) campaign.Status {
	t.Helper()
	s, err := campaign.Monitor(c, k, day(m, d))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// running is a campaign with one goal and one creator who owes ten posts in March.
func running(t testing.TB, g campaign.Goal) *story {
	b := teapotBrief()
	b.Goals = []campaign.Goal{g}
	s := begin(t, b).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 10)), "anna")
	return s.on(3, 1, campaign.Started{})
}

// posts adds posts that went live on a day, measured with so many orders each.
func (s *story) posts(m, d, from int, orders ...int64) *story {
	for i, n := range orders {
		id := fmt.Sprint("p", from+i)
		s.on(m, d, posted("anna", "anna-1", id, endorse.Instagram, endorse.FormatShortVideo, "Ad"))
		if n >= 0 {
			s.on(m, d, campaign.Measured{Post: id, Counts: endorse.Counts{Conversions: count(n)}})
		}
	}
	return s
}

func TestMonitorGoal(t *testing.T) {
	t.Parallel()
	orders := func(n int64) campaign.Goal {
		return campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(n)}
	}
	early := orders(100)
	early.By = day(3, 10)
	rows := []struct {
		name    string
		goal    campaign.Goal
		story   func(s *story)
		on      endorse.Date
		verdict campaign.Verdict
		reached string
		toCome  int64
	}{
		{"nothing yet", orders(100), func(s *story) {}, day(3, 2), campaign.CannotTell, "(no post has such a number yet)", 10},
		{"four of ten posts", orders(100), func(s *story) { s.posts(3, 2, 0, 20, 20, 20, 20) }, day(3, 2), campaign.CannotTell, "80", 6},
		{"five of ten, each bringing a fifth", orders(100), func(s *story) { s.posts(3, 2, 0, 19, 19, 20, 19, 19) }, day(3, 2), campaign.OnTrack, "96", 5},
		{"five of ten, a tenth each", orders(200), func(s *story) { s.posts(3, 2, 0, 10, 10, 10, 10, 10) }, day(3, 2), campaign.Behind, "50", 5},
		{"five of ten, to the unit", orders(100), func(s *story) { s.posts(3, 2, 0, 20, 20, 20, 20, 20) }, day(3, 2), campaign.Reached, "100", 5},
		{"a post is up and not measured: it is still to come", orders(61), func(s *story) { s.posts(3, 2, 0, 10, 10, 10, 10, 10, -1) }, day(4, 1), campaign.Behind, "50", 1},
		{"the last day: posts may still come", orders(100), func(s *story) { s.posts(3, 2, 0, 10, 10, 10, 10, 10) }, day(3, 31), campaign.OnTrack, "50", 5},
		{"the day after: none is owed any more", orders(100), func(s *story) { s.posts(3, 2, 0, 10, 10, 10, 10, 10) }, day(4, 1), campaign.Behind, "50", 0},
		{"the campaign is over before its days", orders(100), func(s *story) { s.posts(3, 2, 0, 10, 10, 10, 10, 10).on(3, 5, campaign.Finished{}) }, day(3, 5), campaign.Behind, "50", 0},
		{"a post after the goal's last day does not count", early, func(s *story) { s.posts(3, 10, 0, 60).posts(3, 11, 1, 60) }, day(3, 11), campaign.Behind, "60", 0},
		{"a zero is measured, not unknown", orders(10), func(s *story) { s.posts(3, 2, 0, 0, 0, 0, 0, 0) }, day(3, 2), campaign.Behind, "0", 5},
	}
	for _, r := range rows {
		s := running(t, r.goal)
		r.story(s)
		got := monitored(t, s.c, nil, r.on.Month(), r.on.Day()).Goals[0]
		if got.Verdict != r.verdict || got.Reached.String() != r.reached || got.ToCome != r.toCome {
			t.Errorf("%s: %v (%s), %v, %d to come; want %v, %s, %d", r.name, got.Verdict, got.Why, got.Reached, got.ToCome, r.verdict, r.reached, r.toCome)
		}
	}
}

// Of a post the waves add up, and what is known of the creator comes on top.
func TestMonitorWaves(t *testing.T) {
	t.Parallel()
	s := running(t, campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(1000)}).posts(3, 2, 0, 10)
	s.on(3, 3, campaign.Amplified{Post: "p0", Spend: money("EUR 10")})
	if g := monitored(t, s.c, nil, 3, 3).Goals[0]; g.Partly != 1 || g.Reached.Value != "10" {
		t.Errorf("amplified and not measured: %v, partly %d", g.Reached, g.Partly)
	}
	s.on(3, 4, campaign.Measured{Post: "p0", Wave: campaign.Secondary, Counts: endorse.Counts{Conversions: count(7)}},
		campaign.Measured{Creator: "anna", Counts: endorse.Counts{Conversions: count(500)}})
	if g := monitored(t, s.c, nil, 3, 4).Goals[0]; g.Partly != 0 || g.Reached.Value != "517" || g.Reached.Used != 1 {
		t.Errorf("both waves and the creator: %v by %d posts, partly %d; want 517 by 1", g.Reached, g.Reached.Used, g.Partly)
	}
}

// Revenue in another currency counts at the rate of the brief; without one it is not
// known.
func TestMonitorRevenue(t *testing.T) {
	t.Parallel()
	s := running(t, campaign.Goal{ID: "sales", Revenue: money("USD 1000")}).posts(3, 2, 0, 1, 1, 1)
	for id, amount := range map[string]string{"p0": "EUR 100", "p1": "USD 100.05", "p2": "GBP 100"} {
		s.on(3, 3, campaign.Measured{Post: id, Revenue: money(amount)})
	}
	g := monitored(t, s.c, nil, 3, 3).Goals[0]
	if g.Reached.Value != "EUR 190.05" || g.Target.Value != "EUR 900.00" || g.Reached.LeftOut != 1 {
		t.Errorf("%v of %v, %d left out; want EUR 190.05 (100 + 90.045) of EUR 900, 1", g.Reached, g.Target, g.Reached.LeftOut)
	}
}

func TestMonitorStory(t *testing.T) {
	t.Parallel()
	c, _ := teapots(t)
	s := monitored(t, c, madeUp(t), 3, 31)
	if got := s.Budget.Left.String(); got != "EUR 6489.36" { // 12000 - 3106.50 out - 4.14 due - 2400 to come
		t.Errorf("left: %s", got)
	}
	var due []string
	for _, d := range s.Payments {
		due = append(due, fmt.Sprint(d.Terms, " ", d.Line.Kind, " ", d.Line.Open, " ", d.Days))
	}
	if want := []string{"ben-1 interest USD 4.60 -33"}; cmp.Diff(want, due) != "" {
		t.Errorf("due: %v, want %v", due, want)
	}
	var soon []string
	for _, e := range s.Expiring {
		soon = append(soon, fmt.Sprint(e.Terms, " ", e.What, " ", e.Last))
	}
	want := []string{"anna-1 window 2026-03-31", "ben-1 window 2026-03-31", "ben-1 window 2026-03-31", "cleo-1 window 2026-03-31", "anna-1 right 2026-04-02"}
	if diff := cmp.Diff(want, soon); diff != "" {
		t.Errorf("expiring (-want +got):\n%s", diff)
	}
	outcomes := map[string]disclosure.Outcome{}
	for _, p := range s.Disclosure {
		outcomes[p.Post] = p.Outcome
	}
	if outcomes["a3"] != disclosure.Met || outcomes["a2"] != disclosure.Breached || outcomes["c2"] != disclosure.Unclear {
		t.Errorf("disclosure: %v", outcomes)
	}
}

// What the check finds of a post decides whether it is what was agreed.
func TestMonitorDisclosureDecides(t *testing.T) {
	t.Parallel()
	terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 3))
	terms.Deliverables[0].Must.Disclosure = endorse.Yes
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, terms, "anna").on(3, 1, campaign.Started{})
	s.on(3, 2, posted("anna", "anna-1", "told", endorse.Instagram, endorse.FormatShortVideo, "Ad | Anzeige: tea"),
		posted("anna", "anna-1", "silent", endorse.Instagram, endorse.FormatShortVideo, "tea"))
	outcomes := func(k *disclosure.Checker) string {
		var list []string
		for _, a := range monitored(t, s.c, k, 3, 2).Deliveries[0].Assets {
			list = append(list, a.Post+" "+a.Outcome.String())
		}
		slices.Sort(list)
		return fmt.Sprint(list)
	}
	if got, want := outcomes(madeUp(t)), "[ pending silent incomplete told met]"; got != want {
		t.Errorf("checked: %s, want %s", got, want)
	}
	if got, want := outcomes(nil), "[ pending silent unclear told unclear]"; got != want {
		t.Errorf("not checked: %s, want %s", got, want)
	}
}

// That somebody looked for a code and found none is kept, in JSON too; where nobody
// looked, nothing lacks.
func TestMonitorCodesLookedFor(t *testing.T) {
	t.Parallel()
	terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 2))
	terms.Deliverables[0].Must.Codes = []string{"TEA5"}
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, terms, "anna").on(3, 1, campaign.Started{})
	none := posted("anna", "anna-1", "none", endorse.Instagram, endorse.FormatShortVideo, "tea")
	none.Post.Codes = []string{}
	s.on(3, 2, none, posted("anna", "anna-1", "unseen", endorse.Instagram, endorse.FormatShortVideo, "tea"))
	data, err := s.c.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	read, err := campaign.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []campaign.Campaign{s.c, read} {
		var got []string
		for _, a := range monitored(t, c, nil, 3, 2).Deliveries[0].Assets {
			got = append(got, fmt.Sprint(a.Post, " ", a.Outcome, " ", a.Defects, " ", a.Unknown))
		}
		slices.Sort(got)
		if want := []string{"none incomplete [no-code TEA5] []", "unseen unclear [] [codes]"}; !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Without law, and under terms that nobody accepted, a status says so.
func TestMonitorProblems(t *testing.T) {
	t.Parallel()
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}},
		campaign.Offered{Creators: []string{"anna"}, Terms: teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))})
	s.on(3, 1, campaign.Started{}).posts(3, 2, 0, 1)
	st := monitored(t, s.c, nil, 3, 2)
	want := []string{"no post was checked: there is no law to check by", "posts or payments stand under anna-1, which nobody accepted"}
	if diff := cmp.Diff(want, st.Problems); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	if st.Budget.Promised.String() != "EUR 0.00" || len(st.Deliveries) != 0 {
		t.Errorf("an offer promises %v and owes %d deliveries", st.Budget.Promised, len(st.Deliveries))
	}
}

// A rate is that of the first wave, and on track only when the whole interval is.
func TestMonitorRate(t *testing.T) {
	t.Parallel()
	goal := campaign.Goal{ID: "rate", Rate: engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments), AtLeast: rate("3%")}
	for likes, want := range map[int64]campaign.Verdict{500: campaign.OnTrack, 200: campaign.Behind, 300: campaign.CannotTell} {
		s := running(t, goal).posts(3, 2, 0, -1, -1, -1, -1, -1)
		for i := range int64(5) {
			c := endorse.Counts{Reach: count(10_000), Likes: count(likes - 6 + 3*i), Comments: count(0)}
			s.on(3, 3, campaign.Measured{Post: fmt.Sprint("p", i), Counts: c})
		}
		s.on(3, 4, campaign.Amplified{Post: "p0"}, campaign.Measured{Post: "p0", Wave: campaign.Secondary,
			Counts: endorse.Counts{Reach: count(1_000_000), Likes: count(1), Comments: count(0)}})
		if g := monitored(t, s.c, nil, 3, 4).Goals[0]; g.Verdict != want || g.Reached.Used != 5 {
			t.Errorf("%d likes of 10,000: %v (%s) %v, want %v", likes, g.Verdict, g.Why, g.Expected.Interval, want)
		}
	}
}

// What an ended agreement still owed does not come.
func TestMonitorEndedAgreement(t *testing.T) {
	t.Parallel()
	s := running(t, campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(100)}).posts(3, 2, 0, 10, 10, 10, 10, 10)
	s.on(3, 3, campaign.Negotiated{Terms: "anna-1", Step: contract.AgreementEvent{Step: contract.Terminate, By: "nowhere"}})
	if g := monitored(t, s.c, nil, 3, 3).Goals[0]; g.ToCome != 0 || g.Verdict != campaign.Behind {
		t.Errorf("%d posts to come, %v", g.ToCome, g.Verdict)
	}
}

// A post that came down unmeasured is not still to come.
func TestMonitorTakenDown(t *testing.T) {
	t.Parallel()
	s := running(t, campaign.Goal{ID: "orders", Count: endorse.CountConversions, Of: count(100)}).posts(3, 2, 0, -1)
	if g := monitored(t, s.c, nil, 4, 1).Goals[0]; g.ToCome != 1 {
		t.Errorf("up: %d to come, want 1", g.ToCome)
	}
	s.on(3, 5, campaign.TakenDown{Post: "p0"})
	if g := monitored(t, s.c, nil, 4, 1).Goals[0]; g.ToCome != 0 || g.Reached.LeftOut != 0 && g.Reached.Known() {
		t.Errorf("down: %d to come, want 0", g.ToCome)
	}
}

// An offer runs out until it is taken up, a window while something is owed.
func TestMonitorExpiring(t *testing.T) {
	t.Parallel()
	terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
	terms.OfferUntil = day(3, 20)
	what := func(s *story) string {
		var list []string
		for _, e := range monitored(t, s.c, nil, 3, 2).Expiring {
			list = append(list, e.What)
		}
		return fmt.Sprint(list)
	}
	base := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	offered := (&story{t, base.c}).on(2, 10, campaign.Offered{Creators: []string{"anna"}, Terms: terms, By: "nowhere"})
	if got := what(offered); got != "[offer window]" {
		t.Errorf("an open offer: %s", got)
	}
	taken := (&story{t, base.c}).agree(2, 10, terms, "anna").on(3, 1, campaign.Started{})
	if got := what(taken); got != "[window]" {
		t.Errorf("an agreement: %s", got)
	}
	if got := what(taken.posts(3, 2, 0, 1)); got != "[]" {
		t.Errorf("nothing owed: %s", got)
	}
}
