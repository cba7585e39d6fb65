package disclosure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
)

// namesBrand reports whether any text or tag of the post names the brand that
// the tie is to, found once for all markets.
func (c *check) namesBrand(tie int) bool {
	naming := &c.brandNaming[tie]
	if !naming.Said() {
		*naming = endorse.FactOf(slices.ContainsFunc(c.brandOf(tie), func(name string) bool {
			key := label.FoldKey(name)
			return key != "" && (c.texted(key) || c.taggedWith(key))
		}))
	}
	return *naming == endorse.Yes
}

// brandOf is the names and handles of the brand that a tie is to: all of them where
// the ties name one brand at most, else those of the post where this one names none.
// A brand that the post lists has what else the post lists and no other tie names.
func (c *check) brandOf(tie int) []string {
	own, post := c.post.Ties[tie].Brand, c.post.Brand
	switch {
	case !c.severalBrands():
		return brandsOf(c.post)
	case own == "":
		return post
	case !names(post, own):
		return []string{own}
	}
	return slices.DeleteFunc(slices.Clone(post), func(name string) bool {
		return !sameName(name, own) && slices.ContainsFunc(c.post.Ties, func(t Tie) bool { return t.Brand != "" && sameName(t.Brand, name) })
	})
}

// severalBrands reports whether ties name different brands.
func (c *check) severalBrands() bool {
	one := ""
	for i := range c.post.Ties {
		switch b := c.post.Ties[i].Brand; {
		case b == "":
		case one == "":
			one = b
		case !sameName(one, b):
			return true
		}
	}
	return false
}

func names(list []string, name string) bool {
	return slices.ContainsFunc(list, func(other string) bool { return sameName(other, name) })
}

func sameName(a, b string) bool { return a == b || label.FoldKey(a) == label.FoldKey(b) }

func (c *check) taggedWith(key string) bool {
	return slices.ContainsFunc(c.post.Tags, func(tag string) bool { return label.FoldKey(tag) == key })
}

// texted reports whether a text has the key as whole words, whatever the case. In a
// language that inflects names the last may have an ending: "z Rossmannem", "Krem Nivei".
func (c *check) texted(key string) bool {
	inflects := inflectsNames(c.post.Language)
	for i := range c.texts {
		s := c.texts[i].text
		for start, end := nextWord(s, 0); start < end; start, end = nextWord(s, end) {
			if wordsHave(s, start, end, key, inflects) {
				return true
			}
		}
	}
	return false
}

// wordsHave reports whether the words of a text from one on, taken together, have
// the key.
func wordsHave(s string, start, end int, key string, inflects bool) bool {
	for ; start < end; start, end = nextWord(s, end) {
		w := s[start:end]
		rest, ok := cutWord(key, w)
		switch {
		case ok && rest == "", inflects && inflected(key, w):
			return true
		case !ok:
			return false
		}
		key = rest
	}
	return false
}

// inflectsNames reports whether names have cases in a language that we know: other
// languages have other words that begin like a name.
func inflectsNames(language string) bool {
	switch baseLanguage(language) {
	case "pl", "cs", "fi", "hu", "el", "tr", "ro":
		return true
	}
	return false
}

// leastInflected is how long what a name ends in has to be for a word to be a form of
// it, mostEnding how long its ending may be, both in bytes of a key.
const leastInflected, mostEnding = 4, 4

// inflected reports whether a word is the name with an ending, which may stand for its
// last vowel.
func inflected(key, word string) bool {
	if len(key) < leastInflected || len(word) > longestWord {
		return false
	}
	stem := key
	if last := len(key) - 1; last >= leastInflected && strings.IndexByte("aeiouy", key[last]) >= 0 {
		stem = key[:last]
	}
	if !isASCII(word) {
		word = label.FoldKey(word)
	}
	ending := len(word) - len(stem)
	return 0 <= ending && ending <= mostEnding && strings.EqualFold(word[:len(stem)], stem)
}

// longestWord is the longest in bytes that may be of a brand's name: two for each
// byte of a key, as letters under accents and those of other scripts take.
const longestWord = 2 * label.MaxBrandName

// beginsApart reports whether a glance tells that the key does not begin as the word
// does: a letter or digit of ASCII, which is folded to its small letter whatever stands
// behind, that is another, or a character that no key in ASCII begins with.
func beginsApart(key, word string) bool {
	if key == "" || word == "" {
		return false
	}
	if word[0] < utf8.RuneSelf {
		return lower(word[0]) != key[0]
	}
	r, _ := utf8.DecodeRuneInString(word)
	return key[0] < utf8.RuneSelf && isFarFromASCII(r)
}

// isFarFromASCII reports whether a character is a letter of a script whose letters are
// not folded to ASCII, as are those of Greek and Cyrillic that look like Latin ones. It
// knows the usual ones.
func isFarFromASCII(r rune) bool {
	switch {
	case r < 'א':
		return false
	case r <= 'ת', 'ء' <= r && r <= 'غ', 'ف' <= r && r <= 'ي', 'ก' <= r && r <= 'ฮ':
		return true
	}
	return 'ぁ' <= r && r <= 'ゖ' || 'ァ' <= r && r <= 'ヺ' || 0x3400 <= r && r <= 0x9FFF || '가' <= r && r <= '힣'
}

// cutWord is what is left of a key behind a word that it begins with, as keys
// are folded. ASCII, which folds to its small letters, is compared as it is.
func cutWord(key, word string) (rest string, ok bool) {
	if len(word) > longestWord || beginsApart(key, word) {
		return key, false
	}
	if !isASCII(word) {
		return strings.CutPrefix(key, label.FoldKey(word))
	}
	if len(word) > len(key) || !strings.EqualFold(key[:len(word)], word) {
		return key, false
	}
	return key[len(word):], true
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
