package disclosure

import (
	"unicode"
	"unicode/utf8"
)

// isWord reports whether a rune is of a word: a letter, digit or mark.
func isWord(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return asciiWord[r]
	case 0x2010 <= r && r <= 0x206F: // dashes, quotation marks and the like
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// asciiWord has the letters and digits of ASCII.
var asciiWord = func() (set [utf8.RuneSelf]bool) {
	for r := range set {
		set[r] = unicode.IsLetter(rune(r)) || unicode.IsDigit(rune(r))
	}
	return set
}()

// appendWords appends the words of a text, which are parts of it.
func appendWords(list []string, s string) []string {
	start := -1
	for i := 0; i < len(s); {
		size, word := 1, false
		if b := s[i]; b < utf8.RuneSelf {
			word = asciiWord[b]
		} else {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			word = isWord(r)
		}
		switch {
		case word && start < 0:
			start = i
		case !word && start >= 0:
			list = append(list, s[start:i])
			start = -1
		}
		i += size
	}
	if start >= 0 {
		list = append(list, s[start:])
	}
	return list
}

// appendLower appends a text in small letters, as [strings.ToLower] has it.
func appendLower(list []byte, s string) []byte {
	for i, r := range s {
		switch {
		case 'A' <= r && r <= 'Z':
			list = append(list, s[i]|0x20)
		case r < utf8.RuneSelf:
			list = append(list, s[i])
		default:
			list = utf8.AppendRune(list, unicode.ToLower(r))
		}
	}
	return list
}

// words lists the words of the post itself in small letters, once for all
// markets.
func (c *check) words() []string {
	if c.hasWords {
		return c.wordList
	}
	c.wordList, c.hasWords = c.wordList[:0], true
	for i := range c.texts {
		if c.texts[i].on&body != 0 {
			c.lower = appendLower(c.lower[:0], c.texts[i].text)
			c.wordList = appendWords(c.wordList, string(c.lower))
		}
	}
	return c.wordList
}
