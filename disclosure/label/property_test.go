package label

import (
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestResultHolds draws texts of words and signs that are hard to tell apart, and holds what is true of every result.
func TestResultHolds(t *testing.T) {
	t.Parallel()
	s := MustCompile(tricky)
	brands := testBrands(t)
	rapid.Check(t, func(rt *rapid.T) {
		checkResult(t, s, drawText(rt), brands)
	})
}

// plainWords are words that no entry has and no pattern's gap may be filled with out of the way: they stand in a paragraph of their own.
var plainWords = []string{"river", "Mountain", "walked", "gestern", "青い空", "하늘", "été"}

// TestTextAfterChangesNothing holds that a paragraph of plain words behind a text changes no match in it, but for the number of words that follow.
func TestTextAfterChangesNothing(t *testing.T) {
	t.Parallel()
	s := MustCompile(tricky)
	brands := testBrands(t)
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t)
		more := text + "\n\n" + rapid.SampledFrom(plainWords).Draw(t, "word") + " " + rapid.SampledFrom(plainWords).Draw(t, "word")
		before, _ := s.Scan(text, brands)
		after, _ := s.Scan(more, brands)
		for i := range before.Matches {
			before.Matches[i].Place.WordsAfter = 0
		}
		for i := range after.Matches {
			after.Matches[i].Place.WordsAfter = 0
		}
		if diff := gocmp.Diff(before.Matches, after.Matches); diff != "" {
			t.Fatalf("matches of %q and with plain words behind mismatch (-without +with):\n%s", text, diff)
		}
	})
}

// TestParagraphsAreApart holds that the matches of two paragraphs are those of each alone: no phrase, gap, brand or negation
// goes over a blank line.
func TestParagraphsAreApart(t *testing.T) {
	t.Parallel()
	s := MustCompile(tricky)
	brands := testBrands(t)
	type seen struct {
		Wording int
		Quote   string
		Fold    Fold
		Brand   Filling
		Fused   bool
		Negated bool
		Under   Roles
	}
	look := func(text string) []seen {
		var out []seen
		r, _ := s.Scan(text, brands)
		for _, m := range r.Matches {
			out = append(out, seen{m.Wording, m.Span.In(text), m.Fold, m.Brand, m.Fused, m.Negated, m.Under})
		}
		return out
	}
	mismatch := func(one, two string) string {
		return gocmp.Diff(slices.Concat(look(one), look(two)), look(one+"\n\n"+two))
	}
	if diff := mismatch("ad", "( ではない"); diff != "" { // "Werbung (unbezahlt)" is one clause, over a line it is not
		t.Errorf("a negator of another paragraph:\n%s", diff)
	}
	rapid.Check(t, func(t *rapid.T) {
		one, two := drawText(t), drawText(t)
		if diff := mismatch(one, two); diff != "" {
			t.Fatalf("%q and %q apart and as paragraphs mismatch (-apart +together):\n%s", one, two, diff)
		}
	})
}

// TestOrderOfEntries holds that the order of entries decides nothing but the numbers.
func TestOrderOfEntries(t *testing.T) {
	t.Parallel()
	brands := testBrands(t)
	ids := func(entries []Entry, text string) []plainly {
		s := MustCompile(entries)
		r, _ := s.Scan(text, brands)
		var out []plainly
		for _, m := range r.Matches {
			for id := range s.IDs(m.Wording) {
				out = append(out, plainly{id, m.Span.Start, m.Span.End, m.Brand})
			}
		}
		slices.SortFunc(out, comparePlain)
		return out
	}
	reversed := slices.Clone(tricky)
	slices.Reverse(reversed)
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t)
		if diff := gocmp.Diff(ids(tricky, text), ids(reversed, text)); diff != "" {
			t.Fatalf("matches in %q by the order of entries mismatch (-given +reversed):\n%s", text, diff)
		}
	})
}
