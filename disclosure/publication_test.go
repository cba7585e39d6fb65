package disclosure_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// whole is a publication with every field said.
func whole() disclosure.Publication {
	minors, err := disclosure.ParseShare("25%")
	if err != nil {
		panic(err)
	}
	return disclosure.Publication{
		ID: "p1", On: endorse.On(2026, 3, 1), Platform: endorse.Instagram, Format: endorse.FormatStory,
		Language: "en", Markets: []endorse.Region{"GB", "US-NY"}, Sector: law.Fashion,
		Ties: []disclosure.Tie{
			{Kind: law.Affiliate},
			{
				Kind: law.PastRelationship, Brand: "XYZ", Months: endorse.MustCount(5),
				Asked: endorse.Yes, Duty: endorse.No, Control: endorse.Yes, Public: endorse.No,
			},
		},
		Brand: []string{"XYZ", "xyzofficial"}, Title: "A title", Caption: "Ad – <a & b>",
		Overlays:      []disclosure.Overlay{{Text: "Ad", From: time.Second, To: 3500 * time.Millisecond, Legible: endorse.Yes, Covered: endorse.No}},
		Spoken:        []disclosure.Line{{Text: "an ad", At: disclosure.At(2 * time.Second)}},
		PlatformLabel: "Paid partnership", Profile: "Profile", FirstComment: "First",
		Links: []string{"https://shop.example"}, Tags: []string{"xyz"}, Thumbnail: "Thumb",
		Frames:   []disclosure.Frame{{Overlays: []disclosure.Overlay{{Text: "Ad"}}}, {}},
		Duration: 42 * time.Second, Followers: endorse.MustCount(12000), Minors: minors, Youngest: endorse.MustCount(31),
		Seen: disclosure.OnCaption | disclosure.OnFrames | disclosure.OnFirstComment,
		Facts: disclosure.Facts{
			Retouched: endorse.No, AI: endorse.No, MainProduct: endorse.Yes, Control: endorse.Yes, Minor: endorse.No,
			Boosted: endorse.No, Licensed: endorse.Yes, OwnAccount: endorse.No, PlainAd: endorse.No,
		},
	}
}

const wholeJSON = `{"id":"p1","on":"2026-03-01","platform":"instagram","format":"story","language":"en","markets":["GB","US-NY"],"sector":"fashion",` +
	`"ties":["affiliate",{"kind":"past-relationship","brand":"XYZ","months":5,"asked":true,"duty":false,"control":true,"public":false}],` +
	`"brand":["XYZ","xyzofficial"],"caption":"Ad – <a & b>","title":"A title",` +
	`"overlays":[{"text":"Ad","from":1,"to":3.5,"legible":true,"covered":false}],"spoken":[{"text":"an ad","at":2}],` +
	`"platform_label":"Paid partnership","profile":"Profile","first_comment":"First","links":["https://shop.example"],"tags":["xyz"],"thumbnail":"Thumb",` +
	`"frames":[{"overlays":[{"text":"Ad"}]},{"overlays":null}],"duration":42,"followers":12000,"minors":"0.25","youngest":31,"seen":["caption","first_comment","frames"],` +
	`"facts":{"retouched":false,"ai":false,"main_product":true,"control":true,"minor":false,"boosted":false,"licensed":true,"own_account":false,"plain_ad":false}}`

func TestPublicationJSON(t *testing.T) {
	got, err := whole().MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(wholeJSON, string(got)); diff != "" {
		t.Errorf("the line format has changed (-want +got):\n%s", diff)
	}
	var p disclosure.Publication
	if err := json.Unmarshal([]byte(wholeJSON), &p); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(whole(), p); diff != "" {
		t.Errorf("reads back otherwise (-want +got):\n%s", diff)
	}
}

// TestReadsWhatPeopleWrite: forms that are read, beside the one that is
// written.
func TestReadsWhatPeopleWrite(t *testing.T) {
	for _, row := range []struct {
		name, in string
		want     func(*disclosure.Publication)
	}{
		{"UK is GB", `"markets":["UK"]`, func(p *disclosure.Publication) { p.Markets = []endorse.Region{"GB"} }},
		{"a tie as an object", `"ties":[{"kind":"loan"}]`, func(p *disclosure.Publication) { p.Ties = []disclosure.Tie{{Kind: law.Loan}} }},
		{"minors as a number", `"minors":0.5`, func(p *disclosure.Publication) { p.Minors, _ = disclosure.ParseShare("50%") }},
		{"minors in per cent", `"minors":"50%"`, func(p *disclosure.Publication) { p.Minors, _ = disclosure.ParseShare("50%") }},
		{"null is not said", `"minors":null,"followers":null,"facts":{"ai":null}`, func(*disclosure.Publication) {}},
		{"milliseconds", `"duration":0.001`, func(p *disclosure.Publication) { p.Duration = time.Millisecond }},
		{"a week", `"duration":604800`, func(p *disclosure.Publication) { p.Duration = 7 * 24 * time.Hour }},
		{"no texts", `"caption":"","title":""`, func(*disclosure.Publication) {}},
	} {
		t.Run(row.name, func(t *testing.T) {
			want := disclosure.Publication{On: endorse.On(2026, 3, 1)}
			row.want(&want)
			var got disclosure.Publication
			if err := json.Unmarshal([]byte(`{"on":"2026-03-01",`+row.in+`}`), &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDecodingErrors(t *testing.T) {
	for _, row := range []struct{ name, in, want string }{
		{"no object", `[]`, "array instead of an object"},
		{"null", `null`, "null"},
		{"no day", `{}`, "on: no day"},
		{"no such day", `{"on":"2026-02-30"}`, "on: "},
		{"a field that is none", `{"on":"2026-03-01","captoin":"Ad"}`, `unknown field "captoin"`},
		{"given twice", `{"on":"2026-03-01","caption":"Ad","caption":"b"}`, "caption: given twice"},
		{"case matters", `{"on":"2026-03-01","Caption":"Ad"}`, `unknown field "Caption"`},
		{"a field of a tie", `{"on":"2026-03-01","ties":[{"kind":"loan","since":5}]}`, `ties[0]: unknown field "since"`},
		{"a field of an overlay", `{"on":"2026-03-01","overlays":[{"txt":"Ad"}]}`, `overlays[0]: unknown field "txt"`},
		{"a field of a frame's overlay", `{"on":"2026-03-01","frames":[{"overlays":[{"txt":"Ad"}]}]}`, `frames[0].overlays[0]: unknown field "txt"`},
		{"a fact that is none", `{"on":"2026-03-01","facts":{"edited":true}}`, `facts: unknown field "edited"`},
		{"a fact that is no fact", `{"on":"2026-03-01","facts":{"ai":"perhaps"}}`, "facts.ai: "},
		{"a tie that is none", `{"on":"2026-03-01","ties":["gold"]}`, `ties[0]: parsing tie "gold"`},
		{"two ties in one", `{"on":"2026-03-01","ties":["loan|payment"]}`, `ties[0]: parsing tie "loan|payment"`},
		{"none beside others", `{"on":"2026-03-01","ties":["none","loan"]}`, "ties[0]: none stands beside other ties"},
		{"a tie that is a number", `{"on":"2026-03-01","ties":[5]}`, "ties[0]: "},
		{"a market that is none", `{"on":"2026-03-01","markets":["Utopia"]}`, "markets"},
		{"a sector that is none", `{"on":"2026-03-01","sector":"weapons of old"}`, "sector: "},
		{"two sectors", `{"on":"2026-03-01","sector":"alcohol|beauty"}`, "sector: "},
		{"a surface that is none", `{"on":"2026-03-01","seen":["caption","bio"]}`, `seen[1]: parsing surface "bio"`},
		{"a share above 1", `{"on":"2026-03-01","minors":"101%"}`, "minors: "},
		{"a time below zero", `{"on":"2026-03-01","duration":-1}`, "duration: "},
		{"a time in powers", `{"on":"2026-03-01","duration":1e3}`, "duration: "},
		{"a time too fine", `{"on":"2026-03-01","duration":1.0001}`, "duration: "},
		{"a time over a week", `{"on":"2026-03-01","duration":604801}`, "duration: "},
		{"text where there is a number", `{"on":"2026-03-01","overlays":[{"text":"Ad","from":"soon"}]}`, "overlays[0].from: "},
		{"a number where there is text", `{"on":"2026-03-01","caption":7}`, "caption: "},
		{"followers below zero", `{"on":"2026-03-01","followers":-1}`, "followers: "},
		{"invalid UTF-8", "{\"on\":\"2026-03-01\",\"caption\":\"\xff\"}", "invalid UTF-8"},
		{"reversed overlay", `{"on":"2026-03-01","overlays":[{"text":"Ad","from":5,"to":3}]}`, "overlays[0]: times below zero, too long or reversed"},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := disclosure.Publication{ID: "as it was"}
			err := p.UnmarshalJSON([]byte(row.in))
			if err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("%v, want %s", err, row.want)
			}
			if diff := cmp.Diff(disclosure.Publication{ID: "as it was"}, p); diff != "" {
				t.Errorf("an error changed the target:\n%s", diff)
			}
		})
	}
}

func TestValidate(t *testing.T) {
	for _, row := range []struct {
		name, want string
		spoil      func(*disclosure.Publication)
	}{
		{"no day", "on: no day", func(p *disclosure.Publication) { p.On = endorse.Date{} }},
		{"no such format", "format: no such format", func(p *disclosure.Publication) { p.Format = endorse.FormatPin + 1 }},
		{"two sectors", "sector: more than one", func(p *disclosure.Publication) { p.Sector = law.Beauty | law.Food }},
		{"no such sector", "sector: no such sector", func(p *disclosure.Publication) { p.Sector = 1 << 63 }},
		{"a region's other code", `markets[1]: region "UK" is written "GB"`, func(p *disclosure.Publication) { p.Markets[1] = "UK" }},
		{"no region", `markets[1]: unknown region "XX"`, func(p *disclosure.Publication) { p.Markets[1] = "XX" }},
		{"too many markets", "markets: more than 300", func(p *disclosure.Publication) { p.Markets = make([]endorse.Region, 301) }},
		{"no tie", "ties[0].kind: not one kind of tie", func(p *disclosure.Publication) { p.Ties[0].Kind = 0 }},
		{"two ties in one", "ties[0].kind: not one kind of tie", func(p *disclosure.Publication) { p.Ties[0].Kind = law.Loan | law.Payment }},
		{"none beside others", "ties[1]: none stands beside other ties", func(p *disclosure.Publication) { p.Ties[1].Kind = law.NoTie }},
		{"too many ties", "ties: more than 32", func(p *disclosure.Publication) { p.Ties = make([]disclosure.Tie, 33) }},
		{"too many overlays", "more than 500", func(p *disclosure.Publication) { p.Overlays = make([]disclosure.Overlay, 501) }},
		{"too many frames", "more than 500", func(p *disclosure.Publication) { p.Frames = make([]disclosure.Frame, 501) }},
		{"too many lines", "more than 500", func(p *disclosure.Publication) { p.Spoken = make([]disclosure.Line, 501) }},
		{"too many in a frame", "frames[1].overlays: more than 500", func(p *disclosure.Publication) { p.Frames[1].Overlays = make([]disclosure.Overlay, 501) }},
		{"overlay below zero", "overlays[0]: times below zero", func(p *disclosure.Publication) { p.Overlays[0].From = -1 }},
		{"overlay over a week", "overlays[0]: times below zero, too long", func(p *disclosure.Publication) { p.Overlays[0].To = 8 * 24 * time.Hour }},
		{"overlay reversed", "overlays[0]: times below zero, too long or reversed", func(p *disclosure.Publication) { p.Overlays[0].From = 4 * time.Second }},
		{"frame's overlay", "frames[0].overlays[0]: times", func(p *disclosure.Publication) { p.Frames[0].Overlays[0].To = -1 }},
		{"line below zero", "spoken[0].at: below zero", func(p *disclosure.Publication) { p.Spoken[0].At = disclosure.At(-1) }},
		{"length below zero", "duration: below zero", func(p *disclosure.Publication) { p.Duration = -1 }},
		{"length over a week", "duration: below zero or too long", func(p *disclosure.Publication) { p.Duration = 7*24*time.Hour + 1 }},
		{"no such surface", "seen: no such surface", func(p *disclosure.Publication) { p.Seen = 1 << 11 }},
	} {
		t.Run(row.name, func(t *testing.T) {
			p := whole()
			row.spoil(&p)
			err := p.Validate()
			if err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("%v, want %s", err, row.want)
			}
			if _, checked := ourChecker().Check(p); checked == nil {
				t.Error("Check takes what Validate refuses")
			}
		})
	}
	p := whole()
	if err := p.Validate(); err != nil {
		t.Error(err)
	}
	p.Overlays[0].To = 0 // not said
	if err := p.Validate(); err != nil {
		t.Error(err)
	}
}

func TestTextTooLong(t *testing.T) {
	long := strings.Repeat("a", label.MaxText+1)
	for surface, p := range map[string]disclosure.Publication{
		"caption":               {Caption: long},
		"overlays[1]":           {Overlays: []disclosure.Overlay{{Text: "Ad"}, {Text: long}}},
		"frames[0].overlays[0]": {Frames: []disclosure.Frame{{Overlays: []disclosure.Overlay{{Text: long}}}}},
		"spoken[0]":             {Spoken: []disclosure.Line{{Text: long}}},
	} {
		p.On, p.Markets = endorse.On(2026, 3, 1), []endorse.Region{"GB"}
		_, err := ourChecker().Check(p)
		var text *disclosure.TextError
		if !errors.As(err, &text) || text.Surface != surface || !errors.Is(err, label.ErrTooLong) {
			t.Errorf("%s: %v", surface, err)
		}
		if text != nil && !strings.HasPrefix(text.Error(), surface+": ") {
			t.Error(text)
		}
	}
	p := disclosure.Publication{On: endorse.On(2026, 3, 1), Caption: long[1:]}
	if _, err := ourChecker().Check(p); err != nil {
		t.Errorf("a text of MaxText bytes: %v", err)
	}
}

func TestShares(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"", ""}, {"0%", "0"}, {"25%", "0.25"}, {"0.25", "0.25"}, {"100%", "1"},
	} {
		s, err := disclosure.ParseShare(row.in)
		if err != nil || s.String() != row.want {
			t.Errorf("ParseShare(%q) = %q, %v", row.in, s, err)
		}
		if _, known := s.Rate(); known != (row.in != "") {
			t.Errorf("ParseShare(%q) known: %v", row.in, known)
		}
	}
	var parse *endorse.ParseError
	for _, bad := range []string{"101%", "-1%", "1.01", "many"} {
		if s, err := disclosure.ParseShare(bad); !errors.As(err, &parse) || !s.Equal(disclosure.Share{}) {
			t.Errorf("ParseShare(%q) = %q, %v", bad, s, err)
		}
	}
	zero, _ := disclosure.ParseShare("0%")
	if zero.Equal(disclosure.Share{}) {
		t.Error("zero is not known")
	}
}

func TestSurfaces(t *testing.T) {
	all := disclosure.Surfaces(1<<11 - 1)
	for i, name := range all.Names() {
		s, err := disclosure.ParseSurface(name)
		if err != nil || s != 1<<i {
			t.Errorf("%s is %d, %v", name, s, err)
		}
	}
	if len(all.Names()) != 11 || disclosure.Surfaces(0).Names() != nil {
		t.Error(all.Names())
	}
	var parse *endorse.ParseError
	if _, err := disclosure.ParseSurface("Caption"); !errors.As(err, &parse) {
		t.Error(err)
	}
}

// TestMembersBetweenSpaces holds that each kind of white space may stand between any
// two tokens, and that nothing else may.
func TestMembersBetweenSpaces(t *testing.T) {
	t.Parallel()
	tokens := []string{`{`, `"on"`, `:`, `"2026-03-01"`, `,`, `"markets"`, `:`, `[`, `"GB"`, `]`, `,`, `"ties"`, `:`, `[`, `"payment"`, `]`, `}`}
	for _, space := range []string{" ", "\t", "\n", "\r", " \t\r\n ", ""} {
		var p disclosure.Publication
		if err := p.UnmarshalJSON([]byte(strings.Join(tokens, space))); err != nil || len(p.Markets) != 1 || len(p.Ties) != 1 {
			t.Errorf("with %q: %+v, %v", space, p, err)
		}
	}
	for _, other := range []string{"\v", "\u00a0", "x"} {
		if err := new(disclosure.Publication).UnmarshalJSON([]byte(strings.Join(tokens, other))); err == nil {
			t.Errorf("%q between tokens is taken", other)
		}
	}
}
