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
var asciiWord = func() (set [256]bool) {
	for r := range utf8.RuneSelf {
		set[r] = unicode.IsLetter(rune(r)) || unicode.IsDigit(rune(r))
	}
	return set
}()

// appendWords appends the words of a text, which are parts of it.
func appendWords(list []string, s string) []string {
	for start, end := nextWord(s, 0); start < end; start, end = nextWord(s, end) {
		list = append(list, s[start:end])
	}
	return list
}

// nextWord is where the first word from i on begins and ends; the same twice where
// there is none.
func nextWord(s string, i int) (start, end int) {
	for i < len(s) {
		switch b := s[i]; {
		case asciiWord[b]:
			return i, wordEnd(s, i)
		case b < utf8.RuneSelf:
			i++
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if isWord(r) {
				return i, wordEnd(s, i)
			}
			i += size
		}
	}
	return i, i
}

// wordEnd is where the word ends that begins at i.
func wordEnd(s string, i int) int {
	for i < len(s) {
		switch b := s[i]; {
		case asciiWord[b]:
			i++
		case b < utf8.RuneSelf:
			return i
		default:
			r, size := utf8.DecodeRuneInString(s[i:])
			if !isWord(r) {
				return i
			}
			i += size
		}
	}
	return i
}

// appendLower appends a text in small letters, as [strings.ToLower] has it.
func appendLower(list []byte, s string) []byte {
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			list = append(list, lower(b))
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		list = utf8.AppendRune(list, unicode.ToLower(r))
		i += size
	}
	return list
}

// lower is a byte of ASCII as a small letter.
func lower(b byte) byte {
	if 'A' <= b && b <= 'Z' {
		return b | 0x20
	}
	return b
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
