package label

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzScan compares the scanner with the oracle, and its fast way with its plain one.
func FuzzScan(f *testing.F) {
	for _, text := range []string{
		"Ad – Gifted. #ad #xyz_ad @xyz", "paid partnership with Acme Foods", "I was not paid a single ad", "これは広告ではないです", "[광고] 有料　広告",
		"code XYZ20, link https://a.co/ad", "a a a a", "paid 'ad' \"link\"", "Ad-gifted ad-free not-ad", "\xff#ａｄ\u200b𝗮𝗱аd", "paid\r\nad\n\nad", "don’t paid, ad", strings.Repeat("a\u0301", 40), "こ\u2067㝙 広\u200b告", "paid Acme . Foods", "p00000000000000000 paid10000 adXYZ20 ad",
	} {
		f.Add(text)
	}
	s := MustCompile(tricky)
	brands := testBrands(f)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 400 { // the oracle is slow
			return
		}
		checkOracle(t, s, text, brands)
		checkResult(t, s, text, brands)
	})
}

// checkResult holds what is true of every result.
func checkResult(t *testing.T, s *Scanner, text string, brands Brands) {
	t.Helper()
	r, err := s.Scan(text, brands)
	if err != nil {
		t.Fatal(err)
	}
	if r.Runes != utf8.RuneCountInString(text) {
		t.Errorf("%q: %d runes", text, r.Runes)
	}
	last := Span{0, len(text) + 1}
	for _, m := range r.Matches {
		p := m.Place
		switch {
		case !whole(text, m.Span):
			t.Errorf("%q: span %v leaves the text or cuts a rune", text, m.Span)
		case m.Span.Start < last.Start || m.Span.Start == last.Start && m.Span.End > last.End:
			t.Errorf("%q: %v stands behind %v", text, m.Span, last)
		case p.Runes != utf8.RuneCountInString(text[:m.Span.Start]), p.EndRunes-p.Runes != utf8.RuneCountInString(m.Span.In(text)):
			t.Errorf("%q: runes of %v are %d to %d", text, m.Span, p.Runes, p.EndRunes)
		case p.Words < 0 || p.WordsAfter < 0 || p.Words+p.WordsAfter > r.Words, p.Line >= r.Lines, p.RunPlace > p.Run, p.Hashtags < 0, p.Links < 0:
			t.Errorf("%q: place %+v", text, p)
		}
		last = m.Span
	}
	at := 0
	for _, token := range r.Tokens {
		if !whole(text, token.Span) || token.Span.Start < at {
			t.Errorf("%q: token %v", text, token.Span)
		}
		at = token.Span.End
	}
}

// whole reports whether a span lies in the text and cuts no rune at its ends.
func whole(text string, s Span) bool {
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		return false
	}
	return onRune(text, s.Start) && onRune(text, s.End)
}

// onRune reports whether a rune begins at i, or the text ends.
func onRune(text string, i int) bool {
	for j := range text {
		if j >= i {
			return j == i
		}
	}
	return i == len(text)
}

// FuzzCompile compiles any entry, and scans its own text with it. A literal wording that begins and ends with a letter finds itself.
func FuzzCompile(f *testing.F) {
	for _, e := range tricky {
		f.Add(e.Text, uint8(e.Role), uint8(e.Form), e.Reach)
	}
	for _, text := range []string{"(a|b", "a … … b", "\\", "{brand", "(((a)?)?)?", "a …999", "#{brand}_{brand}", strings.Repeat("(a|b) ", 60)} {
		f.Add(text, uint8(Statement), uint8(Pattern), 0)
	}
	f.Fuzz(func(t *testing.T, text string, role, form uint8, reach int) {
		e := Entry{ID: 1, Text: text, Role: Role(role), Form: Form(form), Reach: reach}
		s, err := Compile([]Entry{e})
		if err != nil {
			return
		}
		r, err := s.Scan(text, Brands{})
		if err != nil {
			t.Fatal(err)
		}
		if e.Form == Literal && selfEvident(text) && len(r.Matches) == 0 {
			t.Errorf("%q does not find itself", text)
		}
	})
}

// selfEvident reports whether a text is letters, digits and single spaces of ASCII, so that nothing in it is a link.
func selfEvident(text string) bool {
	return text == strings.Join(strings.Fields(text), " ") && strings.IndexFunc(text, func(r rune) bool { return r != ' ' && (r >= 0x80 || !isAlnum(byte(r))) }) < 0
}

// FuzzFoldKey folds any name. A key folds to itself.
// keyNames are names whose keys are keys of themselves.
var keyNames = []string{"Acme Foods", "@acme_foods", "L’Oréal", "ＸＹＺ", "資生堂", "İpek", "Weiß", "ᴀ𝗯ﷺ", "а", "e\u0301", "プﾟ", "Ʀ", "Ɪ", "\xff"}

// TestFoldKeyOfKey holds that a key folds to itself. It need not where letters
// look like Latin ones once their accents are off, as in "ἀ".
func TestFoldKeyOfKey(t *testing.T) {
	for _, name := range keyNames {
		key := FoldKey(name)
		if again := FoldKey(key); again != key {
			t.Errorf("FoldKey(%q) = %q, which folds to %q", name, key, again)
		}
	}
}

func FuzzFoldKey(f *testing.F) {
	for _, name := range append(keyNames, "ἀ", "ำ") {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		key := FoldKey(name)
		if !utf8.ValidString(key) || strings.ContainsAny(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ \t\n#@_-") {
			t.Errorf("FoldKey(%q) = %q", name, key)
		}
		if again := FoldKey(name); again != key {
			t.Errorf("FoldKey(%q) = %q, and then %q", name, key, again)
		}
	})
}

// TestCorpusAgreesWithOracle runs the captions of testdata against the oracle.
func TestCorpusAgreesWithOracle(t *testing.T) {
	t.Parallel()
	s := MustCompile(tricky)
	brands := testBrands(t)
	for _, name := range []string{"ascii", "mixed"} {
		data, err := os.ReadFile("testdata/captions_" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		for caption := range strings.SplitSeq(string(data), "\n%%\n") {
			checkOracle(t, s, caption, brands)
			checkResult(t, s, caption, brands)
		}
	}
}
