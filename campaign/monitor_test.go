package campaign_test

import (
	"testing"

	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
)

func checker(t testing.TB) *disclosure.Checker {
	t.Helper()
	k, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func TestMonitorStory(t *testing.T) {
	t.Parallel()
	c, _ := teapots(t)
	s, err := campaign.Monitor(c, checker(t), day(3, 31))
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range s.Goals {
		t.Log(g.Goal.ID, g.Verdict, g.Why, g.Reached, g.Target, g.Expected, g.Expected.Interval, g.Share, g.ToCome, g.Partly, g.TimeGone)
	}
	t.Log(s.Budget)
	for _, p := range s.Disclosure {
		t.Log(p.Post, p.Outcome, p.Fault)
		for _, m := range p.Markets {
			t.Log("  ", m.Region, m.Outcome, len(m.Findings), m.Met)
			for _, f := range m.Findings {
				t.Log("     ", f.Code, f.Outcome, f.Must, f.Says())
			}
		}
	}
	for _, d := range s.Deliveries {
		for _, a := range d.Assets {
			t.Log(d.Terms, a.Deliverable, a.Number, a.Outcome, a.Post)
		}
	}
	t.Log(s.Expiring, s.Payments, s.Problems)
}
