package story

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/golden"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

func quiet(func() string) {}

func sampleCase(t testing.TB) *Case {
	t.Helper()
	k, err := Read(Sample())
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func tell(t testing.TB, k *Case, step string) *Told {
	t.Helper()
	told, err := Tell(k, step, quiet)
	if err != nil {
		t.Fatal(err)
	}
	return told
}

// partOf is a step of the sample as the value behind it.
func partOf[P any](t testing.TB, step string) P {
	t.Helper()
	part, ok := tell(t, sampleCase(t), step).parts[0].(P)
	if !ok {
		t.Fatalf("%s is another part", step)
	}
	return part
}

func textOf(t testing.TB, told *Told) string {
	t.Helper()
	var b bytes.Buffer
	if err := told.Write(&b, console.Painter{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestGolden holds what the steps print. What the law says changes with the law: the
// steps that quote it are held by what they come to, in the tests below.
func TestGolden(t *testing.T) {
	k := sampleCase(t)
	for _, step := range []string{"brief", "shortlist", "plan", "deliver", "results", "pay"} {
		golden.Check(t, step+".text", textOf(t, tell(t, k, step)))
	}
	for _, step := range []string{"plan", "results", "pay"} {
		data, err := json.MarshalIndent(tell(t, k, step), "", " ")
		if err != nil {
			t.Fatal(err)
		}
		golden.Check(t, step+".json", string(data)+"\n")
	}
	var csv bytes.Buffer
	if err := tell(t, k, "results").WriteCSV(&csv, sheet.Safe); err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "results.csv", csv.String())
}

// TestCheck holds what the posts come to in four markets, by what reasons, and what
// they come to once mended.
func TestCheck(t *testing.T) {
	const m, b, u = disclosure.Met, disclosure.Breached, disclosure.Unclear
	rows := []struct {
		post    string
		markets [4]disclosure.Outcome // DE, FR, GB, US
		reason  disclosure.Reason     // one of those that breach
		fix     string                // part of it
		after   [4]disclosure.Outcome
		why     string
	}{
		{"ada-reel-1", [4]disclosure.Outcome{m, m, m, m}, 0, "", [4]disclosure.Outcome{}, "told in three languages, first and on the picture"},
		{"ada-reel-2", [4]disclosure.Outcome{m, m, m, m}, 0, "", [4]disclosure.Outcome{}, ""},
		{"bo-film", [4]disclosure.Outcome{u, u, b, b}, disclosure.LateLabel, "first in the title", [4]disclosure.Outcome{m, u, m, m}, "nobody said whether AI had a hand in it, which France asks"},
		{"cleo-set", [4]disclosure.Outcome{u, b, u, m}, disclosure.MissingMention, "Images retouchées", [4]disclosure.Outcome{u, m, u, m}, "retouched and not said so"},
		{"dee-clip-1", [4]disclosure.Outcome{b, b, b, b}, disclosure.BuriedLabel, "on the picture", [4]disclosure.Outcome{m, m, m, m}, "inside a run of hashtags"},
		{"dee-clip-2", [4]disclosure.Outcome{m, b, m, m}, disclosure.WrongLanguage, "first in the caption", [4]disclosure.Outcome{m, m, m, m}, "French for the French"},
		{"eli-post-1", [4]disclosure.Outcome{u, b, m, m}, disclosure.WrongLanguage, "Publicité", [4]disclosure.Outcome{m, m, m, m}, ""},
		{"eli-post-2", [4]disclosure.Outcome{b, b, b, b}, disclosure.MissingLabel, "on the picture", [4]disclosure.Outcome{m, m, m, m}, "nothing but the brand and a code"},
	}
	part := partOf[*checkPart](t, "check")
	if len(part.Posts) != len(rows) {
		t.Fatalf("%d posts, want %d", len(part.Posts), len(rows))
	}
	for i, r := range rows {
		post := part.Posts[i]
		if got := outcomes(post.Markets); post.Post != r.post || got != r.markets {
			t.Errorf("%s: %v, want %s %v (%s)", post.Post, got, r.post, r.markets, r.why)
		}
		if (post.Fix == nil) != (r.fix == "") {
			t.Errorf("%s: fix %+v, want %q", r.post, post.Fix, r.fix)
			continue
		}
		if post.Fix == nil {
			continue
		}
		if got := outcomes(post.Fix.After); !strings.Contains(post.Fix.Says, r.fix) || got != r.after {
			t.Errorf("%s: mended by %q to %v, want %q, %v", r.post, post.Fix.Says, got, r.fix, r.after)
		}
		if !breaches(post.Markets, r.reason) {
			t.Errorf("%s is not breached by %v (%s)", r.post, r.reason, r.why)
		}
	}
}

func outcomes(checks []campaign.MarketCheck) [4]disclosure.Outcome {
	var out [4]disclosure.Outcome
	for i, m := range checks {
		if i < len(out) && []endorse.Region{"DE", "FR", "GB", "US"}[i] == m.Region {
			out[i] = m.Outcome
		}
	}
	return out
}

func breaches(checks []campaign.MarketCheck, r disclosure.Reason) bool {
	return slices.ContainsFunc(checks, func(m campaign.MarketCheck) bool {
		return slices.ContainsFunc(m.Findings, func(f disclosure.Finding) bool {
			return f.Reason == r && f.Outcome == disclosure.Breached && f.Basis().Citation != ""
		})
	})
}

// TestCheckText holds that each breach is told with what it rests on, and its mending.
func TestCheckText(t *testing.T) {
	got := textOf(t, tell(t, sampleCase(t), "check"))
	for _, want := range []string{
		"dee-clip-1 by dee\n", "DE buried-label:", "13 U 53/17", "https://", "Fix: ", "Checked again with it: 4 met.",
		"Fix: write “Images retouchées” on every picture",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("nothing says %q", want)
		}
	}
	if strings.Contains(got, "ada-reel-1 by ada") {
		t.Error("a post that breaches nothing has a section of its own")
	}
}

// TestAgree holds what the law of the places asks: France wants a written contract
// from EUR 1,000, and Ivy is bound elsewhere.
func TestAgree(t *testing.T) {
	part := partOf[*agreePart](t, "agree")
	lacking := map[string][]string{}
	for _, d := range part.Deals {
		for _, duty := range d.Duties {
			if duty.Row != "" && duty.Answer.String() == "unsatisfied" {
				lacking[d.Terms.ID] = append(lacking[d.Terms.ID], duty.Row)
			}
		}
	}
	if !slices.Contains(lacking["cleo-1"], "fr-written-contract") || len(lacking["dee-1"]) == 0 || len(lacking["ada-1"]) > 0 {
		t.Errorf("lacking %v", lacking)
	}
	if len(part.Conflicts) != 1 || part.Conflicts[0].A.Terms != "elsewhere-ivy" || part.Conflicts[0].B.Terms != "ivy-1" {
		t.Errorf("conflicts %v", part.Conflicts)
	}
	text := textOf(t, tell(t, sampleCase(t), "agree"))
	for _, want := range []string{"2023-451", "44-A", "barred: elsewhere-ivy", "declined"} {
		if !strings.Contains(text, want) {
			t.Errorf("nothing says %q", want)
		}
	}
}

// TestSheet holds that the sheet has no caption to copy, and the law of each market.
func TestSheet(t *testing.T) {
	got := textOf(t, tell(t, sampleCase(t), "sheet"))
	if strings.Contains(got, "never had a better cup") {
		t.Error("the sheet dictates a caption")
	}
	for _, want := range []string{"For Ada Sampleton", "tell the tie payment", "(DE, FR, GB, US)", "“Anzeige"} {
		if !strings.Contains(got, want) {
			t.Errorf("nothing says %q", want)
		}
	}
	if strings.Contains(got, "ties between creator and brand are not known") {
		t.Error("Ada asks a fee, and her tie is not known")
	}
}

// TestStory holds what the sample is there to show.
func TestStory(t *testing.T) {
	results := partOf[*resultsPart](t, "results")
	var verdicts []string
	for _, g := range results.Goals {
		verdicts = append(verdicts, g.Goal.ID+" "+g.Verdict.String())
	}
	if diff := cmp.Diff([]string{"orders reached", "talk behind", "sales cannot-tell", "rate on-track"}, verdicts); diff != "" {
		t.Errorf("goals (-want +got):\n%s", diff)
	}
	list := partOf[*shortlistPart](t, "shortlist").Ranking
	if len(list.Placed) != 6 || len(list.Apart) != 1 || list.Apart[0].Creator != "fay" || len(list.Excluded) != 2 {
		t.Errorf("%d placed, apart %v, excluded %v", len(list.Placed), list.Apart, list.Excluded)
	}
	late := false
	for _, f := range partOf[*deliverPart](t, "deliver").Deliveries {
		for _, a := range f.Assets {
			for _, d := range a.Defects {
				late = late || a.Post == "dee-clip-2" && d.String() == "late by 3 days"
			}
		}
	}
	if !late {
		t.Error("no post is late")
	}
	returned := false
	for _, s := range partOf[*payPart](t, "pay").Statements {
		returned = returned || s.Returned.Equal(endorse.MustMoney("GBP -4.20"))
	}
	if !returned {
		t.Error("nothing was refunded")
	}
	for _, o := range partOf[*planPart](t, "plan").Plan.LeftOut {
		if o.Offer == "ivy-reels" && o.Why != campaign.OutAsMustNot {
			t.Errorf("ivy is out: %v", o.Why)
		}
	}
}

// TestJSON holds that the whole is one object with a member a step, in their order,
// each what the step alone has, and that the campaign can be read again.
func TestJSON(t *testing.T) {
	k := sampleCase(t)
	data, err := json.Marshal(tell(t, k, ""))
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	_, _ = dec.Token()
	var names []string
	for dec.More() {
		name, _ := dec.Token()
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			t.Fatal(err)
		}
		names = append(names, name.(string))
		alone, err := json.Marshal(tell(t, k, name.(string)))
		if err != nil {
			t.Fatal(err)
		}
		if want := `{"` + name.(string) + `":` + string(value) + `}`; string(alone) != want {
			t.Errorf("%s alone says something else", name)
		}
	}
	if diff := cmp.Diff(Names(), names); diff != "" {
		t.Errorf("members (-want +got):\n%s", diff)
	}
}

// TestSampleIsCanonical: the campaign in the folder says nothing that reading loses.
func TestSampleIsCanonical(t *testing.T) {
	data, err := fs.ReadFile(Sample(), "campaign.json")
	if err != nil {
		t.Fatal(err)
	}
	want, got := any(nil), any(nil)
	again, err := json.Marshal(sampleCase(t).Campaign)
	if err != nil {
		t.Fatal(err)
	}
	if json.Unmarshal(data, &want) != nil || json.Unmarshal(again, &got) != nil {
		t.Fatal("no JSON")
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("read and written (-file +again):\n%s", diff)
	}
}

// TestWatched: whoever watches is told of every step, and of the posts.
func TestWatched(t *testing.T) {
	var states []string
	if _, err := Tell(sampleCase(t), "", func(state func() string) { states = append(states, state()) }); err != nil {
		t.Fatal(err)
	}
	if len(states) < len(steps)+8 || !slices.Contains(states, "checking posts, 7 of 8") {
		t.Errorf("%d states: %q", len(states), states)
	}
}
