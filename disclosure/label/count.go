package label

import (
	"math/bits"
	"unicode/utf8"
)

// counter returns what counts the code points in a part of a text, each invalid byte as one: in ASCII each byte is one, in valid text each that does not
// stand inside another.
func counter(text string) func(text string, from, to int) int {
	switch at := wideAt(text); {
	case at == len(text):
		return bytesOf
	case utf8.ValidString(text[at:]):
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

// wideAt returns a place in a text, or its end, before which all is ASCII.
func wideAt(text string) int {
	at := 0
	for ; at+32 <= len(text); at += 32 {
		if b := text[at : at+32]; (load8(b)|load8(b[8:])|load8(b[16:])|load8(b[24:]))&highs != 0 {
			return at
		}
	}
	for at < len(text) && load(text, at)&highs == 0 {
		at += 8
	}
	return min(at, len(text))
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
