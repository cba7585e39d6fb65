package label

import (
	"math/bits"
	"unicode/utf8"
)

// counter returns what counts the code points in a part of a text, each invalid byte as one: in ASCII each byte is one, in valid text each that does not
// stand inside another.
func (c content) counter() func(text string, from, to int) int {
	switch c {
	case 0:
		return bytesOf
	case wideBytes:
		return starts
	}
	return runesOf
}

func bytesOf(_ string, from, to int) int { return to - from }

func runesOf(text string, from, to int) int { return utf8.RuneCountInString(text[from:to]) }

// starts counts the bytes that code points begin with.
func starts(text string, from, to int) int {
	n := to - from
	for ; from+8 <= to; from += 8 {
		if x := load8(text[from : from+8]); x&highs != 0 {
			n -= inner(x)
		}
	}
	if from < to {
		n -= inner(load(text, from) << (8 * (from + 8 - to)))
	}
	return n
}

// inner counts the bytes of x that stand inside a code point.
func inner(x uint64) int { return bits.OnesCount64(x & highs &^ (x << 1)) }

// content says what a text has beside ASCII, as far as it has been read.
type content uint8

const (
	wideBytes content = 1 << iota
	badBytes          // that are no UTF-8
)

// rune returns the code point at i and its bytes, as the library does, and notes what they are. Every byte of a text that is not ASCII goes through here,
// but for letters of two bytes and hyphens.
func (t *tokenizer) rune(i int) (rune, int) {
	text := t.text
	b := text[i]
	if b < utf8.RuneSelf {
		return rune(b), 1
	}
	t.content |= wideBytes
	switch {
	case b < 0xC2 || i+1 >= len(text) || !isInner(text[i+1]):
	case b < 0xE0:
		return rune(b&0x1F)<<6 | rune(text[i+1]&0x3F), 2
	case i+2 >= len(text) || !isInner(text[i+2]):
	case b < 0xF0:
		if r := rune(b&0x0F)<<12 | rune(text[i+1]&0x3F)<<6 | rune(text[i+2]&0x3F); r >= 0x800 && r>>11 != 0xD800>>11 {
			return r, 3
		}
	case b < 0xF5 && i+3 < len(text) && isInner(text[i+3]):
		r := rune(b&0x07)<<18 | rune(text[i+1]&0x3F)<<12 | rune(text[i+2]&0x3F)<<6 | rune(text[i+3]&0x3F)
		if r >= 0x10000 && r <= utf8.MaxRune {
			return r, 4
		}
	}
	t.content |= badBytes
	return utf8.RuneError, 1
}

// isInner reports whether b stands inside a code point and does not begin one.
func isInner(b byte) bool { return b&0xC0 == 0x80 }
