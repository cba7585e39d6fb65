package disclosure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
)

// namesBrand reports whether any text or tag of the post names the brand, found
// once for all markets.
func (c *check) namesBrand() bool {
	if !c.brandNaming.Said() {
		c.brandNaming = endorse.FactOf(slices.ContainsFunc(c.post.Brand, func(name string) bool {
			key := label.FoldKey(name)
			return key != "" && (c.texted(key) || c.taggedWith(key))
		}))
	}
	return c.brandNaming == endorse.Yes
}

func (c *check) taggedWith(key string) bool {
	return slices.ContainsFunc(c.post.Tags, func(tag string) bool { return label.FoldKey(tag) == key })
}

// texted reports whether a text has the key as whole words, whatever the case.
func (c *check) texted(key string) bool {
	for i := range c.texts {
		c.spelled = appendWords(c.spelled[:0], c.texts[i].text)
		for n := range c.spelled {
			if beginWith(c.spelled[n:], key) {
				return true
			}
		}
	}
	return false
}

// beginWith reports whether the first of the words, taken together, have the
// key.
func beginWith(words []string, key string) bool {
	for _, w := range words {
		rest, ok := cutWord(key, w)
		if !ok || rest == "" {
			return ok
		}
		key = rest
	}
	return false
}

// longestWord is the longest in bytes that may be of a brand's name: two for each
// byte of a key, as letters under accents and those of other scripts take.
const longestWord = 2 * label.MaxBrandName

// cutWord is what is left of a key behind a word that it begins with, as keys
// are folded. ASCII, which folds to its small letters, is compared as it is.
func cutWord(key, word string) (rest string, ok bool) {
	if len(word) > longestWord {
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
