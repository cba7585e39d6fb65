package campaign_test

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// sheetChecker is compiled once for all tests here.
var sheetChecker = sync.OnceValues(func() (*disclosure.Checker, error) { return disclosure.NewChecker(disclosure.Law()) })

func TestDraftsSayTheTies(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		edit func(*campaign.Brief, *campaign.Creator)
		want law.Ties
	}{
		{"a fee is asked", func(*campaign.Brief, *campaign.Creator) {}, law.Payment},
		{"paid, who knows with what", func(_ *campaign.Brief, c *campaign.Creator) { c.Asks.Fee = endorse.Money{} }, 0},
		{"a fee of nothing", func(_ *campaign.Brief, c *campaign.Creator) { c.Asks.Fee = endorse.MustMoney("EUR 0") }, 0},
		{"affiliate with a fee", func(_ *campaign.Brief, c *campaign.Creator) { c.Approach = campaign.ApproachAffiliate }, law.Affiliate | law.Payment},
		{"of their own accord", func(b *campaign.Brief, _ *campaign.Creator) { b.Approach = campaign.ApproachOrganic }, law.NoTie},
		{"long-term", func(b *campaign.Brief, _ *campaign.Creator) { b.Partnership = campaign.LongTerm }, law.Payment | law.Ambassador},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			t.Parallel()
			b, c := kettleBrief(), kettleCreators()[0]
			row.edit(&b, &c)
			drafts := b.Drafts(c)
			got := law.Ties(0)
			for _, tie := range drafts[0].Ties {
				got |= tie.Kind
			}
			if got != row.want || len(drafts) != 1 {
				t.Errorf("%d drafts with ties %v, want %v", len(drafts), got, row.want)
			}
			if err := drafts[0].Validate(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestDraftsAreWhatIsWantedOnThePlatform(t *testing.T) {
	t.Parallel()
	b, c := kettleBrief(), kettleCreators()[0]
	b.Wanted = []campaign.Wanted{
		{Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 1},
		{Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 3, Seconds: 15},
		{Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 1},
		{Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 1, Wave: campaign.Secondary},
	}
	gift := disclosure.Tie{Kind: law.FreeProduct}
	want := []disclosure.Publication{
		{ID: b.ID, On: b.Days.From, Platform: endorse.Instagram, Format: endorse.FormatStory, Markets: b.Markets, Brand: b.Brand, Ties: []disclosure.Tie{gift}, Duration: 15 * time.Second, Followers: c.Followers},
		{ID: b.ID, On: b.Days.From, Platform: endorse.Instagram, Format: endorse.FormatPost, Markets: b.Markets, Brand: b.Brand, Ties: []disclosure.Tie{gift}, Followers: c.Followers, Facts: disclosure.Facts{Boosted: endorse.Yes}},
	}
	if diff := cmp.Diff(want, b.Drafts(c, gift)); diff != "" {
		t.Errorf("Drafts() mismatch (-want +got):\n%s", diff)
	}
	b.Dont = []string{"No other pots"}
	if got := b.Drafts(c, gift)[0].Facts.Control; got != endorse.Yes {
		t.Errorf("a brief that says what not to do: control %v, want yes", got)
	}
}

// TestWithoutABrandsName: a brand without a name has drafts, a sheet and ties without one.
func TestWithoutABrandsName(t *testing.T) {
	t.Parallel()
	b, c := kettleBrief(), kettleCreators()[0]
	if got := b.Drafts(c)[0].Ties[0].Brand; got != b.Brand[0] {
		t.Errorf("a tie names the brand %q, want %q", got, b.Brand[0])
	}
	b.Brand = nil
	if got := b.Drafts(c)[0].Ties; len(got) != 1 || got[0].Brand != "" {
		t.Errorf("ties %+v, want one without a brand", got)
	}
	sheet, err := b.Sheet(c, nil)
	if page := sheet.String(); err != nil || !strings.Contains(page, "For Ada Sampleton, 2026-03-01") {
		t.Errorf("%v:\n%s", err, page)
	}
}

// TestWhatIsWanted has the lines of what a creator is to post.
func TestWhatIsWanted(t *testing.T) {
	t.Parallel()
	b := kettleBrief()
	b.Wanted = []campaign.Wanted{
		{Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 1, Each: true},
		{Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 3, Seconds: 15},
		{Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 2, Seconds: 30, Each: true},
	}
	sheet, err := b.Sheet(kettleCreators()[0], nil)
	want := `
What is wanted
- 1 × post on Instagram
- 3 × story on Instagram, at least 15 seconds each, of all creators together
- 2 × short-video on Instagram, at least 30 seconds each
`
	if page := sheet.String(); err != nil || !strings.Contains(page, want) {
		t.Errorf("%v, want%s\ngot:\n%s", err, want, page)
	}
}

func TestSheet(t *testing.T) {
	t.Parallel()
	checker, err := sheetChecker()
	if err != nil {
		t.Fatal(err)
	}
	b := kettleBrief()
	b.Captions = []string{"I love my kettle"}
	b.Do = []string{"- Show the *lid*\n# now", `Write "I love my kettle more than all my tea"`, "1. pour"}
	sheet, err := b.Sheet(kettleCreators()[0], checker)
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range []string{sheet.String(), sheet.Markdown()} {
		if strings.Contains(page, "love") {
			t.Errorf("the sheet has a text to copy:\n%s", page)
		}
		for _, want := range []string{"Anzeige", "2 × short-video on Instagram", "must: tell the tie payment", "2026-03-01 to 2026-03-31", "§ 5a Abs. 4 UWG"} {
			if !strings.Contains(page, want) {
				t.Errorf("the sheet lacks %q:\n%s", want, page)
			}
		}
	}
	for _, want := range []string{"# Spring Kettle\n", `- \- Show the \*lid\* \# now` + "\n", `- 1\. pour` + "\n", "\n- [ ] must: "} {
		if !strings.Contains(sheet.Markdown(), want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	for _, asked := range sheet.Law {
		for _, i := range asked.All {
			if i.Kind != disclosure.ItemNote && !strings.Contains(sheet.String(), i.Says()) {
				t.Errorf("what the law asks is not on the sheet: %s", i.Says())
			}
			if i.Kind == disclosure.ItemNote && strings.Contains(sheet.String(), i.Detail) {
				t.Errorf("a note for the contract is on the sheet: %s", i.Detail)
			}
		}
	}
	bad := kettleCreators()[0]
	bad.ID = ""
	if _, err := b.Sheet(bad, nil); !errors.Is(err, campaign.ErrNotSaid) || pathsOf(t, err)[0] != "creator.id" {
		t.Errorf("Sheet(a creator without id) = %v", err)
	}
}

// TestSilenceAfterANote: a note for those who make the contract is not the creator's;
// that the book does not know something is.
func TestSilenceAfterANote(t *testing.T) {
	t.Parallel()
	note, silence := disclosure.Item{Kind: disclosure.ItemNote, Must: true, Detail: "keep a register"}, disclosure.Item{Kind: disclosure.ItemSilence}
	page := campaign.Sheet{Law: []disclosure.Brief{{All: []disclosure.Item{note, silence}}}}.String()
	if strings.Contains(page, "must: ") || !strings.Contains(page, "\n[ ] should: ") {
		t.Errorf("the sheet:\n%s", page)
	}
}
