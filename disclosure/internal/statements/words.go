package statements

import "slices"

// Word is a word that says advertising by itself, as a label does.
type Word struct {
	Text string
	Lang string // BCP 47
}

// words are those of languages in which no law that we know lists one: Taiwan and Hong Kong name no words, and elsewhere they are
// written otherwise.
var words = []Word{
	{"廣告", "zh-Hant"},
}

// Words lists every word. The slice is the caller's.
func Words() []Word { return slices.Clone(words) }
