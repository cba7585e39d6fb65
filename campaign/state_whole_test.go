package campaign_test

import (
	"os"
	"testing"

	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
)

// TestWholeWay: what was read in either form goes on to status, settlement and
// report.
func TestWholeWay(t *testing.T) {
	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"state-format-1", "state-format-2"} {
		data, err := os.ReadFile("testdata/" + name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		c, err := campaign.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		day := on(2026, 4, 2)
		status, err := campaign.Monitor(c, checker, day)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		settlement, err := campaign.Settle(c, nil, day)
		if err == nil {
			err = settlement.Verify()
		}
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		yard := campaign.Yardstick{Rate: engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)}
		report, err := campaign.NewReport(c, settlement, status, yard)
		if err != nil || len(report.Markdown()) < 1000 {
			t.Errorf("%s: %v", name, err)
		}
	}
}
