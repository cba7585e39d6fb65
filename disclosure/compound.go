package disclosure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/endorse-go/endorse/disclosure/label"
)

// inCompound reports whether words of Han, Katakana or Hangul are a part of a
// longer word: 広告 in 広告代理店, an agency, tells of no tie. Whether they are
// is a reading of this library: the neighbour without anything between belongs
// to a script that forms words with them, and is none of the few characters
// with which a sentence says that something is advertising.
func inCompound(s string, at label.Span) bool {
	first, _ := utf8.DecodeRuneInString(s[at.Start:])
	last, _ := utf8.DecodeLastRuneInString(s[:at.End])
	if first < utf8.RuneSelf && last < utf8.RuneSelf {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(s[:at.Start])
	next, _ := utf8.DecodeRuneInString(s[at.End:])
	return at.Start > 0 && joins(first, prev) && !strings.ContainsRune(copulas, prev) ||
		at.End < len(s) && joins(last, next) && !strings.ContainsRune(particles, next)
}

// copulas are characters before a word that say "is", "contains", "this".
const copulas = "为是含有系属即為係屬的條条則则"

// particles are syllables that follow a Korean noun: endings, particles, and
// the words for post, video and "included".
const particles = "입임이를을로가는은의도에와과및글영포게니요용"

// joins reports whether two neighbours may be of one word. The Korean vowels ㅣ and ㅡ,
// alone, are written for a bar.
func joins(a, b rune) bool {
	switch {
	case unicode.Is(unicode.Hangul, a):
		return unicode.Is(unicode.Hangul, b) && b != 'ㅣ' && b != 'ㅡ'
	case unicode.In(a, unicode.Han, unicode.Katakana) || a == 'ー':
		return unicode.In(b, unicode.Han, unicode.Katakana) || b == 'ー'
	}
	return false
}
