package law_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/internal/regions"
	. "github.com/endorse-go/endorse/disclosure/law"
)

func ours() *Book {
	b, err := NewBook(regions.All()...)
	if err != nil {
		panic(err)
	}
	return b
}

func connectionIDs(f InForce) []string {
	var ids []string
	for _, c := range f.Connections {
		ids = append(ids, c.ID())
	}
	return ids
}

func TestRowsAreInForceOnTheirDays(t *testing.T) {
	for _, row := range []struct {
		name, id string
		day      endorse.Date
		want     bool
		why      string
	}{
		{"day before", "aq-code/payment", on(2019, 12, 31), false, "the instrument is not yet in force"},
		{"first day", "aq-code/payment", on(2020, 1, 1), true, "From is included"},
		{"day after", "aq-code/payment", on(2020, 1, 2), true, ""},
		{"before the last", "aq-code/payment", on(2025, 12, 30), true, ""},
		{"last day", "aq-code/payment", on(2025, 12, 31), true, "Until is included"},
		{"day after it", "aq-code/payment", on(2026, 1, 1), false, "repealed"},
		{"unknown first day", "aq-guide/family", on(1900, 1, 1), true, "counts as in force"},
		{"own first day, before", "aq-guide/past-relationship/year", on(2021, 5, 31), false, "the row says more than its instrument"},
		{"own first day", "aq-guide/past-relationship/year", on(2021, 6, 1), true, ""},
		{"no day", "aq-guide/family", endorse.Date{}, false, "a day that is not said"},
	} {
		t.Run(row.name, func(t *testing.T) {
			f := sample().At("AQ", row.day)
			if got := slices.Contains(connectionIDs(f), row.id); got != row.want {
				t.Errorf("At(AQ, %s) has %s: %v, want %v (%s)", row.day, row.id, got, row.want, row.why)
			}
		})
	}
}

// TestNearestRowSpeaks: until 2022-12-31 the islands' law holds in the ice too,
// where the ice says nothing itself.
func TestNearestRowSpeaks(t *testing.T) {
	f := sample().At("AQ", on(2022, 12, 31))
	if diff := cmp.Diff([]endorse.Region{"AQ", "BV"}, f.Regimes); diff != "" {
		t.Fatal(diff)
	}
	want := []string{"aq-code/payment", "aq-code/free-product", "aq-guide/past-relationship/year", "aq-guide/family", "bv-act/charity"}
	if diff := cmp.Diff(want, connectionIDs(f)); diff != "" {
		t.Errorf("connections (-want +got):\n%s", diff)
	}
	var words []string
	for _, w := range f.Wordings {
		words = append(words, w.Text)
	}
	if diff := cmp.Diff([]string{"Ad", "Gift from [brand]", "thanks", "", "*", "Annonse"}, words); diff != "" {
		t.Errorf("wordings; the own row on \"Ad\" stands for the parent's on \"AD\" (-want +got):\n%s", diff)
	}
	if len(f.Tools) != 2 {
		t.Errorf("%d tools, want the own two alone", len(f.Tools))
	}
	if len(f.Content) != 5 || len(f.Actors) != 3 {
		t.Errorf("%d content and %d actor rows, want those of both", len(f.Content), len(f.Actors))
	}
	for _, p := range f.Placements {
		// The own row for short videos on TikTok alone stands for nothing.
		if p.Instrument == "bv-act" && p.Rule == ThroughoutVideo && p.Formats != 0 {
			t.Errorf("the parent's row on %s is cut to %s", p.Rule, p.Formats)
		}
	}
	if diff := cmp.Diff([]string{"en", "nb"}, f.Languages); diff != "" {
		t.Error(diff)
	}
	if f := sample().At("AQ", on(2023, 1, 1)); len(f.Regimes) != 1 || slices.Contains(connectionIDs(f), "bv-act/charity") {
		t.Error("the islands' law holds after the membership has ended")
	}
}

// TestOwnPlacementStandsFor: an own row takes its formats from the parent's
// row on the same rule, and on the rules that it replaces.
func TestOwnPlacementStandsFor(t *testing.T) {
	child, parent := ice(), islands()
	child.Placements[2].Platforms = nil
	child.Placements[2].Replaces = []Rule{BeforeFold}
	b, err := NewBook(&child, &parent)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range b.At("AQ", on(2022, 1, 1)).Placements {
		if p.Instrument == "bv-act" && (p.Formats.Has(endorse.FormatShortVideo) || !p.Formats.Has(endorse.FormatPost)) {
			t.Errorf("%s holds for %s", p.Rule, p.Formats)
		}
	}
	child.Placements[2].Formats = 0
	if b, err = NewBook(&child, &parent); err != nil {
		t.Fatal(err)
	}
	for _, p := range b.At("AQ", on(2022, 1, 1)).Placements {
		if p.Instrument == "bv-act" {
			t.Errorf("%s holds beside the own row for all formats", p.Rule)
		}
	}
}

// TestMembership holds the days on which the law of the Union holds in places
// with and without a file of their own.
func TestMembership(t *testing.T) {
	for _, row := range []struct {
		name   string
		region endorse.Region
		day    endorse.Date
		want   []endorse.Region
		own    bool
	}{
		{"GB, the last day", "GB", on(2020, 12, 31), []endorse.Region{"GB", "EU"}, true},
		{"GB, day before", "GB", on(2020, 12, 30), []endorse.Region{"GB", "EU"}, true},
		{"GB, day after", "GB", on(2021, 1, 1), []endorse.Region{"GB"}, true},
		{"DE, a founder", "DE", on(1990, 1, 1), []endorse.Region{"DE", "EU"}, true},
		{"part of a country with a file", "US-NY", on(2026, 3, 1), []endorse.Region{"US-NY", "US"}, true},
		{"part without a file", "US-TX", on(2026, 3, 1), []endorse.Region{"US"}, false},
		{"part of a member", "DE-BY", on(2026, 3, 1), []endorse.Region{"DE", "EU"}, false},
		{"nobody wrote", "AQ", on(2026, 3, 1), nil, false},
		{"no day", "GB", endorse.Date{}, nil, true},
	} {
		t.Run(row.name, func(t *testing.T) {
			f := ours().At(row.region, row.day)
			if diff := cmp.Diff(row.want, f.Regimes); diff != "" {
				t.Errorf("At(%s, %s) mismatch (-want +got):\n%s", row.region, row.day, diff)
			}
			if f.Own != row.own && !row.day.IsZero() {
				t.Errorf("own: %v, want %v", f.Own, row.own)
			}
		})
	}
}

// TestMembershipOfPlacesWithoutFile: whether a place has a file or not, Union
// law holds in it from the day it joined.
func TestMembershipOfPlacesWithoutFile(t *testing.T) {
	for _, row := range []struct {
		region endorse.Region
		first  endorse.Date
	}{
		{"HR", on(2013, 7, 1)}, {"AT", on(1995, 1, 1)}, {"BG", on(2007, 1, 1)}, {"LV", on(2004, 5, 1)},
		{"SE", on(1995, 1, 1)}, {"IE", on(1973, 1, 1)},
	} {
		for _, day := range []struct {
			day  endorse.Date
			want bool
		}{{row.first.AddDays(-1), false}, {row.first, true}, {row.first.AddDays(1), true}} {
			f := ours().At(row.region, day.day)
			if got := slices.Contains(f.Regimes, "EU"); got != day.want {
				t.Errorf("Union law in %s on %s: %v, want %v", row.region, day.day, got, day.want)
			}
		}
	}
}

// TestMemberWithARowKeepsTheUnion: somebody who adds a row for a member need
// not know that it is one, nor does a regime that says nothing change anything.
func TestMemberWithARowKeepsTheUnion(t *testing.T) {
	day := on(2026, 3, 1)
	before := ours().At("HR", day)
	empty, err := ours().With(Regime{Region: "HR", Name: "Croatia", Instruments: []Instrument{{
		ID: "hr-code", Title: "Kodeks", Citation: "made up", Kind: SelfRegulatoryCode, Checked: day,
	}}})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, empty.At("HR", day)); diff != "" {
		t.Errorf("an empty regime changes what holds (-before +after):\n%s", diff)
	}
	one, err := empty.With(Regime{Region: "HR", Wordings: []Wording{{Text: "Oglas", Lang: "hr", Verdict: Accepted, Instrument: "hr-code"}}})
	if err != nil {
		t.Fatal(err)
	}
	f := one.At("HR", day)
	if diff := cmp.Diff([]endorse.Region{"HR", "EU"}, f.Regimes); diff != "" {
		t.Error(diff)
	}
	if !f.Own || !f.CompleteFrom.IsZero() {
		t.Errorf("own %v, complete from %s; a row of its own makes no place whole", f.Own, f.CompleteFrom)
	}
}

func TestComplete(t *testing.T) {
	first := on(2021, 1, 1)
	for _, row := range []struct {
		region endorse.Region
		day    endorse.Date
		want   bool
	}{
		{"AQ", first.AddDays(-1), false}, {"AQ", first, true}, {"AQ", first.AddDays(1), true},
		{"HM", on(2023, 7, 1), true}, // by the regime that it is a member of
		{"GS", on(2024, 1, 1), false},
	} {
		if got := sample().At(row.region, row.day).Complete(); got != row.want {
			t.Errorf("%s on %s complete: %v, want %v", row.region, row.day, got, row.want)
		}
	}
}

// TestPartIsCompleteWithItsCountry: a part of a country is whole where both
// are, since the law of both holds.
func TestPartIsCompleteWithItsCountry(t *testing.T) {
	part := Regime{Region: "AQ-ROS", Name: "Ross", CompleteFrom: on(2022, 5, 5), Parents: []Membership{{Region: "AQ"}}}
	b, err := sample().With(part)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.At("AQ-ROS", on(2023, 1, 1)).CompleteFrom; got != on(2022, 5, 5) {
		t.Errorf("complete from %s", got)
	}
	part.CompleteFrom = on(2020, 5, 5)
	if b, err = sample().With(part); err != nil {
		t.Fatal(err)
	}
	if got := b.At("AQ-ROS", on(2023, 1, 1)).CompleteFrom; got != on(2021, 1, 1) {
		t.Errorf("complete from %s, before the country is", got)
	}
}

// TestAtSharesNothing: what a caller does to the rows it got changes no book.
func TestAtSharesNothing(t *testing.T) {
	b := sample()
	spoil := func() {
		f := b.At("AQ", on(2022, 1, 1))
		f.Connections[0].Tie, f.Languages[0], f.Regimes[0] = Loan, "xx", "XX"
		f.Placements[2].Measures[0].N, f.Placements[2].Replaces[0], f.Placements[2].Platforms[0] = 99, Thumbnail, "x"
		f.Wordings[1].Platforms[0], f.Tools[1].Reads[0], f.Content[0].Texts[0].Text = "x", "x", "x"
		r, _ := b.Regime("AQ")
		r.Parents[0].Region, r.Members[0].Region, r.Languages[0] = "XX", "XX", "xx"
		r.Instruments[0].Title, r.Penalties[0].Detail, r.Open[0] = "x", "x", "x"
		for _, w := range b.Wordings() {
			if len(w.Platforms) > 0 {
				w.Platforms[0] = "x"
			}
		}
		b.Regions()[0] = "XX"
	}
	spoil()
	if diff := cmp.Diff(sample().At("AQ", on(2022, 1, 1)), b.At("AQ", on(2022, 1, 1))); diff != "" {
		t.Error(diff)
	}
	if want := sample().Digest(); b.Digest() != want {
		t.Error("the book has changed")
	}
}

func TestNewBookCopies(t *testing.T) {
	r := islands()
	b, err := NewBook(&r)
	if err != nil {
		t.Fatal(err)
	}
	r.Connections[0].Tie, r.Name = Loan, "x"
	if got, _ := b.Regime("BV"); got.Name != "Islands" || got.Connections[0].Tie != Payment {
		t.Error("the book shares rows with what it was made of")
	}
}

func TestLookUps(t *testing.T) {
	b := sample()
	if diff := cmp.Diff([]endorse.Region{"AQ", "BV"}, b.Regions()); diff != "" {
		t.Error(diff)
	}
	if i, ok := b.Instrument("bv-act"); !ok || i.Title != "Act" {
		t.Errorf("%v %v", i, ok)
	}
	if i, ok := b.Instrument("bv-lost"); ok || i.ID != "" {
		t.Errorf("%v %v", i, ok)
	}
	if r, ok := b.Regime("GS"); ok || r.Region != "" {
		t.Errorf("%v %v", r, ok)
	}
	own := endorse.Period{Until: on(2024, 5, 5)}
	if got := b.DaysOf("aq-code", own); got != endorse.Between(on(2020, 1, 1), on(2024, 5, 5)) {
		t.Errorf("own last day, the instrument's first: %s", got)
	}
	if got := b.DaysOf("aq-lost", own); got != own {
		t.Errorf("no instrument: %s", got)
	}
	n := 0
	for range b.Wordings() {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Error("the iterator goes on after the loop has ended")
	}
}

func TestChanges(t *testing.T) {
	want := []endorse.Date{
		on(2000, 1, 1),                                                 // the islands are whole
		on(2020, 1, 1), on(2021, 1, 1), on(2021, 6, 1), on(2023, 1, 1), // the code; the ice is whole; a row; the membership has ended
		on(2023, 4, 1), on(2026, 1, 1), // a row has ended; the code has ended
	}
	if diff := cmp.Diff(want, sample().Changes("AQ")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, region := range []endorse.Region{"HM", "DE-BY", "AQ-ROS"} {
		if got := sample().Changes(region); (len(got) == 0) != (region == "DE-BY") {
			t.Errorf("%s changes on %v", region, got)
		}
	}
}

// TestEmptyBook: the zero Book is a book without law.
func TestEmptyBook(t *testing.T) {
	var b Book
	none, err := NewBook()
	if err != nil {
		t.Fatal(err)
	}
	if f := b.At("GB", on(2026, 1, 1)); len(f.Regimes) != 0 || f.Own || f.Complete() {
		t.Errorf("%+v", f)
	}
	if b.Digest() != none.Digest() {
		t.Error("two empty books differ")
	}
	if _, ok := b.Instrument("x"); ok || len(b.Regions()) != 0 || len(b.Changes("GB")) != 0 || len(b.Stale(on(2030, 1, 1))) != 0 || len(b.Diff(none, on(2026, 1, 1))) != 0 {
		t.Error("an empty book has something in it")
	}
	if got, err := b.With(islands()); err != nil || len(got.Regions()) != 1 {
		t.Errorf("%v %v", got, err)
	}
}
