package label

import (
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// drawnWords are what drawn entries and texts share: words shorter and longer than the eight bytes that are read at once, in letters, digits and other
// scripts, one beginning with another, with sigils and joined by hyphens.
var drawnWords = []string{
	"a", "ad", "no", "an", "paid", "gifted", "sponsor", "linktree", "partnered", "partnership", "advertisement", "complimentarily", "collaborations12",
	"interdisciplinary", "b2b", "24", "20off", "publicité", "é", "æon", "広告", "告", "の", "ﾌﾟﾛ", "광고", "ทุน", "#ad", "#ad_paid", "#広告", "@ad", "don't", "paid-ad", "жук", "ѕоѕ",
}

// drawnMarks may stand in entries, too. Marks that a phrase goes on through may not: of many in a row a scan follows the last, the oracle each.
var drawnMarks = []string{"–", "(", ":", "🎁", "&", "…"}

// drawnOthers stand in texts alone.
var drawnOthers = []string{
	"Ad", "AD", "PAID", "Partnership", "ads", "partner", "linktrees", "river", "mountains", "Unbelievable", "Nike", "XYZ", "xyz", "Acme", "Foods", "X", "@xyz", "#xyz", "#xyzad",
	"@acme_foods", "XYZ20", "SAVE", "ab1", "publicite", "аd", "ａｄ", "𝗮𝗱", "https://a.co/ad", "b.com", "x@ad.com", "été", "青い", "の", "\u200b", "\u0301", "\xff",
	"-", "–", ".", ",", "!", "'", "\"", "_", "~", "/", "…", ")", "[", "#", "@", "•", "{", "|", "\n", "\n\n", "\r\n", "\u3000", "\t", "\u00a0",
}

// drawPhrase makes an entry of up to five parts, by its form. Many are refused.
func drawPhrase(t *rapid.T) Entry {
	word := func() string {
		if rapid.IntRange(0, 9).Draw(t, "mark") == 0 {
			return rapid.SampledFrom(drawnMarks).Draw(t, "sign")
		}
		return rapid.SampledFrom(drawnWords).Draw(t, "word")
	}
	e := Entry{Role: Statement, Form: rapid.SampledFrom([]Form{Literal, Placed, Pattern, Pattern, Pattern}).Draw(t, "form")}
	var b strings.Builder
	for range rapid.IntRange(1, 5).Draw(t, "parts") {
		kind := rapid.IntRange(0, 9).Draw(t, "kind")
		switch {
		case e.Form != Literal && kind == 9:
			b.WriteString(rapid.SampledFrom([]string{"{brand}", "{brand}", "{link}", "{code}", "{product}", "#{brand}_ad", "{brand}ad", "@{brand}"}).Draw(t, "place"))
		case e.Form == Pattern && kind == 8:
			b.WriteString(rapid.SampledFrom([]string{"…", "…1", "…2", "…5"}).Draw(t, "gap"))
		case e.Form == Pattern && kind == 7:
			b.WriteString(escape(word()) + "?")
		case e.Form == Pattern && kind >= 5:
			b.WriteString("(" + escape(word()))
			for range rapid.IntRange(1, 3).Draw(t, "options") {
				b.WriteString(rapid.SampledFrom([]string{"|", "|", " "}).Draw(t, "bar") + escape(word()))
			}
			b.WriteString(rapid.SampledFrom([]string{")", ")", ")?"}).Draw(t, "end"))
		case e.Form == Pattern:
			b.WriteString(escape(word()))
		default:
			b.WriteString(word())
		}
		b.WriteString(rapid.SampledFrom([]string{" ", " ", " ", "-", ""}).Draw(t, "space"))
	}
	e.Text = b.String()
	return e
}

var escape = strings.NewReplacer("(", `\(`, "…", `\…`).Replace

// drawEntries makes entries that compile, none of which begins with a brand.
func drawEntries(t *rapid.T) []Entry {
	var entries []Entry
	for range rapid.IntRange(1, 12).Draw(t, "entries") {
		e := drawPhrase(t)
		e.ID = len(entries)
		if _, err := Compile([]Entry{e}); err == nil {
			entries = append(entries, e)
		}
	}
	return entries
}

// drawCaption makes a text of whole entries, of their words and of others.
func drawCaption(t *rapid.T, entries []Entry) string {
	var b strings.Builder
	space := rapid.SampledFrom([]string{" ", " ", " ", " ", " ", " ", "", "-", "  ", "\n"})
	for range rapid.IntRange(1, 16).Draw(t, "pieces") {
		switch kind := rapid.IntRange(0, 7).Draw(t, "kind"); {
		case kind == 0 && len(entries) > 0:
			b.WriteString(plainPhrase(t, rapid.SampledFrom(entries).Draw(t, "entry").Text))
		case kind <= 4:
			b.WriteString(rapid.SampledFrom(drawnWords).Draw(t, "word"))
		default:
			b.WriteString(rapid.SampledFrom(drawnOthers).Draw(t, "other"))
		}
		b.WriteString(space.Draw(t, "space"))
	}
	return b.String()
}

// plainPhrase turns an entry into a text that it may match: its places filled, its gaps with a word, its first options.
func plainPhrase(t *rapid.T, text string) string {
	text = strings.NewReplacer("{brand}", rapid.SampledFrom([]string{"XYZ", "Acme Foods", "Nike", "@nike", "xyz"}).Draw(t, "brand"), "{link}", "b.com/x", "{code}", "XYZ20",
		"{product}", "two words", "…", " river ").Replace(text)
	var b strings.Builder
	skip := false
	for _, r := range text {
		switch r {
		case '|':
			skip = true
		case ')':
			skip = false
		case '(', '?', '\\':
		default:
			if !skip {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// TestDrawnEntriesAgreeWithOracle draws the entries, too: what a scanner finds is what the oracle finds of each of them, however many there are beside it,
// and by tokens what it finds the fast way.
func TestDrawnEntriesAgreeWithOracle(t *testing.T) {
	t.Parallel()
	brands := testBrands(t)
	rapid.Check(t, func(t *rapid.T) {
		entries := drawEntries(t)
		s := MustCompile(entries)
		for range 10 {
			text := drawCaption(t, entries)
			r, _ := s.Scan(text, brands)
			var got []plainly
			for _, m := range r.Matches {
				for id := range s.IDs(m.Wording) {
					got = append(got, plainly{id, m.Span.Start, m.Span.End, m.Brand})
				}
			}
			slices.SortFunc(got, comparePlain)
			checkFolds(t, s, r, text, brands, entries)
			if diff := gocmp.Diff(byOracle(text, brands, entries), got); diff != "" {
				t.Fatalf("Scan(%q) for %v and the oracle mismatch (-oracle +scan):\n%s", text, entries, diff)
			}
			if diff := gocmp.Diff(scanPlain(s, text, brands), r); diff != "" {
				t.Fatalf("Scan(%q) for %v by tokens and by the fast way mismatch (-tokens +fast):\n%s", text, entries, diff)
			}
		}
	})
}

// checkFolds holds that the fold of each match is that of one way to read it.
func checkFolds(t *rapid.T, s *Scanner, r Result, text string, brands Brands, entries []Entry) {
	o := newOracle(text, brands, entries)
	for id, e := range entries {
		for _, f := range o.find(e) {
			for _, m := range r.Matches {
				if !slices.Contains(slices.Collect(s.IDs(m.Wording)), id) || m.Span != (Span{int(f.start), int(f.end)}) {
					continue
				}
				fold := m.Fold
				if e.Role == Statement && text[max(f.start-1, 0)] == '-' {
					fold &^= Spacing // a statement of several words behind a hyphen
					for i := range f.folds {
						f.folds[i] &^= Spacing
					}
				}
				if !slices.Contains(f.folds, fold) {
					t.Fatalf("%q as %q in %q: fold %v, want one of %v", m.Span.In(text), e.Text, text, m.Fold, f.folds)
				}
			}
		}
	}
}
