package disclosure

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse/disclosure/label"
)

// TestWordsAreFields holds the words of a text against what strings makes of it.
func TestWordsAreFields(t *testing.T) {
	t.Parallel()
	pieces := rapid.SampledFrom([]string{"a", "Z9", " ", "#", "é", "광고", "\u0301", "…", "\xff", "\x80", "\n", "-", "٣"})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(pieces, 0, 12).Draw(t, "pieces"), "")
		want := strings.FieldsFunc(s, func(r rune) bool { return !isWord(r) })
		if got := appendWords(nil, s); !slices.Equal(got, want) {
			t.Fatalf("words of %q: %q, want %q", s, got, want)
		}
	})
}

// TestLowerIsToLower holds small letters against what strings makes of a text.
func TestLowerIsToLower(t *testing.T) {
	t.Parallel()
	pieces := rapid.SampledFrom([]string{"A", "Z", "a", "z", "@", "[", "`", "{", "0", "É", "é", "İ", "ß", "Σ", "光", " ", "\x7f", "\u0080"})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(pieces, 0, 12).Draw(t, "pieces"), "")
		if got := string(appendLower([]byte("x"), s)); got != "x"+strings.ToLower(s) {
			t.Fatalf("%q in small letters: %q", s, got)
		}
	})
}

// TestWordsAreLettersDigitsAndMarks holds what a word is made of against Unicode.
func TestWordsAreLettersDigitsAndMarks(t *testing.T) {
	t.Parallel()
	for r := rune(0); r < 0x3100; r++ {
		if want := unicode.In(r, unicode.Letter, unicode.Digit, unicode.Mark); isWord(r) != want {
			t.Errorf("%U is of a word: %v, want %v", r, isWord(r), want)
		}
	}
}

// TestWordsAreCutAsKeys holds the cut of a word from a key against folding it.
func TestWordsAreCutAsKeys(t *testing.T) {
	t.Parallel()
	words := rapid.SampledFrom([]string{"XYZ", "xyz", "Acme", "acmé", "ＡＣＭＥ", "7Up", "7", "up", "ſa", "K2", "k2", "А", "A", "\u0301", "광고", "straße", "aé", "a\u0301cme", "bé", "b\u0301", "広告", "مع", "ｂ"})
	rapid.Check(t, func(t *rapid.T) {
		key := label.FoldKey(words.Draw(t, "first")) + label.FoldKey(words.Draw(t, "second"))
		word := words.Draw(t, "word")
		rest, ok := strings.CutPrefix(key, label.FoldKey(word))
		if got, gotOK := cutWord(key, word); got != rest || gotOK != ok {
			t.Fatalf("%q cut from %q: %q %v, want %q %v", word, key, got, gotOK, rest, ok)
		}
	})
}

// TestASCIIBeginsItsKey: no character behind a letter or digit of ASCII changes what that is folded to.
func TestASCIIBeginsItsKey(t *testing.T) {
	t.Parallel()
	for b := range byte(utf8.RuneSelf) {
		for r := rune(0); asciiWord[b] && r < 0x20000; r++ {
			if unicode.IsMark(r) || b == 'f' && isWord(r) {
				if key := label.FoldKey(string(b) + string(r)); key == "" || key[0] != lower(b) {
					t.Errorf("%c and %U are folded to %q", b, r, key)
				}
			}
		}
	}
}

// TestHasBreak: what parts the words of a label, and what only begins with the same byte.
func TestHasBreak(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]bool{
		"": false, "ad": false, "ad.": false, "a d": true, "co-ad": true, "a\nd": true, "a\u00a0d": true, "£ad": false, "ad®": false, "Â": false, "ad\xc2": false,
	} {
		if hasBreak(s) != want {
			t.Errorf("%q: %v, want %v", s, !want, want)
		}
	}
}

// TestFarFromASCII: no character that is passed over at a glance is folded to ASCII, or to nothing.
func TestFarFromASCII(t *testing.T) {
	t.Parallel()
	for r := rune(0); r < 0x20000; r++ {
		if isFarFromASCII(r) {
			if key := label.FoldKey(string(r)); key == "" || key[0] < utf8.RuneSelf {
				t.Errorf("%U is folded to %q", r, key)
			}
		}
	}
	if !isFarFromASCII('広') || !isFarFromASCII('광') || !isFarFromASCII('あ') || isFarFromASCII('ａ') || isFarFromASCII('é') {
		t.Error("the sets are not those of their names")
	}
}

// TestInCompound holds where a word of a script without spaces is a part of a longer
// one, and where the neighbour only says that it stands there.
func TestInCompound(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		text, word string
		want       bool
		why        string
	}{
		{"広告", "広告", false, "nothing beside it"},
		{"広告代理店", "広告", true, "an agency"},
		{"屋外広告", "広告", true, "outdoor advertising"},
		{"これは広告です", "広告", false, "kana that is no part of the word"},
		{"広告ー", "広告", true, "the long vowel"},
		{"这是广告", "广告", false, "a copula before it"},
		{"反广告", "广告", true, "no copula"},
		{"x广告x", "广告", false, "Latin letters"},
		{"PR広告代理店", "PR広告", true, "an agency, whatever the label begins with"},
		{"屋外広告PR", "広告PR", true, "outdoor advertising, whatever the label ends with"},
		{"スポンサー企業", "スポンサー", true, "a sponsoring company, behind the long vowel"},
		{"スポンサーの話", "スポンサー", false, "hiragana behind the long vowel"},
		{"광고", "광고", false, "nothing beside it"},
		{"광고대행사", "광고", true, "an agency"},
		{"광고입니다", "광고", false, "a particle after it"},
		{"유료 광고", "광고", false, "a space before it"},
		{"옥외광고", "광고", true, "outdoor advertising"},
	} {
		at := strings.Index(row.text, row.word)
		if got := inCompound(row.text, label.Span{Start: at, End: at + len(row.word)}); got != row.want {
			t.Errorf("%s in %s: %v, want %v (%s)", row.word, row.text, got, row.want, row.why)
		}
	}
}
