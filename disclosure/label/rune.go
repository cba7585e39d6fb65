package label

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// class sorts runes by what they do to a token.
type class uint8

const (
	symbol  class = iota // emoji and other signs: stand between words and join nothing
	letter               // letters and digits of scripts that put spaces between words
	runRune              // a character that is a token of its own: Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar
	mark                 // a combining mark
	ignored              // not seen by a reader: zero-width, soft hyphen, direction marks
	space                // space within a line
	newline              // ends a line
	punct                // punctuation
)

// folded is what one rune becomes.
type folded struct {
	out   rune   // the letter it becomes; -1 if it becomes several, see expand
	marks uint16 // signature of the accents taken off, 0 if none
	fold  Fold
	class class
}

// tableSize covers the scripts that are common in captions; above it are Han, Hangul, emoji and rare blocks.
const tableSize = 0x3400

// foldTable is built once, on first use: import costs nothing.
var foldTable = sync.OnceValue(func() *[tableSize]folded {
	var table [tableSize]folded
	for r := range table {
		table[r] = foldSlow(rune(r))
	}
	return &table
})

// foldRune folds one rune by table, by range, or the slow way.
func foldRune(table *[tableSize]folded, r rune) folded {
	switch {
	case r < tableSize:
		return table[r]
	case r < 0xA000, 0xAC00 <= r && r < 0xD7A4: // Han extension A and the unified ideographs, Hangul syllables
		return folded{out: r, class: runRune}
	case 0x1F200 <= r && r < 0x20000: // emoji
		return folded{out: r}
	}
	return foldSlow(r)
}

// foldSlow folds one rune from the tables of Unicode.
func foldSlow(r rune) folded {
	if f, ok := special(r); ok {
		return f
	}
	c := classOf(r)
	if c != letter && c != runRune && c != punct && c != symbol {
		return folded{out: r, class: c}
	}
	var buf [4 * utf8.UTFMax]byte
	out, marks, n := decompose(buf[:0], r)
	f := folded{out: -1, marks: marks, fold: formOf(r), class: c}
	if n == 1 {
		base, _ := utf8.DecodeRune(out)
		f.class = classOf(base)
		if g, ok := special(base); ok && g.out < 0 {
			f.fold |= g.fold
			return f
		}
		f.out = unicode.ToLower(base)
		if f.out != base || unicode.IsTitle(r) {
			f.fold |= Case
		}
		if f.out == 'ς' {
			f.out = 'σ'
		}
		return settle(f, r)
	}
	return several(f, out)
}

// settle gives letters without a decomposition their plain form.
func settle(f folded, r rune) folded {
	if plain, ok := plainLetters[f.out]; ok {
		f.marks = f.marks*31 + uint16(f.out)
		f.out = plain
	}
	if f.class == punct || f.class == symbol {
		f.out = plainPunct(f.out)
	}
	if f.out == r {
		f.fold &^= Width | Mathematical | Compatibility
	}
	return f
}

// several classes a rune that becomes more than one: letters if it begins with one.
func several(f folded, out []byte) folded {
	base, _ := utf8.DecodeRune(out)
	switch c := classOf(base); c {
	case letter, runRune:
		f.class = c
	case space, newline:
		f.class = symbol
	}
	if f.class == symbol || f.class == punct {
		f.out = base
	}
	return f
}

// expand appends what a rune with out -1 becomes, small letters without accents.
func expand(dst []byte, r rune) []byte {
	var buf [18 * utf8.UTFMax]byte
	out, _, _ := decompose(buf[:0], r)
	for i := 0; i < len(out); {
		base, n := utf8.DecodeRune(out[i:])
		i += n
		if pair, ok := pairs[unicode.ToLower(base)]; ok {
			dst = append(dst, pair...)
			continue
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(base))
	}
	return dst
}

// decompose appends the compatibility form of r without accents, and returns their signature and the number of runes left.
// Scripts whose marks are not accents keep the composed form.
func decompose(dst []byte, r rune) ([]byte, uint16, int) {
	var src [utf8.UTFMax]byte
	in := src[:utf8.EncodeRune(src[:], r)]
	var buf [18 * utf8.UTFMax]byte
	full := norm.NFKD.Append(buf[:0], in...)
	if base, _ := utf8.DecodeRune(full); !accentsOff(base) {
		full = norm.NFKC.Append(buf[:0], in...)
	}
	var marks uint16
	n := 0
	for i := 0; i < len(full); {
		c, size := utf8.DecodeRune(full[i:])
		i += size
		if unicode.Is(unicode.Mn, c) && n > 0 && accentsOff(r) {
			marks = marks*31 + uint16(c)
			continue
		}
		dst = utf8.AppendRune(dst, c)
		n++
	}
	return dst, marks, n
}

// accentsOff reports whether marks on r are accents that a reader may miss. Kana, Hangul, Thai and the scripts of India
// have marks that make another letter.
func accentsOff(r rune) bool {
	switch {
	case r < 0x0900: // Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Syriac, Thaana
		return true
	case 0x1D00 <= r && r < 0x2000: // phonetic extensions, Latin and Greek with several accents
		return true
	case 0x2100 <= r && r < 0x2200, 0x2460 <= r && r < 0x2500: // letterlike, circled
		return true
	case 0xFB00 <= r && r < 0xFB50, 0xFB50 <= r && r < 0xFE00, 0xFE70 <= r && r < 0xFEFF: // ligatures, Hebrew and Arabic forms
		return true
	case 0xFF00 <= r && r < 0xFF60, 0x1D400 <= r && r < 0x1D800, 0x1F100 <= r && r < 0x1F200:
		return true
	}
	return false
}

// formOf names the compatibility form that r belongs to, if its letters change.
func formOf(r rune) Fold {
	switch {
	case 0xFF00 <= r && r < 0xFFF0:
		return Width
	case 0x1D400 <= r && r < 0x1D800, 0x2100 <= r && r < 0x2150:
		return Mathematical
	}
	var src [utf8.UTFMax]byte
	in := src[:utf8.EncodeRune(src[:], r)]
	p := norm.NFKD.Properties(in).Decomposition()
	q := norm.NFD.Properties(in).Decomposition()
	if string(p) != string(q) {
		return Compatibility
	}
	return 0
}
