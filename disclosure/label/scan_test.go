package label_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/google/go-cmp/cmp"
)

// wordings makes literal entries; the id is the place in the list.
func wordings(texts ...string) []label.Entry {
	var out []label.Entry
	for i, text := range texts {
		out = append(out, label.Entry{ID: i, Text: text, Role: label.Wording})
	}
	return out
}

// with adds entries of a role and form behind others, which stay as they are: tests share them.
func with(entries []label.Entry, role label.Role, form label.Form, reach int, texts ...string) []label.Entry {
	entries = slices.Clip(entries)
	for _, text := range texts {
		entries = append(entries, label.Entry{ID: len(entries), Text: text, Role: role, Form: form, Reach: reach})
	}
	return entries
}

func scan(t testing.TB, entries []label.Entry, text string, brands ...string) label.Result {
	t.Helper()
	s, err := label.Compile(entries)
	if err != nil {
		t.Fatal(err)
	}
	b, err := label.NewBrands(brands)
	if err != nil {
		t.Fatal(err)
	}
	r, err := s.Scan(text, b)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// found lists the labels and statements of a result as they stand in the text, with what is odd about them:
// "ＡＤ width+case", "#xyz_ad fused", "sponsored negated", "ad under other-sense".
func found(r label.Result, text string) []string {
	var out []string
	for _, m := range r.Matches {
		if m.Role > label.Statement {
			continue
		}
		words := []string{m.Span.In(text)}
		if m.Fold != 0 {
			words = append(words, m.Fold.String())
		}
		if m.Fused {
			words = append(words, "fused")
		}
		if m.Negated {
			words = append(words, "negated")
		}
		for _, role := range []label.Role{label.Denial, label.OtherSense} {
			if m.Under.Has(role) {
				words = append(words, "under "+role.String())
			}
		}
		out = append(out, strings.Join(words, " "))
	}
	return out
}

// row is one text and what is found in it.
type row struct {
	name, text string
	want       []string
	why        string
}

// holds runs rows against one list of entries.
func holds(t *testing.T, entries []label.Entry, brands []string, rows []row) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			got := found(scan(t, entries, r.text, brands...), r.text)
			if diff := cmp.Diff(r.want, got); diff != "" {
				t.Errorf("Scan(%q) mismatch (-want +got):\n%s%s", r.text, diff, r.why)
			}
		})
	}
}

// English and other labels that most rows look for.
var common = wordings("ad", "#ad", "gifted", "#gifted", "Ad – Gifted", "paid partnership", "publicité", "işbirliği", "große Werbung", "διαφήμισης",
	"広告", "有料 広告", "광고", "โฆษณา", "פרסומת", "إعلان", "sponsored", "#sponsored", "affiliate", "tiếp")

func TestWholeTokens(t *testing.T) {
	t.Parallel()
	holds(t, common, nil, []row{
		{"word", "this is an ad for you", []string{"ad"}, ""},
		{"inside a word", "adhesive, salad, adidas, shadow", nil, "a word matches whole or not at all"},
		{"plural is another word", "three ads", nil, "no stemming"},
		{"spelled wrongly", "#gifting giftted", nil, "no correction of spelling"},
		{"hashtag is not the word", "#ad", []string{"#ad"}, "tokens keep their sigil"},
		{"handle is neither", "@ad @gifted", nil, "tokens keep their sigil"},
		{"hash apart from its word", "# ad", []string{"ad"}, "# with a space is a mark, and ad the word"},
		{"hashtag that begins so", "#adidas #addicted", nil, ""},
		{"hashtag cluster", "#love#ad#gifted", []string{"#ad", "#gifted"}, "hashtags without spaces are several"},
		{"in marks", "(ad) [ad] *ad ad: ad.", []string{"ad", "ad", "ad", "ad", "ad"}, "punctuation around does not hide"},
		{"beside emoji", "🎁ad🎁 📣#ad", []string{"ad", "#ad"}, ""},
		{"possessive", "the ad's point", []string{"ad"}, "an apostrophe ends a word"},
		{"joined by a hyphen", "ad-free, banner-ad", []string{"ad fused", "ad fused"}, "a compound is not the label; what it is worth is for the caller"},
		{"in a link", "https://example.com/ad?gifted=sponsored www.ad.com ad.com/ad", nil, "nothing is found inside links"},
		{"in an address", "ad@example.com", nil, "nothing is found inside mail addresses"},
		{"in an address that goes on with a dot or hyphen", "write to ad.@example.com or ad-@example.com today", nil, ""},
		{"before a handle", "this is an ad.@example says so here", []string{"ad"}, ""},
		{"empty", "", nil, ""},
		{"white space", " \t\n\u3000", nil, ""},
	})
}

func TestLongestSpeaks(t *testing.T) {
	t.Parallel()
	const text = "Ad – Gifted, and an ad"
	r := scan(t, common, text)
	var all, speaking []string
	for _, m := range r.Matches {
		all = append(all, m.Span.In(text))
	}
	for m := range label.Speaking(r.Matches, nil) {
		speaking = append(speaking, m.Span.In(text))
	}
	if diff := cmp.Diff([]string{"Ad – Gifted", "Ad", "Gifted", "ad"}, all); diff != "" {
		t.Errorf("matches mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"Ad – Gifted", "ad"}, speaking); diff != "" {
		t.Errorf("Speaking mismatch (-want +got):\n%s", diff)
	}
	var short []string
	for m := range label.Speaking(r.Matches, func(m label.Match) bool { return m.Span.Len() < 7 }) {
		short = append(short, m.Span.In(text))
	}
	if diff := cmp.Diff([]string{"Ad", "Gifted", "ad"}, short); diff != "" {
		t.Errorf("where the long one is not on the list, Speaking mismatch (-want +got):\n%s", diff)
	}
}

// Entries of one spelling are one wording with several ids; roles keep them apart.
func TestIDs(t *testing.T) {
	t.Parallel()
	s := label.MustCompile([]label.Entry{
		{ID: 7, Text: "Ad", Role: label.Wording},
		{ID: 8, Text: "AD ", Role: label.Wording},
		{ID: 9, Text: "ad", Role: label.OtherSense},
		{ID: 7, Text: "#ad", Role: label.Wording},
	})
	var got []string
	for w := range s.Len() {
		for id := range s.IDs(w) {
			got = append(got, fmt.Sprintf("%d %v %d", w, s.Role(w), id))
		}
	}
	want := []string{"0 wording 7", "0 wording 8", "1 other-sense 9", "2 wording 7"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("wordings mismatch (-want +got):\n%s", diff)
	}
	for range s.IDs(-1) {
		t.Error("a wording below none has an id")
	}
	for range s.IDs(3) {
		t.Error("a wording past the last has an id")
	}
	if s.Role(3) != 0 {
		t.Error("a wording past the last has a role")
	}
}

func TestMaxText(t *testing.T) {
	t.Parallel()
	s := label.MustCompile(common)
	rows := []struct {
		name string
		size int
		want error
	}{
		{"a byte below", label.MaxText - 1, nil},
		{"64 KiB", label.MaxText, nil},
		{"a byte above", label.MaxText + 1, label.ErrTooLong},
	}
	for _, r := range rows {
		text := "ad " + strings.Repeat("x", r.size-3)
		result, err := s.Scan(text, label.Brands{})
		if !errors.Is(err, r.want) {
			t.Errorf("%s: error %v, want %v", r.name, err, r.want)
		}
		if got, want := len(result.Matches), 1; (err == nil) != (got == want) {
			t.Errorf("%s: %d matches beside error %v", r.name, got, err)
		}
	}
}

// A result that is used again holds nothing of the text before, also after an error.
func TestScanIntoOverwrites(t *testing.T) {
	t.Parallel()
	s := label.MustCompile(common)
	var r label.Result
	for _, text := range []string{"ad #ad gifted https://example.com @xyz", "#ad", "nothing", ""} {
		if err := s.ScanInto(&r, text, label.Brands{}); err != nil {
			t.Fatal(err)
		}
		fresh, _ := s.Scan(text, label.Brands{})
		if len(r.Matches) != len(fresh.Matches) || len(r.Tokens) != len(fresh.Tokens) || r.Words != fresh.Words || r.Runes != fresh.Runes || r.Lines != fresh.Lines {
			t.Errorf("ScanInto(%q) = %+v, want %+v", text, r, fresh)
		}
	}
	if err := s.ScanInto(&r, strings.Repeat("ad ", label.MaxText), label.Brands{}); err == nil || len(r.Matches)+len(r.Tokens)+r.Words != 0 {
		t.Errorf("a text that is too long gave %v and %+v", err, r)
	}
}

// The zero Scanner and nil find nothing and do not panic.
func TestZeroScanner(t *testing.T) {
	t.Parallel()
	for _, s := range []*label.Scanner{nil, {}} {
		r, err := s.Scan("ad", label.Brands{})
		if err != nil || len(r.Matches) != 0 || s.Len() != 0 {
			t.Errorf("Scan = %v, %v", r, err)
		}
	}
}
