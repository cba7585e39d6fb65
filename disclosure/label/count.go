package label

import (
	"math/bits"
	"unicode/utf8"
)

// counter returns what counts the code points in a part of a text, each invalid byte as one: in ASCII each byte is one, in valid text each that does not
// stand inside another.
func (c content) counter() func(text string, from, to int) int {
	switch c {
	case onlyASCII:
		return bytesOf
	case onlyValid:
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

// content says of what the bytes of a text are, as far as they have been read.
type content uint8

const (
	onlyASCII content = iota
	onlyValid         // UTF-8
	anyBytes
)

// rune returns the code point at i and its bytes, as the library does, and notes what they are. Every byte of a text that is not ASCII goes through here,
// but for letters of two bytes and hyphens.
func (t *tokenizer) rune(i int) (rune, int) {
	b := t.text[i]
	if b < utf8.RuneSelf {
		return rune(b), 1
	}
	r, size := decode(t.text[i:])
	if t.content = max(t.content, onlyValid); r == utf8.RuneError && size == 1 {
		t.content = anyBytes
	}
	return r, size
}

// decode returns the code point that a text begins with, which is not ASCII, and its bytes.
func decode(text string) (rune, int) {
	b := text[0]
	if 0xC2 <= b && b < 0xE0 && len(text) > 1 && isInner(text[1]) {
		return rune(b&0x1F)<<6 | rune(text[1]&0x3F), 2
	}
	if b < 0xE0 || len(text) < 3 || !isInner(text[1]) || !isInner(text[2]) {
		return utf8.RuneError, 1
	}
	r := rune(text[1]&0x3F)<<6 | rune(text[2]&0x3F)
	if b < 0xF0 {
		if r |= rune(b&0x0F) << 12; r >= 0x800 && r>>11 != 0xD800>>11 {
			return r, 3
		}
	} else if b < 0xF5 && len(text) > 3 && isInner(text[3]) {
		if r = rune(b&0x07)<<18 | r<<6 | rune(text[3]&0x3F); r >= 0x10000 && r <= utf8.MaxRune {
			return r, 4
		}
	}
	return utf8.RuneError, 1
}

// isInner reports whether b stands inside a code point and does not begin one.
func isInner(b byte) bool { return b&0xC0 == 0x80 }
