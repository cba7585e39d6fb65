package label

import (
	"encoding/binary"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// asciiRune is the class of an ASCII character.
type asciiRune struct {
	class class
	stops uint8 // 1 if a word before it may be a link, a mailbox or hyphenated
}

// ascii has the classes of ASCII, apart from the big table, for speed.
var ascii = asciiTable()

func asciiTable() (table [utf8.RuneSelf]asciiRune) {
	for b := range table {
		table[b] = asciiRune{class: classOf(rune(b))}
	}
	for _, b := range ":.@-" {
		table[b].stops = 1
	}
	return table
}

// word reads letters, digits and marks. ASCII is the fast way; a wide rune hands over.
func (t *tokenizer) word(tok *token) {
	tok.kind = kindWord
	if t.text[t.pos] < utf8.RuneSelf {
		tok.hash = t.plainLetters(tok)
	}
	if t.pos < len(t.text) && t.text[t.pos] >= utf8.RuneSelf {
		t.wide(tok, false)
		tok.hash = t.hash()
	}
	t.at.words++
	t.fresh = true
	if t.pos < len(t.text) && ascii[t.text[t.pos]&0x7F].stops != 0 {
		t.link(tok)
	}
	t.at.tokens++
	if tok.kind == kindWord {
		t.at.run++
	}
}

// plainLetters reads letters and digits of ASCII, and returns the hash of the key so far if that begins the key and is not too long for it.
func (t *tokenizer) plainLetters(tok *token) (hash uint64) {
	for n := 8; n == 8; {
		var small, capital, minor uint64
		n, small, capital, minor = letters(load(t.text, t.pos))
		t.put8(n, small)
		if n > 0 {
			hash = mix(hash, small)
		}
		if capital != 0 {
			tok.fold |= Case
		}
		tok.lower = tok.lower || minor != 0
		t.pos += n
	}
	return hash
}

// put8 appends n small letters to the key.
func (t *tokenizer) put8(n int, small uint64) {
	if t.n > maxKey {
		return
	}
	binary.LittleEndian.PutUint64(t.buf[t.n:], small)
	t.n = min(t.n+n, maxKey+1)
}

// put appends a folded byte to the key.
func (t *tokenizer) put(b byte) {
	if t.n < maxKey {
		t.buf[t.n] = b
		t.n++
	} else {
		t.n = maxKey + 1
	}
}

func (t *tokenizer) putRune(r rune) {
	if t.n > maxKey {
		return
	}
	b := t.buf[t.n : t.n+utf8.UTFMax]
	switch {
	case r < 0x80:
		b[0] = byte(r)
		t.n++
	case r < 0x800:
		b[0], b[1] = 0xC0|byte(r>>6), 0x80|byte(r&0x3F)
		t.n += 2
	default:
		t.n += utf8.EncodeRune(b, r)
	}
	t.n = min(t.n, maxKey+1)
}

// run reads one character of a script without spaces, with its marks.
func (t *tokenizer) run(tok *token) {
	tok.kind = kindRun
	r, size := t.rune(t.pos)
	f := t.fold(r)
	tok.fold, tok.hangul = f.fold, isHangul(r)
	end, marks := t.cluster(t.pos+size, r)
	if marks {
		t.compose(t.text[t.pos:end])
	} else {
		t.letter(tok, f, r)
	}
	tok.hash = t.hash()
	if t.prev != kindRun || tok.glue != glueNone {
		t.at.words++
		t.fresh = true
	}
	t.at.tokens++
	t.at.run++
	t.pos = end
}

// cluster returns the end of the marks and conjoining letters after a character, and whether there are any.
func (t *tokenizer) cluster(i int, first rune) (int, bool) {
	any := false
	for i < len(t.text) {
		r, size := t.rune(i)
		if r < utf8.RuneSelf {
			break
		}
		jamo := isHangul(first) && 0x1160 < r && r < 0x1200
		if !jamo && t.fold(r).class != mark {
			break
		}
		any = true
		i += size
	}
	return i, any
}

// compose folds a character and its marks to the composed form, with its marks in the order of Unicode. More marks than any
// word has make it nobody's.
func (t *tokenizer) compose(cluster string) {
	if len(cluster) > 8*utf8.UTFMax {
		t.n = maxKey + 1
		return
	}
	t.n = min(len(norm.NFKC.AppendString(t.buf[:0], cluster)), maxKey+1)
}
