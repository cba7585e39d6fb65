package label_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/google/go-cmp/cmp"
)

func TestFusedHashtags(t *testing.T) {
	t.Parallel()
	entries := with(common, label.Negator, label.Literal, 1, "not", "keine")
	holds(t, with(entries, label.Wording, label.Literal, 0, "#werbung", "#pr", "#promo", "#collab"), []string{"XYZ"}, []row{
		{"underscore", "#ad_forlove", []string{"#ad_forlove fused"}, ""},
		{"underscore behind", "#summer_ad", []string{"#summer_ad fused"}, ""},
		{"capitals", "#SummerAd", []string{"#SummerAd case fused"}, ""},
		{"digits", "#ad2026 #ad0 #ad9", []string{"#ad2026 fused", "#ad0 fused", "#ad9 fused"}, ""},
		{"underscore and a joiner", "#x_\u200dad", []string{"#x_\u200dad ignorable fused"}, ""},
		{"brand before", "#xyzad", []string{"#xyzad fused"}, "a brand known is a part of the hashtag"},
		{"brand and more behind", "#xyzadinlove", []string{"#xyzadinlove fused"}, ""},
		{"other brand", "#abcad", nil, "nothing marks the edge of a short label"},
		{"no edge", "#olimpadinlove", nil, "nothing marks the edge of a short label"},
		{"begins so", "#adidas", nil, ""},
		{"long label begins it", "#sponsoredbyxyz", []string{"#sponsoredbyxyz fused"}, "six letters and more stand at an edge"},
		{"long label ends it", "#mywerbung", []string{"#mywerbung fused"}, ""},
		{"short label begins it", "#prague", nil, ""},
		{"label of five letters begins it", "#promoday", nil, ""},
		{"label of six letters begins it", "#collabday", []string{"#collabday fused"}, ""},
		{"the longest", "#ad_sponsored_x", []string{"#ad_sponsored_x fused"}, "one label is reported, the longest"},
		{"negated", "#notsponsored #keinewerbung", []string{"#notsponsored fused negated", "#keinewerbung fused negated"}, "a negator before it in the hashtag"},
		{"negated with underscores", "#not_ad", []string{"#not_ad fused negated"}, ""},
		{"as long as is looked at", "#ad_" + strings.Repeat("z", 61), []string{"#ad_" + strings.Repeat("z", 61) + " fused"}, "63 folded bytes"},
		{"letters of a brand in another order", "#zad_yx #ad_lovex", []string{"#ad_lovex fused"}, ""},
		{"too long to be looked at", "#ad_abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", nil, "63 folded bytes"},
		{"letters with marks of their own", "#ที่_ad #ที่_gifted #giftedที่", []string{"#ที่_gifted fused", "#giftedที่ fused"}, "where the parts meet is not known"},
		{"handle", "@ad_xyz", nil, "a handle is a name"},
	})
	holds(t, wordings("foods"), []string{"Acme Foods"}, []row{{"the end of a brand", "#acmefoods", nil, "it does not stand beside the brand"}})
	more := with(wordings("#ad", "see #love_ad", "promo!", "publicite\u0301", "z", "@team", strings.Repeat("y", 63), strings.Repeat("広告", 6), strings.Repeat("推广", 7), "ก\u0301"), label.Negator, label.Literal, 1, "#nolove_ad")
	more = with(more, label.OtherSense, label.Literal, 0, "#bad_ad")
	holds(t, more, nil, []row{
		{"at the end of a longer wording", "see #love_ad", []string{"see #love_ad", "#love_ad fused"}, "the wording does not begin with the hashtag"},
		{"in a hashtag of another sense", "#bad_ad", nil, "the whole hashtag speaks"},
		{"handle in look-alikes", "@tеam", []string{"@tеam look-alike"}, ""},
		{"in a hashtag that negates", "#nolove_ad", []string{"#nolove_ad fused"}, "a negator is no label"},
		{"wording with a mark", "#my_promo", nil, "its letters are not all of it"},
		{"wording with an accent in two parts", "#my_publicité", []string{"#my_publicité fused"}, ""},
		{"label of 63 letters", "#" + strings.Repeat("y", 63), []string{"#" + strings.Repeat("y", 63) + " fused"}, ""},
		{"label of twelve characters", "#" + strings.Repeat("広告", 6) + "_x", []string{"#" + strings.Repeat("広告", 6) + "_x fused"}, ""},
		{"label of fourteen characters", "#" + strings.Repeat("推广", 7) + "_x", nil, "twelve words or characters are looked for in a hashtag"},
		{"one letter and its mark, all of the hashtag", "#ก\u0301", []string{"#ก\u0301 fused"}, "it ends where the hashtag does"},
		{"label of one letter", "#z_day", nil, ""},
		{"handle that is a wording", "#my_team", nil, "a handle is a name"},
	})
}

func TestBrandPlaces(t *testing.T) {
	t.Parallel()
	entries := with(nil, label.Wording, label.Placed, 0, "#{brand}_ad", "#{brand}Partner", "@{brand}", "#{brand}", "paid partnership with {brand}", "{brand} ambassador", "{brand}のPR", "Mainos {brand}")
	holds(t, with(entries, label.Wording, label.Literal, 0, "#ad"), []string{"XYZ", "Acme Foods", "H&M", "e.l.f."}, []row{
		{"hashtag split at its wording", "#xyz_ad", []string{"#xyz_ad"}, "the brand is known, so the hashtag is the label"},
		{"without the underscore", "#xyzad", []string{"#xyzad spacing"}, ""},
		{"brand of two words", "#AcmeFoodsPartner", []string{"#AcmeFoodsPartner case"}, ""},
		{"brand with an underscore", "#acme_foods_ad", []string{"#acme_foods_ad"}, "underscores of the brand are its own"},
		{"brand unknown", "#nike_ad", []string{"#nike_ad fused"}, "the label in it is fused"},
		{"brand begins longer word", "#xyzzy_ad", []string{"#xyzzy_ad fused"}, ""},
		{"handle", "@xyz @XYZ @acme.foods", []string{"@xyz", "@XYZ case", "@acme.foods spacing"}, ""},
		{"bare hashtag", "#XYZ", []string{"#XYZ case"}, ""},
		{"by name", "paid partnership with XYZ", []string{"paid partnership with XYZ"}, ""},
		{"by handle", "paid partnership with @xyz", []string{"paid partnership with @xyz", "@xyz"}, ""},
		{"by hashtag", "paid partnership with #xyz", []string{"paid partnership with #xyz", "#xyz"}, ""},
		{"by two words", "paid partnership with Acme Foods today", []string{"paid partnership with Acme Foods"}, ""},
		{"by name with marks", "paid partnership with H&M and e.l.f.", []string{"paid partnership with H&M"}, ""},
		{"by name in other letters", "paid partnership with ＸＹＺ", []string{"paid partnership with ＸＹＺ"}, "the fold of a brand is not the wording's"},
		{"by a guess", "paid partnership with Northern Lights Co", []string{"paid partnership with Northern Lights Co"}, "up to three capitalised words"},
		{"guess of four words", "paid partnership with Northern Lights Co Ltd", []string{"paid partnership with Northern Lights Co"}, ""},
		{"guess up to a mark", "paid partnership with Northern \"Lights\" Co", []string{"paid partnership with Northern"}, ""},
		{"handle behind a colon", "paid partnership with: @nike", []string{"paid partnership with: @nike"}, ""},
		{"handle in brackets", "paid partnership with (@nike)", []string{"paid partnership with (@nike"}, ""},
		{"no brand", "paid partnership with my friends", nil, "a brand place needs a brand"},
		{"brand first", "XYZ ambassador", []string{"XYZ ambassador"}, ""},
		{"unknown brand first", "Nike ambassador", nil, "at the beginning a brand is known or a handle"},
		{"handle first", "@nike ambassador", []string{"@nike ambassador"}, ""},
		{"colon before the brand", "Mainos: XYZ", []string{"Mainos: XYZ case"}, ""},
		{"brand before Kana", "XYZのPR", []string{"XYZのPR case"}, ""},
	})
}

// What fills a brand place is reported.
func TestFilling(t *testing.T) {
	t.Parallel()
	entries := with(nil, label.Wording, label.Placed, 0, "thanks to {brand}")
	rows := []struct {
		text string
		want label.Filling
		len  int
	}{
		{"thanks to XYZ", label.Named, 13},
		{"thanks to @xyz", label.Named, 14},
		{"thanks to Nike", label.Guessed, 14},
		{"thanks to XYZ Germany", label.Named, 13},
		{"thanks to Nike Germany", label.Guessed, 22},
		{"thanks to Acme Foods Germany", label.Named, 20},
	}
	for _, r := range rows {
		m := scan(t, entries, r.text, "XYZ", "Acme Foods").Matches
		if len(m) != 1 || m[0].Brand != r.want || m[0].Span.End != r.len {
			t.Errorf("%q: %+v, want one match of %d bytes filled by %d", r.text, m, r.len, r.want)
		}
	}
}

func TestPlace(t *testing.T) {
	t.Parallel()
	entries := with(with(common, label.Wording, label.Literal, 0, "#ad"), label.Statement, label.Placed, 0, "{link} shop")
	rows := []struct {
		name, text  string
		first, last bool
		want        label.Place
	}{
		{"alone", "ad", true, true, label.Place{EndRunes: 2}},
		{"behind emoji", "🎁🎁 ad", true, true, label.Place{Runes: 3, EndRunes: 5}},
		{"behind a word", "Hi ad you", false, false, label.Place{Runes: 3, EndRunes: 5, Words: 1, WordsAfter: 1}},
		{"second line", "Hi.\nad", false, true, label.Place{Runes: 4, EndRunes: 6, Words: 1, Line: 1, Sentence: 1, Clause: 2}},
		{"Windows lines", "a\r\n\r\nad", false, true, label.Place{Runes: 5, EndRunes: 7, Words: 1, Line: 2, Clause: 2}},
		{"behind several marks", "Hi!!! ad", false, true, label.Place{Runes: 6, EndRunes: 8, Words: 1, Sentence: 1, Clause: 1}},
		{"second clause", "well, ad", false, true, label.Place{Runes: 6, EndRunes: 8, Words: 1, Clause: 1}},
		{"behind Han", "今日は ad", false, true, label.Place{Runes: 4, EndRunes: 6, Words: 1}},
		{"behind Kana with a sound mark", "きか\u3099 ad", false, true, label.Place{Runes: 4, EndRunes: 6, Words: 1}},
		{"behind a link", "see https://a.co ad", false, true, label.Place{Runes: 17, EndRunes: 19, Words: 2, Links: 1}},
		{"a link first", "see b.com shop", false, true, label.Place{Runes: 4, EndRunes: 14, Words: 1}},
		{"behind a hashtag", "#x ad", false, true, label.Place{Runes: 3, EndRunes: 5, Words: 1, Hashtags: 1}},
		{"first of a run", "#ad #x #y", true, false, label.Place{EndRunes: 3, WordsAfter: 2, Run: 3, RunPlace: 1}},
		{"inside a run", "Hi #x #ad #y", false, false, label.Place{Runes: 6, EndRunes: 9, Words: 2, WordsAfter: 1, Hashtags: 1, Run: 3, RunPlace: 2}},
		{"last of a run", "#x, #y 🎁 @z #ad", false, true, label.Place{Runes: 12, EndRunes: 15, Words: 3, Clause: 1, Hashtags: 2, Run: 3, RunPlace: 3}},
		{"run broken by a word", "#x and #ad", false, true, label.Place{Runes: 7, EndRunes: 10, Words: 2, Hashtags: 1, Run: 1, RunPlace: 1}},
		{"run broken by a link", "#x https://a.co #ad", false, true, label.Place{Runes: 16, EndRunes: 19, Words: 2, Hashtags: 1, Links: 1, Run: 1, RunPlace: 1}},
		{"run broken by Han and a word", "#x 広a #ad", false, true, label.Place{Runes: 6, EndRunes: 9, Words: 3, Hashtags: 1, Run: 1, RunPlace: 1}},
		{"run broken by other Han and a word", "#x 青a #ad", false, true, label.Place{Runes: 6, EndRunes: 9, Words: 3, Hashtags: 1, Run: 1, RunPlace: 1}},
		{"before a carriage return", "ad\r", true, true, label.Place{EndRunes: 2}},
		{"before a number with a comma", "ad 1,", true, false, label.Place{EndRunes: 2, WordsAfter: 1}},
		{"run broken by a link and a word", "#x b.com a #ad", false, true, label.Place{Runes: 11, EndRunes: 14, Words: 3, Hashtags: 1, Links: 1, Run: 1, RunPlace: 1}},
		{"behind a full stop after a number", "only 3. ad", false, true, label.Place{Runes: 8, EndRunes: 10, Words: 2, Sentence: 1, Clause: 1}},
		{"behind a full stop before a capital", "Na.Zz z.Aa A.B ad", false, true, label.Place{Runes: 15, EndRunes: 17, Words: 6, Sentence: 2, Clause: 2}},
		{"behind a comma inside a number", "1,0 9,9 ad", false, true, label.Place{Runes: 8, EndRunes: 10, Words: 4}},
		{"behind a comma beside a number", "a,1 1,a 1, ad", false, true, label.Place{Runes: 11, EndRunes: 13, Words: 5, Clause: 3}},
		{"run over lines", "#x\n#ad", false, true, label.Place{Runes: 3, EndRunes: 6, Words: 1, Line: 1, Clause: 1, Hashtags: 1, Run: 2, RunPlace: 2}},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			m := scan(t, entries, r.text).Matches
			if len(m) != 1 {
				t.Fatalf("%d matches in %q", len(m), r.text)
			}
			if diff := cmp.Diff(r.want, m[0].Place); diff != "" {
				t.Errorf("place in %q mismatch (-want +got):\n%s", r.text, diff)
			}
			if m[0].Place.First() != r.first || m[0].Place.Last() != r.last {
				t.Errorf("First %t, Last %t", m[0].Place.First(), m[0].Place.Last())
			}
		})
	}
}

// Hashtags, handles, links and addresses are listed as they stand.
func TestTokens(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, text string
		want       []string
	}{
		{"hashtags", "#a #b_c #1 ##d # e", []string{"hashtag #a", "hashtag #b_c", "hashtag #d"}},
		{"hashtag of digits and letters", "#2026goals", []string{"hashtag #2026goals"}},
		{"hashtags in other scripts", "#広告 ＃тег #café", []string{"hashtag #広告", "hashtag ＃тег", "hashtag #café"}},
		{"handles", "@a.b_c. @ d", []string{"handle @a.b_c"}},
		{"handles of other forms", "＠xyz ﹫abc ＠1", []string{"handle ＠xyz", "handle ﹫abc"}},
		{"links with scheme", "HTTPS://a.de/x?y=(1). (http://b.fr)", []string{"link HTTPS://a.de/x?y=(1", "link http://b.fr"}},
		{"links without", "www.a.de b.com, c.to d.to/e", []string{"link www.a.de", "link b.com", "link d.to/e"}},
		{"no links", "love.it e.g. 3.5 a..b end.Next", nil},
		{"links beside other marks", "a|b.com b.com~c {b.com}", []string{"link b.com", "link b.com", "link b.com"}},
		{"link before Han", "https://a.jp/xを見て", []string{"link https://a.jp/x"}},
		{"addresses", "a.b+c@d.org, x@y", []string{"address a.b+c@d.org", "handle @y"}},
		{"hashtags that begin with a digit", "#0a #9b #09", []string{"hashtag #0a", "hashtag #9b"}},
		{"hosts with two hyphens", "ad--b.com ad-.com ad.-b.com ad--x@b.com", []string{"link ad--b.com", "link ad-.com", "link ad.-b.com", "address ad--x@b.com"}},
		{"hashtags of one letter", "#z #A #Z #`a #{b #[c #@d", []string{"hashtag #z", "hashtag #A", "hashtag #Z", "handle @d"}},
		{"other schemes", "ftp://a.de/x xhttps://a.fr http:/b.com https ://c.com", []string{"link a.de/x", "link a.fr", "link b.com", "link c.com"}},
		{"hosts that are none", "www. www.a .com a.c.d. com.", []string{"link www.a"}},
		{"hosts with a path", "a.xyz a.xyz/ a.xyz?b a.quux/c", []string{"link a.xyz/", "link a.xyz?b"}},
		{"mailboxes with a host and a stop", "a@b.de. a@b-.de a@b.d a@b.d2 a@.de", []string{"address a@b.de", "address a@b-.de", "handle @b.d", "handle @b.d2"}},
	}
	for _, r := range rows {
		var got []string
		for _, token := range scan(t, common, r.text).Tokens {
			got = append(got, fmt.Sprintf("%v %s", token.Kind, token.Span.In(r.text)))
		}
		if diff := cmp.Diff(r.want, got); diff != "" {
			t.Errorf("%s: tokens of %q mismatch (-want +got):\n%s", r.name, r.text, diff)
		}
	}
}
