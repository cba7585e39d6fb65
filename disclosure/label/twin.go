package label

import "unicode/utf8"

// twin returns the key of a word whose letters of other scripts all look like Latin ones, and whether there is one. The
// tokenizer must stand behind the token; the bytes are valid until the next call.
func (t *tokenizer) twin(tok *token) ([]byte, bool) {
	if tok.kind != kindWord && tok.kind != kindHashtag && tok.kind != kindHandle {
		return nil, false
	}
	t.altN = 0
	any := false
	for i := int(tok.start); i < int(tok.end); {
		r, size := t.rune(i)
		i += size
		f := t.fold(r)
		switch {
		case f.class != letter && f.class != runRune:
			continue
		case isTwinScript(r):
			plain, ok := twins[r]
			if !ok { // perhaps without its accents
				plain, ok = twins[f.out]
			}
			if !ok {
				return nil, false
			}
			f.out, any = plain, true
		case f.out < 0:
			return nil, false
		}
		if t.altN += utf8.EncodeRune(t.alt[t.altN:], f.out); t.altN > maxKey {
			return nil, false
		}
	}
	return t.alt[:t.altN], any
}
