package label

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// hostile are texts that are made to be expensive, by what is repeated in them.
var hostile = []struct{ name, head, piece string }{
	{"one letter", "", "a"},
	{"one letter, spaced", "", "a "},
	{"capitals", "", "A "},
	{"number signs", "", "#"},
	{"at signs", "", "@"},
	{"combining marks", "a", "\u0301"},
	{"combining marks on Han", "", "広\u3099"},
	{"zero-width spaces", "a", "\u200b"},
	{"blank lines", "", "\n"},
	{"asterisks behind a word", "links marked ", "*"},
	{"quotation marks behind a word", "paid ", "'"},
	{"hyphens between words", "", "a-"},
	{"dashes between words", "", "a – "},
	{"emphasis between words", "", "a*"},
	{"beginnings within beginnings", "", "a a a a b "},
	{"gaps that stay open", "", "gifted paid "},
	{"brands that nearly end", "", "Acme "},
	{"brand places in a row", "", "paid partnership with Nike "},
	{"capitalised words", "paid partnership with ", "Nike Acme "},
	{"negators", "", "not ad "},
	{"negators behind", "", "広告ではない"},
	{"denials", "", "not an ad "},
	{"turns", "", "but ad "},
	{"hashtags", "", "#ad"},
	{"hashtag of many parts", "", "#a_d_"},
	{"hosts without an end", "", "a."},
	{"mailboxes without an end", "", "a@"},
	{"schemes", "", "http://"},
	{"letters that grow when folded", "", "ﷺ"},
	{"look-alikes", "", "а"},
	{"invalid bytes", "", "\xff"},
}

// work scans a text by tokens and counts what the scan carries from token to token, and what it finds.
func work(s *Scanner, text string, brands Brands) int {
	sc := newScratch(s)
	var r Result
	sc.begins(&r, text, brands.or())
	n := 0
	for sc.read() {
		n += 1 + len(sc.threads) + len(sc.armed) + len(sc.waiting) + len(sc.partials)
	}
	n += len(sc.hits)
	sc.resolve()
	return n + len(r.Matches) + len(r.Tokens)
}

// TestWorkIsLinear holds that twice the text is at most twice the work, and that the work has a bound by byte.
func TestWorkIsLinear(t *testing.T) {
	t.Parallel()
	s := MustCompile(append([]Entry{
		{Text: "links marked * are", Role: Wording},
		{Text: "paid 'brand'", Role: Wording},
		{Text: "a – a – a", Role: Wording},
		{Text: "a …12 a …12 b", Role: Statement, Form: Pattern},
	}, tricky...))
	brands := testBrands(t)
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			of := func(size int) string { return h.head + strings.Repeat(h.piece, (size-len(h.head))/len(h.piece)) }
			half, full := of(MaxText/32), of(MaxText/16)
			one, two := work(s, half, brands), work(s, full, brands)
			if two > 2*one+1000 {
				t.Errorf("work of %d bytes is %d, of %d bytes %d", len(half), one, len(full), two)
			}
			if most := 64 * len(full); two > most {
				t.Errorf("work of %d bytes is %d, more than %d", len(full), two, most)
			}
		})
	}
}

// TestLongestTexts scans texts of 64 KiB. That it ends soon is for TestWorkIsLinear to hold.
func TestLongestTexts(t *testing.T) {
	t.Parallel()
	s := MustCompile(tricky)
	for _, piece := range []string{"a", "#", "\u0301", "a a a a b ", "*", "广告"} {
		text := strings.Repeat(piece, MaxText/len(piece))
		r, err := s.Scan(text, testBrands(t))
		if err != nil || r.Runes != utf8.RuneCountInString(text) {
			t.Errorf("64 KiB of %q: %d runes, %v", piece, r.Runes, err)
		}
	}
}

// TestScanAllocates holds that a scan with memory and result used again allocates nothing.
func TestScanAllocates(t *testing.T) {
	s := MustCompile(tricky)
	brands := testBrands(t)
	sc := newScratch(s)
	var r Result
	const text = "Ad – Gifted by XYZ, not an ad hoc #xyz_ad 広告 https://a.co/ad"
	scan := func() {
		r = Result{Matches: r.Matches[:0], Tokens: r.Tokens[:0]}
		sc.run(&r, text, brands.or())
	}
	if n := testing.AllocsPerRun(100, scan); n > 0 || len(r.Matches) == 0 {
		t.Errorf("a scan with %d matches allocates %v times", len(r.Matches), n)
	}
}
