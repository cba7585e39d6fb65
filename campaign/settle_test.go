package campaign_test

import (
	"testing"

	"github.com/endorse-go/endorse/campaign"
)

func TestSettleStory(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	s, err := campaign.Settle(c, statements, day(3, 31))
	if err != nil {
		t.Fatal(err)
	}
	for _, cl := range s.Claims {
		t.Log(cl.Terms, cl.Parties, cl.Currency, "told", cl.Told, "paid", cl.Paid, "open", cl.Open, "surplus", cl.Surplus, "ahead", cl.Ahead, cl.State)
		for _, l := range cl.Lines {
			t.Log("  ", l.Kind, l.ID, l.On, l.Due, l.Amount, l.Paid, l.Open, l.Parts)
		}
		for _, l := range cl.ToCome {
			t.Log("  to come", l.Kind, l.ID, l.On, l.Due, l.Amount)
		}
	}
	t.Log(s.Spending, s.Totals, s.Converted, s.Problems)
}
