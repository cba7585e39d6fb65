package label_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/endorse-go/endorse/disclosure/label"
	"pgregory.net/rapid"
)

// Letters that become two, letters in two parts, and the signature of accents, which tells where they stand.
func TestAccentsAndParts(t *testing.T) {
	t.Parallel()
	holds(t, wordings("résumé", "ǿl", "æra", "i̇şçi", "xr", "מָזוֹן", "ad"), nil, []row{
		{"as it stands", "résumé", []string{"résumé"}, ""},
		{"one accent missing", "résume", []string{"résume accent"}, ""},
		{"the other", "resumé", []string{"resumé accent"}, ""},
		{"another accent", "rèsumé", []string{"rèsumé accent"}, ""},
		{"a third", "rêsumé", []string{"rêsumé accent"}, ""},
		{"both elsewhere", "ŕesumé résuḿe", []string{"ŕesumé accent", "résuḿe accent"}, "an accent belongs to its letter"},
		{"in two parts", "re\u0301sume\u0301", []string{"re\u0301sume\u0301"}, "how a letter is encoded is no fold"},
		{"a stroke and an accent", "ø\u0301l", []string{"ø\u0301l"}, "how a letter is encoded is no fold"},
		{"the stroke alone, the accent alone", "øl ól ol", []string{"øl accent", "ól accent", "ol accent"}, ""},
		{"a letter of two with an accent", "ǽra", []string{"ǽra accent"}, ""},
		{"a raised capital of two", "ᴭra", []string{"ᴭra case+compatibility"}, ""},
		{"its capital", "Ǽra", []string{"Ǽra case+accent"}, ""},
		{"as two letters", "aera AERA", []string{"aera", "AERA case"}, "æ and ae are one"},
		{"i with its dot set on", "isçi", []string{"isçi accent"}, ""},
		{"dot on another letter", "xṙ xr\u0307", []string{"xṙ accent", "xr\u0307 accent"}, ""},
		{"capital whose small form is a small capital", "xƦ", []string{"xƦ case+compatibility"}, ""},
		{"a point elsewhere", "מזוֹן", []string{"מזוֹן accent"}, ""},
		{"negative circles", "🅐🅓", []string{"🅐🅓 case+compatibility"}, ""},
		{"accent before any letter", "\u0301ad \u0307ad", []string{"\u0301ad accent", "\u0307ad accent"}, ""},
	})
	holds(t, wordings("zz", "az"), nil, []row{
		{"the first and last letters in circles and squares", "🅩🅉 🆉🆉 🅐🅩 🅰🆉", []string{"🅩🅉 case+compatibility", "🆉🆉 case+compatibility", "🅐🅩 case+compatibility", "🅰🆉 case+compatibility"}, ""},
	})
}

// A token is compared by 96 folded bytes; a longer one is nobody's.
func TestLongestWords(t *testing.T) {
	t.Parallel()
	for _, r := range []struct{ name, sigil, letter string }{
		{"Latin", "", "x"}, {"Latin hashtag", "#", "x"}, {"handle", "@", "x"}, {"Cyrillic", "", "ж"}, {"Cyrillic hashtag", "#", "ж"}, {"Han hashtag", "#", "広"},
		{"letters that become two", "", "æ"}, {"with accents", "", "é"},
	} {
		n := 96 / len(label.FoldKey(r.letter))
		word := r.sigil + strings.Repeat(r.letter, n)
		texts := []struct {
			text string
			want int
		}{
			{word, 1}, {"so " + word + " so", 1}, {word + r.letter, 0}, {word + "a", 0}, {word + r.letter + r.letter, 0}, {word[:len(word)-len(r.letter)], 0},
			{word + strings.Repeat(r.letter, 2*n), 0},
		}
		for _, x := range texts {
			if got := len(scan(t, with(wordings(word), label.Negator, label.Literal, 0, "so"), x.text).Matches) - strings.Count(x.text, "so"); got != x.want {
				t.Errorf("%s: %d letters found %d times in %d bytes, want %d", r.name, n, got, len(x.text), x.want)
			}
		}
	}
	long := strings.Repeat("x", 100)
	if got := label.FoldKey(long + "É\u0301\u200bß-" + long); got != long+"ess"+long {
		t.Errorf("the key of a long name is %q", got)
	}
}

// What stands between two tokens of a wording.
func TestWhatStandsBetween(t *testing.T) {
	t.Parallel()
	holds(t, wordings("広告", "광고", "PR投稿", "広告 DM", "DM 広告", "paid partnership", "• now", "🎁 now", "code: free", "Ad – Gifted", "paid-ad", "#paid_ad", "ad"), nil, []row{
		{"wide space between characters", "広\u3000告", nil, "a space parts two words"},
		{"Hangul over two lines", "광\n고", nil, "Korean is written with spaces"},
		{"Latin and Han, apart", "PR 投稿", []string{"PR 投稿 case"}, ""},
		{"Latin and Han over two lines", "PR\n投稿", []string{"PR\n投稿 case+line-break"}, ""},
		{"space left out beside Han", "広告DM DM広告", []string{"広告DM case+spacing", "広告", "DM広告 case+spacing", "広告"}, ""},
		{"zero-width space beside a space", "paid \u200bpartnership, paid\u200b partnership", []string{"paid \u200bpartnership", "paid\u200b partnership"}, ""},
		{"mark second", "my code: free, my code free, my code; free", []string{"code: free"}, ""},
		{"mark or emoji first", "so it is • now, so it is 🎁 now", []string{"• now", "🎁 now"}, ""},
		{"hyphen for a dash", "Ad-Gifted", []string{"Ad-Gifted case", "Ad case fused"}, ""},
		{"space for a dash", "Ad Gifted Ad  Gifted Ad\nGifted", []string{"Ad case", "Ad case", "Ad case"}, "a dash is no space"},
		{"dash in spaces", "Ad — Gifted", []string{"Ad — Gifted case", "Ad case"}, "all dashes are one"},
		{"space for a hyphen", "paid ad", []string{"paid ad spacing", "ad"}, ""},
		{"nothing for a hyphen", "paidad", nil, ""},
		{"wide space for a hyphen", "paid\u3000ad", []string{"paid\u3000ad spacing", "ad"}, ""},
		{"underscore elsewhere", "#paid_ad #paidad #pai_dad #paida_d #pa_id_ad", []string{"#paid_ad", "#paidad spacing", "#pai_dad spacing", "#paida_d spacing", "#pa_id_ad spacing"}, ""},
		{"hyphens of Unicode", "ad\u2010free ad\u2011free free\u2010ad ad\u2010", []string{"ad fused", "ad fused", "ad fused", "ad"}, ""},
		{"hyphen behind a hashtag, a handle, a number", "#x-ad @x-ad 42-ad", []string{"ad fused", "ad fused", "ad fused"}, ""},
		{"hyphen behind Han, an emoji, a space", "広-ad 🎁-ad -ad", []string{"ad", "ad", "ad"}, "joins two words or none"},
		{"hyphen before none", "ad- ad-, ad-広 ad-", []string{"ad", "ad", "ad", "ad"}, "joins two words or none"},
	})
}

// TestRunesOfAnyBytes: each invalid byte is one code point, wherever it stands.
func TestRunesOfAnyBytes(t *testing.T) {
	t.Parallel()
	s := label.MustCompile(wordings("ad"))
	edges := []byte{'a', ' ', 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0x9F, 0xA0}
	rapid.Check(t, func(t *rapid.T) {
		for range 20 {
			text := string(rapid.SliceOfN(rapid.SampledFrom(edges), 0, 40).Draw(t, "bytes"))
			text = text + strings.Repeat("x", rapid.SampledFrom([]int{0, 0, 7, 8, 24, 31, 32, 33}).Draw(t, "plain")) + text
			r, _ := s.Scan(text+" ad", label.Brands{})
			if want := utf8.RuneCountInString(text); r.Runes != want+3 || len(r.Matches) != 1 || r.Matches[0].Place.Runes != want+1 {
				t.Fatalf("%q: %d runes, matches %+v; want %d and 3 more", text, r.Runes, r.Matches, want)
			}
		}
	})
}

// As much as is allowed compiles, and a little more is refused.
func TestBoundsOfEntries(t *testing.T) {
	t.Parallel()
	placed := func(text string) label.Entry {
		return label.Entry{Text: text, Role: label.Statement, Form: label.Placed}
	}
	rows := []struct {
		name  string
		entry label.Entry
		want  error
	}{
		{"256 words", label.Entry{Text: strings.Repeat("a ", 256), Role: label.Wording}, nil},
		{"257 words", label.Entry{Text: strings.Repeat("a ", 257), Role: label.Wording}, label.ErrLongText},
		{"words and brands of 256", placed(strings.Repeat("a {brand} ", 85) + strings.Repeat("a ", 86)), nil},
		{"words and brands of 257", placed(strings.Repeat("a {brand} ", 85) + strings.Repeat("a ", 87)), label.ErrLongText},
		{"words and gaps of 256", pattern(strings.Repeat("a …1 ", 127) + "a a")[0], nil},
		{"words and gaps of 257", pattern(strings.Repeat("a …1 ", 128) + "a")[0], label.ErrLongText},
		{"1,024 bytes", label.Entry{Text: strings.Repeat("abcdefg ", 128), Role: label.Wording}, nil},
		{"1,025 bytes", label.Entry{Text: strings.Repeat("abcdefg ", 128) + "a", Role: label.Wording}, label.ErrLongText},
		{"eight brackets deep", pattern(strings.Repeat("(", 8) + "a" + strings.Repeat(")", 8))[0], nil},
		{"nine brackets deep", pattern(strings.Repeat("(", 9) + "a" + strings.Repeat(")", 9))[0], label.ErrPattern},
		{"gap of twelve", pattern("a …12 b")[0], nil},
		{"reach of twelve", label.Entry{Text: "not", Role: label.TrailingNegator, Reach: 12}, nil},
		{"a gap at the end of one of several", pattern("a (b|c …)")[0], label.ErrPattern},
		{"a gap at the beginning of one of several", pattern("(… a|b) c")[0], label.ErrPattern},
		{"last role", label.Entry{Text: "but", Role: label.Turn}, nil},
		{"role behind the last", label.Entry{Text: "but", Role: label.Turn + 1}, label.ErrUnknown},
		{"bracket closed at the end", pattern("a)")[0], label.ErrPattern},
		{"a gap and one of several that begins with one", pattern("a … (b|… c) d")[0], label.ErrPattern},
		{"gaps and a word between, in brackets", pattern("a … (b|c …)? d")[0], nil},
	}
	for _, r := range rows {
		if _, err := label.Compile([]label.Entry{r.entry}); !errors.Is(err, r.want) {
			t.Errorf("%s: error %v, want %v", r.name, err, r.want)
		}
	}
}

// Which entries are one wording: letters small and plain, and white space, but not accents.
func TestSpellingsOfOneWording(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		one, other string
		same       bool
	}{
		{"Paid  Ad", " paid\tad\n", true}, {"Ad", "ＡＤ", true}, {"große", "GROẞE", false}, {"publicité", "publicite", false}, {"paid ad", "paidad", false},
		{"a-d", "a d", false}, {"a\u200bd", "ad", false}, {"a – b", "a - b", true},
	} {
		if got := label.MustCompile(wordings(r.one, r.other)).Len() == 1; got != r.same {
			t.Errorf("%q and %q are one wording: %v", r.one, r.other, got)
		}
	}
}

// Spans, sets of roles and joined errors, by their definition.
func TestSmallThings(t *testing.T) {
	t.Parallel()
	at := label.Span{Start: 2, End: 4}
	for _, r := range []struct {
		span     label.Span
		contains bool
		in       string
	}{
		{label.Span{Start: 2, End: 4}, true, "cd"}, {label.Span{Start: 3, End: 4}, true, "d"}, {label.Span{Start: 1, End: 4}, false, "bcd"},
		{label.Span{Start: 2, End: 5}, false, "cde"}, {label.Span{Start: 3, End: 3}, true, ""}, {label.Span{Start: 0, End: 5}, false, "abcde"},
		{label.Span{Start: 0, End: 6}, false, ""}, {label.Span{Start: -1, End: 2}, false, ""}, {label.Span{Start: 4, End: 3}, true, ""},
	} {
		if at.Contains(r.span) != r.contains || r.span.In("abcde") != r.in {
			t.Errorf("%v: within %v %v, %q", r.span, at, at.Contains(r.span), r.span.In("abcde"))
		}
	}
	two := label.RolesOf(label.Denial, label.Turn)
	if !two.Has(label.Turn) || !two.Has(label.Denial) || two.Has(label.Wording) || !two.Any(label.RolesOf(label.Turn)) || two.Any(label.RolesOf(label.Wording, label.Statement)) || two.Any(0) {
		t.Errorf("set of %b", two)
	}
	if label.Role(0).String() != "role(0)" || label.Turn.String() != "turn" || (label.Turn+1).String() != "role(8)" || label.TokenKind(9).String() != "" || label.Address.String() != "address" || (label.Address+1).String() != "" {
		t.Error("names of roles or kinds")
	}
	_, err := label.NewBrands([]string{"!", "", "XYZ", "?"})
	if err == nil || !strings.Contains(err.Error(), "brands[0]") || !strings.Contains(err.Error(), "brands[3]") || strings.Contains(err.Error(), "brands[1]") {
		t.Errorf("errors of names: %v", err)
	}
	a, _ := label.NewBrands([]string{" ", "XYZ"})
	b, _ := label.NewBrands([]string{"xyz", "XYZ"})
	if !a.Equal(b) {
		t.Error("a name behind an empty one is lost")
	}
	text := strings.Repeat("x", 60)
	long := (&label.EntryError{Entry: label.Entry{Text: text + "y"}}).Error()
	if whole := (&label.EntryError{Entry: label.Entry{Text: text}}).Error(); !strings.Contains(whole, `"`+text+`"`) || strings.Contains(long, "y…") || !strings.Contains(long, text+"…") {
		t.Errorf("quoted as %s and %s", whole, long)
	}
	if got := slices.Collect(label.MustCompile(wordings("ad")).IDs(0)); len(got) != 1 {
		t.Errorf("ids %v", got)
	}
}
