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

// shows reports whether a reader sees a rune as more than white space.
func (c class) shows() bool { return c != space && c != newline && c != ignored }

// folded is what one rune becomes.
type folded struct {
	out   rune   // the letter it becomes; -1 if it becomes several, see expand
	marks uint16 // signature of the accents taken off, 0 if none
	fold  Fold
	class class
}

// The table holds the alphabets and punctuation up to U+20FF, then the pages of Kana, of the wide forms, and of mathematical letters.
const (
	tableAlphabets = 0x2100
	tableKana      = tableAlphabets
	tableWide      = tableKana + 0x100
	tableMath      = tableWide + 0x100
	tableSize      = tableMath + 0x400
)

// foldTable is built once, on first use: import costs nothing.
var foldTable = sync.OnceValue(func() *[tableSize]folded {
	var table [tableSize]folded
	for r := range rune(tableAlphabets) {
		table[r] = foldSlow(r)
	}
	for i := range rune(0x100) {
		table[tableKana+i] = foldSlow(0x3000 + i)
		table[tableWide+i] = foldSlow(0xFF00 + i)
	}
	for i := range rune(0x400) {
		table[tableMath+i] = foldSlow(0x1D400 + i)
	}
	return &table
})

// foldRune folds one rune by table, by range, or the slow way.
func foldRune(table *[tableSize]folded, r rune) folded {
	switch {
	case r < tableAlphabets:
		return table[r]
	case 0x3400 <= r && r < 0xA000, 0xAC00 <= r && r < 0xD7A4: // Han extension A and the unified ideographs, Hangul syllables
		return folded{out: r, class: runRune}
	case r>>8 == 0x30:
		return table[tableKana+r&0xFF]
	case r>>8 == 0xFF:
		return table[tableWide+r&0xFF]
	case r>>10 == 0x1D400>>10:
		return table[tableMath+r&0x3FF]
	case 0x1F200 <= r && r < 0x20000, 0x2500 <= r && r < 0x2C00: // emoji and signs
		return folded{out: r}
	case 0xFE00 <= r && r < 0xFE10: // variation selectors
		return folded{out: r, class: ignored}
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
	if !decomposes(r) {
		return plain(r, c)
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
		g := plain(base, f.class)
		f.out, f.fold, f.marks = g.out, f.fold|g.fold, f.marks+g.marks
		return f
	}
	return several(f, out)
}

func decomposes(r rune) bool {
	var src [utf8.UTFMax]byte
	return norm.NFKD.Properties(src[:utf8.EncodeRune(src[:], r)]).Decomposition() != nil
}

// plain folds a rune that has no decomposition.
func plain(r rune, c class) folded {
	f := folded{out: unicode.ToLower(r), class: c}
	if f.out != r {
		f.fold = Case
	}
	if f.out == 'ς' {
		f.out = 'σ'
	}
	if own, ok := smallCapitals[f.out]; ok { // Ʀ, whose small letter is one
		f.fold, f.out = f.fold|Compatibility, own
	}
	if own, ok := plainLetters[f.out]; ok {
		f.marks, f.out = accentOf(f.out), own
	}
	if c == punct || c == symbol {
		f.out = plainPunct(f.out)
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

// expand appends what a rune with out -1 becomes, small letters without accents; spaces and signs among them are left out.
func expand(dst []byte, r rune) []byte {
	var buf [18 * utf8.UTFMax]byte
	out, _, _ := decompose(buf[:0], r)
	for i := 0; i < len(out); {
		base, n := utf8.DecodeRune(out[i:])
		i += n
		if pair, ok := digraphs[unicode.ToLower(base)]; ok {
			dst = append(dst, pair...)
			continue
		}
		if c := classOf(base); c == letter || c == runRune || c == mark {
			dst = utf8.AppendRune(dst, unicode.ToLower(base))
		}
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
		if unicode.Is(unicode.Mn, c) && accentsOff(r) {
			marks += accentOf(c)
			continue
		}
		dst = utf8.AppendRune(dst, c)
		n++
	}
	return dst, marks, n
}

// accentOf is what an accent adds to the signature of a letter. The sum does not depend on the order of the accents, as
// Unicode's equivalence does not, and tells two accents from two others.
func accentOf(mark rune) uint16 { return uint16(mark * (mark + 1)) }

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
	case 0xFB00 <= r && r < 0xFE00, 0xFE70 <= r && r < 0xFEFF: // ligatures, Hebrew and Arabic forms
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
	if q := norm.NFD.Properties(in).Decomposition(); string(p) != string(q) {
		return Compatibility
	}
	return 0
}
