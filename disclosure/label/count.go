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
			text = text[ascii:]
			text = text[sizeOf(text):]
			n += ascii + 1
		case len(text) >= 32 && (load8(text[8:])|load8(text[16:])|load8(text[24:]))&highs == 0:
			text = text[32:]
			n += 32
		default:
			text = text[8:]
			n += 8
		}
	}
	if load(text, 0)&highs == 0 {
		return n + len(text)
	}
	for ; text != ""; n++ {
		text = text[sizeOf(text):]
	}
	return n
}

// sizeOf returns the number of bytes of the first code point of a text, which is not empty.
func sizeOf(text string) int {
	switch b := text[0]; {
	case b < utf8.RuneSelf:
		return 1
	case 0xC2 <= b && b < 0xE0:
		if len(text) > 1 && isInner(text[1]) {
			return 2
		}
	case 0xE1 <= b && b < 0xED:
		if len(text) > 2 && isInner(text[1]) && isInner(text[2]) {
			return 3
		}
	}
	_, size := utf8.DecodeRuneInString(text)
	return size
}

// isInner reports whether b stands inside a code point and does not begin one.
func isInner(b byte) bool { return b&0xC0 == 0x80 }
