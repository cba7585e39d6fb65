package disclosure_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

func briefOf(t *testing.T, p disclosure.Publication) disclosure.Brief {
	t.Helper()
	b, err := ourChecker().Brief(p)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func hasItem(items []disclosure.Item, ok func(disclosure.Item) bool) bool {
	return slices.ContainsFunc(items, ok)
}

// TestBriefAsksWhatTheCheckAsks holds the brief of a draft against the check of
// it, over every region, format and tie.
func TestBriefAsksWhatTheCheckAsks(t *testing.T) {
	for _, region := range disclosure.Law().Regions() {
		for _, format := range allFormats {
			for _, tie := range allTies() {
				p := draft(region, format, tie)
				b := briefOf(t, p)
				r, err := ourChecker().Check(p)
				if err != nil {
					t.Fatal(err)
				}
				m := b.Markets[0]
				breached, outcome := len(breachedLabels(r)) > 0, r.Markets[0].Outcome
				if breached && m.Asked == endorse.No || m.Asked == endorse.Yes && (outcome == disclosure.Met || outcome == disclosure.NotRequired) {
					t.Errorf("%s %s %s: asked %v, and the draft without a label is %v", region, format, tie, m.Asked, outcome)
				}
				holdItems(t, m)
			}
		}
	}
}

// holdItems holds what is promised of every item.
func holdItems(t *testing.T, m disclosure.MarketBrief) {
	t.Helper()
	must := true
	for _, i := range m.Items {
		if i.Says() == "" || i.Code == "" || len(i.Markets) != 1 {
			t.Errorf("%s: item %+v lacks a sentence, a code or a market", m.Region, i)
		}
		if i.Instrument != "" && i.Citation == "" {
			t.Errorf("%s: %s cites nothing", m.Region, i.Code)
		}
		if i.Must && !must {
			t.Errorf("%s: %s must be kept and stands behind advice", m.Region, i.Code)
		}
		must = i.Must
	}
}

func TestBriefNamesWhatToDo(t *testing.T) {
	video := draft("IN", endorse.FormatShortVideo, law.Payment)
	alcohol := draft("FR", endorse.FormatPost, law.Payment)
	alcohol.Sector = law.Alcohol
	unknown := draft("GB", endorse.FormatPost, law.Payment)
	unknown.Ties = nil
	rows := []struct {
		name string
		post disclosure.Publication
		want func(disclosure.Item) bool
	}{
		{"IN says how long", video, func(i disclosure.Item) bool {
			return i.Rule == law.ThroughoutVideo && i.Must && strings.Contains(i.Says(), "1/3 of the length")
		}},
		{"IN wants it spoken and shown", video, func(i disclosure.Item) bool { return i.Rule == law.SpokenAndOnScreen && i.Must }},
		{"GB lists wordings", draft("GB", endorse.FormatPost, law.Payment), func(i disclosure.Item) bool {
			return i.Kind == disclosure.ItemWording && slices.Contains(i.Wordings, law.Message{Text: "#ad", Lang: "en"})
		}},
		{"GB lists what to avoid", draft("GB", endorse.FormatPost, law.FreeProduct), func(i disclosure.Item) bool {
			return i.Kind == disclosure.ItemAvoid && slices.Contains(i.Wordings, law.Message{Text: "#gifted", Lang: "en"})
		}},
		{"FR wants the contract in writing", draft("FR", endorse.FormatPost, law.Payment), func(i disclosure.Item) bool {
			return i.Kind == disclosure.ItemNote && strings.HasPrefix(i.Code, "fr-") && strings.Contains(strings.ToLower(i.Detail), "contract")
		}},
		{"FR alcohol carries a message", alcohol, func(i disclosure.Item) bool { return i.Kind == disclosure.ItemMention && len(i.Wordings) > 0 }},
		{"unknown ties", unknown, func(i disclosure.Item) bool { return i.Kind == disclosure.ItemSilence && i.Must }},
		{"no law", draft("AQ", endorse.FormatPost, law.Payment), func(i disclosure.Item) bool { return i.Kind == disclosure.ItemSilence && i.Code == "AQ/no-law" }},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			if b := briefOf(t, r.post); !hasItem(b.Markets[0].Items, r.want) {
				t.Errorf("no such item in\n%s", b)
			}
		})
	}
}

// TestBriefMergesTheStrictest holds that of two markets with one rule the
// stricter speaks for both.
func TestBriefMergesTheStrictest(t *testing.T) {
	p := draft("DE", endorse.FormatStory, law.Payment)
	p.Markets = append(p.Markets, "NL")
	b := briefOf(t, p)
	var frames []disclosure.Item
	for _, i := range b.All {
		if i.Rule == law.EachStoryFrame {
			frames = append(frames, i)
		}
	}
	if len(frames) != 1 || !frames[0].Must || len(frames[0].Measures) != 0 || !slices.Equal(frames[0].Markets, []endorse.Region{"DE", "NL"}) {
		t.Errorf("DE asks for every frame, NL for the first and last: %+v", frames)
	}
}

func TestBriefForms(t *testing.T) {
	p := draft("GB", endorse.FormatStory, law.FreeProduct)
	p.Markets = append(p.Markets, "DE", "GB")
	b := briefOf(t, p)
	if len(b.Markets) != 2 {
		t.Fatalf("a market given twice stands %d times", len(b.Markets))
	}
	data, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	var back struct {
		Label struct{ Says string }
		All   []struct{ Says, Code string }
	}
	if err := json.Unmarshal(data, &back); err != nil || back.Label.Says == "" || len(back.All) != len(b.All) {
		t.Errorf("JSON does not tell the brief: %v %s", err, data)
	}
	text, page := b.String(), b.Markdown()
	for _, i := range b.Markets[0].Items {
		if !strings.Contains(text, i.Says()) || !strings.Contains(page, "- [ ] ") || !strings.Contains(page, i.Says()) {
			t.Errorf("%s is in the brief and not in its text", i.Code)
		}
	}
	if _, err := ourChecker().Brief(disclosure.Publication{}); err == nil {
		t.Error("a draft without a day is no draft")
	}
}
