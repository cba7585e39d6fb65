package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestEveryWordingSpeaks posts each wording of the book first in a caption, for
// a tie that its row is about, on a day on which the row holds: the row, or one
// of its place on the same words, has to speak. Rows from memory are left out,
// since they let the tie's own row speak.
func TestEveryWordingSpeaks(t *testing.T) {
	book := disclosure.Law()
	for region, w := range book.Wordings() {
		i, _ := book.Instrument(w.Instrument)
		if w.Form != law.Literal && w.Form != law.Placed || i.Verified == law.Memory {
			continue
		}
		p, ok := posted(book, region, w)
		if !ok {
			continue
		}
		r, err := ourChecker().Check(p)
		if err != nil {
			t.Fatal(err)
		}
		if m := r.Markets[0]; !speaks(m, w.Verdict) {
			t.Errorf("%s %q, %s for %s, does not speak on %s\n%s", region, w.Text, w.Verdict, p.Ties[0].Kind, p.On, describe(m))
		}
	}
}

// posted is a post that begins with the wording; false if no tie that it is
// about has to be told.
func posted(book *law.Book, region endorse.Region, w law.Wording) (disclosure.Publication, bool) {
	days := book.DaysOf(w.Instrument, w.Days)
	day := endorse.On(2026, 11, 25)
	if !days.Contains(day) {
		day = days.Until
	}
	p := post(region, day.String(), 0, strings.NewReplacer("[brand]", "XYZ", "[product]", "cream").Replace(w.Text)+"\n\n"+neutral[0])
	if w.When != law.UnlessInItsLanguage {
		p.Language = w.Lang
	}
	for _, f := range endorse.Formats() {
		if w.Formats != 0 && w.Formats.Has(f) {
			p.Format = f
		}
	}
	if len(w.Platforms) > 0 {
		p.Platform = w.Platforms[0]
	}
	for _, c := range book.At(region, day).Connections {
		if w.Ties.Covers(c.Tie) && c.Asks != law.NotRequired {
			p.Sector = c.Sectors & -c.Sectors
			p.Ties = []disclosure.Tie{{Kind: c.Tie, Duty: endorse.Yes, Asked: endorse.Yes, Control: endorse.Yes, Months: endorse.MustCount(0)}}
			if c.Asks == law.Required {
				break
			}
		}
	}
	return p, len(p.Ties) > 0
}

// speaks reports whether a finding rests on a row on the words that the caption
// begins with: a met one where they are accepted, one that is not met where
// they are not enough.
func speaks(m disclosure.Market, v law.Verdict) bool {
	return slices.ContainsFunc(m.Findings, func(f disclosure.Finding) bool {
		fits := v == law.Qualified || (f.Outcome == disclosure.Met) == (v == law.Accepted)
		return strings.HasSuffix(f.Code(), "/label") && f.Evidence().Surface == "caption" && f.Evidence().Span.Start <= 1 && fits
	})
}
