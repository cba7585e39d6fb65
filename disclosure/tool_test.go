package disclosure_test

import (
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestPlatformLabel holds what the platform's own label is worth: the stricter of what the
// place says of the tool and of its words.
func TestPlatformLabel(t *testing.T) {
	t.Parallel()
	tools := func(rows ...law.Tool) law.Regime { return law.Regime{Tools: rows} }
	on := func(v law.ToolVerdict, p endorse.Platform, part string) law.Tool {
		return law.Tool{Verdict: v, Platform: p, Part: part}
	}
	const you, any = endorse.YouTube, endorse.Platform("")
	enough, notAlone := on(law.Sufficient, any, ""), on(law.NotEnoughAlone, any, "")
	unsettled, advised := on(law.Unsettled, any, ""), on(law.Recommended, any, "")
	b := func(row law.Tool) law.Tool { row.Part = "b"; return row }
	reads := func(texts ...string) law.Regime {
		return tools(law.Tool{Verdict: law.Sufficient, Reads: texts})
	}
	words := func(r law.Regime, v law.Verdict) law.Regime {
		r.Wordings = []law.Wording{{Text: "Paid partnership", Lang: "en", Verdict: v}}
		return r
	}
	post := func(label, caption string) disclosure.Publication {
		p := with(inText(caption), func(p *disclosure.Publication) { p.PlatformLabel, p.Platform, p.Brand = label, you, []string{"XYZ"} })
		return p
	}
	used := post("Paid partnership", "A jar")
	tiktok := with(used, func(p *disclosure.Publication) { p.Platform = endorse.TikTok })
	const (
		met, open = "met platform_label", "unclear tool-not-enough platform_label"
		breached  = "breached tool-not-enough platform_label"
	)
	rows := []trial{
		{"enough", tools(enough), used, "", met},
		{"not alone", tools(notAlone), used, "", breached},
		{"unsettled", tools(unsettled), used, "", open},
		{"advised, and used", tools(advised), used, "", met + ", " + open},
		{"for the platform before for all", tools(notAlone, on(law.Sufficient, you, "")), used, "", met},
		{"for the platform before for all, listed first", tools(on(law.Sufficient, you, ""), notAlone), used, "", met},
		{"for all on another platform", tools(notAlone, on(law.Sufficient, you, "")), tiktok, "", breached},
		{"for another platform alone", tools(on(law.Sufficient, you, "")), tiktok, "", ""},
		{"the strictest of two: not alone", tools(enough, b(notAlone)), used, "", breached},
		{"the strictest of two: not alone, first", tools(notAlone, b(enough)), used, "", breached},
		{"the strictest of two: not alone before unsettled", tools(unsettled, b(notAlone)), used, "", breached},
		{"the strictest of two: unsettled before enough", tools(enough, b(unsettled)), used, "", open},
		{"the strictest of two: advised before enough", tools(enough, b(advised)), used, "", met + ", " + open},
		{"as the row reads", reads("Other", "paid PARTNERSHIP"), used, "", met},
		{"not as the row reads", reads("Other"), used, "", ""},
		{"with the brand in its place", reads("Partner of [brand]!"), post("Partner of XYZ!", "A jar"), "", met},
		{"with another brand in its place", reads("Partner of [brand]!"), post("Partner of ABC!", "A jar"), "", ""},
		{"words that do not do", words(tools(enough), law.Insufficient), used, "", ""},
		{"words that do", words(tools(unsettled), law.Accepted), used, "", ""},
		{"enough beside words of no worth", tools(enough), post("Paid partnership", "Lovely jar"), "", met},
		{"a label in the text is worth as much", tools(unsettled), post("Paid partnership", "Ad. A jar"), "", ""},
		{"a label in the text is worth as much, and both are enough", tools(enough), post("Paid partnership", "Ad. A jar"), "", ""},
		{"a label in the text does not make the tool do", tools(notAlone), post("Paid partnership", "Ad. A jar"), "", ""},
	}
	for i := range rows {
		rows[i].code = "tool"
	}
	holdTrials(t, rows)

	promo, anyWords, closed := tools(enough), tools(unsettled), tools(enough)
	promo.Wordings = []law.Wording{{Text: "promo", Lang: "en", Verdict: law.Insufficient}}
	anyWords.Wordings = []law.Wording{{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted}}
	closed.Wordings = []law.Wording{{Form: law.Unlisted, Lang: "und", Verdict: law.Insufficient}}
	holdTrials(t, []trial{
		{"words that do not do speak", words(tools(enough), law.Insufficient), used, "label", "breached ambiguous-label platform_label"},
		{"words that do speak", words(tools(unsettled), law.Accepted), used, "label", met},
		{"words that do, of no row", words(law.Regime{}, law.Accepted), used, "label", met},
		{"words that nobody lists", law.Regime{}, used, "payment", open},
		{"the label in the text speaks", tools(unsettled), post("Paid partnership", "Ad. A jar"), "label", "met caption"},
		{"two labels on it: the first that is listed", promo, post("Promo | Ad", "A jar"), "label", "breached ambiguous-label platform_label"},
		{"two labels on it: the one that is listed", tools(unsettled), post("Paid partnership | Ad", "A jar"), "label", met},
		{"any clear wording does", anyWords, used, "label", met},
		{"words that the place does not list, and a tool that does", closed, used, "tool", met},
		{"unsettled, as is alleged", tools(law.Tool{Verdict: law.Unsettled, Instrument: "memory"}), used, "tool", open},
		{"a row alleged", tools(law.Tool{Verdict: law.NotEnoughAlone, Instrument: "memory"}), used, "payment", breached},
	})
}

// TestPlatformLabelQuoted holds that a finding on the platform's label quotes all of it.
func TestPlatformLabelQuoted(t *testing.T) {
	t.Parallel()
	p := post("GB", "2026-03-01", law.Payment, "A jar")
	p.PlatformLabel = "Paid partnership"
	m := check(t, p)
	i := slices.IndexFunc(m.Findings, func(f disclosure.Finding) bool { return f.Evidence().Surface == "platform_label" })
	if i < 0 || m.Findings[i].Evidence().Quote != p.PlatformLabel || m.Findings[i].Evidence().Span.In(p.PlatformLabel) != p.PlatformLabel {
		t.Error(describe(m))
	}
}

// TestPlatformLabelAdvised holds the advice to turn the platform's own label on.
func TestPlatformLabelAdvised(t *testing.T) {
	t.Parallel()
	advised := law.Regime{Tools: []law.Tool{{Verdict: law.Recommended}}}
	tube := law.Regime{Tools: []law.Tool{{Verdict: law.Recommended, Platform: endorse.YouTube}}}
	post := func(on endorse.Platform, label string, seen disclosure.Surfaces) disclosure.Publication {
		return disclosure.Publication{Platform: on, Format: endorse.FormatPost, Caption: "Ad. A jar", PlatformLabel: label, Seen: seen}
	}
	const missed = "breached tool-not-enough platform_label"
	rows := []trial{
		{"used", advised, post(endorse.YouTube, "Paid partnership", 0), "", "met platform_label"},
		{"not used", advised, post(endorse.YouTube, "", 0), "", missed},
		{"nobody looked", advised, post(endorse.YouTube, "", disclosure.OnCaption), "", "unclear tool-not-enough platform_label platform_label"},
		{"a platform that has none", advised, post(endorse.Blog, "", 0), "", ""},
		{"a platform that nobody knows", advised, post("myspace", "", 0), "", ""},
		{"on its platform", tube, post(endorse.YouTube, "", 0), "", missed},
		{"on another", tube, post(endorse.TikTok, "", 0), "", ""},
	}
	for i := range rows {
		rows[i].code = "tool"
	}
	holdTrials(t, rows)
}
