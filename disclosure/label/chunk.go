package label

import "math/bits"

// Eight bytes are read at once where the text is ASCII. All of this is plain arithmetic on the bytes of one word of memory, the
// first byte of the text in the lowest place.

const (
	highs  = 0x8080808080808080
	smalls = 0x2020202020202020
	ones   = 0x0101010101010101
)

// load8 returns the first eight bytes of b, which must have them.
func load8(b string) uint64 {
	_ = b[7]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// load returns up to eight bytes of text from i, zeros behind its end.
func load(text string, i int) uint64 {
	switch {
	case i+8 <= len(text):
		return load8(text[i : i+8])
	case len(text) >= 8:
		return load8(text[len(text)-8:]) >> (8 * (i + 8 - len(text)))
	}
	var x uint64
	for j := len(text) - 1; j >= i; j-- {
		x = x<<8 | uint64(text[j])
	}
	return x
}

// loadKey is load for a key.
func loadKey(key []byte, i int) uint64 {
	if i+8 <= len(key) {
		b := key[i : i+8]
		return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
	}
	var x uint64
	for j := len(key) - 1; j >= i; j-- {
		x = x<<8 | uint64(key[j])
	}
	return x
}

// between marks, in the high bit of each byte, the bytes of x from lo to hi. The bytes of x must be below 0x80.
func between(x uint64, lo, hi byte) uint64 {
	return (x + uint64(0x80-lo)*ones) &^ (x + uint64(0x7F-hi)*ones) & highs
}

// letters returns, for the letters and digits that x begins with, their number and their small forms, zeros behind them.
// The other two have a bit for each of them that is a capital or a small letter.
func letters(x uint64) (n int, small, capital, minor uint64) {
	low := x &^ highs
	alpha := between(low|smalls, 'a', 'z') &^ (x & highs)
	all := alpha | between(low, '0', '9')&^(x&highs)
	n = bits.TrailingZeros64(^all&highs) >> 3
	mask := uint64(1)<<(8*n) - 1 // all ones for n = 8, since a shift by 64 is 0
	alpha &= mask
	return n, (x | smalls) & mask, alpha &^ (x << 2), alpha & (x << 2)
}

// mix takes eight bytes of a key into its hash.
func mix(h, x uint64) uint64 {
	h = (h ^ x) * 0x9E3779B97F4A7C15
	return h ^ h>>32
}

// hashOf returns the hash of a key. Keys are compared after it, so that a collision costs time only.
func hashOf(key []byte) uint64 {
	h := uint64(0)
	for i := 0; i < len(key); i += 8 {
		h = mix(h, loadKey(key, i))
	}
	return h
}
