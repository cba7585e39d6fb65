package peers

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"

	"github.com/endorse-go/endorse/disclosure/label"
)

// texts are the captions of both corpora, folded.
func folded(t *testing.T) []string {
	fold := cases.Fold()
	var list []string
	for _, c := range append(captions(t, "ascii"), captions(t, "mixed")...) {
		list = append(list, fold.String(c))
	}
	return append(list, "", "ad", "no label", "an advertisement, not an ad", "werbung. anzeige: #ad #werbung", "広告と宣伝", "an ad-free day, an ad, @ad and _ad_", "paid partnership with sponsored content")
}

// TestPeersAgree holds that all peers find the same needles, and those that say where
// at the same places: what is measured is one search.
func TestPeersAgree(t *testing.T) {
	needles := lawNeedles()
	if len(needles) < 300 {
		t.Fatalf("%d needles", len(needles))
	}
	plain, all := contains(needles), peers(t, needles)
	found := 0
	for _, text := range folded(t) {
		want := numbers(plain.find([]byte(text)))
		found += len(want)
		var places []hit
		for _, p := range all {
			hits := p.find([]byte(text))
			if got := numbers(hits); !slices.Equal(got, want) {
				t.Errorf("%s in %q: needles %v, want %v", p.name, text, got, want)
			}
			if p.count([]byte(text)) != len(hits) {
				t.Errorf("%s in %q: what is measured finds %d, not %d", p.name, text, p.count([]byte(text)), len(hits))
			}
			if len(hits) == 0 || hits[0].start < 0 {
				continue
			}
			slices.SortFunc(hits, func(a, b hit) int { return 10_000*(a.start-b.start) + a.needle - b.needle })
			if places != nil && !slices.Equal(hits, places) {
				t.Errorf("%s in %q: places %v, want %v", p.name, text, hits, places)
			}
			places = hits
		}
	}
	if found < 100 {
		t.Errorf("only %d needles were found", found)
	}
}

// TestScannerAgrees holds that our scanner finds a plain needle exactly where the peers
// find it as whole words. Plain are needles of letters and spaces in text with nothing to fold;
// what else the scanner finds (a hyphen for a space, a part of a hashtag), it says.
func TestScannerAgrees(t *testing.T) {
	var needles []string
	for _, n := range lawNeedles() {
		if strings.Trim(n, "abcdefghijklmnopqrstuvwxyz ") == "" {
			needles = append(needles, n)
		}
	}
	scanner, automaton := ofNeedles(needles), peerBobu(needles)
	found := 0
	for _, text := range folded(t) {
		var want []hit
		for _, h := range automaton.find([]byte(text)) {
			if isWhole(text, h.start, h.start+len(needles[h.needle])) {
				want = append(want, h)
			}
		}
		r, err := scanner.Scan(text, label.Brands{})
		if err != nil {
			t.Fatal(err)
		}
		var got []hit
		for _, m := range r.Matches {
			if m.Fold == 0 && !m.Fused {
				for id := range scanner.IDs(m.Wording) {
					got = append(got, hit{id, m.Span.Start})
				}
			}
		}
		order := func(a, b hit) int { return 10_000*(a.start-b.start) + a.needle - b.needle }
		slices.SortFunc(want, order)
		slices.SortFunc(got, order)
		if !slices.Equal(got, want) {
			t.Errorf("in %q:\n%q, want\n%q", text, named(needles, got), named(needles, want))
		}
		found += len(got)
	}
	if found < 30 {
		t.Errorf("only %d needles were found", found)
	}
}

func named(needles []string, hits []hit) []string {
	var list []string
	for _, h := range hits {
		list = append(list, needles[h.needle])
	}
	return list
}

// isWhole reports whether a stretch of text is words of their own: no letter, digit or
// mark beside it, and nothing that makes it a part of a hashtag, a handle, a link
// or a word with a hyphen.
func isWhole(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	return !joins(before) && !joins(after)
}

func joins(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || strings.ContainsRune("#@-", r)
}
