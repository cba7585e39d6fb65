package campaign_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// TestPersonsOfOffers holds whose an offer is: the person's that it names, or somebody's
// own, who is known by the account. Limits on persons and limits for each see the same.
func TestPersonsOfOffers(t *testing.T) {
	t.Parallel()
	named := campaign.Offer{ID: "reel", Creator: "kim-insta", Person: "kim"}
	alone := campaign.Offer{ID: "story", Creator: "lou-insta"}
	for _, row := range []struct {
		name    string
		offer   campaign.Offer
		persons []string
		want    bool
	}{
		{"the person named", named, []string{"kim"}, true},
		{"the account of somebody who is named", named, []string{"kim-insta"}, false},
		{"the account of somebody of their own", alone, []string{"ana", "lou-insta"}, true},
		{"somebody else", alone, []string{"kim"}, false},
		{"nobody", alone, []string{""}, false},
		{"no list", alone, nil, true},
	} {
		if got := (campaign.Where{Persons: row.persons}).Fits(row.offer); got != row.want {
			t.Errorf("%s: fits %v, want %v", row.name, got, row.want)
		}
	}
}

// TestPersonsTogether holds that a limit on a person who is known by the account holds
// as the limit on each person does.
func TestPersonsTogether(t *testing.T) {
	t.Parallel()
	two := campaign.Quantity{Offers: endorse.MustCount(2)}
	var plans [2]string
	for i, c := range []campaign.Constraint{
		{ID: "twice", Each: campaign.EachPerson, AtLeast: two},
		{ID: "twice", Where: campaign.Where{Persons: []string{"lou"}}, AtLeast: two},
	} {
		p := launch()
		lou, again := p.Offers[5], p.Offers[5]
		again.ID = "lou-again"
		p.Offers, p.Constraints = []campaign.Offer{lou, again}, []campaign.Constraint{c}
		plan, err := p.Plan()
		if err != nil {
			t.Fatal(err)
		}
		for _, o := range plan.Chosen {
			plans[i] += o.Offer + " "
		}
	}
	if plans[0] != plans[1] || plans[0] == "" {
		t.Errorf("each person twice: %s; this one twice: %s", plans[0], plans[1])
	}
}

// TestWhereFits: an offer is one of those that every list names; each list by itself
// leaves out what it does not name.
func TestWhereFits(t *testing.T) {
	t.Parallel()
	o := campaign.Offer{ID: "reel", Creator: "kim-insta", Platform: endorse.Instagram, Format: endorse.FormatPost, Tier: "nano", Groups: []string{"food", "tea"}}
	for name, lists := range map[string][2]campaign.Where{
		"offers":    {{Offers: []string{"x", "reel"}}, {Offers: []string{"x"}}},
		"creators":  {{Creators: []string{"x", "kim-insta"}}, {Creators: []string{"x"}}},
		"persons":   {{Persons: []string{"x", "kim-insta"}}, {Persons: []string{"x"}}},
		"platforms": {{Platforms: []endorse.Platform{endorse.Instagram}}, {Platforms: []endorse.Platform{endorse.TikTok}}},
		"formats":   {{Formats: []endorse.Format{endorse.FormatPost}}, {Formats: []endorse.Format{endorse.FormatStory}}},
		"tiers":     {{Tiers: []string{"nano"}}, {Tiers: []string{"Nano"}}},
		"groups":    {{Groups: []string{"x", "tea"}}, {Groups: []string{"x"}}},
		"waves":     {{Waves: []campaign.Wave{campaign.Primary}}, {Waves: []campaign.Wave{campaign.Secondary}}},
	} {
		if !lists[0].Fits(o) || lists[1].Fits(o) {
			t.Errorf("by %s: fits %v and %v, want true and false", name, lists[0].Fits(o), lists[1].Fits(o))
		}
	}
}
