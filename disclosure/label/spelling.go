package label

import (
	"unicode"
	"unicode/utf8"
)

// spelling tells two entries apart that are not one wording.
type spelling struct {
	text  string
	role  Role
	form  Form
	reach int
}

// appendSpelling appends a text with letters folded to small and plain ones and all else kept, so that "Ad" and "AD" are one wording.
func appendSpelling(out []byte, table *[tableSize]folded, text string) []byte {
	gap := false
	for i := 0; i < len(text); {
		start := i
		for i < len(text) && spelled[text[i]] {
			i++
		}
		r, size := rune(0), 0
		if i == start {
			if r, size = utf8.DecodeRuneInString(text[i:]); unicode.IsSpace(r) {
				gap = len(out) > 0
				i += size
				continue
			}
		}
		if gap {
			out, gap = append(out, ' '), false
		}
		if i > start {
			out = append(out, text[start:i]...)
			continue
		}
		i += size
		f := foldRune(table, r)
		if ' ' < r && r < utf8.RuneSelf-1 || f.out >= 0 && f.marks == 0 && f.class != ignored && f.class != space && f.class != newline {
			r = f.out
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}

// spelled are the bytes of ASCII that a spelling keeps: small letters, digits and marks but for the accent, which is an apostrophe.
var spelled = spelledTable()

func spelledTable() (table [256]bool) {
	for b := ' ' + 1; b < utf8.RuneSelf-1; b++ {
		table[b] = b != '`' && (b < 'A' || b > 'Z')
	}
	return table
}
