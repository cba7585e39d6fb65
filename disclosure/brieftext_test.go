package disclosure_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestItemsSay holds what has to be in the sentence of an item, and what must not be.
func TestItemsSay(t *testing.T) {
	t.Parallel()
	type item = disclosure.Item
	place := func(m ...law.Measure) item {
		return item{Kind: disclosure.ItemPlace, Rule: law.ThroughoutVideo, Measures: m}
	}
	words := []law.Message{{Text: "Ad", Lang: "en"}, {Text: "Werbung", Lang: "de"}}
	for _, row := range []struct {
		name string
		item item
		has  []string
		not  []string
	}{
		{"a tie to be told", item{Kind: disclosure.ItemTie, Ties: law.Payment, Asks: endorse.Yes}, []string{"payment: yes"}, []string{"(for", "turns on", "is enough"}},
		{"a tie not to be told", item{Kind: disclosure.ItemTie, Ties: law.Loan, Asks: endorse.No}, []string{"loan: not asked"}, nil},
		{"a tie of which that is open", item{Kind: disclosure.ItemTie, Ties: law.Loan, If: "ties[0].duty"}, []string{"loan: open", "ties[0].duty"}, nil},
		{"wordings for some ties", item{Kind: disclosure.ItemWording, Ties: law.Loan | law.Discount, Wordings: words}, []string{"“Ad”, “Werbung”", "(for loan, discount)"}, nil},
		{"no wordings", item{Kind: disclosure.ItemWording}, []string{"no wording is listed"}, []string{"(for", "“"}},
		{"wordings to avoid", item{Kind: disclosure.ItemAvoid, Wordings: words}, []string{"do not rely on", "“Ad”"}, nil},
		{"a place of a group", item{Kind: disclosure.ItemPlace, Rule: law.InTitle, Group: "g7"}, []string{"title", "g7 is enough"}, []string{": "}},
		{"no measure", place(), []string{"on screen"}, []string{": "}},
		{"one measure", place(law.Measure{Kind: law.AtLeastSeconds, N: 7}), []string{": for 7 seconds"}, []string{"else", "up to"}},
		{"two measures", place(law.Measure{Kind: law.AtLeastSeconds, N: 7, UpTo: 60}, law.Measure{Kind: law.ShareOfLength, N: 1, D: 3}), []string{"7 seconds or more up to a length of 60 seconds, else for 1/3"}, nil},
		{"a text to carry", item{Kind: disclosure.ItemMention, Wordings: words[:1], Detail: "why"}, []string{"carry the text “Ad”"}, []string{"why"}},
		{"a text to carry, in own words", item{Kind: disclosure.ItemMention, Detail: "why"}, []string{"carry a text: why"}, []string{"“"}},
		{"a ban", item{Kind: disclosure.ItemBan, Detail: "betting"}, []string{"do not promote", "betting"}, nil},
		{"a permit", item{Kind: disclosure.ItemPermit, Detail: "betting", If: "licensed"}, []string{"licence", "betting", "licensed"}, nil},
		{"an audience", item{Kind: disclosure.ItemAudience, Detail: "no minors"}, []string{"who is reached", "no minors"}, nil},
		{"a note", item{Kind: disclosure.ItemNote, Detail: "a contract"}, []string{"a contract"}, nil},
	} {
		got := row.item.Says()
		for _, s := range row.has {
			if !strings.Contains(got, s) {
				t.Errorf("%s: %q lacks %q", row.name, got, s)
			}
		}
		for _, s := range row.not {
			if strings.Contains(got, s) {
				t.Errorf("%s: %q has %q", row.name, got, s)
			}
		}
	}
}

// TestEachMeasureSays holds that each kind of measure has words of its own, with its number.
func TestEachMeasureSays(t *testing.T) {
	t.Parallel()
	seen := map[string]law.MeasureKind{}
	for kind := law.AtLeastSeconds; kind.String() != ""; kind++ {
		m := law.Measure{Kind: kind}
		for _, counts := range []law.MeasureKind{law.AtLeastSeconds, law.ShareOfLength, law.EverySeconds, law.WithinSeconds, law.WithinFirstTags, law.WithinLines} {
			if kind == counts {
				m.N, m.D = 41, 43
			}
		}
		got := disclosure.Item{Kind: disclosure.ItemPlace, Rule: law.EachPost, Measures: []law.Measure{m}}.Says()
		if other, twice := seen[got]; twice || strings.HasSuffix(got, ": ") || m.N > 0 != strings.Contains(got, "41") {
			t.Errorf("%s says %q, as %s", kind, got, other)
		}
		seen[got] = kind
	}
	for _, rule := range law.Rules() {
		if (disclosure.Item{Kind: disclosure.ItemPlace, Rule: rule}).Says() == "" {
			t.Errorf("%s says nothing", rule)
		}
	}
}

// TestBriefAsText holds what stands on a page: a checklist of all markets where there are
// several, the label to take once, and what each item rests on.
func TestBriefAsText(t *testing.T) {
	t.Parallel()
	label := disclosure.Fix{Steps: []disclosure.Step{{On: disclosure.OnCaption, Text: "Ad"}}}
	items := []disclosure.Item{
		{Kind: disclosure.ItemBan, Must: true, Detail: "one", Citation: "Code, 1", Verified: law.Read, Markets: []endorse.Region{"GB", "DE"}},
		{Kind: disclosure.ItemBan, Detail: "two", Citation: "Code, 2", Verified: law.Memory, Markets: []endorse.Region{"GB"}},
		{Kind: disclosure.ItemNote, Detail: "three", Markets: []endorse.Region{"GB"}},
	}
	one := disclosure.Brief{
		On: endorse.On(2026, 3, 1), Platform: endorse.Instagram, Format: endorse.FormatStory, Label: label, Book: "b7",
		All: items, Markets: []disclosure.MarketBrief{{Region: "GB", Items: items}},
	}
	two := one
	two.Platform, two.Format = "", endorse.FormatNotSaid
	two.Markets = append(two.Markets, disclosure.MarketBrief{Region: "DE"})
	bare := one
	bare.Label = disclosure.Fix{}
	must := "must: " + items[0].Says()
	should, note := "should: "+items[1].Says(), "note: "+items[2].Says()
	label1, code, hearsay := label.String(), " (Code, 1)", " (Code, 2, not looked up)"
	for _, row := range []struct {
		name  string
		brief disclosure.Brief
		title []string
		want  []string // without the boxes
	}{
		{"one market", one, []string{"2026-03-01", "Instagram", "story"}, []string{"", "GB", label1, must + code, should + hearsay, note, ""}},
		{"no label to add", bare, nil, []string{"", "GB", must + code, should + hearsay, note, ""}},
		{"two markets", two, []string{"2026-03-01"}, []string{
			"", "All markets", label1, must + " [GB, DE]" + code, should + " [GB]" + hearsay, note + " [GB]",
			"", "GB", must + code, should + hearsay, note, "", "DE", "",
		}},
	} {
		lines := strings.Split(strings.ReplaceAll(row.brief.String(), "[ ] ", ""), "\n")
		last := len(lines) - 2
		if diff := cmp.Diff(row.want, lines[1:last]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", row.name, diff)
		}
		for _, s := range row.title {
			if !strings.Contains(lines[0], s) {
				t.Errorf("%s: the title %q lacks %q", row.name, lines[0], s)
			}
		}
		if strings.HasSuffix(lines[0], ", ") || !strings.Contains(lines[last], "b7") || lines[last+1] != "" {
			t.Errorf("%s: %q", row.name, lines)
		}
	}
	if page := two.Markdown(); !strings.HasPrefix(page, "# ") || !strings.Contains(page, "\n## All markets\n\n- [ ] "+label1+"\n- [ ] must: ") {
		t.Errorf("page %q", page)
	}
}

// TestBriefJSON holds that an item that rests on no text is not said to be looked up.
func TestBriefJSON(t *testing.T) {
	t.Parallel()
	b := disclosure.Brief{All: []disclosure.Item{{Kind: disclosure.ItemBan, Code: "a/b", Instrument: "a", Verified: law.Read}, {Kind: disclosure.ItemSilence, Code: "GB/no-law", Verified: law.Read}}}
	data, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	var back struct {
		All []struct{ Kind, Code, Verified string }
	}
	if err := json.Unmarshal(data, &back); err != nil || len(back.All) != 2 || back.All[0].Verified != "read" || back.All[1].Verified != "" || back.All[1].Kind != "silence" {
		t.Errorf("%s, %v", data, err)
	}
}

// TestBriefOfTools holds that an item on a tool says what the place makes of it, and the row's
// own sentence where there is one.
func TestBriefOfTools(t *testing.T) {
	t.Parallel()
	said := map[string]bool{}
	for _, verdict := range []law.ToolVerdict{law.Unsettled, law.NotEnoughAlone, law.Recommended, law.Sufficient} {
		place := law.Regime{Tools: []law.Tool{{Verdict: verdict}, {Verdict: verdict, Part: "b", Detail: "since it is small"}}}
		checker, err := disclosure.NewChecker(mustBook(madeUp("AD", place)))
		if err != nil {
			t.Fatal(err)
		}
		b, err := checker.Brief(paid(disclosure.Publication{Platform: endorse.Instagram}, "AD"))
		if err != nil {
			t.Fatal(err)
		}
		var details []string
		for _, i := range b.Markets[0].Items {
			if i.Kind == disclosure.ItemTool {
				details = append(details, i.Detail)
			}
		}
		slices.Sort(details)
		if len(details) != 2 || details[0] == "" || said[details[0]] || details[1] != details[0]+": since it is small" {
			t.Errorf("%s: %q", verdict, details)
		}
		said[details[0]] = true
	}
}

// TestItemKinds holds the text forms of the kinds of item.
func TestItemKinds(t *testing.T) {
	t.Parallel()
	names := strings.Fields("tie wording avoid place tool mention ban permit audience note silence")
	for i, name := range names {
		var k disclosure.ItemKind
		if err := k.UnmarshalText([]byte(name)); err != nil || int(k) != i+1 || k.String() != name {
			t.Errorf("%s: %d, %v", name, k, err)
		}
	}
	k := disclosure.ItemBan
	var parse *endorse.ParseError
	if err := k.UnmarshalText([]byte("Ban")); !errors.As(err, &parse) || k != disclosure.ItemBan {
		t.Errorf("%v, %v", k, err)
	}
}
