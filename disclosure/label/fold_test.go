package label_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
)

func TestFolds(t *testing.T) {
	t.Parallel()
	holds(t, common, nil, []row{
		{"as it stands", "gifted", []string{"gifted"}, ""},
		{"capitals", "GIFTED", []string{"GIFTED case"}, ""},
		{"fullwidth", "ｇｉｆｔｅｄ", []string{"ｇｉｆｔｅｄ width"}, ""},
		{"fullwidth capitals", "ＡＤ", []string{"ＡＤ case+width"}, ""},
		{"fullwidth hash", "＃ａｄ", []string{"＃ａｄ width"}, ""},
		{"fullwidth hash and capitals", "＃AD", []string{"＃AD case+width"}, ""},
		{"small hash", "﹟ad", []string{"﹟ad compatibility"}, "U+FE5F is a number sign of small form"},
		{"mathematical bold", "𝗮𝗱", []string{"𝗮𝗱 mathematical"}, ""},
		{"mathematical capitals", "𝐀𝐃", []string{"𝐀𝐃 case+mathematical"}, ""},
		{"fraktur", "𝖌𝖎𝖋𝖙𝖊𝖉", []string{"𝖌𝖎𝖋𝖙𝖊𝖉 mathematical"}, ""},
		{"script letters of two blocks", "𝓰𝓲𝒻𝓽ℯ𝓭", []string{"𝓰𝓲𝒻𝓽ℯ𝓭 mathematical"}, "ℯ stands among the letterlike signs"},
		{"circled", "ⓐⓓ", []string{"ⓐⓓ compatibility"}, ""},
		{"squared", "🄰🄳", []string{"🄰🄳 case+compatibility"}, ""},
		{"negative squared", "🅰🅳", []string{"🅰🅳 case+compatibility"}, ""},
		{"small capitals", "ɢɪꜰᴛᴇᴅ", []string{"ɢɪꜰᴛᴇᴅ compatibility"}, ""},
		{"raised small capital", "gᶦfted", []string{"gᶦfted compatibility"}, ""},
		{"ligature", "aﬃliate", []string{"aﬃliate compatibility"}, ""},
		{"accents left off", "publicite", []string{"publicite accent"}, ""},
		{"accents added", "gíftéd", []string{"gíftéd accent"}, ""},
		{"combining accents", "publicite\u0301", []string{"publicite\u0301"}, "the same letter in two parts is no fold"},
		{"two accents on one letter", "tiếp thi\u1ebf", []string{"tiếp"}, ""},
		{"two accents in two parts", "tie\u0302\u0301p ti\u00ea\u0301p", []string{"tie\u0302\u0301p", "ti\u00ea\u0301p"}, "how a letter is encoded is no fold"},
		{"combining accent on i", "gi\u0301fted", []string{"gi\u0301fted accent"}, ""},
		{"stacked marks", "a\u0301\u0302\u0303d", []string{"a\u0301\u0302\u0303d accent"}, ""},
		{"zero-width space", "gif\u200bted", []string{"gif\u200bted ignorable"}, ""},
		{"zero-width joiner", "#\u200da\u200dd", []string{"#\u200da\u200dd ignorable"}, ""},
		{"soft hyphen", "spon\u00adsored", []string{"spon\u00adsored ignorable"}, ""},
		{"byte-order mark before", "\ufeffad", []string{"ad"}, "what is before the word is not of it"},
		{"direction marks around", "\u202aad\u202c", []string{"ad"}, ""},
		{"variation selector inside", "a\ufe0fd", []string{"a\ufe0fd ignorable"}, ""},
		{"Cyrillic look-alike", "аd", []string{"аd look-alike"}, ""},
		{"capital look-alike", "Аd #АD", []string{"Аd case+look-alike", "#АD case+look-alike"}, ""},
		{"all look-alikes", "#ѕроnѕоrеd", []string{"#ѕроnѕоrеd look-alike"}, ""},
		{"Greek look-alike", "αd", []string{"αd look-alike"}, ""},
		{"letters that look like none", "жad", nil, "ж is no twin"},
		{"all at once", "Ｇ𝗶𝐅\u200btéd", []string{"Ｇ𝗶𝐅\u200btéd case+width+mathematical+accent+ignorable"}, ""},
		{"letters set apart", "a d", nil, "not what the package does"},
		{"digits for letters", "sp0ns0red", nil, "not what the package does"},
	})
	longest := "\u0430" + strings.Repeat("a", 95)
	holds(t, wordings(strings.Repeat("a", 96)), nil, []row{
		{"look-alike in the longest word", longest, []string{longest + " look-alike"}, ""},
		{"in a longer one", longest + "a", nil, ""},
	})
}

func TestLettersOfTheirOwn(t *testing.T) {
	t.Parallel()
	holds(t, common, nil, []row{
		{"Turkish capitals", "İŞBİRLİĞİ", []string{"İŞBİRLİĞİ case"}, "İ is a capital i"},
		{"Turkish in ASCII", "ISBIRLIGI", []string{"ISBIRLIGI case+accent"}, "I, İ, ı and i are one letter"},
		{"its dot set on", "i\u0307şbirliği", []string{"i\u0307şbirliği"}, "İ is a capital i, and its small form in two parts is one"},
		{"dotless", "ışbırlığı", []string{"ışbırlığı"}, "I, İ, ı and i are one letter"},
		{"capital of sharp s", "GROẞE WERBUNG", []string{"GROẞE WERBUNG case"}, ""},
		{"ss for sharp s", "grosse werbung", []string{"grosse werbung"}, "ß and ss are one"},
		{"capital SS", "GROSSE WERBUNG", []string{"GROSSE WERBUNG case"}, ""},
		{"final sigma", "διαφήμισησ", []string{"διαφήμισησ"}, "ς and σ are one letter"},
		{"Greek capitals", "ΔΙΑΦΉΜΙΣΗΣ", []string{"ΔΙΑΦΉΜΙΣΗΣ case"}, ""},
		{"Greek capitals without accent", "ΔΙΑΦΗΜΙΣΗΣ", []string{"ΔΙΑΦΗΜΙΣΗΣ case+accent"}, ""},
	})
}

func TestScriptsWithoutSpaces(t *testing.T) {
	t.Parallel()
	holds(t, common, nil, []row{
		{"Han alone", "広告", []string{"広告"}, ""},
		{"Han inside a run", "これは広告です", []string{"広告"}, "found anywhere inside a run"},
		{"Han between Latin", "PR広告PR", []string{"広告"}, ""},
		{"broken over two lines", "広\n告", []string{"広\n告 line-break"}, "a line may break between any two characters"},
		{"space of the wording left out", "有料広告です", []string{"有料広告 spacing", "広告"}, ""},
		{"space in a wording without", "広 告", nil, "a space parts two words"},
		{"fullwidth space", "有料　広告", []string{"有料　広告 spacing", "広告"}, ""},
		{"Hangul with an ending", "광고입니다", []string{"광고"}, "Korean words carry endings"},
		{"Hangul in parts", "\u1100\u116a\u11bc\u1100\u1169", []string{"\u1100\u116a\u11bc\u1100\u1169"}, "conjoining letters are the syllables"},
		{"a syllable of Hangul and its last letter", "과\u11bc고입니다", []string{"과\u11bc고"}, "it is one syllable to a reader"},
		{"Hangul before an accent", "광고é", []string{"광고"}, ""},
		{"Hangul before a letter of Ethiopia", "광고\u1200", []string{"광고"}, ""},
		{"Hangul around a filler", "광\u1160고", []string{"광\u1160고"}, "nobody sees it"},
		{"Han before a letter of Hangul", "広\u1161告 広告\u1161", []string{"広告"}, "it belongs to no Han"},
		{"Thai inside a sentence", "นี่คือโฆษณาครับ", []string{"โฆษณา"}, ""},
		{"Thai with other vowel signs", "โฆษณี", nil, "a vowel sign makes another word"},
		{"Han hashtag", "#広告", []string{"#広告 fused"}, "a hashtag of a wording listed without it is the caller's to judge"},
	})
	marks := "か\u3099" + strings.Repeat("\u0301", 13)
	holds(t, wordings("กู้ยืม", "ဦး", marks), nil, []row{
		{"marks of Thai in another order", "ก\u0e49\u0e39ยืม กู้ยืม", []string{"ก\u0e49\u0e39ยืม", "กู้ยืม"}, "Unicode has them equal"},
		{"a letter of Myanmar in two parts", "\u1025\u102e\u1038", []string{"\u1025\u102e\u1038"}, ""},
		{"as many marks as any word has", marks, []string{marks}, ""},
		{"one more", marks + "\u0301", nil, ""},
	})
	holds(t, wordings("ばんぐみ", "#広告", "プロモーション"), nil, []row{
		{"Kana and its sound marks", "ぱんぐみ", nil, "another sound, another word"},
		{"halfwidth Kana", "ﾌﾟﾛﾓｰｼｮﾝ", []string{"ﾌﾟﾛﾓｰｼｮﾝ width"}, ""},
		{"zero-width characters in a hashtag", "#広\u200b告 #広\u200d_告", []string{"#広\u200b告 ignorable", "#広\u200d_告 ignorable+spacing"}, ""},
		{"Han hashtag", "#広告 ＃広告", []string{"#広告", "＃広告 width"}, ""},
		{"Han hashtag with more", "#広告です", []string{"#広告です fused"}, ""},
	})
}

func TestRightToLeft(t *testing.T) {
	t.Parallel()
	holds(t, common, nil, []row{
		{"Hebrew", "\u200fפרסומת: מוצר חדש", []string{"פרסומת"}, ""},
		{"Hebrew inside a word", "הפרסומתית", nil, "whole words"},
		{"Hebrew with points", "פִּרְסֹמֶת פִּרְסוֹמֶת", []string{"פִּרְסוֹמֶת accent"}, "points are accents; the first is another spelling"},
		{"Arabic with tatweel", "إعـــلان", []string{"إعـــلان ignorable"}, ""},
		{"Arabic without hamza", "اعلان", []string{"اعلان accent"}, ""},
		{"Arabic presentation forms", "ﺇﻋﻼﻥ", []string{"ﺇﻋﻼﻥ compatibility"}, ""},
		{"Latin label in Hebrew text", "מוצר #ad חדש", []string{"#ad"}, ""},
	})
}

func TestBetweenTheWordsOfAPhrase(t *testing.T) {
	t.Parallel()
	holds(t, common, nil, []row{
		{"one space", "paid partnership", []string{"paid partnership"}, ""},
		{"line break", "paid\npartnership", []string{"paid\npartnership line-break"}, "a line break does not hide a phrase"},
		{"Windows line break", "paid\r\npartnership", []string{"paid\r\npartnership line-break"}, ""},
		{"line separator", "paid\u2028partnership", []string{"paid\u2028partnership line-break"}, ""},
		{"blank line", "paid\n\npartnership", nil, "a blank line ends a phrase"},
		{"several spaces", "paid   partnership", []string{"paid   partnership spacing"}, ""},
		{"no-break space", "paid\u00a0partnership", []string{"paid\u00a0partnership spacing"}, ""},
		{"tab", "paid\tpartnership", []string{"paid\tpartnership spacing"}, ""},
		{"narrow, ideographic and thin spaces", "paid\u202f\u3000\u2009partnership", []string{"paid\u202f\u3000\u2009partnership spacing"}, ""},
		{"zero-width space alone", "paid\u200bpartnership", nil, "one word to who reads it"},
		{"hyphen", "paid-partnership", []string{"paid-partnership spacing"}, ""},
		{"quotation marks", "“paid” partnership", []string{"paid” partnership spacing"}, "quotation marks do not hide a phrase"},
		{"emphasis", "*paid* partnership", []string{"paid* partnership spacing"}, ""},
		{"other marks", "paid, partnership. paid: partnership", nil, "other marks part words"},
		{"emoji", "paid 🎁 partnership", nil, ""},
		{"other dash", "Ad — Gifted", []string{"Ad — Gifted case", "Ad case", "Gifted case"}, "all dashes are one mark"},
		{"hyphen for a dash", "Ad-gifted", []string{"Ad-gifted case", "Ad case fused", "gifted fused"}, ""},
		{"dash without spaces", "Ad–Gifted", []string{"Ad–Gifted case", "Ad case", "Gifted case"}, "white space around a mark is free"},
		{"mark of another kind", "Ad / Gifted", []string{"Ad case", "Gifted case"}, "the mark is part of the wording"},
	})
}

func TestInvalidUTF8(t *testing.T) {
	t.Parallel()
	holds(t, common, nil, []row{
		{"before", "\xff ad", []string{"ad"}, ""},
		{"inside a word", "a\xffd", nil, "it joins nothing"},
		{"glued", "\xffad\xc3", []string{"ad"}, "it is a sign like any other"},
		{"in a phrase", "paid\xfe partnership", nil, ""},
		{"surrogates", "\xed\xa0\x80#ad", []string{"#ad"}, ""},
	})
	r := scan(t, common, "\xff\xfe")
	if r.Runes != 2 {
		t.Errorf("two invalid bytes are %d code points, want 2", r.Runes)
	}
}

// Each name of a fold is in its text once, in the order of the bits.
func TestFoldString(t *testing.T) {
	t.Parallel()
	all := label.Case | label.Width | label.Mathematical | label.Compatibility | label.Accent | label.Ignorable | label.LookAlike | label.Spacing | label.LineBreak
	want := "case+width+mathematical+compatibility+accent+ignorable+look-alike+spacing+line-break"
	if got := all.String(); got != want {
		t.Errorf("all folds are %q, want %q", got, want)
	}
	if got := label.Fold(0).String(); got != "" {
		t.Errorf("no fold is %q, want nothing", got)
	}
	if !all.Has(label.Case|label.Accent) || label.Case.Has(label.Case|label.Accent) {
		t.Error("Has asks for all of the given")
	}
}
