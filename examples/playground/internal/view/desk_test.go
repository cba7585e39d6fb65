package view_test

import (
	"cmp"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf16"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/examples/playground/internal/view"
)

var ours = sync.OnceValue(func() view.Desk {
	c, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		panic(err)
	}
	return view.New(c)
})

const post = `{"on":"2026-03-01","platform":"instagram","format":"post","markets":["GB","DE"],"ties":["payment"],"brand":["XYZ"],"caption":"Night cream 🌙 #skin #ad #calm"}`

func TestCheck(t *testing.T) {
	t.Parallel()
	v := ours().Check([]byte(post))
	if v.Faults != nil || v.Outcome != "breached" || v.On != "2026-03-01" || v.Version != disclosure.Version || v.Book != disclosure.Law().Digest() {
		t.Fatalf("%+v", v)
	}
	if len(v.Markets) != 2 || v.Markets[0].Name != "United Kingdom" || v.Markets[1].Region != "DE" {
		t.Fatalf("markets %+v", v.Markets)
	}
	n := 0
	for _, m := range v.Markets {
		for i, f := range m.Findings {
			if f.N != n {
				t.Errorf("%s: number %d, want %d", f.Code, f.N, n)
			}
			n++
			if i > 0 && order(m.Findings[i-1]) > order(f) {
				t.Errorf("%s stands after %s", f.Code, m.Findings[i-1].Code)
			}
			if f.Says == "" || f.Citation == "" || !strings.HasPrefix(f.URL, "http") || f.Verified == "" || f.Checked == "" {
				t.Errorf("a finding that does not say what it rests on: %+v", f)
			}
		}
	}
}

// order is where a finding stands: breached before unclear before advice before
// met.
func order(f view.Finding) int {
	if f.Outcome == "met" {
		return 4
	}
	at := slices.Index([]string{"breached", "unclear"}, f.Outcome)
	if !f.Must {
		at += 2
	}
	return at
}

// TestMarks holds, on texts that bytes and UTF-16 count differently, that each
// span cuts out what the finding quotes.
func TestMarks(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name, caption string
		want          []string
	}{
		{"letters", "Night cream #skin #ad #calm", []string{"#ad"}},
		{"behind emoji", "👩🏽‍🚀🌙 #skin #ad #calm", []string{"#ad"}},
		{"behind Han", "夜のクリーム #skin #ad", []string{"#ad"}},
		{"behind combining marks", "cre\u0301me #skin #ad", []string{"#ad"}},
		{"behind right-to-left", "קרם לילה #ad", []string{"#ad"}},
		{"in letters of mathematics", "cream #𝐚𝐝 #calm", []string{"#𝐚𝐝"}},
		{"fullwidth", "cream ＃ａｄ #calm", []string{"＃ａｄ"}},
		{"at both ends", "#ad", []string{"#ad"}},
		{"twice", "cream #ad 🌙 and more #gifted", []string{"#ad", "#gifted"}},
		{"none", "A soft cream", nil},
		{"empty", "", nil},
	} {
		p, err := json.Marshal(map[string]any{"on": "2026-03-01", "platform": "instagram", "format": "post", "markets": []string{"GB", "DE", "US"}, "ties": []string{"payment"}, "caption": row.caption})
		if err != nil {
			t.Fatal(err)
		}
		v := ours().Check(p)
		checkMarks(t, v)
		var got []string
		for _, text := range v.Texts {
			for _, m := range text.Marks {
				got = append(got, cut(text.Text, m.From, m.Until))
			}
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: marked is %q, want %q", row.name, got, row.want)
		}
	}
}

// cut is a stretch of text as JavaScript cuts it.
func cut(text string, from, until int) string {
	units := utf16.Encode([]rune(text))
	return string(utf16.Decode(units[from:until]))
}

// checkMarks holds that marks are in order and inside the text, that each
// finding with a span lies under marks that name it, and that the span is what
// the finding quotes.
func checkMarks(t *testing.T, v view.View) {
	t.Helper()
	texts := map[string]view.Text{}
	for _, text := range v.Texts {
		texts[text.Surface] = text
		at, size := 0, len(utf16.Encode([]rune(text.Text)))
		for _, m := range text.Marks {
			if m.From < at || m.Until <= m.From || m.Until > size || len(m.Findings) == 0 || m.Outcome == "" {
				t.Errorf("%s: mark %+v after %d in %d", text.Surface, m, at, size)
			}
			at = m.Until
		}
	}
	for _, m := range v.Markets {
		for _, f := range m.Findings {
			if f.Quote == "" {
				continue
			}
			text, ok := texts[f.Surface]
			if !ok {
				t.Fatalf("%s: no text of %s", f.Code, f.Surface)
			}
			if got := cut(text.Text, f.From, f.Until); got != f.Quote {
				t.Errorf("%s: the span is %q, the quote %q", f.Code, got, f.Quote)
			}
			covered := 0
			for _, mark := range text.Marks {
				if mark.From >= f.From && mark.Until <= f.Until && slices.Contains(mark.Findings, f.N) {
					covered += mark.Until - mark.From
				}
			}
			if covered != f.Until-f.From {
				t.Errorf("%s: %d of %d units are marked", f.Code, covered, f.Until-f.From)
			}
		}
	}
}

// TestSurfaces puts a label on each surface and expects it to be marked there.
func TestSurfaces(t *testing.T) {
	t.Parallel()
	var markets []string
	for _, m := range ours().Choices().Markets {
		markets = append(markets, `"`+m.Value+`"`)
	}
	all := strings.Join(markets, ",")
	for _, row := range []struct{ surface, field string }{
		{"title", `"title":"🌙 #ad"`},
		{"caption", `"caption":"🌙 #ad"`},
		{"platform_label", `"platform_label":"Paid partnership"`},
		{"profile", `"profile":"🌙 #ad"`},
		{"first_comment", `"first_comment":"🌙 #ad"`},
		{"thumbnail", `"thumbnail":"🌙 Images retouchées","facts":{"retouched":true}`},
		{"overlays[1]", `"overlays":[{"text":""},{"text":"🌙 #ad"}]`},
		{"spoken[1]", `"spoken":[{"text":"soft"},{"text":"this is an ad"}]`},
		{"frames[1].overlays[1]", `"frames":[{"overlays":[]},{"overlays":[{"text":"soft"},{"text":"🌙 #ad"}]}]`},
	} {
		v := ours().Check([]byte(`{"on":"2026-03-01","platform":"youtube","format":"long-video","markets":[` + all + `],"ties":["payment"],` + row.field + `}`))
		checkMarks(t, v)
		if !slices.ContainsFunc(v.Texts, func(x view.Text) bool { return x.Surface == row.surface && len(x.Marks) > 0 }) {
			t.Errorf("%s: not marked; texts %+v, faults %+v", row.surface, v.Texts, v.Faults)
		}
	}
}

func TestFaults(t *testing.T) {
	t.Parallel()
	with := func(field string) string { return `{"on":"2026-03-01","markets":["GB"],` + field + `}` }
	for _, row := range []struct{ name, post, field, says string }{
		{"no day", `{"markets":["GB"]}`, "on", "no day"},
		{"no such day", `{"on":"2026-02-30","markets":["GB"]}`, "on", "2026-02-30"},
		{"no market", `{"on":"2026-03-01"}`, "markets", "choose at least one"},
		{"no such market", `{"on":"2026-03-01","markets":["GB","XX9"]}`, "markets[1]", "XX9"},
		{"no such tie", with(`"ties":["payment","hope"]`), "ties[1]", "hope"},
		{"none beside another", with(`"ties":["payment","none"]`), "ties[1]", "none stands beside other ties"},
		{"months that are no number", with(`"ties":[{"kind":"payment","months":"soon"}]`), "ties[0].months", "soon"},
		{"no such platform", with(`"platform":"Insta gram!"`), "platform", "Insta gram!"},
		{"no such form", with(`"format":"reel?"`), "format", "reel?"},
		{"a time that is none", with(`"duration":"12x"`), "duration", ""},
		{"too long a text", with(`"caption":"` + strings.Repeat("a ", 40_000) + `"`), "caption", "longer than 64 KiB"},
		{"too long an overlay", with(`"overlays":[{"text":""},{"text":"` + strings.Repeat("a ", 40_000) + `"}]`), "overlays[1]", "longer than 64 KiB"},
		{"a brand without letters", with(`"brand":["XYZ","***"]`), "brand[1]", "without letters"},
		{"no JSON", `{"on"`, "", "unexpected end"},
		{"nothing", ``, "", "unexpected end"},
		{"a field that the format has not", with(`"captoin":"x"`), "", "captoin"},
	} {
		v := ours().Check([]byte(row.post))
		if len(v.Faults) != 1 || v.Faults[0].Field != row.field || !strings.Contains(v.Faults[0].Says, row.says) || v.Markets != nil {
			t.Errorf("%s: %+v, want a fault of %q that says %q", row.name, v.Faults, row.field, row.says)
		}
		if r := ours().Remedy([]byte(row.post)); !reflect.DeepEqual(r.Faults, v.Faults) || r.Says != "" {
			t.Errorf("%s: a remedy for what cannot be checked: %+v", row.name, r)
		}
	}
	if got := ours().Check([]byte(with(`"ties":["hope"],"duration":"x"`))).Faults; len(got) != 2 {
		t.Errorf("of two faults are told %+v", got)
	}
}

// TestSilence has a post of which nothing is said but day and market.
func TestSilence(t *testing.T) {
	t.Parallel()
	v := ours().Check([]byte(`{"on":"2026-03-01","markets":["GB"],"caption":"#ad A soft cream"}`))
	if v.Outcome != "unclear" {
		t.Errorf("with nothing said of ties it is %s", v.Outcome)
	}
	v = ours().Check([]byte(`{"on":"2026-03-01","markets":["GB"],"ties":["none"],"caption":"A soft cream"}`))
	if v.Outcome != "not-required" || v.Texts == nil || v.Markets[0].Findings == nil {
		t.Errorf("without a tie it is %+v; lists may be empty and never null", v)
	}
}

func TestRemedy(t *testing.T) {
	t.Parallel()
	r := ours().Remedy([]byte(post))
	if r.Faults != nil || !strings.Contains(r.Says, "Anzeige") || len(r.Steps) == 0 || r.Left != nil {
		t.Errorf("%+v", r)
	}
	if r := ours().Remedy([]byte(`{"on":"2026-03-01","markets":["GB"],"ties":["none"]}`)); !reflect.DeepEqual(r, view.Remedy{}) {
		t.Errorf("for nothing to mend: %+v", r)
	}
}

// TestChoices holds that what the page offers is taken.
func TestChoices(t *testing.T) {
	t.Parallel()
	c := ours().Choices()
	for _, list := range []struct {
		name    string
		choices []view.Choice
		least   int
		field   string
	}{
		{"platforms", c.Platforms, 10, `"platform":"%"`},
		{"forms", c.Formats, 10, `"format":"%"`},
		{"markets", c.Markets, 52, `"markets":["%"]`},
		{"ties", c.Ties, 10, `"ties":["%"]`},
		{"sectors", c.Sectors, 10, `"sector":"%"`},
	} {
		if len(list.choices) < list.least {
			t.Errorf("%d %s", len(list.choices), list.name)
		}
		names := map[string]bool{}
		for _, choice := range list.choices {
			names[choice.Name] = true
			var p disclosure.Publication
			if err := json.Unmarshal([]byte(`{"on":"2026-03-01",`+strings.Replace(list.field, "%", choice.Value, 1)+`}`), &p); err != nil {
				t.Errorf("%s: %q is refused: %v", list.name, choice.Value, err)
			}
		}
		if len(names) != len(list.choices) || names[""] {
			t.Errorf("%s: names that are empty or the same: %+v", list.name, list.choices)
		}
	}
	if !slices.ContainsFunc(c.Ties, func(x view.Choice) bool { return x.Value == "none" }) {
		t.Error("that there is no tie cannot be said")
	}
}

func FuzzCheck(f *testing.F) {
	f.Add(post)
	f.Add(`{"on":"2026-03-01","markets":["US"],"ties":[{"kind":"loan","months":3}],"title":"𝐀𝐝","overlays":[{"text":"广告 🌙"}]}`)
	f.Add(`{"on":"2026-03-01","markets":["FR","NL"],"ties":["free-product"],"frames":[{"overlays":[{"text":"e\u0301 #gifted"}]}]}`)
	f.Add(`{"on":0}`)
	f.Fuzz(func(t *testing.T, post string) {
		v := ours().Check([]byte(post))
		if (v.Faults == nil) == (v.Outcome == "") {
			t.Errorf("neither a report nor faults, or both: %+v", v)
		}
		checkMarks(t, v)
		for _, fault := range v.Faults {
			if cmp.Or(fault.Says, fault.Field) == "" {
				t.Errorf("a fault that says nothing in %+v", v.Faults)
			}
		}
	})
}
