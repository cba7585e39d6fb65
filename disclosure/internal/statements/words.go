package statements

import "slices"

// Word is a word that says advertising by itself, as a label does.
type Word struct {
	Text string
	Lang string // BCP 47
}

// words are those of languages in which no law of ours lists one. No row says what they are worth, so that a post labelled so is
// unclear and not unlabelled.
var words = []Word{
	{"廣告", "zh-Hant"},
	{"業配", "zh-Hant"}, // the everyday word for a paid post in Taiwan
	{"โฆษณา", "th"},
	{"Quảng cáo", "vi"},
	{"Iklan", "id"},
	{"Iklan", "ms"},
	{"Patalastas", "fil"},
	{"Tangazo", "sw"},
	{"विज्ञापन", "hi"},
	{"விளம்பரம்", "ta"},
	{"Fógra", "ga"},
	{"Publicitat", "ca"},
	{"Publicidade", "gl"},
	{"Publizitatea", "eu"},
	{"Reklamm", "lb"},
	{"إعلان", "ar"},
	{"פרסומת", "he"},
	{"Διαφήμιση", "el"},
}

// Words lists every word. The slice is the caller's.
func Words() []Word { return slices.Clone(words) }
