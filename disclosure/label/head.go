package label

import "math/bits"

// head is an ASCII word: where it ends, its hash, and its first small letters. Its end is 0 if there is none.
type head struct {
	end           int
	hash, letters uint64
}

// readHead reads the word that stands one space behind i.
func readHead(text string, i int) head {
	if i+1 >= len(text) || text[i] != ' ' {
		return head{}
	}
	end, hash, letters := wordAt(text, i+1)
	if end == i+1 {
		return head{}
	}
	return head{end, hash, letters}
}

// leadsNowhere reports whether a word begins wordings of several words alone, none of which goes on with the next word.
func (s *Scanner) leadsNowhere(text string, w, next head) bool {
	return next.end > 0 && !s.lone.has(w.hash) && !joined(text, next.end) && !s.pairs.has(w.hash, next.hash)
}

// joined reports whether the word that ends at i may go on: as a link, a mailbox, a compound, or in another script.
func joined(text string, i int) bool {
	if i == len(text) || text[i] < 0x80 && ascii[text[i]].stops == 0 {
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

// wordAt returns where the ASCII word at i ends, its hash, and its first small letters, up to eight. Most words are shorter than that
// and not at the end of the text.
func wordAt(text string, i int) (end int, hash, head uint64) {
	if i+8 <= len(text) {
		if n, small := lettersOf(load8(text[i : i+8])); n < 8 {
			if n == 0 {
				return i, 0, 0
			}
			return i + n, mix(0, small), small
		}
	}
	return longWordAt(text, i)
}

func longWordAt(text string, i int) (end int, hash, head uint64) {
	for {
		n, small := lettersOf(load(text, i))
		if head == 0 {
			head = small
		}
		if n > 0 {
			hash = mix(hash, small)
		}
		i += n
		if n < 8 {
			return i, hash, head
		}
	}
}

// lettersOf returns, for the letters and digits that x begins with, their number and their small forms, zeros behind them.
func lettersOf(x uint64) (n int, small uint64) {
	low := x &^ highs
	all := (between(low|smalls, 'a', 'z') | between(low, '0', '9')) &^ (x & highs)
	n = bits.TrailingZeros64(^all&highs) >> 3
	return n, (x | smalls) & (uint64(1)<<(8*n) - 1)
}
