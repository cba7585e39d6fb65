package campaign_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
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
