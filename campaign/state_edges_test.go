package campaign_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
)

// TestTakenAtTheEdge: the last value of each set, and the last day, are taken.
func TestTakenAtTheEdge(t *testing.T) {
	open := deal("ada")
	open.Deliverables[0].Count = 0 // as many as there will be
	work := func(asset int) campaign.Event {
		return campaign.Worked{Terms: "deal-ada", Deliverable: "stories", Asset: asset, Step: contract.WorkEvent{Step: contract.Brief, By: "teapots"}}
	}
	post := func(p contract.Post) campaign.Event {
		p.ID = "p"
		return campaign.Published{Creator: "ada", Post: p}
	}
	rows := []struct {
		name string
		e    campaign.Event
		want error
	}{
		{"a pin", post(contract.Post{Format: endorse.FormatPin}), nil},
		{"a format that there is not", post(contract.Post{Format: endorse.FormatPin + 1}), campaign.ErrKind},
		{"known not to disclose, and without the tool", post(contract.Post{Format: endorse.FormatPost, Disclosed: endorse.No, Tool: endorse.No}), nil},
		{"seen, and still there", post(contract.Post{Format: endorse.FormatPost, On: on(2026, 3, 3), Seen: on(2026, 3, 4)}), nil},
		{"seen on the day on which it came down", post(contract.Post{Format: endorse.FormatPost, On: on(2026, 3, 3), Seen: on(2026, 3, 4), Removed: on(2026, 3, 4)}), nil},
		{"seen after it came down", post(contract.Post{Format: endorse.FormatPost, On: on(2026, 3, 2), Seen: on(2026, 3, 4), Removed: on(2026, 3, 3)}), campaign.ErrDown},
		{"the second of nobody knows how many", work(2), nil},
		{"the last that there can be", work(contract.MaxAssets), nil},
		{"one more", work(contract.MaxAssets + 1), campaign.ErrNotIn},
	}
	for _, r := range rows {
		events := []campaign.Taken{{On: on(2026, 2, 1), Event: campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram}}}}
		for _, e := range signed(open, "ada") {
			events = append(events, campaign.Taken{On: on(2026, 2, 2), Event: e})
		}
		c := played(t, append(events, campaign.Taken{On: on(2026, 3, 1), Event: campaign.Started{}})...)
		if _, err := c.Apply(r.e, on(2026, 3, 4)); !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
	}
}

// TestLivesDiffer: two campaigns are equal if all that happened is.
func TestLivesDiffer(t *testing.T) {
	life := life()
	whole, again, part := played(t, life...), played(t, life...), played(t, life[:len(life)-1]...)
	if !whole.Equal(again) || whole.Equal(part) || part.Equal(whole) || whole.Equal(campaign.Campaign{}) || !(campaign.Campaign{}).Equal(campaign.Campaign{}) {
		t.Error("one life is two, or two are one")
	}
}

// TestFaultsOfADocument: a fault of a member has its path, one of the whole has none.
func TestFaultsOfADocument(t *testing.T) {
	for in, want := range map[string]string{`{"id":5,"platform":"tiktok"}`: "id", `[]`: ""} {
		var c campaign.Creator
		var fault *campaign.FaultError
		err, path := json.Unmarshal([]byte(in), &c), ""
		if errors.As(err, &fault) {
			path = fault.Path
		}
		if !errors.Is(err, campaign.ErrShape) || path != want {
			t.Errorf("%s: %v, want it at %q", in, err, want)
		}
	}
}

// TestProblemOfABrief: what is wanted of all creators together is a constraint, what is
// wanted of each is for the offers to hold.
func TestProblemOfABrief(t *testing.T) {
	b := kettleBrief()
	b.Wanted = []campaign.Wanted{
		{Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 2, Each: true},
		{Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 3},
		{Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 1, Wave: campaign.Secondary},
	}
	var got []string
	for _, c := range b.Problem(campaign.MostReach, nil).Constraints {
		n, _ := c.AtLeast.Posts.Int64()
		got = append(got, c.ID+" "+c.Where.Waves[0].String()+" "+c.Where.Formats[0].String()+" "+endorse.RateOfInt(n).String())
	}
	if diff := cmp.Diff([]string{"wanted[1] primary post 3", "wanted[2] secondary short-video 1"}, got); diff != "" {
		t.Errorf("constraints (-want +got):\n%s", diff)
	}
}

// TestAmendedToWhatIsFiled: an amendment is to a text on file, not to another of its
// version.
func TestAmendedToWhatIsFiled(t *testing.T) {
	first := deal("ada")
	filed, other := first, first
	filed.Version, filed.Title, other.Version, other.Title = 2, "filed", 2, "other"
	events := []campaign.Taken{{On: on(2026, 2, 1), Event: campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram}}}}
	for _, e := range append(signed(first, "ada"), campaign.Offered{Creators: []string{"ada"}, Terms: filed}) {
		events = append(events, campaign.Taken{On: on(2026, 2, 2), Event: e})
	}
	for text, want := range map[string]error{digest(filed): nil, digest(other): campaign.ErrVersion} {
		c, err := played(t, events...).Apply(campaign.Negotiated{Terms: first.ID,
			Step: contract.AgreementEvent{Step: contract.Amended, Base: digest(first), Version: 2, Digest: text}}, on(2026, 2, 2))
		if d, _ := c.Deal(first.ID); !errors.Is(err, want) || err == nil && d.Terms.Title != "filed" {
			t.Errorf("%v holds after %v, want %v", d.Terms.Title, err, want)
		}
	}
}
