package label

import "unicode/utf8"

// wide reads on from a rune that is not ASCII until the word, or the tag, ends.
func (t *tokenizer) wide(tok *token, tag bool) {
	var accent, base rune
	t.content |= wideBytes
	for t.pos < len(t.text) {
		if isAlnum(t.text[t.pos]) {
			t.commit(tok, accent)
			t.plainLetters(tok)
			accent, base = 0, rune(t.text[t.pos-1])
			continue
		}
		if accent, base = t.pairs(tok, accent, base); t.pos == len(t.text) || isAlnum(t.text[t.pos]) {
			continue
		}
		r, size := t.rune(t.pos)
		f := t.fold(r)
		switch {
		case f.class == ignored:
			end, ok := t.joins(t.pos+size, tag)
			if !ok {
				t.commit(tok, accent)
				return
			}
			tok.fold |= Ignorable
			t.pos, size = end, 0
		case f.class == mark:
			accent, base = t.accent(accent, base, r)
		case f.class == letter, tag && f.class == runRune:
			t.twins = t.twins || isTwinScript(r)
			t.commit(tok, accent)
			accent, base = rune(f.marks), r
			t.letter(tok, f, r)
		case tag && isUnder(r, tok.kind) && t.joinsAfter(t.pos+size):
			tok.under = tok.under*31 + uint32(t.n)<<1 + 1
		default:
			t.commit(tok, accent)
			return
		}
		t.pos += size
	}
	t.commit(tok, accent)
}

// pairs reads letters of two bytes, as far as there are any. It returns the accent of the last letter, which is not yet noted, and the letter.
func (t *tokenizer) pairs(tok *token, accent, base rune) (rune, rune) {
	for t.pos+1 < len(t.text) && t.n+2 <= maxKey {
		b, next := t.text[t.pos], t.text[t.pos+1]
		if b < 0xC2 || b >= 0xE0 || !isInner(next) {
			break
		}
		r := rune(b&0x1F)<<6 | rune(next&0x3F)
		f := &t.table[r]
		if f.class != letter || f.out < 0 {
			break
		}
		t.twins = t.twins || isTwinScript(r)
		t.commit(tok, accent)
		accent, base = rune(f.marks), r
		tok.fold |= f.fold
		tok.lower = tok.lower || f.fold&Case == 0
		t.putRune(f.out)
		t.pos += 2
	}
	return accent, base
}

// letter appends one folded letter.
func (t *tokenizer) letter(tok *token, f folded, r rune) {
	tok.fold |= f.fold
	if f.fold&Case == 0 && r > '9' {
		tok.lower = true
	}
	if f.out >= 0 {
		t.putRune(f.out)
		return
	}
	if t.n > maxKey {
		return
	}
	var buf [20 * utf8.UTFMax]byte
	for _, b := range expand(buf[:0], r) {
		t.put(b)
	}
}

// accent takes a combining mark: off where it is an accent, into the key where it makes another letter.
func (t *tokenizer) accent(accent, base, r rune) (rune, rune) {
	switch {
	case base != 0 && !accentsOff(base):
		t.putRune(r)
	case r == 0x0307 && t.n > 0 && t.buf[min(t.n, maxKey)-1] == 'i': // small İ, in two parts
	default:
		accent = rune(uint16(accent) + accentOf(r))
	}
	return accent, base
}

// commit adds the accents of the last letter to the token's signature.
func (t *tokenizer) commit(tok *token, accent rune) {
	if accent != 0 {
		tok.marks = (tok.marks*prime32^uint32(t.n))*prime32 ^ uint32(accent)
	}
}

const prime32 = 16777619

// joins reports whether the word goes on after the ignored characters from i, and where.
func (t *tokenizer) joins(i int, tag bool) (int, bool) {
	for i < len(t.text) {
		r, size := t.rune(i)
		f := t.fold(r)
		switch {
		case f.class == letter, f.class == mark, tag && (f.class == runRune || r == '_'):
			return i, true
		case f.class != ignored:
			return i, false
		}
		i += size
	}
	return i, false
}

// joinsAfter reports whether a tag goes on after an underscore or dot.
func (t *tokenizer) joinsAfter(i int) bool {
	_, ok := t.joins(i, true)
	return ok
}
