package campaign_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

func TestBriefNotices(t *testing.T) {
	t.Parallel()
	asking := campaign.Creator{ID: "ada", Platform: endorse.Instagram, Asks: roi.Quote{Fee: endorse.MustMoney("EUR 100")}}
	rows := []struct {
		name     string
		edit     func(*campaign.Brief)
		creators []campaign.Creator
		want     []string // code and path
	}{
		{"nothing to say", func(*campaign.Brief) {}, []campaign.Creator{asking}, nil},
		{"a caption", func(b *campaign.Brief) { b.Captions = []string{"My new favourite pot! #ad"} }, nil, []string{"dictated-caption captions[0]"}},
		{"a line that quotes six words", func(b *campaign.Brief) { b.Do = []string{`Say "this is my new favourite pot"`} }, nil, []string{"dictated-caption do[0]"}},
		{"a line that quotes five", func(b *campaign.Brief) { b.Do = []string{`Say "this is my new pot"`} }, nil, nil},
		{"a label in quotes", func(b *campaign.Brief) { b.Do = []string{"Write „Anzeige“ first"} }, nil, nil},
		{"a caption in Japanese", func(b *campaign.Brief) { b.Do = []string{"「" + strings.Repeat("急", 40) + "」と書く"} }, nil, []string{"dictated-caption do[0]"}},
		{"between two labels", func(b *campaign.Brief) {
			b.Do = []string{`Write "Ad" first and at the end of it say thanks to "Acme"`}
		}, nil, nil},
		{"a quote that never ends", func(b *campaign.Brief) { b.Do = []string{`Pot of 12" in the middle of the picture, no smaller`} }, nil, nil},
		{"a quote after one that never ends", func(b *campaign.Brief) {
			b.Do = []string{`As « in: say "this is my new favourite pot"`}
		}, nil, []string{"dictated-caption do[0]"}},
		{"emoji are no words", func(b *campaign.Brief) { b.Do = []string{`End with "🫖 🫖 🫖 🫖 🫖 🫖 🫖"`} }, nil, nil},
		{"both", func(b *campaign.Brief) { b.Do, b.Dont = []string{"Show the lid"}, []string{"show the lid "} }, nil, []string{"do-and-dont do[0]"}},
		{"no goal", func(b *campaign.Brief) { b.Goals = nil }, nil, []string{"no-goal goals"}},
		{"goal the day before", func(b *campaign.Brief) { b.Goals[0].By = b.Days.From.AddDays(-1) }, nil, []string{"goal-outside-days goals[0].by"}},
		{"goal on the last day", func(b *campaign.Brief) { b.Goals[0].By = b.Days.Until }, nil, nil},
		{"goal the day after", func(b *campaign.Brief) { b.Goals[0].By = b.Days.Until.AddDays(1) }, nil, []string{"goal-outside-days goals[0].by"}},
		{"leads that no goal counts", func(b *campaign.Brief) { b.Objective = campaign.Leads }, nil, []string{"goal-beside-objective objective"}},
		{"loyalty is counted in many ways", func(b *campaign.Brief) { b.Objective = campaign.Loyalty }, nil, nil},
		{"no market, no brand, nothing wanted", func(b *campaign.Brief) { b.Markets, b.Brand, b.Wanted = nil, nil, nil }, nil, []string{"no-brand brand", "no-markets markets", "nothing-wanted wanted"}},
		{"paid with nothing", func(b *campaign.Brief) { b.Budget = endorse.MustMoney("EUR 0") }, nil, []string{"nothing-given budget"}},
		{"organic with a budget", func(b *campaign.Brief) { b.Approach = campaign.ApproachOrganic }, nil, []string{"given-though-organic budget"}},
		{"organic creator with a fee", func(*campaign.Brief) {}, []campaign.Creator{asking, func() campaign.Creator {
			c := asking
			c.Approach = campaign.ApproachOrganic
			return c
		}()}, []string{"given-though-organic creators[1].asks.fee"}},
		{"word of mouth of each creator", func(b *campaign.Brief) {
			b.Approach, b.Budget = campaign.ApproachWordOfMouth, endorse.MustMoney("EUR 0")
		}, []campaign.Creator{{ID: "bo"}}, []string{"chosen-though-unchosen wanted[0]", "chosen-though-unchosen creators[0].approach"}},
		{"advocate in a campaign of word of mouth", func(b *campaign.Brief) {
			b.Approach, b.Budget, b.Wanted[0].Each = campaign.ApproachWordOfMouth, endorse.MustMoney("EUR 0"), false
		}, []campaign.Creator{{ID: "bo", Approach: campaign.ApproachAdvocate}}, nil},
		{"a quote after an empty one", func(b *campaign.Brief) { b.Do = []string{`Not "" but "this is my new favourite pot"`} }, nil, []string{"dictated-caption do[0]"}},
		{"amplification of what is made", func(b *campaign.Brief) { b.Wanted = append(b.Wanted, amplified(b.Wanted[0])) }, nil, nil},
		{"amplification of another format", func(b *campaign.Brief) {
			w := amplified(b.Wanted[0])
			w.Format = endorse.FormatPost
			b.Wanted = append(b.Wanted, w)
		}, nil, []string{"nothing-to-amplify wanted[1]"}},
		{"amplification on another platform", func(b *campaign.Brief) {
			w := amplified(b.Wanted[0])
			w.Platform = endorse.TikTok
			b.Wanted = append(b.Wanted, w)
		}, nil, []string{"nothing-to-amplify wanted[1]"}},
		{"amplification of what nobody makes", func(b *campaign.Brief) { b.Wanted[0].Wave = campaign.Secondary }, nil, []string{"nothing-to-amplify wanted[0]"}},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b := kettleBrief()
			row.edit(&b)
			var got []string
			for _, n := range b.Notices(row.creators...) {
				got = append(got, n.Code.String()+" "+n.Path)
				if says := n.Says(); !strings.HasPrefix(says, n.Path+": ") || len(says) < len(n.Path)+20 {
					t.Errorf("Says() = %q", says)
				}
			}
			if diff := cmp.Diff(row.want, got); diff != "" {
				t.Errorf("Notices() mismatch (-want +got):\n%s", diff)
			}
		})
	}
}

// amplified is the second wave of what is wanted.
func amplified(w campaign.Wanted) campaign.Wanted {
	w.Wave = campaign.Secondary
	return w
}

// TestGoalsOfAnObjective: which goals count what an objective is about.
func TestGoalsOfAnObjective(t *testing.T) {
	t.Parallel()
	of := func(n endorse.CountName) campaign.Goal { return campaign.Goal{Count: n, Of: count(9)} }
	engaged := campaign.Goal{Engagements: engagement.LikesAndComments, Of: count(9)}
	revenue := campaign.Goal{Revenue: money("EUR 9")}
	ratio := campaign.Goal{Rate: engagement.ReachRate(), AtLeast: rate("9%")}
	rows := []struct {
		objective    campaign.Objective
		fits, beside []campaign.Goal
	}{
		{campaign.Awareness, []campaign.Goal{of(endorse.CountReach), of(endorse.CountImpressions), of(endorse.CountViews), of(endorse.CountThreeSecondViews)}, []campaign.Goal{of(endorse.CountClicks), engaged, revenue, ratio}},
		{campaign.Consideration, []campaign.Goal{of(endorse.CountClicks), engaged, ratio}, []campaign.Goal{revenue}},
		{campaign.Leads, []campaign.Goal{of(endorse.CountLeads), of(endorse.CountEnquiries)}, []campaign.Goal{of(endorse.CountClicks), engaged, revenue, ratio}},
		{campaign.Sales, []campaign.Goal{of(endorse.CountConversions), of(endorse.CountNewCustomers), revenue}, []campaign.Goal{of(endorse.CountClicks), engaged, ratio}},
		{campaign.Loyalty, []campaign.Goal{of(endorse.CountClicks), engaged, revenue, ratio}, nil},
	}
	for _, r := range rows {
		for want, goals := range [][]campaign.Goal{r.fits, r.beside} {
			for _, g := range goals {
				b := kettleBrief()
				b.Objective, b.Goals = r.objective, []campaign.Goal{g}
				if got := b.Notices(); len(got) != want || want == 1 && got[0].Code != campaign.GoalBesideObjective {
					t.Errorf("%v by goal %+v: %v", r.objective, g, got)
				}
			}
		}
	}
}

// TestNoticeSays: a sentence quotes what it is about, the first 60 letters of what is
// longer, and nothing where there is no quote.
func TestNoticeSays(t *testing.T) {
	t.Parallel()
	sixty := strings.Repeat("é", 60)
	for quote, want := range map[string]string{"": "do[0]: the", "Show the lid": "do[0]: “Show the lid”: the", sixty: "“" + sixty + "”: the", sixty + "n": "“" + sixty + "…”: the"} {
		if got := (campaign.Notice{Code: campaign.DoAndDont, Path: "do[0]", Quote: quote}).Says(); !strings.Contains(got, want) {
			t.Errorf("Says() = %q, want %q", got, want)
		}
	}
	if got := (campaign.Notice{Code: campaign.DoAndDont + 1, Path: "x"}).Says(); got != "x: " {
		t.Errorf("a code that there is not says %q", got)
	}
}

// Whatever the lines say, a caption never gets into the creator's sheet, and
// notices do not change the brief.
func TestNoLineWithACaptionIsHandedOn(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		b := kettleBrief()
		line := rapid.StringMatching(`[a-zA-Z "“”„«»「」]{1,80}`).Draw(t, "line")
		b.Do = []string{line}
		dictates := len(b.Notices()) > 0
		sheet, err := b.Sheet(kettleCreators()[0], nil)
		if err != nil {
			t.Fatal(err)
		}
		if dictates == (len(sheet.Do) == 1) {
			t.Fatalf("dictated %v, yet the sheet says %q", dictates, sheet.Do)
		}
	})
}

func TestNoticeCodesAsText(t *testing.T) {
	t.Parallel()
	for code := campaign.NoticeNotSaid; code <= campaign.DoAndDont; code++ {
		text, err := code.MarshalText()
		var back campaign.NoticeCode
		if err != nil || back.UnmarshalText(text) != nil || back != code {
			t.Errorf("code %d as %q reads as %d, %v", code, text, back, err)
		}
	}
	if _, err := (campaign.DoAndDont + 1).MarshalText(); err == nil {
		t.Error("a code beyond the last has a text")
	}
}
