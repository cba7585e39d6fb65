package label

import "math/bits"

// head is a plain word: of ASCII letters and digits, and joined to nothing behind it. It says where the word ends, its hash, and its first eight small
// letters, zeros behind them. Its end is 0 if there is none.
type head struct {
	end           int
	hash, letters uint64
}

// headAt reads the plain word that begins at i.
func headAt(text string, i int) head {
	if i+8 <= len(text) {
		x := load8(text[i : i+8])
		if stops := letterStops(x); stops != 0 {
			bit := bits.TrailingZeros64(stops) & 0x38
			end, small := i+bit>>3, (x|smalls)&(1<<bit-1)
			if b := byte(x >> bit); !joins[b] || b < 0x80 && !isDigit(b) && !joined(text, end) {
				if small == 0 {
					return head{}
				}
				return head{end, mix(0, small), small}
			}
		}
	}
	return longHead(text, i)
}

// longHead is headAt for any word.
func longHead(text string, i int) head {
	h := head{end: i}
	for bit := 64; bit == 64; {
		var x uint64
		if h.end+8 <= len(text) {
			x = load8(text[h.end : h.end+8])
		} else {
			x = load(text, h.end)
		}
		if bit = plainBits(x); bit == 0 {
			break
		}
		small := (x | smalls) & (1<<bit - 1)
		if h.letters == 0 {
			h.letters = small
		}
		h.hash = mix(h.hash, small)
		h.end += bit >> 3
	}
	if h.end == i || joined(text, h.end) {
		return head{}
	}
	return h
}

// plainBits returns the number of bits of the ASCII letters and digits that x begins with.
func plainBits(x uint64) int {
	plain := (between((x|smalls)&^highs, 'a', 'z') | between(x&^highs, '0', '9')) &^ x
	return bits.TrailingZeros64(plain&highs^highs) &^ 7
}

// joins are the bytes that may join what stands behind them to a word: letters and digits, and those of a link, a mailbox, a compound, or another script.
var joins = joinTable()

func joinTable() (table [256]bool) {
	for b := range table {
		table[b] = b >= 0x80 || isAlnum(byte(b)) || ascii[b].stops != 0
	}
	return table
}

// joined reports whether the word that ends at i goes on, or may.
func joined(text string, i int) bool {
	if i == len(text) || !joins[text[i]] {
		return false
	}
	if i+1 == len(text) {
		return text[i] >= 0x80
	}
	next := text[i+1]
	switch text[i] {
	case '.', '-':
		return next >= 0x80 || isLocal(next) || next == '@'
	case ':':
		return next == '/'
	}
	return true
}
