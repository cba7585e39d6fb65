package disclosure_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

func TestOutcomeOfReports(t *testing.T) {
	const (
		unclear, notRequired = disclosure.Unclear, disclosure.NotRequired
		met, breached        = disclosure.Met, disclosure.Breached
	)
	for _, row := range []struct {
		name    string
		markets []disclosure.Outcome
		want    disclosure.Outcome
	}{
		{"no market says nothing", nil, unclear},
		{"one", []disclosure.Outcome{met}, met},
		{"met outranks not required", []disclosure.Outcome{notRequired, met, notRequired}, met},
		{"unclear outranks met", []disclosure.Outcome{met, unclear}, unclear},
		{"breached outranks all", []disclosure.Outcome{unclear, breached, met}, breached},
		{"nothing required", []disclosure.Outcome{notRequired, notRequired}, notRequired},
	} {
		var r disclosure.Report
		for _, o := range row.markets {
			r.Markets = append(r.Markets, disclosure.Market{Outcome: o})
		}
		if got := r.Outcome(); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

// TestTextForms holds the names that stand in reports and may not change.
func TestTextForms(t *testing.T) {
	for i, want := range []string{"unclear", "not-required", "met", "breached"} {
		var o disclosure.Outcome
		if err := o.UnmarshalText([]byte(want)); err != nil || int(o) != i || o.String() != want {
			t.Errorf("%s: %d %v", want, o, err)
		}
	}
	reasons := strings.Fields(`missing-label ambiguous-label understated-tie late-label buried-label hidden-label illegible-label
		profile-only comment-only after-link wrong-language not-spoken not-on-media not-throughout frame-missing tool-not-enough
		cancelled-label missing-mention banned-category licence-missing audience over-labelled unknown-fact unknown-tie untold-tie
		unlisted-wording no-law memory-only`)
	var got []string
	for _, r := range disclosure.Reasons() {
		got = append(got, r.String())
		var back disclosure.Reason
		if text, _ := r.MarshalText(); back.UnmarshalText(text) != nil || back != r {
			t.Errorf("%s reads back as %s", r, back)
		}
	}
	if diff := cmp.Diff(reasons, got); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
	o, r := disclosure.Met, disclosure.LateLabel
	var parse *endorse.ParseError
	if err := o.UnmarshalText([]byte("fine")); !errors.As(err, &parse) || o != disclosure.Met {
		t.Error(o, err)
	}
	if err := r.UnmarshalText([]byte("late")); !errors.As(err, &parse) || r != disclosure.LateLabel {
		t.Error(r, err)
	}
	last := disclosure.Reason(len(reasons))
	if disclosure.Outcome(4).String() != "" || (last+1).String() != "" || last.String() == "" || disclosure.Outcome(9).String() != "" {
		t.Error("beyond the enum")
	}
}

func TestFindingJSON(t *testing.T) {
	f := disclosure.Finding{
		Reason: disclosure.LateLabel, Outcome: disclosure.Breached, Must: true, Tie: law.Payment,
	}.Showing(disclosure.Evidence{Surface: "caption", Span: label.Span{Start: 31, End: 34}, Quote: "#ad"}).RestingOn(disclosure.Basis{Code: "aq-code/before-fold", Instrument: "aq-code", Citation: "Code, art. 4", URL: "https://ice.example", Verified: law.Secondary, Binding: true})
	want := `{"code":"aq-code/before-fold","reason":"late-label","outcome":"breached","must":true,"verified":"secondary","binding":true,` +
		`"instrument":"aq-code","citation":"Code, art. 4","url":"https://ice.example","surface":"caption","span":[31,34],"quote":"#ad","fact":"","says":`
	got, err := json.Marshal(f)
	if err != nil || !strings.HasPrefix(string(got), want) {
		t.Errorf("%s, %v, want %s…", got, err, want)
	}
	if got, _ := json.Marshal(f.RestingOn(disclosure.Basis{Code: "AQ/no-law", Verified: law.Read})); !strings.Contains(string(got), `"verified":""`) {
		t.Errorf("what rests on no row is verified: %s", got)
	}
}

// TestFindingEqual: findings are compared by what they say, wherever that is kept.
func TestFindingEqual(t *testing.T) {
	on, saw := disclosure.Basis{Code: "aq-code/loan", Citation: "Code"}, disclosure.Evidence{Surface: "caption", Quote: "#ad"}
	bare := disclosure.Finding{Reason: disclosure.LateLabel}
	f := bare.RestingOn(on).Showing(saw)
	if f.Code() != "aq-code/loan" || f.Basis() != on || f.Evidence() != saw || !f.Equal(bare.Showing(saw).RestingOn(on)) {
		t.Errorf("%+v, %+v", f.Basis(), f.Evidence())
	}
	for _, other := range []disclosure.Finding{
		{}, bare, bare.RestingOn(on), bare.Showing(saw), f.RestingOn(disclosure.Basis{Code: "aq-code/loan"}),
		f.Showing(disclosure.Evidence{Surface: "caption"}), disclosure.Finding{}.RestingOn(on).Showing(saw),
	} {
		if f.Equal(other) || other.Equal(f) {
			t.Errorf("equal to %+v, %+v", other.Basis(), other.Evidence())
		}
	}
	if !bare.Equal(bare.RestingOn(disclosure.Basis{}).Showing(disclosure.Evidence{})) || bare.Code() != "" {
		t.Error("a finding that says nothing does not equal one of zero values")
	}
}

func TestReportLines(t *testing.T) {
	r := disclosure.Report{ID: "p1", Version: "1", Book: "b", Markets: []disclosure.Market{
		{Region: "GB", Outcome: disclosure.Met},
		{Region: "DE", Outcome: disclosure.Unclear, Findings: []disclosure.Finding{disclosure.Finding{Reason: disclosure.NoLaw}.RestingOn(disclosure.Basis{Code: "DE/no-law"})}},
	}}
	lines, err := r.AppendLines([]byte("before\n"))
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(string(lines), "\n")
	if len(parts) != 4 || parts[0] != "before" || parts[3] != "" {
		t.Fatalf("%q", parts)
	}
	if want := `{"id":"p1","market":"GB","outcome":"met","findings":[],"fix":"","version":"1","book":"b"}`; parts[1] != want {
		t.Errorf("%s, want %s", parts[1], want)
	}
	whole, err := json.Marshal(r)
	if err != nil || string(whole) != "["+parts[1]+","+parts[2]+"]" {
		t.Errorf("%s, %v", whole, err)
	}
}

func TestSays(t *testing.T) {
	for _, row := range []struct {
		name string
		f    disclosure.Finding
		want []string
		not  []string
	}{
		{"met", disclosure.Finding{Outcome: disclosure.Met}.RestingOn(disclosure.Basis{Citation: "Code"}), []string{"the rule is kept", "(Code", "advice"}, nil},
		{"a tie that need not be told", disclosure.Finding{Outcome: disclosure.Met, Tie: law.Loan}.RestingOn(disclosure.Basis{Code: "aq-code/loan"}), []string{"loan need not be told"}, []string{"kept"}},
		{"a label that is enough", disclosure.Finding{Outcome: disclosure.Met, Tie: law.Loan}.Showing(disclosure.Evidence{Surface: "caption", Quote: "Ad"}).RestingOn(disclosure.Basis{Code: "aq-code/loan"}), []string{"kept"}, []string{"need not"}},
		{"a rule that is kept", disclosure.Finding{Outcome: disclosure.Met, Tie: law.Loan}.RestingOn(disclosure.Basis{Code: "aq-code/each-post"}), []string{"kept"}, []string{"need not"}},
		{"a rule of no tie that is kept", disclosure.Finding{Outcome: disclosure.Met}.RestingOn(disclosure.Basis{Code: "aq-code/*"}), []string{"kept"}, []string{"need not"}},
		{"a tie that is not told", disclosure.Finding{Reason: disclosure.MissingLabel, Outcome: disclosure.Breached, Tie: law.Loan}.RestingOn(disclosure.Basis{Code: "aq-code/loan"}), []string{"nothing"}, []string{"need not"}},
		{"sixty letters", disclosure.Finding{Reason: disclosure.LateLabel}.Showing(disclosure.Evidence{Quote: strings.Repeat("ä", 60), Surface: "caption"}), []string{strings.Repeat("ä", 60) + `"`}, []string{"…"}},
		{"where", disclosure.Finding{Reason: disclosure.BuriedLabel, Outcome: disclosure.Breached, Must: true}.Showing(disclosure.Evidence{Quote: "#ad", Surface: "caption"}).RestingOn(disclosure.Basis{Citation: "Code", Detail: "first"}), []string{`"#ad" in caption stands inside a run of hashtags`, "(Code): first"}, []string{"advice"}},
		{"what is missing", disclosure.Finding{Reason: disclosure.UnknownFact}.Showing(disclosure.Evidence{Fact: "ties[0].duty"}), []string{"not known: ties[0].duty"}, nil},
		{"no day", disclosure.Finding{Reason: disclosure.LateLabel, Must: true}.RestingOn(disclosure.Basis{Citation: "Code", Undated: true}), []string{"first day not known"}, nil},
		{"memory", disclosure.Finding{Reason: disclosure.MemoryOnly, Must: true}.RestingOn(disclosure.Basis{Citation: "Code"}), []string{"not looked up"}, nil},
		{"no row", disclosure.Finding{Reason: disclosure.NoLaw}.RestingOn(disclosure.Basis{Code: "AQ/no-law"}), []string{"no rule that we have"}, []string{"("}},
		{"a long quote", disclosure.Finding{Reason: disclosure.LateLabel}.Showing(disclosure.Evidence{Quote: strings.Repeat("ä", 90), Surface: "caption"}), []string{strings.Repeat("ä", 60) + "…"}, []string{strings.Repeat("ä", 61)}},
		{"kept, with the row's own sentence", disclosure.Finding{Outcome: disclosure.Met}.RestingOn(disclosure.Basis{Citation: "Code", Detail: "why"}), []string{"(Code"}, []string{"why"}},
		{"the first beyond the enum", disclosure.Finding{Reason: disclosure.MemoryOnly + 1}.RestingOn(disclosure.Basis{Citation: "Code"}), []string{"(Code"}, []string{"%"}},
		{"beyond the enum", disclosure.Finding{Reason: 99}, nil, []string{"%"}},
	} {
		on := row.f.Basis()
		on.Verified = law.Read
		if row.name == "memory" {
			on.Verified = law.Memory
		}
		got := row.f.RestingOn(on).Says()
		for _, want := range row.want {
			if !strings.Contains(got, want) {
				t.Errorf("%s: %q lacks %q", row.name, got, want)
			}
		}
		for _, not := range row.not {
			if strings.Contains(got, not) {
				t.Errorf("%s: %q has %q", row.name, got, not)
			}
		}
	}
	for _, r := range disclosure.Reasons() {
		for _, f := range []disclosure.Finding{{Reason: r}, disclosure.Finding{Reason: r}.Showing(disclosure.Evidence{Quote: "#ad", Surface: "caption"})} {
			if s := f.Says(); s == "" || strings.Contains(s, "%") {
				t.Errorf("%s says %q", r, s)
			}
		}
	}
}

// TestAssumed holds what a report took as given.
func TestAssumed(t *testing.T) {
	has := func(p disclosure.Publication, start string) bool {
		r, err := ourChecker().Check(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range r.Assumed {
			if strings.HasPrefix(s, start) {
				return true
			}
		}
		return false
	}
	video := post("GB", "2026-03-01", law.Payment, "Ad. A soft cream")
	video.Format, video.Overlays = endorse.FormatShortVideo, []disclosure.Overlay{{Text: "Ad"}}
	said := video
	said.Seen, said.Sector, said.Caption = disclosure.OnCaption|disclosure.OnOverlays, law.Beauty, ""
	said.Overlays = []disclosure.Overlay{{Text: "Ad", Legible: endorse.Yes, Covered: endorse.No}}
	for _, start := range []string{"seen: ", "overlays: legible", "overlays: not covered", "sector: ", "fold: instagram "} {
		if !has(video, start) {
			t.Errorf("%q is not listed", start)
		}
		if has(said, start) {
			t.Errorf("%q is listed though said", start)
		}
	}
	if !has(video, "start: ") {
		t.Error("the reading of start is not listed")
	}
	if has(post("GB", "2026-03-01", law.Payment, "Ad"), "start: ") {
		t.Error("a post has a start in seconds")
	}
}
