package label

import "math/bits"

// head is a plain word: of ASCII letters and digits, and joined to nothing behind it. It says where the word ends, its hash, and its first eight small
// letters, zeros behind them. Its end is 0 if there is none.
type head struct {
	end           int
	hash, letters uint64
}

// headAt reads the plain word that begins at i. Most words are shorter than eight letters and not at the end of the text.
func headAt(text string, i int) head {
	if i >= len(text)-8 {
		return longHead(text, i)
	}
	x := load8(text[i : i+8])
	small := x | smalls
	plain := (between(small&^highs, 'a', 'z') | between(x&^highs, '0', '9')) &^ x
	bit := bits.TrailingZeros64(plain&highs^highs) &^ 7
	if bit == 64 {
		return longHead(text, i)
	}
	end := i + bit>>3
	if bit == 0 || joins[byte(x>>bit)] && joined(text, end) {
		return head{}
	}
	small &= 1<<bit - 1
	return head{end, mix(0, small), small}
}

func longHead(text string, i int) head {
	h := head{end: i}
	for n := 8; n == 8; {
		var small uint64
		n, small, _, _ = letters(load(text, h.end))
		if h.letters == 0 {
			h.letters = small
		}
		if n > 0 {
			h.hash = mix(h.hash, small)
		}
		h.end += n
	}
	if h.end == i || joined(text, h.end) {
		return head{}
	}
	return h
}

// behind reads the plain word that stands one space behind i.
func behind(text string, i int) head {
	if i+1 < len(text) && text[i] == ' ' {
		return headAt(text, i+1)
	}
	return head{}
}

// joins are the bytes that may join what stands behind them to a word: as a link, a mailbox, a compound, or in another script.
var joins = joinTable()

func joinTable() (table [256]bool) {
	for b := range table {
		table[b] = b >= 0x80 || ascii[b].stops != 0
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
		return next >= 0x80 || ascii[next].class == letter
	case ':':
		return next == '/'
	}
	return true
}
