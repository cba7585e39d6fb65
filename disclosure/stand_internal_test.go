package disclosure

import (
	"strings"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

var standChecker = sync.OnceValues(func() (*Checker, error) { return NewChecker(Law()) })

// labelled draws posts whose texts are full of labels, tags and links.
var labelled = rapid.Custom(func(t *rapid.T) Publication {
	pieces := rapid.SampledFrom([]string{
		"Ad", "#ad", "Ad – Gifted", "gifted by XYZ", "Werbung", "#Werbung", "Anzeige", "advertisement", "#night", "#calm", "@xyz",
		"https://shop.example/x", "A soft cream for the evening", "this video was sponsored by XYZ", "not an", "광고", "the", "\n",
	})
	text := func(name string) string {
		between := rapid.SampledFrom([]string{" ", ". ", "\n", ", "})
		var b strings.Builder
		for range rapid.IntRange(0, 8).Draw(t, name) {
			b.WriteString(pieces.Draw(t, "piece") + between.Draw(t, "between"))
		}
		return b.String()
	}
	return Publication{
		On: endorse.On(2026, 3, 1), Ties: []Tie{{Kind: law.Payment}}, Brand: []string{"XYZ"},
		Title: text("title"), Caption: text("caption"), Overlays: []Overlay{{Text: text("overlay")}},
		Platform: rapid.SampledFrom([]endorse.Platform{"", endorse.Instagram, endorse.TikTok, endorse.Pinterest, endorse.Blog}).Draw(t, "platform"),
		Format:   rapid.SampledFrom(endorse.Formats()).Draw(t, "format"),
	}
})

// withRead begins a check of the post and hands it to f with its texts read.
func withRead(t *rapid.T, p Publication, f func(*check)) {
	checker, err := standChecker()
	if err != nil {
		t.Fatal(err)
	}
	k, err := checker.begin(&p)
	if err != nil {
		t.Fatal(err)
	}
	defer k.end()
	if err := k.read(); err != nil {
		t.Fatal(err)
	}
	f(k)
}

// TestPlacesInTextAreAsMeasured holds what is noted of a candidate once for all
// markets against measuring it anew for each row.
func TestPlacesInTextAreAsMeasured(t *testing.T) {
	t.Parallel()
	measures := rapid.SampledFrom([][]law.Measure{
		nil, {{Kind: law.WithinLines, N: 2}}, {{Kind: law.WithinFirstTags, N: 3}}, {{Kind: law.FirstOrLastTag}},
	})
	rapid.Check(t, func(t *rapid.T) {
		withRead(t, labelled.Draw(t, "post"), func(c *check) {
			measures := measures.Draw(t, "measures")
			for i := range c.candidates {
				k := &rated{candidate: &c.candidates[i]}
				for _, rule := range []law.Rule{law.StartOfText, law.BeforeFold, law.NotAmongHashtags, law.NotOnlyAtEnd, law.NotOnlyAfterLink} {
					row := &placeRow{Placement: law.Placement{Rule: rule, Measures: measures}}
					if got, want := c.inText(row, k), c.plainInText(row, k); got != want {
						t.Fatalf("%s %v of %q: %+v, want %+v", rule, measures, k.match.Span.In(k.text(c).text), got, want)
					}
				}
			}
		})
	})
}

// plainInText measures where one label stands in its text.
func (c *check) plainInText(p *placeRow, k *rated) kept {
	t, at := k.text(c), k.match.Place
	switch p.Rule {
	case law.StartOfText:
		return metOr(k.first(c) || startMeasures(p.Measures, k.candidate), LateLabel, k)
	case law.BeforeFold:
		f, known := foldOf(c.post.Platform)
		switch {
		case t.on == OnTitle || c.post.Format == endorse.FormatArticle || k.leads(c):
			return met(k)
		case !known && c.post.Platform == "":
			return kept{outcome: Unclear, reason: LateLabel, at: k, fact: factPlatform}
		case !known:
			return kept{outcome: Unclear, reason: LateLabel, at: k, fact: factFold}
		}
		return metOr(at.EndRunes <= f.runes && (f.lines == 0 || at.Line < f.lines), LateLabel, k)
	case law.NotAmongHashtags:
		return metOr(at.Run <= 1 || at.RunPlace == 1 || tagMeasures(p.Measures, k.candidate), BuriedLabel, k)
	case law.NotOnlyAtEnd:
		byLink := at.Run == 0 && besideLink(t, k.match)
		return metOr(t.proseEnd > k.match.Span.End || k.first(c) || byLink, LateLabel, k)
	}
	return metOr(at.Links == 0, AfterLink, k)
}

// TestApartIsApart: of two candidates on the same words neither stands apart,
// and one that shares none does.
func TestApartIsApart(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		withRead(t, labelled.Draw(t, "post"), func(c *check) {
			for i := range c.candidates {
				a, apart := &c.candidates[i], true
				for j := range c.candidates {
					b := &c.candidates[j]
					apart = apart && (i == j || a.at != b.at || a.match.Span.End <= b.match.Span.Start || b.match.Span.End <= a.match.Span.Start)
				}
				if a.apart != apart {
					t.Fatalf("candidate %d of %q stands apart: %v, want %v", i, a.text(c).text, a.apart, apart)
				}
			}
		})
	})
}

// TestReadingsAreOfTheirEntries holds what is gathered of the entries of a
// reading against each of them, and keeps sentences and wordings apart.
func TestReadingsAreOfTheirEntries(t *testing.T) {
	t.Parallel()
	c, err := standChecker()
	if err != nil {
		t.Fatal(err)
	}
	for w := range c.readings {
		r := &c.readings[w]
		for _, id := range r.ids {
			e := &c.entries[id]
			if (e.sentence == nil) != (r.sentence == nil) {
				t.Errorf("%q is read as a wording and as a sentence", r.text)
			}
			if e.sentence == nil && len(e.plain) > 0 && !r.known || len(e.plain) > 0 && !r.plain || e.label && !e.tag && !r.labelled || !e.tag && r.tag {
				t.Errorf("%q: %+v does not tell of %q", r.text, r, e.text)
			}
		}
	}
}
