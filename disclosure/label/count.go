package label

import (
	"math/bits"
	"unicode/utf8"
)

// runes counts the code points of a text, each invalid byte as one: many bytes at once while they are ASCII, the common forms of two and three bytes
// by their first bits, the others by the library.
func runes(text string) int {
	n := 0
	for len(text) >= 8 {
		switch wide := load8(text) & highs; {
		case wide != 0:
			ascii := bits.TrailingZeros64(wide) >> 3
			_, size := decode(text, ascii)
			text = text[ascii+size:]
			n += ascii + 1
		case len(text) >= 32 && (load8(text[8:])|load8(text[16:])|load8(text[24:]))&highs == 0:
			text = text[32:]
			n += 32
		default:
			text = text[8:]
			n += 8
		}
	}
	for i := 0; i < len(text); n++ {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		_, size := decode(text, i)
		i += size
	}
	return n
}

// decode returns the code point at i and its bytes, as the library does: the common forms of two and three bytes by their first bits.
func decode(text string, i int) (rune, int) {
	b := text[i]
	if b < utf8.RuneSelf {
		return rune(b), 1
	}
	if 0xC2 <= b && b < 0xE0 && i+1 < len(text) && isInner(text[i+1]) {
		return rune(b&0x1F)<<6 | rune(text[i+1]&0x3F), 2
	}
	if 0xE1 <= b && b < 0xED && i+2 < len(text) && isInner(text[i+1]) && isInner(text[i+2]) {
		return rune(b&0x0F)<<12 | rune(text[i+1]&0x3F)<<6 | rune(text[i+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(text[i:])
}

// isInner reports whether b stands inside a code point and does not begin one.
func isInner(b byte) bool { return b&0xC0 == 0x80 }
