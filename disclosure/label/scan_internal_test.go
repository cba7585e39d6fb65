package label

import (
	"cmp"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// tricky is a small set of entries that lie inside, beside and across one another.
var tricky = []Entry{
	{ID: 1, Text: "ad", Role: Wording},
	{ID: 2, Text: "#ad", Role: Wording},
	{ID: 3, Text: "Ad – Gifted", Role: Wording},
	{ID: 4, Text: "gifted", Role: Wording},
	{ID: 5, Text: "paid ad", Role: Wording},
	{ID: 6, Text: "paid partnership with {brand}", Role: Wording, Form: Placed},
	{ID: 7, Text: "{brand} partner", Role: Wording, Form: Placed},
	{ID: 8, Text: "#{brand}_ad", Role: Wording, Form: Placed},
	{ID: 9, Text: "広告", Role: Wording},
	{ID: 10, Text: "有料 広告", Role: Wording},
	{ID: 11, Text: "[광고]", Role: Wording},
	{ID: 12, Text: "paid … ad", Role: Statement, Form: Pattern},
	{ID: 13, Text: "(a|an)? (paid|gifted) (ad|link) paid?", Role: Statement, Form: Pattern},
	{ID: 14, Text: "not", Role: Negator, Reach: 2},
	{ID: 15, Text: "ではない", Role: TrailingNegator},
	{ID: 16, Text: "but", Role: Turn},
	{ID: 17, Text: "ad hoc", Role: OtherSense},
	{ID: 18, Text: "not an ad", Role: Denial},
	{ID: 19, Text: "link {link}", Role: Statement, Form: Pattern},
	{ID: 20, Text: "code {code}", Role: Statement, Form: Pattern},
	{ID: 21, Text: "paid …2 {brand}", Role: Statement, Form: Pattern},
	{ID: 22, Text: "don't", Role: Negator},
	{ID: 23, Text: "paid-ad", Role: Wording},
	{ID: 24, Text: "publicité", Role: Wording},
	{ID: 25, Text: "*", Role: Wording},
	{ID: 26, Text: "{brand}との広告", Role: Wording, Form: Placed},
	{ID: 27, Text: "a a a", Role: Wording},
	{ID: 28, Text: "a … a", Role: Statement, Form: Pattern},
	{ID: 29, Text: "gifted …3 {code}", Role: Statement, Form: Pattern},
	{ID: 30, Text: "with a link", Role: Statement, Form: Pattern},
	{ID: 31, Text: "の広告", Role: Wording},
}

// snippets are what random texts are made of: words of the entries, their neighbours, and all that may stand between.
var snippets = []string{
	"ad", "Ad", "AD", "#ad", "@ad", "gifted", "paid", "Paid", "partnership", "with", "partner", "xyz", "XYZ", "Acme", "Foods", "@xyz", "#xyz",
	"#xyz_ad", "#XYZad", "#xyzadx", "a", "an", "link", "not", "but", "hoc", "code", "XYZ20", "don", "t", "publicite", "publicité", "Nike",
	"広告", "有料", "との", "ではない", "광고", "[", "]", "https://a.co/ad", "x@ad.com", "\n", "\n\n", "\r\n", "\u00a0", "\u200b", "-", "–", ".", ",", "!", "'", "\"", "*", "/",
	"🎁", "\xff", "\u0301", "ａｄ", "𝗮𝗱", "аd", "…", ":", "(", ")", "&", "_", "#", "adhesive",
}

func drawText(t *rapid.T) string {
	parts := rapid.SliceOfN(rapid.SampledFrom(snippets), 0, 14).Draw(t, "parts")
	seps := rapid.SliceOfN(rapid.SampledFrom([]string{" ", " ", " ", "", "  "}), len(parts), len(parts)).Draw(t, "seps")
	var b strings.Builder
	for i, p := range parts {
		b.WriteString(p)
		b.WriteString(seps[i])
	}
	return b.String()
}

func testBrands(t testing.TB) Brands {
	t.Helper()
	b, err := NewBrands([]string{"XYZ", "Acme Foods"})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// plainly is what the oracle finds, as text for comparing.
type plainly struct {
	ID         int
	Start, End int
	Brand      Filling
}

func comparePlain(x, y plainly) int {
	return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End), cmp.Compare(x.ID, y.ID))
}

func byOracle(text string, brands Brands, entries []Entry) []plainly {
	var out []plainly
	o := newOracle(text, brands, entries)
	for _, e := range entries {
		for _, f := range o.find(e) {
			out = append(out, plainly{e.ID, int(f.start), int(f.end), f.brand})
		}
	}
	slices.SortFunc(out, comparePlain)
	return out
}

// byScanner leaves out labels fused in hashtags, which the oracle does not look for.
func byScanner(s *Scanner, r Result, text string) []plainly {
	var out []plainly
	for _, m := range r.Matches {
		if m.Fused && m.Place.Run > 0 && FoldKey(m.Span.In(text)) != "ad" {
			continue
		}
		for id := range s.IDs(m.Wording) {
			out = append(out, plainly{id, m.Span.Start, m.Span.End, m.Brand})
		}
	}
	slices.SortFunc(out, comparePlain)
	return out
}

func checkOracle(t testing.TB, s *Scanner, text string, brands Brands) {
	t.Helper()
	r, err := s.Scan(text, brands)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(byOracle(text, brands, tricky), byScanner(s, r, text)); diff != "" {
		t.Fatalf("Scan(%q) and the oracle mismatch (-oracle +scan):\n%s", text, diff)
	}
	if diff := gocmp.Diff(scanPlain(s, text, brands), r); diff != "" {
		t.Fatalf("Scan(%q) by tokens and by the fast way mismatch (-tokens +fast):\n%s", text, diff)
	}
}

// scanPlain is Scan token by token, without the fast way.
func scanPlain(s *Scanner, text string, brands Brands) Result {
	var r Result
	if text == "" {
		return r
	}
	sc := newScratch(s)
	sc.begins(&r, text, brands.or())
	for sc.read() {
	}
	sc.resolve()
	return r
}

func TestScanAgreesWithOracle(t *testing.T) {
	s := MustCompile(tricky)
	brands := testBrands(t)
	checkOracle(t, s, "a & ad a", brands) // one name is read on while another place waits for one
	rapid.Check(t, func(t *rapid.T) {
		text := drawText(t)
		r, _ := s.Scan(text, brands)
		if diff := gocmp.Diff(byOracle(text, brands, tricky), byScanner(s, r, text)); diff != "" {
			t.Fatalf("Scan(%q) and the oracle mismatch (-oracle +scan):\n%s", text, diff)
		}
		if diff := gocmp.Diff(scanPlain(s, text, brands), r); diff != "" {
			t.Fatalf("Scan(%q) by tokens and by the fast way mismatch (-tokens +fast):\n%s", text, diff)
		}
	})
}

// TestBrandOfOneLetter holds that the fast way does not pass over a word that begins with a name of one letter.
func TestBrandOfOneLetter(t *testing.T) {
	t.Parallel()
	s := MustCompile([]Entry{{Text: "{brand}partner", Role: Wording, Form: Placed}})
	brands, err := NewBrands([]string{"X"})
	if err != nil {
		t.Fatal(err)
	}
	const text = "we are Xpartner now"
	r, _ := s.Scan(text, brands)
	if len(r.Matches) != 1 || r.Matches[0].Span.In(text) != "Xpartner" || r.Matches[0].Brand != Named {
		t.Errorf("Scan(%q) found %v", text, r.Matches)
	}
}
